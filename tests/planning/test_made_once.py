"""What is made once is sold ever after: hands there make no orders, and the step is about the next one."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.facts import Said
from ecomteam.model.plan import Plan
from ecomteam.planning import plan
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

COURSES: dict[str, Any] = {
    "country": "US",
    "company": "new",
    "business_model": "b2c",
    "sells": frozenset({"own_shop"}),
    "makes_products": True,
    "fulfilment": "nothing_to_pack",
    "orders_per_month": 190,
    "monthly_revenue": 22_000,
    "average_order_value": 116,
    "gross_margin": 0.91,
    "owner_hours_per_week": 50,
    "extra_budget": 2500,
    "symptoms": frozenset({"owner_overloaded", "content_bottleneck"}),
}


def advice(**facts: Any) -> Plan:
    maker = msgspec.structs.replace(owner(), week={"making": 20.0})
    return plan(KNOWLEDGE, shop([maker], **{**COURSES, **facts}))


def makes_orders(made: Plan) -> bool:
    return any(hire.pays_for_itself is not None and hire.pays_for_itself.made for hire in made.hires)


def test_hours_of_making_make_no_orders_of_what_is_made_once() -> None:
    assert not makes_orders(advice())
    assert makes_orders(advice(fulfilment="self", shipping_cost_per_order=5))


def test_the_step_against_too_little_content_is_about_the_next_one() -> None:
    facts = {"channels": frozenset({"email"}), "symptoms": frozenset({"content_bottleneck"})}
    steps = {step.id for step in advice(**facts).steps}
    assert {"making_day", "sell_before_made"} <= steps
    assert steps.isdisjoint({"product_template", "supplier_data"})


def test_only_who_told_of_a_list_is_asked_to_mail_it() -> None:
    assert "sell_before_made" not in {step.id for step in advice(symptoms=frozenset({"content_bottleneck"})).steps}


def digital(*people: Any, **facts: Any) -> Plan:
    return plan(KNOWLEDGE, shop(people, **{**COURSES, **facts}))


@pytest.mark.parametrize("pain", ["making_behind", "making_once_behind"])
def test_the_next_course_waits_for_an_editor_and_for_no_hands(pain: str) -> None:
    """What was told of making is meant of courses; more buyers are no trouble to who makes a thing once."""
    maker = msgspec.structs.replace(owner(), week={"making": 20.0})
    made = digital(maker, symptoms=Said([pain]), extra_budget=6000)
    assert made.hires[0].role == "course_editor"
    assert made.hires[0].sourcing == "freelance"
    assert {taking.activity for taking in made.hires[0].takes_over} >= {"making_once"}
    assert made.steps[0].id == "making_day"
    assert "raise_prices" not in {step.id for step in made.steps}
    assert not any("cannot make" in one.because.en for one in made.not_now)


def test_people_who_make_downloads_are_no_workshop() -> None:
    helper = person("Jo", "production_helper", fte=0.3, cost=1500)
    made = digital(msgspec.structs.replace(owner(), week={"making": 20.0}), helper)
    assert "production_helper" not in {hire.role for hire in made.hires}
    case = Case(KNOWLEDGE, shop([helper], **COURSES))
    assert [held.role for held in case.people[0].roles] == ["course_editor"]
    assert "making" not in case.work.activities
    assert case.work.likely("making_once") > 0


def test_where_goods_are_packed_making_is_making() -> None:
    maker = msgspec.structs.replace(owner(), week={"making": 20.0})
    goods = {**COURSES, "fulfilment": "self", "shipping_cost_per_order": 5, "symptoms": Said(["making_behind"])}
    case = Case(KNOWLEDGE, shop([maker, person("Jo", "production_helper", fte=0.3)], **goods))
    assert "making_once" not in case.work.activities
    assert case.people[1].holds("production_helper")
    told_elsewhere = Case(KNOWLEDGE, shop([maker], **{**COURSES, "fulfilment": "third_party"}))
    assert told_elsewhere.work.likely("making") > 0


def test_who_did_not_tell_who_packs_makes_goods() -> None:
    facts = {name: value for name, value in COURSES.items() if name != "fulfilment"}
    case = Case(KNOWLEDGE, shop([owner()], **facts))
    assert "making" in case.work.activities
    assert "making_once" not in case.work.activities


KITS: dict[str, Any] = {
    **COURSES,
    "fulfilment": "self",
    "shipping_cost_per_order": 5,
    "symptoms": Said(["making_behind"]),
}


@pytest.mark.parametrize(
    ("people", "facts"),
    [
        ([msgspec.structs.replace(owner(), week={"making_once": 20.0})], {}),
        ([owner(), person("Jo", "course_editor", fte=0.3)], {}),
        ([owner()], {"made_once": True}),
    ],
    ids=["a week", "a role", "told"],
)
def test_a_course_maker_who_also_sends_kits_makes_no_goods(people: Any, facts: dict[str, Any]) -> None:
    case = Case(KNOWLEDGE, shop(people, **{**KITS, **facts}))
    assert "making" not in case.work.activities
    assert case.work.likely("making_once") > 0
    assert case.work.likely("order_processing") > 0
    assert case.numbers.facts["symptoms"] == frozenset({"making_once_behind"})
    made = plan(KNOWLEDGE, shop(people, **{**KITS, **facts}))
    assert "production_helper" not in {hire.role for hire in made.hires}


def test_who_makes_goods_and_sends_them_is_no_course_maker() -> None:
    case = Case(KNOWLEDGE, shop([msgspec.structs.replace(owner(), week={"making": 20.0})], **KITS))
    assert "making_once" not in case.work.activities
    assert case.numbers.facts["symptoms"] == frozenset({"making_behind"})


@pytest.mark.parametrize(
    ("pain", "facts", "said"),
    [
        ("making_once_behind", {}, True),
        ("making_behind", {}, False),
        ("making_once_behind", {"made_once": True}, False),
        ("making_once_behind", {"fulfilment": "nothing_to_pack"}, False),
    ],
    ids=["courses where parcels leave", "goods", "told", "nothing is sent"],
)
def test_where_a_pain_of_courses_is_taken_for_one_of_goods_the_plan_says_so(
    pain: str, facts: dict[str, Any], said: bool
) -> None:
    made = plan(KNOWLEDGE, shop([owner()], **{**KITS, "symptoms": Said([pain]), **facts}))
    assert any("made_once: yes" in note.en for note in made.notes) is said
