"""One element of the catalogue, with what refers to it; and lists of them."""

from collections.abc import Mapping
from typing import Any

import msgspec


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """An element that refers to another: ``noun`` is the name of its part of the catalogue."""

    noun: str
    id: str


class Explained(msgspec.Struct, frozen=True, kw_only=True):
    """``element`` is the row as ``export`` has it; ``overlay`` is the one that had the last say in it, if any."""

    noun: str
    id: str
    element: Mapping[str, Any]
    overlay: str | None
    mentioned_by: tuple[Reference, ...]


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that has the id: mostly one element."""

    id: str
    found: tuple[Explained, ...]


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """The rows of each part of the catalogue that was asked for, as ``export`` has them."""

    parts: Mapping[str, tuple[Mapping[str, Any], ...]]


class SampleShop(msgspec.Struct, frozen=True, kw_only=True):
    """A sample shop; ``text`` is its file, where one was asked for."""

    name: str
    about: str
    text: str | None = None


class Examples(msgspec.Struct, frozen=True, kw_only=True):
    examples: tuple[SampleShop, ...]
