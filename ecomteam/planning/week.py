"""The owner's week: how many hours go to which kind of work, today and after the hires of now and next."""

from collections.abc import Mapping, Sequence

from ecomteam.model.hours import a_week
from ecomteam.model.plan import AskedHours, OwnerWeek, WeekOf, WeekRow
from ecomteam.planning.result import rest as kept
from ecomteam.planning.step import Path
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Cover, Hands
from ecomteam.shop.leaving import staying
from ecomteam.shop.relief import relieved
from ecomteam.shop.told import WANTS_TIME, pains_of, told_of
from ecomteam.shop.work import ActivityWork
from ecomteam.words import advice as words
from ecomteam.words.numbers import whole


def owner_week(case: Case, way: Path) -> OwnerWeek | None:
    """``None`` where no owner works in the shop."""
    if not case.cover.owners:
        return None
    _, after = after_soon(case, way)
    before_by, after_by = _by_department(case, case.cover), _by_department(case, after)
    rows = [
        WeekRow(
            department=name,
            before=a_week(before_by.get(name, 0.0)),
            after=a_week(after_by.get(name, 0.0)),
        )
        for name in case.knowledge.roles_by_department
        if before_by.get(name) or after_by.get(name)
    ]
    rows.sort(key=lambda row: -row.before)
    given = sum(step.position.of_owners for step in way.soon)
    hours = sum(case.cover.capacity[name] for name in case.cover.owners)
    earned, per_hour = _earned(case, hours)
    fall = sum(before_by.values()) - sum(after_by.values())
    return OwnerWeek(
        rows=tuple(rows),
        before=a_week(sum(before_by.values())),
        after=a_week(sum(after_by.values())),
        hours=a_week(hours),
        told=case.numbers.is_told("owner_hours_per_week"),
        undone=a_week(case.waiting_hours(case.cover)),
        undone_after=a_week(case.waiting_hours(after)),
        surely_undone=a_week(_surely_undone(case)),
        given=a_week(given),
        refilled=a_week(max(0.0, given - fall)),
        earned=earned,
        per_hour=per_hour,
        currency=case.numbers.currency,
        weeks=each_week(case),
        wanted=a_week(way.relief) if told_of(case.numbers.facts) & WANTS_TIME else 0.0,
        asked=asked_beyond(case),
    )


def asked_beyond(case: Case) -> tuple[AskedHours, ...]:
    """The work of which an owner told the hours and more is asked for, by whole hours a week, that of most first."""
    found = []
    for name, one in case.work.activities.items():
        told, asked = a_week(one.told), a_week(one.told + one.beyond)
        if one.told <= 0 or round(told) >= round(asked):
            continue
        text = words.ASKED_BEYOND[_asks(case, one)].format(
            work=case.knowledge.activity(name).name, told=whole(told), asked=whole(asked)
        )
        found.append(AskedHours(activity=name, told=told, asked=asked, text=text))
    return tuple(sorted(found, key=lambda one: one.told - one.asked))


def _asks(case: Case, one: ActivityWork) -> str:
    """What asks for more than was told: the shop's numbers, what stays undone, or what is wanted."""
    pains = map(case.knowledge.symptoms.__getitem__, pains_of(case.numbers.facts))
    named = {claim.activity for pain in pains if pain.unfinished for claim in pain.says}
    # Of who makes a waiting list says it too.
    if one.basis != "crew" and one.activity not in named:
        return "wish"
    return "numbers" if round(a_week(one.counted.likely)) == round(a_week(one.hours.likely)) else "undone"


def each_week(case: Case) -> tuple[WeekOf, ...]:
    """Of several owners the week of each today; nobody does the hours of another."""
    cover = case.cover
    names = [person.name for person in case.people if person.owner and person.name]
    if len(names) < 2:
        return ()
    return tuple([WeekOf(name, a_week(cover.capacity[name]), a_week(cover.used[name])) for name in names])


def _earned(case: Case, hours: float) -> tuple[float | None, float | None]:
    """What is left for so many hours a month, and for each, where they were told and an hour earns little.

    Of a loss no hour earns anything, and whoever has a company lives on that.
    """
    room, per = case.room, case.numbers.per_euro
    if room.rest is None or case.established or not case.owner_week_told:
        return None, None
    earned = kept(case) or 0.0
    each = round(earned / round(hours), 2) if round(hours) else 0.0
    return (earned, each) if 0 < each < case.knowledge.threshold("owner_hour_low") * per else (None, None)


def _surely_undone(case: Case) -> float:
    activities, found = case.work.activities, 0.0
    for name, hours in case.waiting(case.cover).items():
        work = activities[name].hours
        found += max(0.0, hours - (work.likely - work.low))
    return found


def after_soon(case: Case, way: Path) -> tuple[Sequence[Hands], Cover]:
    """Who is there once the hires of now and next are, and who then does what."""
    hands = (*relieved(staying(case), way.rested), *way.newcomers)
    return hands, case.covered_by(hands)


def _by_department(case: Case, cover: Cover) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for activity in cover.done:
        hours = cover.owner_hours(activity)
        if hours > 0:
            department = case.knowledge.department_of_work(activity)
            found[department] = found.get(department, 0.0) + hours
    return found
