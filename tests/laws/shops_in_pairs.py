"""Shops for laws that compare two: one is drawn, the other is changed in one thing."""

from collections.abc import Sequence
from random import Random

import msgspec
from hypothesis import settings
from hypothesis import strategies as st

from ecomteam.model.facts import Value
from ecomteam.model.team import Person, Team
from ecomteam.proving.sample import Habits
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import LAWS, teams

SOME = settings(LAWS, max_examples=LAWS.max_examples * 3 // 5)
HABITS = Habits(most_hats=3, most_roles=2, ftes=(None, 0.2, 0.5, 1.0))
# A whole plan tries every open answer.
HANDFUL = settings(LAWS, max_examples=LAWS.max_examples // 10)
# Of these there may be more as a shop grows.
VOLUMES = ("orders_per_month", "products", "support_contacts_per_day", "marketplaces")
# Rounding in the last digits: of hours, and of money.
MINUTE = 1 / 60
CENT = 0.01

SHOPS = teams(KNOWLEDGE, HABITS)
DRAWS = st.randoms(use_true_random=False)


def case_of(team: Team, today: str | None = None) -> Case:
    return Case(KNOWLEDGE, team, today)


def told(team: Team, **facts: Value) -> Team:
    return msgspec.structs.replace(team, facts={**team.facts, **facts})


def staffed(team: Team, people: Sequence[Person]) -> Team:
    return msgspec.structs.replace(team, people=tuple(people))


def silent(team: Team) -> Team:
    """A shop that neither complains nor wants anything: only its numbers speak."""
    return msgspec.structs.replace(team, facts={k: v for k, v in team.facts.items() if k not in ("symptoms", "goals")})


def grown(team: Team, draw: Random) -> tuple[Team, Team]:
    """A shop that tells of some volume, and the same with more of it."""
    fact = draw.choice(VOLUMES)
    now = team.facts.get(fact)
    low = now if isinstance(now, int) and now >= 1 else draw.choice((1, 7, 40, 300))
    return told(team, **{fact: low}), told(team, **{fact: round(low * draw.choice((1.1, 2, 9))) + 1})
