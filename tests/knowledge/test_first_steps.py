"""What a shop can do now: something for every pain and every wish, for next to nothing."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.conditions import ALWAYS

MOST_EUROS = 200


def test_every_pain_and_every_wish_has_a_step(knowledge: Knowledge) -> None:
    steps = knowledge.catalogue.first_steps
    assert {symptom for step in steps for symptom in step.symptoms} == knowledge.symptoms.keys()
    assert {goal for step in steps for goal in step.goals} == knowledge.goals.keys()


def test_one_of_three_steps_fits_every_shop(knowledge: Knowledge) -> None:
    """Whatever is told, and if nothing is: one is for large teams, for the others it hangs on a week that was told."""
    steps = {step.id: step for step in knowledge.catalogue.first_steps}
    untold, told, large = (steps[name] for name in ("week_in_hours", "largest_task", "month_on_one_page"))
    assert (untold.week, told.week, large.week) == ("untold", "told", None)
    assert untold.when == told.when == ALWAYS
    assert untold.unless == told.unless == large.when
    assert large.unless is None


def test_a_step_costs_next_to_nothing_and_saves_part_of_the_hours(knowledge: Knowledge) -> None:
    for step in knowledge.catalogue.first_steps:
        assert step.cost is not None
        assert 0 <= step.cost.low <= step.cost.likely <= step.cost.high <= MOST_EUROS, step.id
        if step.saves is not None:
            assert step.activities, step.id
            assert 0 < step.saves.low <= step.saves.likely <= step.saves.high < 1, step.id


def test_the_quartiles_of_peers_are_in_order(knowledge: Knowledge) -> None:
    for peer in knowledge.catalogue.peers:
        assert 0 < peer.per_person.low < peer.per_person.likely < peer.per_person.high, peer.id
        assert peer.revenue_to is None or peer.revenue_from < peer.revenue_to, peer.id
