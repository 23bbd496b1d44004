"""At a larger volume whoever was hired gets more hours before somebody else comes, and they cost money."""

import sys
from typing import Any

import pytest

from ecomteam.planning import path
from ecomteam.planning.plan import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import example, examples, owner, person, shop

ROUNDING = 50.0


def case(name: str) -> Case:
    return Case(KNOWLEDGE, example(KNOWLEDGE, name), "2026-11-29")


@pytest.mark.parametrize("name", examples())
def test_more_hours_are_paid_at_the_volume_from_which_they_are_worked(name: str) -> None:
    made = case(name)
    steps = path(made).steps
    for scale in {step.more.scale for step in steps if step.more is not None}:
        there = [step for step in steps if step.scale <= scale]
        grown = [step.more.position if step.more and step.more.scale <= scale else step.position for step in there]
        spent = sum(one.cost.high for one in grown if one.cost is not None and not one.freed)
        limit = made.at(scale).room.later
        assert limit is not None
        assert spent / made.numbers.per_euro <= limit + ROUNDING, scale


@pytest.mark.parametrize("name", examples())
def test_nobody_gets_more_than_full_time_or_fewer_hours(name: str) -> None:
    full = KNOWLEDGE.threshold("fte_hours")
    for step in path(case(name)).steps:
        if step.more is not None:
            assert step.more.scale >= max(step.scale, 1.0)
            assert step.position.hours < step.more.position.hours <= step.position.count * full + 1


def test_a_hire_says_from_which_volume_it_grows_and_what_that_costs() -> None:
    hire = next(hire for hire in plan_of(case("garden-stores")).hires if hire.more_hours is not None)
    more = hire.more_hours
    assert more is not None
    assert more.volume is not None
    assert more.hours_per_week > hire.hours_per_week
    assert more.volume.value > more.volume.now
    assert any(f"{more.volume.value:,.0f} orders a month" in reason.text.en for reason in hire.how)


def test_where_nobody_knows_what_can_be_paid_nothing_is_said_of_it() -> None:
    made = case("almost-nothing")
    assert made.room.later is None
    assert all(step.more is None for step in path(made).steps)


def test_a_company_of_its_own_grows_to_full_time_and_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has hours without end and no known price, and what it stands in for still hurts: hours go nowhere."""
    later, asked = sys.modules["ecomteam.planning.later"], 0
    grown = later._more_hours

    def counted(*given: Any) -> Any:
        nonlocal asked
        asked += 1
        assert asked < 1000
        return grown(*given)

    monkeypatch.setattr(later, "_more_hours", counted)
    company = person("Web", "pim_specialist", sourcing="agency", fte=0.6)
    both = person("Bo", "category_manager", "customer_service", "data_analyst", fte=0.8)
    it = person("Dev", "it_specialist", "logistics", "cro_specialist", sourcing="agency")
    people = [owner("ecommerce_specialist"), company, person("Di", "customer_service", fte=0.6), both]
    people += [person("Ed", "category_manager", fte=0.6), it, person("Jo", "customer_service", "content_creator")]
    team = shop(
        people,
        business_model="b2b",
        company="established",
        country="TH",
        technical_products=True,
        marketplaces=100,
        products=23,
        orders_per_month=74,
        monthly_revenue=391,
        ad_spend_per_month=1724,
        fulfilment="dropship",
        goals=frozenset({"new_markets"}),
    )
    full = KNOWLEDGE.threshold("fte_hours")
    for step in path(Case(KNOWLEDGE, team)).steps:
        if step.more is not None and step.more.position.more_of == company.name:
            assert step.more.position.hours <= full
