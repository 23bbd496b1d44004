"""Wishes: the goals that lie in the numbers an owner wants to reach."""

from collections.abc import Mapping

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Span
from ecomteam.model.facts import Facts, Said, in_order
from ecomteam.model.targets import HOURS, ORDERS, REPLY, REVENUE
from ecomteam.model.team import Team
from ecomteam.shop.told import WISH_FOR_TIME

SELL_MORE, BETTER_SERVICE = "grow_sales", "better_service"
MORE: Mapping[str, str] = {ORDERS: SELL_MORE, REVENUE: SELL_MORE}


def wished(knowledge: Knowledge, team: Team) -> tuple[str, ...]:
    """The goals that targets come to and that were not told beside them: more sales, fewer hours, better service.

    Only beside a number of today that was told is a target known to be more; without one a week is the usual one.
    """
    found: list[str] = []
    for item, goal in MORE.items():
        target, now = team.targets.get(item), _today(team, item)
        if target is not None and now is not None and now < target.to:
            found.append(goal)
    if REPLY in team.targets and BETTER_SERVICE in knowledge.goals:
        found.append(BETTER_SERVICE)
    hours = team.targets.get(HOURS)
    if hours is not None and hours.to < _week(knowledge, team):
        found.append(WISH_FOR_TIME)
    told = team.facts.get("goals")
    return tuple(goal for goal in dict.fromkeys(found) if not (isinstance(told, frozenset) and goal in told))


def with_wishes(facts: Facts, goals: tuple[str, ...]) -> Facts:
    """The facts with these goals behind those that were told."""
    if not goals:
        return facts
    told = facts.get("goals")
    return {**facts, "goals": Said((*(in_order(told) if isinstance(told, frozenset) else ()), *goals))}


def _today(team: Team, item: str) -> float | None:
    measured = team.measured.get(item)
    value = team.facts.get(item, measured.value if measured else None)
    if isinstance(value, Span):
        return value.high
    return float(value) if isinstance(value, int | float) else None


def _week(knowledge: Knowledge, team: Team) -> float:
    """What an owner works today: as told of the shop or of a person, else as is usual."""
    told = _today(team, HOURS)
    people = [one.hours_per_week for one in team.people or () if one.owner and one.hours_per_week is not None]
    return told if told is not None else max(people, default=knowledge.threshold("owner_week"))
