"""``ecomteam audit``: check teams against the catalogue."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
import typer

from ecomteam import __version__
from ecomteam.cli import desk, exits
from ecomteam.cli.app import app
from ecomteam.cli.lines import FullOption, JobsOption, LinesOption, check_lines, stream
from ecomteam.cli.options import (
    CatalogueOption,
    ColorOption,
    ExampleOption,
    JsonOption,
    LangOption,
    NoInputOption,
    NoPagerOption,
    OutputOption,
    QuietOption,
    VerboseOption,
    language,
)
from ecomteam.cli.output import report, screen
from ecomteam.cli.teams import Named, TodayOption, day, read_teams
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.checks import SEVERITIES
from ecomteam.model.problems import FileProblems, Problem, UsageError, quoted
from ecomteam.model.text import Language

if TYPE_CHECKING:
    from ecomteam.batch import Job

AuditFormat = Literal["table", "concise", "json", "sarif", "github", "markdown", "html"]
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


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of every team; ``None`` means all checks, and no earlier audit."""

    today: str | None
    checks: frozenset[str] | None
    without: tuple[str, ...]
    earlier: tuple[Audit, ...] | None
    fixes: bool


@app.command()
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
    today: TodayOption = None,
    chosen: Annotated[AuditFormat, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    no_input: NoInputOption = False,
    overlays: CatalogueOption = None,
    jsonl: LinesOption = False,
    jobs: JobsOption = 1,
    full: FullOption = False,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
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
    del no_input  # accepted by every command; this one never asks
    said = language(lang)
    form = desk.chosen_format(chosen, json)
    check_lines(jsonl, jobs, full, others=bool(files) or example is not None)
    if jsonl:
        _refuse_with_lines(select, ignore, without, baseline, output)
        stream(_job(full, day(today), fail_on, overlays), jobs, quiet)
        return
    if not files and example is None:
        raise UsageError("give the file to audit, such as: ecomteam audit team.yaml (- is standard input)")
    known = desk.knowledge(verbose and not quiet, overlays)
    asked = _asked(known, select, ignore, without, baseline, today, form)
    teams, broken = read_teams(files or (), known)
    teams += [desk.example_team(example, known)] if example is not None else []
    audits = _audits(known, teams, asked)
    if form in ("sarif", "github"):
        _write_for_machines(audits, broken, form, known, said, output)
    elif audits:
        several = len(files or ()) + (example is not None) > 1 or any(file.is_dir() for file in files or ())
        _write(audits, several, form, known, said, output=output, color=color, no_pager=no_pager)
    if broken:
        raise FileProblems(broken)
    limit = SEVERITIES.index(fail_on) if fail_on != "never" else -1
    counted = [one for each in audits for one in each.findings if baseline is None or one.baseline == "new"]
    if any(SEVERITIES.index(finding.severity) <= limit for finding in counted):
        raise typer.Exit(exits.FINDINGS)


def _refuse_with_lines(*given: object) -> None:
    if any(given):
        raise UsageError("--jsonl goes without --select, --ignore, --without, --baseline and -o")


def _job(full: bool, today: str | None, fail_on: str, overlays: list[Path] | None) -> "Job":
    from ecomteam.batch import Job

    catalogue = desk.knowledge(overlays=overlays).catalogue if overlays else None
    return Job(deed="audit", full=full, today=today, fail_on=fail_on, catalogue=catalogue)


def _asked(
    known: Knowledge,
    select: list[str] | None,
    ignore: list[str] | None,
    without: list[str] | None,
    baseline: Path | None,
    today: str | None,
    form: str,
) -> Question:
    from ecomteam.auditing import chosen_checks

    earlier = None
    if baseline is not None:
        from ecomteam.files.audits import read_audits

        earlier = read_audits(baseline)
    return Question(
        today=day(today),
        checks=chosen_checks(known, select or (), ignore or ()),
        without=tuple(without or ()),
        earlier=earlier,
        fixes=form not in WITHOUT_FIXES,
    )


def _audits(known: Knowledge, teams: Sequence[Named], asked: Question) -> list[Audit]:
    from ecomteam.auditing import works_there

    for name in asked.without:
        if len(teams) > 1 and not any(works_there(team, name) for team, _ in teams):
            raise UsageError(f"--without: nobody in these teams is called {quoted(name)}")
    return [_audit(known, named, asked, alone=len(teams) == 1) for named in teams]


def _audit(known: Knowledge, named: Named, asked: Question, alone: bool) -> Audit:
    """One team; as if people had left, it is held against the team as it is, unless an earlier audit was given."""
    from ecomteam.auditing import against, earlier_of, with_fixes, works_there
    from ecomteam.auditing import audit as make_audit
    from ecomteam.auditing import without as taken_out

    team, file = named
    staying = taken_out(team, [name for name in asked.without if alone or works_there(team, name)])
    leaving = tuple(person.name for person in team.people or () if person not in (staying.people or ()))
    found = make_audit(known, staying, file, asked.today, asked.checks)
    if asked.earlier is not None:
        found = against(found, earlier_of(found, asked.earlier, alone))
    elif leaving:
        found = against(found, make_audit(known, team, file, asked.today, asked.checks))
    found = msgspec.structs.replace(found, without=leaving)
    return with_fixes(known, staying, found, asked.today) if asked.fixes else found


def _write_for_machines(
    audits: Sequence[Audit],
    broken: Sequence[Problem],
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

        report(to_sarif(audits, known, said, __version__, broken, Path.cwd()), output)


def _write(
    audits: Sequence[Audit],
    several: bool,
    form: str,
    known: Knowledge,
    said: Language,
    *,
    output: Path | None,
    color: Literal["auto", "always", "never"],
    no_pager: bool,
) -> None:
    if form == "json":
        from ecomteam.reports.draw.json import to_json

        name, value = ("audits", audits) if several else ("audit", audits[0])
        report(to_json(name, value, __version__, known.origins), output)
    elif form == "concise":
        from ecomteam.reports.draw.concise import to_concise

        view = screen(color, to_file=output is not None)
        report(to_concise(audits, said, view.encoding), output, encoding=view.encoding)
    else:
        from ecomteam.reports.compose.audit import compose_audit, compose_audits

        document = compose_audits(audits, known, said) if several else compose_audit(audits[0], known, said)
        desk.show(document, form, output=output, color=color, no_pager=no_pager)
