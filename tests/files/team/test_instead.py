"""Keys of other systems and values in hundredths: each is answered with the line to write, at its place."""

import pytest

from ecomteam.files.team.read import read_team, team_of
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems
from ecomteam.words.problems import said
from tests.shipped import CATALOGUE

SHOP, PERSON = "shop:\n  {}\n", "people:\n  - name: Bo\n    {}\n"
# Where it stands, what somebody wrote, the column of what is wrong there, and what to write instead.
WRITTEN = [
    (PERSON, "salary: 2400", 5, 'write "cost_per_month: 2400"; it is all that somebody costs, with charges'),
    (PERSON, "loon: € 2.400", 5, 'write "cost_per_month: € 2.400"; it is all that somebody costs, with charges'),
    (PERSON, "cost: 3000", 5, 'write "cost_per_month: 3000"'),
    (PERSON, "freelance: true", 5, 'write "sourcing: freelance"'),
    (PERSON, "zzp: ja", 5, 'write "sourcing: freelance"'),
    (PERSON, "hours: 16", 5, 'write "hours_per_week: 16"'),
    (PERSON, "fte: 40", 10, 'write "hours_per_week: 40"'),
    (PERSON, "fte: 80", 10, "write 80%"),
    (SHOP, "busiest_months: [may, june]", 3, 'did you mean "busy_months"?'),
    (SHOP, "return_rate: 35", 16, "write 35%"),
    (SHOP, "marketplace_share: 45-ish", 22, "write 45%"),
    (SHOP, "gross_margin: zo'n 45", 17, "write 45%"),
    (SHOP, "conversion_rate: 1.2", 20, "a share such as 1.2% is written 0.012 or 1.2%"),
]
# What nobody can say it for.
SILENT = [
    (PERSON, "freelance: false", "sourcing"),
    (PERSON, "roles: [{role: logistics, fte: 40}]", "hours_per_week"),
    (PERSON, "fte: 400", "write"),
    (SHOP, "gross_margin: 450%", "write 4.5%"),
    (SHOP, "gross_margin: 35000", "write"),
]


def problem(there: str, written: str) -> str:
    content = there.replace("{}", written).encode()
    with pytest.raises(FileProblems) as raised:
        read_team(content, "shop.yaml", CATALOGUE)
    (found,) = raised.value.problems
    return str(found)


@pytest.mark.parametrize(("there", "written", "column", "instead"), WRITTEN)
def test_the_line_to_write_is_said(there: str, written: str, column: int, instead: str) -> None:
    found = problem(there, written)
    line = 2 if there is SHOP else 3
    assert found.startswith(f"shop.yaml:{line}:{column}: ")
    assert instead in found


@pytest.mark.parametrize(("there", "written"), [(there, written) for there, written, *_ in WRITTEN])
def test_it_is_said_in_dutch(there: str, written: str) -> None:
    dutch = said(problem(there, written), "nl")
    assert not [word for word in ("write", "there is", "too large", "somebody") if word in dutch]


@pytest.mark.parametrize(("there", "written", "nothing"), SILENT)
def test_nothing_is_said_that_nobody_can_know(there: str, written: str, nothing: str) -> None:
    assert nothing not in problem(there, written)


@pytest.mark.parametrize("role", ["warehouse", "magazijn"])
def test_a_place_of_work_is_read_as_its_role(role: str) -> None:
    team = team_of({"people": [{"name": "Bo", "roles": [role]}]}, Place("shop.yaml"), CATALOGUE)
    assert [held.role for held in (team.people or ())[0].roles] == ["logistics"]
