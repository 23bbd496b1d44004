"""What would change it: every line is applied to the shop here, by other means than the search used."""

import os
from random import Random

import pytest
from ecomteam.advice.why.counterfactuals import in_order

from ecomteam.advice.why import order_changes, role_changes
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.why import Change
from ecomteam.planning import roadmap
from tests.advice.why.answering import answered, assert_all_true, likely, readings, without
from tests.shops import dice, example, examples, owner, random_team, shop

# Each example with two roles, so that together they cover most of the catalogue.
ROLES_AN_EXAMPLE = 2
# Of a role that much can move, so many lines are tried; `make laws` tries all of a thousand shops.
LAWS = "ECOMTEAM_RANDOM_SHOPS" in os.environ
SHOPS = int(os.environ.get("ECOMTEAM_RANDOM_SHOPS", "24"))
LINES = 10_000 if LAWS else 12


def some(changes: tuple[Change, ...], draw: Random) -> list[Change]:
    return draw.sample(changes, min(LINES, len(changes)))


def facts(change: Change) -> set[str]:
    return {one.fact for line in (*change.answers, *change.among) for one in (line, *line.or_else)}


@pytest.mark.parametrize("name", examples())
def test_every_change_is_true_and_none_smaller_does_it(knowledge: Knowledge, name: str) -> None:
    team, draw = example(knowledge, name), dice(name)
    for role in draw.sample(list(knowledge.roles), ROLES_AN_EXAMPLE):
        assert_all_true(knowledge, team, role, some(role_changes(knowledge, team, role).found, draw), draw)


@pytest.mark.parametrize("seed", range(SHOPS))
def test_changes_of_random_shops_are_true(knowledge: Knowledge, seed: int) -> None:
    draw = dice(seed)
    team = random_team(knowledge, draw)
    role = likely(knowledge, team, draw)
    assert_all_true(knowledge, team, role, some(role_changes(knowledge, team, role).found, draw), draw)


def test_what_an_owner_cannot_change_is_held(knowledge: Knowledge) -> None:
    fixed = {question.id for question in knowledge.catalogue.questions if question.fixed}
    team = example(knowledge, "coffee-shop")
    for role in ("sales", "ecommerce_manager", "online_marketer", "frontend_developer"):
        for change in role_changes(knowledge, team, role).found:
            assert fixed.isdisjoint(facts(change))


def test_the_coffee_shop_needs_a_packer_from_three_hundred_orders(knowledge: Knowledge) -> None:
    changes = role_changes(knowledge, example(knowledge, "coffee-shop"), "logistics").found
    told = [change.answers[0].told for change in changes]
    assert '"Orders a month" is 300 to 499 (now 280)' in [text.en for text in told]
    assert '"Bestellingen per maand" is 300 tot en met 499 (nu 280)' in [text.nl for text in told]


def test_two_answers_together_where_neither_does_it(knowledge: Knowledge) -> None:
    """Service is called for by the questions and by the owner's load: only without both it goes."""
    changes = role_changes(knowledge, example(knowledge, "coffee-shop"), "customer_service").found
    removed = [change for change in changes if change.turn == "removed"]
    assert [{answer.fact for answer in change.answers} for change in removed] == [
        {"support_contacts_per_day", "symptoms"}
    ]


def test_a_role_can_move_because_others_come_before_it(knowledge: Knowledge) -> None:
    """A marketer wanted now waits once three other roles are more urgent; no rule on the marketer reads a platform."""
    changes = role_changes(knowledge, example(knowledge, "coffee-shop"), "online_marketer").found
    by_others = [change for change in changes if len(change.answers) + change.any_of == 3]
    assert {change.turn for change in by_others} == {"later"}
    assert "platform" in {fact for change in by_others for fact in facts(change)}


def test_sets_are_told_as_what_joins_and_what_leaves(knowledge: Knowledge) -> None:
    team = shop([owner()], symptoms=["tickets_pile_up"], stage="growth", business_model="b2c")
    (gone,) = [c for c in role_changes(knowledge, team, "customer_service").found if c.turn == "removed"]
    assert [(answer.how, answer.values) for answer in gone.answers] == [("drop", ("tickets_pile_up",))]


def test_a_share_below_a_border_is_not_said_to_reach_it(knowledge: Knowledge) -> None:
    """A rate of 2.4% itself is no low rate any more."""
    team = shop([owner()], symptoms=[], stage="growth", business_model="b2c")
    told = [change.answers[0].told for change in role_changes(knowledge, team, "ux_ui_designer").found]
    assert '"Conversion rate" is less than 2.4% (not known yet)' in [text.en for text in told]


def test_what_was_searched_is_said(knowledge: Knowledge) -> None:
    free = without(example(knowledge, "dropshipper"), "monthly_budget")
    assert "only by itself" in role_changes(knowledge, free, "assistant").searched.en
    nowhere = without(free, "country")
    assert role_changes(knowledge, nowhere, "assistant").searched.en.startswith("Every set of up to three")
    assert "what all hires cost" in role_changes(knowledge, example(knowledge, "dropshipper"), "assistant").searched.en


def test_with_a_budget_numbers_that_take_a_need_away_are_still_told_as_an_interval(knowledge: Knowledge) -> None:
    """When a hire comes hangs on the money, but whether the role is needed does not."""
    team = shop([owner()], orders_per_month=900, fulfilment="self", country="NL", monthly_budget=9000, stage="growth")
    gone = [c for c in role_changes(knowledge, team, "logistics").found if c.turn == "removed"]
    assert '"Orders a month" is 299 or less (now 900)' in [c.answers[0].told.en for c in gone]


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("coffee-shop", "online_marketer", "customer_service"),
        ("growing-pains", "customer_service", "logistics"),
        ("headless-fashion", "it_specialist", "frontend_developer"),
    ],
)
def test_every_answer_that_turns_an_order_does(knowledge: Knowledge, name: str, first: str, second: str) -> None:
    team, draw = example(knowledge, name), dice(name)
    old = in_order(roadmap(knowledge, team), first, second)
    changes = order_changes(knowledge, team, first, second).found
    assert changes
    for change in some(changes, draw):
        for picked in readings(knowledge, change, draw):
            new = in_order(roadmap(knowledge, answered(team, picked)), first, second)
            assert new == -old, [answer.told.en for answer in change.answers]


def test_the_same_shop_gives_the_same_changes(knowledge: Knowledge) -> None:
    team = example(knowledge, "growing-pains")
    assert role_changes(knowledge, team, "assistant") == role_changes(knowledge, team, "assistant")
