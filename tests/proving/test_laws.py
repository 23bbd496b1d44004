"""What the audit says of the catalogue that ships, and that its arguments hold where they can be tried."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomteam.files.catalogue.read import Layered
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.conditions import All, Any, Condition, Not
from ecomteam.model.conditions import Test as Compared  # pytest would collect a "Test"
from ecomteam.model.facts import Facts
from ecomteam.planning import plan, today
from ecomteam.proving import check_catalogue
from ecomteam.proving.growth import GROWING, falls
from ecomteam.proving.laws import laws, minimised
from ecomteam.proving.sample import shops
from ecomteam.proving.space import Space, joined
from ecomteam.shop import verdicts
from ecomteam.shop.positions import Position

PROVED = {
    "advice_for_every_shop",
    "foundation_in_every_phase",
    "one_accountable",
    "in_house_stays_inside",
    "growth_adds_work",
}
CHECKED = {"hours_add_up", "promises_are_kept", "within_room"}


@pytest.fixture(scope="session")
def space(knowledge: Knowledge) -> Space:
    return Space(knowledge)


def test_the_shipped_catalogue_has_no_fault_and_every_law_holds(shipped: Layered) -> None:
    check = check_catalogue(shipped, samples=50)
    assert [fault for fault in check.faults if fault.severity != "note"] == []
    assert {law.id for law in check.laws if law.verdict == "proved"} == PROVED
    assert {law.id for law in check.laws if law.verdict == "checked"} == CHECKED
    assert check.clean


def test_a_planner_that_sends_a_must_outside_is_caught(
    knowledge: Knowledge, space: Space, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = verdicts.sourcing_advice
    outside = lambda rules: msgspec.structs.replace(right(rules), sourcing="agency")  # noqa: E731
    monkeypatch.setattr("ecomteam.proving.laws.sourcing_advice", outside)
    (law,) = laws(knowledge, space, samples=5, only="in_house_stays_inside")
    assert law.verdict == "refuted"


def test_people_who_cost_more_than_there_is_room_for_are_caught(
    knowledge: Knowledge, space: Space, monkeypatch: pytest.MonkeyPatch
) -> None:
    dear = lambda case: [msgspec.structs.replace(step, position=_dear(step.position)) for step in today(case)]  # noqa: E731
    monkeypatch.setattr("ecomteam.proving.laws.today", dear)
    (law,) = laws(knowledge, space, samples=100, only="within_room")
    assert law.verdict == "refuted"


def _dear(position: Position) -> Position:
    cost = position.cost and msgspec.structs.replace(position.cost, high=1e9)
    return msgspec.structs.replace(position, cost=cost)


def test_drawn_shops_are_the_same_every_time_and_never_refute_what_is_proved(
    knowledge: Knowledge, space: Space
) -> None:
    drawn = list(shops(space, 8))
    assert drawn == list(shops(space, 8))
    for team in drawn:
        assert plan(knowledge, team).steps


def test_a_search_finds_facts_that_fulfil_each_condition(knowledge: Knowledge, space: Space) -> None:
    for rule in knowledge.rules.values():
        found = space.solve(space.formula(rule.when)).facts
        assert found is not None
        assert truth(rule.when, found) is True


def test_a_search_finds_nothing_where_a_condition_and_its_opposite_meet(knowledge: Knowledge, space: Space) -> None:
    for rule in knowledge.rules.values():
        both = joined((space.formula(rule.when), space.formula(rule.when, holds=False)))
        assert space.solve(both).facts is None


OPERANDS = (
    Compared(fact="platform", operator="is", value="headless"),
    Compared(fact="platform", operator="one_of", value=("hosted_shop", "headless")),
    Compared(fact="products", operator="at_least", value=500),
    Compared(fact="products", operator="below", value=200),
    Compared(fact="erp_integration", operator="is", value=True),
    Compared(fact="departments", operator="has_any", value=("it", "marketing")),
    Compared(fact="departments", operator="has_all", value=("it", "marketing")),
)
CONDITIONS = st.recursive(
    st.sampled_from(OPERANDS),
    lambda part: (
        st.builds(Not, part)
        | st.lists(part, max_size=3).map(lambda parts: All(tuple(parts)))
        | st.lists(part, max_size=3).map(lambda parts: Any(tuple(parts)))
    ),
    max_leaves=8,
)


@settings(derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(condition=CONDITIONS)
def test_the_search_finds_a_shop_exactly_where_trying_all_of_them_does(space: Space, condition: Condition) -> None:
    by_hand = any(truth(condition, facts) is True for facts in space.assignments([condition]))
    found = space.solve(space.formula(condition)).facts
    assert (found is not None) == by_hand
    assert found is None or truth(condition, found) is True


def test_one_value_of_each_interval_tells_as_much_as_every_value(space: Space) -> None:
    tests = space.tests["products"]

    def outcome(value: int) -> tuple[bool | None, ...]:
        return tuple(truth(test, {"products": value}) for test in sorted(tests, key=repr))

    values = [int(str(value)) for value in space.values["products", ""]]
    assert {outcome(value) for value in values} == {outcome(value) for value in range(6000)}
    assert len({outcome(value) for value in values}) == len(values)


def test_the_smallest_facts_are_those_without_which_it_would_not_fail() -> None:
    whole: Facts = {"a": 1, "b": frozenset({"x", "y"}), "c": 3}
    assert minimised(whole, lambda few: few.get("a") == 1 and "x" in few.get("b", ())) == {  # type: ignore[operator]
        "a": 1,
        "b": frozenset({"x"}),
    }


@pytest.mark.parametrize("fact", GROWING)
def test_no_row_of_work_falls_as_a_shop_grows(knowledge: Knowledge, space: Space, fact: str) -> None:
    _, found = falls(knowledge, space, fact)
    assert found is None
