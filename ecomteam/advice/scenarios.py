"""Scenarios side by side: of each plan what an owner compares."""

from collections.abc import Iterable, Sequence

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.roles import Sourcing
from ecomteam.model.scenarios import Comparison, Scenario, Spending
from ecomteam.model.team import Team
from ecomteam.planning.plan import plan

KINDS: tuple[Sourcing, ...] = ("in_house", "freelance", "agency")


def scenarios(knowledge: Knowledge, teams: Sequence[tuple[str, Team]]) -> Comparison:
    """The plan of every team, under the name given."""
    return Comparison(scenarios=tuple(_scenario(knowledge, name, plan(knowledge, team)) for name, team in teams))


def _scenario(knowledge: Knowledge, name: str, advice: Plan) -> Scenario:
    hires = advice.hires
    return Scenario(
        name=name,
        first=hires[0].role if hires else None,
        hires=len(hires),
        sourcing={kind: sum(hire.sourcing == kind for hire in hires) for kind in KINDS},
        cost_soon=_spending(hire for hire in hires if hire.wave != "later"),
        cost_all=_spending(hires),
        covered_today=sum(bool(row.before) for row in advice.coverage),
        covered_after=sum(bool(row.after) for row in advice.coverage),
        coverage_of=sum(len(phase.work) for phase in knowledge.catalogue.phases),
        plan=advice,
    )


def _spending(hires: Iterable[Hire]) -> Spending:
    listed = list(hires)
    costs = [hire.monthly_cost for hire in listed if hire.monthly_cost is not None]
    return Spending(
        low=sum(cost.low for cost in costs),
        high=sum(cost.high for cost in costs),
        currency=costs[0].currency if costs else None,
        unpriced=len(listed) - len(costs),
    )
