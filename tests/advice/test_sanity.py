"""Answers that hardly any shop has are asked twice; the limits stand with the questions."""

import pytest

from ecomteam.advice.sanity import odd
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from tests.shipped import CATALOGUE, KNOWLEDGE


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


def test_money_is_judged_by_what_it_is_worth() -> None:
    assert doubt("monthly_revenue", monthly_revenue=25_000_000, country="NL") is not None
    assert doubt("monthly_revenue", monthly_revenue=25_000_000, currency="JPY") is None
