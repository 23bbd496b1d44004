"""What an owner is thinking of, in words of their own: read with its price, and never taken for something like it."""

from collections.abc import Callable
from typing import Any

import pytest

from ecomteam.files.thinking import Thoughts, thinking
from ecomteam.files.values import FactReader
from ecomteam.model.ideafields import IDEA_NUMBER
from ecomteam.model.ideas import Idea
from ecomteam.model.place import Place
from ecomteam.model.team import Quote
from ecomteam.model.text import Language
from tests.shipped import CATALOGUE


def heard(
    lang: Language, line: str, currency: str = "EUR", otherwise: Callable[[str], bool] | None = None
) -> tuple[Thoughts, list[str]]:
    asked: list[str] = []

    def kind(text: str) -> None:
        asked.append(text)

    def period(price: str) -> str:
        asked.append(price)
        return "once"

    facts = FactReader(CATALOGUE, lang=lang, currency=currency)
    return thinking(line, facts, Place("interview"), kind, period, otherwise), asked


def told(found: Thoughts) -> list[dict[str, Any]]:
    """Leanings, then ideas, with what was told of each."""
    leanings = [{"leaning": name, **_numbers(found.quotes.get(name, Quote()))} for name in found.named]
    return [*leanings, *({"kind": idea.kind, "text": idea.text, **_numbers(idea)} for idea in found.ideas)]


def _numbers(of: Idea | Quote) -> dict[str, float]:
    keys = ("once", "a_month") if isinstance(of, Quote) else tuple(IDEA_NUMBER)
    return {key: number for key in keys if (number := getattr(of, key))}


THOUGHTS: list[tuple[Language, str, list[dict[str, Any]], str]] = [
    (
        "en",
        "I'm thinking of a virtual assistant for $300 a month, or a TikTok agency that asks $1,200",
        [
            {"kind": "hire", "text": "virtual assistant", "per_month": 300},
            {"kind": "outsource", "text": "TikTok agency", "per_month": 1200},
        ],
        "",
    ),
    (
        "en",
        "slow replies, leaning towards a call centre in Bulgaria, 11,000 a month",
        [{"kind": "outsource", "text": "call centre in Bulgaria", "per_month": 11_000}],
        "slow replies",
    ),
    (
        "en",
        "considering leasing a second CNC machine at $1,700 a month",
        [{"kind": "buy", "text": "second CNC machine", "per_month": 1700}],
        "",
    ),
    (
        "en",
        "thinking of hiring somebody for packing at $15 an hour, 20 hours a week",
        [{"kind": "hire", "text": "somebody for packing", "per_hour": 15, "hours_per_week": 20}],
        "",
    ),
    (
        "en",
        "we lean towards a Head of Growth on 65k a year",
        [{"kind": "hire", "text": "Head of Growth", "per_year": 65_000}],
        "",
    ),
    (
        "nl",
        "ik denk aan een virtuele assistent voor 300 euro per maand of een TikTok-bureau dat 1200 vraagt",
        [
            {"kind": "hire", "text": "virtuele assistent", "per_month": 300},
            {"kind": "outsource", "text": "TikTok-bureau", "per_month": 1200},
        ],
        "",
    ),
    (
        "nl",
        "ik neig ernaar verhuursoftware te nemen van € 650 per maand",
        [{"kind": "buy", "text": "verhuursoftware", "per_month": 650}],
        "",
    ),
    (
        "nl",
        "meer verkopen, ik overweeg de klantenservice uit te besteden voor 900 per maand",
        [{"kind": "outsource", "text": "klantenservice", "per_month": 900}],
        "meer verkopen",
    ),
    ("nl", "denken aan een fulltime assistent", [{"kind": "hire", "text": "fulltime assistent"}], ""),
    (
        "nl",
        "we denken aan een bestelbus, € 25.000 eenmalig",
        [{"kind": "buy", "text": "bestelbus", "once": 25_000}],
        "",
    ),
    # What is called as a leaning is one, with its price.
    ("en", "thinking of an app for 40,000 once", [{"leaning": "app", "once": 40_000}], ""),
    ("en", "thinking of an app or a showroom", [{"leaning": "app"}, {"leaning": "physical_store"}], ""),
    ("en", "thinking of more ads", [{"leaning": "more_ads"}], ""),
    ("nl", "denk aan een nieuwe website van € 12.000 eenmalig", [{"leaning": "redesign", "once": 12_000}], ""),
    (
        "nl",
        "ik denk aan een eigen app en aan een derde winkel",
        [{"leaning": "app"}, {"leaning": "physical_store"}],
        "",
    ),
]


@pytest.mark.parametrize(("lang", "line", "thoughts", "rest"), THOUGHTS)
def test_what_is_thought_of_keeps_its_name_and_its_price(
    lang: Language, line: str, thoughts: list[dict[str, Any]], rest: str
) -> None:
    found, asked = heard(lang, line, "USD" if "$" in line else "EUR")
    assert told(found) == thoughts
    assert found.rest == rest
    assert asked == []


@pytest.mark.parametrize(
    "line",
    [
        "returns cost us 800 a month",
        "I want 2000 a month for me",
        "customers wait too long, sales are flat",
        "ads cost 500 a month",
        "thinking of going headless",
        "thinking of selling on amazon",
        "retouren kosten 800 per maand",
        "packing takes hours",
    ],
)
def test_what_hurts_or_is_wanted_is_left_as_it_was_told(line: str) -> None:
    found, asked = heard("nl" if "retouren" in line else "en", line)
    assert (found.rest, found.ideas, found.named, asked) == (line, (), (), [])


def test_where_it_is_asked_for_what_has_a_price_and_tells_nothing_else_is_thought_of() -> None:
    found, _ = heard("en", "a marketing agency for $900 a month, sales are flat", "USD", lambda part: "flat" in part)
    assert told(found) == [{"kind": "outsource", "text": "marketing agency", "per_month": 900}]
    assert found.rest == "sales are flat"
    left, _ = heard("en", "a marketing agency for $900 a month", "USD")
    assert left.ideas == ()


def test_of_a_price_without_a_period_it_is_asked_and_of_a_thing_what_it_is() -> None:
    found, asked = heard("nl", "overweeg een tweede CNC te kopen van € 60.000")
    assert (told(found), asked) == (
        [{"kind": "buy", "text": "tweede CNC", "once": 60_000}],
        ["€60.000"],
    )
    found, asked = heard("en", "thinking of a helicopter")
    assert (found.ideas, found.rest, asked) == ((), "thinking of a helicopter", ["helicopter"])
