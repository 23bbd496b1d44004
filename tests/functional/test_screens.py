"""Every command of an owner fits on one screen (``test_everything`` tries each with every example); the rest is asked
for."""

import re
from pathlib import Path

import pytest

from ecomteam.cli import reading
from ecomteam.model.text import LANGUAGES
from ecomteam.reports.document import SUMMARY
from ecomteam.words.parts import NOTHING, PARTS
from tests.conftest import Golden
from tests.functional.in_process import STATEMENT, ecomteam, fits_a_screen, written

pytestmark = pytest.mark.usefixtures("elsewhere")
EXAMPLES = reading.example_names()

# Commands about a shop, each as it is typed before the shop.
CALLS = ("plan", "audit", "work", "handover", "raci", "raci --planned", "diagnose", "why customer_service")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "call",
    [
        "compare coffee-shop dropshipper marketplace-seller garden-stores technical-parts",
        "compare coffee-shop one-person-start",
        "catalogue list",
        "catalogue check --shops 5",
    ],
)
def test_what_takes_no_single_shop_fits_too(call: str, lang: str) -> None:
    fits_a_screen(written(*call.split(), "--lang", lang))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("call", [*CALLS, "why customer_service --before logistics", "catalogue list"])
def test_whole_screens(call: str, lang: str, golden: Golden) -> None:
    """To be read aloud, as an owner would."""
    shop = () if call.startswith("catalogue") else ("--example", "growing-pains")
    name = "-".join(part.removeprefix("--") for part in call.split())
    text = written(*call.split(), *shop, "--lang", lang)
    fits_a_screen(text)
    golden(f"screen-{name}.{lang}.txt", text)


def test_many_teams_fit(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"team-{number:02}.yaml").write_text("shop: {products: 10}\npeople: [{name: Ada, owner: true}]\n")
    text = written("audit", ".", "--no-input")
    fits_a_screen(text)
    assert "more teams, with a higher score" in text


@pytest.mark.parametrize("example", EXAMPLES[::3])
def test_the_screen_of_a_plan_has_what_an_owner_needs(example: str) -> None:
    text = written("plan", "--example", example)
    assert text.splitlines()[1] == "2 November 2026"
    assert "Do this first:" in text
    assert "You can pay" in text
    assert "Read on: --full (everything), --show money" in text


def test_the_week_is_a_chart() -> None:
    text = written("plan", "--example", "one-person-start")
    (bar,) = re.findall(r"product [ \d→]+  (█+▒*)\n", text)
    assert 25 <= len(bar) <= 30


# --- the rest -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS[:-1])
def test_everything_has_more_than_the_screen(call: str) -> None:
    shop = ("--example", "growing-pains")
    everything = written(*call.split(), *shop, "--full")
    assert len(everything.splitlines()) > len(written(*call.split(), *shop).splitlines())
    assert STATEMENT.search(everything) or "Sources cited" in everything


def headings(text: str) -> list[str]:
    return re.findall(r"^## (.+)$", text, re.MULTILINE)


@pytest.mark.parametrize("call", CALLS[1:])
def test_every_section_can_be_shown_alone(call: str) -> None:
    """By its heading, which is one way to name a part; a plan in Markdown is a document with appendices."""
    shop = ("--example", "growing-pains", "--format", "markdown")
    whole = written(*call.split(), *shop)
    first, *_, last = headings(whole)
    for heading in (first, last):
        alone = written(*call.split(), *shop, "--show", heading.replace("\\", ""))
        assert heading in headings(alone)
        assert len(alone) < len(whole)


def test_a_part_has_a_dutch_name_too() -> None:
    shop = ("--example", "coffee-shop")
    money = written("plan", *shop, "--show", "money")
    assert money == written("plan", *shop, "--show", "geld") == written("plan", *shop, "--full", "--show", "MONEY")
    assert money.splitlines()[3] == "Money"
    both = written("plan", *shop, "--show", "week,sources")
    assert [line for line in both.splitlines() if line in ("The owner's week", "Sources cited")] == [
        "The owner's week",
        "Sources cited",
    ]
    assert written("plan", *shop, "--show", "week", "--show", "sources") == both


def test_the_summary_is_a_part() -> None:
    text = written("audit", "--example", "coffee-shop", "--show", SUMMARY)
    assert "Score 57 of 100." in text
    assert "What helps most" not in text


def test_a_part_about_which_there_is_nothing_to_say() -> None:
    assert written("plan", "--example", "coffee-shop", "--show", "forecast").splitlines()[-1] == NOTHING.en


WRONG = [
    ("plan --example coffee-shop --show mony", 'did you mean "money"?'),
    ("audit --example coffee-shop --show zzz", "there are: summary, findings"),
    ("plan --example coffee-shop --today yesterday", "--today: a day is written"),
]


@pytest.mark.parametrize(("call", "said"), WRONG)
def test_wrong_parts_and_days_are_refused(call: str, said: str) -> None:
    result = ecomteam(*call.split())
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_json_has_no_parts() -> None:
    result = ecomteam("plan", "--example", "coffee-shop", "--json", "--show", "money")
    assert result.exit_code == 2
    assert "JSON is whole" in result.stdout + result.stderr


def test_no_two_parts_of_a_report_share_a_dutch_name() -> None:
    from ecomteam.reports.compose import audit, catalogue_check, diagnosis, handover, plan, raci, why, work

    for module in (audit, catalogue_check, diagnosis, handover, plan, raci, why, work):
        names = [PARTS[part].nl for part in module.PARTS]
        assert len(set(names)) == len(names), module.__name__


# --- the day --------------------------------------------------------------------------------------------------------


DATED = ("plan", "audit", "work", "handover", "raci", "diagnose", "kit logistics", "why logistics")


@pytest.mark.parametrize("call", DATED)
def test_a_report_says_of_which_day_it_is(call: str) -> None:
    shop = ("--example", "coffee-shop")
    assert written(*call.split(), *shop).split("\n\n")[0].endswith("\n2 November 2026")
    dutch = written(*call.split(), *shop, "--today", "2027-03-01", "--lang", "nl")
    assert dutch.split("\n\n")[0].endswith("\n1 maart 2027")


def test_the_day_decides_who_is_there(tmp_path: Path) -> None:
    file = tmp_path / "team.yaml"
    file.write_text(
        "shop: {orders_per_month: 900, fulfilment: self}\n"
        "people: [{name: Ada, owner: true}, {name: Bo, roles: [logistics], ends: 2026-12-31}]\n"
    )
    assert "Bo" in written("handover", str(file), "--show", "tasks", "--today", "2026-11-02")
    assert "Bo" not in written("handover", str(file), "--show", "tasks", "--today", "2027-01-01")


def test_the_clock_is_asked_where_nothing_else_says_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert re.search(r"\d{1,2} [A-Z][a-z]+ 20\d\d$", written("plan", "--example", "coffee-shop").splitlines()[1])
