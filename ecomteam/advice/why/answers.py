"""Other answers that an owner could give: one item that joins or leaves a set, another option, another number.

Numbers come in stretches within which no rule can tell one from another, so one of each stands for all.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.conditions import Test
from ecomteam.model.facts import Facts, Value
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.model.teamfacts import shortage
from ecomteam.planning import Roadmap, representatives

BUDGET = "monthly_budget"
# How far beyond the last number that a rule names a number is still tried.
FAR = 10
HAIR = 1e-6


class Atom(msgspec.Struct, frozen=True, order=True):
    """One other answer: a value in place of the old one, or an item that joins or leaves a set."""

    fact: str
    how: Literal["replace", "add", "drop"]
    value: Value


Atoms = frozenset[Atom]
Span = tuple[float, float]


def fit(atoms: Iterable[Atom]) -> bool:
    """Several answers to one question go together only where each adds or takes away an item of its own."""
    listed = list(atoms)
    facts = [atom.fact for atom in listed]
    return all(facts.count(atom.fact) == 1 or atom.how != "replace" for atom in listed)


def changed(team: Team, atoms: Iterable[Atom]) -> Team:
    """The team with other answers."""
    return msgspec.structs.replace(team, facts=changed_facts(team.facts, atoms))


def changed_facts(facts: Facts, atoms: Iterable[Atom]) -> dict[str, Value]:
    new = dict(facts)
    for atom in atoms:
        old = new.get(atom.fact, frozenset())
        if atom.how == "replace":
            new[atom.fact] = atom.value
        elif isinstance(old, frozenset):
            item = frozenset({str(atom.value)})
            new[atom.fact] = old | item if atom.how == "add" else old - item
    return new


def shortages(knowledge: Knowledge, facts: Facts, given: Mapping[str, float]) -> dict[str, Value]:
    """What the workloads ask for beyond what people give, in FTE; ``given`` is by role."""
    found: dict[str, Value] = {}
    for workload in knowledge.catalogue.workloads:
        load = facts.get(workload.fact)
        if isinstance(load, int | float):
            found[shortage(workload.role)] = workload.shortage(load, given.get(workload.role, 0.0))
    return found


class Answers:
    """All other answers to the questions that an owner can change, as far as ``tests`` can tell them apart.

    Those to the question ``without`` are left out. ``spans`` has the stretch of numbers that an answer stands for.
    """

    def __init__(
        self, knowledge: Knowledge, team: Team, base: Roadmap, tests: Iterable[Test], without: str | None = None
    ) -> None:
        self.knowledge = knowledge
        self.team = team
        self.base = base
        self.spans: dict[Atom, Span] = {}
        self._scales: dict[str, Sequence[float]] = {}
        self._tests: dict[str, list[Test]] = {}
        for test in dict.fromkeys(tests):
            self._tests.setdefault(knowledge.asked_for(test.fact), []).append(test)
        self.atoms = [atom for question in self._questions() if question.id != without for atom in self._of(question)]

    def stand_in(self, atom: Atom) -> Atom | None:
        """The answer that stands for this one, ``None`` where it is as good as the answer of now."""
        if not isinstance(atom.value, int | float) or isinstance(atom.value, bool):
            return atom
        for other, (low, high) in self.spans.items():
            if other.fact == atom.fact and low <= atom.value <= high:
                return other
        return None

    def _questions(self) -> list[Question]:
        return [q for q in self.knowledge.catalogue.questions if not q.fixed and q.kind != "text" and q.id != "country"]

    def _of(self, question: Question) -> Sequence[Atom]:
        now = self.team.facts.get(question.id)
        match question.kind:
            case "set":
                return self._toggles(question, now)
            case "number":
                return self._numbers(question, now)
            case _:
                as_now = None if now is None else self._outcomes(question.id, now)
                values = representatives(self.knowledge, question, self.base)
                told_apart = [v for v in values if v != now and self._outcomes(question.id, v) != as_now]
                return [Atom(question.id, "replace", value) for value in told_apart]

    def _toggles(self, question: Question, now: Value | None) -> Sequence[Atom]:
        has = now if isinstance(now, frozenset) else frozenset()
        named = {item for test in self._tests.get(question.id, ()) for item in _items(test)}
        toggles = [
            Atom(question.id, "drop" if option.id in has else "add", option.id)
            for option in self.knowledge.options(question)
            if option.id in named or (now is None and named)
        ]
        return [Atom(question.id, "replace", frozenset()), *toggles] if now is None and named else toggles

    def _numbers(self, question: Question, now: Value | None) -> Sequence[Atom]:
        if question.id not in self._tests:
            return ()
        scale = self.scale(question)
        as_now = None if now is None else self._outcomes(question.id, now)
        atoms = []
        for low, high in self._stretches(question, scale):
            if self._outcomes(question.id, low) != as_now:
                nearest = high if isinstance(now, int | float) and high < now else low
                atom = Atom(question.id, "replace", nearest)
                self.spans[atom] = (low, high)
                atoms.append(atom)
        return atoms

    def scale(self, question: Question) -> Sequence[float]:
        """Numbers in order that stand for all there are; the first and the last stand for everything beyond."""
        if question.id in self._scales:
            return self._scales[question.id]
        known = [v for v in representatives(self.knowledge, question, self.base) if isinstance(v, int | float)]
        values = {int(question.minimum) if question.whole else question.minimum, *known}
        # A budget in which everything fits is enough; more changes nothing.
        if question.id != BUDGET:
            far = max(known, default=0) * FAR
            values.add(min(int(far), int(question.maximum)) if question.whole else min(float(far), question.maximum))
        self._scales[question.id] = sorted(values)
        return self._scales[question.id]

    def _stretches(self, question: Question, scale: Sequence[float]) -> Sequence[Span]:
        """The stretches of numbers that no test tells apart."""
        found: list[Span] = []
        low = scale[0]
        for here, there in pairwise(scale):
            if self._outcomes(question.id, here) != self._outcomes(question.id, there):
                last, first = self._border(question, here, there)
                found.append((low, last))
                low = first
        return [*found, (low, scale[-1])]

    def _border(self, question: Question, good: float, bad: float) -> Span:
        as_good = self._outcomes(question.id, good)
        return border(question, good, bad, lambda value: self._outcomes(question.id, value) == as_good)

    def _outcomes(self, fact: str, value: Value) -> tuple[bool | None, ...]:
        facts = {fact: value}
        known = {**facts, **shortages(self.knowledge, facts, self.base.capacity)}
        return tuple(truth(test, known) for test in self._tests.get(fact, ()))


def border(question: Question, good: float, bad: float, same: Callable[[float], bool]) -> Span:
    """The last number towards ``bad`` that is still the ``same`` as the good one, and the first that is not."""
    while abs(bad - good) > (1 if question.whole else HAIR):
        middle = (good + bad) // 2 if question.whole else round((good + bad) / 2, 6)
        if middle in (good, bad):
            break
        if same(middle):
            good = middle
        else:
            bad = middle
    return good, bad


def _items(test: Test) -> Sequence[str]:
    return test.value if isinstance(test.value, tuple) else ()
