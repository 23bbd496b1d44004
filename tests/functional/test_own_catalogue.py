"""A consultancy's own catalogue from the command line."""

import json
from pathlib import Path

import pytest

from ecomteam.cli.commands.catalogue import FILES, SCHEMAS
from tests.functional.conftest import Run
from tests.functional.in_process import ecomteam, valid

pytestmark = pytest.mark.usefixtures("elsewhere")
OVERLAYS = Path(__file__).parents[1] / "overlays"
URGENCY = """
- id: urge_grow_marketer
  then: {by: 3}
- id: stores_need_hands
  when: {sells: stores, fulfilment: self}
  then: {effect: urge, roles: [logistics], by: 2}
  because: {en: Stores need stock., nl: Winkels hebben voorraad nodig.}
  own_judgement: {en: Ours., nl: Van ons.}
- disable: [urge_brand_content]
"""


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "urgency.yaml").write_text(URGENCY, encoding="utf-8")
    return folder


@pytest.mark.parametrize("group", ["unreadable", "faults"])
def test_a_broken_catalogue_is_a_finding(group: str) -> None:
    broken = {"unreadable": "role_misspelled", "faults": "duplicate"}[group]
    done = ecomteam(
        "catalogue", "check", "--shops", "5", "--catalogue", str(OVERLAYS / group / broken), "-f", "markdown"
    )
    assert done.exit_code == 1
    assert "urgency.yaml:" in done.stdout
    assert done.stderr == ""


def test_the_report_of_a_check_is_in_the_schema_that_is_printed(acme: Path) -> None:
    done = ecomteam("catalogue", "check", "--shops", "5", "--catalogue", str(acme), "--json")
    assert done.exit_code == 0, done.stderr
    made = valid(done.stdout, "catalogue_check")
    assert made["catalogue_check"]["overlays"] == ["acme"]


@pytest.mark.parametrize("form", ["table", "json", "markdown", "html"])
def test_two_catalogues_are_compared_in_every_format(acme: Path, form: str) -> None:
    (acme.parent / "team.yaml").write_text(
        "format: 1\nshop: {stage: growth, sells: [stores], fulfilment: self}\n", encoding="utf-8"
    )
    done = ecomteam(
        "catalogue", "diff", "built-in", str(acme), "team.yaml", "--shops", "20", "--format", form, "--lang", "nl"
    )
    assert done.exit_code == 0, done.stderr
    for word in ("stores_need_hands", "urge_grow_marketer", "team.yaml"):
        assert word in done.stdout.replace("\\_", "_")
    if form == "json":
        valid(done.stdout, "catalogue_diff")


def test_advice_says_what_comes_from_the_own_catalogue(acme: Path) -> None:
    own = ("--catalogue", str(acme))
    explained = ecomteam("explain", "stores_need_hands", *own)
    assert "overlay acme" in explained.stdout
    planned = ecomteam("plan", "--example", "coffee-shop", "--no-input", "--full", *own)
    assert "From overlay acme: rule for what comes first urge_grow_marketer" in " ".join(planned.stdout.split())
    audited = ecomteam("audit", "--example", "team-of-mistakes", *own)
    assert "Overlay acme in all: 1 added, 1 changed, 1 removed." in " ".join(audited.stdout.split())
    assert "acme" not in ecomteam("plan", "--example", "coffee-shop", "--no-input").stdout


def test_a_folder_that_is_not_there_cannot_be_used() -> None:
    assert ecomteam("plan", "--example", "coffee-shop", "--catalogue", "nowhere").exit_code == 2
    done = ecomteam("catalogue", "diff", "built-in", "nowhere")
    assert (done.exit_code, done.stdout) == (2, "")


def test_a_misspelled_row_stops_every_command_with_its_place(acme: Path) -> None:
    (acme / "urgency.yaml").write_text("- id: urge_ticketss\n  then: {by: 5}\n", encoding="utf-8")
    done = ecomteam("plan", "--example", "coffee-shop", "--catalogue", str(acme))
    assert done.exit_code == 2
    assert (
        'urgency.yaml:1:3: urge_ticketss: nothing in urgency is called "urge_ticketss"; did you mean "urge_tickets"?'
        in done.stderr
    )


def test_a_folder_to_start_from_is_written_and_clean(tmp_path: Path) -> None:
    made = ecomteam("catalogue", "new", "acme", "--lang", "nl")
    assert (made.exit_code, made.stdout) == (0, "")
    assert "catalogue check --catalogue acme" in made.stderr
    assert ecomteam("catalogue", "check", "--shops", "5", "--catalogue", "acme").exit_code == 0
    again = ecomteam("catalogue", "new", "acme")
    assert again.exit_code == 2
    assert "is there already" in again.stderr
    schema = json.loads((tmp_path / "acme" / ".schema" / "rules.json").read_text(encoding="utf-8"))
    assert schema == json.loads(ecomteam("catalogue", "schema", "rules").stdout)


def test_a_catalogue_may_be_settled_for_a_folder(run: Run, acme: Path) -> None:
    """By a file found upward, by the environment, by the option: the nearest to the call wins."""
    inner = acme.parent / "clients" / "one"
    inner.mkdir(parents=True)
    other = acme.parent / "other"
    other.mkdir()
    (other / "thresholds.yaml").write_text("- {id: products_pim_many, value: 700}\n", encoding="utf-8")
    here = {"cwd": inner}
    ask = ("catalogue", "list", "urgency")
    assert "stores_need_hands" not in run(*ask, **here).stdout
    shared = acme.parent / "pyproject.toml"
    shared.write_text('[project]\nname = "x"\n[tool.ecomteam]\ncatalogue = "acme"\nlang = "nl"\n', encoding="utf-8")
    settled = run(*ask, **here)
    assert "stores_need_hands" in settled.stdout
    assert "Wat het advies weet" in settled.stdout
    assert "What the advice knows" in run(*ask, env={"ECOMTEAM_LANG": "en"}, **here).stdout
    (acme.parent / "ecomteam.toml").write_text('catalogue = ["other", "acme"]\n', encoding="utf-8")
    both = run("explain", "products_pim_many", "--json", **here)
    assert json.loads(both.stdout)["explanation"]["found"][0]["overlay"] == "other"
    assert "stores_need_hands" not in run(*ask, env={"ECOMTEAM_CATALOGUE": str(other)}, **here).stdout
    assert "stores_need_hands" not in run(*ask, env={"ECOMTEAM_CATALOGUE": ""}, **here).stdout
    assert "stores_need_hands" in run(*ask, "--catalogue", str(acme), env={"ECOMTEAM_CATALOGUE": ""}, **here).stdout
    line = '{"shop": {"name": "A"}, "people": []}\n'
    assert "origins" in run("audit", "--jsonl", "--full", input=line, **here).stdout


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("langg = 'nl'", 'there is no setting called "langg"; did you mean "lang"?'),
        ("lang = 'de'", "lang: write one of en, nl"),
        ("catalogue = 3", "catalogue: write a folder here"),
        ("catalogue = 'nowhere'", "there is no folder"),
        ("catalogue", "this is not TOML"),
    ],
)
def test_a_wrong_setting_says_what_would_be_right(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "ecomteam.toml").write_text(text, encoding="utf-8")
    done = ecomteam("catalogue", "list", "goals")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "ecomteam.toml: " in done.stderr
    assert why in done.stderr


def test_somebody_elses_toml_is_theirs(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("not toml at all", encoding="utf-8")
    assert ecomteam("catalogue", "list", "goals").exit_code == 0


def test_a_check_begins_with_what_is_wrong() -> None:
    call = ("catalogue", "check", "--shops", "5", "--catalogue", str(OVERLAYS / "faults" / "duplicate"), "--lang", "en")
    short, full = ecomteam(*call).stdout, ecomteam(*call, "--full").stdout
    assert short.index("urgency.yaml:") < 400
    assert "catalogue check --full" in short
    assert len(short.splitlines()) < 25 < len(full.splitlines())


def test_a_part_that_is_called_like_an_output_goes_by_its_file() -> None:
    assert (
        "checklist"
        in json.loads(ecomteam("catalogue", "schema", "checklist").stdout)["$defs"]["ChecklistDocument"]["required"]
    )
    assert json.loads(ecomteam("catalogue", "schema", "checklist.yaml").stdout)["type"] == "array"


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_help_of_schema_names_every_schema(lang: str) -> None:
    words = set(
        ecomteam("catalogue", "schema", "--help", "--lang", lang).stdout.replace(",", " ").replace(". ", " ").split()
    )
    assert {name for name in (*SCHEMAS, *FILES) if not {name, f"{name}."} & words} - {"team"} == set()


def test_a_country_is_explained_by_its_currency_and_what_is_known_of_its_pay() -> None:
    shown = " ".join(ecomteam("explain", "PL").stdout.split())
    assert "Currency: PLN" in shown
    assert "pay beside the Netherlands (tier 4)" in shown
    assert "managers 0.327" in shown
    assert "Munt: EUR" in ecomteam("explain", "NL", "--lang", "nl").stdout


def test_a_currency_without_a_row_is_refused_and_no_bug_of_ours(tmp_path: Path) -> None:
    (tmp_path / "rates.yaml").write_text(
        "- {roles: [sales], country: NL, currency: XXQ, sourcing: freelance, low: 70, high: 85, own_judgement: Ours.}\n"
    )
    done = ecomteam("plan", "--example", "coffee-shop", "--no-input", "--catalogue", str(tmp_path))
    assert (done.exit_code, done.stdout) == (2, "")
    assert 'no currency is called "XXQ"; add it to currencies.yaml' in done.stderr
