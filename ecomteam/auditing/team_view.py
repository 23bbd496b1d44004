"""The team as the finders look at it."""

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from ecomteam.auditing.finding import Conditional, unique
from ecomteam.auditing.hours import Gap, HoursOfWork
from ecomteam.knowledge.engine import Truth, waits_for
from ecomteam.model.activities import Activity
from ecomteam.model.days import later
from ecomteam.model.hours import WEEKS
from ecomteam.model.roles import MANAGER
from ecomteam.model.rules import Rule
from ecomteam.model.team import Person
from ecomteam.model.teamfacts import CHECK_FACTS, TEAM_FACTS
from ecomteam.model.text import Text
from ecomteam.shop.candidates import candidate
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from ecomteam.shop.once import once
from ecomteam.shop.spare import Spare
from ecomteam.shop.staff import holders
from ecomteam.shop.verdicts import Verdicts
from ecomteam.shop.work import ActivityWork

PEOPLE = "people"
# Which part of the hours that are asked for has to be paid for: less is help, and no answer.
PAID = 0.5


class TeamView:
    """A case, and what the checks look at in it. ``checks`` are the ids of those that are asked for, ``None`` for all.

    Who is vacant or planned, whose contract ended or has not begun covers nothing: every property but ``people`` and
    ``foreseen`` looks at those alone who work today.

    What most checks look at is worked out at once, which is quicker than asking each time whether it is there.

    ``hats`` is everybody at work with the roles they hold, each once, in the order of the file; ``foreseen`` are the
    roles for which somebody is planned or a vacancy is open; ``named`` says who is expressly named for an activity.
    """

    def __init__(self, case: Case, checks: frozenset[str] | None = None) -> None:
        self.case = case
        self.knowledge = case.knowledge
        self.team = team = case.team
        self.today = case.today
        self.checks = checks
        self.people: tuple[Person, ...] = team.people or ()
        self.people_known = team.people is not None
        self.active = case.people if self.people_known else ()
        self.paid = case.paid if self.people_known else ()
        self.insiders = [person for person in self.active if person.sourcing == "in_house"]
        self.outsiders = [person for person in self.active if person.sourcing != "in_house"]
        self.owners = [person for person in self.active if person.owner]
        self.by_name = {person.name: person for person in self.people}
        self.held = holders(self.active)
        self._held_inside = holders(self.insiders) if self.outsiders else self.held
        self.hats = [(person, list(dict.fromkeys([held.role for held in person.roles]))) for person in self.active]
        self.coming = [person for person in self.people if person.status in ("planned", "vacant")]
        self.foreseen = frozenset([held.role for person in self.coming for held in person.roles])
        self.named = _named(self.active)
        self.facts = case.facts

    def asks_for(self, check: str) -> bool:
        return self.checks is None or check in self.checks

    @property
    def verdicts(self) -> Verdicts:
        return self.case.verdicts

    @once
    def hours(self) -> HoursOfWork:
        return HoursOfWork(self.case)

    @once
    def gaps(self) -> Mapping[str, Gap]:
        """By role: the work that nobody has time for."""
        return self.hours.gaps(self.held) if self.people_known else {}

    def gaps_told(self, check: str) -> Sequence[Gap]:
        """The gaps that this check tells: each gap is told once."""
        return self._gaps_told.get(check, ())

    @once
    def _gaps_told(self) -> Mapping[str, Sequence[Gap]]:
        found: dict[str, list[Gap]] = {}
        for gap in self.gaps.values():
            check = self._told_as(gap)
            if check is not None:
                found.setdefault(check, []).append(gap)
        return found

    @once
    def leaves(self) -> Sequence[tuple[Person, Mapping[str, float]]]:
        """Who is away, or will be before long, with so much work that nobody does then: the hours of each activity."""
        soon = later(self.today, self.knowledge.threshold("leaving_months")) if self.today else ""
        going = [one for one in self.active if (self.today or "") < (one.away_from or "") <= soon]
        away = [person for person in self.paid if person.away(self.today)]
        lost = [(person, self.hours.lost_while_away(person)) for person in (*away, *going)]
        return [(person, hours) for person, hours in lost if sum(hours.values()) >= self.week("gap_from_week")]

    def _by_leave(self, gap: Gap) -> bool:
        """Whether most of a gap is the work of somebody who is away, which is told of that person."""
        names = {activity.id for activity in gap.activities}
        lost = (hours for person, hours in self.leaves if person.away(self.today))
        return 2 * sum([of for hours in lost for name, of in hours.items() if name in names]) >= gap.short

    def _told_as(self, gap: Gap) -> str | None:
        role = gap.role
        if self.leaves and self._by_leave(gap):
            return None
        if self._daily_undone(gap):
            return "daily_work_undone"
        if role in self.held:
            return "workload_short" if gap.short >= self.week("gap_from_week") else "work_undone"
        # That nobody has an indispensable function is told already, and help that is on its way needs no call.
        if self.knowledge.role(role).indispensable or role in self.foreseen:
            return None
        if gap.short >= self.week("specialist_from_week") and not self.verdicts.ruled_out(role):
            return "role_called_for"
        return "work_undone"

    def _daily_undone(self, gap: Gap) -> bool:
        """A lot of what cannot wait, that somebody could be engaged for now: what cannot be paid, or what a rule holds
        back until later, is a warning's.
        """
        share = self.knowledge.threshold("daily_gap_share")
        if gap.daily < max(self.week("daily_gap_week"), share * gap.daily_needed):
            return False
        if self.verdicts.wave(gap.role, "now") == "later":
            return False
        # Whom nobody can pay at all is found without a look at the work.
        paid = candidate(self._demand, gap.role, self.case.room.limit)
        wanted = None if paid is None else candidate(self._demand, gap.role, None)
        return wanted is not None and paid is not None and paid.hours >= wanted.hours * PAID

    @once
    def _demand(self) -> Demand:
        """What asks for people beside those who are there."""
        return Demand(self.case, self.case.hands, 0.0)

    @once
    def untold(self) -> Sequence[ActivityWork]:
        """The work whose hours rest on numbers that nobody told."""
        told = self.hours.told_work
        return [one for name, one in self.case.work.activities.items() if name not in told]

    @once
    def untold_facts(self) -> tuple[str, ...]:
        """The facts from which that work would follow, those of the most hours first."""
        return self.hours.asked_for(self.untold)

    @once
    def mostly_untold(self) -> bool:
        return 2 * sum([one.hours.likely for one in self.untold]) > sum(self.case.work.likely_hours.values())

    @once
    def spare(self) -> Sequence[Spare]:
        """The groups of people with far more hours than work; but for those who are told of as not needed at all."""
        least, share = self.week("spare_from_week"), self.knowledge.threshold("spare_share")
        told = {role for _, role, _ in self.not_needed}
        return [
            spare
            for spare in self.hours.spare(self.active)
            if spare.free >= max(least, share * spare.hours) and told.isdisjoint(spare.roles)
        ]

    @once
    def not_needed(self) -> Sequence[tuple[Person, str, Rule]]:
        """The employees whose only role a rule speaks against, and who have next to nothing to do in it."""
        least = self.week("outside_least_week")
        return [
            (person, role, rules[0])
            for person, role in self.single_hats
            if (rules := self.verdicts.ruled_out(role)) and sum(self.hours.by([person]).values()) < least
        ]

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
    def covered(self) -> tuple[Mapping[str, tuple[float, float]], float, float]:
        """Of each phase, and of the whole, the hours that are done and all there are."""
        return self.hours.covered()

    @once
    def unheld(self) -> Sequence[tuple[Activity, Truth]]:
        """The activities for whose chain of roles nobody is there, and whether each is work of this shop; in the order
        of the catalogue.
        """
        held = sum(map(self.knowledge.role_bits.__getitem__, self.held))
        truths = self.knowledge.activities_there(self.facts)
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
        return unique(PEOPLE if fact in TEAM_FACTS or fact in CHECK_FACTS else fact for fact in waited)

    def role_name(self, role: str) -> Text:
        return self.knowledge.role(role).name

    def week(self, threshold: str) -> float:
        """A threshold of hours a week, in hours a month."""
        return self.knowledge.threshold(threshold) * WEEKS


def _named(people: Iterable[Person]) -> Mapping[str, Sequence[Person]]:
    found: dict[str, list[Person]] = {}
    for person in people:
        for activity in person.activities:
            found.setdefault(activity, []).append(person)
    return found
