"""What a first step takes off the hours is not asked of a hire as well: fewer come, or nobody until it shows."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.team import Pace
from ecomteam.planning import plan_of
from ecomteam.planning.first import saved_by_steps
from ecomteam.planning.forecast import forecast
from ecomteam.planning.path import path
from ecomteam.planning.step import Step
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

PILES_UP = ["tickets_pile_up"]
# Somebody without customers' questions, who tells of data that nobody keeps.
DATA: dict[str, Any] = {"monthly_revenue": 55_000, "symptoms": ["poor_listings"]}
TWO = [owner(), person("Kit", "customer_service")]


def answering(contacts: float, *hats: str, **facts: Any) -> Case:
    """An owner alone with so many questions a day; somebody else packs."""
    sells = {"country": "NL", "company": "new", "orders_per_month": 1200, "average_order_value": 60.0}
    told = {"gross_margin": 0.45, "fulfilment": "self", "symptoms": PILES_UP, "support_contacts_per_day": contacts}
    sells |= {"owner_hours_per_week": 45}
    people = [owner("ecommerce_manager", "online_marketer", *hats), person("Bo", "logistics", fte=1.0)]
    return Case(KNOWLEDGE, shop(people, (), **{**sells, **told, **facts}))


def soon(case: Case) -> list[Step]:
    return [step for step in path(case).soon if step.eased is not None]


def listings(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop(TWO, (), **{**DATA, **facts}))


def test_what_is_left_is_what_is_wanted_less_the_share_that_the_steps_save() -> None:
    case = answering(16)
    step = soon(case)[0]
    assert step.eased is not None
    saved = case.remembered(saved_by_steps)
    assert all(hours <= saved[name] + 0.01 for name, hours in step.eased.saved.items())
    # Who comes does so in whole steps.
    assert step.eased.left == pytest.approx(step.wanted - step.eased.hours_saved, abs=4 * WEEKS)
    assert step.eased.position is not None
    assert step.eased.position.hours < step.position.hours


@pytest.mark.parametrize(("contacts", "fewer"), [(36, True), (40, False)])
def test_a_hire_says_with_how_many_hours_to_begin(contacts: float, fewer: bool) -> None:
    """Where far more waits than can be paid the hours stay needed."""
    case = answering(contacts, symptoms=["slow_replies"] if fewer else PILES_UP)
    made = plan_of(case)
    first = made.hires[0]
    assert first.after_steps is not None
    assert first.after_steps.count
    assert (first.after_steps.hours_per_week < first.hours_per_week) is fewer
    said = f"{first.after_steps.hours_per_week:g} instead of {first.hours_per_week:g} hours a week"
    assert any(said in reason.text.en for reason in first.how) is fewer
    assert (said in made.headline.en) is fewer


def test_several_people_are_told_as_people() -> None:
    case = answering(400, orders_per_month=9000, extra_budget=60_000)
    hires = [hire for hire in plan_of(case).hires if hire.soon and hire.after_steps]
    fewer = [one for one in hires if one.after_steps and 0 < one.after_steps.count < one.count]
    assert fewer
    said = f"{fewer[0].after_steps.count} instead of {fewer[0].count} people" if fewer[0].after_steps else ""
    assert any(said in reason.text.en for reason in fewer[0].how)


def waiting(made: Plan) -> list[Hire]:
    return [hire for hire in made.hires if hire.withheld]


def test_who_is_not_needed_beside_the_steps_waits_for_what_they_leave() -> None:
    """Two hours a week, of which an import from suppliers saves a third."""
    made = plan_of(listings())
    (first,) = waiting(made)
    assert (first.rank, first.wave, first.recruit_month) == (1, "next", 1)
    assert first.after_steps is not None
    assert first.after_steps.still_per_week is not None
    assert "after four weeks" in first.trigger.en
    assert "na vier weken nog" in made.headline.nl
    # And the step that may do without somebody is the one that comes first.
    assert made.steps[0].id == "supplier_data"


def test_more_work_of_the_kind_waits_for_nothing() -> None:
    assert not waiting(plan_of(listings(products=4000, new_products_per_month=80, extra_budget=6000)))


def test_but_two_hours_wait_for_a_free_step_that_saves_five() -> None:
    (first,) = waiting(plan_of(listings(products=4000, new_products_per_month=80)))
    assert first.after_steps is not None
    assert first.after_steps.saves_per_week > first.hours_per_week


def test_months_ahead_nobody_is_looked_for_before_the_steps_have_had_a_month() -> None:
    months = forecast(listings(), 4, 0.0).months
    assert not months[0].recruit


@pytest.mark.parametrize("contacts", [6, 8, 10, 12, 16, 20, 30])
def test_an_owner_who_wants_to_do_less_waits_for_no_step(contacts: float) -> None:
    """A step saves hours of the work; what such an owner buys is to be rid of it."""
    case = answering(contacts, symptoms=["owner_overloaded", *PILES_UP], owner_hours_per_week=60)
    ours = [step for step in path(case).soon if step.position.of_owners > WEEKS]
    assert not any(step.withheld for step in ours)


def test_what_nobody_comes_for_any_more_is_not_saved_again_for_the_next() -> None:
    case = answering(60, "customer_service", orders_per_month=3000)
    saved = case.remembered(saved_by_steps)
    spared: dict[str, float] = {}
    for step in soon(case):
        assert step.eased is not None
        left = 0.0 if step.eased.position is None else step.eased.position.hours
        for name, hours in step.eased.saved.items():
            part = min(1.0, (step.position.hours - left) / step.eased.hours_saved)
            spared[name] = spared.get(name, 0.0) + hours * part
    assert all(hours <= saved[name] + 0.01 for name, hours in spared.items())


def typists(pace: float, **facts: Any) -> Case:
    """A wholesaler whose orders are all typed in at its own pace, with room for part of what waits."""
    told: dict[str, Any] = {
        "country": "NL",
        "company": "new",
        "business_model": "both",
        "sells": ["own_shop", "business_customers"],
        "orders_per_month": 2200,
        "monthly_revenue": 230_000,
        "gross_margin": 0.41,
        "shipping_cost_per_order": 3,
        "business_share": 0.6,
        "manual_orders_share": 1.0,
        "extra_budget": 4000,
        "symptoms": ["routine_admin"],
    }
    team = shop([owner(), person("Bo", "logistics", fte=4.0)], (), **{**told, **facts})
    return Case(KNOWLEDGE, msgspec.structs.replace(team, pace={"order_entry": Pace(per_hour=pace)}))


def test_a_hire_waits_for_one_step_that_frees_as_many_hours_of_the_same_work() -> None:
    """A third of so many typed orders is more than who can be paid takes over, though more than that waits."""
    case = typists(3.33)
    step = path(case).soon[0]
    assert step.eased is not None
    assert step.withheld
    assert step.eased.left > step.position.hours
    assert step.eased.still == pytest.approx(step.eased.now - step.position.hours)
    made = plan_of(case)
    assert made.hires[0].withheld
    assert "order_themselves" in [one.id for one in made.steps[:2]]
    assert "Only if after four weeks still" in made.headline.en


def test_it_does_not_wait_where_the_step_frees_fewer_than_it_has() -> None:
    step = path(typists(3.33, extra_budget=9000)).soon[0]
    assert not step.withheld


def test_nor_for_several_steps_that_only_together_free_as_many() -> None:
    assert not any(one.withheld and one.eased and one.eased.left > one.position.hours for one in soon(answering(40)))
