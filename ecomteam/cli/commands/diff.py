"""``ecomteam diff``: two snapshots of a team, or two months of one."""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import Format, TodayOption, day
from ecomteam.cli.reading import Named, read_teams
from ecomteam.cli.reporting import Report
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems, UsageError, quoted


class Difference(Report, frozen=True, kw_only=True):
    chosen: Annotated[Format, typer.Option("--format", "-f", help="How to write it.")] = "table"


@app.command()
@with_groups
def diff(
    *,
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The team.yaml as it was; - is standard input.")],
    new: Annotated[
        Path | None, typer.Argument(metavar="[NEW]", help="The team.yaml as it is; left out with --months.")
    ] = None,
    months: Annotated[
        str | None,
        typer.Option(metavar="OLD,NEW", help="Two months of the file's history: 2026-10,2026-11; start is the first."),
    ] = None,
    today: TodayOption = None,
    out: Difference,
) -> None:
    """Compare two snapshots of a team: people, roles, the plan, coverage, score, fixed and new findings.

    Of the plan: the hires that moved, and which number moved them.

    \b
    ecomteam diff spring.yaml autumn.yaml
    ecomteam diff team.yaml --months 2026-10,2026-11
    ecomteam diff spring.yaml autumn.yaml --format markdown -o changes.md
    """
    from ecomteam.advice.moves import plan_moves
    from ecomteam.auditing import audit
    from ecomteam.auditing.snapshots import compare
    from ecomteam.reports.compose.diff import compose_diff

    if (new is None) is (months is None):
        raise UsageError("give two files, or one and --months OLD,NEW")
    known, when = out.known(), day(today)
    before, after = _two_files(old, new, known) if new is not None else _two_months(old, str(months), known)
    first, second = (audit(known, team, name, when) for team, name in (before, after))
    made = compare(before[0], first, after[0], second)
    made = msgspec.structs.replace(made, plan=plan_moves(known, before[0], after[0], when))
    out.hand_out(known, "diff", made, lambda: compose_diff(made, known, out.language), when)


def _two_files(old: Path, new: Path, known: Knowledge) -> tuple[Named, Named]:
    teams, problems = read_teams((old, new), known) if old != new else read_teams((old,), known)
    if problems:
        raise FileProblems(problems)
    if len(teams) != (old != new) + 1:
        raise UsageError("diff takes two files; a folder holds more than one team")
    return teams[0], teams[-1]


def _two_months(file: Path, months: str, known: Knowledge) -> tuple[Named, Named]:
    from ecomteam.cli.reading import team_in as team_of_file
    from ecomteam.files.team.months import months_of, team_in

    wanted = [month.strip() for month in months.split(",")]
    if len(wanted) != 2:
        raise UsageError(f"--months takes two, such as 2026-10,2026-11, not {quoted(months)}")
    team, name = team_of_file(file, known)
    there = months_of(team)
    for month in wanted:
        if month not in there:
            has = f"it has {', '.join(there)}" if there else "ecomteam update keeps one"
            raise UsageError(f"{name} has no month {quoted(month)} in its history; {has}")
    first, second = ((team_in(team, month, known.catalogue), f"{name} {month}") for month in wanted)
    return first, second
