"""What each command takes and gives; in this process, because none of it needs one of its own."""

import json
import re
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import typer

from ecomteam.cli import called, reading
from ecomteam.cli.app import app
from ecomteam.files.catalogue.folder import data_dir
from tests.conftest import Generated, Golden
from tests.functional.in_process import ecomteam, valid, written
from tests.shipped import KNOWLEDGE

pytestmark = pytest.mark.usefixtures("elsewhere")
EXAMPLES = reading.example_names()
LANGUAGES = ("en", "nl")
TEXTS = ("table", "markdown", "html")


def test_an_export_holds_what_the_plan_and_the_audit_say() -> None:
    shop = ("--example", "growing-pains")
    export = valid(written("export", *shop), "export")
    assert list(export) == ["format", "generator", "catalogue", "shop", "plan", "audit"]
    assert valid(written("plan", *shop, "--json"), "plan")["plan"] == export["plan"]
    assert valid(written("audit", *shop, "--json"), "audit")["audit"] == export["audit"]


def test_several_teams_in_one_document() -> None:
    for name in EXAMPLES[:2]:
        Path(f"{name}.yaml").write_text(written("example", name), encoding="utf-8")
    files = [f"{name}.yaml" for name in EXAMPLES[:2]]
    assert len(valid(written("audit", *files, "--json"), "audits")["audits"]) == 2
    for form, lang in product((*TEXTS, "concise"), LANGUAGES):
        assert written("audit", *files, "--format", form, "--lang", lang) or form == "concise"


def test_the_keys_that_scripts_rely_on() -> None:
    export = json.loads(written("export", "--json", "--example", "coffee-shop"))
    role = export["catalogue"]["roles"][0]
    assert {"id", "name", "department", "tier", "responsibilities", "kpis", "aliases", "cites"} <= role.keys()
    hires = export["plan"]["hires"]
    assert [hire["rank"] for hire in hires] == list(range(1, len(hires) + 1))
    keys = {"rank", "role", "wave", "sourcing", "engagement", "fte", "score", "reasons", "monthly_cost", "trigger"}
    assert keys <= hires[0].keys()
    assert {"rule", "text", "cites"} <= hires[0]["reasons"][0].keys()
    assert hires[0]["reasons"][0]["text"].keys() == {"en", "nl"}
    assert {"low", "high", "currency", "basis"} <= hires[0]["monthly_cost"].keys()
    assert {"interim", "coverage", "open_questions"} <= export["plan"].keys()
    audit = json.loads(written("audit", "--json", "--example", "team-of-mistakes"))["audit"]
    keys = {"check", "severity", "message", "place", "cites", "remedy"}
    assert keys <= audit["findings"][0].keys()
    assert audit["findings"][0]["place"].keys() == {"file", "line", "column"}
    assert "total" in audit["score"]


def test_the_catalogue_alone_is_the_same_document() -> None:
    export = valid(written("export", "--json", "--lang", "nl", "--no-input", "--format", "json"), "export")
    assert (export["shop"], export["plan"], export["audit"]) == (None, None, None)


@pytest.mark.parametrize("before", [("--lang", "nl"), ("--lang=nl",)])
@pytest.mark.parametrize("command", [("plan", "--example", "bakery-gent"), ("catalogue", "list", "goals")])
def test_the_language_may_stand_before_the_command(before: tuple[str, ...], command: tuple[str, ...]) -> None:
    assert written(*before, *command) == written(*command, "--lang", "nl")


@pytest.mark.parametrize("limit", ["error", "warning", "note", "never"])
def test_what_fails_is_a_choice(limit: str) -> None:
    Path("clean.yaml").write_text("people: []\n")
    for name in ("team-of-mistakes", "coffee-shop", "sky-high-team"):
        audit = json.loads(written("audit", "--example", name, "--json"))["audit"]
        severities = {finding["severity"] for finding in audit["findings"]}
        fatal = {"error": {"error"}, "warning": {"error", "warning"}, "never": set()}.get(limit, severities)
        result = ecomteam("audit", "--example", name, "--fail-on", limit)
        assert result.exit_code == int(bool(severities & fatal))


def test_an_example_is_a_file_to_start_from() -> None:
    assert written("example").split() == EXAMPLES
    for name in EXAMPLES:
        lines = data_dir().joinpath("examples", f"{name}.yaml").read_text(encoding="utf-8").splitlines()
        # The modeline names a schema that is not where the file will be.
        assert written("example", name).splitlines() == [line for line in lines if "yaml-language-server" not in line]
    ecomteam("example", "coffee-shop", "-o", "mine.yaml")
    assert written("plan", "mine.yaml") == written("plan", "--example", "coffee-shop")
    assert written("plan", "--example", "Coffee_Shop.yaml") == written("plan", "mine.yaml")


@pytest.mark.parametrize("name", ["coffee", "Coffee_Shop", "coffee-shop.yaml"])
def test_however_an_example_is_called_the_audit_names_the_same_file(name: str) -> None:
    assert written("audit", "--json", "--example", name) == written("audit", "--json", "--example", "coffee-shop")


@pytest.mark.parametrize(("lang", "form"), [("en", "table"), ("nl", "markdown"), ("en", "html")])
def test_the_catalogue_can_be_listed_and_explained(lang: str, form: str) -> None:
    options = ("--lang", lang, "--format", form)
    assert "loyalty" in words(written("catalogue", "list", *options))
    narrow = form == "table"  # where a long id is broken
    for part in ("roles", "phases", "rules", "symptoms", "checks", "sources", "questions", "goals", "tensions"):
        listed = words(written("catalogue", "list", part, *options))
        assert {row.id for row in getattr(KNOWLEDGE.catalogue, part) if not narrow or len(row.id) < 12} <= listed
    for ident in ("customer_service", "loyalty", "T05", "ET101", "low_conversion", "S5-099", "platform"):
        assert ident in words(written("explain", ident, *options))


def words(text: str) -> set[str]:
    """All that stands between blanks and signs; markdown sets a stroke before what it would read as a sign."""
    return set(re.findall(r"[\w-]+", text.replace("\\", "")))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Klantenservice", "customer_service"),
        ("customer-service", "customer_service"),
        ("LOYALITEIT", "loyalty"),
        ("et101", "function_uncovered"),
        ("Ik doe alles zelf", "owner_overloaded"),
    ],
)
def test_names_in_either_language_will_do(typed: str, meant: str) -> None:
    assert written("explain", typed) == written("explain", meant)


def test_save_writes_a_file_that_gives_the_same_plan() -> None:
    first = written("plan", "--example", "growing-pains", "--save", "kept.yaml")
    assert written("plan", "kept.yaml") == first
    refused = ecomteam("plan", "kept.yaml", "--save", "kept.yaml")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert written("plan", "kept.yaml", "--save", "kept.yaml", "--force") == first


@pytest.mark.parametrize("name", ["team", "plan", "audit", "audits", "export"])
def test_every_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(written("catalogue", "schema", name)))


SUMMARIES = '''"""What each command is for, as it says itself: written anew by ``make refresh``."""

from collections.abc import Mapping

SUMMARIES: Mapping[str, str] = {
'''
BROKEN = "shop:\n  stage: grown\n  products: many\npeople:\n  - name: Ada\n    roles: [seles]\n"


def test_a_broken_file_lists_all_its_problems(team: Callable[..., Path]) -> None:
    team(BROKEN)
    for arguments in (("plan", "team.yaml"), ("audit", "team.yaml"), ("export", "team.yaml", "--json")):
        result = ecomteam(*arguments)
        assert result.exit_code == 2
        # For programs it stands on standard output too.
        assert bool(result.stdout) == (arguments[0] == "export")
        assert [line.split(": ")[:2] for line in result.stderr.splitlines()] == [
            ["team.yaml:2:10", "shop.stage"],
            ["team.yaml:3:13", "shop.products"],
            ["team.yaml:6:13", "people[0].roles[0]"],
        ]
        assert 'did you mean "sales"?' in result.stderr


def test_one_broken_file_does_not_hide_the_others(team: Callable[..., Path]) -> None:
    team(BROKEN)
    team("shop:\n  name: First\n", "first.yaml")
    team("shop:\n  name: Last\n", "last.yaml")
    result = ecomteam("audit", "first.yaml", "team.yaml", "no.yaml", "last.yaml", "--json")
    assert result.exit_code == 2
    assert len(json.loads(result.stdout)["audits"]) == 2
    assert result.stderr.splitlines()[-1] == "no.yaml: there is no such file"
    # The shape of the document is that of what was asked, not of what could be read.
    alone = json.loads(ecomteam("audit", "first.yaml", "no.yaml", "--json").stdout)
    assert list(alone) == ["format", "generator", "audits", "files"]


@pytest.mark.parametrize("command", ["plan", "audit", "export"])
def test_a_file_may_come_from_standard_input(command: str) -> None:
    shop = "shop:\n  stage: early\npeople:\n  - {name: Ada, owner: ja}\n"
    result = ecomteam(command, "-", "--no-input", input=shop)
    assert result.exit_code in (0, 1)
    assert result.stderr == ""
    assert result.stdout


@pytest.mark.parametrize(("columns", "width"), [("20", 20), ("40", 40), ("200", 200), ("0", 80), ("wide", 80)])
def test_any_width_will_do(columns: str, width: int) -> None:
    for shop in (("plan", "--example", "coffee-shop"), ("audit", "--example", "team-of-mistakes")):
        result = ecomteam(*shop, columns=columns)
        assert result.stderr == ""
        assert max(map(len, result.stdout.splitlines())) <= width


HELP = (("plan",), ("audit",), ("export",), ("explain",), ("example",))


@pytest.mark.parametrize("command", HELP)
def test_help(command: tuple[str, ...], golden: Golden) -> None:
    text = written(*command, "--help")
    assert text == ecomteam(*command, "-h").stdout
    assert all(len(line) <= 80 for line in text.splitlines())
    golden(f"help-{'-'.join(command)}.txt", text)


@pytest.mark.parametrize("command", [(), ("plan",), ("import",), ("catalogue", "check")])
def test_help_in_dutch(command: tuple[str, ...], golden: Golden) -> None:
    text = written(*command, "--help", "--lang", "nl") if command else ecomteam("--help", lang="nl").stdout
    golden(f"help-{'-'.join(command) or 'all'}.nl.txt", text)


def test_the_help_of_the_whole_knows_of_each_command_what_it_says_itself(generated: Generated) -> None:
    """It shows them without loading one."""
    commands: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    summaries = {name: " ".join(command.help.split("\n\n")[0].split()) for name, command in commands.items()}
    rows = "".join(f'    "{name}": "{summary}",\n' for name, summary in sorted(summaries.items()))
    generated(Path(called.__file__).with_name("summaries.py"), f"{SUMMARIES}{rows}}}\n")


def test_every_command_has_help() -> None:
    listed = ecomteam("--help").stdout
    for command in called.MODULES:
        assert f"\n  {command} " in listed
        assert written(command, "--help").startswith(f"Usage: ecomteam {command}")


WRONG = [
    ("plann",),
    ("plan", "--jsn"),
    ("plan", "--format", "xml"),
    ("plan", "--json", "--format", "html"),
    ("plan", "--lang", "de"),
    ("plan", "--example", "cofee"),
    ("plan", "--example", "zzz"),
    ("plan", "--example", "coffee-shop", "a.yaml"),
    ("plan", "no.yaml"),
    ("plan", "."),
    ("audit",),
    ("audit", "--fail-on", "x", "a.yaml"),
    ("audit", "no.yaml", "--today", "tomorrow"),
    ("export", "--format", "html"),
    ("explain", "seles"),
    ("explain", "qqqq"),
    ("explain", "\x1b[31mred"),
    ("catalogue", "lst"),
    ("catalogue", "list", "rols"),
    ("catalogue", "schema", "x"),
    ("example", "cofee"),
    ("audit", "--fail-on"),
    ("audit", "--jsonl=1"),
    ("completion",),
    ("plan", "--months", "61"),
    ("plan", "--max-questions", "few"),
    ("plan", "--catalogue", "nowhere"),
    ("why",),
    ("explain", "one", "two"),
    ("plan",),
]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_wrong_use_says_what_would_be_right(lang: str, golden: Golden) -> None:
    said = []
    for arguments in WRONG:
        result = ecomteam(*arguments, lang=lang)
        assert result.exit_code == 2, arguments
        # Who asked for JSON gets the error as JSON too.
        assert bool(result.stdout) == bool({"--json", "export"} & set(arguments)), arguments
        assert "\x1b" not in result.stderr or arguments[0] != "explain"
        said.append(f"$ ecomteam {' '.join(arguments)!r}\n{result.stderr}")
    golden("wrong-use.txt" if lang == "en" else "wrong-use.nl.txt", "\n".join(said))
