"""One finding a line, ``file:line:col: CODE severity: message``, for editors and logs."""

from collections.abc import Iterable

from ecomteam.model.audit import Audit
from ecomteam.model.text import Language
from ecomteam.reports.draw.clean import clean, fit
from ecomteam.words.values import SEVERITIES


def to_concise(audits: Iterable[Audit], lang: Language, encoding: str) -> str:
    lines = [
        f"{finding.place}: {finding.code} {SEVERITIES[finding.severity].to(lang)}: {finding.message.to(lang)}"
        for audit in audits
        for finding in audit.findings
    ]
    return "".join(f"{fit(clean(line), encoding)}\n" for line in lines)
