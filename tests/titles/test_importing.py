"""A staff list as a team: every person is there, clear titles are roles, the others are for the user to decide."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from ecomteam.files.catalogue.read import load_catalogue
from ecomteam.files.staff.stafflist import read_staff
from ecomteam.files.team.read import read_team
from ecomteam.files.team.write import write_team
from ecomteam.model.problems import FileProblems
from ecomteam.reports.compose.imported import remarks
from ecomteam.titles import imported
from tests.shops import LAWS
from tests.titles.measuring import matcher

CATALOGUE = load_catalogue()
LIST = """\
Name,Job title,Hours,Reports to,Type
Ada,Founder,40,,
Bo,Webshopmanager,32,Ada,employee
Cy,Verpleegkundige,20,Bo,employee
Di,,8,Bo,freelance
Ed,Chief vibes,8,Bo,employee
"""


def test_everybody_is_in_the_team_and_nothing_is_guessed() -> None:
    made = imported(read_staff(LIST.encode(), "staff.csv", CATALOGUE), matcher(), "Bean & Co")
    people = made.team.people or ()
    assert [(each.name, each.owner, [held.role for held in each.roles]) for each in people] == [
        ("Ada", True, []),
        ("Bo", False, ["ecommerce_manager"]),
        ("Cy", False, []),
        ("Di", False, []),
        ("Ed", False, []),
    ]
    assert [each.name for each in made.people if each.decide] == ["Cy", "Di", "Ed"]
    assert [each.reading.title for each in made.people] == [
        "Founder",
        "Webshopmanager",
        "Verpleegkundige",
        "",
        "Chief vibes",
    ]


CELLS = [
    *(
        "",
        "-",
        "Ada",
        "ADA",
        "Bo",
        "TBD",
        "x" * 700,
        "=1+1",
        "\u202eevil",
        ",",
        "Total",
        "40",
        "9",
        "0,8",
        "120%",
        "1e9",
    ),
    *("3/4/2026", "2026-02-31", "2020-01-01", "45000", "External", "Inactive", "Parental leave", "Onboarding", "Owner"),
    *("sales", "sales 9", "Packer", "PPC agency", "Pixel GmbH", "€ 3.000", "2000", "1500", "ada@x.example", "agency"),
    "sales; sales; logistics 0.2",
]
HEADS = [
    *("Name", "First name", "Last name", "Title", "Roles", "FTE", "Hours", "Manager", "Start", "End", "Status", "Type"),
    *("Count", "Salary", "Cost per month", "E-mail", "ID", "Department", "Owner", "Hours in the shop", "Accountable"),
    *("Week of the owner", "Activities"),
]


@LAWS
@given(
    st.lists(st.sampled_from(HEADS), min_size=1, max_size=9).flatmap(
        lambda heads: st.lists(
            st.lists(st.sampled_from(CELLS), min_size=len(heads), max_size=len(heads)), min_size=1, max_size=8
        ).map(lambda rows: [heads, *rows])
    )
)
def test_what_an_import_writes_is_never_refused(rows: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    try:
        staff = read_staff(written.getvalue().encode(), "staff.csv", CATALOGUE, country="NL")
    except FileProblems:
        return
    made = imported(staff, matcher())
    text = write_team(made.team, CATALOGUE, {one.name: remarks(one, "nl") for one in made.people})
    people = read_team(text.encode(), "team.yaml", CATALOGUE).people or ()
    assert [one.name for one in people] == [one.name for one in made.people]


def test_the_file_reads_back_with_its_comments() -> None:
    made = imported(read_staff(LIST.encode(), "staff.csv", CATALOGUE), matcher(), "Bean & Co")
    text = write_team(made.team, CATALOGUE, {"Cy": ['decide: "Verpleeg\nkundige\x1b"']}, ["from staff.csv"])
    team = read_team(text.encode(), "team.yaml", CATALOGUE)
    assert team.name == "Bean & Co"
    assert [each.name for each in team.people or ()] == ["Ada", "Bo", "Cy", "Di", "Ed"]
    assert text.startswith("# from staff.csv\nformat: 1\n")
    assert '    # decide: "Verpleeg\\nkundige\\x1b"\n' in text
