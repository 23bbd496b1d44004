"""The first screen repeats what was told in few words, so that an owner sees at once what the advice rests on."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.text import Language
from ecomteam.planning import plan_of
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_screen
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE
from tests.shops import owner, person, shop

FACTS: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 2900,
    "average_order_value": 76,
    "monthly_revenue": 220_000,
    "gross_margin": 0.49,
    "shipping_cost_per_order": 6.2,
    "return_rate": 0.09,
    "ad_spend_per_month": 42_000,
    "support_contacts_per_day": 45,
    "owner_hours_per_week": 60,
}
SAID = {
    "en": "You told: 2,900 orders a month, € 76 on average, margin 49%, sending € 6.20, ads € 42,000,"
    " 45 questions a day, 9% comes back, your own 60 hours a week",
    "nl": "Je vertelde: 2.900 bestellingen per maand, gemiddeld € 76, marge 49%, verzending € 6,20, advertenties"
    " € 42.000, 45 klantvragen per dag, 9% retour, zelf 60 uur per week",
}


def screen(lang: Any, **facts: Any) -> str:
    made = plan_of(Case(KNOWLEDGE, shop([owner()], (), **facts)))
    drawn = to_screen(lambda tight: screen_plan(made, KNOWLEDGE, lang, tight), 80, False, "utf-8")
    return " ".join(drawn.split())


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_ads_questions_returns_and_hours_are_among_it(lang: str) -> None:
    assert SAID[lang] in screen(lang, **FACTS)


def test_the_revenue_is_repeated_where_orders_do_not_say_it() -> None:
    assert "a month online" not in screen("en", **FACTS)
    few = {name: value for name, value in FACTS.items() if name != "average_order_value"}
    assert "€ 220,000 a month online" in screen("en", **few)


def test_nothing_is_repeated_that_nobody_told() -> None:
    few = {name: FACTS[name] for name in ("country", "orders_per_month", "gross_margin")}
    said = screen("en", **few)
    assert "You told: 2,900 orders a month, margin 49%" in said
    assert "comes back" not in said


def test_a_step_that_answers_a_pain_has_its_own_numbers_in_it() -> None:
    """A place for a number that is left open is an answer of nobody."""
    packer = person("Bo", "logistics", fte=1.0)
    pains = frozenset(("errors_and_delays", "parcels_take_hours", "ratings_falling"))
    case = Case(KNOWLEDGE, shop([owner(), packer], (), country="NL", orders_per_month=150, symptoms=pains))
    answers = [text for answer in plan_of(case).answers for text in (answer.answer.en, answer.answer.nl)]
    assert any("minutes each" in text for text in answers)
    assert not any("{" in text for text in answers)


def test_so_small_a_margin_on_marketplaces_has_fees_and_postage_off_already() -> None:
    """24% of € 44 is € 10.56, and the note says what an order leaves where postage of € 6 is still to come off."""
    sold = {"country": "NL", "orders_per_month": 1500, "average_order_value": 44, "business_model": "b2c"}

    def said(**facts: Any) -> tuple[float, list[str]]:
        case = Case(KNOWLEDGE, shop([owner()], (), **sold, **facts))
        return case.room.order_leaves, [note.en for note in plan_of(case).notes if "fees and postage" in note.en]

    leaves, notes = said(sells=["marketplaces"], gross_margin=0.24)
    assert leaves == 10.56
    assert ["€ 4.56" in note for note in notes] == [True]
    assert said(sells=["marketplaces"], gross_margin=0.3)[0] == 13.2
    assert said(sells=["marketplaces"], gross_margin=0.31) == (7.64, [])
    assert said(sells=["marketplaces"], gross_margin=0.24, shipping_cost_per_order=5)[0] == 5.56
    assert said(sells=["marketplaces", "own_shop"], gross_margin=0.24) == (4.56, [])


@pytest.mark.parametrize(
    ("told", "english", "dutch", "a_month"),
    [
        ("88 a month", "88 questions a month", "88 klantvragen per maand", 88),
        ("264 a month", "264 questions a month", "264 klantvragen per maand", 264),
        ("5200 a month", "5,200 questions a month", "5.200 klantvragen per maand", 5200),
        ("12 a week", "12 questions a week", "12 klantvragen per week", 52),
        ("45 a day", "45 questions a day", "45 klantvragen per dag", 975),
        ("45", "45 questions a day", "45 klantvragen per dag", 975),
    ],
)
def test_questions_come_back_for_the_period_for_which_they_were_told(
    told: str, english: str, dutch: str, a_month: float
) -> None:
    """What is divided by the working days of a month is multiplied by as many."""
    few = {"country": "NL", "orders_per_month": 900, "fulfilment": "third_party", "support_contacts_per_day": told}
    team = team_of({"shop": few}, Place("shop"), CATALOGUE)
    case = Case(KNOWLEDGE, team)
    assert case.numbers.likely("contacts_per_month") == pytest.approx(a_month, abs=0.2)
    told_in: Mapping[Language, str] = {"en": english, "nl": dutch}
    for lang, said in told_in.items():
        page = to_screen(partial(screen_plan, plan_of(case), KNOWLEDGE, lang), 80, False, "utf-8")
        assert said in " ".join(page.split())
