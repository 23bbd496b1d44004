"""What a loss hangs on and nobody told is asked before anything is done, and what was taken for it is named."""

from typing import Any

import pytest

from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

# Sells nothing in winter that its ads do not cost, and four times as much in summer.
PATIO: dict[str, Any] = {
    "country": "NL",
    "sells": ["own_shop"],
    "fulfilment": "dropship",
    "orders_per_month": 22,
    "contribution_per_order": 60,
    "ad_spend_per_month": 2600,
    "peak_factor": 4.1,
    "busy_months": ["april", "may", "june", "july", "august"],
}


def case(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner()], **{**PATIO, **facts}), "2026-11-30")


def asked_first(case: Case) -> str | None:
    return next((one.fact for one in plan_of(case).open_questions if one.turn is not None and one.turn.then), None)


def noted(case: Case) -> bool:
    return any("busy months" in note.en for note in plan_of(case).notes)


@pytest.mark.parametrize(
    ("facts", "loses"), [({}, True), ({"ads_in_season": "with_orders"}, True), ({"ads_in_season": "same"}, False)]
)
def test_ads_that_are_the_same_all_year_are_no_loss_of_the_season(facts: dict[str, Any], loses: bool) -> None:
    assert case(**facts).room.loses is loses


@pytest.mark.parametrize(
    ("facts", "fact"),
    [
        ({}, "ads_in_season"),
        ({"ads_in_season": "with_orders"}, None),
        ({"ad_spend_per_month": 400}, None),
        ({"ad_spend_per_month": 9000}, None),
        ({"peak_factor": 1}, None),
    ],
    ids=["a loss or not", "told", "a profit either way", "a loss either way", "no season"],
)
def test_what_makes_a_loss_of_a_profit_is_asked_first(facts: dict[str, Any], fact: str | None) -> None:
    assert asked_first(case(**facts)) == fact


def test_the_answer_says_what_is_kept_then() -> None:
    turn = next(one.turn for one in plan_of(case()).open_questions if one.turn is not None)
    assert turn is not None
    assert turn.answer == "same"
    # 22 × € 60 − € 2,600, and five twelfths of 68.2 × € 60 on top.
    assert turn.then is not None
    assert turn.then.en == "the shop keeps € 420 a month over the year instead of losing € 2,930"


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({}, True),
        ({"ad_spend_per_month": 400}, True),
        ({"ads_in_season": "same"}, False),
        ({"busy_months": None}, False),
    ],
)
def test_what_ads_are_taken_to_do_in_the_season_is_named(facts: dict[str, Any], named: bool) -> None:
    assert noted(case(**facts)) is named


def test_ads_cut_in_a_usual_month_that_loses_pay_nobody() -> None:
    losing = plan_of(case(ads_in_season="same", symptoms=["ads_plateau", "slow_replies"]))
    assert losing.money.freed is None


def test_ads_alone_make_a_loss_without_anybody_who_is_paid() -> None:
    risk = plan_of(case(ads_in_season="with_orders")).main_risk
    assert risk is not None
    assert "ads cost more than its orders leave" in risk.text.en
