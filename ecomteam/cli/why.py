"""``ecomteam why``: the proof of a role's place in the roadmap, and what would change it."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli import desk, shops
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    ExampleOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)
from ecomteam.model.problems import UsageError


@app.command()
def why(
    *,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="The role to explain, there or not.")],
    file: Annotated[Path | None, typer.Argument(help="A team.yaml; - is standard input.")] = None,
    example: ExampleOption = None,
    before: Annotated[
        str | None, typer.Option("--before", metavar="ROLE", help="Explain why the first comes before this one.")
    ] = None,
    chosen: Annotated[desk.Format, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Explain why a role is in the roadmap, or is not.

    From the answers through the rules to the sources; then the smallest other answers that would change it.

    \b
    ecomteam why logistics --example coffee-shop
    ecomteam why online_marketer team.yaml --before customer_service
    """
    from ecomteam.advice import why as explaining
    from ecomteam.reports.compose.why import compose_before, compose_why

    said, form = language(lang), desk.chosen_format(chosen, json)
    known = desk.knowledge(verbose and not quiet, overlays)
    first = shops.role_id(known, role)
    second = None if before is None else shops.role_id(known, before)
    if first == second:
        raise UsageError(f"--before: give another role than {first}")
    team = shops.shop(known, file, example, "why ROLE")
    if second is None:
        found = explaining.why(known, team, first)
        shops.hand_out(
            known,
            "why",
            found,
            lambda: compose_why(found, known, said),
            form,
            output=output,
            color=color,
            no_pager=no_pager,
        )
    else:
        order = explaining.before(known, team, first, second)
        shops.hand_out(
            known,
            "before",
            order,
            lambda: compose_before(order, known, said),
            form,
            output=output,
            color=color,
            no_pager=no_pager,
        )
