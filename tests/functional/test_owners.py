"""Five owners type as people do, each at a terminal: nothing is refused that a human advisor would have understood."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

import pytest

from ecomteam.cli.interview import phrases
from ecomteam.model.text import Language, Text
from tests.functional.conftest import Start

# The refusals of the interview: each would be a question that an advisor does not ask back.
REFUSALS = (
    phrases.WRONG_NUMBER,
    phrases.WRONG_YES_NO,
    phrases.WRONG_SHARE,
    phrases.WRONG_CHOICE,
    phrases.WRONG_CHOICES,
    phrases.WRONG_COUNTRY,
    phrases.NOT_ON_LIST,
    phrases.TOO_LONG_A_WEEK,
    phrases.NO_CHANGE,
    phrases.NO_TRADE,
    phrases.ONCE_MORE,
)
MOST_PROMPTS = 30


@dataclass(frozen=True)
class Owner:
    """What one types to each prompt of the beginning, and what is understood of that.

    ``later`` are the answers to what else may be asked, by words of the question; ``questions`` are the most.
    """

    lang: Language
    typed: tuple[str, ...]
    heard: tuple[str, ...]
    later: Mapping[str, str] = field(default_factory=dict)
    questions: int = 8


CANDLES = Owner(
    "en",
    (
        "my own site, Netherlands",
        "15 orders a week, about 1500 a month",
        "just me, maybe 30 hours a week. I make the candles, pack, everything",
        "nobody finds the shop, and the mails take my evenings. want more sales",
        "about 60%, postage 7 euro",
        "no ads yet, 200",
    ),
    (
        "Our own webshop, Netherlands",
        "65 a month, € 1,500 a month",
        "just you",
        "Sales do not grow, Sell more, Customer questions pile up",
        "60%, € 7",
        "ads: € 0 a month, help: € 200 a month",
    ),
)
FASTENERS = Owner(
    "nl",
    (
        "eigen webshop en zakelijke klanten, Nederland",
        "bedrijven",
        "800 per maand, 1,5 mln per jaar",
        "twee mensen van de binnendienst doen de webshop erbij, samen 16 uur per week",
        "",
        "verkoop, magazijn en administratie",
        "artikelgegevens kloppen niet, verkopers werken de webshop tegen",
        "34 procent, 12 euro",
        "reclame 800, hulp 8000",
    ),
    (
        "Onze eigen webshop, Aan zakelijke klanten, Nederland",
        "Bedrijven (B2B)",
        "800 per maand, € 125.000 per maand",
        "2 × Salesmedewerker (8 uur per week)",
        "Verkoop, Logistiek of magazijn",
        "Productinformatie klopt niet of is onvolledig, Onze verkopers zien de webshop niet zitten",
        "34%, € 12",
        "reclame: € 800 per maand, hulp: € 8.000 per maand",
    ),
    later={
        "Hoeveel producten": "30.000 artikelen, 50 nieuwe per maand",
        "Waar draait": "Magento, gekoppeld aan AFAS",
        "komen terug": "2 procent",
        "pakt de bestellingen": "het magazijn van ons zelf",
        "uur per week werk je": "6 uur",
        "met de hand": "meer dan de helft",
        "Wat past bij": "advies nodig",
        "vragen van klanten": "zo'n 16",
    },
    questions=12,
)
MARKETPLACES = Owner(
    "en",
    (
        "only marketplaces, bol and amazon, NL",
        "1500 orders 66k",
        "two packers, 24 hours each, I do all the rest, 60 hours",
        "",
        "I have no time, the messages on bol take my whole evening",
        "24%, 5 euro",
        "nothing on ads, max 3000",
    ),
    (
        "On marketplaces, marketplaces: 2, Netherlands",
        "1,500 a month, € 66,000 a month",
        "2 × Logistics and fulfilment (24 hours a week)",
        "I do everything myself, Customer questions pile up",
        "24%, € 5",
        "ads: € 0 a month, help: € 3,000 a month",
    ),
    questions=10,
)
FASHION = Owner(
    "en",
    (
        "own webshop and Zalando, Netherlands",
        "5000 orders, 6 million a year",
        "team of nine: 2 marketers, photographer, 3 in the warehouse, 2 customer service, a buyer. I run it, 50 hours",
        "",
        "too many returns, ads cost more and more, we are about to go headless",
        "58%, 6 euro",
        "90k on ads, nothing extra",
    ),
    (
        "Our own webshop, On marketplaces, marketplaces: 1, Netherlands",
        "5,000 a month, € 500,000 a month",
        "2 × Online marketer, Content creator, 3 × Logistics and fulfilment, 2 × Customer service,"
        " Buyer and stock planner",
        "Returns eat up the margin, More advertising no longer brings more sales, Move to a headless shop",
        "58%, € 6",
        "ads: € 90,000 a month, help: € 0 a month",
    ),
    # What can be cut from the ads pays somebody, and who that is hangs on more answers.
    questions=12,
)
STORES = Owner(
    "nl",
    (
        "webshop en vier eigen winkels, Nederland",
        "830 bestellingen, 60.000 per maand",
        "mijn man en ik samen 70 uur, een bureau voor de ads, 900 per maand, en een student die inpakt, 12 uur",
        "",
        "",
        "magazijn",
        "niemand heeft het overzicht, we komen er niet aan toe",
        "42 procent, 6,50",
        "900 aan ads en 4000 extra",
    ),
    (
        "Onze eigen webshop, In eigen fysieke winkels, eigen winkels: 4, Nederland",
        "830 per maand, € 60.000 per maand",
        "je man (35 uur per week), Online marketeer (extern bedrijf), Student (12 uur per week)",
        "Logistiek of magazijn",
        "Ik doe alles zelf, Niemand overziet onze hele e-commerce",
        "42%, € 6,50",
        "reclame: € 900 per maand, hulp: € 4.000 per maand",
    ),
    later={
        "Hoeveel producten": "2500, 40 nieuwe",
        "Waar draait": "lightspeed, gekoppeld aan de kassa",
        "komen terug": "8 van de 100",
        "Wat past bij": "geen van drieën",
        "vragen van klanten": "een stuk of 10",
        "landen": "alleen Nederland",
    },
    questions=12,
)


@pytest.mark.parametrize(
    "who",
    [CANDLES, FASTENERS, MARKETPLACES, FASHION, STORES],
    ids=["candles", "fasteners", "marketplaces", "fashion", "stores"],
)
def test_an_owner_is_understood_and_soon_has_a_next_step(who: Owner, session: Start) -> None:
    owner = session("plan", "--lang", who.lang)
    owner.prompt()
    typed = iter(who.typed)
    for _ in range(MOST_PROMPTS):
        if _asks_to_go_on(owner.seen, who.lang):
            break
        question = " ".join(owner.seen.rpartition("\n\n")[2].split())
        owner.answer(next(typed, None) or next((said for words, said in who.later.items() if words in question), ""))
    flat = " ".join(owner.seen.split())
    for understood in who.heard:
        assert f" {understood} " in flat
    for refusal in REFUSALS:
        assert not re.search(_pattern(refusal, who.lang), flat), refusal.to(who.lang)
    assert _asks_to_go_on(owner.seen, who.lang)
    numbers = re.findall(rf"^{_pattern(phrases.QUESTION_OF, who.lang).split('.')[0]}([0-9]+)", owner.seen, re.MULTILINE)
    assert max(map(int, numbers), default=0) <= who.questions
    # Each screen of 24 lines has the whole question.
    assert all(part.count("\n") < 24 for part in owner.seen.split("\n\n"))
    owner.answer("")
    owner.type("\n")
    assert owner.finish()[0] == 0


def _asks_to_go_on(seen: str, lang: Language) -> bool:
    return phrases.GO_ON.to(lang) in seen


def _pattern(text: Text, lang: Language) -> str:
    """The text with anything where it has a placeholder."""
    return r".*?".join(re.escape(part) for part in re.split(r"\{[a-z]+\}", text.to(lang)) if part)


def test_owners_speak_both_languages() -> None:
    assert {CANDLES.lang, STORES.lang} == {*get_args(Language)}
