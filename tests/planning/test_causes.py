"""What an owner told of the cause decides what helps: of what goes wrong, of who gets no answer, of what is refused."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.plan import Plan
from ecomteam.model.targets import REDONE
from ecomteam.model.team import Target
from ecomteam.planning import plan, plan_of
from ecomteam.planning.first import first_steps
from ecomteam.planning.unanswered import unanswered
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

# 420 tables of which 34 are made good, at € 550 each.
MAKER: dict[str, Any] = {
    "country": "DE",
    "company": "new",
    "makes_products": True,
    "makers_in_margin": True,
    "fulfilment": "self",
    "orders_per_month": 420,
    "average_order_value": 890,
    "gross_margin": 0.46,
    "shipping_cost_per_order": 70,
    "redo_rate": 0.08,
    "extra_budget": 9000,
    "symptoms": ["errors_and_delays"],
}
MAKERS = [owner("ecommerce_manager"), person("Bo", "production_helper", fte=8), person("Al", "logistics", fte=2)]
# 180 calls a month, of which 108 are not taken.
CALLED: dict[str, Any] = {
    "country": "US",
    "fulfilment": "dropship",
    "assisted_selling": True,
    "orders_per_month": 22,
    "average_order_value": 4200,
    "gross_margin": 0.161,
    "shipping_cost_per_order": 0,
    "support_contacts_per_day": 180 * 12 / 260,
    "symptoms": ["slow_replies"],
}
AT_THE_DOOR: dict[str, Any] = {
    "country": "NL",
    "fulfilment": "self",
    "orders_per_month": 400,
    "average_order_value": 50,
    "gross_margin": 0.4,
    "shipping_cost_per_order": 5,
    "symptoms": ["returns_eat_margin"],
}


def made(**facts: Any) -> Plan:
    return plan(KNOWLEDGE, shop(MAKERS, **{**MAKER, **facts}))


def test_who_told_lateness_alone_checks_no_parcels_and_packs_by_the_promised_day() -> None:
    late = {step.id for step in made(redo_cause="late").steps}
    assert late.isdisjoint({"check_parcel", "redo_causes"})
    assert {"late_where", "promise_day"} & late
    assert "late_where" not in {step.id for step in made(redo_cause="made_wrong").steps}


def test_what_is_only_late_costs_no_goods_once_more() -> None:
    late, wrong = (Case(KNOWLEDGE, shop(MAKERS, **{**MAKER, "redo_cause": cause})) for cause in ("late", "made_wrong"))
    assert late.room.redo_cost == pytest.approx(0.1 * late.numbers.likely("average_order_value"))
    assert late.room.redo_cost < wrong.room.redo_cost
    for cause in ("late", "made_wrong"):
        risk = made(redo_cause=cause, making_wait_weeks=8).main_risk
        assert risk is not None
        assert ("made again" in risk.text.en) is (cause == "made_wrong")


def ids(**facts: Any) -> list[str]:
    return [step.id for step in first_steps(Case(KNOWLEDGE, shop([owner()], **facts)))]


def screen(found: Plan) -> str:
    return " ".join(to_terminal(screen_plan(found, KNOWLEDGE, "en"), 100, False, "utf-8").split())


@pytest.mark.parametrize(
    ("cause", "step", "checker"),
    [
        ({}, "redo_causes", True),
        ({"redo_cause": "made_wrong"}, "redo_causes", True),
        ({"redo_cause": "customers_choice"}, "redo_measures", False),
        ({"redo_cause": "on_the_way"}, "redo_on_the_way", False),
    ],
)
def test_nobody_checks_what_no_check_can_see(cause: dict[str, str], step: str, checker: bool) -> None:
    found = made(**cause)
    assert found.steps[0].id == step
    assert "€ 18,500 a month" in found.steps[0].text.en
    work = {part.activity for hire in found.hires for part in hire.takes_over}
    assert ("redo_prevention" in work) is checker
    assert (
        any("checks it before it leaves" in reason.text.en for hire in found.hires for reason in hire.reasons)
        is checker
    )


def test_a_told_cause_is_answered() -> None:
    (said,) = [row.answer.en for row in made(redo_cause="customers_choice").answers if row.fact == "redo_cause"]
    assert said == "Decides what to do first, and whether checking the work helps."


def test_an_untold_cause_is_asked_where_somebody_comes_to_check() -> None:
    assert "redo_cause" in {row.fact for row in made().open_questions}
    assert "redo_cause" not in {row.fact for row in made(redo_cause="made_wrong").open_questions}


@pytest.mark.parametrize(("cause", "hours"), [("made_wrong", True), ("customers_choice", False)])
def test_a_goal_for_what_goes_wrong_buys_checking_only_where_checking_helps(cause: str, hours: bool) -> None:
    team = shop(MAKERS, **MAKER, redo_cause=cause)
    team = msgspec.structs.replace(team, targets={REDONE: Target(to=0.04)})
    (said,) = plan_of(Case(KNOWLEDGE, team)).targets
    assert ("who checks each" in said.text.en) is hours


def test_who_gets_no_answer_is_a_sum() -> None:
    """5% of 108 are 5.4 buyers, at $ 676.20 each."""
    case = Case(KNOWLEDGE, shop([owner()], **CALLED, missed_contacts=0.6))
    found = unanswered(case)
    assert found is not None
    assert (found.contacts, found.missed, found.orders) == (180, 108, 5.4)
    step = first_steps(case)[0]
    assert step.id == "answer_hours"
    assert "60% of 180 is 108 a month" in step.text.en
    assert "5.4 × $ 676.20 = $ 3,650" in step.text.en
    assert step.worth == pytest.approx(1830, abs=10)


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        ({"missed_contacts": 0.6, "ad_spend_per_month": 6500}, "ads_while_answered"),
        ({"missed_contacts": 0.15, "ad_spend_per_month": 6500}, "answer_hours"),
        ({"missed_contacts": 0.6}, "answer_hours"),
    ],
)
def test_ads_run_only_where_somebody_answers(facts: dict[str, Any], first: str) -> None:
    found = ids(**{**CALLED, **facts})
    assert found[0] == first
    assert not {"ads_while_answered", "answer_hours"} - {first} & {*found}


def test_money_that_buys_nobody_is_kept_for_who_answers() -> None:
    told = {**CALLED, "extra_budget": 2500, "ad_spend_per_month": 6500}
    people = [owner("ecommerce_manager"), person("Bo", "customer_service", fte=0.5, cost=0)]
    kept = plan(KNOWLEDGE, shop(people, **told, missed_contacts=0.6)).headline
    assert "pays with 4 buyers among the 108 a month whom nobody answers" in kept.en
    assert "4 kopers onder de 108" in kept.nl
    assert "buyers among" not in plan(KNOWLEDGE, shop(people, **told)).headline.en


@pytest.mark.parametrize("facts", [{}, {"missed_contacts": 0.0}, {"missed_contacts": 0.05}])
def test_without_many_of_them_nothing_is_said(facts: dict[str, Any]) -> None:
    assert {"ads_while_answered", "answer_hours"}.isdisjoint(ids(**{**CALLED, **facts}))
    assert unanswered(Case(KNOWLEDGE, shop([owner()], **{**CALLED, "support_contacts_per_day": 0}))) is None


def test_who_answers_is_paid_by_few_of_those_who_hear_nothing() -> None:
    sells: dict[str, Any] = {"country": "NL", "orders_per_month": 45, "average_order_value": 1900, "gross_margin": 0.28}
    sells |= {"shipping_cost_per_order": 60, "support_contacts_per_day": 22, "owner_hours_per_week": 60}
    sells |= {"fulfilment": "third_party", "assisted_selling": True, "extra_budget": 3000}
    found = plan(
        KNOWLEDGE, shop([owner()], **sells, missed_contacts=0.35, symptoms=["owner_overloaded", "slow_replies"])
    )
    first = found.hires[0]
    assert first.role == "customer_service"
    assert first.pays_for_itself is not None
    assert first.pays_for_itself.unanswered == 167
    assert f"Or {first.pays_for_itself.buyers} buyers among the 167 a month whom nobody answers." in screen(found)


def test_what_is_refused_at_the_door_comes_off_an_order() -> None:
    """€ 50 × 40% − € 5, and of 18% the € 20 are gone and the way back is paid: 0.18 × (20 + 5) = € 4.50."""
    case = Case(KNOWLEDGE, shop([owner()], **AT_THE_DOOR, refused_rate=0.18))
    assert case.room.per_order is not None
    assert case.room.per_order.likely == pytest.approx(15 - 4.5)
    assert case.room.gross_profit is not None
    assert case.room.gross_profit.likely == pytest.approx(400 * 10.5)
    money = plan_of(case).money
    assert any(line.label.en == "Refused at the door" and line.likely == 1800 for line in money.lines)


@pytest.mark.parametrize(
    ("facts", "each"),
    [
        ({"cost_per_return": 9}, 29),
        ({"returns_taken_off": True}, 5),
        ({"contribution_per_order": 15}, 25),
        ({"fulfilment": "nothing_to_pack"}, 0),
    ],
)
def test_what_one_of_them_costs(facts: dict[str, Any], each: float) -> None:
    room = Case(KNOWLEDGE, shop([owner()], **{**AT_THE_DOOR, **facts}, refused_rate=0.18)).room
    assert room.refused_cost == pytest.approx(each)


def test_it_has_its_own_free_steps() -> None:
    found = first_steps(Case(KNOWLEDGE, shop([owner()], **AT_THE_DOOR, refused_rate=0.18)))
    assert [step.id for step in found][:2] == ["confirm_evening_before", "prepay_the_ride"]
    assert "72 × € 25.00 = € 1,800 a month" in found[0].text.en
    assert "confirm_evening_before" not in ids(**AT_THE_DOOR)


def test_downloads_say_how_they_are_opened() -> None:
    sells: dict[str, Any] = {"country": "NL", "fulfilment": "nothing_to_pack", "orders_per_month": 640}
    sells |= {"average_order_value": 6, "support_contacts_per_day": 5}
    assert ids(**sells, symptoms=["tickets_pile_up"])[0] == "how_to_open"
    # Twice what is usual stands out, whatever hurts.
    assert "how_to_open" in ids(**sells, symptoms=["sales_flat"])
    assert "how_to_open" not in ids(**{**sells, "support_contacts_per_day": 0.5}, symptoms=["sales_flat"])


@pytest.mark.parametrize(("rate", "said"), [(0.18, True), (0.05, False)])
def test_more_rides_wait_for_fewer_refusals(rate: float, said: bool) -> None:
    driver = person("Second driver", "driver")
    planned = msgspec.structs.replace(driver, status="planned", starts=None)
    found = plan(KNOWLEDGE, shop([owner(), planned], **{**AT_THE_DOOR, "own_delivery_share": 1.0}, refused_rate=rate))
    answers = " ".join(row.because.en for row in found.not_now)
    assert ("come back from the door" in answers) is said
