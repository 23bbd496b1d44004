"""``ecomteam raci``: who answers for what, phase by phase."""

from typing import Annotated

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import Shop
from ecomteam.cli.reporting import Report


@app.command()
@with_groups
def raci(
    *,
    shop: Shop,
    planned: Annotated[bool, typer.Option("--planned", help="As it will be once the roadmap is carried out.")] = False,
    out: Report,
) -> None:
    """Say who answers for what, phase by phase (RACI).

    Every piece of work has exactly one person inside who answers for it, and at least one who does it.

    \b
    ecomteam raci --example growing-pains
    ecomteam raci team.yaml --planned
    """
    from ecomteam.advice.answering import who_answers
    from ecomteam.reports.compose.raci import compose_raci
    from ecomteam.shop.case import Case

    known = out.known()
    made = who_answers(Case(known, shop.team(known, "raci")), planned)
    out.hand_out(known, "raci", made, lambda: compose_raci(made, known, out.language))
