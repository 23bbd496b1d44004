"""Shops at random, the same ones every time: what the measurements and the tests of batches are fed with."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from ecomteam.model.catalogue import Catalogue
from ecomteam.model.questions import Question

# How often an owner tells a fact, and how many people there are at most.
TOLD = 0.65
MOST_PEOPLE = 7


def lines(catalogue: Catalogue, count: int, seed: int = 5) -> Iterator[bytes]:
    """JSON Lines, one shop each."""
    draw = Random(seed)
    for number in range(count):
        yield json.dumps(shop(catalogue, draw, number)).encode() + b"\n"


def shop(catalogue: Catalogue, draw: Random, number: int) -> dict[str, Any]:
    """One shop as a team.yaml would have it."""
    told = (question for question in catalogue.questions if draw.random() < TOLD)
    facts = {question.id: _value(catalogue, question, draw) for question in told}
    people = [_person(catalogue, draw, index) for index in range(draw.randint(0, MOST_PEOPLE))]
    return {"format": 1, "shop": {"name": f"Shop {number}", **facts}, "people": people}


def _value(catalogue: Catalogue, question: Question, draw: Random) -> Any:
    rows: Any = getattr(catalogue, question.options_from) if question.options_from else question.options
    match question.kind:
        case "yes_no":
            return draw.random() < 0.5
        case "number" if question.whole:
            return round(min(max(draw.lognormvariate(5, 2), question.minimum), question.maximum))
        case "number":
            return round(min(draw.random() * min(question.maximum, 10), question.maximum), 3)
        case "choice":
            return draw.choice([row.id for row in rows] or ["NL", "US", "BE"])
        case "set":
            return draw.sample([row.id for row in rows], draw.randint(0, min(4, len(rows))))
        case _:
            return "text"


def _person(catalogue: Catalogue, draw: Random, index: int) -> dict[str, Any]:
    person: dict[str, Any] = {"name": f"Person {index}"}
    person["roles"] = draw.sample([role.id for role in catalogue.roles], draw.randint(1, 3))
    if index == 0:
        person["owner"] = True
    elif draw.random() < 0.3:
        person["sourcing"] = draw.choice(["freelance", "agency"])
    if draw.random() < 0.5:
        person["fte"] = draw.choice([0.2, 0.4, 0.6, 0.8, 1.0])
    if index and draw.random() < 0.3:
        person["reports_to"] = "Person 0"
    return person
