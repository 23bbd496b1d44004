"""A file that nobody described: what its columns may hold, by what stands in them, and a description that is told."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

import msgspec

from ecomteam.counting.amounts import Amounts, decimal_sign
from ecomteam.counting.days import Days, day_text
from ecomteam.files.exports.headings import spelt
from ecomteam.files.exports.table import ExportTable
from ecomteam.model.exports import Counts, Export, ExportBook
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.text import Text

SAMPLE = 2_000
MOST = 0.9
FEW_ROWS = 2
LARGEST_QUANTITY = 1_000
MOST_COLUMNS = 400
# What may be told of a column, and the field of a description that it becomes.
TOLD: Mapping[str, str] = {
    "order": "order",
    "date": "placed",
    "total": "gross",
    "line_total": "gross",
    "vat": "tax",
    "net": "net",
    "refund": "refund",
    "line": "line",
    "quantity": "quantity",
    "country": "country",
    "currency": "currency",
    "state": "state",
    "customer": "customer",
    "ticket": "ticket",
    "channel": "channel",
    "cost": "cost",
    "campaign": "name",
    "visits": "visits",
}
# Words for how a question comes in, in a short cell.
CHANNEL = re.compile(
    r"^.{0,20}\b(e-?mail|chat|phone|telefoon|call|whatsapp|facebook|messenger|instagram|contact.?form|form|sms|widget|"
    r"beacon|direct.?message)\b.{0,20}$"
)
# Headings of a list of questions, two of which no list of orders has.
OF_TICKETS = re.compile(
    r"\b(tickets?|conversations?|gesprek(?:ken)?|subject|onderwerp|betreff|requester|assignee|assigned to|toegewezen "
    r"aan|agent|threads?|first response|first reply|bearbeiter)\b"
)
OF_CHANNELS = frozenset(("channel", "kanaal", "kanal", "via", "type", "source", "bron", "quelle"))
OF_STATES = frozenset(("status", "order status", "orderstatus", "bestelstatus", "bestellstatus", "state"))
FEW_STATES = 12
NUMBERED = re.compile(r"\D{0,12}\d[\d-]*")
CURRENCY = re.compile(r"[A-Z]{3}")
LEAVES_OUT: Mapping[str, tuple[str, ...]] = {
    "cancelled": (
        "cancelled", "canceled", "order cancelled", "cancelled by customer", "completed cancelled", "geannuleerd",
        "vervallen", "storniert", "abgebrochen", "annulé",
    ),
    "failed": ("failed", "mislukt", "fehlgeschlagen", "payment error", "betalingsfout"),
    "unpaid": (
        "unpaid", "pending payment", "awaiting payment", "niet betaald", "wacht op betaling", "wachten op betaling",
        "unbezahlt", "zahlung ausstehend",
    ),
    "draft": ("draft", "concept", "entwurf"),
    "test": ("test",),
    "spam": ("spam",),
}  # fmt: skip
LEFT_OUT = frozenset(word for words in LEAVES_OUT.values() for word in words)


def headings_of(table: ExportTable) -> tuple[str, ...]:
    """The headings of a file, where its widest early line looks like headings; else none: it may hold a customer."""
    cells = [cell.strip() for cell in table.heading]
    told = [cell for cell in cells if cell]
    if len(told) < FEW_ROWS or len(cells) > MOST_COLUMNS or len({spelt(cell) for cell in told}) < len(told):
        return ()
    if any("@" in cell or day_text(cell) or re.search(r"\d{3}", cell) or len(cell) > 80 for cell in told):
        return ()
    return tuple(cells)


def guess(table: ExportTable, book: ExportBook) -> dict[str, str]:
    """What each column of a file of orders or questions may be: by what is told of it (``TOLD``), its heading.

    Never its cells. A file without amounts whose rows come by mail, chat or phone is one of questions.
    """
    headings = headings_of(table)
    rows = list(islice(table.rows(), SAMPLE)) if headings else []
    if len(rows) < FEW_ROWS:
        return {}
    columns = [_Seen([row[index].strip() for row in rows], book) for index in range(len(headings))]
    taken: dict[str, int] = {}

    def take(told: str, index: int | None) -> None:
        if index is not None and headings[index]:
            taken[told] = index

    free = [index for index, column in enumerate(columns) if any(column.cells)]
    take("date", next((index for index in free if columns[index].days >= MOST), None))
    numbered = [index for index in free if columns[index].numbered and index != taken.get("date")]
    take("order", numbered[0] if numbered else None)
    money = [index for index in free if columns[index].money and index not in taken.values()]
    if money:
        total = max(money, key=lambda index: columns[index].sum)
        take("total", total)
        rates = sorted({rate / 100 for rate in book.vat.values()} | {0.09, 0.06, 0.055})
        others = [index for index in money if index != total]
        take("vat", next((index for index in others if columns[index].is_vat(columns[total], rates)), None))
        if "vat" not in taken:
            take("net", next((index for index in others if columns[index].is_net(columns[total], rates)), None))
    take("country", next((index for index in free if columns[index].countries >= MOST), None))
    take("currency", next((index for index in free if all(map(CURRENCY.fullmatch, columns[index].cells))), None))
    order = taken.get("order")
    if order is not None:
        many = columns[order].repeats
        within = [index for index in free if index not in taken.values() and many]
        take("line", next((i for i in within if columns[i].text and columns[i].differs_within(columns[order])), None))
        take("quantity", next((i for i in within if columns[i].counts and i != taken.get("line")), None))
    if "total" not in taken and order is not None:
        found = _tickets(headings, {index: columns[index] for index in free})
        if found is not None:
            taken = {**taken, "ticket": order, **found}
            return {told: headings[taken[told]] for told in ("ticket", "channel", "date") if told in taken}
    if order is not None and "total" in taken and columns[taken["total"]].differs_within(columns[order]):
        taken = {("line_total" if told == "total" else told): index for told, index in taken.items()}
    states = [index for index in free if index not in taken.values() and columns[index].states]
    plain = (index for index in states if spelt(headings[index]) in OF_STATES)
    take("state", next((index for index in states if columns[index].leaves_out), next(plain, None)))
    return {told: headings[index] for told, index in taken.items()}


def _tickets(headings: Sequence[str], columns: Mapping[int, "_Seen"]) -> dict[str, int] | None:
    """Where the channel stands, if anywhere, in a list of questions; ``None`` where it is none."""
    channel = next((index for index, column in columns.items() if column.channels >= MOST), None)
    if channel is None and sum(OF_TICKETS.search(spelt(heading)) is not None for heading in headings) >= FEW_ROWS:
        channel = next((index for index in columns if spelt(headings[index]) in OF_CHANNELS), -1)
    return None if channel is None else {} if channel < 0 else {"channel": channel}


class _Seen:
    """One column of a sample."""

    def __init__(self, cells: Sequence[str], book: ExportBook) -> None:
        self.cells = cells
        filled = [cell for cell in cells if cell]
        count = max(1, len(filled))
        days = Days(book)
        texts = [text for cell in filled if (text := day_text(cell)) is not None]
        self.days = max(sum(days.read(text, first) is not None for text in texts) for first in (True, False)) / count
        said = {" ".join(cell.casefold().split()) for cell in filled}
        self.leaves_out = not said.isdisjoint(LEFT_OUT)
        self.states = 0 < len(said) <= FEW_STATES and not any(re.search(r"\d", one) for one in said)
        names = {name for found in book.countries.values() for name in found} | {
            code.casefold() for code in (*book.vat, *book.countries)
        }
        self.countries = sum(cell.casefold() in names for cell in filled) / count
        decimal, _ = decimal_sign(filled, Export(id="", name=Text("", ""), counts="orders", needs=()))
        amounts = Amounts(decimal)
        self.channels = sum(CHANNEL.search(cell.casefold()) is not None for cell in filled) / count
        self.values = [amounts.read(cell) for cell in cells]
        known = [value for value in self.values if value is not None]
        numeric = len(known) >= MOST * len(cells) and bool(filled)
        broken = any(re.search(r"[.,]\d{1,2}\D*$", cell) for cell in filled)
        self.money = numeric and broken and self.days < MOST
        self.sum = sum(known) if numeric else 0.0
        self.counts = numeric and not broken and all(0 <= value < LARGEST_QUANTITY for value in known)
        self.text = not numeric and self.days < MOST
        runs = sum(1 for before, after in zip(["", *cells], cells, strict=False) if after != before)
        # An order number stands once or in a run of rows, and is a number that grows or falls.
        self.repeats = len(set(cells)) < len(cells)
        in_runs = runs == len(set(cells)) > 1 and all(NUMBERED.fullmatch(cell) for cell in cells)
        self.numbered = in_runs and not self.money and self.days < MOST and _steady(cells)

    def is_vat(self, total: "_Seen", rates: Sequence[float]) -> bool:
        """Whether it is the part of the total that a usual rate leaves."""
        pairs = [
            (vat, whole) for vat, whole in zip(self.values, total.values, strict=True) if vat and whole and whole > 0
        ]
        fits = sum(any(abs(vat - whole * rate / (1 + rate)) <= 0.02 for rate in rates) for vat, whole in pairs)
        return bool(pairs) and fits >= MOST * len(pairs)

    def is_net(self, total: "_Seen", rates: Sequence[float]) -> bool:
        """Whether it is what a usual rate leaves of the total."""
        pairs = [
            (net, whole) for net, whole in zip(self.values, total.values, strict=True) if net and whole and whole > 0
        ]
        fits = sum(any(abs(net - whole / (1 + rate)) <= 0.02 for rate in rates) for net, whole in pairs)
        return bool(pairs) and fits >= MOST * len(pairs)

    def differs_within(self, order: "_Seen") -> bool:
        """Whether rows of one order have different cells here."""
        pairs = zip(order.cells, order.cells[1:], self.cells, self.cells[1:], strict=False)
        return any(first == second and here != there for first, second, here, there in pairs)


def _steady(cells: Sequence[str]) -> bool:
    numbers = [int(re.sub(r"\D", "", cell)[-15:]) for cell in cells]
    return numbers == sorted(numbers) or numbers == sorted(numbers, reverse=True)


def told_columns(told: Sequence[str]) -> dict[str, str]:
    """``order=Nr, date=Placed on`` as what each column is. Raises ``UsageError``."""
    found: dict[str, str] = {}
    for part in (part for text in told for part in re.split(r",(?=\s*\w+\s*=)", text)):
        name, sign, heading = (piece.strip() for piece in part.partition("="))
        if not sign or name not in TOLD or not heading:
            what = f"--map takes what a column is and its heading, such as order=Nr; not {quoted(part.strip())}"
            raise UsageError(f"{what}. What it can be: {', '.join(TOLD)}")
        found[name] = heading
    return found


def described(told: Mapping[str, str], number: int) -> Export:
    """The description of a file whose columns somebody told. Raises ``UsageError`` where it is not enough."""
    counts: Counts = "orders"
    if "ticket" in told:
        counts = "tickets"
    elif "cost" in told:
        counts = "ads"
    elif "visits" in told:
        counts = "visits"
    needed = {"orders": ("order", "date"), "tickets": ("ticket", "date"), "ads": ("date",), "visits": ("date",)}
    if missing := [name for name in needed[counts] if name not in told]:
        raise UsageError(f"--map also needs {' and '.join(f'{name}=HEADING' for name in missing)}")
    if counts == "orders" and not {"total", "line_total", "net"} & told.keys():
        raise UsageError("--map also needs total=HEADING, or net=HEADING where amounts are without VAT")
    dates = {"orders": "placed", "tickets": "created", "ads": "day", "visits": "day"}
    columns = {(dates[counts] if name == "date" else TOLD[name]): (heading,) for name, heading in told.items()}
    name = f"{counts} ({', '.join(told.values())})"
    return Export(
        id=f"own_{number}",
        name=Text(name, name),
        counts=counts,
        needs=tuple(told.values()),
        columns=columns,
        system=f"own_{number}",
        money="row" if "line_total" in told else "order",
        leaves_out=LEAVES_OUT,
        source="told with --map",
    )


def missing_headings(export: Export, table: ExportTable) -> list[str]:
    """The headings that were told and do not stand in the file."""
    there = {spelt(cell) for cell in table.heading}
    return [need for need in export.needs if spelt(need) not in there]


def same_form(one: Export, other: Export) -> bool:
    """Whether two descriptions are of the same kind of file."""
    return sorted(map(spelt, one.needs)) == sorted(map(spelt, other.needs))


def joined(book: ExportBook, own: Sequence[Export]) -> ExportBook:
    """The book with one's own descriptions first: they are of files that the book does not know."""
    return msgspec.structs.replace(book, exports=(*own, *book.exports)) if own else book
