"""Facts about a shop and its team.

A fact has a value or is unknown; an unknown fact is absent from the mapping, never ``None`` or false. A number may be
a range (``Span``).
"""

from collections.abc import Iterable, Mapping
from typing import Self

from ecomteam.model.amounts import Span


class Said(frozenset[str]):
    """A set that keeps the order in which its members were told; equal to any other set of the same members."""

    in_order: tuple[str, ...]

    def __new__(cls, members: Iterable[str] = ()) -> Self:
        told = tuple(dict.fromkeys(members))
        said = super().__new__(cls, told)
        said.in_order = told
        return said


def in_order(members: frozenset[str]) -> tuple[str, ...]:
    """As they were told; by name where nobody knows."""
    return members.in_order if isinstance(members, Said) else tuple(sorted(members))


Value = bool | int | float | str | frozenset[str] | Span
Facts = Mapping[str, Value]
