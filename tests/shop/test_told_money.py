"""What is told of money as a whole goes before what follows from its parts; the cases stand in ``told_money.yaml``."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from ecomteam.auditing import audit
from ecomteam.files.team.read import read_team
from ecomteam.model.text import Text
from ecomteam.planning import plan_of
from ecomteam.planning.forecast import forecast
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

TODAY = "2026-12-15"
EARNS = {"orders_per_month": 1000, "monthly_revenue": 60000, "gross_margin": 0.45, "shipping_cost_per_order": 6}
ADA = {"name": "Ada", "owner": True, "hours_per_week": 40}


def cases(kind: str) -> Sequence[Any]:
    told = yaml.safe_load(Path(__file__).with_name("told_money.yaml").read_text("utf-8"))
    return [pytest.param(one, id=one["why"]) for one in told[kind]]


def case_of(said: dict[str, Any]) -> Case:
    team = {"shop": {"country": "NL", **said.get("shop", {})}, "people": [ADA, *said.get("people", [])]}
    if "measured" in said:
        team["measured"] = said["measured"]
    content = yaml.safe_dump(team, sort_keys=False).encode()
    return Case(KNOWLEDGE, read_team(content, "team.yaml", CATALOGUE), TODAY).in_months(said.get("month", 0), 1.0)


def about_money(case: Case) -> list[Text]:
    return [note for note in plan_of(case).notes if "gets done" not in note.en]


@pytest.mark.parametrize("said", cases("payroll"))
def test_what_the_team_costs(said: dict[str, Any]) -> None:
    case = case_of(said)
    payroll = case.room.payroll
    assert payroll is not None
    assert case.room.team == pytest.approx(tuple(said["team"]))
    assert (payroll.counts, payroll.apart) == (said.get("count", True), said.get("apart", False))
    assert len(about_money(case)) == said.get("notes", 0)
    assert not case.room.estimated


@pytest.mark.parametrize("said", cases("contribution"))
def test_what_an_order_leaves(said: dict[str, Any]) -> None:
    case = case_of(said)
    room = case.room
    assert (room.per_order and room.per_order.likely) == (said.get("per_order") and pytest.approx(said["per_order"]))
    assert (room.gross_profit and room.gross_profit.likely) == (
        said.get("gross_profit") and pytest.approx(said["gross_profit"])
    )
    assert "for_shares" not in said or (room.for_shares and room.for_shares.likely) == said["for_shares"]
    assert room.team == tuple(said.get("team", room.team))
    assert len(about_money(case)) == said.get("notes", 0)


def test_no_payroll_is_worked_out_of_wages() -> None:
    """Where nobody told one, people cost what was told of each or is usual, and are named as estimated."""
    room = case_of({"people": [{"name": "Bo", "roles": ["logistics"], "fte": 1}]}).room
    assert room.payroll is None
    assert room.estimated == ("Bo",)
    assert room.team == room.wages
    assert room.pay_is_open


def test_a_leaver_of_whom_no_cost_was_told_takes_a_usual_wage_along() -> None:
    """Of a total that has room for it; else an even part, so that what is left is never less than nothing."""
    people = [
        {"name": "Bo", "roles": ["logistics"], "fte": 1, "ends": "2027-01-31"},
        {"name": "Cy", "roles": ["customer_service"], "fte": 1, "cost_per_month": 3000},
    ]
    wage = case_of({"people": people[:1]}).room.wages
    large, small = (
        case_of({"shop": {"payroll_per_month": total}, "people": people, "month": 3}).room.team
        for total in (8000, 4000)
    )
    assert large == pytest.approx((8000 - wage[1], 8000 - wage[0]))
    middle = sum(wage) / 2
    assert small == pytest.approx((4000 - 1000 * wage[1] / middle, 4000 - 1000 * wage[0] / middle))


def test_the_months_of_a_forecast_pay_who_is_there() -> None:
    said = {
        "shop": {"payroll_per_month": 7000, "orders_per_month": 1000, "monthly_revenue": 60000},
        "people": [
            {"name": "Bo", "roles": ["logistics"], "fte": 1, "cost_per_month": 3000, "ends": "2027-01-31"},
            {"name": "Cy", "roles": ["customer_service"], "fte": 1},
        ],
    }
    months = forecast(case_of(said), 4, 0.0).months
    assert [one.money.team for one in months if one.money is not None] == [7000, 7000, 4000, 4000]


@pytest.mark.parametrize(("payroll", "found"), [(4000, False), (20000, True)])
def test_an_audit_holds_the_payroll_against_what_is_kept(payroll: int, found: bool) -> None:
    """Whatever a country's wages would make of the same people."""
    said = {
        "shop": {**EARNS, "payroll_per_month": payroll, "monthly_budget": 15000},
        "people": [{"name": "Bo", "roles": ["logistics"], "fte": 1}, {"name": "Di", "roles": ["online_marketer"]}],
    }
    team = case_of(said).team
    checks = {one.check for one in audit(KNOWLEDGE, team, "team.yaml", TODAY).findings}
    assert ("team_not_carried" in checks, "budget_exceeded" in checks) == (found, found)


def test_a_planned_hire_is_held_against_what_the_payroll_leaves() -> None:
    def carried(payroll: int) -> bool:
        said = {
            "shop": {**EARNS, "payroll_per_month": payroll},
            "people": [
                {"name": "Bo", "roles": ["logistics"], "fte": 1},
                {"name": "Di", "roles": ["online_marketer"], "cost_per_month": 3000, "status": "vacant"},
            ],
        }
        findings = audit(KNOWLEDGE, case_of(said).team, "team.yaml", TODAY).findings
        return "hire_not_carried" not in {one.check for one in findings}

    assert carried(3000)
    assert not carried(5000)


@pytest.mark.parametrize("currency", ["USD", "JPY", "SEK"])
def test_another_currency_is_the_same_shop(currency: str) -> None:
    """Every amount times the rate: the same room, in euros."""
    per = KNOWLEDGE.per_euro(currency)
    people = [
        {"name": "Bo", "roles": ["logistics"], "fte": 1, "cost_per_month": 3000, "ends": "2027-01-31"},
        {"name": "Cy", "roles": ["customer_service"], "fte": 1, "cost_per_month": 3500},
    ]
    euros: dict[str, float] = {"payroll_per_month": 7000, "contribution_per_order": 20, "extra_budget": 900}
    rated = [{**one, "cost_per_month": round(one["cost_per_month"] * per)} for one in people]  # type: ignore[operator]
    shop = {fact: round(amount * per, 0 if amount > 100 else 1) for fact, amount in euros.items()}
    one, other = (
        case_of({"shop": {"orders_per_month": 1000, **facts}, "people": those, "month": 3}).room
        for facts, those in ((euros, people), ({**shop, "currency": currency}, rated))
    )
    assert one.likely == pytest.approx(other.likely, rel=1e-2)
    assert one.team == pytest.approx(other.team, rel=1e-3)
    assert one.per_order is not None
    assert other.per_order is not None
    assert one.per_order.likely == pytest.approx(other.per_order.likely, rel=1e-2)
