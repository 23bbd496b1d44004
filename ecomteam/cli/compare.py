"""``ecomteam compare``: two to five scenarios side by side."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam import __version__
from ecomteam.cli import desk
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import report
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError
from ecomteam.model.team import Team

FEWEST, MOST = 2, 5


@app.command()
def compare(
    *,
    names: Annotated[
        list[str], typer.Argument(metavar="A B...", help="Two to five team.yaml files, or names of sample shops.")
    ],
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
    """Plan two to five scenarios and show them side by side.

    \b
    ecomteam compare lean.yaml generous.yaml
    ecomteam compare coffee-shop dropshipper marketplace-seller
    """
    from ecomteam.advice.scenarios import scenarios
    from ecomteam.reports.compose.compare import compose_compare
    from ecomteam.reports.draw.json import to_json

    said = language(lang)
    form = desk.chosen_format(chosen, json)
    if not FEWEST <= len(names) <= MOST:
        raise UsageError(f"give two to five scenarios to compare, not {len(names)}")
    known = desk.knowledge(verbose and not quiet, overlays)
    compared = scenarios(known, [_scenario(known, name) for name in names])
    if form == "json":
        report(to_json("comparison", compared, __version__, known.origins), output)
        return
    desk.show(compose_compare(compared, known, said), form, output=output, color=color, no_pager=no_pager)


def _scenario(known: Knowledge, name: str) -> tuple[str, Team]:
    """A file where there is one of that name, or - for standard input; else a sample shop."""
    if name == "-" or Path(name).exists() or Path(name).suffix in (".yaml", ".yml") or "/" in name:
        team, shown = desk.team_in(Path(name), known)
    else:
        team, shown = desk.example_team(name, known)
    return Path(shown).stem, team
