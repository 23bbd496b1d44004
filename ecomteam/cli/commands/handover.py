"""``ecomteam handover``: which hats the owner hands over, in which order, to whom and when."""

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import Shop
from ecomteam.cli.reporting import Report


@app.command()
@with_groups
def handover(*, shop: Shop, out: Report) -> None:
    """Plan which hats to hand over, and when.

    The hats you wear, in the order to hand them over, each with to whom and at which moment.

    \b
    ecomteam handover --example growing-pains
    ecomteam handover team.yaml --lang nl
    """
    from ecomteam.advice.handover import hand_over
    from ecomteam.reports.compose.handover import compose_handover

    known = out.known()
    made = hand_over(known, shop.team(known, "handover"))
    out.hand_out(known, "handover", made, lambda: compose_handover(made, known, out.language))
