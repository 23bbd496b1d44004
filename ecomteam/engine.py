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


class Rulebook:
    """A list of conditions, evaluated together; truths come in the order of the conditions."""

    def __init__(self, conditions: Sequence[Condition]) -> None:
        self.conditions = tuple(conditions)
        self._evaluate = _compile(self.conditions)

    def evaluate(self, facts: Facts) -> list[Truth]:
        return self._evaluate(facts)


def truth(condition: Condition, facts: Facts) -> Truth:
    """The truth of one condition, interpreted; for many evaluations compile a ``Rulebook``."""
    return evidence(condition, facts).truth


def evidence(condition: Condition, facts: Facts) -> Evidence:
    match condition:
        case Test():
            result = _test(condition, facts)
            if result is None:
                return Evidence(truth=None, hangs_on=(condition.fact,))
            return Evidence(truth=result, decided_by=(condition,))
        case Not(part):
            inner = evidence(part, facts)
            flipped = None if inner.truth is None else not inner.truth
            return Evidence(truth=flipped, decided_by=inner.decided_by, hangs_on=inner.hangs_on)
        case All(parts):
            return _gather([evidence(part, facts) for part in parts], decides=False)
        case Any(parts):
            return _gather([evidence(part, facts) for part in parts], decides=True)


def _gather(parts: Sequence[Evidence], decides: bool) -> Evidence:
    """Join the evidence of parts: one part whose truth is ``decides`` settles the whole."""
    for part in parts:
        if part.truth is decides:
            return part
    if any(part.truth is None for part in parts):
        return Evidence(truth=None, hangs_on=_unique(fact for part in parts for fact in part.hangs_on))
    return Evidence(truth=not decides, decided_by=_unique(test for part in parts for test in part.decided_by))


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
