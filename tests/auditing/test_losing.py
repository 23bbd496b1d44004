"""An audit of a shop that loses money: the money first, and nothing that it would have to pay for."""

from typing import Any

from ecomteam.auditing import audit_of
from ecomteam.auditing.fixes import with_fixes
from ecomteam.model.audit import Audit
from ecomteam.reports.compose.audit import screen_audit
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

FLORIST: dict[str, Any] = {
    "country": "NL",
    "company": "new",
    "business_model": "b2c",
    "platform": "hosted_shop",
    "products": 80,
    "orders_per_month": 150,
    "monthly_revenue": 8250,
    "gross_margin": 0.5,
    "fulfilment": "self",
    "own_delivery_share": 0.8,
    "symptoms": ["site_problems"],
}


def audited(*, cost: float, **facts: Any) -> Audit:
    driver = person("Dirk", "driver", fte=0.6, cost=cost)
    busy = person("Mia", "ecommerce_manager", owner=True, fte=0.2)
    case = Case(KNOWLEDGE, shop([busy, driver], **{**FLORIST, **facts}))
    return with_fixes(case, audit_of(case, "x"))


def most(audit: Audit) -> str:
    text = to_markdown(screen_audit(audit, KNOWLEDGE, "en"))
    return text.split("What matters most")[1]


def test_a_loss_comes_before_a_function_that_nobody_holds() -> None:
    said = most(audited(cost=6000))
    assert said.index("Your people cost about") < said.index("IT specialist")


def test_nobody_is_to_be_paid_where_money_is_lost_already() -> None:
    """Hats and other free changes stay; an outside company for IT is none of them."""
    assert all(fix.free for fix in audited(cost=6000).fixes or ())


def test_a_shop_that_can_pay_is_told_what_help_costs_and_its_functions_first() -> None:
    rich = audited(cost=1200, orders_per_month=900, monthly_revenue=90_000)
    assert any(not fix.free for fix in rich.fixes or ())
    assert "Your people cost about" not in most(rich)


def test_a_company_that_pays_for_its_shop_is_told_too() -> None:
    """It carries a shop that has just begun, and hires for no other that loses money."""
    company: dict[str, Any] = {"cost": 6000, "company": "established", "company_employees": 30, "extra_budget": 4000}
    begun, old = audited(**company, stage="early"), audited(**company)
    assert any(not fix.free for fix in begun.fixes or ())
    assert all(fix.free for fix in old.fixes or ())


def test_owners_who_do_it_all_have_no_people_who_cost_too_much() -> None:
    case = Case(KNOWLEDGE, shop([owner()], **FLORIST))
    assert "Your people cost about" not in most(with_fixes(case, audit_of(case, "x")))
