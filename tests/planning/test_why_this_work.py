"""Why somebody comes is about most of the work that is taken over, and not about any pain that was told."""

from typing import Any

import msgspec
import pytest

from ecomteam.planning.path import today
from ecomteam.planning.reasons import reasons
from ecomteam.shop.case import Case
from ecomteam.shop.verdicts import Urgency
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


@pytest.mark.parametrize(("of_owners", "told"), [(52.0, True), (30.0, True), (6.0, False), (0.0, False)])
def test_hours_of_yours_are_a_reason_only_where_most_of_them_are(of_owners: float, told: bool) -> None:
    """Two of sixteen hours are no reason to say whose hours they were."""
    case = Case(KNOWLEDGE, shop([owner()], (), **{**SHOP, "symptoms": ["owner_overloaded"]}))
    position = today(case)[0].position
    rule = KNOWLEDGE.rules["urge_owner_helpers"]
    urged = Urgency(by=1.3, reasons=(rule,))
    taken = msgspec.structs.replace(position, of_owners=of_owners, hours=60.0, urgency=urged)
    assert (rule.id in {reason.rule for reason in reasons(case, taken)}) is told
