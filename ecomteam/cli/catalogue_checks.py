"""``ecomteam catalogue check`` and ``diff``: audit a catalogue, and compare two."""

from pathlib import Path
from typing import Annotated

import typer

from ecomteam import __version__
from ecomteam.cli import desk, exits
from ecomteam.cli.catalogue import catalogue
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    JsonOption,
    LangOption,
    NoPagerOption,
    OutputOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import report
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems
from ecomteam.model.team import Team

FormatOption = Annotated[desk.Format, typer.Option("--format", "-f", help="How to write the report.")]
ShopsOption = Annotated[int, typer.Option("--shops", min=1, metavar="N", help="How many shops to draw as a sample.")]


@catalogue.command()
def check(
    *,
    overlays: CatalogueOption = None,
    shops: ShopsOption = 1000,
    chosen: FormatOption = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Audit the catalogue itself: faults, and what is proved for every shop.

    \b
    ecomteam catalogue check
    ecomteam catalogue check --catalogue acme
    """
    from ecomteam.files.catalogue.read import load_catalogue_with
    from ecomteam.proving import check_catalogue, unreadable
    from ecomteam.reports.compose.catalogue_check import compose_catalogue_check
    from ecomteam.reports.draw.json import to_json

    form, said = desk.chosen_format(chosen, json), language(lang)
    try:
        layered = load_catalogue_with(overlays or ())
    except FileProblems as error:
        if not overlays:
            raise
        known, made = desk.knowledge(verbose), unreadable(error.problems)
    else:
        known, made = Knowledge(layered.catalogue, layered.origins), check_catalogue(layered, shops)
    if form == "json":
        report(to_json("catalogue_check", made, __version__), output)
    else:
        document = compose_catalogue_check(made, known, said)
        desk.show(document, form, output=output, color=color, no_pager=no_pager)
    if not made.clean:
        raise typer.Exit(exits.FINDINGS)


@catalogue.command()
def diff(
    *,
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A catalogue's folder, or built-in.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The other one.")],
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILE...]", help="Your own team.yaml files.")] = None,
    shops: ShopsOption = 1000,
    chosen: FormatOption = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Compare two catalogues: what changed, and for whom the advice does.

    \b
    ecomteam catalogue diff built-in acme
    ecomteam catalogue diff acme-2025 acme-2026 team.yaml
    """
    from ecomteam.proving import compare
    from ecomteam.reports.compose.catalogue_diff import compose_catalogue_diff
    from ecomteam.reports.draw.json import to_json

    del verbose  # accepted by every command; this one has nothing more to say
    form, said = desk.chosen_format(chosen, json), language(lang)
    (before, name), (after, other) = desk.catalogue_at(old), desk.catalogue_at(new)
    made = compare(before, after, (name, other), _teams(files or [], before, after), shops)
    if form == "json":
        report(to_json("catalogue_diff", made, __version__), output)
    else:
        desk.show(compose_catalogue_diff(made, after, said), form, output=output, color=color, no_pager=no_pager)


def _teams(files: list[Path], before: Knowledge, after: Knowledge) -> list[tuple[str, Team, Team]]:
    """Each file as both catalogues read it. Raises ``FileProblems``."""
    from ecomteam.files.content import read_bytes, shown_name
    from ecomteam.files.team.read import read_team

    read = [(shown_name(file), read_bytes(file)) for file in files]
    return [
        (name, read_team(content, name, before.catalogue), read_team(content, name, after.catalogue))
        for name, content in read
    ]
