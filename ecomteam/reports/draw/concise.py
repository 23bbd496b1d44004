"""One finding a line, ``file:line:col: CODE severity: message``, for editors and logs.

Held against an earlier audit, each line says behind its severity whether it is new: ``ET101 error (new): ...``.
"""

from collections.abc import Iterable

from ecomteam.model.audit import Audit, Finding
from ecomteam.model.text import Language
from ecomteam.reports.draw.clean import clean, fit
from ecomteam.words.values import BASELINES, SEVERITIES


def to_concise(audits: Iterable[Audit], lang: Language, encoding: str) -> str:
    lines = [
        f"{finding.place}: {finding.code} {SEVERITIES[finding.severity].to(lang)}{_mark(finding, lang)}:"
        f" {finding.message.to(lang)}"
        for audit in audits
        for finding in audit.findings
    ]
    return "".join(f"{fit(clean(line), encoding)}\n" for line in lines)


def _mark(finding: Finding, lang: Language) -> str:
    return f" ({BASELINES[finding.baseline].to(lang)})" if finding.baseline else ""
