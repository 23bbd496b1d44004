"""The team as the finders look at it, and what a finder may report."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

import msgspec

from ecomteam import words
from ecomteam.engine import Truth, waits_for
from ecomteam.knowledge import Knowledge
from ecomteam.model.activities import Activity
from ecomteam.model.conditions import Condition
from ecomteam.model.facts import Facts
from ecomteam.model.place import Place
from ecomteam.model.rules import Need, Rule
from ecomteam.model.team import Person, Team
from ecomteam.model.teamfacts import TEAM_FACTS
from ecomteam.model.text import Text
from ecomteam.staffing import Call, Situation, holders, team_facts

MANAGER = "ecommerce_manager"
PEOPLE = "people"

Fills = Mapping[str, Text | str | int | float]
Item = TypeVar("Item")


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One fault: what it is about, where it stands, and what fills the check's texts. ``cites`` are a rule's own."""

    subject: str
    place: Place
    fills: Fills = {}
    cites: tuple[str, ...] = ()


class Open(msgspec.Struct, frozen=True):
    """Something that could not be judged, and the facts it waits for."""

    facts: tuple[str, ...]


Report = Iterator[Found | Open]


class View:
    """Knowledge, team and what follows from the two.

    Who is vacant or planned covers nothing: ``active`` are those who work today, and every other property but
    ``foreseen`` looks at them alone. ``today`` is an ISO day, or ``None`` where nobody said which day it is;
    ``checks`` are the ids of those that are asked for, ``None`` for all.
    """

    def __init__(
        self, knowledge: Knowledge, team: Team, today: str | None = None, checks: frozenset[str] | None = None
    ) -> None:
        self.knowledge = knowledge
        self.team = team
        self.today = today
        self.checks = checks
        self.people: tuple[Person, ...] = team.people or ()
        self.active = tuple(person for person in self.people if person.status == "active")
        self.insiders = tuple(person for person in self.active if not person.outside)
        self.outsiders = tuple(person for person in self.active if person.outside)
        self.owners = tuple(person for person in self.active if person.owner)
        self.held = holders(self.active)

    def asks_for(self, check: str) -> bool:
        return self.checks is None or check in self.checks

    @property
    def people_known(self) -> bool:
        return self.team.people is not None

    @cached_property
    def facts(self) -> Facts:
        """The shop's facts, with those that follow from its people where these are known."""
        if not self.people_known:
            return self.team.facts
        return team_facts(self.knowledge, self.team.facts, self.active, self.active)

    @cached_property
    def situation(self) -> Situation:
        return Situation(self.knowledge, self.facts)

    @cached_property
    def applies(self) -> Mapping[str, Truth]:
        """Whether each check applies to this shop."""
        checks = self.knowledge.catalogue.checks
        return {
            check.id: each for check, each in zip(checks, self.knowledge.checkbook.evaluate(self.facts), strict=True)
        }

    @cached_property
    def exists(self) -> Mapping[str, Truth]:
        """Whether each activity is work of this shop."""
        rows = self.knowledge.catalogue.activities
        return {row.id: each for row, each in zip(rows, self.knowledge.workbook.evaluate(self.facts), strict=True)}

    @cached_property
    def named(self) -> Mapping[str, tuple[Person, ...]]:
        """Who is expressly named for an activity."""
        found: dict[str, list[Person]] = {}
        for person in self.active:
            for activity in person.activities:
                found.setdefault(activity, []).append(person)
        return {activity: tuple(people) for activity, people in found.items()}

    @cached_property
    def calls(self) -> Mapping[str, Call]:
        """The roles that the facts call for now or next; what can wait until later is no fault of today's team."""
        called = (self.situation.call(role) for role in self.knowledge.roles)
        return {call.role: call for call in called if call is not None and call.wave != "later"}

    @cached_property
    def needed(self) -> frozenset[str]:
        """The roles that count for the coverage: core or called for, and not ruled out."""
        roles = self.knowledge.core_roles | self.calls.keys()
        return frozenset(role for role in roles if not self.situation.ruled_out(role))

    @cached_property
    def covered(self) -> frozenset[str]:
        """The needed roles that somebody holds or, where the facts do not call for it, can stand in for."""
        held = self.held.keys()
        return frozenset(role for role in self.needed if role in held or self._stood_in_for(role))

    def _stood_in_for(self, role: str) -> bool:
        described = self.knowledge.role(role)
        if role in self.calls or described.indispensable:
            return False
        return not self.held.keys().isdisjoint(described.stand_ins)

    @cached_property
    def foreseen(self) -> frozenset[str]:
        """Roles for which somebody is planned or a vacancy is open."""
        return frozenset(held.role for person in self.people if person.status != "active" for held in person.roles)

    @cached_property
    def by_name(self) -> Mapping[str, Person]:
        return {person.name: person for person in self.people}

    def holding(self, role: str) -> tuple[Person, ...]:
        return self.held.get(role, ())

    def held_inside(self, role: str) -> tuple[Person, ...]:
        return tuple(person for person in self.holding(role) if not person.outside)

    def held_by_others(self, role: str) -> tuple[Person, ...]:
        """Who holds the role, the owner's hats aside."""
        return tuple(person for person in self.holding(role) if not person.owner)

    @cached_property
    def leader(self) -> Person | None:
        """Whom an outside party or a lost line of reporting falls to: the manager inside, else the owner."""
        return next(iter((*self.held_inside(MANAGER), *self.owners)), None)

    def stand_ins_inside(self, role: str, other_than: Person) -> tuple[Person, ...]:
        """Insiders with a role from which this one can be taken over."""
        stand_ins = (self.held_inside(stand_in) for stand_in in self.knowledge.role(role).stand_ins)
        return tuple(person for persons in stand_ins for person in persons if person != other_than)

    def accountable(self, activity: Activity) -> tuple[Person, ...]:
        """Who answers for an activity: those who are named for it, else whoever holds the first role of its chain."""
        if activity.id in self.named:
            return self.named[activity.id]
        for role in activity.accountable:
            if role in self.held:
                return self.held[role]
        return ()

    def could_be_called(self, role: str) -> tuple[Rule, ...]:
        """The rules on unknown facts that together could still call for the role."""
        if not self.situation.may_be_called(role):
            return ()
        needs = self.knowledge.effects(Need, role)
        truths = self.situation.truths
        weight = sum(
            rule.then.weight for index, rule in needs if truths[index] is not False and isinstance(rule.then, Need)
        )
        if weight < self.knowledge.threshold("wave_next") or self.situation.ruled_out(role):
            return ()
        return tuple(rule for index, rule in needs if truths[index] is None)

    def hangs_on(self, *conditions: Condition) -> tuple[str, ...]:
        """The facts that conditions wait for, as somebody could give them: no fact that follows from others."""
        waited = (fact for condition in conditions for fact in waits_for(condition, self.facts))
        return unique(self._given(fact) for fact in waited)

    def _given(self, fact: str) -> str:
        if fact in TEAM_FACTS:
            return PEOPLE
        return self.knowledge.asked_for(fact)

    def role_name(self, role: str) -> Text:
        return self.knowledge.role(role).name

    def role_names(self, roles: Iterable[str]) -> Text:
        return joined(self.role_name(role) for role in roles)


def unique(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))


def place_of(person: Person, role: str) -> Place:
    """Where the file says that the person holds the role."""
    return next((held.place for held in person.roles if held.role == role), person.place)


def pair(person: Person, role: str) -> str:
    """The subject of a finding about one person in one role."""
    return f"{person.name}/{role}"


def joined(parts: Iterable[Text | str]) -> Text:
    texts = [Text(part, part) if isinstance(part, str) else part for part in parts]
    en = words.joined([text.en for text in texts], words.AND, "en")
    nl = words.joined([text.nl for text in texts], words.AND, "nl")
    return Text(en, nl)


def names(people: Iterable[Person]) -> Text:
    return joined(person.name for person in people)


def number(value: float) -> Text:
    """A number as each language writes it."""
    return Text(words.number(round(value, 2), "en"), words.number(round(value, 2), "nl"))
