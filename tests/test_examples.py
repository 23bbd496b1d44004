"""The sample shops could be shops: their numbers fit each other. docs/work.md has the hours they come to."""

import re
from pathlib import Path

import pytest

from ecomteam.files.team.read import read_team
from ecomteam.model.facts import Value
from ecomteam.planning.path import path
from ecomteam.shop.case import Case
from tests.conftest import Generated
from tests.shipped import CATALOGUE, KNOWLEDGE

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "data" / "examples").glob("*.yaml"))
PAGE = ROOT / "docs" / "work.md"
TABLE = re.compile(r"(?<=<!-- hours of the examples -->\n).*?(?=<!-- end -->)", re.DOTALL)
WORKING_DAYS = 22


def case_of(file: Path) -> Case:
    return Case(KNOWLEDGE, read_team(file.read_bytes(), file.name, CATALOGUE))


def told(case: Case, fact: str) -> float | None:
    value: Value | None = case.team.facts.get(fact)
    return float(value) if isinstance(value, int | float) else None


TRADING = [file for file in FILES if told(case_of(file), "orders_per_month")]


@pytest.mark.parametrize("file", TRADING, ids=lambda file: file.stem)
def test_the_numbers_of_an_example_fit_each_other(file: Path) -> None:
    case = case_of(file)
    orders, revenue = told(case, "orders_per_month"), told(case, "monthly_revenue")
    assert orders
    assert revenue
    business = case.team.facts["business_model"] != "b2c"
    assert 25 <= revenue / orders <= (500 if business else 150)
    contacts = (told(case, "support_contacts_per_day") or 0) * WORKING_DAYS / orders
    assert 0.05 <= contacts <= (0.4 if business else 0.2)
    assert told(case, "gross_margin")
    assert told(case, "shipping_cost_per_order") is not None
    assert (told(case, "ad_spend_per_month") or 0) <= revenue / 5


@pytest.mark.parametrize(
    "file", [file for file in FILES if file.stem != "team-of-mistakes"], ids=lambda file: file.stem
)
def test_people_of_an_example_have_hours(file: Path) -> None:
    case = case_of(file)
    for person in case.team.people or ():
        stated = person.fte or person.hours_per_week or any(held.fte for held in person.roles)
        hours = case.numbers.is_told("owner_hours_per_week") if person.owner else person.sourcing == "agency"
        assert stated or hours, person.name


def test_the_coffee_shop_takes_the_steps_of_the_story() -> None:
    case = case_of(ROOT / "data" / "examples" / "coffee-shop.yaml")
    steps = path(case).steps
    soon = [(step.wave, step.position.role, step.position.sourcing) for step in steps if step.wave != "later"]
    assert soon == [("now", "online_marketer", "freelance"), ("next", "customer_service", "in_house")]
    assert case.room.limit is not None
    assert sum(step.position.cost.high for step in steps[:2] if step.position.cost) <= case.room.limit


def test_the_coffee_shop_gets_a_manager_once_there_are_people_to_lead() -> None:
    steps = path(case_of(ROOT / "data" / "examples" / "coffee-shop.yaml")).steps
    assert "ecommerce_manager" in {step.position.role for step in steps if step.wave == "later"}


def test_the_page_about_work_has_the_hours_of_the_examples(generated: Generated) -> None:
    lines = ["| example | hours a month | likely | undone | full-time people |", "| --- | --- | --- | --- | --- |"]
    for file in FILES:
        case = case_of(file)
        hours = case.work.hours
        lines.append(
            f"| {file.stem} | {hours.low:,.0f} to {hours.high:,.0f} | {hours.likely:,.0f} |"
            f" {case.cover.uncovered_hours:,.0f} | {case.work.fte.likely:.1f} |"
        )
    text = PAGE.read_text("utf-8")
    generated(PAGE, TABLE.sub("\n".join(["", *lines, "", ""]), text))
