"""To your goal: each number that an owner wants is answered with the shop's own sums, in both languages."""

from pathlib import Path as File
from typing import Any

import pytest
import yaml

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan, TargetAnswer
from ecomteam.model.targets import TARGET_KINDS
from ecomteam.model.team import Target
from ecomteam.planning import path, plan_of
from ecomteam.planning.answers import TARGETS
from ecomteam.planning.by_month import months_until
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import LINES, to_screen
from ecomteam.shop.case import Case
from ecomteam.shop.relief import relief_wanted
from ecomteam.words.targets import WANTED
from tests.shipped import CATALOGUE, KNOWLEDGE

DAY = "2026-11-30"
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "platform": "hosted_shop",
    "fulfilment": "self",
    "orders_per_month": 400,
    "average_order_value": 50,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 5,
}
ADA = {"name": "Ada", "owner": True}
CASES = yaml.safe_load(File("tests/cases/targets/cases.yaml").read_text("utf-8"))


def case(targets: Any = None, people: Any = None, today: str | None = DAY, **facts: Any) -> Case:
    shop = {key: value for key, value in {**SHOP, **facts}.items() if value is not None}
    said = {"shop": shop, "people": people or [ADA], "targets": targets or {}}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), today)


def answered(targets: Any, **facts: Any) -> TargetAnswer:
    return plan_of(case(targets, **facts)).targets[0]


@pytest.mark.parametrize("row", CASES, ids=lambda row: str(row["name"]))
def test_it_says_what_lacks(row: dict[str, Any]) -> None:
    found = plan_of(case(row["targets"], row.get("people"), row.get("today", DAY), **row.get("shop", {}))).targets
    assert [one.target for one in found] == list(row["targets"])
    first = found[0]
    for said in row.get("says", ()):
        assert said in first.text.en
    for said in row.get("zegt", ()):
        assert said in first.text.nl
    for said in row.get("not", ()):
        assert said not in first.text.en
        assert said not in first.text.nl
    for field, value in row.get("is", {}).items():
        shown = getattr(first, field)
        assert shown == (value if value is None or isinstance(value, bool) else pytest.approx(value))


def test_every_kind_has_its_words() -> None:
    assert WANTED.keys() == {kind.id for kind in TARGET_KINDS}


def test_all_that_is_told_is_answered() -> None:
    told = {"orders_per_month": "600 by 2027-06", "owner_income": 9000, "owner_hours_per_week": 30}
    made = plan_of(case(told, owner_hours_per_week=50))
    rows = [row for row in made.answers if row.fact == TARGETS]
    assert [row.item for row in rows] == list(told)
    assert rows[0].told.en == "Orders a month: to 600 by Jun 2027"
    assert rows[0].told.nl == "Bestellingen per maand: naar 600, uiterlijk jun 2027"
    assert [row.answer for row in rows] == [one.said for one in made.targets]
    # The goals that lie in them were not told, and are answered by their numbers.
    assert not [row for row in made.answers if row.fact == "goals"]


@pytest.mark.parametrize(("day", "by", "months"), [("2026-11-30", "2027-06", 7), ("2026-11-01", "2026-11-30", 0)])
def test_months_are_counted_from_month_to_month(day: str, by: str, months: int) -> None:
    assert months_until(day, by) == months


# -- What an owner wants decides


@pytest.mark.parametrize(
    ("targets", "living"),
    [({"owner_income": 3000}, 3000), ({"owner_income": 500}, 500), ({"owner_income": 0}, 2000), ({}, 2000)],
)
def test_what_an_owner_wants_to_live_on_goes_before_what_we_assume(targets: Any, living: float) -> None:
    assert case(targets).room.living == living


def test_what_an_owner_is_paid_already_is_part_of_it() -> None:
    paid = [{**ADA, "cost_per_month": 1000}]
    assert case({"owner_income": 3000}, paid).room.living == 2000
    assert case({"owner_income": 900}, paid).room.living == 0


def test_it_is_in_the_shops_currency() -> None:
    made = case({"owner_income": 3000}, country="US")
    assert made.room.living * made.numbers.per_euro == pytest.approx(3000)


@pytest.mark.parametrize(("hours", "relief"), [(45, 15), (50, 10), (59, 1), (60, 0), (70, 0)])
def test_the_hours_an_owner_wants_say_how_many_have_to_go(hours: float, relief: float) -> None:
    made = case({"owner_hours_per_week": hours}, owner_hours_per_week=60, orders_per_month=900, products=400)
    assert relief_wanted(made) * 12 / 52 == pytest.approx(relief)


@pytest.mark.parametrize(
    ("targets", "facts", "goals"),
    [
        ({"orders_per_month": 401}, {}, {"grow_sales"}),
        ({"orders_per_month": 400}, {}, set()),
        ({"orders_per_month": 600}, {"orders_per_month": None}, set()),
        ({"orders_per_month": 600}, {"orders_per_month": "300-700"}, set()),
        ({"monthly_revenue": 30000}, {"monthly_revenue": 20000}, {"grow_sales"}),
        ({"owner_hours_per_week": 44}, {}, {"free_owner_time"}),
        ({"owner_hours_per_week": 45}, {}, set()),
        ({"owner_hours_per_week": 45}, {"owner_hours_per_week": 46}, {"free_owner_time"}),
        ({"owner_income": 3000}, {}, set()),
        ({"orders_per_month": 600}, {"goals": ["retention"]}, {"retention", "grow_sales"}),
    ],
)
def test_a_number_that_is_wanted_is_a_goal(targets: Any, facts: dict[str, Any], goals: set[str]) -> None:
    found = case(targets, **facts).facts.get("goals")
    assert (set(found) if isinstance(found, frozenset) else set()) == goals


def test_hours_that_are_wanted_go_before_a_waiting_list() -> None:
    maker = [{**ADA, "roles": ["ecommerce_manager", "production_helper"], "week": {"making": 45}}]
    facts: dict[str, Any] = {
        "makes_products": True,
        "making_wait_weeks": 10,
        "owner_hours_per_week": 60,
        "extra_budget": 1500,
    }
    without, wants = case(None, maker, **facts), case({"owner_hours_per_week": 45}, maker, **facts)
    assert without.work.likely("making") > wants.work.likely("making")
    (answer,) = plan_of(wants).targets
    assert answer.taken
    assert answer.taken > 0


# -- The later path


def later_than(made: Plan) -> list[bool]:
    return [hire.beyond_goal for hire in made.hires if not hire.soon]


@pytest.mark.parametrize("have_time", [True, False])
def test_nobody_before_the_goal_says_whether_nobody_has_to_come_or_nobody_is_paid(have_time: bool) -> None:
    """On one page the headline has the same hours open as the answer to the goal."""
    bo = {"name": "Bo", "roles": ["logistics"], "cost_per_month": 5_500} | ({} if have_time else {"hours_per_week": 10})
    made = plan_of(case({"orders_per_month": 600}, people=[ADA, bo], owner_hours_per_week=45 if have_time else 20))
    (answer,) = made.targets
    if have_time:
        assert "your people have the time" in answer.text.en
        assert "Up to your goal of 600 orders a month nobody new has to come" in made.headline.en
    else:
        assert "12 hours of work a week that have nobody yet" in answer.text.en
        assert "nobody has the time for 12 hours a week of its work" in made.headline.en
        assert "voor 12 uur werk per week heeft dan niemand tijd" in made.headline.nl
        assert "nobody new has to come" not in made.headline.en


def test_who_comes_only_beyond_the_goal_is_marked_and_not_on_the_screen() -> None:
    way = path(case(owner_hours_per_week=45))
    later = [step.scale for step in way.steps if not step.soon]
    assert later
    goal = {"orders_per_month": round(400 * later[0] * 1.01)}
    made = plan_of(case(goal, owner_hours_per_week=45))
    beyond = [hire for hire in made.hires if hire.beyond_goal]
    assert beyond
    assert all(not hire.in_sight and "beyond your goal" in hire.trigger.en for hire in beyond)
    assert all("voorbij je doel" in hire.trigger.nl for hire in beyond)
    (answer,) = made.targets
    assert answer.before == tuple(hire.rank for hire in made.hires if not hire.soon and not hire.beyond_goal)


def test_without_a_goal_in_orders_nobody_is_beyond_it() -> None:
    for targets in ({}, {"owner_income": 9000}, {"orders_per_month": 300}):
        assert not any(later_than(plan_of(case(targets))))


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_each_stands_on_one_screen(lang: Any) -> None:
    told = {"orders_per_month": "600 by 2027-06", "owner_income": 9000, "owner_hours_per_week": 30}
    made = plan_of(case(told, owner_hours_per_week=50))
    text = to_screen(lambda tight: screen_plan(made, KNOWLEDGE, lang, tight), 80, False, "utf-8")
    assert text.count("\n") <= LINES
    assert ("To your goal:" if lang == "en" else "Naar je doel:") in text
    assert text.count("600 orders a month" if lang == "en" else "600 bestellingen per maand") == 1


def test_two_owners_want_it_each() -> None:
    two = [ADA, {"name": "Bo", "owner": True}]
    found = answered(
        {"owner_hours_per_week": 30}, people=two, owner_hours_per_week=40, orders_per_month=2000, products=900
    )
    assert found.now == pytest.approx(80)
    assert found.hours == pytest.approx(20)


def test_a_target_is_of_the_file() -> None:
    assert case({"owner_income": 3000}).team.targets == {"owner_income": Target(to=3000)}
