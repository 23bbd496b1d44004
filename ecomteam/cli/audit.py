"""``ecomteam audit``: check teams against the catalogue."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecomteam import __version__
from ecomteam.cli import desk, exits
from ecomteam.cli.app import app
from ecomteam.cli.options import (
    ColorOption, ExampleOption, JsonOption, LangOption, NoInputOption, NoPagerOption, OutputOption, QuietOption,
    VerboseOption, language,
)
from ecomteam.cli.output import Screen, report, screen
from ecomteam.errors import FileProblems, Problem, UsageError
from ecomteam.knowledge import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.checks import SEVERITIES
from ecomteam.model.text import Language

AuditFormat = Literal["table", "concise", "json", "markdown", "html"]
FailOn = Literal["error", "warning", "note", "never"]


@app.command()
def audit(  # noqa: D103
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE...", help="The team.yaml files; - is standard input.")
    ] = None,
    example: ExampleOption = None,
    fail_on: Annotated[FailOn, typer.Option(help="The mildest severity that makes the exit code 1.")] = "error",
    today: Annotated[
        str | None, typer.Option(metavar="YYYY-MM-DD", help="Check contracts and starts against this day.")
    ] = None,
    chosen: Annotated[AuditFormat, typer.Option("--format", "-f", help="How to write the report.")] = "table",
    json: JsonOption = False,
    output: OutputOption = None,
    no_input: NoInputOption = False,
    lang: LangOption = None,
    color: ColorOption = "auto",
    no_pager: NoPagerOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> None:
    """Check teams against the catalogue and print findings and coverage.

    \b
    ecomteam audit team.yaml
    ecomteam audit team.yaml --fail-on warning --format concise
    ecomteam audit --example team-of-mistakes
    """
    said = language(lang)
    form = desk.chosen_format(chosen, json)
    if not files and example is None:
        raise UsageError("give the file to audit, such as: ecomteam audit team.yaml (- is standard input)")
    known = desk.knowledge()
    audits, broken = _audits(known, files or [], example, _day(today))
    if audits:
        view = screen(color, to_file=output is not None)
        drawn = _draw(known, audits, form, said, view)
        report(drawn, output, pager=not no_pager and form == "table")
    if broken:
        raise FileProblems(broken)
    limit = SEVERITIES.index(fail_on) if fail_on != "never" else -1
    if any(SEVERITIES.index(finding.severity) <= limit for one in audits for finding in one.findings):
        raise typer.Exit(exits.FINDINGS)


def _audits(
    known: Knowledge, files: list[Path], example: str | None, today: str | None
) -> tuple[list[Audit], list[Problem]]:
    """Every team that can be read, audited; and the problems of those that cannot, so that none hides another."""
    from ecomteam.auditing import audit as make_audit

    audits: list[Audit] = []
    problems: list[Problem] = []
    if example is not None:
        team, name = desk.example_team(example, known)
        audits.append(make_audit(known, team, name, today))
    for file in files:
        try:
            team, name = desk.team_in(file, known)
        except FileProblems as error:
            problems.extend(error.problems)
        else:
            audits.append(make_audit(known, team, name, today))
    return audits, problems


def _day(text: str | None) -> str | None:
    from ecomteam.loading.values import WrongValue, read_day

    try:
        return None if text is None else read_day(text)
    except WrongValue as error:
        raise UsageError(f"--today: {error}") from None


def _draw(known: Knowledge, audits: list[Audit], form: str, said: Language, view: Screen) -> str:
    from ecomteam.reports.to_json import audit_json, audits_json

    match form:
        case "json":
            return audit_json(audits[0], __version__) if len(audits) == 1 else audits_json(audits, __version__)
        case "concise":
            from ecomteam.reports.to_concise import to_concise

            return to_concise(audits, said, view.encoding)
        case _:
            from ecomteam.reports.compose_audit import compose_audit, compose_audits

            single = len(audits) == 1
            document = compose_audit(audits[0], known, said) if single else compose_audits(audits, known, said)
            return desk.draw(document, form, view)
