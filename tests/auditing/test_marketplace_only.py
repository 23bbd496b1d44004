"""Who sells on marketplaces alone has nothing to keep up that is IT's, and no work of a shop front in an audit."""

import pytest

from ecomteam.auditing import audit
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge

PEOPLE = "people: [{name: Ada, owner: true, roles: [ecommerce_manager]}, {name: Bo, roles: [logistics]}]"
SELLS = "marketplaces: 4, orders_per_month: 2900, monthly_revenue: 60900, products: 40, fulfilment: third_party"


def it_lacks(knowledge: Knowledge, sells: str) -> bool:
    text = f"shop: {{business_model: b2c, sells: {sells}, {SELLS}}}\n{PEOPLE}\n"
    found = audit(knowledge, read_team(text.encode(), "team.yaml", knowledge.catalogue), "team.yaml").findings
    return any(one.code == "ET101" and "IT" in one.message.en for one in found)


@pytest.mark.parametrize("sells", ["[marketplaces]", "marketplaces"])
def test_nobody_has_to_be_it_for_somebody_elses_site(knowledge: Knowledge, sells: str) -> None:
    assert not it_lacks(knowledge, sells)


def test_with_a_shop_of_ones_own_somebody_has_to(knowledge: Knowledge) -> None:
    assert it_lacks(knowledge, "[marketplaces, own_shop]")
