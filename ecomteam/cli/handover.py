"""``ecomteam handover``: which hats the owner hands over, in which order, to whom and when."""

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
def handover(
    *,
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
    """Plan which hats to hand over, and when.

    The hats you wear, in the order to hand them over, each with to whom and at which moment.

    \b
    ecomteam handover --example growing-pains
    ecomteam handover team.yaml --lang nl
    """
    from ecomteam.advice.handover import hand_over
    from ecomteam.reports.compose.handover import compose_handover

    said, form = language(lang), desk.chosen_format(chosen, json)
    known = desk.knowledge(verbose and not quiet, overlays)
    made = hand_over(known, shops.shop(known, file, example, "handover"))
    shops.hand_out(
        known,
        "handover",
        made,
        lambda: compose_handover(made, known, said),
        form,
        output=output,
        color=color,
        no_pager=no_pager,
    )
