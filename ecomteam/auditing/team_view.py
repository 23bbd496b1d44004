"""The team as the finders look at it."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from ecomteam.auditing.finding import Conditional, unique
from ecomteam.knowledge.engine import Truth, waits_for
from ecomteam.model.activities import Activity
from ecomteam.model.team import Person
from ecomteam.model.teamfacts import TEAM_FACTS
from ecomteam.model.text import Text
from ecomteam.shop.case import Case, once
from ecomteam.shop.needs import Call, holders

MANAGER = "ecommerce_manager"
PEOPLE = "people"


class TeamView:
    """A case, and what the checks look at in it. ``checks`` are the ids of those that are asked for, ``None`` for all.

    Who is vacant or planned covers nothing: every property but ``people`` and ``foreseen`` looks at those alone who
    work today.

    What most checks look at is worked out at once, which is quicker than asking each time whether it is there.

    ``hats`` is everybody at work with the roles they hold, each once, in the order of the file; ``foreseen`` are the
    roles for which somebody is planned or a vacancy is open; ``named`` says who is expressly named for an activity.
    ``calls`` are the roles that the facts call for now or next: what can wait until later is no fault of today's team.
    """

    def __init__(self, case: Case, checks: frozenset[str] | None = None) -> None:
        self.case = case
        self.knowledge = case.knowledge
        self.team = team = case.team
        self.today = case.today
        self.checks = checks
        self.people: tuple[Person, ...] = team.people or ()
        self.people_known = team.people is not None
        self.active = case.active
        self.insiders = [person for person in self.active if person.sourcing == "in_house"]
        self.outsiders = [person for person in self.active if person.sourcing != "in_house"]
        self.owners = [person for person in self.active if person.owner]
        self.by_name = {person.name: person for person in self.people}
        self.held = holders(self.active)
        self._held_inside = holders(self.insiders) if self.outsiders else self.held
        self.hats = [(person, list(dict.fromkeys([held.role for held in person.roles]))) for person in self.active]
        expected = [person for person in self.people if person.status != "active"]
        self.foreseen = frozenset([held.role for person in expected for held in person.roles])
        self.named = _named(self.active)
        self.facts = case.facts
        self.situation = case.situation
        self.calls: Mapping[str, Call] = {
            role: call
            for role, standing in self.situation.standings.items()
            if (call := standing.call_soon) is not None
        }

    def asks_for(self, check: str) -> bool:
        return self.checks is None or check in self.checks

    @once
    def single_hats(self) -> Sequence[tuple[Person, str]]:
        """The employees who hold just one role, with it; no owners."""
        return [
            (person, roles[0])
            for person, roles in self.hats
            if len(roles) == 1 and not person.owner and not person.outside
        ]

    @once
    def outside_only(self) -> Sequence[tuple[Person, str]]:
        """Outside parties with each of their roles that nobody inside holds."""
        parties = ((person, roles) for person, roles in self.hats if person.outside)
        return [(person, role) for person, roles in parties for role in roles if role not in self._held_inside]

    @once
    def needed(self) -> frozenset[str]:
        """The roles that count for the coverage: core or called for, and not ruled out."""
        ruled_out = [role for role, standing in self.situation.standings.items() if standing.ruled_out]
        return self.knowledge.core_roles.difference(ruled_out).union(self.calls)

    @once
    def covered(self) -> frozenset[str]:
        """The needed roles that somebody holds or, where the facts do not call for it, can stand in for."""
        stood_in_for = self.knowledge.stood_in_for
        others = frozenset[str]().union(*[stood_in_for[role] for role in self.held]).difference(self.calls)
        return self.needed.intersection([*self.held, *others])

    @once
    def phases(self) -> Mapping[str, tuple[int, int]]:
        """Of each phase how many roles count, and how many of these are covered."""
        bit = self.knowledge.role_bits.__getitem__
        needed, covered = sum(map(bit, self.needed)), sum(map(bit, self.covered))
        return {
            phase: ((roles & needed).bit_count(), (roles & covered).bit_count())
            for phase, roles in self.knowledge.phase_bits.items()
        }

    @once
    def unheld(self) -> Sequence[tuple[Activity, Truth]]:
        """The activities for whose chain of roles nobody is there, and whether each is work of this shop; in the order
        of the catalogue.
        """
        held = sum(map(self.knowledge.role_bits.__getitem__, self.held))
        truths = self.knowledge.workbook.evaluate(self.facts)
        found = [row for roles, rows in self.knowledge.chains if not roles & held for row in rows]
        found.sort(key=itemgetter(0))
        return [(activity, truths[index]) for index, activity in found]

    def holding(self, role: str) -> Sequence[Person]:
        return self.held.get(role, ())

    def held_inside(self, role: str) -> Sequence[Person]:
        return self._held_inside.get(role, ())

    def held_by_others(self, role: str) -> tuple[Person, ...]:
        """Who holds the role, the owner's hats aside."""
        return tuple([person for person in self.holding(role) if not person.owner])

    @once
    def leader(self) -> Person | None:
        """Whom an outside party or a lost line of reporting falls to: the manager inside, else the owner."""
        return next(iter((*self.held_inside(MANAGER), *self.owners)), None)

    def stand_ins_inside(self, role: str, other_than: Person) -> tuple[Person, ...]:
        """Insiders with a role from which this one can be taken over."""
        inside = self._held_inside
        stand_ins = [inside[stand_in] for stand_in in self.knowledge.role(role).stand_ins if stand_in in inside]
        return tuple([person for persons in stand_ins for person in persons if person is not other_than])

    def accountable(self, activity: Activity) -> Sequence[Person]:
        """Who answers for an activity: those who are named for it, else whoever holds the first role of its chain."""
        if activity.id in self.named:
            return self.named[activity.id]
        for role in activity.accountable:
            if role in self.held:
                return self.held[role]
        return ()

    def hangs_on(self, undecided: Iterable[Conditional]) -> tuple[str, ...]:
        """The facts that these wait for, as somebody could give them: no fact that follows from others."""
        waited = (fact for one in undecided for fact in waits_for(one.when, self.facts))
        return unique(self._given(fact) for fact in waited)

    def _given(self, fact: str) -> str:
        if fact in TEAM_FACTS:
            return PEOPLE
        return self.knowledge.asked_for(fact)

    def role_name(self, role: str) -> Text:
        return self.knowledge.role(role).name


def _named(people: Iterable[Person]) -> Mapping[str, Sequence[Person]]:
    found: dict[str, list[Person]] = {}
    for person in people:
        for activity in person.activities:
            found.setdefault(activity, []).append(person)
    return found
