"""SARIF: valid against the official schema, with paths and fingerprints that mean the same elsewhere and tomorrow."""

import json
from pathlib import Path, PurePosixPath
from typing import Any as Anything

import jsonschema
import msgspec
import pytest

from ecomteam.auditing import against, audit
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.place import Place
from ecomteam.model.problems import Problem
from ecomteam.model.text import LANGUAGES, Language
from tests.sarif import to_sarif
from tests.shipped import KNOWLEDGE

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "tests" / "data" / "sarif-schema-2.1.0.json").read_text("utf-8"))
EXAMPLES = sorted((ROOT / "data" / "examples").glob("*.yaml"))
MISTAKES = (ROOT / "data" / "examples" / "team-of-mistakes.yaml").read_text("utf-8")


def audited(text: str, file: str = "clients/team.yaml") -> Audit:
    return audit(KNOWLEDGE, read_team(text.encode(), file, KNOWLEDGE.catalogue), file)


def written(*audits: Audit, lang: Language = "en", **more: Anything) -> Anything:
    """The one run of a valid log."""
    log = json.loads(to_sarif(audits, KNOWLEDGE, lang, "1.2.3", **more))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    return run


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_valid(path: Path, lang: Language) -> None:
    found = audited(path.read_text("utf-8"))
    run = written(found, lang=lang)
    assert run["language"] == lang
    assert len(run["results"]) == len(found.findings)


def test_the_made_up_audit_with_all_there_is(knowledge: Knowledge, audit: Audit) -> None:
    log = json.loads(to_sarif([audit, audit], knowledge, "nl", "1.2.3.dev0"))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    states = [result["baselineState"] for result in log["runs"][0]["results"]]
    assert states == ["unchanged", "new", "unchanged", "absent"] * 2


def test_severities_are_levels_and_lines_count_from_one() -> None:
    found = audited(MISTAKES)
    for result, finding in zip(written(found)["results"], found.findings, strict=True):
        assert result["level"] == finding.severity
        assert result["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1
    nowhere = msgspec.structs.replace(
        found, findings=(msgspec.structs.replace(found.findings[0], place=Place("team.yaml")),)
    )
    (result,) = written(nowhere)["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}


def test_rules_explain_themselves_in_the_chosen_language() -> None:
    run = written(audited(MISTAKES), lang="nl")
    rules = run["tool"]["driver"]["rules"]
    assert len(rules) == len(KNOWLEDGE.checks)
    rule = next(rule for rule in rules if rule["id"] == "ET201")
    check = KNOWLEDGE.check("must_be_in_house")
    assert rule["name"] == "MustBeInHouse"
    assert rule["shortDescription"]["text"] == check.title.nl
    assert check.matters.nl in rule["help"]["text"]
    assert "Geef de rol <rol> aan iemand in huis" in rule["help"]["text"]
    assert not any("{" in rule["help"]["text"] for rule in rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_only_checks_that_ran_are_rules() -> None:
    team = read_team(MISTAKES.encode(), "t.yaml", KNOWLEDGE.catalogue)
    some = audit(KNOWLEDGE, team, "t.yaml", None, frozenset({"must_be_in_house"}))
    assert [rule["id"] for rule in written(some)["tool"]["driver"]["rules"]] == ["ET201"]


def fingerprints(text: str) -> set[str]:
    return {result["partialFingerprints"]["ecomteam/v1"] for result in written(audited(text))["results"]}


def test_fingerprints_survive_moved_lines_and_differ_among_findings() -> None:
    head, people = MISTAKES.split("people:\n")
    moved = f"# one more line\n\n{head}people:\n\n{people}"
    assert fingerprints(moved) == fingerprints(MISTAKES)
    assert len(fingerprints(MISTAKES)) == len(audited(MISTAKES).findings)


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("clients/team.yaml", "clients/team.yaml"),
        ("./team.yaml", "team.yaml"),
        ("/src/clients/bean & co/team.yaml", "clients/bean%20%26%20co/team.yaml"),
        ("<stdin>", "%3Cstdin%3E"),
        ("café #1%.yaml", "caf%C3%A9%20%231%25.yaml"),
    ],
)
def test_paths_are_relative_to_the_folder_of_the_run(file: str, uri: str) -> None:
    found = written(audited("people: []", file), folder=PurePosixPath("/src"))["results"][0]
    artifact = found["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_a_path_elsewhere_stays_absolute() -> None:
    found = written(audited("people: []", "/elsewhere/a b.yaml"), folder=PurePosixPath("/src"))["results"][0]
    artifact = found["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "file:///elsewhere/a%20b.yaml"}


def test_accepted_findings_are_suppressed_with_their_reason() -> None:
    text = "people: [{name: Bo}]\nwaivers: [{check: person_without_role, reason: Learns the trade.}]\n"
    (waived,) = (result for result in written(audited(text))["results"] if "suppressions" in result)
    assert waived["ruleId"] == "ET604"
    (suppression,) = waived["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "Learns the trade.")


def test_an_earlier_audit_marks_every_result() -> None:
    before = audited("people: [{name: Bo}]")
    results = written(against(audited("people: [{name: Bo, roles: [sales]}, {name: Cy}]"), before))["results"]
    marks = {result["baselineState"] for result in results}
    assert marks == {"new", "unchanged", "absent"}


def test_a_file_that_could_not_be_read_is_a_notification() -> None:
    problem = Problem(Place("broken.yaml", 4, 13), "shop.platform", 'no "headles"')
    (invocation,) = written(audited("people: []"), problems=[problem])["invocations"]
    assert not invocation["executionSuccessful"]
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == 'shop.platform: no "headles"'
    assert note["locations"][0]["physicalLocation"]["region"] == {"startLine": 4, "startColumn": 13}
    assert written(problems=[problem])["results"] == []


def test_the_same_audit_gives_the_same_bytes() -> None:
    assert to_sarif([audited(MISTAKES)], KNOWLEDGE, "en", "1.2.3") == to_sarif(
        [audited(MISTAKES)], KNOWLEDGE, "en", "1.2.3"
    )
