"""Tensions: places where the sources pull apart, and the policy that settles each."""

from typing import Literal

import msgspec

from ecomteam.model.references import StatementId
from ecomteam.model.text import Text


class Side(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    position: Text
    cites: tuple[StatementId, ...]


class Tension(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``real``: the sources contradict each other; ``apparent``: they speak of different things;
    ``silence``: one does not speak of it; ``numeric``: a figure can be read two ways."""

    id: str
    nature: Literal["real", "apparent", "silence", "numeric"]
    title: Text
    sides: tuple[Side, ...]
    policy: Text
