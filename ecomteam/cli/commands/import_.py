"""``ecomteam import``: a staff list with free job titles becomes a team.yaml."""

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import JsonOption
from ecomteam.cli.output import protect, report, say
from ecomteam.cli.reporting import Plain, write_json
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError
from ecomteam.model.text import Language
from ecomteam.words import staff as words

if TYPE_CHECKING:
    from ecomteam.model.facts import Value
    from ecomteam.model.stafflist import Decision, Imported

LONGEST_SHOP = 500


@app.command("import")
@with_groups
def import_staff(
    *,
    file: Annotated[Path, typer.Argument(metavar="STAFF.csv", help="The staff list; - is standard input.")],
    shop: Annotated[str | None, typer.Option("--shop", metavar="NAME", help="The name of the shop.")] = None,
    full_time: Annotated[
        float, typer.Option("--full-time", metavar="HOURS", help="Hours a week that are one FTE.", min=20, max=60)
    ] = 40,
    dates: Annotated[
        Literal["day-first", "month-first"] | None, typer.Option("--dates", help="How to read days such as 3/4/2026.")
    ] = None,
    country: Annotated[
        str | None,
        typer.Option("--country", metavar="ID", help="The shop's country, such as NL: wages become what people cost."),
    ] = None,
    decisions: Annotated[
        Path | None,
        typer.Option(
            "--decisions", metavar="FILE", help="What titles mean, as you decided; open titles are added to it."
        ),
    ] = None,
    chosen: Annotated[Literal["yaml", "json"], typer.Option("--format", "-f", help="What to write.")] = "yaml",
    json: JsonOption = False,
    out: Plain,
) -> None:
    """Make a team.yaml of a staff list with free job titles: CSV, a workbook (.xlsx), JSON or YAML.

    Titles that are clear become roles. Unsure and foreign ones stay open, marked "decide", with the nearest role.
    What cannot be read is listed with its place, and the rest is imported.

    \b
    ecomteam import staff.csv -o team.yaml
    ecomteam import staff.xlsx --decisions titles.yaml --full-time 38 --country NL
    """
    from ecomteam.files.catalogue.titles import load_titles
    from ecomteam.files.content import read_bytes, shown_name
    from ecomteam.files.staff.stafflist import read_staff
    from ecomteam.files.staff.table import STAFF_BOUNDS
    from ecomteam.reports.compose.imported import open_ends
    from ecomteam.titles import Matcher, imported, known_titles

    if shop is not None and (not shop.strip() or not shop.isprintable() or len(shop) > LONGEST_SHOP):
        raise UsageError("--shop takes a name")
    if not math.isfinite(full_time):
        raise UsageError("--full-time takes hours a week, such as 38")
    known = out.known()
    facts = _facts(country, known)
    protect(file)
    content = read_bytes(file, STAFF_BOUNDS)
    where = str(facts["country"]) if facts else None
    staff = read_staff(content, shown_name(file), known.catalogue, full_time=full_time, days=dates, country=where)
    kept = _Kept(decisions, known)
    book = load_titles()
    made = imported(
        staff, Matcher(book, known_titles(book, known.catalogue)), shop, decisions=kept.decided, facts=facts
    )
    added = kept.add(made, out.view.language)
    if json or chosen == "json":
        write_json(None, "import", made, out.output)
    else:
        report(_team_file(made, known, shown_name(file), out.view.language), out.output)
    if not out.view.quiet:
        for line in open_ends(made, out.view.language):
            say(line)
        if added:
            say(words.TITLES_ADDED.to(out.view.language).format(count=added, file=shown_name(kept.path)))


def _facts(country: str | None, known: Knowledge) -> "dict[str, Value]":
    """What the options say of the shop. Raises ``UsageError``."""
    from ecomteam.files.values import FactReader, WrongValue

    if country is None:
        return {}
    reader = FactReader(known.catalogue)
    if "country" not in reader.questions:
        return {}
    try:
        value = reader.read(reader.questions["country"], country)
    except WrongValue as error:
        raise UsageError(f"--country: {error}") from None
    return {} if value is None else {"country": value}


class _Kept:
    """The file of decisions, if there is one to be."""

    def __init__(self, path: Path | None, known: Knowledge) -> None:
        from ecomteam.files.content import read_bytes

        self.path = path or Path()
        self.known = known
        self.wanted = path is not None
        if path is not None:
            protect(path)
        self.titles = self._read(read_bytes(path) if path is not None and path.exists() else None)

    def _read(self, content: bytes | None) -> "dict[str, Decision | None]":
        from ecomteam.files.content import shown_name
        from ecomteam.files.staff.decisions import read_decisions

        return {} if content is None else read_decisions(content, shown_name(self.path), self.known.catalogue)

    @property
    def decided(self) -> "dict[str, Decision]":
        return {title: meant for title, meant in self.titles.items() if meant is not None}

    def add(self, made: "Imported", said: Language) -> int:
        """Add the titles that are open to the file; how many of them wait there."""
        from ecomteam.cli.changing import change_file
        from ecomteam.files.content import shown_name
        from ecomteam.files.staff.decisions import open_titles, with_open_titles
        from ecomteam.reports.compose.imported import nearest

        if not self.wanted:
            return 0
        found = open_titles((one.reading.title, nearest(one, said)) for one in made.people if one.decide)

        def added(content: bytes | None) -> str:
            """To what the file holds by now: others may have decided, or added, in between."""
            text = None if content is None else content.decode("utf-8-sig")
            after = with_open_titles(text, self._read(content), found, shown_name(self.path), self.known.catalogue)
            return after if content is None or after != text else content.decode("utf-8")

        change_file(self.path, added, may_be_new=True)
        return len(found)


def _team_file(made: "Imported", known: Knowledge, file: str, said: Language) -> str:
    from ecomteam.files.team.write import write_team
    from ecomteam.reports.compose.imported import remarks

    beside = {person.name: remarks(person, said) for person in made.people}
    return write_team(made.team, known.catalogue, beside, [words.IMPORT_HEAD.to(said).format(file=file)])
