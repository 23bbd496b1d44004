"""What a shop says that it keeps goes before what we count of it, and the difference is said."""

from typing import Any

import msgspec
import pytest

from ecomteam.advice.interview import Interview
from ecomteam.planning import plan_of
from ecomteam.planning.forecast import forecast
from ecomteam.planning.result import gap_note
from ecomteam.shop.case import Case
from tests.planning.test_loss_turned import PATIO
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

# € 9,000 of orders, and two people of whom nobody told what they cost.
SHOP: dict[str, Any] = {
    "company": "new",
    "country": "NL",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "fulfilment": "self",
    "orders_per_month": 600,
    "contribution_per_order": 15,
    "ad_spend_per_month": 500,
}
PACKER, AGENT = person("Pim", "logistics", fte=1.0), person("Eva", "customer_service", fte=1.0)
PAID = [owner(), person("Pim", "logistics", fte=1.0, cost=3000), person("Eva", "customer_service", fte=1.0, cost=3000)]


def case(people: Any = (), **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop(people or [owner(), PACKER, AGENT], **{**SHOP, **facts}), "2026-11-30")


@pytest.mark.parametrize("told", [-2500, -100, 0, 900, 4000, 9000])
def test_the_told_result_is_what_is_left(told: float) -> None:
    made = case(profit_per_month=told)
    assert made.room.rest == pytest.approx(told)
    assert made.room.loses is (told < 0)


def test_the_busy_months_come_on_top_of_a_told_usual_month() -> None:
    told = {**PATIO, "ads_in_season": "same", "profit_per_month": -1100}
    room = Case(KNOWLEDGE, shop([owner()], **told), "2026-11-30").room
    assert room.rest == pytest.approx(-1100 + room.busy.likely)
    assert not room.loses


def test_what_an_owner_is_paid_is_not_off_the_result() -> None:
    paid = [person("Me", owner=True, cost=2000), PACKER, AGENT]
    assert case(paid, profit_per_month=900).room.rest == pytest.approx(-1100)


@pytest.mark.parametrize(
    ("people", "told", "said"),
    [
        (PAID, 700, "€ 1,800 a month goes to costs that nobody told"),
        (PAID, 3000, "€ 500 a month is income that nobody told"),
        (PAID, 2500, None),
        ((), 1500, "Your people cost"),
        # More than wages at the statutory minimum leave.
        ((), 3000, "is income that nobody told"),
        ((), 8500, "is income that nobody told"),
    ],
    ids=[
        "costs",
        "income",
        "the same",
        "cheaper than wages say",
        "not even the minimum",
        "not even people who cost half",
    ],
)
def test_the_difference_has_a_name(people: Any, told: float, said: str | None) -> None:
    found = gap_note(case(people, profit_per_month=told))
    assert (found is None) is (said is None)
    if found is not None and said is not None:
        assert said in found.en
        assert f", and you told that € {told:,.0f} is left" in found.en
        assert "€ 8,500 − € 6,000 for people = € 2,500, and" in found.en or people != PAID


def test_a_told_loss_is_told_as_one() -> None:
    found = gap_note(case(PAID, profit_per_month=-700))
    assert found is not None
    assert "and you told that you lose € 700." in found.en
    assert "en je vertelde dat je € 700 verliest." in found.nl


def test_more_left_than_we_count_makes_room_and_less_takes_it() -> None:
    none, more, less = (
        case(extra_budget=900, **told).room for told in ({}, {"profit_per_month": 6000}, {"profit_per_month": 100})
    )
    assert (more.limit or 0) == 900
    assert (none.limit or 0) >= (less.limit or 0) == 0


@pytest.mark.parametrize(
    ("facts", "people", "asked"),
    [
        ({}, (), True),
        ({}, PAID, False),
        ({"contribution_per_order": 40}, (), False),
        ({"profit_per_month": -300}, (), False),
        ({"extra_budget": 500, "company": "established"}, (), False),
    ],
    ids=["may be a loss, by our estimate", "pay is told", "no loss", "told", "a company pays"],
)
def test_it_is_asked_where_our_estimate_may_be_a_loss(facts: dict[str, Any], people: Any, asked: bool) -> None:
    made = case(people, **facts)
    assert ("profit_per_month" in Interview(KNOWLEDGE, made.team).open) is asked


def test_a_loss_that_rests_on_our_estimate_is_asked_for_before_anything() -> None:
    first = next(one for one in plan_of(case(ad_spend_per_month=6000)).open_questions if one.turn is not None)
    assert first.fact == "profit_per_month"
    assert first.said is not None
    assert "rests on what we take your people to cost" in first.said.en
    told = plan_of(case(ad_spend_per_month=6000, profit_per_month=-1000))
    assert all(one.fact != "profit_per_month" for one in told.open_questions)


def test_other_costs_of_the_months_ahead_are_those_that_the_result_tells() -> None:
    played = forecast(case(PAID, profit_per_month=700), 3, 0.0)
    assert played.months[0].money is not None
    assert played.months[0].money.other == 1800


def test_a_larger_shop_has_more_of_the_costs_that_nobody_told() -> None:
    made = case(PAID, profit_per_month=700)
    assert made.at(2.0).room.others == pytest.approx(2 * made.room.others)


def test_somebody_who_comes_later_does_not_change_what_was_told() -> None:
    coming = msgspec.structs.replace(person("Bo", "buyer", fte=1.0, cost=1500), status="planned", starts="2027-01-15")
    made = case([*PAID, coming], profit_per_month=700)
    assert made.room.rest == pytest.approx(700)
    assert made.joined().room.rest == pytest.approx(700 - 1500)


def test_the_room_of_a_shop_that_told_its_result_is_a_sum_that_can_be_redone() -> None:
    line = next(row for row in plan_of(case(PAID, profit_per_month=-1100)).money.lines if "Room" in row.label.en)
    # € 9,000 less € 500 of ads, € 3,600 that nobody told, something to live on, and € 6,000 of pay.
    untold = "€ 3,600 that nobody told, by your own result"
    assert line.sum.en == f"€ 8,500 − {untold} − € 2,000 for its owner to live on − € 6,000"
    assert line.likely == -3100


def test_one_page_has_one_cost_of_the_team() -> None:
    """People of whom nobody told it cost the least that they may, where even that leaves more than we count."""
    made = case([owner(), person("Bo", "logistics"), person("Cy", "customer_service")], profit_per_month=40_000)
    assert made.room.gap is not None
    assert made.room.gap.pay < 1
    said = gap_note(made)
    assert said is not None
    team = f"{round(sum(made.room.team) / 2, -2):,.0f}"
    assert f"− € {team} for people" in said.en


def test_of_a_told_result_half_is_room_once_the_owner_has_something_to_live_on() -> None:
    """Before, a shop that keeps much and one that keeps little had the same room."""
    limits = [case(PAID, profit_per_month=told).room.limit for told in (1000, 2500, 8000, 20000)]
    assert limits == [0, pytest.approx(250), pytest.approx(3000), pytest.approx(9000)]


def test_beside_a_told_result_a_budget_counts_by_what_was_told() -> None:
    """Nothing of it hangs on what today's people may cost at the least: the result has their pay off."""
    made = case(profit_per_month=8000, extra_budget=50000, contribution_per_order=None, average_order_value=30)
    assert "cost the least" not in plan_of(made).money.note.en
    assert made.room.limit == pytest.approx(made.room.counted)


def test_where_the_usual_share_leaves_more_it_stays() -> None:
    counted = case([owner()]).room
    told = case([owner()], profit_per_month=round(counted.rest or 0)).room
    assert told.by_result is (told.limit != counted.limit)
    assert (told.limit or 0) >= (counted.limit or 0)


def test_the_room_of_a_result_stands_there_as_a_sum() -> None:
    money = plan_of(case(PAID, profit_per_month=8000)).money
    assert "(€ 8,000 − € 2,000 for its owner to live on) × 50%" in [line.sum.en for line in money.lines]
    assert money.note.en.startswith("The shop has room for € 3,000 a month: more than is usual")
    assert money.note.nl.startswith("De webshop heeft ruimte voor € 3.000 per maand: meer dan gebruikelijk")


def test_a_result_of_a_year_has_the_busy_months_in_it() -> None:
    """€ 12,000 a year is € 1,000 of an average month, and a loss in a usual one."""
    told = shop([owner()], **{**PATIO, "ads_in_season": "same", "profit_per_month": 1000})
    usual = Case(KNOWLEDGE, told).room
    year = Case(KNOWLEDGE, msgspec.structs.replace(told, told_per={"profit_per_month": "year"})).room
    assert year.rest == pytest.approx(1000)
    assert usual.rest == pytest.approx(1000 + usual.busy.likely)
    note = gap_note(Case(KNOWLEDGE, msgspec.structs.replace(told, told_per={"profit_per_month": "year"})))
    assert note is not None
    assert "you told that € 12,000 is left a year, so −€ " in note.en
    assert "je vertelde dat er € 12.000 overblijft per jaar, dus −€ " in note.nl


def test_without_a_season_a_year_is_twelve_usual_months() -> None:
    told = shop(PAID, **{**SHOP, "profit_per_month": 900})
    year = Case(KNOWLEDGE, msgspec.structs.replace(told, told_per={"profit_per_month": "year"})).room
    assert year.rest == pytest.approx(900)
