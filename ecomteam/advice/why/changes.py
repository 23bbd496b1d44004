"""What would change it: other answers to single questions, each tried by planning again, so that none is false.

A set of answers is tried item by item; a number at its half, double and further, and the border between what changes
the advice and what does not is narrowed down. What takes two answers together is not looked for.
"""

from collections.abc import Callable, Iterable, Sequence

import msgspec

from ecomteam.model.amounts import Span
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.text import Text
from ecomteam.model.why import Change, OtherAnswer, Turn
from ecomteam.planning import Step, representatives, today, with_fact
from ecomteam.shop.case import Case
from ecomteam.words import why as words
from ecomteam.words.numbers import written
from ecomteam.words.values import WAVES as WAVE_NAMES

TRIED = (0.25, 0.5, 0.75, 1.5, 2.0, 3.0, 5.0)
HALVINGS = 6
# A border is told in round numbers, so both sides of it are tried so near and no nearer.
NEAR = 0.03

Outcome = Callable[[Sequence[Step]], object]


class Tried(msgspec.Struct, frozen=True):
    """An answer that was tried, and the steps of now and next that it gives."""

    answer: OtherAnswer
    steps: tuple[Step, ...]


def role_changes(case: Case, role: str) -> tuple[Change, ...]:
    """The single other answers that bring the role into now and next, out of them, or to the other of the two."""

    def stands(steps: Sequence[Step]) -> Wave | None:
        return next((step.wave for step in steps if step.position.role == role), None)

    base = stands(today(case))
    found = []
    for tried in other_answers(case, stands):
        wave = stands(tried.steps)
        turn: Turn = "added" if base is None else "removed" if wave is None else _direction(base, wave)
        told = words.NOT_SOON if wave is None else words.COMES.format(wave=WAVE_NAMES[wave])
        found.append(Change(answers=(tried.answer,), turn=turn, wave=wave, told=told))
    return tuple(found)


def order_changes(case: Case, first: str, second: str) -> tuple[Change, ...]:
    """The single other answers that turn the order of two roles around."""

    def order(steps: Sequence[Step]) -> int:
        return in_order(steps, first, second)

    found = []
    for tried in other_answers(case, order):
        names = {"first": case.knowledge.role(first).name, "second": case.knowledge.role(second).name}
        now = order(tried.steps)
        told = (words.TURNED_NEITHER if not now else words.TURNED if now > 0 else words.TURNED_BACK).format(**names)
        found.append(Change(answers=(tried.answer,), turn="order", wave=None, told=told))
    return tuple(found)


def in_order(steps: Sequence[Step], first: str, second: str) -> int:
    """1 if the first role comes before the second, -1 if after it, 0 where neither comes."""
    roles = [step.position.role for step in steps]
    places = [roles.index(role) if role in roles else len(roles) for role in (first, second)]
    return (places[1] > places[0]) - (places[1] < places[0])


def _direction(base: Wave, wave: Wave) -> Turn:
    return "earlier" if WAVES.index(wave) < WAVES.index(base) else "later"


def other_answers(case: Case, outcome: Outcome) -> Iterable[Tried]:
    """Every single other answer with another outcome; options that do the same to a question are told together."""
    base = outcome(today(case))
    for question in case.knowledge.catalogue.questions:
        if question.fixed or not question.asked or question.kind == "text":
            continue
        if question.kind == "number":
            yield from _numbers(case, question, outcome, base)
        elif question.kind == "set":
            yield from _items(case, question, outcome, base)
        else:
            yield from _options(case, question, outcome, base)


def _steps(case: Case, fact: str, value: Value) -> tuple[Step, ...]:
    return tuple(today(Case(case.knowledge, with_fact(case.team, fact, value), case.today)))


def _options(case: Case, question: Question, outcome: Outcome, base: object) -> Iterable[Tried]:
    by: dict[object, tuple[list[Value], tuple[Step, ...]]] = {}
    for value in representatives(case, question):
        if value == case.team.facts.get(question.id):
            continue
        steps = _steps(case, question.id, value)
        if outcome(steps) != base:
            by.setdefault(outcome(steps), ([], steps))[0].append(value)
    for values, steps in by.values():
        shown = [case.knowledge.shown(question.id, value) for value in values]
        told = _is(question, Text(" / ".join(one.en for one in shown), " / ".join(one.nl for one in shown)))
        yield Tried(OtherAnswer(fact=question.id, how="replace", values=tuple(values), told=told), steps)


def _items(case: Case, question: Question, outcome: Outcome, base: object) -> Iterable[Tried]:
    told = case.team.facts.get(question.id)
    now = told if isinstance(told, frozenset) else frozenset()
    for option in case.knowledge.options(question):
        there = option.id in now
        steps = _steps(case, question.id, now - {option.id} if there else now | {option.id})
        if outcome(steps) == base:
            continue
        pattern = words.WITHOUT_ITEM if there else words.WITH_ITEM
        said = pattern.format(fact=question.name, item=option.name)
        how = "drop" if there else "add"
        yield Tried(OtherAnswer(fact=question.id, how=how, values=(option.id,), told=said), steps)  # type: ignore[arg-type]


def _numbers(case: Case, question: Question, outcome: Outcome, base: object) -> Iterable[Tried]:
    """Of a number what is lower and what is higher, as far as tried; the nearest border on each side."""
    start = _start(case, question)
    if start is None:
        return
    for side in (
        [factor for factor in reversed(TRIED) if factor < 1],
        [factor for factor in TRIED if factor > 1],
    ):
        same = start
        for factor in side:
            value = _allowed(question, start * factor)
            steps = _steps(case, question.id, value)
            if outcome(steps) != base:
                yield _border(case, question, outcome, same, value)
                break
            same = value


def _start(case: Case, question: Question) -> float | None:
    told = case.team.facts.get(question.id)
    if isinstance(told, Span):
        return (told.low + told.high) / 2
    if isinstance(told, int | float):
        return float(told) or 1.0
    likely = case.numbers.get(question.id).amount.likely
    return likely * (case.numbers.per_euro if question.money else 1.0) or None


def _allowed(question: Question, value: float) -> float:
    value = min(max(value, question.minimum), question.maximum)
    return round(value) if question.whole else round(value, 4)


def _border(case: Case, question: Question, outcome: Outcome, same: float, other: float) -> Tried:
    """The number nearest to today's that still gives another outcome."""
    base, far = outcome(_steps(case, question.id, same)), other
    for _ in range(HALVINGS):
        middle = _allowed(question, (same + other) / 2)
        if middle in (same, other) or abs(other - same) <= NEAR * abs(other):
            break
        if outcome(_steps(case, question.id, middle)) == base:
            same = middle
        else:
            other = middle
    up = other > same
    pattern = words.AT_LEAST if up else words.AT_MOST
    told = pattern.format(fact=question.name, value=written(other))
    answer = OtherAnswer(
        fact=question.id,
        how="replace",
        values=(other,),
        low=other if up else None,
        high=None if up else other,
        tried=far,
        told=told,
    )
    return Tried(answer, _steps(case, question.id, other))


def _is(question: Question, shown: Text) -> Text:
    return Text(f"{question.name.en}: {shown.en}", f"{question.name.nl}: {shown.nl}")
