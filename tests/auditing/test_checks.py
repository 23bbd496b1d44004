"""Every check by its cases: ``tests/checks/<id>.yaml`` holds teams in which it fires and teams in which it does not."""

import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from ecomteam.auditing import audit, waivers
from ecomteam.auditing.judging import FINDERS
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit, State
from ecomteam.model.text import LANGUAGES, Text

CASES = Path(__file__).resolve().parents[1] / "checks"
# What each list of teams in a case file expects; a silent check has passed or does not apply.
EXPECTED: dict[str, tuple[State, ...]] = {
    "fires": ("fail",),
    "silent": ("pass", "not_applicable"),
    "not_applicable": ("not_applicable",),
    "not_checked": ("not_checked",),
}


def cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.yaml")):
        content = yaml.safe_load(path.read_text("utf-8"))
        assert content.keys() <= EXPECTED.keys(), path
        for expected in content:
            for index, team in enumerate(content[expected]):
                yield pytest.param(path.stem, expected, team, id=f"{path.stem}-{expected}-{index}")


def audit_of(knowledge: Knowledge, case: dict[str, Any]) -> Audit:
    """A case is a team file; ``today`` beside it is the day of the audit."""
    content = {key: value for key, value in case.items() if key != "today"}
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
    return audit(knowledge, read_team(text.encode(), "team.yaml", knowledge.catalogue), "team.yaml", case.get("today"))


@pytest.mark.parametrize(("check", "expected", "case"), list(cases()))
def test_case(knowledge: Knowledge, check: str, expected: str, case: dict[str, Any]) -> None:
    result = audit_of(knowledge, case)
    (state,) = (state for state in result.checks if state.check == check)
    findings = [finding for finding in result.findings if finding.check == check]
    assert state.state in EXPECTED[expected], state
    assert bool(findings) == (expected == "fires")
    assert bool(state.unknown) or expected != "not_checked"
    for finding in findings:
        assert finding.code == knowledge.check(check).code
        assert finding.place.line > 0
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
