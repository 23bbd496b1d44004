"""An audit against an earlier one: only what is new is marked as new, however the file was rearranged."""

from collections.abc import Callable

import msgspec

from ecomteam.auditing import against, earlier_of
from ecomteam.model.audit import Audit

Auditor = Callable[..., Audit]

OLD = """\
people:
  - {name: Ada, owner: true, roles: [ecommerce_manager]}
  - {name: Bo}
"""
MOVED = """\
# a comment, and everything moved
format: 1

people:
  - {name: Bo}
  - {name: Ada, owner: true, roles: [ecommerce_manager]}
"""


def marks(result: Audit) -> dict[tuple[str, str], str | None]:
    return {finding.identity: finding.baseline for finding in result.findings}


def test_without_an_earlier_audit_nothing_is_marked(audited: Auditor) -> None:
    assert set(marks(audited(OLD)).values()) == {None}
    assert audited(OLD).mended is None


def test_moved_lines_bring_nothing_new(audited: Auditor) -> None:
    result = against(audited(MOVED), audited(OLD))
    assert set(marks(result).values()) == {"known"}
    assert result.mended == ()


def test_what_came_is_new_and_what_went_is_mended(audited: Auditor) -> None:
    now = OLD.replace("{name: Bo}", "{name: Bo, roles: [it_specialist]}\n  - {name: Cy}")
    result = against(audited(now), audited(OLD))
    assert marks(result)["person_without_role", "Cy"] == "new"
    assert {("person_without_role", "Bo"), ("function_uncovered", "it_specialist")} <= {
        finding.identity for finding in result.mended or ()
    }


def test_a_check_that_was_left_out_or_waived_mends_nothing(audited: Auditor) -> None:
    partly = against(audited(OLD, checks=frozenset({"function_uncovered"})), audited(OLD))
    assert partly.mended == ()
    accepted = OLD + "waivers: [{check: person_without_role, reason: Learns the trade.}]\n"
    assert "person_without_role" not in {one.check for one in against(audited(accepted), audited(OLD)).mended or ()}


def test_an_earlier_audit_of_another_file_counts_where_there_is_one_team_only(audited: Auditor) -> None:
    now, before = audited(OLD), msgspec.structs.replace(audited(OLD), file="other.yaml")
    assert earlier_of(now, [before], alone=True) == before
    assert earlier_of(now, [before], alone=False) is None
    assert earlier_of(now, [before, now], alone=False) == now
    assert earlier_of(now, [before, before], alone=True) is None


def test_of_a_team_that_is_new_every_finding_is_new(audited: Auditor) -> None:
    result = against(audited(OLD), None)
    assert set(marks(result).values()) == {"new"}
    assert result.mended == ()
