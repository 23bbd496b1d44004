"""``ecomteam kit``: what an owner takes along to hire for a role."""

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
def kit(
    *,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="The role to hire for.")],
    file: Annotated[Path | None, typer.Argument(help="A team.yaml; - is standard input.")] = None,
    example: ExampleOption = None,
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
    """Prepare a hire: job description, interview, first days.

    With a shop also in which form to hire, for how many hours, at what cost and why.

    \b
    ecomteam kit customer_service
    ecomteam kit online_marketer --example coffee-shop --format html -o marketer.html
    """
    from ecomteam.advice.kit import kit as make_kit
    from ecomteam.reports.compose.kit import compose_kit

    said, form = language(lang), desk.chosen_format(chosen, json)
    known = desk.knowledge(verbose and not quiet, overlays)
    wanted = shops.role_id(known, role)
    team = None if file is None and example is None else shops.shop(known, file, example, "kit ROLE")
    made = make_kit(known, wanted, team)
    shops.hand_out(
        known, "kit", made, lambda: compose_kit(made, known, said), form, output=output, color=color, no_pager=no_pager
    )
