"""An engagement beside audit and plan: findings as judged, hires as moved, two teams, and a benchmark."""

import re
from collections.abc import Sequence

import msgspec
import pytest

from ecomteam.advice.portfolio import FEWEST, benchmark
from ecomteam.advice.review import Earlier, review
from ecomteam.auditing import audit
from ecomteam.auditing.snapshots import compare
from ecomteam.cli.reading import example_names, example_team
from ecomteam.files.team.read import read_team
from ecomteam.model.engagement import Engagement, HireNote, Judgement, OwnFinding, Review
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems
from ecomteam.model.team import Team
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan_of
from ecomteam.reports.compose.report import compose_report
from ecomteam.reports.draw.markdown import to_markdown
from ecomteam.shop.case import Case
from tests.conftest import Golden
from tests.shipped import KNOWLEDGE

DAY = "2026-11-29"
EXAMPLES = example_names()
PLACE = Place("engagement.yaml", 3, 5)
# What no client should read: commands, keys of the file, its name.
OF_THE_TOOL = re.compile(r"ecomteam |\.yaml|\.md\b|\b[a-z]+_[a-z_]+\b")


def team(example: str) -> Team:
    return example_team(example, KNOWLEDGE)[0]


def made(given: Engagement, of: Team, before: Team | None = None) -> Review:
    case = Case(KNOWLEDGE, of, DAY)
    found = audit(KNOWLEDGE, of, "team.yaml", DAY, None)
    earlier = None
    if before is not None:
        then = audit(KNOWLEDGE, before, "before.yaml", DAY, None)
        earlier = Earlier(then, compare(before, then, of, found))
    return review(given, case, plan_of(case), found, DAY, earlier)


def text(given: Engagement, of: Team, lang: Language = "en", before: Team | None = None) -> str:
    return to_markdown(compose_report(made(given, of, before), given, of, KNOWLEDGE, lang))


def engagement(
    findings: Sequence[Judgement] = (), hires: Sequence[HireNote] = (), own: Sequence[OwnFinding] = ()
) -> Engagement:
    return Engagement(
        client="Tumble Toys",
        team="team.yaml",
        firm="North",
        author="Jo",
        note=("Dear Wes,",),
        findings=tuple(findings),
        hires=tuple(hires),
        own_findings=tuple(own),
    )


JUDGED = engagement(
    findings=[
        Judgement(check="work_undone", severity="note", comment="Known.", due="2027-01-31", owner="Wes", place=PLACE),
        Judgement(check="owner_week_long", ruling="reject", place=PLACE),
    ],
    hires=[
        HireNote(role="customer_service", comment="Sooner.", moved_to="2027-04", place=PLACE),
        HireNote(role="content_marketer", left_out=True, place=PLACE),
    ],
    own=[OwnFinding(text="Returns lie in the hall.", remedy="Book them each morning.", owner="Yara")],
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_report_of_an_engagement(golden: Golden, lang: Language) -> None:
    golden(f"report.{lang}.md", text(JUDGED, team("growing-pains"), lang))


def test_findings_stand_as_they_were_judged() -> None:
    found = made(JUDGED, team("growing-pains"))
    checks = {one.check: one for one in found.findings}
    assert "owner_week_long" not in checks
    assert found.rejected == 1
    assert (checks["work_undone"].severity, checks["work_undone"].owner) == ("note", "Wes")
    assert [one.text.en for one in found.findings if one.check is None] == ["Returns lie in the hall."]
    weights = [("error", "warning", "note").index(one.severity) for one in found.findings]
    assert weights == sorted(weights)


def test_hires_are_moved_and_left_out_and_the_money_follows() -> None:
    found = made(JUDGED, team("growing-pains"))
    hires = {hire.role: hire for hire in found.plan.hires}
    assert "content_marketer" not in hires
    assert hires["customer_service"].start_month == 5
    assert hires["customer_service"].soon
    soon = [hire.monthly_cost for hire in found.plan.hires if hire.soon and hire.monthly_cost]
    assert found.plan.money.soon == (sum(each.low for each in soon), sum(each.high for each in soon))
    said = text(JUDGED, team("growing-pains"))
    assert "From April 2027 on this costs more than you can pay" in said
    assert "No customer service yet" not in said


def test_without_a_hire_its_work_is_not_done() -> None:
    of = team("growing-pains")
    first = made(engagement(), of).plan.hires[0].role
    left = made(engagement(hires=[HireNote(role=first, left_out=True, place=PLACE)]), of)
    assert sum(row.after.new for row in left.shift.rows) < sum(
        row.after.new for row in made(engagement(), of).shift.rows
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (engagement([Judgement(check="two_managers", place=PLACE)]), "this team has no such finding; it has: ET"),
        (
            engagement([Judgement(check="owner_week_long", subject="Bob", place=PLACE)]),
            'there is no such finding about "Bob"; it is about: "Wes"',
        ),
        (engagement(hires=[HireNote(role="sales", place=PLACE)]), 'the roadmap has no hire for "sales"; it has: '),
        (
            engagement(hires=[HireNote(role="customer_service", moved_to="2026-01", place=PLACE)]),
            "2026-01 lies before the day of this report",
        ),
    ],
)
def test_what_is_said_of_nothing_is_refused_at_its_place(given: Engagement, said: str) -> None:
    with pytest.raises(FileProblems) as found:
        made(given, team("growing-pains"))
    assert said in str(found.value)
    assert str(found.value).startswith("engagement.yaml:3:5")


@pytest.mark.parametrize("turn", range(len(EXAMPLES)), ids=lambda turn: EXAMPLES[turn])
def test_no_client_reads_of_files_and_commands(turn: int) -> None:
    of, lang = team(EXAMPLES[turn]), LANGUAGES[turn % len(LANGUAGES)]
    given = msgspec.structs.replace(engagement(), parts=("summary", "team", "findings", "roadmap", "money"))
    told = [line for line in text(given, of, lang).splitlines() if OF_THE_TOOL.search(line.replace("\\", ""))]
    assert told == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_check_tells_a_client_of_files_and_commands(lang: Language) -> None:
    for check in KNOWLEDGE.catalogue.checks:
        if not check.code.startswith("ET6"):
            said = re.sub(r"\{\w+\}", "", f"{check.message.to(lang)} {(check.for_client or check.remedy).to(lang)}")
            assert not OF_THE_TOOL.search(said), check.code


def test_thirty_pickers_are_not_named_one_by_one() -> None:
    pickers = "".join(f"  - {{name: Picker{n:02}, fte: 0.5}}\n" for n in range(30))
    shop = "shop: {name: X, orders_per_month: 9000}\npeople:\n  - {name: Ada, owner: true}\n"
    of = read_team((shop + pickers).encode(), "team.yaml", KNOWLEDGE.catalogue)
    findings = [Judgement(check="person_without_role", place=PLACE)]
    given = msgspec.structs.replace(engagement(findings), parts=("findings",))
    said = text(given, of)
    assert said.count("Picker") <= 4
    assert "29 more of the same kind" in said


def test_names_in_one_sentence_are_cut_short() -> None:
    pickers = "".join(f"  - {{name: Picker{n:02}, roles: [logistics]}}\n" for n in range(30))
    shop = "shop: {name: X}\npeople:\n  - {name: Ada, owner: true}\n"
    of = read_team((shop + pickers).encode(), "team.yaml", KNOWLEDGE.catalogue)
    listed = ", ".join(f"Picker{n:02}" for n in range(29)) + " and Picker29"
    given = msgspec.structs.replace(engagement(own=[OwnFinding(text=f"{listed} pack.")]), parts=("findings",))
    assert "Picker00, Picker01, Picker02 and 27 others pack." in text(given, of)


def test_what_was_agreed_is_done_open_or_overdue() -> None:
    before, now = team("growing-pains"), team("growing-pains")
    extra = msgspec.structs.replace((before.people or ())[1], name="Zed", roles=(), place=PLACE)
    before = msgspec.structs.replace(before, people=(*(before.people or ()), extra))
    given = engagement(
        [
            Judgement(check="person_without_role", owner="Wes", place=PLACE),
            Judgement(check="work_undone", due="2026-10-01", place=PLACE),
            Judgement(check="owner_week_long", due="2027-10-01", place=PLACE),
        ]
    )
    found = made(given, now, before)
    assert {one.check: one.progress for one in found.agreed} == {
        "person_without_role": "done",
        "work_undone": "overdue",
        "owner_week_long": "open",
    }
    said = text(given, now, before=before)
    assert "| **Left:**" not in said
    assert "Zed" in said


def test_a_portfolio_has_no_names_and_says_nothing_of_few() -> None:
    case = Case(KNOWLEDGE, team("growing-pains"), DAY)
    others = [Case(KNOWLEDGE, team(name), DAY) for name in EXAMPLES if name != "growing-pains"]
    many = benchmark(case, others)
    assert many.shops == len(others)
    assert many.fte_by_revenue is not None
    assert many.fte_by_revenue.low <= many.fte_by_revenue.middle <= many.fte_by_revenue.high
    few = benchmark(case, others[: FEWEST - 1])
    assert (few.fte_by_revenue, few.fte_by_orders, few.cost_share, few.coverage) == (None, None, None, None)
