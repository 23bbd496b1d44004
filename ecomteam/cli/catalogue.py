"""``ecomteam catalogue``: the knowledge base itself."""

from typing import Annotated, Literal

import typer

from ecomteam.cli import desk
from ecomteam.cli.app import Guard, app
from ecomteam.cli.options import ColorOption, LangOption, NoPagerOption, OutputOption, VerboseOption, language
from ecomteam.cli.output import report, screen

catalogue = typer.Typer(
    cls=Guard, help="The knowledge base itself: list it, and the JSON Schemas.", no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(catalogue, name="catalogue")

SchemaName = Literal["team", "plan", "audit", "export", "catalogue"]


@catalogue.command("list")
def list_catalogue(  # noqa: D103
    what: Annotated[str | None, typer.Argument(help="Only this: roles, phases, rules, symptoms, checks ...")] = None,
    chosen: Annotated[desk.TextFormat, typer.Option("--format", "-f", help="How to write it.")] = "table",
    output: OutputOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    verbose: VerboseOption = False,
) -> None:
    """List what the catalogue holds: roles, phases, rules, symptoms, checks, sources.

    \b
    ecomteam catalogue list roles
    ecomteam catalogue list --format markdown
    """
    from ecomteam.reports.compose_catalogue import compose_list

    said = language(lang)
    known = desk.knowledge()
    document = compose_list(known, said, desk.section(what))
    view = screen(color, to_file=output is not None)
    report(desk.draw(document, chosen, view), output, pager=not no_pager and chosen == "table")


@catalogue.command()
def schema(  # noqa: D103
    name: Annotated[SchemaName, typer.Argument(help="Which JSON Schema: of the file you write, or of an output.")],
    output: OutputOption = None,
    lang: LangOption = None,
    verbose: VerboseOption = False,
) -> None:
    """Print a JSON Schema: of a team.yaml (for an editor), or of what plan, audit and export write.

    \b
    ecomteam catalogue schema team -o team.schema.json
    """
    import json

    from ecomteam.loading.schema import team_schema
    from ecomteam.reports.to_json import output_schema

    made = team_schema(desk.knowledge().catalogue, language(lang)) if name == "team" else output_schema(name)
    report(json.dumps(made, indent=2, ensure_ascii=False) + "\n", output)
