"""``ecomteam update`` as owners and scripts use it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.functional.conftest import Start
from tests.functional.in_process import ecomteam, valid

pytestmark = pytest.mark.usefixtures("elsewhere")

TEAM = """\
shop:
  name: Bean & Co
  sells: [own_shop]
  business_model: b2c
  country: NL
  orders_per_month: 700   # grows
  monthly_revenue: 56000
  gross_margin: 60%
  shipping_cost_per_order: 6
  fulfilment: self
  owner_hours_per_week: 45
  symptoms: [parcels_take_hours]
people:
  - {name: Ada, owner: true}
"""
ON = ("--today", "2026-11-20")


def test_a_month_is_told_in_one_line_and_kept(team: Callable[..., Path]) -> None:
    file = team(TEAM)
    done = ecomteam("update", "team.yaml", "--orders", "1400", "--revenue", "112k", *ON, "--lang", "en")
    assert done.exit_code == 0, done.stderr
    assert done.stderr == "2026-11 is kept in team.yaml.\n"
    said = " ".join(done.stdout.split())
    assert said.startswith("Bean & Co, 2026-11: what changed 20 November 2026 First now: ")
    assert "Orders a month 700 1,400" in said
    assert "reached: " in said
    assert "What moved in the plan" in said
    text = file.read_text()
    assert "  orders_per_month: 1400  # grows\n" in text
    assert "  monthly_revenue: 112k\n" in text
    assert "history:\n  - {month: start, orders_per_month: 700" in text
    assert text.endswith(
        '  - {month: "2026-11", orders_per_month: 1400, monthly_revenue: 112000, owner_hours_per_week: 45}\n'
    )


def test_the_plan_says_which_number_moved_a_hire(team: Callable[..., Path]) -> None:
    team(TEAM)
    done = ecomteam("update", "team.yaml", "--orders", "2600", "--dry-run", *ON, "--json")
    document = valid(done.stdout, "update")
    moves = document["update"]["plan"]["moves"]
    assert moves
    assert all(move["because"] == ["orders_per_month"] for move in moves)
    assert [one["fact"] for one in document["update"]["plan"]["numbers"]] == ["orders_per_month"]


def test_who_came_did_what_the_plan_asked_for(team: Callable[..., Path]) -> None:
    file = team(TEAM)
    done = ecomteam("update", "team.yaml", "--joined", "logistiek (2 dagen)", *ON, "--lang", "nl")
    assert done.exit_code == 0, done.stderr
    assert "Gedaan: Logistiek en fulfilment, waar het plan om vroeg." in " ".join(done.stdout.split())
    assert "roles: [logistics]" in file.read_text()
    gone = ecomteam("update", "team.yaml", "--left", "logistiek en fulfilment", *ON, "--lang", "nl")
    assert gone.exit_code == 0, gone.stderr
    assert "Weg: Logistiek en fulfilment." in gone.stdout
    assert "ends: 2026-11-19" in file.read_text()


def test_dry_run_writes_nothing(team: Callable[..., Path]) -> None:
    file = team(TEAM)
    done = ecomteam("update", "team.yaml", "--orders", "900", "--dry-run", *ON, "--lang", "en")
    assert done.stderr == "Nothing was written (--dry-run).\n"
    assert file.read_text() == TEAM


def test_what_cannot_be_is_said_and_nothing_is_written(team: Callable[..., Path]) -> None:
    file = team(TEAM)
    for arguments, said in (
        (("--orders", "abc"), "orders_per_month: "),
        (("--set", "orders"), "--set takes KEY=VALUE"),
        (("--set", "foo=1"), '--set: no fact is called "foo"'),
        (("--left", "Zed"), '--left: nobody in this file is called "Zed"'),
        (("--joined", "seles"), "--joined: "),
        (("--orders", "90", "--month", "May"), "--month takes a month such as 2026-11"),
        ((), "nothing to update with"),
    ):
        done = ecomteam("update", "team.yaml", *arguments, *ON)
        assert (done.exit_code, done.stdout) == (2, ""), arguments
        assert said in done.stderr
    assert ecomteam("update", "-", "--orders", "1").exit_code == 2
    assert file.read_text() == TEAM


def test_on_a_terminal_the_numbers_are_asked_one_by_one(session: Start, team: Callable[..., Path]) -> None:
    file = team(TEAM)
    owner = session("update", "team.yaml", *ON, "--lang", "en")
    first = owner.prompt()
    assert first.endswith("Orders a month (was 700 a month): ")
    assert "Online revenue a month (was € 56,000 a month): " in owner.answer("about 900")
    assert "Customer questions a day (not told yet): " in owner.answer("")
    for _ in range(3):
        said = owner.answer("")
    assert said.endswith("Who came? What they do, or Enter for nobody: ")
    owner.type("customer service (1 day)\n")
    code, output = owner.finish()
    assert code == 0, owner.seen
    assert "Came: Customer service." in output
    text = file.read_text()
    assert "orders_per_month: about 900 # grows\n" in text
    assert "  - name: Customer service\n    roles: [customer_service]\n    fte: 0.2\n" in text


def test_stop_keeps_the_rest_and_ctrl_c_writes_nothing(session: Start, team: Callable[..., Path]) -> None:
    file = team(TEAM)
    owner = session("update", "team.yaml", *ON, "--lang", "en")
    owner.prompt()
    owner.answer("800")
    owner.type("\x03")
    assert owner.finish() == (130, "")
    assert file.read_text() == TEAM
    owner = session("update", "team.yaml", *ON, "--lang", "en")
    owner.prompt()
    owner.answer("800")
    owner.type("stop\n")
    assert owner.finish()[0] == 0
    assert "orders_per_month: 800" in file.read_text()


def test_two_months_of_a_file_are_compared(team: Callable[..., Path]) -> None:
    team(TEAM)
    for orders, day in (("1400", "2026-11-20"), ("2600", "2026-12-20")):
        done = ecomteam("update", "team.yaml", "--orders", orders, "--revenue", f"{80 * int(orders)}", "--today", day)
        assert done.exit_code == 0, done.stderr
    compared = ecomteam("diff", "team.yaml", "--months", "2026-11,2026-12", "--lang", "en")
    assert compared.exit_code == 0, compared.stderr
    assert compared.stdout.startswith("From team.yaml 2026-11 to team.yaml 2026-12\n")
    assert "Orders a month 1,400 2,600" in " ".join(compared.stdout.split())
    assert "What moved in the plan" in compared.stdout
    document = valid(ecomteam("diff", "team.yaml", "--months", "start,2026-12", "--json").stdout, "diff")
    assert document["diff"]["plan"]["moves"]
    for arguments, said in (
        (("--months", "2026-11"), "--months takes two"),
        (("--months", "2026-11,2027-01"), 'has no month "2027-01" in its history; it has start, 2026-11, 2026-12'),
        ((), "give two files, or one and --months"),
        (("team.yaml", "--months", "start,2026-11"), "give two files, or one and --months"),
    ):
        done = ecomteam("diff", "team.yaml", *arguments)
        assert (done.exit_code, done.stdout) == (2, "")
        assert said in done.stderr


def test_the_numbers_may_come_from_an_export(team: Callable[..., Path]) -> None:
    file = team(TEAM)
    export = str(Path(__file__).parents[1] / "cases" / "exports" / "shopware6_orders.csv")
    counted = json.loads(ecomteam("facts", export, "--json").stdout)["facts"]["facts"]
    orders = next(round(one["value"]) for one in counted if one["id"] == "orders_per_month")
    done = ecomteam("update", "team.yaml", "--from", export, "--revenue", "57000", *ON, "--lang", "en")
    assert done.exit_code == 0, done.stderr
    text = file.read_text()
    assert f"orders_per_month: {orders} " in text
    assert "monthly_revenue: 57000\n" in text
    assert ecomteam("update", "team.yaml", "--from", "no.csv", *ON).exit_code == 2


def test_who_tells_a_payroll_and_no_new_one_is_asked_for_it(team: Callable[..., Path]) -> None:
    """It was of those who were there before."""
    team(TEAM.replace("  gross_margin", "  payroll_per_month: 3000\n  gross_margin"))
    came = ("update", "team.yaml", "--joined", "packer, 2 days", "--dry-run", *ON, "--lang", "en")
    assert "--set payroll_per_month=AMOUNT" in ecomteam(*came).stderr
    assert "payroll_per_month" not in ecomteam(*came, "--set", "payroll_per_month=4200").stderr
    assert "payroll_per_month" not in ecomteam("update", "team.yaml", "--orders", "900", "--dry-run", *ON).stderr
