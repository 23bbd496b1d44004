"""Shops at random, the same ones every time: what the measurements and the tests of batches are fed with."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.team import Person, Team
from ecomteam.proving.sample import Habits, Maker

HABITS = Habits(told=0.65, nameless=0, most_people=6, most_roles=3, most_hats=3, ftes=(None, 0.4, 1.0), details=True)


def lines(catalogue: Catalogue, count: int, seed: int = 5) -> Iterator[bytes]:
    """JSON Lines, one shop each."""
    maker = Maker(Knowledge(catalogue), Random(seed))
    for number in range(count):
        content = written(maker.team(HABITS))
        content["shop"] = {"name": f"Shop {number}", **content["shop"]}
        yield json.dumps({"format": 1, **content}).encode() + b"\n"


def written(team: Team) -> dict[str, Any]:
    """The team as its file would have it; what says nothing is left out."""
    facts = {fact: sorted(value) if isinstance(value, frozenset) else value for fact, value in team.facts.items()}
    return {"shop": facts} if team.people is None else {"shop": facts, "people": [*map(_person, team.people)]}


def _person(person: Person) -> dict[str, Any]:
    fields = {field.name: field.default for field in msgspec.structs.fields(Person)}
    said = {name: getattr(person, name) for name, default in fields.items() if getattr(person, name) != default}
    del said["place"]
    return {**said, "roles": [held.role for held in person.roles]}
