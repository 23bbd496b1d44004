"""Who stands in the stores of a shop is paid by what is sold there; what these leave counts where it was told."""

from typing import Any

import pytest

from ecomteam.planning import plan_of
from ecomteam.planning.turning import no_longer_loses
from ecomteam.shop.case import Case
from ecomteam.shop.company import STORE_REVENUE
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

# 700 × (€ 75 × 42% − € 6) is € 17,850 a month.
SHOES: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "sells": ["own_shop", "stores"],
    "stores": 3,
    "orders_per_month": 700,
    "average_order_value": 75,
    "gross_margin": 0.42,
    "shipping_cost_per_order": 6,
    "fulfilment": "self",
    "owner_hours_per_week": 50,
    "extra_budget": 2000,
    "symptoms": ["parcels_take_hours"],
}
SELLERS = person("Sellers", "sales", fte=1.0, cost=12_000)
TEAM = (
    person("Packers", "logistics", fte=1.0, cost=9_000),
    person("Buyer", "buyer", fte=1.0, cost=7_000),
    person("Marketer", "online_marketer", fte=1.0, cost=6_000),
)


def case(*people: Any, **facts: Any) -> Case:
    told = {key: value for key, value in {**SHOES, **facts}.items() if value is not None}
    return Case(KNOWLEDGE, shop([owner("ecommerce_manager"), *(people or (SELLERS, *TEAM))], **told), "2026-11-30")


def test_who_stands_in_the_stores_has_no_hours_and_no_cost_in_the_web_shop() -> None:
    made = case()
    assert made.in_stores == {"Sellers"}
    assert made.cover.capacity["Sellers"] == 0
    assert sum(made.room.team) / 2 == 22_000
    assert "Sellers" in " ".join(note.en for note in plan_of(made).notes)


@pytest.mark.parametrize(
    ("people", "facts"),
    [
        ((SELLERS, *TEAM), {"sells": ["own_shop"], "stores": None}),
        ((SELLERS, *TEAM), {"sells": ["own_shop", "stores", "business_customers"]}),
        ((SELLERS, *TEAM), {"business_model": "b2b"}),
        ((person("Sellers", "sales", "online_marketer", cost=12_000), *TEAM), {}),
        ((person("Sellers", "sales", cost=12_000, sourcing="freelance"), *TEAM), {}),
    ],
)
def test_who_sells_to_firms_or_does_more_is_of_the_web_shop(people: Any, facts: dict[str, Any]) -> None:
    made = case(*people, **facts)
    assert not made.in_stores
    assert sum(made.room.team) / 2 == 34_000


def test_what_stores_leave_beside_their_people_is_left_for_the_others() -> None:
    """€ 90,000 × 42% − € 12,000 is € 25,800."""
    made = case(**{STORE_REVENUE: 90_000})
    assert made.room.stores_leave == pytest.approx(25_800)
    assert made.room.left == pytest.approx(17_850 + 25_800)
    assert not made.room.likely_loses
    plan = plan_of(made)
    sums = {line.label.en: line for line in plan.money.lines}
    assert sums["What your stores leave"].sum.en == "€ 90,000 × 42% − € 12,000 for Sellers"
    assert sums["Left with the stores"].likely == 43_650
    assert not any(question.fact == STORE_REVENUE for question in plan.open_questions)


def test_before_a_loss_it_is_asked_what_stores_turn_over() -> None:
    """€ 4,150 lacks, and € 12,000 for their people: ÷ 42% is € 38,452."""
    made = case()
    assert made.room.likely_loses
    assert not made.room.loses
    enough = no_longer_loses(made)
    assert enough == 39_000
    assert case(**{STORE_REVENUE: enough}).room.likely_loses is False
    assert case(**{STORE_REVENUE: enough - 1000}).room.likely_loses is True
    plan = plan_of(made)
    asked = plan.open_questions[0]
    assert asked.fact == STORE_REVENUE
    assert asked.above
    assert asked.turn is not None
    assert asked.turn.then is not None
    assert asked.turn.then.en == "the stores make good the € 4,150 a month that the web shop lacks"
    said = plan.headline.en
    assert "nobody told what your stores turn over" in said
    assert "stop losing money" not in said


@pytest.mark.parametrize(
    "facts",
    [
        {"sells": ["own_shop"], "stores": None},
        {"company": "established"},
        {STORE_REVENUE: 5_000},
        {"profit_per_month": -4_000},
        # It keeps enough without them.
        {"orders_per_month": 2000},
    ],
)
def test_nobody_is_asked_who_has_none_or_whose_loss_is_known(facts: dict[str, Any]) -> None:
    made = case(**facts)
    assert no_longer_loses(made) is None
    assert all(one.fact != STORE_REVENUE or one.turn is None for one in plan_of(made).open_questions)


def test_who_stands_there_is_taken_to_be_paid_like_a_helper() -> None:
    made = case(person("Sellers", "sales", fte=1.0), *TEAM, **{STORE_REVENUE: 90_000})
    assert made.stores is not None
    assert (
        made.stores.cost
        < sum(case(person("Rep", "sales", fte=1.0), *TEAM, sells=["own_shop"], stores=None).room.team) / 2 - 22_000
    )
    assert "Sellers" not in made.room.estimated


def test_a_budget_that_the_web_shop_does_not_earn_may_come_from_the_stores() -> None:
    """€ 403 is left beside its people: nothing to pay from, and no loss."""
    small: dict[str, Any] = {
        "orders_per_month": 380,
        "average_order_value": 46,
        "gross_margin": 0.36,
        "shipping_cost_per_order": 5.5,
    }
    small |= {"symptoms": ["owner_overloaded"], "owner_hours_per_week": 58, "extra_budget": 1200}
    packer = person("Packer", "logistics", fte=0.75, cost=3_800)
    made = case(SELLERS, packer, **small)
    assert not made.room.likely_loses
    assert "would have to come from your stores" in plan_of(made).headline.en
    assert "van je winkels komen" in plan_of(made).headline.nl
    alone = case(packer, **{**small, "sells": ["own_shop"], "stores": None})
    assert "out of savings" in plan_of(alone).headline.en
