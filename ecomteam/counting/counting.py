"""Files of exports in, numbers of the shop out: what each file is, every row once, and what follows of all together."""

import os
from collections.abc import Sequence

import msgspec

from ecomteam.counting.contacts import Contacts, Desk
from ecomteam.counting.days import Days
from ecomteam.counting.goods import Goods, product_facts
from ecomteam.counting.guessing import guess, headings_of
from ecomteam.counting.orders import OrderReader, OtherFiles
from ecomteam.counting.places import Places
from ecomteam.counting.sales import Sales, Sold
from ecomteam.counting.seen import Orders
from ecomteam.counting.traffic import Traffic, TrafficReport
from ecomteam.files.exports.table import Bad, ExportTable
from ecomteam.model.exports import ExportBook
from ecomteam.model.problems import FileProblems, Problem
from ecomteam.model.shopfacts import BadRow, CountedNumber, FileCount, MonthCount, ShopFacts, Split
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
    tables: list[ExportTable] = []
    for path in dict.fromkeys(os.fspath(given) for given in paths):
        try:
            tables.append(ExportTable(path, book.exports))
        except FileProblems as error:
            problems += error.problems
    if problems:
        raise FileProblems(problems)
    return _Counting(tables, book, country).facts()


class _Counting:
    def __init__(self, tables: Sequence[ExportTable], book: ExportBook, country: str | None) -> None:
        self.tables = tables
        self.book = book
        self.places = Places(book, country)
        self.days = Days(book)

    def of_kind(self, counts: str) -> list[ExportTable]:
        return [table for table in self.tables if table.export is not None and table.export.counts == counts]

    def facts(self) -> ShopFacts:
        sold, goods, desks = self._sold(), self._goods(), self._desks()
        ads, visits = self._reports("ads", "cost"), self._reports("visits", "visits")
        sales = Sales(list(sold.values()), self.places) if sold else None
        contacts = Contacts(desks) if desks else None
        spend = Traffic(ads, "ad_spend_per_month", "ad_channels")
        traffic = Traffic(visits, "visits_per_month", "visit_channels")
        pay = self._reports("payroll", "cost")
        payroll = Traffic(pay, "payroll_per_month", "")
        currency = (sales.currency if sales else None) or spend.main_currency()
        found: list[CountedNumber] = [*sales.facts()] if sales else []
        splits: list[Split] = [*sales.splits()] if sales else []
        found += product_facts(goods)
        if contacts is not None:
            found += contacts.facts(sales)
            splits += contacts.splits()
        found += spend.facts(currency)
        found += traffic.facts(None)
        found += payroll.facts(currency)
        splits += [*spend.splits(currency, "money"), *traffic.splits(None, "number")]
        months = _months(sales, contacts, spend, traffic)
        if (conversion := _conversion(sales, traffic)) is not None:
            found.append(conversion)
        files = {table.name: self._unknown(table) for table in self.tables if table.export is None}
        files |= {table.name: self._idle(table) for table in self.of_kind("nothing")}
        files |= {one.file: self._order_file(one) for one in sold.values()}
        others: list[Goods | Desk | TrafficReport] = [*goods, *desks, *ads, *visits, *pay]
        files |= {one.file: self._plain_file(one) for one in others}
        platforms = {table.export.platform for table in self.tables if table.export and table.export.platform}
        return ShopFacts(
            facts=tuple(found),
            splits=tuple(splits),
            months=tuple(months),
            files=tuple(files[table.name] for table in self.tables if table.name in files),
            currency=currency,
            platform=platforms.pop() if len(platforms) == 1 else None,
        )

    def _goods(self) -> list[Goods]:
        return [Goods(table) for table in self.of_kind("products")]

    def _desks(self) -> list[Desk]:
        before: dict[str, Orders] = {}
        made = {}
        for table in reversed(self.of_kind("tickets")):
            assert table.export is not None
            known = before.setdefault(table.export.system or table.name, Orders())
            made[table.name] = Desk(table, self.days, self.places, known)
        return [made[table.name] for table in self.of_kind("tickets")]

    def _reports(self, kind: str, field: str) -> list[TrafficReport]:
        before: dict[str, OtherFiles] = {}
        made = []
        for table in self.of_kind(kind):
            assert table.export is not None
            known = before.setdefault(table.export.system or table.name, OtherFiles())
            made.append(TrafficReport(table, self.days, known, field))
        return made

    def _sold(self) -> dict[str, Sold]:
        """The files of orders: the better kind of a system first, and of one kind the file given last."""
        tables = self.of_kind(ORDERS)
        last_first = list(reversed(tables))
        before: dict[str, OtherFiles] = {}
        made: dict[str, Sold] = {}
        for table in sorted(last_first, key=lambda one: one.export.rank if one.export else 0):
            assert table.export is not None
            known = before.setdefault(table.export.system or table.name, OtherFiles())
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

    def _plain_file(self, one: Goods | Desk | TrafficReport) -> FileCount:
        notes = list(one.notes)
        left_out: dict[str, int] = {}
        since = until = None
        if isinstance(one, TrafficReport):
            since, until = (end.isoformat() for end in one.period) if one.period else (None, None)
        else:
            left_out = dict(sorted(one.left_out.items()))
            if isinstance(one, Desk) and one.days:
                since, until = min(one.days).isoformat(), max(one.days).isoformat()
            if isinstance(one, Desk) and one.twice:
                notes.append(words.TWICE_TOLD.format(count=whole(one.twice)))
        if one.export.remark is not None:
            notes.append(one.export.remark)
        sums = {name: float(value) for name, value in one.sums().items()}
        return file_count(one.table, one.rows, sums=sums, left_out=left_out, notes=notes, since=since, until=until)

    def _idle(self, table: ExportTable) -> FileCount:
        """A file that is known and says nothing that is counted."""
        assert table.export is not None
        notes = [words.NOT_COUNTED, *([table.export.remark] if table.export.remark else [])]
        rows = sum(1 for _ in table.rows())
        return file_count(table, rows, sums={}, left_out={}, notes=notes, since=None, until=None)

    def _unknown(self, table: ExportTable) -> FileCount:
        return FileCount(file=table.name, headings=headings_of(table), guess=guess(table, self.book))


def _months(sales: Sales | None, contacts: Contacts | None, spend: Traffic, traffic: Traffic) -> list[MonthCount]:
    """What each whole month was, of everything that is known of it."""
    made = {one.month: one for one in sales.months()} if sales else {}
    asked = {month: contacts.in_month(month) for month in contacts.whole} if contacts else {}
    spent, visited = spend.months(), traffic.months()
    for month in sorted({*asked, *spent, *visited}):
        made[month] = msgspec.structs.replace(
            made.get(month, MonthCount(month=month)),
            contacts=asked.get(month),
            ad_spend=None if month not in spent else round(spent[month], 2),
            visits=visited.get(month),
        )
    return [made[month] for month in sorted(made)]


def _conversion(sales: Sales | None, traffic: Traffic) -> CountedNumber | None:
    """Orders of the own shop over its visits, in the months that both files hold whole."""
    visited = traffic.months()
    shared = sorted(set(visited) & set(sales.whole)) if sales else []
    visits = sum(visited[month] for month in shared)
    if sales is None or not visits:
        return None
    value = sales.orders_in(shared, own=True) / visits
    return CountedNumber(
        id="conversion_rate",
        name=words.NAMES["conversion_rate"],
        value=round(value, 4),
        unit="share",
        since=shared[0],
        until=shared[-1],
        rows=sales.rows + traffic.rows,
        files=(*sales.files, *traffic.files),
        how=words.HOWS["conversion_rate"],
    )


def capital(text: Text) -> Text:
    return Text(text.en[:1].upper() + text.en[1:], text.nl[:1].upper() + text.nl[1:])


def file_count(
    table: ExportTable,
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
