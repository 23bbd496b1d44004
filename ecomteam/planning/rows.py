"""What is looked at for again and again by its name, worked out once for each name of a case.

A hundred first steps are put in an order by a dozen reasons, and that for every answer that a plan tries.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from ecomteam.model.money import FirstStep
from ecomteam.shop.case import Case

Asked = TypeVar("Asked")
Found = TypeVar("Found")


def once_a_row(deed: Callable[[Case, FirstStep], Found]) -> Callable[[Case, FirstStep], Found]:
    """The deed, done once for each row of a case; its case keeps what came of it, by the name of the row."""
    return _once(deed, lambda row: row.id)


def once_a_name(deed: Callable[[Case, str], Found]) -> Callable[[Case, str], Found]:
    """The same of what is asked for by a name alone, as an activity is."""
    return _once(deed, lambda name: name)


def _once(deed: Callable[[Case, Asked], Found], name: Callable[[Asked], str]) -> Callable[[Case, Asked], Found]:
    def kept(_: Case) -> dict[str, Found]:
        return {}

    @wraps(deed)
    def found(case: Case, asked: Asked) -> Found:
        known, key = case.remembered(kept), name(asked)
        if key not in known:
            known[key] = deed(case, asked)
        return known[key]

    return found
