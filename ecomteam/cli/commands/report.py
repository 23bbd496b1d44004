"""``ecomteam report``: the document that a consultant hands to a client."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecomteam.cli.app import app
from ecomteam.cli.extras import ready
from ecomteam.cli.groups import with_groups
from ecomteam.cli.options import CatalogueOption, JsonOption, OutputOption, TodayOption
from ecomteam.cli.options import day as this_day
from ecomteam.cli.reading import read_teams, team_in
from ecomteam.cli.reporting import View, chosen_format, show, write_json
from ecomteam.knowledge.base import Knowledge

if TYPE_CHECKING:
    from ecomteam.advice.review import Earlier
    from ecomteam.model.engagement import Benchmark, Engagement
    from ecomteam.shop.case import Case

ReportFormat = Literal["table", "json", "markdown", "html", "pdf", "docx"]

# Of a portfolio, all of which are held at once.
MOST_PEERS = 1_000


@app.command()
@with_groups
def report(
    *,
    engagement: Annotated[Path, typer.Argument(metavar="ENGAGEMENT", help="An engagement.yaml; - is standard input.")],
    chosen: Annotated[ReportFormat, typer.Option("--format", "-f", help="How to write the document.")] = "html",
    json: JsonOption = False,
    portfolio: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            exists=True,
            file_okay=False,
            help="Files of your other clients, as a nameless benchmark.",
        ),
    ] = None,
    today: TodayOption = None,
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    view: View,
) -> None:
    """Write the report of an engagement: your judgement beside audit and plan.

    docs/engagement.md says what stands in the file.

    \b
    ecomteam report engagement.yaml -o report.html
    ecomteam report engagement.yaml --format pdf -o report.pdf
    ecomteam report engagement.yaml --portfolio clients/ --format docx -o report.docx
    """
    from ecomteam.advice.review import review
    from ecomteam.auditing import audit_of
    from ecomteam.planning import plan_of
    from ecomteam.shop.case import Case

    form = chosen_format("table" if json else chosen, json)
    ready(form, output)
    known = view.known(overlays)
    given, folder = _read(engagement, known)
    team, name = team_in(folder / given.team, known)
    day = given.date or this_day(today)
    case = Case(known, team, day)
    found = audit_of(case, name)
    made = review(
        given,
        case,
        plan_of(case),
        found,
        day,
        _earlier(given, folder, case, name),
        None if portfolio is None else _benchmark(portfolio, case),
    )
    if form == "json":
        write_json(known, "report", made, output)
        return
    from ecomteam.reports.compose.report import compose_report

    language = view.language if view.lang or given.language is None else given.language
    show(compose_report(made, given, team, known, language), form, output, view, day)


def _read(file: Path, known: Knowledge) -> "tuple[Engagement, Path]":
    """The engagement, and the folder from which it names other files."""
    from ecomteam.files.content import STDIN, read_bytes, shown_name
    from ecomteam.files.engagement import read_engagement

    folder = Path() if str(file) == STDIN else file.parent
    return read_engagement(read_bytes(file), shown_name(file), folder, known.catalogue), folder


def _earlier(given: "Engagement", folder: Path, case: "Case", name: str) -> "Earlier | None":
    if given.earlier is None:
        return None
    from ecomteam.advice.review import Earlier
    from ecomteam.auditing import audit, audit_of
    from ecomteam.auditing.snapshots import compare

    known, day = case.knowledge, case.today
    before, before_name = team_in(folder / given.earlier, known)
    found = audit(known, before, before_name, day, None)
    return Earlier(found, compare(before, found, case.team, audit_of(case, name)))


def _benchmark(folder: Path, case: "Case") -> "Benchmark":
    from ecomteam.advice.portfolio import benchmark
    from ecomteam.files.folders import team_files
    from ecomteam.model.problems import FileProblems, UsageError
    from ecomteam.shop.case import Case

    files, _ = team_files([folder])
    if len(files) > MOST_PEERS:
        raise UsageError(f"a benchmark holds at most {MOST_PEERS} teams, and here are {len(files)}")
    teams, problems = read_teams([folder], case.knowledge)
    if problems:
        raise FileProblems(problems)
    # The client may be among them, and is no peer of its own.
    others = [team for team, _ in teams if team.facts != case.team.facts or team.people != case.team.people]
    return benchmark(case, [Case(case.knowledge, team, case.today) for team in others])
