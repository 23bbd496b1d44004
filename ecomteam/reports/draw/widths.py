"""How wide the columns of a table on paper are, from how wide the letters of Liberation Sans are, about."""

import re
from collections.abc import Sequence

from ecomteam.reports.document import Table

NARROW, BROAD = frozenset("ijlt.,:;'|!()[]fr-/ "), frozenset("mwMW@%€")
BOLD = 1.07
# What stands between two columns, in ems, and so much of a text makes its column wide.
GAP = 0.65
WIDEST = 40.0


def column_widths(table: Table, room: float) -> list[float]:
    """Nothing for columns that are as wide as their cells, if all fit in so many ems; else each column's part of it.

    No column is narrower than its longest word, nor a whole one than its longest cell; what is left goes to those with
    longer texts.
    """
    columns = range(len(table.columns))
    cells = [[row[index] for row in table.rows] for index in columns]
    bold = [BOLD if column.key else 1.0 for column in table.columns]
    heads = [_ems(column.name) * BOLD for column in table.columns]
    widest = [max((_ems(text) for text in cells[index]), default=0.0) * bold[index] for index in columns]
    if sum(max(pair) + GAP for pair in zip(heads, widest, strict=True)) <= room:
        return [0.0] * len(table.columns)
    least = [
        GAP
        + max(
            _longest_word([column.name]) * BOLD,
            widest[index] if column.whole else _longest_word(cells[index]) * bold[index],
        )
        for index, column in enumerate(table.columns)
    ]
    # A long heading may take two lines.
    wanted = [max(0.0, max(min(widest[index], WIDEST), heads[index] / 2) + GAP - least[index]) for index in columns]
    left = max(0.0, room - sum(least))
    share = left / sum(wanted) if any(wanted) else 0.0
    return [round(low + more * share, 2) for low, more in zip(least, wanted, strict=True)]


def _longest_word(texts: Sequence[str]) -> float:
    return max((_ems(word) for text in texts for word in re.split(r"[ \n]|(?<=-)", text)), default=0.0)


def _ems(text: str) -> float:
    return sum(0.29 if c in NARROW else 0.84 if c in BROAD else 0.68 if c.isupper() else 0.556 for c in text)
