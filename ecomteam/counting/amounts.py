"""Amounts in cells of an export. One decimal sign holds for a whole file; a cell that is clear by itself needs none."""

import re
from collections.abc import Iterable

from ecomteam.model.exports import Export

# Beyond this no cell is an amount of a web shop; it keeps infinities and ids out of the sums.
LARGEST = 1e12
DRESS = re.compile(r"[\s\u00a0\u202f%']|[A-Z]{3}(?![A-Za-z])|[€$£¥]|zł|kr\.?", re.IGNORECASE)
NOTHING = frozenset(("", "-", "--", "–", "—", "n/a"))
PLAIN = re.compile(r"[+-]?\d+")
# A single sign that anything but three digits follow starts decimals; so does the last, where others stand before it.
DECIDED = re.compile(r"[+-]?\d*([.,])(?:\d{1,2}|\d{4,})")
MIXED = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(,)\d+|[+-]?\d{1,3}(?:,\d{3})+(\.)\d+")
# Two groups of three can be nothing but groups.
TWICE = re.compile(r"[+-]?\d{1,3}(?:\.\d{3}){2,}|[+-]?\d{1,3}(?:,\d{3}){2,}")
UNDECIDED = re.compile(r"[+-]?\d{1,3}[.,]\d{3}")


def bare(cell: str) -> str:
    """The digits and signs of an amount without what stands around them; brackets make it negative."""
    text = DRESS.sub("", cell)
    return f"-{text[1:-1]}" if text.startswith("(") and text.endswith(")") else text


def sign_of(text: str) -> str | None:
    """The sign before decimals that a bare amount shows by itself, if it does."""
    if mixed := MIXED.fullmatch(text):
        return mixed[1] or mixed[2]
    if decided := DECIDED.fullmatch(text):
        return decided[1]
    if TWICE.fullmatch(text):
        return "," if "." in text else "."
    return None


def decimal_sign(cells: Iterable[str], export: Export) -> tuple[str, bool]:
    """The decimal sign of a file by its amounts, and whether they tell; else the habit of the export."""
    votes = {".": 0, ",": 0}
    for cell in cells:
        sign = sign_of(bare(cell))
        if sign:
            votes[sign] += 1
    if votes["."] == votes[","]:
        return export.decimal or ".", False
    return max(votes, key=lambda sign: votes[sign]), True


class Amounts:
    """Reads the amounts of a file; ``decimal`` is its sign before decimals, ``guessed`` how many cells leaned on it."""

    def __init__(self, decimal: str) -> None:
        self.decimal = decimal
        self.point = decimal == "."
        self.guessed = 0

    def read(self, cell: str) -> float | None:
        """The amount, 0 where the cell is empty; ``None`` where it is no amount."""
        if self.point:
            try:
                value = float(cell)
            except ValueError:
                return self._dressed(cell)
            return value if -LARGEST < value < LARGEST and "_" not in cell else None
        return self._dressed(cell)

    def _dressed(self, cell: str) -> float | None:
        text = bare(cell)
        if text in NOTHING:
            return 0.0
        if not PLAIN.fullmatch(text):
            sign = sign_of(text)
            if sign is None:
                if not UNDECIDED.fullmatch(text):
                    return None
                sign = self.decimal
                self.guessed += 1
            text = text.replace("." if sign == "," else ",", "").replace(sign, ".")
        value = float(text)
        return value if -LARGEST < value < LARGEST else None
