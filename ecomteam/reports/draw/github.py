"""Findings as workflow commands of GitHub Actions, which show them beside the lines of a change.

The format is ``::error file=F,line=L,col=C,title=T::message``. In a message ``%``, CR and LF are escaped, in a property
``:`` and ``,`` too. The lines are commands to a machine, so what came from a file must not be able to end one.
"""

from collections.abc import Iterable

from ecomteam.model.audit import Audit, Finding
from ecomteam.model.checks import Severity
from ecomteam.model.place import Place
from ecomteam.model.problems import Problem
from ecomteam.model.text import Language
from ecomteam.reports.draw.clean import clean
from ecomteam.words.values import BASELINES

COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}
IN_MESSAGES: dict[int, str] = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_PROPERTIES: dict[int, str] = IN_MESSAGES | str.maketrans({":": "%3A", ",": "%2C"})


def to_github(audits: Iterable[Audit], lang: Language, problems: Iterable[Problem] = ()) -> str:
    """One command a finding, and one a problem of a file that could not be read. What is known already is a notice."""
    commands = [_found(finding, lang) for audit in audits for finding in audit.findings]
    commands += [_command("error", problem.place, "ecomteam", _said(problem)) for problem in problems]
    return "".join(f"{command}\n" for command in commands)


def _said(problem: Problem) -> str:
    return f"{problem.path}: {problem.what}" if problem.path else problem.what


def _found(finding: Finding, lang: Language) -> str:
    command = "notice" if finding.baseline == "known" else COMMANDS[finding.severity]
    message = f"{finding.message.to(lang)} {finding.remedy.to(lang)}"
    mark = f" ({BASELINES[finding.baseline].to(lang)})" if finding.baseline else ""
    return _command(command, finding.place, f"{finding.code} {finding.check}{mark}", message)


def _command(command: str, place: Place, title: str, message: str) -> str:
    properties = {"file": place.file.replace("\\", "/")}
    if place.line:
        properties |= {"line": str(place.line), "col": str(max(place.column, 1))}
    properties["title"] = title
    given = ",".join(f"{key}={_escaped(value, IN_PROPERTIES)}" for key, value in properties.items())
    return f"::{command} {given}::{_escaped(message, IN_MESSAGES)}"


def _escaped(text: str, escapes: dict[int, str]) -> str:
    return clean(text).translate(escapes)
