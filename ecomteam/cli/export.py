"""``ecomteam export``: one JSON document with everything, for scripts."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecomteam import __version__
from ecomteam.cli import desk
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ExampleOption,
    LangOption,
    NoInputOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import report
from ecomteam.model.problems import UsageError


@app.command()
def export(
    *,
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="A team.yaml; with it shop, plan and audit are in the export."),
    ] = None,
    example: ExampleOption = None,
    chosen: Annotated[Literal["json"], typer.Option("--format", "-f", help="There is no other.")] = "json",
    json: Annotated[bool, typer.Option("--json", help="The format; there is no other.")] = True,
    output: OutputOption = None,
    no_input: NoInputOption = False,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Write everything as one JSON document, for scripts.

    The catalogue; with a file or --example also the shop, its plan and its audit. Texts are in both languages.

    \b
    ecomteam export --json
    ecomteam export team.yaml --json -o export.json
    """
    from ecomteam.auditing import audit as make_audit
    from ecomteam.auditing import with_fixes
    from ecomteam.planning import plan as make_plan
    from ecomteam.reports.draw.json import export_json

    del chosen, json, no_input  # accepted by every command; here they change nothing
    language(lang)  # only to refuse one that we have not
    if file is not None and example is not None:
        raise UsageError("give either FILE or --example")
    known = desk.knowledge(verbose and not quiet, overlays)
    if file is None and example is None:
        report(export_json(known, __version__), output)
        return
    team, name = desk.team_in(file, known) if file is not None else desk.example_team(example or "", known)
    audited = with_fixes(known, team, make_audit(known, team, name))
    report(export_json(known, __version__, team, make_plan(known, team), audited), output)
