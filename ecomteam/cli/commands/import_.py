"""``ecomteam import``: a staff list with free job titles becomes a team.yaml."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import JsonOption
from ecomteam.cli.output import report, say
from ecomteam.cli.reporting import Plain, write_json
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError
from ecomteam.model.text import Language
from ecomteam.words import staff as words

if TYPE_CHECKING:
    from ecomteam.model.stafflist import Imported


@app.command("import")
@with_groups
def import_staff(
    *,
    file: Annotated[Path, typer.Argument(metavar="STAFF.csv", help="The staff list, as CSV; - is standard input.")],
    shop: Annotated[str | None, typer.Option("--shop", metavar="NAME", help="The name of the shop.")] = None,
    full_time: Annotated[
        float, typer.Option("--full-time", metavar="HOURS", help="Hours a week that are one FTE.", min=20, max=60)
    ] = 40,
    dates: Annotated[
        Literal["day-first", "month-first"] | None, typer.Option("--dates", help="How to read days such as 3/4/2026.")
    ] = None,
    chosen: Annotated[Literal["yaml", "json"], typer.Option("--format", "-f", help="What to write.")] = "yaml",
    json: JsonOption = False,
    out: Plain,
) -> None:
    """Make a team.yaml of a staff list (CSV) with free job titles.

    Titles that are clear become roles. Unsure and foreign ones stay open, marked "decide", with the nearest role.

    \b
    ecomteam import staff.csv -o team.yaml
    ecomteam import staff.csv --full-time 38 --lang nl
    """
    from ecomteam.files.catalogue.titles import load_titles
    from ecomteam.files.content import read_bytes, shown_name
    from ecomteam.files.staff.stafflist import read_staff
    from ecomteam.reports.compose.imported import open_ends
    from ecomteam.titles import Matcher, imported, known_titles

    if shop is not None and (not shop.strip() or not shop.isprintable()):
        raise UsageError("--shop takes a name")
    known = out.known()
    staff = read_staff(read_bytes(file), shown_name(file), known.catalogue, full_time=full_time, days=dates)
    book = load_titles()
    made = imported(staff, Matcher(book, known_titles(book, known.catalogue)), shop)
    if json or chosen == "json":
        write_json(None, "import", made, out.output)
    else:
        report(_team_file(made, known, shown_name(file), out.view.language), out.output)
    if not out.view.quiet:
        for line in open_ends(made, out.view.language):
            say(line)


def _team_file(made: "Imported", known: Knowledge, file: str, said: Language) -> str:
    from ecomteam.files.team.write import write_team
    from ecomteam.reports.compose.imported import remarks

    beside = {person.name: remarks(person, said) for person in made.people}
    return write_team(made.team, known.catalogue, beside, [words.IMPORT_HEAD.to(said).format(file=file)])
