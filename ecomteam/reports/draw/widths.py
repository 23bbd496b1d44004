"""How wide the columns of a table on paper are, from how wide the letters of Liberation Sans are, about."""

import re
from collections.abc import Sequence

from ecomteam.reports.document import Table

NARROW, BROAD = frozenset("ijlt.,:;'|!()[]fr-/ "), frozenset("mwMW@%€")
BOLD = 1.07
# So much of a text makes its column wide, in ems.
WIDEST = 40.0


def column_widths(table: Table, room: float, gap: float) -> tuple[list[float], bool]:
    """The widths in ems, with a ``gap`` in each, and whether all cells fit into ``room`` as they are.

    Where they do not, no column is narrower than its longest word, nor a whole one than its longest cell; what is left
    goes to those with longer texts.
    """
    columns = range(len(table.columns))
    cells = [[row[index] for row in table.rows] for index in columns]
    bold = [BOLD if column.key else 1.0 for column in table.columns]
    heads = [_ems(column.name) * BOLD for column in table.columns]
    widest = [max((_ems(text) for text in cells[index]), default=0.0) * bold[index] for index in columns]
    natural = [max(pair) + gap for pair in zip(heads, widest, strict=True)]
    if sum(natural) <= room:
        return natural, True
    least = [
        gap
        + max(
            _longest_word([column.name]) * BOLD,
            widest[index] if column.whole else _longest_word(cells[index]) * bold[index],
        )
        for index, column in enumerate(table.columns)
    ]
    # A long heading may take two lines.
    wanted = [max(0.0, max(min(widest[index], WIDEST), heads[index] / 2) + gap - least[index]) for index in columns]
    left = max(0.0, room - sum(least))
    share = left / sum(wanted) if any(wanted) else 0.0
    shared = [low + more * share for low, more in zip(least, wanted, strict=True)]
    return [round(each * room / sum(shared), 2) for each in shared], False


def _longest_word(texts: Sequence[str]) -> float:
    return max((_ems(word) for text in texts for word in re.split(r"[ \n]|(?<=-)", text)), default=0.0)


def _ems(text: str) -> float:
    return sum(0.29 if c in NARROW else 0.84 if c in BROAD else 0.68 if c.isupper() else 0.556 for c in text)
