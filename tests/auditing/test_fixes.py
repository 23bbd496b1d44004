"""Fixes: each was tried, so what it promises is what happens; the cheapest point comes first."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from ecomteam.auditing import audit, with_fixes
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit, Fix
from ecomteam.model.team import Holding, Team
from ecomteam.shop.case import Case

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "data" / "examples").glob("*.yaml"))
Fixer = Callable[[str], tuple[Team, Audit]]


@pytest.fixture(scope="module")
def fixed(knowledge: Knowledge) -> Fixer:
    def run(text: str) -> tuple[Team, Audit]:
        team = read_team(text.encode(), "team.yaml", knowledge.catalogue)
        return team, with_fixes(Case(knowledge, team), audit(knowledge, team, "team.yaml"))

    return run


def fixes(result: Audit, kind: str) -> list[Fix]:
    return [fix for fix in result.fixes or () if fix.kind == kind]


def test_nobody_asked_is_not_nothing_to_mend(fixed: Fixer, knowledge: Knowledge) -> None:
    team, result = fixed("people: []")
    assert audit(knowledge, team, "team.yaml").fixes is None
    assert result.fixes
    assert fixed("shop: {stage: growth}")[1].fixes == ()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_fix_gains_and_the_order_is_points_for_money(fixed: Fixer, path: Path) -> None:
    result = fixed(path.read_text("utf-8"))[1]
    found = {finding.identity for finding in result.findings}
    assert result.fixes is not None
    for fix in result.fixes:
        assert fix.gain > 0
        assert set(fix.mends) <= found
        assert not set(fix.causes) & found
        assert fix.text.en
        assert fix.text.nl
        assert fix.free == (fix.monthly is None and fix.kind != "hire") or fix.kind == "hours"
    free = [fix.free for fix in result.fixes]
    assert free == sorted(free, reverse=True)
    rates = [fix.gain_per_1000 for fix in result.fixes if fix.gain_per_1000 is not None]
    assert rates == sorted(rates, reverse=True)
    gains = [fix.gain for fix in result.fixes if fix.free]
    assert gains == sorted(gains, reverse=True)


def test_a_hat_given_does_what_the_fix_said(fixed: Fixer, knowledge: Knowledge) -> None:
    team, result = fixed("people: [{name: Ada, owner: true, roles: [ecommerce_manager]}]")
    (hat,) = (fix for fix in fixes(result, "hat") if fix.role == "it_specialist")
    assert hat.person == "Ada"
    assert ("function_uncovered", "it_specialist") in hat.mends
    assert team.people
    ada = team.people[0]
    worn = msgspec.structs.replace(ada, roles=(*ada.roles, Holding(role="it_specialist", place=ada.place)))
    after = audit(knowledge, msgspec.structs.replace(team, people=(worn,)), "team.yaml")
    assert {one.identity for one in result.findings} - {one.identity for one in after.findings} == set(hat.mends)
    assert after.score.total is not None
    assert result.score.total is not None
    assert abs(after.score.total - result.score.total - hat.gain) <= 1


@pytest.mark.parametrize(("week", "given"), [(55, set()), (35, {"Ada"})])
def test_an_owner_who_works_longer_than_is_healthy_is_given_no_further_hat(
    fixed: Fixer, week: int, given: set[str]
) -> None:
    result = fixed(
        f"shop: {{owner_hours_per_week: {week}, orders_per_month: 30, erp_integration: true}}\n"
        "people: [{name: Ada, owner: true, roles: [ecommerce_manager]}]"
    )[1]
    assert {fix.person for fix in fixes(result, "hat") if fix.role == "it_specialist"} == given


@pytest.mark.parametrize(("role", "given"), [("logistics", set()), ("ecommerce_specialist", {"Bo"})])
def test_what_has_to_be_somebodys_is_given_to_nobody_far_from_the_work(
    fixed: Fixer, role: str, given: set[str]
) -> None:
    """A packer with hours left is no IT specialist."""
    result = fixed(
        "shop: {owner_hours_per_week: 55, orders_per_month: 30, erp_integration: true}\n"
        f"people: [{{name: Ada, owner: true, roles: [ecommerce_manager]}}, {{name: Bo, roles: [{role}]}}]"
    )[1]
    assert {fix.person for fix in fixes(result, "hat") if fix.role == "it_specialist"} == given


def test_an_outside_party_gets_somebody_who_answers_for_it(fixed: Fixer) -> None:
    result = fixed(
        "people:\n- {name: Ada, owner: true, roles: [it_specialist]}\n"
        "- {name: Studio, roles: [content_creator], sourcing: agency}\n"
    )[1]
    (fix,) = fixes(result, "accountable")
    assert fix.free
    assert fix.text.en == "Name Ada as the one who answers for Studio"
    assert fix.mends == (("outside_without_accountable", "Studio"),)


def test_work_with_two_owners_stays_with_the_one_inside(fixed: Fixer) -> None:
    result = fixed(
        "people:\n- {name: Studio, roles: [online_marketer], sourcing: agency, activities: [advertising]}\n"
        "- {name: Ada, owner: true, roles: [ecommerce_manager, it_specialist], activities: [advertising]}\n"
    )[1]
    (fix,) = fixes(result, "one_owner")
    assert fix.person == "Ada"
    assert ("activity_with_two_owners", "advertising") in fix.mends


def test_lines_that_lead_nowhere_are_mended(fixed: Fixer) -> None:
    circle = fixed("people:\n- {name: A, roles: [sales], reports_to: B}\n- {name: B, reports_to: A}\n")[1]
    assert [fix.person for fix in fixes(circle, "reporting")] == ["A"]
    vacant = fixed(
        "people:\n- {name: Ada, owner: true}\n- {name: Seat, roles: [sales], status: vacant}\n"
        "- {name: B, roles: [assistant], reports_to: Seat}\n"
    )[1]
    (fix,) = fixes(vacant, "reporting")
    assert fix.text.nl == "Laat B rapporteren aan Ada"


def test_hours_for_a_role_in_name_only_cost_money_and_are_never_the_owners(fixed: Fixer) -> None:
    result = fixed(
        "shop: {country: NL}\npeople:\n- {name: Ada, owner: true, roles: [{role: sales, fte: 0}]}\n"
        "- {name: B, roles: [{role: logistics, fte: 0}]}\n"
    )[1]
    hours = {fix.person: fix for fix in fixes(result, "hours")}
    # More hours for somebody whose week is full would be hours of nobody.
    assert "Ada" not in hours
    assert hours["B"].monthly is not None
    assert hours["B"].monthly.currency == "EUR"


def test_where_no_wages_are_known_a_hire_has_no_price_and_comes_last(fixed: Fixer) -> None:
    shop = "shop: {country: ZW, business_model: b2c, orders_per_month: 4000, fulfilment: self}\n"
    result = fixed(shop + "people: [{name: Ada, owner: true, roles: [ecommerce_manager]}]")[1]
    hires = fixes(result, "hire")
    assert hires
    assert {fix.monthly for fix in hires} == {None}
    assert {fix.gain_per_1000 for fix in hires} == {None}
    assert [fix.gain for fix in hires] == sorted((fix.gain for fix in hires), reverse=True)


def test_a_complete_team_needs_no_fix(fixed: Fixer) -> None:
    text = next(path for path in EXAMPLES if path.stem == "sky-high-team").read_text("utf-8")
    assert fixed(text)[1].fixes == ()
