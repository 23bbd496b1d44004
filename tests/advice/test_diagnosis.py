"""From what hurts to causes and relief, and the question that tells causes apart."""

from typing import Any

import pytest

from ecomteam.advice.diagnosis import diagnose
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.clues import Clue
from ecomteam.model.diagnosis import Complaint
from tests.shops import example, owner, person, shop

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
    return diagnose(knowledge, shop([owner()], **facts), [symptom]).complaints[0]


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
        found = diagnose(knowledge, shop([owner()]), [clue.symptom], answers).complaints[0]  # type: ignore[arg-type]
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
    team = shop([owner(), person("Bo", "assistant")], symptoms=["tickets_pile_up"])
    roles = {relief.role: relief for relief in diagnose(knowledge, team, ["tickets_pile_up"]).complaints[0].roles}
    assert roles["customer_service"].rank == 1
    assert roles["assistant"].held_by == ("Bo",)


def test_what_relieves_several_symptoms_comes_first(knowledge: Knowledge) -> None:
    team = example(knowledge, "growing-pains")
    found = diagnose(knowledge, team, ["tickets_pile_up", "parcels_take_hours", "owner_overloaded"])
    assert found.common[0].role == "assistant"
    assert len(found.common[0].symptoms) == 3
    counts = [len(row.symptoms) for row in found.common]
    assert counts == sorted(counts, reverse=True)


def test_every_line_of_every_symptom_cites_or_is_ours(knowledge: Knowledge) -> None:
    every = diagnose(knowledge, shop([owner()]), list(knowledge.symptoms))
    assert len(every.complaints) == len(knowledge.symptoms)
    for complaint in every.complaints:
        assert all(cause.cites or cause.own_judgement for cause in complaint.causes)
        assert all(line.cites or line.own_judgement for line in complaint.consequences)
        assert all(step.cites or step.own_judgement for step in complaint.steps)
