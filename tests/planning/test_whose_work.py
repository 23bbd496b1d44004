"""Whose work it is: hours of people who are there before anybody new, and nobody new from a loss."""

from pathlib import Path as File
from typing import Any

import pytest
import yaml

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import path, plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

CASES = yaml.safe_load(File("tests/planning/whose_work.yaml").read_text("utf-8"))
DAY = "2026-11-30"


def of(told: dict[str, Any]) -> Case:
    shop = {key: value for key, value in told["shop"].items() if value is not None}
    team = team_of({"shop": shop, "people": told["people"]}, Place("shop"), CATALOGUE)
    return Case(KNOWLEDGE, team, today=DAY)


@pytest.mark.parametrize("told", [pytest.param(one, id=one["why"]) for one in CASES])
def test_who_comes_and_whose_hours_these_are(told: dict[str, Any]) -> None:
    case = of(told)
    soon = [step.position for step in path(case).steps if step.soon]
    if "first" in told:
        assert [one.role for one in soon[:1]] == ([told["first"]] if told["first"] else [])
    if "of" in told:
        assert soon[0].more_of == told["of"]
    if "fixed" in told:
        assert soon[0].fixed == told["fixed"]
    assert not {one.role for one in soon} & {*told.get("nobody", ())}
    plan = plan_of(case) if {"says", "silent"} & told.keys() else None
    for english, dutch in told.get("says", ()):
        assert plan is not None
        assert english in plan.headline.en
        assert dutch in plan.headline.nl
    for english, dutch in told.get("silent", ()):
        assert plan is not None
        assert english.lower() not in plan.headline.en.lower()
        assert dutch not in plan.headline.nl


def test_no_manager_is_one_more_hand_beside_a_crew_of_makers() -> None:
    cover = of(next(one for one in CASES if "furniture" in one["why"])).cover
    assert {doing.name for doing in cover.done["making"]} == {"Workshop"}
    assert cover.uncovered["making"] > 1000


def test_a_company_leads_its_workshop_and_runs_its_building_without_the_shop() -> None:
    work = of(next(one for one in CASES if "furniture" in one["why"])).work
    assert work.likely("internal_services") == 0
    assert work.activities["people_and_hiring"].hours.likely < 40
