"""Who has the hours for which work: laws on random teams, and an independent solver."""

from collections.abc import Sequence

import highspy
import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import point
from ecomteam.shop.cover import BUYING, Cover, Hands, cover
from ecomteam.shop.work import ActivityWork, Work

TINY = 1e-6


def work_of(hours: Sequence[tuple[str, float]]) -> Work:
    found = {name: ActivityWork(activity=name, hours=point(value), parts=()) for name, value in hours if value > 0}
    return Work(activities=found, daily_first=[*found], joint_error=0.5, fte_hours=130.0)


@st.composite
def shops(draw: st.DrawFn, knowledge: Knowledge) -> tuple[Work, list[Hands]]:
    activities = [one.id for one in knowledge.catalogue.activities if one.doers]
    chosen = draw(st.lists(st.sampled_from(activities), min_size=1, max_size=12, unique=True))
    hours = [(name, float(draw(st.integers(1, 200)))) for name in chosen]
    roles = sorted(knowledge.roles)
    hands = []
    for index in range(draw(st.integers(0, 6))):
        owner = draw(st.booleans()) and index == 0
        held = () if owner else tuple(draw(st.lists(st.sampled_from(roles), min_size=1, max_size=4, unique=True)))
        hands.append(Hands(name=f"p{index}", roles=held, hours=float(draw(st.integers(0, 180))), owner=owner))
    return work_of(hours), hands


def by_highs(knowledge: Knowledge, work: Work, hands: Sequence[Hands]) -> float:
    """The most hours that can be covered, as a linear programme."""
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    flows = []
    for each in hands:
        for name in work.activities:
            # Whoever packs or answers questions does not buy, unless they lead something too.
            roles, buys = set(each.roles), knowledge.near_doers[name] | knowledge.leading_roles
            able = roles & set(knowledge.activities[name].doers) and (name != BUYING or roles & buys)
            if each.owner or able:
                flows.append((each.name, name, solver.addVariable(lb=0, ub=each.hours, obj=-1)))
    for each in hands:
        mine = [flow for who, _, flow in flows if who == each.name]
        if mine:
            solver.addConstr(sum(mine[1:], start=mine[0]) <= each.hours)
    for name, one in work.activities.items():
        theirs = [flow for _, activity, flow in flows if activity == name]
        if theirs:
            solver.addConstr(sum(theirs[1:], start=theirs[0]) <= one.hours.likely)
    if not flows:
        return 0.0
    solver.run()
    return -solver.getInfo().objective_function_value


def covered(result: Cover) -> float:
    return sum(doing.hours for of in result.done.values() for doing in of)


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_as_much_is_covered_as_a_linear_programme_can_cover(knowledge: Knowledge, data: st.DataObject) -> None:
    work, hands = data.draw(shops(knowledge))
    assert covered(cover(knowledge, work, hands)) == pytest.approx(by_highs(knowledge, work, hands), abs=1e-4)


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_hours_add_up_and_nobody_gives_more_than_there_are(knowledge: Knowledge, data: st.DataObject) -> None:
    work, hands = data.draw(shops(knowledge))
    result = cover(knowledge, work, hands)
    for name, one in work.activities.items():
        done = sum(doing.hours for doing in result.done[name])
        assert done + result.uncovered.get(name, 0.0) == pytest.approx(one.hours.likely, abs=TINY)
    for each in hands:
        assert result.used[each.name] <= each.hours + TINY


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_two_halves_do_what_one_whole_does(knowledge: Knowledge, data: st.DataObject) -> None:
    work, hands = data.draw(shops(knowledge))
    split = [
        part
        for each in hands
        for part in (
            Hands(name=f"{each.name}a", roles=each.roles, hours=each.hours / 2, owner=each.owner),
            Hands(name=f"{each.name}b", roles=each.roles, hours=each.hours / 2, owner=each.owner),
        )
    ]
    whole, halves = cover(knowledge, work, hands), cover(knowledge, work, split)
    for name in work.activities:
        assert halves.uncovered.get(name, 0.0) == pytest.approx(whole.uncovered.get(name, 0.0), abs=TINY)


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_one_more_person_never_leaves_more_undone(knowledge: Knowledge, data: st.DataObject) -> None:
    work, hands = data.draw(shops(knowledge))
    role = data.draw(st.sampled_from(sorted(knowledge.roles)))
    more = [*hands, Hands(name="more", roles=(role,), hours=40.0)]
    before, after = cover(knowledge, work, hands), cover(knowledge, work, more)
    assert after.uncovered_hours <= before.uncovered_hours + TINY


def test_whoever_is_there_for_it_does_it_before_the_owner(knowledge: Knowledge) -> None:
    work = work_of([("order_processing", 60.0), ("strategy", 10.0)])
    hands = [
        Hands(name="Ann", roles=(), hours=100.0, owner=True),
        Hands(name="Bo", roles=("logistics",), hours=50.0),
    ]
    result = cover(knowledge, work, hands)
    assert result.by("Bo") == {"order_processing": pytest.approx(50.0)}
    assert result.by("Ann") == {"order_processing": pytest.approx(10.0), "strategy": pytest.approx(10.0)}


def test_an_outside_company_takes_all_of_what_it_is_there_for_and_nothing_else(knowledge: Knowledge) -> None:
    work = work_of([("order_processing", 900.0), ("stock_publish", 10.0)])
    hands = [Hands(name="Parcel House", roles=("logistics",), hours=float("inf"), outside=True)]
    result = cover(knowledge, work, hands)
    assert result.uncovered == {"stock_publish": pytest.approx(10.0)}
