"""The main risk is that of the shop: a loss, people that it hardly carries, one account, or one pair of hands."""

import re
from typing import Any

from ecomteam.model.plan import Plan
from ecomteam.model.team import Person
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SALES = {"country": "NL", "orders_per_month": 1000, "average_order_value": 50}
MONEY = {"gross_margin": 0.4, "shipping_cost_per_order": 5}


def main_risk(*people: Person, **facts: Any) -> str:
    risk = said(*people, **facts).main_risk
    assert risk is not None
    return risk.text.en


def said(*people: Person, **facts: Any) -> Plan:
    return plan_of(Case(KNOWLEDGE, shop(people, (), **{**SALES, **MONEY, **facts})))


def test_a_shop_whose_people_cost_more_than_it_keeps_is_told_its_loss() -> None:
    """1,000 × (€ 50 × 40% − € 5) is € 15,000."""
    risk = main_risk(owner(), person("Bo", "logistics", cost=18_000))
    assert "loses about € 3,000 a month: it keeps € 15,000, and today's people cost € 18,000" in risk


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
    assert re.search(r"\(customer service, 24 hours a week\) asks € 3,070–4,440", answers)
    assert re.search(r"It pays somebody on call for about \d+ hours a month", answers)
    none = said(owner(), extra_budget=0, owner_hours_per_week=60, fulfilment="dropship", **hurts).headline.en
    assert "on call" not in none


def test_a_budget_that_no_work_asks_for_is_kept() -> None:
    many = [person(f"P{at}", "logistics", "customer_service", "online_marketer", cost=100) for at in range(6)]
    assert "Keep the € 3,500 that you could spend." in said(owner(), *many, extra_budget=3500).headline.en
    assert "Keep the" not in said(owner(), *many).headline.en


def test_who_works_alone_has_no_people_of_today_to_pay() -> None:
    alone = said(owner(), orders_per_month=60, owner_hours_per_week=5, symptoms=["owner_overloaded"]).headline.en
    assert "too little to pay help from" in alone
    assert "people of today" not in alone
