"""What an owner is thinking of in words of their own: read, refused, and written back."""

from typing import Any

import pytest

from ecomteam.cli.reading import with_told
from ecomteam.files.team.read import read_team
from ecomteam.files.team.write import write_team
from ecomteam.model.ideas import Idea
from ecomteam.model.problems import FileProblems
from ecomteam.words.problems import said
from tests.shipped import CATALOGUE, KNOWLEDGE


def ideas(*entries: str) -> tuple[Idea, ...]:
    lines = "".join(f"  - {entry}\n" for entry in entries)
    return read_team(f"shop:\n  leanings:\n{lines}".encode(), "team.yaml", CATALOGUE).ideas


def told(idea: Idea) -> dict[str, Any]:
    keys = ("kind", "text", "role", "activity", "sourcing", "once", "per_month", "per_year", "per_hour")
    return {key: getattr(idea, key) for key in keys if getattr(idea, key) is not None}


IDEAS = {
    "{hire: ecommerce_manager, per_year: 65000}": {
        "kind": "hire",
        "role": "ecommerce_manager",
        "sourcing": "in_house",
        "per_year": 65_000,
    },
    '{outsource: customer_service, text: "call centre", per_month: 11000}': {
        "kind": "outsource",
        "text": "call centre",
        "role": "customer_service",
        "sourcing": "agency",
        "per_month": 11_000,
    },
    '{buy: "CNC machine", once: 60000}': {
        "kind": "buy",
        "text": "CNC machine",
        "activity": "making",
        "sourcing": "in_house",
        "once": 60_000,
    },
    "{buy: verhuursoftware, per_month: 650}": {
        "kind": "buy",
        "text": "verhuursoftware",
        "activity": "coordination",
        "sourcing": "in_house",
        "per_month": 650,
    },
    # Whose work it is stands in the words, and so does that somebody comes from outside.
    "{outsource: a TikTok agency, per_month: 1.2k}": {
        "kind": "outsource",
        "text": "a TikTok agency",
        "role": "online_marketer",
        "sourcing": "agency",
        "per_month": 1200,
    },
    "{hire: virtual assistant, per_hour: 6, hours_per_week: 10}": {
        "kind": "hire",
        "text": "virtual assistant",
        "role": "assistant",
        "sourcing": "freelance",
        "per_hour": 6,
    },
    "{outsource: order_processing}": {"kind": "outsource", "activity": "order_processing", "sourcing": "agency"},
    "{hire: a sage, for: buyer}": {"kind": "hire", "text": "a sage", "role": "buyer", "sourcing": "in_house"},
    # What nothing is known of is kept as it was told.
    "{buy: a thing}": {"kind": "buy", "text": "a thing", "sourcing": "in_house"},
}


@pytest.mark.parametrize(("entry", "read"), IDEAS.items())
def test_own_words_and_a_price_are_read_and_written_back(entry: str, read: dict[str, Any]) -> None:
    (idea,) = ideas(entry)
    assert told(idea) == read
    team = read_team(f"shop: {{leanings: [app, {entry}]}}".encode(), "team.yaml", CATALOGUE)
    assert team.facts["leanings"] == frozenset({"app"})
    again = read_team(write_team(team, CATALOGUE).encode(), "team.yaml", CATALOGUE)
    assert again.facts == team.facts
    assert [told(one) for one in again.ideas] == [told(one) for one in team.ideas]


def test_an_hour_and_a_year_are_a_month() -> None:
    (hourly, yearly) = ideas("{hire: assistant, per_hour: 6, hours_per_week: 9}", "{buy: a tool, per_year: 1200}")
    assert hourly.a_month == pytest.approx(6 * 9 * 52 / 12)
    assert yearly.a_month == 100


WRONG = {
    "{per_month: 3}": "this is hire, outsource or buy; add one of them, such as hire: assistant",
    "{hire: a, buy: b}": "this is hire, outsource or buy; keep one of them",
    "{hire: assistant, a_month: 300}": 'there is no key "a_month" here; write "per_month"',
    "{hire: assistant, salary: 30000}": 'there is no key "salary" here; write "per_year"',
    "{hire: assistant, per_month: 300, per_year: 30}": "this is told by per_month already; keep one of them",
    "{hire: assistant, per_hour: 30}": 'how many hours a week? add "hours_per_week: "',
    "{hire: , per_month: 3}": "this is empty",
    "{buy: x, for: zzz}": 'neither a role nor an activity is called "zzz"; see: ecomteam catalogue list roles, or'
    " activities",
    "{buy: x, for: byer}": 'neither a role nor an activity is called "byer"; near to it: buyer; see: ecomteam catalogue'
    " list roles, or activities",
    f"{{buy: {'x' * 81}}}": "this is too long; say it in 80 characters at most",
    "call centre": 'no leaning is called "call centre"; see: ecomteam catalogue list leanings; or in your own words:'
    ' {outsource: "call centre", per_month: }',
    "virtual assistant": 'no leaning is called "virtual assistant"; see: ecomteam catalogue list leanings; or in your'
    ' own words: {hire: "virtual assistant", per_month: }',
    "cnc machine": 'no leaning is called "cnc machine"; see: ecomteam catalogue list leanings; or in your own words:'
    ' {buy: "cnc machine", once: }',
}


@pytest.mark.parametrize(("entry", "what"), WRONG.items())
def test_what_is_wrong_is_said_with_what_to_write(entry: str, what: str) -> None:
    with pytest.raises(FileProblems) as error:
        ideas(entry)
    assert [problem.what for problem in error.value.problems] == [what]
    assert said(what, "nl") != what


def test_no_more_of_them_are_read_than_anybody_thinks_of() -> None:
    with pytest.raises(FileProblems, match="at most 20 of them are read"):
        ideas(*["{buy: a thing}"] * 21)


@pytest.mark.parametrize(
    ("value", "named", "priced"),
    [
        ("hire: virtual assistant, per_month: 300", frozenset(), [300]),
        (
            "app, {buy: CNC machine, once: 60000}, {outsource: call centre, per_month: 900}",
            frozenset({"app"}),
            [0, 900],
        ),
        ("app", frozenset({"app"}), []),
        ("", frozenset(), []),
    ],
)
def test_beside_the_file_they_take_the_place_of_what_stands_there(
    value: str, named: frozenset[str], priced: list[float]
) -> None:
    team = read_team(b"shop: {leanings: [chatbot, {buy: a van}]}", "team.yaml", CATALOGUE)
    told = with_told(team, [f"leanings={value}"], KNOWLEDGE)
    assert told.facts.get("leanings", frozenset()) == named
    assert [idea.a_month for idea in told.ideas] == priced


def test_what_is_wrong_beside_the_file_is_said_there() -> None:
    team = read_team(b"shop: {}", "team.yaml", CATALOGUE)
    with pytest.raises(FileProblems, match=r'--set leanings: shop.leanings\[0\].cost: there is no key "cost" here'):
        with_told(team, ["leanings={hire: assistant, cost: 3}"], KNOWLEDGE)
