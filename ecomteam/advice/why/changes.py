"""What would change it: other answers to single questions, each tried by planning again, so that none is false.

A set of answers is tried item by item; a number at its half, double and further, and the border between what changes
the advice and what does not is narrowed down. What takes two answers together is not looked for.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

import msgspec

from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.text import Text
from ecomteam.model.why import Change, OtherAnswer, Turn
from ecomteam.planning import Step, representatives, today
from ecomteam.shop.case import Case
from ecomteam.words import why as words
from ecomteam.words.values import WAVES as WAVE_NAMES

TRIED = (0.25, 0.5, 0.75, 1.5, 2.0, 3.0, 5.0)
HALVINGS = 12
SOME_MONEY = 1000.0
# What a shop can pay stands in for it where it is not told.
BUDGET = "extra_budget"
# Both sides of a border are tried so near and no nearer.
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
    roles = [step.position.role for step in sorted(steps, key=lambda step: WAVES.index(step.wave))]
    places = [roles.index(role) if role in roles else len(roles) for role in (first, second)]
    return (places[1] > places[0]) - (places[1] < places[0])


def _direction(base: Wave, wave: Wave) -> Turn:
    return "earlier" if WAVES.index(wave) < WAVES.index(base) else "later"


def other_answers(case: Case, outcome: Outcome) -> Iterable[Tried]:
    """Every single other answer with another outcome; options that do the same to a question are told together."""
    base = outcome(today(case))
    for question in case.knowledge.catalogue.questions:
        if question.fixed or question.kind == "text":
            continue
        if question.kind == "number":
            yield from _numbers(case, question, outcome, base)
        elif not question.asked:
            # What only a file tells is what the shop is, but for its numbers.
            continue
        elif question.kind == "set":
            yield from _items(case, question, outcome, base)
        else:
            yield from _options(case, question, outcome, base)


def _steps(case: Case, fact: str, value: Value) -> tuple[Step, ...]:
    return tuple(today(case.with_facts({**case.team.facts, fact: value})))


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
    """Of a number what is lower and what is higher: the nearest that was tried and gives another outcome."""
    start = _start(case, question)
    if start is None:
        return
    # From nothing at all there is only up.
    unit = start or (SOME_MONEY * case.numbers.per_euro if question.money else 1.0)
    tried = [_allowed(question, unit * factor) for factor in (*TRIED, 1.0)]
    for side in (
        sorted((one for one in tried if one < start), reverse=True),
        sorted(one for one in tried if one > start),
    ):
        yield from _side(case, question, outcome, base, (start, *dict.fromkeys(side)))


def _start(case: Case, question: Question) -> float | None:
    told = case.team.facts.get(question.id)
    if isinstance(told, Span):
        return amount_of(told).likely
    if isinstance(told, int | float):
        return float(told)
    budgeted = case.numbers.is_told("monthly_budget")
    room = None if question.id != BUDGET or budgeted else max(0.0, case.room.limit or 0.0)
    likely = case.numbers.get(question.id).amount.likely if room is None else room
    return likely * (case.numbers.per_euro if question.money else 1.0) or room


def _allowed(question: Question, value: float) -> float:
    value = min(max(value, question.minimum), question.maximum)
    return round(value) if question.whole else round(value, 4)


def _side(case: Case, question: Question, outcome: Outcome, base: object, numbers: Sequence[float]) -> Iterable[Tried]:
    """From the number of today outwards: the border of the first other outcome, and how far that is known to stay."""

    def given(value: float) -> object:
        return outcome(_steps(case, question.id, value))

    first = next((at for at, value in enumerate(numbers) if at and given(value) != base), None)
    if first is None:
        return
    other = given(numbers[first])

    def turned(value: float) -> bool:
        return given(value) == other

    last = first + len(list(takewhile(turned, numbers[first:]))) - 1
    edge = _border(question, turned, numbers[first - 1], numbers[first])
    ends = last + 1 < len(numbers)
    furthest = _border(question, turned, numbers[last + 1], numbers[last]) if ends else numbers[last]
    yield Tried(_stretch(case, question, edge, furthest, ends), _steps(case, question.id, edge))


def _border(question: Question, turned: Callable[[float], bool], near: float, far: float) -> float:
    """The number nearest to ``near`` that was tried and turns the advice as ``far`` does."""
    for _ in range(HALVINGS):
        middle = _allowed(question, _in_figures((near + far) / 2))
        if not min(near, far) < middle < max(near, far) or abs(far - near) <= NEAR * abs(far):
            break
        near, far = (near, middle) if turned(middle) else (middle, far)
    return far


def _in_figures(value: float) -> float:
    """Three figures: nobody can hit a border more closely."""
    return float(f"{value:.3g}")


def _stretch(case: Case, question: Question, edge: float, furthest: float, ends: bool) -> OtherAnswer:
    """All from the border outwards, or to the furthest number if another outcome ``ends`` it."""
    low, high = sorted((edge, furthest))
    up = furthest > edge or (furthest == edge and edge > (_start(case, question) or 0.0))
    shown = {"fact": question.name} | {
        name: case.knowledge.shown(question.id, value) for name, value in (("low", low), ("high", high))
    }
    pattern = words.FROM_TO if ends and low < high else words.IS if ends else words.AT_LEAST if up else words.AT_MOST
    return OtherAnswer(
        fact=question.id,
        how="replace",
        values=(edge,),
        low=low if up or ends else None,
        high=high if ends or not up else None,
        tried=furthest,
        told=pattern.format(**shown),
    )


def _is(question: Question, shown: Text) -> Text:
    return Text(f"{question.name.en}: {shown.en}", f"{question.name.nl}: {shown.nl}")
