"""Two snapshots compared: nothing between a team and itself, and B against A is the mirror of A against B."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given

from ecomteam.auditing import audit
from ecomteam.auditing.snapshots import compare
from ecomteam.files.team.read import read_team
from ecomteam.model.teamdifference import FieldChange, TeamDifference
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.reports.compose.diff import compose_diff
from ecomteam.reports.draw.json import Made, to_json
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.reports.draw.terminal import to_terminal
from tests.shipped import KNOWLEDGE
from tests.shops import FEW, team_files

Golden = Callable[[str, str], None]
EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "data" / "examples").glob("*.yaml"))

OLD = """\
shop: {name: Bean & Co, country: NL, stage: growth, orders_per_month: 900, symptoms: [low_conversion]}
people:
  - {name: Ada, owner: true, roles: [ecommerce_manager, customer_service]}
  - {name: Studio North, roles: [{role: ux_ui_designer, fte: 0.2}], sourcing: agency, accountable: Ada}
  - {name: Tom, roles: [assistant], fte: 0.6, reports_to: Ada, activities: [advertising]}
"""
NEW = """\
shop: {name: Bean & Co, country: NL, stage: scale, orders_per_month: 2400, erp_integration: true}
people:
  - {name: ada, owner: true, roles: [ecommerce_manager]}
  - {name: Studio North, roles: [{role: ux_ui_designer, fte: 0.4}], sourcing: freelance}
  - {name: Eva, roles: [customer_service, it_specialist], fte: 1, cost_per_month: 4000}
"""


def compared(old: str, new: str) -> TeamDifference:
    first, second = (
        read_team(text.encode(), f"{name}.yaml", KNOWLEDGE.catalogue) for text, name in ((old, "old"), (new, "new"))
    )
    return compare(first, audit(KNOWLEDGE, first, "old.yaml"), second, audit(KNOWLEDGE, second, "new.yaml"))


def test_who_joined_and_left_with_their_roles() -> None:
    found = compared(OLD, NEW)
    assert [(member.person, member.roles) for member in found.joined] == [
        ("Eva", ("customer_service", "it_specialist"))
    ]
    assert [(member.person, member.roles) for member in found.left] == [("Tom", ("assistant",))]


def test_what_changed_about_who_stayed() -> None:
    changes = {change.person: change.fields for change in compared(OLD, NEW).changed}
    assert changes["ada"] == (
        FieldChange(field="name", old="Ada", new="ada"),
        FieldChange(field="roles", old=("customer_service", "ecommerce_manager"), new=("ecommerce_manager",)),
    )
    assert changes["Studio North"] == (
        FieldChange(field="accountable", old="Ada", new=None),
        FieldChange(field="fte.ux_ui_designer", old=0.2, new=0.4),
        FieldChange(field="sourcing", old="agency", new="freelance"),
    )


def test_roles_facts_coverage_and_findings() -> None:
    found = compared(OLD, NEW)
    assert {(change.role, change.old, change.new) for change in found.roles} == {
        ("assistant", ("Tom",), ()),
        ("customer_service", ("Ada",), ("Eva",)),
        ("it_specialist", (), ("Eva",)),
    }
    assert [change.fact for change in found.facts] == ["erp_integration", "orders_per_month", "stage", "symptoms"]
    assert ("function_uncovered", "it_specialist") in {finding.identity for finding in found.fixed}
    assert found.introduced
    assert found.score.old != found.score.new
    assert not found.empty


def test_lines_that_moved_are_no_change() -> None:
    lines = OLD.splitlines()
    assert compared(OLD, "\n".join(["# moved", "", lines[0], lines[1], *lines[:1:-1]])).empty


def test_people_who_are_unknown_are_not_people_who_left() -> None:
    found = compared(OLD, "shop: {country: NL}")
    assert found.score.new is None
    assert all(phase.new is None for phase in found.coverage)


@FEW
@given(team_files())
def test_a_team_does_not_differ_from_itself(team: str) -> None:
    assert compared(team, team).empty


@FEW
@given(team_files(), team_files())
def test_the_other_way_round_is_the_mirror(old: str, new: str) -> None:
    there, back = compared(old, new), compared(new, old)
    # The files keep their names here, so only what is compared is held against the mirror.
    assert without_files(back) == without_files(mirrored(there))
    assert there.empty == back.empty


def mirrored(seen: TeamDifference) -> TeamDifference:
    """The same, seen from the other side."""
    return msgspec.structs.replace(
        seen,
        score=turned(seen.score),
        joined=seen.left,
        left=seen.joined,
        changed=tuple(msgspec.structs.replace(one, fields=tuple(map(turned, one.fields))) for one in seen.changed),
        roles=tuple(map(turned, seen.roles)),
        facts=tuple(map(turned, seen.facts)),
        coverage=tuple(map(turned, seen.coverage)),
        fixed=seen.introduced,
        introduced=seen.fixed,
    )


def turned(change: Any) -> Any:
    return msgspec.structs.replace(change, old=change.new, new=change.old)


def without_files(comparison: TeamDifference) -> list[object]:
    """All that is compared; findings by what they are about, since their places name the file."""
    names = [name for name in comparison.__struct_fields__ if name not in ("old", "new", "fixed", "introduced")]
    findings = (*comparison.fixed, None, *comparison.introduced)
    return [*(getattr(comparison, name) for name in names), [one and one.identity for one in findings]]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_against_itself(path: Path) -> None:
    text = path.read_text("utf-8")
    assert compared(text, text).empty


# The reports


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reports(golden: Golden, lang: Language) -> None:
    document = compose_diff(compared(OLD, NEW), KNOWLEDGE, lang)
    golden(f"diff.{lang}.80.txt", to_terminal(document, 80, False, "utf-8"))
    golden(f"diff.{lang}.md", to_markdown(document))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_two_equal_teams_are_one_sentence(lang: Language) -> None:
    (said,) = compose_diff(compared(OLD, OLD), KNOWLEDGE, lang).blocks
    assert (
        getattr(said, "text", "")
        == {"en": "The two teams do not differ.", "nl": "De twee teams verschillen niet."}[lang]
    )


def test_of_many_who_stay_only_the_number_is_told() -> None:
    team = "people:\n" + "".join(f"  - {{name: P{number}, roles: [sales]}}\n" for number in range(6))
    report = to_markdown(compose_diff(compared(team, team.replace("P5", "Eva")), KNOWLEDGE, "en"))
    assert "| Sales representative | P5, 5 who stay | Eva, 5 who stay |" in report


@FEW
@given(team_files(), team_files())
def test_every_comparison_can_be_told(old: str, new: str) -> None:
    found = compared(old, new)
    english, dutch = (to_markdown(compose_diff(found, KNOWLEDGE, lang)) for lang in LANGUAGES)
    assert english != dutch
    for report in (english, dutch):
        assert report.startswith("# ")
        assert all(finding.code in report for finding in found.introduced)


def test_json_has_all_of_it() -> None:
    content = json.loads(to_json("diff", compared(OLD, NEW), Made(version="1")))
    assert content["diff"]["score"].keys() == {"old", "new"}
    assert content["diff"]["joined"][0]["person"] == "Eva"
