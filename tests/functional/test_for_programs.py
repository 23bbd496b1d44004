"""What the contract promises to scripts, command by command: shared options, JSON everywhere, errors as JSON."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from ecomteam.cli.called import MODULES
from ecomteam.cli.commands.catalogue import SCHEMAS
from ecomteam.reports.draw.json import DOCUMENTS
from tests.functional.in_process import ecomteam, valid

CATALOGUE = ("list", "check", "schema", "diff")
COMMANDS: list[tuple[str, ...]] = [(name,) for name in MODULES if name != "catalogue"] + [
    ("catalogue", name) for name in CATALOGUE
]
SHARED = ("--format", "--json", "--output", "--lang", "--color", "--catalogue", "--no-input", "--quiet", "--verbose")
# These lay two catalogues side by side, or write for a shell and for a formatter.
WITHOUT: dict[tuple[str, ...], set[str]] = {
    ("catalogue", "diff"): {"--catalogue"},
    ("completion",): {"--catalogue", "--format", "--json"},
    ("man",): {"--catalogue", "--format", "--json"},
}

# How each command that prints is called for JSON, and the schema of what it writes.
PRINTS = {
    ("explain", "customer_service"): "explanation",
    ("explain", "ET304"): "explanation",
    ("catalogue", "list"): "listing",
    ("catalogue", "list", "roles"): "listing",
    ("example",): "examples",
    ("example", "coffee"): "example",
    ("team", "--example", "coffee-shop"): "shop",
    ("export", "--example", "coffee-shop", "--without-catalogue"): "export",
}
TEAM = "shop: {name: Kiosk, country: NL, orders_per_month: 900}\npeople: [{name: Ada, owner: true, roles: [sales]}]\n"
BROKEN = "shop: {stage: grown}\n"


@pytest.fixture(autouse=True)
def _files(elsewhere: Path) -> None:
    (elsewhere / "team.yaml").write_text(TEAM, encoding="utf-8")
    (elsewhere / "broken.yaml").write_text(BROKEN, encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_the_shared_options(command: tuple[str, ...]) -> None:
    told = ecomteam(*command, "--help").stdout
    assert {option for option in SHARED if option not in told} == WITHOUT.get(command, set())


@pytest.mark.parametrize(("call", "name"), PRINTS.items(), ids=str)
def test_whatever_prints_writes_json(call: tuple[str, ...], name: str) -> None:
    result = ecomteam(*call, "--json")
    assert (result.stderr, result.exit_code) == ("", 0)
    document = valid(result.stdout, name)
    assert len(document["generator"]["catalogue"]) == 12
    assert f"(catalogue {document['generator']['catalogue']})" in ecomteam("--version").stdout


def test_an_explanation_has_the_row_and_what_mentions_it() -> None:
    (found,) = json.loads(ecomteam("explain", "customer_service", "--json").stdout)["explanation"]["found"]
    assert (found["noun"], found["element"]["id"]) == ("roles", "customer_service")
    assert {"noun": "activities", "id": "complaints"} in found["mentioned_by"]


WRONG = [
    ("plan", "no.yaml", "--json"),
    ("plan", "broken.yaml", "--format", "json"),
    ("plan", "--example", "nowhere", "--format=json"),
    ("explain", "nothing_like_it", "--json"),
    ("work", "--jsn", "--json"),
    ("export", "broken.yaml"),
    ("import", "no.csv", "-f", "json"),
    ("catalogue", "list", "rolls", "--json"),
]


@pytest.mark.parametrize("call", WRONG, ids=" ".join)
def test_under_json_an_error_is_json_too(call: tuple[str, ...]) -> None:
    result = ecomteam(*call)
    assert result.exit_code == 2
    error = valid(result.stdout, "error")["error"]
    assert error["exit"] == 2
    assert error["message"].splitlines()[0] in result.stderr


def test_the_problems_of_a_file_keep_their_places() -> None:
    (problem,) = json.loads(ecomteam("plan", "broken.yaml", "--json").stdout)["error"]["problems"]
    assert (problem["file"], problem["line"], problem["column"], problem["path"]) == (
        "broken.yaml",
        1,
        15,
        "shop.stage",
    )


def test_a_file_that_cannot_be_read_has_its_place_among_the_others() -> None:
    result = ecomteam("audit", "team.yaml", "broken.yaml", "no.yaml", "--json")
    assert result.exit_code == 2
    document = valid(result.stdout, "audits")
    files = [(each["file"], each["audit"], len(each["problems"])) for each in document["files"]]
    assert files == [("team.yaml", 0, 0), ("broken.yaml", None, 1), ("no.yaml", None, 1)]
    assert [audit["file"] for audit in document["audits"]] == ["team.yaml"]


def test_one_file_has_the_shape_of_many() -> None:
    document = valid(ecomteam("audit", "team.yaml", "--json").stdout, "audit")
    assert document["audits"] == [document["audit"]]
    assert document["files"] == [{"file": "team.yaml", "audit": 0, "problems": []}]


def test_a_fact_may_be_told_beside_the_file() -> None:
    told = ("--set", "monthly_revenue=150k a year", "--set", "symptoms=low_conversion, tickets_pile_up")
    shop = json.loads(ecomteam("team", "team.yaml", *told, "--json").stdout)["shop"]
    assert shop["facts"]["monthly_revenue"] == 12_500
    assert sorted(shop["facts"]["symptoms"]) == ["low_conversion", "tickets_pile_up"]
    left = json.loads(ecomteam("team", "team.yaml", "--set", "orders_per_month=", "--json").stdout)["shop"]
    none = json.loads(ecomteam("team", "team.yaml", "--set", "departments=none", "--json").stdout)["shop"]
    assert "orders_per_month" not in left["facts"]
    assert none["facts"]["departments"] == []
    audited = ecomteam("audit", "team.yaml", "--set", "orders-per-month=40", "--json", "--fail-on", "never")
    assert audited.exit_code == 0


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("prodcts=3", 'did you mean "products"?'),
        ("products", "--set takes KEY=VALUE"),
        ("products=many", '--set products: shop.products: "many" is not a number'),
        ("stage=grwth", 'did you mean "growth"?'),
    ],
)
def test_a_fact_that_is_told_wrong_is_refused(told: str, why: str) -> None:
    result = ecomteam("plan", "team.yaml", "--no-input", "--set", told)
    assert (result.exit_code, result.stdout) == (2, "")
    assert why in result.stderr


def test_standard_input_may_have_a_name() -> None:
    result = ecomteam("audit", "-", "--stdin-name", "shops/team.yaml", "-f", "concise", input=TEAM)
    assert all(line.startswith("shops/team.yaml:") for line in result.stdout.splitlines())
    assert ecomteam("plan", "-", "--stdin-name", "a.yaml", input=BROKEN).stderr.startswith("a.yaml:1:15: ")


def test_what_was_left_out_can_be_explained() -> None:
    Path("notes.txt").write_text("", encoding="utf-8")
    Path(".hidden.yaml").write_text(TEAM, encoding="utf-8")
    Path("broken.yaml").unlink()
    told = ecomteam("audit", ".", "--explain-skips", "--select", "ET503", "-f", "concise").stderr
    assert "notes.txt: skipped: its name ends in none of .yaml, .yml" in told
    assert ".hidden.yaml: skipped: its name begins with a dot" in told
    assert "team.yaml: ET503 symptom_role_missing: not checked, because nobody told: symptoms" in told
    assert "team.yaml: ET101 function_uncovered: left out by --select or --ignore" in told
    dutch = ecomteam("audit", ".", "--explain-skips", "-f", "concise", "--lang", "nl").stderr
    assert "notes.txt: overgeslagen: de naam eindigt op geen van .yaml, .yml" in dutch


def test_a_report_says_what_it_replaces_and_never_replaces_its_input() -> None:
    first = ecomteam("audit", "team.yaml", "-o", "report.txt", "--fail-on", "never")
    again = ecomteam("audit", "team.yaml", "-o", "report.txt", "--fail-on", "never")
    quiet = ecomteam("audit", "team.yaml", "-o", "report.txt", "--fail-on", "never", "-q")
    assert (first.stderr, quiet.stderr) == ("", "")
    assert again.stderr == "report.txt was there already and is replaced\n"
    over = ecomteam("audit", "team.yaml", "-o", "./team.yaml")
    assert over.exit_code == 2
    assert Path("team.yaml").read_text(encoding="utf-8") == TEAM


def test_an_example_names_no_schema_that_is_not_there() -> None:
    ecomteam("example", "coffee-shop", "-o", "shop.yaml")
    assert "yaml-language-server" not in Path("shop.yaml").read_text(encoding="utf-8")
    assert ecomteam("audit", "shop.yaml", "--fail-on", "never").exit_code == 0


def test_an_amount_may_have_cents() -> None:
    Path("team.yaml").write_text('shop: {country: NL, monthly_revenue: "1.000,50"}\n', encoding="utf-8")
    shop = json.loads(ecomteam("team", "team.yaml", "--json").stdout)["shop"]
    assert shop["facts"]["monthly_revenue"] == 1000


LINES = '{"shop": {"name": "A"}, "people": [{"name": "Ada", "owner": true}]}\n{"shop": {"name": "B"}, "people": []}\n'


def lines_of(result: Result) -> list[Any]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_stream_takes_the_options_of_an_audit() -> None:
    whole = lines_of(ecomteam("audit", "--jsonl", input=LINES))
    some = lines_of(ecomteam("audit", "--jsonl", "--select", "ET1", "--ignore", "ET102", input=LINES))
    for every, few in zip(whole, some, strict=True):
        chosen = [one for one in every["findings"] if one["code"].startswith("ET1") and one["code"] != "ET102"]
        assert few["findings"] == chosen
    gone = lines_of(ecomteam("audit", "--jsonl", "--without", "Ada", input=LINES))
    assert gone[0]["findings"] != whole[0]["findings"]
    assert gone[1] == whole[1]


@pytest.mark.parametrize("full", [(), ("--full",)])
def test_a_stream_is_held_against_an_earlier_one(full: tuple[str, ...]) -> None:
    Path("old.jsonl").write_text(ecomteam("audit", "--jsonl", *full, input=LINES).stdout, encoding="utf-8")
    now = LINES.replace('"people": []', '"people": [{"name": "Bo"}]')
    result = ecomteam("audit", "--jsonl", *full, "--baseline", "old.jsonl", "--fail-on", "note", input=now)
    first, second = (line.get("audit", line)["findings"] for line in lines_of(result))
    assert {one["baseline"] for one in first} == {"known"}
    assert {one["baseline"] for one in second} == {"known", "new"}
    assert result.exit_code == 1
    assert ecomteam("audit", "--jsonl", *full, "--baseline", "old.jsonl", input=LINES).exit_code == 0


def test_a_stream_goes_to_a_file_whole(tmp_path: Path) -> None:
    printed = ecomteam("audit", "--jsonl", input=LINES).stdout
    assert ecomteam("audit", "--jsonl", "-o", "out.jsonl", input=LINES).stdout == ""
    assert Path("out.jsonl").read_text(encoding="utf-8") == printed
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.yaml", "out.jsonl", "team.yaml"]


def test_no_more_processes_than_processors() -> None:
    result = ecomteam("audit", "--jsonl", "--jobs", "9" * 30, input=LINES)
    assert result.stdout == ecomteam("audit", "--jsonl", input=LINES).stdout
    assert f"--jobs {'9' * 30}: this machine has" in result.stderr


def test_a_finding_tells_what_its_message_speaks_of() -> None:
    findings = json.loads(ecomteam("audit", "--example", "team-of-mistakes", "--json").stdout)["audit"]["findings"]
    by_check = {one["check"]: one for one in findings}
    hats = by_check["too_many_hats"]
    assert hats["persons"] == [hats["subject"]]
    assert len(hats["roles"]) == hats["numbers"]["count"]["value"]
    assert hats["numbers"]["count"]["unit"] == "roles"
    sarif = json.loads(ecomteam("audit", "--example", "team-of-mistakes", "-f", "sarif").stdout)
    prints = {result["partialFingerprints"]["ecomteam/v1"] for result in sarif["runs"][0]["results"]}
    assert {one["fingerprint"] for one in findings} <= prints


@pytest.mark.parametrize(
    ("lang", "form", "new", "known"),
    [
        ("en", "concise", "ET101 error (new):", "ET101 error (known):"),
        ("nl", "concise", "ET101 fout (nieuw):", "ET101 fout (bekend):"),
        ("en", "github", "function_uncovered (new)::", "function_uncovered (known)::"),
    ],
)
def test_lines_say_what_is_new(lang: str, form: str, new: str, known: str) -> None:
    Path("base.json").write_text(ecomteam("audit", "team.yaml", "--json").stdout, encoding="utf-8")
    again = ecomteam("audit", "team.yaml", "--baseline", "base.json", "-f", form, "--lang", lang)
    assert known in again.stdout
    assert new not in again.stdout
    Path("team.yaml").write_text(TEAM.replace("[sales]", "[logistics]"), encoding="utf-8")
    Path("base.json").write_text(Path("base.json").read_text(encoding="utf-8").replace("ecommerce_manager", "x"))
    changed = ecomteam("audit", "team.yaml", "--baseline", "base.json", "-f", form, "--lang", lang)
    assert new in changed.stdout


def test_a_baseline_holds_from_any_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("a", "b"):
        Path("clients", name).mkdir(parents=True)
        Path("clients", name, "team.yaml").write_text(TEAM.replace("Ada", name), encoding="utf-8")
    Path("base.json").write_text(ecomteam("audit", "clients", "--json").stdout, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "clients")
    near = ecomteam("audit", "a", "b", "--baseline", "../base.json", "-f", "concise")
    assert near.exit_code == 0
    assert "(new)" not in near.stdout
    monkeypatch.chdir(tmp_path / "clients" / "b")
    assert ecomteam("audit", "team.yaml", "--baseline", "../../base.json").exit_code == 1, "a or b: nobody knows"
    whole = str(tmp_path / "clients" / "b" / "team.yaml")
    assert ecomteam("audit", whole, "--baseline", "../../base.json").exit_code == 0


def test_full_time_is_a_number() -> None:
    Path("staff.csv").write_text("name,title\nAda,Owner\n", encoding="utf-8")
    assert ecomteam("import", "staff.csv", "--full-time", "nan").exit_code == 2


def test_every_document_has_a_schema() -> None:
    assert set(DOCUMENTS) - set(SCHEMAS) == set()


KEYS = json.loads((Path(__file__).parents[1] / "data" / "keys-0.1.0.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", KEYS["documents"])
def test_a_program_that_knew_the_first_version_finds_its_keys(name: str) -> None:
    """What version 0.1.0 wrote of its sample shops, key by key, but for those the changelog says are gone."""
    schema = json.loads(ecomteam("catalogue", "schema", name).stdout)
    gone = [key for key in KEYS["documents"][name] if key not in KEYS["gone"] and not _has(schema, schema, key)]
    assert gone == []


def test_what_is_gone_is_gone() -> None:
    for name, keys in KEYS["documents"].items():
        schema = json.loads(ecomteam("catalogue", "schema", name).stdout)
        assert [key for key in keys if key in KEYS["gone"] and _has(schema, schema, key)] == []


def test_every_key_that_is_gone_is_named_in_the_changelog() -> None:
    changelog = (Path(__file__).parents[2] / "CHANGELOG.md").read_text(encoding="utf-8")
    said = changelog.partition("\nGone\n")[2].partition("\n## ")[0]
    within = {key for key in KEYS["gone"] for above in KEYS["gone"] if re.match(rf"{re.escape(above)}(\[\])?\.", key)}
    names = {key.rpartition(".")[2] for key in KEYS["gone"] if key not in within}
    assert len(names) > 20
    assert sorted(name for name in names if f"`{name}`" not in said) == []


def _has(whole: Any, schema: Any, path: str) -> bool:
    """Whether a document of this schema can have the key: ``plan.hires[].rank``."""
    if "$ref" in schema:
        return _has(whole, whole["$defs"][schema["$ref"].rpartition("/")[2]], path)
    if any(_has(whole, one, path) for one in schema.get("anyOf", ())) or not path:
        return True
    if path.startswith("[]"):
        return isinstance(schema.get("items"), dict) and _has(whole, schema["items"], path[2:].removeprefix("."))
    key, dot, rest = path.partition(".")
    bare, _, items = key.partition("[")
    more = f"[{items}{dot}{rest}" if items else rest
    if bare in schema.get("properties", {}):
        return _has(whole, schema["properties"][bare], more)
    return isinstance(schema.get("additionalProperties"), dict)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "pwsh"])
def test_every_shell_gets_its_completion_from_whatever_shell(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL", "/bin/nothing")
    script = ecomteam("completion", shell)
    assert (script.exit_code, script.stderr) == (0, "")
    assert "_ECOMTEAM_COMPLETE" in script.stdout


def test_the_manual_has_every_command_and_option() -> None:
    page = ecomteam("man").stdout
    for command in COMMANDS:
        assert f"\n.SS ecomteam {' '.join(command)}" in page.replace("\\-", "-")
    for option in ("--explain-skips", "--stdin-name", "--without-catalogue"):
        assert option in page.replace("\\-", "-")
    assert "129 hung up" in page
    assert not [line for line in page.splitlines() if line.startswith("'")]


def test_a_wrong_file_is_told_in_the_language_of_the_call() -> None:
    told = ecomteam("plan", "broken.yaml", "--lang", "nl").stderr
    assert told == 'broken.yaml:1:15: shop.stage: "grown" is geen van launch, early, growth, scale, enterprise\n'
    assert "geen rol" in ecomteam("why", "seles", "team.yaml", "--lang", "nl").stderr
    (problem,) = json.loads(ecomteam("plan", "broken.yaml", "--json").stdout)["error"]["problems"]
    assert problem["text"]["en"] == problem["what"]
    assert "is geen van" in problem["text"]["nl"]
    line = json.loads(ecomteam("audit", "--jsonl", input='{"shop": {"stage": "grown"}}\n').stdout)
    assert "is geen van" in line["error"]["problems"][0]["text"]["nl"]
