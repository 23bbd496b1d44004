"""Whoever redoes a sum of a plan comes out where it does, and an amount is the same wherever it stands."""

import math
import re
from functools import cache
from typing import Any

import pytest

from ecomteam.advice.scenarios import scenarios
from ecomteam.advice.shift import work_shift
from ecomteam.cli.reading import example_names, example_team
from ecomteam.model.amounts import percents
from ecomteam.model.hours import adding_up
from ecomteam.model.plan import Plan
from ecomteam.model.text import LANGUAGES
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

EXAMPLES = example_names()
ROOM = (words.LEFT_FOR_NEW, words.LEFT_FOR_NEW_YEAR)
NO_PART = ["no part of a loss"] * 2


@cache
def advice(example: str) -> tuple[Case, Plan]:
    case = Case(KNOWLEDGE, example_team(example, KNOWLEDGE)[0])
    return case, plan_of(case)


def redone(sum_: str) -> float:
    """``€ 42,500 × 60% − € 6.50`` as a pocket calculator has it, products first."""
    total = 0.0
    while group := re.search(r"\(([^()]*)\)", sum_):
        sum_ = sum_.replace(group[0], str(redone(group[1])))
    for sign, part in re.findall(r"(^|[+−])([^+−]+)", sum_):
        product = 1.0
        for factor in part.split("×"):
            number, *by = (float(re.sub(r"[^\d.]", "", each)) for each in factor.split("÷"))
            number /= by[0] if by else 1
            product *= number / 100 if "%" in factor else number
        total += -product if sign == "−" else product
    return total


@pytest.mark.parametrize("example", EXAMPLES)
def test_whoever_redoes_a_sum_comes_out_where_the_plan_does(example: str) -> None:
    _, plan = advice(example)
    for line in plan.money.lines:
        if line.sum.en:
            rounding = 0.011 if line.each else 5.5 if line.label in ROOM else 1
            assert redone(line.sum.en) == pytest.approx(line.likely, abs=rounding), line.label.en


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_is_said_to_follow_from_a_number_that_is_shown_follows_from_it(example: str) -> None:
    """Extra orders from a price and what an order leaves, their share, revenue from a volume: each is rounded once."""
    case, plan = advice(example)
    orders, revenue = (case.numbers.get(fact) for fact in ("orders_per_month", "monthly_revenue"))
    today, per = orders.amount.likely, case.numbers.per_euro
    for hire in plan.hires:
        paid = hire.pays_for_itself
        if paid is not None and hire.monthly_cost is not None:
            assert paid.orders == math.ceil(round(hire.monthly_cost.high / paid.per_order, 6))
            # Of a shop with a season, of a usual month, as its orders were told.
            assert paid.share == pytest.approx(paid.orders / case.room.orders.amount.likely, abs=1e-4)
        if said := re.search(r"That is about .*?\S+ ([\d,]+) of revenue", hire.trigger.en):
            assert hire.volume is not None
            each = revenue.amount.likely * per / today
            assert float(said[1].replace(",", "")) == pytest.approx(hire.volume.value * each, rel=0.006)
    month = plan.busiest_month
    if month is not None and month.leaves is not None:
        each = next(line.likely for line in plan.money.lines if line.each)
        assert month.leaves == pytest.approx(today * (month.times - 1) * each, rel=0.006)
    for step in plan.steps:
        if said := re.search(
            r"That is \S+ ([\d,]+) a month, and pays while you lose\s+fewer than ([\d,]+)", step.text.en
        ):
            freed, lost = (float(number.replace(",", "")) for number in said.groups())
            each = next(line.likely for line in plan.money.lines if line.each)
            # An order that is lost at a better price takes its part of that along.
            rises = any(row.earns for row in KNOWLEDGE.catalogue.first_steps if row.id == step.id)
            assert lost == math.ceil(round(freed / (each + rises * freed / today), 6))


# Half a percent goes up, as on paper: 143 of 1,900 orders are 7.53%, 75 of 1,000 are 7.5%.
PERCENTS = [(143 / 1900, 0.08), (75 / 1000, 0.08), (85 / 1000, 0.09), (0.0749, 0.07), (0.0, 0.0), (1.005, 1.01)]


@pytest.mark.parametrize(("share", "shown"), PERCENTS)
def test_a_share_is_rounded_once_and_halves_go_up(share: float, shown: float) -> None:
    assert percents(share) == shown


# What one order leaves is divided by as it is shown: 6,300 by 25.0986 would be 252.
SUMS = [
    ({"ad_spend_per_month": 42000, "shipping_cost_per_order": 9.5, "return_rate": 0.03}, 6300, 25.10, 251),
    ({"ad_spend_per_month": 42000, "shipping_cost_per_order": 9.5, "return_rate": 0.0}, 6300, 26.50, 238),
]


@pytest.mark.parametrize(("told", "freed", "each", "orders"), SUMS)
def test_orders_are_counted_by_what_an_order_is_shown_to_leave(
    told: dict[str, Any], freed: float, each: float, orders: int
) -> None:
    sales = {"orders_per_month": 2400, "average_order_value": 50, "monthly_revenue": 120000, "gross_margin": 0.72}
    facts: dict[str, Any] = {"country": "US", "currency": "USD", **sales, **told}
    room = Case(KNOWLEDGE, shop([owner()], **facts)).room
    assert room.order_leaves == pytest.approx(each)
    assert room.extra_orders(freed / room.per_euro) == orders == math.ceil(freed / each)


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_can_be_paid_is_the_same_amount_wherever_it_stands(example: str) -> None:
    _, plan = advice(example)
    limit = plan.money.limit
    if limit is None:
        return
    shown = f"{limit:,.0f}"
    told = re.search(r"the shop can pay \S+ ([\d,]+) a month", plan.headline.en)
    assert told is None or told[1] == shown
    if plan.money.budget is None and plan.money.lines and limit:
        assert plan.money.lines[-1].likely == limit
        assert shown in plan.money.note.en


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_hours_that_wait_are_the_same_on_the_screen_and_on_paper(example: str) -> None:
    case, plan = advice(example)
    if plan.owner_week is not None:
        rows = work_shift(case).rows
        assert sum(row.today.nobody for row in rows) == pytest.approx(plan.owner_week.undone, abs=0.06)
        assert sum(row.after.nobody for row in rows) == pytest.approx(plan.owner_week.undone_after, abs=0.06)


def test_rounded_parts_add_up_to_their_rounded_total() -> None:
    assert adding_up([36.6, 6.4, 4.4, 2.4], 49.8) == [37, 7, 4, 2]
    assert adding_up([0.4, 0.4, 0.4], 1.2) == [1, 0, 0]
    assert adding_up([], 0.0) == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_waits_for_money_is_not_told_at_two_prices(example: str) -> None:
    """Whoever stands in the table later on is not priced once more, at today's volume, below it."""
    _, plan = advice(example)
    names = {KNOWLEDGE.role(hire.role).name: hire for hire in plan.hires if hire.volume is not None}
    for row in plan.not_now:
        assert row.text not in names or "it costs" not in row.because.en


@pytest.mark.parametrize("example", EXAMPLES[::4])
def test_scenarios_side_by_side_have_the_hours_of_their_plans(example: str) -> None:
    case, plan = advice(example)
    (scenario,) = scenarios(KNOWLEDGE, [(example, case.team)]).scenarios
    assert plan.owner_week is None or scenario.undone_after == plan.owner_week.undone_after


def test_a_budget_that_the_shop_does_not_earn_is_not_there_with_a_few_orders_more() -> None:
    """Until the shop keeps enough, a told budget pays for nobody; from then on, up to the budget."""
    people = [owner(), person("Bo", "logistics")]
    sales = {"country": "NL", "orders_per_month": 900, "average_order_value": 23}
    money = {"gross_margin": 0.45, "shipping_cost_per_order": 5.2, "extra_budget": 2500}
    case = Case(KNOWLEDGE, shop(people, (), **sales, **money))
    assert (case.room.limit, case.room.later, case.at(1.07).room.later) == (0, 0, 0)
    assert 0 < (case.at(2).room.later or 0) <= 2 * 2500


def test_a_told_budget_goes_beyond_the_usual_share_as_far_as_the_shop_earns_it_and_feeds_its_owner() -> None:
    """900 × (€ 30 × 45% − € 5.20) is € 7,470, and Bo costs € 3,590 of it: € 1,880 once Ada has € 2,000."""
    people = [owner(), person("Bo", "logistics", cost=3590)]
    sales = {"country": "NL", "orders_per_month": 900, "average_order_value": 30, "symptoms": ["tickets_pile_up"]}
    money = {"gross_margin": 0.45, "shipping_cost_per_order": 5.2, "support_contacts_per_day": 30}
    told, untold = (
        Case(KNOWLEDGE, shop(people, (), **sales, **money, **budget)) for budget in ({"extra_budget": 2500}, {})
    )
    assert told.room.limit == pytest.approx(1880)
    assert untold.room.limit == 0
    assert told.room.high is not None
    assert told.room.high < 0
    plan = plan_of(told)
    assert [hire.verdict for hire in plan.hires if hire.soon] == ["hours_only"]
    assert "more than shops usually spend on people" in plan.money.note.en
    assert plan.main_risk is not None
    assert "With the new hours people cost" in plan.main_risk.text.en
    assert "that is for rent, other costs" in plan_of(untold).headline.en


def test_a_small_budget_grows_by_the_usual_share_of_what_growth_brings_in() -> None:
    """Of what 150 orders more leave, a third is for people: no more, and not all that the shop could pay."""
    sales = {"country": "NL", "orders_per_month": 1500, "average_order_value": 50, "gross_margin": 0.5}
    small, none = (Case(KNOWLEDGE, shop([owner()], (), **sales, extra_budget=budget)) for budget in (600, 0))
    more, room = small.at(1.1).room, small.room
    assert more.for_shares is not None
    assert room.for_shares is not None
    assert more.later == pytest.approx(600 + 0.33 * (more.for_shares.likely - room.for_shares.likely))
    assert more.likely is not None
    assert more.later is not None
    assert more.later < more.likely / 2
    # Who spends nothing today spends what the shop can pay once it is there.
    assert none.at(1.1).room.later == none.at(1.1).room.likely


@pytest.mark.parametrize(("ads", "beyond"), [(1000, 0), (5000, 0), (8000, 3000)])
def test_ads_up_to_a_quarter_of_what_orders_leave_stand_for_rent(ads: float, beyond: float) -> None:
    """Whether little or much is kept of revenue, as in the tables of retail."""
    for revenue, margin in ((50_000, 0.5), (125_000, 0.2)):
        told: dict[str, Any] = {
            "monthly_revenue": revenue,
            "gross_margin": margin,
            "orders_per_month": 1000,
            "shipping_cost_per_order": 5,
        }
        room = Case(KNOWLEDGE, shop([owner()], country="NL", ad_spend_per_month=ads, **told)).room
        assert (room.ads_as_rent, room.ads_beyond_rent) == (ads - beyond, beyond)
        assert room.gross_profit is not None
        assert room.for_shares is not None
        assert (room.gross_profit.likely, room.for_shares.likely) == (20_000, 20_000 - beyond)
        assert room.left == 20_000 - ads


def test_where_orders_leave_nothing_no_ads_stand_for_rent() -> None:
    told: dict[str, Any] = {
        "monthly_revenue": 5000,
        "gross_margin": 0.1,
        "orders_per_month": 1000,
        "shipping_cost_per_order": 5,
    }
    room = Case(KNOWLEDGE, shop([owner()], country="NL", ad_spend_per_month=700, **told)).room
    assert (room.ads_as_rent, room.ads_beyond_rent) == (0, 700)


@pytest.mark.parametrize(
    ("taken_off", "leaves", "assumed"), [(True, 29.32, False), (False, 16.84, False), (None, 16.84, True)]
)
def test_returns_come_off_a_revenue_once(taken_off: bool | None, leaves: float, assumed: bool) -> None:
    """€ 75 × 52% − € 6.80 − 32% × € 9 where they are off it already; else × 68% too, and the plan says which."""
    told: dict[str, Any] = {
        "monthly_revenue": 210_000,
        "orders_per_month": 2800,
        "gross_margin": 0.52,
        "shipping_cost_per_order": 6.8,
        "return_rate": 0.32,
        "cost_per_return": 9,
    }
    if taken_off is not None:
        told["returns_taken_off"] = taken_off
    case = Case(KNOWLEDGE, shop([owner()], (), country="NL", **told))
    assert case.room.per_order is not None
    assert case.room.per_order.likely == pytest.approx(leaves)
    plan = plan_of(case)
    for line in plan.money.lines:
        if line.sum.en:
            rounding = 0.011 if line.each else 5.5 if line.label in ROOM else 1
            assert redone(line.sum.en) == pytest.approx(line.likely, abs=rounding), line.label.en
    assert any("still in the revenue" in note.en for note in plan.notes) is assumed


@pytest.mark.parametrize(("facts", "listed"), [({}, True), ({"contribution_per_order": 15}, False)])
def test_who_told_what_an_order_leaves_told_the_margin_with_it(facts: dict[str, Any], listed: bool) -> None:
    told = {"country": "NL", "orders_per_month": 400, "average_order_value": 50, **facts}
    made = plan_of(Case(KNOWLEDGE, shop([owner()], (), **told)))
    assert any(fact.id == "gross_margin" for fact in made.facts) is listed


@pytest.mark.parametrize("ads", [0, 300])
def test_of_orders_that_leave_nothing_the_sums_speak_in_words(ads: float) -> None:
    """Nobody takes a share of a loss, nor a sum with two minus signs beside each other."""
    told: dict[str, Any] = {
        "monthly_revenue": 10_000,
        "gross_margin": 0.2,
        "shipping_cost_per_order": 6,
        "ad_spend_per_month": ads,
    }
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], country="NL", orders_per_month=500, **told)))
    sums = [each.to(lang) for line in plan.money.lines for lang in LANGUAGES for each in [line.sum]]
    assert not [each for each in sums if re.search(r"− ?−|[€] -", each)]
    assert [line.sum.en for line in plan.money.lines if line.label.en.startswith("For people")] == [
        "no part of a loss"
    ] * 2
    assert "pays its owner" not in plan.money.note.en
