"""``ecomteam facts``: numbers of the shop, counted from what its systems export."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecomteam.cli import exits
from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import CatalogueOption, JsonOption, OutputOption
from ecomteam.cli.output import point_out, report, say
from ecomteam.cli.reading import team_in
from ecomteam.cli.reporting import View, chosen_format, show, write_json
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError, escaped, quoted
from ecomteam.model.text import Language
from ecomteam.words import facts as words

if TYPE_CHECKING:
    from ecomteam.model.exports import Export
    from ecomteam.model.shopfacts import ShopFacts

FactsFormat = Literal["table", "json", "yaml", "markdown", "html"]


@app.command()
@with_groups
def facts(
    *,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Exports of orders, products, tickets, ads, visits."),
    ],
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="TEAM.yaml", help="Write the numbers into this file; the rest of it stays."),
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="order=HEADING,...", help="What the columns of an unknown file are; remembered."),
    ] = None,
    chosen: Annotated[FactsFormat, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    view: View,
) -> None:
    """Count your shop's numbers from its exports.

    Files are known by their columns, whatever they are called. Nothing of a customer is kept.

    \b
    ecomteam facts orders_export_1.csv                       what it says
    ecomteam facts orders.csv products.csv --into team.yaml  write it down
    ecomteam plan --from orders.csv products.csv             plan from it at once
    """
    from ecomteam.counting.measured import count_for
    from ecomteam.reports.compose.facts import compose_facts, differences, notes

    form = chosen_format(chosen, json)
    if into is not None and output is not None:
        raise UsageError("give either --into or -o")
    known = view.known(overlays)
    team = team_in(into, known)[0] if into is not None and into.exists() else None
    told = _described(columns, files) if columns else ()
    counted = count_for(team, files, known, told)
    if into is not None:
        _write_into(into, counted, known)
        if not view.quiet:
            say(words.WRITTEN.to(view.language).format(count=len(counted.facts), file=into))
    elif form == "json":
        write_json(known, "facts", counted, output)
    elif form == "yaml":
        report(_as_yaml(counted, known, view.language), output)
    else:
        noted = form == "table" and output is None and not view.quiet
        show(compose_facts(counted, known, view.language, noted=noted), form, output, view)
    kept = _remembered(told)
    if not view.quiet:
        for line in differences(team, counted, known, view.language):
            say(line)
        for line in notes(counted, view.language):
            point_out(line)
        if kept is not None:
            say(words.REMEMBERED.to(view.language).format(file=kept))
    if all(file.export is None for file in counted.files):
        raise typer.Exit(exits.WRONG)


def _described(columns: Sequence[str], files: Sequence[Path]) -> "tuple[Export, ...]":
    """The description that was told, if one of the files has these columns. Raises ``UsageError``."""
    from ecomteam.counting.guessing import described, headings_of, missing_headings, told_columns
    from ecomteam.files.exports.own import own_exports
    from ecomteam.files.exports.table import ExportTable

    export = described(told_columns(columns), len(own_exports()) + 1)
    lacking = {}
    for file in files:
        table = ExportTable(file, [export])
        if table.export is not None:
            return (export,)
        lacking[table.name] = missing_headings(export, table), headings_of(table)
    name, (missing, there) = next(iter(lacking.items()))
    said = f"{name} has no column {', '.join(map(quoted, missing))}"
    raise UsageError(f"{said}; its columns: {', '.join(map(escaped, there))}" if there else said)


def _remembered(told: "Sequence[Export]") -> Path | None:
    """Keep what was told for the next time; where that cannot be, nothing is lost but the typing."""
    from ecomteam.cli.changing import change_file
    from ecomteam.counting.guessing import same_form
    from ecomteam.files.exports.book import book_of
    from ecomteam.files.exports.own import own_file, own_text

    path = own_file()
    if not told or path is None:
        return None

    def remembered(content: bytes | None) -> str:
        known = () if content is None else book_of(content, str(path)).exports
        return own_text([*(one for one in known if not any(same_form(one, new) for new in told)), *told])

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        change_file(path, remembered, may_be_new=True)
    except OSError:
        return None
    return path


def _as_yaml(counted: "ShopFacts", known: Knowledge, said: Language) -> str:
    from ecomteam.counting.measured import with_measured
    from ecomteam.files.team.write import write_team
    from ecomteam.words.lists import names

    head = words.MADE_FROM.format(files=names([file.file for file in counted.files])).to(said)
    return write_team(with_measured(None, counted, known), known.catalogue, above=[head])


def _write_into(path: Path, counted: "ShopFacts", known: Knowledge) -> None:
    """A new file where there is none, else the same with these numbers."""
    from ecomteam.cli.changing import change_file
    from ecomteam.counting.measured import measured_of, with_measured
    from ecomteam.files.content import shown_name
    from ecomteam.files.team.edit import with_measured_lines
    from ecomteam.files.team.read import read_team
    from ecomteam.files.team.write import write_team

    def written(content: bytes | None) -> str:
        if content is None:
            return write_team(with_measured(None, counted, known), known.catalogue)
        name = shown_name(path)
        before = read_team(content, name, known.catalogue)
        after = with_measured(before, counted, known)
        new = {fact: str(value) for fact, value in after.facts.items() if fact not in before.facts}
        return with_measured_lines(content, name, known.catalogue, measured_of(counted, known), new)

    change_file(path, written, may_be_new=True)
