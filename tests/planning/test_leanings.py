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
        ("more_ads", "By our estimate € 500 a month: 32 extra orders"),
        ("app", "By our estimate € 25,000 ÷ 36 months + € 300 upkeep = € 990 a month: 64 extra orders"),
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
        ("more_ads", {"symptoms": ["ads_plateau"]}, "First the ads of today"),
        ("larger_space", {"symptoms": ["overstock"]}, "First what does not sell"),
    ],
)
def test_what_has_to_come_first_is_said_first(leaning: str, facts: dict[str, Any], first: str) -> None:
    assert row(leanings=[leaning], **facts).because.en.startswith(first)


# Of each leaning what was told, and how the answer then begins. Without it nothing of the kind is said.
WAITS: list[tuple[str, dict[str, Any], str]] = [
    ("more_ads", {"symptoms": ["low_conversion"]}, "First the pages"),
    ("more_ads", {"symptoms": ["customers_dont_return"]}, "First why customers do not come back"),
    ("more_ads", {"symptoms": ["stock_runs_out"]}, "First stock"),
    ("more_ads", {"symptoms": ["tickets_pile_up"]}, "First the work of today"),
    ("more_ads", {"symptoms": ["sales_flat"], "ad_spend_per_month": 900}, "First the weakest of today's ads"),
    ("app", {"symptoms": ["customers_dont_return"]}, "First a reason to come back"),
    ("app", {"symptoms": ["site_problems"]}, "First the shop itself"),
    ("app", {"symptoms": ["slow_replies"]}, "First the questions of today"),
    ("app", {"symptoms": ["team_stretched"]}, "First hours"),
    ("physical_store", {"symptoms": ["stock_runs_out"]}, "First stock"),
    ("live_selling", {"symptoms": ["making_behind"], "makes_products": True}, "First hands, or a better price"),
    ("another_shop", {"symptoms": ["owner_overloaded"]}, "First hours for this shop"),
    ("another_shop", {"symptoms": ["ads_plateau"]}, "First buyers for this shop"),
    ("another_shop", {"symptoms": ["parcels_take_hours"]}, "First the work of today"),
    ("redesign", {"symptoms": ["no_insight"]}, "First find out where visitors stop"),
    ("redesign", {"symptoms": ["poor_listings"]}, "First texts and photos"),
    ("redesign", {"symptoms": ["errors_and_delays"]}, "First what customers complain of"),
    ("influencers", {"making_wait_weeks": 4, "makes_products": True}, "First hands, or a better price"),
    ("influencers", {"symptoms": ["low_conversion"]}, "First the pages"),
    ("larger_space", {"fulfilment": "dropship"}, "Your suppliers store and send today"),
    ("larger_space", {"fulfilment": "third_party"}, "A company stores and sends today"),
    ("own_warehouse", {"fulfilment": "dropship"}, "Your suppliers store and send today"),
    ("own_warehouse", {"symptoms": ["seasonal_peak"]}, "The rent runs twelve months"),
    ("own_warehouse", {"symptoms": ["owner_overloaded"]}, "First hours"),
    ("own_warehouse", {"symptoms": ["overstock"]}, "First what does not sell"),
    ("new_erp", {"symptoms": ["roles_unclear"]}, "First a name for who leads it"),
    ("start_subscriptions", {"symptoms": ["errors_and_delays"]}, "First orders that arrive right"),
    ("start_subscriptions", {"symptoms": ["customers_dont_return"]}, "First a reason to buy twice"),
    ("sell_to_shops", {"gross_margin": 0.39}, "A shop wants half of the price, and of yours 39% is left"),
    ("sell_to_shops", {"symptoms": ["stock_runs_out"]}, "First stock"),
    ("wider_range", {"symptoms": ["owner_overloaded"]}, "First hours"),
    ("loyalty_points", {"symptoms": ["ratings_falling"]}, "First what keeps people from coming back"),
    ("ai_tools", {"symptoms": ["poor_listings"]}, "First the facts of your products"),
    ("ai_tools", {"symptoms": ["roles_unclear"]}, "First who does what"),
    ("less_job", {"symptoms": ["sales_flat"]}, "First sales that grow"),
]


@pytest.mark.parametrize(("leaning", "facts", "first"), WAITS)
def test_what_stands_in_the_way_was_told(leaning: str, facts: dict[str, Any], first: str) -> None:
    told = row(leanings=[leaning], extra_budget=0, **facts)
    assert told.because.en.startswith(first)
    assert told.brief is not None
    assert told.brief.en.startswith(first)
    silent = row(leanings=[leaning], extra_budget=0)
    assert first not in silent.because.en


def test_every_leaning_has_something_that_can_stand_in_its_way() -> None:
    assert [leaning.id for leaning in KNOWLEDGE.catalogue.leanings if not leaning.waits] == []


@pytest.mark.parametrize(
    ("pains", "first"),
    [
        (["stock_runs_out", "owner_overloaded"], "First stock"),
        (["owner_overloaded", "stock_runs_out"], "First hours for this shop"),
    ],
)
def test_of_several_reasons_the_one_that_was_told_first_is_given(pains: list[str], first: str) -> None:
    assert row(leanings=["another_shop"], symptoms=pains).because.en.startswith(first)


@pytest.mark.parametrize(
    ("goal", "facts", "first"),
    [
        ("new_markets", {"symptoms": ["low_conversion"]}, "First why few visitors buy here"),
        ("new_markets", {"symptoms": ["ads_plateau"]}, "First ads that pay here"),
        ("new_markets", {"symptoms": ["customers_dont_return"]}, "First why customers do not come back"),
        ("new_markets", {"symptoms": ["slow_replies", "low_conversion"]}, "First the questions of today"),
        ("new_markets", {"symptoms": ["stock_runs_out"]}, "First goods that are there"),
        (
            "add_marketplace",
            {"symptoms": ["errors_and_delays"], "redo_rate": 0.05},
            "First a stock that is right: of 100",
        ),
        ("add_marketplace", {"symptoms": ["errors_and_delays"]}, "First one stock"),
        (
            "add_marketplace",
            {"symptoms": ["stock_runs_out"], "erp_integration": True},
            "First a stock that is right: a marketplace",
        ),
        ("add_marketplace", {"symptoms": ["slow_replies"]}, "First the questions of today"),
        ("add_marketplace", {"symptoms": ["parcels_take_hours"]}, "First quicker packing"),
        ("add_marketplace", {"symptoms": ["team_stretched"]}, "First hours"),
        ("add_marketplace", {"making_wait_weeks": 5, "makes_products": True}, "First hands, or a better price"),
    ],
)
def test_what_stands_in_the_way_of_a_goal_was_told(goal: str, facts: dict[str, Any], first: str) -> None:
    def said(**more: Any) -> str:
        rows = made(goals=[goal], **SELLS | {"extra_budget": 0, **more}).not_now
        return next(each.because.en for each in rows if each.goal == goal)

    assert said(**facts).startswith(first)
    assert first not in said()


def test_on_the_screen_its_price_stands_beside_what_is_there() -> None:
    found = row(leanings=["app"])
    assert found.brief is not None
    assert "€ 100 can be paid" in found.brief.en


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
