"""Laws of a week that an owner told, on drawn shops: told beats derived, and all other laws hold with it."""

from random import Random

import msgspec
from hypothesis import given

from ecomteam.advice.work import work_view
from ecomteam.model.hours import WEEKS
from ecomteam.model.team import Team
from ecomteam.planning import path, plan_of
from tests.laws.shops_in_pairs import DRAWS, HANDFUL, MINUTE, SHOPS, SOME, case_of, grown, silent, staffed, told
from tests.shops import person

ACTIVITIES = (
    "order_processing",
    "procurement",
    "purchase_support",
    "bookkeeping_admin",
    "email_marketing",
    "making",
    "coordination",
    "technical_advice",
)


def with_week(team: Team, draw: Random) -> Team:
    """The shop with an owner who told some of the week."""
    week = {name: draw.choice((1.0, 4.0, 12.0, 30.0)) for name in draw.sample(ACTIVITIES, draw.randint(1, 4))}
    ada = msgspec.structs.replace(person("Ada", "ecommerce_manager", owner=True), week=week)
    return staffed(team, (ada, *(one for one in team.people or () if not one.owner and one.name != "Ada")))


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_hours_add_up_and_nobody_does_more_than_there_is(team: Team, draw: Random) -> None:
    case = case_of(with_week(team, draw))
    for name, one in case.work.activities.items():
        done = sum(doing.hours for doing in case.cover.done[name])
        assert abs(one.hours.likely - done - case.cover.uncovered.get(name, 0.0)) < MINUTE, name
        assert 0 <= one.hours.low <= one.hours.likely <= one.hours.high
    for name, used in case.cover.used.items():
        assert used <= case.cover.capacity[name] + MINUTE


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_an_owner_does_what_was_told(team: Team, draw: Random) -> None:
    case = case_of(with_week(team, draw))
    ada = next(one for one in case.people if one.name == "Ada")
    for name, hours in ada.week.items():
        there = case.work.likely(name)
        assert abs(case.cover.owner_hours(name) - min(hours * WEEKS, there)) < MINUTE, name


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_without_a_complaint_nothing_told_is_left_undone_by_the_rows(team: Team, draw: Random) -> None:
    """Unless others are there for it, and then only as much as they have hours for."""
    case = case_of(with_week(silent(team), draw))
    for name, one in case.work.activities.items():
        if one.basis == "told" and one.told:
            assert one.hours.likely >= one.told - MINUTE
            role = case.knowledge.first_choices.get(name, "")
            assert one.hours.likely <= one.told + case.there.others.get(role, 0.0) + MINUTE, name


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_more_never_needs_less_work(team: Team, draw: Random) -> None:
    small, large = grown(team, draw)
    people = with_week(small, draw).people or ()
    less, more = (case_of(staffed(each, people)) for each in (small, large))
    assert more.work.hours.likely >= less.work.hours.likely - MINUTE


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_a_larger_volume_never_needs_less_of_what_was_told(team: Team, draw: Random) -> None:
    case = case_of(with_week(team, draw))
    for name, one in case.work.activities.items():
        assert case.at(2).work.likely(name) >= one.hours.likely - MINUTE, name


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_two_halves_are_one_whole(team: Team, draw: Random) -> None:
    role = draw.choice(list(case_of(team).knowledge.roles))
    base = with_week(team, draw)
    people = base.people or ()
    whole = case_of(staffed(base, (*people, person("Whole", role, fte=1.0))))
    halves = case_of(staffed(base, (*people, person("Half", role, fte=0.5), person("Other half", role, fte=0.5))))
    assert abs(whole.work.hours.likely - halves.work.hours.likely) < MINUTE
    assert abs(whole.cover.uncovered_hours - halves.cover.uncovered_hours) < MINUTE


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_one_more_person_never_leaves_more_undone(team: Team, draw: Random) -> None:
    case = case_of(with_week(team, draw))
    new = person("One more", draw.choice(list(case.knowledge.roles)), fte=1.0)
    after = case.covered_by([*case.hands, *case.hands_of([new])[:1]])
    assert after.uncovered_hours <= case.cover.uncovered_hours + MINUTE


@HANDFUL
@given(team=SHOPS, draw=DRAWS)
def test_plan_and_work_give_the_same_hours_and_the_week_is_one_sum(team: Team, draw: Random) -> None:
    case = case_of(with_week(told(team, owner_hours_per_week=60), draw))
    made, view = plan_of(case), work_view(case)
    week = made.owner_week
    assert week is not None
    theirs = sum(doing.hours for one in view.activities for doing in one.by if doing.owner) / WEEKS
    assert abs(week.before - theirs) < 0.1 * (1 + len(view.activities))
    given_away = sum(step.position.of_owners for step in path(case).soon) / WEEKS
    assert abs(week.given - given_away) < 0.2
    assert week.before - week.after <= week.given - week.refilled + 0.3
