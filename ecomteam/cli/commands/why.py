"""``ecomteam why``: the proof of a role's place in the roadmap, and what would change it."""

from typing import Annotated

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import SizedReport, Sizes
from ecomteam.model.problems import UsageError


@app.command()
@with_groups
def why(
    *,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="The role to explain, there or not.")],
    shop: DatedShop,
    before: Annotated[
        str | None, typer.Option("--before", metavar="ROLE", help="Explain why the first comes before this one.")
    ] = None,
    out: SizedReport,
) -> None:
    """Explain why a role is in the roadmap, or is not.

    From your answers to the hours of work, what it costs and the sources; then the answers that would change it.

    \b
    ecomteam why logistics --example coffee-shop
    ecomteam why online_marketer team.yaml --before customer_service
    """
    from ecomteam.advice import why as explaining
    from ecomteam.reports.compose.why import PARTS, compose_before, compose_why, screen_before, screen_why

    known = out.known()
    first = naming.role_id(known, role)
    second = None if before is None else naming.role_id(known, before)
    if first == second:
        raise UsageError(f"--before: give another role than {first}")
    case = shop.case(known, "why ROLE")
    if second is None:
        found = explaining.why(case, first)
        sizes = Sizes(
            lambda: compose_why(found, known, out.language),
            lambda tight: screen_why(found, known, out.language, tight),
            PARTS,
        )
        out.hand_out_sized(known, "why", found, sizes, shop.day)
    else:
        order = explaining.before(case, first, second)
        sizes = Sizes(
            lambda: compose_before(order, known, out.language),
            lambda tight: screen_before(order, known, out.language, tight),
            PARTS,
        )
        out.hand_out_sized(known, "before", order, sizes, shop.day)
