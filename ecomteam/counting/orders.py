"""Orders of one export, counted row by row into buckets of a day, a currency and a place.

Days stay texts until the file is read to its end, since only the whole column shows how they are told.
"""

import re
from collections.abc import Sequence
from itertools import islice

from ecomteam.counting.amounts import Amounts, decimal_sign
from ecomteam.counting.days import day_text
from ecomteam.counting.places import Places
from ecomteam.counting.seen import Customers, Orders
from ecomteam.files.exports.table import ExportTable
from ecomteam.model.exports import OUR_OWN_SHOP, Export, RowKind

# The rows by which a file's decimal sign is decided.
SAMPLE = 20_000
# As many hours as twenty years have, and some more.
MOST_BUCKETS = 250_000
MOST_COUNTRIES = 300
MONEY_FIELDS = ("gross", "tax", "net", "refund")
MOST_STATES = 1_000
MOST_DIGITS = 6
MOST_PIECES = 1_000_000
LONGEST_PLACE = 40
LONGEST_CELL = 20_000
CENT = 0.005
PIECES = re.compile(r"(?:^|[,|;\n])\s*'?-?(\d{1,6})\s*[×x*]\s", re.IGNORECASE)
QUANTITY = re.compile(r"quantity:\s*(\d{1,6})")
REFUND = re.compile(r"amount:\s*(-?[\d.,]+)(?:[^;]*?date:\s*([0-9][^|;]{7,30}))?")
NEW = frozenset(("1", "true", "yes", "ja", "oui", "new", "nieuw", "neu"))
RETURNING = frozenset(("returning", "terugkerend", "terugkerende", "wiederkehrend", "return"))
OTHER_SHOPS = "non-amazon"
NO_NUMBER = "an order number is missing"
NO_AMOUNT = "an order without an amount"
NO_NUMBER_HERE = "this is no amount"
NO_DAY = "this is no day"
TOO_MANY_DAYS = "there are too many different days"
WRONG = float("nan")
NOTHING_BACK = frozenset(("0.00", "0", "0,00", "0.0000"))


class Bucket:
    """What one day of one place brought, in one currency. Money in that currency; ``net`` is without VAT."""

    __slots__ = (
        "countries",
        "estimated",
        "gross",
        "items",
        "line",
        "lines",
        "net",
        "orders",
        "refunded",
        "refunds",
        "returned",
        "returned_items",
        "spend",
        "with_lines",
    )

    def __init__(self, line: int = 0) -> None:
        self.line = line
        self.orders = self.lines = self.items = self.with_lines = 0
        self.refunded = self.returned = self.returned_items = self.estimated = 0
        self.gross = self.net = self.refunds = self.spend = 0.0
        self.countries: dict[str, int] = {}

    def add_lines(self, lines: int, items: int) -> None:
        """The lines of one order."""
        self.with_lines += 1
        self.lines += lines
        self.items += items

    def add(self, other: "Bucket") -> None:
        for name in self.__slots__:
            if name not in ("line", "countries"):
                setattr(self, name, getattr(self, name) + getattr(other, name))
        for country, count in other.countries.items():
            self.countries[country] = self.countries.get(country, 0) + count


Key = tuple[str, str, str]


class OrderCount:
    """What was counted in one file.

    ``left_out`` are orders that are none, by reason; ``twice`` those met before. Of ``known`` orders the file says
    itself whether the customer came ``again``.
    """

    def __init__(self, export: Export) -> None:
        self.export = export
        self.buckets: dict[Key, Bucket] = {}
        self.left_out: dict[str, int] = {}
        self.rows = 0
        self.twice = 0
        self.known = self.again = 0
        self.customers = Customers()
        self.decimal = "."
        self.decimal_told = True
        self.guessed = 0
        self.has_lines = self.has_items = self.has_refunds = self.has_returns = False

    def leave_out(self, reason: str) -> None:
        self.left_out[reason] = self.left_out.get(reason, 0) + 1


def read_decimal(table: ExportTable, export: Export, fields: Sequence[str] = MONEY_FIELDS) -> tuple[str, bool]:
    """The decimal sign of the file by the first rows of its columns of money."""
    if table.sheet is not None:
        return ".", True  # a workbook holds numbers, however they are shown
    indexes = [column.index for field in fields for column in table.columns.get(field, ())]
    cells = (row[index] for row in islice(table.rows(), SAMPLE) for index in indexes)
    return decimal_sign(cells, export)


class OtherFiles:
    """What other files of the same system have: orders, and rows that are money without an order of their own."""

    def __init__(self) -> None:
        self.orders = Orders()
        self.rows: set[int] = set()


class OrderReader:
    """Counts the orders of one file. ``before`` is what other files of the same system have already."""

    def __init__(self, table: ExportTable, places: Places, before: "OtherFiles") -> None:
        assert table.export is not None
        self.table = table
        self.export: Export = table.export
        self.places = places
        self.before = before
        self.others = bool(before.orders)
        self.here = Orders()
        self.refunds_here = Orders()
        self.rows_here: set[int] = set()
        self.made = made = OrderCount(self.export)
        made.decimal, made.decimal_told = read_decimal(table, self.export)
        self.amounts = Amounts(made.decimal)
        columns = table.columns
        self.of = {field: tuple(column.index for column in found) for field, found in columns.items()}
        self.sums = {
            field: tuple((column.index, column.sign, column.heading) for column in found)
            for field, found in columns.items()
        }
        self.headings = {field: tuple(column.heading for column in found) for field, found in columns.items()}
        self.reasons = {word: reason for reason, words in self.export.leaves_out.items() for word in words}
        self.states: dict[str, str | None] = {}
        self.kinds: dict[tuple[str, ...], tuple[RowKind, int]] = {}
        self.currency = ""
        made.has_lines = any(field in columns for field in ("line", "lines", "filled_lines"))
        made.has_items = any(field in columns for field in ("quantity", "items", "lines", "filled_lines"))
        comes_back = self.export.negative == "refund" or any(kind.what == "refund" for kind in self.export.kinds)
        made.has_returns = made.has_items and comes_back
        made.has_refunds = comes_back or any(field in columns for field in ("refund", "refund_parts", "adjusted"))
        # What is in a file with orders of one row each is asked for every order: looked up once.
        self.state_at = self.of.get("state", (-1,))[0]
        self.cancelled_at = self.of.get("cancelled", (-1,))[0]
        self.quantity_at = self.of.get("quantity", (-1,))[0]
        self.currency_at = self.of.get("currency", (-1,))[0]
        self.refund_at = self.of.get("refund", (-1,))[0]
        self.lines_in_cells = any(field in columns for field in ("lines", "filled_lines", "items"))
        self.has_gross, self.has_tax, self.has_net = (field in columns for field in ("gross", "tax", "net"))
        self.pieces = {str(number): number for number in range(100)}
        self.hints_at = self.of.get("hints", ())
        self.utc = self.export.zone == "utc"

    def run(self) -> OrderCount:
        """Read the file to its end."""
        if self.export.money == "row":
            self._by_row()
        else:
            self._by_order()
        self.made.guessed = 0 if self.made.decimal_told else self.amounts.guessed
        self.before.orders.update(self.here)
        self.before.rows |= self.rows_here
        return self.made

    # -- The walk over the rows

    def _by_order(self) -> None:
        """Files where an order has its amounts once, on the first row that has them, and lines on others."""
        table, of = self.table, self.of
        numbers = of["order"]
        number_at, several = numbers[0], len(numbers) > 1
        money_at = (of.get("gross") or of.get("net") or numbers)[0]
        line_at, quantity_at = of.get("line", ()), self.quantity_at
        negative, pieces = self.export.negative is not None, self.pieces
        last = ""
        waiting = False  # the order of these rows had no amounts so far
        lines = items = rows = 0
        bucket: Bucket | None = None
        for row in table.rows():
            rows += 1
            number = row[number_at]
            if several and not number:
                number = _filled(row, numbers)
            if number and (negative or number != last):
                if waiting:
                    self._no_amount()
                if lines and bucket is not None:
                    bucket.add_lines(lines, items)
                last, waiting, bucket, lines, items = number, True, None, 0, 0
            elif not last:
                table.fault(table.at, NO_NUMBER, self.headings["order"][0])
                continue
            if waiting and row[money_at]:
                waiting = False
                bucket = self._book(last, row)
            for index in line_at:
                if row[index]:
                    lines += 1
                    if quantity_at >= 0:
                        cell = row[quantity_at]
                        items += pieces[cell] if cell in pieces else self._whole(cell)
                    break
        if waiting:
            self._no_amount()
        if lines and bucket is not None:
            bucket.add_lines(lines, items)
        self.made.rows = rows

    def _no_amount(self) -> None:
        heading = (self.headings.get("gross") or self.headings.get("net") or ("",))[0]
        self.table.fault(self.table.at, NO_AMOUNT, heading)

    def _book(self, number: str, row: Sequence[str]) -> Bucket | None:
        """Count one order; the bucket that its lines belong to, if it is one."""
        made = self.made
        reason = self._left_out(row)
        if reason is not None:
            made.leave_out(reason)
            return None
        gross = self._sum("gross", row) if self.has_gross else None
        tax = self._sum("tax", row) if self.has_tax else None
        net = self._sum("net", row) if self.has_net else None
        if gross is WRONG or tax is WRONG or net is WRONG:
            return None
        bucket = self._bucket(row)
        if bucket is None:
            return None
        worth = gross if net is None else net
        if self.export.negative is not None and worth is not None and worth < 0:
            self._row_refund(bucket, number, row, worth, net)
            return None
        if (self.others and number in self.before.orders) or not self.here.add(number):
            made.twice += 1
            return None
        country = self._country(row)
        share = self._money(bucket, gross, tax, net, country)
        self._order(bucket, row, country)
        if self.refund_at >= 0:
            if (cell := row[self.refund_at]) and cell not in NOTHING_BACK:
                self._refund(bucket, self.amounts.read(cell), share)
        elif made.has_refunds:
            self._refunds(bucket, row, share)
        if self.lines_in_cells:
            self._lines_in_cells(bucket, row)
        return bucket

    def _by_row(self) -> None:
        """Files where each row has an amount of its own: an article, a fee, a correction."""
        table, made, numbers = self.table, self.made, self.of["order"]
        left_out = Orders()
        for row in table.rows():
            made.rows += 1
            kind, sign = self._kind(row)
            self._currency(row)
            if kind == "skip":
                continue
            number = _filled(row, numbers)
            if not number and kind != "spend":
                table.fault(table.at, NO_NUMBER, self.headings["order"][0])
                continue
            if kind == "sale" and (reason := self._left_out(row)) is not None:
                if left_out.add(number):
                    made.leave_out(reason)
                continue
            gross, tax, net = self._sum("gross", row), self._sum("tax", row), self._sum("net", row)
            if gross is WRONG or tax is WRONG or net is WRONG or (bucket := self._bucket(row)) is None:
                continue
            gross, tax, net = (None if one is None else one * sign for one in (gross, tax, net))
            if kind == "sale":
                self._row_sale(bucket, number, row, (gross, tax, net))
            elif self._new_row(row):
                if kind == "spend":
                    bucket.spend += (gross if net is None else net) or 0.0
                else:
                    self._row_refund(bucket, number, row, gross, net)

    def _row_sale(
        self, bucket: Bucket, number: str, row: Sequence[str], amounts: tuple[float | None, float | None, float | None]
    ) -> None:
        if number in self.before.orders:
            self.made.twice += 1
            return
        country = self._country(row)
        if self.here.add(number):
            self._order(bucket, row, country)
            bucket.with_lines += int(self.made.has_lines)
        self._money(bucket, *amounts, country)
        if any(row[index].strip() for index in self.of.get("line", ())):
            bucket.lines += 1
            bucket.items += self._whole(row[self.quantity_at]) if self.quantity_at >= 0 else 0

    def _row_refund(
        self, bucket: Bucket, number: str, row: Sequence[str], gross: float | None, net: float | None
    ) -> None:
        """An amount that was given back, below zero here."""
        value = net if net is not None else (gross or 0.0) / (1 + self.places.rate(self._country(row)))
        bucket.refunds -= value
        if self.refunds_here.add(number):
            bucket.refunded += 1
            bucket.returned += 1
        counted = self.of.get("quantity") or self.of.get("items")
        if counted:
            bucket.returned_items += self._whole(row[counted[0]])

    def _new_row(self, row: Sequence[str]) -> bool:
        """Whether another file does not have the very same row; twice in one file it is two."""
        value = hash(tuple(row))
        if value in self.before.rows:
            return False
        self.rows_here.add(value)
        return True

    # -- What a row says

    def _left_out(self, row: Sequence[str]) -> str | None:
        if self.cancelled_at >= 0 and row[self.cancelled_at].strip():
            return "cancelled"
        if self.state_at >= 0:
            state = row[self.state_at]
            if state not in self.states:
                if len(self.states) > MOST_STATES:
                    self.states.clear()
                self.states[state] = self.reasons.get(" ".join(state.casefold().split()))
            if reason := self.states[state]:
                return reason
        if "market" in self.of and row[self.of["market"][0]].strip().casefold().startswith(OTHER_SHOPS):
            return "elsewhere"
        return None

    def _kind(self, row: Sequence[str]) -> tuple[RowKind, int]:
        kinds = self.export.kinds
        if not kinds:
            return "sale", 1
        cells = tuple(row[index] for field in ("kind", "part") for index in self.of.get(field, ()))
        if cells not in self.kinds:
            if len(self.kinds) > MOST_STATES:
                self.kinds.clear()
            said = {field: _filled(row, self.of.get(field, ())).casefold() for field in ("kind", "part")}
            fitting = (
                kind
                for kind in kinds
                if all(said[field].startswith(tuple(texts)) for field, texts in kind.when.items())
            )
            found = next(fitting, None)
            self.kinds[cells] = (found.what, found.sign) if found else ("skip", 1)
        return self.kinds[cells]

    def _sum(self, field: str, row: Sequence[str]) -> float | None:
        """What the columns of a field add up to; ``None`` where they are empty, ``WRONG`` where one is no amount."""
        total: float | None = None
        for index, sign, heading in self.sums.get(field, ()):
            cell = row[index]
            if not cell:
                continue
            value = self.amounts.read(cell)
            if value is None:
                self.table.fault(self.table.at, NO_NUMBER_HERE, heading)
                return WRONG
            total = value * sign if total is None else total + value * sign
        return total

    def _whole(self, cell: str) -> int:
        """A number of pieces; what is none counts as one."""
        if cell.isdecimal() and len(cell) < MOST_DIGITS:
            return int(cell)
        value = self.amounts.read(cell)
        return 1 if value is None or abs(value) > MOST_PIECES else abs(round(value))

    def _currency(self, row: Sequence[str]) -> str:
        if self.currency_at >= 0 and (cell := row[self.currency_at]) and cell != self.currency:
            self.currency = cell.strip().upper()[:3]
        return self.currency

    def _bucket(self, row: Sequence[str]) -> Bucket | None:
        """The bucket of the row's day, currency and place; nothing where it has no day."""
        placed = self.of["placed"]
        cell = row[placed[0]] or _filled(row, placed)
        moment = cell[:13] if self.utc and cell[4:5] == "-" and cell[10:11] in ("T", " ") else day_text(cell)
        if moment is None:
            self.table.fault(self.table.at, NO_DAY, self.headings["placed"][0])
            return None
        return self._bucket_at(moment, self._currency(row), self._place(row))

    def _bucket_at(self, moment: str, currency: str, place: str) -> Bucket | None:
        key = (moment, currency, place)
        buckets = self.made.buckets
        bucket = buckets.get(key)
        if bucket is None:
            if len(buckets) >= MOST_BUCKETS:
                self.table.fault(self.table.at, TOO_MANY_DAYS, self.headings["placed"][0])
                return None
            bucket = buckets[key] = Bucket(self.table.at)
        return bucket

    def _place(self, row: Sequence[str]) -> str:
        if self.hints_at:
            place = self.places.sold_at(tuple([row[index] for index in self.hints_at]))
            return self.export.place if place == OUR_OWN_SHOP else place
        if "market" in self.of and (market := row[self.of["market"][0]].strip().casefold()):
            return market if market.startswith(self.export.place) and len(market) < LONGEST_PLACE else self.export.place
        return self.export.place

    def _country(self, row: Sequence[str]) -> str:
        for index in self.of.get("country", ()):
            if row[index]:
                return self.places.code(row[index])
        return ""

    # -- What goes into a bucket

    def _order(self, bucket: Bucket, row: Sequence[str], country: str) -> None:
        bucket.orders += 1
        if country:
            there = bucket.countries
            if country in there or len(there) < MOST_COUNTRIES:
                there[country] = there.get(country, 0) + 1
        made, of = self.made, self.of
        if "returning" in of or "new" in of:
            field = "returning" if "returning" in of else "new"
            word = row[of[field][0]].strip().casefold()
            comes_again = word in RETURNING if field == "returning" else word not in NEW
            if word:
                made.known += 1
                made.again += comes_again
        elif "customer" in of and (customer := row[of["customer"][0]]):
            made.customers.add(customer)

    def _money(self, bucket: Bucket, gross: float | None, tax: float | None, net: float | None, country: str) -> float:
        """Add up an amount with and without VAT; the share that is left of it without."""
        if net is not None and gross:
            # Discounts are in the gross amount alone; an order without VAT has both alike.
            rate = self.places.rate(country)
            net = min(net, gross if abs(gross - net) < CENT else gross / (1 + rate))
        elif net is None and gross is not None and tax is not None:
            net = gross - tax
        elif net is None:
            net = (gross or 0.0) / (1 + self.places.rate(country))
            bucket.estimated += 1
        bucket.net += net
        if gross is not None:
            bucket.gross += gross
        return net / gross if gross else 1.0

    def _refunds(self, bucket: Bucket, row: Sequence[str], share: float) -> None:
        of = self.of
        if "adjusted" in of:
            whole, adjusted = self._sum("whole", row), self._sum("adjusted", row)
            if whole and adjusted and 0 < adjusted < whole:
                self._refund(bucket, whole - adjusted, share)
        if "refund_parts" in of:
            for found in REFUND.finditer(row[of["refund_parts"][0]][:LONGEST_CELL]):
                day = day_text(found[2]) if found[2] else None
                own = self._bucket_at(day, self.currency, self._place(row)) if day else None
                self._refund(own or bucket, self.amounts.read(found[1]), share)

    def _refund(self, bucket: Bucket, value: float | None, share: float) -> None:
        """Money given back on an order of that bucket, with VAT; the sign is that of the system."""
        if value:
            bucket.refunds += abs(value) * share
            bucket.refunded += 1

    def _lines_in_cells(self, bucket: Bucket, row: Sequence[str]) -> None:
        """Articles that stand in a cell of the order rather than on rows of their own."""
        of = self.of
        lines = items = 0
        if "lines" in of:
            found = PIECES.findall(row[of["lines"][0]][:LONGEST_CELL])
            lines, items = len(found), sum(map(int, found))
        elif "filled_lines" in of:
            cells = [row[index] for index in of["filled_lines"] if row[index].strip()]
            lines = len(cells)
            items = sum(int(told[1]) if (told := QUANTITY.search(cell)) else 1 for cell in cells)
        if "items" in of:
            items = self._whole(row[of["items"][0]])
        if lines or items:
            bucket.with_lines += int(lines > 0)
            bucket.lines += lines
            bucket.items += items


def _filled(row: Sequence[str], indexes: Sequence[int]) -> str:
    return next((cell for index in indexes if (cell := row[index].strip())), "")
