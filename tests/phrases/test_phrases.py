"""Every phrase of the tables is read as its line says; and none of any other kind brings the reader down."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomteam.advice.topics import IN_ONE_BREATH, INSTEAD
from ecomteam.cli.interview.answers import Answers
from ecomteam.files.breath import told_apart
from ecomteam.files.catalogue.titles import load_titles
from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.currencies import currency_of
from ecomteam.files.numbers import plain
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.model.amounts import Span
from ecomteam.model.facts import Value
from ecomteam.model.mentions import Mention
from ecomteam.model.text import Language
from ecomteam.titles import Matcher, known_titles
from ecomteam.titles.people import PeopleReader
from tests.shipped import CATALOGUE, KNOWLEDGE

HERE = Path(__file__).parent
QUESTIONS = {question.id: question for question in CATALOGUE.questions}
HOME = {"en": "US", "nl": "NL"}
LEAST = 400


def rows(*tables: str) -> list[str]:
    names = [HERE / f"{table}.tsv" for table in tables] or sorted(HERE.glob("*.tsv"))
    lines = [line for name in names for line in name.read_text("utf-8").splitlines()]
    return [line for line in lines if line.strip() and not line.startswith("#")]


@cache
def people_reader() -> PeopleReader:
    book = load_titles()
    return PeopleReader(CATALOGUE, vocabulary(), Matcher(book, known_titles(book, CATALOGUE)))


def people(phrase: str) -> str:
    return "; ".join(map(mentioned, people_reader().read(phrase))) or "nobody"


def mentioned(one: Mention) -> str:
    who = "you" if one.owner else one.who.en if one.who and not (one.generic and one.roles) else ""
    week = f"{plain(one.hours)}h" if one.hours is not None else f"{plain(one.fte)}fte" if one.fte is not None else ""
    words = (
        f"{one.count}x" if one.count > 1 else "",
        f"{who}:" if who else "",
        "+".join(one.roles) or ("anything" if one.all_round else "open"),
        one.sourcing if one.sourcing != "in_house" else "",
        week,
        f"€{plain(one.costs)}" if one.costs is not None else "",
        "parcels" if one.sends_parcels else "",
        "wanted" if one.wanted else "",
        "seldom" if one.seldom else "",
        "part-time" if one.part_time else "",
        "unclear" if one.unclear else "",
        "trouble" if one.trouble else "",
        "season" if one.season else "",
        "figure" if one.figure else "",
        f"leaves {one.leaves}".strip() if one.leaves is not None else "",
        f"?{one.near}" if one.near else "",
    )
    return " ".join(word for word in words if word)


def read(phrase: str, fact: str, lang: Language) -> str:
    """What is made of an answer at a prompt, as the tables write it."""
    if fact == "people":
        return people(phrase)
    country, _, name = fact.rpartition(":")
    currency = currency_of({"country": country or HOME[lang]}, CATALOGUE)
    if "+" in name:
        return in_breath(phrase, name.split("+"), lang, currency)
    try:
        value = FactReader(CATALOGUE, currency=currency, lang=lang).read(QUESTIONS[name], phrase)
    except WrongValue as error:
        if error.near is not None:
            return f"?{shown(error.near)}"
        if error.either:
            return f"?{'|'.join(shown(one) for one in error.either)}"
        return f"!{error}"
    return shown(value)


def in_breath(phrase: str, facts: Sequence[str], lang: Language, currency: str) -> str:
    """What is read of each fact that a phrase tells; of a list with numbers before its options, numbers are these."""
    answers = Answers(KNOWLEDGE, lang)
    answers.facts.currency = currency
    # What may be told in their place is heard there too.
    instead = [fact for name, others in INSTEAD.items() if IN_ONE_BREATH[name] == tuple(facts) for fact in others]
    said = told_apart(phrase, [QUESTIONS[one] for one in facts], answers.facts, [QUESTIONS[one] for one in instead])
    told = []
    for fact in (*facts, *instead):
        if fact in said:
            try:
                told.append(f"{fact}: {shown(answers.value(QUESTIONS[fact], said[fact]))}")
            except WrongValue as error:
                either = "|".join(shown(one) for one in error.either)
                asked = either or (shown(error.near) if error.near is not None else "")
                told.append(f"{fact}: ?{asked}" if asked else f"{fact}: !{error}")
    return "; ".join(told) or "nothing"


def shown(value: Value | None) -> str:
    match value:
        case None:
            return "unknown"
        case bool():
            return "yes" if value else "no"
        case Span(low, high, open=end) if end is not None:
            return f"..{plain(high)}" if end == "low" else f"{plain(low)}.."
        case Span(low, high):
            return f"{plain(low)}..{plain(high)}"
        case int() | float():
            return plain(value)
        case frozenset():
            return ", ".join(sorted(value)) or "none"
        case _:
            return str(value)


@pytest.mark.parametrize("table", sorted(file.stem for file in HERE.glob("*.tsv")))
def test_every_phrase_is_read_as_its_line_says(table: str) -> None:
    wrong = []
    for row in rows(table):
        phrase, fact, lang, meant = row.split("\t")
        got = read(phrase, fact, "nl" if lang == "nl" else "en")
        if not (got.startswith("!") and meant[1:] in got if meant.startswith("!") else got == meant):
            wrong.append(f"{row}: {got}")
    assert wrong == []


def test_the_tables_have_enough_of_both_languages() -> None:
    lines = rows()
    assert len(lines) >= LEAST
    assert len({tuple(line.split("\t")[:3]) for line in lines}) == len(lines)
    dutch = sum(line.split("\t")[2] == "nl" for line in lines)
    assert 0.4 <= dutch / len(lines) <= 0.6


@settings(derandomize=True, deadline=None)
@given(
    st.sampled_from(
        [
            "monthly_revenue",
            "gross_margin",
            "owner_hours_per_week",
            "fulfilment",
            "people",
            "sells+marketplaces+stores+country",
            "orders_per_month+monthly_revenue",
            "platform+erp_integration",
        ]
    ),
    st.text(max_size=220),
)
def test_whatever_is_written_is_read_or_refused(fact: str, text: str) -> None:
    assert read(text, fact, "en")


@pytest.mark.parametrize("text", ["9" * 190, "1-" * 95, "1 to " * 40, "€" * 190, "1," * 95, "a " * 95, "half " * 30])
def test_a_hostile_phrase_is_answered(text: str) -> None:
    assert read(text, "monthly_revenue", "en").startswith("!")
