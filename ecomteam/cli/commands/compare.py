"""``ecomteam compare``: two to five scenarios side by side."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli import reading
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import TodayOption, day
from ecomteam.cli.reporting import SizedReport, Sizes
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError
from ecomteam.model.team import Team

FEWEST, MOST = 2, 5


@app.command()
@with_groups
def compare(
    *,
    names: Annotated[
        list[str], typer.Argument(metavar="A B...", help="Two to five team.yaml files, or names of sample shops.")
    ],
    today: TodayOption = None,
    out: SizedReport,
) -> None:
    """Plan two to five scenarios and show them side by side.

    \b
    ecomteam compare lean.yaml generous.yaml
    ecomteam compare coffee-shop dropshipper marketplace-seller
    """
    from ecomteam.advice.scenarios import scenarios
    from ecomteam.reports.compose.compare import PARTS, compose_compare, screen_compare

    if not FEWEST <= len(names) <= MOST:
        raise UsageError(f"give two to five scenarios to compare, not {len(names)}")
    known, on = out.known(), day(today)
    made = scenarios(known, [_scenario(known, name) for name in names], on)
    sizes = Sizes(
        lambda: compose_compare(made, known, out.language),
        lambda tight: screen_compare(made, known, out.language, tight),
        PARTS,
    )
    out.hand_out_sized(known, "comparison", made, sizes, on)


def _scenario(known: Knowledge, name: str) -> tuple[str, Team]:
    """A file where there is one of that name, or - for standard input; else a sample shop."""
    if name == "-" or Path(name).exists() or Path(name).suffix in (".yaml", ".yml") or "/" in name:
        team, shown = reading.team_in(Path(name), known)
    else:
        team, shown = reading.example_team(name, known)
    return Path(shown).stem, team
