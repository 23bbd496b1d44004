"""Files as they really come: encodings, separators, broken rows, doubled orders; what cannot be read is named."""

import codecs
import csv
import datetime
import io
import re
from pathlib import Path

import pytest

from ecomteam.counting.counting import count_files
from ecomteam.files.exports.book import load_exports
from ecomteam.model.problems import FileProblems
from ecomteam.model.shopfacts import FileCount, ShopFacts

BOOK = load_exports()
EXPORTS = Path(__file__).parent.parent / "cases" / "exports"
HEADING = (
    "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Shipping Country"
)


def order(number: int, day: str = "2026-08-03", total: str = "121.00", country: str = "NL", line: str = "Mug") -> str:
    return (
        f"#{number},p{number % 3}@example.invalid,paid,EUR,21.00,{total},{day} 09:15:00 +0200,1,{line},100.00,{country}"
    )


def counted(tmp_path: Path, *contents: bytes | str, name: str = "a{}.csv", country: str | None = "NL") -> ShopFacts:
    files = []
    for number, content in enumerate(contents):
        file = tmp_path / name.format(number)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        files.append(file)
    return count_files(files, BOOK, country)


def only(made: ShopFacts) -> FileCount:
    (file,) = made.files
    return file


THREE = "\n".join([HEADING, order(1), order(2), order(3)]) + "\n"


@pytest.mark.parametrize(
    "content",
    [
        THREE.encode(),
        codecs.BOM_UTF8 + THREE.encode(),
        codecs.BOM_UTF16_LE + THREE.replace(",", "\t").encode("utf-16-le"),
        codecs.BOM_UTF16_BE + THREE.encode("utf-16-be"),
        THREE.encode("utf-16-le"),
        THREE.replace("\n", "\r\n").encode(),
        THREE.replace("\n", "\r").encode(),
        ("sep=;\r\n" + THREE.replace(",", ";")).encode(),
        THREE.replace(",", "\t").encode(),
        THREE.replace(",", "|").encode(),
        ("\n\nOrders of our shop\n" + THREE).encode(),
        THREE.replace("Name,", " NAME ,", 1).encode(),
        THREE.replace("\n", ",\n", 1).encode(),
        (THREE + "\n\n").encode(),
        (THREE + "Total: 3" + "," * 10 + "\n").encode(),
    ],
    ids=[
        "utf-8", "mark", "utf-16 tabs", "utf-16 be", "utf-16 without a mark", "crlf", "cr", "sep", "tabs", "bars",
        "lines above", "spelt otherwise", "an empty heading", "blank lines", "a sum below",
    ],
)  # fmt: skip
def test_it_is_the_same_file_in_any_dress(tmp_path: Path, content: bytes) -> None:
    file = only(counted(tmp_path, content))
    assert (file.export, file.sums["orders"], file.sums["net"]) == ("shopify_orders", 3, 300.0)


def test_old_encodings_are_read_and_said(tmp_path: Path) -> None:
    content = "\n".join([HEADING, order(1, line="Café"), order(2)]).encode("cp1252")
    file = only(counted(tmp_path, content))
    assert file.sums["orders"] == 2
    assert any("read as Windows-1252: 1." in note.en for note in file.notes)


@pytest.mark.parametrize(
    ("total", "tax", "net"),
    [
        ("121.00", "21.00", 100.0),
        ("121,00", "21,00", 100.0),
        ("€ 1.210,00", "€ 210,00", 1000.0),
        ("1,210.00", "210.00", 1000.0),
        ("$1,210.00", "$210.00", 1000.0),
        ("1'210.00", "210.00", 1000.0),
        ("EUR 121.00", "21.00 EUR", 100.0),
        ("'121.00", "'21.00", 100.0),
        ("121", "21", 100.0),
    ],
)
def test_amounts_as_they_are_written(tmp_path: Path, total: str, tax: str, net: float) -> None:
    rows = f'#1,,paid,EUR,"{tax}","{total}",2026-08-03 09:15:00 +0200,1,Mug,1,NL'
    assert only(counted(tmp_path, f"{HEADING}\n{rows}\n")).sums["net"] == net


def test_one_decimal_sign_holds_for_a_file(tmp_path: Path) -> None:
    """1.234 alone is a thousand or one; another amount of the file tells."""
    rows = [
        '#1,,paid,EUR,"0,00","1.234",2026-08-03 09:15:00 +0200,1,Mug,1,NL',
        '#2,,paid,EUR,"0,00","12,50",2026-08-03 09:15:00 +0200,1,Mug,1,NL',
    ]
    assert only(counted(tmp_path, "\n".join([HEADING, *rows]))).sums["net"] == 1246.5


@pytest.mark.parametrize(
    ("days", "first", "last", "said"),
    [
        (["03/08/2026", "25/08/2026"], "2026-08-03", "2026-08-25", "day-month-year: the column shows it"),
        (["08/03/2026", "08/25/2026"], "2026-08-03", "2026-08-25", "month-day-year: the column shows it"),
        (["03/08/2026", "04/08/2026"], "2026-08-03", "2026-08-04", "nothing in the column shows it"),
        (["3-8-26", "25-8-26"], "2026-08-03", "2026-08-25", "the column shows it"),
        (["3. August 2026", "25. August 2026"], "2026-08-03", "2026-08-25", ""),
        (["Aug 3 2026", "Aug 25 2026"], "2026-08-03", "2026-08-25", ""),
        (["20260803", "20260825"], "2026-08-03", "2026-08-25", ""),
    ],
)
def test_days_are_decided_by_the_whole_column(
    tmp_path: Path, days: list[str], first: str, last: str, said: str
) -> None:
    rows = [f"#{number},,paid,EUR,21.00,121.00,{day},1,Mug,1,NL" for number, day in enumerate(days)]
    file = only(counted(tmp_path, "\n".join([HEADING, *rows])))
    assert (file.since, file.until) == (first, last)
    assert any(said in note.en for note in file.notes) == bool(said)


def test_bad_rows_are_listed_with_their_line_and_the_rest_is_counted(tmp_path: Path) -> None:
    rows = [
        order(1),
        order(2, total="much"),
        order(3, day="yesterday"),
        "#4,too,short",
        order(5, day="2026-02-31"),
        order(6).replace("#6", ""),
        order(7),
    ]
    file = only(counted(tmp_path, "\n".join([HEADING, *rows])))
    assert file.sums["orders"] == 2
    said = [(row.line, row.column, row.why.en) for row in file.bad]
    assert said == [
        (3, "Total", "this is no amount"),
        (4, "Created at", "this is no day"),
        (5, None, "3 cells where the heading has 11"),
        (6, None, "this is no day"),
    ]
    assert file.bad_rows == 4


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    rows = [order(1), order(2, line='"Mug'), *(order(number) for number in range(3, 3_000))]
    file = only(counted(tmp_path, "\n".join([HEADING, *rows])))
    assert file.sums["orders"] == 2_998
    assert [(row.line, row.why.en) for row in file.bad] == [(3, "a quote that is never closed, or a cell without end")]


def test_many_bad_rows_are_counted_and_the_first_are_shown(tmp_path: Path) -> None:
    rows = [order(number, total="?") for number in range(500)]
    file = only(counted(tmp_path, "\n".join([HEADING, *rows])))
    assert (file.bad_rows, len(file.bad)) == (500, 20)


def test_overlapping_files_count_an_order_once_and_the_last_wins(tmp_path: Path) -> None:
    first = "\n".join([HEADING, order(1), order(2, total="121.00")])
    last = "\n".join([HEADING, order(2, total="61.00").replace("21.00,61", "11.00,61"), order(3)])
    made = counted(tmp_path, first, last)
    assert [file.sums["orders"] for file in made.files] == [1, 2]
    assert sum(file.sums["net"] for file in made.files) == 100 + 50 + 100
    assert any("counted once: 1." in note.en for note in made.files[0].notes)


def test_order_numbers_that_look_alike_are_different(tmp_path: Path) -> None:
    numbers = ["7", "07", "007", "NL7", "107", "#7", "7-1", "1e2"]
    rows = [order(1).replace("#1", number, 1) for number in numbers]
    assert only(counted(tmp_path, "\n".join([HEADING, *rows]))).sums["orders"] == len(numbers)


def test_money_in_several_currencies_is_not_added(tmp_path: Path) -> None:
    rows = [order(number, day=f"2026-08-{number:02}") for number in range(1, 31)]
    rows[4] = rows[4].replace("EUR", "GBP")
    made = counted(tmp_path, "\n".join([HEADING, *rows, order(31, day="2026-08-31")]))
    facts = {fact.id: fact for fact in made.facts}
    assert (facts["orders_per_month"].value, facts["monthly_revenue"].value, made.currency) == (31, 3000.0, "EUR")
    assert any(
        remark.en == "Orders in GBP (1) are counted, their money is not added."
        for remark in facts["monthly_revenue"].remarks
    )


def test_a_marketplace_order_in_the_shops_file_is_not_counted_again(tmp_path: Path) -> None:
    heading = HEADING + ",Tags"
    rows = [order(number, day=f"2026-08-{number:02}") + (",bol.com" if number < 3 else ",") for number in range(1, 32)]
    shop = tmp_path / "shop.csv"
    shop.write_text("\n".join([heading, *rows]), "utf-8")
    made = count_files([shop, EXPORTS / "bol_specification.csv"], BOOK, "NL")
    facts = {fact.id: fact.value for fact in made.facts}
    assert facts["orders_per_month"] == 31
    channels = next(split for split in made.splits if split.id == "channels")
    assert {part.id: part.value for part in channels.parts} == {"own_shop": 29, "bol": 2}


def test_formulas_and_markup_in_cells_stay_out(tmp_path: Path) -> None:
    rows = [order(1, country="=HYPERLINK(1)"), order(2, country="<b>NL</b>"), order(3, line="=1+1")]
    file = only(counted(tmp_path, "\n".join([HEADING, *rows])))
    assert (file.sums["orders"], file.bad_rows) == (3, 0)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7", "this is a PDF"),
        (b"\x1f\x8b\x08" + b"0" * 40, "compressed"),
        (b"\xd0\xcf\x11\xe0" + b"0" * 40, "old Excel workbook"),
        (b"x" * (1 << 24), "a line without end"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(FileProblems, match=said):
        counted(tmp_path, content)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"\0" * 100, b",,,\n,,,\n", b"\xff\xfe", b'"', b"a,b\n1,2\n", b"\r\r\r"]
)
def test_nothing_and_noise_are_unknown_files(tmp_path: Path, content: bytes) -> None:
    file = only(counted(tmp_path, content))
    assert (file.export, file.rows) == (None, 0)


def test_a_file_of_a_thousand_currencies_and_countries_stays_small(tmp_path: Path) -> None:
    rows = [order(number, country=f"Land {number}").replace("EUR", f"C{number:02}") for number in range(2_000)]
    made = counted(tmp_path, "\n".join([HEADING, *rows]))
    assert only(made).sums["orders"] == 2_000
    assert all(len(split.parts) <= 8 for split in made.splits)


def test_a_workbook_is_read_like_its_text(tmp_path: Path) -> None:
    """bol hands out workbooks: the heading stands in row 8, days are days and amounts are numbers."""
    xlsxwriter = pytest.importorskip("xlsxwriter")
    source = (EXPORTS / "bol_specification.csv").read_text("utf-8")
    file = tmp_path / "specificatie.xlsx"
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet("Toelichting").write_string(0, 0, "Uw specificatie")
        sheet = book.add_worksheet("Specificatie")
        as_day = book.add_format({"num_format": "dd-mm-yyyy"})
        for number, row in enumerate(csv.reader(io.StringIO(source), delimiter=";")):
            for column, cell in enumerate(row):
                if re.fullmatch(r"\d\d-\d\d-\d{4}", cell):
                    day = datetime.datetime(int(cell[6:]), int(cell[3:5]), int(cell[:2]))  # noqa: DTZ001
                    sheet.write_datetime(number, column, day, as_day)
                elif re.fullmatch(r"-?\d+(,\d+)?", cell) and column != 2:
                    sheet.write_number(number, column, float(cell.replace(",", ".")))
                else:
                    sheet.write_string(number, column, cell)
    found = only(count_files([file], BOOK, "NL"))
    plain = only(count_files([EXPORTS / "bol_specification.csv"], BOOK, "NL"))
    assert (found.export, dict(found.sums)) == ("bol_specification", dict(plain.sums))
    assert (found.since, found.until) == (plain.since, plain.until)
