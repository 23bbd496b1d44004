"""Hours counted by the year: what a trade has left in the quiet months, for those that it lacks in the busy ones."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.text import Text
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

GIFTS: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 1100,
    "average_order_value": 55,
    "gross_margin": 0.5,
    "fulfilment": "self",
    "peak_factor": 2.5,
    "busy_months": ["november", "december"],
    "support_contacts_per_day": 8,
    "extra_budget": 2500,
}
GARDEN: dict[str, Any] = {
    **GIFTS,
    "country": "DE",
    "orders_per_month": 500,
    "average_order_value": 80,
    "peak_factor": 3,
    "busy_months": ["april", "may", "june"],
}
PACKERS = {"name": "Packers", "roles": ["logistics"], "hours_per_week": 38, "count": 2}
ANA = {"name": "Ana", "roles": ["logistics"], "hours_per_week": 32}


def moved(facts: dict[str, Any], *people: dict[str, Any]) -> Text | None:
    said = {"shop": facts, "people": [{"name": "Els", "owner": True, "hours_per_week": 45}, *people]}
    month = plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), "2026-08-01")).busiest_month
    assert month is not None
    return month.moved


@pytest.mark.parametrize(
    ("facts", "people", "months"),
    [
        ({**GIFTS, "symptoms": ["seasonal_peak"]}, PACKERS, "November and December"),
        (GARDEN, ANA, "April to June"),
    ],
    ids=["gifts", "garden"],
)
def test_packers_idle_in_the_quiet_months_may_move_hours_to_the_busy_ones(
    facts: dict[str, Any], people: dict[str, Any], months: str
) -> None:
    said = moved(facts, people)
    assert said is not None
    assert f"lack in {months}" in said.en
    assert "hours a year" in said.en
    assert "of help less" in said.en
    assert "any collective agreement have to allow it" in said.en
    assert "jaarurensysteem" in said.nl


@pytest.mark.parametrize(
    ("facts", "people"),
    [
        ({**GIFTS, "orders_per_month": 2600}, PACKERS),
        (GIFTS, {**PACKERS, "count": 6}),
        (GIFTS, {**PACKERS, "roles": ["content_creator"]}),
        ({**GIFTS, "company": "established", "company_employees": 40}, PACKERS),
    ],
    ids=["no quiet month", "nothing lacks", "another trade", "a company with other work"],
)
def test_nothing_is_moved_where_no_hours_are_left_or_none_lack(facts: dict[str, Any], people: dict[str, Any]) -> None:
    assert moved(facts, people) is None
