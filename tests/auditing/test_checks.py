"""Every check by its cases: ``tests/checks/<id>.yaml`` holds teams in which it fires and teams in which it does not.

A case is a team.yaml. Beside the team may stand ``today``, the day of the audit. Where the check fires, ``found`` says
whom or what each finding is about, and the line and column it points at, counted from the first line of the case; where
it cannot be judged, ``unknown`` names facts that are missing.
"""

import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from ecomteam.auditing import audit, waivers
from ecomteam.auditing.judging import FINDERS
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Finding, State
from ecomteam.model.text import LANGUAGES, Text

CASES = Path(__file__).resolve().parents[1] / "checks"
# What each list of teams in a case file expects; a silent check has passed or does not apply.
EXPECTED: dict[str, tuple[State, ...]] = {
    "fires": ("fail",),
    "silent": ("pass", "not_applicable"),
    "not_applicable": ("not_applicable",),
    "not_checked": ("not_checked",),
}


class Case(msgspec.Struct, frozen=True):
    """``team`` is the text as it stands in the file, so that columns are those that an editor shows."""

    team: str
    today: str | None = None
    found: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def case_of(node: yaml.Node, text: str) -> Case:
    assert isinstance(node, yaml.MappingNode)
    start = node.start_mark.index - node.start_mark.column
    team = " " * node.start_mark.column + text[node.start_mark.index : node.end_mark.index]
    beside = {}
    for key, value in node.value:
        if key.value in Case.__struct_fields__:
            first, last = key.start_mark.index - start, value.end_mark.index - start
            beside[key.value] = yaml.safe_load(text[value.start_mark.index : value.end_mark.index])
            team = team[:first] + re.sub(r"[^\n]", " ", team[first:last]) + team[last:]
    return msgspec.convert({**beside, "team": team}, Case, strict=False)


def cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.yaml")):
        text = path.read_text("utf-8")
        content = yaml.compose(text, yaml.SafeLoader)
        assert isinstance(content, yaml.MappingNode)
        for key, nodes in content.value:
            for index, node in enumerate(nodes.value):
                yield pytest.param(path.stem, key.value, case_of(node, text), id=f"{path.stem}-{key.value}-{index}")


def told(finding: Finding) -> str:
    return f"{finding.subject} {finding.place.line}:{finding.place.column}"


@pytest.mark.parametrize(("check", "expected", "case"), list(cases()))
def test_case(knowledge: Knowledge, check: str, expected: str, case: Case) -> None:
    team = read_team(case.team.encode(), "team.yaml", knowledge.catalogue)
    result = audit(knowledge, team, "team.yaml", case.today)
    (state,) = (state for state in result.checks if state.check == check)
    findings = [finding for finding in result.findings if finding.check == check]
    assert state.state in EXPECTED[expected], state
    assert bool(findings) == (expected == "fires")
    assert tuple(map(told, findings)) == case.found
    assert set(case.unknown) <= set(state.unknown)
    assert bool(case.unknown) == (expected == "not_checked")
    for finding in findings:
        assert finding.code == knowledge.check(check).code
        assert finding.cites or finding.own_judgement


def test_every_check_has_cases_that_fire_and_stay_silent(knowledge: Knowledge) -> None:
    for check in knowledge.catalogue.checks:
        content = yaml.safe_load((CASES / f"{check.id}.yaml").read_text("utf-8"))
        assert content.get("fires"), check.id
        assert content.get("silent"), check.id


def test_every_case_file_and_every_finder_belongs_to_a_check(knowledge: Knowledge) -> None:
    ids = {check.id for check in knowledge.catalogue.checks}
    assert {path.stem for path in CASES.glob("*.yaml")} == ids
    assert FINDERS.keys() | waivers.FINDERS.keys() == ids


def test_codes_are_unique_and_in_order(knowledge: Knowledge) -> None:
    codes = [check.code for check in knowledge.catalogue.checks]
    assert [code for code, count in Counter(codes).items() if count > 1] == []
    assert codes == sorted(codes)


def placeholders(text: Text) -> list[set[str | None]]:
    return [{field for _, field, _, _ in string.Formatter().parse(text.to(lang)) if field} for lang in LANGUAGES]


def test_both_languages_fill_the_same_places(knowledge: Knowledge) -> None:
    for check in knowledge.catalogue.checks:
        for text in (check.message, check.remedy):
            en, nl = placeholders(text)
            assert en == nl, check.id
