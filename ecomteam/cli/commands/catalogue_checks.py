"""``ecomteam catalogue check`` and ``diff``: audit a catalogue, and compare two."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam.cli import exits, reading
from ecomteam.cli.commands.catalogue import catalogue
from ecomteam.cli.groups import Without, with_groups
from ecomteam.cli.options import CatalogueOption, folders
from ecomteam.cli.reporting import Report, SizedReport, Sizes
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems
from ecomteam.model.team import Team

OutOptions = Annotated[Report, Without("overlays")]
SizedOutOptions = Annotated[SizedReport, Without("overlays")]
ShopsOption = Annotated[
    int, typer.Option("--shops", min=1, max=100_000, metavar="N", help="How many shops to draw as a sample.")
]


@catalogue.command()
@with_groups
def check(*, overlays: CatalogueOption = None, shops: ShopsOption = 1000, out: SizedOutOptions) -> None:
    """Audit the catalogue itself: faults, and what is proved for every shop.

    \b
    ecomteam catalogue check
    ecomteam catalogue check --catalogue acme
    ecomteam catalogue check --full             with the proofs
    """
    from ecomteam.files.catalogue.read import load_catalogue_with
    from ecomteam.proving import check_catalogue, unreadable
    from ecomteam.reports.compose.catalogue_check import PARTS, compose_catalogue_check, screen_catalogue_check

    chosen = folders(overlays)
    try:
        layered = load_catalogue_with(chosen)
    except FileProblems as error:
        if not chosen:
            raise
        known, made = reading.knowledge(settled=False), unreadable(error.problems)
    else:
        known, made = Knowledge(layered.catalogue, layered.origins), check_catalogue(layered, shops)
    sizes = Sizes(
        lambda: compose_catalogue_check(made, known, out.language),
        lambda tight: screen_catalogue_check(made, known, out.language, tight),
        PARTS,
    )
    out.hand_out_sized(None, "catalogue_check", made, sizes)
    if not made.clean:
        raise typer.Exit(exits.FINDINGS)


@catalogue.command()
@with_groups
def diff(
    *,
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A catalogue's folder, or built-in.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The other one.")],
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILE...]", help="Your own team.yaml files.")] = None,
    shops: ShopsOption = 1000,
    out: OutOptions,
) -> None:
    """Compare two catalogues: what changed, and for whom the advice does.

    \b
    ecomteam catalogue diff built-in acme
    ecomteam catalogue diff acme-2025 acme-2026 team.yaml
    """
    from ecomteam.proving import compare
    from ecomteam.reports.compose.catalogue_diff import compose_catalogue_diff

    (before, name), (after, other) = reading.catalogue_at(old), reading.catalogue_at(new)
    made = compare(before, after, (name, other), _teams(files or [], before, after), shops)
    out.hand_out(None, "catalogue_diff", made, lambda: compose_catalogue_diff(made, after, out.language))


def _teams(files: list[Path], before: Knowledge, after: Knowledge) -> list[tuple[str, Team, Team]]:
    """Each file as both catalogues read it. Raises ``FileProblems``."""
    from ecomteam.files.content import read_bytes, shown_name
    from ecomteam.files.team.read import read_team

    read = [(shown_name(file), read_bytes(file)) for file in files]
    return [
        (name, read_team(content, name, before.catalogue), read_team(content, name, after.catalogue))
        for name, content in read
    ]
