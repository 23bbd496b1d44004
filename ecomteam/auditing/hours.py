"""The hours of a team beside the hours of its work: what nobody does, who has time left, what hangs on one person.

All of it is read from the case's cover, so that an audit speaks of the same hours as a plan. Hours are a month.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from ecomteam.model.activities import Activity
from ecomteam.model.hours import WEEKS
from ecomteam.model.team import Person
from ecomteam.shop.cover import LEAST, UNLIMITED
from ecomteam.shop.numbers import Known
from ecomteam.shop.spare import SpareHours
from ecomteam.shop.work import ActivityWork

DAILY = "daily"


class Gap(msgspec.Struct, frozen=True, gc=False):
    """Work that nobody has time for, of which ``role`` would do it; ``needed`` is all such work.

    ``daily`` and ``daily_needed`` are the part that comes every day and cannot wait.
    """

    role: str
    short: float
    needed: float
    daily: float
    daily_needed: float
    activities: tuple[Activity, ...]


class HoursOfWork(SpareHours):
    """What the hours say of one team. Nothing is found where nobody told what drives the work (``assumed``)."""

    def untold(self, role: str) -> tuple[str, ...]:
        """The facts from which most of a role's work would follow, where nobody told them."""
        own = list(self.own(role))
        open_work = [one for one in own if not self.told(one.activity)]
        if 2 * sum(one.hours.likely for one in open_work) <= sum(one.hours.likely for one in own):
            return ()
        return self.asked_for(open_work)

    def asked_for(self, works: Iterable[ActivityWork]) -> tuple[str, ...]:
        """The facts from which some work would follow, those of the most hours first."""
        hours: dict[str, float] = {}
        for one in works:
            for part in one.parts:
                fact = self._asked_for(part.drivers[0].id) if part.drivers else None
                # What was told and leaves it a guess all the same is no answer that lacks.
                if fact is not None and not self.case.numbers.is_told(fact):
                    hours[fact] = hours.get(fact, 0.0) + part.hours.likely
        return tuple(sorted(hours, key=lambda fact: -hours[fact]))

    def _asked_for(self, number: str) -> str | None:
        """The fact that is asked to learn a number: itself, or what it is derived from first."""
        if number in self.knowledge.questions:
            return number
        rows = self.knowledge.estimates.get(number, ())
        return next((self._asked_for(row.of) for row in rows if row.of is not None), None)

    def gaps(self, held: Collection[str]) -> Mapping[str, Gap]:
        """By role, in the order of the catalogue: its first choice; but a few hours of daily work whose first choice is
        not ``held`` are told with those of whoever stands in, for they ask for nobody of their own.
        """
        short: dict[str, list[str]] = {}
        for name in self.cover.uncovered:
            doers = self.knowledge.activities[name].doers
            if doers and self.told(name):
                short.setdefault(doers[0], []).append(name)
        for role in [role for role in short if role not in held and not self._fills_a_week(short[role])]:
            for name in list(short[role]):
                stand_in = self._stand_in(name, held)
                if stand_in is not None and self.knowledge.activities[name].rhythm == DAILY:
                    short[role].remove(name)
                    short.setdefault(stand_in, []).append(name)
        return {role: self._gap(role, short[role]) for role in self.knowledge.roles if short.get(role)}

    def _fills_a_week(self, names: Iterable[str]) -> bool:
        enough = self.knowledge.threshold("specialist_from_week") * WEEKS
        return sum([self.cover.uncovered[name] for name in names]) >= enough

    def _stand_in(self, activity: str, held: Collection[str]) -> str | None:
        """Who does it where its first choice is not there; a manager does not, though able to."""
        leading = self.knowledge.leading_roles
        doers = self.knowledge.activities[activity].doers[1:]
        return next((role for role in doers if role in held and role not in leading), None)

    def _gap(self, role: str, names: Sequence[str]) -> Gap:
        uncovered, works, waits_not = self.cover.uncovered, self.works, self.knowledge.cannot_wait
        names = sorted(names, key=lambda name: -uncovered[name])
        own = dict.fromkeys([*(name for name in self.knowledge.first_done_by.get(role, ()) if name in works), *names])
        daily = [name for name in own if name in waits_not]
        return Gap(
            role,
            sum([uncovered[name] for name in names]),
            sum([works[name].hours.likely for name in own]),
            sum([uncovered[name] for name in names if name in waits_not]),
            sum([works[name].hours.likely for name in daily]),
            tuple([self.knowledge.activities[name] for name in names]),
        )

    def of_role(self, person: Person, role: str) -> float:
        """The hours that somebody spends on what is first of all this role's work."""
        done = self.by([person])
        return sum(done.get(name, 0.0) for name in self.knowledge.first_done_by.get(role, ()))

    def free(self, person: Person) -> float:
        """Hours that are left to somebody; none to an owner whose week is full, or longer than it should be."""
        hours, used = self.cover.capacity.get(person.name, 0.0), self.cover.used.get(person.name, 0.0)
        healthy = self.knowledge.threshold("owner_week_healthy") * WEEKS
        if person.owner and hours > healthy:
            # Whoever works that long has no hours, whatever part of the work is counted.
            return min(0.0, healthy - used)
        return hours - used

    def lost_while_away(self, person: Person) -> Mapping[str, float]:
        """What nobody does without somebody of the team, by activity; away by now or not."""
        others = [one for one in self.case.people if one.name != person.name]
        before = self.case.covered_by(self.case.hands_of([*others, person])).uncovered
        after = self.case.covered_by(self.case.hands_of(others)).uncovered
        lost = {name: hours - before.get(name, 0.0) for name, hours in after.items() if self.told(name)}
        return {name: hours for name, hours in lost.items() if hours > LEAST}

    def drivers(self, activities: Iterable[Activity]) -> Sequence[Known]:
        """The numbers that most of this work comes from, those of the most hours first."""
        found: dict[str, float] = {}
        known: dict[str, Known] = {}
        for activity in activities:
            for part in self.works[activity.id].parts:
                for driver in part.drivers[:1]:
                    known[driver.id] = driver
                    found[driver.id] = found.get(driver.id, 0.0) + part.hours.likely
        return [known[name] for name in sorted(found, key=lambda name: -found[name])]

    def covered(self) -> tuple[Mapping[str, tuple[float, float]], float, float]:
        """Of each phase the hours that are done and all its hours, and both of the whole.

        Work that belongs to several phases counts an even part in each.
        """
        phases = {phase.id: [0.0, 0.0] for phase in self.knowledge.catalogue.phases}
        done_all = all_of = 0.0
        uncovered, activities = self.cover.uncovered, self.knowledge.activities
        for name, one in self.works.items():
            hours = one.hours.likely
            done = hours - uncovered.get(name, 0.0)
            done_all, all_of = done_all + done, all_of + hours
            of = activities[name].phases
            for phase in of:
                counts = phases[phase]
                counts[0] += done / len(of)
                counts[1] += hours / len(of)
        return {phase: (done, hours) for phase, (done, hours) in phases.items()}, done_all, all_of


def about_a_week(hours: float) -> int | float:
    """Hours a week of hours a month, as people say them: whole, but for a few."""
    week = hours / WEEKS
    return round(week) if week >= 3 or week == UNLIMITED else round(week, 1)
