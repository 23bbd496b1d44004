"""Every locale, code page and terminal (places.yaml): each command does what it does elsewhere, and fits its screen."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from rich.text import Text

from tests.hostile.conftest import Call, Outcome, RunAll, Server, data, hidden

PLACES: dict[str, Any] = data("places.yaml")
DRAWN: list[tuple[str, ...]] = [tuple(words) for words in PLACES["drawn"]]
WRITTEN: list[tuple[str, ...]] = [tuple(words) for words in PLACES["written"]]

TEAM = """
shop: {name: Żółć & 日本語のお店, country: NL, stage: growth, monthly_budget: 4000, symptoms: [low_conversion]}
people:
- {name: José Ångström-Πλάτων, owner: true, roles: [sales, logistics, content_creator]}
- {name: WithoutAnyPlaceToBreakItByWhichItWouldFitIntoSuchANarrowColumnAsThis, roles: [online_marketer], fte: 0.5}
- {name: 日本語の名前はとても長いことがありますので折り返しが必要です, roles: [customer_service], sourcing: agency}
waivers: [{check: vacancy_open, reason: https://example.test/a/reason/that/is/an/address/without/any/blank/in/it}]
"""
OTHER = TEAM.replace("growth", "early").replace("online_marketer", "data_analyst")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "team.yaml").write_text(TEAM, encoding="utf-8")
    (tmp_path / "other.yaml").write_text(OTHER, encoding="utf-8")
    (tmp_path / "staff.csv").write_text("name;title\nJosé;Shopmanager\nBó;ünknown\n", encoding="utf-8")
    return tmp_path


def fine(outcome: Outcome, encoding: str) -> list[str]:
    """The lines of a report, or none where the file is refused, as everywhere."""
    words = outcome.call.arguments
    refused = any(word in words for word in ("nowhere.yaml", "wróng.yaml"))
    said = f"{outcome.call}: {outcome.code}\n{outcome.err[:2000]}"
    assert outcome.code in ((2,) if refused else (0, 1)), said
    assert bool(outcome.err) is (refused or words[0] == "import"), said
    assert "Traceback" not in outcome.err, said
    text = outcome.out.decode(encoding)
    if "FORCE_COLOR" in outcome.call.environment:
        text = Text.from_ansi(text).plain
    assert not hidden(text.replace("\r\n", "\n")), said
    assert bool(text) is not refused, said
    return text.splitlines()


@pytest.mark.parametrize("screen", PLACES["screens"], ids=lambda screen: f"{screen['COLUMNS']} columns")
def test_what_is_drawn_fits_the_terminal(screen: Mapping[str, str], run_all: RunAll, folder: Path) -> None:
    assert folder.is_dir()
    for outcome in run_all([Call(words, environment=screen) for words in DRAWN]):
        lines = fine(outcome, "utf-8")
        wide = [line for line in lines if cell_len(line) > int(screen["COLUMNS"])]
        assert not wide, f"{outcome.call}: {wide[:5]}"


# Their output is UTF-8 wherever they run, for it is a program's or a file's.
FOR_PROGRAMS = frozenset(("export", "team", "import", "example", "markdown"))


@pytest.mark.parametrize("place", PLACES["environments"], ids=lambda place: str(place["name"]))
def test_commands_work_in_every_environment(place: dict[str, Any], kept: Mapping[str, str], folder: Path) -> None:
    """Each environment has every other command, and the one after it the others."""
    turn = PLACES["environments"].index(place) % 2
    server = Server(place["set"] | {"XDG_CACHE_HOME": kept["XDG_CACHE_HOME"]})
    outcomes = server.run([Call(words) for words in (*DRAWN, *WRITTEN)[turn::2]], folder)
    server.close()
    for outcome in outcomes:
        words = outcome.call.arguments
        fine(outcome, "utf-8" if FOR_PROGRAMS & {*words} else place.get("encoding", "utf-8"))
