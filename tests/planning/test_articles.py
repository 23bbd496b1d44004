"""Product data counts by the product: what lacks some and what is new asks for hours, not the orders."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Hire, Plan
from ecomteam.planning import plan_of
from ecomteam.planning.articles import by_products
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

ANN = {"name": "Ann", "owner": True, "hours_per_week": 55}
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 900,
    "monthly_revenue": 54000,
    "gross_margin": 0.4,
    "shipping_cost_per_order": 5,
    "products": 3000,
    "new_products_per_month": 4,
    "fulfilment": "third_party",
    "symptoms": ["poor_listings"],
}
DATA = ("pim_specialist", "product_manager", "category_manager")


def case(**told: Any) -> Case:
    shop = {name: value for name, value in {**SHOP, **told}.items() if value is not None}
    return Case(KNOWLEDGE, team_of({"shop": shop, "people": [ANN]}, Place("shop"), CATALOGUE))


def planned(**told: Any) -> Plan:
    return plan_of(case(**told))


def data_hours(**told: Any) -> float:
    """Hours a month of keeping product data, as likely."""
    return case(**told).work.likely("product_data_content")


def keeper(plan: Plan) -> Hire | None:
    return next((hire for hire in plan.hires if hire.role in DATA), None)


@pytest.mark.parametrize(("lacking", "more"), [(0, 0), (100, 4), (1000, 40), (5000, 200), (10_000, 230)])
def test_what_lacks_is_work_of_a_quarter_of_an_hour_each_in_half_a_year(lacking: int, more: float) -> None:
    """Beyond 5,000 nobody fills them one by one."""
    hours = data_hours(products=200_000, products_without_data=lacking)
    assert hours - data_hours(products=200_000) == pytest.approx(more)


def test_orders_bring_no_product_data() -> None:
    few, many = (data_hours(orders_per_month=orders, monthly_revenue=54000) for orders in (300, 3000))
    assert few == many


def test_a_backlog_grows_no_team_that_has_to_be_led() -> None:
    assert case(products_without_data=3000).work.likely("leading_people") == case().work.likely("leading_people")


def test_many_that_lack_data_bring_somebody_for_it_and_the_sum_stands_there() -> None:
    hire = keeper(planned(products_without_data=2400))
    assert hire is not None
    assert hire.wave != "later"
    said = " ".join(reason.text.en for reason in hire.how)
    assert "2,400 of 3,000 products lack data: 96 hours a month for half a year" in said
    assert "These hours follow your products, not your orders" in said


def test_none_that_lack_data_leave_it_to_the_owner_until_so_many_do() -> None:
    plan = planned(products_without_data=0, symptoms=["sales_flat"])
    hire = keeper(plan)
    assert hire is None or hire.wave == "later"
    waits = [row.because.en for row in plan.not_now if row.role in DATA]
    assert any("products lack a photo, a size or other data (today 0)" in why for why in waits), waits


def test_where_more_come_than_it_would_take_no_number_of_products_is_waited_for() -> None:
    few = case(products=10, new_products_per_month=100)
    assert by_products(few, 8.0) is None
    assert by_products(case(new_products_per_month=1), 8.0) is not None


@pytest.mark.parametrize("told", [{"products_without_data": 99}, {"products_without_data": 400, "single_pieces": True}])
def test_the_list_of_what_lacks_is_for_a_hundred_that_stay_in_the_shop(told: dict[str, Any]) -> None:
    assert not any(step.id == "fill_the_gaps" for step in planned(**told).steps)


def test_the_list_of_what_lacks_counts_them() -> None:
    step = next(step for step in planned(products_without_data=400).steps if step.id == "fill_the_gaps")
    assert "400 products that lack" in step.text.en
    assert "400 producten zonder" in step.text.nl
