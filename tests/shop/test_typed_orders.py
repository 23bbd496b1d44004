"""Orders that somebody types in beside those of the shop: their hours, whose they are, and what fewer of them save."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.team import Pace, Target, Team
from ecomteam.planning import plan_of
from ecomteam.planning.first import first_steps
from ecomteam.planning.goal import goal_times
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import facts_from, person, shop

TYPING = "order_entry"
WHOLESALE: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2b",
    "company": "established",
    "sells": ["own_shop", "business_customers"],
    "orders_per_month": 420,
    "monthly_revenue": 55_000,
    "symptoms": ["routine_admin"],
}


def of(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([person("Bo", "ecommerce_specialist", fte=0.2)], (), **{**WHOLESALE, **facts}))


@pytest.mark.parametrize(
    ("facts", "orders"),
    [
        ({"offline_orders_per_month": 2500}, 2500),
        ({"manual_orders_share": 0.5}, 210),
        ({"offline_orders_per_month": 2500, "manual_orders_share": 0.5}, 2710),
        ({"offline_orders_per_month": 0}, 0),
        ({}, 252),
    ],
)
def test_what_comes_from_outside_the_shop_is_on_top_of_it(facts: dict[str, Any], orders: float) -> None:
    assert of(**facts).numbers.likely("manual_orders") == pytest.approx(orders)


@pytest.mark.parametrize(
    ("departments", "types"),
    [(["sales", "logistics"], True), (["service"], True), (["logistics", "marketing"], False), ([], False)],
)
def test_a_department_that_typed_them_in_types_them_in(departments: list[str], types: bool) -> None:
    case = of(offline_orders_per_month=2500, departments=departments)
    assert (case.cover.uncovered.get(TYPING, 0.0) < 1) is types
    assert case.work.likely(TYPING) == pytest.approx(250)


def test_the_step_says_what_a_third_of_them_saves_at_the_pace_that_was_told() -> None:
    facts = facts_from({**WHOLESALE, "offline_orders_per_month": 2500, "departments": ["sales"]})
    people = (person("Bo", "ecommerce_specialist", fte=0.2),)
    told = Team(facts=facts, people=people, pace={TYPING: Pace(per_hour=60 / 9)}, place=people[0].place)
    for team, said in ((told, "× 9 minutes = 124 hours"), (of(**facts).team, "× 6 minutes = 82 hours")):
        steps = {step.id: step.text.en for step in first_steps(Case(KNOWLEDGE, team), most=20)}
        assert f"33% × 2,500 orders {said} a month." in steps["order_themselves"]


def test_of_few_nothing_is_said() -> None:
    steps = first_steps(of(offline_orders_per_month=40), most=20)
    assert "order_themselves" not in {step.id for step in steps}


def test_quotes_that_were_told_are_counted_and_not_derived_from_orders() -> None:
    """520 quotes take half an hour each, or what the shop told that one takes; without them they follow from orders."""
    told, derived = of(quotes_per_month=520), of()
    assert told.numbers.likely("quotations") == 520
    assert derived.numbers.likely("quotations") < 520
    assert told.work.likely("win_orders") > derived.work.likely("win_orders")
    assert of(quotes_per_month=0).numbers.likely("quotations") == 0
    team = msgspec.structs.replace(told.team, pace={"win_orders": Pace(per_hour=1.714, of="quotations")})
    assert Case(KNOWLEDGE, team).work.likely("win_orders") == pytest.approx(520 / 1.714, abs=0.1)


PRICED = {"gross_margin": 0.3, "shipping_cost_per_order": 6, "average_order_value": 90, "monthly_revenue": None}


def priced(**facts: Any) -> Case:
    told = {fact: value for fact, value in {**WHOLESALE, **PRICED, **facts}.items() if value is not None}
    return Case(KNOWLEDGE, shop([person("Bo", "ecommerce_specialist", cost=4_000)], (), **told))


@pytest.mark.parametrize(
    ("facts", "orders", "profit"),
    [
        ({}, 420, 420 * 21),
        ({"offline_orders_per_month": 0}, 420, 420 * 21),
        ({"offline_orders_per_month": 580}, 1000, 1000 * 21),
        ({"offline_orders_per_month": 580, "monthly_revenue": 37_800}, 1000, 1000 * 21),
        # Revenue that has them in it already is what it is.
        ({"offline_orders_per_month": 580, "monthly_revenue": 90_000}, 1000, 1000 * 21),
        ({"offline_orders_per_month": 580, "contribution_per_order": 15}, 1000, 1000 * 15),
    ],
)
def test_what_is_typed_in_earns_what_the_shops_own_orders_do(
    facts: dict[str, Any], orders: float, profit: float
) -> None:
    room = priced(**facts).room
    assert room.orders.amount.likely == pytest.approx(orders)
    assert room.gross_profit is not None
    assert room.gross_profit.likely == pytest.approx(profit)


def test_the_sum_says_which_orders_are_the_shops_and_what_is_taken_of_the_others() -> None:
    money = plan_of(priced(offline_orders_per_month=580)).money
    assert money.orders is not None
    assert money.orders.en == "You have 420 + 580 orders: those typed in count at the same average and margin."
    assert any(line.sum.en == "(420 + 580) × € 90.00" for line in money.lines)
    told = plan_of(priced(offline_orders_per_month=580, monthly_revenue=90_000)).money.orders
    assert told is not None
    assert "are in the revenue that you told" in told.en
    open_ = plan_of(priced(offline_orders_per_month=580, average_order_value=None, monthly_revenue=37_800)).money.orders
    assert open_ is not None
    assert "tell what one order is on average" in open_.en
    assert plan_of(priced()).money.orders is None


def test_ads_buy_no_orders_that_are_typed_in() -> None:
    case = priced(offline_orders_per_month=580, ad_spend_per_month=8_400)
    assert case.room.order_ads == 20
    assert case.room.bought


def test_who_comes_later_comes_at_so_many_of_all_orders() -> None:
    hires = plan_of(priced(offline_orders_per_month=80, symptoms=["poor_listings"])).hires
    later = [hire for hire in hires if hire.volume is not None]
    assert later
    assert all(hire.volume.now == 500 for hire in later if hire.volume is not None)
    assert any("(today 420 + 80)" in hire.trigger.en for hire in later)


def test_orders_that_only_move_to_the_shop_are_no_growth() -> None:
    targets = {"orders_per_month": Target(to=1_000)}
    team = msgspec.structs.replace(priced(offline_orders_per_month=580).team, targets=targets)
    assert goal_times(Case(KNOWLEDGE, team)) is None
    grows = msgspec.structs.replace(priced(offline_orders_per_month=500).team, targets=targets)
    assert goal_times(Case(KNOWLEDGE, grows)) is not None
