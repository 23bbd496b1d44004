"""``ecomteam explain``: one thing of the catalogue, whole, with what cites it."""

from typing import Annotated

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reporting import Report


@app.command()
@with_groups
def explain(
    *,
    ident: Annotated[str, typer.Argument(metavar="ID", help="A role, phase, rule, check, symptom, tension, source...")],
    out: Report,
) -> None:
    """Explain a role, phase, rule, check, symptom, source.

    All of it: what it says, what it rests on and what cites it.

    \b
    ecomteam explain customer_service
    ecomteam explain T05 --lang nl
    """
    from ecomteam.reports.compose.catalogue import compose_explain, explanation

    known = out.known()
    found = naming.known_id(known, ident)
    made = explanation(known, found) if out.form == "json" else None
    out.hand_out(known, "explanation", made, lambda: compose_explain(known, found, out.language))
