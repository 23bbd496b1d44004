"""The owner's week on a screen: what goes into it, what others take over, and a chart of both."""

from ecomteam.model.hours import WEEKS, becomes
from ecomteam.model.plan import OwnerWeek, WeekRow
from ecomteam.reports.compose.allowance import Part
from ecomteam.reports.document import Bar, Entry
from ecomteam.words import advice, interface
from ecomteam.words import plan as words
from ecomteam.words.catalogue import DEPARTMENTS

# Below this part of it, what waits for certain is told beside what likely does.
MOSTLY_GUESSED = 0.6
PARTS_SHOWN = 3
# So many hours a week more than were told are worth a sentence, of so much work.
ASKED_FROM = 2
ASKED_SHOWN = 2


class Week(Part):
    def week(self, week: OwnerWeek) -> str:
        """The hours of today, what an hour earns where that is little, and the week with who is to come."""
        said = self._week_parts(week) if self.room.asides and not self._charted(week) else ""
        if week.weeks:
            said = self.say(words.WEEK_PARTS, parts=self.voice.weeks(week.weeks))
        lines = [self.say(words.WEEK_NOW, before=round(week.before), hours=round(week.hours), parts=said)]
        if week.earned is not None and week.per_hour is not None:
            fills = {
                "earned": self.voice.money(week.earned, week.earned, week.currency),
                "hours": self.voice.number(round(week.hours * WEEKS)),
                "each": self.voice.per_piece(week.per_hour, week.per_hour, week.currency),
                "before": self.say(advice.BY_TOLD if self.plan.money.told else advice.BEFORE_RENT),
            }
            lines.append(self.say(words.WEEK_EARNS if self.plan.money.year is None else words.WEEK_EARNS_YEAR, **fills))
        if self.soon():
            before, after = becomes(week.before, week.after)
            more = max(0, round(week.given) - (before - after)) if round(week.refilled) else 0
            refilled = words.WEEK_REFILLED if before > after else words.WEEK_ALL_REFILLED
            pattern = refilled if more else words.WEEK_AFTER if before > after else words.WEEK_SAME
            lines.append(self.say(pattern, after=after, less=before - after, hours=more))
        if week.wanted and round(week.before) == round(week.after):
            lines.append(self.say(words.WEEK_NONE_BACK if self.soon() else words.WEEK_NONE_PAID))
        if round(week.undone) and self.room.asides and not self.plan.unnamed:
            pattern = words.WEEK_UNDONE_AFTER if self.soon() else words.WEEK_UNDONE
            undone, after = becomes(week.undone, week.undone_after)
            sure = round(week.surely_undone)
            least = self.say(words.WEEK_SURELY, hours=sure) if 0 < sure < undone * MOSTLY_GUESSED else ""
            lines.append(self.say(pattern, undone=undone, after=after, sure=least))
        asked = [one for one in week.asked if round(one.asked) - round(one.told) >= ASKED_FROM]
        lines += [self.say(one.text) for one in asked[: ASKED_SHOWN if self.room.asides else 1]]
        return " ".join(lines)

    def _week_parts(self, week: OwnerWeek) -> str:
        listed = ", ".join(
            self.say(words.WEEK_PART, name=self._department(row.department).lower(), hours=round(row.before))
            for row in week.rows[:PARTS_SHOWN]
            if round(row.before)
        )
        return self.say(words.WEEK_PARTS, parts=listed) if listed else ""

    def _charted(self, week: OwnerWeek) -> list[WeekRow]:
        """The kinds of work that the chart shows: from one hour a week."""
        return [] if self.full else [row for row in week.rows if round(row.before)][: self.room.chart]

    def chart(self, week: OwnerWeek) -> tuple[Entry, ...]:
        """Hours a week by kind of work, and how many of them others take over."""
        rows = self._charted(week)
        longest = max((row.before for row in rows), default=0.0)
        return tuple(
            Entry(
                self._department(row.department),
                (self._change(row),),
                Bar(min(row.before, row.after) / longest, max(0.0, row.before - row.after) / longest),
            )
            for row in rows
        )

    def _change(self, row: WeekRow) -> str:
        before, after = becomes(row.before, row.after)
        return str(before) if before == after else self.say(interface.BECOMES, before=before, after=after)

    def _department(self, identity: str) -> str:
        names = {str(name): text for name, text in DEPARTMENTS.items()}
        return self.say(names[identity]) if identity in names else identity
