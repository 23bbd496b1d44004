"""The document and the roadmap in formats that other programs open: what they hold when they are read back.

Each format is skipped where its extra is not installed.
"""

import csv
import io
import re
import zipfile
from datetime import date

import msgspec
import pytest
import yaml

from ecomteam.cli.papers import plan_paper
from ecomteam.cli.plantables import workbook
from ecomteam.cli.reading import example_team
from ecomteam.model.plan import Plan
from ecomteam.model.text import LANGUAGES, Language
from ecomteam.planning import plan_of
from ecomteam.reports.compose.roadmap import recruiting, roadmap
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.compose.workbook import roadmap_sheet
from ecomteam.reports.document import Chart, Document, Heading, mapped
from ecomteam.reports.draw.csv import sheet_to_csv
from ecomteam.reports.draw.ics import FOLD, to_ics
from ecomteam.shop.case import Case
from ecomteam.words.paper import APPENDICES
from tests.reports.test_paper import EXAMPLES, advice
from tests.shipped import KNOWLEDGE

DAY = "2026-11-29"
EVIL = '=1+1 <b> #panic("x") $x$ @ref \u202e BEGIN:VEVENT\r\nX-A:b; https://e.example/ \x1b[31m'
VOICE = Voice(KNOWLEDGE, "en")


def hostile() -> tuple[Case, Plan]:
    """The coffee shop with names that other programs could take for more."""
    team, _ = example_team("coffee-shop", KNOWLEDGE)
    people = tuple(msgspec.structs.replace(each, name=EVIL + each.name) for each in team.people or ())
    case = Case(KNOWLEDGE, msgspec.structs.replace(team, name=EVIL, people=people))
    return case, plan_of(case)


def paper(case: Case, plan: Plan, lang: Language = "en") -> Document:
    return plan_paper(case, plan, lang, DAY, charts_behind=True)


# PDF


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("example", EXAMPLES)
def test_a_pdf_without_appendices_is_two_pages_that_keep_to_the_standard(example: str, lang: Language) -> None:
    pytest.importorskip("typst")
    pikepdf = pytest.importorskip("pikepdf")
    from ecomteam.reports.draw.pdf import to_pdf

    drawn = to_pdf(plan_paper(*advice(example), lang, DAY, APPENDICES.keys()), DAY)
    assert drawn.complete
    with pikepdf.open(io.BytesIO(drawn.data)) as pdf:
        assert len(pdf.pages) == 2
        assert str(pdf.Root.Lang) == lang
        assert pdf.Root.MarkInfo.Marked


def test_a_pdf_has_a_title_an_outline_and_words_for_its_pictures() -> None:
    pytest.importorskip("typst")
    pikepdf = pytest.importorskip("pikepdf")
    from ecomteam.reports.draw.pdf import to_pdf

    document = paper(*advice("growing-pains"))
    drawn = to_pdf(document, DAY)
    with pikepdf.open(io.BytesIO(drawn.data)) as pdf:
        assert pdf.docinfo["/Title"] == document.title
        with pdf.open_outline() as outline:
            titles = []
            waiting = list(outline.root)
            while waiting:
                item = waiting.pop(0)
                titles.append(item.title)
                waiting = [*item.children, *waiting]
        assert titles == [document.title, *(b.text for b in document.blocks if isinstance(b, Heading))]
        told = {
            str(each.Alt).replace("\u00a0", " ")
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
        }
    assert {f"{b.table.caption}. {b.summary}" for b in document.blocks if isinstance(b, Chart)} <= told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_whole_document_is_short_enough_to_be_read(lang: Language) -> None:
    pytest.importorskip("typst")
    pikepdf = pytest.importorskip("pikepdf")
    from ecomteam.reports.draw.pdf import to_pdf

    with pikepdf.open(io.BytesIO(to_pdf(paper(*advice("coffee-shop"), lang), DAY).data)) as pdf:
        assert len(pdf.pages) <= 12


def test_the_sources_of_a_document_are_those_whose_numbers_it_shows() -> None:
    document = paper(*advice("garden-stores"))
    start = next(n for n, block in enumerate(document.blocks) if isinstance(block, Heading) and block.part == "sources")
    texts: list[str] = []
    for blocks in (document.blocks[:start], document.blocks[start:]):
        said: list[str] = []
        mapped(Document("", "en", blocks), lambda text, said=said: said.append(text) or text)  # type: ignore[misc]
        texts.append("\n".join(said))
    shown = {each for listed in re.findall(r"\[([^\]]+)\]", texts[0]) for each in listed.split(", ")}
    listed = {each for each in re.findall(r"\b[A-Z]\w*-\w+(?=[:\s])", texts[1]) if each in KNOWLEDGE.statements}
    assert shown & KNOWLEDGE.statements.keys() == listed


def test_names_of_a_file_are_text_in_a_pdf() -> None:
    pytest.importorskip("typst")
    from ecomteam.reports.draw.pdf import to_pdf

    assert to_pdf(paper(*hostile()), DAY).complete


def test_letters_that_no_font_has_leave_a_pdf_that_says_so() -> None:
    pytest.importorskip("typst")
    from ecomteam.reports.draw.pdf import to_pdf

    drawn = to_pdf(Document("\U000e0f00 \ua8e0 shop", "en", ()), DAY)
    assert drawn.data.startswith(b"%PDF")


def test_the_same_plan_is_the_same_pdf() -> None:
    pytest.importorskip("typst")
    from ecomteam.reports.draw.pdf import to_pdf

    document = paper(*advice("coffee-shop"))
    assert to_pdf(document, DAY) == to_pdf(document, DAY)


# Word


def test_a_word_document_has_headings_tables_and_words_for_its_pictures() -> None:
    docx = pytest.importorskip("docx")
    from ecomteam.reports.draw.docx import to_docx

    document = paper(*advice("coffee-shop"), "nl")
    data = to_docx(document, DAY)
    assert data == to_docx(document, DAY)
    read = docx.Document(io.BytesIO(data))
    headings = [each.text for each in read.paragraphs if each.style.name.startswith("Heading")]
    assert headings == [block.text for block in document.blocks if isinstance(block, Heading)]
    assert read.core_properties.title == document.title
    assert read.core_properties.comments == ""
    charts = [block for block in document.blocks if isinstance(block, Chart)]
    told = [each._inline.docPr.get("descr") for each in read.inline_shapes]
    assert told in ([], [f"{each.table.caption}. {each.summary}" for each in charts])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b'w:val="nl-NL"' in archive.read("word/styles.xml")
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_names_of_a_file_are_text_in_a_word_document() -> None:
    docx = pytest.importorskip("docx")
    from ecomteam.reports.draw.docx import to_docx

    read = docx.Document(io.BytesIO(to_docx(paper(*hostile()), DAY)))
    assert "=1+1 <b> #panic" in read.paragraphs[0].text
    assert "\x1b" not in read.paragraphs[0].text


# Excel


def test_a_workbook_has_typed_cells_and_nothing_that_computes() -> None:
    pytest.importorskip("xlsxwriter")
    data = workbook(*hostile(), VOICE, DAY)
    assert data == workbook(*hostile(), VOICE, DAY)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        sheets = {name: archive.read(name).decode() for name in names if name.startswith("xl/worksheets/")}
        texts = archive.read("xl/sharedStrings.xml").decode()
    assert len(sheets) == 5
    assert not any("<f>" in sheet or "hyperlink" in sheet for sheet in sheets.values())
    assert not any("externalLink" in name for name in names)
    assert "=1+1 &lt;b&gt;" in texts
    first = sheets["xl/worksheets/sheet1.xml"]
    _, plan = advice("coffee-shop")
    assert f"<v>{plan.hires[0].monthly_cost.low:g}</v>" in first if plan.hires[0].monthly_cost else False


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_a_workbook_a_list_and_a_calendar(example: str, lang: Language) -> None:
    pytest.importorskip("xlsxwriter")
    case, plan = advice(example)
    voice = Voice(KNOWLEDGE, lang)
    assert workbook(case, plan, voice, DAY).startswith(b"PK")
    assert sheet_to_csv(roadmap_sheet(plan, voice, DAY), lang).count("\n") == 1 + len(plan.hires)
    assert to_ics(recruiting(plan, voice, DAY), "x", DAY).endswith("END:VCALENDAR\r\n")


# The roadmap


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_roadmap_as_csv_has_a_row_a_hire_and_no_formula(lang: Language) -> None:
    _, plan = hostile()
    sheet = roadmap_sheet(plan, Voice(KNOWLEDGE, lang), DAY)
    rows = list(csv.reader(io.StringIO(sheet_to_csv(sheet, lang))))
    assert len(rows) == 1 + len(plan.hires)
    assert {len(row) for row in rows} == {len(sheet.fields)}
    assert [row[2] for row in rows[1:]] == [hire.role for hire in plan.hires]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_a_roadmap_as_yaml_reads_back() -> None:
    from ecomteam.files.yaml.write import to_yaml

    _, plan = hostile()
    made = roadmap(plan, VOICE, DAY)
    assert yaml.safe_load(to_yaml(made)) == made
    assert [row["role"] for row in made["roadmap"]] == [hire.role for hire in plan.hires]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_calendar_has_the_days_to_start_recruiting(lang: Language) -> None:
    icalendar = pytest.importorskip("icalendar")
    _, plan = hostile()
    events = recruiting(plan, Voice(KNOWLEDGE, lang), DAY)
    text = to_ics(events, f"Werven voor {plan.shop}", DAY)
    assert all(len(line.encode()) <= FOLD for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    read = icalendar.Calendar.from_ical(text)
    found = read.walk("VEVENT")
    assert len(found) == len(events) == sum(hire.recruit_month is not None for hire in plan.hires)
    assert len({each["UID"] for each in found}) == len(found)
    for event, each in zip(events, found, strict=True):
        assert each.decoded("DTSTART") == date.fromisoformat(event.day)
        assert each["SUMMARY"] == event.title
        assert each["DESCRIPTION"] == event.text


def test_an_event_keeps_its_name_when_its_day_moves() -> None:
    _, plan = advice("coffee-shop")
    lines = [
        [line for line in to_ics(recruiting(plan, VOICE, day), "x", day).split("\r\n") if line.startswith("UID")]
        for day in (DAY, "2027-03-01")
    ]
    assert lines[0]
    assert lines[0] == lines[1]
