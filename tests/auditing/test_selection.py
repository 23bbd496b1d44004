"""Which checks are asked for, and teams as if somebody had left."""

from collections.abc import Callable

import pytest

from ecomteam.auditing import chosen_checks, without, works_there
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.problems import UsageError
from ecomteam.model.team import Team

Auditor = Callable[..., Audit]

TEAM = """\
people:
  - {name: Ada, owner: true, roles: [ecommerce_manager]}
  - {name: Bo Jansen, roles: [it_specialist], reports_to: Ada}
  - {name: Studio, roles: [content_creator], sourcing: agency, accountable: Ada}
waivers:
  - {check: ET604, person: Ada, reason: x}
"""


@pytest.fixture
def team(knowledge: Knowledge) -> Team:
    return read_team(TEAM.encode(), "team.yaml", knowledge.catalogue)


def codes(knowledge: Knowledge, *select: str, ignore: tuple[str, ...] = ()) -> list[str]:
    found = chosen_checks(knowledge, select, ignore)
    assert found is not None
    return sorted(knowledge.check(identity).code for identity in found)


def test_nothing_said_means_all(knowledge: Knowledge) -> None:
    assert chosen_checks(knowledge) is None


@pytest.mark.parametrize("given", ["ET201", "et201", "must_be_in_house", "must-be-in-house", "Must be in house"])
def test_a_check_answers_to_its_code_and_its_id(knowledge: Knowledge, given: str) -> None:
    assert codes(knowledge, given) == ["ET201"]


def test_the_beginning_of_a_code_means_the_group(knowledge: Knowledge) -> None:
    assert codes(knowledge, "ET2", ignore=("ET201,ET202",)) == ["ET203", "ET204", "ET205", "ET206"]
    assert len(codes(knowledge, "ET")) == len(knowledge.checks)
    assert "ET201" not in codes(knowledge, ignore=("must_be_in_house",))


@pytest.mark.parametrize(
    ("given", "hint"), [("ET999", ""), ("must_be_inhouse", "must_be_in_house"), ("", ""), ("et20l", "")]
)
def test_what_is_no_check_is_refused(knowledge: Knowledge, given: str, hint: str) -> None:
    with pytest.raises(UsageError, match="no check is called") as error:
        chosen_checks(knowledge, (given,))
    assert str(error.value).endswith(f'; did you mean "{hint}"?' if hint else "begins like that")


def test_an_audit_by_some_checks_names_those_left_out(audited: Auditor, knowledge: Knowledge) -> None:
    result = audited(TEAM, checks=chosen_checks(knowledge, ("ET2",)))
    assert {state.check for state in result.checks} == {
        one.id for one in knowledge.checks.values() if one.code[2] == "2"
    }
    assert len(result.left_out) + len(result.checks) == len(knowledge.checks)
    assert all(finding.code.startswith("ET2") for finding in result.findings)


def test_who_has_left_takes_roles_and_waivers_along(team: Team) -> None:
    after = without(team, ["ADA"])
    assert [person.name for person in after.people or ()] == ["Bo Jansen", "Studio"]
    assert after.waivers == ()
    assert works_there(team, "bo  jansen")
    assert not works_there(after, "Ada")


def test_what_hung_on_who_has_left_becomes_a_finding(audited: Auditor, knowledge: Knowledge, team: Team) -> None:
    from ecomteam.auditing import audit

    found = {one.identity for one in audit(knowledge, without(team, ["Ada"]), "team.yaml").findings}
    assert ("leader_not_there", "Bo Jansen") in found
    assert ("accountable_not_inside", "Studio") in found
    assert ("function_uncovered", "ecommerce_manager") in found
    assert found & {one.identity for one in audited(TEAM).findings} < found


def test_a_name_that_nobody_has(team: Team) -> None:
    with pytest.raises(UsageError, match='nobody in this team is called "Bo Janssen"; did you mean "Bo Jansen"'):
        without(team, ["Bo Janssen"])
