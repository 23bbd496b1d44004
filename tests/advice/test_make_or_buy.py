"""In-house against outside for the same hours, and what similar shops have."""

from typing import Any

import pytest

from ecomteam.advice.make_or_buy import make_or_buy
from ecomteam.advice.peers import peers
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.makeorbuy import MakeOrBuy
from ecomteam.shop.case import Case
from tests.shops import example, examples, owner, person, shop


def compared(knowledge: Knowledge, **facts: Any) -> dict[str, MakeOrBuy]:
    team = shop([owner()], country="NL", **facts)
    return {one.role: one for one in make_or_buy(Case(knowledge, team))}


@pytest.mark.parametrize("name", examples())
def test_more_work_never_costs_less(knowledge: Knowledge, name: str) -> None:
    for one in make_or_buy(Case(knowledge, example(knowledge, name))):
        now, twice = one.at
        assert (now.times, twice.times) == (1, 2)
        assert now.hours <= twice.hours
        assert now.inside <= twice.inside
        assert now.outside <= twice.outside


def test_packing_costs_by_hours_inside_and_by_orders_outside(knowledge: Knowledge) -> None:
    packing = compared(knowledge, orders_per_month=1000, fulfilment="self")["logistics"]
    now, twice = packing.at
    assert (now.volume, twice.volume) == (1000, 2000)
    assert [now.outside, twice.outside] == [(1500, 3500), (3000, 7000)]
    assert now.inside[0] == pytest.approx(packing.hourly[0] * now.hours, rel=0.02)


def test_who_has_it_packed_outside_sees_what_packing_would_take(knowledge: Knowledge) -> None:
    own = compared(knowledge, orders_per_month=1000, fulfilment="self")["logistics"]
    theirs = compared(knowledge, orders_per_month=1000, fulfilment="third_party")["logistics"]
    assert own.at == theirs.at


def test_ads_of_a_large_spend_are_beside_a_team_of_ones_own(knowledge: Knowledge) -> None:
    ads = compared(knowledge, ad_spend_per_month=60_000)["online_marketer"]
    assert [at.outside for at in ads.at] == [(6000, 11_400), (12_000, 19_800)]
    assert ads.team == 2.5
    assert ads.team_cost is not None
    assert ads.team_cost[0] > ads.at[0].outside[0]


def test_a_few_hours_are_cheaper_inside_only_where_somebody_has_them(knowledge: Knowledge) -> None:
    ads = compared(knowledge, ad_spend_per_month=60_000)["online_marketer"].at[0]
    assert (ads.cheaper, ads.alone) == ("inside", "outside")
    many = compared(knowledge, ad_spend_per_month=250_000)["online_marketer"].at[0]
    assert (many.cheaper, many.alone) == ("inside", "inside")


def test_nothing_is_compared_without_prices(knowledge: Knowledge) -> None:
    team = shop([owner()], country="JP", orders_per_month=1000, fulfilment="self")
    assert all(one.hourly for one in make_or_buy(Case(knowledge, team)))


def test_peers_need_revenue_that_was_told_and_no_company_around(knowledge: Knowledge) -> None:
    def found(**facts: Any) -> int:
        return len(peers(Case(knowledge, shop([owner()], country="NL", **facts))))

    assert found() == 0
    assert found(monthly_revenue=50_000) > 0
    assert found(monthly_revenue=50_000, company="established") == 0


def test_a_shop_stands_among_its_peers_by_its_people(knowledge: Knowledge) -> None:
    def standing(count: int) -> str | None:
        team = shop([owner(), *(person(f"P{n}", "logistics") for n in range(count - 1))], monthly_revenue=150_000)
        return peers(Case(knowledge, team))[0].standing

    assert [standing(count) for count in (1, 6, 40)] == ["fewer", "as_many", "more"]
