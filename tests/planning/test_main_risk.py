"""The main risk is that of the shop: a loss, people that it hardly carries, one account, or one pair of hands."""

import re
from typing import Any

import pytest

from ecomteam.model.plan import Plan
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

CREW: dict[str, Any] = {"makes_products": True, "making_wait_weeks": 8, "fulfilment": "self", "crew": 1}
DOWNLOADS: dict[str, Any] = {
    "makes_products": True,
    "fulfilment": "nothing_to_pack",
    "symptoms": ["tickets_pile_up"],
}
SHELF: dict[str, Any] = {"sells": ["own_shop", "stores"], "symptoms": ["stock_runs_out", "errors_and_delays"]}
SALES = {"country": "NL", "orders_per_month": 1000, "average_order_value": 50}
MONEY = {"gross_margin": 0.4, "shipping_cost_per_order": 5}


def main_risk(*people: Person, **facts: Any) -> str:
    risk = said(*people, **facts).main_risk
    assert risk is not None
    return risk.text.en


def said(*people: Person, **facts: Any) -> Plan:
    return plan_of(Case(KNOWLEDGE, shop(people, (), **{**SALES, **MONEY, **facts})))


def headline(*people: Person, **facts: Any) -> str:
    return said(*people, **facts).headline.en


def test_a_shop_whose_people_cost_more_than_it_keeps_is_told_its_loss_first() -> None:
    """1,000 × (€ 50 × 40% − € 5) is € 15,000."""
    crew = person("Bo", "logistics", cost=18_000)
    first = headline(owner(), crew)
    assert "loses about € 3,000 a month: it keeps € 15,000, and today's people cost € 18,000" in first
    assert "To break even: € 3,000 ÷ € 15.00 = 200 orders a month more (+20%), or € 3,000 less cost." in first
    assert "each month like this costs € 3,000" in main_risk(owner(), crew)


def test_who_just_carries_its_people_is_told_who_pays_for_an_order_less() -> None:
    owned = main_risk(owner(), person("Bo", "logistics", cost=9_000))
    assert "cost € 9,000 of the € 15,000 that goods, postage and ads leave" in owned
    assert "€ 6,000 stays for rent" in owned
    assert "your own pay" in owned
    staffed = main_risk(person("Bo", "logistics", cost=9_000), person("Cy", "ecommerce_manager", cost=2_000))
    assert "your own pay" not in staffed
    assert "brings a loss nearer" in staffed


def test_nobody_falls_ill_at_packing_where_somebody_else_sends() -> None:
    assert "nobody packs" in main_risk(owner(), orders_per_month=20, fulfilment="self")
    assert "nobody packs" not in main_risk(owner(), orders_per_month=20, fulfilment="dropship")


def test_who_sells_on_marketplaces_alone_hangs_on_an_account() -> None:
    few = {"orders_per_month": 20, "marketplaces": 1}
    assert "blocked account" in main_risk(owner(), sells=["marketplaces"], **few)
    assert "blocked account" not in main_risk(owner(), sells=["marketplaces", "own_shop"], **few)


MARKETPLACES = {"sells": ["marketplaces"], "marketplaces": 2}
ADS = {"ad_spend_per_month": 7000}
COMES = {"extra_budget": 4000, "symptoms": ["tickets_pile_up"], "support_contacts_per_day": 60}
BAGS = {"orders_per_month": 45, "average_order_value": 165, "gross_margin": 0.7, "owner_hours_per_week": 58}
MAKES = {**BAGS, "makes_products": True, "making_wait_weeks": 5, "symptoms": ["making_behind"], "extra_budget": 1500}


HURTS = {"symptoms": ["seasonal_peak"], "peak_factor": 3, "busy_months": ["december"]}


def told(symptom: str) -> dict[str, Any]:
    return {**COMES, "symptoms": ["tickets_pile_up", symptom]}


@pytest.mark.parametrize(
    ("risk", "fires", "silent"),
    [
        ("before_opening", {"stage": "launch", "company": "new"}, {"stage": "launch", "company": "established"}),
        ("one_account", MARKETPLACES, {**MARKETPLACES, "sells": ["marketplaces", "own_shop"]}),
        ("bought_in_faster", {**MAKES, "single_pieces": True}, MAKES),
        ("somebody_elses_shop", {"marketplace_share": 0.6}, {"marketplace_share": 0.5}),
        ("unanswered", {**ADS, "missed_contacts": 0.2}, {**ADS, "missed_contacts": 0.19}),
        ("waiting_list", MAKES, {**MAKES, "making_wait_weeks": 0, "symptoms": ["parcels_take_hours"]}),
        ("waiting_list_taught", {**CREW, "company": "established"}, CREW),
        ("own_hands", {**MAKES, "extra_budget": 0}, {**MAKES, "makes_products": False}),
        ("unseen_goods", {"fulfilment": "dropship"}, {"fulfilment": "self"}),
        ("cash_in_stock", told("stock_runs_out"), {"symptoms": ["stock_runs_out"], "extra_budget": 0}),
        ("cash_in_stock", told("overstock"), COMES),
        ("bought_orders", ADS, {"ad_spend_per_month": 2000}),
        (
            "leaking_bucket",
            {**told("customers_dont_return"), "ad_spend_per_month": 2000},
            told("customers_dont_return"),
        ),
        (
            "leaking_subscriptions",
            {**COMES, "subscribers": 800, "monthly_churn": 0.08, "ad_spend_per_month": 2000},
            {**COMES, "subscribers": 800, "monthly_churn": 0.02, "ad_spend_per_month": 2000},
        ),
        ("made_again", {**CREW, "redo_rate": 0.1}, {**CREW, "redo_rate": 0.02}),
        ("late_not_wrong", {**CREW, "redo_rate": 0.1, "redo_cause": "late"}, {**CREW, "redo_rate": 0.1}),
        ("late_crew", {**CREW, "extra_budget": 0}, {**CREW, "extra_budget": 0, "making_wait_weeks": 1}),
        ("late_crew", {**CREW, "extra_budget": 0}, {**CREW, "extra_budget": 0, "crew": 0}),
        ("nothing_new", DOWNLOADS, {**DOWNLOADS, "symptoms": ["low_conversion"]}),
        ("one_shelf", SHELF, {**SHELF, "sells": ["own_shop"]}),
        ("promised_twice", {"rents_out": True}, {"rents_out": False}),
        ("one_season", {"peak_factor": 2.5, "busy_months": ["may"]}, {"peak_factor": 1.2}),
        ("one_season", {"busy_months": ["april", "may"]}, {}),
        ("season_that_hurts", {**ADS, **HURTS}, ADS),
        ("store_takes_hours", {**COMES, "sells": ["own_shop", "stores"]}, {**COMES, "sells": ["own_shop"]}),
        (
            "old_work_pulls",
            {**COMES, "company": "established", "business_model": "b2b"},
            {**COMES, "company": "new", "business_model": "b2b"},
        ),
        ("returns_twice", {"return_rate": 0.3}, {"return_rate": 0.08}),
        ("first_on_payroll", COMES, {**COMES, "company_employees": 6}),
    ],
)
def test_each_kind_of_shop_has_a_main_risk_of_its_own(risk: str, fires: dict[str, Any], silent: dict[str, Any]) -> None:
    """In both languages, before the sum of what it can lose."""
    (row,) = (row for row in KNOWLEDGE.catalogue.risks if row.id == risk)
    for facts, there in ((fires, True), (silent, False)):
        crew = [person("Bo", "production_helper", fte=1.0, cost=2500)] * facts.get("crew", 0)
        main = said(owner(), *crew, **{name: value for name, value in facts.items() if name != "crew"}).main_risk
        assert main is not None
        begins = ("Your season, ", "Je seizoen, ") if row.season else (row.text.en, row.text.nl)
        assert main.text.en.startswith(begins[0]) is there, main.text.en
        assert main.text.nl.startswith(begins[1]) is there


def test_every_kind_of_risk_is_tried() -> None:
    mark = test_each_kind_of_shop_has_a_main_risk_of_its_own.pytestmark[0]
    assert {case[0] for case in mark.args[1]} == {row.id for row in KNOWLEDGE.catalogue.risks}


def test_the_sum_stays_behind_what_the_kind_of_shop_hangs_on() -> None:
    """1,000 × (€ 50 × 40% − € 5) is € 15,000."""
    account = main_risk(owner(), **MARKETPLACES)
    assert "What your orders leave then stops: € 15,000 a month." in account
    returns = main_risk(owner(), **COMES, return_rate=0.3)
    assert "€ 3,010 stays for rent, all else and your own pay" in returns
    losing = main_risk(owner(), person("Bo", "logistics", cost=18_000), **MARKETPLACES)
    assert losing.startswith("Cutting too late")


def test_a_budget_that_nothing_is_left_for_comes_out_of_savings() -> None:
    people = owner(), person("Bo", "logistics", cost=14_000)
    hurts = {"symptoms": ["tickets_pile_up"], "support_contacts_per_day": 60}
    assert (
        "The € 2,500 that you could spend would come out of savings"
        in said(*people, extra_budget=2500, **hurts).headline.en
    )
    assert "savings" not in said(*people, **hurts).headline.en


def test_a_budget_too_small_for_anybody_buys_hours_on_call() -> None:
    """Of work that is routine; nobody manages a product range on call."""
    hurts = {"symptoms": ["tickets_pile_up"], "support_contacts_per_day": 30, "orders_per_month": 420}
    answers = said(owner(), extra_budget=300, owner_hours_per_week=60, fulfilment="dropship", **hurts).headline.en
    assert re.search(r"\(customer service, 14 hours a week\) asks € 2,1", answers)
    assert re.search(r"It pays somebody on call for about \d+ hours a month", answers)
    none = said(owner(), extra_budget=0, owner_hours_per_week=60, fulfilment="dropship", **hurts).headline.en
    assert "on call" not in none


def test_a_budget_that_no_work_asks_for_is_kept() -> None:
    many = [person(f"P{at}", "logistics", "customer_service", "online_marketer", cost=100) for at in range(6)]
    assert "Keep the € 3,500 that you could spend" in said(owner(), *many, extra_budget=3500).headline.en
    assert "Keep the" not in said(owner(), *many).headline.en


def test_who_works_alone_has_no_people_of_today_to_pay() -> None:
    alone = said(owner(), orders_per_month=10, owner_hours_per_week=45, symptoms=["owner_overloaded"]).headline.en
    assert "too little to pay help from" in alone
    assert "people of today" not in alone


BOUGHT = {"orders_per_month": 1000, "monthly_revenue": 50_000, "gross_margin": 0.4, "shipping_cost_per_order": 5}


def test_where_orders_are_bought_what_one_may_cost_in_ads_is_said() -> None:
    ceiling = "An order leaves € 15.00 before ads, so that is the most one may cost in ads; today it is € 7.50."
    assert ceiling in main_risk(owner(), **BOUGHT, ad_spend_per_month=7500)
    assert "before ads" not in main_risk(owner(), **BOUGHT, ad_spend_per_month=1500)


PACKER = person("Zoltan", "logistics", fte=0.6, cost=2300)
XMAS: dict[str, Any] = {
    "orders_per_month": 400,
    "peak_factor": 4,
    "busy_months": ["november", "december"],
    "fulfilment": "self",
}


def of_season(*people: Person, today: str = "2026-07-01", **facts: Any) -> Text:
    risk = plan_of(Case(KNOWLEDGE, shop(people, (), **{**SALES, **MONEY, **facts}), today)).main_risk
    assert risk is not None
    return risk.text


def test_a_season_is_told_in_its_months_orders_hands_and_what_a_week_without_these_costs() -> None:
    """4 × 400 orders; what waits a week is at most a quarter of a month of these, at € 15 each."""
    risk = of_season(owner(), PACKER, **XMAS)
    orders_come = "Your season, November and December, brings 4 times the orders: 1,600 a month instead of 400."
    assert risk.en.startswith(orders_come)
    assert risk.nl.startswith("Je seizoen, november en december, brengt 4 keer zoveel bestellingen: 1.600 per maand")
    assert re.search(r"takes logistics and fulfilment for \d+ hours a week \(€ [\d,]+–[\d,]+ a month\)", risk.en)
    late = re.search(r"some (\d+) orders waiting, and the € ([\d,]+) that these leave", risk.en)
    assert late is not None
    orders, money = (int(each.replace(",", "")) for each in late.groups())
    assert 0 < orders <= 400
    assert money == orders * 15
    assert "Agree with each of them in September" in risk.en
    assert "Spreek iedereen in september af" in risk.nl


def test_once_the_season_is_on_they_are_agreed_with_this_week() -> None:
    assert "this week" in of_season(owner(), PACKER, today="2026-11-20", **XMAS).en


def test_a_season_without_hands_that_lack_hangs_on_who_is_there() -> None:
    few = {**XMAS, "orders_per_month": 60, "average_order_value": 90, "peak_factor": 2}
    assert "If you fall out then, some" in of_season(owner(), **few).en
    assert "Val jij dan uit" in of_season(owner(), **few).nl


def test_whoever_sends_for_a_shop_is_told_the_orders_of_its_season() -> None:
    elsewhere = of_season(owner(), **{**XMAS, "fulfilment": "third_party"})
    assert "brings 4 times the orders" in elsewhere.en


def test_numbers_that_nobody_told_are_no_risk_of_a_season() -> None:
    known = {name: value for name, value in XMAS.items() if name != "peak_factor"}
    bare = of_season(owner(), PACKER, **known)
    assert "makes the year" in bare.en
    assert not re.search(r"\d", bare.en)


def test_a_loss_that_was_told_before_owners_are_paid_names_what_they_are() -> None:
    """1,000 × € 15 − € 13,000 is more than what was told: the difference is in other costs."""
    paid = person("Di", "ecommerce_manager", owner=True, cost=3_000)
    crew = person("Bo", "logistics", cost=13_000)
    lost = headline(paid, crew, profit_per_month=-2_000)
    assert "loses € 2,000 a month, and € 5,000 with the € 3,000 that its owners are paid" in lost
    short = headline(paid, crew, profit_per_month=1_000)
    assert "€ 1,000 that is left a month by what you told does not pay the € 3,000 that its owners are paid" in short
    assert "€ 2,000 is short" in short
    assert "owners are paid" not in headline(owner(), crew, profit_per_month=-2_000)


def test_no_sum_that_the_told_result_refutes_is_a_risk() -> None:
    """Of € 15,000 people cost € 9,000: what is told to be left is left, and of income nobody told no part is known."""
    crew = person("Bo", "logistics", cost=9_000)
    told = main_risk(owner(), crew, profit_per_month=2_000)
    assert "once all else is paid too € 2,000 stays, by what you told" in told
    assert "stays for rent" not in told
    assert "that goods, postage and ads leave" not in main_risk(owner(), crew, profit_per_month=9_000)
