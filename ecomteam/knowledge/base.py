"""The knowledge base ready for use: every noun by its id, every rule compiled."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import compress
from operator import itemgetter
from typing import TypeVar

from ecomteam.knowledge.engine import Rulebook, Truth, facts_of, tests_of, truth
from ecomteam.model.activities import RHYTHMS, SKILLS, Activity
from ecomteam.model.amounts import Span
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.checks import Check
from ecomteam.model.conditions import Any, Condition, Test
from ecomteam.model.facts import Facts, Value
from ecomteam.model.figures import Country, Threshold
from ecomteam.model.money import BRINGING, Currency
from ecomteam.model.origin import Origin
from ecomteam.model.phases import Phase
from ecomteam.model.questions import Option, Question
from ecomteam.model.roles import Role
from ecomteam.model.rules import Rule
from ecomteam.model.sources import Source, Statement
from ecomteam.model.symptoms import Goal, Leaning, Symptom
from ecomteam.model.tensions import Tension
from ecomteam.model.text import Text
from ecomteam.model.work import Estimate, WorkRow
from ecomteam.words.departments import DEPARTMENTS_BESIDE
from ecomteam.words.lists import commas, lowered
from ecomteam.words.numbers import both, number, percent
from ecomteam.words.phrasing import COMPARISONS
from ecomteam.words.values import NO, NONE, RANGE, YES

Row = TypeVar("Row")


Pick = Callable[[Sequence[Truth]], tuple[Truth, ...]]


# How many times a usual month the busiest is: it tells whether what hurts is of the season.
PEAK = "peak_factor"
# What a row of work is driven by where those who are there for the work measure it.
CREW_HOURS = "crew_hours"
# Of all work this tells who leads: whoever hires people and follows what they do.
LEADING_PEOPLE = "people_and_hiring"
# Who stands in for the work of so many departments does a bit of everything.
OF_DEPARTMENTS = 5


class PickedRules:
    """Some of the rules; ``truths`` picks theirs from the truths of all rules."""

    def __init__(self, indexed: Sequence[tuple[int, Rule]]) -> None:
        self.rules = tuple(rule for _, rule in indexed)
        indexes = [index for index, _ in indexed]
        # An itemgetter of one index gives no tuple, and there is none of no index.
        pick = itemgetter(*indexes) if len(indexes) > 1 else lambda truths: tuple(truths[index] for index in indexes)
        self.truths: Pick = pick


def _turned(found: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
    """By each of what was found what it was found for: few facts change, and of most nothing has to be looked at."""
    turned: dict[str, set[str]] = {}
    for name, each in found.items():
        for one in each:
            turned.setdefault(one, set()).add(name)
    return {one: frozenset(names) for one, names in turned.items()}


class _Exceptions:
    """Of a few rows what they do not hold for, whatever else they hold for, compiled."""

    def __init__(self, unless: Sequence[Condition | None]) -> None:
        told = [(place, one) for place, one in enumerate(unless) if one is not None]
        self._places = [place for place, _ in told]
        self._book = Rulebook([one for _, one in told])

    def holding(self, facts: Facts) -> Iterable[int]:
        """The places of those of which it holds."""
        return compress(self._places, self._book.evaluate(facts))


class Knowledge:
    """A catalogue with its indexes. Looking up an id that is not there raises ``KeyError``."""

    def __init__(self, catalogue: Catalogue, origins: Sequence[Origin] = ()) -> None:
        self.catalogue = catalogue
        self.origins = tuple(origins)

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        return {role.id: role for role in self.catalogue.roles}

    @cached_property
    def phases(self) -> Mapping[str, Phase]:
        return {phase.id: phase for phase in self.catalogue.phases}

    @cached_property
    def activities(self) -> Mapping[str, Activity]:
        return {activity.id: activity for activity in self.catalogue.activities}

    @cached_property
    def rules(self) -> Mapping[str, Rule]:
        """Every rule, whatever its dimension."""
        catalogue = self.catalogue
        rules = (*catalogue.rules, *catalogue.sourcing, *catalogue.urgency)
        return {rule.id: rule for rule in rules}

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        return {question.id: question for question in self.catalogue.questions}

    @cached_property
    def symptoms(self) -> Mapping[str, Symptom]:
        return {symptom.id: symptom for symptom in self.catalogue.symptoms}

    @cached_property
    def goals(self) -> Mapping[str, Goal]:
        return {goal.id: goal for goal in self.catalogue.goals}

    @cached_property
    def checks(self) -> Mapping[str, Check]:
        return {check.id: check for check in self.catalogue.checks}

    @cached_property
    def tensions(self) -> Mapping[str, Tension]:
        return {tension.id: tension for tension in self.catalogue.tensions}

    @cached_property
    def thresholds(self) -> Mapping[str, Threshold]:
        return {threshold.id: threshold for threshold in self.catalogue.thresholds}

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        return {country.id: country for country in self.catalogue.countries}

    @cached_property
    def done_by(self) -> Mapping[str, Mapping[str, int]]:
        """By role: the activities that its people can do, each with the place of the role among the doers, from 0."""
        found: dict[str, dict[str, int]] = {role: {} for role in self.roles}
        for activity in self.catalogue.activities:
            for rank, role in enumerate(activity.doers):
                found[role].setdefault(activity.id, rank)
        return found

    @cached_property
    def daily_first(self) -> Mapping[str, int]:
        """By activity its place among all: daily work first, and what comes in bursts last."""
        ordered = sorted(self.catalogue.activities, key=lambda activity: RHYTHMS.index(activity.rhythm))
        return {activity.id: place for place, activity in enumerate(ordered)}

    @cached_property
    def cannot_wait(self) -> frozenset[str]:
        """The activities that come every day and are not for who leads."""
        return frozenset(one.id for one in self.catalogue.activities if one.rhythm == "daily" and one.skill != "lead")

    @cached_property
    def first_choices(self) -> Mapping[str, str]:
        """By activity the role that is the first choice for it, where any role is."""
        return {activity.id: activity.doers[0] for activity in self.catalogue.activities if activity.doers}

    @cached_property
    def takers(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        """By activity the roles that somebody may be engaged for it in, each with which choice it is, from 0.

        Who leads can do a bit of everything, and is engaged for leading or as the first choice.
        """
        return {
            one.id: [
                (rank, role)
                for rank, role in enumerate(one.doers)
                if rank == 0 or one.skill == "lead" or role not in self.leading_roles
            ]
            for one in self.catalogue.activities
        }

    @cached_property
    def near_doers(self) -> Mapping[str, frozenset[str]]:
        """By activity the doers of the department of the first choice, and those who do a bit of everything."""
        return {
            one.id: frozenset(
                role
                for role in one.doers
                if role in self.all_rounders or self.role(role).department == self.role(one.doers[0]).department
            )
            for one in self.catalogue.activities
        }

    @cached_property
    def first_done_by(self) -> Mapping[str, Sequence[str]]:
        """By role: the activities for which it is the first choice."""
        found: dict[str, list[str]] = {}
        for activity in self.catalogue.activities:
            if activity.doers:
                found.setdefault(activity.doers[0], []).append(activity.id)
        return found

    @cached_property
    def crews(self) -> Mapping[str, str]:
        """By activity the role whose people measure it: the first choice for work that has a row on their hours."""
        rows = {row.activity for row in self.catalogue.work if row.driver == CREW_HOURS}
        return {one.id: one.doers[0] for one in self.catalogue.activities if one.id in rows and one.doers}

    @cached_property
    def leading_roles(self) -> frozenset[str]:
        """The roles that can lead people, which takes somebody who is there for a good part of the week."""
        return frozenset(role for one in self.catalogue.activities if one.id == LEADING_PEOPLE for role in one.doers)

    @cached_property
    def knowing_departments(self) -> frozenset[str]:
        """The departments of a company whose people know its goods and customers, and may lead its shop."""
        return frozenset(name for one in self.catalogue.activities if one.id == LEADING_PEOPLE for name in one.known_by)

    @cached_property
    def learnt(self) -> frozenset[str]:
        """The activities that somebody learns beside colleagues."""
        most = self.threshold("learnt_skill")
        return frozenset(one.id for one in self.catalogue.activities if SKILLS.index(one.skill) < most)

    @cached_property
    def doing_roles(self) -> tuple[str, ...]:
        """All roles but those that lead: what people do of whom nobody told what they do."""
        return tuple([role for role in self.roles if role not in self.leading_roles])

    @cached_property
    def all_rounders(self) -> frozenset[str]:
        """The roles that do a bit of everything: who does not lead and stands in for the work of most departments."""
        found: dict[str, set[str]] = {}
        for one in self.catalogue.activities:
            for role in one.doers[1:]:
                found.setdefault(role, set()).add(self.role(one.doers[0]).department)
        many = {role for role, departments in found.items() if len(departments) >= OF_DEPARTMENTS}
        return frozenset(many) - self.leading_roles

    @cached_property
    def roles_of_one_kind(self) -> frozenset[str]:
        """The roles of specialists who neither lead, nor do a bit of everything, nor are needed where the goods are."""
        special = {role.id for role in self.catalogue.roles if role.tier != "core"}
        return frozenset(special) - self.leading_roles - self.all_rounders - self.roles_on_the_spot

    @cached_property
    def roles_on_the_spot(self) -> frozenset[str]:
        """The roles that are the first choice for work that has to be done where the goods are."""
        there = (one for one in self.catalogue.activities if one.location == "on_the_spot")
        return frozenset(one.doers[0] for one in there if one.doers)

    @cached_property
    def roles_on_call(self) -> frozenset[str]:
        """The roles whose own work is mostly done where the goods are: hands that may come on call."""
        own = {role: [self.activities[name].location for name in done] for role, done in self.first_done_by.items()}
        return frozenset(role for role, places in own.items() if 2 * places.count("on_the_spot") >= len(places))

    @cached_property
    def routine_roles(self) -> frozenset[str]:
        """The roles whose own work is routine for the most part."""
        own = {role: [self.activities[name].skill for name in done] for role, done in self.first_done_by.items()}
        return frozenset(role for role, skills in own.items() if 2 * skills.count("routine") >= len(skills))

    def department_of_work(self, activity: str) -> str:
        """Under which department the hours of an activity are shown."""
        row = self.activities[activity]
        return row.department or (self.role(row.doers[0]).department if row.doers else "management")

    @cached_property
    def roles_by_department(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for role in self.catalogue.roles:
            found[role.department] = (*found.get(role.department, ()), role.id)
        return found

    @cached_property
    def asked_behind(self) -> frozenset[str]:
        """The questions that hang on others which are asked."""
        asked = {question.id for question in self.catalogue.questions if question.asked}
        return frozenset([one.id for one in self.catalogue.questions if not asked.isdisjoint(facts_of(one.when))])

    @cached_property
    def counted_with(self) -> frozenset[str]:
        """The numbers that work and money are worked out with: those that are asked, and drivers."""
        drivers = (row.id for row in self.catalogue.drivers)
        return frozenset((*(row.id for row in self.catalogue.questions), *drivers))

    @cached_property
    def money_facts(self) -> frozenset[str]:
        """The facts that are amounts in the shop's currency, and what is worked out of them."""
        asked = (one.id for one in self.catalogue.questions if one.money)
        return frozenset((*asked, *(one.id for one in self.catalogue.drivers if one.money)))

    @cached_property
    def growing(self) -> frozenset[str]:
        """The facts that grow with a shop."""
        return frozenset(question.id for question in self.catalogue.questions if question.grows)

    @cached_property
    def ceilings(self) -> Sequence[str]:
        """The activities whose hands cap the orders, in the order of the catalogue."""
        return [activity.id for activity in self.catalogue.activities if activity.ceiling]

    @cached_property
    def price_units(self) -> frozenset[str]:
        """The numbers by which outside parties ask."""
        return frozenset(price.per for price in self.catalogue.prices) - {"month", "hour"}

    @cached_property
    def usual(self) -> Mapping[str, Value]:
        """What work is counted with where a fact is not told."""
        return {question.id: question.usual for question in self.catalogue.questions if question.usual is not None}

    @cached_property
    def _implied(self) -> Sequence[tuple[Question, frozenset[str]]]:
        """The questions that other answers may leave no choice about, each with the facts that do."""
        return [
            (question, frozenset().union(*(facts_of(row.when) for row in question.implied)))
            for question in self.catalogue.questions
            if question.implied
        ]

    def implied(self, facts: Facts) -> Facts:
        """What follows from the facts that were told without a choice, of whatever nobody told."""
        return {
            question.id: row.value
            for question, deciding in self._implied
            if question.id not in facts and not deciding.isdisjoint(facts)
            for row in [row for row in question.implied if truth(row.when, facts)][:1]
        }

    def follows(self, facts: Facts, fact: str) -> bool:
        """Whether the others leave no choice about a fact, so that nobody has to have told it."""
        others = {name: value for name, value in facts.items() if name != fact}
        return self.implied(others).get(fact) == facts[fact]

    @cached_property
    def estimates(self) -> Mapping[str, Sequence[Estimate]]:
        """By the number that they estimate, in the order in which they are tried."""
        found: dict[str, list[Estimate]] = {}
        for row in self.catalogue.estimates:
            found.setdefault(row.fact, []).append(row)
        return found

    @cached_property
    def estimate_places(self) -> Mapping[str, Sequence[tuple[int, Estimate]]]:
        """The same, each with its place in the catalogue."""
        found: dict[str, list[tuple[int, Estimate]]] = {}
        for place, row in enumerate(self.catalogue.estimates):
            found.setdefault(row.fact, []).append((place, row))
        return found

    @cached_property
    def work_rows(self) -> Mapping[str, Sequence[WorkRow]]:
        """By activity."""
        found: dict[str, list[WorkRow]] = {}
        for row in self.catalogue.work:
            found.setdefault(row.activity, []).append(row)
        return found

    @cached_property
    def facts_of_rows(self) -> Mapping[str, frozenset[str]]:
        """By row of work, the facts of its condition."""
        conditions = {row.id: [row.when, *([row.unless] if row.unless else [])] for row in self.catalogue.work}
        return {row: frozenset().union(*map(facts_of, both)) for row, both in conditions.items()}

    @cached_property
    def decided_by(self) -> Mapping[str, frozenset[str]]:
        """By number: the facts that it may follow from, itself among them, told or by way of estimates."""
        # Of each number once what its own estimates speak of; many others follow from it.
        nothing = frozenset[str]()
        facts_by = {one: nothing.union(*[facts_of(row.when) for row in rows]) for one, rows in self.estimates.items()}
        follows = {one: nothing.union(*[row.follows for row in rows]) for one, rows in self.estimates.items()}
        found: dict[str, frozenset[str]] = {}
        for one in self.counted_with:
            numbers, waiting = {one}, [one]
            while waiting:
                below = follows.get(waiting.pop(), nothing) - numbers
                numbers |= below
                waiting += below
            found[one] = nothing.union(numbers, *[facts_by[each] for each in numbers if each in facts_by])
        return found

    @cached_property
    def decides(self) -> Mapping[str, frozenset[str]]:
        """The other way round: by fact the numbers that may follow from it."""
        return _turned(self.decided_by)

    @cached_property
    def leanings(self) -> Mapping[str, Leaning]:
        return {leaning.id: leaning for leaning in self.catalogue.leanings}

    @cached_property
    def work_decided_by(self) -> Mapping[str, frozenset[str]]:
        """By activity: the facts that its hours may follow from."""
        found = {activity.id: set(facts_of(activity.when)) for activity in self.catalogue.activities}
        for activity in self.catalogue.activities:
            if activity.unless is not None:
                found[activity.id].update(facts_of(activity.unless))
        for row in self.catalogue.work:
            drivers = [self.decided_by.get(name, frozenset()) for name in (row.driver, row.times) if name is not None]
            found[row.activity].update(self.facts_of_rows[row.id], *drivers)
        for noun, rows in (("symptoms", self.symptoms), ("goals", self.goals)):
            for claim in [claim for row in rows.values() for claim in row.says]:
                found[claim.activity] |= {noun, PEAK} if noun == "symptoms" else {noun}
        return {activity: frozenset(facts) for activity, facts in found.items()}

    @cached_property
    def decides_work(self) -> Mapping[str, frozenset[str]]:
        """The other way round: by fact the activities whose hours may follow from it."""
        return _turned(self.work_decided_by)

    @cached_property
    def work_conditions(self) -> Rulebook:
        """For which shops each row of work counts, in the order of the catalogue, compiled."""
        return Rulebook([row.when for row in self.catalogue.work])

    @cached_property
    def _work_exceptions(self) -> "_Exceptions":
        """Where a row of work does not count; of few rows."""
        return _Exceptions([row.unless for row in self.catalogue.work])

    def rows_holding(self, facts: Facts) -> list[Truth]:
        """Whether each row of work counts for a shop, in the order of the catalogue."""
        holding = self.work_conditions.evaluate(facts)
        for place in self._work_exceptions.holding(facts):
            holding[place] = holding[place] and False
        return holding

    @cached_property
    def first_step_conditions(self) -> tuple[Rulebook, Rulebook]:
        """When each first step is for a shop, and unless what, in the order of the catalogue."""
        steps = self.catalogue.first_steps
        never = Any()
        return Rulebook([row.when for row in steps]), Rulebook([row.unless or never for row in steps])

    @cached_property
    def step_sums(self) -> Mapping[str, tuple[str, ...]]:
        """By first step the fields of it that say what it brings: none of most."""
        steps = self.catalogue.first_steps
        return {row.id: tuple([name for name in BRINGING if getattr(row, name) is not None]) for row in steps}

    @cached_property
    def estimate_conditions(self) -> Rulebook:
        """For which shops each estimate holds, in the order of the catalogue, compiled."""
        return Rulebook([row.when for row in self.catalogue.estimates])

    @cached_property
    def driver_names(self) -> Mapping[str, Text]:
        return {driver.id: driver.name for driver in self.catalogue.drivers}

    @cached_property
    def currencies(self) -> Mapping[str, Currency]:
        return {currency.id: currency for currency in self.catalogue.currencies}

    def per_euro(self, currency: str) -> float:
        """How many of a currency a euro is. Raises ``KeyError`` for one that the catalogue does not have."""
        return 1.0 if currency == "EUR" else self.currencies[currency].per_euro

    def convert(self, amount: float, source: str, target: str) -> float:
        """The same amount in another currency, at the yearly average rate of the catalogue."""
        return amount if source == target else amount / self.per_euro(source) * self.per_euro(target)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        return {source.id: source for source in self.catalogue.sources}

    @cached_property
    def statements(self) -> Mapping[str, Statement]:
        return {statement.id: statement for statement in self.catalogue.statements}

    @cached_property
    def rulebook(self) -> Rulebook:
        """The conditions of ``rules`` in that order, compiled."""
        return Rulebook([rule.when for rule in self.rules.values()])

    @cached_property
    def tests_by_fact(self) -> Mapping[str, Sequence[Test]]:
        """Every test that some rule makes, by the fact that tells its outcome."""
        found: dict[str, list[Test]] = {}
        for rule in self.rules.values():
            for test in tests_of(rule.when):
                found.setdefault(test.fact, []).append(test)
        return found

    @cached_property
    def in_conditions(self) -> frozenset[str]:
        """The facts that a condition of the catalogue reads, of whatever kind of element it is."""
        kinds = (getattr(self.catalogue, name) for name in self.catalogue.__struct_fields__)
        conditions = (getattr(row, "when", None) for rows in kinds for row in rows)
        return frozenset(fact for when in conditions if isinstance(when, Condition) for fact in facts_of(when))

    def effects(self, kind: type, role: str) -> Sequence[tuple[int, Rule]]:
        """The rules whose effect is of that kind and on that role, each with its index in the rulebook."""
        return self._effects.get((kind, role), ())

    @cached_property
    def _effects(self) -> Mapping[tuple[type, str], Sequence[tuple[int, Rule]]]:
        found: dict[tuple[type, str], list[tuple[int, Rule]]] = {}
        for index, rule in enumerate(self.rules.values()):
            for role in rule.then.roles:
                found.setdefault((type(rule.then), role), []).append((index, rule))
        return found

    def rules_on(self, kind: type, role: str) -> PickedRules:
        """The rules with that kind of effect on a role."""
        if kind not in self._rules_on:
            self._rules_on[kind] = self._rules_by_role(kind)
        return self._rules_on[kind][role]

    @cached_property
    def _rules_on(self) -> dict[type, Mapping[str, PickedRules]]:
        return {}

    def _rules_by_role(self, *kinds: type) -> Mapping[str, PickedRules]:
        found: dict[str, list[tuple[int, Rule]]] = {role: [] for role in self.roles}
        for index, rule in enumerate(self.rules.values()):
            if isinstance(rule.then, kinds):
                for role in rule.then.roles:
                    found[role].append((index, rule))
        return {role: PickedRules(indexed) for role, indexed in found.items()}

    @cached_property
    def chains(self) -> Sequence[tuple[int, Sequence[tuple[int, Activity]]]]:
        """The roles that answer for some activities, as ``role_bits``, and these, each with its index."""
        found: dict[int, list[tuple[int, Activity]]] = {}
        for index, activity in enumerate(self.catalogue.activities):
            roles = sum(self.role_bits[role] for role in set(activity.accountable))
            found.setdefault(roles, []).append((index, activity))
        return list(found.items())

    @cached_property
    def role_bits(self) -> Mapping[str, int]:
        """Each role as one bit, so that a set of roles is a number and common roles are counted at once."""
        return {role: 1 << index for index, role in enumerate(self.roles)}

    @cached_property
    def checkbook(self) -> Rulebook:
        """For which shops each check applies, in the order of the catalogue, compiled."""
        return Rulebook([check.when for check in self.catalogue.checks])

    @cached_property
    def workbook(self) -> Rulebook:
        """For which shops each activity exists, in the order of the catalogue, compiled."""
        return Rulebook([activity.when for activity in self.catalogue.activities])

    @cached_property
    def _activity_exceptions(self) -> "_Exceptions":
        """Of which shops it was told that they have none of an activity."""
        return _Exceptions([row.unless for row in self.catalogue.activities])

    def activities_there(self, facts: Facts) -> list[Truth]:
        """Whether a shop has each activity, in the order of the catalogue."""
        there = self.workbook.evaluate(facts)
        exceptions = frozenset(self._activity_exceptions.holding({**self._empty_sets, **facts}))
        for place in exceptions:
            there[place] = False
        for place, told in self._standing_places:
            if told not in exceptions:
                there[place] = False
        return there

    def has_none_of(self, activity: Activity, facts: Facts) -> bool:
        """Whether it was told that a shop has no work of that kind; of a list that nobody told nothing is in it."""
        if activity.unless is None:
            return False
        return truth(activity.unless, {**self._empty_sets, **facts}) is True

    def standing_for(self, facts: Facts) -> Mapping[str, Activity]:
        """By the activity of which it was told that a shop has none: the one that it has in its place."""
        return {
            told: row
            for told, row in self._standing
            if self.has_none_of(self.activities[told], facts) and truth(row.when, facts) is not False
        }

    @cached_property
    def _standing(self) -> Sequence[tuple[str, Activity]]:
        pairs = ((row.stands_for, row) for row in self.catalogue.activities)
        return [(told, row) for told, row in pairs if told is not None and told in self.activities]

    @cached_property
    def _standing_places(self) -> Sequence[tuple[int, int]]:
        """The places of activities that are there only where another is not, with that of the other."""
        places = {row.id: place for place, row in enumerate(self.catalogue.activities)}
        return [(places[own], places[told]) for own, told in {row.id: told for told, row in self._standing}.items()]

    def pains_standing_for(self, facts: Facts) -> Mapping[str, str]:
        """By the pain that such a shop cannot have: the one that is meant by it there."""
        facts = {**self._usually_not, **facts}
        either = ((told, row.id) for told, row in self._pains_standing)
        pairs = [pair for told, here in either for pair in ((told, here), (here, told))]
        lacks = self.symptoms
        return {
            told: here
            for told, here in pairs
            if _holds(lacks[told].unless, facts) and not _holds(lacks[here].unless, facts)
        }

    @cached_property
    def _usually_not(self) -> Facts:
        """The facts that hold for no shop unless it is told."""
        return {fact: value for fact, value in self.usual.items() if value is False}

    @cached_property
    def _pains_standing(self) -> Sequence[tuple[str, Symptom]]:
        pairs = ((row.stands_for, row) for row in self.catalogue.symptoms)
        return [(told, row) for told, row in pairs if told is not None and told in self.symptoms]

    @cached_property
    def _empty_sets(self) -> Facts:
        return {question.id: frozenset() for question in self.catalogue.questions if question.kind == "set"}

    def origin(self, identity: str, noun: str | None = None) -> str | None:
        """The overlay that added or last changed an element, or ``None`` where it is as it was built in."""
        return self._overlays.get((noun, identity))

    @cached_property
    def _overlays(self) -> Mapping[tuple[str | None, str], str]:
        found: dict[tuple[str | None, str], str] = {}
        for origin in self.origins:
            if origin.deed != "removed":
                found[origin.noun, origin.id] = found[None, origin.id] = origin.overlay
        return found

    def role(self, identity: str) -> Role:
        return self.roles[identity]

    def phase(self, identity: str) -> Phase:
        return self.phases[identity]

    def activity(self, identity: str) -> Activity:
        return self.activities[identity]

    def question(self, identity: str) -> Question:
        return self.questions[identity]

    def symptom(self, identity: str) -> Symptom:
        return self.symptoms[identity]

    def check(self, identity: str) -> Check:
        return self.checks[identity]

    def tension(self, identity: str) -> Tension:
        return self.tensions[identity]

    def source(self, identity: str) -> Source:
        return self.sources[identity]

    def statement(self, identity: str) -> Statement:
        return self.statements[identity]

    @cached_property
    def threshold(self) -> Callable[[str], float]:
        """The value of a threshold by its id, money in euros. Raises ``KeyError`` for one that is not there."""
        limits = {one.id: one.value / self.per_euro(one.currency or "EUR") for one in self.catalogue.thresholds}
        return limits.__getitem__

    def options(self, question: Question) -> tuple[Option, ...]:
        """What may be answered to a choice or set question, also where the options are the catalogue's own rows."""
        rows: tuple[Symptom, ...] | tuple[Goal, ...] | tuple[Leaning, ...]
        if question.options_from == "currencies":
            return tuple(Option(id=row.id, name=row.name) for row in self.catalogue.currencies)
        match question.options_from:
            case "symptoms":
                rows = self.catalogue.symptoms
            case "goals":
                rows = self.catalogue.goals
            case "leanings":
                rows = self.catalogue.leanings
            case None:
                return question.options
        return tuple(Option(id=row.id, name=row.name, aliases=row.aliases) for row in rows)

    def number_name(self, number: str) -> Text:
        """A number within a sentence: a question's or a driver's."""
        question = self.questions.get(number)
        return lowered(question.name if question is not None else self.driver_names[number])

    def department_name(self, identity: str) -> Text:
        """A department that was there before the shop, as stands within a sentence."""
        return DEPARTMENTS_BESIDE.get(identity) or lowered(self.option_name("departments", identity))

    def option_name(self, fact: str, option: str) -> Text:
        """How an option of a fact is called; a role where the fact is a set of roles; the id where neither knows it."""
        question = self.questions.get(fact)
        for choice in self.options(question) if question else ():
            if choice.id == option:
                return choice.name
        role = self.roles.get(option)
        return role.name if role else Text(option, option)

    def _in_turn(self, fact: str, items: Iterable[str]) -> list[str]:
        """Options that follow one another in their order, others by their ids."""
        question = self.questions.get(fact)
        if question is None or not question.in_order:
            return sorted(items)
        order = {option.id: place for place, option in enumerate(question.options)}
        return sorted(items, key=lambda item: order.get(item, len(order)))

    def shown(self, fact: str, value: Value) -> Text:
        """A value in words."""
        match value:
            case True:
                return YES
            case False:
                return NO
            case str():
                return self.option_name(fact, value)
            case frozenset():
                return commas(self.option_name(fact, item) for item in self._in_turn(fact, value)) if value else NONE
            case Span(low, high, open=end) if end is not None:
                name, told = ("at_most", high) if end == "low" else ("at_least", low)
                return COMPARISONS[name].format(number=self.shown(fact, told))
            case Span(low, high):
                return RANGE.format(low=self.shown(fact, low), high=self.shown(fact, high))
            case _:
                return shown_number(self.questions.get(fact), value)


def shown_number(question: Question | None, value: float) -> Text:
    """The answer to a question in both languages."""
    return both(percent if question is not None and question.is_share else number, value)


def _holds(condition: Condition | None, facts: Facts) -> bool:
    return condition is not None and truth(condition, facts) is True
