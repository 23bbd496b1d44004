"""Wrong files, as pairs: what somebody wrote, and every line that it is answered with."""

from pathlib import Path

import pytest

from ecomteam.files.team.read import read_team
from ecomteam.model.problems import FileProblems
from tests.conftest import Generated
from tests.files.catalogue.small import SMALL

FOLDER = Path(__file__).parents[2] / "cases" / "invalid"
CASES = sorted(FOLDER.glob("*.yaml"))


def answer(case: Path) -> str:
    with pytest.raises(FileProblems) as caught:
        read_team(case.read_bytes(), case.name, SMALL)
    return f"{caught.value}\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_problem_is_listed_at_its_place(case: Path, generated: Generated) -> None:
    generated(case.with_suffix(".errors.txt"), answer(case))


def test_no_answer_stands_without_its_file() -> None:
    answers = {path.name.removesuffix(".errors.txt") for path in FOLDER.glob("*.errors.txt")}
    assert answers == {case.stem for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_problem_has_a_line_and_shows_nothing_invisible(case: Path) -> None:
    for line in answer(case).splitlines():
        name, row, column, _ = line.split(":", 3)
        assert (name, int(row) > 0, int(column) > 0) == (case.name, True, True)
        assert line.isprintable()
