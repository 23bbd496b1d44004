"""The same conditions for other rule engines. Each gives back the truth of every condition, for one shop at a time.

A peer gets what suits it: its own syntax, compiled beforehand where it can, numbers as it wants them. They know two
values, so they are asked about shops of which every fact is known.
"""

import collections
import collections.abc
import contextlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ecomteam.model.conditions import All, Condition, Not, Test

Facts = Mapping[str, Any]
Evaluate = Callable[[Facts], list[bool]]
Peer = Callable[[Sequence[Condition]], Evaluate]

SIGNS = {"at_least": ">=", "at_most": "<=", "above": ">", "below": "<"}


def plain(facts: Facts) -> dict[str, Any]:
    """Sets as lists, which most of them want."""
    return {fact: sorted(value) if isinstance(value, frozenset) else value for fact, value in facts.items()}


# Expressions as text: zen-engine, rule-engine


def _expression(condition: Condition, test: Callable[[Test], str], negation: str) -> str:
    if isinstance(condition, Test):
        return test(condition)
    if isinstance(condition, Not):
        return f"{negation}({_expression(condition.part, test, negation)})"
    both = isinstance(condition, All)
    parts = [f"({_expression(part, test, negation)})" for part in condition.parts]
    return (" and " if both else " or ").join(parts) or ("true" if both else "false")


def _in_words(test: Test) -> str:
    values = test.value if isinstance(test.value, tuple) else (test.value,)
    match test.operator:
        case "is":
            return f"{test.fact} == {json.dumps(test.value)}"
        case "one_of":
            return f"{test.fact} in {json.dumps(values)}"
        case "has_any":
            return " or ".join(f"{json.dumps(value)} in {test.fact}" for value in values)
        case "has_all":
            return " and ".join(f"({json.dumps(value)} in {test.fact})" for value in values)
        case _:
            return f"{test.fact} {SIGNS[test.operator]} {test.value}"


def zen_engine(asked: Sequence[Condition]) -> Evaluate:
    """One expression that gives a list, compiled once: quicker than 192 expressions or a decision graph."""
    import zen

    listed = ", ".join(_expression(condition, _in_words, "not ") for condition in asked)
    compiled = zen.compile_expression(f"[{listed}]")
    return compiled.evaluate  # type: ignore[no-any-return]


def rule_engine(asked: Sequence[Condition]) -> Evaluate:
    import rule_engine as library

    rules = [library.Rule(_expression(condition, _in_words, "not ")) for condition in asked]
    return lambda facts: [rule.matches(facts) for rule in rules]


# Conditions as JSON: JsonLogic, business-rules


def json_logic(asked: Sequence[Condition]) -> Evaluate:
    from json_logic import jsonLogic

    def logic(condition: Condition) -> Any:
        if isinstance(condition, Not):
            return {"!": logic(condition.part)}
        if not isinstance(condition, Test):
            both = isinstance(condition, All)
            return {"and" if both else "or": [logic(part) for part in condition.parts]} if condition.parts else both
        fact, values = {"var": condition.fact}, condition.value
        many = list(values) if isinstance(values, tuple) else [values]
        match condition.operator:
            case "is":
                return {"==": [fact, values]}
            case "one_of":
                return {"in": [fact, many]}
            case "has_any":
                return {"or": [{"in": [value, fact]} for value in many]}
            case "has_all":
                return {"and": [{"in": [value, fact]} for value in many]}
            case _:
                return {SIGNS[condition.operator]: [fact, values]}

    rules = [logic(condition) for condition in asked]
    return lambda facts: [bool(jsonLogic(rule, facts)) for rule in rules]


def business_rules(asked: Sequence[Condition]) -> Evaluate:
    """It has no "not", so that is pushed down to the tests; single values are asked as sets of one."""
    from business_rules import variables
    from business_rules.engine import check_conditions_recursively

    kinds: dict[str, Any] = {}
    opposites = {"at_least": "less_than", "below": "greater_than_or_equal_to"}
    operators = {
        "at_least": "greater_than_or_equal_to",
        "at_most": "less_than_or_equal_to",
        "above": "greater_than",
        "below": "less_than",
    }

    def rule(condition: Condition, turned: bool = False) -> Any:
        if isinstance(condition, Not):
            return rule(condition.part, not turned)
        if not isinstance(condition, Test):
            both = isinstance(condition, All) is not turned
            return {"all" if both else "any": [rule(part, turned) for part in condition.parts]}
        values = condition.value
        if condition.operator in operators:
            kinds[condition.fact] = variables.numeric_rule_variable()
            named = (opposites if turned else operators)[condition.operator]
            return {"name": condition.fact, "operator": named, "value": values}
        if isinstance(values, bool):
            kinds[condition.fact] = variables.boolean_rule_variable()
            return {"name": condition.fact, "operator": "is_true" if values is not turned else "is_false", "value": ""}
        kinds[condition.fact] = variables.select_multiple_rule_variable()
        many = list(values) if isinstance(values, tuple) else [values]
        kind = "contains_all" if condition.operator == "has_all" else "shares_at_least_one_element_with"
        named = "shares_no_elements_with" if turned else kind
        return {"name": condition.fact, "operator": named, "value": many}

    rules = [rule(condition) for condition in asked]

    def of(fact: str) -> Any:
        def value(self: Any) -> Any:
            return self.facts[fact]

        value.__name__ = fact
        return kinds[fact](value)

    def begin(self: Any, facts: Facts) -> None:
        self.facts = {key: [value] if isinstance(value, str) else value for key, value in facts.items()}

    shop = type("Shop", (variables.BaseVariables,), {"__init__": begin} | {fact: of(fact) for fact in kinds})

    def evaluate(facts: Facts) -> list[bool]:
        told = shop(facts)
        return [empty(entry) if is_empty(entry) else check_conditions_recursively(entry, told) for entry in rules]

    def is_empty(entry: Any) -> bool:
        return not (entry.get("all") or entry.get("any") or "name" in entry)

    def empty(entry: Any) -> bool:
        return "all" in entry

    return evaluate


# Production systems: CLIPS, experta, durable_rules


def clipspy(asked: Sequence[Condition]) -> Evaluate:
    """One fact a shop, one rule a condition."""
    import clips

    facts = sorted({test for condition in asked for test in _facts(condition)})
    sets = {fact for condition in asked for fact in _facts(condition, only_sets=True)}
    environment = clips.Environment()
    slots = " ".join(f"({'multislot' if fact in sets else 'slot'} {fact})" for fact in facts)
    environment.build(f"(deftemplate shop {slots})")
    environment.build("(deftemplate fired (slot rule))")

    def literal(value: object) -> str:
        return ("TRUE" if value else "FALSE") if isinstance(value, bool) else json.dumps(value)

    def test_of(condition: Condition) -> str:
        if isinstance(condition, Not):
            return f"(not {test_of(condition.part)})"
        if not isinstance(condition, Test):
            both = isinstance(condition, All)
            parts = [test_of(part) for part in condition.parts]
            if len(parts) < 2:
                return parts[0] if parts else f"(eq 1 {1 if both else 0})"
            return f"({'and' if both else 'or'} {' '.join(parts)})"
        name = f"{'$' if condition.fact in sets else ''}?{condition.fact}"
        many = condition.value if isinstance(condition.value, tuple) else (condition.value,)
        match condition.operator:
            case "is":
                return f"(eq {name} {literal(condition.value)})"
            case "one_of":
                return f"(neq FALSE (member$ {name} (create$ {' '.join(map(literal, many))})))"
            case "has_any" | "has_all":
                members = [f"(neq FALSE (member$ {literal(value)} {name}))" for value in many]
                joined = "or" if condition.operator == "has_any" else "and"
                return members[0] if len(members) == 1 else f"({joined} {' '.join(members)})"
            case _:
                return f"({SIGNS[condition.operator]} {name} {condition.value})"

    for index, condition in enumerate(asked):
        used = sorted(set(_facts(condition)))
        bound = " ".join(f"({fact} {'$' if fact in sets else ''}?{fact})" for fact in used)
        conclusion = f"(assert (fired (rule {index})))"
        environment.build(f"(defrule r{index} (shop {bound}) (test {test_of(condition)}) => {conclusion})")
    shop = environment.find_template("shop")

    def symbols(value: object) -> object:
        return clips.Symbol("TRUE" if value else "FALSE") if isinstance(value, bool) else value

    def evaluate(told: Facts) -> list[bool]:
        environment.reset()
        shop.assert_fact(**{fact: symbols(told[fact]) for fact in facts})
        environment.run()
        fired = {fact["rule"] for fact in environment.facts() if fact.template.name == "fired"}
        return [index in fired for index in range(len(asked))]

    return evaluate


def experta(asked: Sequence[Condition]) -> Evaluate:
    """One fact a shop, one rule a condition, its test as a function; it needs names that Python 3.10 took away."""
    for name in ("Mapping", "MutableMapping", "Iterable", "Sequence", "Hashable"):
        if not hasattr(collections, name):
            setattr(collections, name, getattr(collections.abc, name))
    import experta as library

    written = [compile(_python(condition), "<rule>", "eval") for condition in asked]

    def rule(index: int) -> Any:
        def holds(told: Any) -> bool:
            return bool(eval(written[index], {}, dict(told)))  # noqa: S307

        def fire(self: Any) -> None:
            self.fired.add(index)

        fire.__name__ = f"rule{index}"
        return library.Rule(library.Fact(told=library.P(holds)))(fire)

    engine_type = type("Shops", (library.KnowledgeEngine,), {f"rule{i}": rule(i) for i in range(len(asked))})
    engine = engine_type()

    def evaluate(told: Facts) -> list[bool]:
        engine.reset()
        engine.fired = set()
        engine.declare(library.Fact(told=dict(told)))
        engine.run()
        return [index in engine.fired for index in range(len(asked))]

    return evaluate


def _python(condition: Condition) -> str:
    if isinstance(condition, Not):
        return f"not ({_python(condition.part)})"
    if not isinstance(condition, Test):
        both = isinstance(condition, All)
        parts = [f"({_python(part)})" for part in condition.parts]
        return (" and " if both else " or ").join(parts) or str(both)
    many = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    match condition.operator:
        case "is":
            return f"{condition.fact} == {condition.value!r}"
        case "one_of":
            return f"{condition.fact} in {many!r}"
        case "has_any":
            return " or ".join(f"{value!r} in {condition.fact}" for value in many)
        case "has_all":
            return " and ".join(f"({value!r} in {condition.fact})" for value in many)
        case _:
            return f"{condition.fact} {SIGNS[condition.operator]} {condition.value}"


def durable_rules(asked: Sequence[Condition]) -> Evaluate:
    """It matches flat messages only, so each member of a set becomes a message field of its own."""
    from durable.engine import Host

    members = {value for condition in asked for value in _members(condition)}
    fired: set[int] = set()

    def flat(condition: Condition, turned: bool = False) -> Any:
        if isinstance(condition, Not):
            return flat(condition.part, not turned)
        if not isinstance(condition, Test):
            both = isinstance(condition, All) is not turned
            return {"$and" if both else "$or": [flat(part, turned) for part in condition.parts]}
        many = condition.value if isinstance(condition.value, tuple) else (condition.value,)
        if condition.operator in ("has_any", "has_all"):
            both = (condition.operator == "has_all") is not turned
            found: list[Any] = [{f"{condition.fact}.{value}".replace(".", "__"): not turned} for value in many]
        elif condition.operator in ("is", "one_of"):
            both = turned
            found = [{"$neq": {condition.fact: value}} if turned else {condition.fact: value} for value in many]
        else:
            signs = {"at_least": "$gte", "at_most": "$lte", "above": "$gt", "below": "$lt"}
            if turned:
                signs = {"at_least": "$lt", "at_most": "$gt", "above": "$lte", "below": "$gte"}
            return {signs[condition.operator]: {condition.fact: condition.value}}
        return found[0] if len(found) == 1 else {"$and" if both else "$or": found}

    def action(index: int) -> Any:
        def run(_: Any) -> None:
            fired.add(index)

        return run

    host = Host()
    rulesets: dict[str, Any] = {}
    always = [index for index, condition in enumerate(asked) if isinstance(condition, All) and not condition.parts]
    for index, condition in enumerate(asked):
        if index not in always:
            rulesets[f"r{index}"] = {"rule": {"all": [{"m": flat(condition)}], "run": action(index)}}
    host.set_rulesets(rulesets)

    def evaluate(told: Facts) -> list[bool]:
        from durable.engine import MessageNotHandledException

        fired.clear()
        message = {fact: value for fact, value in told.items() if not isinstance(value, list)}
        message |= {f"{fact}__{value}": value in told[fact] for fact, value in members}
        for name in rulesets:
            with contextlib.suppress(MessageNotHandledException):
                host.post(name, message)
        return [index in fired or index in always for index in range(len(asked))]

    return evaluate


def _members(condition: Condition) -> list[tuple[str, str]]:
    from ecomteam.knowledge.engine import tests_of

    tests = (test for test in tests_of(condition) if test.operator.startswith("has") and isinstance(test.value, tuple))
    return [(test.fact, str(value)) for test in tests for value in test.value]  # type: ignore[union-attr]


def _facts(condition: Condition, only_sets: bool = False) -> list[str]:
    from ecomteam.knowledge.engine import tests_of

    return [test.fact for test in tests_of(condition) if not only_sets or test.operator.startswith("has")]


PEERS: Mapping[str, Peer] = {
    "zen-engine": zen_engine,
    "clipspy": clipspy,
    "rule-engine": rule_engine,
    "json-logic-qubit": json_logic,
    "business-rules": business_rules,
    "experta": experta,
    "durable_rules": durable_rules,
}
