"""Workflow commands: what came from a file can neither end a command nor begin one."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.model.audit import Audit, CheckState, Finding, Score
from ecomteam.model.checks import Severity
from ecomteam.model.place import Place
from ecomteam.model.problems import Problem
from ecomteam.model.text import Text
from ecomteam.reports.draw.github import to_github

COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-z]+=[^,:\r\n]*,?)+)::([^\r\n]*)\n")
UNESCAPES = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


def one(message: str = "Bad.", severity: Severity = "error", place: Place | None = None) -> Finding:
    return Finding(
        check="some_check",
        code="ET101",
        severity=severity,
        subject="x",
        message=Text(message, "Slecht."),
        remedy=Text("Mend it.", "Los het op."),
        place=place or Place("team.yaml", 3, 5),
        cites=("S1-001",),
    )


def of(*findings: Finding) -> Audit:
    return Audit(
        file="team.yaml",
        shop=None,
        findings=findings,
        checks=(CheckState(check="some_check", state="fail"),),
        coverage=(),
        score=Score(total=None, phases=(), how=Text("-", "-")),
    )


def properties(line: str) -> dict[str, str]:
    match = COMMAND.fullmatch(line)
    assert match, line
    pairs = (pair.split("=", 1) for pair in match[2].split(","))
    return {key: re.sub("%(25|0D|0A|3A|2C)", lambda found: UNESCAPES[found[0]], value) for key, value in pairs}


def test_a_finding() -> None:
    expected = "::error file=team.yaml,line=3,col=5,title=ET101 some_check::Bad. Mend it.\n"
    assert to_github([of(one())], "en") == expected
    assert to_github([of(one())], "nl").endswith("::Slecht. Los het op.\n")


@pytest.mark.parametrize(("severity", "command"), [("error", "error"), ("warning", "warning"), ("note", "notice")])
def test_severities(severity: Severity, command: str) -> None:
    assert to_github([of(one(severity=severity))], "en").startswith(f"::{command} ")


def test_what_an_earlier_audit_knew_is_a_notice() -> None:
    known = msgspec.structs.replace(one(), baseline="known")
    assert to_github([of(known)], "en").startswith("::notice ")


def test_percent_commas_and_colons_are_escaped_where_they_mean_something() -> None:
    line = to_github([of(one("100%: a, b", place=Place("a,b:c%.yaml", 1, 1)))], "en")
    assert "file=a%2Cb%3Ac%25.yaml," in line
    assert "::100%25: a, b Mend it.\n" in line


def test_a_file_as_a_whole_has_no_line() -> None:
    assert properties(to_github([of(one(place=Place("team.yaml")))], "en")).keys() == {"file", "title"}


def test_problems_of_files_are_errors() -> None:
    text = to_github([], "en", [Problem(Place("b.yaml", 4, 13), "shop.platform", "wrong")])
    assert text == "::error file=b.yaml,line=4,col=13,title=ecomteam::shop.platform: wrong\n"


@given(st.text(), st.text())
def test_hostile_text_stays_inside_its_command(message: str, file: str) -> None:
    line = to_github([of(one(message, place=Place(file, 1, 1)))], "en")
    assert line.count("\n") == 1
    found = properties(line)
    assert found.keys() == {"file", "line", "col", "title"}
    assert found["title"] == "ET101 some_check"
