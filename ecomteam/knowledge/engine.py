"""Conditions over facts in three values: true, false, and unknown (``None``), by strong Kleene logic.

It knows facts by name only; no role, no team. A rulebook is compiled once and evaluated many times.
"""

import operator
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any as Anything
from typing import TypeVar

import msgspec

from ecomteam.model.conditions import All, Any, Condition, Not, Test
from ecomteam.model.facts import Facts

Truth = bool | None
Item = TypeVar("Item")


class Evidence(msgspec.Struct, frozen=True):
    """Why a condition has its truth.

    ``decided_by`` are the tests that made it true or false: all that are needed, none that is not. ``hangs_on`` are the
    facts it waits for while it is unknown.
    """

    truth: Truth
    decided_by: tuple[Test, ...] = ()
    hangs_on: tuple[str, ...] = ()


# Compiling takes as long as interpreting some sixty times, and many a process evaluates only once.
COMPILED_FROM = 60


class Rulebook:
    """A list of conditions, evaluated together; truths come in the order of the conditions.

    The first evaluations are interpreted, and of those only what reads a fact that is not as it was the time before;
    who evaluates more often gets the compiled function, with the same results.
    """

    def __init__(self, conditions: Sequence[Condition], compiled_from: int = COMPILED_FROM) -> None:
        self.conditions = tuple(conditions)
        # So many conditions are interpreted before all are compiled.
        self._left = (compiled_from - 1) * len(self.conditions)
        self._before: tuple[Facts, list[Truth]] | None = None
        self._function: Callable[[Facts], list[Truth]] | None = None

    def evaluate(self, facts: Facts) -> list[Truth]:
        if self._function is not None:
            return self._function(facts)
        again, truths = self._other_than_before(facts)
        self._left -= len(again)
        if self._left < 0:
            self._function, self._before = _compile(self.conditions), None
            return self._function(facts)
        for index in again:
            truths[index] = truth(self.conditions[index], facts)
        self._before = dict(facts), truths
        return [*truths]

    def _other_than_before(self, facts: Facts) -> tuple[Collection[int], list[Truth]]:
        """The places of the conditions that may not be as they were, and the truths that all of them had."""
        if self._before is None:
            return range(len(self.conditions)), [None] * len(self.conditions)
        before, truths = self._before
        changed = {fact for fact, _ in facts.items() ^ before.items()}
        return {index for fact in changed for index in self._readers.get(fact, ())}, truths

    @cached_property
    def _readers(self) -> Mapping[str, Sequence[int]]:
        """By fact the places of the conditions that read it."""
        found: dict[str, list[int]] = {}
        for index, condition in enumerate(self.conditions):
            for fact in facts_of(condition):
                found.setdefault(fact, []).append(index)
        return found


def truth(condition: Condition, facts: Facts) -> Truth:
    """The truth of one condition, interpreted; for many evaluations use a ``Rulebook``."""
    if isinstance(condition, Test):
        return _test(condition, facts)
    if isinstance(condition, Not):
        inner = truth(condition.part, facts)
        return None if inner is None else not inner
    decides = isinstance(condition, Any)
    unknown = False
    for part in condition.parts:
        inner = truth(part, facts)
        if inner is decides:
            return decides
        unknown = unknown or inner is None
    return None if unknown else not decides


def evidence(condition: Condition, facts: Facts) -> Evidence:
    """Why the condition has its truth."""
    result, tests = _weighed(condition, facts)
    if result is None:
        return Evidence(None, (), _unique([test.fact for test in tests]))
    return Evidence(result, _unique(tests))


def waits_for(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """The facts that keep the condition unknown: what ``evidence`` says in ``hangs_on``."""
    result, tests = _weighed(condition, facts)
    return _unique([test.fact for test in tests]) if result is None else ()


def _weighed(condition: Condition, facts: Facts) -> tuple[Truth, tuple[Test, ...]]:
    """The truth of a condition, with the tests that decided it or, where it is unknown, those it waits for."""
    if isinstance(condition, Test):
        value: Anything = facts.get(condition.fact)
        return None if value is None else _HOLDS[condition.operator](value, condition.value), (condition,)
    if isinstance(condition, Not):
        inner, tests = _weighed(condition.part, facts)
        return None if inner is None else not inner, tests
    decides = isinstance(condition, Any)
    settled: tuple[Test, ...] = ()
    waiting: tuple[Test, ...] = ()
    for part in condition.parts:
        inner, tests = _weighed(part, facts)
        if inner is decides:
            # One part settles it, and the first that does is reason enough.
            return decides, tests
        if inner is None:
            waiting += tests
        else:
            settled += tests
    return (None, waiting) if waiting else (not decides, settled)


def _unique(items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items)) if len(items) > 1 else tuple(items)


def facts_of(condition: Condition) -> frozenset[str]:
    """The facts a condition speaks of."""
    return frozenset(test.fact for test in tests_of(condition))


def options_of(condition: Condition, fact: str) -> frozenset[str]:
    """The options of a fact that a condition names."""
    named = (test.value for test in tests_of(condition) if test.fact == fact)
    each = (one for value in named for one in (value if isinstance(value, tuple) else (value,)))
    return frozenset([one for one in each if isinstance(one, str)])


def tests_of(condition: Condition) -> Iterable[Test]:
    match condition:
        case Test():
            yield condition
        case Not(part):
            yield from tests_of(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from tests_of(part)


def _test(test: Test, facts: Facts) -> Truth:
    value: Anything = facts.get(test.fact)
    return None if value is None else _HOLDS[test.operator](value, test.value)


_HOLDS: Mapping[str, Callable[[Anything, Anything], bool]] = {
    "is": operator.eq,
    "one_of": lambda value, operand: value in operand,
    "has_any": lambda value, operand: not value.isdisjoint(operand),
    "has_all": lambda value, operand: value.issuperset(operand),
    "at_least": operator.ge,
    "at_most": operator.le,
    "above": operator.gt,
    "below": operator.lt,
}

# The same eight operators as Python source: {v} is the value, {c} the operand.
_SOURCE: Mapping[str, str] = {
    "is": "{v} == {c}",
    "one_of": "{v} in {c}",
    "has_any": "not {c}.isdisjoint({v})",
    "has_all": "{c} <= {v}",
    "at_least": "{v} >= {c}",
    "at_most": "{v} <= {c}",
    "above": "{v} > {c}",
    "below": "{v} < {c}",
}


def _compile(conditions: Sequence[Condition]) -> Callable[[Facts], list[Truth]]:
    """One Python function for all conditions: every fact is fetched once, every distinct test made once.

    The source holds generated names only; fact names and operands reach it as constants, so no text of a catalogue is
    ever run.
    """
    source = _Source()
    results = [source.name(condition) for condition in conditions]
    lines = [*source.lines, f" return [{', '.join(results)}]"]
    exec(compile("\n".join(lines), "<rulebook>", "exec"), source.constants)  # noqa: S102
    return source.constants["evaluate"]  # type: ignore[no-any-return]


class _Source:
    """The lines of such a function, and the constants that they name."""

    def __init__(self) -> None:
        self.lines = ["def evaluate(facts):", " get = facts.get"]
        self.constants: dict[str, Anything] = {}
        self._values: dict[str, str] = {}
        self._known: dict[Condition, str] = {}

    def name(self, condition: Condition) -> str:
        """What the truth of a condition is called; it is worked out once."""
        if condition not in self._known:
            made = self._test(condition) if isinstance(condition, Test) else self._connective(condition)
            self._known[condition] = f"t{len(self._known)}"
            self.lines.append(f" {self._known[condition]} = {made}")
        return self._known[condition]

    def _test(self, test: Test) -> str:
        if test.fact not in self._values:
            self._values[test.fact] = f"v{len(self._values)}"
            self.lines.append(f" {self._values[test.fact]} = get({self._constant(test.fact)})")
        variable = self._values[test.fact]
        operand = frozenset(test.value) if isinstance(test.value, tuple) else test.value
        compared = _SOURCE[test.operator].format(v=variable, c=self._constant(operand))
        return f"None if {variable} is None else {compared}"

    def _connective(self, condition: All | Any | Not) -> str:
        if isinstance(condition, Not):
            part = self.name(condition.part)
            return f"None if {part} is None else not {part}"
        settled = isinstance(condition, Any)
        parts = [self.name(part) for part in condition.parts]
        if not parts:
            return str(not settled)
        settles = " or ".join(f"{part} is {settled}" for part in parts)
        unknown = " or ".join(f"{part} is None" for part in parts)
        return f"{settled} if {settles} else None if {unknown} else {not settled}"

    def _constant(self, value: object) -> str:
        name = f"c{len(self.constants)}"
        self.constants[name] = value
        return name
