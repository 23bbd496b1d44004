"""Work that asks for people, once part of what an owner wants to be rid of is with somebody."""

import pytest

from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from ecomteam.shop.once import once
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SHOPS = {
    "alone": shop([owner()], orders_per_month=400, monthly_revenue=20_000, symptoms=["owner_overloaded"]),
    "with_packers": shop(
        [owner(), person("Pat", "logistics", fte=0.5)],
        orders_per_month=900,
        monthly_revenue=45_000,
        owner_hours_per_week=60,
        symptoms=["tickets_pile_up"],
        goals=["free_owner_time"],
    ),
}


@pytest.mark.parametrize("name", SHOPS)
@pytest.mark.parametrize("relief", [0.0, 20.0])
def test_all_that_hangs_on_it_is_as_if_it_had_been_asked_so_from_the_first(name: str, relief: float) -> None:
    case = Case(KNOWLEDGE, SHOPS[name])
    names = [made for made, kind in vars(Demand).items() if isinstance(kind, once) and made != "cover"]
    before = Demand(case, case.lasting_hands, 45.0)
    for made in names:
        getattr(before, made)
    fresh, still = Demand(case, case.lasting_hands, relief), before.still(relief)
    for made in names:
        assert getattr(still, made) == getattr(fresh, made), made
    roles = sorted(KNOWLEDGE.roles)
    assert [still.worth(role) for role in roles] == [fresh.worth(role) for role in roles]
