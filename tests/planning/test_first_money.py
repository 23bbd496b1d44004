"""First steps with a sum: what fewer returns earn, and what a cut makes free."""

import re
from typing import Any

import pytest

from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.planning.first import cut, first_steps
from ecomteam.planning.forecast import forecast
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

FASHION: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "monthly_revenue": 500_000,
    "average_order_value": 100,
    "gross_margin": 0.58,
    "shipping_cost_per_order": 6,
    "ad_spend_per_month": 90_000,
}
TEAM = [
    person("Bo", "ecommerce_manager", cost=6000),
    person("Cy", "online_marketer", cost=5000),
    person("Di", "customer_service", cost=3500),
    person("Ed", "logistics", cost=3300),
]


def fashion(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), *TEAM], **{**FASHION, **facts}))


def step(case: Case, identity: str) -> str | None:
    return next((each.text.en for each in first_steps(case) if each.id == identity), None)


def test_a_large_share_that_comes_back_puts_a_step_first_with_its_sum() -> None:
    said = step(fashion(return_rate=0.3), "return_reasons")
    assert said is not None
    assert "Of 100 orders 30 come back, where 8 are usual." in said
    found = re.search(r"1% of orders: ([\d.]+) × \(€ ([\d.]+) \+ € ([\d.]+)\) = € ([\d,]+) a month", said)
    assert found is not None
    orders, goods, cost = (float(each) for each in found.groups()[:3])
    assert (orders, goods) == (50, 58)
    assert float(found[4].replace(",", "")) == orders * (goods + cost)


def test_what_a_return_costs_is_taken_from_who_tells_it() -> None:
    told, usual = (fashion(return_rate=0.3, **cost) for cost in ({"cost_per_return": 12}, {}))
    said = step(told, "return_reasons")
    assert said is not None
    assert "50 × (€ 58.00 + € 12.00) = € 3,500 a month" in said
    assert told.room.per_order is not None
    assert usual.room.per_order is not None
    assert told.room.per_order.likely == pytest.approx(31)
    assert usual.room.per_order.likely == pytest.approx(31.6)
    assumed = {fact.id: fact.origin for fact in plan_of(usual).facts}
    assert assumed["cost_per_return"] == "assumed"
    assert "cost_per_return" not in {fact.id for fact in plan_of(fashion()).facts}


def test_few_returns_are_no_step() -> None:
    assert step(fashion(return_rate=0.05), "return_reasons") is None


def test_of_returns_that_nobody_told_nothing_is_promised() -> None:
    said = step(fashion(symptoms=["returns_eat_margin"]), "return_reasons")
    assert said is not None
    assert "Returns down" not in said


def test_who_works_on_returns_is_paid_for_by_fewer_of_them() -> None:
    plan = plan_of(fashion(return_rate=0.3, symptoms=["returns_backlog"]))
    shares = {
        any(taking.activity.startswith("returns") for taking in hire.takes_over): hire.pays_for_itself.fewer_returns
        for hire in plan.hires
        if hire.pays_for_itself is not None
    }
    mine = shares[True]
    assert mine is not None
    assert 0 < mine < 0.3
    assert shares.get(False) is None


# What a cut makes free


def paid_by_the_cut(plan: Plan) -> list[str]:
    return [hire.role for hire in plan.hires if hire.payer == "freed"]


def test_what_a_cut_makes_free_pays_one_hire_whom_the_room_does_not() -> None:
    case = fashion(symptoms=["ads_plateau"], return_rate=0.3)
    plan, found = plan_of(case), cut(case)
    assert found is not None
    assert (plan.money.freed, found.euros) == (13_500, 0.15 * 90_000)
    (role,) = paid_by_the_cut(plan)
    hire = next(each for each in plan.hires if each.role == role)
    assert hire.monthly_cost is not None
    assert hire.monthly_cost.high <= 13_500
    assert (hire.wave, hire.verdict) == ("next", "hours_only")
    assert plan.money.limit is not None
    others = [each.monthly_cost for each in plan.hires if each.soon and each.payer == "shop"]
    assert sum(cost.high for cost in others if cost is not None) <= plan.money.limit


def test_an_owner_can_redo_at_how_many_lost_orders_the_cut_is_gone_again() -> None:
    case = fashion(symptoms=["ads_plateau"], return_rate=0.3)
    plan, found = plan_of(case), cut(case)
    assert found is not None
    assert plan.money.per_order is not None
    assert found.orders is not None
    assert found.orders - 1 < 13_500 / plan.money.per_order.likely <= found.orders
    assert plan.main_risk is not None
    assert f"fewer than {found.orders} orders" in plan.main_risk.text.en
    (role,) = paid_by_the_cut(plan)
    assert f"fewer than {found.orders} orders" in next(hire.trigger.en for hire in plan.hires if hire.role == role)


def test_nobody_is_paid_from_ads_of_which_nobody_complained() -> None:
    case = fashion(symptoms=["parcels_take_hours"])
    assert cut(case) is None
    assert not paid_by_the_cut(plan_of(case))


def test_of_a_shop_whose_revenue_is_not_known_no_cut_pays_anybody() -> None:
    case = Case(KNOWLEDGE, shop([owner()], ad_spend_per_month=90_000, symptoms=["ads_plateau"], country="NL"))
    assert cut(case) is None


def test_what_the_team_costs_too_much_comes_off_what_is_free() -> None:
    dear = [*TEAM, person("Fi", "sales", cost=30_000)]
    told = {**FASHION, "symptoms": ["ads_plateau"], "monthly_revenue": 300_000}
    case = Case(KNOWLEDGE, shop([owner(), *dear], **told))
    assert case.room.high is not None
    found = cut(case)
    assert case.room.high < 0
    assert found is None or found.euros == 13_500 + case.room.high


def dear_fashion(**facts: Any) -> Case:
    """What the shop keeps is all spent on ads and people, so only a cut pays for more."""
    dear = [*TEAM, person("Fi", "sales", cost=12_000)]
    ads = {"ad_spend_per_month": 230_000, "symptoms": ["ads_plateau"]}
    return Case(KNOWLEDGE, shop([owner(), *dear], **{**FASHION, **ads, **facts}))


def test_whom_the_cut_pays_is_looked_for_once_it_has_had_its_month() -> None:
    case = dear_fashion()
    plan = plan_of(case)
    (role,) = paid_by_the_cut(plan)
    assert plan.hires[0].role == role
    assert "Paid from the € 34,500 that a first step makes free" in plan.headline.en
    assert "Betaald uit de € 34.500 die een eerste stap vrijmaakt" in plan.headline.nl
    months = forecast(case, 4, 0.0).months
    assert months[0].recruit == ()
    assert months[1].recruit == (role,)
    assert (months[0].room, months[1].room) == (0, 34_500)


@pytest.mark.parametrize(("budget", "pays"), [(None, True), (13_000, True), (6_000, True), (700, False), (0, False)])
def test_what_is_made_free_is_not_on_top_of_a_budget_that_was_told(budget: float | None, pays: bool) -> None:
    """All of now and next together stay within it; where none was told the cut pays on top of the room."""
    case = dear_fashion(**({} if budget is None else {"extra_budget": budget}))
    plan = plan_of(case)
    assert bool(paid_by_the_cut(plan)) is pays
    assert budget is None or plan.money.soon[1] <= budget
    rooms = [month.room for month in forecast(case, 3, 0.0).months]
    assert budget is None or all(room is None or room <= budget for room in rooms)


def test_a_loss_is_closed_before_a_cut_pays_anybody() -> None:
    """Of € 13,500 that weak ads free, what today's people cost beyond all that is left comes off first."""
    told: dict[str, Any] = {"return_rate": 0.3, "symptoms": ["ads_plateau"]}
    earns, dear = fashion(**told), [*TEAM, person("Fay", "buyer", cost=61_000)]
    loses = Case(KNOWLEDGE, shop([owner(), *dear], **{**FASHION, **told}))
    assert loses.room.left is not None
    lost = sum(loses.room.team) / 2 - loses.room.left
    found, usual = cut(loses), cut(earns)
    assert usual is not None
    assert lost > 0
    assert found is None or found.euros <= usual.euros - lost
