"""The same conditions as somebody would write them in Python, one expression each; written out from the catalogue."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ecomteam.model.conditions import All, Condition, Not, Test

Truth = bool | None
Reasoned = tuple[Truth, tuple[str, ...]]
SIGNS = {"is": "==", "one_of": "in", "at_least": ">=", "at_most": "<=", "above": ">", "below": "<"}


def two_valued(asked: Sequence[Condition]) -> Callable[[Mapping[str, Any]], list[bool]]:
    """As if every fact were known: ``stage in (...) and orders >= 100``."""

    def join(parts: list[str], both: bool) -> str:
        return (" and " if both else " or ").join(f"({part})" for part in parts) or str(both)

    return _written(asked, _compared, join, "not ({})", {})


def three_valued(asked: Sequence[Condition]) -> Callable[[Mapping[str, Any]], list[Truth]]:
    """A fact may be unknown: ``all3(None if stage is None else stage in (...), ...)``."""

    def all3(*parts: Truth) -> Truth:
        return False if False in parts else None if None in parts else True

    def any3(*parts: Truth) -> Truth:
        return True if True in parts else None if None in parts else False

    def not3(part: Truth) -> Truth:
        return None if part is None else not part

    def join(parts: list[str], both: bool) -> str:
        return f"{'all3' if both else 'any3'}({', '.join(parts)})"

    def unless_unknown(test: Test, names: dict[str, Any]) -> str:
        return f"(None if {test.fact} is None else {_compared(test, names)})"

    return _written(asked, unless_unknown, join, "not3({})", {"all3": all3, "any3": any3, "not3": not3})


def reasoned(asked: Sequence[Condition]) -> Callable[[Mapping[str, Any]], list[Reasoned]]:
    """Three values, each with the facts that decided it or that it waits for."""

    def all3(*parts: Reasoned) -> Reasoned:
        return _gathered(parts, decides=False)

    def any3(*parts: Reasoned) -> Reasoned:
        return _gathered(parts, decides=True)

    def not3(part: Reasoned) -> Reasoned:
        return None if part[0] is None else not part[0], part[1]

    def join(parts: list[str], both: bool) -> str:
        return f"{'all3' if both else 'any3'}({', '.join(parts)})"

    def test(test: Test, names: dict[str, Any]) -> str:
        return f"((None if {test.fact} is None else {_compared(test, names)}), ({test.fact!r},))"

    return _written(asked, test, join, "not3({})", {"all3": all3, "any3": any3, "not3": not3})


def _gathered(parts: Sequence[Reasoned], decides: bool) -> Reasoned:
    for part in parts:
        if part[0] is decides:
            return part
    truth = None if any(part[0] is None for part in parts) else not decides
    facts = [fact for part in parts if truth is not None or part[0] is None for fact in part[1]]
    return truth, tuple(dict.fromkeys(facts))


def _compared(test: Test, names: dict[str, Any]) -> str:
    name = f"set{len(names)}"
    if test.operator in ("has_any", "has_all"):
        assert isinstance(test.value, tuple)
        names[name] = frozenset(test.value)
        return f"not {name}.isdisjoint({test.fact})" if test.operator == "has_any" else f"{name} <= {test.fact}"
    return f"{test.fact} {SIGNS[test.operator]} {test.value!r}"


def _written(
    asked: Sequence[Condition],
    test: Callable[[Test, dict[str, Any]], str],
    join: Callable[[list[str], bool], str],
    negation: str,
    names: dict[str, Any],
) -> Callable[[Mapping[str, Any]], list[Any]]:
    facts: set[str] = set()

    def write(condition: Condition) -> str:
        if isinstance(condition, Test):
            facts.add(condition.fact)
            return test(condition, names)
        if isinstance(condition, Not):
            return negation.format(write(condition.part))
        return join([write(part) for part in condition.parts], isinstance(condition, All))

    results = [write(condition) for condition in asked]
    fetched = [f" {fact} = facts.get({fact!r})" for fact in sorted(facts)]
    source = "\n".join(["def rules(facts):", *fetched, " return [", *(f"  {result}," for result in results), " ]"])
    exec(source, names)  # noqa: S102
    return names["rules"]  # type: ignore[no-any-return]
