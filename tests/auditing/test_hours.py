"""What the audit says of hours, on random shops: the laws of the heart."""

from typing import Any

import msgspec
from hypothesis import given, settings

from ecomteam.auditing import audit, quick_audit, with_fixes
from ecomteam.files.team.read import read_team
from ecomteam.model.team import Person, Team
from ecomteam.planning import carried_out
from ecomteam.proving.sample import Habits
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import LAWS, shop, teams
from tests.shops import person as somebody

HABITS = Habits(told=0.6, most_roles=3, ftes=(None, 0.5, 1.0))
SOME = settings(LAWS, max_examples=15)
DAY = "2026-11-01"
HOURS = ("daily_work_undone", "workload_short", "work_undone", "role_called_for", "spare_hours", "hat_outgrown")


def found(team: Team) -> set[tuple[str, str]]:
    result = quick_audit(KNOWLEDGE, team, DAY)
    return {(one.check, one.subject) for one in result.findings if one.check in HOURS}


@SOME
@given(teams(KNOWLEDGE, HABITS, never=("extra_budget", "departments")))
def test_whom_the_plan_hires_the_audit_does_not_miss(team: Team) -> None:
    """A plan hires a few now and next; what it leaves for later may still be missed."""
    made = carried_out(KNOWLEDGE, team, DAY)
    hired = {held.role for one in made.people or () if "#" in one.name for held in one.roles}
    missed = {role for check, role in found(made) if check == "daily_work_undone"}
    assert not hired & missed


@SOME
@given(teams(KNOWLEDGE, HABITS, never=("company_employees",)))
def test_two_halves_are_one_whole(team: Team) -> None:
    """Of a company that told how many work there two halves leave one fewer whom nobody named; that is another team."""
    whole = [
        one for one in team.people or () if one.fte == 1.0 and not one.owner and all(h.fte is None for h in one.roles)
    ]
    if not whole or team.people is None:
        return
    halves = [msgspec.structs.replace(whole[0], name=f"{whole[0].name} {part}", fte=0.5) for part in "ab"]
    others = [one for one in team.people if one is not whole[0]]
    assert found(msgspec.structs.replace(team, people=(*others, *halves))) == found(
        msgspec.structs.replace(team, people=(*others, whole[0]))
    )


@SOME
@given(teams(KNOWLEDGE, HABITS))
def test_who_is_not_there_today_is_as_if_not_in_the_file(team: Team) -> None:
    for dates in ({"ends": "2026-10-31"}, {"starts": "2026-11-02"}):
        gone = msgspec.structs.replace(somebody("Not There", "logistics", "customer_service", fte=1.0), **dates)
        there = (*(team.people or ()), gone)
        if team.people is not None:
            assert found(msgspec.structs.replace(team, people=there)) == found(team)


BRAND: dict[str, Any] = {
    "business_model": "b2c",
    "orders_per_month": 48000,
    "support_contacts_per_day": 500,
    "fulfilment": "self",
}


def score(people: list[Person], **facts: Any) -> int:
    total = quick_audit(KNOWLEDGE, shop(people, **{**BRAND, **facts}), DAY).score
    assert total is not None
    return total


def test_six_people_at_a_day_a_week_do_not_carry_a_brand_and_the_score_moves_with_hours_and_volume() -> None:
    roles = (
        "ecommerce_manager",
        "it_specialist",
        "customer_service",
        "logistics",
        "online_marketer",
        "content_creator",
    )
    day = [somebody(role, role, fte=0.2) for role in roles]
    week = [somebody(role, role, fte=1.0) for role in roles]
    assert score(day) < 15
    assert score(week) > score(day)
    assert score(week, orders_per_month=4800, support_contacts_per_day=50) > score(week)


def public(text: str) -> Team:
    return read_team(text.encode(), "team.yaml", KNOWLEDGE.catalogue)


def test_who_has_too_little_to_do_is_named() -> None:
    people = "".join(f"- {{name: P{n}, roles: [logistics], fte: 1}}\n" for n in range(4))
    facts = "shop: {business_model: b2c, orders_per_month: 600, support_contacts_per_day: 12, fulfilment: self}\n"
    team = public(facts + "people:\n- {name: Ann, owner: true}\n" + people)
    (idle,) = (one for one in audit(KNOWLEDGE, team, "team.yaml").findings if one.check == "spare_hours")
    assert all(name in idle.message.en for name in ("P0", "P1", "P2", "P3"))


def test_nobody_without_free_hours_is_given_another_hat() -> None:
    team = public(
        "shop: {stage: growth, business_model: b2c, country: US, orders_per_month: 900, support_contacts_per_day: 40, "
        "fulfilment: self, symptoms: [owner_overloaded]}\npeople:\n- {name: Ann, owner: true, fte: 1, roles: "
        "[ecommerce_manager, customer_service, logistics, online_marketer, product_manager]}\n"
    )
    fixes = with_fixes(Case(KNOWLEDGE, team), audit(KNOWLEDGE, team, "team.yaml")).fixes
    assert fixes
    assert "hat" not in {fix.kind for fix in fixes}


def test_the_hours_of_the_audit_are_those_of_the_case() -> None:
    team = shop([somebody("Bo", "customer_service", fte=0.5)], **BRAND)
    result = audit(KNOWLEDGE, team, "team.yaml", DAY)
    case = Case(KNOWLEDGE, team, DAY)
    whole = sum(one.hours.likely for one in case.work.activities.values())
    assert abs(sum(phase.of for phase in result.score.phases) - whole) <= len(result.score.phases)
    done = whole - case.cover.uncovered_hours
    assert result.score.coverage == int(done * 100 / whole)
