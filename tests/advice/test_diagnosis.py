"""From what hurts to causes and relief, and the question that tells causes apart."""

from typing import Any

import pytest

from ecomteam.advice.diagnosis import SAYS, diagnose
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.clues import Clue
from ecomteam.model.diagnosis import Complaint
from ecomteam.planning import path
from ecomteam.planning.first import first_steps
from ecomteam.shop.case import Case
from tests.shops import example, examples, owner, person, shop

# Those that the seeds describe; each has to have a question.
SEEDS = (
    "owner_overloaded",
    "tickets_pile_up",
    "parcels_take_hours",
    "slow_replies",
    "low_conversion",
    "sales_flat",
    "site_without_results",
    "team_incomplete",
    "nobody_knows_whole",
    "no_strategy_owner",
)


def looked_into(knowledge: Knowledge, symptom: str, **facts: Any) -> Complaint:
    return diagnose(knowledge, Case(knowledge, shop(None, **facts)), [symptom]).complaints[0]


@pytest.mark.parametrize("symptom", SEEDS)
def test_every_seed_symptom_has_a_question_for_its_causes(knowledge: Knowledge, symptom: str) -> None:
    assert looked_into(knowledge, symptom).ask is not None


def test_every_clue_points_to_two_causes_that_are_there(knowledge: Knowledge) -> None:
    for clue in knowledge.catalogue.clues:
        causes = range(1, len(knowledge.symptom(clue.symptom).causes) + 1)
        assert {clue.causes.if_yes, clue.causes.if_no} <= set(causes), clue.id
        assert clue.causes.if_yes != clue.causes.if_no, clue.id


@pytest.mark.parametrize("says", ["yes", "no"])
def test_an_answer_makes_one_cause_likelier_than_the_other(knowledge: Knowledge, says: str) -> None:
    for clue in knowledge.catalogue.clues:
        answers = {clue.id: "yes" if says == "yes" else "no"}
        case = Case(knowledge, shop(None))
        found = diagnose(knowledge, case, [clue.symptom], answers).complaints[0]  # type: ignore[arg-type]
        likely = {cause.number: cause.likelihood for cause in found.causes}
        towards, away = _pointed(clue, says)
        assert (likely[towards], likely[away]) == ("likely", "less_likely")
        assert found.causes[0].number == towards
        assert found.ask is None or found.ask.clue != clue.id


def _pointed(clue: Clue, says: str) -> tuple[int, int]:
    return (clue.causes.if_yes, clue.causes.if_no) if says == "yes" else (clue.causes.if_no, clue.causes.if_yes)


def test_a_question_that_the_shop_has_answered_is_not_asked(knowledge: Knowledge) -> None:
    found = looked_into(knowledge, "ads_plateau", symptoms=["ads_plateau", "content_bottleneck"])
    assert [(said.clue, said.says, said.by) for said in found.said] == [("ads_fresh", "no", "facts")]
    assert found.ask is None


def test_an_unnamed_symptom_answers_nothing(knowledge: Knowledge) -> None:
    """Silence is no evidence: the owner may just not have said it."""
    found = looked_into(knowledge, "ads_plateau", symptoms=["ads_plateau"])
    assert found.said == ()
    assert found.ask is not None


def test_roles_say_who_has_them_and_which_step_they_are(knowledge: Knowledge) -> None:
    team = shop([owner(), person("Bo", "assistant", fte=0.2)], symptoms=["tickets_pile_up"], orders_per_month=2000)
    case = Case(knowledge, team)
    roles = {relief.role: relief for relief in diagnose(knowledge, case, ["tickets_pile_up"]).complaints[0].roles}
    ranked = [(step.position.role, rank) for rank, step in enumerate(path(case).steps, start=1)]
    steps = dict(reversed(ranked))
    assert roles["assistant"].held_by == ("Bo",)
    assert {role: relief.rank for role, relief in roles.items() if relief.rank} == {
        role: rank for role, rank in steps.items() if role in roles
    }


@pytest.mark.parametrize("name", examples())
def test_what_helps_best_stands_in_the_plan(knowledge: Knowledge, name: str) -> None:
    """The two once contradicted each other."""
    case = Case(knowledge, example(knowledge, name))
    found = diagnose(knowledge, case, ())
    hires = {(step.position.role, rank, step.wave) for rank, step in enumerate(path(case).steps, start=1)}
    reliefs = [relief for complaint in found.complaints for relief in complaint.roles if relief.rank]
    assert {(relief.role, relief.rank, relief.wave) for relief in reliefs} <= hires
    if found.best is not None and not any(relief.wave in ("now", "next") for relief in reliefs):
        assert any(step.text.en in found.best.en for step in first_steps(case))


def test_a_question_changes_what_helps_or_is_not_asked(knowledge: Knowledge) -> None:
    asked = 0
    for symptom in knowledge.symptoms:
        ask = looked_into(knowledge, symptom).ask
        if ask is not None:
            asked += 1
            case = Case(knowledge, shop(None))
            yes, no = (diagnose(knowledge, case, [symptom], {ask.clue: says}).complaints[0] for says in SAYS)
            assert (yes.roles, yes.steps) != (no.roles, no.steps), ask.clue
    assert asked >= len(SEEDS)


def test_causes_point_to_steps_and_roles_of_their_symptom(knowledge: Knowledge) -> None:
    for symptom in knowledge.catalogue.symptoms:
        for cause in symptom.causes:
            assert set(cause.steps) <= set(range(1, len(symptom.steps) + 1)), symptom.id
            assert set(cause.roles) <= set(symptom.roles), symptom.id


def test_of_what_relieves_several_symptoms_the_soonest_comes_first(knowledge: Knowledge) -> None:
    case = Case(knowledge, example(knowledge, "growing-pains"))
    found = diagnose(knowledge, case, ["tickets_pile_up", "parcels_take_hours", "owner_overloaded"])
    order = [(row.wave == "later", -len(row.symptoms), row.rank) for row in found.common]
    assert order
    assert order == sorted(order)
    assert all(len(row.symptoms) > 1 for row in found.common)


def test_without_a_shop_there_is_no_roadmap_to_speak_of(knowledge: Knowledge) -> None:
    found = diagnose(knowledge, Case(knowledge, shop(None)), ["low_conversion"])
    assert {relief.rank for relief in found.complaints[0].roles} == {None}
    named = knowledge.symptom("low_conversion").roles
    assert {relief.role for relief in found.complaints[0].roles} == set(named)


def test_every_line_of_every_symptom_cites_or_is_ours(knowledge: Knowledge) -> None:
    every = diagnose(knowledge, Case(knowledge, shop(None)), list(knowledge.symptoms))
    assert len(every.complaints) == len(knowledge.symptoms)
    for complaint in every.complaints:
        assert all(cause.cites or cause.own_judgement for cause in complaint.causes)
        assert all(line.cites or line.own_judgement for line in complaint.consequences)
        assert all(step.cites or step.own_judgement for step in complaint.steps)
