"""What first steps are looked at for again and again, worked out once for each step of a case.

A hundred rows are put in an order by a dozen reasons, and that for every answer that a plan tries.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from ecomteam.model.money import FirstStep
from ecomteam.shop.case import Case

Found = TypeVar("Found")


def once_a_row(deed: Callable[[Case, FirstStep], Found]) -> Callable[[Case, FirstStep], Found]:
    """The deed, done once for each row of a case; its case keeps what came of it, by the name of the row."""

    def kept(_: Case) -> dict[str, Found]:
        return {}

    @wraps(deed)
    def found(case: Case, row: FirstStep) -> Found:
        rows = case.remembered(kept)
        if row.id not in rows:
            rows[row.id] = deed(case, row)
        return rows[row.id]

    return found
