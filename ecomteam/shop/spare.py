"""Hours to spare: employees whose hours were told, beside the hours that their work takes, as likely and at most.

A plan and an audit both ask here, so that they speak of the same hours. Hours are a month.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

import msgspec

from ecomteam.knowledge.base import PEAK
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.numbers import Known
from ecomteam.shop.once import once
from ecomteam.shop.peak import busy, own_work
from ecomteam.shop.told import named_by_pains
from ecomteam.shop.work import DEVELOPMENT, PEOPLE_LED, ActivityWork

ORDERS = "orders_per_month"
NOTHING_DONE: Mapping[str, float] = MappingProxyType({})


class Spare(msgspec.Struct, frozen=True, gc=False):
    """People with the same roles, the hours they have, and the most that all work which they do may take.

    ``likely`` are the hours that it takes as likely.
    """

    people: tuple[Person, ...]
    roles: tuple[str, ...]
    hours: float
    used: float
    likely: float

    @property
    def free(self) -> float:
        return self.hours - self.used


class SpareHours:
    """What people have to spare. Nothing is found where nobody told what drives the work (``assumed``)."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.knowledge = case.knowledge
        self.cover = case.cover
        self.works = case.work.activities

    def told(self, activity: str) -> bool:
        """Whether anything that was told leads to these hours, or the model says that every shop has them."""
        return activity in self.told_work

    @once
    def told_work(self) -> frozenset[str]:
        """The activities of which that is so."""
        return frozenset([name for name, one in self.works.items() if one.basis != "counted" or self._led_to(one)])

    def _led_to(self, one: ActivityWork) -> bool:
        driven = False
        for part in one.parts:
            if part.drivers and part.hours.likely > 0:
                if self._leads(part.drivers[0]):
                    return True
                driven = True
        return not driven

    def _leads(self, driver: Known) -> bool:
        # What follows from the work itself is as sure as the number that most of the work follows from.
        known = self.case.numbers.get(ORDERS) if driver.id in (PEOPLE_LED, DEVELOPMENT) else driver
        return self._rests_on_told(known)

    def _rests_on_told(self, known: Known) -> bool:
        """Whether it was told or follows from what was, however loosely."""
        get = self.case.numbers.get
        return known.origin != "assumed" or any(self._rests_on_told(get(one)) for one in known.rests_on)

    def own(self, role: str) -> Iterable[ActivityWork]:
        """The work that is first of all this role's."""
        return (self.works[name] for name in self.knowledge.first_done_by.get(role, ()) if name in self.works)

    def hurts(self, roles: Iterable[str]) -> bool:
        """Whether a pain that was told speaks of work that is first of all theirs."""
        return any(one.activity in self._hurting for role in roles for one in self.own(role))

    @once
    def _hurting(self) -> frozenset[str]:
        return named_by_pains(self.knowledge, self.case.numbers.facts)

    def spare(self, people: Iterable[Person]) -> Iterable[Spare]:
        """Employees whose hours were told, by their roles, each group with the hours that its work may take at most.

        Nobody has hours to spare whose work hurts, whatever we count of it.
        """
        groups: dict[tuple[str, ...], list[Person]] = {}
        for person in people:
            if person.name in self.case.shared:
                # The rest of the company has work for them.
                continue
            if not person.owner and not person.outside and person.roles and person.hours_told:
                groups.setdefault(tuple(sorted({held.role for held in person.roles})), []).append(person)
        for roles, members in groups.items():
            if self.hurts(roles):
                continue
            most = self._most(members)
            if most is not None:
                hours = sum(self.cover.capacity.get(name, 0.0) for name in {member.name for member in members})
                done = sum(self.by(members).values())
                yield Spare(tuple(members), roles, hours, min(hours, most), min(hours, done))

    def busiest(self, roles: Sequence[str]) -> float:
        """The hours of their own work in the busiest month, where somebody told how busy that is; else 0.

        Which month that is need not be told.
        """
        known = self.case.numbers.get(PEAK)
        if not known.from_shop or known.amount.likely <= 1:
            return 0.0
        return own_work(self.knowledge, busy(self.case.work, known.amount.likely), roles)

    def _most(self, people: Sequence[Person]) -> float | None:
        """What their work takes at its high end; ``None`` where most of it rests on what nobody told."""
        most = sure = done = 0.0
        for name, hours in self.by(people).items():
            amount = self.works[name].hours
            most += hours * (amount.high / amount.likely if amount.likely > 0 else 1.0)
            done += hours
            sure += hours if self.told(name) else 0.0
        roles = {held.role for person in people for held in person.roles}
        known = all(self.told(one.activity) for role in roles for one in self.own(role) if one.hours.likely > LEAST)
        return most if known and sure * 2 >= done else None

    def by(self, people: Iterable[Person]) -> Mapping[str, float]:
        """What these people's hours go to, by activity."""
        names = list(dict.fromkeys([person.name for person in people]))
        if len(names) == 1:
            return self._by_name.get(names[0], NOTHING_DONE)
        found: dict[str, float] = {}
        for name in names:
            for activity, hours in self._by_name.get(name, NOTHING_DONE).items():
                found[activity] = found.get(activity, 0.0) + hours
        return found

    @once
    def _by_name(self) -> Mapping[str, Mapping[str, float]]:
        return self.cover.done.by_everybody
