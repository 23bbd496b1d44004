"""The sources' checklist as a to-do: which steps are done."""

import msgspec

from ecomteam.model.text import Text


class TodoStep(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    text: Text
    done: bool
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class TodoPart(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    title: Text
    steps: tuple[TodoStep, ...]
    cites: tuple[str, ...]


class Todo(msgspec.Struct, frozen=True, kw_only=True):
    """``next`` is the first step that is not done."""

    shop: str | None
    parts: tuple[TodoPart, ...]
    done: int
    of: int
    next: str | None
