"""Every first step by its cases: shops for which it is, and shops where it would make an owner laugh."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from ecomteam.knowledge.engine import evidence
from ecomteam.knowledge.engine import tests_of as all_tests_of
from ecomteam.model.conditions import ALWAYS
from ecomteam.model.teamfacts import TEAM_FACTS
from tests.rules.test_rules import told
from tests.shipped import KNOWLEDGE
from tests.shops import facts_from

STEPS = {row.id: row for row in KNOWLEDGE.catalogue.first_steps}
CASES: dict[str, dict[str, Any]] = {
    row["step"]: {expected: [told(shop) for shop in row[expected]] for expected in ("fires", "silent")}
    for row in yaml.safe_load(Path(__file__).with_name("first_steps.yaml").read_text("utf-8"))
}


def is_for(step: str, shop: dict[str, Any]) -> bool:
    row, facts = STEPS[step], facts_from(shop)
    kept = row.unless is None or evidence(row.unless, facts).truth is not True
    return kept and evidence(row.when, facts).truth is True


@pytest.mark.parametrize("step", CASES)
def test_a_step_is_for_whom_it_should_be_and_for_nobody_else(step: str) -> None:
    for expected in ("fires", "silent"):
        for shop in CASES[step][expected]:
            assert is_for(step, shop) is (expected == "fires"), shop


def test_every_step_with_a_condition_has_cases_in_the_order_of_its_file() -> None:
    conditional = [row.id for row in STEPS.values() if row.when != ALWAYS or row.unless is not None]
    assert list(CASES) == conditional
    assert all(CASES[step]["fires"] and CASES[step]["silent"] for step in CASES)


def test_cases_are_facts_that_a_shop_can_have() -> None:
    """A misspelt fact or option would make a silent case for the wrong reason."""
    for step, cases in CASES.items():
        for fact, value in (pair for expected in cases.values() for shop in expected for pair in shop.items()):
            assert fact in KNOWLEDGE.questions or fact in TEAM_FACTS, (step, fact)
            if fact in KNOWLEDGE.questions and isinstance(value, list | str):
                options = {option.id for option in KNOWLEDGE.options(KNOWLEDGE.question(fact))}
                assert {value} <= options if isinstance(value, str) else {*value} <= options, (step, fact)


@pytest.mark.parametrize("step", CASES)
def test_the_cases_stand_on_both_sides_of_every_limit(step: str) -> None:
    """One shop has exactly the number that a step compares with, another the number beside it."""
    row, shops = STEPS[step], [*CASES[step]["fires"], *CASES[step]["silent"]]
    for test in (*all_tests_of(row.when), *(() if row.unless is None else all_tests_of(row.unless))):
        if isinstance(test.value, int | float) and test.operator != "is":
            beside = -1 if test.operator in ("at_least", "below") else 1
            known = [(shop[test.fact] - test.value) * beside for shop in shops if test.fact in shop]
            assert 0 in known, test
            assert any(0 < distance <= 1 for distance in known), test
