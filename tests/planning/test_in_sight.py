"""A hire is told of with the volume that asks for it, as long as that volume is within sight."""

from typing import Any

import pytest

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Plan
from ecomteam.model.team import Person
from ecomteam.planning import plan_of
from ecomteam.reports.compose.screen import one_screen
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Record, Table
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SALES = {"country": "NL", "average_order_value": 50, "gross_margin": 0.4, "shipping_cost_per_order": 5}


PAID = person("Bo", "customer_service", cost=3000)


def advice(*people: Person, **facts: Any) -> Plan:
    return plan_of(Case(KNOWLEDGE, shop(people, (), **{**SALES, **facts})))


def rows(plan: Plan) -> list[str]:
    tables = [block for block in one_screen(plan, Voice(KNOWLEDGE, "en"), 0) if isinstance(block, Table)]
    return [str(row[0]) for table in tables for row in table.rows if row[0]]


@pytest.mark.parametrize(("told", "questions"), [({"support_contacts_per_day": 2}, True), ({}, False)])
def test_whoever_answers_comes_at_so_many_questions_a_day_too(told: dict[str, Any], questions: bool) -> None:
    """Only where their number was told; of whoever makes or packs the orders say all."""
    plan = advice(owner(), orders_per_month=65, **told)
    service = next(hire for hire in plan.hires if hire.role == "customer_service")
    others = [hire for hire in plan.hires if hire.role in ("logistics", "online_marketer")]
    assert service.volume is not None
    day = round(service.volume.value / 65 * 2)
    assert (f"That is about {day} questions a day" in service.trigger.en) is questions
    assert others
    assert not any("questions a day" in hire.trigger.en for hire in others)


def test_a_team_that_is_far_too_large_is_promised_nobody() -> None:
    many = [person(f"P{at}", "customer_service", "online_marketer", "logistics") for at in range(40)]
    plan = advice(owner(), *many, orders_per_month=2000)
    assert "until then nobody comes" in plan.headline.en
    assert plan.hires
    assert rows(plan) == []


def test_who_comes_within_sight_stands_on_the_screen_and_the_others_in_the_whole_report() -> None:
    plan = advice(owner(), orders_per_month=40)
    near = [str(hire.rank) for hire in plan.hires if hire.in_sight]
    assert 0 < len(near) < len(plan.hires)
    assert rows(plan) == near[: len(rows(plan))] != []
    assert "First within reach" in plan.headline.en


def test_people_of_unknown_pay_are_no_sum_of_nothing() -> None:
    """Nobody knows wages of Japan: the screen says so, and shows what an order leaves to whoever asks for one."""
    yen = {**SALES, "country": "JP", "average_order_value": 4200, "shipping_cost_per_order": 385}
    busy = {"orders_per_month": 1500, "symptoms": ["parcels_take_hours", "owner_overloaded"], "extra_budget": 250_000}
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], (), **{**yen, **busy})))
    blocks = one_screen(plan, Voice(KNOWLEDGE, "en"), 0)
    totals = [row for block in blocks if isinstance(block, Table) for row in block.rows if row[1] == "Now and next"]
    assert [row[-1] for row in totals] == ["unknown"]
    said = [
        str(text) for block in blocks if isinstance(block, Record) for entry in block.entries for text in entry.texts
    ]
    assert any("no wages of this country" in text for text in said)
    assert any("JPY 4,200 × 40% − JPY 385 = JPY 1,295" in text for text in said)


def test_who_loses_money_hears_that_first_and_sees_nobody_of_later() -> None:
    """Somebody for € 3,000 and 100 orders that leave € 15 each: whoever comes at 400 orders is no answer to that."""
    loses, keeps = (advice(*people, orders_per_month=100) for people in ((owner(), PAID), (owner(),)))
    assert "stop losing money" in loses.headline.en
    assert rows(loses) == []
    assert "stop losing money" not in keeps.headline.en
    assert rows(keeps)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        pytest.param(
            {"orders_per_month": 10, "average_order_value": 14, "symptoms": ["parcels_take_hours"]},
            "Nor would five times as many orders pay for it.",
            id="too little money",
        ),
        pytest.param({"orders_per_month": 4, "fulfilment": "dropship"}, "five times as many", id="nobody seen so far"),
    ],
)
def test_where_nobody_comes_later_either_the_plan_says_what_holds_them_back(facts: dict[str, Any], said: str) -> None:
    plan = advice(owner(), **facts)
    assert not plan.hires or not plan.hires[0].in_sight
    assert said in plan.headline.en


def test_what_all_orders_leave_stands_above_what_pays_for_who_comes() -> None:
    told = {"support_contacts_per_day": 40, "fulfilment": "third_party", "ad_spend_per_month": 1000}
    plan = advice(owner(), orders_per_month=1500, symptoms=["tickets_pile_up"], **told)
    assert plan.hires[0].soon
    said = {
        str(entry.label): str(entry.texts[0])
        for block in one_screen(plan, Voice(KNOWLEDGE, "en"), 0)
        if isinstance(block, Record)
        for entry in block.entries
        if entry.label
    }
    assert "€ 50.00 × 40% − € 5.00 = € 15.00" in said["What the shop earns"]
    assert "Together about € 22,500 a month; after € 1,000 for ads € 21,500." in said["What the shop earns"]
    hire = plan.hires[0]
    assert hire.monthly_cost is not None
    assert hire.paid_hours_per_month is not None
    cost, hours = hire.monthly_cost.high, round(hire.paid_hours_per_month / WEEKS)
    each = cost / (hours * WEEKS)
    assert f"{hours} hours a week × 52 ÷ 12 × € {each:.2f} = € {cost:,.0f}." in said["What pays for it"]
    assert f"€ {cost:,.0f} ÷ € 15.00" in said["What pays for it"]
    assert round(hire.paid_hours_per_month / WEEKS) > round(hire.hours_per_week)


def test_the_screen_shows_nobody_beyond_five_times_today_but_who_is_nearest() -> None:
    """Of a shop of 40 orders those up to 200, or else the first; up to a thousand stand in the whole report."""
    for orders in (10, 40):
        plan = advice(owner(), orders_per_month=orders)
        near = [hire for hire in plan.hires if hire.volume is not None and hire.volume.value <= 5 * orders]
        assert len(rows(plan)) == max(1, len(near))
        assert any(hire.in_sight and hire not in near for hire in plan.hires)
