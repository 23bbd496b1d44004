"""The help for a season is what its trades lack, and whoever is thought of for it is answered for its months."""

from typing import Any

import msgspec
import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import BusiestMonth, NotNow, Plan
from ecomteam.planning.plan import plan_of
from ecomteam.reports.compose.busylines import busiest_line
from ecomteam.reports.compose.voice import Voice
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

DAY = "2026-08-20"
# Two owners who pack themselves: 250 orders in a usual month, nine times as many in each of three.
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "GB",
    "platform": "hosted_shop",
    "sells": ["own_shop"],
    "orders_per_month": 250,
    "average_order_value": 46,
    "gross_margin": 0.55,
    "shipping_cost_per_order": 5.2,
    "fulfilment": "self",
    "peak_factor": 9,
    "busy_months": ["october", "november", "december"],
    "symptoms": ["seasonal_peak"],
    "extra_budget": "20000 a year",
}
OWNERS: list[dict[str, Any]] = [
    {"name": "Ann", "owner": True, "roles": ["ecommerce_manager", "logistics"]},
    {"name": "Bob", "owner": True, "roles": ["customer_service", "logistics"]},
]
TEMPS = {
    "name": "Temps",
    "roles": ["logistics"],
    "count": 4,
    "hours_per_week": 35,
    "starts": "2025-11-03",
    "ends": "2025-12-14",
}


def plan(*people: dict[str, Any], **facts: Any) -> Plan:
    told = {"shop": {**SHOP, **facts}, "people": [*OWNERS, *people]}
    return plan_of(Case(KNOWLEDGE, team_of(told, Place("barn.yaml"), CATALOGUE), DAY))


def month(*people: dict[str, Any], **facts: Any) -> BusiestMonth:
    found = plan(*people, **facts).busiest_month
    assert found is not None
    return found


def answered(idea: dict[str, Any], **facts: Any) -> NotNow:
    return next(row for row in plan(leanings=[idea], **facts).not_now if row.wanted)


@pytest.mark.parametrize(
    ("facts", "least", "most"),
    [
        pytest.param({}, 40, 60, id="owners who could pack it all and drop the rest need hands as well"),
        pytest.param({"peak_factor": 4}, 0, 15, id="a smaller season takes fewer"),
        pytest.param({"symptoms": ["sales_flat"]}, 0, 5, id="who told of no trouble with it packs and drops the rest"),
    ],
)
def test_the_hands_of_a_season_are_those_its_packing_lacks(facts: dict[str, Any], least: float, most: float) -> None:
    hours = {hands.role: hands.hours_per_week for hands in month(**facts).hands}
    assert least <= hours.get("logistics", 0.0) <= most


def test_more_orders_in_the_season_never_need_fewer_hands() -> None:
    hands = [sum(each.wanted_per_week for each in month(peak_factor=peak).hands) for peak in (3, 5, 7, 9, 12)]
    assert hands == sorted(hands)


def test_it_says_how_many_hours_owners_pack_and_what_waits() -> None:
    said = month().owners
    assert said is not None
    assert "takes 78 of the owners' 90 hours a week then" in said.en
    assert "wait: social media" in said.en


def test_what_waits_of_the_same_work_is_no_other_work() -> None:
    """Packing that waits too stands with the packing, not among what waits beside it."""
    owners = [{**one, "hours_per_week": 20} for one in OWNERS]
    told = {"shop": {**SHOP, "support_contacts_per_day": 40}, "people": owners}
    found = plan_of(Case(KNOWLEDGE, team_of(told, Place("barn.yaml"), CATALOGUE), DAY)).busiest_month
    assert found is not None
    assert found.owners is not None
    work, others = found.owners.en.split(" hours of other work wait: ")
    assert "processing, picking and packing orders" in work
    assert "processing, picking and packing orders" not in others


def test_where_people_are_there_to_pack_owners_are_not_said_to() -> None:
    assert month({"name": "Packers", "roles": ["logistics"], "count": 3, "fte": 1}).owners is None


@pytest.mark.parametrize(
    ("people", "said"),
    [
        pytest.param([], "Who helped last season?", id="nobody told: it is asked"),
        pytest.param([TEMPS], "hardly more hands, but sooner", id="nearly"),
        pytest.param(
            [{**TEMPS, "count": 1}],
            "Last time Temps worked about 160 hours in 6 weeks; the season asks for",
            id="far fewer than are asked for",
        ),
        pytest.param(
            [{**TEMPS, "count": 12}],
            "Plan with last time's hours: they were needed, so our count misses something.",
            id="far more than our count asks for",
        ),
    ],
)
def test_who_came_the_last_time_stands_beside_what_is_asked_for(people: list[dict[str, Any]], said: str) -> None:
    last = month(*people).last
    assert last is not None
    assert said in last.en


def test_who_left_at_another_time_was_no_help_for_the_season() -> None:
    last = month({**TEMPS, "starts": "2026-02-01", "ends": "2026-05-01"}).last
    assert last is not None
    assert last.en.startswith("Who helped last season?")


def test_the_headline_says_what_of_a_year_the_season_takes_and_that_nobody_comes_all_year() -> None:
    said = plan().headline.en
    assert "All year: nobody." in said
    assert "Of the £ 20,000 a year that you could spend those months take £" in said


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        pytest.param(
            {"outsource": "3PL", "for": "logistics", "per_order": 4.10, "per_month": 450},
            # 3 × (2,250 × 4.10 + 450), and 9 × (250 × 4.10 + 450).
            ("In October to December that is £ 29,020", "in the other 9 months £ 13,280"),
            id="a price for each order",
        ),
        pytest.param(
            {"outsource": "3PL", "for": "logistics", "per_month": 3525},
            ("In October to December that is £ 10,580", "in the other 9 months £ 31,720"),
            id="the same each month",
        ),
        pytest.param(
            {"hire": "operations_lead"},
            ("pay in 9 months too in which the work is", "for October to December agree on those months"),
            id="somebody for all of the year",
        ),
    ],
)
def test_whom_a_shop_with_a_season_thinks_of_is_answered_for_its_months(
    idea: dict[str, Any], said: tuple[str, ...]
) -> None:
    found = answered(idea).because.en
    assert all(each in found for each in said), found


def test_a_price_for_each_order_is_a_sum_of_the_shops_own_orders() -> None:
    idea = {"outsource": "3PL", "for": "logistics", "per_order": 4, "per_month": 100}
    found = answered(idea, symptoms=["sales_flat"], peak_factor=None, busy_months=None, extra_budget=None)
    assert "£ 4.00 × 250 orders + £ 100 = £ 1,100 a month" in found.because.en
    assert found.a_month == 1100


def test_a_machine_for_the_packing_is_told_how_much_of_it_the_season_has() -> None:
    bought = {"buy": "packing machine", "once": 9000, "for": "order_processing"}
    rows = plan(leanings=[bought]).taken_up
    assert any("In October to December that work takes 78 hours a week instead of 9." in row.answer.en for row in rows)


def test_where_more_waits_in_the_busy_months_nobody_is_told_that_there_is_time() -> None:
    """Of work that no help on call takes: a season that hurts nobody, and two people who are full already."""
    people = [{**one, "hours_per_week": 12} for one in OWNERS]
    told = {"shop": {**SHOP, "symptoms": [], "fulfilment": "third_party", "peak_factor": 4}, "people": people}
    made = plan_of(Case(KNOWLEDGE, team_of(told, Place("barn.yaml"), CATALOGUE), DAY))
    assert made.busiest_month is not None
    calm = msgspec.structs.replace(made.busiest_month, hands=(), people=(), waits_more=1.0)
    full = msgspec.structs.replace(calm, waits_more=9.0)
    said = {lang: [busiest_line(one, Voice(KNOWLEDGE, lang)) for one in (calm, full)] for lang in ("en", "nl")}
    assert "Your people have the time" in said["en"][0]
    assert "About 9 hours a week more wait then" in said["en"][1]
    assert "zo'n 9 uur per week meer liggen" in said["nl"][1]
    assert made.busiest_month.waits_more > 0
