"""``ecomteam diff``: two snapshots of a team."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import Format, TodayOption, day
from ecomteam.cli.reading import read_teams
from ecomteam.cli.reporting import Report
from ecomteam.model.problems import FileProblems, UsageError


class Difference(Report, frozen=True, kw_only=True):
    chosen: Annotated[Format, typer.Option("--format", "-f", help="How to write it.")] = "table"


@app.command()
@with_groups
def diff(
    *,
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The team.yaml as it was; - is standard input.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The team.yaml as it is; - is standard input.")],
    today: TodayOption = None,
    out: Difference,
) -> None:
    """Compare two snapshots of a team: people, roles, coverage, score, fixed and new findings.

    \b
    ecomteam diff spring.yaml autumn.yaml
    ecomteam diff spring.yaml autumn.yaml --format markdown -o changes.md
    """
    from ecomteam.auditing import audit
    from ecomteam.auditing.snapshots import compare
    from ecomteam.reports.compose.diff import compose_diff

    known, when = out.known(), day(today)
    teams, problems = read_teams((old, new), known) if old != new else read_teams((old,), known)
    if problems:
        raise FileProblems(problems)
    if len(teams) != (old != new) + 1:
        raise UsageError("diff takes two files; a folder holds more than one team")
    first, second = (audit(known, team, name, when) for team, name in (teams[0], teams[-1]))
    made = compare(teams[0][0], first, teams[-1][0], second)
    out.hand_out(known, "diff", made, lambda: compose_diff(made, known, out.language), when)
