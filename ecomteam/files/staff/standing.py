"""Status and employment: which word means what, in systems that write the one in the column of the other."""

import re

import msgspec

from ecomteam.files.names import Names
from ecomteam.files.staff.columns import Columns
from ecomteam.files.staff.headings import SOURCINGS, STATUSES
from ecomteam.files.staff.table import Cell

STATUS_IDS = frozenset(("active", "planned", "vacant", "away", "left"))
FLAGS = {
    **dict.fromkeys(("yes", "ja", "true", "1", "x", "y", "j", "wahr", "waar"), True),
    **dict.fromkeys(("no", "nee", "nein", "false", "0", "n", "falsch", "onwaar"), False),
}
SEVERAL = 2


def understood(columns: Columns) -> Columns:
    """The columns but for those whose every word is of a kind of its own: a "type" of A, B and C says nothing here."""
    of, ignored = dict(columns.of), list(columns.ignored)
    for field in ("status", "sourcing"):
        kept = []
        for column in columns.of.get(field, ()):
            texts = {row[column.index].text for row in columns.body if column.index < len(row)} - {""}
            read = (text.casefold() in FLAGS or word_of(STATUSES, text) or word_of(SOURCINGS, text) for text in texts)
            if len(texts) < SEVERAL or any(read):
                kept.append(column)
            else:
                ignored.append(column.heading)
        of[field] = tuple(kept)
    return msgspec.structs.replace(
        columns, of={field: found for field, found in of.items() if found}, ignored=tuple(ignored)
    )


def word_of(names: Names, text: str) -> str | None:
    """What a cell means; of a longer one the longest piece that means something: "freelance (per project)"."""
    if (found := names.find(text)) or not text:
        return found
    pieces = re.split(r"[\s,/()\[\]:;-]+", text)[:12]
    for size in range(len(pieces) - 1, 0, -1):
        for start in range(len(pieces) - size + 1):
            if found := names.find(" ".join(pieces[start : start + size])):
                return found
    return None


def says_more(told: tuple[str, Cell]) -> int:
    """How much a status tells: that somebody is there says the least."""
    heading, one = told
    word = flagged(heading, one.text) or word_of(STATUSES, one.text) or ""
    return {"left": 3, "away": 2, "planned": 1, "vacant": 1}.get(word, 0)


def flagged(heading: str, text: str) -> str | None:
    """What a yes or a no means in a column "vacant" or "active"."""
    yes = FLAGS.get(text.casefold())
    means = word_of(STATUSES, heading)
    if yes is None or means is None:
        return None
    return means if yes else "left" if means == "active" else None
