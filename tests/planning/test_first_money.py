"""First steps with a sum: what fewer returns earn, and what a cut makes free."""

import re
from typing import Any

from ecomteam.planning import plan_of
from ecomteam.planning.first import first_steps
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

FASHION: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "monthly_revenue": 500_000,
    "average_order_value": 100,
    "gross_margin": 0.58,
    "shipping_cost_per_order": 6,
    "ad_spend_per_month": 90_000,
}
TEAM = [
    person("Bo", "ecommerce_manager", cost=6000),
    person("Cy", "online_marketer", cost=5000),
    person("Di", "customer_service", cost=3500),
    person("Ed", "logistics", cost=3300),
]


def fashion(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), *TEAM], **{**FASHION, **facts}))


def step(case: Case, identity: str) -> str | None:
    return next((each.text.en for each in first_steps(case) if each.id == identity), None)


def test_a_large_share_that_comes_back_puts_a_step_first_with_its_sum() -> None:
    said = step(fashion(return_rate=0.3), "return_reasons")
    assert said is not None
    assert "Of 100 orders 30 come back, where 8 are usual." in said
    found = re.search(r"1% of orders: ([\d.]+) × \(€ ([\d.]+) \+ € ([\d.]+)\) = € ([\d,]+) a month", said)
    assert found is not None
    orders, goods, cost = (float(each) for each in found.groups()[:3])
    assert (orders, goods) == (50, 58)
    assert float(found[4].replace(",", "")) == orders * (goods + cost)


def test_few_returns_are_no_step() -> None:
    assert step(fashion(return_rate=0.05), "return_reasons") is None


def test_of_returns_that_nobody_told_nothing_is_promised() -> None:
    said = step(fashion(symptoms=["returns_eat_margin"]), "return_reasons")
    assert said is not None
    assert "Returns down" not in said


def test_who_works_on_returns_is_paid_for_by_fewer_of_them() -> None:
    plan = plan_of(fashion(return_rate=0.3, symptoms=["returns_backlog"]))
    shares = {
        any(taking.activity.startswith("returns") for taking in hire.takes_over): hire.pays_for_itself.fewer_returns
        for hire in plan.hires
        if hire.pays_for_itself is not None
    }
    mine = shares[True]
    assert mine is not None
    assert 0 < mine < 0.3
    assert shares.get(False) is None
