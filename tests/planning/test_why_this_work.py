"""Why somebody comes is about most of the work that is taken over, and not about any pain that was told."""

from typing import Any

import msgspec

from ecomteam.planning.path import today
from ecomteam.planning.reasons import reasons
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

SHOP: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 900,
    "average_order_value": 60,
    "gross_margin": 0.5,
    "symptoms": ["tickets_pile_up"],
    "fulfilment": "self",
    "extra_budget": 6000,
    "support_contacts_per_day": 60,
}


def test_a_pain_is_why_only_where_no_other_work_takes_more_than_what_it_names() -> None:
    """Questions pile up: that is why for whoever answers them, and not for whoever takes a little of it along."""
    case = Case(KNOWLEDGE, shop([owner()], (), **SHOP))
    position = today(case)[0].position
    named = {claim.activity for claim in KNOWLEDGE.symptoms["tickets_pile_up"].says}
    packing = [msgspec.structs.replace(each, activity="order_processing") for each in position.takes_over]
    most = msgspec.structs.replace(position, takes_over=(*position.takes_over, *packing, *packing))
    assert {each.activity for each in position.takes_over} & named
    for asked, why in ((position, True), (most, False)):
        assert any(one.rule == "urge_tickets" for one in reasons(case, asked)) is why
