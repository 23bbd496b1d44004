"""Triggers that can be measured: a fact, a level that turns them on and a lower one that turns them off."""

from collections.abc import Iterable

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import tests_of, truth
from ecomteam.model.plan import Signal
from ecomteam.model.rules import Need, Promote
from ecomteam.model.text import Text
from ecomteam.planning.roadmap import Roadmap
from ecomteam.planning.steps import Step
from ecomteam.words.numbers import numeral

PATTERN = Text(
    "{name}: {months} months in a row at {above} or more; clear again below {below}.",
    "{name}: {months} maanden op rij {above} of meer; weer weg onder {below}.",
)


def signal(knowledge: Knowledge, road: Roadmap, step: Step) -> Signal | None:
    """What to measure for a hire that is not due yet: its workload, else the nearest level at which a rule would speak
    for it; ``None`` where no number decides."""
    workload = knowledge.workloads.get(step.role)
    if workload is not None:
        return _signal(knowledge, workload.fact, workload.per_fte * min(step.fte, 1.0))
    levels = [(level / value, fact, level) for fact, value, level in _levels(knowledge, road, step.role)]
    return _signal(knowledge, *min(levels)[1:]) if levels else None


def _levels(knowledge: Knowledge, road: Roadmap, role: str) -> Iterable[tuple[str, float, float]]:
    """Facts with their value today and a higher one that alone makes another rule fire."""
    facts = road.situation.facts
    for kind in (Need, Promote):
        for index, rule in knowledge.effects(kind, role):
            if road.situation.truths[index] is True:
                continue
            for test in tests_of(rule.when):
                value = facts.get(test.fact)
                question = knowledge.questions.get(test.fact)
                if question is None or question.kind != "number" or not question.whole:
                    continue
                if not isinstance(value, int | float) or not isinstance(test.value, int | float):
                    continue
                if 0 < value < test.value and truth(rule.when, {**facts, test.fact: test.value}) is True:
                    yield test.fact, float(value), float(test.value)


def _signal(knowledge: Knowledge, fact: str, level: float) -> Signal:
    months = int(knowledge.threshold("trigger_months"))
    below = level * knowledge.threshold("trigger_clear_share")
    text = PATTERN.format(
        name=knowledge.question(fact).name, months=months, above=numeral(round(level)), below=numeral(round(below))
    )
    return Signal(fact=fact, above=level, clear_below=below, months=months, text=text)
