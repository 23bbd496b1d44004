"""The data about work: whole, in order, and never less for more. How it is counted is tested with the counting."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.amounts import Amount
from ecomteam.model.conditions import All, Condition
from ecomteam.model.facts import Facts
from ecomteam.model.work import Estimate

# What the program works out itself.
COMPUTED = {"crew_hours", "development_hours", "people_led"}
# What shops without a word about it are taken to be.
USUAL: Facts = {"platform": "hosted_shop", "business_model": "b2c", "fulfilment": "self"}
MODELS: Sequence[Facts] = ({}, USUAL, {**USUAL, "business_model": "b2b"}, {**USUAL, "fulfilment": "dropship"})


def amounts(knowledge: Knowledge) -> Iterator[tuple[str, Amount]]:
    yield from ((row.id, row.hours) for row in knowledge.catalogue.work)
    yield from ((row.id, row.factor) for row in knowledge.catalogue.estimates)
    yield from (
        (activity.id, relief.share) for activity in knowledge.catalogue.activities for relief in activity.relief
    )


def drivers(knowledge: Knowledge) -> set[str]:
    return {name for row in knowledge.catalogue.work for name in (row.driver, row.times) if name is not None}


def bands(knowledge: Knowledge) -> Mapping[tuple[str, str, str | None, Condition], list[tuple[float, float]]]:
    """What stands side by side: rows of one activity and driver for one condition, estimates of one group."""
    found: dict[tuple[str, str, str | None, Condition], list[tuple[float, float]]] = defaultdict(list)
    for row in knowledge.catalogue.work:
        if row.driver is not None:
            key = (row.activity, row.driver, row.times, row.when)
            found[key].append((row.above, row.to or float("inf")))
    for estimate in knowledge.catalogue.estimates:
        if estimate.group is not None and estimate.of is not None:
            key = (estimate.group, estimate.of, estimate.times, estimate.when)
            found[key].append((estimate.above, estimate.to or float("inf")))
    return found


def test_every_activity_has_doers_and_hours(knowledge: Knowledge) -> None:
    counted = {row.activity for row in knowledge.catalogue.work}
    assert [activity.id for activity in knowledge.catalogue.activities if not activity.doers] == []
    assert knowledge.activities.keys() - counted == set()


def test_work_falls_back_to_the_manager_and_never_to_somebody_twice(knowledge: Knowledge) -> None:
    for activity in knowledge.catalogue.activities:
        assert "ecommerce_manager" in activity.doers, activity.id
        assert len(set(activity.doers)) == len(activity.doers), activity.id


def test_low_is_not_above_likely_nor_likely_above_high(knowledge: Knowledge) -> None:
    assert [name for name, each in amounts(knowledge) if not 0 <= each.low <= each.likely <= each.high] == []


def test_relief_takes_a_share(knowledge: Knowledge) -> None:
    reliefs = [relief for activity in knowledge.catalogue.activities for relief in activity.relief]
    assert all(relief.share.high <= 1 for relief in reliefs)


def test_every_rate_is_positive(knowledge: Knowledge) -> None:
    assert [row.id for row in knowledge.catalogue.work if row.hours.high <= 0 or row.per <= 0] == []
    assert [row.id for row in knowledge.catalogue.estimates if row.exponent <= 0] == []


def test_bands_of_one_driver_do_not_overlap_and_leave_no_gap(knowledge: Knowledge) -> None:
    for key, ranges in bands(knowledge).items():
        assert all(above < to for above, to in ranges), key
        assert all(before == after for (_, before), (after, _) in pairwise(sorted(ranges)) if after), key
        assert len({above for above, _ in ranges}) == len(ranges), key


def test_a_driver_is_no_question_too_and_is_used(knowledge: Knowledge) -> None:
    catalogue = knowledge.catalogue
    ids = {driver.id for driver in catalogue.drivers}
    read = {name for row in catalogue.estimates for name in (row.of, row.times, row.over)}
    assert ids & knowledge.questions.keys() == set()
    assert ids - drivers(knowledge) - read == set()


def test_what_is_estimated_is_a_number(knowledge: Knowledge) -> None:
    numbers = {question.id for question in knowledge.catalogue.questions if question.kind == "number"}
    numbers |= {driver.id for driver in knowledge.catalogue.drivers}
    assert {row.fact for row in knowledge.catalogue.estimates} - numbers == set()


def test_every_number_that_is_estimated_has_an_estimate_for_any_shop(knowledge: Knowledge) -> None:
    always = {row.fact for row in knowledge.catalogue.estimates if row.when == All()}
    # Only who sells to both has a share of each.
    assert {row.fact for row in knowledge.catalogue.estimates} - always == {"business_share"}


@pytest.mark.parametrize("facts", MODELS, ids=str)
def test_every_driver_can_be_estimated_from_nothing(knowledge: Knowledge, facts: Facts) -> None:
    found = Estimated(knowledge, facts)
    assert {driver for driver in drivers(knowledge) - COMPUTED if not found.known(driver)} == set()


def test_an_amount_of_money_is_marked(knowledge: Knowledge) -> None:
    marked = {question.id for question in knowledge.catalogue.questions if question.money}
    assert marked == {
        "monthly_revenue",
        "ad_spend_per_month",
        "monthly_budget",
        "average_order_value",
        "shipping_cost_per_order",
        "contribution_per_order",
        "cost_per_return",
        "cost_per_redo",
        "hour_cost",
        "lost_sales_per_month",
        "profit_per_month",
        "payroll_per_month",
        "store_revenue_per_month",
        "extra_budget",
    }


class Estimated:
    """Which numbers follow, for a shop of which these facts are known; a circle is a fault."""

    def __init__(self, knowledge: Knowledge, facts: Facts) -> None:
        self.estimates = knowledge.catalogue.estimates
        self.facts = facts

    def known(self, fact: str, asked: tuple[str, ...] = ()) -> bool:
        assert fact not in asked, f"{fact} rests on itself: {' <- '.join((*asked, fact))}"
        rows = [row for row in self.estimates if row.fact == fact and truth(row.when, self.facts) is True]
        return fact in self.facts or any(self._follows(row, (*asked, fact)) for row in rows)

    def _follows(self, row: Estimate, asked: tuple[str, ...]) -> bool:
        return all(self.known(name, asked) for name in (row.of, row.times, row.over) if name is not None)
