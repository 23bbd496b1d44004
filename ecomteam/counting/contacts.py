"""Conversations that customers began, from the tickets of a help desk: by day, channel and time spent."""

from collections.abc import Iterable, Sequence

from ecomteam.counting.days import Day, Days, Zone, day_text, order_of, period_in
from ecomteam.counting.months import month_of, whole_months
from ecomteam.counting.places import Places
from ecomteam.counting.sales import QUARTER, Sales, Window, days_of, split
from ecomteam.counting.seen import Orders
from ecomteam.files.exports.table import ExportTable
from ecomteam.model.exports import Export
from ecomteam.model.shopfacts import COUNTED, CountedNumber, Split
from ecomteam.model.text import Text
from ecomteam.words import facts as words
from ecomteam.words.numbers import both, percent, whole

LEAST_DAYS = 7
# A weekday with less of the busiest one's questions is not worked.
WORKED = 0.1
# Who answers less of the questions does not do it for a living.
LEAST_OF_AGENT = 0.05
MOST_AGENTS = 2_000
MOST_CHANNELS = 200
MOST_DAYS = 250_000
CHANNELS_SHOWN = 8
SECONDS = (3600, 60, 1)
OTHERS = "…"


class Desk:
    """What one file of tickets holds. ``days`` has the conversations of each day by channel."""

    def __init__(self, table: ExportTable, days: Days, places: Places, before: Orders) -> None:
        assert table.export is not None
        self.table = table
        self.export: Export = table.export
        self.file = table.name
        self.rows = 0
        self.left_out: dict[str, int] = {}
        self.twice = 0
        self.tracked = 0
        self.minutes = 0.0
        self.agents: dict[int, int] = {}
        self.notes: list[Text] = []
        self.of = {field: tuple(column.index for column in found) for field, found in table.columns.items()}
        self.headings = {field: found[0].heading for field, found in table.columns.items()}
        self.reasons = {word: reason for reason, said in self.export.leaves_out.items() for word in said}
        moments = self._read(before)
        self.days = self._resolved(moments, days, places)
        self.told = period_in(table.above, days, self.order_day_first)

    def _read(self, before: Orders) -> dict[tuple[str, str], list[int]]:
        """By the text of a moment and the channel: how many, and the line of the first."""
        here = Orders()
        moments: dict[tuple[str, str], list[int]] = {}
        utc = self.export.zone == "utc"
        for row in self.table.rows():
            self.rows += 1
            number = self._cell(row, "ticket")
            if not number:
                self.table.fault(self.table.at, "a number is missing", self.headings["ticket"])
                continue
            if number in before or not here.add(number):
                self.twice += number in before
                continue
            if (reason := self._left_out(row)) is not None:
                self.left_out[reason] = self.left_out.get(reason, 0) + 1
                continue
            cell = self._cell(row, "created")
            moment = cell[:13] if utc and cell[4:5] == "-" and cell[10:11] in ("T", " ") else day_text(cell)
            channel = " ".join(self._cell(row, "channel").split())[:60]
            if moment is None or (len(moments) >= MOST_DAYS and (moment, channel) not in moments):
                self.table.fault(self.table.at, "this is no day", self.headings["created"])
                continue
            if len(moments) > MOST_CHANNELS * 31 and (moment, channel) not in moments:
                channel = OTHERS
            moments.setdefault((moment, channel), [0, self.table.at])[0] += 1
            self._time(row)
            if agent := self._cell(row, "agent"):
                value = hash(agent)
                if value in self.agents or len(self.agents) < MOST_AGENTS:
                    self.agents[value] = self.agents.get(value, 0) + 1
        before.update(here)
        return moments

    def _cell(self, row: Sequence[str], field: str) -> str:
        return next((cell for index in self.of.get(field, ()) if (cell := row[index].strip())), "")

    def _left_out(self, row: Sequence[str]) -> str | None:
        """Spam, and what the shop began itself: by the channel, the state, the kind or one of the tags."""
        for field in ("state", "channel", "kind", "begun"):
            if found := self.reasons.get(self._cell(row, field).casefold()):
                return found
        tags = self._cell(row, "tags").casefold().replace(",", " ").split()
        return next((self.reasons[tag] for tag in tags if tag in self.reasons), None)

    def _time(self, row: Sequence[str]) -> None:
        """Time that somebody tracked, as hours, minutes and seconds; none is not zero."""
        parts = self._cell(row, "tracked").split(":")
        if len(parts) in (2, 3) and all(part.isdecimal() and len(part) < 6 for part in parts):
            seconds = sum(int(part) * unit for part, unit in zip(parts, SECONDS, strict=False))
            if seconds:
                self.tracked += 1
                self.minutes += seconds / 60

    def _resolved(
        self, moments: dict[tuple[str, str], list[int]], days: Days, places: Places
    ) -> dict[Day, dict[str, int]]:
        order = order_of((moment for moment, _ in moments), self.export.dates == "day-first")
        self.order_day_first = order.day_first
        zone = Zone(places.zone if self.export.zone == "utc" else None)
        found: dict[Day, dict[str, int]] = {}
        for (moment, channel), (count, line) in moments.items():
            hours = len(moment) == 13 and moment[4] == "-"
            day = days.read(moment[:10] if hours else moment, order.day_first)
            if day is None:
                self.table.bad_count += count - 1
                self.table.fault(line, "this is no day", self.headings["created"])
                continue
            if hours:
                day = zone.day(day, int(moment[11:13]) if moment[11:13].isdecimal() else 0)
            there = found.setdefault(day, {})
            there[channel] = there.get(channel, 0) + count
        return found

    @property
    def contacts(self) -> int:
        return sum(sum(channels.values()) for channels in self.days.values())

    def sums(self) -> dict[str, float]:
        weekdays = [0] * 7
        for day, channels in self.days.items():
            weekdays[day.weekday()] += sum(channels.values())
        sums: dict[str, float] = {"contacts": self.contacts}
        if self.days:
            sums["working_days"] = working_days(min(self.days), max(self.days), weekdays)
        if "tracked" in self.of:
            sums |= {"tracked": self.tracked}
        if self.agents:
            least = LEAST_OF_AGENT * sum(self.agents.values())
            sums["agents"] = sum(count >= least for count in self.agents.values())
        return sums


def working_days(first: Day, last: Day, weekdays: Sequence[int]) -> int:
    """The days from the first to the last, both included, that fall on a weekday that is worked."""
    least = WORKED * max(weekdays)
    worked = [count > 0 and count >= least for count in weekdays]
    return sum(worked[day.weekday()] for day in days_of(first, last))


class Contacts:
    """The conversations of all help desks together."""

    def __init__(self, desks: Sequence[Desk]) -> None:
        self.desks = desks
        self.days: dict[Day, dict[str, int]] = {}
        for desk in desks:
            for day, channels in desk.days.items():
                there = self.days.setdefault(day, {})
                for channel, count in channels.items():
                    there[channel] = there.get(channel, 0) + count
        told = [desk.told for desk in desks]
        ends = [one for one in told if one is not None]
        known = (min(one[0] for one in ends), max(one[1] for one in ends)) if ends and len(ends) == len(told) else None
        self.whole = whole_months(self.days.keys(), known)
        self.rows = sum(desk.rows for desk in desks)
        self.files = tuple(desk.table.short for desk in desks)

    def window(self) -> Window | None:
        months = self.whole[-QUARTER:]
        if months:
            return Window(tuple(months), months[0], months[-1], 1 / len(months))
        days = sorted(self.days)
        if not days or (length := (days[-1] - days[0]).days + 1) < LEAST_DAYS:
            return None
        return Window((), days[0].isoformat(), days[-1].isoformat(), 1 / length, length)

    def within(self, window: Window) -> dict[Day, dict[str, int]]:
        return {day: found for day, found in self.days.items() if not window.months or month_of(day) in window.months}

    def in_month(self, month: str) -> int:
        return sum(sum(found.values()) for day, found in self.days.items() if month_of(day) == month)

    def facts(self, sales: Sales | None) -> Iterable[CountedNumber]:
        window = self.window()
        if window is None:
            return
        found = self.within(window)
        weekdays = [0] * 7
        for day, channels in found.items():
            weekdays[day.weekday()] += sum(channels.values())
        total = sum(weekdays)
        first, last = window.edges(min(found), max(found))
        worked = working_days(first, last, weekdays)
        remarks = (words.BY_DAYS.format(days=whole(window.days)),) if window.days else ()
        if worked:
            each = total / worked
            how = words.HOWS["support_contacts_per_day"]
            yield self._counted("support_contacts_per_day", round(each, 1), window.since, window.until, how, *remarks)
        shared = sorted(set(self.whole) & set(sales.whole)) if sales else []
        orders = sales.orders_in(shared) if sales else 0
        if orders:
            share = sum(map(self.in_month, shared)) / orders
            how = words.HOWS["contacts_per_order"]
            yield self._counted("contacts_per_order", round(share, 3), shared[0], shared[-1], how)
        yield from self._handling()

    def _handling(self) -> Iterable[CountedNumber]:
        tracked = sum(desk.tracked for desk in self.desks)
        contacts = sum(desk.contacts for desk in self.desks)
        if tracked and contacts:
            how = words.HOWS["handling_minutes"].format(
                count=whole(tracked), share=both(percent, round(tracked / contacts, 2))
            )
            minutes = sum(desk.minutes for desk in self.desks) / tracked
            days = sorted(self.days)
            yield self._counted("handling_minutes", round(minutes, 1), days[0].isoformat(), days[-1].isoformat(), how)

    def _counted(self, number: str, value: float, since: str, until: str, how: Text, *remarks: Text) -> CountedNumber:
        return CountedNumber(
            id=number,
            name=words.NAMES[number],
            value=value,
            unit=COUNTED[number],
            since=since,
            until=until,
            rows=self.rows,
            files=self.files,
            how=how,
            remarks=remarks,
        )

    def splits(self) -> list[Split]:
        window = self.window()
        if window is None:
            return []
        channels: dict[str, int] = {}
        for found in self.within(window).values():
            for channel, count in found.items():
                if channel:
                    channels[channel] = channels.get(channel, 0) + count
        return [split("contact_channels", channels, window, CHANNELS_SHOWN)] if channels else []
