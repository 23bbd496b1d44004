"""What an owner leans to is answered with its price in orders of the shop, and with what has to come first."""

from typing import Any

import msgspec
import pytest

from ecomteam.files.team.read import read_team
from ecomteam.files.team.write import write_team
from ecomteam.model.plan import NotNow, Plan
from ecomteam.model.team import Quote
from ecomteam.planning import plan
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

SELLS: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 39,
    "average_order_value": 38,
    "gross_margin": 0.55,
    "shipping_cost_per_order": 5.2,
    "extra_budget": 100,
    "owner_hours_per_week": 10,
}


def made(quotes: dict[str, Quote] | None = None, **facts: Any) -> Plan:
    team = shop([owner()], (), **{**SELLS, **facts})
    return plan(KNOWLEDGE, msgspec.structs.replace(team, quotes=quotes or {}))


def row(quotes: dict[str, Quote] | None = None, **facts: Any) -> NotNow:
    return next(row for row in made(quotes, **facts).not_now if row.leaning is not None)


@pytest.mark.parametrize(
    ("leaning", "said"),
    [
        # One order leaves € 15.70.
        ("less_job", "€ 700 a month: 45 extra orders (+115%)"),
        ("more_ads", "€ 500 a month: 32 extra orders"),
        ("app", "€ 25,000 ÷ 36 months + € 300 upkeep = € 990 a month: 64 extra orders"),
        ("redesign", "€ 10,000 ÷ 36 months = € 280 a month: 18 extra orders"),
    ],
)
def test_what_it_costs_stands_there_in_orders(leaning: str, said: str) -> None:
    found = row(leanings=[leaning])
    assert said in found.because.en
    assert "€ 100 can be paid" in found.because.en
    assert found.wanted
    assert found.leaning == leaning


def test_more_ads_are_half_of_what_is_spent_today() -> None:
    assert row(leanings=["more_ads"], ad_spend_per_month=600).because.en.startswith("€ 300 a month")


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        (Quote(once=90_000), "By your quote € 90,000 ÷ 36 months = € 2,500 a month: 160 extra orders"),
        (Quote(a_month=2500), "By your quote € 2,500 a month"),
        (Quote(once=36_000, a_month=100), "By your quote € 36,000 ÷ 36 months + € 100 upkeep = € 1,100 a month"),
    ],
)
def test_a_price_that_was_told_goes_before_ours(quote: Quote, said: str) -> None:
    assert said in row({"app": quote}, leanings=["app"]).because.en


def test_the_project_of_a_goal_can_be_quoted_too() -> None:
    found = made({"change_platform": Quote(once=90_000)}, goals=["change_platform"]).not_now
    assert any("€ 90,000 ÷ 36 months = € 2,500" in each.because.en for each in found)


@pytest.mark.parametrize(
    ("leaning", "facts", "first"),
    [
        ("chatbot", {"symptoms": ["tickets_pile_up"]}, "First the answers"),
        ("physical_store", {"goals": ["free_owner_time"]}, "You have no hours to spare"),
        ("more_ads", {"symptoms": ["ads_plateau"]}, "First what hurts already"),
        ("larger_space", {"symptoms": ["overstock"]}, "First what does not sell"),
    ],
)
def test_what_has_to_come_first_is_said_first(leaning: str, facts: dict[str, Any], first: str) -> None:
    assert row(leanings=[leaning], **facts).because.en.startswith(first)


def test_what_can_be_paid_is_taken_up_with_its_price() -> None:
    sells: dict[str, Any] = {"orders_per_month": 3000, "extra_budget": 9000, "owner_hours_per_week": 60}
    taken = [one for one in made(leanings=["chatbot"], **sells).taken_up if one.leaning == "chatbot"]
    assert len(taken) == 1
    assert "€ 150 a month" in taken[0].answer.en


def test_they_are_answered_in_the_order_of_the_telling() -> None:
    told = ["redesign", "app", "chatbot"]
    assert [each.leaning for each in made(leanings=told, extra_budget=0).not_now if each.leaning] == told
    assert [each.item for each in made(leanings=told).answers if each.fact == "leanings"] == told


FILE = """\
format: 1
shop:
  leanings: [chatbot, app]
quotes:
  app: 25000
  chatbot: {a_month: 2500}
  move to headless: {once: 90000, a_month: 100}
"""


def test_quotes_are_read_by_any_name_and_written_back() -> None:
    team = read_team(FILE.encode(), "team.yaml", KNOWLEDGE.catalogue)
    assert team.quotes == {
        "app": Quote(once=25_000),
        "chatbot": Quote(a_month=2500),
        "go_headless": Quote(once=90_000, a_month=100),
    }
    written = write_team(team, KNOWLEDGE.catalogue)
    assert "  leanings: [chatbot, app]\n" in written
    assert read_team(written.encode(), "team.yaml", KNOWLEDGE.catalogue).quotes == team.quotes
