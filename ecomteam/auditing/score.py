"""How well the journey is covered: who does which work, and 0 to 100 for the whole and each phase."""

from collections.abc import Iterable, Sequence

from ecomteam.auditing.view import View
from ecomteam.model.audit import Finding, PhaseScore, Score
from ecomteam.model.checks import Severity
from ecomteam.model.phases import Phase
from ecomteam.model.plan import Coverage
from ecomteam.model.text import Text

DEDUCTIONS: dict[Severity, int] = {"error": 10, "warning": 2, "note": 0}

HOW = Text(
    "Each phase: the share of its roles that are covered. Roles count that work in the phase and are core or "
    "called for by the shop's facts, now or next; roles that the facts rule out do not. Covered means that "
    "somebody holds the role, or, where the facts do not call for it, a role that can stand in for it. Total: the "
    "mean of the phases, weighted by their number of roles, less {error} points an error and {warning} a warning.",
    "Per fase: het deel van de rollen dat gedekt is. Mee tellen de rollen die in de fase werken en tot de kern "
    "horen of waar de feiten nu of straks om vragen; rollen die de feiten uitsluiten tellen niet. Gedekt is een "
    "rol die iemand heeft, of, als de feiten er niet om vragen, die iemand met een verwante rol kan opvangen. "
    "Totaal: het gemiddelde van de fasen, gewogen naar hun aantal rollen, min {error} punten per fout en "
    "{warning} per waarschuwing.",
).format(**DEDUCTIONS)
NOT_SCORED = Text(
    "Not scored: the file does not say who works there.",
    "Geen score: in het bestand staat niet wie er werkt.",
)


def coverage(view: View) -> tuple[Coverage, ...]:
    """Who covers each role's work, for the roles that are held or called for."""
    rows = []
    for phase in view.knowledge.catalogue.phases:
        for work in phase.work:
            if view.holding(work.role) or work.role in view.calls:
                who = tuple(person.name for person in view.holding(work.role))
                rows.append(Coverage(phase=phase.id, role=work.role, before=who, after=who))
    return tuple(rows)


def needed_roles(view: View, phase: Phase) -> tuple[str, ...]:
    """The roles of a phase that count: core or called for, and not ruled out."""
    roles = dict.fromkeys(work.role for work in phase.work)
    return tuple(role for role in roles if _needed(view, role))


def _needed(view: View, role: str) -> bool:
    core = view.knowledge.role(role).tier in ("foundation", "core")
    return (core or role in view.calls) and not view.situation.ruled_out(role)


def missing_roles(view: View, phase: Phase) -> tuple[str, ...]:
    return tuple(role for role in needed_roles(view, phase) if not _covered(view, role))


def _covered(view: View, role: str) -> bool:
    described = view.knowledge.role(role)
    if view.holding(role) or role in view.calls or described.indispensable:
        return bool(view.holding(role))
    return any(view.holding(stand_in) for stand_in in described.stand_ins)


def phase_score(view: View, phase: Phase) -> PhaseScore:
    of = len(needed_roles(view, phase))
    covered = of - len(missing_roles(view, phase))
    return PhaseScore(phase=phase.id, score=_percent(covered, of), covered=covered, of=of)


def scored(view: View, findings: Iterable[Finding]) -> Score:
    if not view.people_known:
        return Score(total=0, phases=(), how=NOT_SCORED)
    phases = tuple(phase_score(view, phase) for phase in view.knowledge.catalogue.phases)
    deducted = sum(DEDUCTIONS[finding.severity] for finding in findings)
    return Score(total=max(0, _mean(phases) - deducted), phases=phases, how=HOW)


def _mean(phases: Sequence[PhaseScore]) -> int:
    return _percent(sum(phase.covered for phase in phases), sum(phase.of for phase in phases))


def _percent(covered: int, of: int) -> int:
    return covered * 100 // of if of else 100
