"""Inside or outside: when few hours are employed, who keeps the technology running, who does the e-mail."""

from typing import Any

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Hire
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Person
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from ecomteam.shop.costs import pricing
from ecomteam.shop.forms import form
from tests.shops import owner, person, shop

ALONE = (owner(),)
SMALL_TEAM = (owner(), person("Bo", "customer_service"))
BOOKS: dict[str, Any] = {"business_model": "b2c", "stage": "scale", "products": 2000}
DECOR: dict[str, Any] = {
    "business_model": "b2c",
    "stage": "scale",
    "country": "NL",
    "monthly_revenue": 300_000,
    "orders_per_month": 5_000,
}
CANDLES: dict[str, Any] = {"business_model": "b2c", "stage": "early", "symptoms": ["owner_overloaded"]}


def hires(knowledge: Knowledge, people: tuple[Person, ...] | None, facts: dict[str, Any]) -> tuple[Hire, ...]:
    return plan_of(Case(knowledge, shop(people, **facts))).hires


def of_role(found: tuple[Hire, ...], role: str) -> Hire:
    return next(hire for hire in found if hire.role == role)


# --- few hours: employed by whoever employs ---


@pytest.mark.parametrize("facts", [BOOKS, DECOR])
def test_after_a_first_employee_the_next_is_employed_for_fewer_hours(
    knowledge: Knowledge, facts: dict[str, Any]
) -> None:
    found = hires(knowledge, None, facts)
    service = of_role(found, "customer_service")
    assert any(one.sourcing == "in_house" and one.hours_per_week >= 24 for one in found[: service.rank - 1])
    assert service.hours_per_week < 24
    assert service.sourcing == "in_house"


@pytest.mark.parametrize("facts", [CANDLES, {"business_model": "b2c", "stage": "early"}])
def test_hands_for_packing_make_nobody_an_employer_of_others(knowledge: Knowledge, facts: dict[str, Any]) -> None:
    found = hires(knowledge, ALONE, facts)
    assert of_role(found, "logistics").sourcing == "in_house"
    assert of_role(found, "customer_service").sourcing == "freelance"


@pytest.mark.parametrize(
    ("told", "expected"), [(None, "freelance"), (1, "freelance"), (4, "in_house"), (12, "in_house")]
)
def test_a_company_of_several_people_employs_already(
    knowledge: Knowledge, told: int | None, expected: Sourcing
) -> None:
    facts: dict[str, Any] = {"stage": "growth"} | ({} if told is None else {"company_employees": told})
    case = Case(knowledge, shop(None, **facts))
    assert form(case, "customer_service", case.verdicts.sourcing("customer_service"), 8 * WEEKS) == expected


# --- technology ---


@pytest.mark.parametrize(
    ("facts", "people", "hours", "expected"),
    [
        ({"stage": "growth"}, SMALL_TEAM, 3, "agency"),
        ({"stage": "growth", "platform": "hosted_shop"}, SMALL_TEAM, 6, "agency"),
        ({"stage": "scale", "platform": "hosted_builder"}, ALONE, 4, "agency"),
        ({"stage": "growth", "erp_integration": True}, ALONE, 5, "agency"),
        ({"stage": "launch"}, ALONE, 10, "freelance"),
        ({"stage": "early", "platform": "hosted_shop"}, ALONE, 3, "freelance"),
        ({"stage": "growth"}, SMALL_TEAM, 28, "in_house"),
        ({"stage": "growth", "erp_integration": True}, SMALL_TEAM, 8, "in_house"),
        ({"stage": "enterprise"}, SMALL_TEAM, 20, "in_house"),
    ],
)
def test_who_keeps_the_technology_running(
    knowledge: Knowledge, facts: dict[str, Any], people: tuple[Person, ...], hours: float, expected: Sourcing
) -> None:
    """An agency for the few hours of upkeep, a builder for the opening, one's own people where the systems are."""
    case = Case(knowledge, shop(people, **facts))
    assert form(case, "it_specialist", case.verdicts.sourcing("it_specialist"), hours * WEEKS) == expected


@pytest.mark.parametrize(("orders", "expected"), [(10_000, "agency"), (28_000, "in_house")])
def test_it_for_nearly_a_whole_week_is_employed_and_says_why(
    knowledge: Knowledge, orders: int, expected: Sourcing
) -> None:
    facts = {"business_model": "b2c", "stage": "growth", "symptoms": ["site_problems"], "orders_per_month": orders}
    found = of_role(hires(knowledge, SMALL_TEAM, facts), "it_specialist")
    assert found.sourcing == expected
    assert any("nearly a whole week" in reason.text.en for reason in found.how) == (expected == "in_house")


def test_an_agency_never_costs_less_than_somebody_who_works_alone(knowledge: Knowledge) -> None:
    """But where both have published rates, which are what they are."""
    published = {
        (role, rate.country) for rate in knowledge.catalogue.rates if rate.sourcing == "agency" for role in rate.roles
    }
    for country in sorted({rate.country for rate in knowledge.catalogue.rates}):
        tables = pricing(knowledge, {"country": country}, ())
        for role in knowledge.roles:
            alone, agency = tables.hourly(role, "freelance"), tables.hourly(role, "agency")
            if alone is not None and agency is not None and (role, country) not in published:
                assert (agency.low, agency.high) >= (alone.low, alone.high), (role, country)
                assert agency.high >= alone.high, (role, country)


# --- e-mail ---


@pytest.mark.parametrize(
    ("revenue", "expected"),
    [(120_000, "freelance"), (700_000, "agency"), (1_500_000, "agency"), (4_000_000, "in_house")],
)
def test_email_is_bought_until_revenue_carries_somebody_of_ones_own(
    knowledge: Knowledge, revenue: float, expected: Sourcing
) -> None:
    case = Case(knowledge, shop(SMALL_TEAM, stage="scale", monthly_revenue=revenue))
    assert form(case, "retention_marketer", case.verdicts.sourcing("retention_marketer"), 15 * WEEKS) == expected
