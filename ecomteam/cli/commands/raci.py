"""``ecomteam raci``: who answers for what, phase by phase."""

from typing import Annotated

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import SizedReport, Sizes


@app.command()
@with_groups
def raci(
    *,
    shop: DatedShop,
    planned: Annotated[bool, typer.Option("--planned", help="As it will be once the roadmap is carried out.")] = False,
    out: SizedReport,
) -> None:
    """Say who answers for what, phase by phase (RACI).

    Every piece of work has exactly one person inside who answers for it, and at least one who does it.

    \b
    ecomteam raci --example growing-pains
    ecomteam raci team.yaml --planned
    """
    from ecomteam.advice.answering import who_answers
    from ecomteam.reports.compose.raci import PARTS, compose_raci, screen_raci

    known = out.known()
    made = who_answers(shop.case(known, "raci"), planned)
    sizes = Sizes(
        lambda: compose_raci(made, known, out.language),
        lambda tight: screen_raci(made, known, out.language, tight),
        PARTS,
    )
    out.hand_out_sized(known, "raci", made, sizes, shop.day)
