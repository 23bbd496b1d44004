"""``ecomteam diff``: two snapshots of a team."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam import __version__
from ecomteam.cli import desk
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import report
from ecomteam.cli.teams import TodayOption, day, read_teams
from ecomteam.model.problems import FileProblems, UsageError


@app.command()
def diff(
    *,
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The team.yaml as it was; - is standard input.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The team.yaml as it is; - is standard input.")],
    today: TodayOption = None,
    chosen: Annotated[desk.Format, typer.Option("--format", "-f", help="How to write it.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Compare two snapshots of a team: people, roles, coverage, score, fixed and new findings.

    \b
    ecomteam diff spring.yaml autumn.yaml
    ecomteam diff spring.yaml autumn.yaml --format markdown -o changes.md
    """
    from ecomteam.auditing import audit
    from ecomteam.auditing.snapshots import compare

    said = language(lang)
    form = desk.chosen_format(chosen, json)
    known = desk.knowledge(verbose and not quiet, overlays)
    when = day(today)
    teams, problems = read_teams((old, new), known) if old != new else read_teams((old,), known)
    if problems:
        raise FileProblems(problems)
    if len(teams) != (old != new) + 1:
        raise UsageError("diff takes two files; a folder holds more than one team")
    first, second = (audit(known, team, name, when) for team, name in (teams[0], teams[-1]))
    found = compare(teams[0][0], first, teams[-1][0], second)
    if form == "json":
        from ecomteam.reports.draw.json import to_json

        report(to_json("diff", found, __version__, known.origins), output)
        return
    from ecomteam.reports.compose.diff import compose_diff

    desk.show(compose_diff(found, known, said), form, output=output, color=color, no_pager=no_pager)
