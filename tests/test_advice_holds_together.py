"""Plan and audit count the same hours: whoever does what the plan says passes the audit."""

import msgspec
import pytest

from ecomteam.auditing import audit
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.team import Team
from ecomteam.planning import carried_out, path, plan
from ecomteam.shop.case import Case
from tests.shops import example, examples

UNDONE = "daily_work_undone"


def errors(result: Audit) -> set[tuple[str, str]]:
    return {(found.check, found.subject) for found in result.findings if found.severity == "error"}


def staffed_as_advised(known: Knowledge, team: Team) -> Audit:
    return audit(known, carried_out(known, team), "made from the plan")


def wanted_but_not_now(known: Knowledge, team: Team) -> set[str]:
    """Whose work, of the first who would do it, the hours ask for, and the shop cannot pay or take in at once."""
    way = path(Case(known, team))
    positions = [*way.asked, *(step.position for step in way.steps if step.wave == "later")]
    return {known.activity(taking.activity).doers[0] for each in positions for taking in each.takes_over}


@pytest.mark.parametrize("name", examples())
def test_a_team_in_which_everybody_was_hired_as_advised_has_no_error_but_work_that_has_to_wait(
    name: str, knowledge: Knowledge
) -> None:
    """The shop's facts with its owner alone: all others come from the plan."""
    team = example(knowledge, name)
    alone = msgspec.structs.replace(team, people=tuple(person for person in team.people or () if person.owner))
    left = errors(staffed_as_advised(knowledge, alone))
    assert left <= {(UNDONE, role) for role in wanted_but_not_now(knowledge, alone)}


@pytest.mark.parametrize("name", examples())
def test_carrying_out_the_plan_brings_no_new_error(name: str, knowledge: Knowledge) -> None:
    """The real people stay, with the mistakes they came with."""
    team = example(knowledge, name)
    assert errors(staffed_as_advised(knowledge, team)) <= errors(audit(knowledge, team, "today"))


@pytest.mark.parametrize("name", examples())
def test_hiring_now_and_next_leaves_owners_and_nobody_less(name: str, knowledge: Knowledge) -> None:
    """The hours that nobody has, and those of the owner, where the plan hires at all."""

    def left(case: Case) -> float:
        return case.cover.uncovered_hours + sum(case.cover.used[who] for who in case.cover.owners)

    before = Case(knowledge, example(knowledge, name))
    after = Case(knowledge, carried_out(knowledge, before.team))
    hires = any(step.wave != "later" for step in path(before).steps)
    if hires:
        assert left(after) < left(before)
    else:
        # A hat of an owner, for what nobody has, may take what others stood in for.
        assert after.cover.uncovered_hours <= before.cover.uncovered_hours + 2


def test_the_complete_team_audits_clean(knowledge: Knowledge) -> None:
    team = example(knowledge, "sky-high-team")
    assert audit(knowledge, team, "sky-high-team").findings == ()
    assert {hire.wave for hire in plan(knowledge, team).hires} == {"later"}
