"""Every rule by its cases: shops in which it fires, and shops in which it is silent, being false or unknown there."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import evidence
from ecomteam.knowledge.engine import tests_of as all_tests_of
from ecomteam.model.conditions import All
from ecomteam.model.teamfacts import TEAM_FACTS
from tests.shipped import KNOWLEDGE
from tests.shops import facts_from

FILES = ("rules", "urgency", "sourcing")


def rows(file: str) -> list[dict[str, Any]]:
    """The cases for ``data/<file>.yaml``: ``rule``, ``fires`` and ``silent``."""
    found = yaml.safe_load(Path(__file__).with_name(f"{file}.yaml").read_text("utf-8"))
    assert isinstance(found, list)
    for row in found:
        for expected in ("fires", "silent"):
            row[expected] = [told(shop) for shop in row.get(expected, ())]
    return found


def told(shop: dict[str, Any]) -> dict[str, Any]:
    """A shop's facts, where a number may be given as a threshold or one less than it."""
    return {fact: limit(value) if isinstance(value, str) else value for fact, value in shop.items()}


def limit(written: str) -> float | str:
    name, _, less = written.partition(" - ")
    return KNOWLEDGE.threshold(name) - float(less or 0) if name in KNOWLEDGE.thresholds else written


CASES = {row["rule"]: row for file in FILES for row in rows(file)}


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_fires_where_it_should_and_nowhere_else(knowledge: Knowledge, rule: str) -> None:
    for expected in ("fires", "silent"):
        for shop in CASES[rule][expected]:
            shown = evidence(knowledge.rules[rule].when, facts_from(shop))
            assert (shown.truth is True) is (expected == "fires"), (shop, shown)


@pytest.mark.parametrize("file", FILES)
def test_every_rule_has_cases_in_the_order_of_its_file(knowledge: Knowledge, file: str) -> None:
    assert [row["rule"] for row in rows(file)] == [rule.id for rule in getattr(knowledge.catalogue, file)]
    for row in rows(file):
        assert row.keys() <= {"rule", "fires", "silent"}, row["rule"]
        assert row["fires"], row["rule"]
        always = knowledge.rules[row["rule"]].when == All()
        assert bool(row["silent"]) is not always, row["rule"]


@pytest.mark.parametrize("file", FILES)
def test_cases_are_facts_that_a_shop_can_have(knowledge: Knowledge, file: str) -> None:
    """A misspelt fact or option would make a silent case for the wrong reason."""
    for row in rows(file):
        for shop in (*row["fires"], *row["silent"]):
            assert shop.keys() <= knowledge.questions.keys() | TEAM_FACTS.keys(), row["rule"]
            for fact, value in shop.items():
                if fact in knowledge.questions:
                    question = knowledge.question(fact)
                    options = {option.id for option in knowledge.options(question)}
                    match question.kind:
                        case "set":
                            assert set(value) <= options, (row["rule"], fact)
                        case "choice":
                            assert value in options, (row["rule"], fact)
                        case "yes_no":
                            assert isinstance(value, bool), (row["rule"], fact)
                        case "number":
                            assert question.minimum <= value <= question.maximum, (row["rule"], fact)


@pytest.mark.parametrize("file", FILES)
def test_the_cases_stand_on_both_sides_of_every_limit(knowledge: Knowledge, file: str) -> None:
    """One shop has exactly the number that a rule compares with, another the number beside it."""
    for row in rows(file):
        shops = (*row["fires"], *row["silent"])
        for test in all_tests_of(knowledge.rules[row["rule"]].when):
            if isinstance(test.value, int | float) and test.operator != "is":
                beside = -1 if test.operator in ("at_least", "below") else 1
                known = [(shop[test.fact] - test.value) * beside for shop in shops if test.fact in shop]
                assert 0 in known, (row["rule"], test)
                assert any(0 < distance <= 1 for distance in known), (row["rule"], test)


def test_every_case_is_there_once() -> None:
    for file in FILES:
        for row in rows(file):
            shops = [str(shop) for shop in (*row["fires"], *row["silent"])]
            assert len(set(shops)) == len(shops), row["rule"]
