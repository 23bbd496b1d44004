"""A number is told for the day or the year that somebody has in mind, and counts as it is in a usual month."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

HERE = Place("told.yaml")
# A shop of which three months have nine times as many orders as the others: three years of them in one.
SEASON: dict[str, Any] = {"peak_factor": 9, "busy_months": ["october", "november", "december"]}
FIRM, CONSUMERS = {"business_model": "b2b"}, {"business_model": "b2c"}


def case(**facts: Any) -> Case:
    return Case(KNOWLEDGE, team_of({"shop": {"country": "NL", **facts}}, HERE, CATALOGUE))


@pytest.mark.parametrize(
    ("fact", "said", "facts", "counted"),
    [
        pytest.param("offline_orders_per_month", "60 a day", FIRM, 1300, id="typed in: on working days"),
        pytest.param("offline_orders_per_month", "60 a day", {"business_model": "both"}, 1300, id="to both too"),
        pytest.param("quotes_per_month", "4 a day", CONSUMERS, 86.67, id="quotes: on working days"),
        pytest.param("new_products_per_month", "3 a day", CONSUMERS, 65, id="new products: on working days"),
        pytest.param("orders_per_month", "60 a day", FIRM, 1300, id="firms order on working days"),
        pytest.param("orders_per_month", "60 a day", CONSUMERS, 1825, id="consumers on any day"),
        pytest.param("orders_per_month", "60 a day", {}, 1825, id="nobody told who buys: any day"),
        pytest.param("orders_per_month", "60 per working day", CONSUMERS, 1300, id="said to be of a working day"),
        pytest.param("orders_per_month", "300 a week", FIRM, 1300, id="a week is a week"),
        pytest.param("monthly_revenue", "€ 3,000 a day", FIRM, 65_000, id="what firms buy too"),
        pytest.param("ad_spend_per_month", "€ 100 a day", FIRM, 3042, id="ads run on any day"),
        pytest.param("orders_per_month", "9000 a year", SEASON, 250, id="a year of orders has its season in it"),
        pytest.param("orders_per_month", "9000 a year", {}, 750, id="without a season it is twelve months"),
        pytest.param("monthly_revenue", "€ 414,000 a year", SEASON, 11_500, id="revenue goes with the orders"),
        pytest.param("extra_budget", "€ 12,000 a year", SEASON, 1000, id="what there is to spend does not"),
        pytest.param("orders_per_month", "750 a month", SEASON, 750, id="a month was told of a usual one"),
    ],
)
def test_what_was_told_counts_as_in_a_usual_month(fact: str, said: str, facts: dict[str, Any], counted: float) -> None:
    assert case(**facts, **{fact: said}).numbers.likely(fact) == pytest.approx(counted, abs=0.5)


SHOP: dict[str, Any] = {
    **SEASON,
    "orders_per_month": 250,
    "average_order_value": 46,
    "gross_margin": 0.55,
    "shipping_cost_per_order": 5,
}


@pytest.mark.parametrize(
    ("season", "usual"),
    [
        pytest.param({"ads_in_season": "with_orders"}, 1056, id="with the orders: 38,000 × 250 ÷ 9,000"),
        pytest.param({}, 1056, id="nobody told: who tells a year spent it where buyers were"),
        pytest.param({"ads_in_season": "same"}, 3167, id="the same all year"),
    ],
)
def test_a_year_of_ads_is_that_year_however_it_is_spread(season: dict[str, Any], usual: float) -> None:
    room = case(**SHOP, **season, ad_spend_per_month="€ 38,000 a year").room
    assert room.season is not None
    busy = room.ads * (room.season.times if room.ads_grow else 1)
    assert room.ads == pytest.approx(usual, abs=1)
    assert 9 * room.ads + 3 * busy == pytest.approx(38_000, rel=0.001)


def test_another_answer_is_one_of_a_month() -> None:
    told = case(**SHOP, ad_spend_per_month="€ 38,000 a year")
    other = told.with_facts({**told.team.facts, "ad_spend_per_month": 900})
    assert other.numbers.likely("ad_spend_per_month") == 900


@pytest.mark.parametrize(
    ("revenue", "more", "basket"),
    [
        pytest.param(45_000, {}, 112.5, id="far from 400 × 50: the revenue counts"),
        pytest.param(20_500, {}, 50, id="rounded"),
        pytest.param(24_200, {}, 50, id="VAT is in one of them"),
        pytest.param(14_000, {"return_rate": 0.3}, 50, id="what comes back is off it"),
        pytest.param(60_000, {"offline_orders_per_month": 800}, 50, id="with the orders that are typed in"),
    ],
)
def test_of_two_told_sums_far_apart_the_revenue_counts(revenue: float, more: dict[str, Any], basket: float) -> None:
    told = {"orders_per_month": 400, "average_order_value": 50, "monthly_revenue": revenue, **more}
    assert case(**told).numbers.likely("average_order_value") == pytest.approx(basket)
