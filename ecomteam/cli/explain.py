"""``ecomteam explain``: one thing of the catalogue, whole, with what cites it."""

from typing import Annotated

import typer

from ecomteam.cli import desk
from ecomteam.cli.app import app
from ecomteam.cli.options import ColorOption, LangOption, NoPagerOption, OutputOption, VerboseOption, language
from ecomteam.cli.output import report, screen


@app.command()
def explain(  # noqa: D103
    ident: Annotated[str, typer.Argument(metavar="ID", help="A role, phase, rule, check, symptom, tension, source...")],
    chosen: Annotated[desk.TextFormat, typer.Option("--format", "-f", help="How to write it.")] = "table",
    output: OutputOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Explain one role, phase, rule, check, symptom, tension or source: what it says, on what, and what cites it.

    \b
    ecomteam explain customer_service
    ecomteam explain T05 --lang nl
    """
    from ecomteam.reports.compose_catalogue import compose_explain

    said = language(lang)
    known = desk.knowledge()
    document = compose_explain(known, desk.known_id(known, ident), said)
    view = screen(color, to_file=output is not None)
    report(desk.draw(document, chosen, view), output, pager=not no_pager and chosen == "table")
