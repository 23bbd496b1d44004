"""A backlog that was told is a job with an end: nobody gets a place for good for it."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

PARTS: dict[str, Any] = {
    "business_model": "b2b",
    "company": "new",
    "country": "NL",
    "orders_per_month": 900,
    "average_order_value": 140,
    "gross_margin": 0.35,
    "products": 6000,
    "new_products_per_month": 40,
    "products_without_data": 2600,
    "fulfilment": "self",
    "symptoms": ["poor_listings"],
    "extra_budget": 2600,
}
TOYS: dict[str, Any] = {
    **PARTS,
    "business_model": "b2c",
    "average_order_value": 48,
    "products": 9000,
    "new_products_per_month": 5,
    "products_without_data": 5000,
    "orders_per_month": 2100,
}
PEOPLE: list[dict[str, Any]] = [
    {"name": "Els", "owner": True, "hours_per_week": 50},
    {"name": "Wim", "roles": ["warehouse"], "hours_per_week": 38},
    {"name": "Pam", "roles": ["customer_service"], "hours_per_week": 38},
]


def plan(facts: dict[str, Any], **others: Any) -> Plan:
    said = {"shop": {**facts, **others}, "people": PEOPLE}
    return plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE)))


@pytest.mark.parametrize(("facts", "hours"), [(PARTS, 624), (TOYS, 1200)], ids=["parts", "toys"])
def test_products_that_lack_data_are_a_job_with_an_end(facts: dict[str, Any], hours: int) -> None:
    made = plan(facts)
    first = made.hires[0]
    assert first.job is not None
    assert first.job.hours == hours
    assert first.job.months >= hours / first.hours_per_month
    assert first.more_hours is None
    assert f"a job with an end: {hours:,} hours" in made.headline.en
    assert f"een klus met een einde: {hours:,}".replace(",", ".") in made.headline.nl


def test_a_place_for_good_is_for_what_comes_back() -> None:
    assert "a place for good is for what comes back" in plan(PARTS).headline.en


@pytest.mark.parametrize(
    "told",
    [{"products_without_data": 0}, {"products_without_data": 150, "new_products_per_month": 400}],
    ids=["nothing lacks", "most of it is new each month"],
)
def test_what_comes_back_every_month_is_no_such_job(told: dict[str, Any]) -> None:
    made = plan(PARTS, **told)
    assert all(hire.job is None for hire in made.hires)
    assert "a job with an end" not in made.headline.en
