"""Conditions in three values: strong Kleene logic, the same interpreted and compiled, and evidence that is enough."""

from collections.abc import Mapping
from itertools import product
from typing import Any as Anything

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import Rulebook, Truth, evidence, facts_of, truth
from ecomteam.knowledge.engine import tests_of as all_tests_of
from ecomteam.model.conditions import ALWAYS, All, Any, Condition, Not
from ecomteam.model.conditions import Test as FactTest
from ecomteam.model.facts import Facts, Value
from tests import shops
from tests.shops import LAWS

TRUTHS: tuple[Truth, ...] = (True, False, None)

PACKING = FactTest(fact="packing", operator="is", value=True)
SERVICE = FactTest(fact="service", operator="is", value=True)


def told(**answers: Truth) -> Facts:
    """Facts from answers; an answer of ``None`` is one that was not given."""
    return {fact: answer for fact, answer in answers.items() if answer is not None}


# One test


@pytest.mark.parametrize(
    ("operator", "operand", "value", "expected"),
    [
        ("is", True, True, True),
        ("is", True, False, False),
        ("is", "NL", "NL", True),
        ("is", "NL", "BE", False),
        ("is", 0, 0, True),
        ("one_of", ("launch", "early"), "early", True),
        ("one_of", ("launch", "early"), "scale", False),
        ("has_any", ("it", "sales"), frozenset({"sales", "service"}), True),
        ("has_any", ("it", "sales"), frozenset({"service"}), False),
        ("has_any", ("it", "sales"), frozenset(), False),
        ("has_all", ("it", "sales"), frozenset({"it", "sales", "service"}), True),
        ("has_all", ("it", "sales"), frozenset({"it"}), False),
        ("at_least", 300, 300, True),
        ("at_least", 300, 299, False),
        ("at_most", 5, 5, True),
        ("at_most", 5, 6, False),
        ("above", 0.024, 0.025, True),
        ("above", 0.024, 0.024, False),
        ("below", 0.024, 0.0239, True),
        ("below", 0.024, 0.024, False),
    ],
)
def test_an_operator_compares_and_knows_nothing_of_silence(
    operator: Anything, operand: Anything, value: Value, expected: bool
) -> None:
    test = FactTest(fact="it", operator=operator, value=operand)
    for book in both(test):
        assert book.evaluate({"it": value}) == [expected]
        assert book.evaluate({}) == [None]
        assert book.evaluate({"something_else": value}) == [None]


def both(*conditions: Condition) -> tuple[Rulebook, Rulebook]:
    """The interpreted rulebook and the compiled one."""
    return Rulebook(conditions, compiled_from=10**9), Rulebook(conditions, compiled_from=1)


# Connectives


@pytest.mark.parametrize(("left", "right"), list(product(TRUTHS, TRUTHS)))
def test_all_and_any_follow_strong_kleene_logic(left: Truth, right: Truth) -> None:
    """One false settles an ``all`` and one true an ``any``, whatever the rest may turn out to be."""
    facts = told(packing=left, service=right)
    least = min((left, right), key=rank)
    greatest = max((left, right), key=rank)
    for book in both(All((PACKING, SERVICE)), Any((PACKING, SERVICE))):
        assert book.evaluate(facts) == [least, greatest]


def rank(value: Truth) -> int:
    """False < unknown < true: Kleene's ``all`` is the least of its parts, ``any`` the greatest."""
    return {False: 0, None: 1, True: 2}[value]


@pytest.mark.parametrize(("value", "opposite"), [(True, False), (False, True), (None, None)])
def test_not_turns_around_what_is_known(value: Truth, opposite: Truth) -> None:
    for book in both(Not(PACKING)):
        assert book.evaluate(told(packing=value)) == [opposite]


def test_empty_conditions_need_no_facts() -> None:
    for book in both(ALWAYS, All(), Any(), Not(Any())):
        assert book.evaluate({}) == [True, True, False, True]


def test_an_unknown_fact_is_not_a_false_one() -> None:
    """Kleene looks at each part alone, so even a tautology stays unknown; it never guesses."""
    for book in both(Any((PACKING, Not(PACKING)))):
        assert book.evaluate({}) == [None]


def test_an_empty_rulebook_evaluates_to_nothing() -> None:
    for book in both():
        assert book.evaluate({"packing": True}) == []


def test_names_in_a_catalogue_are_never_run_as_code() -> None:
    nasty = "'); raise SystemExit  #"
    (compiled,) = both(FactTest(fact=nasty, operator="is", value="'\"\\\n{v}"))[1:]
    assert compiled.evaluate({nasty: "'\"\\\n{v}"}) == [True]


def test_a_rulebook_that_is_used_often_changes_to_compiled_without_a_sign() -> None:
    book = Rulebook([PACKING, Not(PACKING)], compiled_from=3)
    assert [book.evaluate({"packing": True}) for _ in range(6)] == [[True, False]] * 6


# Evidence


def test_evidence_names_the_one_part_that_settled_it() -> None:
    both_hurt = All((PACKING, SERVICE))
    shown = evidence(both_hurt, {"service": False})
    assert (shown.truth, shown.decided_by, shown.hangs_on) == (False, (SERVICE,), ())


def test_evidence_names_all_parts_where_all_were_needed() -> None:
    shown = evidence(All((PACKING, SERVICE)), {"packing": True, "service": True})
    assert (shown.truth, shown.decided_by) == (True, (PACKING, SERVICE))


def test_evidence_says_what_an_open_condition_waits_for() -> None:
    shown = evidence(Any((PACKING, Not(SERVICE))), {"packing": False})
    assert (shown.truth, shown.decided_by, shown.hangs_on) == (None, (), ("service",))


def test_facts_and_tests_of_a_condition() -> None:
    nested = All((PACKING, Any((Not(SERVICE), PACKING))))
    assert facts_of(nested) == {"packing", "service"}
    assert list(all_tests_of(nested)) == [PACKING, SERVICE, PACKING]
    assert facts_of(ALWAYS) == frozenset()


# Laws, for any condition and any partial knowledge

FLAGS, NUMBERS, WORDS, SETS = ("packs", "answers"), ("orders", "products"), ("stage", "platform"), ("pains", "wishes")
LETTERS = ("a", "b", "c")
SOME = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=3, unique=True).map(tuple)


def some_test(facts: tuple[str, ...], operators: tuple[str, ...], operands: st.SearchStrategy[Anything]) -> Anything:
    return st.builds(FactTest, fact=st.sampled_from(facts), operator=st.sampled_from(operators), value=operands)


ONE_TEST: st.SearchStrategy[Condition] = st.one_of(
    some_test(FLAGS, ("is",), st.booleans()),
    some_test(NUMBERS, ("at_least", "at_most", "above", "below"), st.integers(0, 3)),
    some_test(WORDS, ("is",), st.sampled_from(LETTERS)),
    some_test(WORDS, ("one_of",), SOME),
    some_test(SETS, ("has_any", "has_all"), SOME),
)


def joined(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    several = st.lists(parts, max_size=3).map(tuple)
    return st.builds(All, several) | st.builds(Any, several) | st.builds(Not, parts)


CONDITIONS = st.recursive(ONE_TEST, joined, max_leaves=10)
ANSWERS: Mapping[str, st.SearchStrategy[Value]] = {
    **dict.fromkeys(FLAGS, st.booleans()),
    **dict.fromkeys(NUMBERS, st.integers(0, 3)),
    **dict.fromkeys(WORDS, st.sampled_from(LETTERS)),
    **dict.fromkeys(SETS, st.frozensets(st.sampled_from(LETTERS))),
}
PARTLY_KNOWN: st.SearchStrategy[dict[str, Value]] = st.fixed_dictionaries({}, optional=ANSWERS)
FULLY_KNOWN: st.SearchStrategy[dict[str, Value]] = st.fixed_dictionaries(dict(ANSWERS))


@LAWS
@given(st.lists(CONDITIONS, max_size=4), PARTLY_KNOWN)
def test_compiled_interpreted_and_explained_truths_agree(conditions: list[Condition], facts: Facts) -> None:
    expected = [evidence(condition, facts).truth for condition in conditions]
    assert [truth(condition, facts) for condition in conditions] == expected
    for book in both(*conditions):
        assert book.evaluate(facts) == expected


@LAWS
@given(CONDITIONS, PARTLY_KNOWN, FULLY_KNOWN)
def test_learning_a_fact_never_overturns_what_was_known(condition: Condition, facts: Facts, rest: Facts) -> None:
    before = truth(condition, facts)
    if before is not None:
        assert truth(condition, {**rest, **facts}) is before


@LAWS
@given(CONDITIONS, FULLY_KNOWN)
def test_who_knows_everything_has_no_unknown_left(condition: Condition, facts: Facts) -> None:
    assert truth(condition, facts) is not None


@LAWS
@given(CONDITIONS, PARTLY_KNOWN)
def test_evidence_is_sufficient_and_waits_only_for_what_is_unknown(condition: Condition, facts: Facts) -> None:
    shown = evidence(condition, facts)
    deciding = {test.fact for test in shown.decided_by}
    assert deciding <= facts_of(condition) & facts.keys()
    assert set(shown.hangs_on) <= facts_of(condition) - facts.keys()
    if shown.truth is None:
        assert shown.hangs_on
    else:
        assert truth(condition, {fact: facts[fact] for fact in deciding}) is shown.truth


@LAWS
@given(CONDITIONS, PARTLY_KNOWN, FULLY_KNOWN)
def test_an_open_condition_is_settled_by_no_fact_beyond_those_it_hangs_on(
    condition: Condition, facts: Facts, rest: Facts
) -> None:
    shown = evidence(condition, facts)
    learned = {fact: rest[fact] for fact in shown.hangs_on}
    assert truth(condition, {**facts, **learned}) is not None


# The shipped rules, evaluated in every way there is


@pytest.fixture(scope="module")
def shipped(knowledge: Knowledge) -> tuple[Rulebook, Rulebook]:
    return both(*(rule.when for rule in knowledge.rules.values()))


@LAWS
@given(data=st.data())
def test_the_rules_that_ship_mean_the_same_compiled_and_interpreted(
    knowledge: Knowledge, shipped: tuple[Rulebook, Rulebook], data: st.DataObject
) -> None:
    facts = data.draw(shops.teams(knowledge)).facts
    expected = [evidence(rule.when, facts).truth for rule in knowledge.rules.values()]
    for book in shipped:
        assert book.evaluate(facts) == expected
