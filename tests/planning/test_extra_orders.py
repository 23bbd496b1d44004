"""Extra orders that pay for something: where orders are bought, those that cost ads stand beside those that do not."""

import math
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.planning import plan_of
from ecomteam.planning.evens import break_even, extra_orders
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import FEW, example, examples, owner, person, shop

# A thousand orders that leave € 20.00 each.
TOLD: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 1000,
    "monthly_revenue": 50_000,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 5,
}
# Ads a month, € 300 in extra orders, and in bought ones.
CASES = [
    (0, 15, None, "15 extra orders (+2%)"),
    (7_900, 15, None, "15 extra orders (+2%)"),
    (8_000, 15, 25, "15 extra orders without ads (+2%), or 25 with ads as today"),
    (19_000, 15, 300, "15 extra orders without ads (+2%), or 300 with ads as today"),
    (19_800, 15, None, "15 extra orders without ads (+2%)"),
    (20_000, 15, None, "15 extra orders without ads (+2%)"),
]


def case_with(ads: float, **told: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner()], **TOLD, ad_spend_per_month=ads, **told))


def test_so_few_orders_that_they_are_no_percent_of_todays_have_no_share() -> None:
    """€ 80 are 4 orders of a thousand, and € 100 are 5."""
    assert [extra_orders(case_with(0), euros).en for euros in (80, 100)] == ["4 extra orders", "5 extra orders (+1%)"]


@pytest.mark.parametrize(("ads", "orders", "bought", "said"), CASES)
def test_orders_are_bought_from_two_fifths_of_what_they_leave(
    ads: float, orders: int, bought: int | None, said: str
) -> None:
    case = case_with(ads)
    assert (case.room.extra_orders(300), case.room.orders_bought(300)) == (orders, bought)
    assert extra_orders(case, 300).en == said


@pytest.mark.parametrize("name", examples())
def test_the_table_of_money_begins_with_the_orders_that_the_first_hire_takes(name: str) -> None:
    """Beside a number that counts ads stands the one without, so that nobody sees two for one thing."""
    plan = plan_of(Case(KNOWLEDGE, example(KNOWLEDGE, name)))
    said = re.search(r"take \S+ \S+ ÷ .+ = ([\d,]+) extra orders; with .+ = ([\d,]+)\.", plan.money.note.en)
    soon = [hire for hire in plan.hires if hire.soon]
    if said is None:
        return
    plain, bought = (int(each.replace(",", "")) for each in said.groups())
    first = soon[0].pays_for_itself
    assert first is not None
    assert plain == first.orders if len(soon) == 1 else plain > first.orders
    assert bought >= plain


def test_what_one_of_something_costs_is_shown_as_the_sums_take_it() -> None:
    """The cost of a return in pounds, which nobody told, with its pence."""
    plan = plan_of(Case(KNOWLEDGE, example(KNOWLEDGE, "leather-maker")))
    (fact,) = (each for each in plan.facts if each.id == "cost_per_return")
    sums = " ".join(line.sum.en for line in plan.money.lines)
    assert fact.origin == "assumed"
    assert f"× £ {fact.likely:.2f}" in sums


def test_hours_of_a_company_that_takes_all_there_is_are_hours_that_are_there() -> None:
    """Or the work would be more than there are hours for it, beside the advice that nobody is to come."""
    headline = plan_of(Case(KNOWLEDGE, example(KNOWLEDGE, "sky-high-team"))).headline.en
    said = re.search(r"work is about ([\d,]+) hours a week, and there are ([\d,]+)", headline)
    assert said is not None
    assert int(said[1]) <= int(said[2])


@pytest.mark.parametrize(
    ("ads", "said"),
    [
        (0, "€ 300 ÷ € 20.00 = 15 orders a month more (+2%), or"),
        (10_000, "= 15 orders a month more (+2%) that come without ads, 30 with € 10.00 of ads for each as today, or"),
        (25_000, "With € 25.00 of ads for each, as today, orders are no answer."),
    ],
)
def test_breaking_even_says_both(ads: float, said: str) -> None:
    found = break_even(case_with(ads), 300.0)
    assert found is not None
    assert said in found.en


@FEW
@given(ads=st.integers(0, 30_000), cost=st.floats(1, 20_000))
def test_a_bought_order_never_pays_for_more_than_one_that_comes_by_itself(ads: int, cost: float) -> None:
    room = case_with(ads).room
    few, many = room.extra_orders(cost), room.orders_bought(cost)
    assert few is not None
    if many is not None:
        assert many >= few
        assert many == math.ceil(round(cost / (room.order_leaves - room.order_ads), 6))


def test_where_orders_are_bought_no_sentence_counts_them_without_ads_only() -> None:
    people = [owner(), person("Bo", "customer_service", fte=0.5), person("Cy", "online_marketer", sourcing="agency")]
    told = {**TOLD, "symptoms": ["tickets_pile_up", "owner_overloaded"], "goals": ["add_marketplace"]}
    told |= {"extra_budget": 1500, "ad_spend_per_month": 10_000, "owner_hours_per_week": 60}
    plan = plan_of(Case(KNOWLEDGE, shop(people, **told)))
    for hire in plan.hires:
        paid = hire.pays_for_itself
        assert paid is not None
        assert paid.ads_per_order == 10
        assert paid.orders_bought is not None
        assert paid.orders_bought >= paid.orders
    for row in plan.not_now:
        for sentence in re.findall(r"\d+ extra orders(?! there)[^.]*", row.because.en):
            assert "with ads as today" in sentence
