"""What programs read: typed cells in named columns, and days of a calendar, before anybody has written them down."""

from typing import Literal

import msgspec

Cell = str | float | int | None
# ``day`` cells are ISO days, ``share`` cells parts of one.
CellKind = Literal["text", "whole", "number", "money", "share", "day"]


class SheetColumn(msgspec.Struct, frozen=True):
    """A column; ``width`` is about how many letters it shows."""

    name: str
    kind: CellKind = "text"
    width: int = 14


class Sheet(msgspec.Struct, frozen=True):
    """``name`` is at most 31 letters, which is what a workbook takes."""

    name: str
    fields: tuple[SheetColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Event(msgspec.Struct, frozen=True):
    """A whole ISO day. ``key`` is what stays the same when the event moves or is told otherwise."""

    key: str
    day: str
    title: str
    text: str
