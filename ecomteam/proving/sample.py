"""Shops drawn from the answer space, the same ones every time."""

from collections.abc import Iterator
from random import Random

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.questions import Question
from ecomteam.model.team import Holding, Person, Team
from ecomteam.proving.space import WHOLE_FACT, Space

SEED = 20_260_301
NOWHERE = Place("sample")
# Few complain of everything, and a team beyond this is only larger, not different.
MOST_MEMBERS = 3
MOST_PEOPLE = 4


def shops(space: Space, count: int, seed: int = SEED) -> Iterator[Team]:
    """Shops, each interval of each answer equally likely, from hardly known to known whole, with up to a few people."""
    draw = Random(seed)  # noqa: S311 - a sample, no secret
    for _ in range(count):
        yield Team(facts=_facts(space, draw), people=_people(space.knowledge, draw), place=NOWHERE)


def _facts(space: Space, draw: Random) -> dict[str, Value]:
    found: dict[str, Value] = {}
    share = draw.random()
    for question in space.knowledge.catalogue.questions:
        known, value = draw.random() < share, _answer(space, question, draw)
        if known and value is not None:
            found[question.id] = value
    return found


def _answer(space: Space, question: Question, draw: Random) -> Value | None:
    if question.id == "country":
        return draw.choice([*space.knowledge.countries, "BE"])
    if question.id == "monthly_budget":
        return draw.choice((0, 1000, 2500, 5000, 8000, 12000, 20000, 35000, 60000))
    if question.kind == "set":
        members = [option.id for option in space.knowledge.options(question)]
        return frozenset(draw.sample(members, min(len(members), draw.randint(0, MOST_MEMBERS))))
    values = space.values.get((question.id, WHOLE_FACT))
    return draw.choice(values) if values else None


def _people(knowledge: Knowledge, draw: Random) -> tuple[Person, ...] | None:
    if draw.random() < 1 / 3:
        return None
    roles = list(knowledge.roles)
    hats = tuple(Holding(role=role, place=NOWHERE) for role in draw.sample(roles, min(len(roles), draw.randint(0, 2))))
    people = [Person(name="owner", owner=True, roles=hats, place=NOWHERE)]
    for number in range(draw.randint(0, MOST_PEOPLE)):
        held = (Holding(role=draw.choice(roles), place=NOWHERE),)
        people.append(
            Person(
                name=f"person {number + 1}",
                roles=held,
                fte=draw.choice((0.4, 0.8, 1.0)),
                sourcing=draw.choice(("in_house", "in_house", "freelance", "agency")),
                place=NOWHERE,
            )
        )
    return tuple(people)
