"""``ecomteam export``: one JSON document with everything, for scripts."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.output import report
from ecomteam.cli.reading import DatedShop
from ecomteam.cli.reporting import Plain, made_with


class Exported(DatedShop, frozen=True, kw_only=True):
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="A team.yaml; with it shop, plan and audit are in the export."),
    ] = None


@app.command()
@with_groups
def export(
    *,
    shop: Exported,
    chosen: Annotated[Literal["json"], typer.Option("--format", "-f", help="There is no other.")] = "json",
    json: Annotated[bool, typer.Option("--json", help="The format; there is no other.")] = True,
    without_catalogue: Annotated[
        bool, typer.Option("--without-catalogue", help="Leave the catalogue out: shop, plan and audit alone.")
    ] = False,
    out: Plain,
) -> None:
    """Write everything as one JSON document, for scripts.

    The catalogue; with a file or --example also the shop, its plan and its audit. Texts are in both languages.

    \b
    ecomteam export --json
    ecomteam export team.yaml --json -o export.json
    """
    from ecomteam.library import Asked, audit_of
    from ecomteam.planning import plan as make_plan
    from ecomteam.reports.draw.json import export_json

    del chosen, json  # accepted by every command; here they change nothing
    known = out.known()
    made, shown = made_with(known), None if without_catalogue else known
    if not shop.given:
        report(export_json(shown, made), out.output)
        return
    team, name = shop.named(known, "export")
    audited = audit_of(known, team, name, Asked(today=shop.day), fixes=True)
    report(export_json(shown, made, team, make_plan(known, team, shop.day), audited), out.output)
