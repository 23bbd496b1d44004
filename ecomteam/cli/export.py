"""``ecomteam export``: one JSON document with everything, for scripts."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam import __version__
from ecomteam.cli import desk
from ecomteam.cli.app import app
from ecomteam.cli.options import ExampleOption, OutputOption, QuietOption, VerboseOption
from ecomteam.cli.output import report
from ecomteam.errors import UsageError


@app.command()
def export(  # noqa: D103
    file: Annotated[Path | None, typer.Argument(help="A team.yaml; with it shop, plan and audit are in the export.")] = None,
    example: ExampleOption = None,
    json: Annotated[bool, typer.Option("--json", help="The format; there is no other.")] = True,
    output: OutputOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Write the catalogue as one JSON document; with a file or --example also shop, plan and audit.

    \b
    ecomteam export --json
    ecomteam export team.yaml --json -o export.json
    """
    from ecomteam.auditing import audit as make_audit
    from ecomteam.planning import plan as make_plan
    from ecomteam.reports.to_json import catalogue_json, export_json

    if file is not None and example is not None:
        raise UsageError("give either FILE or --example")
    known = desk.knowledge()
    if file is None and example is None:
        report(catalogue_json(known, __version__), output)
        return
    team, name = desk.team_in(file, known) if file is not None else desk.example_team(example or "", known)
    made = export_json(known, __version__, team, make_plan(known, team), make_audit(known, team, name))
    report(made, output)
