"""What waits to be made, what goes wrong of it, and hours that are a drop beside a crew."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.ideas import Idea
from ecomteam.model.team import Target
from ecomteam.planning import plan_of
from ecomteam.planning.backlog import backlog
from ecomteam.reports.compose.hirelines import pays
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import HERE, owner, person, shop

TODAY = "2026-11-30"
# Oak tables to order: 160 a month at € 780, ten weeks of them waiting, made by seventeen joiners.
TABLES: dict[str, Any] = {
    "company": "new",
    "country": "NL",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "fulfilment": "self",
    "makes_products": True,
    "making_wait_weeks": 10,
    "orders_per_month": 160,
    "average_order_value": 1400,
    "gross_margin": 0.6,
    "shipping_cost_per_order": 0,
    "owner_hours_per_week": 60,
    "symptoms": ["making_behind"],
    "extra_budget": 6000,
}


def joiners(count: int, cost: float = 4000) -> Any:
    return msgspec.structs.replace(person("Joiners", "production_helper", fte=1.0, cost=cost), count=count)


def case(*people: Any, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner("ecommerce_manager"), *people], **{**TABLES, **facts}), TODAY)


def screen(made: Case, lang: Any = "en") -> str:
    return " ".join(to_terminal(screen_plan(plan_of(made), KNOWLEDGE, lang), 80, False, "utf-8").split())


def test_what_waits_is_weeks_times_the_orders_of_a_week() -> None:
    found = backlog(case(joiners(17)))
    assert found is not None
    assert (found.a_week, found.waiting, found.to, found.much) == (37, 370, 4, 222)
    short = backlog(case(joiners(17), making_wait_weeks=3))
    assert short is not None
    assert short.to == 1.5


@pytest.mark.parametrize("weeks", [0, 1])
def test_a_week_is_how_makers_work(weeks: int) -> None:
    assert backlog(case(joiners(17), making_wait_weeks=weeks)) is None


def test_a_wait_that_was_told_to_be_wanted_is_the_goal() -> None:
    made = case(joiners(17))
    team = msgspec.structs.replace(made.team, targets={"making_wait_weeks": Target(to=6)})
    found = backlog(Case(KNOWLEDGE, team, TODAY))
    assert found is not None
    assert (found.to, found.much) == (6, 148)


def test_a_hire_that_makes_says_how_much_of_the_list_goes() -> None:
    """One beside seventeen makes 9 of 160: a drop, and said to be one."""
    said = screen(case(joiners(17)))
    assert "10 weeks × 37 orders is 370 that wait; to come to 4 weeks takes 222: 25 months." in said
    assert "That alone is a drop: the price, the planning and an honest date come first." in said
    assert "Dat alleen is een druppel" in screen(case(joiners(17)), "nl")
    assert "37 orders is" not in screen(case(joiners(17), making_wait_weeks=1))


def test_a_hire_that_makes_a_good_part_of_it_is_no_drop() -> None:
    said = screen(case(joiners(3, 3000), orders_per_month=60, making_wait_weeks=5))
    assert "that wait; to come to" in said
    assert "a drop" not in said


def test_the_wait_counts_whatever_hours_the_owner_of_a_crew_wants_back() -> None:
    tired, waiting = case(joiners(17), goals=["free_owner_time"]), case(joiners(17), making_wait_weeks=1)
    assert tired.work.activities["making"].claimed > 4 * waiting.work.activities["making"].claimed


def test_orders_that_hands_make_are_rounded_down() -> None:
    hires = plan_of(case(joiners(17))).hires
    helper = next(one for one in hires if one.role == "production_helper")
    assert helper.pays_for_itself is not None
    pace = 160 / (17 * 130)
    assert helper.pays_for_itself.made == int(helper.hours_per_month * pace)


@pytest.mark.parametrize("budget", [700, 1000])
def test_nobody_comes_for_a_few_hours_beside_a_crew(budget: float) -> None:
    """5% of seventeen people is 110 hours a month."""
    many = plan_of(case(joiners(17), extra_budget=budget))
    assert all(one.role != "production_helper" for one in many.hires if one.wave != "later")
    few = plan_of(case(joiners(4, 3000), orders_per_month=60, extra_budget=budget))
    assert any(one.role == "production_helper" for one in few.hires if one.wave != "later")


REDONE = {"redo_rate": 0.125, "cost_per_redo": 700, "symptoms": ["errors_and_delays", "making_behind"]}


def test_who_plans_and_checks_comes_first_where_what_goes_wrong_pays_for_it() -> None:
    made = case(joiners(17), **REDONE)
    first = plan_of(made).hires[0]
    paid = first.pays_for_itself
    assert first.role == "operations_lead"
    assert paid is not None
    assert paid.fewer_redone is not None
    assert first.monthly_cost is not None
    assert (paid.fewer_redone - 1) * 700 < first.monthly_cost.high <= paid.fewer_redone * 700
    assert f"Or {paid.fewer_redone} fewer of the 20 that you make good" in screen(made)
    assert "die je overdoet" in screen(made, "nl")


@pytest.mark.parametrize(
    "facts",
    [
        # as every maker has it
        {"redo_rate": 0.02},
        # a candle
        {"cost_per_redo": 8, "average_order_value": 30, "orders_per_month": 1000},
        # what is made once
        {"fulfilment": "nothing_to_pack"},
    ],
)
def test_elsewhere_nobody_is_asked_for_that(facts: dict[str, Any]) -> None:
    made = case(joiners(17), **{**REDONE, **facts})
    assert "redo_prevention" not in made.work.activities


def test_where_half_of_what_goes_wrong_pays_for_nobody_others_come_first() -> None:
    made = case(joiners(17), **{**REDONE, "cost_per_redo": 100})
    assert "redo_prevention" in made.work.activities
    hire = plan_of(made).hires[0]
    assert hire.role != "operations_lead"
    assert hire.pays_for_itself is None or hire.pays_for_itself.fewer_redone is None


# Bags to order, fourteen weeks of them waiting: the owner at the bench and a helper for two days.
BAGS: dict[str, Any] = {
    "country": "IE",
    "business_model": "b2c",
    "orders_per_month": 45,
    "monthly_revenue": 10520,
    "gross_margin": 0.74,
    "shipping_cost_per_order": 9,
    "ad_spend_per_month": 0,
    "fulfilment": "self",
    "makes_products": True,
    "making_wait_weeks": 14,
    "profit_per_month": 4700,
    "owner_hours_per_week": 61,
    "goals": ["free_owner_time"],
}
AT_THE_BENCH = {"making": 36.0, "purchase_support": 8.0, "order_processing": 6.0, "bookkeeping_admin": 6.0}


def bags(*pains: str, cost: float = 1269, **facts: Any) -> Case:
    maker = msgspec.structs.replace(owner("ecommerce_manager"), week=AT_THE_BENCH)
    helper = msgspec.structs.replace(person("Aoife", "production_helper", cost=cost), hours_per_week=16)
    told = {**BAGS, "symptoms": list(pains), **facts}
    return Case(KNOWLEDGE, shop([maker, helper], **told), TODAY)


@pytest.mark.parametrize("pains", [("making_behind", "tickets_pile_up"), ("making_behind", "owner_overloaded")])
def test_whose_hours_make_what_waits_comes_first_where_that_was_told_first(pains: tuple[str, ...]) -> None:
    first = plan_of(bags(*pains)).hires[0]
    assert (first.role, first.wave) == ("production_helper", "now")
    assert first.pays_for_itself is not None
    assert first.pays_for_itself.made


@pytest.mark.parametrize(
    "made",
    [
        # questions were told first
        bags("tickets_pile_up", "making_behind"),
        # nobody waits
        bags("making_behind", "tickets_pile_up", making_wait_weeks=1),
        # an hour of the helper is dearer than one of who answers
        bags("making_behind", "tickets_pile_up", cost=2100),
    ],
)
def test_else_who_frees_the_owner_comes_first(made: Case) -> None:
    assert plan_of(made).hires[0].role == "customer_service"


def test_both_sums_of_a_wait_come_to_the_same() -> None:
    made = bags("making_behind", "tickets_pile_up")
    team = msgspec.structs.replace(made.team, targets={"making_wait_weeks": Target(to=6)})
    found = plan_of(Case(KNOWLEDGE, team, TODAY))
    paid = found.hires[0].pays_for_itself
    assert paid is not None
    assert paid.waits is not None
    said = found.targets[0].text.en
    assert f"× {paid.waits.a_week} orders a week = {paid.waits.much} orders too many" in said
    assert f"make {paid.made} more a month: so that takes {paid.waits.months} months" in said


def aoife(**facts: Any) -> str:
    """What is said of more hours of the helper where questions were told first and take today's money."""
    made = bags("tickets_pile_up", "making_behind", **facts)
    idea = Idea(
        kind="hire", text="more hours of Aoife", role="production_helper", per_hour=18.3, hours_per_week=10, place=HERE
    )
    found = plan_of(Case(KNOWLEDGE, msgspec.structs.replace(made.team, ideas=(idea,)), TODAY))
    return next(row.because.en for row in found.not_now if row.wanted)


def test_whose_hours_make_what_waits_lacks_no_orders() -> None:
    said = aoife()
    assert "a month of the orders that wait: € " in said
    assert "the money comes at about" not in said


def test_where_nobody_waits_the_money_comes_with_orders() -> None:
    assert "of the orders that wait" not in aoife(making_wait_weeks=1)


@pytest.mark.parametrize(("told", "said"), [(True, True), (None, False)])
def test_makers_whose_pay_is_off_the_margin_are_paid_by_what_they_make(told: bool | None, said: bool) -> None:
    """Their pay cannot be asked of what an order leaves once more."""
    facts = {**TABLES, "makers_in_margin": told} if told else TABLES
    plan = plan_of(Case(KNOWLEDGE, shop([owner(), joiners(17)], (), **facts)))
    hire = next(hire for hire in plan.hires if hire.role == "production_helper")
    assert hire.pays_for_itself is not None
    assert hire.pays_for_itself.in_margin is said
    line = pays(hire, plan, Voice(KNOWLEDGE, "nl"))
    assert ("is al van je marge af" in line) is said
    assert ("÷" in line) is not said


def test_whoever_sells_what_others_send_loses_what_an_order_leaves_when_it_is_made_good() -> None:
    """A market that keeps € 7 of € 58 sends no new goods."""
    market = {"fulfilment": "dropship", "average_order_value": 58, "orders_per_month": 640, "redo_rate": 0.08}
    told = Case(KNOWLEDGE, shop([owner()], (), country="BE", contribution_per_order=7, **market))
    assert told.numbers.likely("cost_per_redo") == 7
    untold = Case(KNOWLEDGE, shop([owner()], (), country="BE", **{**market, "fulfilment": "self"}))
    assert untold.numbers.likely("cost_per_redo") > 7
