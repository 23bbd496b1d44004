"""Cover: who has the hours for which work, and what nobody has time for.

People are sources, activities are sinks, and hours flow from the one to the other. First everybody does what they are
the first choice for, then they stand in, then the owner takes what is left, daily work first. As much is covered as can
be: where somebody is full, work is handed on along chains of stand-ins until no hour is left that could be used
(augmenting paths, Ford and Fulkerson 1956). People with the same roles are one source, so that it makes no difference
whether two halves or one whole do the work.
"""

import math
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.activities import Activity
from ecomteam.model.hours import WEEKS
from ecomteam.model.team import Person
from ecomteam.shop.once import once
from ecomteam.shop.work import CONTRACT_WEEK, FTE_HOURS, Crew, Present, Work

# What is smaller is no work: rounding in the last digits would make steps of nothing.
LEAST = 1e-6
UNLIMITED = float("inf")
NO_TRADE: Mapping[str, str] = MappingProxyType({})
NOTHING_ANYWAY: Mapping[str, float] = MappingProxyType({})
# Whoever buys spends the money of the shop: no packer does it in passing.
BUYING = "procurement"
# Up to which choice for it somebody is there for work that was measured.
SECOND = 1
Bought = Callable[[Person], float | None]


def nothing_bought(person: Person) -> None:
    """As ``Bought`` where no prices are known."""
    del person


class Hands(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Hours of one person (or several of one kind) for some roles; ``roles`` is empty for an owner, who does all.

    ``departments`` are such hands too: of a company that had people for it before. Of an owner who told a ``week`` it
    is what the hours go to, a month, by activity; what was not told goes to the work of the ``own`` roles, those that
    were told, first. Who is ``new`` was not there when that week was told, and is there for some activities ``before``
    all others, and leaves ``others`` to those whose craft it is and who may have more hours. ``expressly`` are
    activities that were told to be somebody's.
    """

    name: str
    roles: tuple[str, ...]
    hours: float
    owner: bool = False
    outside: bool = False
    department: bool = False
    week: tuple[tuple[str, float], ...] = ()
    own: tuple[str, ...] = ()
    new: bool = False
    before: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    expressly: tuple[str, ...] = ()


class Doing(msgspec.Struct, frozen=True, gc=False):
    """Somebody's hours a month on one activity."""

    name: str
    hours: float


class Cover(msgspec.Struct, frozen=True, kw_only=True):
    """Of every activity who does it and what stays undone; of everybody the hours they have and those that are used."""

    done: "Spread"
    uncovered: Mapping[str, float]
    capacity: Mapping[str, float]
    used: Mapping[str, float]
    owners: frozenset[str]
    by_owner: Mapping[str, float]

    @property
    def uncovered_hours(self) -> float:
        return sum(self.uncovered.values())

    def by(self, name: str) -> Mapping[str, float]:
        """What somebody's hours go to, by activity."""
        return self.done.by(name)

    def owner_hours(self, activity: str) -> float:
        return self.by_owner.get(activity, 0.0)


def hands_of(
    knowledge: Knowledge, people: Iterable[Person], owner_hours: float, bought: Bought = nothing_bought
) -> list[Hands]:
    """The hours that people have: an employee's net of leave and idle time, an owner's as told or ``owner_hours``.

    A role with hours of its own keeps them; whatever else a person has goes to all of that person's roles. ``bought``
    says how many hours a month the told cost of somebody outside pays for, of whom no hours were told.
    """
    full, week = knowledge.threshold(FTE_HOURS), knowledge.threshold(CONTRACT_WEEK)
    found: list[Hands] = []
    for person in people:
        if person.owner:
            found.append(_owner_hands(person, _owner(person, owner_hours, week)))
            continue
        if person.outside and not person.hours_told:
            hours = bought(person)
            if hours is None:
                hours = UNLIMITED if person.sourcing == "agency" else full * knowledge.threshold("freelance_fte")
            roles = tuple(held.role for held in person.roles)
            found.append(Hands(name=person.name, roles=roles, hours=hours * person.count, outside=True))
            continue
        found += _employed(person, full, week, knowledge.doing_roles)
    return found


def crews_of(knowledge: Knowledge, people: Sequence[Person], bought: Bought = nothing_bought) -> dict[str, Crew]:
    """By activity those who are there for it, with the part of their hours that it gets.

    None of work of which a part is done by somebody whose hours nobody knows, such as an outside company.
    """
    found = {name: _crew(knowledge, people, bought, name, role) for name, role in knowledge.crews.items()}
    return {name: crew for name, crew in found.items() if 0 < crew.hours < UNLIMITED}


def present(
    knowledge: Knowledge,
    people: Sequence[Person],
    elsewhere: Collection[str] = (),
    owner_hours: float = math.inf,
    bought: Bought = nothing_bought,
) -> Present:
    """Whoever is there today, as the measure of work; ``elsewhere`` are the roles of departments without a limit.

    The hours of all together are counted where those of an owner are given.
    """
    told: dict[str, float] = {}
    for person in people:
        for activity, hours in person.week.items() if person.owner else ():
            if hours > 0:
                told[activity] = told.get(activity, 0.0) + hours * WEEKS
    others: dict[str, float] = {}
    if told:
        others = dict.fromkeys(elsewhere, UNLIMITED)
        for each in hands_of(knowledge, [person for person in people if not person.owner], 0.0, bought):
            for role in each.roles:
                others[role] = others.get(role, 0.0) + each.hours / len(each.roles)
    names = frozenset([person.name for person in people]) if told else frozenset()
    all_of_them = math.inf if elsewhere or owner_hours == math.inf else 0.0
    if not all_of_them:
        all_of_them = sum(each.hours for each in hands_of(knowledge, people, owner_hours, bought))
    crews = crews_of(knowledge, people, bought)
    return Present(crews=crews, told=told, others=others, names=names, hours=all_of_them)


def _crew(knowledge: Knowledge, people: Iterable[Person], bought: Bought, activity: str, role: str) -> Crew:
    hours = overtime = 0.0
    alone = True
    for person in people:
        if person.owner:
            hours += person.week.get(activity, 0.0) * WEEKS
            alone = alone and (activity in person.week or not person.holds(role))
        elif person.holds(role):
            hands = hands_of(knowledge, [person], 0.0, bought)
            theirs = sum(each.hours / len(each.roles) for each in hands if role in each.roles)
            hours += theirs
            overtime += theirs * max(0.0, 1 - 1 / max(1.0, person.whole(knowledge.threshold(CONTRACT_WEEK))))
    return Crew(hours, overtime, alone)


def _owner(person: Person, owner_hours: float, week: float) -> float:
    if person.hours_per_week is not None:
        return person.hours_per_week * WEEKS
    return person.fte * week * WEEKS if person.fte is not None else owner_hours


def _owner_hands(person: Person, hours: float) -> Hands:
    """Of a week that was told in parts there are as many hours as the parts come to, at least."""
    week = tuple(sorted((name, each * WEEKS) for name, each in person.week.items() if each > 0))
    own = tuple(sorted({held.role for held in person.roles}))
    most = max(hours, sum(each for _, each in week))
    expressly = tuple(sorted(person.activities))
    return Hands(name=person.name, roles=(), hours=most, owner=True, week=week, own=own, expressly=expressly)


def _employed(person: Person, full: float, week: float, anything: tuple[str, ...]) -> Iterable[Hands]:
    """Whose roles nobody told does a bit of ``anything``."""
    for held in person.roles:
        if held.fte:
            yield Hands(
                name=person.name, roles=(held.role,), hours=held.fte * full * person.count, outside=person.outside
            )
    rest = (person.whole(week) - person.stated) * full * person.count
    roles = tuple(held.role for held in person.roles if held.fte is None) or tuple(held.role for held in person.roles)
    roles = roles or anything
    if rest > LEAST:
        expressly = tuple(sorted(person.activities))
        yield Hands(name=person.name, roles=roles, hours=rest, outside=person.outside, expressly=expressly)


def trade_hours(hands: Iterable[Hands], role: str) -> float:
    """The hours a month of a shop's own people of one trade who are there today: no owner's, and none from outside."""
    return sum(each.hours for each in hands if role in each.roles and _of_own_trade(each))


def _of_own_trade(hands: Hands) -> bool:
    return not (hands.owner or hands.department or hands.outside or hands.new)


def kept_by_owners(knowledge: Knowledge, hands: Collection[Hands]) -> frozenset[str]:
    """What an owner has by a role, or expressly, that was told: it stays there, unless somebody comes for it.

    Routine is what others stand in for, of leading every owner has some, and a craft that somebody employed has too is
    both theirs.
    """
    owners = [each for each in hands if each.owner]
    shared = {role for each in hands if not (each.owner or each.department or each.new) for role in each.roles}
    roles = {role for owner in owners for role in owner.own} - knowledge.leading_roles - shared
    mine = {name for role in roles for name in knowledge.first_done_by.get(role, ())}
    named = [name for name in mine if knowledge.activities[name].skill != "routine"]
    return frozenset([*named, *(name for owner in owners for name in owner.expressly)])


def cover(
    knowledge: Knowledge,
    work: Work,
    hands: Sequence[Hands],
    anyway: Mapping[str, float] = NOTHING_ANYWAY,
    paced: Mapping[str, str] = NO_TRADE,
) -> Cover:
    """Give the likely hours of every activity to those who have time for them.

    What is ``paced`` the people of its role get done, by all that was told.

    What is done ``anyway`` by whoever is there, beyond the hours that were told, is left to them: it takes no hours of
    anybody here, and stays among what is uncovered.
    """
    flow = _Flow(knowledge, work, hands, anyway, paced)
    flow.first_choices()
    flow.kept_by_owners()
    flow.stand_ins()
    flow.owners()
    return flow.result(hands)


# Roles, and whether they are an owner's, of somebody outside, of a department, and new; the week that was told, an
# owner's own roles, what is left to others, and what was told to be theirs.
_Names = tuple[str, ...]
_Kind = tuple[_Names, bool, bool, bool, bool, tuple[tuple[str, float], ...], _Names, _Names, _Names]
# What an owner told to do of an activity is work of its own until the hours are shared out: today's people leave it.
TOLD = "\0"


class _Group(msgspec.Struct):
    """Hands of the same kind, as one source."""

    key: _Kind
    members: list[Hands]
    free: float
    does: dict[str, float]

    @property
    def owner(self) -> bool:
        return self.members[0].owner

    @property
    def roles(self) -> tuple[str, ...]:
        """Sorted."""
        return self.key[0]

    @property
    def employed(self) -> bool:
        """Whether they are the shop's own people, and some of them of today."""
        one = self.members[0]
        return not (one.owner or one.outside or one.department or all(each.new for each in self.members))

    @property
    def new(self) -> bool:
        """Whether they were not there when the owner told the week."""
        return self.key[4]

    def shares(self) -> list[tuple[str, float]]:
        """Of the hours of a group, what part each of its members does: by the hours they have."""
        if len(self.members) == 1:
            return [(self.members[0].name, 1.0)]
        total = sum(member.hours for member in self.members)
        even = 1 / len(self.members)
        return [(member.name, member.hours / total if 0 < total < UNLIMITED else even) for member in self.members]


class RoleHours(msgspec.Struct, frozen=True):
    """The hours that somebody has for some of their roles: what is left of them, and their share of what a group does.

    ``roles`` are sorted.
    """

    name: str
    roles: tuple[str, ...]
    free: float
    share: float
    of: _Group

    @property
    def does(self) -> Mapping[str, float]:
        """What they go to, by activity."""
        return {activity: hours * self.share for activity, hours in self.of.does.items() if hours > LEAST}


class Spread(Mapping[str, tuple[Doing, ...]]):
    """Who does an activity, spread over people only when it is asked for: a large team is a few groups."""

    def __init__(self, activities: Sequence[str], groups: Sequence[_Group]) -> None:
        self._activities = activities
        self._groups = [(group, group.shares()) for group in groups]
        self._found: dict[str, tuple[Doing, ...]] = {}

    def __getitem__(self, activity: str) -> tuple[Doing, ...]:
        if activity not in self._found:
            self._found[activity] = tuple(
                Doing(name, hours * share)
                for group, shares in self._groups
                if (hours := group.does.get(activity, 0.0)) > LEAST
                for name, share in shares
                if hours * share > LEAST
            )
        return self._found[activity]

    def __iter__(self) -> Iterator[str]:
        return iter(self._activities)

    def __len__(self) -> int:
        return len(self._activities)

    def __contains__(self, activity: object) -> bool:
        return activity in self._activities

    def by(self, name: str) -> Mapping[str, float]:
        """What somebody's hours go to, by activity, in the order of the activities."""
        return self.by_everybody.get(name, NOTHING_ANYWAY)

    @once
    def by_everybody(self) -> Mapping[str, Mapping[str, float]]:
        """The same of all, by name: with one look at each group."""
        found: dict[str, dict[str, float]] = {}
        for group, shares in self._groups:
            for name, share in shares:
                mine = found.setdefault(name, {})
                for activity, hours in group.does.items():
                    if hours * share > LEAST:
                        mine[activity] = mine.get(activity, 0.0) + hours * share
        place = {activity: index for index, activity in enumerate(self._activities)}.__getitem__
        return {name: {each: mine[each] for each in sorted(mine, key=place)} for name, mine in found.items()}

    @once
    def by_role(self) -> Mapping[str, Sequence[RoleHours]]:
        """Whoever has a role, with the hours that they have for it alone or beside others."""
        found: dict[str, list[RoleHours]] = {}
        for group, shares in self._groups:
            parts = [RoleHours(name, group.roles, group.free * share, share, group) for name, share in shares]
            for role in set(group.roles):
                found.setdefault(role, []).extend(parts)
        return found

    def used(self) -> dict[str, float]:
        """What everybody does in all."""
        found: dict[str, float] = {}
        for group, shares in self._groups:
            together = sum(hours for hours in group.does.values() if hours > LEAST)
            for name, share in shares:
                found[name] = found.get(name, 0.0) + together * share
        return found


class _Flow:
    def __init__(
        self,
        knowledge: Knowledge,
        work: Work,
        hands: Sequence[Hands],
        anyway: Mapping[str, float],
        paced: Mapping[str, str],
    ) -> None:
        self.activities = [*work.activities]
        self.left = work.likely_hours.copy()
        self.anyway = {name: min(hours, self.left[name]) for name, hours in anyway.items() if name in self.left}
        for name, hours in self.anyway.items():
            self.left[name] -= hours
        self.measured, self.firm, self.by_crew = work.measured, work.firm, work.by_crew
        self.told = self._set_apart(hands)
        self.groups: dict[_Kind, _Group] = {}
        for each in hands:
            new = each.new and bool(self.told)
            who = (tuple(sorted(each.roles)), each.owner, each.outside, each.department)
            key = (*who, new, each.week, each.own, each.others, each.expressly)
            group = self.groups.setdefault(key, _Group(key, [], 0.0, {}))
            group.members.append(each)
            group.free += each.hours
        # Whoever is employed before whoever is bought in, and a department, which has other work too, after both.
        self.workers = sorted(
            (group for group in self.groups.values() if not group.owner),
            key=lambda group: (group.members[0].department, group.members[0].outside, group.new, group.roles),
        )
        kinds = [(group.roles, group.free == UNLIMITED, group.members[0].department) for group in self.workers]
        self.able = _able(knowledge, tuple(kinds))
        if left := {name for group in self.workers for name in group.members[0].others}:
            leaves = [group.members[0].others for group in self.workers]
            able = [(name, self.able[name]) for name in left & self.able.keys()]
            stay = {name: doers.among([one for one in doers.all if name not in leaves[one]]) for name, doers in able}
            self.able = {**self.able, **stay}
        self.knowledge = knowledge
        self.there_for = self._there_for()
        self.kept = kept_by_owners(knowledge, hands)
        self._leave_buying()
        self.of_others = self._of_others()
        firm = {name: role for name, (role, _) in self.there_for.items()}
        self.of_crews = self._of_crews({**firm, **paced, **knowledge.crews}, hands)
        self._leave_to_crews()
        # From whom no chain leads to free hours, none ever will: what is handed on only fills people up.
        self.stuck: set[int] = set()
        self.daily_first = work.daily_first
        if self.told:
            newcomers = frozenset([index for index, group in enumerate(self.workers) if group.new])
            both = [(name, name + TOLD) if name in self.told else (name,) for name in self.daily_first]
            self.daily_first = [each for names in both for each in names]
            self.able = {
                **self.able,
                **{name + TOLD: self.able[name].among(newcomers) for name in self.told if name in self.able},
            }

    def _set_apart(self, hands: Sequence[Hands]) -> frozenset[str]:
        """The activities of which an owner told to do some; those hours become work of its own."""
        told: dict[str, float] = {}
        for each in hands:
            for name, hours in each.week:
                told[name] = told.get(name, 0.0) + hours
        for name, hours in told.items():
            if name in self.left:
                self.left[name + TOLD] = min(hours, self.left[name])
                self.left[name] -= self.left[name + TOLD]
        return frozenset([name for name in told if name in self.left])

    def _there_for(self) -> Mapping[str, tuple[str, Sequence[int]]]:
        """By activity that was measured or told: the role of those employed who are there for it, and their places.

        They are those of the first choice for it, or where nobody has that role, of the second.
        """
        found: dict[str, tuple[str, Sequence[int]]] = {}
        for name in self.firm:
            for role in self.knowledge.activities[name].doers[: SECOND + 1]:
                theirs = [place for place, group in enumerate(self.workers) if group.employed and role in group.roles]
                if theirs and role not in self.knowledge.leading_roles:
                    found[name] = role, theirs
                    break
        return found

    def _leave_buying(self) -> None:
        """Take buying from whoever only stands in for it and does not lead."""
        if BUYING in self.able:
            able, near = self.able[BUYING], self.knowledge.near_doers[BUYING] | self.knowledge.leading_roles
            stay = [one for one in able.all if one in able.first or not near.isdisjoint(self.workers[one].roles)]
            self.able = {**self.able, BUYING: able.among(stay)}

    def _leave_to_crews(self) -> None:
        """Take making and the like from who is no maker, where a crew is there for it: no manager is one more hand."""
        for name in self.of_crews.keys() & self.knowledge.crews.keys() & self.able.keys():
            able, trade = self.able[name], self.of_crews[name]
            of_it = [one for one in able.all if trade in self.workers[one].roles]
            self.able = {**self.able, name: able.among(of_it)}

    def _of_others(self) -> frozenset[str]:
        """The activities that somebody is there for who is no owner, where the owners told what else they do.

        An owner who only leads does whatever is left.
        """
        owned = [set(group.members[0].own) for group in self.groups.values() if group.owner]
        if not owned or not all(own - self.knowledge.leading_roles for own in owned):
            return frozenset()
        there = (group for group in self.workers if not (group.members[0].department or group.new))
        held = {role for group in there for role in group.roles}.difference(*owned)
        return frozenset([name for role in held for name in self.knowledge.first_done_by.get(role, ())])

    def _of_crews(self, trades: Mapping[str, str], hands: Sequence[Hands]) -> Mapping[str, str]:
        """The activities that a crew of its own does, with its role: beside it no owner is one more hand."""
        if not any(map(_of_own_trade, hands)):
            return {}
        enough = self.knowledge.threshold("crew_weeks") * self.knowledge.threshold(FTE_HOURS)
        hours = {role: trade_hours(hands, role) for role in {*trades.values()}}
        return {name: role for name, role in trades.items() if hours[role] >= enough - LEAST}

    def first_choices(self) -> None:
        if not self.workers:
            return
        self._engaged_for("first")
        self._firm_first()
        able, left = self.able, self.left
        for name in self.daily_first:
            if name in able and left[name] > LEAST:
                self._share(name, able[name].first)

    def _firm_first(self) -> None:
        """What was told to be somebody's, then what was measured or told: before all that is counted by rates."""
        for group in self.workers:
            if group.employed:
                for name in group.members[0].expressly:
                    if name in self.left and any(name in self.knowledge.done_by[role] for role in group.roles):
                        self._give(group, name)
        # Whose hours measure a work have these for it; a pace takes what is left.
        for name in (*(name for name in self.daily_first if name in self.by_crew), *self.daily_first):
            if name in self.there_for:
                self._share(name, self.there_for[name][1])

    def kept_by_owners(self) -> None:
        """What an owner told to have, before anybody stands in for it: of the hours that no week was told of."""
        for group in self.groups.values() if self.kept else ():
            one = group.members[0]
            if not group.owner:
                continue
            free = group.free - sum(hours for _, hours in one.week) * len(group.members)
            # Where nobody else could, the owner's work is done in the order of the day.
            for name in self._undone():
                mine = name in self.kept & self.able.keys() and self._is_of(one, name) and name not in dict(one.week)
                if mine and not name.endswith(TOLD) and free > LEAST:
                    free -= self._give(group, name, free)

    def _is_of(self, owner: Hands, activity: str) -> bool:
        """Whether an owner told to have it, by a role or expressly."""
        return activity in owner.expressly or self.knowledge.first_choices.get(activity) in owner.own

    def stand_ins(self) -> None:
        if not self.workers:
            return
        self._engaged_for("all")
        for name in self._undone():
            if name in self.able:
                self._share(name, self.able[name].all)
        if not any(group.free > LEAST for group in self.workers):
            return
        for name in self._undone():
            while name in self.able and self.left[name] > LEAST and self._hand_on(name):
                pass

    def _share(self, activity: str, workers: Iterable[int]) -> None:
        """Give it to those who have time, one after another."""
        for worker in workers:
            if self.workers[worker].free > LEAST:
                self._give(self.workers[worker], activity)
                if self.left[activity] <= LEAST:
                    return

    def _engaged_for(self, doers: Literal["first", "all"]) -> None:
        """Whoever is new does what weighed most when they were looked for, before what only has to be done daily."""
        for place, group in enumerate(self.workers):
            for each in group.members:
                free = each.hours
                for name in each.before:
                    if min(free, group.free) <= LEAST:
                        break
                    for named in (name, name + TOLD) if name in self.told else (name,):
                        waits = self.left.get(named, 0.0) > LEAST
                        if waits and place in getattr(self.able.get(named, NOBODY), doers):
                            free -= self._give(group, named, free)

    def owners(self) -> None:
        """What was told, and of that no more; then what is theirs by role or pace, then whatever is left.

        Of several each first does what is theirs by role, and what is nobody's goes to who has most hours left. What
        somebody else is there for comes last: whoever was named for it does it, and an owner helps out.
        """
        owners = [(group, dict(group.members[0].week)) for group in self.groups.values() if group.owner]
        for group, week in owners:
            for name in self.daily_first if week else ():
                if name.endswith(TOLD) and (hours := week.get(name.removesuffix(TOLD), 0.0)):
                    self._give(group, name, hours * len(group.members))
        # An owner alone leads as far as the day leaves it, and does the crafts that were told before other work.
        leading = frozenset[str]() if len(owners) > 1 else self.knowledge.leading_roles
        self._by_role([group for group, week in owners if not week], leading)
        for group, week in owners:
            for names in self._theirs(group) if week else (self._measured_of(group),):
                for name in self._undone() if names else ():
                    if name in names and name not in week and self._may_do(group, name):
                        self._give(group, name)
        for others in (False, True):
            for name in self._undone():
                if (name in self.of_others) is others:
                    if not any(group.free > LEAST for group, _ in owners):
                        return
                    free = [group for group, week in owners if group.free > LEAST and name not in week]
                    for group in self._in_turn(name, free) if free else ():
                        self._give(group, name)

    def _in_turn(self, activity: str, owners: Iterable[_Group]) -> Sequence[_Group]:
        able = [group for group in owners if self._may_do(group, activity)]
        return able if len(able) < 2 else sorted(able, key=lambda one: self._place(activity, one))

    def _by_role(self, owners: Sequence[_Group], but: Collection[str]) -> None:
        """Each first does the work that their own roles are the first choice for, all ``but`` these."""
        owners = [group for group in owners if not set(group.members[0].own).issubset(but)]
        for name in self._undone() if owners else ():
            role = self.knowledge.first_choices.get(name)
            for group in owners:
                if role in group.members[0].own and role not in but:
                    self._give(group, name)

    def _place(self, activity: str, group: _Group) -> tuple[float, float]:
        """Of several owners first who can do it by role, then who has most hours left."""
        ranks = [self.knowledge.done_by[role].get(activity, math.inf) for role in group.members[0].own]
        return min(ranks, default=math.inf), -group.free

    def _may_do(self, group: _Group, activity: str) -> bool:
        """Whether an owner helps out with it: in the trade of a crew only who told to have it."""
        return activity not in self.of_crews or self.of_crews[activity] in group.members[0].own

    def _measured_of(self, group: _Group) -> Collection[str]:
        """What was measured of an owner's work: what others are there for is theirs, unless the owner has that role."""
        first, own = self.knowledge.first_choices, group.members[0].own
        measured = self.measured - self.of_others
        return [name for name in measured if name not in self.there_for or first.get(name) in own]

    def _theirs(self, group: _Group) -> Iterable[Collection[str]]:
        """The work of an owner's own roles, role by role."""
        return (self.knowledge.first_done_by.get(role, ()) for role in group.members[0].own)

    def _undone(self) -> list[str]:
        """What nobody has done yet, daily work first."""
        left = self.left
        return [name for name in self.daily_first if left[name] > LEAST]

    def _give(self, group: _Group, activity: str, most: float = UNLIMITED) -> float:
        hours = min(group.free, self.left[activity], most)
        if hours <= LEAST:
            return 0.0
        group.does[activity] = group.does.get(activity, 0.0) + hours
        group.free -= hours
        self.left[activity] -= hours
        return hours

    def _hand_on(self, activity: str) -> bool:
        """Free somebody who could do it by handing on what they do, along the shortest chain; false if nobody can."""
        came: dict[int, tuple[int | None, str]] = {
            worker: (None, activity) for worker in self.able[activity].all if worker not in self.stuck
        }
        waiting = deque(came)
        while waiting:
            worker = waiting.popleft()
            full = self.workers[worker]
            if full.free > LEAST:
                self._along(came, worker)
                return True
            for done, hours in full.does.items():
                if hours <= LEAST:
                    continue
                # What was measured stays with those who are there for it.
                theirs = self.there_for[done][1] if done in self.there_for else self.able.get(done, NOBODY).all
                for other in theirs:
                    if other not in came and other not in self.stuck:
                        came[other] = (worker, done)
                        waiting.append(other)
        self.stuck |= came.keys()
        return False

    def _along(self, came: Mapping[int, tuple[int | None, str]], end: int) -> None:
        """Move as many hours as the chain that ends there can take."""
        chain: list[tuple[_Group | None, _Group, str]] = []
        here: int | None = end
        while here is not None:
            before, activity = came[here]
            chain.append((self.workers[before] if before is not None else None, self.workers[here], activity))
            here = before
        hours = min(
            self.workers[end].free,
            self.left[chain[-1][2]],
            *(giver.does[activity] for giver, _, activity in chain if giver is not None),
        )
        for giver, taker, activity in chain:
            taker.does[activity] = taker.does.get(activity, 0.0) + hours
            if giver is not None:
                giver.does[activity] -= hours
        self.workers[end].free -= hours
        self.left[chain[-1][2]] -= hours

    def result(self, hands: Sequence[Hands]) -> Cover:
        for group in self.groups.values() if self.told else ():
            group.does = _together(group.does)
        self.left = _together(self.left) if self.told else self.left
        for name, hours in self.anyway.items():
            self.left[name] += hours
        by_owner: dict[str, float] = {}
        groups = (*self.workers, *(one for one in self.groups.values() if one.owner))
        for group in groups:
            if group.owner:
                for activity, hours in group.does.items():
                    by_owner[activity] = by_owner.get(activity, 0.0) + hours
        spread = Spread(self.activities, groups)
        capacity: dict[str, float] = {}
        for each in hands:
            capacity[each.name] = capacity.get(each.name, 0.0) + each.hours
        return Cover(
            done=spread,
            uncovered={name: hours for name, hours in self.left.items() if hours > LEAST},
            capacity=capacity,
            used={each.name: 0.0 for each in hands} | spread.used(),
            owners=frozenset(each.name for each in hands if each.owner),
            by_owner=by_owner,
        )


def _together(hours: Mapping[str, float]) -> dict[str, float]:
    """What was told and the rest of each activity, as one again."""
    found: dict[str, float] = {}
    for name, each in hours.items():
        whole = name.removesuffix(TOLD)
        found[whole] = found.get(whole, 0.0) + each
    return found


class _Doers(msgspec.Struct, frozen=True):
    """Who of the workers can do an activity, by their places among them: ``all`` with the first choice first."""

    first: tuple[int, ...] = ()
    all: tuple[int, ...] = ()

    def among(self, workers: Collection[int]) -> "_Doers":
        return _Doers(
            tuple([one for one in self.first if one in workers]), tuple([one for one in self.all if one in workers])
        )


NOBODY = _Doers()


# Other hours of the same people, and the same work at another volume, are shared out by the same order.
@lru_cache(maxsize=1 << 7)
def _able(knowledge: Knowledge, workers: tuple[tuple[tuple[str, ...], bool, bool], ...]) -> Mapping[str, _Doers]:
    """By activity who of the workers can do it; of each their roles, whether they have any hours, and are inside."""
    ranks: dict[str, list[tuple[int, int]]] = {}
    for worker, kind in enumerate(workers):
        for name, rank in _does(knowledge, *kind).items():
            if name in ranks:
                ranks[name].append((rank, worker))
            else:
                ranks[name] = [(rank, worker)]
    return {name: _doers(ranked) for name, ranked in ranks.items()}


def _doers(ranked: Sequence[tuple[int, int]]) -> _Doers:
    if len(ranked) == 1:
        rank, worker = ranked[0]
        return _Doers(() if rank else (worker,), (worker,))
    first = tuple([worker for rank, worker in ranked if rank == 0])
    return _Doers(first, tuple([worker for _, worker in sorted(ranked)]))


# Shops have the same kinds of people, in ever other teams.
@lru_cache(maxsize=1 << 9)
def _does(knowledge: Knowledge, roles: tuple[str, ...], any_hours: bool, inside: bool) -> Mapping[str, int]:
    """The activities that somebody of these roles can do, each with the best rank that one of the roles has for it."""
    best = dict(knowledge.done_by[roles[0]]) if roles else {}
    for role in roles[1:]:
        for name, rank in knowledge.done_by[role].items():
            if name not in best or rank < best[name]:
                best[name] = rank
    if not any_hours:
        return best
    return {name: rank for name, rank in best.items() if not _not_for(knowledge.activities[name], rank, inside)}


def _not_for(activity: Activity, rank: int, inside: bool) -> bool:
    """Who has any hours does what they are there for, and an outside company never what has to stay inside."""
    theirs = rank == 0 or (inside and activity.of_departments)
    return not theirs or (activity.location == "inside" and not inside)
