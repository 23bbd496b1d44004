"""``ecomteam catalogue``: the knowledge base itself."""

from typing import Annotated, Literal

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import Guard, app
from ecomteam.cli.groups import Without, with_groups
from ecomteam.cli.options import CatalogueOption, OutputOption, TextFormatOption
from ecomteam.cli.output import report
from ecomteam.cli.reporting import View, show

catalogue = typer.Typer(
    cls=Guard, help="List the knowledge base, print JSON Schemas.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(catalogue, name="catalogue")

SchemaName = Literal[
    "team",
    "plan",
    "work",
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
@with_groups
def list_catalogue(
    *,
    what: Annotated[
        str | None, typer.Argument(metavar="[WHAT]", help="Only this: roles, phases, rules, symptoms, checks ...")
    ] = None,
    chosen: TextFormatOption = "table",
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    view: Annotated[View, Without("quiet")],
) -> None:
    """List roles, phases, rules, symptoms, checks, sources.

    \b
    ecomteam catalogue list roles
    ecomteam catalogue list --format markdown
    """
    from ecomteam.reports.compose.catalogue import compose_list

    show(compose_list(view.known(overlays), view.language, naming.section(what)), chosen, output, view)


@catalogue.command()
@with_groups
def schema(
    *,
    name: Annotated[
        SchemaName, typer.Argument(metavar="NAME", help="Which JSON Schema: of the file you write, or of an output.")
    ],
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    view: Annotated[View, Without("color", "no_pager", "quiet")],
) -> None:
    """Print a JSON Schema: of a team.yaml (for an editor), or of an output.

    \b
    ecomteam catalogue schema team -o team.schema.json
    """
    import json

    from ecomteam.files.team.schema import team_schema
    from ecomteam.reports.draw.json import output_schema

    made = team_schema(view.known(overlays).catalogue, view.language) if name == "team" else output_schema(name)
    report(json.dumps(made, indent=2, ensure_ascii=False) + "\n", output)
