"""Work: the hours a month that a shop's activities take, from its numbers and the rows of ``data/work.yaml``.

The model is published in docs/work.md: fixed hours and rates by driver, each low, likely and high, in marginal bands.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import compress
from typing import Literal

import msgspec

from ecomteam.knowledge.base import CREW_HOURS, Knowledge
from ecomteam.knowledge.engine import Truth, truth
from ecomteam.model.amounts import NOTHING, Amount, point
from ecomteam.model.symptoms import Claim
from ecomteam.model.team import Pace
from ecomteam.model.work import WorkRow
from ecomteam.shop.numbers import Known, Numbers
from ecomteam.shop.season import helped_out, hurts_by_number

# What a full-time person really works in a month, and what the single errors of the model come to together: they are
# added as the root of their squares, and go together in part (docs/work.md).
FTE_HOURS = "fte_hours"
JOINT_ERROR = "joint_error"
# Hours a week of a full-time contract, leave included.
CONTRACT_WEEK = "contract_week"

# Numbers that follow from the work itself.
PEOPLE_LED = "people_led"
DEVELOPMENT = "development_hours"
LATER = (PEOPLE_LED, DEVELOPMENT)
# Of a question that comes in all is answered at once, whatever part of it was counted for which work.
QUESTIONS = "contacts_per_month"
TYPING, TYPED_IN = "order_entry", ("manual_orders_share", "offline_orders_per_month")
DEVELOPING = ("storefront", "integrations")
ROUNDS = 40
# The part of what a goal claims that is work of the smallest shop too.
LEAST_WISH = 1 / 3
# Of work that hurts so much is not done well, however many hours it takes: in a large shop a pain is larger too.
CLAIMED = 0.5
# Weeks that orders wait to be made, and in how many these should be gone.
WAITING, HALF_A_YEAR = "making_wait_weeks", 26
# Work that takes so many times the hours of everybody was measured in another unit than it was read in.
MANY_TIMES = 5.0
SETTLED = 1e-4

Basis = Literal["counted", "claimed", "measured", "crew", "told"]


class Crew(msgspec.Struct, frozen=True, gc=False):
    """Hours a month of those who are there for a piece of work, and those of them beyond a full-time week.

    ``alone``: whether nobody beside them does a part of it that was not told in hours.
    """

    hours: float
    overtime: float = 0.0
    alone: bool = True


class Present(msgspec.Struct, frozen=True, kw_only=True):
    """Whoever is there today, as the measure of work: ``crews`` by activity, and the week that owners told.

    ``told`` are hours a month of the owners by activity, ``others`` by role those of everybody else who holds it, and
    ``names`` who was there when it was told; all empty where no week was told. ``hours`` a month are those of all
    together, where these may have no limit or do not matter infinite.
    """

    crews: Mapping[str, Crew] = {}
    told: Mapping[str, float] = {}
    others: Mapping[str, float] = {}
    names: frozenset[str] = frozenset()
    hours: float = math.inf


NOBODY_THERE = Present()


class RowHours(msgspec.Struct, frozen=True, gc=False):
    """Hours that one row of the model gives, and the numbers that drive them (none where they are fixed)."""

    row: WorkRow
    hours: Amount
    drivers: tuple[Known, ...] = ()


class ActivityWork(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The hours a month of one activity: counted by the model, claimed by what hurts, or measured by the shop.

    ``claimed`` are those that ``claim``, a symptom or goal that was told, speaks of: nobody does them well today.
    ``assumed`` tells that they rest on numbers that nobody told, and that nothing that was told speaks of them.
    ``told`` are the hours of it that an owner told to do. Where these or a crew measure it, ``counted`` is what the
    rows say of it, and ``beyond`` are the hours on top of those that were told: work that comes in and stays undone.
    """

    activity: str
    hours: Amount
    parts: tuple[RowHours, ...]
    basis: Basis = "counted"
    claim: str | None = None
    claimed: float = 0.0
    assumed: bool = False
    told: float = 0.0
    counted: Amount = NOTHING
    beyond: float = 0.0


class Work(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The work of a shop: every activity that takes hours, in the order of the catalogue; ``daily_first`` are their
    names, daily work first, and ``typed`` tells whether the shop told how many orders are typed in.
    """

    activities: Mapping[str, ActivityWork]
    daily_first: Sequence[str]
    joint_error: float
    fte_hours: float
    typed: bool = False

    @cached_property
    def hours(self) -> Amount:
        """All of it together; most of what is tried on a shop asks for single activities only."""
        return spread(self.joint_error, [one.hours for one in self.activities.values()])

    @cached_property
    def likely_hours(self) -> dict[str, float]:
        """The likely hours of every activity."""
        return {name: one.hours.likely for name, one in self.activities.items()}

    @cached_property
    def claimed(self) -> Mapping[str, ActivityWork]:
        """Those of which hours hurt, or are wanted, that nobody does well."""
        return {name: one for name, one in self.activities.items() if one.claimed}

    @cached_property
    def measured(self) -> frozenset[str]:
        """The activities whose hours the shop measured."""
        return frozenset([name for name, one in self.activities.items() if one.basis == "measured"])

    @cached_property
    def by_crew(self) -> frozenset[str]:
        """The activities that those who are there for it measure with their hours."""
        return frozenset([name for name, one in self.activities.items() if one.basis == "crew"])

    @cached_property
    def firm(self) -> frozenset[str]:
        """The activities of which the shop told how much there is: by people, a pace, or orders that are typed in."""
        told = self.measured | self.by_crew
        return told | {TYPING} if self.typed and TYPING in self.activities else told

    def likely(self, activity: str) -> float:
        return self.likely_hours.get(activity, 0.0)

    @property
    def fte(self) -> Amount:
        return self.hours.times(1 / self.fte_hours)


class Impossible(msgspec.Struct, frozen=True):
    """A pace at which an activity would take many times the hours of everybody: read as ``of`` a number, ``hours``."""

    per_hour: float
    of: str
    hours: float


class Counted(msgspec.Struct, frozen=True):
    """What the rows of the model that hold for a shop give, by activity, but for ``later``: those that count what
    follows from other hours. ``impossible`` are the measures that were told and not used.
    """

    numbers: Numbers
    activities: Mapping[str, ActivityWork]
    later: Sequence[WorkRow]
    impossible: Mapping[str, Impossible] = {}

    def without(self, facts: frozenset[str]) -> Mapping[str, ActivityWork]:
        """The activities whose hours follow from none of these facts."""
        decides = self.numbers.knowledge.decides_work
        others = frozenset[str]().union(*[decides.get(fact, ()) for fact in facts])
        return {name: one for name, one in self.activities.items() if name not in others}

    def same_hours(self, other: "Counted") -> bool:
        return self.activities == other.activities and self.later == other.later


def counted(
    numbers: Numbers,
    pace: Mapping[str, Pace] | None = None,
    today: Present = NOBODY_THERE,
    beside: Counted | None = None,
) -> Counted:
    """Count the work of a shop. ``pace`` is the shop's own, by activity.

    The people of ``today`` measure what it takes, unless somebody told a pace. ``beside`` is what the numbers
    beside these give: what does not follow from facts that changed is taken from there. What was told of one activity
    says something of others, so with a week or a measure that was told nothing is.
    """
    kept = {} if beside is None or today.told or pace else beside.without(numbers.changed)
    if beside is not None and numbers.scale != beside.numbers.scale:
        # The hours of a crew grow with the shop.
        kept = {name: one for name, one in kept.items() if name not in today.crews}
    knowledge = numbers.knowledge
    holding, there = knowledge.rows_holding(numbers.facts), knowledge.activities_there(numbers.sure)
    rows = _rows(knowledge, tuple(holding), tuple(there))
    found = {name: kept.get(name) or _activity(name, of, numbers) for name, of in rows.of.items()}
    measured = _measured(numbers, found, pace, today.hours) if pace else {}
    found |= {name: one for name, one in measured.items() if isinstance(one, ActivityWork)}
    for name, crew in today.crews.items():
        if name in found and name not in kept and found[name].basis == "counted":
            found[name] = _by_crew(found[name], crew, numbers)
    if today.told:
        found |= _by_week(found, today, numbers, rows)
    impossible = {name: one for name, one in measured.items() if isinstance(one, Impossible)}
    return Counted(numbers, _claimed(numbers, found, rows.others, kept, today.crews), rows.later, impossible)


def work(count: Counted, elsewhere: Collection[str] = frozenset(), staff: float | None = None) -> Work:
    """The work of a shop, that of leading included.

    What is done ``elsewhere``, by departments that were there before the shop, is not led by those who lead the shop.
    Where ``staff`` (FTE) is known, nobody leads more people than those and the next one, grown with the shop.
    """
    knowledge = count.numbers.knowledge
    most_led = math.inf if staff is None else (staff + 1) * max(1.0, count.numbers.scale)
    found = _led(knowledge, count, elsewhere, most_led)
    counted_in_order = [found[one.id] for one in knowledge.catalogue.activities if one.id in found]
    ordered = {one.activity: one for one in counted_in_order if one.hours.high > 0}
    joint_error, fte_hours = knowledge.threshold(JOINT_ERROR), knowledge.threshold(FTE_HOURS)
    daily_first = sorted(ordered, key=knowledge.daily_first.__getitem__)
    typed = any(count.numbers.is_told(fact) for fact in TYPED_IN)
    return Work(activities=ordered, daily_first=daily_first, joint_error=joint_error, fte_hours=fte_hours, typed=typed)


def contract_week(knowledge: Knowledge, hours: float) -> float:
    """The contract, in hours a week, that so many net hours a month take: leave, illness and breaks are in it."""
    return hours / knowledge.threshold(FTE_HOURS) * knowledge.threshold(CONTRACT_WEEK)


def net_hours(knowledge: Knowledge, contract: float) -> float:
    """The net hours a month of a contract of so many hours a week."""
    return contract / knowledge.threshold(CONTRACT_WEEK) * knowledge.threshold(FTE_HOURS)


def spread(joint_error: float, hours: Iterable[Amount]) -> Amount:
    """Several amounts together, with the range in which their sum is expected: never all low or all high at once."""
    least = likely = most = below = beyond = 0.0
    for one in hours:
        least, likely, most = least + one.low, likely + one.likely, most + one.high
        below, beyond = below + (one.likely - one.low) ** 2, beyond + (one.high - one.likely) ** 2
    down, up = joint_error * math.sqrt(below), joint_error * math.sqrt(beyond)
    return Amount(max(least, likely - down), likely, min(most, likely + up))


class _Rows(msgspec.Struct, frozen=True):
    """The rows that hold for a shop, by activity, and those ``later``; the activities that it does not have."""

    of: Mapping[str, Sequence[WorkRow]]
    later: Sequence[WorkRow]
    others: frozenset[str]


# Another answer, and another volume, mostly leave the rows of a shop the same.
@lru_cache(maxsize=1 << 6)
def _rows(knowledge: Knowledge, holding: tuple[Truth, ...], there: tuple[Truth, ...]) -> _Rows:
    """``holding`` says of each row whether it holds, ``there`` of each activity whether the shop may have it."""
    activities = zip(knowledge.catalogue.activities, there, strict=True)
    others = frozenset([activity.id for activity, exists in activities if exists is False])
    found: dict[str, list[WorkRow]] = {}
    later: list[WorkRow] = []
    for row in compress(knowledge.catalogue.work, holding):
        name = row.activity
        if name in others:
            continue
        if name in found:
            found[name].append(row)
        else:
            found[name] = [row]
        if row.driver in LATER:
            later.append(row)
    return _Rows(found, later, others)


def _part(row: WorkRow, numbers: Numbers) -> RowHours:
    driver, times = row.driver, row.times
    if driver is None:
        return RowHours(row, row.hours)
    if driver in LATER or driver == CREW_HOURS:
        return RowHours(row, NOTHING)
    first = numbers.get(driver)
    if times is None:
        return RowHours(row, _hours(row, first.amount), (first,))
    second = numbers.get(times)
    return RowHours(row, _hours(row, first.amount).times(second.amount), (first, second))


def _hours(row: WorkRow, driver: Amount) -> Amount:
    """What the band of the driver takes. In one piece, because a batch does it some hundred times a shop."""
    low, likely, high = driver.low, driver.likely, driver.high
    above, to, per, each = row.above, row.to, row.per, row.hours
    if high <= above:
        return NOTHING
    if to is not None:
        low, likely, high = min(low, to), min(likely, to), min(high, to)
    low = (low - above) / per if low > above else 0.0
    likely = (likely - above) / per if likely > above else 0.0
    high = (high - above) / per if high > above else 0.0
    return Amount(each.low * low, each.likely * likely, each.high * high)


def _measured(
    numbers: Numbers, found: Mapping[str, ActivityWork], pace: Mapping[str, Pace], have: float
) -> Mapping[str, ActivityWork | Impossible]:
    """The activities that the shop measured itself, and the measures that nobody can have meant.

    At a volume beyond today's there may be as many times the hours.
    """
    made: dict[str, ActivityWork | Impossible] = {}
    for name, told in pace.items():
        now = found.get(name)
        if now is None:
            continue
        driven = next((part.drivers[0] for part in now.parts if part.drivers), None)
        driven = driven if told.of is None else numbers.get(told.of)
        if driven is None or driven.amount.likely <= 0:
            continue
        money = numbers.per_euro if driven.id in numbers.knowledge.money_facts else 1.0
        hours = driven.amount.times(money / told.per_hour)
        if hours.likely > MANY_TIMES * have * max(1.0, numbers.scale):
            made[name] = Impossible(told.per_hour, driven.id, hours.likely)
            continue
        part = next((part for part in now.parts if driven in part.drivers), None)
        parts = now.parts if part is not None else (RowHours(now.parts[0].row, hours, (driven,)),)
        made[name] = msgspec.structs.replace(now, hours=hours, parts=parts, basis="measured", assumed=False)
    return made


def _activity(name: str, rows: Sequence[WorkRow], numbers: Numbers) -> ActivityWork:
    low = likely = high = 0.0
    driven_by_any, assumed = False, True
    parts = []
    for row in rows:
        part = _part(row, numbers)
        parts.append(part)
        hours = part.hours
        if hours.high == 0.0:
            continue
        low, likely, high = low + hours.low, likely + hours.likely, high + hours.high
        # Once a row rests on what was told, so does the activity.
        if assumed and part.drivers and hours.likely > 0 and not _filled(row, part.drivers):
            driven_by_any = True
            for known in part.drivers:
                assumed = assumed and known.origin == "assumed"
    total = Amount(low, likely, high)
    return ActivityWork(activity=name, hours=total, parts=tuple(parts), assumed=driven_by_any and assumed)


def _filled(row: WorkRow, drivers: Sequence[Known]) -> bool:
    """Whether a band takes all it ever takes: these hours are there whatever the number that nobody told."""
    return row.to is not None and len(drivers) == 1 and drivers[0].amount.likely >= row.to


def _by_crew(now: ActivityWork, crew: Crew, numbers: Numbers) -> ActivityWork:
    """As many hours as the crew has, grown with the shop; or what the rows say, if others do it too and it is more.

    Told beats derived: whoever is there for the work measures it better than any rate does. What waits for the crew is
    on top of its hours. What is made once and downloaded ever after takes no more hands for more orders.
    """
    grown = 1.0 if numbers.packs_nothing else numbers.scale
    known = Known(id=CREW_HOURS, amount=point(crew.hours * grown), origin="told", grown=True)
    parts = [_crew_part(part.row, known, numbers) for part in now.parts if part.row.driver == CREW_HOURS]
    parts = [part for part in parts if part.hours.high > 0]
    hours, own = _sum(parts), _own(parts)
    if not crew.alone and now.hours.likely > hours.likely:
        return now
    return ActivityWork(
        activity=now.activity,
        hours=hours,
        parts=tuple(parts),
        basis="crew",
        claimed=crew.overtime * grown + hours.likely - own.likely,
        counted=now.hours,
        beyond=hours.likely - own.likely,
    )


def _crew_part(row: WorkRow, crew: Known, numbers: Numbers) -> RowHours:
    hours = _hours(row, crew.amount)
    if row.times is None:
        return RowHours(row, hours, (crew,))
    times = numbers.get(row.times)
    return RowHours(row, hours.times(times.amount), (times,))


def _own(parts: Iterable[RowHours]) -> Amount:
    """What the crew does, without what waits for it."""
    return _sum(part for part in parts if part.row.times is None)


def _by_week(
    found: Mapping[str, ActivityWork], there: Present, numbers: Numbers, rows: _Rows
) -> Mapping[str, ActivityWork]:
    """What an owner told of the week, in place of what the rows say of such work.

    There is as much of an activity as the owner does of it, and of what the rows count beyond that what others are
    there for. Hours beyond what the rows count are of the neighbours too, those for which the same role is the first
    choice and of which nothing was told: "answering customers" is five activities here. Of questions such hours are
    all that these take, whichever work they are counted for. All of it grows as the rows do.
    """
    knowledge = numbers.knowledge
    answered = _answered(rows)
    usual = {
        name: sum(_part(row, numbers.unscaled).hours.likely for row in rows.of.get(name, ()))
        for role in {knowledge.first_choices.get(name) for name in there.told}
        for name in (*answered, *(knowledge.first_done_by[role] if role is not None else there.told))
    }
    told = {name: hours for name, hours in there.told.items() if name not in rows.others}
    made: dict[str, ActivityWork] = {}
    for role in dict.fromkeys(knowledge.first_choices.get(name) for name in told):
        mine = [name for name in told if knowledge.first_choices.get(name) == role]
        others = there.others.get(role, 0.0) if role is not None else 0.0
        answers = any(name in answered for name in mine)
        neighbours = {
            name: found[name]
            for name in (
                *(answered if answers else ()),
                *(knowledge.first_done_by[role] if role else ()),
            )
            if name not in told and name in found and found[name].basis == "counted"
        }
        beside = sum(usual[name] for name in neighbours)
        counted_ones = [name for name in mine if name not in found or found[name].basis == "counted"]
        beyond = sum(max(0.0, told[name] - usual.get(name, 0.0)) for name in counted_ones)
        if beyond > 0 and answers:
            parts = [row for name in neighbours for row in rows.of.get(name, ()) if row.driver == QUESTIONS]
            beyond = max(beyond, sum(_part(row, numbers.unscaled).hours.likely for row in parts))
        left = max(0.0, beside - beyond, min(beside, others))
        for name in mine:
            now = found.get(name) or ActivityWork(activity=name, hours=NOTHING, parts=())
            made[name] = (
                _as_told(now, told[name], max(0.0, others - left) / len(mine), usual.get(name, 0.0))
                if name in counted_ones
                else msgspec.structs.replace(now, told=min(told[name], now.hours.likely))
            )
        if left < beside:
            for name, now in neighbours.items():
                hours = now.hours.times(left / beside)
                made[name] = msgspec.structs.replace(now, hours=hours, basis="told", counted=now.hours)
    return made


def _answered(rows: _Rows) -> tuple[str, ...]:
    """The work that is nothing but answering, in the order of the rows: it is counted from questions alone."""
    return tuple([name for name, of in rows.of.items() if {row.driver for row in of} == {QUESTIONS}])


def _as_told(now: ActivityWork, told: float, others: float, usual: float) -> ActivityWork:
    """``told`` hours of an owner, and those that ``others`` have for what the rows count beyond them; ``usual`` is
    what the rows count at the shop's own volume.
    """
    grown = now.hours.likely / usual if usual > 0 else 1.0
    hours = [grown * told + min(max(0.0, value - grown * told), grown * others) for value in _three(now.hours)]
    return msgspec.structs.replace(now, hours=Amount(*hours), basis="told", told=told, assumed=False, counted=now.hours)


def _claimed(
    numbers: Numbers,
    found: dict[str, ActivityWork],
    others: Collection[str],
    kept: Mapping[str, ActivityWork],
    crews: Mapping[str, Crew],
) -> dict[str, ActivityWork]:
    """What hurts speaks of hours, and what is wanted too.

    Where the numbers of the work were not told there is at least so much of it; where they were, no more than they say.
    Nothing is said of what is no work of the shop. Where the season hurts, pains of the work that it brings are told of
    its months: the rest of the year that work hurts nobody.
    """
    knowledge, season = numbers.knowledge, hurts_by_number(numbers)
    for noun in ("symptoms", "goals"):
        part = 1.0 if noun == "symptoms" else _part_of_wish(numbers)
        said = numbers.facts.get(noun)
        rows = knowledge.symptoms if noun == "symptoms" else knowledge.goals
        for identity in sorted(said) if isinstance(said, frozenset) else ():
            for claim in rows[identity].says if identity in rows else ():
                if claim.activity in others or not (claim.activity in found or _may_have(numbers, claim.activity)):
                    continue
                if season and noun == "symptoms" and helped_out(knowledge, claim.activity):
                    continue
                claim = msgspec.structs.replace(claim, at_least=claim.at_least.times(part))  # noqa: PLW2901
                now = found.get(claim.activity) or ActivityWork(activity=claim.activity, hours=NOTHING, parts=())
                crew = crews.get(claim.activity)
                found[claim.activity] = kept.get(claim.activity) or _with_claim(numbers, now, claim, identity, crew)
    return found


def _part_of_wish(numbers: Numbers) -> float:
    """How much of what a goal claims is work of this shop: a hobby wants more sales by fewer hours than a business."""
    revenue = numbers.get("monthly_revenue")
    if revenue.origin == "assumed":
        return 1.0
    return min(1.0, max(LEAST_WISH, revenue.amount.likely / numbers.knowledge.threshold("whole_wish_revenue")))


def _may_have(numbers: Numbers, activity: str) -> bool:
    """Whether by what was told the shop may have hours of it: who has others pack has none of packing."""
    rows = numbers.knowledge.work_rows.get(activity, ())
    return not rows or any(truth(row.when, numbers.sure) is not False for row in rows)


def _with_claim(
    numbers: Numbers, now: ActivityWork, claim: Claim, identity: str, crew: Crew | None = None
) -> ActivityWork:
    if now.basis == "crew":
        return _short(now, claim, identity)
    if now.basis == "measured" and (lacks := _beyond_crew(numbers, now, claim, identity, crew)):
        return msgspec.structs.replace(now, claim=now.claim or identity, claimed=max(now.claimed, lacks), assumed=False)
    if now.basis == "told" and now.told and (on_top := _beside_the_week(numbers, now, claim, identity)) is not None:
        return on_top
    known = now.basis in ("measured", "told") or any(_tells(numbers, driver) for driver in drivers_of(now))
    most = [max(pair) for pair in zip(_three(now.hours), _three(claim.at_least), strict=True)]
    # Of a likely number that was told the complaint says how little it can be at least.
    least = max(now.hours.low, min(claim.at_least.low, now.hours.likely))
    hours = Amount(least, now.hours.likely, now.hours.high) if known else Amount(*most)
    done = hours.likely - now.beyond
    claimed = max(now.claimed, now.beyond + min(max(claim.at_least.likely, CLAIMED * done), done))
    basis: Basis = now.basis if known or hours == now.hours else "claimed"
    return msgspec.structs.replace(
        now, hours=hours, basis=basis, claim=now.claim or identity, claimed=claimed, assumed=False
    )


def _beyond_crew(numbers: Numbers, now: ActivityWork, claim: Claim, identity: str, crew: Crew | None) -> float:
    """What a pace asks beyond the hours of those who are there, of work that stays undone; 0 where that says no more
    than the complaint. A waiting list that was told is on top, as it is where their hours measure the work.
    """
    symptom = numbers.knowledge.symptoms.get(identity)
    if symptom is None or not symptom.unfinished or crew is None or not crew.alone:
        return 0.0
    lacks = now.hours.likely - crew.hours * numbers.scale
    if lacks < claim.at_least.likely:
        return 0.0
    waits = numbers.get(WAITING)
    list_of_weeks = waits.amount.likely * crew.hours / HALF_A_YEAR if waits.from_shop else 0.0
    return min(lacks + list_of_weeks, now.hours.likely)


def _tells(numbers: Numbers, driver: Known) -> bool:
    """Whether a number says how much work there is: one that only begins above a border says nothing of that below."""
    rows = numbers.knowledge.estimates.get(driver.id, ())
    begins = next((row.above for row in rows if row.id == driver.estimate), 0.0)
    return driver.origin != "assumed" and begins == 0


def _short(now: ActivityWork, claim: Claim, identity: str) -> ActivityWork:
    """A crew that does not manage: it lacks what the rows say beyond its hours, the hours of the claim at least and, if
    that is more, half of its own at most; or what waits for it, where that was told and is more. A complaint tells that
    it is short, and not that the crew idles otherwise.
    """
    lacks = [
        min(max(model - crew, least), max(least, CLAIMED * crew))
        for crew, model, least in zip(*map(_three, (_own(now.parts), now.counted, claim.at_least)), strict=True)
    ]
    hours = [
        max(before, crew + more)
        for before, crew, more in zip(*map(_three, (now.hours, _own(now.parts))), lacks, strict=True)
    ]
    more = hours[1] - now.hours.likely
    return msgspec.structs.replace(
        now,
        hours=Amount(*hours),
        claim=now.claim or identity,
        claimed=now.claimed + more,
        beyond=now.beyond + more,
    )


def _beside_the_week(numbers: Numbers, now: ActivityWork, claim: Claim, identity: str) -> ActivityWork | None:
    """What is asked for on top of the week that was told, at most half as much again; ``None`` where nothing can be.

    Hours that were told are what is done. A complaint of work that stays undone says that they do not manage: they
    lack what the shop's numbers count beyond them, where these count none the hours of the claim. A wish takes at
    least its hours. Any other complaint is one of these hours themselves.
    """
    symptom = numbers.knowledge.symptoms.get(identity)
    if symptom is not None and not symptom.unfinished:
        return None
    done = [each - now.beyond for each in _three(now.hours)]
    tells = now.counted.likely > done[1] and any(_tells(numbers, driver) for driver in drivers_of(now))
    if symptom is None or tells:
        least = claim.at_least if symptom is None else now.counted
        lacks = [max(0.0, each - hours) for each, hours in zip(_three(least), done, strict=True)]
    else:
        lacks = [*_three(claim.at_least)]
    lacks = [min(each, CLAIMED * hours) for each, hours in zip(lacks, done, strict=True)]
    if symptom is None and lacks[1] <= now.beyond:
        return None
    hours = [one + max(0.0, each - now.beyond) for one, each in zip(_three(now.hours), lacks, strict=True)]
    more = max(0.0, lacks[1] - now.beyond)
    return msgspec.structs.replace(
        now,
        hours=Amount(*hours),
        claim=now.claim or identity,
        claimed=now.claimed + more,
        beyond=now.beyond + more,
    )


def _sum(parts: Iterable[RowHours]) -> Amount:
    total = NOTHING
    for part in parts:
        total = total + part.hours
    return total


def drivers_of(one: ActivityWork) -> Iterable[Known]:
    """The numbers that its hours follow from."""
    return (known for part in one.parts for known in part.drivers if part.hours.likely > 0)


def _three(amount: Amount) -> tuple[float, float, float]:
    return amount.low, amount.likely, amount.high


def _led(
    knowledge: Knowledge, count: Counted, elsewhere: Collection[str], most_led: float
) -> Mapping[str, ActivityWork]:
    """Add the hours that follow from other hours: testing what is built, and leading the people that the work takes.

    Leading makes work for people who have to be led, so it is counted until nothing moves; a person more makes about a
    fifth of a person's work at most, so it settles in a few rounds.
    """
    development = NOTHING
    for name in DEVELOPING:
        if name in count.activities:
            development = development + count.activities[name].hours
    found = _driven(count.later, count.activities, DEVELOPMENT, development)
    leading = [row for row in count.later if row.driver == PEOPLE_LED]
    needed = _people_led(knowledge, leading, [_lasting(one) for name, one in found.items() if name not in elsewhere])
    led = Amount(*(min(value, most_led) for value in _three(needed)))
    return _driven(leading, found, PEOPLE_LED, led)


class Ending(msgspec.Struct, frozen=True, kw_only=True):
    """The part of an activity that is worked off: its ``share`` of the hours, those ``a_month`` and ``in_all``."""

    share: float
    a_month: float
    in_all: float


def ending(one: ActivityWork) -> Ending | None:
    """As far as the rows count them; ``None`` where all of it comes back, as of nearly all work."""
    parts = [part for part in one.parts if part.row.ends is not None]
    if not parts or (rows := _sum(one.parts).likely) <= 0 or (hours := _sum(parts).likely) <= 0:
        return None
    in_all = sum(part.hours.likely * (part.row.ends or 0.0) for part in parts)
    return Ending(share=min(1.0, hours / rows), a_month=hours, in_all=in_all)


def _lasting(one: ActivityWork) -> Amount:
    """Its hours without those that are worked off."""
    found = ending(one)
    return one.hours if found is None else one.hours.times(1 - found.share)


def _people_led(knowledge: Knowledge, leading: Sequence[WorkRow], own: Iterable[Amount]) -> Amount:
    """How many people the work takes beside the one who leads them, the work of leading included."""
    full_time = knowledge.threshold(FTE_HOURS)
    total = spread(knowledge.threshold(JOINT_ERROR), own)
    base, led = total.likely, 0.0
    for _ in range(ROUNDS):
        hours = base + sum([row.hours.likely * _band(row, led) / row.per for row in leading])
        again = max(0.0, hours / full_time - 1)
        if abs(again - led) < SETTLED:
            break
        led = again
    grown = (led + 1) / max(base / full_time, 1.0)
    return Amount(*(max(0.0, value / full_time * grown - 1) for value in (total.low, base, total.high)))


def _band(row: WorkRow, driver: float) -> float:
    """The part of its driver that a row counts for."""
    return max(0.0, (driver if row.to is None else min(driver, row.to)) - row.above)


def _driven(
    later: Sequence[WorkRow], found: Mapping[str, ActivityWork], driver: str, amount: Amount
) -> Mapping[str, ActivityWork]:
    """The activities once rows on that driver are counted with this amount."""
    known = Known(id=driver, amount=amount, origin="derived")
    made = dict(found)
    rows = [row for row in later if row.driver == driver]
    for name in dict.fromkeys([row.activity for row in rows]):
        before = made[name]
        parts = [RowHours(row, _hours(row, amount), (known,)) for row in rows if row.activity == name]
        more = _sum(parts)
        if before.basis == "told":
            made[name] = msgspec.structs.replace(before, counted=before.counted + more)
            continue
        hours = before.hours + more
        kept = [part for part in before.parts if part.row.driver != driver]
        made[name] = msgspec.structs.replace(before, hours=hours, parts=(*kept, *parts))
    return made
