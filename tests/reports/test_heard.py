"""Behind the numbers a screen has what hurts and what is wanted: an owner looks there first for themselves."""

from typing import Any

import pytest

from ecomteam.model.facts import Said
from ecomteam.model.text import Language
from ecomteam.planning import plan
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_screen
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop


def screen(lang: Language, **facts: Any) -> str:
    """One screen in one line."""
    made = plan(KNOWLEDGE, shop([owner()], (), orders_per_month=300, **facts))
    return " ".join(to_screen(lambda tight: screen_plan(made, KNOWLEDGE, lang, tight), 80, False, "utf-8").split())


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ". What hurts: packing and shipping takes hours a day; sales do not grow. You want: sell more. "),
        ("nl", ". Wat knelt: inpakken en verzenden kost uren per dag; de omzet groeit niet. Je wilt: meer verkopen. "),
    ],
)
def test_what_hurts_and_what_is_wanted_stand_behind_the_numbers(lang: Language, said: str) -> None:
    assert said in screen(lang, symptoms=Said(["parcels_take_hours", "sales_flat"]), goals=Said(["grow_sales"]))


PAINS = ["roles_unclear", "marketing_it_clash", "ads_plateau", "owner_overloaded"]


@pytest.mark.parametrize(
    ("lang", "pains", "said"),
    [
        ("en", PAINS, "; more advertising no longer brings more sales; and one more. "),
        ("en", [*PAINS, "sales_flat"], "; more advertising no longer brings more sales; and 2 more. "),
        ("nl", PAINS, "; meer adverteren levert niet meer op; en nog één ding. "),
        ("nl", [*PAINS, "sales_flat"], "; meer adverteren levert niet meer op; en nog 2 dingen. "),
    ],
)
def test_of_many_pains_it_names_three(lang: Language, pains: list[str], said: str) -> None:
    assert said in screen(lang, symptoms=Said(pains))
    assert "What hurts" not in screen("en")


def test_what_hurts_stays_where_many_numbers_were_told() -> None:
    numbers: dict[str, Any] = {
        "average_order_value": 60, "gross_margin": 0.4, "shipping_cost_per_order": 5, "ad_spend_per_month": 900,
        "support_contacts_per_day": 30, "return_rate": 0.1, "profit_per_month": 3000, "products": 400,
        "owner_hours_per_week": 50, "making_wait_weeks": 4, "makes_products": True,
    }  # fmt: skip
    text = screen("en", symptoms=Said(PAINS), **numbers)
    assert "What hurts: we do not know how many people we need" in text
    assert "; more advertising no longer brings more sales; and one more. " in text
    # The first numbers stay.
    assert "You told: 300 orders a month, € 3,000 left a month" in text


def test_how_long_orders_wait_stands_there() -> None:
    assert "a wait of 10 weeks" in screen("en", makes_products=True, making_wait_weeks=10)
