"""An audit held against an earlier one: which findings are new, and which are mended."""

from collections.abc import Sequence

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
    """The earlier audit of the same file; where there was one team then and is one now, of whatever file."""
    same = [one for one in earlier if one.file == audit.file]
    if same:
        return same[0]
    return earlier[0] if alone and len(earlier) == 1 else None
