"""What an hour of work costs the shop, in euros: as it was told, else by the wages that the plan itself counts with."""

from ecomteam.planning.rows import once_a_name
from ecomteam.shop.case import Case
from ecomteam.shop.costs import HOUR_COST
from ecomteam.shop.cover import UNLIMITED

# Hours a month below which nobody is said to do it.
NOTHING = 1.0


@once_a_name
def hour_of(case: Case, activity: str) -> float | None:
    """What an hour of such work costs: of whoever is told to be paid and does most of it, of its role as told, of any
    help as told; else what is usual. ``None`` where nobody knows.
    """
    for told in (_of_people(case, activity), _of_rates(case, activity), _of_help(case)):
        if told is not None:
            return told / case.numbers.per_euro
    return case.remembered(usual_hour)


def usual_hour(case: Case) -> float | None:
    """What an hour usually costs there: as far from what it does in the Netherlands as the wages of the plan are.

    ``None`` in a country whose wages nobody publishes, and of which nothing was told.
    """
    usual, told = case.knowledge.threshold("usual_hour"), _of_help(case)
    if told is not None:
        return told / case.numbers.per_euro
    times = None if case.pricing.country is None else case.pricing.beside_home
    return None if times is None else usual * times


def weighed_hour(case: Case) -> float:
    """The same, to put steps in an order where nobody knows what an hour costs."""
    found = case.remembered(usual_hour)
    return case.knowledge.threshold("usual_hour") if found is None else found


def little_worth(case: Case) -> float:
    """Euros a month that are next to nothing where an hour costs that much."""
    usual = case.knowledge.threshold("usual_hour")
    return case.knowledge.threshold("little_worth") * min(1.0, weighed_hour(case) / usual)


def _of_people(case: Case, activity: str) -> float | None:
    cover = case.cover
    does = {one.name: cover.by(one.name).get(activity, 0.0) for one in case.usually if not one.owner}
    paid = {one.name: case.pricing.told(one) for one in case.usually if not one.owner}
    most = max(does, key=lambda name: does[name], default=None)
    if most is None or does[most] < NOTHING or not 0 < cover.capacity.get(most, 0.0) < UNLIMITED:
        return None
    cost = case.people_cost[most].likely if paid[most] else 0.0
    return cost / cover.capacity[most] if cost > 0 else None


def _of_rates(case: Case, activity: str) -> float | None:
    """Of the role that is its first choice."""
    work = case.knowledge.activities.get(activity)
    role = None if work is None else next(iter(work.doers), None)
    own = next((own for own in case.pricing.own if own.role == role), None)
    if own is None:
        return None
    middle = (own.low + own.high) / 2
    return middle if own.per == "hour" else middle / case.knowledge.threshold("fte_hours")


def _of_help(case: Case) -> float | None:
    told = case.pricing.facts.get(HOUR_COST)
    return float(told) if isinstance(told, int | float) and told > 0 else None
