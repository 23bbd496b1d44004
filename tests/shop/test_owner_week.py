"""What an owner has for the web shop where nobody tells: less where there is something else to run."""

from typing import Any

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import WEEKS
from ecomteam.shop.case import Case
from tests.shops import owner, shop


@pytest.mark.parametrize(
    ("facts", "share"),
    [
        ({}, "owner_week"),
        ({"sells": frozenset({"own_shop", "marketplaces"})}, "owner_week"),
        ({"sells": frozenset({"own_shop", "stores"})}, "owner_week_with_stores"),
        ({"stores": 0}, "owner_week"),
        ({"stores": 4}, "owner_week_with_stores"),
        ({"stores": 4, "company": "established"}, "owner_week_established"),
    ],
)
def test_an_owner_has_the_hours_that_are_usual(knowledge: Knowledge, facts: dict[str, Any], share: str) -> None:
    case = Case(knowledge, shop([owner()], **facts))
    assert case.owner_hours == pytest.approx(knowledge.threshold(share) * WEEKS)


def test_hours_that_are_told_are_the_hours(knowledge: Knowledge) -> None:
    case = Case(knowledge, shop([owner()], stores=4, owner_hours_per_week=35))
    assert case.owner_hours == pytest.approx(35 * WEEKS)
