"""Before anybody is looked for, whoever is there already is asked, with the hours that they would have."""

import re
import sys
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.team import Target, Team
from ecomteam.model.text import Text
from ecomteam.model.who import somebody
from ecomteam.planning import path, plan_of
from ecomteam.planning.forecast import forecast
from ecomteam.planning.plan import carried_out
from ecomteam.shop.case import Case
from ecomteam.words.values import way
from tests.shipped import CATALOGUE, KNOWLEDGE
from tests.shops import example, owner, person, shop

WHOLESALER: dict[str, Any] = {
    "business_model": "b2b",
    "company": "established",
    "country": "NL",
    "erp_integration": True,
    "products": 30000,
    "company_employees": 60,
    "orders_per_month": 800,
    "monthly_revenue": 120000,
    "gross_margin": 0.34,
    "shipping_cost_per_order": 12,
    "fulfilment": "self",
    "symptoms": ["no_strategy_owner"],
    "departments": ["sales", "logistics", "service"],
    "extra_budget": 8000,
}
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 500,
    "monthly_revenue": 45000,
    "gross_margin": 0.5,
    "fulfilment": "self",
    "symptoms": ["parcels_take_hours"],
}
PIET = {"name": "Piet", "roles": ["sales"], "fte": 0.2}
ANS = {"name": "Ans", "roles": ["ecommerce_manager"], "fte": 0.2}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}


def first(shop: dict[str, Any], *people: dict[str, Any]) -> Hire:
    return hires(shop, *people)[0]


def hires(shop: dict[str, Any], *people: dict[str, Any]) -> tuple[Hire, ...]:
    return planned(shop, *people).hires


def planned(shop: dict[str, Any], *people: dict[str, Any]) -> Plan:
    return plan_of(Case(KNOWLEDGE, team_of({"shop": shop, "people": list(people)}, Place("shop"), CATALOGUE)))


def said(hire: Hire) -> str:
    return " ".join(reason.text.en for reason in hire.how)


def test_a_lead_for_a_day_gets_fixed_hours_and_somebody_takes_over_what_they_leave() -> None:
    hire = first(WHOLESALER, PIET, ANS)
    assert hire.role == "ecommerce_manager"
    assert hire.own_people is not None
    assert hire.own_people.name == "Ans"
    assert (hire.own_people.hours_before, hire.own_people.hours_after) == (8, 40)
    assert hire.more_of == "Ans"
    assert "Ans does this beside other work in the company: agree on fixed days." in said(hire)
    assert "a part-timer takes over what they leave, for" in said(hire)


@pytest.mark.parametrize(
    ("shop", "cost", "sells", "headline", "agreed"),
    [
        ({}, None, ["own_shop"], "more hours of work a week of Bo (logistics and fulfilment; a contract of", ""),
        ({}, 600, ["own_shop"], "more hours of work a week of Bo (logistics and fulfilment; a contract of", ""),
        ({}, 0, ["own_shop"], "hours a week instead of 12)", "Bo is paid nothing today"),
        ({"company": "established"}, None, ["own_shop"], "for the shop instead of 12, leave", "beside other work"),
        ({"company": "established"}, 0, ["own_shop"], "for the shop instead of 12, leave", "beside other work"),
        ({"company": "established"}, None, ["own_shop", "stores"], "for the shop instead of 12, leave", "store need"),
    ],
)  # fmt: skip
def test_more_hours_are_said_as_what_they_are(
    shop: dict[str, Any], cost: float | None, sells: list[str], headline: str, agreed: str
) -> None:
    """A contract grows; who is unpaid, or has another job in the company, has to agree on it first."""
    packer = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 12, "cost_per_month": cost}
    told = {**SHOP, "orders_per_month": 900, "sells": sells, "departments": [], "extra_budget": 3000, **shop}
    plan = planned(told, ADA, {key: value for key, value in packer.items() if value is not None})
    assert plan.hires[0].more_of == "Bo"
    assert headline in plan.headline.en
    assert agreed in plan.headline.en
    assert bool(agreed) or "agree" not in plan.headline.en


def test_who_is_unpaid_has_the_hours_on_top_that_are_worked() -> None:
    sister = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 12, "cost_per_month": 0}
    hire = first({**SHOP, "orders_per_month": 900, "extra_budget": 3000}, ADA, sister)
    assert hire.own_people is not None
    assert hire.own_people.hours_after == pytest.approx(12 + hire.hours_per_week, abs=0.1)


LEADS: list[tuple[dict[str, Any], list[dict[str, Any]], str]] = [
    # what the company told beside the rest, who is named, and who is asked first
    ({}, [PIET], "Ask Piet first"),
    ({}, [], "Appoint somebody who knows"),
    ({}, [{**PIET, "count": 3, "name": "Sales desk"}], "Ask one of Sales desk first"),
    ({}, [{"name": "Bo", "roles": ["logistics"], "fte": 1}], "Appoint somebody who knows"),
    (
        {"symptoms": ["no_strategy_owner", "poor_listings"], "orders_per_month": 60, "monthly_revenue": 9000},
        [PIET],
        "Ask",
    ),
]


@pytest.mark.parametrize(("shop", "people", "asks"), LEADS)
def test_a_company_without_a_lead_appoints_one_of_its_own(
    shop: dict[str, Any], people: list[dict[str, Any]], asks: str
) -> None:
    """Also for a few hours: no freelance manager comes beside people who know the goods and the customers."""
    plan = planned({**WHOLESALER, **shop}, *people)
    hire = next(one for one in plan.hires if one.role == "ecommerce_manager")
    assert (hire.sourcing, hire.fixed) == ("in_house", "replaced")
    assert asks in said(hire)
    assert hire.own_people is not None
    assert hire.own_people.hours_after == pytest.approx(hire.hours_per_week * 40 / 30, abs=0.1)


def test_a_lead_of_ones_own_costs_what_a_part_timer_in_their_place_does() -> None:
    plan = planned(WHOLESALER, PIET)
    hire = plan.hires[0]
    assert (hire.role, hire.start_month) == ("ecommerce_manager", 0)
    assert hire.monthly_cost is not None
    assert "from your own people" in plan.headline.en
    assert re.search(r"a contract of \d+ hours in their place costs", plan.headline.en)
    pricing = Case(KNOWLEDGE, Team(facts={"country": "NL"}, people=None, place=Place("shop"))).pricing
    in_their_place = pricing.month("assistant", "in_house", hire.hours_per_month)
    assert in_their_place is not None
    assert hire.monthly_cost.high == pytest.approx(in_their_place.high, abs=10)
    assert "appoint_one_of_yours" not in {step.id for step in plan.steps}


def test_where_nobody_can_be_spared_a_lead_is_looked_for() -> None:
    hire = first({**WHOLESALER, "company_employees": 4}, PIET)
    assert (hire.role, hire.fixed) == ("ecommerce_manager", None)


def test_a_shop_of_its_own_has_nobody_who_leaves_other_work() -> None:
    packer = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 12}
    hire = first(SHOP, ADA, packer)
    assert hire.role == "logistics"
    assert hire.own_people is not None
    assert (hire.own_people.name, hire.own_people.hours_before) == ("Bo", 12)
    assert "part-timer" not in said(hire)


def test_whoever_can_do_most_of_the_work_is_asked_too() -> None:
    """An assistant is the second choice for packing."""
    helper = {"name": "Cas", "roles": ["assistant"], "hours_per_week": 8}
    hire = first(SHOP, ADA, helper)
    assert hire.role == "logistics"
    assert hire.own_people is not None
    assert hire.own_people.name == "Cas"


def test_nobody_is_asked_who_has_no_hours_or_another_trade() -> None:
    designer = {"name": "Dee", "roles": ["ux_ui_designer"], "fte": 0.3}
    hire = first(SHOP, ADA, designer)
    assert (hire.role, hire.sourcing) == ("logistics", "in_house")
    assert hire.own_people is None
    full = {"name": "Bo", "roles": ["logistics"], "fte": 1}
    busy = {**SHOP, "orders_per_month": 2500, "monthly_revenue": 200000}
    assert first(busy, ADA, full).own_people is None


def test_nobody_is_given_the_same_hours_twice() -> None:
    """What comes later adds to what came before, up to full time."""
    both = {"name": "Bo", "roles": ["logistics", "customer_service"], "hours_per_week": 12}
    shop = {
        **SHOP,
        "orders_per_month": 200,
        "monthly_revenue": 18000,
        "symptoms": ["parcels_take_hours", "tickets_pile_up"],
        "support_contacts_per_day": 20,
    }
    team = team_of({"shop": shop, "people": [ADA, both]}, Place("shop"), CATALOGUE)
    asked = [hire.own_people for hire in plan_of(Case(KNOWLEDGE, team)).hires if hire.own_people is not None]
    assert len(asked) > 1
    for before, after in pairwise(asked):
        assert after.hours_before == before.hours_after
        assert after.hours_after <= 40


TOLD = [
    # hours told, what they cost, what is said of them, the price of the hours on top
    ({"hours_per_week": 12}, None, "from a contract of 12 to one of", None),
    ({"hours_per_week": 14}, 1120, "from a contract of 14 to one of", 80),
    ({"hours_per_week": 12.5}, 1250, "from a contract of 12.5 to one of", 100),
    ({"fte": 0.25}, 1000, "from a contract of 10 to one of", 100),
    # Family that works for nothing says nothing of what an hour costs.
]


@pytest.mark.parametrize(("week", "cost", "words", "each"), TOLD)
def test_hours_and_price_of_who_is_there_are_those_that_were_told(
    week: dict[str, float], cost: float | None, words: str, each: float | None
) -> None:
    """Half-days of a contract come on top of the one that was told, at what an hour of it was told to cost."""
    told = {} if cost is None else {"cost_per_month": cost}
    hire = first(SHOP, ADA, {"name": "Bo", "roles": ["logistics"], **week, **told})
    assert hire.role == "logistics"
    assert hire.own_people is not None
    assert hire.own_people.hours_before is not None
    assert hire.monthly_cost is not None
    more = hire.own_people.hours_after - hire.own_people.hours_before
    assert more % 4 == 0
    assert words in said(hire)
    assert hire.hours_per_week == pytest.approx(more * 30 / 40, abs=0.1)
    if each is None:
        assert hire.monthly_cost.low < hire.monthly_cost.high
    else:
        assert hire.monthly_cost.low == hire.monthly_cost.high == round(more * each, -1)
        assert "what Bo costs today" in hire.monthly_cost.basis.en
        assert "at what Bo costs an hour now" in said(hire)


def test_whoever_works_a_day_gets_two_more_and_somebody_new_comes_for_the_rest() -> None:
    shop = {**SHOP, "orders_per_month": 900, "monthly_revenue": 81000}
    more, new = hires(shop, ADA, {"name": "Bo", "roles": ["logistics"], "hours_per_week": 8})[:2]
    assert more.own_people is not None
    assert (more.own_people.hours_before, more.own_people.hours_after) == (8, 24)
    assert "the rest is for somebody else" in said(more)
    assert (new.role, new.sourcing, new.more_of, new.own_people) == ("logistics", "in_house", None, None)


CAS = {"name": "Cas", "roles": ["assistant"], "hours_per_week": 8, "cost_per_month": 800}
BEA = {"name": "Bea", "roles": ["category_manager"], "hours_per_week": 16, "cost_per_month": 2400}
MANY: dict[str, Any] = {
    **SHOP,
    "products": 2500,
    "new_products_per_month": 80,
    "orders_per_month": 4000,
    "monthly_revenue": 240000,
    "fulfilment": "third_party",
    "symptoms": ["stock_runs_out"],
}


def test_whoever_learns_it_beside_another_role_has_it_at_their_own_price() -> None:
    """Nobody new comes for a few hours that somebody who is there for part of the week can have."""
    plan = planned(SHOP, ADA, CAS)
    hire = plan.hires[0]
    assert (hire.role, hire.more_of) == ("logistics", "Cas")
    assert hire.own_people is not None
    assert (hire.own_people.hours_before, hire.own_people.same_role) == (8, False)
    assert hire.monthly_cost is not None
    price = (hire.own_people.hours_after - 8) * 100
    assert (hire.monthly_cost.low, hire.monthly_cost.high) == (price, price)
    assert "Cas can do this too" in said(hire)
    assert "of Cas (e-commerce assistant; a contract of 24 hours instead of 8" in plan.headline.en
    assert "van Cas (e-commerceassistent; een contract van 24 in plaats van 8 uur" in plan.headline.nl
    assert all(taking.from_whom != somebody("Cas") for taking in hire.takes_over)


def test_hours_of_ones_own_department_are_learnt() -> None:
    """Who chooses the range for part of the week buys too, before a buyer is looked for."""
    buys = first(MANY, ADA, BEA)
    assert buys.more_of == "Bea"
    assert {"procurement", "stock_plan"} & {taking.activity for taking in buys.takes_over}


NOT_LEARNT = [
    # who is there, beside whom somebody new comes all the same
    {**CAS, "hours_per_week": 40},
    {**CAS, "ends": "2099-01-01"},
    {**CAS, "roles": ["ux_ui_designer"]},
    {**CAS, "roles": ["customer_service"]},
    {**CAS, "sourcing": "freelance"},
]


@pytest.mark.parametrize("there", NOT_LEARNT)
def test_a_full_week_or_another_craft_is_for_somebody_new(there: dict[str, Any]) -> None:
    told = {**SHOP, "support_contacts_per_day": 1}
    packing = [one for one in hires(told, ADA, there) if one.role == "logistics"]
    assert packing
    assert all(one.more_of is None for one in packing)


def test_a_job_of_its_own_is_for_somebody_new() -> None:
    """Beside an all-rounder of a day packers who fill half a week and more are looked for."""
    busy = {**SHOP, "orders_per_month": 1100, "monthly_revenue": 99000}
    packers = [one for one in hires(busy, ADA, CAS) if one.role == "logistics" and one.soon]
    assert any(one.more_of is None for one in packers)


def test_what_somebody_learns_is_theirs_once_in_the_rows_of_a_plan() -> None:
    """Hours that they have with one role are no hours for the next."""
    told = {
        **SHOP,
        "symptoms": ["tickets_pile_up", "routine_admin"],
        "support_contacts_per_day": 8,
        "extra_budget": 4000,
    }
    given = [one.own_people for one in hires({**told, "orders_per_month": 1200, "monthly_revenue": 72000}, ADA, CAS)]
    mine = [one for one in given if one is not None and one.name == "Cas"]
    assert mine
    for before, after in pairwise(mine):
        assert after.hours_before == before.hours_after


def test_who_leaves_is_not_asked_for_more() -> None:
    leaver = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 12, "ends": "2099-01-01"}
    assert first(SHOP, ADA, leaver).own_people is None


BRAND: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "products": 900,
    "new_products_per_month": 60,
    "orders_per_month": 1500,
    "monthly_revenue": 125000,
    "gross_margin": 0.6,
    "fulfilment": "third_party",
    "extra_budget": 3000,
    "symptoms": ["content_bottleneck"],
}
GIA = {"name": "Gia", "owner": True, "roles": ["ecommerce_manager", "product_manager"]}
KIT = {"name": "Kit", "roles": ["content_creator"], "fte": 0.3, "cost_per_month": 1320}
SAM = {"name": "Sam", "roles": ["content_creator"], "hours_per_week": 8, "sourcing": "freelance", "accountable": "Gia"}
STUDIO = {**SAM, "name": "Studio South", "sourcing": "agency"}

MORE_OF = [
    # who has the role, what the headline says, the price: eight hours of Sam for € 1,800 are € 225 for each hour a week
    (
        KIT,
        "hours of work a week of Kit (content creator; a contract of 20 hours instead of 12, leave included), € 880",
        880,
    ),
    ({**KIT, "cost_per_month": 0}, "more hours a week of Kit (content creator; 18 hours a week instead of 12)", None),
    ({**SAM, "cost_per_month": 1800}, "more hours a week of your freelancer Sam (content creator), € 1,120", 1120),
    (SAM, "more hours a week of your freelancer Sam (content creator), €", None),
    ({**STUDIO, "cost_per_month": 1200}, "more hours a week of the outside company Studio South", None),
]


@pytest.mark.parametrize(("there", "words", "price"), MORE_OF)
def test_who_has_the_role_already_gets_more_hours_and_nobody_new_is_employed(
    there: dict[str, Any], words: str, price: int | None
) -> None:
    plan = planned(BRAND, GIA, there)
    hire = plan.hires[0]
    assert (hire.role, hire.more_of) == ("content_creator", there["name"])
    assert words in plan.headline.en
    assert f" van {'je freelancer ' if there['name'] == 'Sam' else ''}" in plan.headline.nl
    assert there["name"] in plan.headline.nl
    assert "Nobody has to be looked for" in said(hire)
    assert hire.monthly_cost is not None
    if price is not None:
        assert hire.monthly_cost.low == hire.monthly_cost.high == price


@pytest.mark.parametrize("there", [KIT, {**SAM, "cost_per_month": 1800}])
def test_nobody_takes_hours_from_themselves(there: dict[str, Any]) -> None:
    hire = hires(BRAND, GIA, there)[0]
    assert all(taking.from_whom != somebody(there["name"]) for taking in hire.takes_over)
    assert sum(taking.hours for taking in hire.takes_over) <= hire.hours_per_month + 0.1


def test_more_hours_of_who_is_there_begin_at_once_and_let_nobody_wait() -> None:
    more, new = hires(BRAND, GIA, KIT)[:2]
    assert (more.wave, more.recruit_month, more.start_month) == ("now", 0, 0)
    assert more.lead is not None
    assert (more.lead.recruit_weeks, more.lead.ramp_weeks) == (0, 0)
    assert more.trigger.en.startswith("Ask Kit now")
    assert more.trigger.nl.startswith("Vraag Kit nu")
    assert (new.wave, new.more_of) == ("now", None)
    months = forecast(Case(KNOWLEDGE, team_of({"shop": BRAND, "people": [GIA, KIT]}, Place("shop"), CATALOGUE)), 3, 0.0)
    assert "content_creator" in months.months[0].more_hours
    assert "content_creator" not in months.months[0].recruit
    assert months.months[0].cost_low >= 880


def test_who_can_do_it_beside_another_role_needs_no_search_but_weeks_to_learn() -> None:
    hire = first(SHOP, ADA, {"name": "Cas", "roles": ["assistant"], "hours_per_week": 8})
    assert (hire.role, hire.more_of) == ("logistics", "Cas")
    assert hire.lead is not None
    assert hire.lead.recruit_weeks == 0 < hire.lead.ramp_weeks


def test_beside_a_full_colleague_a_few_hours_of_a_craft_are_bought() -> None:
    full = {**KIT, "fte": 1.0, "cost_per_month": 4400}
    crowded = {**BRAND, "new_products_per_month": 520, "extra_budget": 500}
    hire = next(each for each in hires(crowded, GIA, full) if each.role == "content_creator")
    assert (hire.more_of, hire.sourcing) == (None, "freelance")
    assert "has no hours left" in said(hire)


def test_two_roles_of_one_part_timer_share_the_hours_that_they_have() -> None:
    """Each hour is given once, and so each is paid at that person's price once."""
    both = {"name": "Bo", "roles": ["logistics", "customer_service"], "hours_per_week": 24, "cost_per_month": 2400}
    busy = {**SHOP, "symptoms": ["parcels_take_hours", "tickets_pile_up"], "support_contacts_per_day": 40}
    given = hires({**busy, "orders_per_month": 1500, "monthly_revenue": 140000}, ADA, both)
    more = [hire for hire in given if hire.more_of == "Bo"]
    assert sum(hire.hours_per_week for hire in more) * 40 / 30 <= 16.1
    others = [hire for hire in given if hire.more_of is None and hire.role in ("logistics", "customer_service")]
    assert others
    assert all(hire.own_people is None for hire in others)


def test_hours_that_come_by_way_of_a_colleague_are_told_so() -> None:
    """Who is freed for it is named, and what that colleague does is not said to be taken over by the hire."""
    frees = [
        reason.text
        for hire in plan_of(Case(KNOWLEDGE, example(KNOWLEDGE, "bakery-gent"), "2026-11-29")).hires
        for reason in hire.reasons
        if "Bram takes over" in reason.text.en
    ]
    assert frees
    assert all("of yours: Bram takes over" in one.en for one in frees)
    assert all("Dat scheelt jou" in one.nl and "Bram neemt" in one.nl for one in frees)


def test_later_says_from_which_step_on_the_budget_has_to_grow() -> None:
    plan = planned(BRAND, GIA, KIT)
    leaning = [hire for hire in plan.hires if hire.budget_grows]
    assert leaning
    assert all("budget has to grow" in hire.trigger.en and "budget meegroeien" in hire.trigger.nl for hire in leaning)
    assert not any(hire.budget_grows for hire in planned({**BRAND, "extra_budget": 90000}, GIA, KIT).hires)
    without = {fact: value for fact, value in BRAND.items() if fact != "extra_budget"}
    assert not any(hire.budget_grows for hire in planned(without, GIA, KIT).hires)


def test_once_the_plan_is_carried_out_the_same_people_work_more() -> None:
    team = team_of({"shop": BRAND, "people": [GIA, KIT]}, Place("shop"), CATALOGUE)
    after = carried_out(KNOWLEDGE, team)
    kit = [person for person in after.people or () if person.holds("content_creator")]
    assert [(person.name, person.fte) for person in kit] == [("Kit", 0.5)]


@pytest.mark.parametrize(
    ("hours", "cost", "more"),
    [(20, None, True), (20, 1100, True), (38, None, False), (20, 0, False)],
    ids=["part-timers", "told pay", "nearly full weeks", "unpaid"],
)
def test_several_in_one_row_have_more_hours_each_before_a_third_comes(
    hours: float, cost: float | None, more: bool
) -> None:
    packers = {"name": "Packers", "roles": ["logistics"], "count": 2, "hours_per_week": hours}
    packers |= {} if cost is None else {"cost_per_month": cost}
    told = {**SHOP, "orders_per_month": 1450, "owner_hours_per_week": 58, "extra_budget": 3500}
    hire = first(told, {**ADA, "week": {"order_processing": 12}}, packers)
    assert (hire.more_of == "Packers") is more
    if not more:
        return
    assert hire.own_people is not None
    together = (hire.own_people.hours_after - hours) * 2
    assert together == pytest.approx(hire.hours_per_week * 40 / 30, abs=0.2)
    assert "Packers have this role for part of the week: from contracts of 20 to" in said(hire)
    if cost is not None and hire.monthly_cost is not None:
        assert hire.monthly_cost.high == pytest.approx(cost * together / hours, abs=30)


def test_carried_out_several_in_one_row_have_their_part_of_it_each() -> None:
    packers = {"name": "Packers", "roles": ["logistics"], "count": 2, "hours_per_week": 20}
    told = {**SHOP, "orders_per_month": 1450, "owner_hours_per_week": 58, "extra_budget": 3500}
    people = [{**ADA, "week": {"order_processing": 12}}, packers]
    team = team_of({"shop": told, "people": people}, Place("shop"), CATALOGUE)
    there = {person.name: person for person in carried_out(KNOWLEDGE, team).people or ()}
    hire = first(told, *people)
    assert hire.own_people is not None
    assert there["Packers"].fte is not None
    assert there["Packers"].fte * 40 == pytest.approx(hire.own_people.hours_after, abs=0.2)


SELLER: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "sells": ["marketplaces"],
    "marketplaces": 2,
    "orders_per_month": 1500,
    "monthly_revenue": 66000,
    "gross_margin": 0.24,
    "fulfilment": "self",
    "owner_hours_per_week": 60,
    "symptoms": ["owner_overloaded"],
    "goals": ["free_owner_time"],
    "extra_budget": 3000,
}
PACK = "order_processing"
PACKER: dict[str, Any] = {"name": "Packers", "roles": ["logistics"]}
# Who packs today, and whether somebody new who relieves the owner packs too.
PACKERS: list[tuple[dict[str, Any], bool]] = [
    ({"hours_per_week": 24, "count": 2}, False),
    ({"hours_per_week": 40}, True),
    ({"hours_per_week": 24, "sourcing": "freelance"}, True),
]


@pytest.mark.parametrize(("packers", "packs"), PACKERS, ids=["two part-timers", "full", "a freelancer"])
def test_a_craft_is_for_its_own_people_as_long_as_they_may_have_more_hours(
    packers: dict[str, Any], packs: bool
) -> None:
    case = Case(KNOWLEDGE, team_of({"shop": SELLER, "people": [ADA, PACKER | packers]}, Place("shop"), CATALOGUE))
    new = next(step.position for step in path(case).soon if step.position.role == "assistant")
    assert (PACK in {taking.activity for taking in new.takes_over}) is packs


def test_an_assistant_beside_packers_answers_the_messages_of_marketplaces() -> None:
    hire = first(SELLER, ADA, PACKER | {"hours_per_week": 24, "count": 2})
    assert hire.role == "assistant"
    assert {"marketplace_service", "bookkeeping_admin"} <= {taking.activity for taking in hire.takes_over}


PRAMS: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 14000,
    "average_order_value": 107,
    "gross_margin": 0.51,
    "shipping_cost_per_order": 7.2,
    "ad_spend_per_month": 150000,
    "support_contacts_per_day": 250,
    "fulfilment": "self",
    "makes_products": False,
    "symptoms": ["low_conversion"],
    "extra_budget": 12000,
    "payroll_per_month": 200000,
}
CROWD: list[dict[str, Any]] = [
    {"name": "Lead", "roles": ["ecommerce_manager"], "fte": 1, "count": 3},
    {"name": "Depot", "roles": ["logistics"], "fte": 1, "count": 16},
    {"name": "Desk", "roles": ["customer_service"], "fte": 1, "count": 9},
    {"name": "Books", "roles": ["bookkeeper"], "fte": 1, "count": 2},
]
MARKETING: dict[str, Any] = {"name": "Marketing", "fte": 1, "roles": ["online_marketer", "content_creator"]}
CONVERSION = "conversion_optimisation"


def for_conversion(*people: dict[str, Any], **facts: Any) -> list[Hire]:
    """Who comes now or next for the work that turns visitors into buyers."""
    made = planned(PRAMS | facts, *CROWD, *people).hires
    return [one for one in made if one.soon and any(taking.activity == CONVERSION for taking in one.takes_over)]


def test_hours_that_own_people_have_to_spare_go_before_anybody_who_is_looked_for() -> None:
    hire = for_conversion(MARKETING | {"count": 9})[0]
    assert hire.fixed == "spare"
    assert hire.own_people is not None
    assert hire.own_people.name == "Marketing"
    assert hire.monthly_cost is not None
    assert hire.monthly_cost.high == 0
    assert hire.pays_for_itself is None
    assert "Naar onze telling" in " ".join(reason.text.nl for reason in hire.how)


# Whose hours are none for this work: full, of another trade, from outside, or an owner's.
NONE_TO_SPARE: list[dict[str, Any]] = [
    MARKETING | {"count": 2},
    {"name": "Drivers", "roles": ["driver"], "fte": 1, "count": 9},
    MARKETING | {"sourcing": "freelance", "accountable": "Lead", "count": 9},
]


@pytest.mark.parametrize("there", NONE_TO_SPARE, ids=["full", "another trade", "from outside"])
def test_where_nobody_has_hours_for_it_somebody_is_looked_for(there: dict[str, Any]) -> None:
    assert all(hire.fixed is None for hire in for_conversion(there))


def test_whom_nobody_can_pay_takes_no_hours_of_own_people() -> None:
    """Then what these hours cost is what to bring back, and no work is found for them."""
    assert not for_conversion(MARKETING | {"count": 9}, extra_budget=0, monthly_budget=None)


def test_who_is_wary_of_the_shop_is_not_asked_first_to_lead_it() -> None:
    sales = {"name": "Reps", "roles": ["sales"], "count": 9}
    service = {"name": "Desk", "roles": ["customer_service"]}
    for pains, asks in (([], "one of Reps"), (["sales_resists_ecommerce"], "Desk")):
        plan = planned({**WHOLESALER, "symptoms": ["no_strategy_owner", *pains]}, sales, service)
        assert f"Ask {asks} first" in said(next(one for one in plan.hires if one.role == "ecommerce_manager"))


def test_whoever_does_a_bit_of_everything_in_the_shop_is_asked_first_to_lead_it() -> None:
    """Nobody knows the shop better, whatever hours others have that are not its own."""
    service, round_ = (
        {"name": "Desk", "roles": ["customer_service"]},
        {"name": "Mia", "roles": ["ecommerce_specialist"]},
    )
    plan = planned({**WHOLESALER, "symptoms": ["no_strategy_owner"]}, service, round_)
    assert "Ask Mia first" in said(next(one for one in plan.hires if one.role == "ecommerce_manager"))


def test_where_own_people_have_the_hours_the_search_for_somebody_else_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """No money is known, so none lacks: hours that a colleague takes over are no reason to try again for less."""
    walk, tried = sys.modules["ecomteam.planning.path"], 0
    chosen = walk._today

    def counted(*given: Any) -> Any:
        nonlocal tried
        tried += 1
        assert tried < 1000
        return chosen(*given)

    monkeypatch.setattr(walk, "_today", counted)
    people = [owner("marketing_lead"), person("Bo", "buyer", fte=0.4), person("Di", "content_creator", fte=0.8)]
    pains, places = ("overstock", "site_without_results"), ("stores", "business_customers", "marketplaces")
    team = shop(people, (), symptoms=frozenset(pains), sells=frozenset(places))
    assert plan_of(Case(KNOWLEDGE, team)).steps


ZOLTAN = {"name": "Zoltan", "roles": ["logistics"], "hours_per_week": 16, "cost_per_month": 1500}
ANTON = {"name": "Anton", "roles": ["logistics"], "hours_per_week": 20, "cost_per_month": 1900}
PACKING: dict[str, Any] = {**SHOP, "orders_per_month": 1500, "monthly_revenue": 90000, "extra_budget": 6000}


def test_two_of_one_craft_share_one_row_as_suits_them() -> None:
    """The plan divides the hours, and says that they may divide them in another way."""
    plan = planned(PACKING, ADA, ZOLTAN, ANTON)
    packing = [one for one in plan.hires if one.role == "logistics" and one.soon and one.more_of is not None]
    assert [one.more_of for one in packing] == ["Zoltan & Anton"]
    hire = packing[0]
    assert hire.own_people is not None
    assert hire.monthly_cost is not None
    more = [one.hours_after - one.hours_before for one in hire.own_people.people]
    assert sum(more) == hire.own_people.hours_after - (hire.own_people.hours_before or 0)
    assert max(more) - min(more) <= 4
    price = round(sum(hours * each for hours, each in zip(more, (1500 / 16, 1900 / 20), strict=True)), -1)
    assert hire.monthly_cost.low == hire.monthly_cost.high == pytest.approx(price, abs=10)
    assert "of Zoltan and Anton (logistics and fulfilment; contracts of" in plan.headline.en
    assert "van Zoltan en Anton (logistiek en fulfilment; contracten van" in plan.headline.nl
    assert "they may divide it as suits them" in said(hire)
    assert hire.trigger.nl.startswith("Vraag Zoltan en Anton nu")


def test_they_are_asked_for_what_they_may_have_together_before_a_third_comes() -> None:
    told = {**PACKING, "orders_per_month": 2600, "monthly_revenue": 156000}
    team = team_of({"shop": told, "people": [ADA, ZOLTAN, ANTON]}, Place("shop"), CATALOGUE)
    after = {person.name: person.fte for person in carried_out(KNOWLEDGE, team).people or ()}
    assert (after["Zoltan"], after["Anton"]) == (0.8, 1.0)


APART = [
    # beside Zoltan: who shares no row with him
    {**ANTON, "roles": ["buyer"]},
    {**ANTON, "hours_per_week": 40},
    {**ANTON, "cost_per_month": 0},
    {**ANTON, "count": 2},
]


@pytest.mark.parametrize("other", APART)
def test_another_craft_a_full_week_or_other_terms_share_no_row(other: dict[str, Any]) -> None:
    assert all(one.more_of in (None, "Zoltan", "Anton") for one in hires(PACKING, ADA, ZOLTAN, other))


def test_of_many_who_share_a_row_the_column_tells_how_many() -> None:
    four = [{**ZOLTAN, "name": name} for name in ("Ann", "Bob", "Cyd", "Dan")]
    hire = first({**PACKING, "orders_per_month": 4000, "monthly_revenue": 240000}, ADA, *four)
    assert way(hire) == Text("more of 4 people", "meer van 4 mensen")


def test_a_role_that_was_left_to_others_is_not_tried_again_and_again() -> None:
    """A repairer for two days a week in a shop of single pieces: of more hours in that craft others would do most."""
    told = {
        "company": "new",
        "country": "NL",
        "platform": "self_hosted",
        "sells": ["own_shop"],
        "single_pieces": True,
        "makes_products": True,
        "orders_per_month": 303,
        "average_order_value": 65,
        "gross_margin": 0.45,
        "shipping_cost_per_order": 0,
        "return_rate": 0.03,
        "support_contacts_per_day": 20,
        "fulfilment": "self",
        "symptoms": ["owner_overloaded", "slow_launches"],
        "goals": ["free_owner_time"],
        "extra_budget": 1800,
    }
    people = [
        {
            "name": "Henk",
            "owner": True,
            "roles": ["buyer", "customer_service", "logistics"],
            "hours_per_week": 50,
            "activities": ["procurement", "price_decide", "order_processing", "purchase_support"],
        },
        {"name": "Ans", "roles": ["content_creator"], "hours_per_week": 20},
        {"name": "Rob", "roles": ["production_helper"], "hours_per_week": 16},
    ]
    team = team_of({"shop": told, "people": people}, Place("shop"), CATALOGUE)
    team = msgspec.structs.replace(team, targets={"owner_hours_per_week": Target(to=24)})
    steps = path(Case(KNOWLEDGE, team, "2026-11-30")).steps
    assert any(step.soon for step in steps)
    assert len(steps) <= 11


ASKED = "Look among your own people first"


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ({"stores": 2, "sells": ["own_shop", "stores"]}, True),
        ({"company_employees": 14}, True),
        # Two are in the file, and the third is not the shop's own.
        ({"company_employees": 2}, False),
        ({"company": "new"}, False),
    ],
)
def test_work_near_the_goods_is_asked_of_a_companys_people_first(facts: dict[str, Any], asked: bool) -> None:
    """Whoever sells in a store knows the goods; who is named in the file has other work that is known."""
    sells = {
        "country": "NL",
        "company": "established",
        "orders_per_month": 140,
        "average_order_value": 180,
        "gross_margin": 0.4,
        "fulfilment": "self",
        "products": 3200,
        "symptoms": ["poor_listings"],
        "extra_budget": 2500,
        **facts,
    }
    people = [person("Ada", owner=True, fte=0.25), person("Bram", "logistics", fte=0.4)]
    headline = plan_of(Case(KNOWLEDGE, shop(people, (), **sells))).headline
    assert headline.en.startswith("First: Product")
    assert (ASKED in headline.en) is asked
