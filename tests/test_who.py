"""Who does something is never told apart by a name: colleagues called like a hire, a role or the owner stay people."""

import json

import pytest

from ecomteam.advice.answering import who_answers
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.raci import Raci
from ecomteam.model.team import Person, Team
from ecomteam.model.who import hire, somebody, the_owner
from ecomteam.planning import carried_out, plan
from ecomteam.reports.compose.plan import compose_plan
from ecomteam.reports.compose.raci import compose_raci
from ecomteam.reports.draw.json import Made, to_json
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from tests.shops import owner, person, shop

NAMES = ("logistics 2", "#2", "owner", "the owner", "de eigenaar", "Bo")
MADE = Made(version="1")


def known_as(name: str, *staff: Person) -> Team:
    """A shop with several hires ahead, and a colleague of that name."""
    colleague = person(name, "customer_service")
    return shop([*(staff or (owner(),)), colleague], company="established", stage="growth", erp_integration=True)


def matrix(knowledge: Knowledge, team: Team, planned: bool = False) -> Raci:
    return who_answers(Case(knowledge, team), planned)


def drawn(knowledge: Knowledge, made: Raci) -> str:
    return to_terminal(compose_raci(made, knowledge, "en"), 400, False, "utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_the_matrix_tells_a_colleague_from_a_hire(knowledge: Knowledge, name: str) -> None:
    team = known_as(name)
    advice = plan(knowledge, team)
    assert len(advice.hires) > 1
    made = matrix(knowledge, team, planned=True)
    duties = [duty for row in made.rows for duty in (row.accountable, *row.responsible, *row.consulted, *row.informed)]
    steps = {duty.person.rank: duty.role for duty in duties if duty.person and duty.person.rank}
    assert steps.items() <= {one.rank: one.role for one in advice.hires}.items()
    assert hire(2) in {duty.person for duty in duties}
    report = drawn(knowledge, made)
    for rank, role in steps.items():
        assert f"step {rank}: {knowledge.role(role).name.en}" in " ".join(report.split())
    assert not any(f"{one.role} {one.rank}" in report.replace(name, "") for one in advice.hires)
    assert somebody(name) in {duty.person for duty in duties}
    assert name in report


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_printed_as_it_is(knowledge: Knowledge, name: str) -> None:
    with_name, with_another = (
        to_terminal(compose_plan(plan(knowledge, known_as(one)), knowledge, "nl"), 400, False, "utf-8")
        for one in (name, "X" * len(name))
    )
    assert with_name == with_another.replace("X" * len(name), name)


@pytest.mark.parametrize("name", ["owner", "the owner"])
def test_a_colleague_called_owner_is_not_the_owner(knowledge: Knowledge, name: str) -> None:
    team = known_as(name, person("Cy", "it_specialist"))
    after = carried_out(knowledge, team).people or ()
    assert [one.owner for one in after if one.who == somebody(name)] == [False]
    assert the_owner() not in {one.who for one in after}


def test_scripts_know_them_as_ever(knowledge: Knowledge) -> None:
    team = known_as("Bo")
    advice = plan(knowledge, team)
    after = {name for row in json.loads(to_json("plan", advice, MADE))["plan"]["coverage"] for name in row["after"]}
    assert {"Bo", "#1", "#2"} <= after
    rows = json.loads(to_json("raci", matrix(knowledge, team, planned=True), MADE))["raci"]["rows"]
    assert f"{advice.hires[1].role} 2" in {duty["person"] for row in rows for duty in row["responsible"]}
    assert (
        json.loads(to_json("raci", matrix(knowledge, shop([])), MADE))["raci"]["rows"][0]["accountable"]["person"]
        is None
    )
