"""Orders of all files together: by day and place, each order once, and what follows from them."""

import datetime
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from ecomteam.counting.days import Day, Days, Zone, order_of, period_in
from ecomteam.counting.months import (
    DAYS_A_MONTH,
    YEAR,
    first_of,
    growth,
    last_of,
    median,
    month_of,
    months_between,
    whole_months,
)
from ecomteam.counting.orders import Bucket, OrderCount
from ecomteam.counting.places import STORE, Places
from ecomteam.files.exports.table import ExportTable
from ecomteam.model.exports import OUR_OWN_SHOP
from ecomteam.model.shopfacts import COUNTED, CountedNumber, MonthCount, Part, Split, Unit
from ecomteam.model.text import Text
from ecomteam.words import facts as words
from ecomteam.words.lists import names as named
from ecomteam.words.numbers import whole, written

QUARTER = 3
LEAST_DAYS = 14
# A country with fewer of the orders is a parcel abroad now and then.
LEAST_SHARE = 0.02
COUNTRIES_SHOWN = 8
UNKNOWN_CURRENCY = ""

Key = tuple[Day, str, str]


class Sold:
    """What one file of orders held, by day, currency and place."""

    def __init__(self, table: ExportTable, made: OrderCount, days: Days, places: Places) -> None:
        self.table = table
        self.made = made
        self.export = made.export
        self.file = table.name
        self.buckets: dict[Key, Bucket] = {}
        self.notes: list[Text] = []
        self.told: tuple[Day, Day] | None = None
        self._resolve(days, places)

    def _resolve(self, days: Days, places: Places) -> None:
        """Days as texts become days, now that the whole column is known."""
        table, export = self.table, self.export
        order = order_of((moment for moment, _, _ in self.made.buckets), export.dates == "day-first")
        zone = Zone(places.zone if export.zone == "utc" else None)
        ambiguous = False
        for (moment, currency, place), bucket in self.made.buckets.items():
            day = days.read(moment[:10] if len(moment) == 13 and moment[4] == "-" else moment, order.day_first)
            if day is None:
                table.bad_count += max(1, bucket.orders) - 1
                table.fault(bucket.line, "this is no day")
                continue
            if len(moment) == 13 and moment[4] == "-":
                day = zone.day(day, int(moment[11:13]) if moment[11:13].isdecimal() else 0)
            ambiguous = ambiguous or (not moment[:4].isdecimal() and moment[:1].isdecimal() and moment[3:4].isdecimal())
            self.buckets.setdefault((day, currency, place), Bucket()).add(bucket)
        self.told = period_in(table.above, days, order.day_first)
        if ambiguous:
            read = words.DAY_FIRST if order.day_first else words.MONTH_FIRST
            self.notes.append(
                _note(words.DAYS_READ.format(order=read, why=words.BY_COLUMN if order.decided else words.BY_HABIT))
            )
        if export.zone == "utc":
            self.notes.append(_note(words.UTC.format(zone=places.zone or "") if zone.zone else words.UTC_KEPT))

    @property
    def busy(self) -> set[Day]:
        return {day for (day, _, _), bucket in self.buckets.items() if bucket.orders}

    @property
    def total(self) -> Bucket:
        total = Bucket()
        for bucket in self.buckets.values():
            total.add(bucket)
        return total

    def without(self, months: Iterable[str], place: str) -> int:
        """Take out the orders of a marketplace in these months; how many there were."""
        gone = [key for key in self.buckets if month_of(key[0]) in months and key[2].startswith(place)]
        return sum(self.buckets.pop(key).orders for key in gone)

    def sums(self) -> dict[str, float]:
        """The totals of the file, money in all its currencies only where it has one."""
        total, made = self.total, self.made
        sums: dict[str, float] = {"orders": total.orders}
        if len({currency for _, currency, _ in self.buckets}) <= 1:
            sums |= {"gross": total.gross} if total.gross else {}
            sums |= {"net": total.net} if total.net else {}
            if made.has_refunds:
                sums |= {"refunds": total.refunds}
        if made.has_refunds:
            sums["refunded_orders"] = total.refunded
        if made.has_lines:
            sums["lines"] = total.lines
        if made.has_items:
            sums["items"] = total.items
        if made.has_returns:
            sums["returned_items"] = total.returned_items
        if total.spend:
            sums["ad_spend"] = total.spend
        if made.customers.met:
            sums["customers"] = made.customers.different
        return {name: round(value, 2) for name, value in sums.items()}


def _note(text: Text) -> Text:
    return Text(text.en[:1].upper() + text.en[1:], text.nl[:1].upper() + text.nl[1:])


class Window(msgspec.Struct, frozen=True):
    """The months that a number is counted over; where none is whole, so many days. ``factor`` makes a month of it."""

    months: tuple[str, ...]
    since: str
    until: str
    factor: float
    days: int = 0

    def edges(self, first: Day, last: Day) -> tuple[Day, Day]:
        """Its first and last day; of a window without months, those that are given."""
        return (first_of(self.months[0]), last_of(self.months[-1])) if self.months else (first, last)


def days_of(first: Day, last: Day) -> Iterable[Day]:
    """Every day from the first to the last, both included."""
    for number in range((last - first).days + 1):
        yield first + datetime.timedelta(days=number)


class Sales:
    """The orders of all files. ``sold`` are files in the order given; each order is in one of them."""

    def __init__(self, sold: Sequence[Sold], places: Places) -> None:
        self.sold = sold
        self.remarks: list[Text] = []
        self.marketplaces = {word for word in places.words.values() if word != STORE}
        self._leave_out_twins()
        self.buckets: dict[Key, Bucket] = {}
        for one in sold:
            for key, bucket in one.buckets.items():
                self.buckets.setdefault(key, Bucket()).add(bucket)
        self.rows = sum(one.made.rows for one in sold)
        self.files = tuple(one.table.short for one in sold)
        self.whole = self._whole()
        self.currency = self._main_currency()

    def _leave_out_twins(self) -> None:
        """A marketplace's own file does not count orders again that came into the shop's file."""
        found: dict[str, set[str]] = {}
        for one in self.sold:
            if one.export.place == OUR_OWN_SHOP:
                for (day, _, place), bucket in one.buckets.items():
                    if place in self.marketplaces and bucket.orders:
                        found.setdefault(place, set()).add(month_of(day))
        for one in self.sold:
            if one.export.place in found and (gone := one.without(found[one.export.place], one.export.place)):
                one.notes.append(words.COUNTED_IN_SHOP.format(count=whole(gone)))

    def _whole(self) -> list[str]:
        """The months that the files of every system hold whole; where there are none, those of any."""
        by_system: dict[str, list[Sold]] = {}
        for one in self.sold:
            by_system.setdefault(one.export.system or one.file, []).append(one)
        months: list[set[str]] = []
        for files in by_system.values():
            busy = set().union(*(one.busy for one in files))
            told = [one.told for one in files]
            first = last = None
            if busy and all(told):
                first, last = min(one[0] for one in told if one), max(one[1] for one in told if one)
            months.append(set(whole_months(busy, (first, last) if first and last else None)))
        months = [found for found in months if found] or months
        if not months:
            return []
        shared = set.intersection(*months)
        if not shared and any(months):
            shared = max(months, key=len)
        if any(found - shared for found in months) or len(months) < len(by_system):
            names = [one.file for one in self.sold]
            self.remarks.append(words.NOT_ALL_MONTHS.format(files=named(names)))
        return sorted(shared)

    def _main_currency(self) -> str | None:
        orders: dict[str, int] = {}
        for (_, currency, _), bucket in self.buckets.items():
            orders[currency] = orders.get(currency, 0) + bucket.orders
        told = {currency: count for currency, count in orders.items() if currency != UNKNOWN_CURRENCY}
        return max(told, key=lambda currency: (told[currency], currency)) if told else None

    # -- What follows

    def window(self, most: int) -> Window | None:
        """The last whole months, at most so many; else all days, where they are two weeks or more."""
        months = self.whole[-most:]
        if months:
            return Window(tuple(months), months[0], months[-1], 1 / len(months))
        days = sorted({day for day, _, _ in self.buckets})
        if not days or (length := (days[-1] - days[0]).days + 1) < LEAST_DAYS:
            return None
        return Window((), days[0].isoformat(), days[-1].isoformat(), DAYS_A_MONTH / length, length)

    def over(self, window: Window, money: bool = False) -> Bucket:
        """All of a window; of ``money``, only that in the main currency."""
        total = Bucket()
        for (day, currency, _), bucket in self.buckets.items():
            if window.months and month_of(day) not in window.months:
                continue
            if money and currency not in (self.currency, UNKNOWN_CURRENCY):
                continue
            total.add(bucket)
        return total

    def orders_in(self, months: Iterable[str], own: bool = False) -> int:
        """Orders of these months; with ``own``, of the own shop alone."""
        wanted = set(months)
        return sum(
            bucket.orders
            for (day, _, place), bucket in self.buckets.items()
            if month_of(day) in wanted and (not own or place == OUR_OWN_SHOP)
        )

    def months(self) -> list[MonthCount]:
        made = []
        for month in self.whole:
            window = Window((month,), month, month, 1)
            money = self.over(window, money=True)
            everything = self.over(window)
            made.append(
                MonthCount(
                    month=month,
                    orders=everything.orders,
                    revenue=round(money.net - money.refunds, 2),
                    refunds=round(money.refunds, 2),
                    lines=everything.lines or None,
                )
            )
        return made

    def facts(self) -> list[CountedNumber]:
        year, quarter = self.window(YEAR), self.window(QUARTER)
        if year is None or quarter is None:
            return []
        made = [*self._volumes(quarter, "")]
        if len(year.months) > len(quarter.months):
            made += self._volumes(year, "_of_year")
        made += self._of_orders(year)
        made += self._places(year)
        made += self._rhythm(year)
        return made

    def _counted(
        self, number: str, value: float, window: Window, how: Text, *remarks: Text, error: float | None = None
    ) -> CountedNumber:
        by_days = (words.BY_DAYS.format(days=whole(window.days)),) if window.days else ()
        return CountedNumber(
            id=number,
            name=words.NAMES[number],
            value=value,
            unit=COUNTED[number],
            since=window.since,
            until=window.until,
            rows=self.rows,
            files=self.files,
            how=how,
            error=error,
            remarks=(*by_days, *self.remarks, *remarks),
        )

    def _volumes(self, window: Window, suffix: str) -> Iterable[CountedNumber]:
        average = words.AVERAGES.get(len(window.months), words.AVERAGE).format(months=whole(len(window.months)))
        total, money = self.over(window), self.over(window, money=True)
        orders = round(total.orders * window.factor)
        how = words.HOWS["orders_per_month"].format(average=average)
        yield self._counted(f"orders_per_month{suffix}", orders, window, how)
        if money.net:
            revenue = max(0.0, (money.net - money.refunds) * window.factor)
            how = words.HOWS["monthly_revenue"].format(average=average)
            remarks = self._money_remarks(total, money)
            yield self._counted(f"monthly_revenue{suffix}", round(revenue, 2), window, how, *remarks)

    def _money_remarks(self, total: Bucket, money: Bucket) -> Iterable[Text]:
        estimated = [one.file for one in self.sold if one.total.estimated]
        if money.estimated and estimated:
            yield words.VAT_ESTIMATED.format(files=named(estimated))
        if bare := [one.file for one in self.sold if one.export.without_shipping]:
            yield words.WITHOUT_SHIPPING.format(files=named(bare))
        if any(one.made.has_refunds and not one.made.has_returns for one in self.sold) and money.refunds:
            yield words.REFUND_MONTH
        if total.orders > money.orders:
            others: dict[str, int] = {}
            for (_, currency, _), bucket in self.buckets.items():
                if currency not in (self.currency, UNKNOWN_CURRENCY):
                    others[currency] = others.get(currency, 0) + bucket.orders
            for currency, count in sorted(others.items()):
                yield words.OTHER_CURRENCY.format(count=whole(count), currency=currency)

    def _of_orders(self, window: Window) -> Iterable[CountedNumber]:
        """What an order is: its worth, its lines, whether it comes back, and by whom."""
        total, money = self.over(window), self.over(window, money=True)
        if money.orders and money.net:
            yield self._counted(
                "average_order_value",
                round(money.net / money.orders, 2),
                window,
                words.HOWS["average_order_value"],
                *self._money_remarks(total, money),
            )
        if total.with_lines:
            yield self._counted(
                "lines_per_order", round(total.lines / total.with_lines, 2), window, words.HOWS["lines_per_order"]
            )
        if total.items and any(one.made.has_items for one in self.sold):
            counted = total.with_lines or total.orders
            yield self._counted(
                "items_per_order", round(total.items / counted, 2), window, words.HOWS["items_per_order"]
            )
        yield from self._back(window)
        known = sum(one.made.known for one in self.sold)
        again = sum(one.made.again for one in self.sold)
        met = sum(one.made.customers.met for one in self.sold)
        different = sum(one.made.customers.different for one in self.sold)
        if known or met:
            share = (again + met - different) / (known + met)
            yield self._counted("repeat_share", round(share, 3), self._all(), words.HOWS["repeat_share"])

    def _back(self, window: Window) -> Iterable[CountedNumber]:
        """Returns of the files that know what came back, and refunds of those that know only money."""
        for number, fits in (("return_rate", True), ("refunded_share", False)):
            sold = [one for one in self.sold if one.made.has_refunds and one.made.has_returns is fits]
            orders = back = 0
            for one in sold:
                for (day, _, _), bucket in one.buckets.items():
                    if not window.months or month_of(day) in window.months:
                        orders += bucket.orders
                        back += bucket.returned if fits else bucket.refunded
            if orders:
                yield self._counted(number, round(back / orders, 3), window, words.HOWS[number])

    def _places(self, window: Window) -> Iterable[CountedNumber]:
        countries = self.over(window).countries
        total = sum(countries.values())
        if total:
            enough = sum(count >= LEAST_SHARE * total for count in countries.values())
            yield self._counted("countries", enough, window, words.HOWS["countries"])
        if found := {place for place in self.channels(window) if place not in (OUR_OWN_SHOP, STORE)}:
            yield self._counted("marketplaces", len(found), window, words.HOWS["marketplaces"])

    def channels(self, window: Window) -> dict[str, int]:
        """Orders by where they were sold."""
        found: dict[str, int] = {}
        for (day, _, place), bucket in self.buckets.items():
            if bucket.orders and (not window.months or month_of(day) in window.months):
                found[place] = found.get(place, 0) + bucket.orders
        return found

    def weekdays(self, window: Window) -> list[int]:
        found = [0] * 7
        for (day, _, _), bucket in self.buckets.items():
            if not window.months or month_of(day) in window.months:
                found[day.weekday()] += bucket.orders
        return found

    def _rhythm(self, window: Window) -> Iterable[CountedNumber]:
        """When orders come, and whether there are more of them from month to month."""
        weekdays = self.weekdays(window)
        if sum(weekdays):
            busiest = max(range(7), key=lambda day: weekdays[day])
            how = words.HOWS["peak_weekday_share"].format(day=words.WEEKDAYS[busiest])
            yield self._counted("peak_weekday_share", round(weekdays[busiest] / sum(weekdays), 3), window, how)
        counts = {month: float(self.orders_in((month,))) for month in self.whole}
        last = [counts[month] for month in window.months]
        if len(last) == YEAR and len(months_between(window.months[0], window.months[-1])) == YEAR and median(last):
            yield self._counted("peak_factor", round(max(last) / median(last), 2), window, words.HOWS["peak_factor"])
            yield self._counted(
                "peak_month_share", round(max(last) / sum(last), 3), window, words.HOWS["peak_month_share"]
            )
        if (found := growth(list(counts.items()))) is not None:
            rate, error, count, years = found
            method = (
                words.GROWTH_YEARS.format(months=written(count))
                if years
                else words.GROWTH_LINE.format(months=written(count))
            )
            how = words.HOWS["growth_per_month"].format(method=method)
            yield self._counted("growth_per_month", round(rate, 4), self._months(), how, error=round(error, 4))

    def _months(self) -> Window:
        return Window(tuple(self.whole), self.whole[0], self.whole[-1], 1)

    def _all(self) -> Window:
        days = [day for day, _, _ in self.buckets]
        return Window((), min(days).isoformat(), max(days).isoformat(), 1)

    def splits(self) -> list[Split]:
        window = self.window(YEAR)
        if window is None:
            return []
        names = words.CHANNELS
        weekdays = {str(day): count for day, count in enumerate(self.weekdays(window))}
        made = [
            split("countries", self.over(window).countries, window, COUNTRIES_SHOWN),
            split("channels", self.channels(window), window, COUNTRIES_SHOWN, names),
            split("weekdays", weekdays, window, 7, {str(day): name for day, name in enumerate(words.WEEKDAYS)}),
        ]
        return [one for one in made if one.parts]


def split(
    number: str,
    counts: Mapping[str, float],
    window: Window,
    most: int,
    names: Mapping[str, Text] | None = None,
    unit: Unit = "number",
) -> Split:
    """The largest parts of a whole, with their shares of all of it."""
    total = sum(counts.values())
    largest = sorted(counts.items(), key=lambda part: (-part[1], part[0]))[:most]
    parts = tuple(
        Part(
            id=name,
            name=(names or {}).get(name, Text(name, name)),
            value=round(count, 2),
            share=round(count / total, 3),
        )
        for name, count in largest
        if count > 0
    )
    return Split(
        id=number,
        name=words.SPLITS[number],
        of=words.SPLITS[number],
        since=window.since,
        until=window.until,
        unit=unit,
        parts=parts,
    )
