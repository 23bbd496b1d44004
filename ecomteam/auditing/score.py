"""How well the journey is covered: who does which work, and which share of its hours, for the whole and each phase."""

from collections.abc import Iterator, Sequence

from ecomteam.auditing.team_view import TeamView
from ecomteam.model.audit import Deduction, PhaseScore, Score
from ecomteam.model.checks import Severity
from ecomteam.model.phases import Phase
from ecomteam.model.plan import Coverage
from ecomteam.words import score as words

# How many percent of what is left one finding takes.
DEDUCTIONS: dict[Severity, int] = {"error": 10, "warning": 2, "note": 0}

KEPT = [(severity, 1 - percent / 100) for severity, percent in DEDUCTIONS.items()]


def coverage(view: TeamView) -> tuple[Coverage, ...]:
    """Who covers each role's work, for the roles that are held or whose work nobody has time for."""
    rows = []
    for phase in view.knowledge.catalogue.phases:
        for work in phase.work:
            if view.holding(work.role) or work.role in view.gaps:
                who = tuple(person.who for person in view.holding(work.role))
                rows.append(Coverage(phase=phase.id, role=work.role, before=who, after=who))
    return tuple(rows)


def phase_score(view: TeamView, phase: Phase) -> PhaseScore:
    done, of = view.covered[0][phase.id]
    return PhaseScore(phase=phase.id, score=int(_share(done, of)), covered=round(done), of=round(of))


def scored(view: TeamView, severities: Sequence[Severity]) -> Score:
    if not view.people_known:
        return Score(total=None, phases=(), how=words.NOT_SCORED)
    mean = _mean(view)
    return Score(
        total=int(_left(mean, severities)),
        phases=tuple(phase_score(view, phase) for phase in view.knowledge.catalogue.phases),
        how=words.HOW.format(**DEDUCTIONS),
        coverage=int(mean),
        deductions=tuple(_deductions(mean, severities)),
    )


def _deductions(coverage: float, severities: Sequence[Severity]) -> Iterator[Deduction]:
    """Severity by severity, what their findings leave of the coverage."""
    left = coverage
    for severity, percent in DEDUCTIONS.items():
        count = severities.count(severity)
        left *= (1 - percent / 100) ** count
        yield Deduction(severity=severity, percent=percent, findings=count, left=int(left))


def exact_total(view: TeamView, severities: Sequence[Severity]) -> float:
    """The total before it is cut to a whole number, so that small differences can be told apart."""
    return _left(_mean(view), severities)


def _left(coverage: float, severities: Sequence[Severity]) -> float:
    left = coverage
    for severity, share in KEPT:
        left *= share ** severities.count(severity)
    return left


def _mean(view: TeamView) -> float:
    _, done, of = view.covered
    return _share(done, of)


def _share(done: float, of: float) -> float:
    """In percent; where there is no work, none is left undone."""
    return round(done * 100 / of, 6) if of > 0 else 100.0
