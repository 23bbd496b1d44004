"""Scenarios side by side."""

from typing import Any

from ecomteam.advice.scenarios import scenarios
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.text import LANGUAGES
from ecomteam.reports.compose.compare import compose_compare
from ecomteam.reports.document import Table
from tests.shops import example, owner, shop

NAMES = ("coffee-shop", "dropshipper", "sky-high-team")


def test_each_scenario_comes_down_to_what_its_plan_says(knowledge: Knowledge) -> None:
    compared = scenarios(knowledge, [(name, example(knowledge, name)) for name in NAMES])
    assert [each.name for each in compared.scenarios] == list(NAMES)
    for each in compared.scenarios:
        assert each.hires == len(each.plan.hires) == sum(each.sourcing.values())
        assert each.first == (each.plan.hires[0].role if each.plan.hires else None)
        assert each.cost_soon.high <= each.cost_all.high
        assert each.covered_today <= each.covered_after <= each.coverage_of


def test_the_report_has_a_column_for_each_and_a_row_for_every_role(knowledge: Knowledge) -> None:
    compared = scenarios(knowledge, [(name, example(knowledge, name)) for name in NAMES])
    roles = {hire.role for each in compared.scenarios for hire in each.plan.hires}
    for lang in LANGUAGES:
        tables = [block for block in compose_compare(compared, knowledge, lang).blocks if isinstance(block, Table)]
        assert [tuple(column.name for column in table.columns)[1:] for table in tables] == [NAMES, NAMES]
        assert len(tables[1].rows) == len(roles)


def test_who_sends_the_parcels_makes_a_difference_in_hours_and_cost(knowledge: Knowledge) -> None:
    facts: dict[str, Any] = {"country": "NL", "orders_per_month": 1500, "monthly_revenue": 60_000}
    teams = [(way, shop([owner()], fulfilment=way, **facts)) for way in ("self", "third_party")]
    own, other = scenarios(knowledge, teams).scenarios
    assert own.work_hours.likely > other.work_hours.likely
    assert own.parcels_cost.high == 0
    assert other.parcels_cost.low > 0
    assert (own.work_cost.low, own.work_cost.high) != (other.work_cost.low, other.work_cost.high)
    assert own.undone_after <= own.undone


def test_the_platform_makes_a_difference_too(knowledge: Knowledge) -> None:
    facts: dict[str, Any] = {"country": "NL", "orders_per_month": 1500, "monthly_revenue": 60_000}
    teams = [(way, shop([owner()], platform=way, **facts)) for way in ("hosted_shop", "self_hosted")]
    hosted, own = scenarios(knowledge, teams).scenarios
    assert own.work_hours.likely > hosted.work_hours.likely
    assert own.work_cost.high > hosted.work_cost.high
