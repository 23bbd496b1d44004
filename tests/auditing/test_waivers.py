"""Waivers: a finding that is accepted is told apart, for as long as the waiver holds."""

from collections.abc import Callable

from ecomteam.model.audit import Audit

Auditor = Callable[..., Audit]

TWO_FREE = """\
people:
  - {name: Ada, owner: true, roles: [ecommerce_manager, it_specialist]}
  - {name: Bo}
  - {name: Cy}
waivers:
  - {check: ET604, person: Bo, reason: Learns the trade., until: 2026-12-31}
"""


def state(result: Audit, check: str) -> str:
    (found,) = (state.state for state in result.checks if state.check == check)
    return found


def test_a_waiver_for_one_person_leaves_the_others_standing(audited: Auditor) -> None:
    result = audited(TWO_FREE)
    assert [one.subject for one in result.findings if one.code == "ET604"] == ["Cy"]
    (waived,) = result.waived
    assert (waived.finding.subject, waived.reason, waived.until) == ("Bo", "Learns the trade.", "2026-12-31")
    assert (waived.place.line, waived.finding.place.line) == (6, 3)
    assert state(result, "person_without_role") == "fail"


def test_a_check_whose_findings_are_all_accepted_is_waived_and_costs_nothing(audited: Auditor) -> None:
    team = "people: [{name: Ada, owner: true, roles: [ecommerce_manager]}]\n"
    plain = audited(team)
    waived = audited(team + "waivers: [{check: function_uncovered, reason: A friend does it.}]\n")
    assert state(plain, "function_uncovered") == "fail"
    assert state(waived, "function_uncovered") == "waived"
    assert plain.score.total is not None
    assert waived.score.total is not None
    assert waived.score.total > plain.score.total
    assert waived.score.phases == plain.score.phases


def test_after_its_last_day_a_waiver_accepts_nothing_and_is_itself_a_finding(audited: Auditor) -> None:
    assert {one.subject for one in audited(TWO_FREE, "2026-12-31").findings if one.code == "ET604"} == {"Cy"}
    late = audited(TWO_FREE, "2027-01-01")
    assert {one.subject for one in late.findings if one.code == "ET604"} == {"Bo", "Cy"}
    (expired,) = (one for one in late.findings if one.check == "waiver_expired")
    assert expired.place.line == 6
    assert "Learns the trade." in expired.message.nl
    assert state(late, "waiver_unused") == "pass"


def test_without_a_day_it_holds_and_its_end_is_reported_as_not_checked(audited: Auditor) -> None:
    result = audited(TWO_FREE)
    assert state(result, "waiver_expired") == "not_checked"
    assert next(one.unknown for one in result.checks if one.check == "waiver_expired") == ("today",)


def test_two_unused_waivers_for_the_same_are_two_findings(audited: Auditor) -> None:
    team = (
        "people: [{name: Ada, owner: true, roles: [ecommerce_manager, it_specialist]}]\n"
        "waivers: [{check: ET101, reason: a}, {check: ET101, reason: b}]\n"
    )
    unused = [one for one in audited(team).findings if one.check == "waiver_unused"]
    assert [one.subject for one in unused] == ["function_uncovered", "function_uncovered (2)"]


def test_of_a_check_that_was_left_out_a_waiver_is_not_unused(audited: Auditor) -> None:
    team = (
        "people: [{name: Ada, owner: true, roles: [ecommerce_manager, it_specialist]}]\n"
        "waivers: [{check: ET101, reason: a}]\n"
    )
    assert [one.check for one in audited(team, checks=frozenset({"waiver_unused"})).findings] == []


def test_a_reason_is_data_and_never_a_template(audited: Auditor) -> None:
    team = (
        "people: [{name: Ada, owner: true, roles: [ecommerce_manager, it_specialist]}]\n"
        "waivers: [{check: ET101, reason: '{role} {0} %s'}]\n"
    )
    (unused,) = (one for one in audited(team).findings if one.check == "waiver_unused")
    assert "{role} {0} %s" in unused.message.en
