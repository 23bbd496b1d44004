"""An owner's week counts as it was told: its hours, what is left of such work, and who may take it over."""

from typing import Any

import pytest

from ecomteam.advice.handover import hand_over
from ecomteam.advice.work import work_view
from ecomteam.files.team.read import team_of
from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.model.plan import OwnerWeek
from ecomteam.planning import path, plan_of
from ecomteam.planning.forecast import forecast
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "fulfilment": "self",
    "orders_per_month": 1500,
    "monthly_revenue": 90000,
    "gross_margin": 0.6,
    "products": 3000,
    "support_contacts_per_day": 20,
    "owner_hours_per_week": 50,
}
PACKER = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 20}
ANSWERS = {"name": "Cas", "roles": ["customer_service"], "hours_per_week": 12}


def case(week: dict[str, float], *people: dict[str, Any], **facts: Any) -> Case:
    ada = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager", "buyer"], "week": week}
    said = {"shop": {**SHOP, **facts}, "people": [ada, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def owner(made: Case, activity: str) -> float:
    """The owner's hours a week."""
    return made.cover.owner_hours(activity) / WEEKS


def undone(made: Case, activity: str) -> float:
    return made.cover.uncovered.get(activity, 0.0) / WEEKS


@pytest.mark.parametrize("hours", [2, 10, 30])
@pytest.mark.parametrize("activity", ["procurement", "order_processing", "email_marketing", "bookkeeping_admin"])
def test_what_was_told_is_what_the_owner_does(activity: str, hours: float) -> None:
    """Told beats derived: neither more of it, nor a rest that nobody spoke of."""
    made = case({activity: hours})
    assert owner(made, activity) == pytest.approx(hours)
    assert undone(made, activity) == pytest.approx(0)


def test_without_a_week_the_hours_follow_from_the_numbers() -> None:
    """Silent: nothing was told, so what is usual counts and part of it waits."""
    without, told = case({}), case({"procurement": 3})
    assert undone(without, "product_data_content") > 0
    assert {one.basis for one in without.work.activities.values()} == {"counted"}
    assert told.work.likely("email_marketing") == without.work.likely("email_marketing")


def test_others_do_beyond_it_what_they_are_there_for() -> None:
    alone, helped = case({"order_processing": 8}), case({"order_processing": 8}, PACKER)
    assert alone.work.likely("order_processing") == pytest.approx(8 * WEEKS)
    assert owner(helped, "order_processing") == pytest.approx(8)
    packs = sum(
        helped.work.likely(name) for name in KNOWLEDGE.first_done_by["logistics"] if name in helped.work.activities
    )
    assert packs == pytest.approx(8 * WEEKS + 65, rel=0.2)
    assert undone(helped, "order_processing") == pytest.approx(0, abs=0.1)


def test_hours_beyond_the_usual_are_of_the_same_kind_of_work() -> None:
    """An owner says "answering customers", which is several activities here."""
    service = KNOWLEDGE.first_done_by["customer_service"]
    without, made = case({}), case({"purchase_support": 25})
    assert sum(map(without.work.likely, service)) > 40
    assert sum(map(made.work.likely, service)) == pytest.approx(25 * WEEKS, rel=0.05)
    helped = case({"purchase_support": 25}, ANSWERS)
    assert sum(map(helped.work.likely, service)) == pytest.approx(25 * WEEKS + 39, rel=0.05)
    # Silent: what is within the usual says nothing of the neighbours.
    little = case({"purchase_support": 0.5})
    assert little.work.likely("complaints") == without.work.likely("complaints")


# Of three hours of what comes back the numbers count more, of twelve less: then the complaint says how much waits.
def test_more_hours_of_questions_than_are_usual_are_those_of_all_questions() -> None:
    """Who answers twenty a day in two hours does so in two hours, whichever work our rows count them for."""
    made = case({"pre_sale_questions": 15}, technical_products=True)
    told = {name for name, one in made.work.activities.items() if one.basis == "told"}
    assert {"technical_advice", "complaints", "delivery", "returns_customer"} <= told
    usual = case({}, technical_products=True).work.likely("technical_advice")
    assert made.work.likely("technical_advice") < usual / 4
    # What is done beside the answering stays.
    assert made.work.likely("delivery") > 0
    alone = case({"pre_sale_questions": 1}, technical_products=True)
    assert (
        alone.work.likely("technical_advice") == case({}, technical_products=True).work.likely("technical_advice") > 0
    )


BACKLOGS = [
    ("returns_goods", 3.0, "returns_backlog", 0.12, 1.5),
    ("returns_goods", 12.0, "returns_backlog", 0.05, 16 / WEEKS),
    ("purchase_support", 12.0, "tickets_pile_up", None, 4 / WEEKS),
    ("new_products", 7.0, "slow_launches", None, 3.5),
]


@pytest.mark.parametrize(("activity", "told", "pain", "returned", "waits"), BACKLOGS)
def test_only_what_stays_undone_comes_on_top_of_what_was_told(
    activity: str, told: float, pain: str, returned: float | None, waits: float
) -> None:
    facts = {} if returned is None else {"return_rate": returned}
    quiet, hurts = case({activity: told}, **facts), case({activity: told}, symptoms=[pain], **facts)
    assert undone(quiet, activity) == pytest.approx(0)
    assert owner(hurts, activity) == pytest.approx(told)
    assert undone(hurts, activity) == pytest.approx(waits)
    assert hurts.work.activities[activity].beyond == pytest.approx(waits * WEEKS)


# Hours that weigh, work that brings too little, and mistakes: none of these says that there is more of it to do.
OF_THESE_HOURS = [
    ("order_processing", "parcels_take_hours"),
    ("bookkeeping_admin", "routine_admin"),
    ("goods_in", "errors_and_delays"),
    ("advertising", "ads_plateau"),
    ("email_marketing", "customers_dont_return"),
]


@pytest.mark.parametrize("told", [1.0, 6.0, 20.0])
@pytest.mark.parametrize(("activity", "pain"), OF_THESE_HOURS)
def test_any_other_complaint_is_one_of_the_hours_that_were_told(activity: str, pain: str, told: float) -> None:
    hurts = case({activity: told}, symptoms=[pain])
    one = hurts.work.activities[activity]
    assert one.hours.likely == pytest.approx(told * WEEKS)
    assert one.beyond == 0
    assert 0 < one.claimed <= one.hours.likely
    assert undone(hurts, activity) == pytest.approx(0)
    assert not any(row.activity == activity for row in week_of(hurts).asked)


def test_a_wish_takes_its_hours_at_least_and_half_as_much_again_at_most() -> None:
    plenty, little = (case({"advertising": told}, goals=["grow_sales"]) for told in (6.0, 1.0))
    assert plenty.work.activities["advertising"].beyond == 0
    assert little.work.activities["advertising"].beyond == pytest.approx(0.5 * WEEKS)


def week_of(made: Case) -> OwnerWeek:
    week = plan_of(made).owner_week
    assert week is not None
    return week


def test_what_is_asked_on_top_is_said_beside_what_was_told() -> None:
    (asked,) = week_of(case({"new_products": 8}, symptoms=["slow_launches"])).asked
    assert (asked.activity, asked.told) == ("new_products", 8)
    assert "8 told, 12 asked for, as it does not all get done" in asked.text.en
    assert "8 verteld, 12 nodig, want niet alles komt af" in asked.text.nl
    (counted,) = week_of(case({"returns_goods": 5}, symptoms=["returns_backlog"], return_rate=0.17)).asked
    assert "5 told, 6 asked for by your numbers" in counted.text.en
    (wished,) = week_of(case({"brand_photo_video": 1}, goals=["build_brand"])).asked
    assert "1 verteld, 2 nodig voor wat je wilt bereiken" in wished.text.nl


def test_who_packs_themselves_is_helped_with_the_hours_that_were_told() -> None:
    """Their own role is no reason to go on with what hurts, and help for it takes no buying along."""
    ada = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager", "logistics", "buyer"]}
    said = {**SHOP, "symptoms": ["parcels_take_hours"], "orders_per_month": 480, "owner_hours_per_week": 45}
    said |= {"monthly_revenue": 26000, "products": 900, "gross_margin": 0.5, "support_contacts_per_day": 6}
    people = [{**ada, "week": {"order_processing": 12, "purchase_support": 8}}]
    hire = plan_of(Case(KNOWLEDGE, team_of({"shop": said, "people": people}, Place("shop"), CATALOGUE))).hires[0]
    assert (hire.role, hire.hours_per_week) == ("logistics", 12)
    assert {one.activity for one in hire.takes_over} == {"order_processing"}


def test_what_is_no_work_of_the_shop_stays_none() -> None:
    made = case({"making": 20, "procurement": 5}, makes_products=False)
    assert made.work.likely("making") == 0
    assert owner(made, "procurement") == pytest.approx(5)


def test_hours_that_were_not_told_go_to_the_owners_own_roles_first() -> None:
    made = case({"procurement": 10}, PACKER)
    own = [name for role in ("buyer", "ecommerce_manager") for name in KNOWLEDGE.first_done_by[role]]
    assert sum(owner(made, name) for name in own) > 20
    assert owner(made, "order_processing") == 0


def test_a_week_of_more_hours_than_were_told_is_as_long_as_its_parts() -> None:
    made = case({"procurement": 30, "order_processing": 30}, owner_hours_per_week=40)
    assert made.cover.capacity["Ada"] / WEEKS == pytest.approx(60)


def test_told_hours_grow_with_what_drives_them_and_the_owner_does_not() -> None:
    made = case({"procurement": 10, "order_processing": 10})
    twice = made.at(2)
    rows = case({}).at(2).work.likely("order_processing") / case({}).work.likely("order_processing")
    assert twice.work.likely("order_processing") == pytest.approx(10 * WEEKS * rows)
    assert owner(twice, "order_processing") >= 10 - 1e-6
    assert made.at(1) is made


def test_the_colleague_of_today_leaves_the_owner_what_was_told_and_a_newcomer_takes_it() -> None:
    full = {"name": "Bo", "roles": ["logistics"], "fte": 1}
    there = case({"order_processing": 10}, full, orders_per_month=300)
    assert owner(there, "order_processing") == pytest.approx(10)
    ada = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"], "week": {"order_processing": 10}}
    said = {"shop": {**SHOP, "orders_per_month": 300}, "people": [ada]}
    alone = Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))
    more = team_of({"shop": {}, "people": [full]}, Place("shop"), CATALOGUE).people or ()
    with_one = alone.covered_by(alone.hands_of((*alone.people, *more)))
    assert with_one.owner_hours("order_processing") == pytest.approx(0)


def test_plan_work_hand_over_forecast_and_compare_give_the_same_hours() -> None:
    made = case({"order_processing": 14, "procurement": 10, "purchase_support": 10}, PACKER, ANSWERS)
    plan, view, given = plan_of(made), work_view(made), hand_over(made)
    assert plan.owner_week is not None
    theirs = sum(doing.hours for one in view.activities for doing in one.by if doing.owner) / WEEKS
    assert plan.owner_week.before == pytest.approx(theirs, abs=0.2) == pytest.approx(given.used, abs=0.2)
    assert plan.owner_week.undone == given.undone == pytest.approx(view.uncovered / WEEKS, abs=0.1)
    # People who may have more hours begin with these in the month in which they are asked: here they are full.
    staff = [one | {"hours_per_week": 40} for one in (PACKER, ANSWERS)]
    full = case(
        {"order_processing": 14, "procurement": 10, "purchase_support": 10}, *staff, support_contacts_per_day=60
    )
    week = plan_of(full).owner_week
    assert week is not None
    assert forecast(full, 1, 0.0).months[0].owner_week == week.before
    told = {one.activity: one.told for one in view.activities if one.told}
    assert told == {name: round(hours * WEEKS, 1) for name, hours in made.people[0].week.items()}


@pytest.mark.parametrize(
    ("week", "role"),
    [({"own_delivery": 26, "procurement": 10}, "driver"), ({"order_processing": 26, "procurement": 10}, "logistics")],
)
def test_what_the_owner_does_most_and_wants_rid_of_comes_first(week: dict[str, float], role: str) -> None:
    """Nothing of it is undone; that the owner is to do less asks for somebody now."""
    packers = [{**PACKER, "hours_per_week": 60}] if role == "driver" else []
    facts = {"own_delivery_share": 0.4, "extra_budget": 1500} if role == "driver" else {}
    tired = case(
        week, *packers, owner_hours_per_week=65, symptoms=["owner_overloaded"], goals=["free_owner_time"], **facts
    )
    first = path(tired).soon[0].position
    assert first.role == role
    assert first.of_owners > 7 * WEEKS


def test_an_owner_who_has_no_need_of_it_keeps_the_own_work() -> None:
    packers = {**PACKER, "hours_per_week": 60}
    rested = case({"own_delivery": 26, "procurement": 10}, packers, own_delivery_share=0.4, owner_hours_per_week=40)
    assert "driver" not in [step.position.role for step in path(rested).soon][:1]
