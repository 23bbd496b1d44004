"""Workbooks: what Excel, LibreOffice and others write is read, and what is hostile costs next to nothing."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.files.staff.stafflist import read_staff
from ecomteam.files.workbook import Limits, NoWorkbook, read_workbook
from ecomteam.model.problems import FileProblems
from tests.shipped import CATALOGUE
from tests.shops import LAWS

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def parts(
    sheets: Sequence[tuple[str, str, str]], shared: str = "", styles: str = "", target: str = "worksheets/sheet{}.xml"
) -> dict[str, str]:
    """The parts of a workbook: of each sheet its name, its attributes and its rows as XML."""
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}" {more}/>' for n, (name, more, _) in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="{target.format(n)}"/>'
        for n in range(1, len(sheets) + 1)
    )
    links += f'<Relationship Id="s" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>' if shared else ""
    links += f'<Relationship Id="t" Type="{OFFICE}/styles" Target="styles.xml"/>' if styles else ""
    office = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    found = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{office}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>',
    }
    for number, (_, _, rows) in enumerate(sheets, 1):
        sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        found[f"xl/worksheets/sheet{number}.xml"] = sheet
    if shared:
        found["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{shared}</sst>'
    if styles:
        found["xl/styles.xml"] = f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'
    return found


def zipped(files: dict[str, str]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return whole.getvalue()


def rows_xml(rows: Sequence[Sequence[str]]) -> str:
    """Rows of text, which leave out what is empty."""
    return "".join(
        f'<row r="{number}">'
        + "".join(
            f'<c r="{letter(column)}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
            for column, text in enumerate(row)
            if text
        )
        + "</row>"
        for number, row in enumerate(rows, 1)
    )


def letter(column: int) -> str:
    return chr(65 + column) if column < 26 else chr(64 + column // 26) + chr(65 + column % 26)


def workbook(rows: Sequence[Sequence[str]]) -> bytes:
    return zipped(parts([("Staff", "", rows_xml(rows))]))


def one(rows: str, shared: str = "", styles: str = "") -> dict[int, list[tuple[int, str]]]:
    (sheet,) = read_workbook(zipped(parts([("S", "", rows)], shared, styles)))
    return dict(sheet.rows)


def test_a_cell_over_several_rows_is_said_of_each() -> None:
    rows = [["Name", "Team"], ["Ada", "Board"], ["Bo", "Online"], ["Cy", ""], ["Di", "Floor"], ["Ed", ""]]
    found = parts([("Staff", "", rows_xml(rows))])
    sheet = "xl/worksheets/sheet1.xml"
    merged = "".join(f'<mergeCell ref="{ref}"/>' for ref in ("B3:B4", "B3:B4", "B5:B9000000", "A1:B1", "nonsense"))
    found[sheet] = found[sheet].replace("</sheetData>", f"</sheetData><mergeCells>{merged}</mergeCells>")
    staff = read_staff(zipped(found), "staff.xlsx", CATALOGUE)
    assert [row.person.department for row in staff.rows] == ["Board", "Online", "Online", "Floor", "Floor"]


def test_many_cells_over_many_rows_cost_no_more_than_the_cells() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="str"><v>x</v></c></row>' for n in range(1, 3000))
    found = parts([("Staff", "", rows)])
    sheet = "xl/worksheets/sheet1.xml"
    merged = "".join(f'<mergeCell ref="A{n}:A1048576"/>' for n in range(1, 3000))
    found[sheet] = found[sheet].replace("</sheetData>", f"</sheetData><mergeCells>{merged}</mergeCells>")
    (one_sheet,) = read_workbook(zipped(found))
    assert len(one_sheet.rows) == 2999


def test_texts_of_every_kind() -> None:
    shared = "<si><t>Ada</t></si><si><r><t>e-</t></r><r><t>commerce</t></r></si>"
    shared += "<si><t>東</t><rPh sb='0' eb='1'><t>ひがし</t></rPh></si>"
    cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'
    cells += '<c r="D1" t="str"><f>A1&amp;"!"</f><v>Ada!</v></c><c t="inlineStr"><is><t>next</t></is></c>'
    cells += '<c r="G1" t="b"><v>1</v></c><c r="H1" t="e"><v>#REF!</v></c><c r="I1" t="s"><v>99</v></c>'
    found = one(f'<row r="1">{cells}</row>', shared)
    assert found == {1: [(1, "Ada"), (2, "e-commerce"), (3, "東"), (4, "Ada!"), (5, "next"), (7, "yes")]}


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("0", "45000", "45000"),
        ("14", "45000", "2023-03-15"),
        ("dd-mm-yyyy", "45000.5", "2023-03-15"),
        ('"d"0', "45000", "45000"),
        ("[$-413]d mmm yyyy", "45000", "2023-03-15"),
        ("[h]:mm", "1.5", "1.5"),
        ("#,##0.00", "1.125", "1.1250"),
        ("0%", "0.8", "0.8"),
        ("14", "59", "1900-02-28"),
        ("14", "9e99", "9e99"),
    ],
)
def test_numbers_are_days_where_their_format_says_so(code: str, value: str, shown: str) -> None:
    own = "" if code.isdigit() else f"<numFmts><numFmt numFmtId='170' formatCode='{escape(code)}'/></numFmts>"
    styles = f"{own}<cellXfs><xf numFmtId='{code if code.isdigit() else 170}'/></cellXfs>"
    assert one(f'<row><c s="0"><v>{value}</v></c></row>', styles=styles) == {1: [(1, shown)]}


def test_the_sheet_with_the_people_is_read_and_the_others_are_named() -> None:
    sheets = [
        ("Notes", "", rows_xml([["Made for the board"]])),
        ("Staff", "", rows_xml([["Name", "Title"], ["Ada", "Owner"]])),
        ("Old", 'state="hidden"', rows_xml([["Name", "Title"], ["Bo", "Owner"]])),
    ]
    staff = read_staff(zipped(parts(sheets)), "staff.xlsx", CATALOGUE)
    assert [row.person.name for row in staff.rows] == ["Ada"]
    assert [note.en for note in staff.notes] == ['sheet "Staff" was read; not: "Notes", "Old"']


def test_formulas_and_links_are_text_or_nothing() -> None:
    rows = '<row r="1"><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Title</t></is></c></row>'
    rows += '<row r="2"><c t="str"><f>HYPERLINK("http://x.example")</f><v>=cmd()</v></c>'
    rows += '<c t="inlineStr"><is><t>Owner</t></is></c></row>'
    files = parts([("S", "", rows)])
    link = f'<Relationship Id="x" Type="{OFFICE}/worksheet" TargetMode="External" Target="http://x.example/s.xml"/>'
    rels = "xl/_rels/workbook.xml.rels"
    files[rels] = files[rels].replace("</Relationships>", f"{link}</Relationships>")
    (row,) = read_staff(zipped(files), "s.xlsx", CATALOGUE).rows
    assert row.person.name == "=cmd()"


def test_two_cells_in_opposite_corners_are_two_cells() -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    assert one(far) == {1: [(1, "1")]}
    near = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>2</v></c></row>'
    assert one(near) == {1: [(1, "1")], 1048576: [(3, "2")]}


def entity_bomb() -> bytes:
    files = parts([("S", "", "")])
    files["xl/worksheets/sheet1.xml"] = f'<!DOCTYPE x [<!ENTITY a "a">]><worksheet xmlns="{MAIN}">&a;</worksheet>'
    return zipped(files)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (entity_bomb(), "defines names of its own"),
        (zipped(parts([("S", "", "<row>" + "<c><v>1</v></c>" * 400_000 + "</row>")])), "holds more"),
        (zipped(parts([("S", "", "<x>" * 100 + "</x>" * 100)])), "holds more"),
        (zipped(parts([("S", "", "<!--" + " " * (1 << 23) + "-->")])), "holds more"),
        (zipped(parts([("S", "", "<row><c><v>" + "1" * (1 << 25) + "</v></c></row>")])), "too large"),
        (zipped(parts([("S", "", "<row><c>")])), "cannot be read"),
        (zipped({"a.txt": "no workbook"}), "cannot be read"),
        (b"PK\x03\x04more", "cannot be read"),
    ],
)
def test_what_is_no_honest_workbook_is_refused_at_once(content: bytes, what: str) -> None:
    with pytest.raises(NoWorkbook, match=what):
        read_workbook(content)
    with pytest.raises(FileProblems, match=what):
        read_staff(content[: 1 << 22], "staff.xlsx", CATALOGUE)


def test_cells_beyond_the_limits_are_left_out() -> None:
    rows = rows_xml([["x" * 50, "b", "c"]] * 3)
    (sheet,) = read_workbook(zipped(parts([("S", "", rows)])), Limits(cells=4, text=10))
    assert [text for cells in sheet.rows.values() for _, text in cells] == ["x" * 11, "b", "c", "x" * 11]


WHOLE = zipped(parts([("S", "", rows_xml([["Name", "Title"], ["Ada", "Owner"]]))]))


@LAWS
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=4))
def test_no_damage_to_a_workbook_crashes_the_reader(at: int, instead: bytes) -> None:
    try:
        read_workbook(WHOLE[:at] + instead + WHOLE[at + len(instead) :])
    except NoWorkbook:
        return
