"""Shops for tests: written in a line, read from an example, or drawn at random."""

import json
from collections.abc import Collection, Mapping, Sequence
from random import Random
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from bench.shops import written
from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Said, Value
from ecomteam.model.place import Place
from ecomteam.model.questions import Question
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Holding, OwnRate, Person, Team
from ecomteam.proving.sample import Habits, Maker
from tests.shipped import KNOWLEDGE

HERE = Place("test")

# How laws are tried: the same examples on every machine, however slow it is, and nothing kept on disk. How many is
# Hypothesis' own hundred, or what a profile says (``make fast``).
LAWS = settings(derandomize=True, deadline=None, database=None, suppress_health_check=(HealthCheck.too_slow,))
FEW = settings(LAWS, max_examples=LAWS.max_examples * 2 // 5)


def facts_from(plain: Mapping[str, Any]) -> dict[str, Value]:
    """Facts as YAML gives them; a list is a set."""
    return {fact: Said(value) if isinstance(value, list) else value for fact, value in plain.items()}


def person(
    name: str,
    *roles: str,
    owner: bool = False,
    fte: float | None = None,
    sourcing: Sourcing = "in_house",
    cost: float | None = None,
) -> Person:
    held = tuple(Holding(role=role, place=HERE) for role in roles)
    return Person(name=name, owner=owner, roles=held, fte=fte, sourcing=sourcing, cost_per_month=cost, place=HERE)


def owner(*hats: str) -> Person:
    return person("Ada", *hats, owner=True)


def shop(people: Sequence[Person] | None = None, rates: tuple[OwnRate, ...] = (), **facts: Any) -> Team:
    """A shop of which only these facts are known."""
    return Team(facts=facts_from(facts), people=None if people is None else tuple(people), rates=rates, place=HERE)


def example(knowledge: Knowledge, name: str) -> Team:
    return read_team(data_dir().joinpath("examples", f"{name}.yaml").read_bytes(), f"{name}.yaml", knowledge.catalogue)


def examples() -> list[str]:
    """The names of all shops that ship with the tool."""
    return sorted(path.name.removesuffix(".yaml") for path in data_dir().joinpath("examples").iterdir())


# Random shops


def dice(seed: int | str) -> Random:
    """The same draws every time."""
    return Random(seed)  # noqa: S311


def teams(
    knowledge: Knowledge,
    habits: Habits = Habits(),  # noqa: B008 - frozen
    *,
    always: Collection[str] = (),
    never: Collection[str] = (),
) -> st.SearchStrategy[Team]:
    """Shops for laws; what fails is made smaller by Hypothesis. Facts can be ``always`` or ``never`` known."""

    def made(draw: Random) -> Team:
        maker = Maker(knowledge, draw)
        return Team(facts=maker.facts(habits.told, always, never), people=maker.people(habits), place=HERE)

    return st.randoms(use_true_random=False).map(made)


def team_files() -> st.SearchStrategy[str]:
    """A team.yaml, written as JSON: few names, so that two teams share some, and every key that a person can have."""
    habits = Habits(
        told=0.3,
        nameless=0.5,
        most_roles=3,
        ftes=(None, 0.0, 0.5, 1.0),
        names=("Ada", "Bo", "Cy", "Di", "Studio"),
        details=True,
    )
    return teams(KNOWLEDGE, habits).map(lambda team: json.dumps(written(team)))


def random_answer(knowledge: Knowledge, question: Question, draw: Random) -> Value:
    answer = Maker(knowledge, draw).answer(question)
    assert answer is not None
    return answer


def random_facts(knowledge: Knowledge, draw: Random, share: float) -> dict[str, Value]:
    """Each fact known with the chance ``share``."""
    return Maker(knowledge, draw).facts(share)


def random_team(knowledge: Knowledge, draw: Random) -> Team:
    """A shop of which little, much or everything is known; every third time without any people named."""
    return Maker(knowledge, draw).team(Habits(most_hats=3, ftes=(None, 0.2, 0.6, 1.0)))
