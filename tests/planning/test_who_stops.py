"""Who lives on subscribers and did not tell how many stop is asked that, and hears what a point of them is."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import OpenQuestion, Plan
from ecomteam.planning.plan import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "US",
    "platform": "hosted_shop",
    "sells": ["own_shop"],
    "orders_per_month": 2900,
    "monthly_revenue": 145_000,
    "gross_margin": 0.68,
    "shipping_cost_per_order": 9.8,
    "subscribers": 1500,
    "fulfilment": "third_party",
    "symptoms": ["customers_dont_return"],
}


def plan(**facts: Any) -> Plan:
    told = {fact: value for fact, value in {**SHOP, **facts}.items() if value is not None}
    people = [{"name": "Jo", "owner": True, "roles": ["ecommerce_manager"]}]
    return plan_of(Case(KNOWLEDGE, team_of({"shop": told, "people": people}, Place("dogs.yaml"), CATALOGUE)))


def asked(**facts: Any) -> OpenQuestion | None:
    return next((one for one in plan(**facts).open_questions if one.fact == "monthly_churn"), None)


def said(step: str, **facts: Any) -> str:
    return next((one.text.en for one in plan(**facts).steps if one.id == step), "")


def test_how_many_stop_is_asked_with_what_hangs_on_it() -> None:
    found = asked()
    assert found is not None
    assert found.turn is not None
    assert found.said is not None
    assert "How many of the 1,500 subscribers stop in a month" in found.said.en
    assert "At 5% it is 75" in found.said.en


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"monthly_churn": 0.07}, id="it was told"),
        pytest.param({"subscribers": None}, id="there are no subscribers"),
        pytest.param({"subscribers": 100}, id="a shop that sells much beside them does not live on them"),
    ],
)
def test_nobody_is_asked_who_stops_where_that_says_nothing(facts: dict[str, Any]) -> None:
    assert asked(**facts) is None


def test_where_nobody_says_that_customers_leave_it_is_no_first_question() -> None:
    found = asked(symptoms=["tickets_pile_up"])
    assert found is not None
    assert found.turn is None


# Whose orders are all boxes: nearly two a month each.
THEIRS: dict[str, Any] = {"subscriber_orders_share": 1}


def test_failed_payments_are_mended_first_and_a_point_of_subscribers_is_a_sum() -> None:
    # 15 of 1,500; 2,900 ÷ 1,500 orders each; 50 × 68% − 9.80 an order.
    assert "1% of 1,500 is 15 who stay: 15 × 1.93 orders each × $ 24.20 = $ 700 a month" in said(
        "failed_payments", **THEIRS
    )


def test_where_many_stop_asking_why_has_the_failed_payments_in_it() -> None:
    assert "charge failed cards again" in said("why_they_stop", monthly_churn=0.08)
    assert not said("failed_payments", monthly_churn=0.08)


def test_subscribers_who_write_much_help_themselves() -> None:
    facts = {"symptoms": ["tickets_pile_up"], "support_contacts_per_day": 100}
    assert "skip, pause, move a delivery" in said("subscribers_help_themselves", **facts)
    assert not said("answer_top_three", **facts)


QUOTES: dict[str, Any] = {
    "subscribers": None,
    "fulfilment": "self",
    "quotes_per_month": 90,
    "symptoms": ["slow_replies"],
}


def test_quotes_that_wait_go_out_within_a_day_by_what_an_order_leaves() -> None:
    found = said("quote_within_a_day", **QUOTES)
    assert found.startswith("Send every quote within a working day")
    assert "5% × 90 quotes × $ 24.20 = $ 110 a month" in found


def test_of_quotes_no_sum_is_made_where_no_more_can_be_made() -> None:
    wait = {"making_wait_weeks": 11, "makes_products": True}
    assert "5% ×" not in said("quote_within_a_day", **QUOTES, **wait)
