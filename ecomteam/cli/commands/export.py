"""``ecomteam export``: one JSON document with everything, for scripts."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecomteam import __version__
from ecomteam.cli import reading
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import ExampleOption
from ecomteam.cli.output import report
from ecomteam.cli.reporting import Plain
from ecomteam.model.problems import UsageError


@app.command()
@with_groups
def export(
    *,
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="A team.yaml; with it shop, plan and audit are in the export."),
    ] = None,
    example: ExampleOption = None,
    chosen: Annotated[Literal["json"], typer.Option("--format", "-f", help="There is no other.")] = "json",
    json: Annotated[bool, typer.Option("--json", help="The format; there is no other.")] = True,
    out: Plain,
) -> None:
    """Write everything as one JSON document, for scripts.

    The catalogue; with a file or --example also the shop, its plan and its audit. Texts are in both languages.

    \b
    ecomteam export --json
    ecomteam export team.yaml --json -o export.json
    """
    from ecomteam.library import Asked, audit_of
    from ecomteam.planning import plan as make_plan
    from ecomteam.reports.draw.json import export_json

    del chosen, json  # accepted by every command; here they change nothing
    if file is not None and example is not None:
        raise UsageError("give either FILE or --example")
    known = out.known()
    if file is None and example is None:
        report(export_json(known, __version__), out.output)
        return
    team, name = reading.team_in(file, known) if file is not None else reading.example_team(example or "", known)
    audited = audit_of(known, team, name, Asked(), fixes=True)
    report(export_json(known, __version__, team, make_plan(known, team), audited), out.output)
