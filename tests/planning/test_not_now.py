"""What to leave for now: first of all what the owner leans to, with a reason that holds beside the rest of the plan."""

import math
from typing import Any

import msgspec
import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.amounts import tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.model.plan import NotNow, Plan
from ecomteam.model.team import Person, Team
from ecomteam.planning import plan_of
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Cover
from tests.plausible import plausible
from tests.shipped import CATALOGUE, KNOWLEDGE
from tests.shops import example, examples, owner, person, shop

SALES = {"country": "NL", "orders_per_month": 900, "average_order_value": 27.5, "gross_margin": 0.45}


def seat(role: str, cost: float | None = None, fte: float | None = None) -> Person:
    return msgspec.structs.replace(person("New", role, cost=cost, fte=fte), status="vacant")


def planned(*people: Person, **facts: Any) -> Plan:
    told = {**SALES, "shipping_cost_per_order": 5.2, **facts}
    return plan_of(Case(KNOWLEDGE, shop([owner(), *people], (), **told)))


def not_now(*people: Person, **facts: Any) -> tuple[NotNow, ...]:
    return planned(person("Bo", "logistics", cost=3_000), *people, **facts).not_now


def test_whom_the_owner_looks_for_is_answered_first_and_in_orders() -> None:
    """€ 2,500 ÷ (€ 27.50 × 45% − € 5.20) is 349 orders, of 900 39%."""
    first = not_now(seat("online_marketer", 2_500), symptoms=["customers_dont_return", "sales_flat"])[0]
    assert (first.text.en, first.wanted, first.extra_orders) == ("New (online marketer)", True, 349)
    assert "€ 2,500 a month is 349 extra orders (+39%)" in first.because.en
    assert "€ 2.500 per maand is 349 extra bestellingen (+39%)" in first.because.nl


@pytest.mark.parametrize(
    ("named", "english", "dutch"),
    [
        (["TikTok agency"], "TikTok agency (online marketer)", "TikTok agency (online marketeer)"),
        (["Second online marketer"], "Second online marketer", "Second online marketer"),
        (["online marketeer"], "online marketeer", "online marketeer"),
        (["Googlebureau", "Freelancer"], "Googlebureau and Freelancer (online marketer)", None),
        ([""], "Online marketer", "Online marketeer"),
    ],
)
def test_a_name_comes_back_as_it_was_told_with_the_role_where_it_does_not_say_it(
    named: list[str], english: str, dutch: str | None
) -> None:
    people = [msgspec.structs.replace(seat("online_marketer", 2_500), name=name) for name in named]
    first = not_now(*people, symptoms=["customers_dont_return", "sales_flat"])[0]
    assert first.text.en == english
    assert dutch is None or first.text.nl == dutch


def test_without_a_price_or_hours_a_place_is_for_a_full_week_and_a_company_for_its_work() -> None:
    """Nobody is refused without what it would come to; a place inside costs as much as one told as full time."""
    because = not_now(seat("marketing_lead"))[0].because
    assert "A full-time job of it costs € " in because.en
    assert "extra orders" in because.en
    told = not_now(seat("marketing_lead", fte=1.0))[0]
    assert told.extra_orders == pytest.approx(not_now(seat("marketing_lead"))[0].extra_orders, rel=0.02)
    agency = msgspec.structs.replace(seat("online_marketer"), sourcing="agency")
    # That work takes 4 hours a week; of more it would be a day.
    assert "Voor 4 uur per week betaal je € " in not_now(agency)[0].because.nl


def test_where_no_pay_is_known_no_orders_are_counted() -> None:
    assert "extra orders" not in not_now(seat("marketing_lead"), country="CN")[0].because.en


PACKS = {"fulfilment": "self", "symptoms": ["parcels_take_hours"], "owner_hours_per_week": 45, "extra_budget": 900}


def test_a_fulfilment_company_stands_beside_the_packer_who_comes_first() -> None:
    """Who thinks of a company reads what it asks by the order, and what step 1 does that work for."""
    centre = msgspec.structs.replace(seat("logistics"), name="Fulfilment centre", sourcing="agency")
    plan = planned(centre, **PACKS)
    assert (plan.hires[0].role, plan.hires[0].sourcing) == ("logistics", "in_house")
    (row,) = (row for row in plan.not_now if row.wanted)
    assert (row.text.en, row.reason) == ("Fulfilment centre (logistics and fulfilment)", "form")
    assert row.because.en.startswith("Step 1 is for that work: ")
    assert "A company asks € " in row.because.en
    assert "Een bedrijf vraagt € " in row.because.nl
    assert plan.taken_up == ()


def test_whom_a_step_is_for_is_told_on_the_first_screen() -> None:
    plan = planned(seat("logistics", 1000), **PACKS)
    (taken,) = plan.taken_up
    assert (taken.text.en, taken.role) == ("New", "logistics")
    assert taken.answer.nl.startswith("Stap 1 (")
    assert "Je dacht aan: New. Stap 1" in " ".join(
        to_terminal(screen_plan(plan, KNOWLEDGE, "nl"), 80, False, "utf-8").split()
    )
    assert planned(**PACKS).taken_up == ()


def test_of_whom_only_the_hours_are_told_the_usual_pay_is_counted() -> None:
    assert "extra orders" in not_now(seat("marketing_lead", fte=0.5))[0].because.en


def test_nobody_who_is_not_looked_for_is_answered_in_orders() -> None:
    assert not any("extra orders" in row.because.en for row in not_now())


def test_hands_come_before_whoever_brings_buyers() -> None:
    """Two owners pack in the evening; a head of marketing is more than what can be paid, and no small work."""
    facts = {"orders_per_month": 1200, "average_order_value": 40, "extra_budget": 2500, "shipping_cost_per_order": 4}
    hurts = {"owner_hours_per_week": 50, "fulfilment": "self", "symptoms": ["seasonal_peak", "parcels_take_hours"]}
    student = person("Student", "logistics", fte=0.2, cost=640)
    plan = planned(student, seat("marketing_lead", 4160), **facts, **hurts)
    first = plan.not_now[0]
    assert plan.hires[0].role == "logistics"
    assert (first.text.en, first.reason) == ("New (head of marketing)", "first")
    assert first.because.en.startswith("Step 1 takes what is more urgent: processing, picking and packing orders. ")
    assert "Its own work here (" in first.because.en
    assert "Stap 1 neemt over wat meer haast heeft: bestellingen verwerken" in first.because.nl
    assert first.because.en.endswith("and € 2,500 can be paid.")
    assert first.because.nl.endswith("en je kunt € 2.500 betalen.")


def test_people_with_hours_to_spare_are_named_with_them() -> None:
    """Two full-time marketers on a small ad budget."""
    two = msgspec.structs.replace(person("Marketers", "online_marketer", fte=1.0, cost=4600), count=2)
    plan = planned(two, seat("online_marketer", 4000), ad_spend_per_month=2000, fulfilment="third_party")
    first = plan.not_now[0]
    assert first.reason == "spare"
    assert "of 60 hours a week to spare (Marketers)" in first.because.en
    assert "van de 60 uur per week voor over (Marketers)" in first.because.nl


def test_a_rule_that_holds_somebody_back_is_the_reason() -> None:
    """Who loses on each new customer needs no second buyer of ads; without the number nobody says so."""
    ads = {"ad_spend_per_month": 3000, "average_order_value": 50, "fulfilment": "third_party"}
    first = planned(seat("online_marketer", 4000), ltv_to_cac=1.5, **ads).not_now[0]
    assert (first.reason, first.because.en.split(";")[0]) == ("held", "More advertising would make the loss bigger")
    assert planned(seat("online_marketer", 4000), ltv_to_cac=4.5, **ads).not_now[0].reason != "held"


def test_who_is_held_back_until_later_takes_none_of_the_money() -> None:
    """Others are paid first, although the ads have most hours waiting; where ads pay, they are."""
    ads = {"ad_spend_per_month": 42_000, "orders_per_month": 2400, "average_order_value": 50, "gross_margin": 0.72}
    told = {"shipping_cost_per_order": 9.5, "fulfilment": "third_party", "extra_budget": 5000, "goals": ["retention"]}
    hurts = {"symptoms": ["sales_flat"], "owner_hours_per_week": 60}
    few = msgspec.structs.replace(person("Ads", "online_marketer", sourcing="freelance", cost=3000), hours_per_week=10)
    soon = {
        ltv: {hire.role for hire in planned(few, ltv_to_cac=ltv, **ads, **told, **hurts).hires if hire.soon}
        for ltv in (1.7, 4.0)
    }
    assert "online_marketer" not in soon[1.7]
    assert "online_marketer" in soon[4.0]


def test_what_is_a_step_is_not_also_left() -> None:
    plan = planned(seat("logistics", 2000), orders_per_month=1500, fulfilment="self", average_order_value=60)
    assert "logistics" in {hire.role for hire in plan.hires if hire.soon}
    assert not any(row.role == "logistics" for row in plan.not_now)


def test_everybody_who_is_looked_for_is_answered_by_a_step_or_by_why_not_now() -> None:
    seats = seat("logistics", 2000), msgspec.structs.replace(seat("marketing_lead", 9000), name="Boss")
    plan = planned(*seats, orders_per_month=1500, fulfilment="self", average_order_value=60)
    said = {answer.item: answer for answer in plan.answers if answer.fact == "people"}
    assert said["New"].answer.en.startswith("Step 1 (Logistics and fulfilment) is for this, with ")
    assert said["New"].answer.en.endswith("you think of € 2,000.")
    assert said["New"].told.nl == "Je zoekt: New"
    assert said["Boss"].answer.en.startswith("Not now: ")


def test_who_is_dearer_than_the_step_takes_so_many_orders() -> None:
    """€ 9,000 by what an order leaves, rounded up."""
    plan = planned(seat("logistics", 9000), orders_per_month=1500, fulfilment="self", average_order_value=60)
    (answer,) = (each.answer for each in plan.answers if each.fact == "people")
    orders = math.ceil(9000 / next(row.likely for row in plan.money.lines if row.each))
    assert f"you think of € 9,000, which takes {orders} extra orders (+" in answer.en


def test_a_later_step_is_no_work_that_is_too_little() -> None:
    """Its volume stands in the table, and here."""
    people = [person("Bo", "logistics", cost=6_000), seat("customer_service", 1500)]
    plan = planned(*people, symptoms=["tickets_pile_up"], support_contacts_per_day=30)
    row = next(row for row in plan.not_now if row.role == "customer_service")
    assert (row.reason, row.wanted) == ("volume", True)
    assert "nothing is left for it" in row.because.en


def test_nobody_is_said_to_have_time_for_what_waits() -> None:
    """An owner of ten hours a week has no time for content that nobody makes."""
    alone = {**SALES, "shipping_cost_per_order": 5.2, "orders_per_month": 40, "owner_hours_per_week": 6}
    team = shop([owner(), seat("content_marketer")], (), **alone)
    first = plan_of(Case(KNOWLEDGE, team)).not_now[0]
    assert first.text.en == "New (content marketer)"
    assert "have the time" not in first.because.en


# Beside the rest of the plan

DRAWN = [plausible(KNOWLEDGE, f"not now {seed}") for seed in range(40)]


def holds(row: NotNow, plan: Plan, cover: Cover) -> bool:
    """Whether a reason is true beside the cover and the table of the same plan."""
    later = {hire.role: hire for hire in plan.hires if not hire.soon and hire.in_sight}
    soon = any(hire.soon for hire in plan.hires)
    if row.role is None:
        return row.reason == "project" and row.goal is not None
    waiting = sum(cover.uncovered.get(name, 0.0) for name in KNOWLEDGE.first_done_by.get(row.role, ()))
    match row.reason:
        case "time":
            return cover.uncovered_hours < 1 and not soon
        case "spare":
            return waiting < 1
        case "done":
            # Somebody in mind at another price is no later step.
            return waiting < 1 and (row.role not in later or row.wanted)
        case "little":
            # Nobody of its own comes for less than half of a half week.
            return 0 < waiting / WEEKS < KNOWLEDGE.threshold("employ_from_week") / 2 and row.role not in later
        case "volume":
            hire = later.get(row.role)
            return hire is not None and hire.volume is not None
        case "products":
            # So much that it is a day a week does not wait, or the table would wait for orders.
            return waiting / WEEKS < 8 and "once about" in row.because.en
        case "form":
            return any(hire.role == row.role and hire.sourcing == "in_house" for hire in plan.hires if hire.soon)
        case "first":
            return soon or cover.uncovered_hours >= 1
    return True


@pytest.mark.parametrize("team", [*(example(KNOWLEDGE, name) for name in examples()), *DRAWN])
def test_what_is_left_for_now_is_true_beside_the_rest(team: Team) -> None:
    """With somebody looked for of each kind that owners think of first, and without."""
    seats = [seat(role, 3000.0) for role in ("online_marketer", "customer_service", "marketing_lead", "logistics")]
    goals = frozenset({"go_headless", "new_markets"})
    asking = msgspec.structs.replace(
        team, people=(*(team.people or (owner(),)), *seats), facts={**team.facts, "goals": goals}
    )
    for each in (team, asking):
        case = Case(KNOWLEDGE, each)
        plan = plan_of(case)
        left = {row.role for row in plan.not_now if row.reason != "form"}
        assert not left & {hire.role for hire in plan.hires if hire.soon}
        for row in plan.not_now:
            assert holds(row, plan, case.cover), (row.role, row.because.en)


# Projects

HEADLESS = {
    "business_model": "b2b",
    "company": "established",
    "country": "NL",
    "orders_per_month": 250,
    "average_order_value": 140,
    "monthly_revenue": 35_000,
    "gross_margin": 0.31,
    "shipping_cost_per_order": 11,
    "goals": ["go_headless"],
}


def project(**facts: Any) -> NotNow | None:
    plan = plan_of(Case(KNOWLEDGE, shop([owner(), person("Bo", "assistant", cost=1500)], (), **{**HEADLESS, **facts})))
    return next((row for row in plan.not_now if row.goal is not None), None)


def test_a_project_comes_back_with_its_sum_in_orders() -> None:
    """95,000 ÷ 36 + 1,500 is 4,140 a month in tens, and an order leaves € 32.40: 128 orders, of 250 51%."""
    row = project(extra_budget=3000)
    assert row is not None
    assert (row.goal, row.reason, row.extra_orders) == ("go_headless", "project", 128)
    assert "€ 95,000 ÷ 36 months + € 1,500 upkeep = € 4,140 a month: 128 extra orders (+51%)" in row.because.en
    assert "€ 95.000 ÷ 36 maanden + € 1.500 onderhoud = € 4.140 per maand" in row.because.nl
    assert tens(95_000 / 36 + 1_500) == 4_140


def test_a_larger_shop_pays_for_a_larger_project() -> None:
    row = project(extra_budget=3000, orders_per_month=5000, monthly_revenue=700_000)
    assert row is not None
    assert "€ 180,000 ÷ 36 months + € 5,000 upkeep = € 10,000 a month" in row.because.en


def test_a_project_is_in_the_currency_of_the_shop() -> None:
    row = project(extra_budget=3000, country="US", currency="USD")
    assert row is not None
    assert "€" not in row.because.en


@pytest.mark.parametrize("goal", ["go_headless", "change_platform", "new_markets", "add_marketplace"])
def test_every_project_is_answered(goal: str) -> None:
    team = shop([owner(), person("Bo", "assistant", cost=1500)], (), **{**HEADLESS, "goals": [goal]})
    plan = plan_of(Case(KNOWLEDGE, team))
    (answer,) = (each for each in plan.answers if each.item == goal)
    assert "÷ 36 months" in answer.answer.en
    left = [row for row in plan.not_now if row.goal == goal]
    assert answer.answer.en.startswith("Not now: ") is bool(left)


@pytest.mark.parametrize(
    ("facts", "begins"),
    [
        ({"symptoms": ["customers_dont_return"]}, "First why customers do not come back: "),
        ({"symptoms": ["owner_overloaded"]}, "First hours: "),
        ({"symptoms": ["slow_replies"]}, "First the questions of today: "),
    ],
)
def test_another_country_waits_for_what_hurts_here(facts: dict[str, Any], begins: str) -> None:
    team = shop([owner(), person("Bo", "assistant", cost=1500)], (), **{**HEADLESS, "goals": ["new_markets"], **facts})
    (answer,) = (each.answer for each in plan_of(Case(KNOWLEDGE, team)).answers if each.item == "new_markets")
    assert begins in answer.en


SHOES: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "orders_per_month": 170,
    "average_order_value": 88,
    "monthly_revenue": 14_960,
    "gross_margin": 0.4,
    "shipping_cost_per_order": 5.5,
    "return_rate": 0.26,
    "cost_per_return": 5.5,
    "extra_budget": 2000,
}


def test_a_marketplace_keeps_its_part_of_what_an_order_leaves() -> None:
    """€ 88 × 40% × 74% − € 6.93 leaves € 19.12; 15% of € 88 × 74% is € 9.77."""
    stock = {"erp_integration": False, "symptoms": ["errors_and_delays"]}
    row = project(**{**SHOES, "goals": ["add_marketplace"], "sells": ["own_shop", "stores"], **stock})
    assert row is not None
    assert row.because.en.startswith("First one stock that shop, till and channels all read")
    assert "€ 19.12 − € 9.77 = € 9.35 is what it leaves you" in row.because.en
    assert "€ 19,12 − € 9,77 = € 9,35 blijft voor jou over" in row.because.nl


def test_what_a_marketplace_leaves_nothing_of_is_not_for_now() -> None:
    row = project(
        **{**SHOES, "goals": ["add_marketplace"], "gross_margin": 0.2, "extra_budget": 9000, "return_rate": 0}
    )
    assert row is not None
    assert "so each would cost you money" in row.because.en


def test_a_shop_of_ones_own_is_worth_what_the_marketplace_keeps() -> None:
    """€ 27 × 38% − € 4.20 leaves € 6.06, and 15% of € 27 is € 4.05; what a buyer costs is what nobody knows."""
    sells = {**SHOES, "average_order_value": 27, "monthly_revenue": 81_000, "orders_per_month": 3000, "return_rate": 0}
    told = {"gross_margin": 0.38, "shipping_cost_per_order": 4.2, "goals": ["launch_webshop"]}
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], (), country="NL", **{**sells, **told, "sells": ["marketplaces"]})))
    said = [row.because.en for row in plan.not_now if row.goal] + [row.answer.en for row in plan.taken_up if row.goal]
    assert ["€ 6.06 + € 4.05 = € 10.11" in text for text in said] == [True]
    assert "What one costs nobody knows yet" in said[0]


def test_who_opens_a_first_shop_buys_no_project() -> None:
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], (), country="NL", stage="launch", goals=["launch_webshop"])))
    assert not any(row.goal for row in plan.not_now)
    assert plan.taken_up == ()


@pytest.mark.parametrize("led", [True, False])
def test_a_move_without_somebody_who_leads_waits(led: bool) -> None:
    row = project(goals=["change_platform"], extra_budget=9000, symptoms=[] if led else ["no_strategy_owner"])
    assert led or row is not None
    assert led is (row is None or not row.because.en.startswith("First a name for who leads the shop"))


def test_nobody_hears_of_a_project_that_was_not_told() -> None:
    assert project(goals=["grow_sales"]) is None


# What is paid once, each month, and at what it comes to in orders that leave € 9.35 there.
BY_HAND = [
    ({"orders_per_month": 150, "monthly_revenue": 13_200}, "€ 100 ÷ 36 months + € 20 upkeep = € 23 a month: 3 extra"),
    ({"orders_per_month": 151, "monthly_revenue": 13_288}, "€ 2,000 ÷ 36 months + € 100 upkeep = € 160 a month: 18 ex"),
    ({"orders_per_month": 150, "monthly_revenue": 13_200, "company": "established"}, "€ 2,000 ÷ 36 months"),
]


@pytest.mark.parametrize(("told", "said"), BY_HAND)
def test_a_marketplace_costs_little_where_one_lists_by_hand_and_is_paid_by_what_its_orders_leave(
    told: dict[str, Any], said: str
) -> None:
    facts = {**SHOES, "goals": ["add_marketplace"], "sells": ["own_shop"], **told}
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], (), country="NL", **facts)))
    (answer,) = (each.answer for each in plan.answers if each.item == "add_marketplace")
    assert said in answer.en


def test_who_has_no_hour_left_alone_does_it_instead_of_other_work() -> None:
    facts = {**SHOES, "orders_per_month": 120, "monthly_revenue": 10_560, "goals": ["add_marketplace"]}
    full, free = (
        plan_of(Case(KNOWLEDGE, shop([owner()], (), country="NL", **{**facts, "extra_budget": 100, **week})))
        for week in ({"owner_hours_per_week": 10}, {"owner_hours_per_week": 60})
    )
    said = {name: row.because.en for name, plan in (("full", full), ("free", free)) for row in plan.not_now if row.goal}
    assert "of its work there is nobody yet" in said["full"]
    assert "free" not in said


def test_a_place_of_more_hours_than_its_work_has_is_told_both() -> None:
    """A full-time head of marketing has 30 hours a week at work, and there is a part of that to do."""
    facts = {"orders_per_month": 1200, "average_order_value": 40, "extra_budget": 2500, "shipping_cost_per_order": 4}
    hurts = {"owner_hours_per_week": 50, "fulfilment": "self", "symptoms": ["parcels_take_hours"]}
    whole = planned(seat("marketing_lead", 4160, fte=1.0), **facts, **hurts).not_now[0]
    assert whole.reason == "little"
    assert "and this place is for 30 hours. It makes sense once there is as much of it." in whole.because.en
    assert "en deze plek is voor 30 uur. Dat kan zodra er zoveel van is." in whole.because.nl
    # Of whom no hours were told, or hardly any, nobody can say that.
    for told in (seat("marketing_lead", 4160), seat("marketing_lead", 400, fte=0.05)):
        assert "this place is for" not in planned(told, **facts, **hurts).not_now[0].because.en


SALES_TEAM: dict[str, Any] = {
    "country": "DE",
    "business_model": "b2b",
    "company": "established",
    "departments": ["sales", "logistics"],
    "company_employees": 22,
    "orders_per_month": 1079,
    "average_order_value": 380,
    "gross_margin": 0.38,
    "manual_orders_share": 0.67,
    "extra_budget": 9000,
}


@pytest.mark.parametrize(
    ("count", "english", "dutch"),
    [
        (0, "Your company has people for that work (", "Spreek met hen "),
        (9, "Ask first whether they have time for more", "Vraag daar eerst of er tijd voor meer is."),
        (1, "Find out first what of it can go", "Zoek eerst uit wat daar weg kan"),
    ],
    ids=["nobody is named", "they work for all of it", "they are full"],
)
def test_hours_of_people_who_work_for_all_of_a_company_are_not_to_spare(count: int, english: str, dutch: str) -> None:
    office = [msgspec.structs.replace(person("Office", "sales", fte=1.0), count=count)] if count else []
    team = shop([owner(), *office, seat("sales", fte=1.0)], (), **SALES_TEAM)
    row = next(row for row in plan_of(Case(KNOWLEDGE, team)).not_now if row.role == "sales")
    assert english in row.because.en
    assert dutch in row.because.nl


NURSERY: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "makes_products": True,
    "orders_per_month": 445,
    "average_order_value": 58,
    "gross_margin": 0.52,
    "shipping_cost_per_order": 9.5,
    "fulfilment": "self",
    "peak_factor": 3.1,
    "busy_months": ["april", "may"],
    "symptoms": ["seasonal_peak", "parcels_take_hours", "errors_and_delays"],
    "goals": ["free_owner_time"],
    "extra_budget": 2000,
}


def nursery(hours: float, **facts: Any) -> Plan:
    """Two owners and a grower who packs, five orders an hour, and a place for a packer of so many hours a week."""
    told: dict[str, Any] = {
        "shop": {name: value for name, value in {**NURSERY, **facts}.items() if value is not None},
        "measures": {"order_processing": {"per_hour": 5, "of": "orders_per_month"}},
        "people": [
            {"name": "Ada", "owner": True},
            {"name": "Ben", "owner": True},
            {"name": "Cas", "roles": ["production_helper", "logistics"], "hours_per_week": 32},
            {"name": "Packer", "roles": ["logistics"], "hours_per_week": hours, "status": "vacant"},
        ],
    }
    return plan_of(Case(KNOWLEDGE, team_of(told, Place("shop"), CATALOGUE)))


def test_a_place_far_beyond_the_step_for_its_work_is_no_place_for_it() -> None:
    """A full-timer is asked for; what the work takes all year is some hours of who is there."""
    plan = nursery(40)
    assert (plan.hires[0].role, plan.hires[0].more_of) == ("logistics", "Cas")
    row = next(row for row in plan.not_now if row.role == "logistics")
    assert row.reason == "form"
    assert "What you think of is far more: € " in row.because.en
    assert "Waar jij aan denkt, is veel meer: € " in row.because.nl
    assert row.extra_orders is not None
    assert not [one for one in plan.taken_up if one.role == "logistics"]


def test_where_only_the_season_lacks_hands_the_place_is_for_the_season() -> None:
    (row,) = (row for row in nursery(40).not_now if row.role == "logistics")
    assert "make it a contract for those months, not for the year." in row.because.en
    usual = nursery(40, peak_factor=None, busy_months=None, symptoms=["parcels_take_hours", "errors_and_delays"])
    assert not [row for row in usual.not_now if "for those months" in row.because.en]


def test_a_place_about_as_large_as_the_step_is_taken_up() -> None:
    plan = nursery(12)
    assert [one.role for one in plan.taken_up] == ["logistics"]
    assert not [row for row in plan.not_now if row.role == "logistics"]


def outside(role: str, sourcing: Any, cost: float | None = None) -> Person:
    return msgspec.structs.replace(seat(role, cost), sourcing=sourcing)


def test_an_assistant_who_comes_later_has_one_price_on_the_screen() -> None:
    """Ads take most of what 38 orders leave, and 160 orders pay for two hours of answering a week."""
    sends = {"country": "NL", "fulfilment": "dropship", "shipping_cost_per_order": 0}
    money = {"orders_per_month": 38, "average_order_value": 39, "gross_margin": 0.45, "ad_spend_per_month": 420}
    hurts = {"support_contacts_per_day": 3, "symptoms": ["tickets_pile_up"], "owner_hours_per_week": 10}
    helped = outside("customer_service", "freelance")
    plan = plan_of(Case(KNOWLEDGE, shop([owner(), helped], (), **sends, **money, **hurts)))
    step = next(hire for hire in plan.hires if hire.role == "customer_service")
    asked = next(row for row in plan.not_now if row.role == "customer_service")
    assert not step.soon
    assert step.hours_per_week < 7
    assert f"{step.hours_per_week:.0f} hours a week of it would cost € 300–500 a month" in asked.because.en
    assert "after € 500 for you to live on nothing is left for it" in asked.because.en


@pytest.mark.parametrize(
    ("facts", "begins"),
    [
        pytest.param({"cancelled_rate": 0.06}, "First a stock that is right: of 100 orders you cancel 6", id="cancels"),
        pytest.param({"symptoms": ["stock_runs_out"]}, "First stock:", id="sold out"),
        pytest.param({"cancelled_rate": 0.001}, "", id="neither"),
    ],
)
def test_an_agency_for_ads_waits_for_what_ads_wait_for(facts: dict[str, Any], begins: str) -> None:
    rows = planned(outside("online_marketer", "agency", 1500), **facts).not_now
    because = next(row.because.en for row in rows if row.role == "online_marketer")
    assert because.startswith(begins)
    assert begins or not because.startswith("First")
