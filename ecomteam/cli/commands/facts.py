"""``ecomteam facts``: numbers of the shop, counted from what its systems export."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import CatalogueOption, JsonOption, OutputOption
from ecomteam.cli.output import report, say, write_file
from ecomteam.cli.reading import team_in
from ecomteam.cli.reporting import View, chosen_format, show, write_json
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError
from ecomteam.model.text import Language
from ecomteam.words import facts as words

if TYPE_CHECKING:
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
    from ecomteam.reports.compose.facts import compose_facts, notes

    form = chosen_format(chosen, json)
    if into is not None and output is not None:
        raise UsageError("give either --into or -o")
    known = view.known(overlays)
    team = team_in(into, known)[0] if into is not None and into.exists() else None
    counted = count_for(team, files, known)
    if into is not None:
        _write_into(into, counted, known)
        if not view.quiet:
            say(words.WRITTEN.to(view.language).format(count=len(counted.facts), file=into))
    elif form == "json":
        write_json(known, "facts", counted, output)
    elif form == "yaml":
        report(_as_yaml(counted, known, view.language), output)
    else:
        show(compose_facts(counted, known, view.language), form, output, view)
    if not view.quiet:
        for line in notes(counted, view.language):
            say(line)


def _as_yaml(counted: "ShopFacts", known: Knowledge, said: Language) -> str:
    from ecomteam.counting.measured import with_measured
    from ecomteam.files.team.write import write_team
    from ecomteam.words.lists import names

    head = words.MADE_FROM.format(files=names([file.file for file in counted.files])).to(said)
    return write_team(with_measured(None, counted, known), known.catalogue, above=[head])


def _write_into(path: Path, counted: "ShopFacts", known: Knowledge) -> None:
    """A new file where there is none, else the same with these numbers."""
    from ecomteam.counting.measured import measured_of, with_measured
    from ecomteam.files.content import read_bytes, shown_name
    from ecomteam.files.team.edit import with_measured_lines
    from ecomteam.files.team.write import write_team

    if not path.exists():
        write_file(path, write_team(with_measured(None, counted, known), known.catalogue))
        return
    content, name = read_bytes(path), shown_name(path)
    before = team_in(path, known)[0]
    after = with_measured(before, counted, known)
    new = {fact: str(value) for fact, value in after.facts.items() if fact not in before.facts}
    write_file(path, with_measured_lines(content, name, known.catalogue, measured_of(counted, known), new))
