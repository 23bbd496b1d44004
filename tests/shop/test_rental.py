"""A shop that rents out: what comes back is no return, and no parcel."""

from typing import Any

import msgspec
import pytest

from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

PARTY: dict[str, Any] = {
    "company": "new",
    "country": "BE",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "fulfilment": "self",
    "orders_per_month": 120,
    "average_order_value": 310,
    "gross_margin": 0.62,
    "shipping_cost_per_order": 0,
    "symptoms": ["errors_and_delays", "parcels_take_hours"],
}
HANDS = (
    person("Washer", "production_helper", fte=0.6),
    msgspec.structs.replace(person("Students", "logistics", fte=0.2), count=6),
)


def case(*people: Any, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), *people], **{**PARTY, **facts}), "2026-11-30")


def test_what_comes_back_is_work_and_no_return() -> None:
    rents, sells = case(*HANDS, rents_out=True), case(*HANDS)
    for returns in ("returns_goods", "returns_customer"):
        assert returns not in rents.work.activities
        assert returns in sells.work.activities
    assert {"rental_plan", "rental_back"} <= rents.work.activities.keys()
    assert "rental_plan" not in sells.work.activities
    assert rents.numbers.likely("return_rate") == 0
    # Who washes tableware makes nothing, and measures that work.
    assert "making" not in rents.work.activities
    assert rents.work.likely("rental_back") == pytest.approx(0.6 * 130)
    assert rents.work.likely("order_processing") > sells.work.likely("order_processing")


def test_no_hours_of_packing_are_held_against_parcels() -> None:
    def steps(**facts: Any) -> set[str]:
        return {step.id for step in plan_of(case(*HANDS, **facts)).steps}

    parcels = {"why_packing_takes_long", "parcel_pickup", "label_link", "check_parcel"}
    assert parcels.isdisjoint(steps(rents_out=True))
    assert steps(rents_out=True) & {"rental_calendar", "rental_count_together"}
    assert not steps() & {"rental_calendar", "rental_count_together"}


def test_a_date_that_is_promised_twice_is_the_risk() -> None:
    risk = plan_of(case(*HANDS, rents_out=True, symptoms=["sales_flat"], extra_budget=0)).main_risk
    assert risk is not None
    assert "promised twice" in risk.text.en or "promised twice" in (risk.kind.en if risk.kind else "")


@pytest.mark.parametrize("fulfilment", ["dropship", "nothing_to_pack"])
def test_who_sends_nothing_rents_nothing_out(fulfilment: str) -> None:
    assert "making" not in case(fulfilment=fulfilment).work.activities
