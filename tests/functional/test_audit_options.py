"""What a consultant does with audit and diff: narrow down, compare, think somebody away, and let machines read it."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.functional.in_process import ecomteam

ROOT = Path(__file__).resolve().parents[2]
SARIF = json.loads((ROOT / "tests" / "data" / "sarif-schema-2.1.0.json").read_text("utf-8"))

GOOD = "people: [{name: Ada, owner: true, roles: [ecommerce_manager, it_specialist]}]\n"
BAD = "people: [{name: Ada, owner: true, roles: [ecommerce_manager]}, {name: Bo}]\n"
WRONG = "people: [{name: Ada, roles: [seles]}]\n"
OTHER = "on: push\njobs: {}\n"


@pytest.fixture(autouse=True)
def folder(elsewhere: Path) -> Path:
    for name, text in (("good", GOOD), ("bad", BAD), ("wrong", WRONG), ("other", OTHER)):
        (elsewhere / f"{name}.yaml").write_text(text, encoding="utf-8")
    return elsewhere


def audits(*arguments: str, code: int = 0, text: str | None = None) -> list[Any]:
    """The audits that a command writes as JSON."""
    result = ecomteam("audit", *arguments, "--json", input=text)
    assert result.exit_code == code, result.output
    document = json.loads(result.stdout)
    found = document.get("audits")
    return found if isinstance(found, list) else [document["audit"]]


def codes(audit: Any) -> list[str]:
    return [finding["code"] for finding in audit["findings"]]


# Which checks


def test_select_and_ignore_narrow_down() -> None:
    (one,) = audits("bad.yaml", "--select", "ET6", "--ignore", "unknown_facts")
    assert set(codes(one)) == {"ET604"}
    assert "function_uncovered" in one["left_out"]
    assert "ET101" in codes(audits("bad.yaml", "--select", "ET1,ET6", code=1)[0])


def test_a_check_that_does_not_exist() -> None:
    result = ecomteam("audit", "bad.yaml", "--select", "must_be_inhouse")
    assert (result.exit_code, result.stdout) == (2, "")
    assert 'did you mean "must_be_in_house"?' in result.stderr


# Somebody thought away


def test_without_somebody_shows_what_falls() -> None:
    assert ecomteam("audit", "good.yaml", "--select", "ET1").exit_code == 0
    (one,) = audits("good.yaml", "--select", "ET1", "--without", "ADA", code=1)
    assert one["without"] == ["Ada"]
    fallen = {finding["subject"] for finding in one["findings"] if finding["baseline"] == "new"}
    assert {"ecommerce_manager", "it_specialist"} <= fallen
    said = ecomteam("audit", "good.yaml", "--without", "Ada").stdout
    assert "as if Ada had left. With everybody there the score is" in said
    assert "only because of who left" in said


def test_without_a_stranger_is_a_mistake_in_one_team_and_in_all() -> None:
    one = ecomteam("audit", "good.yaml", "--without", "Adda")
    assert (one.exit_code, "did you mean" in one.stderr) == (2, True)
    assert ecomteam("audit", "good.yaml", "bad.yaml", "--without", "Zed").exit_code == 2
    both = audits("good.yaml", "bad.yaml", "--without", "Bo", code=1)
    assert [one["without"] for one in both] == [[], ["Bo"]]


# Compared with an earlier audit


def test_only_what_is_new_fails() -> None:
    Path("old.json").write_text(ecomteam("audit", "bad.yaml", "--json").stdout, encoding="utf-8")
    assert ecomteam("audit", "bad.yaml").exit_code == 1
    assert ecomteam("audit", "bad.yaml", "--baseline", "old.json").exit_code == 0
    Path("bad.yaml").write_text(f"# moved\n\n{BAD}", encoding="utf-8")
    assert ecomteam("audit", "bad.yaml", "--baseline", "old.json", "--fail-on", "note").exit_code == 0
    Path("bad.yaml").write_text(BAD.replace("ecommerce_manager", "it_specialist"), encoding="utf-8")
    (worse,) = audits("bad.yaml", "--baseline", "old.json", code=1)
    assert {finding["subject"] for finding in worse["mended"]} >= {"it_specialist"}
    said = ecomteam("audit", "bad.yaml", "--baseline", "old.json").stdout
    assert "new since the earlier audit" in " ".join(said.split())
    assert "The score was" in said


def test_the_baseline_may_be_of_several_teams_or_an_export() -> None:
    Path("old.json").write_text(ecomteam("audit", "good.yaml", "bad.yaml", "--json").stdout, encoding="utf-8")
    assert ecomteam("audit", "bad.yaml", "good.yaml", "--baseline", "old.json").exit_code == 0
    Path("export.json").write_text(ecomteam("export", "bad.yaml").stdout, encoding="utf-8")
    assert ecomteam("audit", "bad.yaml", "--baseline", "export.json").exit_code == 0


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", "null", '{"format": 2}', '{"audit": {}}', "[" * 100_000, '{"audits": []}', "\x00"]
)
def test_what_is_no_earlier_audit_is_refused(content: str) -> None:
    Path("old.json").write_text(content, encoding="utf-8")
    result = ecomteam("audit", "bad.yaml", "--baseline", "old.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("old.json:")
    assert result.stderr.count("\n") == 1


# Several files


def test_a_folder_stands_for_its_files_sorted(folder: Path) -> None:
    for name in ("teams/b.yaml", "teams/a.yml", "teams/deep/c.yaml", "teams/.hidden/d.yaml", "teams/notes.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(GOOD, encoding="utf-8")
    assert [one["file"] for one in audits("teams")] == ["teams/a.yml", "teams/b.yaml", "teams/deep/c.yaml"]
    assert [one["file"] for one in audits("teams", "teams/b.yaml", "good.yaml")][-1] == "good.yaml"


def test_a_folder_with_one_file_is_still_several_for_a_script(folder: Path) -> None:
    (folder / "teams").mkdir()
    (folder / "teams" / "a.yaml").write_text(GOOD, encoding="utf-8")
    assert "audits" in json.loads(ecomteam("audit", "teams", "--json").stdout)


def test_an_empty_folder_is_a_problem(folder: Path) -> None:
    (folder / "empty").mkdir()
    result = ecomteam("audit", "empty", "good.yaml", "-f", "concise")
    assert result.exit_code == 2
    assert result.stderr == "empty: there is no *.yaml file in this folder\n"
    assert "good.yaml" in result.stdout


def test_one_broken_file_does_not_hide_the_others() -> None:
    result = ecomteam("audit", ".", "--format", "concise")
    assert result.exit_code == 2
    assert "bad.yaml:1:1: ET101" in result.stdout
    assert "good.yaml:1:1:" in result.stdout
    assert 'wrong.yaml:1:30: people[0].roles[0]: no role is called "seles"' in result.stderr
    assert 'other.yaml:1:1: on: there is no key "on" here' in result.stderr


def test_standard_input_is_a_file_like_another() -> None:
    here = audits("-", "good.yaml", code=1, text=BAD)
    assert [one["file"] for one in here] == ["<stdin>", "good.yaml"]


# For machines


def test_sarif_is_valid_and_holds_the_problems_too() -> None:
    result = ecomteam("audit", "bad.yaml", "wrong.yaml", "--format", "sarif", "--lang", "nl")
    assert result.exit_code == 2
    log = json.loads(result.stdout)
    jsonschema.Draft4Validator(SARIF).validate(log)
    (run,) = log["runs"]
    assert not run["invocations"][0]["executionSuccessful"]
    assert "Niemand heeft de functie IT-specialist." in {
        one["message"]["text"].split(" Spreek")[0] for one in run["results"]
    }
    uris = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]}
    assert uris == {"bad.yaml"}


def test_an_absolute_path_is_relative_in_sarif(folder: Path) -> None:
    log = json.loads(ecomteam("audit", str(folder.resolve() / "bad.yaml"), "--format", "sarif").stdout)
    artifact = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "bad.yaml", "uriBaseId": "%SRCROOT%"}


def test_github_commands() -> None:
    result = ecomteam("audit", "bad.yaml", "wrong.yaml", "--format", "github")
    lines = result.stdout.splitlines()
    assert all(re.match(r"::(error|warning|notice) file=\w+\.yaml,line=\d+,col=\d+,title=", line) for line in lines)
    assert sum(line.startswith("::error file=wrong.yaml,line=1,col=30") for line in lines) == 1


def test_the_same_input_gives_the_same_bytes() -> None:
    for form in ("table", "json", "sarif", "github", "markdown", "html", "concise"):
        first, second = (ecomteam("audit", "bad.yaml", "good.yaml", "--format", form).stdout for _ in range(2))
        assert first == second


# Two snapshots


def test_diff_in_every_format() -> None:
    for form in ("table", "json", "markdown", "html"):
        for lang in ("en", "nl"):
            result = ecomteam("diff", "bad.yaml", "good.yaml", "--format", form, "--lang", lang)
            assert (result.exit_code, result.stderr) == (0, "")
            assert "Bo" in result.stdout
    document = json.loads(ecomteam("diff", "bad.yaml", "good.yaml", "--json").stdout)
    schema = json.loads(ecomteam("catalogue", "schema", "diff").stdout)
    jsonschema.Draft202012Validator(schema).validate(document)
    assert [member["person"] for member in document["diff"]["left"]] == ["Bo"]


def test_a_team_does_not_differ_from_itself() -> None:
    assert "The two teams do not differ." in ecomteam("diff", "bad.yaml", "bad.yaml").stdout
    assert "The two teams do not differ." in ecomteam("diff", "bad.yaml", "-", input=BAD).stdout


def test_diff_lists_the_problems_of_both_files() -> None:
    result = ecomteam("diff", "wrong.yaml", "other.yaml")
    assert result.exit_code == 2
    assert "wrong.yaml:1:30" in result.stderr
    assert "other.yaml:1:1" in result.stderr
    assert ecomteam("diff", "good.yaml", ".").exit_code == 2


# Where others run it


def test_the_pre_commit_hook_runs_this_command() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    program, *arguments = shlex.split(hook["entry"])
    assert program == "ecomteam"
    pattern = re.compile(hook["files"])
    for name, code in (("bad.yaml", 1), ("good.yaml", 0)):
        Path("team.yaml").write_text(Path(name).read_text("utf-8"), encoding="utf-8")
        files = [path.name for path in sorted(Path().iterdir()) if pattern.search(path.name)]
        assert files == ["team.yaml"]
        assert ecomteam(*arguments, *files).exit_code == code


def test_the_workflow_of_the_documentation_runs_as_it_stands(folder: Path) -> None:
    workflow = yaml.safe_load((ROOT / "docs" / "ci-example.yml").read_text("utf-8"))
    steps = {step["name"]: step for step in workflow["jobs"]["audit"]["steps"] if "name" in step}
    (folder / "teams").mkdir()
    (folder / "teams" / "shop.yaml").write_text(BAD, encoding="utf-8")
    annotate, report = (
        shlex.split(steps[name]["run"].replace('"$(date +%F)"', "2026-11-01")) for name in ("Annotate", "Report")
    )
    assert annotate[0] == report[0] == "ecomteam"
    annotated = ecomteam(*annotate[1:])
    assert annotated.exit_code == 1
    assert annotated.stdout.startswith("::error file=teams/shop.yaml,line=1,")
    assert ecomteam(*report[1:]).exit_code == 0
    log = json.loads(Path(steps["Upload"]["with"]["sarif_file"]).read_text("utf-8"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    assert len(log["runs"][0]["results"]) == len(annotated.stdout.splitlines())
