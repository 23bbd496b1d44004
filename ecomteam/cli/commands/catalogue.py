"""``ecomteam catalogue``: the knowledge base itself."""

from typing import Annotated, Literal

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import Guard, app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import CatalogueOption, OutputOption
from ecomteam.cli.output import report
from ecomteam.cli.reporting import Report, View

catalogue = typer.Typer(
    cls=Guard, help="List the knowledge base, print JSON Schemas.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(catalogue, name="catalogue")

SchemaName = Literal[
    "team",
    "shop",
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
    "error",
    "explanation",
    "listing",
    "example",
    "examples",
]


@catalogue.command("list")
@with_groups
def list_catalogue(
    *,
    what: Annotated[
        str | None, typer.Argument(metavar="[WHAT]", help="Only this: roles, phases, rules, symptoms, checks ...")
    ] = None,
    out: Report,
) -> None:
    """List roles, phases, rules, symptoms, checks, sources.

    \b
    ecomteam catalogue list roles
    ecomteam catalogue list --format markdown
    """
    from ecomteam.reports.compose.catalogue import compose_list, listing

    known, only = out.known(), naming.section(what)
    made = listing(known, only) if out.form == "json" else None
    out.hand_out(known, "listing", made, lambda: compose_list(known, out.language, only))


@catalogue.command()
@with_groups
def schema(
    *,
    name: Annotated[
        SchemaName, typer.Argument(metavar="NAME", help="Which JSON Schema: of the file you write, or of an output.")
    ],
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    chosen: Annotated[Literal["json"], typer.Option("--format", "-f", help="There is no other.")] = "json",
    json: Annotated[bool, typer.Option("--json", help="The format; there is no other.")] = True,
    view: View,
) -> None:
    """Print a JSON Schema: of a team.yaml (for an editor), or of an output.

    \b
    ecomteam catalogue schema team -o team.schema.json
    """
    from json import dumps

    from ecomteam.files.team.schema import team_schema
    from ecomteam.reports.draw.json import output_schema

    del chosen, json  # accepted by every command; here they change nothing
    made = team_schema(view.known(overlays).catalogue, view.language) if name == "team" else output_schema(name)
    report(dumps(made, indent=2, ensure_ascii=False) + "\n", output)
