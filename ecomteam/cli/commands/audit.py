"""``ecomteam audit``: check teams against the catalogue."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ecomteam.cli import exits, failures, reading
from ecomteam.cli.app import app
from ecomteam.cli.extras import ready
from ecomteam.cli.failures import in_words
from ecomteam.cli.groups import Without, with_groups
from ecomteam.cli.jsonl import JsonLines
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
from ecomteam.cli.output import protect, say, screen
from ecomteam.cli.reporting import Depth, Sizes, View, chosen_format, made_with
from ecomteam.cli.several import Files, write_all, writer_for
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.checks import SEVERITIES
from ecomteam.model.failure import FileResult
from ecomteam.model.problems import FileProblems, UsageError
from ecomteam.model.text import Language
from ecomteam.words import skips as words

if TYPE_CHECKING:
    from ecomteam.library import Asked

AuditFormat = Literal["table", "concise", "json", "sarif", "github", "markdown", "html", "pdf", "docx"]
FailOn = Literal["error", "warning", "note", "never"]
FOR_PROGRAMS = ("concise", "json", "sarif", "github")

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
    lines: JsonLines,
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
    shop = reading.example_team(example, known) if example is not None else None
    given = Files(files or (), known, asked, told=told or (), stdin_name=stdin_name, example=shop)
    seen = _Seen(given, known, fail_on, new_only=baseline is not None, explained=explain_skips, lang=view.language)
    if form in FOR_PROGRAMS:
        encoding = screen(view.color, to_file=output is not None).encoding if form == "concise" else "utf-8"
        writer = writer_for(form, given, view.language, encoding, made_with(known))
        made = map(seen.look, given.audits(lambda: form == "json"))
        write_all(made, given, writer, output, encoding)
        if form == "json":
            failures.document_written()
    else:
        _show(given, seen, known, form, output, view=view, depth=depth, on=on)
    if explain_skips:
        _explain_skips(files or (), given.results, view.language)
        for line in seen.open:
            say(line)
    if given.broken:
        raise FileProblems(given.broken)
    if seen.fails:
        raise typer.Exit(exits.FINDINGS)


class _Seen:
    """What is to be known of audits that are not held: whether they fail, and what was not judged."""

    def __init__(
        self, files: Files, known: Knowledge, fail_on: FailOn, *, new_only: bool, explained: bool, lang: Language
    ) -> None:
        self.files = files
        self.known = known
        self.limit = SEVERITIES.index(fail_on) if fail_on != "never" else -1
        self.new_only = new_only
        self.explained = explained
        self.lang = lang
        self.fails = False
        self.open: list[str] = []

    def look(self, audit: Audit) -> Audit:
        counted = (one for one in audit.findings if not self.new_only or one.baseline == "new")
        self.fails = self.fails or any(SEVERITIES.index(one.severity) <= self.limit for one in counted)
        if self.explained:
            self.open += _left_open(audit, self.known, self.lang)
        return audit


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


def _explain_skips(files: Sequence[Path], results: Sequence[FileResult], said: Language) -> None:
    """Which files were looked at, and which of the folders were not, and why."""
    from ecomteam.files.folders import skipped

    for result in results:
        if not result.problems:
            say(f"{result.file}: {words.LOOKED_AT.to(said)}")
    for name, why in skipped(files):
        say(f"{name}: {words.SKIPPED.to(said)}: {in_words(UsageError(why), said)}")


def _left_open(audit: Audit, known: Knowledge, said: Language) -> Iterator[str]:
    """Which checks were not judged, and what they wait for."""
    for state in audit.checks:
        code = known.check(state.check).code
        if state.state == "not_checked":
            yield f"{audit.file}: {code} {state.check}: {words.NOT_CHECKED.to(said)}: {', '.join(state.unknown)}"
        elif state.state == "not_applicable":
            yield f"{audit.file}: {code} {state.check}: {words.NOT_APPLICABLE.to(said)}"
    for check in audit.left_out:
        yield f"{audit.file}: {known.check(check).code} {check}: {words.LEFT_OUT.to(said)}"


def _show(
    files: Files, seen: _Seen, known: Knowledge, form: str, output: Path | None, *, view: View, depth: Depth, on: str
) -> None:
    """A report for people; of many teams on one screen no more is held than a line of each takes."""
    from ecomteam.reports.compose.audit import PARTS, compose_audits, screen_audits

    whole, said = depth.wants_all(form), view.language
    if whole:
        files.check_fits()
    kept = (lambda audit: audit) if whole else files.at_a_glance()
    audits = [kept(seen.look(one)) for one in files.audits(lambda: whole or files.count == 1)]
    if audits:
        sizes = Sizes(
            lambda: compose_audits(audits, known, said),
            lambda tight: screen_audits(audits, known, said, tight),
            PARTS,
        )
        depth.hand_out(sizes, form, output, view, on)
