"""What ``audit`` and ``diff`` share: reading several teams, and the day of today."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli import desk
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems, Problem, UsageError
from ecomteam.model.team import Team

Named = tuple[Team, str]
TodayOption = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Check contracts, starts and waivers against this day.")
]


def read_teams(files: Sequence[Path], known: Knowledge) -> tuple[list[Named], list[Problem]]:
    """Every team that can be read, with its file's name, and the problems of those that cannot: none hides another."""
    from ecomteam.files.folders import team_files

    found, problems = team_files(files)
    teams: list[Named] = []
    for file in found:
        try:
            teams.append(desk.team_in(file, known))
        except FileProblems as error:
            problems += error.problems
    return teams, problems


def day(text: str | None) -> str | None:
    """An ISO day as ``--today`` takes it. Raises ``UsageError``."""
    from ecomteam.files.values import WrongValue, read_day

    try:
        return None if text is None else read_day(text)
    except WrongValue as error:
        raise UsageError(f"--today: {error}") from None
