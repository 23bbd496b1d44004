"""Who leaves before long: whoever follows stands first and is paid from what the one before costs, or nobody has to."""

from typing import Any

import pytest

from ecomteam.advice.handover import hand_over
from ecomteam.auditing import audit
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.text import Language
from ecomteam.planning import plan_of
from ecomteam.planning.forecast import forecast
from ecomteam.planning.plan import carried_out
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from ecomteam.shop.giveback import give_back
from ecomteam.shop.leaving import leavers
from tests.shipped import CATALOGUE, KNOWLEDGE

TODAY = "2026-11-30"
SOON, SPRING, FAR = "2027-02-08", "2027-06-30", "2028-06-30"
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "stage": "growth",
    "company": "new",
    "fulfilment": "self",
    "orders_per_month": 600,
    "average_order_value": 60,
    "gross_margin": 0.55,
    "shipping_cost_per_order": 4,
    "support_contacts_per_day": 15,
    "owner_hours_per_week": 50,
    "extra_budget": 700,
    "symptoms": ["owner_overloaded"],
}
ADA = {"name": "Ada", "owner": True, "hours_per_week": 50}
BO = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 24}
LEAD = {"name": "Kim", "roles": ["operations_lead"], "hours_per_week": 36, "cost_per_month": 4900}
AGENT = {"name": "Kim", "roles": ["customer_service"], "hours_per_week": 16, "cost_per_month": 1500}


def case(*people: dict[str, Any], today: str | None = TODAY, **facts: Any) -> Case:
    said = {"shop": {**SHOP, **facts}, "people": [ADA, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), today)


def follows(plan: Plan) -> Hire | None:
    return next((hire for hire in plan.hires if hire.follows is not None), None)


def screen(plan: Plan, lang: Language = "en") -> str:
    return " ".join(to_terminal(screen_plan(plan, KNOWLEDGE, lang), 80, False, "utf-8").split())


@pytest.mark.parametrize("leaver", [LEAD, AGENT])
def test_whoever_follows_stands_first_for_the_same_hours_paid_from_what_the_leaver_costs(
    leaver: dict[str, Any],
) -> None:
    plan = plan_of(case(BO, {**leaver, "ends": SOON}))
    hire = plan.hires[0]
    assert hire.follows is not None
    assert (hire.follows.name, hire.role, hire.payer) == ("Kim", leaver["roles"][0], "leaver")
    assert hire.follows.hours_per_week == leaver["hours_per_week"]
    assert hire.monthly_cost is not None
    assert hire.monthly_cost.high == leaver["cost_per_month"]
    assert plan.money.leavers == leaver["cost_per_month"]
    # The money for new people is untouched.
    stays = plan_of(case(BO, leaver))
    assert plan.money.limit == stays.money.limit
    # Hours that a lead has to spare go with them, those of an agent are needed.
    others = [(one.role, one.hours_per_week) for one in plan.hires if one.soon and one.follows is None]
    stay = [(one.role, one.hours_per_week) for one in stays.hires if one.soon and one.fixed != "spare"]
    assert set(others) <= set(stay)


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_screen_says_who_when_how_long_it_takes_and_who_has_the_hours_otherwise(lang: Language) -> None:
    plan = plan_of(case(BO, {**AGENT, "ends": SOON}))
    said, one = screen(plan, lang), plan.leaving[0]
    assert one.owner_before is not None
    assert one.owner_after is not None
    assert one.owner_after > one.owner_before
    before, after = round(one.owner_before), round(one.owner_after)
    told = {
        "en": (
            "Leaves: Kim (16 hours a week) leaves on 8 February 2027, in 10 weeks.",
            f"If nobody follows, your week goes from {before} to {after} hours",
            "First: somebody to follow Kim",
            "Let Kim write down what nobody else knows",
        ),
        "nl": (
            "Vertrekt: Kim (16 uur per week) vertrekt op 8 februari 2027, over 10 weken.",
            f"Zonder opvolger gaat jouw week van {before} naar {after} uur",
            "Eerst: een opvolger voor Kim",
            "Laat Kim vanaf deze week elke dag een half uur opschrijven",
        ),
    }[lang]
    for sentence in told:
        assert sentence in said
    assert plan.steps[0].id == "write_down_before_leaving"


def test_looking_begins_the_lead_time_before_the_day_or_now() -> None:
    late = plan_of(case(BO, {**AGENT, "ends": "2026-12-31"})).hires[0]
    in_time = plan_of(case(BO, {**AGENT, "ends": SPRING})).hires[0]
    assert late.follows is not None
    assert (late.wave, late.follows.begins, late.follows.late) == ("now", TODAY, True)
    assert in_time.follows is not None
    # Six weeks to find and four to work in (data/lead_times.yaml) before the last of June.
    assert (in_time.wave, in_time.follows.begins) == ("next", "2027-04-21")
    assert in_time.recruit_month == 5


def test_the_week_after_is_the_week_before_where_somebody_follows() -> None:
    week = plan_of(case(BO, {**LEAD, "ends": SOON}, extra_budget=0)).owner_week
    assert week is not None
    assert week.after == week.before


@pytest.mark.parametrize(
    ("people", "today"),
    [
        ((BO, AGENT), TODAY),
        # So far ahead nobody need think of it.
        ((BO, {**AGENT, "ends": FAR}), TODAY),
        # Without a day nobody can say.
        ((BO, {**AGENT, "ends": SOON}), None),
        # Gone already.
        ((BO, {**AGENT, "ends": "2026-11-01"}), TODAY),
    ],
)
def test_nobody_leaves(people: tuple[dict[str, Any], ...], today: str | None) -> None:
    plan = plan_of(case(*people, today=today))
    assert not plan.leaving
    assert follows(plan) is None
    assert all(step.id != "write_down_before_leaving" for step in plan.steps)


def test_who_leaves_far_ahead_is_counted_as_who_stays() -> None:
    hires = [plan_of(case(BO, one)).hires for one in (AGENT, {**AGENT, "ends": FAR})]
    assert [(one.role, one.wave) for one in hires[0]] == [(one.role, one.wave) for one in hires[1]]


def test_nobody_follows_where_a_colleague_has_the_hours() -> None:
    colleague = {**AGENT, "name": "Lee", "hours_per_week": 40, "cost_per_month": 3400}
    plan = plan_of(case(BO, colleague, {**AGENT, "ends": SOON}, support_contacts_per_day=4))
    assert follows(plan) is None
    assert "Nobody needs to come" in plan.leaving[0].text.en
    assert "Lee" in plan.leaving[0].colleagues
    assert "Er hoeft niemand te komen" in plan.leaving[0].text.nl


def test_nobody_follows_whom_somebody_is_named_to_come_for() -> None:
    new = {**AGENT, "name": "Lee", "status": "planned", "starts": "2027-02-01"}
    plan = plan_of(case(BO, {**AGENT, "ends": SOON}, new))
    assert follows(plan) is None
    assert "Lee comes for it on 1 February 2027." in plan.leaving[0].text.en


SEASON: dict[str, Any] = {"peak_factor": 3, "busy_months": ["november", "december"]}
TEMPS = {"name": "Temps", "roles": ["logistics"], "count": 3, "hours_per_week": 30}


@pytest.mark.parametrize(
    "temps",
    [
        {**TEMPS, "starts": "2026-11-01", "ends": "2026-12-31"},
        # Nobody told the first day; there are others in the trade, and they go as the season ends.
        {**TEMPS, "ends": "2026-12-31"},
    ],
)
def test_the_end_of_a_season_is_no_alarm(temps: dict[str, Any]) -> None:
    made = case(BO, temps, **SEASON)
    assert not plan_of(made).leaving
    findings = audit(KNOWLEDGE, made.team, "team.yaml", today=TODAY).findings
    assert all(one.code != "ET313" for one in findings)
    assumed = [note.en for note in plan_of(made).notes if "came for the season" in note.en]
    assert bool(assumed) is ("starts" not in temps)


def test_the_only_packer_who_goes_after_the_season_is_no_temp() -> None:
    plan = plan_of(case({**BO, "ends": "2026-12-31"}, **SEASON))
    assert [one.name for one in plan.leaving] == ["Bo"]


def test_a_shop_that_loses_money_has_the_owners_free_hours_first() -> None:
    loses: dict[str, Any] = {"ad_spend_per_month": 14_000, "symptoms": [], "extra_budget": 0}
    plan = plan_of(case(BO, {**AGENT, "ends": SOON}, **loses))
    assert plan.money.loses
    assert follows(plan) is None
    assert "you have them: your week goes from" in plan.leaving[0].text.en
    assert "1,500 a month is free then" in plan.leaving[0].text.en


def test_of_who_helps_for_nothing_the_next_is_paid_from_what_can_be_spent() -> None:
    aunt = {**AGENT, "cost_per_month": 0, "ends": SOON}
    few, none = (plan_of(case(BO, aunt, extra_budget=budget)) for budget in (1500, 0))
    hire = follows(few)
    assert hire is not None
    assert hire.monthly_cost is not None
    assert hire.payer == "shop"
    assert hire.monthly_cost.high <= 1500
    assert follows(none) is None
    assert "costs nothing today" in none.leaving[0].text.en


def test_a_company_appoints_whoever_follows_its_lead() -> None:
    lead = {"name": "Kim", "roles": ["ecommerce_manager"], "hours_per_week": 24, "cost_per_month": 3500, "ends": SOON}
    said = {"shop": {**SHOP, "company": "established", "company_employees": 30}, "people": [lead, BO]}
    plan = plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), TODAY))
    hire = follows(plan)
    assert hire is not None
    assert hire.fixed == "replaced"


def test_an_owner_who_leaves_is_followed_in_the_roles_that_are_no_lead() -> None:
    other = {"name": "Bea", "owner": True, "hours_per_week": 40, "roles": ["customer_service"], "ends": SPRING}
    plan = plan_of(case(BO, other, extra_budget=3000))
    hire = follows(plan)
    assert hire is not None
    assert hire.role == "customer_service"
    assert hire.payer == "shop"


def test_nobody_is_offered_as_somebody_with_time_who_leaves() -> None:
    idle = {**LEAD, "ends": SOON}
    made = case(BO, idle, owner_hours_per_week=50)
    assert all(way.person != "Kim" for task in hand_over(made).tasks for way in task.ways)
    found = give_back(made)
    assert found is None or all("Kim" not in [one.name for one in row.people] for row in found.rows)
    plan = plan_of(made)
    assert all(hire.more_of != "Kim" for hire in plan.hires)
    assert all(hire.own_people is None or hire.own_people.name != "Kim" for hire in plan.hires)


def test_an_audit_names_hours_and_day() -> None:
    made = case(BO, {**LEAD, "ends": SOON})
    (found,) = (one for one in audit(KNOWLEDGE, made.team, "team.yaml", today=TODAY).findings if one.code == "ET313")
    assert "Kim (36 hours a week) leaves on 2027-02-08" in found.message.en
    assert "Kim (36 uur per week) vertrekt op 2027-02-08" in found.message.nl


def test_a_team_that_follows_the_plan_has_the_next_in_the_place_of_the_one_before() -> None:
    made = case(BO, {**LEAD, "ends": SOON})
    people = carried_out(KNOWLEDGE, made.team, TODAY).people or ()
    assert all(one.name != "Kim" for one in people)
    assert sum(one.holds("operations_lead") for one in people) == 1


def test_in_the_months_ahead_the_next_one_comes_once_and_is_paid_as_the_other_goes() -> None:
    made = case(BO, {**LEAD, "ends": SOON}, extra_budget=0)
    months = forecast(made, 10, 0.0).months
    recruited = [role for month in months for role in month.recruit]
    assert recruited.count("operations_lead") == 1
    assert months[-1].owner_week is not None
    assert months[0].owner_week is not None
    assert round(months[-1].owner_week) <= round(months[0].owner_week)


def test_several_who_leave_are_each_followed() -> None:
    two = case({**BO, "ends": SPRING}, {**AGENT, "ends": SOON})
    assert [one.person.name for one in leavers(two)] == ["Kim", "Bo"]
    plan = plan_of(two)
    assert [hire.follows.name for hire in plan.hires if hire.follows is not None] == ["Kim", "Bo"]
    assert plan.hires[0].rank == 1


LEAVE = {**AGENT, "away_from": SOON, "away_until": SPRING}


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_a_leave_of_months_is_filled_for_that_time_only(lang: Language) -> None:
    plan = plan_of(case(BO, LEAVE, extra_budget=2000))
    hire, one = plan.hires[0], plan.leaving[0]
    assert hire.follows is not None
    assert (hire.role, hire.follows.name, hire.follows.leave, hire.follows.until) == (
        "customer_service", "Kim", True, SPRING,
    )  # fmt: skip
    # A benefit pays meanwhile, so what Kim costs pays whoever stands in.
    assert (hire.payer, plan.money.leavers, one.frees) == ("leaver", 1500, (1500.0, 1500.0))
    assert hire.recruit_month is not None
    said = screen(plan, lang)
    for sentence in {
        "en": (
            "Away: Kim (16 hours a week) is away from 8 February to 30 June 2027, which begins in 10 weeks.",
            "First: somebody to stand in for Kim, who is away from 8 February to 30 June 2027, for that time only:",
            "stands in",
            "We take it that you do not pay Kim meanwhile",
        ),
        "nl": (
            "Afwezig: Kim (16 uur per week) is van 8 februari tot en met 30 juni 2027 afwezig, en dat begint",
            "Eerst: een vervanger voor Kim, van 8 februari tot en met 30 juni 2027 afwezig, alleen voor die tijd:",
            "vervangt",
            "We rekenen erop dat je Kim zolang niet betaalt",
        ),
    }[lang]:
        assert sentence in said
    assert plan.steps[0].id == "write_down_before_leaving"


def test_a_stand_in_changes_nothing_of_what_stays() -> None:
    plan, stays = (plan_of(case(BO, one, extra_budget=4000)) for one in (LEAVE, AGENT))
    assert plan.owner_week is not None
    assert stays.owner_week is not None
    assert plan.owner_week.before == stays.owner_week.before
    later, before = ({one.role for one in each.hires if not one.soon} for each in (plan, stays))
    assert "customer_service" not in later - before


def test_a_leave_without_an_end_says_that_nobody_told_until_when() -> None:
    plan = plan_of(case(BO, {**AGENT, "away_from": SOON}, extra_budget=2000))
    assert follows(plan) is not None
    assert "from 8 February 2027 on (until when, nobody told)" in plan.leaving[0].text.en


@pytest.mark.parametrize(
    "leave",
    [
        # A holiday.
        {"away_from": SOON, "away_until": "2027-03-01"},
        # So far ahead nobody need think of it.
        {"away_from": FAR},
    ],
)
def test_a_short_leave_or_one_far_ahead_is_filled_by_nobody(leave: dict[str, Any]) -> None:
    plan = plan_of(case(BO, {**AGENT, **leave}, extra_budget=2000))
    assert not plan.leaving
    assert follows(plan) is None


def test_who_cannot_be_replaced_for_a_time_leaves_something_to_agree() -> None:
    plan = plan_of(case(BO, {**LEAVE, "cost_per_month": 0}, extra_budget=0))
    assert follows(plan) is None
    assert "What you can pay is less than somebody for that time asks" in plan.leaving[0].text.en


def test_who_is_away_now_stands_on_the_page() -> None:
    away = {**AGENT, "status": "away", "away_until": SPRING}
    back_soon = {**away, "away_until": "2026-12-10"}
    plan = plan_of(case(BO, away))
    assert "Away: Kim (16 hours a week) is away until 30 June 2027." in screen(plan)
    assert "Afwezig: Kim (16 uur per week) is tot en met 30 juni 2027 afwezig." in screen(plan, "nl")
    assert not plan_of(case(BO, back_soon)).leaving


def test_in_the_months_ahead_a_stand_in_goes_as_the_leave_ends() -> None:
    months = forecast(case(BO, LEAVE, extra_budget=2000), 9, 0.0).months
    there = [month.undone + (month.owner_week or 0.0) for month in months]
    alone = forecast(case(BO, {**LEAVE, "cost_per_month": 0}, extra_budget=0), 9, 0.0).months
    # With somebody who stands in, the months of the leave are as the others; without, they are not.
    assert max(there[3:6]) < max(month.undone + (month.owner_week or 0.0) for month in alone[3:6])


def test_nobody_is_asked_to_stand_in_for_themselves() -> None:
    hire = plan_of(case(BO, LEAVE, extra_budget=2000)).hires[0]
    assert hire.follows is not None
    assert hire.own_people is None
    assert "your own people" not in plan_of(case(BO, LEAVE, extra_budget=2000)).leaving[0].text.en


def test_a_colleague_of_another_trade_with_a_few_hours_learns_nothing_beside_who_leaves() -> None:
    step = plan_of(case(BO, LEAVE, extra_budget=2000)).steps[0]
    assert "together with you" in step.text.en


def test_a_team_that_follows_the_plan_keeps_who_is_on_leave() -> None:
    made = case(BO, LEAVE, extra_budget=2000)
    people = carried_out(KNOWLEDGE, made.team, TODAY).people or ()
    assert sum(one.holds("customer_service") for one in people) == 2


def test_the_work_of_who_leaves_is_told_by_what_is_of_their_trade() -> None:
    """What a developer only stands in for, such as staff matters, is not what a developer is followed for."""
    developer = {
        "name": "Dev",
        "roles": ["it_specialist"],
        "sourcing": "freelance",
        "cost_per_month": 6000,
        "ends": SOON,
    }
    crew = {"name": "Crew", "roles": ["logistics"], "count": 25, "cost_per_month": 2900}
    plan = plan_of(case(crew, developer, orders_per_month=9000, business_model="b2b", company_employees=27))
    hire = follows(plan)
    assert hire is not None
    hours = {one.activity: one.hours for one in hire.takes_over}
    assert hours.get("internal_services", 0) > 0
    assert "staff matters" not in plan.headline.en
