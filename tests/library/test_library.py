"""The functions for programs: what the commands say, with the same ways to narrow and to compare."""

import doctest
import pickle
from pathlib import Path
from typing import Any

import msgspec
import pytest

import ecomteam
from ecomteam.advice.answering import who_answers
from ecomteam.advice.why import why
from ecomteam.advice.work import work_view
from ecomteam.auditing import audit
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, UsageError
from ecomteam.model.who import to_plain
from ecomteam.planning import plan
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

TWO = {"people": [{"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}, {"name": "Bo", "roles": ["sales"]}]}
ONE = {"people": TWO["people"][:1]}


def test_the_functions_are_the_commands() -> None:
    shop = {"shop": {"symptoms": ["tickets_pile_up"]}, "people": [{"name": "Ada", "owner": True, "roles": ["sales"]}]}
    team = team_of(shop, Place("shop"), CATALOGUE)
    assert ecomteam.audit(shop) == msgspec.to_builtins(audit(KNOWLEDGE, team, "shop"), enc_hook=to_plain)
    assert ecomteam.plan(shop) == msgspec.to_builtins(plan(KNOWLEDGE, team), enc_hook=to_plain)
    assert ecomteam.work(shop) == msgspec.to_builtins(work_view(Case(KNOWLEDGE, team)), enc_hook=to_plain)


def test_the_work_of_a_shop_has_the_keys_of_the_contract() -> None:
    made = ecomteam.work({"shop": {"orders_per_month": 1000}})
    assert made["hours"].keys() == made["fte"].keys() == {"low", "likely", "high"}
    assert made["hours"]["low"] <= made["hours"]["likely"] <= made["hours"]["high"]
    wanted = {"activity", "hours", "covered", "by", "uncovered", "drivers", "cites"}
    assert all(wanted <= one.keys() for one in made["activities"])


def test_the_functions_travel_to_other_processes() -> None:
    for function in (ecomteam.audit, ecomteam.plan, ecomteam.work, ecomteam.why, ecomteam.raci, ecomteam.explain):
        assert pickle.loads(pickle.dumps(function)) is function  # noqa: S301


@pytest.mark.parametrize("shop", [{"shop": {"stage": "grwth"}}, {"shop": object()}, {1: {}}, {"people": 7}])
def test_a_wrong_shop_raises_all_that_is_wrong(shop: dict[str, object]) -> None:
    with pytest.raises(FileProblems):
        ecomteam.audit(shop)


def test_importing_the_package_loads_none_of_it() -> None:
    import subprocess
    import sys

    code = "import sys, ecomteam; print([name for name in sys.modules if name.startswith(('ecomteam.', 'msgspec'))])"
    root = Path(ecomteam.__file__).parents[1]
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_somebody_is_thought_away() -> None:
    left = ecomteam.audit(TWO, without=["bo"])
    assert list(left["without"]) == ["Bo"]
    assert left["score"] == ecomteam.audit(ONE)["score"]
    assert left["earlier_score"] == ecomteam.audit(TWO)["score"]["total"]
    with pytest.raises(UsageError, match="nobody in this team"):
        ecomteam.audit(TWO, without=["Cy"])


def test_checks_are_selected_and_ignored() -> None:
    def codes(**narrowed: Any) -> set[str]:
        return {finding["code"] for finding in ecomteam.audit(ONE, **narrowed)["findings"]}

    every = codes()
    some = {code for code in every if code.startswith("ET1")}
    assert some not in (set(), every)
    assert (codes(select=["ET1"]), codes(ignore=["ET1"])) == (some, every - some)
    with pytest.raises(UsageError, match="no check"):
        ecomteam.audit(ONE, select=["ET9"])


@pytest.mark.parametrize("wrap", [lambda made: made, lambda made: {"format": 1, "audit": made}])
def test_a_baseline_tells_new_from_known(wrap: Any) -> None:
    before = ecomteam.audit(ONE)
    again = ecomteam.audit(ONE, baseline=wrap(before))
    assert {finding["baseline"] for finding in again["findings"]} == {"known"}
    assert ecomteam.audit(TWO, baseline=wrap(before))["earlier_score"] == before["score"]["total"]


@pytest.mark.parametrize("baseline", [{}, {"findings": 7}, {"audit": object()}])
def test_what_is_no_audit_is_no_baseline(baseline: dict[str, object]) -> None:
    with pytest.raises(FileProblems, match="baseline"):
        ecomteam.audit(ONE, baseline=baseline)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [1.0, float("-inf")]])
def test_what_is_no_number_is_refused_where_it_stands(value: object) -> None:
    with pytest.raises(FileProblems) as caught:
        ecomteam.plan({"shop": {"orders_per_month": value}})
    assert caught.value.problems[0].path.startswith("shop.orders_per_month")


PAGE = Path(__file__).parents[2] / "docs" / "library.md"


def test_the_examples_of_the_page_are_what_happens() -> None:
    failed, tried = doctest.testfile(str(PAGE), module_relative=False)
    assert (failed, tried > 15) == (0, True)


def test_the_examples_beside_the_functions_are_what_happens() -> None:
    failed, tried = doctest.testmod(ecomteam)
    assert (failed, tried) == (0, len(ecomteam.__all__) - 1)


def test_the_page_names_every_function() -> None:
    page = PAGE.read_text("utf-8")
    assert all(f"`ecomteam.{name}(" in page for name in ecomteam.__all__ if name != "__version__")


def test_why_and_who_are_the_commands() -> None:
    shop = {"shop": {"symptoms": ["tickets_pile_up"], "orders_per_month": 900}, **TWO}
    case = Case(KNOWLEDGE, team_of(shop, Place("shop"), CATALOGUE))
    assert ecomteam.why(shop, "logistics") == msgspec.to_builtins(why(case, "logistics"), enc_hook=to_plain)
    assert ecomteam.raci(shop, planned=True) == msgspec.to_builtins(who_answers(case, True), enc_hook=to_plain)
    with pytest.raises(UsageError, match="today: "):
        ecomteam.audit(shop, today="banana")
