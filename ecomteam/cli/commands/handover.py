"""``ecomteam handover``: what eats the owner's week, and to whom each of it goes."""

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import Shop
from ecomteam.cli.reporting import Report


@app.command()
@with_groups
def handover(*, shop: Shop, out: Report) -> None:
    """See what eats your week, and whom to give it to.

    Your work by hours a week, in the order to hand it over: to whom, when, and what an hour that comes free costs.

    \b
    ecomteam handover --example growing-pains
    ecomteam handover team.yaml --lang nl
    """
    from ecomteam.advice.handover import hand_over
    from ecomteam.reports.compose.handover import compose_handover
    from ecomteam.shop.case import Case

    known = out.known()
    made = hand_over(Case(known, shop.team(known, "handover")))
    out.hand_out(known, "handover", made, lambda: compose_handover(made, known, out.language))
