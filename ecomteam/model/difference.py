"""What two catalogues have different, and what that does to the advice."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.text import Text


class ValueChange(msgspec.Struct, frozen=True, kw_only=True):
    """A field by its path (``then.weight``) and what it said; empty where it was not there or is too long to show."""

    field: str
    old: str
    new: str


class RowChange(msgspec.Struct, frozen=True, kw_only=True):
    """``noun`` is the name of the element's file."""

    noun: str
    id: str
    deed: Literal["added", "removed", "changed"]
    fields: tuple[ValueChange, ...] = ()


class ChangedAdvice(msgspec.Struct, frozen=True, kw_only=True):
    """A small shop for which the advice differs, and how."""

    facts: Mapping[str, Value]
    changes: tuple[Text, ...]


class FileEffect(msgspec.Struct, frozen=True, kw_only=True):
    """What the change does to one team's file: to its plan, and the findings (code and subject) that go and come."""

    file: str
    changes: tuple[Text, ...]
    gone: tuple[str, ...]
    come: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return bool(self.changes or self.gone or self.come)


class CatalogueDifference(msgspec.Struct, frozen=True, kw_only=True):
    """``differing`` of ``sampled`` drawn shops get other advice; ``low`` to ``high`` is the 95 % interval of that."""

    old: str
    new: str
    rows: tuple[RowChange, ...]
    sampled: int
    differing: int
    low: float
    high: float
    examples: tuple[ChangedAdvice, ...]
    files: tuple[FileEffect, ...]
