"""What would change it: every line is applied to the shop here, by other means than the search used."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from random import Random

import msgspec
import pytest

from ecomteam.explaining import order_changes, role_changes
from ecomteam.explaining.counterfactuals import in_order, wave_of
from ecomteam.knowledge import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.team import Team
from ecomteam.model.why import Change, OtherAnswer
from ecomteam.planning import roadmap
from tests.shops import example, examples, owner, random_team, shop

Picked = tuple[OtherAnswer, Value]

# Each example with two roles, so that together they cover most of the catalogue.
ROLES_AN_EXAMPLE = 2
RANDOM_SHOPS = 24
# The best plan for a budget takes long to find in the oddest of random shops; every sixth keeps its budget.
WITH_BUDGET = 6


def answered(team: Team, picked: Sequence[Picked]) -> Team:
    facts = dict(team.facts)
    for answer, value in picked:
        old = facts.get(answer.fact, frozenset())
        if answer.how == "replace":
            facts[answer.fact] = value
        else:
            assert isinstance(old, frozenset)
            items = {str(value)}
            facts[answer.fact] = old | items if answer.how == "add" else old - items
    return msgspec.structs.replace(team, facts=facts)


def picks(knowledge: Knowledge, answer: OtherAnswer, draw: Random) -> list[Value]:
    """Values that an owner could take the line to mean: both ends of an interval and one between, or every option."""
    if answer.low is None or answer.high is None:
        return list(answer.values)
    whole = knowledge.question(answer.fact).whole
    between = draw.uniform(answer.low, answer.high)
    return [answer.low, answer.high, int(between) if whole else between]


def turn_of(old: Wave | None, new: Wave | None) -> str | None:
    if old == new:
        return None
    if old is None or new is None:
        return "added" if old is None else "removed"
    return "earlier" if WAVES.index(new) < WAVES.index(old) else "later"


def readings(knowledge: Knowledge, change: Change, draw: Random) -> Iterator[tuple[Picked, ...]]:
    """Every way to read the line; of many, some."""
    ways = list(product(*([(a, value) for value in picks(knowledge, a, draw)] for a in change.answers)))
    return iter(ways if len(ways) <= 4 else draw.sample(ways, 4))


def assert_true(knowledge: Knowledge, team: Team, role: str, change: Change, draw: Random) -> None:
    old = wave_of(roadmap(knowledge, team), role)
    for picked in readings(knowledge, change, draw):
        told = [answer.told.en for answer, _ in picked]
        new = wave_of(roadmap(knowledge, answered(team, picked)), role)
        assert (turn_of(old, new), new) == (change.turn, change.wave), (role, told, picked)
        for size in range(len(picked)):
            for part in combinations(picked, size):
                lesser = wave_of(roadmap(knowledge, answered(team, part)), role)
                assert turn_of(old, lesser) != change.turn, (role, told, part)


@pytest.mark.parametrize("name", examples())
def test_every_change_is_true_and_none_smaller_does_it(knowledge: Knowledge, name: str) -> None:
    team, draw = example(knowledge, name), Random(name)  # noqa: S311
    for role in draw.sample(list(knowledge.roles), ROLES_AN_EXAMPLE):
        for change in role_changes(knowledge, team, role):
            assert_true(knowledge, team, role, change, draw)


@pytest.mark.parametrize("seed", range(RANDOM_SHOPS))
def test_changes_of_random_shops_are_true(knowledge: Knowledge, seed: int) -> None:
    draw = Random(seed)  # noqa: S311
    team = random_team(knowledge, draw)
    if seed % WITH_BUDGET:
        team = msgspec.structs.replace(team, facts={f: v for f, v in team.facts.items() if f != "monthly_budget"})
    role = draw.choice(list(knowledge.roles))
    for change in role_changes(knowledge, team, role):
        assert_true(knowledge, team, role, change, draw)


def test_what_an_owner_cannot_change_is_held(knowledge: Knowledge) -> None:
    fixed = {question.id for question in knowledge.catalogue.questions if question.fixed}
    team = example(knowledge, "coffee-shop")
    for role in ("sales", "ecommerce_manager", "online_marketer", "frontend_developer"):
        assert fixed.isdisjoint(a.fact for change in role_changes(knowledge, team, role) for a in change.answers)


def test_the_coffee_shop_needs_a_packer_from_three_hundred_orders(knowledge: Knowledge) -> None:
    told = [
        change.answers[0].told for change in role_changes(knowledge, example(knowledge, "coffee-shop"), "logistics")
    ]
    assert '"Orders a month" is 300 to 499 (now 280)' in [text.en for text in told]
    assert '"Bestellingen per maand" is 300 tot en met 499 (nu 280)' in [text.nl for text in told]


def test_two_answers_together_where_neither_does_it(knowledge: Knowledge) -> None:
    """Service is called for by the questions and by the owner's load: only without both it goes."""
    changes = role_changes(knowledge, example(knowledge, "coffee-shop"), "customer_service")
    removed = [change for change in changes if change.turn == "removed"]
    assert [{answer.fact for answer in change.answers} for change in removed] == [
        {"support_contacts_per_day", "symptoms"}
    ]


def test_sets_are_told_as_what_joins_and_what_leaves(knowledge: Knowledge) -> None:
    team = shop([owner()], symptoms=["tickets_pile_up"], stage="growth", business_model="b2c")
    (gone,) = [c for c in role_changes(knowledge, team, "customer_service") if c.turn == "removed"]
    assert [(answer.how, answer.values) for answer in gone.answers] == [("drop", ("tickets_pile_up",))]


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("coffee-shop", "online_marketer", "customer_service"),
        ("growing-pains", "customer_service", "logistics"),
        ("headless-fashion", "it_specialist", "frontend_developer"),
    ],
)
def test_every_answer_that_turns_an_order_does(knowledge: Knowledge, name: str, first: str, second: str) -> None:
    team, draw = example(knowledge, name), Random(name)  # noqa: S311
    old = in_order(roadmap(knowledge, team), first, second)
    changes = order_changes(knowledge, team, first, second)
    assert changes
    for change in changes:
        for picked in readings(knowledge, change, draw):
            new = in_order(roadmap(knowledge, answered(team, picked)), first, second)
            assert new == -old, [answer.told.en for answer in change.answers]


def test_the_same_shop_gives_the_same_changes(knowledge: Knowledge) -> None:
    team = example(knowledge, "growing-pains")
    assert role_changes(knowledge, team, "assistant") == role_changes(knowledge, team, "assistant")
