"""Laws of work and of who does it, on drawn shops: what must hold whatever a shop is."""

from random import Random

import msgspec
from hypothesis import assume, given

from ecomteam.advice.work import work_view
from ecomteam.model.amounts import Span
from ecomteam.model.team import Team
from ecomteam.planning import plan_of
from ecomteam.shop.cover import UNLIMITED, Cover
from ecomteam.shop.names import who
from ecomteam.shop.work import Work
from tests.laws.shops_in_pairs import DRAWS, HANDFUL, MINUTE, SHOPS, SOME, case_of, grown, staffed, told
from tests.shops import person


def hours_done(cover: Cover) -> dict[str, float]:
    return {activity: sum(doing.hours for doing in of) for activity, of in cover.done.items()}


@SOME
@given(team=SHOPS)
def test_hours_add_up(team: Team) -> None:
    """All work is done or left undone, and nobody does more than the hours they have."""
    case = case_of(team)
    done = hours_done(case.cover)
    for name, one in case.work.activities.items():
        assert abs(one.hours.likely - done[name] - case.cover.uncovered.get(name, 0.0)) < MINUTE
        assert 0 <= one.hours.low <= one.hours.likely <= one.hours.high
    for name, used in case.cover.used.items():
        assert used <= case.cover.capacity[name] + MINUTE


@SOME
@given(team=SHOPS)
def test_somebody_only_does_what_they_can(team: Team) -> None:
    case = case_of(team)
    able: dict[str, set[str]] = {}
    for hands in case.hands:
        able.setdefault(hands.name, set()).update(hands.roles)
    for activity, of in case.cover.done.items():
        doers = set(case.knowledge.activities[activity].doers)
        for doing in of:
            assert doing.name in case.cover.owners or able[doing.name] & doers


@SOME
@given(team=SHOPS)
def test_what_is_no_work_of_the_shop_takes_no_hours(team: Team) -> None:
    case = case_of(team)
    there = case.knowledge.workbook.evaluate(case.numbers.sure)
    for activity, exists in zip(case.knowledge.catalogue.activities, there, strict=True):
        assert exists is not False or activity.id not in case.work.activities, activity.id


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_more_never_needs_less_work(team: Team, draw: Random) -> None:
    small, large = (case_of(each) for each in grown(team, draw))
    for name, one in small.work.activities.items():
        more = large.work.activities[name].hours
        assert more.low >= one.hours.low - MINUTE, name
        assert more.likely >= one.hours.likely - MINUTE, name
        assert more.high >= one.hours.high - MINUTE, name


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_one_channel_more_never_needs_less_work(team: Team, draw: Random) -> None:
    knowledge = case_of(team).knowledge
    options = [option.id for option in knowledge.options(knowledge.question("channels"))]
    now = frozenset(draw.sample(options, draw.randint(0, len(options) - 1)))
    more = now | {draw.choice([option for option in options if option not in now])}
    small, large = case_of(told(team, channels=now)), case_of(told(team, channels=more))
    for name in small.work.activities:
        assert large.work.likely(name) >= small.work.likely(name) - MINUTE, name


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_somebody_more_never_leaves_more_work_undone(team: Team, draw: Random) -> None:
    case = case_of(team)
    new = person("One more", draw.choice(list(case.knowledge.roles)), fte=draw.choice((0.2, 1.0)))
    before = case.covered_by(case.hands)
    after = case.covered_by([*case.hands, *case.hands_of([new])[:1]])
    assert after.uncovered_hours <= before.uncovered_hours + MINUTE


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_two_halves_are_one_whole(team: Team, draw: Random) -> None:
    role = draw.choice(list(case_of(team).knowledge.roles))
    people = team.people or ()
    whole = case_of(staffed(team, (*people, person("Whole", role, fte=1.0))))
    halves = case_of(staffed(team, (*people, person("Half", role, fte=0.5), person("Other half", role, fte=0.5))))
    assert whole.work.hours == halves.work.hours
    one, two = hours_done(whole.cover), hours_done(halves.cover)
    assert {name: round(hours, 3) for name, hours in one.items()} == {name: round(h, 3) for name, h in two.items()}
    assert abs(whole.cover.uncovered_hours - halves.cover.uncovered_hours) < MINUTE


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_who_is_not_there_today_is_as_if_not_in_the_file(team: Team, draw: Random) -> None:
    role = draw.choice(list(case_of(team).knowledge.roles))
    past = {"starts": "2020-01-01", "ends": "2025-12-31"}
    dates = draw.choice((past, {"starts": "2027-01-01"}, {"status": "planned"}, {"status": "vacant"}))
    away = msgspec.structs.replace(person("Away", role, fte=1.0), **dates)
    here = case_of(staffed(team, team.people or ()), "2026-06-15")
    both = case_of(staffed(team, (*(team.people or ()), away)), "2026-06-15")
    assert both.work == here.work
    assert both.cover == here.cover
    assert both.room == here.room
    assert both.facts == here.facts


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_who_is_away_does_nothing_and_is_paid(team: Team, draw: Random) -> None:
    role = draw.choice(list(case_of(team).knowledge.roles))
    dates = draw.choice(
        ({"status": "away"}, {"status": "away", "away_until": "2026-06-15"}, {"away_from": "2026-06-15"})
    )
    there = msgspec.structs.replace(person("Away", role, fte=1.0), cost_per_month=draw.choice((None, 2500)))
    away = msgspec.structs.replace(there, **dates)
    here, working, both = (
        case_of(staffed(team, (*(team.people or ()), *more)), "2026-06-15") for more in ((), (there,), (away,))
    )
    # Whoever names one of those that are counted by number only has told of them all; and a company of which no price
    # was told asks for what it does, which is less beside somebody who works. Of people who serve a whole company a web
    # shop pays the hours that it takes. What help a season lacks hangs on who works in it. Who is there tells of the
    # shop: a packer that it packs.
    assume(not here.untold_people and not both.companies and not working.shared and working.room.season is None)
    assume(working.numbers.told == both.numbers.told)
    assert both.work == here.work
    assert both.cover == here.cover
    assert both.facts == here.facts
    assert both.room == working.room


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_a_range_that_is_one_number_is_that_number(team: Team, draw: Random) -> None:
    small, _ = grown(team, draw)
    spans = {
        fact: Span(value, value)
        for fact, value in small.facts.items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    }
    one, other = case_of(small), case_of(told(small, **spans))
    assert rounded(one.work) == rounded(other.work)
    assert one.room == other.room


def rounded(work: Work) -> dict[str, tuple[float, ...]]:
    return {
        name: tuple(round(value, 6) for value in msgspec.structs.astuple(one.hours))
        for name, one in work.activities.items()
    }


@SOME
@given(team=SHOPS, draw=DRAWS)
def test_a_wider_range_of_a_volume_never_narrows_the_work(team: Team, draw: Random) -> None:
    small, large = grown(team, draw)
    fact = next(fact for fact in small.facts if small.facts[fact] != large.facts[fact])
    middle = float(small.facts[fact])  # type: ignore[arg-type]
    narrow = case_of(told(small, **{fact: Span(middle * 0.9, middle * 1.1)}))
    wide = case_of(told(small, **{fact: Span(middle * 0.5, middle * 1.5)}))
    for name, one in narrow.work.activities.items():
        hours = wide.work.activities[name].hours
        assert hours.low <= one.hours.low + MINUTE, name
        assert hours.high >= one.hours.high - MINUTE, name


@HANDFUL
@given(team=SHOPS)
def test_plan_work_and_cover_give_the_same_hours(team: Team) -> None:
    case = case_of(team)
    view, made = work_view(case), plan_of(case)
    assert made.work_hours.likely == round(case.work.hours.likely)
    assert view.hours.likely == round(case.work.hours.likely, 1)
    assert view.uncovered == round(case.waiting_hours(case.cover), 1)
    assert sum(one.hours.likely for one in view.activities) - case.work.hours.likely < 0.1 * len(view.activities)
    there = {who(name): hours for name, hours in case.cover.capacity.items()}
    for shown in view.people:
        assert shown.hours is None or shown.hours == round(there[shown.who], 1)
        assert shown.hours is not None or there[shown.who] == UNLIMITED
