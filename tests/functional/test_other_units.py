"""Answers in another unit than was asked: an amount where a share is asked, a share where an amount is."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from ecomteam.advice.topics import COMPANY, topic
from ecomteam.cli.interview.answers import Answers
from ecomteam.cli.interview.hearing import Hearing
from ecomteam.cli.interview.lines import TypedLines
from ecomteam.cli.interview.people import HERE
from ecomteam.files.values import WrongValue
from ecomteam.model.facts import Value
from ecomteam.model.team import Team
from ecomteam.model.text import Language
from ecomteam.shop.case import Case
from tests.functional.conftest import Session, Start
from tests.shipped import KNOWLEDGE

# Sixty orders of 35 a month, with whom and what hurts.
TO_EARNINGS = {
    "nl": ("1, NL", "60 per maand, 35 p st", "alleen ik", "geen"),
    "en": ("1, UK", "60 a month, 35 each", "just me", "none"),
}


def at_earnings(session: Start, lang: str) -> Session:
    owner = session("plan", "--lang", lang, "--save", "answers.yaml")
    owner.prompt()
    for line in TO_EARNINGS[lang]:
        owner.answer(line)
    return owner


def kept(tmp_path: Path) -> str:
    return (tmp_path / "answers.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lang", "typed", "shown", "reply", "line"),
    [
        ("nl", "300 euro per maand", "14% van de omzet blijft over", "1", "gross_margin: 0.14"),
        ("nl", "300 euro per maand", "€ 5 blijft er van een bestelling over", "2", "contribution_per_order: 5"),
        ("en", "£300 a month", "£ 300 a month is left in the end", "the last", "profit_per_month: 300"),
        ("en", "i make about 18 on each", "51% of sales is left", "2", "gross_margin: 0.51"),
        ("nl", "marge 18 euro per stuk", "€ 18 blijft er van een bestelling over", "1", "contribution_per_order: 18"),
        ("nl", "materiaal kost 14 euro per stuk", "60% van de omzet blijft over", "ja", "gross_margin: 0.6"),
        ("en", "ingredients are £7 an order", "80% of sales is left", "yes", "gross_margin: 0.8"),
        ("nl", "12 euro", "€ 12 is wat verzenden kost", "1", "shipping_cost_per_order: 12"),
    ],
)
def test_what_is_left_may_be_told_as_an_amount_and_it_is_asked_of_what(
    session: Start, tmp_path: Path, lang: str, typed: str, shown: str, reply: str, line: str
) -> None:
    owner = at_earnings(session, lang)
    assert shown in " ".join(owner.answer(typed).split())
    owner.answer(reply)
    owner.stops()
    assert f"{line}\n" in kept(tmp_path)


def test_beside_a_share_an_amount_is_postage_without_a_question(session: Start, tmp_path: Path) -> None:
    owner = at_earnings(session, "nl")
    assert "  33%, € 4\n" in owner.answer("33%, 4 euro")
    owner.stops()
    assert "shipping_cost_per_order: 4 euro\n" in kept(tmp_path)


def test_an_amount_of_which_nobody_knows_what_it_is_is_left_out_with_a_word(session: Start) -> None:
    owner = at_earnings(session, "en")
    owner.answer("£300 a month")
    assert 'Then I leave "£300 a month" out.' in owner.answer("no idea")
    assert "  40%, £ 6\n" in owner.answer("40%, 6")
    owner.stops()


def test_what_is_asked_twice_may_be_told_anew_in_one_line(session: Start, tmp_path: Path) -> None:
    owner = at_earnings(session, "nl")
    assert "Klopt dat? Enter is ja; zeg het anders opnieuw." in owner.answer("33 40")
    assert "  33%, € 4\n" in owner.answer("33%, 4")
    owner.stops()
    assert "gross_margin: 33%\n" in kept(tmp_path)


@pytest.mark.parametrize(
    ("lang", "typed", "asked", "understood"),
    [
        ("en", "10% of sales, 200", '"10% of sales" comes to £ 210 a month', "ads: £ 210 a month, help: £ 200 a month"),
        ("nl", "5% van de omzet, 0", '"5% van de omzet" komt neer op € 105 per maand', "reclame: € 105 per maand"),
    ],
)
def test_a_share_of_sales_is_the_amount_that_it_comes_to(
    session: Start, lang: str, typed: str, asked: str, understood: str
) -> None:
    owner = at_earnings(session, lang)
    owner.answer("40%, 6")
    assert asked in " ".join(owner.answer(typed).split())
    assert understood in owner.answer("")
    owner.breaks_off()


@pytest.mark.parametrize(
    ("lang", "fact", "typed", "asked", "value"),
    [
        ("nl", "return_rate", "3 per maand", '"3 per maand" komt neer op 5% (bestellingen per maand: 60).', 0.05),
        ("en", "return_rate", "1 a week", '"1 a week" comes to 7.2% (orders a month: 60).', 0.072),
        ("nl", "redo_rate", "2 per maand", '"2 per maand" komt neer op 3,3% (bestellingen per maand: 60).', 0.033),
        ("en", "shipping_cost_per_order", "20%", '"20%" comes to € 7 (average order: € 35).', 7),
        ("nl", "extra_budget", "10%", '"10%" komt neer op € 210 per maand', 210),
    ],
)
def test_a_number_in_another_unit_is_worked_out_with_what_is_known(
    capsys: pytest.CaptureFixture[str], lang: Language, fact: str, typed: str, asked: str, value: float
) -> None:
    assert heard(lang, fact, typed, "", orders_per_month=60, monthly_revenue=2100) == value
    assert asked in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("lang", "fact", "typed", "said"),
    [
        ("nl", "return_rate", "3 per maand", "Dat is een aantal, en er wordt een deel gevraagd: hoeveel van de 100"),
        ("en", "gross_margin", "40 to 50 a month", "what an order leaves may be told too"),
        ("en", "extra_budget", "10%", "That is a share, and an amount is asked, such as 500"),
    ],
)
def test_with_nothing_to_work_it_out_the_unit_is_said(lang: Language, fact: str, typed: str, said: str) -> None:
    with pytest.raises(WrongValue, match=re.escape(said)):
        heard(lang, fact, typed)


def heard(lang: Language, fact: str, *lines: str, **facts: Value) -> Value | None:
    """What is read of the first line, where the others are typed at what is asked back."""
    typed = Typed(lines[1:])
    hearing = Hearing(KNOWLEDGE, Answers(KNOWLEDGE, lang), typed)
    team = hearing.answer(KNOWLEDGE.question(fact), lines[0], Team(place=HERE, facts={"country": "NL", **facts}))
    return None if team is None else team.facts[fact]


class Typed(TypedLines):
    """Lines that somebody would type."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.left = [*lines]

    def read(self, prompt: str) -> str:
        assert self.left, prompt
        return self.left.pop(0)


@pytest.mark.parametrize(
    ("reply", "company"),
    [("1", {"company": "new"}), ("2", {"company": "established", "departments": frozenset({"it"})})],
)
def test_a_whole_business_beside_a_department_is_asked_once(
    capsys: pytest.CaptureFixture[str], reply: str, company: dict[str, Value]
) -> None:
    asked = topic(Case(KNOWLEDGE, Team(place=HERE)), COMPANY)
    assert asked.question is not None
    hearing = Hearing(KNOWLEDGE, Answers(KNOWLEDGE, "en"), Typed([reply]))
    team = hearing.answer(asked.question, "1 3", Team(place=HERE))
    assert team is not None
    assert asked.told(team.facts[COMPANY]) == company
    assert '"The shop is the whole business" goes with none of the others.' in capsys.readouterr().err
