"""``ecomteam raci``: who answers for what, phase by phase."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli import desk, shops
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    ExampleOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)


@app.command()
def raci(
    *,
    file: Annotated[Path | None, typer.Argument(help="A team.yaml; - is standard input.")] = None,
    example: ExampleOption = None,
    planned: Annotated[bool, typer.Option("--planned", help="As it will be once the roadmap is carried out.")] = False,
    chosen: Annotated[desk.Format, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Say who answers for what, phase by phase (RACI).

    Every piece of work has exactly one person inside who answers for it, and at least one who does it.

    \b
    ecomteam raci --example growing-pains
    ecomteam raci team.yaml --planned
    """
    from ecomteam.planning import carried_out
    from ecomteam.planning import plan as make_plan
    from ecomteam.reports.compose.raci import compose_raci
    from ecomteam.shop import responsibility
    from ecomteam.shop.needs import team_facts

    said, form = language(lang), desk.chosen_format(chosen, json)
    known = desk.knowledge(verbose and not quiet, overlays)
    team = shops.shop(known, file, example, "raci")
    if planned:
        team = carried_out(team, make_plan(known, team))
    people = team.people or ()
    made = responsibility.raci(known, team.name, team_facts(known, team.facts, people, people), people, planned)
    shops.hand_out(
        known,
        "raci",
        made,
        lambda: compose_raci(made, known, said),
        form,
        output=output,
        color=color,
        no_pager=no_pager,
    )
