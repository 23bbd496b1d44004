"""Scenarios side by side: of each plan what an owner compares."""

from collections.abc import Iterable, Sequence

from ecomteam.advice.outside import quote
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Amount
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import Cost, Hire, Plan
from ecomteam.model.roles import Sourcing
from ecomteam.model.scenarios import Comparison, Scenario, Spending
from ecomteam.model.team import Team
from ecomteam.planning import after_soon, path, plan_of
from ecomteam.shop.case import Case

KINDS: tuple[Sourcing, ...] = ("in_house", "freelance", "agency")
PARCELS = ("order_processing",)


def scenarios(knowledge: Knowledge, teams: Sequence[tuple[str, Team]], today: str | None = None) -> Comparison:
    """The plan of every team, under the name given."""
    return Comparison(scenarios=tuple(_scenario(name, Case(knowledge, team, today)) for name, team in teams))


def _scenario(name: str, case: Case) -> Scenario:
    advice = plan_of(case)
    hires, money, week = advice.hires, advice.money, advice.owner_week
    hours = case.work.hours.times(1 / WEEKS)
    return Scenario(
        name=name,
        first=hires[0].role if hires else None,
        hires=len(hires),
        sourcing={kind: sum(hire.sourcing == kind for hire in hires) for kind in KINDS},
        work_hours=Amount(round(hours.low), round(hours.likely), round(hours.high)),
        undone=a_week(case.waiting_hours(case.cover)),
        undone_after=a_week(_after(case)),
        owner_week=None if week is None else (week.before, week.after),
        work_cost=_work_cost(case),
        parcels_cost=_parcels(case),
        cost_today=Spending(low=money.team_today[0], high=money.team_today[1], currency=money.currency, unpriced=0),
        cost_soon=_spending(hire for hire in hires if hire.soon),
        cost_all=_spending(hires),
        room=money.room,
        room_left=_left(advice),
        covered_today=sum(bool(row.before) for row in advice.coverage),
        covered_after=sum(bool(row.after) for row in advice.coverage),
        coverage_of=sum(len(phase.work) for phase in case.knowledge.catalogue.phases),
        plan=advice,
    )


def _after(case: Case) -> float:
    """Hours a month that nobody has time for once the hires of now and next are there."""
    _, after = after_soon(case, case.remembered(path))
    return case.waiting_hours(after)


def _left(advice: Plan) -> float | None:
    limit = advice.money.limit
    return None if limit is None else max(0.0, limit - advice.money.soon[1])


def _work_cost(case: Case) -> Spending:
    """All of the work at the pay of whoever is the first choice for it, and the parcels that others send."""
    low = high = 0.0
    unpriced, currency = 0, None
    for name, one in case.work.activities.items():
        doers = case.knowledge.activities[name].doers
        hour = case.pricing.hourly(doers[0], "in_house") if doers else None
        if hour is None:
            unpriced += 1
            continue
        low += hour.low * one.hours.likely
        high += hour.high * one.hours.likely
        currency = hour.currency
    parcels = _parcels(case)
    return Spending(
        low=round(low + parcels.low, -1), high=round(high + parcels.high, -1), currency=currency, unpriced=unpriced
    )


def _parcels(case: Case) -> Spending:
    """What a fulfilment company asks a month; nothing where the shop packs itself."""
    outside = case.numbers.facts.get("fulfilment") == "third_party"
    found = quote(case, PARCELS) if outside else None
    return _sum([] if found is None else [found.cost], 0)


def _spending(hires: Iterable[Hire]) -> Spending:
    listed = list(hires)
    costs = [hire.monthly_cost for hire in listed if hire.monthly_cost is not None]
    return _sum(costs, len(listed) - len(costs))


def _sum(costs: Sequence[Cost], unpriced: int) -> Spending:
    return Spending(
        low=sum(cost.low for cost in costs),
        high=sum(cost.high for cost in costs),
        currency=costs[0].currency if costs else None,
        unpriced=unpriced,
    )
