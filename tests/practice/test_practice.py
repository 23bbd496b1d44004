"""What independent guides and shop owners say about teams, in our own words: a compass, checked case by case.

A case has ``shop`` (facts), ``people`` (``owner`` or the role somebody holds) and ``expect``:
``first``: the first hire is one of these. ``includes_any``: of each group somebody is hired. ``before``: the first role
is hired, and before the second if that is hired at all. ``sourcing``: where the role is hired, it is in one of these
ways. ``not_now``: none of these is hired now. ``team_size``: people and hires of now and next together, from and to.
``differs`` says why our arithmetic comes out otherwise; the case is kept, and has to fail.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from ecomteam.knowledge.base import Knowledge
from ecomteam.planning import Step, path
from ecomteam.shop.case import Case
from tests.shops import owner, person, shop

HERE = Path(__file__).parent
KEYS = {"first", "includes_any", "before", "sourcing", "not_now", "team_size"}


def cases() -> Iterator[Any]:
    for file in sorted(HERE.glob("*.yaml")):
        for case in yaml.safe_load(file.read_text("utf-8")):
            marks = [pytest.mark.xfail(reason=case["differs"], strict=True)] if "differs" in case else []
            yield pytest.param(case, id=case["id"], marks=marks)


@pytest.mark.parametrize("case", list(cases()))
def test_practice(knowledge: Knowledge, case: dict[str, Any]) -> None:
    expect = case["expect"]
    assert expect
    assert expect.keys() <= KEYS
    staff = [owner() if name == "owner" else person(f"P{n}", name) for n, name in enumerate(case["people"])]
    steps = path(Case(knowledge, shop(staff, **case["shop"]))).steps
    order = [step.position.role for step in steps]
    if "first" in expect:
        assert order[:1] != []
        assert order[0] in expect["first"], order
    for group in expect.get("includes_any", ()):
        assert set(order) & set(group), order
    for first, second in expect.get("before", ()):
        assert first in order
        assert second not in order or order.index(first) < order.index(second), order
    for role, ways in expect.get("sourcing", {}).items():
        assert {step.position.sourcing for step in hires(steps, role)} <= {*([ways] if isinstance(ways, str) else ways)}
    assert [
        role
        for role, step in zip(order, steps, strict=True)
        if step.wave == "now" and role in expect.get("not_now", ())
    ] == []
    if "team_size" in expect:
        least, most = expect["team_size"]
        assert least <= len(staff) + sum(step.wave != "later" for step in steps) <= most, order


def hires(steps: tuple[Step, ...], role: str) -> list[Step]:
    return [step for step in steps if step.position.role == role]


def test_every_case_has_its_own_name_and_speaks_of_roles_and_facts_that_exist(knowledge: Knowledge) -> None:
    found = [case.values[0] for case in cases()]
    names = [case["id"] for case in found]
    assert len(names) >= 25
    assert sorted(set(names)) == sorted(names)
    for case in found:
        expect = case["expect"]
        spoken = {*expect.get("first", ()), *expect.get("not_now", ()), *expect.get("sourcing", {})}
        spoken |= {role for group in (*expect.get("includes_any", ()), *expect.get("before", ())) for role in group}
        assert spoken <= knowledge.roles.keys(), case["id"]
        assert set(case["people"]) <= {"owner", *knowledge.roles}, case["id"]
        assert case["shop"].keys() <= knowledge.questions.keys(), case["id"]
        assert case["shows"].endswith("."), case["id"]
