"""Why a role stands where it stands: hours, who has them, and the rules under the shop's facts."""

import pytest

from ecomteam.advice.why.why import why
from ecomteam.knowledge.base import Knowledge
from ecomteam.planning import path
from ecomteam.shop.case import Case
from tests.shops import example, examples, owner, person, shop


@pytest.mark.parametrize("name", examples()[::3])
def test_a_hire_takes_the_hours_that_are_shown(knowledge: Knowledge, name: str) -> None:
    case = Case(knowledge, example(knowledge, name))
    step = path(case).steps[0]
    shown = why(case, step.position.role)
    assert (shown.standing, shown.rank, shown.wave) == ("hired", 1, step.wave)
    taken = sum(taking.hours for taking in step.position.takes_over)
    assert sum(proof.taken for proof in shown.hours) == pytest.approx(taken, abs=0.1 * len(shown.hours))
    for proof in shown.hours:
        done = sum(hours for _, hours in proof.done_by)
        assert proof.hours == pytest.approx(done + proof.undone, abs=0.1 * (2 + len(proof.done_by)))


def test_a_role_that_a_rule_keeps_out_says_which(knowledge: Knowledge) -> None:
    shown = why(Case(knowledge, shop([owner()], fulfilment="dropship")), "logistics")
    assert shown.standing == "ruled_out"
    (fired,) = [proof for proof in shown.ruled_out if proof.state == "fired"]
    assert fired.rule == "fulfilment_is_outside"
    assert [premise.fact for premise in fired.premises] == ["fulfilment"]


def test_a_role_that_somebody_fills_names_them(knowledge: Knowledge) -> None:
    team = shop([owner(), person("Bo", "bookkeeper", fte=1.0)], orders_per_month=100, monthly_revenue=8000)
    shown = why(Case(knowledge, team), "bookkeeper")
    assert shown.standing == "filled"
    assert "Bo" in shown.headline.en


def test_each_rule_that_urges_is_there_once_by_how_it_stands(knowledge: Knowledge) -> None:
    shown = why(Case(knowledge, shop([owner()], symptoms=["parcels_take_hours"])), "logistics")
    rules = [proof.rule for proof in shown.needs]
    assert len(set(rules)) == len(rules)
    assert rules[0] == "urge_parcels"
    states = [proof.state for proof in shown.needs]
    assert states == sorted(states, key=["fired", "waits", "failed"].index)
    for proof in shown.needs:
        assert bool(proof.hangs_on) == (proof.state == "waits")


def test_an_unknown_role_is_a_key_error(knowledge: Knowledge) -> None:
    with pytest.raises(KeyError):
        why(Case(knowledge, shop([owner()])), "nobody")
