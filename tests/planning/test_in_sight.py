"""A hire is told of with the volume that asks for it, as long as that volume is within sight."""

from typing import Any

from ecomteam.model.plan import Plan
from ecomteam.model.team import Person
from ecomteam.planning import plan_of
from ecomteam.reports.compose.screen import one_screen
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Table
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SALES = {"country": "NL", "average_order_value": 50, "gross_margin": 0.4, "shipping_cost_per_order": 5}


def advice(*people: Person, **facts: Any) -> Plan:
    return plan_of(Case(KNOWLEDGE, shop(people, (), **SALES, **facts)))


def rows(plan: Plan) -> list[str]:
    tables = [block for block in one_screen(plan, Voice(KNOWLEDGE, "en"), 0) if isinstance(block, Table)]
    return [str(row[0]) for table in tables for row in table.rows if row[0]]


def test_a_team_that_is_far_too_large_is_promised_nobody() -> None:
    many = [person(f"P{at}", "customer_service", "online_marketer", "logistics") for at in range(40)]
    plan = advice(owner(), *many, orders_per_month=2000)
    assert "Nobody comes up to ten times today's volume." in plan.headline.en
    assert plan.hires
    assert rows(plan) == []


def test_who_comes_within_sight_stands_on_the_screen_and_the_others_in_the_whole_report() -> None:
    plan = advice(owner(), orders_per_month=40)
    near = [str(hire.rank) for hire in plan.hires if hire.in_sight]
    assert 0 < len(near) < len(plan.hires)
    assert rows(plan) == near[: len(rows(plan))] != []
    assert "First to come" in plan.headline.en
