"""A team of which only the size was told works, is paid, and is asked about; whoever is named takes its place."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

BRAND: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 5000,
    "monthly_revenue": 500_000,
    "gross_margin": 0.58,
    "return_rate": 0.3,
    "returns_taken_off": False,
    "cost_per_return": 12,
    "shipping_cost_per_order": 6,
    "ad_spend_per_month": 90_000,
    "company_employees": 9,
    "symptoms": ["ads_plateau", "returns_eat_margin"],
}
ADA = {"name": "Ada", "owner": True}
BO = {"name": "Bo", "roles": ["logistics"]}


def brand(*people: dict[str, Any], **facts: Any) -> Case:
    return Case(KNOWLEDGE, team_of({"shop": BRAND | facts, "people": list(people)}, Place("shop"), CATALOGUE))


def test_they_do_what_there_is_and_cost_what_is_usual() -> None:
    told, alone = brand(ADA), brand(ADA, company_employees=1)
    assert told.untold_people == 8
    assert sum(told.cover.uncovered.values()) < sum(alone.cover.uncovered.values()) / 2
    assert sum(told.room.team) / 2 > 8 * 2500
    assert sum(alone.room.team) == 0
    assert any("8 people" in note.en for note in plan_of(told).notes)


@pytest.mark.parametrize(
    "shop",
    [brand(ADA, BO), brand(ADA, company="established"), brand(ADA, company=None), brand(ADA, company_employees=None)],
    ids=["somebody is named", "a company beside the shop", "unknown whether it is one", "no number"],
)
def test_nobody_is_added(shop: Case) -> None:
    assert shop.untold_people == 0


def test_owners_are_among_those_who_were_counted() -> None:
    """Of nine two are owners, so seven are there of whom nobody told; two brothers have nobody beside them."""
    eve = {"name": "Eve", "owner": True}
    assert brand(ADA, eve).untold_people == 7
    assert brand(ADA, eve, company_employees=2).untold_people == 0


def test_more_orders_find_no_more_of_them() -> None:
    told = brand(ADA)
    assert told.at(3).untold_people == told.untold_people


def test_who_finds_out_why_goods_come_back_is_paid_by_the_weakest_ads() -> None:
    """A brand at a plateau where three in ten come back: one hire, from money that is spent already."""
    told = brand(ADA, symptoms=["returns_eat_margin", "ads_plateau"])
    (hire,) = (one for one in plan_of(told).hires if one.soon)
    assert (hire.role, hire.payer, hire.takes_over[0].activity) == ("product_manager", "freed", "returns_prevention")
    assert hire.pays_for_itself is not None
    assert hire.pays_for_itself.fewer_returns == pytest.approx(0.02, abs=0.006)


def test_where_little_comes_back_nobody_is_there_for_returns_alone() -> None:
    few = brand(ADA, return_rate=0.08)
    assert "returns_prevention" not in few.work.activities or few.work.likely("returns_prevention") <= 12 * 52 / 12
    assert "product_manager" not in [one.role for one in plan_of(few).hires if one.soon]


def test_who_is_named_without_roles_does_a_bit_of_everything_and_is_paid() -> None:
    """Eight of whom only a row tells cost what eight do of whom only the number was told, and work as well."""
    team = {"name": "Team", "count": 8}
    named, counted, alone = brand(ADA, team), brand(ADA), brand(ADA, company_employees=1)
    assert named.untold_people == 0
    assert sum(named.cover.uncovered.values()) < sum(alone.cover.uncovered.values()) / 2
    assert sum(named.room.team) == pytest.approx(sum(counted.room.team))
    assert any("bit of everything for Team" in note.en for note in plan_of(named).notes)
    roles = brand(ADA, {**team, "roles": ["logistics"]})
    assert not any("bit of everything" in note.en for note in plan_of(roles).notes)


@pytest.mark.parametrize(
    ("bo", "said"), [(BO, True), ({**BO, "hours_per_week": 12}, False), ({**BO, "sourcing": "freelance"}, False)]
)
def test_a_full_week_that_nobody_told_is_said(bo: dict[str, Any], said: bool) -> None:
    notes = [note.en for note in plan_of(brand(ADA, bo)).notes]
    assert any("full time for Bo" in note for note in notes) is said
