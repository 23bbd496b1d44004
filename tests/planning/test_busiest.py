"""The busiest month, and what to have in hand before somebody new begins."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.advice.diagnosis import diagnose
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import BusiestMonth
from ecomteam.planning import plan
from ecomteam.reports.compose.busylines import busiest_line
from ecomteam.reports.compose.voice import Voice
from ecomteam.shop.case import Case
from ecomteam.shop.peak import busy
from ecomteam.shop.season import COMES_WITH_ORDERS
from tests.shipped import CATALOGUE, KNOWLEDGE

FACTS: dict[str, Any] = {
    "business_model": "b2c",
    "stage": "growth",
    "company": "new",
    "country": "NL",
    "fulfilment": "self",
    "orders_per_month": 900,
    "monthly_revenue": 40000,
    "gross_margin": 0.45,
    "shipping_cost_per_order": 6,
}
ANN = {"name": "Ann", "owner": True, "roles": ["ecommerce_manager", "customer_service"]}
BO = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 24}


def shop(*people: dict[str, Any], **facts: Any) -> Case:
    said: dict[str, Any] = {"shop": {**FACTS, **facts}, "people": [ANN, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def busiest(*people: dict[str, Any], **facts: Any) -> BusiestMonth | None:
    case = shop(*people, **facts)
    return plan(KNOWLEDGE, case.team).busiest_month


def test_a_season_takes_hands_for_parcels_and_questions_for_one_month() -> None:
    month = busiest(BO, peak_factor=2.5, support_contacts_per_day=25)
    assert month is not None
    assert month.told
    assert {hands.role for hands in month.hands} == {"logistics", "customer_service"}
    assert all(hands.cost is not None and hands.cost.high > 0 for hands in month.hands)


def test_the_orders_on_top_are_what_pays_for_them() -> None:
    month = busiest(BO, peak_factor=2.5)
    # 900 orders, of each 40000 / 900 x 45% - 6 is left, one and a half times as many on top.
    assert month is not None
    assert month.leaves == pytest.approx(900 * 1.5 * (40000 / 900 * 0.45 - 6), rel=0.03)


def test_whoever_has_the_hours_needs_no_hands() -> None:
    warehouse = {"name": "Crew", "roles": ["logistics", "customer_service"], "count": 4}
    month = busiest(warehouse, peak_factor=1.5)
    assert month is not None
    assert month.hands == ()


def test_a_fulfilment_company_packs_the_season_too() -> None:
    month = busiest(peak_factor=2.5, fulfilment="third_party")
    assert month is not None
    assert "logistics" not in {hands.role for hands in month.hands}


@pytest.mark.parametrize(
    ("people", "facts", "asked"),
    [
        ([BO], {"peak_factor": 2.5}, True),
        ([{"name": "Crew", "roles": ["logistics", "customer_service"], "count": 4}], {"peak_factor": 1.5}, False),
        ([BO], {}, False),
    ],
    ids=["hands lack", "they have the time", "no season"],
)
def test_two_people_are_asked_for_the_peak_only_where_it_lacks_hands(
    people: list[dict[str, Any]], facts: dict[str, Any], asked: bool
) -> None:
    case = shop(*people, symptoms=["parcels_take_hours", "team_stretched", "owner_overloaded"], **facts)
    made = plan(KNOWLEDGE, case.team)
    asks = [step.text for step in made.steps if step.text.en.startswith("Ask two people now")]
    assert bool(asks) is asked
    assert bool(made.busiest_month and made.busiest_month.hands) is asked
    assert all(text.nl.startswith("Vraag nu twee mensen") for text in asks)
    complaint = diagnose(KNOWLEDGE, case, ["parcels_take_hours"]).complaints[0]
    assert ("help_in_peak" in {step.id for step in complaint.first}) is asked


@pytest.mark.parametrize("facts", [{}, {"peak_factor": 1}])
def test_nothing_is_said_of_a_season_that_nobody_told_of(facts: dict[str, Any]) -> None:
    assert busiest(BO, **facts) is None


def test_a_season_that_hurts_is_counted_with_what_is_assumed() -> None:
    month = busiest(BO, symptoms=["seasonal_peak"])
    assert month is not None
    assert not month.told
    assert month.own_judgement is not None


def test_products_and_ads_take_the_same_hours_in_any_month() -> None:
    work = shop(BO).work
    then = busy(work, 3)
    still = {
        name
        for name, one in work.activities.items()
        if not any(known.id in COMES_WITH_ORDERS for part in one.parts for known in part.drivers)
    }
    assert still
    assert all(then.activities[name].hours == work.activities[name].hours for name in still)


@given(st.floats(1, 20), st.floats(1, 20))
def test_a_busier_month_never_takes_less_work(one: float, other: float) -> None:
    work = shop(BO).work
    few, many = sorted((one, other))
    assert busy(work, few).hours.likely <= busy(work, many).hours.likely


def test_what_to_have_in_hand_is_two_months_of_everybody_at_the_high_end() -> None:
    full = {**BO, "hours_per_week": 40}
    case = shop(full, monthly_revenue=90000, orders_per_month=1800, symptoms=["parcels_take_hours"])
    money = plan(KNOWLEDGE, case.team).money
    assert money.reserve is not None
    assert money.reserve == pytest.approx(2 * (money.team_today[1] + money.soon[1]), abs=20)
    assert money.learning is not None
    assert 0 < money.learning[1] < money.soon[1]


def test_who_hires_nobody_is_not_told_what_to_keep_for_it() -> None:
    money = plan(KNOWLEDGE, shop(BO, orders_per_month=100, monthly_revenue=2000).team).money
    assert money.reserve is None
    assert money.learning is None


@pytest.mark.parametrize(("basket", "pays"), [(15, False), (90, True)])
def test_help_that_costs_more_than_the_season_leaves_is_not_called(basket: int, pays: bool) -> None:
    """Orders that leave next to nothing bring in no pay for who packs them: a last day for orders does it then."""
    told: dict[str, Any] = {"peak_factor": 3, "busy_months": ["december"], "symptoms": ["seasonal_peak"]}
    case = shop(**told, average_order_value=basket, monthly_revenue=900 * basket)
    made = plan(KNOWLEDGE, case.team, "2026-11-30")
    month = made.busiest_month
    assert month is not None
    assert month.hands
    assert month.balance is not None
    assert month.help_pays is pays is (month.balance[1] > 0)
    assert month.leads is pays
    assert (month.look is not None) is pays
    assert ("last day for orders" in busiest_line(month, Voice(KNOWLEDGE, "en"))) is not pays


@pytest.mark.parametrize(
    ("pains", "says", "asks"),
    [([], "have the time", False), (["seasonal_peak"], "who helped last year", True)],
    ids=["nobody complains", "the season overwhelms them"],
)
def test_who_is_overwhelmed_is_asked_and_not_told_that_there_is_time(pains: list[str], says: str, asks: bool) -> None:
    plenty = {"name": "Cy", "roles": ["logistics", "customer_service"], "count": 3}
    month = busiest(plenty, peak_factor=1.3, symptoms=pains)
    assert month is not None
    assert not month.hands
    assert month.hurts is asks
    assert says in busiest_line(month, Voice(KNOWLEDGE, "en"))


SERVICE: dict[str, Any] = {"name": "Di", "roles": ["customer_service"], "hours_per_week": 30}
IDLE: dict[str, Any] = {
    "orders_per_month": 400,
    "monthly_revenue": 18000,
    "peak_factor": 3.5,
    "owner_hours_per_week": 60,
    "symptoms": ["seasonal_peak"],
}


def season_hours(month: BusiestMonth | None) -> float:
    return 0.0 if month is None else sum(hands.hours_per_week for hands in month.hands)


def test_hours_of_which_nobody_told_the_use_pack_no_season_for_free() -> None:
    """60 hours told, about half of them counted: the help is sized as if the week were known, and it is asked."""
    untold = busiest(BO, **IDLE)
    assert untold is not None
    assert untold.idle is not None
    assert "a week are enough: tell your week first" in untold.idle.en
    assert "vertel eerst je week" in untold.idle.nl
    few = int(untold.idle.en.split(" a week")[0].split()[-1])
    assert few < season_hours(untold) - 2


@pytest.mark.parametrize(
    "facts",
    [
        # no more than what we count
        {**IDLE, "owner_hours_per_week": 20},
        # nobody told a week
        {**IDLE, "owner_hours_per_week": None},
        # no season
        {**IDLE, "peak_factor": 1},
    ],
)
def test_elsewhere_no_hours_are_left_out_of_the_season(facts: dict[str, Any]) -> None:
    month = busiest(BO, **{fact: value for fact, value in facts.items() if value is not None})
    assert month is None or month.idle is None


def test_a_week_that_was_told_says_which_hours_are_there() -> None:
    ann = {**ANN, "week": {"advertising": 20, "procurement": 20, "bookkeeping_admin": 20}}
    facts = {**FACTS, **IDLE}
    case = Case(KNOWLEDGE, team_of({"shop": facts, "people": [ann, BO]}, Place("shop"), CATALOGUE))
    assert not case.idle_owners
    month = plan(KNOWLEDGE, case.team).busiest_month
    assert month is not None
    assert month.idle is None
