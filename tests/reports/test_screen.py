"""What a terminal draws besides texts and tables: charts, and amounts that stay together; and parts of a document."""

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.plan import Plan
from ecomteam.reports.compose.allowance import ROOMS
from ecomteam.reports.compose.audit import compose_audits
from ecomteam.reports.compose.audit import screen_audit as audit_screen
from ecomteam.reports.compose.plan import PARTS, compose_plan, screen_plan
from ecomteam.reports.document import (
    SUMMARY,
    Bar,
    Bullets,
    Column,
    Document,
    Entry,
    Heading,
    Paragraph,
    Record,
    Table,
    part_of,
    parts,
)
from ecomteam.reports.draw.terminal import LINES, TIGHTEST, to_screen, to_terminal

WEEK = Record(
    (
        Entry("Packing", ("20 → 5",), Bar(0.25, 0.75)),
        Entry("Answering", ("4",), Bar(0.2)),
        Entry("Everything else", ("0",), Bar(0)),
    )
)


def drawn(*blocks: Heading | Paragraph | Bullets | Table | Record, width: int = 60, encoding: str = "utf-8") -> str:
    return to_terminal(Document("T", "en", blocks), width, False, encoding).removeprefix("T\n\n")


def test_a_chart_has_its_figures_beside_it() -> None:
    assert drawn(WEEK).splitlines() == [
        "  Packing          20 → 5  ████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
        "  Answering             4  ██████",
        "  Everything else       0",
    ]


def test_a_chart_in_ascii() -> None:
    assert drawn(WEEK, encoding="ascii").splitlines()[0] == "  Packing          20 -> 5  ########~~~~~~~~~~~~~~~~~~~~~~"


def test_where_a_chart_has_no_room_its_figures_stay() -> None:
    assert drawn(WEEK, width=40).splitlines() == ["  Packing: 20 → 5", "  Answering: 4", "  Everything else: 0"]


def test_a_long_name_in_a_chart_leaves_room_for_the_bar() -> None:
    first, second = drawn(Record((Entry("A name that is as long as a whole sentence", ("1",), Bar(1)),))).splitlines()
    assert first.endswith("█" * 26)
    assert second.startswith("    ")


TOTALS = Table(
    "c",
    (Column("Who", key=True), Column("When"), Column("How"), Column("Cost", "right")),
    (("Packer", "now", "employed", "€ 900"), ("Total", "", "", "€ 900"), ("Room", "", "", "€ 450")),
    ((1, Bar(0.6, 0.4)), (2, Bar(0.5))),
)


def test_the_bar_of_a_row_stands_where_its_cells_are_empty() -> None:
    assert drawn(TOTALS).splitlines() == [
        "Who     When  How        Cost",
        "─────────────────────────────",
        "Packer  now   employed  € 900",
        "Total   ████████▒▒▒▒▒▒  € 900",
        "Room    ███████         € 450",
    ]
    assert "█" not in drawn(TOTALS, width=40)


@pytest.mark.parametrize("width", range(20, 60))
@pytest.mark.parametrize("amount", ["€ 1,200", "$ 5", "CHF 12,000–14,000"])
def test_an_amount_stays_with_its_currency(width: int, amount: str) -> None:
    text = f"It costs {amount} a month, and then {amount} more, which is {amount} too much ({amount})."
    lines = drawn(Paragraph(text), Bullets((text,)), width=width).splitlines()
    assert not any(line.rstrip().endswith(("€", "$", "CHF")) for line in lines)
    assert " ".join(" ".join(lines).split()).count(amount) == 8


def test_a_row_is_one_line_where_nobody_looks() -> None:
    long = "x" * 90
    table = Table("c", (Column("A"), Column("B")), (("word " * 30, long), ("b", "c")))
    lines = to_terminal(Document("T", "en", (table, Paragraph("word " * 30))), 80, False, "utf-8", True).splitlines()
    assert [line.split()[0] for line in lines[2:6]] == ["A", "─" * len(lines[3]), "word", "b"]
    assert lines[4].endswith(long)
    assert max(map(len, lines[7:])) <= 80


def test_a_heading_breaks_before_what_stands_under_it() -> None:
    table = Table(
        "c", (Column("Hours of every week"), Column("Form"), Column("Text")), (("8", "in dienst", "a " * 40),)
    )
    assert "in dienst" in drawn(table)


def test_the_first_that_fits_is_shown() -> None:
    tried = []

    def compose(tight: int) -> Document:
        tried.append(tight)
        return Document("T", "en", (Bullets(("x",) * (45 - 3 * tight)),))

    assert len(to_screen(compose, 80, False, "utf-8").splitlines()) == LINES - 2
    assert tried == [0, 1, 2, 3]


def test_the_least_is_shown_where_nothing_fits() -> None:
    text = to_screen(lambda tight: Document("T", "en", (Bullets(("x",) * (60 - tight)),)), 80, False, "utf-8")
    assert len(text.splitlines()) == 62 - TIGHTEST


def test_a_plan_has_as_many_sizes_as_are_tried() -> None:
    """One more size than is tried is one that nobody ever sees."""
    assert len(ROOMS) == TIGHTEST + 1


# --- parts ----------------------------------------------------------------------------------------------------------


def test_every_section_of_a_plan_is_a_part(knowledge: Knowledge, plan: Plan) -> None:
    document = compose_plan(plan, knowledge, "en", ("work", "The work", [Paragraph("x")]))
    sections = [block for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    assert [part for _, part in parts(document)] == [section.part for section in sections]
    assert {section.part for section in sections} <= set(PARTS)
    for section in sections:
        alone = part_of(document, [section.part]).blocks
        assert alone[0] == section
        assert [block for block in alone if isinstance(block, Heading) and block.level == 2] == [section]


def test_the_summary_stands_above_all_headings(knowledge: Knowledge, plan: Plan) -> None:
    document = compose_plan(plan, knowledge, "en")
    first = next(index for index, block in enumerate(document.blocks) if isinstance(block, Heading))
    assert part_of(document, [SUMMARY]).blocks == document.blocks[:first]


def test_a_part_of_several_teams_stays_under_its_team(knowledge: Knowledge, audit: Audit) -> None:
    document = part_of(compose_audits([audit, audit], knowledge, "en"), ["accepted"])
    told = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert told == ["Team audit: Bean & Co", "Accepted"] * 2


def test_a_screen_says_nothing_of_sources(knowledge: Knowledge, plan: Plan, audit: Audit) -> None:
    for document in (screen_plan(plan, knowledge, "en"), audit_screen(audit, knowledge, "nl")):
        text = to_terminal(document, 80, False, "utf-8")
        assert "S5-003" not in text
        assert "--show" in text


def test_the_audit_says_what_matters_most(knowledge: Knowledge, audit: Audit) -> None:
    text = to_terminal(audit_screen(audit, knowledge, "en"), 80, False, "utf-8")
    assert "• Nobody is e-commerce manager. (ET101)" in text
    assert "• Ada wears 6 hats. (ET201, line 12; new since the" in text
    assert "Give E-commerce manager as a hat to Ada: +5 points, nothing extra to pay." in text
    assert "Tell this and more can be checked: Platform, Orders a month" in text
