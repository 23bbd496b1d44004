"""Conditions as people write them in YAML, turned into conditions as the engine reads them.

A mapping says what must all hold: ``all``/``any`` take a list of mappings, ``not`` one, and every other key is a fact.
Its value is what the fact must be: one value, a list (any of them), or comparisons such as ``{at_least: 100}``, whose
number may be the id of a threshold.
"""

from collections.abc import Callable, Collection, Mapping
from typing import cast

from ecomteam.model import spelling
from ecomteam.model.conditions import All, Any, Condition, Not, Operator, Test
from ecomteam.model.problems import quoted
from ecomteam.model.teamfacts import ASKED_OF

Fail = Callable[[tuple[str | int, ...], str], None]
# What to add where nothing has a name: the kind of name (fact, threshold, or the fact whose value it is) and the name.
Hint = Callable[[str, str], str]
COMPARISONS = ("at_least", "at_most", "above", "below")

# What a fact of each kind is, as an error says it.
EXPECTED = {"yes_no": "true or false", "number": "a number, compared by " + ", ".join(COMPARISONS), "text": "a text"}
# So many values are told; of more only what is near.
MOST_TOLD = 12

WANTED: dict[str, tuple[type, ...]] = {"yes_no": (bool,), "number": (int, float)}


class ConditionReader:
    """Reads conditions against the facts there are (id -> kind), thresholds (id -> value) and options (fact -> ids).

    Faults go to ``fail``; what is read in their place holds always, so that reading can go on.
    """

    def __init__(
        self,
        kinds: Mapping[str, str],
        thresholds: Mapping[str, float],
        fail: Fail,
        options: Mapping[str, Collection[str]] | None = None,
        hint: Hint | None = None,
    ) -> None:
        self.kinds = kinds
        self.thresholds = thresholds
        self.fail = fail
        self.options = options or {}
        self.hint = hint

    def read(self, raw: object, path: tuple[str | int, ...]) -> Condition:
        """The condition that stands at ``path``."""
        if not isinstance(raw, dict):
            self.fail(path, "a condition is a mapping of facts")
            return All()
        parts = [self._part(str(key), value, (*path, key)) for key, value in raw.items()]
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _part(self, key: str, value: object, path: tuple[str | int, ...]) -> Condition:
        if key == "not":
            return Not(self.read(value, path))
        if key in ("all", "any"):
            if not isinstance(value, list):
                self.fail(path, f'"{key}" takes a list of conditions')
                return All()
            parts = tuple(self.read(part, (*path, i)) for i, part in enumerate(value))
            return All(parts) if key == "all" else Any(parts)
        return self._fact(key, value, path)

    def _fact(self, fact: str, value: object, path: tuple[str | int, ...]) -> Condition:
        kind = self.kinds.get(fact)
        if kind is None:
            asked = next((each for each in ("person", "role") if fact in ASKED_OF[each]), None)
            close = f'; a check asks it with "each: {asked}"' if asked else self._hint("fact", fact, self.kinds)
            self.fail(path, f"no fact is called {quoted(fact)}{close}")
            return All()
        if isinstance(value, dict) and value:
            tests = [self._comparison(fact, kind, str(op), operand, (*path, op)) for op, operand in value.items()]
            return tests[0] if len(tests) == 1 else All(tuple(tests))
        values = tuple(value) if isinstance(value, list) else (value,)
        if not self._possible(fact, kind, values, path):
            return All()
        if kind == "set":
            return Test(fact=fact, operator="has_any", value=cast(tuple[str, ...], values))
        if len(values) == 1:
            return Test(fact=fact, operator="is", value=cast(str | bool | float, values[0]))
        return Test(fact=fact, operator="one_of", value=cast(tuple[str, ...], values))

    def _possible(self, fact: str, kind: str, values: tuple[object, ...], path: tuple[str | int, ...]) -> bool:
        """Whether the fact can have these values at all: a condition that never holds would be silent for ever."""
        wanted = WANTED.get(kind, (str,))
        options = self.options.get(fact)
        if not values:
            self.fail(path, "this list is empty, so that the condition never holds")
            return False
        for value in values:
            if not isinstance(value, wanted) or (kind == "number" and isinstance(value, bool)):
                self.fail(path, f"{fact} is never {quoted(str(value))}; it is {EXPECTED.get(kind, 'a name')}")
                return False
            if options is not None and value not in options:
                close = self._hint(fact, str(value), options) or _there_are(options)
                self.fail(path, f"{fact} is never {quoted(str(value))}{close}")
                return False
        return True

    def _hint(self, kind: str, wanted: str, known: Collection[str]) -> str:
        told = self.hint(kind, wanted) if self.hint else ""
        return told or spelling.hint(wanted, known)

    def _comparison(self, fact: str, kind: str, op: str, operand: object, path: tuple[str | int, ...]) -> Condition:
        if op == "all_of" and kind == "set" and isinstance(operand, list):
            values = tuple(operand)
            if not self._possible(fact, kind, values, path):
                return All()
            return Test(fact=fact, operator="has_all", value=cast(tuple[str, ...], values))
        if op not in COMPARISONS or kind != "number":
            able = COMPARISONS if kind == "number" else ("all_of",) if kind == "set" else ()
            way = f"; there are: {', '.join(able)}" if able else f"; write {fact}: {EXPECTED.get(kind, 'its value')}"
            self.fail(path, f"{quoted(op)} does not compare {fact}{way}")
            return All()
        threshold = operand if isinstance(operand, str) else None
        number = self.thresholds.get(operand) if isinstance(operand, str) else operand
        if not isinstance(number, int | float) or isinstance(number, bool):
            close = self._hint("threshold", str(operand), self.thresholds) or "; write a number, or a threshold's id"
            self.fail(path, f"no threshold is called {quoted(str(operand))}{close}")
            return All()
        return Test(fact=fact, operator=cast(Operator, op), value=number, threshold=threshold)


def _there_are(options: Collection[str]) -> str:
    return f"; it is one of {', '.join(sorted(options))}" if len(options) <= MOST_TOLD else ""
