"""``ecomteam catalogue``: the knowledge base itself."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecomteam.cli import naming
from ecomteam.cli.app import Guard, app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import CatalogueOption, OutputOption
from ecomteam.cli.output import report, say, write_file
from ecomteam.cli.reporting import SizedReport, Sizes, View
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.problems import UsageError, escaped, quoted
from ecomteam.words import catalogue_check as words

catalogue = typer.Typer(
    cls=Guard, help="List the knowledge base, print JSON Schemas.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(catalogue, name="catalogue")

SCHEMAS = (
    "team",
    "shop",
    "plan",
    "work",
    "audit",
    "audits",
    "diff",
    "update",
    "export",
    "comparison",
    "import",
    "facts",
    "catalogue_check",
    "catalogue_diff",
    "why",
    "before",
    "handover",
    "raci",
    "diagnosis",
    "kit",
    "checklist",
    "report",
    "error",
    "explanation",
    "listing",
    "example",
    "examples",
)
# The parts of a catalogue, each a file of that name.
PARTS = Catalogue.__struct_fields__
# A part goes by the name of its file where an output is called the same.
FILES = tuple(part if part not in SCHEMAS else f"{part}.yaml" for part in PARTS)


@catalogue.command("list")
@with_groups
def list_catalogue(
    *,
    what: Annotated[
        str | None, typer.Argument(metavar="[WHAT]", help="Only this: roles, phases, rules, symptoms, checks ...")
    ] = None,
    out: SizedReport,
) -> None:
    """List roles, phases, rules, symptoms, checks, sources.

    \b
    ecomteam catalogue list                  what there is
    ecomteam catalogue list roles            one kind
    ecomteam catalogue list --full           all of it
    ecomteam catalogue list --format markdown
    """
    from ecomteam.reports.compose.catalogue import FIELDS, compose_list, listing, screen_list

    known, only, said = out.known(), naming.section(what), out.language
    made = listing(known, only) if out.form == "json" else None
    if only is not None:
        out.hand_out(known, "listing", made, lambda: compose_list(known, said, only))
    else:
        sizes = Sizes(lambda: compose_list(known, said), lambda tight: screen_list(known, said, tight), FIELDS)
        out.hand_out_sized(known, "listing", made, sizes)


@catalogue.command()
@with_groups
def schema(
    *,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Of the file you write (team), an output, or a part of a catalogue.")
    ],
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    chosen: Annotated[Literal["json"], typer.Option("--format", "-f", help="There is no other.")] = "json",
    json: Annotated[bool, typer.Option("--json", help="The format; there is no other.")] = True,
    view: View,
) -> None:
    """Print a JSON Schema: of a team.yaml (for an editor), of an output, or of a part of a catalogue.

    Outputs: shop, plan, work, audit, audits, diff, update, export, comparison, import, facts, catalogue_check,
    catalogue_diff, why, before, handover, raci, diagnosis, kit, checklist, report, error, explanation, listing,
    example, examples.

    Parts of a catalogue, named after their files: roles, phases, activities, drivers, work.yaml, estimates, rules,
    urgency, sourcing, questions, symptoms, clues, goals, leanings, checks, tensions, thresholds, lead_times,
    wages, pay_ratios, rates, prices, countries, currencies, peers, first_steps, risks, checklist.yaml, faq, cases,
    principles, kits, sources, statements, uncited.

    \b
    ecomteam catalogue schema team -o team.schema.json
    ecomteam catalogue schema rules -o rules.schema.json
    ecomteam catalogue schema work.yaml        the part; work is the output
    """
    from json import dumps

    name = naming.one_of((*SCHEMAS, *FILES), name, f"there is no schema called {quoted(name)}")
    from ecomteam.files.team.schema import team_schema
    from ecomteam.reports.draw.json import output_schema

    del chosen, json  # accepted by every command; here they change nothing
    if name == "team":
        made = team_schema(view.known(overlays).catalogue, view.language)
    elif name not in SCHEMAS:
        from ecomteam.files.catalogue.schema import catalogue_schema

        made = catalogue_schema(name.removesuffix(".yaml"), view.known(overlays).catalogue)
    else:
        made = output_schema(name)
    report(dumps(made, indent=2, ensure_ascii=False) + "\n", output)


@catalogue.command()
@with_groups
def new(
    *,
    name: Annotated[Path, typer.Argument(metavar="NAME", help="The folder to write; its name is that of the overlay.")],
    view: View,
) -> None:
    """Write a folder to start your own catalogue from: every part, with a commented row and a schema for your editor.

    \b
    ecomteam catalogue new acme
    ecomteam catalogue check --catalogue acme
    """
    from json import dumps

    from ecomteam.files.catalogue.schema import catalogue_schema
    from ecomteam.files.catalogue.starting import SCHEMAS_FOLDER, starting_files

    if name.exists() and (not name.is_dir() or any(name.iterdir())):
        raise UsageError(f"{escaped(str(name))} is there already; give the name of a folder that is not")
    known = view.known(None)
    (name / SCHEMAS_FOLDER).mkdir(parents=True, exist_ok=True)
    for part, text in starting_files().items():
        write_file(name / f"{part}.yaml", text, new=True)
        made = dumps(catalogue_schema(part, known.catalogue), indent=1, ensure_ascii=False)
        write_file(name / SCHEMAS_FOLDER / f"{part}.json", made + "\n", new=True)
    if not view.quiet:
        shown = escaped(str(name))
        say(words.NEW_CATALOGUE.to(view.language).format(folder=shown, count=len(PARTS)))
