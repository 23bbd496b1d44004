"""An hour that a first step saves counts for what an hour costs that shop, and never for a foreign wage."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.team import OwnRate, Person, Team
from ecomteam.planning.first import first_steps
from ecomteam.planning.hour import hour_of, little_worth, usual_hour
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

HURTS: dict[str, Any] = {
    "orders_per_month": 420,
    "average_order_value": 1150,
    "gross_margin": 0.38,
    "fulfilment": "self",
    "support_contacts_per_day": 60,
    "symptoms": ["slow_replies"],
}


def team(*others: Person, rates: tuple[OwnRate, ...] = (), **facts: Any) -> Team:
    people = [owner(), *(others or (person("Jo", "customer_service", fte=1),))]
    made = shop(people, **{**HURTS, **facts})
    return msgspec.structs.replace(made, rates=rates)


def test_a_told_hour_is_what_an_hour_counts_for() -> None:
    case = Case(KNOWLEDGE, team(country="SR", currency="SRD", hour_cost=80))
    each = hour_of(case, "purchase_support")
    assert each is not None
    assert each * case.numbers.per_euro == pytest.approx(80)
    step = next(one for one in first_steps(case) if one.id == "standard_answers")
    assert step.ranked is not None
    assert "hours at SRD 80." in step.ranked.en
    assert "uur à SRD 80 per uur." in step.ranked.nl


def test_an_own_rate_of_the_role_goes_before_it() -> None:
    rates = (OwnRate(role="customer_service", low=90, high=110, per="hour"),)
    case = Case(KNOWLEDGE, team(country="SR", currency="SRD", hour_cost=80, rates=rates))
    assert (hour_of(case, "purchase_support") or 0) * case.numbers.per_euro == pytest.approx(100)
    assert (hour_of(case, "order_processing") or 0) * case.numbers.per_euro == pytest.approx(80)


def test_told_pay_of_who_does_the_work_goes_before_all() -> None:
    paid = person("Jo", "customer_service", fte=1, cost=1300)
    case = Case(KNOWLEDGE, team(paid, country="NL"))
    assert hour_of(case, "purchase_support") == pytest.approx(10)


def test_without_any_of_it_an_hour_is_as_far_from_the_dutch_one_as_the_wages_are() -> None:
    dutch, polish = (usual_hour(Case(KNOWLEDGE, team(country=one))) for one in ("NL", "PL"))
    assert dutch == pytest.approx(28)
    assert polish is not None
    assert polish < 20


def test_where_nobody_knows_wages_there_are_hours_and_no_money() -> None:
    case = Case(KNOWLEDGE, team(country="SR", currency="SRD"))
    assert hour_of(case, "purchase_support") is None
    step = next(one for one in first_steps(case) if one.id == "standard_answers")
    assert step.ranked is not None
    assert "saves about" in step.ranked.en
    assert "SRD" not in step.ranked.en
    assert step.worth == 0


def test_what_is_little_is_less_where_an_hour_costs_less() -> None:
    cheap, dear = (Case(KNOWLEDGE, team(country=one, hour_cost=80)) for one in ("SR", "NL"))
    assert little_worth(cheap) < 10
    assert little_worth(dear) == 100
