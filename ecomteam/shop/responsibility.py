"""Who answers for what: the sources' pieces of work, given to the people who are there.

Each activity names chains of roles; the first role of a chain that somebody holds takes it. So ownership moves by
itself with who is there: product data to whoever manages products, to Marketing where nobody does (T03), analysis to
the manager or the analyst (T14), channels to the marketer (T21).
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import evidence
from ecomteam.model.activities import Activity
from ecomteam.model.facts import Facts
from ecomteam.model.raci import Duty, OpenActivity, Raci, RaciRow
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.model.who import Who, somebody
from ecomteam.words.interface import STEP
from ecomteam.words.lists import OR, listed
from ecomteam.words.raci import ANSWERS, FALLS_TO_OWNER, HOLDS, NAMED, WEARS

NOT_COUNTED: Mapping[str, float] = MappingProxyType({})


def raci(
    knowledge: Knowledge,
    shop: str | None,
    facts: Facts,
    people: Sequence[Person],
    planned: bool = False,
    hours: Mapping[str, float] = NOT_COUNTED,
) -> Raci:
    """The matrix. ``people`` are all who are there; who is planned or a vacancy takes no part yet.

    ``hours`` are those a week of each activity, where they were counted.
    """
    staff = _Staff(knowledge, people, hours)
    rows, waiting = [], []
    for activity in knowledge.catalogue.activities:
        found = evidence(activity.when, facts)
        if knowledge.has_none_of(activity, facts):
            continue
        if found.truth:
            rows.append(staff.row(activity))
        elif found.truth is None:
            hangs_on = found.hangs_on
            waiting.append(OpenActivity(activity=activity.id, name=activity.name, hangs_on=hangs_on))
    return Raci(shop=shop, planned=planned, rows=tuple(rows), open=tuple(waiting))


class _Staff:
    """The people at work, by the roles they hold: employees before the owner, inside before outside."""

    def __init__(self, knowledge: Knowledge, people: Sequence[Person], hours: Mapping[str, float]) -> None:
        self.knowledge = knowledge
        self.hours = hours
        self.people = sorted((person for person in people if person.employed(None)), key=lambda p: (p.outside, p.owner))
        self.inside = [person for person in self.people if not person.outside]
        self.named = {person.who: person for person in self.inside}

    def row(self, activity: Activity) -> RaciRow:
        accountable, why = self._accountable(activity)
        responsible = self._responsible(activity) or (accountable,)
        taken = {duty.person for duty in (accountable, *responsible)}
        consulted = self._others(activity.consulted, taken)
        informed = self._others(activity.informed, taken | {duty.person for duty in consulted})
        return RaciRow(
            activity=activity.id,
            name=activity.name,
            phases=activity.phases,
            accountable=accountable,
            responsible=responsible,
            consulted=consulted,
            informed=informed,
            hours_per_week=self.hours.get(activity.id),
            why=why,
            cites=activity.cites,
            own_judgement=activity.own_judgement,
            tensions=activity.tensions,
        )

    def _accountable(self, activity: Activity) -> tuple[Duty, Text]:
        """One insider: who is named; else the first along the chain, or who answers for an outsider there."""
        for person in self.inside:
            if activity.id in person.activities:
                return _duty(person, activity.accountable[0]), NAMED
        for role in activity.accountable:
            for person in self._holding(role):
                name = self.knowledge.role(role).name
                if not person.outside:
                    return _duty(person, role), (WEARS if person.owner else HOLDS).format(role=name)
                guardian = self.named.get(somebody(person.accountable or ""))
                if guardian is not None:
                    return _duty(guardian, role), ANSWERS.format(person=_called(person.who), role=name)
        owner = next((person for person in self.inside if person.owner), None)
        roles = [self.knowledge.role(role).name for role in activity.accountable]
        why = FALLS_TO_OWNER.format(roles=listed(roles, OR))
        last = activity.accountable[-1]
        return (_duty(owner, last) if owner else Duty(person=None, role=last, owner=True)), why

    def _responsible(self, activity: Activity) -> tuple[Duty, ...]:
        """Who holds the first role of the chain that somebody holds; the owner only where nobody else does."""
        for role in activity.responsible:
            holding = self._holding(role)
            others = [person for person in holding if not person.owner]
            if holding:
                return tuple(_duty(person, role) for person in others or holding[:1])
        return ()

    def _others(self, roles: Iterable[str], taken: set[Who | None]) -> tuple[Duty, ...]:
        """Who holds the roles, each once and without those who have a weightier part already."""
        found: dict[Who, Duty] = {}
        for role in roles:
            for person in self._holding(role):
                if person.who not in taken:
                    found.setdefault(person.who, _duty(person, role))
        return tuple(found.values())

    def _holding(self, role: str) -> list[Person]:
        return [person for person in self.people if person.holds(role)]


def _called(who: Who) -> Text:
    return Text(who.known_as, who.known_as) if who.rank is None else STEP.format(rank=who.rank)


def _duty(person: Person, role: str) -> Duty:
    # An owner without a name is the owner, not somebody who is called nothing.
    who = None if person.owner and not person.name else person.who
    return Duty(person=who, role=role, outside=person.outside, owner=person.owner, count=person.count)
