"""A staff list as a team: every person is there, clear titles are roles, the others are for the user to decide."""

from ecomteam.files.catalogue.read import load_catalogue
from ecomteam.files.staff.stafflist import read_staff
from ecomteam.files.team.read import read_team
from ecomteam.files.team.write import write_team
from ecomteam.titles import imported
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


def test_the_file_reads_back_with_its_comments() -> None:
    made = imported(read_staff(LIST.encode(), "staff.csv", CATALOGUE), matcher(), "Bean & Co")
    text = write_team(made.team, CATALOGUE, {"Cy": ['decide: "Verpleeg\nkundige\x1b"']}, ["from staff.csv"])
    team = read_team(text.encode(), "team.yaml", CATALOGUE)
    assert team.name == "Bean & Co"
    assert [each.name for each in team.people or ()] == ["Ada", "Bo", "Cy", "Di", "Ed"]
    assert text.startswith("# from staff.csv\nformat: 1\n")
    assert '    # decide: "Verpleeg\\nkundige\\x1b"\n' in text
