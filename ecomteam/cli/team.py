"""``ecomteam team``: the team as a spreadsheet or as a chart."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecomteam.cli import desk, shops
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ExampleOption,
    LangOption,
    NoInputOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import report


@app.command()
def team(
    *,
    file: Annotated[Path | None, typer.Argument(help="A team.yaml; - is standard input.")] = None,
    example: ExampleOption = None,
    chosen: Annotated[
        Literal["csv", "mermaid"], typer.Option("--format", "-f", help="A spreadsheet, or a chart in Mermaid.")
    ] = "csv",
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV for a double click in Excel: semicolons, byte order mark.")
    ] = False,
    output: OutputOption = None,
    no_input: NoInputOption = False,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Write the team as CSV for spreadsheets, or as a Mermaid chart.

    The CSV reads back with: ecomteam import. In it no cell is ever a formula.

    \b
    ecomteam team team.yaml --format csv -o staff.csv
    ecomteam team team.yaml --format mermaid
    """
    from ecomteam.reports.draw.csv import to_csv
    from ecomteam.reports.draw.mermaid import team_chart

    del no_input  # nothing is ever asked here
    said = language(lang)
    known = desk.knowledge(verbose and not quiet, overlays)
    shop = shops.shop(known, file, example, "team")
    report(team_chart(shop, known, said) if chosen == "mermaid" else to_csv(shop, said, excel=excel), output)
