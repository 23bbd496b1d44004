"""How many people a team has, and has with those who come, stands on the screen in one line."""

from typing import Any

from ecomteam.planning import plan_of
from ecomteam.reports.compose.screen import screen_blocks
from ecomteam.reports.compose.voice import Voice
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SHOP: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "fulfilment": "self",
    "orders_per_month": 2500,
    "average_order_value": 60,
    "gross_margin": 0.45,
    "shipping_cost_per_order": 5,
    "symptoms": ["parcels_take_hours"],
}
PACKER, AGENT = person("Pim", "logistics", cost=2900), person("Eva", "customer_service", cost=3000)


def made(*people: Any, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), *people], **{**SHOP, **facts}))


def test_heads_of_today_and_of_those_who_come_are_told_apart() -> None:
    plan = plan_of(made(PACKER, AGENT))
    assert plan.size is not None
    inside = sum(hire.count for hire in plan.hires if hire.soon and hire.sourcing == "in_house" and not hire.own_people)
    outside = sum(hire.count for hire in plan.hires if hire.soon and hire.sourcing != "in_house")
    assert (plan.size.people, plan.size.then, plan.size.outside) == (3, 3 + inside, outside)
    assert inside + outside > 0


def test_the_screen_says_so_in_both_languages() -> None:
    plan = plan_of(made(PACKER, AGENT))
    said = {lang: str(screen_blocks(plan, Voice(KNOWLEDGE, lang))) for lang in ("en", "nl")}
    assert "3 people; with now and next" in said["en"]
    assert "3 mensen; met nu en daarna" in said["nl"]


def test_who_is_there_alone_is_told_so() -> None:
    plan = plan_of(made())
    assert "you alone; with now and next" in str(screen_blocks(plan, Voice(KNOWLEDGE, "en")))
    assert "jij alleen; met nu en daarna" in str(screen_blocks(plan, Voice(KNOWLEDGE, "nl")))


def test_where_nobody_comes_nothing_is_said() -> None:
    assert plan_of(made(PACKER, AGENT, profit_per_month=-4000)).size is None
