"""What a first step saves is its own minutes times their number, and never more than the work it touches takes."""

import re
from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.hours import WEEKS
from ecomteam.model.money import FirstStep
from ecomteam.model.place import Place
from ecomteam.model.questions import WORKDAYS
from ecomteam.planning import plan_of, saving
from ecomteam.planning.first import saved_by_steps
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

STEPS = {row.id: row for row in CATALOGUE.first_steps}
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "fulfilment": "self",
    "orders_per_month": 480,
    "monthly_revenue": 26000,
    "gross_margin": 0.5,
    "support_contacts_per_day": 6,
    "return_rate": 0.06,
    "owner_hours_per_week": 45,
    "symptoms": ["parcels_take_hours"],
}


def case(week: dict[str, float] | None = None, **facts: Any) -> Case:
    told = {name: value for name, value in {**SHOP, **facts}.items() if value is not None}
    ada = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"], "week": week or {}}
    return Case(KNOWLEDGE, team_of({"shop": told, "people": [ada]}, Place("shop"), CATALOGUE))


def likely(made: Case, step: str) -> float:
    found = saving.saved(made, STEPS[step])
    return 0.0 if found is None else found.likely


def test_of_many_hours_for_few_orders_no_more_is_saved_than_the_minutes_of_these() -> None:
    """Twenty hours a week for 200 orders are 26 minutes each, and typing an address takes three of them."""
    slow, quick = (case({"order_processing": hours}, orders_per_month=200) for hours in (20, 5))
    assert likely(slow, "label_link") == pytest.approx(200 * 3 / 60)
    # Of six and a half minutes it is less than three, by its share.
    assert likely(quick, "label_link") == pytest.approx(0.3 * 5 * WEEKS)


def test_what_is_saved_by_the_day_does_not_grow_with_the_orders() -> None:
    busy, busier = (case({"order_processing": 40}, orders_per_month=orders) for orders in (900, 1800))
    assert likely(busy, "parcel_pickup") == likely(busier, "parcel_pickup") == pytest.approx(WORKDAYS * 25 / 60)


def test_a_question_that_falls_away_saves_what_a_simple_one_takes() -> None:
    """Twelve hours a week for 130 questions a month are 24 minutes each; those answered on the page are not these."""
    made = case({"purchase_support": 12})
    assert 0 < likely(made, "answer_top_three") < 0.2 * 12 * WEEKS
    assert likely(made, "answer_top_three") == pytest.approx(0.2 * WORKDAYS * 6 * 6 / 60, rel=0.05)


def test_what_is_asked_on_top_of_what_was_told_is_not_saved() -> None:
    quiet, hurts = (case({"purchase_support": 12}, symptoms=pains) for pains in ([], ["tickets_pile_up"]))
    assert hurts.work.activities["purchase_support"].beyond > 0
    assert likely(quiet, "answer_top_three") == pytest.approx(likely(hurts, "answer_top_three"))


def test_of_a_number_that_nobody_told_no_sum_is_made() -> None:
    untold = case({"purchase_support": 12}, support_contacts_per_day=None, orders_per_month=None)
    assert likely(untold, "answer_top_three") == pytest.approx(0.2 * 12 * WEEKS, rel=0.1)
    assert saving.total(untold, STEPS["answer_top_three"]) is None


SHOPS = [
    case(),
    case({"order_processing": 12, "purchase_support": 12}, symptoms=["tickets_pile_up", "parcels_take_hours"]),
    case({"order_processing": 1, "purchase_support": 1, "returns_customer": 0.5}, return_rate=0.3),
    case({"order_processing": 30}, orders_per_month=60),
    case(fulfilment="nothing_to_pack", makes_products=True),
    case(orders_per_month=9000, monthly_revenue=500_000, support_contacts_per_day=90),
    case(products=9000, makes_products=False, symptoms=["content_bottleneck", "poor_listings"]),
]
SAVERS = [row for row in CATALOGUE.first_steps if row.saves is not None]


@pytest.mark.parametrize("made", SHOPS)
@pytest.mark.parametrize("row", SAVERS, ids=lambda row: row.id)
def test_no_step_saves_more_than_there_is_nor_than_its_minutes(made: Case, row: FirstStep) -> None:
    found = saving.saved(made, row)
    assert found is not None
    there = sum(saving.done_hours(made, name) for name in row.activities)
    assert 0 <= found.low <= found.likely <= found.high <= there
    assert row.saves is not None
    assert found.likely <= row.saves.likely * there + 1e-9
    if row.each is not None and row.each.of is not None and made.numbers.is_the_shops(row.each.of):
        assert found.likely <= made.numbers.likely(row.each.of) * row.each.minutes.likely / 60 + 1e-9


@pytest.mark.parametrize("made", SHOPS)
def test_all_of_them_save_half_of_a_kind_of_work_at_most(made: Case) -> None:
    for name, hours in saved_by_steps(made).items():
        assert hours <= 0.5 * saving.done_hours(made, name) + 1e-9


@pytest.mark.parametrize("made", SHOPS)
@pytest.mark.parametrize("row", SAVERS, ids=lambda row: row.id)
def test_the_sum_that_is_shown_comes_to_the_hours_that_are_saved(made: Case, row: FirstStep) -> None:
    said, found = saving.total(made, row), saving.saved(made, row)
    if said is None or found is None:
        return
    numbers = [float(each.replace(",", "")) for each in re.findall(r"[\d,]*\.?\d+", said.en)]
    count, minutes, hours = numbers[0], numbers[-2], numbers[-1]
    assert round(count * minutes / 60) == hours == round(found.likely)
    assert re.findall(r"\d+", said.en) == re.findall(r"\d+", said.nl)


def test_the_plan_says_the_sum_and_of_how_many_hours_it_is() -> None:
    made = plan_of(case({"order_processing": 20}, orders_per_month=200))
    step = next(one for one in made.steps if one.id == "label_link")
    assert step.sum is not None
    assert step.sum.en == "200 orders × 3 min less = 10 hours a month."
    assert step.sum.nl == "200 bestellingen × 3 min minder = 10 uur per maand."
    assert step.of_hours == pytest.approx(20 * WEEKS, abs=0.1)
