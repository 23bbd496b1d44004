"""A file of any kind becomes one table: CSV, a workbook, a list or tree in JSON or YAML."""

from ecomteam.files.staff.csvtable import decoded, read_csv
from ecomteam.files.staff.headings import fit
from ecomteam.files.staff.table import STAFF_BOUNDS, Row, StaffTable, cell
from ecomteam.files.yaml.reader import Bounds, too_large
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.stafflist import Remark
from ecomteam.words import staff as words

NO_TEXT = {
    b"\xd0\xcf\x11\xe0": 'this is an old Excel workbook; in the spreadsheet choose "Save as" and then CSV',
    b"%PDF": "this is a PDF, not a staff list",
}
HEAD_ROWS = 40


def read_table(content: bytes, file: str, bounds: Bounds = STAFF_BOUNDS) -> StaffTable:
    """The rows of the list, headings among them. Raises ``FileProblems`` where the file is of no kind that is read."""
    if len(content) > bounds.size:
        raise _refusal(file, too_large(bounds))
    for start, what in NO_TEXT.items():
        if content.startswith(start):
            raise _refusal(file, what)
    if content.startswith(b"PK"):
        return _of_workbook(content, file, bounds)
    text = decoded(content)
    from ecomteam.files.staff.trees import looks_like_tree, read_tree

    if looks_like_tree(text):
        return read_tree(text, file, bounds)
    return read_csv(content, file, fits, bounds)


def fits(rows: list[Row]) -> float:
    """How many different things the headings of these rows name."""
    return fit([one.text for one in row] for row in rows)[1]


def _refusal(file: str, what: str) -> FileProblems:
    return FileProblems([Problem(Place(file), "", what)])


def _of_workbook(content: bytes, file: str, bounds: Bounds) -> StaffTable:
    """The sheet that looks most like a staff list; those that are not read are named."""
    from ecomteam.files.workbook import Limits, NoWorkbook, WorkbookSheet, read_workbook

    try:
        sheets = [
            sheet for sheet in read_workbook(content, Limits(cells=bounds.nodes, text=bounds.scalar)) if sheet.rows
        ]
    except NoWorkbook as error:
        raise _refusal(file, str(error)) from None
    if not sheets:
        raise _refusal(file, "there is nothing in this workbook")

    def rows(sheet: WorkbookSheet, remarks: list[Remark], most: int | None = None) -> list[Row]:
        found: list[Row] = []
        for number, cells in list(sheet.rows.items())[:most]:
            width = max(column for column, _ in cells)
            row = [cell("", Place(file, number, column + 1), remarks, bounds) for column in range(width)]
            for column, text in cells:
                row[column - 1] = cell(text, Place(file, number, column), remarks, bounds)
            found.append(row)
        return found

    def fit_of(sheet: WorkbookSheet) -> tuple[float, bool]:
        return fits(rows(sheet, [], HEAD_ROWS)), not sheet.hidden

    best = max(sheets, key=fit_of)
    remarks: list[Remark] = []
    others = ", ".join(quoted(sheet.name) for sheet in sheets if sheet is not best)
    if others:
        remarks.append(
            Remark.on(Place(file), words.OTHER_SHEETS.format(sheet=quoted(best.name), others=others), "read")
        )
    return StaffTable(rows=rows(best, remarks), remarks=tuple(remarks), name=best.name)
