"""What people call a fact in a file leads to the key it has: a basket is an ``average_order_value``."""

import pytest

from ecomteam.files.names import fact_names
from ecomteam.files.team.read import read_team
from ecomteam.model.problems import FileProblems
from tests.shipped import CATALOGUE

CALLED = [
    (alias, question.id) for question in CATALOGUE.questions for alias in (*question.aliases.en, *question.aliases.nl)
]


def said(key: str) -> str:
    with pytest.raises(FileProblems) as failed:
        read_team(f"shop:\n  {key}: 1\n".encode(), "team.yaml", CATALOGUE)
    return str(failed.value)


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("basket", "average_order_value"),
        ("aov", "average_order_value"),
        ("Turnover", "monthly_revenue"),
        ("omzet", "monthly_revenue"),
        ("ad-budget", "ad_spend_per_month"),
        ("budget", "extra_budget"),
        ("makes_goods", "makes_products"),
        ("postage", "shipping_cost_per_order"),
        ("salaries", "payroll_per_month"),
        ("wat_knelt", "symptoms"),
    ],
)
def test_a_key_by_another_name_is_wrong_and_leads_to_the_one_that_was_meant(key: str, meant: str) -> None:
    assert f'team.yaml:2:3: shop.{key}: there is no key "{key}" here; did you mean "{meant}"?' in said(key)


def test_what_nothing_is_called_leads_nowhere() -> None:
    assert said("visitors_of_the_moon").endswith('there is no key "visitors_of_the_moon" here')


def test_each_other_name_leads_to_one_fact_alone() -> None:
    names = fact_names(CATALOGUE.questions)
    assert {alias: names.suggest(alias) for alias, _ in CALLED} == dict(CALLED)
