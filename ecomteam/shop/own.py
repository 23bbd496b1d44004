"""Own people: who is there already and may have more hours, before anybody is looked for.

docs/work.md tells who is asked, and for how much.
"""

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.company import has_stores
from ecomteam.shop.cover import LEAST, UNLIMITED
from ecomteam.shop.staff import sends_parcels
from ecomteam.shop.told import pains_of
from ecomteam.shop.work import FTE_HOURS, contract_week, net_hours

ON_TOP = "own_hours_on_top"
# Of what a position takes over somebody has to be the first or second choice for so much, to be asked for all of it.
CAPABLE, SECOND = "capable_share", 1
# A company of fewer people has nobody to lead its shop.
COMPANY = "company_leads_from"
# What somebody of a company leaves is priced as office work: whose it is, only the company knows.
STAND_IN = "assistant"


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """What one of those who are there has of a position: net hours a month, ``before`` without it and on top of these.

    ``step`` is by how much they agree on more.
    """

    person: Person
    before: float
    hours: float
    step: float


class Own(msgspec.Struct, frozen=True, kw_only=True):
    """Who is there already and may have hours of a position; of one craft all, who share them as suits them.

    Who ``holds`` the role has all of the position, and so has who ``learns`` it beside another; somebody else who can
    do most of it is asked for it first.
    """

    shares: tuple[Share, ...]
    holds: bool = True
    learns: bool = False

    @property
    def has_it(self) -> bool:
        """Whether the position is these hours on top, and nobody new comes for it."""
        return self.holds or self.learns

    @property
    def person(self) -> Person:
        """Who it is, the first of several."""
        return self.shares[0].person

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple([share.person for share in self.shares])

    @property
    def hours(self) -> float:
        return sum(share.hours for share in self.shares)

    def with_hours(self, hours: float) -> "Own":
        """The same with so many hours, no more than each may have: step by step, so that all have about as many."""
        if len(self.shares) == 1:
            return msgspec.structs.replace(self, shares=(msgspec.structs.replace(self.shares[0], hours=hours),))
        each = [0.0 for _ in self.shares]
        while (rest := hours - sum(each)) > LEAST:
            room = [index for index, share in enumerate(self.shares) if share.hours - each[index] > LEAST]
            if not room:
                break
            least = min(room, key=lambda index: each[index])
            share = self.shares[least]
            each[least] += min(share.step, rest, share.hours - each[least])
        shared = [msgspec.structs.replace(one, hours=some) for one, some in zip(self.shares, each, strict=True) if some]
        return msgspec.structs.replace(self, shares=tuple(shared))

    def and_more(self, other: "Own") -> "Own":
        """With hours that others, or the same, have on top of these."""
        more = {share.person.name: share for share in other.shares}
        same = [
            msgspec.structs.replace(one, hours=one.hours + more.pop(one.person.name).hours)
            if one.person.name in more
            else one
            for one in self.shares
        ]
        return msgspec.structs.replace(self, shares=(*same, *more.values()))


class Takes(Protocol):
    """Hours of a kind of work, whosever they were."""

    @property
    def activity(self) -> str: ...
    @property
    def hours(self) -> float: ...


class _Position(Protocol):
    @property
    def own(self) -> Own | None: ...


def given_by(positions: Iterable[_Position]) -> Mapping[str, float]:
    """By name the net hours a month that own people have with these positions: they cannot have them twice."""
    given: dict[str, float] = {}
    for position in positions:
        for share in () if position.own is None else position.own.shares:
            given[share.person.name] = given.get(share.person.name, 0.0) + share.hours
    return given


def there_for(case: Case, role: str, given: Mapping[str, float], inside: bool = False) -> Own | None:
    """Who has a role for part of the week, or from outside, and may have more of it: with the first all like them.

    ``given`` are hours that they have on top already, ``inside`` leaves out who is outside.
    """
    found: list[Share] = []
    for person in case.remembered(_by_role).get(role, ()):
        if (inside and person.outside) or (found and not _alike(case, found[0].person, person)):
            continue
        hours = still_on_top(case, person, given, role)
        if hours > LEAST:
            found.append(_share(case, person, given, hours))
    return Own(shares=tuple(found)) if found else None


def _alike(case: Case, one: Person, other: Person) -> bool:
    """Whether two have hours of one role in the same way, so that they may share them out: not companies, nor rows of
    several people, nor who is paid beside who is not.
    """
    if max(one.count, other.count) > 1 or "agency" in (one.sourcing, other.sourcing):
        return False
    return one.sourcing == other.sourcing and (
        case.established or (one.cost_per_month == 0) == (other.cost_per_month == 0)
    )


def _share(case: Case, person: Person, given: Mapping[str, float], hours: float) -> Share:
    before = works(case, person.name) + given.get(person.name, 0.0)
    return Share(person=person, before=before, hours=hours, step=own_step(case, person))


def only(case: Case, person: Person, given: Mapping[str, float], hours: float) -> Own:
    """So many hours of somebody who does not have the role."""
    return Own(shares=(_share(case, person, given, hours),), holds=False)


def capable(case: Case, takes_over: Sequence[Takes], hours: float, given: Mapping[str, float]) -> Own | None:
    """The part-timer who is a first or second choice for most of so many hours; of several who is it for most."""
    work = [(taking.activity, taking.hours) for taking in takes_over]
    return _able(case, work, hours, given, lambda person, activity: _choice(case, person, activity) <= SECOND)


def learner(case: Case, work: Mapping[str, float], given: Mapping[str, float]) -> Own | None:
    """The part-timer who learns most of some work beside their own; ``work`` is by activity in hours a month."""
    own = _able(case, work.items(), math.inf, given, lambda person, activity: learns(case, person, activity))
    return own and msgspec.structs.replace(own, learns=True)


def practised(case: Case, work: Mapping[str, float], given: Mapping[str, float]) -> Own | None:
    """The part-timer who is a first or second choice for most of some work, and does some of it today."""

    def does(person: Person, activity: str) -> bool:
        today = any(one.name == person.name for one in case.cover.done.get(activity, ()))
        return today and _choice(case, person, activity) <= SECOND

    own = _able(case, work.items(), math.inf, given, does)
    return own and msgspec.structs.replace(own, learns=True)


def _able(
    case: Case,
    work: Iterable[tuple[str, float]],
    hours: float,
    given: Mapping[str, float],
    can: Callable[[Person, str], bool],
) -> Own | None:
    """The part-timer who can do most of some work, with at most so many hours; of several who can do most."""
    parts = [*work]
    total = sum(each for _, each in parts)
    able: list[tuple[float, Own]] = []
    for person in case.remembered(part_timers):
        theirs = sum(each for activity, each in parts if can(person, activity))
        if theirs < case.knowledge.threshold(CAPABLE) * total or total <= 0:
            continue
        if (most := still_on_top(case, person, given)) > LEAST:
            able.append((theirs, only(case, person, given, min(hours, most))))
    return max(able, key=lambda one: one[0])[1] if able else None


def learns(case: Case, person: Person, activity: str) -> bool:
    """Whether somebody is the first or second choice for it, or stands in for it and it is no craft beside their own:
    what their department learns from one another, and routine for an all-rounder.
    """
    routine, choice = case.knowledge.activities[activity].skill == "routine", _choice(case, person, activity)
    if choice <= SECOND or choice == math.inf:
        return choice <= SECOND
    all_round = any(held.role in case.knowledge.all_rounders for held in person.roles)
    return (routine and all_round) or (activity in case.knowledge.learnt and of_department(case, person, activity))


def of_department(case: Case, person: Person, activity: str) -> bool:
    """Whether somebody works in the department of who is the first choice for it."""
    knowledge = case.knowledge
    first = knowledge.activities[activity].doers[:1]
    departments = {knowledge.role(held.role).department for held in person.roles}
    return any(knowledge.role(role).department in departments for role in first)


def _choice(case: Case, person: Person, activity: str) -> float:
    """Which choice somebody is for an activity; the first is 0."""
    done_by, mine = case.knowledge.done_by, [held.role for held in person.roles]
    if not case.stands_in(activity, mine) and case.knowledge.first_choices.get(activity) not in mine:
        return math.inf
    ranks = (done_by[held.role].get(activity, math.inf) for held in person.roles if held.role in done_by)
    return min(ranks, default=math.inf)


def still_on_top(case: Case, person: Person, given: Mapping[str, float], role: str = "") -> float:
    """The net hours a month that somebody may have beside those ``given`` on top, in whole steps."""
    return _in_whole_steps(case, person, hours_on_top(case, person, role) - given.get(person.name, 0.0))


def leads_from_own(case: Case, role: str) -> bool:
    """Whether somebody of the company is appointed to lead: those who know its goods and customers are there."""
    company = case.established and case.numbers.is_told("company_employees")
    enough = company and case.numbers.likely("company_employees") >= case.knowledge.threshold(COMPANY)
    return enough and role in case.knowledge.leading_roles


def asks_company(case: Case, role: str) -> bool:
    """Whether the people of a company, or of its stores, are asked first: of work near its goods and its customers.

    There have to be some whom the file does not name: of those who are named it is known what else they do.
    """
    knowledge = case.knowledge
    near = role in knowledge.all_rounders or knowledge.role(role).department in knowledge.knowing_departments
    named = sum(person.count for person in case.people if not person.outside)
    told = case.established and case.numbers.is_told("company_employees")
    others = told and case.numbers.unscaled.likely("company_employees") - named >= 1
    return near and (others or has_stores(case.numbers.facts))


def replaced_for(case: Case, role: str, there: Own | None) -> bool:
    """Whether a lead is somebody of the company, whose other work a part-timer takes over: nobody has the role yet."""
    return there is None and STAND_IN in case.knowledge.roles and leads_from_own(case, role)


def knows_the_shop(case: Case) -> Person | None:
    """Who of the people of a company knows its goods and customers, with most hours that are not the shop's.

    Whoever does a bit of everything beside those who lead goes before them: nobody knows the shop better.
    """
    knowledge, cover = case.knowledge, case.cover
    there = [person for person in case.lasting if person.name and not person.owner and not person.outside]
    leads = {knowledge.role(role).department for role in knowledge.leading_roles}
    for person in there:
        held = [one.role for one in person.roles]
        if any(role in knowledge.all_rounders and knowledge.role(role).department in leads for role in held):
            return person
    known = [
        person
        for person in there
        if any(knowledge.role(held.role).department in knowledge.knowing_departments for held in person.roles)
    ]
    # Who is told to be wary of the shop is not asked first to lead it.
    pains = [knowledge.symptoms[pain] for pain in pains_of(case.numbers.facts) if pain in knowledge.symptoms]
    wary = {role for pain in pains for role in pain.wary}
    willing = [one for one in known if not any(one.holds(role) for role in wary)]
    return max(willing or known, key=lambda one: cover.capacity[one.name] - cover.used[one.name], default=None)


def _in_whole_steps(case: Case, person: Person, hours: float) -> float:
    step = own_step(case, person)
    return hours if hours == UNLIMITED else math.floor(hours / step + LEAST) * step


def own_step(case: Case, person: Person) -> float:
    """The net hours a month by which somebody who is there agrees on more: half a day of a contract, or an hour a week
    of who sends an invoice. Of several in one row it is half a day of them together.
    """
    knowledge = case.knowledge
    if person.outside:
        return knowledge.threshold("outside_step_week") * WEEKS
    return net_hours(knowledge, knowledge.threshold("employee_step_week"))


def own_roles(case: Case) -> Collection[str]:
    """The roles of which somebody who is there may have more hours."""
    return case.remembered(_by_role).keys()


def _by_role(case: Case) -> Mapping[str, Sequence[Person]]:
    found: dict[str, list[Person]] = {}
    for person in (*case.remembered(part_timers), *_outside(case)):
        for held in person.roles:
            found.setdefault(held.role, []).append(person)
    return found


def part_timers(case: Case) -> Sequence[Person]:
    """Who is employed for a part of the week and stays, in the order of the file; also several in one row.

    Of several who are not paid by a contract here nobody can say what each would have to give up for it.
    """
    full = case.knowledge.threshold(FTE_HOURS)
    employed = (one for one in case.lasting if not one.owner and not one.outside and one.name)
    one_by_one = (one for one in employed if one.count == 1 or not (case.established or one.cost_per_month == 0))
    return [person for person in one_by_one if works(case, person.name) / person.count < full - 1]


def _outside(case: Case) -> Sequence[Person]:
    """Who works for the shop by the hour from outside, and stays; who is paid by the order does all there is."""
    outside = (one for one in case.lasting if one.outside and one.count == 1 and one.name and not sends_parcels(one))
    return [person for person in outside if LEAST < works(case, person.name) < UNLIMITED]


def works(case: Case, name: str) -> float:
    """Net hours a month of somebody who is there; of several in one row those of all together."""
    return case.remembered(_net_hours).get(name, 0.0)


def _net_hours(case: Case) -> Mapping[str, float]:
    hours: dict[str, float] = {}
    for hands in case.hands:
        hours[hands.name] = hours.get(hands.name, 0.0) + hands.hours
    return hours


def more_of(case: Case, person: Person, hours: float) -> Cost | None:
    """What so many net hours a month more of somebody cost, by what they are told to; ``None`` where nobody told."""
    today = week_of(case, person)
    more = hours / WEEKS if person.outside else contract_week(case.knowledge, hours)
    return case.pricing.more_of(person, today, more / today) if today > LEAST else None


def week_of(case: Case, person: Person) -> float:
    """The hours a week that somebody is paid for: a contract, and from outside those that were told, else worked.

    Of several in one row it is the week of each, as what they cost is told of each.
    """
    net = works(case, person.name) / person.count
    return net / WEEKS if person.outside and not person.hours_told else contract_week(case.knowledge, net)


def hours_on_top(case: Case, person: Person, role: str = "") -> float:
    """The net hours a month that somebody who is there may be asked for on top, within a full week.

    Who works part of the week has a reason to: as many half days again, or ``own_hours_on_top``. To lead the shop
    somebody of a company may leave other work. A freelancer has a full week, and a company people enough. Several in
    one row are asked each of them.
    """
    knowledge, there = case.knowledge, works(case, person.name) / person.count
    if person.sourcing == "agency":
        return UNLIMITED
    rest = max(0.0, knowledge.threshold(FTE_HOURS) - there)
    if person.outside or (case.established and role in knowledge.leading_roles):
        return rest
    step = own_step(case, person)
    each = min(rest, max(math.floor(there / step + LEAST) * step, net_hours(knowledge, knowledge.threshold(ON_TOP))))
    # Whoever is less than half a day from a full week has none to give, nor have several of them together.
    return each * person.count if each > step - LEAST else 0.0


def with_more_hours(case: Case, person: Person, more: float) -> Person:
    """Somebody who is there with so many net hours a month on top; roles with hours of their own keep these."""
    if not more:
        return person
    full = case.knowledge.threshold(FTE_HOURS)
    roles, more = person.roles, more / person.count
    if all(held.fte is not None for held in roles):
        first = msgspec.structs.replace(roles[0], fte=(roles[0].fte or 0.0) + more / full)
        roles = (first, *roles[1:])
    fte = (works(case, person.name) / person.count + more) / full
    return msgspec.structs.replace(person, roles=roles, fte=round(fte, 4), hours_per_week=None)
