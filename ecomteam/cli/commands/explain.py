"""``ecomteam explain``: one thing of the catalogue, whole, with what cites it."""

from typing import Annotated

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import app
from ecomteam.cli.groups import Without, with_groups
from ecomteam.cli.options import CatalogueOption, OutputOption, TextFormatOption
from ecomteam.cli.reporting import View, show


@app.command()
@with_groups
def explain(
    *,
    ident: Annotated[str, typer.Argument(metavar="ID", help="A role, phase, rule, check, symptom, tension, source...")],
    chosen: TextFormatOption = "table",
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    view: Annotated[View, Without("quiet")],
) -> None:
    """Explain a role, phase, rule, check, symptom, source.

    All of it: what it says, what it rests on and what cites it.

    \b
    ecomteam explain customer_service
    ecomteam explain T05 --lang nl
    """
    from ecomteam.reports.compose.catalogue import compose_explain

    known = view.known(overlays)
    show(compose_explain(known, naming.known_id(known, ident), view.language), chosen, output, view)
