"""Plan and audit use the same rules: whoever does what the plan says passes the audit."""

from collections.abc import Mapping

import msgspec
import pytest

from ecomteam.auditing import audit
from ecomteam.files.catalogue.folder import data_dir
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.team import Team
from ecomteam.planning import carried_out, plan
from tests.shipped import KNOWLEDGE


def examples() -> Mapping[str, bytes]:
    folder = data_dir().joinpath("examples")
    return {entry.name.removesuffix(".yaml"): entry.read_bytes() for entry in folder.iterdir()}


EXAMPLES = examples()


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return KNOWLEDGE


def errors(result: Audit) -> list[str]:
    return [f"{finding.code} {finding.message.en}" for finding in result.findings if finding.severity == "error"]


def staffed_as_advised(known: Knowledge, team: Team) -> Audit:
    return audit(known, carried_out(known, team), "made from the plan")


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_a_team_in_which_everybody_was_hired_as_advised_audits_without_an_error(name: str, known: Knowledge) -> None:
    """The shop's facts with its owner alone: all others come from the plan."""
    team = read_team(EXAMPLES[name], name, known.catalogue)
    owners = tuple(person for person in team.people or () if person.owner)
    assert errors(staffed_as_advised(known, msgspec.structs.replace(team, people=owners))) == []


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_carrying_out_the_plan_brings_no_new_error(name: str, known: Knowledge) -> None:
    """The real people stay, with the mistakes they came with."""
    team = read_team(EXAMPLES[name], name, known.catalogue)
    before = {(f.check, f.subject) for f in audit(known, team, "today").findings if f.severity == "error"}
    after = {(f.check, f.subject) for f in staffed_as_advised(known, team).findings if f.severity == "error"}
    assert after <= before


def test_the_complete_team_audits_clean(known: Knowledge) -> None:
    team = read_team(EXAMPLES["sky-high-team"], "sky-high-team", known.catalogue)
    assert audit(known, team, "sky-high-team").findings == ()
    assert plan(known, team).hires == ()
