"""The one maker of random shops: proofs, tests and measurements draw from it, the same shops for the same dice.

It draws from the questions, options and roles of the catalogue, so a new one is drawn as soon as it is there. What
somebody wants otherwise (how much is told, how many people there are) is a knob of ``Habits``.
"""

from collections.abc import Callable, Collection, Iterator
from math import expm1, log1p
from random import Random
from typing import Any

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.questions import Question
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Holding, Person, Team
from ecomteam.proving.space import WHOLE_FACT, Space

SEED = 20_260_301
NOWHERE = Place("sample")
# One country without wages of its own.
ELSEWHERE = "BE"
BUDGETS = (0, 1000, 2500, 5000, 8000, 12000, 20000, 35000, 60000)
# Few complain of everything.
MOST_MEMBERS = 3
# Numbers are drawn up to this many times the largest limit of a rule; beyond it shops only become odd, not different.
BEYOND = 10
WITHOUT_LIMITS = 100_000
SOURCINGS: tuple[Sourcing, ...] = ("in_house", "in_house", "freelance", "agency")

Number = Callable[[Question, Random], Value | None]


class Habits(msgspec.Struct, frozen=True):
    """How shops are drawn. ``told`` is the chance of each fact to be known; ``None`` draws one for each shop.

    ``nameless`` is the chance that nobody is named. Of ``names`` some are taken, so that two teams share people, and
    ``details`` are the fields that not everybody has.
    """

    told: float | None = None
    nameless: float = 1 / 3
    most_people: int = 4
    most_roles: int = 1
    most_hats: int = 2
    ftes: tuple[float | None, ...] = (0.4, 0.8, 1.0)
    names: tuple[str, ...] = ()
    details: bool = False


class Maker:
    """Draws shops with these dice. ``number`` answers a question for a number."""

    def __init__(self, knowledge: Knowledge, draw: Random, number: Number | None = None) -> None:
        self.knowledge = knowledge
        self.draw = draw
        self.number = number or self._about_a_limit
        self.roles = list(knowledge.roles)

    def team(self, habits: Habits = Habits()) -> Team:  # noqa: B008 - frozen
        return Team(facts=self.facts(habits.told), people=self.people(habits), place=NOWHERE)

    def facts(
        self, told: float | None = None, always: Collection[str] = (), never: Collection[str] = ()
    ) -> dict[str, Value]:
        found: dict[str, Value] = {}
        share = self.draw.random() if told is None else told
        for question in self.knowledge.catalogue.questions:
            known, value = self.draw.random() < share, self.answer(question)
            if (known or question.id in always) and question.id not in never and value is not None:
                found[question.id] = value
        return found

    def answer(self, question: Question) -> Value | None:
        """Any answer; ``None`` where there is none to choose from."""
        if question.id == "country":
            return self.draw.choice([*self.knowledge.countries, ELSEWHERE])
        options = [option.id for option in self.knowledge.options(question) if not option.rare]
        match question.kind:
            case "yes_no":
                return self.draw.choice((False, True))
            case "set":
                return frozenset(self.draw.sample(options, min(len(options), self.draw.randint(0, MOST_MEMBERS))))
            case "number":
                return self.number(question, self.draw)
            case _:
                return self.draw.choice(options) if options else None

    def people(self, habits: Habits = Habits()) -> tuple[Person, ...] | None:  # noqa: B008 - frozen
        if self.draw.random() < habits.nameless:
            return None
        hats = self.draw.sample(self.roles, min(len(self.roles), self.draw.randint(0, habits.most_hats)))
        people = [Person(name="owner", owner=True, roles=_held(hats), place=NOWHERE)]
        for number in range(self.draw.randint(0, habits.most_people)):
            count = self.draw.randint(1, habits.most_roles) if habits.most_roles > 1 else 1
            person = Person(
                name=f"person {number + 1}",
                roles=_held(self.draw.sample(self.roles, min(len(self.roles), count))),
                fte=self.draw.choice(habits.ftes),
                sourcing=self.draw.choice(SOURCINGS),
                place=NOWHERE,
            )
            people.append(self._detailed(person) if habits.details else person)
        return tuple(self._named(people, habits.names) if habits.names else people)

    def _detailed(self, person: Person) -> Person:
        """Half of what a person can have beside a role, by the toss of a coin each."""
        activities = [activity.id for activity in self.knowledge.catalogue.activities]
        fields: dict[str, Any] = {
            "owner": self.draw.choice((False, False, True)),
            "status": self.draw.choice(("active", "planned", "vacant")),
            "activities": tuple(self.draw.sample(activities, min(len(activities), self.draw.randint(1, 2)))),
            "cost_per_month": self.draw.choice((0.0, 1000.0)),
            "department": self.draw.choice(("Web", "Shop")),
            "reports_to": "owner",
        }
        kept = {field: value for field, value in fields.items() if self.draw.random() < 1 / 2}
        return msgspec.structs.replace(person, **kept)

    def _named(self, people: list[Person], names: tuple[str, ...]) -> list[Person]:
        """Some of these names, now and then in capitals; who is beyond them is left out."""
        chosen = self.draw.sample(names, min(len(names), len(people)))
        given = {person.name: name for person, name in zip(people, chosen, strict=False)}
        return [
            msgspec.structs.replace(
                person,
                name=self.draw.choice((given[person.name], given[person.name].upper())),
                reports_to=given.get(person.reports_to or ""),
            )
            for person in people
            if person.name in given
        ]

    def _about_a_limit(self, question: Question, draw: Random) -> Value:
        """Half of the time at a limit or beside it, else anything, small numbers as often as large ones."""
        if draw.random() < 1 / 2:
            return draw.choice(borders(self.knowledge, question.id))
        drawn = expm1(draw.uniform(0, log1p(largest(self.knowledge, question.id))))
        number = max(question.minimum, min(drawn, question.maximum))
        # What is no share is drawn in hundredths: in a file 1.117 could mean thousands.
        return round(number) if question.whole else round(number, 4 if question.maximum <= 1 else 2)


def _held(roles: list[str]) -> tuple[Holding, ...]:
    return tuple(Holding(role=role, place=NOWHERE) for role in roles)


def _limits(knowledge: Knowledge, fact: str) -> set[int | float]:
    """Each number that a rule compares the fact with."""
    return {test.value for test in knowledge.tests_by_fact.get(fact, ()) if isinstance(test.value, int | float)}


def borders(knowledge: Knowledge, fact: str) -> list[float]:
    """Each limit of the fact and its neighbours."""
    question = knowledge.question(fact)
    step = 1 if question.whole else 0.001 if question.maximum <= 1 else 0.01
    # Who may tell a loss tells nothing near the largest there is.
    near = {max(question.minimum, 0.0)} | {
        round(point + shift, 6) for point in _limits(knowledge, fact) for shift in (-step, 0, step)
    }
    allowed = sorted(value for value in near if question.minimum <= value <= question.maximum)
    return [int(value) for value in allowed] if question.whole else allowed


def largest(knowledge: Knowledge, fact: str) -> float:
    """The largest number that is drawn for a fact."""
    most = max(_limits(knowledge, fact), default=WITHOUT_LIMITS)
    return min(BEYOND * most, knowledge.question(fact).maximum)


def shops(space: Space, count: int, seed: int = SEED) -> Iterator[Team]:
    """Shops, each interval of each answer equally likely, from hardly known to known whole, with up to a few people."""

    def piece(question: Question, draw: Random) -> Value | None:
        values = BUDGETS if question.id == "monthly_budget" else space.values.get((question.id, WHOLE_FACT))
        return draw.choice(values) if values else None

    maker = Maker(space.knowledge, Random(seed), piece)  # noqa: S311 - a sample, no secret
    return (maker.team() for _ in range(count))
