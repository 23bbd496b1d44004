"""One person for a mixture of work, and a specialist once one kind of it fills a good part of a week."""

from typing import Any

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Hire
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import example

ALL_ROUNDER = "An all-rounder"


def hires(**facts: Any) -> tuple[Hire, ...]:
    """Of a retailer with a web shop on the side: products, store stock, mail, a newsletter and some packing wait."""
    team = example(KNOWLEDGE, "garden-stores")
    return plan_of(Case(KNOWLEDGE, msgspec.structs.replace(team, facts={**team.facts, **facts}))).hires


def first() -> Hire:
    """Where nobody knows which pain was told first."""
    return hires(symptoms=frozenset({"no_strategy_owner", "poor_listings"}))[0]


def said(hire: Hire) -> str:
    return " ".join(reason.text.en for reason in hire.how)


def test_a_mixture_is_for_one_all_rounder() -> None:
    hire = first()
    assert hire.role == "assistant"
    assert len({KNOWLEDGE.activities[one.activity].doers[0] for one in hire.takes_over}) >= 3
    assert ALL_ROUNDER in said(hire)


def test_what_is_urgent_of_it_is_its_reason() -> None:
    assert [reason for reason in first().reasons if reason.rule.startswith("urge_")]


def test_one_kind_of_work_that_fills_half_a_week_is_for_a_specialist() -> None:
    many = hires(products=20000, new_products_per_month=400, extra_budget=9000)
    hire = next(hire for hire in many if hire.role == "pim_specialist")
    assert hire.soon
    assert hire.hours_wanted >= KNOWLEDGE.threshold("specialist_from_week") * WEEKS
    assert ALL_ROUNDER not in said(hire)
