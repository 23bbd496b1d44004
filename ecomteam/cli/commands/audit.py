"""``ecomteam audit``: check teams against the catalogue."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ecomteam import __version__
from ecomteam.cli import exits, failures, reading
from ecomteam.cli.app import app
from ecomteam.cli.extras import ready
from ecomteam.cli.groups import Without, with_groups
from ecomteam.cli.jsonl import Lines
from ecomteam.cli.options import (
    CatalogueOption,
    ExampleOption,
    JsonOption,
    OutputOption,
    SetOption,
    StdinNameOption,
    TodayOption,
    day,
)
from ecomteam.cli.output import protect, report, say, screen
from ecomteam.cli.reporting import Depth, Sizes, View, chosen_format, made_with
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.checks import SEVERITIES
from ecomteam.model.failure import FileResult
from ecomteam.model.problems import FileProblems, Problem, UsageError, quoted
from ecomteam.model.text import Language
from ecomteam.words import skips as words

if TYPE_CHECKING:
    from ecomteam.library import Asked

AuditFormat = Literal["table", "concise", "json", "sarif", "github", "markdown", "html", "pdf", "docx"]
FailOn = Literal["error", "warning", "note", "never"]
# Formats for machines that show findings one by one; what would mend most is for people, and for JSON.
WITHOUT_FIXES = ("concise", "sarif", "github")

SelectOption = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="CHECK", help="Only these checks: ids, codes or how codes begin, such as ET2."),
]
IgnoreOption = Annotated[list[str] | None, typer.Option("--ignore", metavar="CHECK", help="Not these checks.")]
WithoutOption = Annotated[
    list[str] | None, typer.Option("--without", metavar="NAME", help="As if this person had left; may repeat.")
]
BaselineOption = Annotated[
    Path | None, typer.Option(metavar="OLD.json", help="Compare with an earlier audit --json; only new findings fail.")
]


@app.command()
@with_groups
def audit(
    *,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE...", help="The team.yaml files, or folders of them; - is standard input."),
    ] = None,
    example: ExampleOption = None,
    fail_on: Annotated[FailOn, typer.Option(help="The mildest severity that makes the exit code 1.")] = "error",
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    without: WithoutOption = None,
    baseline: BaselineOption = None,
    told: SetOption = None,
    stdin_name: StdinNameOption = None,
    explain_skips: Annotated[
        bool, typer.Option("--explain-skips", help="Say which files and checks were left out, and why.")
    ] = False,
    today: TodayOption = None,
    chosen: Annotated[AuditFormat, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    overlays: CatalogueOption = None,
    lines: Lines,
    depth: Annotated[Depth, Without("full")],
    view: View,
) -> None:
    """Check the team you have: findings, and what is covered.

    \b
    ecomteam audit team.yaml
    ecomteam audit team.yaml --fail-on warning --format concise
    ecomteam audit clients/ --select ET2 --today 2026-12-01
    ecomteam audit team.yaml --without Ada
    ecomteam audit --example team-of-mistakes
    ecomteam audit --jsonl --jobs 2 < shops.jsonl > findings.jsonl
    """
    form = chosen_format(chosen, json)
    ready(form, output)
    lines.check(others=bool(files) or example is not None, to_file=output is not None)
    on = day(today)
    depth.wants_all("json" if lines.jsonl else form)
    if lines.jsonl:
        if told or explain_skips:
            raise UsageError("--jsonl goes without --set and --explain-skips")
        asked_of_all = _asked_of_all(view.known(overlays), select, ignore, without, baseline)
        lines.stream("audit", overlays, view.quiet, output, today=on, fail_on=fail_on, **asked_of_all)
        return
    if not files and example is None:
        raise UsageError("give the file to audit, such as: ecomteam audit team.yaml (- is standard input)")
    known = view.known(overlays)
    asked = _asked(known, select, ignore, without, baseline, on)
    teams, broken, results = reading.read_files(files or (), known, told or (), stdin_name)
    if example is not None:
        shown, name = reading.example_team(example, known)
        results.append(FileResult(file=name, audit=len(teams)))
        teams.append((reading.with_told(shown, told or (), known), name))
    if explain_skips:
        _explain_skips(files or (), results, view.language)
    made = _audits(known, teams, asked, fixes=form not in WITHOUT_FIXES)
    if form in ("sarif", "github"):
        _write_for_machines(made, broken, files or (), form, known, view.language, output)
    elif made or (form == "json" and broken):
        several = len(files or ()) + (example is not None) > 1 or any(file.is_dir() for file in files or ())
        _write(made, results, several, form, known, output, view=view, depth=depth, on=on)
    if explain_skips:
        _explain_open(made, known, view.language)
    if broken:
        raise FileProblems(broken)
    limit = SEVERITIES.index(fail_on) if fail_on != "never" else -1
    counted = [one for each in made for one in each.findings if baseline is None or one.baseline == "new"]
    if any(SEVERITIES.index(finding.severity) <= limit for finding in counted):
        raise typer.Exit(exits.FINDINGS)


def _asked(
    known: Knowledge,
    select: Sequence[str] | None,
    ignore: Sequence[str] | None,
    without: Sequence[str] | None,
    baseline: Path | None,
    today: str | None,
) -> "Asked":
    from ecomteam.auditing import chosen_checks
    from ecomteam.library import Asked

    earlier = None
    if baseline is not None:
        from ecomteam.files.audits import read_audits

        protect(baseline)
        earlier = read_audits(baseline)
    checks = chosen_checks(known, select or (), ignore or ())
    return Asked(today=today, checks=checks, without=tuple(without or ()), earlier=earlier)


def _asked_of_all(
    known: Knowledge,
    select: Sequence[str] | None,
    ignore: Sequence[str] | None,
    without: Sequence[str] | None,
    baseline: Path | None,
) -> dict[str, Any]:
    """The same for a stream of shops, which are told apart by their names."""
    from ecomteam.auditing import chosen_checks
    from ecomteam.files.audits import read_found

    return {
        "checks": chosen_checks(known, select or (), ignore or ()),
        "without": tuple(without or ()),
        "earlier": read_found(baseline) if baseline is not None else None,
    }


def _audits(known: Knowledge, teams: Sequence[reading.Named], asked: "Asked", fixes: bool) -> list[Audit]:
    from ecomteam.auditing import works_there
    from ecomteam.library import audit_of

    alone = len(teams) == 1
    for name in asked.without:
        if len(teams) > 1 and not any(works_there(team, name) for team, _ in teams):
            raise UsageError(f"--without: nobody in these teams is called {quoted(name)}")
    return [audit_of(known, team, file, asked, alone, fixes) for team, file in teams]


def _write_for_machines(
    audits: Sequence[Audit],
    broken: Sequence[Problem],
    files: Sequence[Path],
    form: str,
    known: Knowledge,
    said: Language,
    output: Path | None,
) -> None:
    """Formats that have a place for files that could not be read too."""
    if form == "github":
        from ecomteam.reports.draw.github import to_github

        report(to_github(audits, said, broken), output)
    else:
        from ecomteam.reports.draw.sarif import to_sarif

        report(to_sarif(audits, known, said, __version__, broken, _here(), _spelled_otherwise(files)), output)


def _here() -> Path | None:
    try:
        return Path.cwd()
    except OSError:  # the folder is gone by now
        return None


def _spelled_otherwise(files: Sequence[Path]) -> dict[str, str]:
    """The paths of files whose names are shown in another way, since not all of them can be seen."""
    from ecomteam.files.content import shown_name
    from ecomteam.files.folders import team_files

    paths = [str(file) for file in team_files(files)[0]]
    return {shown_name(path): path for path in paths if shown_name(path) != path and path != "-"}


def _explain_skips(files: Sequence[Path], results: Sequence[FileResult], said: Language) -> None:
    """Which files were looked at, and which of the folders were not, and why."""
    from ecomteam.files.folders import skipped

    for result in results:
        if not result.problems:
            say(f"{result.file}: {words.LOOKED_AT.to(said)}")
    for name, why in skipped(files):
        say(f"{name}: {words.SKIPPED.to(said)}: {why}")


def _explain_open(audits: Sequence[Audit], known: Knowledge, said: Language) -> None:
    """Which checks were not judged, and what they wait for."""
    for each in audits:
        for state in each.checks:
            code = known.check(state.check).code
            if state.state == "not_checked":
                say(f"{each.file}: {code} {state.check}: {words.NOT_CHECKED.to(said)}: {', '.join(state.unknown)}")
            elif state.state == "not_applicable":
                say(f"{each.file}: {code} {state.check}: {words.NOT_APPLICABLE.to(said)}")
        for check in each.left_out:
            say(f"{each.file}: {known.check(check).code} {check}: {words.LEFT_OUT.to(said)}")


def _write(
    audits: Sequence[Audit],
    results: Sequence[FileResult],
    several: bool,
    form: str,
    known: Knowledge,
    output: Path | None,
    *,
    view: View,
    depth: Depth,
    on: str,
) -> None:
    if form == "json":
        from ecomteam.reports.draw.json import audits_json

        report(audits_json(audits, results, made_with(known), several), output)
        failures.document_written()
    elif form == "concise":
        from ecomteam.reports.draw.concise import to_concise

        encoding = screen(view.color, to_file=output is not None).encoding
        report(to_concise(audits, view.language, encoding), output, encoding=encoding)
    else:
        from ecomteam.reports.compose.audit import PARTS, compose_audits, screen_audits

        said = view.language
        sizes = Sizes(
            lambda: compose_audits(audits, known, said),
            lambda tight: screen_audits(audits, known, said, tight),
            PARTS,
        )
        depth.hand_out(sizes, form, output, view, on)
