"""The answer space: every fact cut into the pieces that conditions can tell apart, and a search in it.

Thresholds cut a number into intervals, and no condition can tell two numbers of one interval apart. So each fact has
finitely many values that count, and "is there a shop for which ...?" has an answer.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any as Anything

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import tests_of, truth
from ecomteam.model.conditions import All, Any, Condition, Not, Test
from ecomteam.model.facts import Value
from ecomteam.model.teamfacts import CHECK_FACTS, SOURCINGS, TEAM_FACTS

# A set fact is as many variables as it has members; any other fact is one.
Variable = tuple[str, str]
WHOLE_FACT = ""
Domain = frozenset[int]
FINE = 1e-6
LARGEST_TEAM = 1000.0


class Literal(msgspec.Struct, frozen=True):
    """The variable has one of these values, by their numbers."""

    variable: Variable
    allowed: Domain


class Both(msgspec.Struct, frozen=True):
    """All parts hold, or (``any_of``) at least one of them."""

    parts: "tuple[Formula, ...]"
    any_of: bool = False


Formula = Literal | Both
YES, NO = Both(()), Both((), any_of=True)


class SearchResult(msgspec.Struct, frozen=True):
    """What a search found: facts for which the formula holds, or ``None``; ``cases`` is how many were looked at."""

    facts: Mapping[str, Value] | None
    cases: int


class Space:
    """The facts of a catalogue with the values that its conditions can tell apart, and those of ``also`` another."""

    def __init__(self, knowledge: Knowledge, also: Knowledge | None = None) -> None:
        self.knowledge = knowledge
        self.values: dict[Variable, tuple[Value, ...]] = {}
        self.conditions = (*conditions(knowledge), *(conditions(also) if also else ()))
        tests: dict[str, set[Test]] = {}
        for condition in self.conditions:
            for test in tests_of(condition):
                tests.setdefault(test.fact, set()).add(test)
        self.tests: Mapping[str, frozenset[Test]] = {fact: frozenset(found) for fact, found in tests.items()}
        for question in knowledge.catalogue.questions:
            match question.kind:
                case "yes_no":
                    self._whole(question.id, (False, True))
                case "choice":
                    self._whole(question.id, tuple(option.id for option in knowledge.options(question)))
                case "set":
                    self._set(question.id, tuple(option.id for option in knowledge.options(question)))
                case "number":
                    step = 1 if question.whole else FINE
                    self._whole(question.id, self._pieces(question.id, question.minimum, question.maximum, step))
        for fact, kind in (TEAM_FACTS | CHECK_FACTS).items():
            if kind == "set":
                self._set(fact, tuple(knowledge.roles))
            elif kind == "yes_no":
                self._whole(fact, (False, True))
            elif kind == "choice":
                self._whole(fact, tuple(knowledge.roles) if fact == "role" else SOURCINGS)
            else:
                self._whole(fact, self._pieces(fact, 0, LARGEST_TEAM, 1))

    def _whole(self, fact: str, values: Sequence[Value]) -> None:
        self.values[fact, WHOLE_FACT] = tuple(values)

    def _set(self, fact: str, members: Iterable[str]) -> None:
        for member in members:
            self.values[fact, member] = (False, True)

    def _pieces(self, fact: str, least: float, most: float, step: float) -> Sequence[Value]:
        """One value of each interval, in order."""
        tests = sorted(self.tests.get(fact, ()), key=repr)
        points = {test.value for test in tests if isinstance(test.value, int | float)}
        near = {least, most} | {round(point + shift, 6) for point in points for shift in (-step, 0, step)}
        pieces: dict[tuple[bool | None, ...], Value] = {}
        for value in sorted(value for value in near if least <= value <= most):
            exact = int(value) if step == 1 else value
            pieces.setdefault(tuple(truth(test, {fact: exact}) for test in tests), exact)
        return tuple(pieces.values())

    def formula(self, condition: Condition, holds: bool = True) -> Formula:
        """The condition (or that it does not hold) over variables."""
        match condition:
            case Test():
                return self._literal(condition, holds)
            case Not(part):
                return self.formula(part, not holds)
            case All(parts):
                return joined((self.formula(part, holds) for part in parts), any_of=not holds)
            case Any(parts):
                return joined((self.formula(part, holds) for part in parts), any_of=holds)

    def _literal(self, test: Test, holds: bool) -> Formula:
        if test.operator in ("has_any", "has_all"):
            members = test.value if isinstance(test.value, tuple) else (str(test.value),)
            each = (Literal((test.fact, str(member)), frozenset((int(holds),))) for member in members)
            return joined(each, any_of=(test.operator == "has_any") == holds)
        values = self.values.get((test.fact, WHOLE_FACT), ())
        allowed = frozenset(i for i, value in enumerate(values) if truth(test, {test.fact: value}) is holds)
        return Literal((test.fact, WHOLE_FACT), allowed)

    def solve(self, goal: Formula, fixed: Mapping[Variable, Domain] | None = None) -> SearchResult:
        """Facts for which the goal holds; variables that play no part are left out."""
        search = _Search(self)
        domains = search.run(goal, dict(fixed or {}))
        return SearchResult(None if domains is None else self.facts(domains), search.cases)

    def facts(self, domains: Mapping[Variable, Domain]) -> Mapping[str, Value]:
        """The first shop of a part of the space."""
        found: dict[str, Value] = {}
        for (fact, member), domain in domains.items():
            if not member:
                found[fact] = self.values[fact, member][min(domain)]
            else:
                before = found.get(fact, frozenset())
                assert isinstance(before, frozenset)
                found[fact] = before | {member} if min(domain) else before
        return found

    def assignments(self, told: Sequence[Condition], unknown: bool = False) -> Iterator[dict[str, Value]]:
        """Every combination of values of the facts that some conditions speak of; ``unknown`` leaves facts out too."""
        tests = sorted({test for condition in told for test in tests_of(condition)}, key=repr)
        facts = list(dict.fromkeys(test.fact for test in tests))
        choices: list[list[Value | None]] = []
        for fact in facts:
            own: list[Value | None] = [None] if unknown else []
            if (fact, WHOLE_FACT) in self.values:
                own.extend(self.values[fact, WHOLE_FACT])
            else:
                members = sorted({member for test in tests if test.fact == fact for member in members_of(test)})
                own.extend(
                    frozenset(member for member, there in zip(members, mask, strict=True) if there)
                    for mask in product((False, True), repeat=len(members))
                )
            choices.append(own)
        for values in product(*choices):
            yield {fact: value for fact, value in zip(facts, values, strict=True) if value is not None}


def conditional(knowledge: Knowledge) -> Iterator[tuple[str, Anything]]:
    """Every row that has a condition, with the name of its file."""
    for noun in knowledge.catalogue.__struct_fields__:
        for row in getattr(knowledge.catalogue, noun):
            if getattr(row, "when", None) is not None:
                yield noun, row


def conditions(knowledge: Knowledge) -> Iterator[Condition]:
    """Every condition of the catalogue."""
    return (row.when for _, row in conditional(knowledge))


def joined(parts: Iterable[Formula], any_of: bool = False) -> Formula:
    """All or any of the parts; one part stands for itself."""
    found = tuple(parts)
    return found[0] if len(found) == 1 else Both(found, any_of)


def members_of(test: Test) -> tuple[str, ...]:
    """The values that a test names, as ids."""
    return tuple(map(str, test.value)) if isinstance(test.value, tuple) else (str(test.value),)


class _Search:
    """One search: narrow what is forced, else try both sides of something that is open."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self.cases = 0

    def run(self, goal: Formula, domains: dict[Variable, Domain]) -> dict[Variable, Domain] | None:
        self.cases += 1
        while True:
            left = self._simplified(goal, domains)
            if left == YES:
                return domains
            if left == NO:
                return None
            forced = _forced(left)
            if not forced:
                break
            goal = left
            for literal in forced:
                narrowed = self._domain(literal.variable, domains) & literal.allowed
                if not narrowed:
                    return None
                domains[literal.variable] = narrowed
        choice = _choice(left)
        domain = self._domain(choice.variable, domains)
        for side in (domain & choice.allowed, domain - choice.allowed):
            found = self.run(left, {**domains, choice.variable: side})
            if found is not None:
                return found
        return None

    def _domain(self, variable: Variable, domains: Mapping[Variable, Domain]) -> Domain:
        known = domains.get(variable)
        return frozenset(range(len(self.space.values.get(variable, ())))) if known is None else known

    def _simplified(self, formula: Formula, domains: Mapping[Variable, Domain]) -> Formula:
        if isinstance(formula, Literal):
            domain = self._domain(formula.variable, domains)
            if domain <= formula.allowed:
                # A variable without values is a fact that nothing can tell: no condition on it ever holds.
                return YES if domain else NO
            return NO if domain.isdisjoint(formula.allowed) else formula
        parts: list[Formula] = []
        settles, open_end = (YES, NO) if formula.any_of else (NO, YES)
        for part in formula.parts:
            left = self._simplified(part, domains)
            if left == settles:
                return settles
            if left != open_end:
                parts.append(left)
        return joined(parts, formula.any_of) if parts else open_end


def _forced(formula: Formula) -> list[Literal]:
    if isinstance(formula, Literal):
        return [formula]
    return [] if formula.any_of else [part for part in formula.parts if isinstance(part, Literal)]


def _choice(formula: Formula) -> Literal:
    """A literal to decide on, of the shortest part: what has fewest ways out is settled first."""
    while isinstance(formula, Both):
        formula = min(formula.parts, key=_size)
    return formula


def _size(formula: Formula) -> int:
    return 1 if isinstance(formula, Literal) else sum(map(_size, formula.parts))
