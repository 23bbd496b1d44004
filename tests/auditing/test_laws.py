"""What holds for every team there can be."""

import json

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.auditing import against, audit, with_fixes
from ecomteam.files.team.read import read_team
from ecomteam.model.audit import Audit
from ecomteam.model.team import Team
from ecomteam.shop.case import Case
from tests.reports.test_sarif import SCHEMA
from tests.sarif import to_sarif
from tests.shipped import KNOWLEDGE
from tests.shops import FEW, team_files

CHECKS = st.frozensets(st.sampled_from(sorted(KNOWLEDGE.checks.keys() - {"waiver_unused"})))
SARIF = jsonschema.Draft4Validator(SCHEMA)


def read(text: str) -> Team:
    return read_team(text.encode(), "team.yaml", KNOWLEDGE.catalogue)


def audited(text: str, checks: frozenset[str] | None = None) -> Audit:
    return audit(KNOWLEDGE, read(text), "team.yaml", "2026-11-01", checks)


@FEW
@given(team_files(), CHECKS)
def test_some_checks_find_what_they_find_among_all(team: str, checks: frozenset[str]) -> None:
    whole = [one for one in audited(team).findings if one.check in checks]
    assert list(audited(team, checks).findings) == whole


@FEW
@given(team_files())
def test_findings_are_told_apart_by_what_they_are_about(team: str) -> None:
    identities = [one.identity for one in audited(team).findings]
    assert len(set(identities)) == len(identities)


@FEW
@given(team_files(), st.data())
def test_a_waiver_moves_findings_aside_and_never_costs_points(team: str, data: st.DataObject) -> None:
    plain = audited(team)
    if not plain.findings:
        return
    check = data.draw(st.sampled_from(sorted({one.check for one in plain.findings})))
    waived = audited(json.dumps({**json.loads(team), "waivers": [{"check": check, "reason": "We know."}]}))
    assert {one.identity for one in plain.findings} == {
        *(one.identity for one in waived.findings),
        *(one.finding.identity for one in waived.waived),
    }
    assert {one.finding.check for one in waived.waived} == {check}
    assert (waived.score.total or 0) >= (plain.score.total or 0)


@FEW
@given(team_files())
def test_against_itself_nothing_is_new_and_nothing_mended(team: str) -> None:
    found = audited(team)
    compared = against(found, found)
    assert {one.baseline for one in compared.findings} <= {"known"}
    assert compared.mended == ()


@FEW
@given(team_files())
def test_every_fix_gains_and_mends_what_was_found(team: str) -> None:
    found = with_fixes(Case(KNOWLEDGE, read(team), "2026-11-01"), audited(team))
    identities = {one.identity for one in found.findings}
    for fix in found.fixes or ():
        assert fix.gain > 0
        assert set(fix.mends) <= identities
        assert set(fix.causes).isdisjoint(identities)


@FEW
@given(team_files(), team_files())
def test_every_audit_is_valid_sarif(old: str, new: str) -> None:
    compared = against(audited(new), audited(old))
    SARIF.validate(json.loads(to_sarif([compared], KNOWLEDGE, "nl", "1.2.3")))
