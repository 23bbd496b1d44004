"""Audit a team: knowledge and team in, findings, coverage and score out. Pure; reads nothing and prints nothing.

Each check of ``data/checks.yaml`` has one finder, in the module named after its code: a function with the check's id as
its name, and beside it what could mend the fault. It looks at a ``team_view`` and reports a ``finding``: plain facts.
``judging`` runs the checks; what came of a team is its ``outcome``. ``audit`` puts words to what was found, ``quick``
leaves them out, ``waivers`` says what is accepted, ``score`` counts how well the journey is covered, ``fixes`` tries
out what would mend most. ``selection`` narrows what is audited, ``baseline`` holds an audit against an earlier one,
``snapshots`` compares two teams.
"""

from ecomteam.auditing.audit import audit, audit_of
from ecomteam.auditing.baseline import against, earlier_of
from ecomteam.auditing.fixes import with_fixes
from ecomteam.auditing.quick import QuickAudit, QuickFinding, quick_audit, quick_audits
from ecomteam.auditing.selection import chosen_checks, without, works_there

__all__ = [
    "QuickAudit",
    "QuickFinding",
    "against",
    "audit",
    "audit_of",
    "chosen_checks",
    "earlier_of",
    "quick_audit",
    "quick_audits",
    "with_fixes",
    "without",
    "works_there",
]
