"""``ecomteam import`` and ``ecomteam team`` as people run them."""

import json
from pathlib import Path

import pytest

from tests.functional.in_process import ecomteam, valid

pytestmark = pytest.mark.usefixtures("elsewhere")

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


def test_a_list_becomes_a_team_that_the_other_commands_read(staff: Path, tmp_path: Path) -> None:
    done = ecomteam("import", staff.name, "-o", "team.yaml", "--lang", "nl", "--shop", "Bean & Co")
    assert (done.exit_code, done.stdout) == (0, "")
    assert 'staff.csv:4:1: Cy: beslis: "Vrachtwagenchauffeur"' in done.stderr
    assert 'kolommen die niet gelezen zijn: "Telefoon"' in done.stderr
    assert "4 op de lijst; 2 met een rol, 1 waar jij over beslist." in done.stderr
    text = (tmp_path / "team.yaml").read_text("utf-8")
    assert '    # functie: "Webshopmanager" (100%)\n' in text
    assert '    # beslis: "Vrachtwagenchauffeur"' in text
    assert ecomteam("audit", "team.yaml", "--fail-on", "never").exit_code == 0

    written = ecomteam("team", "team.yaml", "--format", "csv", "--excel", "-o", "back.csv")
    assert written.exit_code == 0
    assert (tmp_path / "back.csv").read_bytes().startswith(b"\xef\xbb\xbfname;owner;")
    again = ecomteam("import", "back.csv", "-q")
    assert again.exit_code == 0
    assert '  - name: "=cmd()"\n' in again.stdout

    chart = ecomteam("team", "team.yaml", "--format", "mermaid")
    assert chart.stdout.startswith("flowchart TD\n")
    assert "#61;cmd#40;#41;" in chart.stdout


def test_json_says_what_was_made_of_each_title(staff: Path) -> None:
    done = ecomteam("import", staff.name, "--json", "-q")
    assert (done.exit_code, done.stderr) == (0, "")
    written = valid(done.stdout, "import")
    people = written["import"]["people"]
    assert [(each["name"], each["reading"]["roles"], each["decide"]) for each in people] == [
        ("Ada", [], False),
        ("Bo", ["ecommerce_manager"], False),
        ("Cy", [], True),
        ("=cmd()", ["ux_ui_designer"], False),
    ]


def test_from_standard_input() -> None:
    done = ecomteam("import", "-", "-q", input=STAFF)
    assert done.exit_code == 0
    assert done.stdout.startswith("# ")


def test_a_list_with_mistakes_is_read_as_far_as_it_goes(staff: Path) -> None:
    staff.write_text("name,fte,start\nAda,9,1/2/2026\n,1,\n")
    done = ecomteam("import", staff.name, "-o", "team.yaml")
    assert (done.exit_code, done.stdout) == (0, "")
    assert [line.split(": ")[0] for line in done.stderr.splitlines() if line.startswith("staff")] == [
        "staff.csv:2:1",
        "staff.csv:2:5",
        "staff.csv:2:7",
        "staff.csv:3:1",
    ]
    assert ecomteam("audit", "team.yaml", "--fail-on", "never").exit_code == 0


def test_what_was_decided_once_holds_for_the_next_list(tmp_path: Path) -> None:
    (tmp_path / "staff.csv").write_text("name,title\nAda,Chief vibes\nBo,Truck driver\nCy,chief  VIBES\nDi,Packer\n")
    first = ecomteam("import", "staff.csv", "--decisions", "titles.yaml", "-o", "team.yaml")
    assert first.exit_code == 0, first.stderr
    assert "2 to decide stand in titles.yaml" in first.stderr
    kept = (tmp_path / "titles.yaml").read_text("utf-8")
    assert '  "Chief vibes":' in kept
    assert kept.count("\n  ") == 2
    mine = kept.replace('"Chief vibes":', '"Chief vibes": [content marketer, sales] #').replace(
        '"Truck driver":', '"Truck driver": none # mine:'
    )
    (tmp_path / "titles.yaml").write_text(mine, "utf-8")
    second = ecomteam("import", "staff.csv", "--decisions", "titles.yaml", "--json")
    people = json.loads(second.stdout)["import"]["people"]
    assert [(one["reading"]["roles"], one["decide"], one["decided"]) for one in people] == [
        (["content_marketer", "sales"], False, True),
        ([], False, True),
        (["content_marketer", "sales"], False, True),
        (["logistics"], False, False),
    ]
    assert (tmp_path / "titles.yaml").read_text("utf-8") == mine


def test_decisions_that_are_none_are_refused_at_their_place(tmp_path: Path) -> None:
    (tmp_path / "staff.csv").write_text("name,title\nAda,Chief vibes\n")
    (tmp_path / "titles.yaml").write_text("format: 1\ntitles:\n  Chief vibes: seles\nroles: {}\n")
    done = ecomteam("import", "staff.csv", "--decisions", "titles.yaml")
    assert (done.exit_code, done.stdout) == (2, "")
    assert 'titles.yaml:3:16: titles.Chief vibes: no role is called "seles"; did you mean "sales"?' in done.stderr
    assert 'titles.yaml:4:1: there is no key "roles" here' in done.stderr
    (tmp_path / "titles.yaml").write_text("titles:\n  Other: sales\nformat: 1\n")
    done = ecomteam("import", "staff.csv", "--decisions", "titles.yaml", "-o", "team.yaml")
    assert done.exit_code == 2
    assert 'let "titles:" be its last part' in done.stderr
    assert not (tmp_path / "team.yaml").exists()


def test_wages_become_costs_by_the_country_of_the_shop(tmp_path: Path) -> None:
    (tmp_path / "staff.csv").write_text("naam,functie,maandsalaris\nAda,Inkoper,3000\n")
    done = ecomteam("import", "staff.csv", "--country", "Netherlands", "--lang", "nl")
    assert "shop:\n  country: NL\n" in done.stdout
    assert "    cost_per_month: 4393\n" in done.stdout
    assert ecomteam("import", "staff.csv", "--country", "Narnia").exit_code == 2


def test_usage(tmp_path: Path) -> None:
    assert ecomteam("import", "nowhere.csv").exit_code == 2
    assert ecomteam("team").exit_code == 2
    assert ecomteam("import").exit_code == 2
    (tmp_path / "staff.csv").write_text("name,title\nAda,Buyer\n")
    for hours in ("nan", "inf", "0", "61"):
        done = ecomteam("import", "staff.csv", "--full-time", hours)
        assert (done.exit_code, done.stdout) == (2, "")
