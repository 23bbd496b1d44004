"""What to do first answers what was told, and says with the shop's own numbers why."""

from typing import Any

import pytest

from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan
from ecomteam.planning.first import first_steps
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import TIGHTEST, to_terminal
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop


def steps(**facts: Any) -> dict[str, str]:
    """The Dutch text of each step, in order."""
    sells = {"country": "NL", "orders_per_month": 100, "gross_margin": 0.4, **facts}
    found = first_steps(Case(KNOWLEDGE, shop([owner()], (), **sells)))
    return {step.id: step.text.nl for step in found}


def test_a_number_that_stands_out_is_said_once_beside_what_is_usual() -> None:
    """25 questions on each of 21.7 days are 541 on 100 orders."""
    told = steps(support_contacts_per_day=25, average_order_value=50, symptoms=["tickets_pile_up", "slow_replies"])
    said = [text for text in told.values() if "op 100 bestellingen; gebruikelijk zijn er" in text]
    assert len(said) == 1
    assert "Je krijgt 5" in said[0]
    usual = steps(support_contacts_per_day=0.4, average_order_value=50, symptoms=["tickets_pile_up"])
    assert not any("gebruikelijk" in text for text in usual.values())


@pytest.mark.parametrize(("basket", "told"), [(900, True), (60, False)])
def test_who_sells_what_is_waited_for_says_when_it_comes(basket: float, told: bool) -> None:
    hurts = {"support_contacts_per_day": 25, "symptoms": ["tickets_pile_up"]}
    assert ("promise_week" in steps(average_order_value=basket, **hurts)) is told


@pytest.mark.parametrize(
    ("facts", "step", "told"),
    [
        ({"new_products_per_month": 500, "average_order_value": 25}, "leave_small_pieces", True),
        ({"new_products_per_month": 10, "average_order_value": 25}, "leave_small_pieces", False),
        ({"new_products_per_month": 110, "average_order_value": 240}, "leave_small_pieces", False),
        ({"new_products_per_month": 110, "average_order_value": 240}, "listing_form", True),
        ({"new_products_per_month": 110, "technical_products": True}, "listing_form", False),
        ({"new_products_per_month": 10}, "listing_form", False),
    ],
)
def test_who_puts_many_pieces_online_hears_what_fits_their_price(facts: dict[str, Any], step: str, told: bool) -> None:
    hurts = {"symptoms": ["content_bottleneck"], "goals": ["free_owner_time"]}
    assert (step in steps(**facts, **hurts)) is told


@pytest.mark.parametrize("technical", [True, False])
def test_who_sells_technical_articles_writes_what_they_fit(technical: bool) -> None:
    hurts = {"symptoms": ["returns_eat_margin"], "return_rate": 0.09, "orders_per_month": 1500}
    assert ("fits_or_not" in steps(technical_products=technical, **hurts)) is technical


@pytest.mark.parametrize(("margin", "told"), [(0.14, True), (0.55, False)])
def test_who_keeps_little_of_a_sale_is_shown_what_a_higher_price_brings(margin: float, told: bool) -> None:
    """2% of € 39,100; 1,000 orders of € 39.10 × 14% leave € 5.474 and € 0.782 more."""
    found = steps(
        symptoms=["margins_unknown"],
        gross_margin=margin,
        monthly_revenue=39_100,
        orders_per_month=1000,
        shipping_cost_per_order=0,
    )
    assert ("raise_prices" in found) is told
    assert not told or "€ 780" in found["raise_prices"]
    assert not told or "minder dan 125 bestellingen" in found["raise_prices"]


@pytest.mark.parametrize("makes", [True, False])
def test_who_makes_the_goods_has_no_supplier_to_ask_for_photos(makes: bool) -> None:
    told = steps(makes_products=makes, new_products_per_month=40, symptoms=["content_bottleneck"])
    assert ("supplier_data" in told) is not makes


def test_a_step_for_one_goal_alone_is_not_crowded_out() -> None:
    """Whoever is about to sign for headless reads the sum first, whatever else hurts."""
    hurts = ["sales_flat", "ads_plateau", "customers_dont_return"]
    told = steps(symptoms=hurts, goals=["retention", "go_headless"], ad_spend_per_month=900, support_contacts_per_day=9)
    assert "headless_sum" in told
    assert "headless_sum" not in steps(symptoms=hurts, goals=["retention"])


HEADLESS = {"en": "Before you sign for headless", "nl": "Zet voordat je tekent voor headless"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("goals", "told"), [(["go_headless"], True), ([], False)])
def test_where_one_step_fits_it_is_the_one_for_what_was_named(lang: Language, goals: list[str], told: bool) -> None:
    """40 questions a day stand out, and answering them saves more hours than any sum; but headless was named."""
    facts: dict[str, Any] = {
        "country": "NL",
        "orders_per_month": 400,
        "gross_margin": 0.4,
        "support_contacts_per_day": 40,
    }
    made = plan(KNOWLEDGE, shop([owner()], (), goals=goals, **facts))
    assert [bool(step.answers) for step in made.steps] == [told, False, False]
    tightest = screen_plan(made, KNOWLEDGE, lang, TIGHTEST)
    drawn = to_terminal(tightest, 80, False, "utf-8")
    assert (HEADLESS[lang] in " ".join(drawn.split())) is told
