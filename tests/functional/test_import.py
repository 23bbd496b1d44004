"""``ecomteam import`` and ``ecomteam team`` as people run them."""

import json
from pathlib import Path

import jsonschema
import pytest

from ecomteam.reports.draw.json import output_schema
from tests.functional.conftest import Run

STAFF = """\
Naam;Functie;Uren per week;Leidinggevende;Contract;Telefoon
Ada;Eigenaar;40;;vast;1
Bo;Webshopmanager;32;Ada;vast;2
Cy;Vrachtwagenchauffeur;20;Bo;vast;3
=cmd();Webdesigner;8;Bo;zzp;4
"""


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_bytes(STAFF.encode("cp1252"))
    return path


def test_a_list_becomes_a_team_that_the_other_commands_read(run: Run, staff: Path, tmp_path: Path) -> None:
    done = run("import", staff.name, "-o", "team.yaml", "--lang", "nl", "--shop", "Bean & Co")
    assert (done.returncode, done.stdout) == (0, "")
    assert 'staff.csv:4:1: Cy: beslis: "Vrachtwagenchauffeur"' in done.stderr
    assert 'kolommen die niet gelezen zijn: "Telefoon"' in done.stderr
    assert "4 op de lijst; 2 met een rol, 1 waar jij over beslist." in done.stderr
    text = (tmp_path / "team.yaml").read_text("utf-8")
    assert '    # functie: "Webshopmanager" (100%)\n' in text
    assert '    # beslis: "Vrachtwagenchauffeur"' in text
    assert run("audit", "team.yaml", "--fail-on", "never").returncode == 0

    written = run("team", "team.yaml", "--format", "csv", "--excel", "-o", "back.csv")
    assert written.returncode == 0
    assert (tmp_path / "back.csv").read_bytes().startswith(b"\xef\xbb\xbfname;owner;")
    again = run("import", "back.csv", "-q")
    assert again.returncode == 0
    assert '  - name: "=cmd()"\n' in again.stdout

    chart = run("team", "team.yaml", "--format", "mermaid")
    assert chart.stdout.startswith("flowchart TD\n")
    assert "#61;cmd#40;#41;" in chart.stdout


def test_json_says_what_was_made_of_each_title(run: Run, staff: Path) -> None:
    done = run("import", staff.name, "--json", "-q")
    assert (done.returncode, done.stderr) == (0, "")
    written = json.loads(done.stdout)
    jsonschema.validate(written, output_schema("import"))
    people = written["import"]["people"]
    assert [(each["name"], each["reading"]["roles"], each["decide"]) for each in people] == [
        ("Ada", [], False),
        ("Bo", ["ecommerce_manager"], False),
        ("Cy", [], True),
        ("=cmd()", ["ux_ui_designer"], False),
    ]


def test_from_standard_input(run: Run) -> None:
    done = run("import", "-", "-q", input=STAFF)
    assert done.returncode == 0
    assert done.stdout.startswith("# ")


def test_a_list_with_mistakes_writes_nothing(run: Run, staff: Path, tmp_path: Path) -> None:
    staff.write_text("name,fte,start\nAda,9,1/2/2026\n,1,\n")
    done = run("import", staff.name, "-o", "team.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == [
        "staff.csv:2:5",
        "staff.csv:2:7",
        "staff.csv:3:1",
    ]
    assert not (tmp_path / "team.yaml").exists()


def test_usage(run: Run) -> None:
    assert run("import", "nowhere.csv").returncode == 2
    assert run("team").returncode == 2
    assert run("import").returncode == 2
