"""The shop played forward."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Forecast
from ecomteam.planning import plan
from ecomteam.planning.forecast import FARTHEST, forecast
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

FACTS: dict[str, Any] = {
    "business_model": "b2c",
    "stage": "growth",
    "company": "new",
    "country": "NL",
    "fulfilment": "self",
}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}


def case(*people: dict[str, Any], **facts: Any) -> Case:
    said = {"shop": {**FACTS, **facts}, "people": [ADA, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def played(growth: float, *people: dict[str, Any], ahead: int = 18, **facts: Any) -> Forecast:
    return forecast(case(*people, **facts), ahead, growth)


def test_a_shop_that_does_not_grow_keeps_its_orders() -> None:
    rows = played(0.0, orders_per_month=500).months
    assert {row.orders for row in rows} == {500}
    assert [row.month for row in rows] == list(range(18))


def test_orders_questions_and_budget_grow_together() -> None:
    row = played(0.05, orders_per_month=1000, support_contacts_per_day=20, extra_budget=5000).months[12]
    assert row.orders == pytest.approx(1000 * 1.05**12, rel=0.01)
    assert row.service is not None


def test_who_is_recruited_arrives_later_and_costs_from_then_on() -> None:
    facts: dict[str, Any] = {"orders_per_month": 1000, "support_contacts_per_day": 60, "symptoms": ["tickets_pile_up"]}
    rows = played(0.0, **facts).months
    role = rows[0].recruit[0]
    arrived = next(row.month for row in rows if role in row.arrive)
    assert arrived > 0
    assert rows[0].cost_high == 0
    assert rows[arrived].cost_high > 0


def test_the_first_to_be_recruited_are_those_that_the_plan_has_now() -> None:
    shop = case(orders_per_month=1000, monthly_revenue=60000, support_contacts_per_day=40)
    now = [hire.role for hire in plan(KNOWLEDGE, shop.team).hires if hire.wave == "now"]
    assert list(forecast(shop, 3, 0.0).months[0].recruit) == now


def test_a_need_that_is_met_does_not_come_back() -> None:
    rows = played(0.0, ahead=24, orders_per_month=1000, monthly_revenue=60000, symptoms=["sales_flat"]).months
    recruited = [role for row in rows for role in row.recruit]
    assert len(recruited) == len(set(recruited))


def test_a_packer_with_too_much_gets_help() -> None:
    packer = {"name": "Bo", "roles": ["logistics"], "fte": 0.5}
    facts: dict[str, Any] = {
        "orders_per_month": 3000,
        "monthly_revenue": 200000,
        "gross_margin": 0.5,
        "owner_hours_per_week": 10,
    }
    rows = played(0.05, packer, **facts).months
    assert any(one.person.en == "Bo" for one in rows[0].overloaded)
    assert "logistics" in rows[0].more_hours
    assert "logistics" in rows[0].recruit
    after = [one for row in rows[2:6] for one in row.overloaded if one.person.en == "Bo"]
    assert all(one.work < 1.5 * one.time for one in after)


def test_an_owner_who_answers_her_own_mail_is_somebody() -> None:
    rows = played(0.0, orders_per_month=150, support_contacts_per_day=4).months
    assert rows[0].service is not None
    assert rows[0].service.there > 0
    assert rows[-1].service is not None
    assert rows[-1].service.days_behind == 0


def test_live_answers_are_promised_only_with_the_people_for_it() -> None:
    bo = {"name": "Bo", "roles": ["customer_service"], "fte": 1.0}
    first = played(0.0, bo, support_contacts_per_day=400, fulfilment="third_party").months[0].service
    assert first is not None
    assert first.live_agents >= 3
    assert not first.live_there


def test_a_small_shop_has_nobody_waiting_for_calls() -> None:
    service = played(0.0, orders_per_month=100, support_contacts_per_day=5).months[0].service
    assert service is not None
    assert (service.live_agents, service.answered_in_time) == (0, None)


@pytest.mark.parametrize("growth", [-0.5, 0.5])
def test_the_steepest_growth_ends_soon(growth: float) -> None:
    made = played(growth, ahead=60, orders_per_month=1000, monthly_revenue=60000)
    assert all(row.scale <= FARTHEST for row in made.months)
    assert len(made.months) < 60 or growth < 0


def test_whoever_is_still_learning_does_half_of_the_work() -> None:
    facts: dict[str, Any] = {"orders_per_month": 1000, "support_contacts_per_day": 60, "symptoms": ["tickets_pile_up"]}
    rows = played(0.0, **facts, monthly_revenue=80000).months
    begins = next(row.month for row in rows if row.arrive)
    assert rows[begins - 1].undone > rows[begins].undone
    later = [row.undone for row in rows[begins + 1 :] if not row.arrive]
    assert min(later) < rows[begins].undone


# Money month by month

EARNS: dict[str, Any] = {
    "orders_per_month": 1000,
    "monthly_revenue": 60_000,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 6,
    "ad_spend_per_month": 3000,
}


def test_whoever_adds_up_the_lines_of_a_month_comes_out_where_it_does() -> None:
    bo = {"name": "Bo", "roles": ["customer_service"], "cost_per_month": 3000}
    saved = 0.0
    for row in played(0.03, bo, **EARNS).months:
        money = row.money
        assert money is not None
        assert money.left == money.kept - money.other - money.owner - money.team - money.new
        saved += money.left
        assert money.saved == saved
        assert money.new == pytest.approx(row.cost_high, abs=5)


def test_what_comes_in_is_what_orders_leave_after_ads() -> None:
    money = played(0.0, **EARNS).months[0].money
    assert money is not None
    assert money.kept == 60_000 * 0.5 - 1000 * 6 - 3000
    assert money.owner == KNOWLEDGE.threshold("owner_living")


def test_a_hire_is_paid_from_the_month_in_which_the_work_begins() -> None:
    rows = played(0.0, **EARNS).months
    begins = next(row.month for row in rows if row.arrive)
    paid = [row.money.new for row in rows if row.money is not None]
    assert not any(paid[:begins])
    assert all(paid[begins:])


def test_the_reserve_is_there_once_what_was_left_pays_everybody_for_so_long() -> None:
    made = played(0.0, **EARNS)
    months = KNOWLEDGE.threshold("reserve_months")
    assert made.reserve_month is not None
    for row in made.months:
        assert row.money is not None
        if row.month >= made.reserve_month:
            assert row.money.covers is not None
            assert row.money.covers >= months


def test_of_a_shop_that_pays_more_than_it_keeps_the_reserve_never_comes() -> None:
    dear = {"name": "Bo", "roles": ["sales"], "cost_per_month": 30_000}
    made = played(0.0, dear, ahead=6, **EARNS)
    assert made.reserve_month is None
    last = made.months[-1].money
    assert last is not None
    assert last.saved < 0
    assert last.covers is None


def test_without_revenue_no_money_is_shown() -> None:
    assert {row.money for row in played(0.0, ahead=3, symptoms=["sales_flat"]).months} == {None}
