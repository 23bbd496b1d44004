"""The help of every command in Dutch: nothing of it stays English, and no row is there for nothing."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from ecomteam.cli import called
from ecomteam.cli.app import app
from ecomteam.words import help as words

called.load()
COMMENT = re.compile(r" *ecomteam .*? {2,}(\S.*)")
ENGLISH = re.compile(
    r"(?<![-\w.])(?:the|this|with|write|print|such as|which|your|without|from|show|and)(?![-\w.])", re.IGNORECASE
)


def commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    yield name, command
    for inner, below in getattr(command, "commands", {}).items():
        yield from commands(below, f"{name} {inner}".strip())


COMMANDS = dict(commands(typer.main.get_command(app)))
TEXTS = {
    (COMMENT.fullmatch(line) or {1: ""})[1] if part.lstrip("\n").startswith("\b") else " ".join(part.split())
    for command in COMMANDS.values()
    for text in (command.help, command.epilog)
    for part in (text or "").split("\n\n")
    for line in (part.split("\n") if part.lstrip("\n").startswith("\b") else ["once"])
} - {""}
OPTIONS = {
    text
    for command in COMMANDS.values()
    for parameter in command.params
    for text in (parameter.help, parameter.show_default)
    if isinstance(text, str)
}
APPENDIX = {text for text in OPTIONS if text.startswith(words.APPENDIX[0].partition("{}")[0])}


def test_every_text_of_the_help_has_its_dutch_and_none_is_left_over() -> None:
    assert words.COMMANDS.keys() == TEXTS
    assert words.OPTIONS.keys() == OPTIONS - APPENDIX | {"Show this message and exit."}
    assert len(APPENDIX) == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_no_page_stays_english(command: str) -> None:
    runner = CliRunner(env={"COLUMNS": "80", "ECOMTEAM_LANG": "nl"})
    page = runner.invoke(app, [*command.split(), "--help"], prog_name="ecomteam").stdout
    assert page.startswith(f"Gebruik: ecomteam {command}".strip())
    shown = "\n".join(line for line in page.splitlines() if "ecomteam " not in line)
    assert all(len(line) <= 80 for line in shown.splitlines())
    assert not ENGLISH.search(shown), ENGLISH.search(shown)


def test_the_manual_is_in_dutch_as_a_whole() -> None:
    page = CliRunner().invoke(app, ["man", "--lang", "nl"], prog_name="ecomteam").stdout
    assert all(
        f".SH {heading}" in page for heading in ("NAAM", "GEBRUIK", "BESCHRIJVING", "OPDRACHTEN", "AFSLUITCODES")
    )
    shown = "\n".join(line for line in page.splitlines() if not line.startswith(("ecomteam ", ".")))
    assert not ENGLISH.search(shown), ENGLISH.search(shown)
