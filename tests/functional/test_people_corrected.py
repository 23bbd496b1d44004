"""People who were shown back, and what an owner says of them then."""

from collections.abc import Sequence

import pytest

from ecomteam.cli.interview.people import HERE, PeopleHeard
from ecomteam.model.team import Team
from ecomteam.model.text import Language, Text
from tests.shipped import KNOWLEDGE

DUTCH = "ik 40u, mijn zus 8u mail, mijn man doet alles 20u"
ENGLISH = "me 40h, jane emails 8h, bob packs 20h"
JANE, BOB = "Jane (8 hours a week)", "Bob (20 hours a week)"
ZUS, MAN = "je zus (8 uur per week)", "je man (20 uur per week)"


def shown(lang: Language, line: str, *replies: str) -> str:
    """The team in one line, after these replies to what is asked."""
    left = [*replies]

    def ask(_text: Text, **_values: str) -> str:
        return left.pop(0) if left else ""

    heard = PeopleHeard(KNOWLEDGE, lang, ask)
    team = heard.team(line, Team(place=HERE), "EUR")
    hours = team.facts.get("owner_hours_per_week")
    return heard.shown(team.people or (), hours if isinstance(hours, int | float) else None)


def roles(lang: Language, line: str, *replies: str) -> Sequence[Sequence[str]]:
    left = [*replies]
    heard = PeopleHeard(KNOWLEDGE, lang, lambda _text, **_values: left.pop(0) if left else "")
    people = heard.team(line, Team(place=HERE), "EUR").people or ()
    return [[held.role for held in person.roles] for person in people if not person.owner]


@pytest.mark.parametrize(
    ("reply", "team"),
    [
        ("2 10h", ("Jane (10 hours a week)", BOB)),
        ("#2 10h", ("Jane (10 hours a week)", BOB)),
        ("row 2: 10 hours", ("Jane (10 hours a week)", BOB)),
        ("second one is 10 hours", ("Jane (10 hours a week)", BOB)),
        ("jane is 10 hours", ("Jane (10 hours a week)", BOB)),
        ("no, bob 25h", (JANE, "Bob (25 hours a week)")),
        ("2 10h, 3 25h", ("Jane (10 hours a week)", "Bob (25 hours a week)")),
        ("remove jane", (BOB,)),
        ("not jane", (BOB,)),
        ("jane left", (BOB,)),
        ("without 3", (JANE,)),
        ("2 away, and a VA, 5 hours", (BOB, "E-commerce assistant (freelancer, 5 hours a week)")),
        ("zork", (JANE, BOB)),
        ("we lose 500 a month", (JANE, BOB)),
        ("correct", (JANE, BOB)),
        ("👍", (JANE, BOB)),
    ],
)
def test_english_owners_correct_a_row_as_they_like(reply: str, team: Sequence[str]) -> None:
    assert shown("en", ENGLISH, reply) == ", ".join(("you (40 hours a week)", *team))


@pytest.mark.parametrize(
    ("reply", "team"),
    [
        ("zus 10 uur", ("je zus (10 uur per week)", MAN)),
        ("klopt, maar zus is 10 uur", ("je zus (10 uur per week)", MAN)),
        ("bijna, mijn man 25u", (ZUS, "je man (25 uur per week)")),
        ("regel 2: 10 uur", ("je zus (10 uur per week)", MAN)),
        ("de tweede is 10 uur", ("je zus (10 uur per week)", MAN)),
        ("2 10u, 3 25u", ("je zus (10 uur per week)", "je man (25 uur per week)")),
        ("mijn zus niet", (MAN,)),
        ("zonder 3", (ZUS,)),
        ("ook nog een boekhouder 100 per maand", (ZUS, MAN, "Boekhouder")),
    ],
)
def test_dutch_owners_correct_a_row_as_they_like(reply: str, team: Sequence[str]) -> None:
    assert shown("nl", DUTCH, reply) == ", ".join(("jij (40 uur per week)", *team))


def test_the_owners_own_hours_are_corrected_too() -> None:
    assert shown("nl", DUTCH, "ik 45").startswith("jij (45 uur per week), je zus")
    assert shown("en", ENGLISH, "1 50 hours").startswith("you (50 hours a week), Jane")


@pytest.mark.parametrize(
    ("lang", "line", "reply", "work"),
    [
        ("en", ENGLISH, "jane also does social media", [["customer_service", "content_marketer"], ["logistics"]]),
        ("en", ENGLISH, "jane doesn't do emails", [[], ["logistics"]]),
        ("en", ENGLISH, "2 bookkeeping", [["bookkeeper"], ["logistics"]]),
        ("en", ENGLISH, "3 everything", [["customer_service"], []]),
        ("nl", DUTCH, "mijn zus doet ook social media", [["customer_service", "content_marketer"], []]),
        ("nl", DUTCH, "mijn man doet de boekhouding", [["customer_service"], ["bookkeeper"]]),
    ],
)
def test_what_somebody_does_too_or_not_or_instead(
    lang: Language, line: str, reply: str, work: Sequence[Sequence[str]]
) -> None:
    assert roles(lang, line, reply) == work


def test_who_does_whatever_there_is_is_not_asked_for_a_trade(capsys: pytest.CaptureFixture[str]) -> None:
    assert roles("nl", "mijn man doet alles 20u") == [[]]
    table = capsys.readouterr().err
    assert "Je man  wat er te doen is  20 uur" in table
    assert "welk werk" not in table


def test_more_hours_of_who_is_paid_by_the_hour_cost_more(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown("nl", "ik 40u, student 4 u inpakken 15 p/u", "student 8u") == (
        "jij (40 uur per week), Student (8 uur per week)"
    )
    table = capsys.readouterr().err
    assert "€ 260" in table
    assert "€ 520" in table


def test_how_many_work_in_the_company_is_put_down_and_is_no_team(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown("nl", "12 man in het bedrijf, Marieke 24u doet de webshop") == "Marieke (24 uur per week)"
    assert "mensen in het bedrijf (12)" in capsys.readouterr().err


def test_whoever_names_several_where_one_was_asked_has_named_these() -> None:
    said = shown("en", "it depends, i think", "me 20 hours, my mum packs 4 hours")
    assert said == "you (20 hours a week), your mother (4 hours a week)"


def test_hours_of_a_season_are_told_back_and_ask_for_no_work(capsys: pytest.CaptureFixture[str]) -> None:
    line = "my wife does the mail, 10 hours. In season we both work 75 hours, 20 in summer"
    assert shown("en", line, "yes") == "Your wife (10 hours a week)"
    said = " ".join(capsys.readouterr().err.split())
    assert '"In season we both work 75 hours, 20 in summer": here the hours of a usual week count' in said


def test_a_reply_that_asks_who_is_nobody() -> None:
    assert shown("nl", DUTCH, "Iedereen zegt: neem iemand aan. Maar wie, en waarvan?", "ja") == shown("nl", DUTCH, "ja")
