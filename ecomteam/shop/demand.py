"""Demand: what asks for people, by activity and by role, and what a role could take of it, weighed.

What an hour of it weighs follows from who would do it, from whom it comes and from how urgent the rules say it is.
docs/work.md tells the weights.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

import msgspec

from ecomteam.model.activities import Skill
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.symptoms import Symptom
from ecomteam.shop.case import Case
from ecomteam.shop.costs import cheaper
from ecomteam.shop.cover import LEAST, UNLIMITED, Cover, Hands, RoleHours
from ecomteam.shop.forms import form, in_steps, nobody_below, price
from ecomteam.shop.once import copied, once, once_each
from ecomteam.shop.own import Own, given_by, own_roles, part_timers, replaced_for, still_on_top, there_for
from ecomteam.shop.positions import NO_OFFER, Offer, Position, employs_by_then, engaged
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.told import WANTS_TIME, WISH_FOR_TIME, named_by_pains, told_first, told_of
from ecomteam.shop.verdicts import Urgency
from ecomteam.shop.work import FTE_HOURS

# What a stand-in does with an hour beside somebody who is the first choice for it. Our judgement, told in docs/work.md.
FIT = (1.0, 0.8, 0.65, 0.5)
# An hour that only frees the owner for other work, beside an hour of work that nobody does.
SWAP = {"routine": 0.5, "skilled": 0.3, "specialist": 0.3, "lead": 0.0}
# The same as long as the owner wants to do less: what is bought then is that hour.
RELIEVES = {"routine": 1.0, "skilled": 0.8, "specialist": 0.6, "lead": 0.0}
# An hour that rests on numbers nobody told, beside one that rests on the shop's own.
ASSUMED = 0.6
# An hour of work that a pain names which was told, beside one of other work of the same role.
NAMED = 1.25
# An hour that an owner asks to be rid of, beside one of other work of the same role: that hour is what is bought.
WANTED = 2.0
# An hour of work that waits and that nothing told speaks of, for an owner who asks for time and has none of it yet;
# nor is it urgent then, whoever could do it.
UNASKED = 0.5
HALF = 0.5
# Hours, the weight of each, and the activity.
Part = tuple[float, float, str]


class Waiting(msgspec.Struct, frozen=True, gc=False):
    """Hours a month of an activity that nobody does (or not well), and those that an owner does on the side.

    ``to_go`` are those of them that somebody else should do where the owner wants to do less; ``fills_a_week`` where it
    is work of a role that has a good part of a week waiting. ``hurting`` are those of ``undone`` that an owner does,
    not well.
    """

    undone: float
    on_the_side: float
    skill: Skill
    fills_a_week: bool
    assumed: bool
    to_go: float
    hurting: float = 0.0


class Demand:
    """What asks for people where ``hands`` have the hours: work undone, done on the side, or too much for one.

    ``relief`` are the hours by which the owner wants to do less, as far as nobody takes them yet.
    """

    def __init__(
        self,
        case: Case,
        hands: Sequence[Hands],
        relief: float,
        new: Sequence[Hands] = (),
        before: Sequence[Position] = (),
    ) -> None:
        """``new`` are the hands of positions on the way, ``before`` the positions themselves; whoever is there today
        does not do well what hurts.
        """
        self.case = case
        self.today = tuple(hands)
        self.employs = employs_by_then(case, before)
        self.begins = not before
        # Hours to spare are none on top of a contract.
        self.given = given_by(one for one in before if one.fixed != "spare")
        self.coming = frozenset([position.role for position in before])
        self.hands = (*hands, *new)
        self.relief = relief
        self._parts: dict[str, Sequence[Part]] = {}
        self._worths: dict[str, float] = {}
        self._offers: dict[str, Offer] = {}
        self._wholes: dict[str, Position | None] = {}
        self._little: dict[str, bool] = {}

    @once
    def cover(self) -> Cover:
        return self.case.covered_by(self.hands)

    def still(self, relief: float) -> "Demand":
        """The same where the owner still wants to do so many hours less; what hangs on that is worked out anew."""
        if relief == self.relief:
            return self
        same = copied(self)
        same.relief = relief
        same._parts, same._worths, same._offers, same._wholes, same._little = {}, {}, {}, {}, {}
        return same

    def parts(self, role: str) -> Sequence[Part]:
        """Hours that the role could take, with the weight of each and the activity."""
        if role not in self._parts:
            self._parts[role] = tuple(_parts(self, role, self.case.verdicts.urgency(role)))
        return self._parts[role]

    def worth(self, role: str) -> float:
        """All that waits for the role, weighed: more than a position of it is ever worth."""
        if role not in self._worths:
            self._worths[role] = sum([hours * weight for hours, weight, _ in self.parts(role)])
        return self._worths[role]

    def too_little(self, role: str) -> bool:
        """Whether what waits for the role is too little for anybody, which is sooner seen than what it would offer."""
        if role not in self._little:
            least, waits = nobody_below(self.case.knowledge, role) - LEAST, self.waiting_for[role]
            beside = self.handed_over > LEAST
            most = sum([one.undone + one.on_the_side if beside else one.undone for _, _, one in waits])
            little = most < least or sum([part[0] for part in self.parts(role)]) < least
            self._little[role] = little and role not in own_roles(self.case)
        return self._little[role]

    def offer(self, role: str) -> "Offer":
        """What waits for the role here, whatever may be paid."""
        if role not in self._offers:
            self._offers[role] = _offer(self, role)
        return self._offers[role]

    def whole(self, role: str) -> Position | None:
        """The role for all that waits for it here, whatever it costs; ``None`` where that is too little for anybody."""
        if role not in self._wholes:
            self._wholes[role] = engaged(self.case, role, self.offer(role))
        return self._wholes[role]

    def there(self, role: str, inside: bool = False) -> Own | None:
        """Who has the role already and may have more of it, beside what those on the way give them."""
        return there_for(self.case, role, self.given, inside)

    def may_have(self, position: Position) -> float:
        """The hours of a position that who is there and has it may have on top, beside what those on the way give."""
        own = position.own
        if own is None or not own.has_it:
            return 0.0
        if own.learns:
            return still_on_top(self.case, own.person, self.given)
        there = self.there(position.role)
        return there.hours if there is not None and any(one in own.people for one in there.people) else 0.0

    @once_each
    def hours(self) -> float:
        """Net hours a month that should be somebody else's."""
        return sum(self.open.values()) + self.relief

    @once
    def open(self) -> Mapping[str, float]:
        """By activity: hours that nobody does, and those that hurt where its people lack the craft or the hours.

        What is done anyhow today asks for nobody.
        """
        found = dict(self._undone)
        for name, one in self.case.work.claimed.items():
            if self._lacks(name):
                done = sum(doing.hours for doing in self.cover.done[name] if doing.name in self._roles_today)
                well = sum(doing.hours for doing in self.cover.done[name] if doing.name not in self._roles_today)
                undone = found.get(name, 0.0)
                found[name] = undone + min(done, max(0.0, one.claimed - undone - well))
        return {name: hours for name, hours in found.items() if hours > LEAST}

    @once
    def _undone(self) -> Mapping[str, float]:
        """By activity the hours that nobody does."""
        return self.case.waiting(self.cover)

    def _lacks(self, activity: str) -> bool:
        """Whether what hurts is nobody's craft of those who are there today, or nobody who can do it has an hour left.

        Where the hours are there, more of them mend nothing; nor where those of the craft stand in for another: then
        that one lacks somebody.
        """
        doers = self.case.knowledge.activities[activity].doers
        craft = self._holders.get(doers[0], ()) if doers else ()
        if self._has_time(activity) or self._owner_has_time(activity):
            return False
        if not craft:
            # A department has people enough for what was its own before the shop was there.
            return all(self.cover.capacity[doing.name] < UNLIMITED for doing in self.cover.done[activity])
        if any(part.free >= LEAST for role in doers for part in self._parts_today(role)):
            return False
        # An owner who told the hours of this work has told as well that the others are needed where they go.
        told = self.case.work.activities[activity].told > LEAST
        return all(
            self._beside(part) < LEAST
            for part in self._parts_today(doers[0])
            if not (told and part.name in self.cover.owners)
        )

    def _has_time(self, activity: str) -> bool:
        """Whether somebody employed does it and has hours for more, where it takes hours and no craft.

        An owner does it because nobody else is there.
        """
        claim = self.case.work.activities[activity].claim
        told = self.case.knowledge.symptoms.get(claim) if claim is not None else None
        of_time = told is not None and told.of_time
        if not of_time and self.case.knowledge.activities[activity].skill != "routine":
            return False
        cover = self.cover
        if of_time and self._done_by_its_crew(activity):
            return True
        doing = {each.name for each in cover.done[activity] if each.hours > LEAST}
        return bool(doing) and all(
            name not in cover.owners and cover.capacity[name] - cover.used[name] >= LEAST for name in doing
        )

    def _owner_has_time(self, activity: str) -> bool:
        """Whether an owner who told to have it does all of it, and told a week that leaves hours for more."""
        cover = self.cover
        if activity not in self.case.kept or not self.case.owner_week_told:
            return False
        first = self.case.knowledge.first_choices.get(activity)
        theirs = [each.name for each in self.today if each.owner and (first in each.own or activity in each.expressly)]
        doing = {each.name for each in cover.done[activity]}
        done = not self._undone.get(activity, 0.0) and doing.issubset(theirs)
        return done and any(cover.capacity[name] - cover.used[name] >= LEAST for name in theirs)

    def _done_by_its_crew(self, activity: str) -> bool:
        """Whether work of which the shop told how much there is is done whole, by two of those who are there or more.

        What is told of it then is that there should be less of it, and one more pair of hands makes it no less.
        """
        cover, knowledge = self.cover, self.case.knowledge
        if activity not in self.case.work.firm or cover.uncovered.get(activity, 0.0) > LEAST:
            return False
        doing = {each.name for each in cover.done[activity]}
        crew = knowledge.threshold("crew_weeks") * knowledge.threshold(FTE_HOURS)
        return doing.isdisjoint(cover.owners) and sum(cover.capacity[name] for name in doing) >= crew - LEAST

    @once
    def _holders(self) -> Mapping[str, Sequence[str]]:
        """Who holds a role of those who are there today, by role."""
        found: dict[str, list[str]] = {}
        for name, roles in self._roles_today.items():
            for role in roles:
                found.setdefault(role, []).append(name)
        return found

    def _parts_today(self, role: str) -> Iterable[RoleHours]:
        """Whoever has a role of those who are there today, with the hours that were told for it."""
        return (part for part in self.cover.done.by_role.get(role, ()) if part.name in self._roles_today)

    def _beside(self, part: RoleHours) -> float:
        """The hours that go to no work which somebody is the first choice for."""
        activities, roles = self.case.knowledge.activities, set(part.roles)
        return part.free + sum(
            hours for each, hours in part.does.items() if not roles.intersection(activities[each].doers[:1])
        )

    @once
    def _roles_today(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for each in self.today:
            found.setdefault(each.name, set()).update(each.roles)
        return found

    @once_each
    def waiting(self) -> Mapping[str, "Waiting"]:
        """By activity what somebody new could take of it, where there is any."""
        found: dict[str, Waiting] = {}
        activities, by_owner, specialised = self.case.knowledge.activities, self.cover.by_owner, self.specialised
        # An owner who told the week and wants no hour of it back keeps what was told.
        keeps = self.case.owner_week_told and self.case.remembered(relief_wanted) == 0
        # What was told of the week is what an owner speaks of; who told only how long it is, of all of it.
        all_to_go = self.asks_for_time and not any(each.week for each in self.hands)
        opened = self.open
        for name, one in self.case.work.activities.items():
            undone, theirs = opened.get(name, 0.0), by_owner.get(name, 0.0)
            side = theirs - one.claimed - (one.told if keeps else 0.0)
            if not undone and side <= LEAST:
                continue
            skill = activities[name].skill
            if not SWAP[skill] or side <= LEAST:
                side = 0.0
            if undone or side:
                to_go = side if all_to_go else min(side, one.told)
                hurting = min(undone, max(0.0, theirs - side)) if undone else 0.0
                found[name] = Waiting(undone, side, skill, name in specialised, one.assumed, to_go, hurting)
        return found

    @once_each
    def asks_for_time(self) -> bool:
        """Whether that is what an owner wants who told the hours, and nobody has taken all of those that are to go."""
        case, told = self.case, told_of(self.case.numbers.facts)
        # Who does everything and told what else hurts wants that mended first.
        wants = WISH_FOR_TIME in told or (bool(told & WANTS_TIME) and not self.named)
        return self.relief > LEAST and case.owner_week_told and wants

    def relieves(self, position: Position) -> bool:
        """Whether at least half of its hours are hours that an owner asks to be rid of."""
        if not self.asks_for_time:
            return False
        freed = sum(self.waiting[name].to_go for name in position.heaviest if name in self.waiting)
        return min(freed, self.relief) >= position.hours * HALF

    def mends(self, role: str, activity: str, undone: float) -> float:
        """Hours of what waits that more of a role mend.

        What hurts and stand-ins do is for somebody of the craft, or who has no hour left for it: where whoever has the
        role has, more hours of it mend nothing.
        """
        if role not in self._with_time:
            return undone
        return min(undone, self._undone.get(activity, 0.0))

    @once
    def _with_time(self) -> frozenset[str]:
        """The roles of whoever is employed for them today and has hours left."""
        return frozenset(
            role for role in self._holders if any(LEAST <= part.free < UNLIMITED for part in self._parts_today(role))
        )

    @once_each
    def waiting_for(self) -> Mapping[str, Sequence[tuple[str, int, "Waiting"]]]:
        """By role what of it the role could take: the activity, which choice for it the role is (from 0), what waits.

        What fills a good part of a week is for whoever is the first choice for it, not for somebody who does a bit of
        everything; but of what an owner does, only as much as is to go. A stand-in takes nothing of which own people
        have the craft, who may have more hours; nor do hands on call take what hurts and is no routine, where somebody
        of that craft is on the way.
        """
        case, takers, on_call = self.case, self.case.knowledge.takers, self.case.knowledge.roles_on_call
        stays, own, coming = case.kept.union(case.crewed), self.of_own_people, self._of_who_comes
        found: defaultdict[str, list[tuple[str, int, Waiting]]] = defaultdict(list)
        for name, waiting in self.waiting.items():
            alone = name in own or (waiting.fills_a_week and not self.part_goes(waiting))
            for rank, role in takers[name][:1] if alone else takers[name]:
                if rank and name in coming and role in on_call:
                    continue
                if rank and name in stays and not case.stands_in(name, (role,)):
                    continue
                found[role].append((name, rank, waiting))
        return dict(found)

    @once
    def of_own_people(self) -> frozenset[str]:
        """The activities that are the craft of somebody employed for part of the week, who may have more hours."""
        knowledge = self.case.knowledge
        part = {held.role for person in part_timers(self.case) for held in person.roles} - knowledge.all_rounders
        able = [role for role in part if (own := self.there(role, inside=True)) is not None and own.holds]
        return frozenset([name for role in able for name in knowledge.first_done_by.get(role, ())])

    @once
    def _of_who_comes(self) -> frozenset[str]:
        """The activities that a pain names and that are the craft of somebody on the way: more of it is theirs."""
        first_done_by, activities = self.case.knowledge.first_done_by, self.case.knowledge.activities
        theirs = (name for role in self.coming for name in first_done_by.get(role, ()))
        return frozenset([name for name in theirs if name in self.named and activities[name].skill != "routine"])

    def part_goes(self, waiting: Waiting) -> bool:
        """Whether an owner wants to be rid of some of it, and that is no good part of a week for anybody."""
        enough = self.case.knowledge.threshold("specialist_from_week") * WEEKS
        return self.asks_for_time and waiting.to_go > LEAST and self.relief < enough - LEAST

    @once
    def specialised(self) -> frozenset[str]:
        """The activities of roles that have enough work of their own waiting to fill a good part of a week."""
        knowledge, undone, by_owner = self.case.knowledge, self.open, self.cover.by_owner
        waiting, first_choices = dict[str, float](), knowledge.first_choices
        for name in self.case.work.activities:
            hours = undone.get(name, 0.0) + by_owner.get(name, 0.0)
            if hours and (role := first_choices.get(name)) is not None:
                waiting[role] = waiting.get(role, 0.0) + hours
        enough = knowledge.threshold("specialist_from_week") * WEEKS
        full = [role for role, hours in waiting.items() if hours >= enough]
        return frozenset([name for role in full for name in knowledge.first_done_by[role]])

    @once_each
    def handed_over(self) -> float:
        """Hours a month an owner would use otherwise: none but the relief where the week has room.

        Who tells what hurts or what is wanted would use them for that, as far as it waits, and not for what an owner
        told to do of it already; who wants time, for all.
        """
        cover, case = self.cover, self.case
        spare = sum(cover.capacity[name] - cover.used[name] for name in cover.owners)
        if spare > LEAST:
            return self.relief
        if case.remembered(relief_wanted) or not told_of(case.numbers.facts):
            return math.inf
        activities = case.work.activities
        return sum(
            max(hours - activities[name].told, min(hours, self._undone.get(name, 0.0)))
            for name, hours in self.open.items()
            if self._spoken_of(name)
        )

    @once
    def named(self) -> frozenset[str]:
        """The activities that a pain names which was told."""
        return named_by_pains(self.case.knowledge, self.case.numbers.facts)

    @once_each
    def told_first(self) -> frozenset[str]:
        """The activities of the pain that was told first; none once somebody comes, or for who asks for time."""
        first = self._first
        return frozenset() if first is None else frozenset([claim.activity for claim in first.says])

    @once_each
    def _first(self) -> Symptom | None:
        knowledge = self.case.knowledge
        counts = self.begins and not self.asks_for_time
        first = told_first(knowledge, self.case.numbers.facts) if counts else None
        return None if first is None else knowledge.symptoms[first]

    @once_each
    def frees_for_first(self) -> bool:
        """Whether an owner told to do that work, so that an hour of other work taken over is an hour for it."""
        activities = self.case.work.activities
        return any(name in activities and activities[name].told > LEAST for name in self.told_first)

    def answers_first(self, position: Position) -> bool:
        """Whether it is the first choice for work of the pain that was told first, or who that pain asks for.

        Of the others at least half of the hours are for that work, or free an owner who does it.
        """
        role, named = position.role, self.told_first
        if not named.isdisjoint(self.case.knowledge.first_done_by.get(role, ())):
            return any(name in named for _, _, name in self.parts(role))
        mends = frees = 0.0
        for hours, _, name in self.parts(role):
            if name in named and self._first is not None and role in self._first.roles:
                mends += hours
            elif self.frees_for_first and self.cover.by_owner.get(name, 0.0) > LEAST:
                frees += hours
        return bool(named) and mends + frees >= HALF * position.hours

    def asked_for(self, activity: str, undone: float) -> float:
        """How many hours of what waits are asked for: an owner who wants time wants that, and what hurts."""
        return min(undone, self.case.work.activities[activity].claimed) if self.asks_for_time else undone

    def _spoken_of(self, activity: str) -> bool:
        """Whether a pain, a wish or a number of the shop's speaks of this work."""
        doers = self.case.knowledge.activities[activity].doers
        claimed = self.case.work.activities[activity].claimed
        return bool(claimed) or any(self.case.verdicts.urgency(role).by > 1 for role in doers[:1])


def _offer(demand: Demand, role: str) -> Offer:
    case = demand.case
    if role not in demand.waiting_for or case.verdicts.ruled_out(role) or role in case.roles_elsewhere:
        return NO_OFFER
    parts = sorted(demand.parts(role), key=_weight, reverse=True)
    most = case.knowledge.threshold(FTE_HOURS) if role in case.knowledge.leading_roles else math.inf
    hours = min(sum([part[0] for part in parts]), most, demand.hours)
    advice = case.verdicts.sourcing(role)
    there = demand.there(role, inside=advice.verdict == "must_be_in_house")
    if replaced_for(case, role, there):
        return Offer(hours, "in_house", parts, replaced=True)
    others = tuple(sorted(demand.of_own_people.difference(case.knowledge.first_done_by.get(role, ()))))
    way = form(case, role, advice, hours, demand.employs, there)
    found = Offer(hours, way, parts, there=there, others=others)
    if found.sourcing != "agency" or role in case.sourced:
        return found
    outside = _dearer_than_inside(case, role, found)
    return found if outside is None else Offer(hours, "in_house", parts, outside)


def _dearer_than_inside(case: Case, role: str, offer: Offer) -> Cost | None:
    """What an outside company asks by a volume, where that is clearly more than the people inside that it takes.

    Where the work keeps all of those busy, it is the price of all hours beside theirs.
    """
    hours = in_steps(case.knowledge, role, "agency", offer.hours)
    work = offer.work(hours)
    asked = case.pricing.for_volume(role, work, case.work.likely)
    if asked is None:
        return None
    team = max(one.team for one in case.pricing.by_volume(role, work).values()) * case.knowledge.threshold(FTE_HOURS)
    if hours >= team:
        asked = price(case, role, "agency", hours, work)
    own = price(case, role, "in_house", max(hours, team))
    if asked is None or own is None:
        return None
    return asked if cheaper((own.low, own.high), (asked.low, asked.high)) == "inside" else None


_weight = itemgetter(1)


def _parts(demand: Demand, role: str, urgency: Urgency) -> Iterable[Part]:
    waits = demand.waiting_for.get(role)
    if not waits:
        return
    swaps, wanted, case = demand.handed_over, demand.relief, demand.case
    all_round, asks, named = role in case.knowledge.all_rounders, demand.asks_for_time, demand.named
    for name, rank, waiting in waits:
        by = urgency.by
        if all_round:
            # What is urgent is the work: an hour of it counts as much with somebody who does a bit of everything.
            by = max(by, case.verdicts.urgency(case.knowledge.first_choices[name]).by)
        fit = FIT[rank if rank < len(FIT) else -1] * (ASSUMED if waiting.assumed else 1.0)
        urgent = fit * by * (NAMED if name in named else 1.0)
        # Of what fills a week somebody else takes what an owner wants to be rid of, and no more.
        only_what_goes = rank > 0 and waiting.fills_a_week
        undone = demand.mends(role, name, waiting.undone) if waiting.undone else 0.0
        if undone > LEAST and not only_what_goes:
            asked = demand.asked_for(name, undone) if asks else undone
            # What hurts and an owner does all the same is an hour to be rid of as much as any other of that week.
            gone = min(asked, waiting.hurting, wanted) if asks else 0.0
            if gone > LEAST:
                wanted -= gone
                yield gone, urgent * WANTED * RELIEVES[waiting.skill], name
            if asked - gone > LEAST:
                yield asked - gone, urgent, name
            if undone - asked > LEAST:
                yield undone - asked, fit * UNASKED, name
        side = waiting.on_the_side
        if side > LEAST and (side := min(swaps, side)) > LEAST:
            swaps -= side
            # What is to go is work that the owner should not be doing, no hour that frees one for other work.
            relieving = min(side, waiting.to_go, wanted) if waiting.to_go else 0.0
            if relieving > LEAST:
                wanted -= relieving
                wish = WANTED if asks else 1.0
                yield relieving, urgent * wish * RELIEVES[waiting.skill], name
            if (rest := side - max(0.0, relieving)) > LEAST and not only_what_goes:
                yield rest, urgent * SWAP[waiting.skill], name
