"""How many people a shop has, and has with those who come."""

from collections.abc import Iterable, Sequence

from ecomteam.model.plan import Hire, TeamSize
from ecomteam.shop.case import Case

A_YEAR = 12


def team_size(case: Case, hires: Sequence[Hire]) -> TeamSize | None:
    """Owners and employees by head, and who comes from outside; ``None`` where nobody told who is there, or
    nobody comes.
    """
    if case.team.people is None or case.unnamed:
        return None
    people = sum(person.count for person in case.usually if not person.outside)
    soon = [hire for hire in hires if hire.soon]
    inside, outside = _heads(soon, outside=False), _heads(soon, outside=True)
    if not people or not inside + outside:
        return None
    year = [hire for hire in hires if not hire.soon and hire.start_month is not None and hire.start_month <= A_YEAR]
    return TeamSize(
        people=people,
        then=people + inside,
        outside=outside,
        in_a_year=people + inside + _heads(year, outside=False) if year else None,
    )


def _heads(hires: Iterable[Hire], *, outside: bool) -> int:
    """Who comes beside those who are there: nobody of the own people, nor who follows somebody."""
    new = [hire for hire in hires if hire.own_people is None and hire.follows is None]
    return sum(hire.count for hire in new if (hire.sourcing != "in_house") is outside)
