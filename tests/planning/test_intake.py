"""What is sold once waits before it is on sale: no customer waits for it, and no price rises by it."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.plan import Plan
from ecomteam.model.team import Pace, Team
from ecomteam.planning import plan, plan_of
from ecomteam.planning.backlog import backlog
from ecomteam.planning.intake import intake
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

LAMPS: dict[str, Any] = {
    "country": "GB",
    "business_model": "b2c",
    "single_pieces": True,
    "makes_products": True,
    "fulfilment": "self",
    "orders_per_month": 190,
    "average_order_value": 85,
    "gross_margin": 0.62,
    "shipping_cost_per_order": 9,
    "new_products_per_month": 260,
    "making_wait_weeks": 8,
    "symptoms": ["making_behind", "sales_flat"],
}
# 260 × 50 minutes are 217 hours, and four days a week are 104.
PACE = {"making": Pace(per_hour=1.2, of="new_products_per_month")}


def team(pace: Any = PACE, fte: float = 0.8, **facts: Any) -> Team:
    people = [owner("ecommerce_manager"), person("Bo", "production_helper", fte=fte, cost=2300)]
    told = {fact: value for fact, value in {**LAMPS, **facts}.items() if value is not None}
    return msgspec.structs.replace(shop(people, **told), pace=pace)


def words(made: Plan) -> str:
    risks = made.risks[0].text.en if made.risks else ""
    return " ".join([risks, *(step.text.en for step in made.steps), *(one.text.en for one in made.not_now)])


def test_the_step_is_to_list_by_value_and_to_buy_no_more_than_that() -> None:
    made = plan(KNOWLEDGE, team())
    assert made.steps[0].id == "dearest_first"
    said = made.steps[0].text
    assert "260 come in a month × 50 minutes = 217 hours, and there are 104: 136 a month stay behind" in said.en
    assert "bought in for 136 × £ 32 = £ 4,350." in said.en
    assert "136 per maand blijven liggen, ingekocht voor" in said.nl
    ids = {step.id for step in made.steps}
    assert ids.isdisjoint({"wait_on_page", "promise_week", "price_of_scarce"})
    assert "cancels" not in words(made)
    assert "raise the price" not in words(made)


def test_of_what_is_made_to_order_customers_do_wait() -> None:
    made = plan(KNOWLEDGE, team(single_pieces=False))
    assert "dearest_first" not in {step.id for step in made.steps}
    assert "wait_on_page" in {step.id for step in made.steps}
    assert backlog(Case(KNOWLEDGE, team(single_pieces=False))) is not None
    assert backlog(Case(KNOWLEDGE, team())) is None


@pytest.mark.parametrize(
    "told",
    [
        team(pace={}),
        team(fte=2.0),
        team(new_products_per_month=None),
        team({"making": Pace(per_hour=1.2, of="orders_per_month")}),
    ],
    ids=["no pace", "hands enough", "no intake", "another pace"],
)
def test_without_such_numbers_there_is_no_sum(told: Team) -> None:
    case = Case(KNOWLEDGE, told)
    assert intake(case) is None
    step = next(one for one in plan_of(case).steps if one.id == "dearest_first")
    assert "stay behind" not in step.text.en


@pytest.mark.parametrize(
    ("facts", "pain"),
    [
        ({"fulfilment": "self"}, "making_behind"),
        ({"fulfilment": "nothing_to_pack", "single_pieces": False}, "making_once_behind"),
    ],
)
@pytest.mark.parametrize("told", ["making_behind", "making_once_behind"])
def test_either_word_for_what_is_behind_means_the_one_that_such_a_shop_can_have(
    told: str, facts: dict[str, Any], pain: str
) -> None:
    case = Case(KNOWLEDGE, team(**facts, symptoms=[told]))
    pains = case.numbers.facts["symptoms"]
    assert isinstance(pains, frozenset)
    assert set(pains) == {pain}
