"""Laws of more money, on drawn shops and on those that ship: what was within reach stays within reach."""

from collections.abc import Sequence
from random import Random

import msgspec
import pytest
from hypothesis import given

from ecomteam.model.team import Team
from ecomteam.planning import Step, today
from ecomteam.shop.candidates import NEARLY
from ecomteam.shop.demand import Demand
from ecomteam.shop.relief import relief_wanted
from tests.laws.shops_in_pairs import DRAWS, HANDFUL, SHOPS, case_of, told
from tests.shipped import KNOWLEDGE
from tests.shops import FEW, example, examples

# From less than anybody asks to more than most shops spend, in steps of which each is a quarter more.
BUDGETS = tuple(round(300 * 1.25**step) for step in range(20))
NO_MATTER = 10_000_000
# Hours of the smallest thing that is bought: whoever gets more hours may take the money of it.
STEP = 10.0


@FEW
@given(team=SHOPS, draw=DRAWS)
def test_a_larger_budget_never_buys_less(team: Team, draw: Random) -> None:
    never_less(sold(team, draw))


@pytest.mark.parametrize("name", examples())
def test_a_larger_budget_never_buys_less_in_a_shop_that_ships(name: str) -> None:
    never_less(example(KNOWLEDGE, name))


def sold(team: Team, draw: Random) -> Team:
    """The shop with orders and their value told, so that there is something to pay from."""
    orders, value = draw.choice((60, 400, 1200, 3000, 9000)), draw.choice((20, 45, 80, 150))
    return told(team, orders_per_month=orders, average_order_value=value, monthly_revenue=orders * value)


def never_less(team: Team) -> None:
    """Nobody after somebody never happens, and all that is bought is never worth clearly less.

    Somebody for a mixture of work comes in the place of several who are worth a little more, and whom the pain that was
    told first asks for in the place of all, for as much as can be paid.
    """
    whole = bought(team, NO_MATTER)
    best = answered = 0.0
    for budget in BUDGETS:
        steps = bought(team, budget)
        first = steps[0].position.worth if steps and answers_first(team, steps[0]) else 0.0
        if first > answered:
            best, answered = 0.0, first
        if seen(steps) == seen(whole):
            # Nothing more is asked for, however it is divided.
            return
        assert steps or not best, budget
        mixed = bool(steps) and steps[0].position.role in KNOWLEDGE.all_rounders
        assert worth(steps) >= best * (NEARLY if mixed else 1.0) / KNOWLEDGE.threshold("worth_splitting") - STEP, budget
        best = max(best, worth(steps))


def answers_first(team: Team, step: Step) -> bool:
    case = case_of(team)
    return Demand(case, case.lasting_hands, case.remembered(relief_wanted)).answers_first(step.position)


def bought(team: Team, budget: float) -> Sequence[Step]:
    facts = {fact: value for fact, value in team.facts.items() if fact != "monthly_budget"}
    return today(case_of(msgspec.structs.replace(team, facts={**facts, "extra_budget": budget})))


def seen(steps: Sequence[Step]) -> list[tuple[str, float]]:
    return [(step.position.role, step.position.hours) for step in steps]


def worth(steps: Sequence[Step]) -> float:
    return sum(step.position.worth for step in steps)


@HANDFUL
@given(team=SHOPS, draw=DRAWS)
def test_more_orders_never_send_everybody_away(team: Team, draw: Random) -> None:
    """Orders and revenue grow together, and all who pack are told of; of hires today never nobody comes after some."""
    quiet = told(sold(team, draw), fulfilment="self")
    orders, revenue = quiet.facts["orders_per_month"], quiet.facts["monthly_revenue"]
    assert isinstance(orders, int)
    assert isinstance(revenue, int)
    some = False
    for times in (0.5, 0.7, 0.85, 1, 1.2, 1.5, 2):
        grown = told(quiet, orders_per_month=round(orders * times), monthly_revenue=round(revenue * times))
        steps = today(case_of(grown))
        assert steps or not some, times
        some = bool(steps)
