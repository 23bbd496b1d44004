"""A rulebook interprets at first and compiles later, and nobody can tell; what a condition waits for, told quickly."""

from random import Random

from ecomteam.knowledge.engine import COMPILED_FROM, Rulebook, evidence, truth, waits_for
from ecomteam.model.facts import Value
from tests.shipped import CATALOGUE, KNOWLEDGE

CONDITIONS = [
    *(rule.when for rule in KNOWLEDGE.rules.values()),
    *(check.when for check in CATALOGUE.checks),
    *(activity.when for activity in CATALOGUE.activities),
]


def drawn(seed: int) -> dict[str, Value]:
    """Facts that reach both sides of every test, some left unknown."""
    draw = Random(seed)  # noqa: S311
    facts: dict[str, Value] = {}
    for fact, tests in KNOWLEDGE.tests_by_fact.items():
        operand = draw.choice(tests).value
        number = not isinstance(operand, bool | str | tuple)
        choices: tuple[bool | int | float | str, ...] = operand if isinstance(operand, tuple) else (operand,)
        sets = any(test.operator.startswith("has") for test in tests)
        some = [str(choice) for choice in draw.sample(choices, draw.randint(0, len(choices)))]
        value: Value = frozenset(some) if sets else draw.choice(choices)
        if number and isinstance(value, int | float):
            value = value + draw.choice((-1, 0, 1))
        if draw.random() < 0.7:
            facts[fact] = value
    return facts


def test_interpreted_and_compiled_are_the_same() -> None:
    compiled = Rulebook(CONDITIONS, compiled_from=1)
    for seed in range(200):
        facts = drawn(seed)
        assert compiled.evaluate(facts) == [truth(condition, facts) for condition in CONDITIONS]


def test_the_turn_from_one_to_the_other_is_not_seen() -> None:
    book = Rulebook(CONDITIONS)
    for seed in range(COMPILED_FROM + 5):
        facts = drawn(seed)
        assert book.evaluate(facts) == [evidence(condition, facts).truth for condition in CONDITIONS]


def test_what_a_condition_waits_for_is_what_its_evidence_hangs_on() -> None:
    for seed in range(100):
        facts = drawn(seed)
        for condition in CONDITIONS:
            assert waits_for(condition, facts) == evidence(condition, facts).hangs_on
