"""Findings as SARIF 2.1.0, the format in which code-scanning services take the results of linters.

Paths are relative to the folder of the run (``%SRCROOT%``), so that a report means the same on another machine. Each
result has a fingerprint of what it is about and not of where it stands: it survives moved lines.
"""

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath, PurePosixPath
from typing import Any as Anything
from urllib.parse import quote

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import pattern
from ecomteam.model.audit import Audit, Finding, Waived, fingerprint
from ecomteam.model.checks import Check, Severity
from ecomteam.model.place import Place
from ecomteam.model.problems import Problem
from ecomteam.model.text import Language
from ecomteam.reports.draw.clean import clean
from ecomteam.reports.draw.pieces import around, item

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}
FINGERPRINT = "ecomteam/v1"
BASELINE_STATES = {"new": "new", "known": "unchanged"}

Json = dict[str, Anything]
# Of a result below the root, its runs, the run and its results.
DEPTH = 4


def _dumped(value: Json) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


class SarifLog:
    """One log, audit by audit; all of them were asked for the same checks.

    Accepted findings are suppressed, those of an earlier audit are marked. ``folder`` is that of the run, to which
    absolute paths are made relative, and ``paths`` has those of files whose names are not shown as they are.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        lang: Language,
        version: str,
        folder: PurePath | None = None,
        paths: Mapping[str, str] | None = None,
    ) -> None:
        self.knowledge = knowledge
        self.lang = lang
        self.version = version
        self.folder = folder
        self.paths = paths or {}
        self.checks: Sequence[Check] = ()
        self.index: Mapping[str, int] = {}
        self._empty = True

    def add(self, audit: Audit) -> str:
        """The results of an audit, as they stand behind those before it."""
        if not self.checks:
            asked = {state.check for state in audit.checks}
            self.checks = [check for check in self.knowledge.catalogue.checks if check.id in asked]
            self.index = {check.id: index for index, check in enumerate(self.checks)}
        pieces = []
        for result in self.results(audit):
            pieces.append(item(_dumped(result), DEPTH, first=self._empty))
            self._empty = False
        return "".join(pieces)

    def around(self, problems: Sequence[Problem] = ()) -> tuple[str, str]:
        """What stands before and behind the results; ``problems`` are those of files that could not be read."""
        run = {
            "tool": {"driver": self._driver()},
            "language": self.lang,
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {ROOT: {"description": {"text": "The folder in which the audit ran."}}},
            "invocations": [self.invocation(problems)],
            "results": [],
        }
        log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
        return around(_dumped(log) + "\n", "results", DEPTH, filled=not self._empty)

    def _driver(self) -> Json:
        """The tool with a rule for every check that was asked for, in the order of the catalogue."""
        semantic = {"semanticVersion": self.version} if re.fullmatch(r"\d+\.\d+\.\d+", self.version) else {}
        return {
            "name": "ecomteam",
            **semantic,
            "version": self.version,
            "language": self.lang,
            "rules": [self._rule(check) for check in self.checks],
        }

    def _rule(self, check: Check) -> Json:
        remedy = pattern(check.remedy, self.lang)
        rests_on = ", ".join(check.cites) or (check.own_judgement.to(self.lang) if check.own_judgement else "")
        help_text = f"{check.matters.to(self.lang)}\n\n{remedy}\n\n[{rests_on}]"
        return {
            "id": check.code,
            "name": "".join(part.capitalize() for part in check.id.split("_")),
            "shortDescription": {"text": check.title.to(self.lang)},
            "fullDescription": {"text": check.meaning.to(self.lang)},
            "help": {"text": help_text},
            "defaultConfiguration": {"level": LEVELS[check.severity]},
            "properties": {"tags": ["team", check.id]},
        }

    def invocation(self, problems: Sequence[Problem]) -> Json:
        notes = [
            {
                "level": "error",
                "message": {"text": clean(f"{one.path}: {one.what}" if one.path else one.what)},
                "locations": [self._location(one.place)],
            }
            for one in problems
        ]
        return {"executionSuccessful": not problems, "toolExecutionNotifications": notes}

    def results(self, audit: Audit) -> list[Json]:
        """What was found, what was accepted, and, held against an earlier audit, what is gone."""
        compared = {} if audit.mended is None else {"baselineState": "unchanged"}
        gone = [one for one in audit.mended or () if one.check in self.index]
        return [
            *(self._result(finding) for finding in audit.findings),
            *({**compared, **self._waived(waived)} for waived in audit.waived),
            *({**self._result(finding), "baselineState": "absent"} for finding in gone),
        ]

    def _result(self, finding: Finding) -> Json:
        message = clean(f"{finding.message.to(self.lang)} {finding.remedy.to(self.lang)}")
        result: Json = {
            "ruleId": finding.code,
            "ruleIndex": self.index[finding.check],
            "level": LEVELS[finding.severity],
            "message": {"text": message},
            "locations": [self._location(finding.place)],
            "partialFingerprints": {FINGERPRINT: fingerprint(finding.identity)},
        }
        if finding.baseline is not None:
            result["baselineState"] = BASELINE_STATES[finding.baseline]
        return result

    def _waived(self, waived: Waived) -> Json:
        suppression = {
            "kind": "inSource",
            "status": "accepted",
            "justification": clean(waived.reason),
            "location": self._location(waived.place),
        }
        return {**self._result(waived.finding), "suppressions": [suppression]}

    def _location(self, place: Place) -> Json:
        region = {"startLine": max(place.line, 1)}
        if place.column > 0:
            region["startColumn"] = place.column
        return {"physicalLocation": {"artifactLocation": self._artifact(place.file), "region": region}}

    def _artifact(self, file: str) -> Json:
        """A path below the folder of the run is relative to it; another one is absolute, as a URI or going upwards."""
        path = PurePath(self.paths.get(file, file))
        if self.folder is not None and path.is_absolute() and path.is_relative_to(self.folder):
            path = path.relative_to(self.folder)
        if path.is_absolute():
            return {"uri": path.as_uri()}
        return {"uri": quote(os.fsencode(PurePosixPath(path.as_posix()))), "uriBaseId": ROOT}
