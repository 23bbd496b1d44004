"""``ecomteam handover``: what eats the owner's week, and to whom each of it goes."""

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import SizedReport, Sizes


@app.command()
@with_groups
def handover(*, shop: DatedShop, out: SizedReport) -> None:
    """See what eats your week, and whom to give it to.

    Your work by hours a week, in the order to hand it over: to whom, when, and what an hour that comes free costs.

    \b
    ecomteam handover --example growing-pains
    ecomteam handover team.yaml --lang nl
    """
    from ecomteam.advice.handover import hand_over
    from ecomteam.reports.compose.handover import PARTS, compose_handover, screen_handover

    known = out.known()
    made = hand_over(shop.case(known, "handover"))
    sizes = Sizes(
        lambda: compose_handover(made, known, out.language),
        lambda tight: screen_handover(made, known, out.language, tight),
        PARTS,
    )
    out.hand_out_sized(known, "handover", made, sizes, shop.day)
