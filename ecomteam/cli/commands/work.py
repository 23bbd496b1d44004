"""``ecomteam work``: the work of a shop in hours, and who does it."""

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import SizedReport, Sizes


@app.command()
@with_groups
def work(
    *,
    shop: DatedShop,
    out: SizedReport,
) -> None:
    """Count the work of a shop in hours, and who does it.

    Hours a month by activity: likely, and between which; the numbers they follow from, who has the time, and what
    nobody does.

    \b
    ecomteam work --example coffee-shop
    ecomteam work team.yaml --full
    """
    from ecomteam.advice.work import work_view
    from ecomteam.reports.compose.work import PARTS, compose_work, screen_work

    known = out.known()
    made = work_view(shop.case(known, "work"))
    sizes = Sizes(
        lambda: compose_work(made, known, out.language),
        lambda tight: screen_work(made, known, out.language, tight),
        PARTS,
    )
    out.hand_out_sized(known, "work", made, sizes, shop.day)
