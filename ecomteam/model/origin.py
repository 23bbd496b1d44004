"""Where an element of the catalogue comes from, if not from the built-in one."""

from typing import Literal

import msgspec


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """What one overlay did with one element. ``noun`` is the name of the element's file."""

    overlay: str
    noun: str
    id: str
    deed: Literal["added", "changed", "removed"]
