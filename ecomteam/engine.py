"""Conditions over facts in three values: true, false, and unknown (``None``), by strong Kleene logic.

It knows facts by name only; no role, no team. A rulebook is compiled once and evaluated many times.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any as Anything
from typing import TypeVar

import msgspec

from ecomteam.model.conditions import All, Any, Condition, Not, Test
from ecomteam.model.facts import Facts

Truth = bool | None
Item = TypeVar("Item")


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
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

    The first evaluations are interpreted; who evaluates more often gets the compiled function, with the same results.
    """

    def __init__(self, conditions: Sequence[Condition], compiled_from: int = COMPILED_FROM) -> None:
        self.conditions = tuple(conditions)
        self._evaluations_left = compiled_from - 1
        self.evaluate: Callable[[Facts], list[Truth]] = self._interpret if compiled_from > 1 else self._compiled()

    def _compiled(self) -> Callable[[Facts], list[Truth]]:
        return _compile(self.conditions)

    def _interpret(self, facts: Facts) -> list[Truth]:
        if self._evaluations_left <= 0:
            self.evaluate = self._compiled()
            return self.evaluate(facts)
        self._evaluations_left -= 1
        return [truth(condition, facts) for condition in self.conditions]


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
    result = truth(condition, facts)
    if result is None:
        return Evidence(truth=None, hangs_on=waits_for(condition, facts))
    return Evidence(truth=result, decided_by=_unique(_decisive(condition, result, facts)))


def _decisive(condition: Condition, result: bool, facts: Facts) -> Iterable[Test]:
    """The tests that made the condition what it is."""
    if isinstance(condition, Test):
        return (condition,)
    if isinstance(condition, Not):
        return _decisive(condition.part, not result, facts)
    if result is isinstance(condition, Any):
        # One part settles it, and the first that does is reason enough.
        settling = next(part for part in condition.parts if truth(part, facts) is result)
        return _decisive(settling, result, facts)
    return [test for part in condition.parts for test in _decisive(part, result, facts)]


def waits_for(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """The facts that keep the condition unknown: what ``evidence`` says in ``hangs_on``, in a fraction of the time."""
    if truth(condition, facts) is not None:
        return ()
    if isinstance(condition, Test):
        return (condition.fact,)
    if isinstance(condition, Not):
        return waits_for(condition.part, facts)
    # No part settled it, so every unknown one matters.
    return _unique(fact for part in condition.parts for fact in waits_for(part, facts))


def _unique(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))


def facts_of(condition: Condition) -> frozenset[str]:
    """The facts a condition speaks of."""
    return frozenset(test.fact for test in tests_of(condition))


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
    if value is None:
        return None
    match test.operator:
        case "is":
            return bool(value == test.value)
        case "one_of":
            return value in test.value  # type: ignore[operator]
        case "has_any":
            return not value.isdisjoint(test.value)
        case "has_all":
            return bool(value.issuperset(test.value))
        case "at_least":
            return bool(value >= test.value)
        case "at_most":
            return bool(value <= test.value)
        case "above":
            return bool(value > test.value)
        case "below":
            return bool(value < test.value)


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
    constants: dict[str, Anything] = {}
    values: dict[str, str] = {}
    known: dict[Condition, str] = {}
    lines: list[str] = ["def evaluate(facts):", " get = facts.get"]

    def constant(value: object) -> str:
        name = f"c{len(constants)}"
        constants[name] = value
        return name

    def emit(condition: Condition) -> str:
        if condition not in known:
            source = emit_test(condition) if isinstance(condition, Test) else emit_connective(condition)
            known[condition] = f"t{len(known)}"
            lines.append(f" {known[condition]} = {source}")
        return known[condition]

    def emit_test(test: Test) -> str:
        if test.fact not in values:
            values[test.fact] = f"v{len(values)}"
            lines.append(f" {values[test.fact]} = get({constant(test.fact)})")
        variable = values[test.fact]
        operand = frozenset(test.value) if isinstance(test.value, tuple) else test.value
        compared = _SOURCE[test.operator].format(v=variable, c=constant(operand))
        return f"None if {variable} is None else {compared}"

    def emit_connective(condition: All | Any | Not) -> str:
        if isinstance(condition, Not):
            part = emit(condition.part)
            return f"None if {part} is None else not {part}"
        settled = isinstance(condition, Any)
        parts = [emit(part) for part in condition.parts]
        if not parts:
            return str(not settled)
        settles = " or ".join(f"{part} is {settled}" for part in parts)
        unknown = " or ".join(f"{part} is None" for part in parts)
        return f"{settled} if {settles} else None if {unknown} else {not settled}"

    results = [emit(condition) for condition in conditions]
    lines.append(f" return [{', '.join(results)}]")
    exec(compile("\n".join(lines), "<rulebook>", "exec"), constants)  # noqa: S102
    return constants["evaluate"]  # type: ignore[no-any-return]
