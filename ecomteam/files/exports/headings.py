"""Which export a file is, by its headings alone, and which of its columns holds what."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import msgspec

from ecomteam.model.exports import Export

PLACE = re.compile(r"@(\d+)")
DASHES = re.compile("[\u2010-\u2015\u2212]")
Row = list[str]


class ExportColumn(msgspec.Struct, frozen=True):
    """A column of a file; ``sign`` is -1 where its amounts are taken off. ``caught`` is what a ``*`` stood for."""

    index: int
    heading: str
    sign: int = 1
    caught: str = ""


def spelt(heading: str) -> str:
    """A heading as two spellings of it are compared."""
    return " ".join(DASHES.sub("-", heading).replace("\ufeff", "").casefold().split())


# By what is counted, the columns without which nothing can be, whatever else tells the file from others.
INDISPENSABLE = {"orders": ("order", "placed"), "products": ("page",), "ads": ("cost",), "visits": ("visits",)}


@cache
def _pattern(wanted: str) -> re.Pattern[str]:
    return re.compile("(.*)".join(re.escape(spelt(part)) for part in wanted.split("*")), re.DOTALL)


def _found(wanted: str, headings: Mapping[str, int], width: int) -> ExportColumn | None:
    """The column that one heading of ours, or the first of several, names."""
    for name in wanted.split(" | "):
        if place := PLACE.fullmatch(name.strip()):
            index = int(place[1]) - 1
            if index < width:
                return ExportColumn(index, name)
        elif "*" in name:
            for heading, index in headings.items():
                if match := _pattern(name).fullmatch(heading):
                    return ExportColumn(index, heading, caught=match[1])
        elif (at := headings.get(spelt(name))) is not None:
            return ExportColumn(at, name)
    return None


def _by_name(row: Sequence[str]) -> dict[str, int]:
    names: dict[str, int] = {}
    for index, cell in enumerate(row):
        names.setdefault(spelt(cell), index)
    names.pop("", None)
    return names


def fits(export: Export, row: Sequence[str]) -> bool:
    """Whether all headings that the export needs stand in this row."""
    headings = _by_name(row)
    return all(_found(need, headings, 0) is not None for need in export.needs)


def recognised(row: Sequence[str], exports: Iterable[Export]) -> Export | None:
    """The export whose headings these are; of several the one that asks for most."""
    headings = _by_name(row)
    found = [one for one in exports if all(_found(need, headings, 0) is not None for need in one.needs)]
    found = [one for one in found if columns_of(one, row).keys() >= set(INDISPENSABLE.get(one.counts, ()))]
    return max(found, key=lambda one: len(one.needs)) if found else None


def columns_of(export: Export, row: Sequence[str]) -> dict[str, tuple[ExportColumn, ...]]:
    """By what they hold, the columns that are there, in the order they are to be tried or added up."""
    headings = _by_name(row)
    made: dict[str, tuple[ExportColumn, ...]] = {}
    for field, wanted in export.columns.items():
        columns: list[ExportColumn] = []
        for name in wanted:
            minus = name.startswith("- ")
            bare = name[2:] if minus else name
            if field == "filled_lines":
                pattern = _pattern(bare)
                columns += [
                    ExportColumn(index, heading) for heading, index in headings.items() if pattern.fullmatch(heading)
                ]
            elif (column := _found(bare, headings, len(row))) is not None:
                columns.append(msgspec.structs.replace(column, sign=-1) if minus else column)
        if columns:
            made[field] = tuple(columns)
    return made
