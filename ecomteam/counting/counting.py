"""Files of exports in, numbers of the shop out: what each file is, every row once, and what follows of all together."""

import os
from collections.abc import Sequence

from ecomteam.counting.days import Days
from ecomteam.counting.orders import Before, OrderReader
from ecomteam.counting.places import Places
from ecomteam.counting.sales import Sales, Sold
from ecomteam.files.exports.table import Bad, Table
from ecomteam.model.exports import ExportBook
from ecomteam.model.problems import FileProblems, Problem
from ecomteam.model.shopfacts import BadRow, Counted, FileCount, ShopFacts, Split
from ecomteam.model.text import Text
from ecomteam.words import facts as words
from ecomteam.words.numbers import whole

BAD_SHOWN = 20
ORDERS = "orders"


def count_files(paths: Sequence[str | os.PathLike[str]], book: ExportBook, country: str | None = None) -> ShopFacts:
    """The numbers of a shop from the exports of its systems.

    Each file is recognised by its columns. The same orders in two files count once: the file given last wins. Bad rows
    are listed and the rest is counted. ``country`` is the shop's own, for times in UTC and for VAT that no file tells.
    Nothing of a customer is kept. Raises ``FileProblems`` where a file cannot be opened at all.
    """
    problems: list[Problem] = []
    tables: list[Table] = []
    for path in dict.fromkeys(os.fspath(given) for given in paths):
        try:
            tables.append(Table(path, book.exports))
        except FileProblems as error:
            problems += error.problems
    if problems:
        raise FileProblems(problems)
    return _Counting(tables, book, country).facts()


class _Counting:
    def __init__(self, tables: Sequence[Table], book: ExportBook, country: str | None) -> None:
        self.tables = tables
        self.book = book
        self.places = Places(book, country)
        self.days = Days(book)

    def of_kind(self, counts: str) -> list[Table]:
        return [table for table in self.tables if table.export is not None and table.export.counts == counts]

    def facts(self) -> ShopFacts:
        found: list[Counted] = []
        splits: list[Split] = []
        sold = self._sold()
        sales = Sales(list(sold.values()), self.places) if sold else None
        if sales is not None:
            found += sales.facts()
            splits += sales.splits()
        files = {table.name: self._unknown(table) for table in self.tables if table.export is None}
        files |= {one.file: self._order_file(one) for one in sold.values()}
        platforms = {table.export.platform for table in self.tables if table.export and table.export.platform}
        return ShopFacts(
            facts=tuple(found),
            splits=tuple(splits),
            months=tuple(sales.months()) if sales else (),
            files=tuple(files[table.name] for table in self.tables if table.name in files),
            currency=sales.currency if sales else None,
            platform=platforms.pop() if len(platforms) == 1 else None,
        )

    def _sold(self) -> dict[str, Sold]:
        """The files of orders: the better kind of a system first, and of one kind the file given last."""
        tables = self.of_kind(ORDERS)
        last_first = list(reversed(tables))
        before: dict[str, Before] = {}
        made: dict[str, Sold] = {}
        for table in sorted(last_first, key=lambda one: one.export.rank if one.export else 0):
            assert table.export is not None
            known = before.setdefault(table.export.system or table.name, Before())
            count = OrderReader(table, self.places, known).run()
            made[table.name] = Sold(table, count, self.days, self.places)
        return {table.name: made[table.name] for table in tables}

    def _order_file(self, sold: Sold) -> FileCount:
        made, table = sold.made, sold.table
        notes = list(sold.notes)
        if made.twice:
            notes.append(words.TWICE.format(count=whole(made.twice)))
        if made.guessed:
            sign = words.DECIMAL_COMMA if made.decimal == "," else words.DECIMAL_POINT
            notes.append(capital(words.DECIMALS_GUESSED.format(sign=sign, count=whole(made.guessed))))
        if sold.export.remark is not None:
            notes.append(sold.export.remark)
        days = sorted({day for day, _, _ in sold.buckets})
        return file_count(
            table,
            made.rows,
            sums=sold.sums(),
            left_out=dict(sorted(made.left_out.items())),
            notes=notes,
            since=days[0].isoformat() if days else None,
            until=days[-1].isoformat() if days else None,
        )

    def _unknown(self, table: Table) -> FileCount:
        return FileCount(file=table.name, headings=tuple(table.heading))


def capital(text: Text) -> Text:
    return Text(text.en[:1].upper() + text.en[1:], text.nl[:1].upper() + text.nl[1:])


def file_count(
    table: Table,
    rows: int,
    *,
    sums: dict[str, float],
    left_out: dict[str, int],
    notes: Sequence[Text],
    since: str | None,
    until: str | None,
) -> FileCount:
    """What a recognised file held, with its bad rows."""
    assert table.export is not None
    odd = [words.ODD_BYTES.format(count=whole(table.odd))] if table.odd else []
    return FileCount(
        file=table.name,
        export=table.export.id,
        name=table.export.name,
        rows=rows,
        since=since,
        until=until,
        sums=sums,
        left_out=left_out,
        bad_rows=table.bad_count,
        bad=tuple(_bad(one) for one in sorted(table.bad, key=lambda one: one.line)[:BAD_SHOWN]),
        notes=(*notes, *odd),
    )


def _bad(one: Bad) -> BadRow:
    return BadRow(line=one.line, why=_why(one), column=one.column or None)


def _why(one: Bad) -> Text:
    if one.cells:
        return words.CELLS.format(cells=whole(one.cells), headings=whole(one.headings))
    return words.WHYS[one.why]
