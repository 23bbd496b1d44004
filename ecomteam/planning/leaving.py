"""Who leaves before long, in words: how long it takes to find the next, who has the hours otherwise, and what pays."""

from collections.abc import Iterable
from datetime import date

from ecomteam.model.amounts import tens
from ecomteam.model.days import later
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.leaving import Following, Leaving
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning.leads import lead_of
from ecomteam.planning.step import Path, Step
from ecomteam.planning.weekly import LITTLE
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED
from ecomteam.shop.leaving import Leaver, leavers
from ecomteam.shop.names import department_of
from ecomteam.shop.own import week_of
from ecomteam.shop.positions import Position
from ecomteam.shop.work import CONTRACT_WEEK, contract_week
from ecomteam.words import dates
from ecomteam.words import leaving as words
from ecomteam.words.lists import called, in_turn, names
from ecomteam.words.numbers import amount, span, whole

# Days from which they are told in weeks, and weeks from which they are told in months.
IN_WEEKS, IN_MONTHS = 14, 20
WEEK = 7


def time_words(day: str, until: str | None) -> Text:
    """From when until when somebody is away."""
    if until is None:
        return words.FROM_ON.format(day=day_words(day))
    # A year stands once.
    since = Text(*(dates.day_of(day, until, lang) for lang in ("en", "nl")))
    return words.FROM_TO.format(day=since, until=day_words(until))


def leaving(case: Case, way: Path) -> tuple[Leaving, ...]:
    """Everybody who is away for a time, or leaves before long, in the order of their days."""
    away = [person for person in case.away if person.away_until is None or _weeks_until(case, person.away_until)]
    return (*(_away(case, one) for one in away), *(_leaving(case, way, one) for one in leavers(case)))


def _weeks_until(case: Case, day: str) -> bool:
    """Whether that is so far ahead that somebody stands in."""
    return case.today is None or day >= later(case.today, case.knowledge.threshold("leave_weeks") / WEEKS)


def _away(case: Case, person: Person) -> Leaving:
    """Somebody who does no work now: what they did is among the work that waits."""
    full = case.knowledge.threshold(CONTRACT_WEEK)
    week = round(person.whole(full) * full, 1) if person.hours_told else None
    until = words.OPEN_END if person.away_until is None else words.UNTIL.format(day=day_words(person.away_until))
    pattern = words.IS_AWAY if person.count == 1 else words.ARE_AWAY
    return Leaving(
        name=person.name,
        count=person.count,
        day=person.away_from or case.today or "",
        leave=True,
        until=person.away_until,
        weeks=0,
        hours_per_week=week,
        rank=None,
        currency=case.numbers.currency,
        text=in_turn(pattern.format(who=_named(case, person, week), until=until), words.MEANWHILE),
    )


def following(case: Case, position: Position) -> Following | None:
    """Whom a position follows, with what of its cost is paid from what they cost."""
    follows, cost = position.succeeds, position.cost
    if follows is None:
        return None
    charged = position.charged
    more = 0.0 if charged is None else tens(charged.high)
    person = next((one for one in case.leaving if one.name == follows.name), None)
    return Following(
        name=follows.name,
        count=1 if person is None else person.count,
        day=follows.day,
        leave=follows.leave,
        until=follows.until,
        begins=follows.begins,
        late=follows.late,
        hours_per_week=_paid_week(case, position),
        covered=0.0 if cost is None else tens(cost.high) - more,
        more=more,
        frees=(tens(follows.frees[0]), tens(follows.frees[1])),
        currency=case.numbers.currency,
    )


def _paid_week(case: Case, position: Position) -> float:
    """The hours a week that are paid of all who follow: of a contract as it was told, else of so many hours of work."""
    follows = position.succeeds
    before = next((one for one in leavers(case) if follows is not None and one.person.name == follows.name), None)
    if before is not None and before.person.hours_told and LEAST < before.hours < UNLIMITED:
        week = week_of(case, before.person) * before.person.count
        return round(week * position.hours / before.hours, 1)
    worked = position.sourcing != "in_house"
    return round(position.hours / WEEKS if worked else contract_week(case.knowledge, position.hours), 1)


def day_words(day: str) -> Text:
    """A day in both languages."""
    return Text(dates.day(day, "en"), dates.day(day, "nl"))


def _leaving(case: Case, way: Path, one: Leaver) -> Leaving:
    rank, step = next(
        (
            (rank, step)
            for rank, step in enumerate(way.steps, start=1)
            if (follows := step.position.succeeds) is not None and follows.name == one.person.name
        ),
        (None, None),
    )
    before, after = _your_week(case, one)
    lead = None if step is None else lead_of(case.knowledge, step.position)
    succeeds = None if step is None else step.position.succeeds
    known = one.cost[1] > 0
    return Leaving(
        name=one.person.name,
        count=one.person.count,
        day=one.day,
        leave=one.leave,
        until=one.person.away_until if one.leave else None,
        weeks=_days(case, one) // WEEK,
        hours_per_week=_told_week(case, one),
        rank=rank,
        follows_hours=None if step is None else _paid_week(case, step.position),
        colleagues=_colleagues(one),
        owner_before=before,
        owner_after=after,
        undone=a_week(one.undone),
        find_weeks=None if lead is None else lead.recruit_weeks,
        learn_weeks=None if lead is None else lead.ramp_weeks,
        begin=None if succeeds is None else succeeds.begins,
        late=succeeds is not None and succeeds.late,
        frees=(tens(one.cost[0]), tens(one.cost[1])) if known else None,
        currency=case.numbers.currency,
        text=in_turn(_goes(case, one), *_then(case, one, step)),
    )


def _days(case: Case, one: Leaver) -> int:
    assert case.today is not None
    return (date.fromisoformat(one.day) - date.fromisoformat(case.today)).days


def _told_week(case: Case, one: Leaver) -> float | None:
    """The hours a week of each that are paid; ``None`` where nobody told them."""
    if one.hours >= UNLIMITED or not (one.person.hours_told or one.person.owner):
        return None
    if one.person.owner:
        return round(one.hours / WEEKS, 1)
    return round(week_of(case, one.person), 1)


def _your_week(case: Case, one: Leaver) -> tuple[float | None, float | None]:
    """The week of the owners who stay today, and without anybody in this place."""
    if not case.cover.owners - {one.person.name}:
        return None, None
    used = sum(hours for name, hours in case.cover.used.items() if name in case.cover.owners - {one.person.name})
    return a_week(used), a_week(used + one.owners)


def _colleagues(one: Leaver) -> tuple[str, ...]:
    """Who has the time for an hour a week or more of it, by name, most hours first."""
    told = [(hours, name) for name, hours in one.colleagues.items() if hours >= LITTLE * WEEKS]
    return tuple([name for _, name in sorted(told, key=lambda pair: -pair[0]) if department_of(name) is None and name])


def _goes(case: Case, one: Leaver) -> Text:
    person, day = one.person, day_words(one.day)
    ahead = _ahead(_days(case, one))
    week, several = _told_week(case, one), person.count > 1
    time = time_words(one.day, person.away_until) if one.leave else None
    if time is not None and person.away_until is None:
        time = in_turn(time, words.OPEN_END)
    if person.owner and sum(other.owner for other in case.people) == 1:
        pattern = words.YOU_GO if time is None else words.YOU_GO_AWAY
        return pattern.format(day=day, ahead=ahead, time=time or "")
    who = _named(case, person, week)
    pattern = words.GO if several else words.GOES
    if person.outside:
        pattern = words.STOP if several else words.STOPS
    if time is not None:
        pattern = words.GO_AWAY if several else words.GOES_AWAY
    return pattern.format(who=who, day=day, ahead=ahead, time=time or "")


def _named(case: Case, person: Person, week: float | None) -> Text:
    """With the hours a week that they have, where these were told."""
    size = None if week is None else words.HOURS_OF.format(hours=whole(week))
    if person.count > 1:
        each = {"count": whole(person.count), "hours": whole(week or 0.0)}
        size = (words.PEOPLE_OF if week is None else words.HOURS_EACH).format(**each)
    name = Text(person.name, person.name) if person.name else case.knowledge.role(person.roles[0].role).name
    return name if size is None else words.NAMED.format(name=name, size=size)


def _ahead(days: int) -> Text:
    if days in words.IN_DAYS:
        return words.IN_DAYS[days]
    if days < IN_WEEKS:
        return words.DAYS.format(count=whole(days))
    if days <= IN_MONTHS * WEEK:
        return words.WEEKS.format(count=whole(days / WEEK))
    return words.MONTHS.format(count=whole(days / WEEK / WEEKS))


def _then(case: Case, one: Leaver, step: Step | None) -> Iterable[Text]:
    """What follows from it: who comes and what pays them, or why nobody has to."""
    if one.joins is not None:
        yield words.JOINS.format(name=one.joins.name, day=day_words(one.joins.starts or one.day))
        return
    if step is None:
        yield from _nobody(case, one)
        return
    yield _begin(case, step.position)
    yield from _otherwise(case, one)
    yield from _pays(case, one, step.position)


def _begin(case: Case, position: Position) -> Text:
    lead, follows = lead_of(case.knowledge, position), position.succeeds
    assert follows is not None
    find, learn = (0.0, 0.0) if lead is None else (lead.recruit_weeks, lead.ramp_weeks)
    if find:
        takes = words.TAKES.format(find=whole(find), learn=whole(learn))
    elif learn or position.more_of is None:
        takes = words.TAKES_OWN.format(learn=whole(learn))
    else:
        takes = words.TAKES_NOTHING.format(whom=called(position.more_of))
    if follows.late:
        return words.BEGIN_LATE.format(takes=takes)
    if follows.begins == case.today:
        return words.BEGIN_NOW.format(takes=takes)
    return words.BEGIN.format(takes=takes, day=day_words(follows.begins))


def _otherwise(case: Case, one: Leaver) -> Iterable[Text]:
    """Who gets the hours where nobody follows."""
    owners, undone = one.owners / WEEKS, one.undone / WEEKS
    before, after = _your_week(case, one)
    some = round(undone) >= 1
    if round(owners) >= 1 and before is not None and after is not None:
        to_you = words.TO_YOU_AWAY if one.leave else words.TO_YOU
        said = to_you.format(before=whole(before), after=whole(after))
        yield words.AND_NOBODY.format(said=said, hours=whole(undone)) if some else words.FULL_STOP.format(said=said)
    elif some:
        pattern = words.TO_NOBODY_AWAY if one.leave else words.TO_NOBODY
        yield words.FULL_STOP.format(said=pattern.format(hours=whole(undone)))


def _pays(case: Case, one: Leaver, position: Position) -> Iterable[Text]:
    follows = following(case, position)
    if one.leave and not one.person.owner and not one.person.outside and position.more_of is None and one.cost[1]:
        yield words.PAID_BY_BENEFIT.format(name=one.person.name)
    if follows is None or position.cost is None or not one.cost[1]:
        return
    cost = span(tens(one.cost[0]), tens(one.cost[1]), case.numbers.currency)
    if follows.more:
        yield words.PAYS_PART.format(cost=cost, more=amount(follows.more, case.numbers.currency))
    else:
        yield words.PAYS.format(cost=cost)


def _nobody(case: Case, one: Leaver) -> Iterable[Text]:
    hours, colleagues = one.counted / WEEKS, _colleagues(one)
    before, after = _your_week(case, one)
    if one.needed and one.leave and one.role is not None:
        yield from _otherwise(case, one)
        yield words.NOT_PAID
        return
    if one.needed and not one.cost[1] and not one.person.owner:
        yield from _otherwise(case, one)
        yield words.UNPAID
        return
    if one.needed or one.role is None:
        yield from _otherwise(case, one)
        yield words.WAITS
        return
    if round(hours) < 1:
        yield words.NO_WORK
    elif (
        round(one.owners / WEEKS) >= 1
        and before is not None
        and after is not None
        and one.owners > sum(one.colleagues.values())
    ):
        yield words.NOBODY_YOU.format(hours=whole(hours), before=whole(before), after=whole(after))
    elif colleagues:
        pattern = words.NOBODY if len(colleagues) > 1 else words.NOBODY_ONE
        yield in_turn(pattern.format(hours=whole(hours), names=names(colleagues)), words.AGREE)
    else:
        yield words.TOO_FEW.format(hours=whole((one.owners + one.undone) / WEEKS))
    if one.cost[1]:
        cost = span(tens(one.cost[0]), tens(one.cost[1]), case.numbers.currency)
        yield words.FREE_THEN.format(cost=cost)
