"""Whole shops as there are: every question answered, and the answers fit together, as those of the dice do not.

Sizes lie around those of shops that ask for advice, and the rest follows them with a wide scatter: our own judgement.
"""

from collections.abc import Mapping
from math import exp, log
from random import Random
from typing import TypeVar

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.team import Holding, Person, Team
from tests.shops import HERE, dice

Choice = TypeVar("Choice")

PLACES: Mapping[tuple[str, ...], float] = {
    ("own_shop",): 55,
    ("own_shop", "marketplaces"): 18,
    ("marketplaces",): 7,
    ("own_shop", "stores"): 8,
    ("own_shop", "business_customers"): 8,
    ("own_shop", "stores", "marketplaces"): 4,
}
ROLES = (
    "logistics",
    "customer_service",
    "online_marketer",
    "content_creator",
    "assistant",
    "product_manager",
    "it_specialist",
    "marketplace_specialist",
)
STAGES = ((4000, "early"), (90_000, "growth"), (700_000, "scale"))
BOXES = 6.0
MAKING = frozenset({"making_behind", "making_once_behind"})


def plausible(knowledge: Knowledge, seed: int | str) -> Team:
    draw = dice(f"plausible {seed}")
    facts = _places(draw)
    b2b = facts["business_model"] == "b2b"
    revenue = min(2e6, max(300.0, _around(draw, 22_000, 1.3)))
    orders = max(1, round(revenue / _around(draw, 350 if b2b else 75, 0.5)))
    established = bool({"stores", "business_customers"} & set(facts["sells"])) and draw.random() < 0.6  # type: ignore[arg-type]
    products = max(3, round(_around(draw, 300, 1.2)))
    heads = max(1, round(revenue / draw.uniform(10_000, 22_000)))
    facts |= {
        "monthly_revenue": round(revenue),
        "orders_per_month": orders,
        "stage": next((stage for most, stage in STAGES if revenue < most), "enterprise"),
        "company": "established" if established else "new",
        "country": _one(draw, {"NL": 45, "BE": 10, "US": 20, "GB": 10, "DE": 10, "PT": 5}),
        "erp_integration": draw.random() < (0.6 if established else 0.1),
        "assisted_selling": draw.random() < (0.5 if b2b else 0.05),
        "technical_products": draw.random() < 0.2,
        "makes_products": draw.random() < 0.2,
        "products": products,
        "new_products_per_month": round(products * _around(draw, 0.04, 0.8)),
        "company_employees": heads + (draw.choice((5, 20, 60)) if established else 0),
        "ad_spend_per_month": round(revenue * draw.choice((0, 0.02, 0.04, 0.06, 0.08, 0.12))),
        "support_contacts_per_day": round(orders * (0.25 if b2b else 0.07) * _around(draw, 1, 0.5) / 22),
        "fulfilment": _one(draw, {"self": 68, "third_party": 20, "dropship": 12}),
        "gross_margin": round(min(0.85, max(0.12, draw.gauss(0.44, 0.12))), 2),
        "shipping_cost_per_order": round(max(0.0, draw.gauss(BOXES, 1.8)) * (2 if b2b else 1), 1),
        "return_rate": round(min(0.45, _around(draw, 0.08, 0.6)), 3),
        "owner_hours_per_week": draw.choice((20, 30, 40, 45, 50, 55, 60, 70)),
        "extra_budget": round(revenue * draw.choice((0, 0, 0.02, 0.04, 0.06, 0.1))),
        "countries": _one(draw, {1: 70, 2: 18, 3: 8, 5: 4}),
        "languages": 1,
        "integrations": draw.choice((0, 0, 0, 1, 2)),
        "peak_factor": draw.choice((1.2, 1.5, 2.0, 2.5)),
        "owner_strength": draw.choice(("product", "marketing", "operations", "technology", "none")),
        "symptoms": _some(draw, [row.id for row in knowledge.catalogue.symptoms], (0, 1, 2, 2, 3, 3)),
        "goals": _some(draw, [row.id for row in knowledge.catalogue.goals], (0, 1, 1, 2)),
    }
    if not facts["makes_products"]:
        # Who makes nothing has no work with making that lies.
        facts["symptoms"] -= MAKING  # type: ignore[operator]
    if isinstance(abroad := facts["countries"], int) and abroad > 1:
        facts["languages"] = draw.randint(1, abroad)
    if established:
        facts["departments"] = _some(draw, ["marketing", "it", "sales", "logistics", "service"], range(5))
    if facts["fulfilment"] == "self":
        facts["own_delivery_share"] = _one(draw, {0: 85, 0.2: 8, 0.9: 7})
    if "business_customers" in facts["sells"]:  # type: ignore[operator]
        facts["manual_orders_share"] = round(draw.uniform(0.1, 0.9), 2)
    if "own_shop" in facts["sells"]:  # type: ignore[operator]
        platforms = {"hosted_shop": 60, "hosted_builder": 10, "self_hosted": 25, "headless": 5}
        facts |= {"platform": _one(draw, platforms), "loyalty_programme": draw.random() < 0.1}
        facts["conversion_rate"] = round(min(0.06, _around(draw, 0.02, 0.4)), 4)
    return Team(facts=facts, people=_people(draw, heads), place=HERE)


def _places(draw: Random) -> dict[str, Value]:
    places = _one(draw, PLACES)
    return {
        "sells": frozenset(places),
        "business_model": draw.choice(("b2b", "both")) if "business_customers" in places else "b2c",
        "marketplaces": draw.choice((1, 1, 2, 3, 4)) if "marketplaces" in places else 0,
        "stores": draw.choice((1, 1, 2, 4)) if "stores" in places else 0,
    }


def _people(draw: Random, heads: int) -> tuple[Person, ...]:
    owner = Person(name="Ada", owner=True, roles=(Holding(role="ecommerce_manager", place=HERE),), place=HERE)
    others = max(0, min(8, round((heads - 1) * draw.uniform(0.3, 1.1))))
    return (
        owner,
        *(
            Person(
                name=f"Person {number}",
                roles=(Holding(role=draw.choice(ROLES), place=HERE),),
                fte=draw.choice((0.4, 0.6, 0.8, 1.0)),
                sourcing=draw.choice(("in_house", "in_house", "in_house", "freelance")),
                place=HERE,
            )
            for number in range(others)
        ),
    )


def _one(draw: Random, often: Mapping[Choice, float]) -> Choice:
    return draw.choices([*often], [*often.values()])[0]


def _some(draw: Random, items: list[str], counts: range | tuple[int, ...]) -> frozenset[str]:
    return frozenset(draw.sample(items, draw.choice(counts)))


def _around(draw: Random, middle: float, scatter: float) -> float:
    return exp(draw.gauss(log(middle), scatter))
