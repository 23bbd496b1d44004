"""``ecomteam team``: the team as a spreadsheet or as a chart."""

from typing import Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import JsonOption
from ecomteam.cli.output import report
from ecomteam.cli.reading import OneShop
from ecomteam.cli.reporting import Plain, write_json


@app.command()
@with_groups
def team(
    *,
    shop: OneShop,
    chosen: Annotated[
        Literal["csv", "mermaid", "json"],
        typer.Option("--format", "-f", help="A spreadsheet, a chart in Mermaid, or JSON."),
    ] = "csv",
    json: JsonOption = False,
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV for a double click in Excel: semicolons, byte order mark.")
    ] = False,
    out: Plain,
) -> None:
    """Write the team as CSV for spreadsheets, or as a Mermaid chart.

    JSON has what is known of the shop too. The CSV reads back with: ecomteam import. In it no cell is ever a formula.

    \b
    ecomteam team team.yaml --format csv -o staff.csv
    ecomteam team team.yaml --format mermaid
    """
    from ecomteam.reports.draw.csv import to_csv
    from ecomteam.reports.draw.mermaid import team_chart

    known = out.known()
    staff, said = shop.team(known, "team"), out.view.language
    if json or chosen == "json":
        from ecomteam.reports.draw.json import shop_of

        write_json(known, "shop", shop_of(staff), out.output)
        return
    report(team_chart(staff, known, said) if chosen == "mermaid" else to_csv(staff, said, excel=excel), out.output)
