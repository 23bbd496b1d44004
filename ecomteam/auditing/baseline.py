"""An audit held against an earlier one: which findings are new, and which are mended."""

from collections.abc import Sequence
from pathlib import PurePath

import msgspec

from ecomteam.model.audit import Audit, State

# A check that was left out, or could not be judged, has mended nothing by keeping silent.
JUDGED: tuple[State, ...] = ("pass", "fail", "not_applicable")


def against(audit: Audit, earlier: Audit | None) -> Audit:
    """The audit with every finding marked as new or known; without an earlier audit of this team, all are new."""
    old = {finding.identity: finding for finding in earlier.findings} if earlier else {}
    judged = {state.check for state in audit.checks if state.state in JUDGED}
    here = {finding.identity for finding in audit.findings}
    return msgspec.structs.replace(
        audit,
        findings=tuple(
            msgspec.structs.replace(finding, baseline="known" if finding.identity in old else "new")
            for finding in audit.findings
        ),
        earlier_score=earlier.score.total if earlier else None,
        mended=tuple(one for identity, one in old.items() if identity not in here and one.check in judged),
    )


def earlier_of(audit: Audit, earlier: Sequence[Audit], alone: bool) -> Audit | None:
    """The earlier audit of the same file, from whatever folder either was called.

    Where there was one team then and is one now, that of whatever file.
    """
    same = [one for one in earlier if one.file == audit.file] or _seen_from_elsewhere(audit, earlier)
    if len(same) == 1 or (same and same[0].file == audit.file):
        return same[0]
    return earlier[0] if alone and len(earlier) == 1 else None


def _seen_from_elsewhere(audit: Audit, earlier: Sequence[Audit]) -> list[Audit]:
    """Those whose path ends as this one's does, or the other way round: the most of it, if several do."""
    ends = [(_common_end(audit.file, one.file), one) for one in earlier]
    most = max((length for length, _ in ends), default=0)
    return [one for length, one in ends if length == most > 0]


def _common_end(one: str, other: str) -> int:
    """How many parts the shorter of two paths has, if the longer ends in it; else none."""
    first, second = (PurePath(path.replace("\\", "/")).parts for path in (one, other))
    least = min(len(first), len(second))
    return least if first[-least:] == second[-least:] else 0
