"""A company of 150 people, and one of thousands, judged like any other team."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from ecomteam.auditing import audit, with_fixes
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.team import Team
from ecomteam.shop.case import Case

Auditor = Callable[..., Audit]

SHOP = """\
shop:
  name: Sky High
  business_model: both
  stage: enterprise
  company: established
  country: NL
  platform: headless
  erp_integration: true
  assisted_selling: true
  technical_products: true
  marketplaces: 6
  products: 90000
  company_employees: 900
  orders_per_month: 60000
  quotes_per_month: 3600
  monthly_revenue: 6000000
  ad_spend_per_month: 200000
  support_contacts_per_day: 900
  conversion_rate: 0.03
  fulfilment: third_party
  symptoms: [team_stretched]
  goals: [scale_operations]
  departments: [marketing, it, sales, logistics, service]
people:
"""


def company(knowledge: Knowledge, size: int) -> str:
    """One manager, a lead for every seven, every tenth an agency; roles go round, so that all are held."""
    roles = [role for role in knowledge.roles if role != "ecommerce_manager"]
    people = ["  - {name: Boss, roles: [ecommerce_manager], fte: 1}"]
    for number in range(1, size):
        role = roles[number % len(roles)]
        leader = "Boss" if number <= 7 else f"Person {(number - 1) // 7}"
        kind = "sourcing: agency, accountable: Boss" if number % 10 == 9 else f"reports_to: {leader}"
        people.append(f"  - {{name: Person {number}, roles: [{role}], fte: {(0.6, 0.8, 1)[number % 3]}, {kind}}}")
    return SHOP + "\n".join(people) + "\n"


@pytest.fixture(scope="module")
def large(knowledge: Knowledge) -> Team:
    return read_team(company(knowledge, 150).encode(), "large.yaml", knowledge.catalogue)


def test_a_company_of_150_is_judged_whole(knowledge: Knowledge, large: Team) -> None:
    result = with_fixes(Case(knowledge, large, "2026-11-01"), audit(knowledge, large, "large.yaml", "2026-11-01"))
    assert len(large.people or ()) == 150
    assert {state.state for state in result.checks} <= {"pass", "fail", "not_applicable"}
    assert result.score.total is not None
    assert result.fixes is not None
    assert "ET406" in {one.code for one in result.findings}
    assert all(earlier.place <= later.place for earlier, later in pairwise(result.findings))


def test_its_audit_is_the_same_every_time(knowledge: Knowledge, large: Team) -> None:
    assert audit(knowledge, large, "large.yaml") == audit(knowledge, large, "large.yaml")


def test_thousands_are_judged_too_and_only_so_many_changes_are_tried(knowledge: Knowledge) -> None:
    team = read_team(company(knowledge, 2000).encode(), "huge.yaml", knowledge.catalogue)
    assert audit(knowledge, team, "huge.yaml").score.total is not None
