"""What owners were promised: shops one can picture, and what each should hear."""

from typing import Any

import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Plan
from ecomteam.model.rules import WAVES
from ecomteam.model.team import Person
from ecomteam.planning import plan, roadmap
from ecomteam.planning.steps import Step
from tests.shops import example, owner, person, shop

CANDLES: dict[str, Any] = {"business_model": "b2c", "stage": "growth", "company": "new", "assisted_selling": False}


def steps(knowledge: Knowledge, people: list[Person] | None = None, **facts: Any) -> dict[str, Step]:
    """The first step of each role, in their order."""
    found: dict[str, Step] = {}
    for step in roadmap(knowledge, shop(people, **facts)).steps:
        found.setdefault(step.role, step)
    return found


# The coffee shop


def test_the_coffee_shop_gets_a_marketer_then_service_then_a_manager(knowledge: Knowledge) -> None:
    """The story the sources tell: a freelancer first, half a person on service next, then somebody who leads it all."""
    advice = plan(knowledge, example(knowledge, "coffee-shop"))
    assert [(hire.role, hire.sourcing, hire.engagement) for hire in advice.hires[:3]] == [
        ("online_marketer", "freelance", "part_time"),
        ("customer_service", "in_house", "part_time"),
        ("ecommerce_manager", "in_house", "full_time"),
    ]
    assert advice.hires[0].wave == "now"
    assert "marketer" in advice.headline.en


def test_the_manager_of_the_coffee_shop_is_needed_because_two_others_came(knowledge: Knowledge) -> None:
    """The third hire follows from the first two: nobody else has to be coordinated."""
    coffee = example(knowledge, "coffee-shop")
    before = roadmap(knowledge, coffee).today
    after = {step.role: step for step in roadmap(knowledge, coffee).steps}
    assert before.call("ecommerce_manager") is None
    assert [rule.id for rule in after["ecommerce_manager"].call.reasons] == ["coordination_needs_manager"]


# What hurts comes first


@pytest.mark.parametrize("stage", ["launch", "early", "growth", "scale", "enterprise"])
@pytest.mark.parametrize("business_model", ["b2c", "b2b", "both"])
def test_tickets_and_parcels_bring_service_and_logistics_first(
    knowledge: Knowledge, business_model: str, stage: str
) -> None:
    pains = ["tickets_pile_up", "parcels_take_hours"]
    hires = steps(knowledge, [owner()], business_model=business_model, stage=stage, company="new", symptoms=pains)
    assert set(list(hires)[:2]) == {"customer_service", "logistics"}
    assert {hires[role].wave for role in ("customer_service", "logistics")} == {"now"}


def test_parcels_alone_bring_logistics_first_and_tickets_alone_service(knowledge: Knowledge) -> None:
    assert next(iter(steps(knowledge, [owner()], **CANDLES, symptoms=["parcels_take_hours"]))) == "logistics"
    assert next(iter(steps(knowledge, [owner()], **CANDLES, symptoms=["tickets_pile_up"]))) == "customer_service"


def test_who_has_the_parcels_sent_by_another_company_hires_no_packer(knowledge: Knowledge) -> None:
    pains = ["parcels_take_hours", "errors_and_delays", "stock_runs_out"]
    for fulfilment in ("third_party", "dropship"):
        assert "logistics" not in steps(knowledge, **CANDLES, fulfilment=fulfilment, symptoms=pains)


# An existing company


@pytest.mark.parametrize("stage", ["launch", "early", "growth", "scale", "enterprise"])
@pytest.mark.parametrize("pains", [[], ["site_problems"], ["tickets_pile_up", "parcels_take_hours", "slow_replies"]])
def test_an_existing_company_hires_a_manager_first_and_now(knowledge: Knowledge, stage: str, pains: list[str]) -> None:
    hires = steps(knowledge, business_model="both", company="established", stage=stage, symptoms=pains)
    first = next(iter(hires.values()))
    assert (first.role, first.wave, first.sourcing, first.engagement) == (
        "ecommerce_manager",
        "now",
        "in_house",
        "full_time",
    )


def test_an_existing_company_that_has_a_manager_gets_no_second_one(knowledge: Knowledge) -> None:
    staff = [person("Bo", "ecommerce_manager", fte=1.0)]
    hires = steps(knowledge, staff, business_model="both", company="established", stage="scale")
    assert "ecommerce_manager" not in hires


def test_the_owner_of_a_new_shop_is_its_manager_at_first(knowledge: Knowledge) -> None:
    assert "ecommerce_manager" not in steps(knowledge, [owner("ecommerce_manager")], stage="early", company="new")


# Systems and customers


@pytest.mark.parametrize("stage", ["early", "growth", "scale"])
def test_a_headless_shop_needs_a_frontend_developer_now(knowledge: Knowledge, stage: str) -> None:
    hires = steps(knowledge, [owner()], **{**CANDLES, "stage": stage}, platform="headless")
    assert hires["frontend_developer"].wave == "now"
    assert "frontend_developer" not in steps(knowledge, [owner()], **CANDLES, platform="hosted_shop")


def test_a_wholesaler_with_an_erp_needs_it_and_sales_now(knowledge: Knowledge) -> None:
    hires = steps(knowledge, [owner()], business_model="b2b", stage="growth", company="new", erp_integration=True)
    assert {hires[role].wave for role in ("it_specialist", "sales")} == {"now"}
    assert {hires[role].sourcing for role in ("it_specialist", "sales")} == {"in_house"}


def test_sales_come_with_businesses_or_with_advice_before_buying(knowledge: Knowledge) -> None:
    consumers: dict[str, Any] = {"business_model": "b2c", "stage": "growth"}
    assert "sales" in steps(knowledge, **consumers, assisted_selling=True)
    assert "sales" not in steps(knowledge, **consumers, assisted_selling=False)
    assert "sales" not in steps(knowledge, **consumers, symptoms=["sales_resists_ecommerce"], assisted_selling=False)


# Work that is measured


@pytest.mark.parametrize(("contacts", "fte"), [(5, None), (10, 0.2), (30, 0.6), (44, 0.8), (55, 1.0), (400, 1.0)])
def test_service_is_as_large_a_job_as_its_questions(knowledge: Knowledge, contacts: int, fte: float | None) -> None:
    hires = steps(knowledge, [owner()], **CANDLES, support_contacts_per_day=contacts)
    assert (hires["customer_service"].fte if "customer_service" in hires else None) == fte


def test_a_role_that_is_filled_is_hired_again_once_two_days_a_week_are_short(knowledge: Knowledge) -> None:
    staff = [owner(), person("Bo", "customer_service", fte=1.0)]
    assert "customer_service" not in steps(knowledge, staff, **CANDLES, support_contacts_per_day=76)
    assert steps(knowledge, staff, **CANDLES, support_contacts_per_day=78)["customer_service"].fte == 0.6


def test_a_vacancy_is_nobody(knowledge: Knowledge) -> None:
    staff = [owner(), person("N.N.", "ecommerce_manager")]
    vacant = [staff[0], msgspec.structs.replace(staff[1], status="vacant")]
    facts: dict[str, Any] = {"company": "established", "stage": "growth"}
    assert "ecommerce_manager" not in steps(knowledge, staff, **facts)
    assert "ecommerce_manager" in steps(knowledge, vacant, **facts)


# No more than a shop can take in, or pay


def test_no_more_than_three_people_start_at_once(knowledge: Knowledge) -> None:
    pains = ["tickets_pile_up", "parcels_take_hours", "site_problems", "no_strategy_owner", "routine_admin"]
    waves = [step.wave for step in roadmap(knowledge, shop([owner()], **CANDLES, symptoms=pains)).steps]
    assert len(waves) >= 5
    assert waves[:4] == ["now", "now", "now", "next"]
    assert waves.count("next") <= 3


def test_without_money_everything_waits_and_the_plan_says_for_how_much(knowledge: Knowledge) -> None:
    advice = with_budget(knowledge, 0)
    assert advice.hires
    assert {hire.wave for hire in advice.hires} == {"later"}
    assert "budget" in advice.hires[0].trigger.en
    assert advice.headline.en.startswith("No hire yet")
    assert advice.budget is not None
    assert advice.budget.spent_high == 0


def with_budget(knowledge: Knowledge, budget: float) -> Plan:
    coffee = example(knowledge, "coffee-shop")
    return plan(knowledge, msgspec.structs.replace(coffee, facts={**coffee.facts, "monthly_budget": budget}))


def test_a_small_budget_buys_fewer_hours_and_says_so(knowledge: Knowledge) -> None:
    advice = with_budget(knowledge, 6000)
    marketer = advice.hires[0]
    assert (marketer.role, marketer.wave, marketer.fte) == ("online_marketer", "now", 0.2)
    assert any("0.2 FTE fits the budget" in note.en for note in advice.notes)


def test_who_has_more_money_does_not_wait_longer_for_the_first_hire(knowledge: Knowledge) -> None:
    waves = [with_budget(knowledge, budget).hires[0].wave for budget in (2700, 3500, 6000)]
    assert waves == sorted(waves, key=WAVES.index, reverse=True)


# Nothing is made up


def test_about_a_shop_of_which_nothing_is_known_nothing_is_advised(knowledge: Knowledge) -> None:
    advice = plan(knowledge, shop())
    assert advice.hires == ()
    assert advice.headline.en.startswith("Too little is known")
    assert advice.budget is None
    assert len(advice.open_questions) >= 5
    assert any("Nobody was named" in note.en for note in advice.notes)


def test_a_complete_team_is_left_alone(knowledge: Knowledge) -> None:
    advice = plan(knowledge, example(knowledge, "sky-high-team"))
    assert advice.hires == ()
    assert advice.headline.en.startswith("Nothing you told")


def test_what_goes_wrong_if_nothing_changes_comes_from_the_pains_that_were_named(knowledge: Knowledge) -> None:
    advice = plan(knowledge, shop([owner()], **CANDLES, symptoms=["slow_replies"]))
    assert advice.risks[0].text.en.startswith(knowledge.symptom("slow_replies").name.en)
    assert advice.risks[0].cites or advice.risks[0].own_judgement


def test_a_hat_goes_to_the_nearest_colleague_before_the_owner(knowledge: Knowledge) -> None:
    stand_in = knowledge.role("ecommerce_manager").stand_ins[0]
    alone = plan(knowledge, shop([owner()], company="established", stage="growth"))
    helped = plan(knowledge, shop([owner(), person("Bo", stand_in)], company="established", stage="growth"))
    assert {hat.role: hat.wearer.en for hat in alone.interim}["ecommerce_manager"] == "Ada"
    assert {hat.role: hat.wearer.en for hat in helped.interim}["ecommerce_manager"] == "Bo"


def test_nobody_outside_wears_a_hat(knowledge: Knowledge) -> None:
    stand_in = knowledge.role("ecommerce_manager").stand_ins[0]
    staff = [owner(), person("Studio", stand_in, sourcing="agency")]
    advice = plan(knowledge, shop(staff, company="established", stage="growth"))
    assert "Studio" not in {hat.wearer.en for hat in advice.interim if hat.role == "ecommerce_manager"}
