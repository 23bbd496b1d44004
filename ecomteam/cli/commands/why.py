"""``ecomteam why``: the proof of a role's place in the roadmap, and what would change it."""

from typing import Annotated

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import TodayOption, day
from ecomteam.cli.reading import Shop
from ecomteam.cli.reporting import Report
from ecomteam.model.problems import UsageError


@app.command()
@with_groups
def why(
    *,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="The role to explain, there or not.")],
    shop: Shop,
    before: Annotated[
        str | None, typer.Option("--before", metavar="ROLE", help="Explain why the first comes before this one.")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Every rule and source, not one screen.")] = False,
    today: TodayOption = None,
    out: Report,
) -> None:
    """Explain why a role is in the roadmap, or is not.

    From your answers to the hours of work, what it costs and the sources; then the answers that would change it.

    \b
    ecomteam why logistics --example coffee-shop
    ecomteam why online_marketer team.yaml --before customer_service
    """
    from ecomteam.advice import why as explaining
    from ecomteam.reports.compose.why import compose_before, compose_why
    from ecomteam.shop.case import Case

    known = out.known()
    first = naming.role_id(known, role)
    second = None if before is None else naming.role_id(known, before)
    if first == second:
        raise UsageError(f"--before: give another role than {first}")
    case = Case(known, shop.team(known, "why ROLE"), day(today))
    if second is None:
        found = explaining.why(case, first)
        out.hand_out(known, "why", found, lambda: compose_why(found, known, out.language, full or out.form != "table"))
    else:
        order = explaining.before(case, first, second)
        out.hand_out(known, "before", order, lambda: compose_before(order, known, out.language))
