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


def test_of_many_pains_it_names_as_many_as_a_line_has_room_for() -> None:
    pains = ["roles_unclear", "marketing_it_clash", "ads_plateau", "owner_overloaded"]
    text = screen("en", symptoms=Said(pains))
    assert "What hurts: we do not know how many people we need, or who does what; marketing and IT pull" in text
    assert "; 2 more. " in text
    assert "What hurts" not in screen("en")


def test_how_long_orders_wait_stands_there() -> None:
    assert "a wait of 10 weeks" in screen("en", makes_products=True, making_wait_weeks=10)
