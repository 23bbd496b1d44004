"""``ecomteam explain``: one thing of the catalogue, whole, with what cites it."""

from typing import Annotated

import typer

from ecomteam.cli import desk
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    VerboseOption,
    language,
)


@app.command()
def explain(
    *,
    ident: Annotated[str, typer.Argument(metavar="ID", help="A role, phase, rule, check, symptom, tension, source...")],
    chosen: Annotated[desk.TextFormat, typer.Option("--format", "-f", help="How to write it.")] = "table",
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Explain a role, phase, rule, check, symptom, source.

    All of it: what it says, what it rests on and what cites it.

    \b
    ecomteam explain customer_service
    ecomteam explain T05 --lang nl
    """
    from ecomteam.reports.compose.catalogue import compose_explain

    said = language(lang)
    known = desk.knowledge(verbose, overlays)
    document = compose_explain(known, desk.known_id(known, ident), said)
    desk.show(document, chosen, output=output, color=color, no_pager=no_pager)
