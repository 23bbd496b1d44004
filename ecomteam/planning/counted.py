"""The number that the first pain hangs on, asked above whoever comes first where somebody else would come with it."""

from collections.abc import Collection, Sequence
from math import sqrt

from ecomteam.model.amounts import figures
from ecomteam.model.plan import Effect, OpenQuestion
from ecomteam.model.questions import Question
from ecomteam.planning.path import today
from ecomteam.planning.step import Step
from ecomteam.planning.unknowns import changes, first_of, open_facts
from ecomteam.shop.case import Case
from ecomteam.shop.told import told_first

# Whoever says that it hurts has more of it than is usual: up to so many times as much is tried, and between two that
# differ so often.
DOUBLINGS, HALVINGS = 6, 3


def asked_of_count(case: Case, steps: Sequence[Step]) -> OpenQuestion | None:
    """``None`` where it was told, or whoever comes first does that work, or stays first whatever it is."""
    pain = told_first(case.knowledge, case.numbers.facts)
    row = None if pain is None else case.knowledge.symptoms[pain]
    question = None if row is None else next((one for one in open_facts(case) if one.id == row.counted), None)
    if row is None or question is None:
        return None
    work = frozenset(claim.activity for claim in row.says)
    if first_of(steps) is None or _does(steps, work):
        return None
    value = _turns(case, question, work)
    if value is None:
        return None
    then = today(case.with_facts({**case.team.facts, question.id: value}))
    shown, told = case.knowledge.shown(question.id, value), changes(case.knowledge, steps, then)
    turn = Effect(answer=value, shown=shown, changes=told, turns=True, first=first_of(then))
    return OpenQuestion(fact=question.id, ask=question.ask, effects=(turn,), turn=turn, more=True, above=True)


def _does(steps: Sequence[Step], work: Collection[str]) -> bool:
    """Whether whoever comes first takes over any of that work."""
    first = next((step for step in steps if step.soon), None)
    return first is not None and any(taking.activity in work for taking in first.position.takes_over)


def _turns(case: Case, question: Question, work: Collection[str]) -> float | None:
    """About from which number on somebody for that work comes first; ``None`` where that is far from what is usual."""

    def turns(value: float) -> bool:
        return _does(today(case.with_facts({**case.team.facts, question.id: value})), work)

    low = case.numbers.get(question.id).amount.likely
    high = next((low * 2**times for times in range(1, DOUBLINGS + 1) if turns(figures(low * 2**times))), None)
    if high is None or low <= 0 or high > question.maximum:
        return None
    low = high / 2
    for _ in range(HALVINGS):
        middle = sqrt(low * high)
        low, high = (low, middle) if turns(figures(middle)) else (middle, high)
    return figures(high)
