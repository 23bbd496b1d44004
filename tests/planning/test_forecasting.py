"""The shop played forward."""

from typing import Any

import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Forecast
from ecomteam.planning.forecasting import forecast
from tests.shops import example, examples, owner, person, shop

FACTS: dict[str, Any] = {
    "business_model": "b2c",
    "stage": "growth",
    "company": "new",
    "country": "NL",
    "fulfilment": "self",
}


def played(knowledge: Knowledge, growth: float, **facts: Any) -> Forecast:
    return forecast(knowledge, shop([owner()], **FACTS, **facts), 18, growth)


def test_a_shop_that_does_not_grow_keeps_its_orders(knowledge: Knowledge) -> None:
    rows = played(knowledge, 0.0, orders_per_month=500).months
    assert {row.orders for row in rows} == {500}
    assert [row.month for row in rows] == list(range(18))


def test_orders_contacts_and_budget_grow_together(knowledge: Knowledge) -> None:
    row = played(knowledge, 0.05, orders_per_month=1000, support_contacts_per_day=20, monthly_budget=5000).months[12]
    assert row.orders == pytest.approx(1000 * 1.05**12, abs=1)
    assert row.budget == pytest.approx(5000 * 1.05**12, abs=1)
    assert row.service is not None
    assert row.service.contacts_per_day == pytest.approx(20 * 1.05**12, abs=1)


def test_who_is_recruited_arrives_after_the_lead_and_costs_from_then_on(knowledge: Knowledge) -> None:
    rows = played(knowledge, 0.0, support_contacts_per_day=40, symptoms=["tickets_pile_up"]).months
    recruited = next(row.month for row in rows if "customer_service" in row.recruit)
    arrived = next(row.month for row in rows if "customer_service" in row.arrive)
    assert arrived - recruited == 1  # six weeks
    assert rows[recruited].cost_high == 0
    assert rows[arrived].cost_high > 0


def test_growth_overloads_somebody_before_help_comes(knowledge: Knowledge) -> None:
    staff = [owner(), person("Bo", "customer_service", fte=1.0)]
    team = shop(staff, **FACTS, support_contacts_per_day=50)
    rows = forecast(knowledge, team, 18, 0.05).months
    first = next(row.month for row in rows if row.overloaded)
    hired = next(row.month for row in rows if "customer_service" in row.recruit)
    assert rows[first].overloaded[0].person.en == "Bo"
    assert first <= hired
    assert forecast(knowledge, team, 18, 0.0).months[-1].overloaded == ()


def test_a_small_shop_has_nobody_waiting_for_calls(knowledge: Knowledge) -> None:
    quiet = played(knowledge, 0.0, support_contacts_per_day=10).months[0].service
    busy = played(knowledge, 0.0, support_contacts_per_day=400).months[0].service
    assert quiet is not None
    assert busy is not None
    assert quiet.live_agents == 0
    assert busy.live_agents >= 2
    assert busy.answered_in_time is not None
    assert busy.answered_in_time >= knowledge.threshold("service_answer_share")


def test_mail_piles_up_while_nobody_answers(knowledge: Knowledge) -> None:
    team = shop([owner(), person("Bo", "customer_service", fte=0.4)], **FACTS, support_contacts_per_day=40)
    days = [row.service.backlog_days for row in forecast(knowledge, team, 3, 0.0).months if row.service]
    assert 0 < days[0] < days[1]


def test_what_is_unknown_stays_unknown(knowledge: Knowledge) -> None:
    row = forecast(knowledge, shop(), 1, 0.05).months[0]
    assert (row.orders, row.service, row.budget, row.overloaded) == (None, None, None, ())


@pytest.mark.parametrize("name", examples())
def test_every_example_can_be_played_and_the_same_way_twice(knowledge: Knowledge, name: str) -> None:
    team = example(knowledge, name)
    once = forecast(knowledge, team, 6, 0.05)
    assert msgspec.json.encode(once) == msgspec.json.encode(forecast(knowledge, team, 6, 0.05))
