"""A number under the name of another period says where it belongs, in words that are read there."""

from itertools import product

import pytest

from ecomteam.files.periods import OF_KEYS, told_there
from ecomteam.files.team.read import read_team
from tests.shipped import CATALOGUE

COUNTED = {
    "orders": "orders_per_month",
    "contacts": "support_contacts_per_day",
    "new_products": "new_products_per_month",
}


@pytest.mark.parametrize(
    ("what", "period"),
    [(what, one) for what, one in product(COUNTED, OF_KEYS) if not COUNTED[what].endswith(f"_{one}")],
)
def test_what_is_advised_can_be_read(what: str, period: str) -> None:
    key = f"{what}_per_{period}"
    advised = told_there({key: 60}, CATALOGUE.questions)[key]
    line = advised.removeprefix('write "').removesuffix('"')
    assert line == f"{COUNTED[what]}: 60 per {period}"
    team = read_team(f"shop:\n  {line}\n".encode(), "team.yaml", CATALOGUE)
    assert team.facts[COUNTED[what]] > 0  # type: ignore[operator]


@pytest.mark.parametrize("key", ["weekly_orders", "orders_per_week", "contacts_per_month", "monthly_spend"])
def test_names_in_other_words_are_known(key: str) -> None:
    assert told_there({key: 12}, CATALOGUE.questions)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("clicks_per_month", 12),
        ("orders_per_night", 12),
        ("orders", 12),
        ("orders_per_week", "a lot"),
        ("orders_per_week", True),
        ("hours_per_day", 9),
        ("weekly_budget", 300),
    ],
)
def test_of_anything_else_nothing_is_advised(key: str, value: object) -> None:
    assert not told_there({key: value}, CATALOGUE.questions)
