"""``ecomteam kit``: what an owner takes along to hire for a role."""

from typing import Annotated

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import Report


@app.command()
@with_groups
def kit(
    *,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="The role to hire for.")],
    shop: DatedShop,
    vacancy: Annotated[bool, typer.Option("--vacancy", help="Only the text of the vacancy, to post.")] = False,
    out: Report,
) -> None:
    """Prepare a hire: job description, interview, first days.

    With a shop also in which form to hire, for how many hours a week, at what pay, and what is taken over from whom.

    \b
    ecomteam kit customer_service
    ecomteam kit customer_service team.yaml --vacancy --format docx -o vacancy.docx
    ecomteam kit online_marketer --example coffee-shop --format html -o marketer.html
    """
    from ecomteam.advice.kit import kit as make_kit
    from ecomteam.reports.compose.kit import compose_kit, compose_vacancy

    known = out.known()
    wanted = naming.role_id(known, role)
    case = shop.case(known, "kit ROLE") if shop.given else None
    made = make_kit(known, wanted, case)
    compose = compose_vacancy if vacancy else compose_kit
    # A text to post is of no day.
    day = None if vacancy else shop.day
    out.hand_out(known, "kit", made, lambda: compose(made, known, out.language), day)
