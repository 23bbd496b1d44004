"""Phrases, numbers and conditions in both languages."""

import ast
import pkgutil
import string
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from ecomteam import words
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import fact_name, phrase, phrase_effect
from ecomteam.model.conditions import All, Any, Condition, Not
from ecomteam.model.conditions import Test as Fact  # pytest would collect a class called Test
from ecomteam.model.rules import Effect, Hold, Promote, RuleOut, SourceAs, Urge
from ecomteam.model.teamfacts import CHECK_FACTS, TEAM_FACTS
from ecomteam.model.text import Language, Text
from ecomteam.words import numbers
from ecomteam.words import phrasing as phrasing_words
from ecomteam.words.lists import OR, joined


def texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)


MODULES = [import_module(f"ecomteam.words.{found.name}") for found in pkgutil.iter_modules(words.__path__)]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_both_halves_say_the_same_with_the_same_places(module: ModuleType) -> None:
    for name, value in vars(module).items():
        for text in texts(value) if name.isupper() else ():
            places = [{part[1] for part in string.Formatter().parse(half) if part[1]} for half in (text.en, text.nl)]
            assert text.en.strip(), name
            assert text.nl.strip(), name
            assert places[0] == places[1], name


def test_every_team_fact_has_a_name() -> None:
    assert phrasing_words.TEAM_FACTS.keys() == {*TEAM_FACTS, *CHECK_FACTS}


@pytest.mark.parametrize(
    ("value", "en", "nl"),
    [(1600, "1,600", "1.600"), (0.4, "0.4", "0,4"), (1234567.125, "1,234,567.125", "1.234.567,125"), (2.0, "2", "2")],
)
def test_numbers(value: float, en: str, nl: str) -> None:
    assert (numbers.number(value, "en"), numbers.number(value, "nl")) == (en, nl)


@pytest.mark.parametrize(
    ("low", "high", "currency", "lang", "shown"),
    [
        (1600, 2400, "EUR", "en", "€ 1,600–2,400"),
        (1600, 2400, "EUR", "nl", "€ 1.600–2.400"),
        (99.6, 100.4, "USD", "en", "$ 100"),
        (1, 2, "CHF", "nl", "CHF 1–2"),
        (-1320, -1320, "EUR", "en", "−€ 1,320"),
        (-1320, -1320, "EUR", "nl", "−€ 1.320"),
    ],
)
def test_money(low: float, high: float, currency: str, lang: Language, shown: str) -> None:
    assert numbers.money(low, high, currency, lang) == shown


def test_joined() -> None:
    assert joined([], OR, "en") == ""
    assert joined(["a"], OR, "en") == "a"
    assert joined(["a", "b", "c"], OR, "nl") == "a, b of c"


ORDERS = Fact(fact="orders_per_month", operator="at_least", value=1500)
ERP = Fact(fact="erp_integration", operator="is", value=True)


@pytest.mark.parametrize(
    ("condition", "en", "nl"),
    [
        (All(), "always", "altijd"),
        (Any(), "never", "nooit"),
        (ERP, '"Link with an ERP" is yes', '"Koppeling met een ERP" is ja'),
        (Not(ERP), '"Link with an ERP" is not yes', '"Koppeling met een ERP" is niet ja'),
        (ORDERS, '"Orders a month" is at least 1,500', '"Bestellingen per maand" is minstens 1.500'),
        (Not(ORDERS), '"Orders a month" is below 1,500', '"Bestellingen per maand" is lager dan 1.500'),
        (
            Fact(fact="platform", operator="one_of", value=("headless", "hosted_shop")),
            '"Platform" is Headless or "Hosted shop"',
            '"Platform" is Headless of "Gehoste webshop"',
        ),
        (
            Fact(fact="symptoms", operator="has_all", value=("sales_flat", "low_conversion")),
            '"What hurts" includes "Sales stand still" and "Few visitors buy"',
            '"Wat er knelt" bevat "De verkoop staat stil" en "Weinig bezoekers kopen"',
        ),
        (
            Any((All((ERP, ORDERS)), Not(Any((ERP, ORDERS))))),
            '("Link with an ERP" is yes and "Orders a month" is at least 1,500) or '
            'not ("Link with an ERP" is yes or "Orders a month" is at least 1,500)',
            '("Koppeling met een ERP" is ja en "Bestellingen per maand" is minstens 1.500) of '
            'niet ("Koppeling met een ERP" is ja of "Bestellingen per maand" is minstens 1.500)',
        ),
        (
            Fact(fact="roles_filled", operator="has_any", value=("ecommerce_manager",)),
            '"Roles filled" includes "E-commerce manager"',
            '"Vervulde rollen" bevat E-commercemanager',
        ),
        (
            Fact(fact="conversion_rate", operator="below", value=0.012, threshold="low"),
            '"Conversion rate" is below 1.2% (threshold low)',
            '"Conversie" is lager dan 1,2% (drempel low)',
        ),
    ],
)
def test_conditions(knowledge: Knowledge, condition: Condition, en: str, nl: str) -> None:
    assert phrase(condition, knowledge, "en") == en
    assert phrase(condition, knowledge, "nl") == nl


def test_names_of_facts(knowledge: Knowledge) -> None:
    assert fact_name("platform", knowledge, "nl") == "Platform"
    assert fact_name("owner_hats", knowledge, "nl") == "Petten van de eigenaar"
    assert fact_name("nosuch", knowledge, "en") == "nosuch"


ROLE = ("online_marketer",)


@pytest.mark.parametrize(
    ("effect", "en"),
    [
        (Urge(roles=ROLE, by=1.5), "Online marketer: an hour of it weighs 1.5 times as much"),
        (RuleOut(roles=ROLE), "Online marketer: not needed"),
        (Promote(roles=ROLE, to="next"), "Online marketer: at the latest next"),
        (Hold(roles=ROLE, to="later"), "Online marketer: not before later"),
        (SourceAs(roles=ROLE, verdict="must_be_in_house"), "Online marketer: must be in-house (weight 10)"),
        (
            SourceAs(roles=ROLE, verdict="better_outside", form="agency"),
            "Online marketer: is better outside, as outside company (weight 10)",
        ),
    ],
)
def test_effects(knowledge: Knowledge, effect: Effect, en: str) -> None:
    assert phrase_effect(effect, knowledge, "en") == en


# The rooms whose sentences stand beside the code that fills them.
OWN_SENTENCES = (
    "planning/",
    "proving/",
    "advice/why/",
    "files/",
    "cli/interview/phrases.py",
    "model/ideafields.py",
    "model/personfields.py",
    "model/plan.py",
    "model/targets.py",
    "words/",
)


def test_sentences_stand_in_words() -> None:
    root = Path(words.__path__[0]).parent
    elsewhere = [
        f"{path.relative_to(root)}:{call.lineno}"
        for path in sorted(root.rglob("*.py"))
        if not str(path.relative_to(root)).startswith(OWN_SENTENCES)
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Text"
        if len(call.args) == 2 and all(isinstance(arg, ast.Constant) and arg.value for arg in call.args)
    ]
    assert elsewhere == []
