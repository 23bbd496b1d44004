"""Who pays for a hire: the shop from what it earns, a company from what it set aside, or money that a step frees."""

from typing import Any

from ecomteam.auditing import audit
from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

BESIDE: dict[str, Any] = {
    "company": "established",
    "business_model": "b2b",
    "country": "NL",
    "company_employees": 60,
    "departments": ["sales", "logistics", "it", "service"],
    "symptoms": ["no_strategy_owner"],
    "products": 30_000,
    "orders_per_month": 170,
    "monthly_revenue": 25_000,
    "gross_margin": 0.34,
    "shipping_cost_per_order": 12,
}


def case(*people: Any, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop(people or [], **{**BESIDE, **facts}))


def spent(plan: Plan) -> float:
    return plan.money.soon[1]


def test_a_company_pays_what_it_set_aside_though_the_shop_does_not_earn_it() -> None:
    made = case(extra_budget=8000, orders_per_month=100, monthly_revenue=15_000)
    plan = plan_of(made)
    first = plan.hires[0]
    assert made.room.high is not None
    assert made.room.high < spent(plan) <= 8000
    assert (first.wave, first.verdict, first.payer) == ("now", "hours_only", "company")
    assert "budget of € 8,000 a month decides" in plan.money.note.en
    assert "budget van je bedrijf, € 8.000 per maand, beslist" in plan.money.note.nl
    assert plan.main_risk is not None
    assert "extra orders, and the company pays until they are there" in plan.main_risk.text.en


def test_a_company_pays_only_for_what_was_told_to_hurt() -> None:
    """Content that no pain speaks of is no reason to spend more on people than such shops do; who is to lead it is."""
    stores: dict[str, Any] = {
        "business_model": "b2c",
        "country": "IE",
        "platform": "self_hosted",
        "stores": 3,
        "departments": [],
        "orders_per_month": 640,
        "monthly_revenue": 37_120,
        "gross_margin": 0.38,
        "shipping_cost_per_order": 7.5,
        "fulfilment": "self",
        "extra_budget": 3000,
        "products": 500,
    }
    there = (
        owner("ecommerce_manager"),
        person("Bo", "ecommerce_specialist", fte=0.5),
        person("Cas", "logistics"),
    )
    asked = plan_of(case(*there, **stores, symptoms=["replatform_decision"]))
    assert not [hire for hire in asked.hires if hire.soon]
    assert "nothing that you told asks for" in asked.headline.en
    nothing_told = plan_of(case(*there, **stores, symptoms=[]))
    assert {hire.payer for hire in nothing_told.hires if hire.soon} == {"shop"}, "that much is left of what it earns"


def test_what_the_shop_earns_itself_it_pays_itself() -> None:
    plan = plan_of(case(extra_budget=8000, orders_per_month=2000, monthly_revenue=300_000))
    assert {hire.payer for hire in plan.hires} == {"shop"}
    assert "it is within what the shop keeps" in plan.money.note.en


def test_a_shop_of_its_own_never_spends_more_than_it_earns() -> None:
    """Budget and what the shop earns both bind; the tighter one decides."""
    made = Case(KNOWLEDGE, shop([owner()], **{**BESIDE, "company": "new", "extra_budget": 8000}))
    plan = plan_of(made)
    assert made.room.high is not None
    assert spent(plan) <= max(made.room.high, made.room.spare) < 8000
    assert {hire.payer for hire in plan.hires} == {"shop"}


def test_a_company_that_told_no_budget_hears_that_one_counts() -> None:
    plan = plan_of(case(person("Bo", "online_marketer", cost=4500)))
    assert "What your company sets aside for it counts" in plan.headline.en
    assert "tell what it sets aside for it a month" in plan.money.note.en


def test_a_team_that_a_company_pays_for_is_no_fault_of_an_audit() -> None:
    def found(**facts: Any) -> bool:
        team = case(person("Bo", "online_marketer", cost=6000), **facts).team
        return any(finding.check == "team_not_carried" for finding in audit(KNOWLEDGE, team, "team.yaml").findings)

    assert found()
    assert not found(extra_budget=3000)
