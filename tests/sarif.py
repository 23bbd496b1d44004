"""A SARIF log whole, as it is written piece by piece."""

from collections.abc import Sequence
from typing import Any

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.problems import Problem
from ecomteam.model.text import Language
from ecomteam.reports.draw.sarif import SarifLog


def to_sarif(
    audits: Sequence[Audit],
    knowledge: Knowledge,
    lang: Language,
    version: str,
    problems: Sequence[Problem] = (),
    **places: Any,
) -> str:
    log = SarifLog(knowledge, lang, version, **places)
    results = [log.add(audit) for audit in audits]
    before, behind = log.around(problems)
    return "".join((before, *results, behind))
