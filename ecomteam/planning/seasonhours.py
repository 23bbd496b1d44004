"""Whose hours a season takes: the owners' own, those of who came the last time, and what is left to do all year."""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from ecomteam.model.amounts import tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import BusiestMonth
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED, Hands
from ecomteam.shop.peak import LITTLE, MONTHS, Lacking, Peak, comes_for
from ecomteam.shop.season import busy_months, busy_numbers
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.shop.work import FTE_HOURS
from ecomteam.words import seasonhours as words
from ecomteam.words.lists import kinds_of_work, lowered, names
from ecomteam.words.numbers import amount, both, percent, span, whole
from ecomteam.words.periods import seasons

# Of their hours so many are the owners' own packing or answering before it is said.
HALF = 0.5
# From a day a week on it is said what waits.
A_DAY = 8 * WEEKS
NAMED = 3
BURSTS = "bursts"
# So long ago is the last season; before that it was another shop.
LAST_SEASON = timedelta(days=400)
# Hands of the last time that were nearly as many as are asked for.
NEARLY = 0.8
# So many times what our count asks for is told by who was there, and the count is wrong. Own judgement.
FAR_MORE = 2.0
# How much beyond a full week somebody works in a busy month whose hours are counted by the year.
BEYOND = "year_hours_beyond"


def owners_then(case: Case, look: Peak, hands: Sequence[Hands]) -> Text | None:
    """How many of the owners' hours the work takes for which others can help out, and what waits meanwhile."""
    found = look.owners_then(hands)
    mine = sum(found.helped_out.values())
    if not mine or found.of >= UNLIMITED or mine < HALF * found.of:
        return None
    largest = max(found.helped_out, key=lambda name: found.helped_out[name])
    # What of the same work waits too is no other work.
    others = {name: hours for name, hours in found.waits.items() if name != largest}
    waits = sum(others.values())
    if waits < A_DAY:
        return None
    # What is done in bursts may as well wait for February.
    known = {name: case.knowledge.activity(name) for name in others}
    most = sorted(known, key=lambda name: (known[name].rhythm == BURSTS, -others[name]))[:NAMED]
    alone = sum(one.count for one in case.people if one.owner) == 1
    return (words.OWNER_THEN if alone else words.OWNERS_THEN).format(
        work=lowered(case.knowledge.activity(largest).name),
        hours=whole(found.helped_out[largest] / WEEKS),
        of=whole(found.of / WEEKS),
        waits=whole(waits / WEEKS),
        list=kinds_of_work([case.knowledge.activity(name).name for name in most]),
    )


def last_time(case: Case, look: Peak, hands: Sequence[Hands]) -> Text | None:
    """What those did who came for the last season, beside what this one asks for on top of the people of today.

    Who they were is asked where a season hurts and nobody is named for it.
    """
    came, busy = _came(case), busy_numbers(case.numbers, case.knowledge)
    did = sum(_worked(look, one) for one in came)
    if not came and busy and look.overwhelms and not look.guests:
        return words.TELL_LAST
    if not did:
        return None
    own = msgspec.structs.replace(look, at_most=None, guests=())
    needed = sum(each.wanted for each in own.month(hands).lacks) * len(busy)
    pattern = words.LAST_ENOUGH if did >= NEARLY * needed else words.LAST_SHORT
    if did > FAR_MORE * needed:
        pattern = words.LAST_MORE
    several = len(came) > 1 or any(one.count > 1 for one in came)
    return pattern.format(
        names=names([one.name for one in came]),
        worked=words.WORKED_EACH if several else words.WORKED,
        did=whole(tens(did)),
        weeks=whole(max(_weeks(one) for one in came)),
        needed=whole(tens(needed)),
        found=words.ONLY_FOUND.format(needed=whole(tens(needed))) if tens(needed) else words.NONE_FOUND,
    )


def moved(case: Case, look: Peak, hands: Sequence[Hands], lacks: Sequence[Lacking]) -> Text | None:
    """Hours counted by the year: what people of a trade have left in the quiet months, for those that it lacks in the
    busy ones. Of most hours where several trades have any; ``None`` where it is less than two a week.
    """
    busy = len(busy_numbers(case.numbers, case.knowledge))
    if not busy or busy >= MONTHS or case.established:
        return None
    usual, names_of = look.usually(hands), {each.name for each in hands}
    best: tuple[float, Text] | None = None
    for one in lacks:
        people = [
            person
            for person in case.lasting
            if person.name in names_of
            and person.holds(one.role)
            and person.hours_told
            and not (person.owner or person.outside)
        ]
        left = sum(usual.capacity[person.name] - usual.used[person.name] for person in people)
        full = case.knowledge.threshold(FTE_HOURS) * (1 + case.knowledge.threshold(BEYOND))
        more = sum(max(0.0, full * person.count - usual.capacity[person.name]) for person in people)
        a_month = min(one.wanted, more, left * (MONTHS - busy) / busy)
        if a_month >= LITTLE and left >= LITTLE and (best is None or a_month > best[0]):
            best = a_month, _moved(case, one, people, left, a_month, busy)
    return None if best is None else best[1]


def _moved(case: Case, one: Lacking, people: Sequence[Person], left: float, a_month: float, busy: int) -> Text:
    runs = busy_months(case.numbers, case.knowledge)
    months = seasons([[case.knowledge.option_name(BUSY_MONTHS, each) for each in run] for run in runs])
    fills: dict[str, Text] = {
        "names": names([person.name for person in people]),
        "left": whole(left / WEEKS),
        "quiet": whole(MONTHS - busy),
        "week": whole(a_month / WEEKS),
        "lacks": whole(one.wanted / WEEKS),
        "role": lowered(case.knowledge.role(one.role).name),
        "months": months,
        "year": whole(a_month * busy),
        "most": both(percent, case.knowledge.threshold(BEYOND)),
    }
    several = len(people) > 1 or any(person.count > 1 for person in people)
    fills["have"] = words.HAVE if several else words.HAS
    fills["cost"] = Text("", "")
    if one.cost is not None and one.hours:
        part = a_month * busy / one.hours
        low, high = tens(one.cost.low * part), tens(one.cost.high * part)
        fills["cost"] = words.MOVED_COST.format(cost=span(low, high, case.numbers.currency))
    return words.MOVED.format(**fills)


def _came(case: Case) -> list[Person]:
    """Who came for the busy months of the year before, and has gone."""
    busy = busy_numbers(case.numbers, case.knowledge)
    if case.today is None or not busy:
        return []
    since = (date.fromisoformat(case.today) - LAST_SEASON).isoformat()
    gone = (one for one in case.team.people or () if one.ends is not None and since <= one.ends < case.today)
    return [one for one in gone if comes_for(one, busy)]


def _weeks(person: Person) -> float:
    assert person.starts is not None
    assert person.ends is not None
    return ((date.fromisoformat(person.ends) - date.fromisoformat(person.starts)).days + 1) / 7


def _worked(look: Peak, person: Person) -> float:
    """Hours of work in all of their weeks, as those of a contract are counted."""
    there = msgspec.structs.replace(person, status="active", starts=None, ends=None)
    hours = sum(each.hours for each in look.hands_of([there]))
    return hours / WEEKS * _weeks(person) if hours < UNLIMITED and person.hours_told else 0.0


def nobody_all_year(case: Case, month: BusiestMonth, have: float) -> Text:
    """That who is there has the hours of a usual month, and what the busy ones take of a told budget."""
    return words.NOBODY_ALL_YEAR.format(
        work=whole(case.work.hours.likely / WEEKS), have=whole(have / WEEKS), budget=_of_budget(case, month)
    )


def _of_budget(case: Case, month: BusiestMonth) -> Text:
    costs = [each.season_cost for each in month.hands if each.season_cost is not None]
    if not case.room.budget or not costs or len(costs) < len(month.hands):
        return Text("", "")
    year = tens(case.room.budget * case.numbers.per_euro * MONTHS)
    low, high = sum(each.low for each in costs), sum(each.high for each in costs)
    fills = {"year": amount(year, month.currency), "cost": span(low, min(high, year), month.currency)}
    return (words.OF_THE_YEAR if low < year else words.ALL_OF_THE_YEAR).format(**fills)
