"""``ecomteam work``: the work of a shop in hours, and who does it."""

from typing import Annotated

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import TodayOption, day
from ecomteam.cli.reading import Shop
from ecomteam.cli.reporting import Report


@app.command()
@with_groups
def work(
    *,
    shop: Shop,
    full: Annotated[bool, typer.Option("--full", help="Also what could be done for less, and the sources.")] = False,
    today: TodayOption = None,
    out: Report,
) -> None:
    """Count the work of a shop in hours, and who does it.

    Hours a month by activity: likely, and between which; the numbers they follow from, who has the time, and what
    nobody does.

    \b
    ecomteam work --example coffee-shop
    ecomteam work team.yaml --full
    """
    from ecomteam.advice.work import work_view
    from ecomteam.reports.compose.work import compose_work
    from ecomteam.shop.case import Case

    known = out.known()
    made = work_view(Case(known, shop.team(known, "work"), day(today)))
    everything = full or out.form != "table"
    out.hand_out(known, "work", made, lambda: compose_work(made, known, out.language, everything))
