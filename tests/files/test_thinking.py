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


class Owner:
    """Somebody who answers what is asked, and what was."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def kind(self, text: str, /) -> None:
        self.asked.append(text)

    def period(self, text: str, price: str, /) -> str:
        self.asked.append(f"{text}: {price}")
        return "once"

    def hours(self, text: str, /) -> str:
        self.asked.append(text)
        return "10" if text == "student" else ""

    def total(self, text: str, price: str, /) -> str:
        self.asked.append(f"{text}: {price}")
        return "600 once" if "a photo" in price or "stuk" in price else ""


def heard(
    lang: Language, line: str, currency: str = "EUR", otherwise: Callable[[str], bool] | None = None
) -> tuple[Thoughts, list[str]]:
    owner = Owner()
    facts = FactReader(CATALOGUE, lang=lang, currency=currency)
    return thinking(line, facts, Place("interview"), owner, otherwise), owner.asked


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
        "I think of a virtual assistant for social media, or moving to Kajabi; somebody also said an app",
        [
            {"leaning": "app"},
            {"kind": "hire", "text": "virtual assistant for social media"},
            {"kind": "buy", "text": "moving to Kajabi"},
        ],
        "",
    ),
    ("nl", "iemand noemde ook een app", [{"leaning": "app"}], ""),
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
    # By the order, and hours behind.
    ("en", "thinking of a 3PL for 3.80 per order", [{"kind": "outsource", "text": "3PL", "per_order": 3.8}], ""),
    ("nl", "denk aan een inpakker voor 0,90 per pakje", [{"kind": "hire", "text": "inpakker", "per_order": 0.9}], ""),
    (
        "en",
        "considering a VA at 8 an hour, 10 hours a week",
        [{"kind": "hire", "text": "VA", "per_hour": 8, "hours_per_week": 10}],
        "",
    ),
    # Channels, tools, ads, courses and premises are nobody; a price alone goes with what stands before it.
    ("en", "thinking of Amazon, 200 a month", [{"kind": "buy", "text": "Amazon", "per_month": 200}], ""),
    ("nl", "we denken aan bol voor 40 per maand", [{"kind": "buy", "text": "bol", "per_month": 40}], ""),
    ("en", "thinking of a TikTok shop", [{"kind": "buy", "text": "TikTok shop"}], ""),
    ("en", "considering Klaviyo, 150", [{"kind": "buy", "text": "Klaviyo", "per_month": 150}], ""),
    ("nl", "denk aan 500 per maand op Google", [{"kind": "buy", "text": "op Google", "per_month": 500}], ""),
    (
        "en",
        "thinking of a course for my assistant for 800",
        [{"kind": "buy", "text": "course for my assistant", "once": 800}],
        "",
    ),
    ("nl", "denk aan een groter pand voor 2.000", [{"leaning": "larger_space", "a_month": 2000}], ""),
    (
        "en",
        "thinking of an Amazon specialist for 900",
        [{"kind": "hire", "text": "Amazon specialist", "per_month": 900}],
        "",
    ),
    ("nl", "denk aan een marketingmedewerker", [{"kind": "hire", "text": "marketingmedewerker"}], ""),
    ("en", "thinking of getting a student for 200", [{"kind": "hire", "text": "student", "per_month": 200}], ""),
    # What is bought once is paid once, unless a period is told; what is rented never is.
    ("en", "thinking of a new website for 4,500 euro", [{"leaning": "redesign", "once": 4500}], ""),
    ("nl", "ik denk aan een nieuwe website van 4.500 euro", [{"leaning": "redesign", "once": 4500}], ""),
    ("nl", "denk aan een nieuw ERP-systeem van 25.000", [{"leaning": "new_erp", "once": 25_000}], ""),
    ("en", "thinking of an ERP for 400 a month", [{"leaning": "new_erp", "a_month": 400}], ""),
    (
        "en",
        "considering a migration to Shopify for 7,500",
        [{"kind": "buy", "text": "migration to Shopify", "once": 7500}],
        "",
    ),
    ("nl", "denk aan nieuwe foto's voor 900", [{"kind": "outsource", "text": "nieuwe foto's", "once": 900}], ""),
    ("nl", "denk aan een vulmachine van 6.000 euro", [{"kind": "buy", "text": "vulmachine", "once": 6000}], ""),
    ("en", "thinking of leasing a van for 400", [{"kind": "buy", "text": "van", "per_month": 400}], ""),
    ("en", "thinking of a van for 9,000", [{"kind": "buy", "text": "van", "once": 9000}], ""),
    ("nl", "denk aan een SEO-bureau van 1.200", [{"kind": "outsource", "text": "SEO-bureau", "per_month": 1200}], ""),
    ("nl", "denk aan bol voor 200 pm", [{"kind": "buy", "text": "bol", "per_month": 200}], ""),
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


@pytest.mark.parametrize(
    ("lang", "line", "thoughts", "asked"),
    [
        (
            "nl",
            "overweeg een tweede flux te kopen van € 60.000",
            [{"kind": "buy", "text": "tweede flux", "once": 60_000}],
            ["tweede flux: €60.000"],
        ),
        (
            "en",
            "thinking of a photographer for 600",
            [{"kind": "hire", "text": "photographer", "once": 600}],
            ["photographer: 600"],
        ),
        (
            "en",
            "thinking of somebody for the website for 900",
            [{"kind": "hire", "text": "somebody for the website", "once": 900}],
            ["somebody for the website: 900"],
        ),
        (
            "nl",
            "denk aan foto's voor 12 euro per stuk",
            [{"kind": "outsource", "text": "foto's", "once": 600}],
            ["foto's: 12 euro per stuk"],
        ),
        # What nobody can add up is kept as it was told.
        (
            "en",
            "thinking of a copywriter for 15 per product text",
            [{"kind": "hire", "text": "copywriter, 15 per product text"}],
            ["copywriter: 15 per product text"],
        ),
        # A price by the hour needs hours.
        (
            "en",
            "thinking of a student for 12 an hour",
            [{"kind": "hire", "text": "student", "per_hour": 12, "hours_per_week": 10}],
            ["student"],
        ),
        ("nl", "denk aan een VA voor 8 per uur", [{"kind": "hire", "text": "VA, 8 per uur"}], ["VA"]),
        ("en", "thinking of a helicopter", [], ["helicopter"]),
        ("en", "thinking of customer service for 900 a month", [], ["customer service"]),
    ],
)
def test_what_was_not_told_of_it_is_asked(
    lang: Language, line: str, thoughts: list[dict[str, Any]], asked: list[str]
) -> None:
    found, questions = heard(lang, line)
    assert (told(found), questions) == (thoughts, asked)


@pytest.mark.parametrize(
    ("lang", "line", "aside"),
    [
        ("en", "thinking of a loan of 20,000", ("a loan of 20,000",)),
        ("nl", "we twijfelen over een lening van 20.000", ("een lening van 20.000",)),
        ("en", "thinking of 10,000 of extra stock", ("10,000 of extra stock",)),
        ("nl", "denk aan extra voorraad voor 10.000 euro", ("extra voorraad voor 10.000 euro",)),
    ],
)
def test_money_that_comes_back_is_no_cost(lang: Language, line: str, aside: tuple[str, ...]) -> None:
    found, asked = heard(lang, line)
    assert (found.aside, told(found), found.rest, asked) == (aside, [], "", [])
