"""The audit as a whole: places, order, states, coverage and score."""

from collections.abc import Callable
from pathlib import Path

from ecomteam.model.audit import Audit, Finding
from ecomteam.model.who import somebody

Auditor = Callable[..., Audit]
EXAMPLES = Path(__file__).resolve().parents[2] / "data" / "examples"

SMALL = """\
shop:
  symptoms: [parcels_take_hours]
people:
  - name: Ada
    owner: true
    roles: [ecommerce_manager]
  - name: Rent-a-Rep
    roles:
      - {role: sales, fte: 0.5}
    sourcing: agency
"""


def found(result: Audit, check: str) -> Finding:
    (finding,) = (finding for finding in result.findings if finding.check == check)
    return finding


def where(finding: Finding) -> tuple[int, int]:
    return finding.place.line, finding.place.column


def test_a_finding_stands_at_its_role_its_person_its_fact_or_the_team(audited: Auditor) -> None:
    result = audited(SMALL)
    assert where(found(result, "must_be_in_house")) == (9, 9)
    assert where(found(result, "symptom_role_missing")) == (2, 13)
    assert where(found(result, "function_uncovered")) == (1, 1)
    hats = SMALL.replace("[ecommerce_manager]", "[ecommerce_manager, logistics, content_creator, customer_service]")
    assert where(found(audited(hats), "owner_overloaded_hats")) == (4, 5)


def test_findings_come_in_the_order_of_the_file(audited: Auditor) -> None:
    findings = audited(SMALL).findings
    order = [(finding.place, finding.code) for finding in findings]
    assert order == sorted(order)
    assert {finding.place.file for finding in findings} == {"team.yaml"}


def test_a_finding_cites_its_check_and_its_rule(audited: Auditor) -> None:
    cites = found(audited(SMALL), "must_be_in_house").cites
    assert "S1-024" in cites
    assert "S5-103" in cites
    assert len(set(cites)) == len(cites)


def test_what_a_finding_says_is_filled_in_both_languages(audited: Auditor) -> None:
    message = found(audited(SMALL), "must_be_in_house").message
    assert message.en.startswith("Rent-a-Rep is outside and holds the role Sales")
    assert message.nl.startswith("Rent-a-Rep is extern en heeft de rol Sales")


def test_a_name_is_data_and_never_a_template(audited: Auditor) -> None:
    message = found(audited(SMALL.replace("Rent-a-Rep", "'{role} {0} %s [red]'")), "must_be_in_house").message
    assert message.en.startswith("{role} {0} %s [red] is outside")


def test_numbers_are_written_as_the_language_writes_them(audited: Auditor) -> None:
    result = audited("people: [{name: Bo, fte: 0.5, roles: [{role: sales, fte: 0.75}]}]")
    message = found(result, "overload_hours").message
    assert "0.75" in message.en
    assert "0,75" in message.nl


def test_without_people_nothing_about_people_is_judged(audited: Auditor) -> None:
    result = audited("shop: {stage: growth}")
    states = {state.check: state for state in result.checks}
    assert states.pop("unknown_facts").state == "fail"
    of_the_file = ("waiver_expired", "waiver_unused", "contribution_apart")
    assert {states.pop(check).state for check in of_the_file} == {"pass"}
    assert {state.state for state in states.values()} == {"not_checked"}
    assert all("people" in state.unknown for state in states.values())
    assert result.coverage == ()
    assert result.score.phases == ()
    assert result.score.total is None


def test_nobody_is_not_the_same_as_unknown(audited: Auditor) -> None:
    result = audited("people: []")
    assert found(result, "owner_missing").subject == "ecommerce_manager"
    assert result.score.total == 0
    assert len(result.score.phases) == 5


def test_coverage_names_who_holds_a_role_and_which_role_called_for_nobody_holds(audited: Auditor) -> None:
    rows = {(row.phase, row.role): row for row in audited(SMALL).coverage}
    assert rows["acquisition", "sales"].before == (somebody("Rent-a-Rep"),)
    assert ("acquisition", "technical_advisor") not in rows
    assert all(row.before == row.after for row in rows.values())


def test_the_score_falls_with_what_is_found(audited: Auditor) -> None:
    complete = audited((EXAMPLES / "sky-high-team.yaml").read_text("utf-8"))
    assert complete.score.total is not None
    assert complete.score.total >= 99
    mistakes = audited((EXAMPLES / "team-of-mistakes.yaml").read_text("utf-8")).score
    assert mistakes.total is not None
    assert mistakes.total < 40
    assert mistakes.coverage is not None
    left = [mistakes.coverage, *(one.left for one in mistakes.deductions)]
    assert left == sorted(left, reverse=True)
    assert left[-1] == mistakes.total
    assert "10%" in complete.score.how.en
    assert "10%" in complete.score.how.nl


def test_a_complete_team_has_no_findings(audited: Auditor) -> None:
    told = (EXAMPLES / "sky-high-team.yaml").read_text("utf-8")
    # How many orders are from businesses nobody is asked; the quotes that go before them are.
    result = audited(
        told.replace("  orders_per_month:", "  quotes_per_month: 900\n  orders_per_month:", 1), today="2026-01-01"
    )
    assert result.findings == ()
    assert {state.state for state in result.checks} == {"pass", "not_applicable"}


def test_an_owner_alone_at_launch_who_wears_the_hats_has_no_error(audited: Auditor) -> None:
    result = audited(
        "shop: {stage: launch, company: new, business_model: b2c, platform: hosted_shop, symptoms: [], goals: []}\n"
        "people: [{name: Ada, owner: true, roles: [ecommerce_manager, it_specialist, customer_service]}]\n"
    )
    assert [finding for finding in result.findings if finding.severity == "error"] == []


def test_the_same_team_gives_the_same_audit(audited: Auditor) -> None:
    text = (EXAMPLES / "team-of-mistakes.yaml").read_text("utf-8")
    assert audited(text) == audited(text)


def test_no_two_findings_of_a_check_are_about_the_same(audited: Auditor) -> None:
    for path in EXAMPLES.glob("*.yaml"):
        identities = [(finding.check, finding.subject) for finding in audited(path.read_text("utf-8")).findings]
        assert len(set(identities)) == len(identities), path.name
