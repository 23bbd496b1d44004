"""Answers that hardly any shop has are asked twice; the limits stand with the questions."""

import pytest

from ecomteam.advice.sanity import odd
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from tests.shipped import CATALOGUE, KNOWLEDGE
from tests.shops import person, shop


def doubt(fact: str, **facts: object) -> str | None:
    said = odd(KNOWLEDGE, team_of({"shop": facts}, Place("shop"), CATALOGUE), fact)
    return None if said is None else said.en


@pytest.mark.parametrize("question", [one for one in CATALOGUE.questions if one.odd_above or one.odd_below])
def test_what_is_odd_can_still_be_answered(question: object) -> None:
    one = KNOWLEDGE.question(question.id)  # type: ignore[attr-defined]
    below = one.minimum if one.odd_below is None else one.odd_below
    above = one.maximum if one.odd_above is None else one.odd_above
    assert one.kind == "number"
    assert one.minimum <= below < above <= one.maximum


def test_too_much_and_too_little_are_asked_about_and_the_usual_is_not() -> None:
    assert "200,001" in (doubt("orders_per_month", orders_per_month=200_001) or "")
    assert doubt("orders_per_month", orders_per_month=200_000) is None
    assert "1%" in (doubt("gross_margin", gross_margin=0.01) or "")
    assert doubt("gross_margin", gross_margin=0.4) is None


def test_a_margin_that_goods_never_have_is_usual_for_a_download() -> None:
    assert doubt("gross_margin", gross_margin=0.95) is not None
    assert doubt("gross_margin", gross_margin=0.95, fulfilment="nothing_to_pack") is None


def test_postage_beyond_what_an_order_brings_is_asked_about() -> None:
    told = {"orders_per_month": 150, "monthly_revenue": 6300}
    assert "€ 60.00 to send an order, more than the € 42.00" in (
        doubt("shipping_cost_per_order", shipping_cost_per_order=60, **told) or ""
    )
    assert doubt("shipping_cost_per_order", shipping_cost_per_order=9, **told) is None


@pytest.mark.parametrize(
    ("facts", "basket"),
    [
        ({"monthly_revenue": 12_333, "orders_per_month": 2_900}, "€ 4.25"),
        ({"monthly_revenue": 540_000, "orders_per_month": 692}, "€ 780.35"),
        ({"monthly_revenue": 540_000, "orders_per_month": 692, "business_model": "b2b"}, None),
        ({"monthly_revenue": 1_050_000, "orders_per_month": 2_500, "average_order_value": 35}, "€ 420.00"),
        ({"monthly_revenue": 1_050_000, "orders_per_month": 2_500, "average_order_value": 400}, None),
        ({"monthly_revenue": 15_000, "orders_per_month": 300}, None),
    ],
)
def test_an_order_that_hardly_any_shop_has_or_far_from_the_told_one_is_asked_about(
    facts: dict[str, object], basket: str | None
) -> None:
    said = doubt("monthly_revenue", country="NL", **facts)
    assert said is None if basket is None else said is not None and f"That makes {basket} for an order" in said


@pytest.mark.parametrize(
    ("fact", "facts", "said"),
    [
        ("shipping_cost_per_order", {"shipping_cost_per_order": 1000, "country": "GB"}, "£ 1,000."),
        ("orders_per_month", {"orders_per_month": 2, "monthly_revenue": 200_000, "country": "SE"}, "SEK 100,000 for"),
    ],
)
def test_money_that_is_odd_is_told_in_the_currency_of_the_shop(fact: str, facts: dict[str, object], said: str) -> None:
    assert said in (doubt(fact, **facts) or "")


def test_money_is_judged_by_what_it_is_worth() -> None:
    assert doubt("monthly_revenue", monthly_revenue=25_000_000, country="NL") is not None
    assert doubt("monthly_revenue", monthly_revenue=25_000_000, currency="JPY") is None


def test_what_is_told_twice_is_asked_about_where_the_two_differ() -> None:
    parts = {"average_order_value": 60, "gross_margin": 0.45, "shipping_cost_per_order": 6, "country": "NL"}
    assert "€ 11.00" in (doubt("contribution_per_order", contribution_per_order=11, **parts) or "")
    assert "€ 21.00" in (doubt("gross_margin", contribution_per_order=11, **parts) or "")
    assert doubt("contribution_per_order", contribution_per_order=20, **parts) is None
    assert doubt("orders_per_month", orders_per_month=100, contribution_per_order=11, country="NL") is None
    people = [person("Bo", "logistics", fte=1, cost=3000)]
    for payroll, odd_one in ((9000, True), (3200, False)):
        team = shop(people, payroll_per_month=payroll, country="NL")
        assert (odd(KNOWLEDGE, team, "payroll_per_month") is not None) == odd_one


@pytest.mark.parametrize(("budget", "asked"), [(250_000, True), (26_000, True), (20_000, False)])
def test_a_budget_of_more_than_a_quarter_of_the_sales_may_be_for_once(budget: float, asked: bool) -> None:
    said = doubt("extra_budget", extra_budget=budget, monthly_revenue=100_000)
    assert ("is it for every month?" in (said or "")) is asked
