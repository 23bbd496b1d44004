"""``ecomteam catalogue``: the knowledge base itself."""

from typing import Annotated, Literal

import typer

from ecomteam.cli import desk
from ecomteam.cli.app import Guard, app
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import report

catalogue = typer.Typer(
    cls=Guard, help="List the knowledge base, print JSON Schemas.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(catalogue, name="catalogue")

SchemaName = Literal[
    "team",
    "plan",
    "audit",
    "audits",
    "diff",
    "export",
    "comparison",
    "import",
    "catalogue_check",
    "catalogue_diff",
    "why",
    "before",
    "handover",
    "raci",
    "diagnosis",
    "kit",
    "checklist",
]


@catalogue.command("list")
def list_catalogue(
    *,
    what: Annotated[
        str | None, typer.Argument(metavar="[WHAT]", help="Only this: roles, phases, rules, symptoms, checks ...")
    ] = None,
    chosen: Annotated[desk.TextFormat, typer.Option("--format", "-f", help="How to write it.")] = "table",
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    verbose: VerboseOption = False,
) -> None:
    """List roles, phases, rules, symptoms, checks, sources.

    \b
    ecomteam catalogue list roles
    ecomteam catalogue list --format markdown
    """
    from ecomteam.reports.compose.catalogue import compose_list

    document = compose_list(desk.knowledge(verbose, overlays), language(lang), desk.section(what))
    desk.show(document, chosen, output=output, color=color, no_pager=no_pager)


@catalogue.command()
def schema(
    *,
    name: Annotated[
        SchemaName, typer.Argument(metavar="NAME", help="Which JSON Schema: of the file you write, or of an output.")
    ],
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    verbose: VerboseOption = False,
) -> None:
    """Print a JSON Schema: of a team.yaml (for an editor), or of an output.

    \b
    ecomteam catalogue schema team -o team.schema.json
    """
    import json

    from ecomteam.files.team.schema import team_schema
    from ecomteam.reports.draw.json import output_schema

    said = language(lang)
    made = team_schema(desk.knowledge(verbose, overlays).catalogue, said) if name == "team" else output_schema(name)
    report(json.dumps(made, indent=2, ensure_ascii=False) + "\n", output)
