"""What a hand-over plan says: what eats the owner's week, to whom each of it goes, when and at what price."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.handover import HandOver, Task, Way
from ecomteam.model.plan import Reason
from ecomteam.model.text import Language, Text
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Bar, Block, Bullets, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import handover as words
from ecomteam.words import interface

PARTS = ("tasks", "order", "sources", "overlays")
TASKS_SHOWN = 9  # on a roomy screen
FIRST_SHOWN = 4


def compose_handover(handover: HandOver, knowledge: Knowledge, lang: Language) -> Document:
    """The hand-over plan of a shop."""
    composer = _HandOverComposer(handover, Voice(knowledge, lang))
    return Document(composer.title(), lang, tuple(composer.blocks()))


def screen_handover(handover: HandOver, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """The same on one screen, the tighter the higher the number."""
    composer = _HandOverComposer(handover, Voice(knowledge, lang))
    return Document(composer.title(), lang, tuple(composer.screen(tight)))


class _HandOverComposer:
    def __init__(self, handover: HandOver, voice: Voice) -> None:
        self.handover = handover
        self.voice = voice
        self.say = voice.say

    def title(self) -> str:
        shop = self.handover.shop
        return self.say(words.HAND_OVER_TITLE) if shop is None else self.say(words.HAND_OVER_TITLE_OF, shop=shop)

    def screen(self, tight: int) -> list[Block]:
        """The week as a chart, the first to give away, and what can only go later."""
        lead = Paragraph(self.say(self.handover.headline), lead=True)
        if not self.handover.tasks:
            return [lead]
        most = max(1, FIRST_SHOWN - tight // 2)
        soon = [task for task in self.handover.tasks if task.freed_per_week]
        later = [task for task in self.handover.tasks if not task.freed_per_week]
        return [
            lead,
            Paragraph(self._week()),
            Heading(self.say(words.HOURS_AND_LEFT), 3),
            Record(self._chart(max(3, TASKS_SHOWN - tight))),
            *self._listed(words.GO_FIRST, soon, most),
            *self._listed(words.GO_LATER, later, max(1, most - 2)),
            Record((self.voice.read_on("tasks", "order", "sources"),)),
        ]

    def _chart(self, most: int) -> tuple[Entry, ...]:
        """The tasks that take most, each with its hours a week: what stays, and what can go."""
        tasks = sorted(self.handover.tasks, key=lambda task: -task.hours_per_week)
        shown, rest = tasks[:most], tasks[most:]
        longest = shown[0].hours_per_week
        entries = [self._row(task.name, task.hours_per_week, task.freed_per_week, longest) for task in shown]
        left = sum(task.hours_per_week for task in rest) + self.handover.small
        if left >= 1:
            entries.append(
                self._row(words.THE_REST, round(left, 1), sum(task.freed_per_week for task in rest), longest)
            )
        return tuple(entries)

    def _row(self, name: Text, hours: float, freed: float, longest: float) -> Entry:
        longest = max(longest, hours)
        goes = min(freed, hours)
        figure = self.voice.number(hours)
        if goes:
            figure = self.say(interface.BECOMES, before=figure, after=self.voice.number(round(hours - goes, 1)))
        return Entry(self.say(name), (figure,), Bar((hours - goes) / longest, goes / longest))

    def _listed(self, title: Text, tasks: list[Task], most: int) -> list[Block]:
        items = tuple(f"{self.say(task.name)}: {self._best(task.ways[0])}" for task in tasks[:most] if task.ways)
        return [Heading(self.say(title), 3), Bullets(items)] if items else []

    def _best(self, way: Way) -> str:
        to, cost = self.say(way.to).removesuffix("."), self._cost(way)
        return f"{', '.join(filter(None, (to, cost)))}. {self.say(way.trigger)}"

    def blocks(self) -> list[Block]:
        lead = Paragraph(self.say(self.handover.headline), lead=True)
        if not self.handover.tasks:
            return [lead]
        blocks: list[Block] = [
            lead,
            Paragraph(self._week()),
            self._table(),
            Heading(self.say(words.TASK_BY_TASK), part="tasks"),
        ]
        for task in self.handover.tasks:
            blocks += [Heading(f"{task.place}. {self.say(task.name)}", 3), self._task(task)]
        if self.handover.small >= 1:
            blocks.append(Paragraph(self.say(words.SMALL, hours=self.voice.number(self.handover.small))))
        ordered = Bullets(tuple(map(self._reason, self.handover.principles)))
        return [
            *blocks,
            Heading(self.say(words.HOW_ORDERED), part="order"),
            ordered,
            *self.voice.sources(self.handover),
        ]

    def _week(self) -> str:
        told = words.WEEKS_TOLD if self.handover.weeks else words.WEEK_TOLD
        pattern = told if self.handover.told else words.WEEK_USUAL
        hours, weeks = self.voice.number(round(self.handover.hours)), self.voice.weeks(self.handover.weeks)
        said = self.say(pattern, hours=hours, weeks=weeks)
        undone = round(self.handover.undone)
        return f"{said} {self.say(words.UNDONE, undone=self.voice.number(undone))}" if undone else said

    def _table(self) -> Table:
        columns = (
            Column(self.say(interface.RANK), "right", whole=True, key=True),
            Column(self.say(words.TASK), key=True),
            Column(self.say(words.YOURS), "right"),
            Column(self.say(words.FREED), "right"),
            Column(self.say(words.TO_WHOM)),
        )
        rows = tuple(
            (
                str(task.place),
                self.say(task.name),
                self.voice.number(task.hours_per_week),
                self.voice.number(task.freed_per_week) if task.freed_per_week else "",
                "; ".join(map(self._short, task.ways)),
            )
            for task in self.handover.tasks
        )
        return Table(self.say(words.TASKS_CAPTION), columns, rows)

    def _short(self, way: Way) -> str:
        if way.taker == "tool":
            return self.say(words.LESS_OF_IT)
        pattern = words.LATER if way.taker == "later_hire" else words.AT_ONCE
        return self.say(pattern, to=self.say(way.to))

    def _task(self, task: Task) -> Record:
        hours = self.say(words.TASK_HOURS, hours=self.voice.number(task.hours_per_week))
        entries = [Entry(self.say(words.HOURS), (hours,))]
        entries += [Entry(self.say(words.WAYS[way.taker]), self._way(way)) for way in task.ways]
        return Record(tuple(entries))

    def _way(self, way: Way) -> tuple[str, ...]:
        pattern = words.HOUR_FREE if way.freed_per_week == 1 else words.HOURS_FREE
        freed = self.say(pattern, hours=self.voice.number(way.freed_per_week)) if way.freed_per_week else ""
        to, cost = self.say(way.to).removesuffix("."), self._cost(way)
        said = ", ".join(filter(None, (to, freed, cost)))
        reasons = map(self._reason, way.reasons)
        return (f"{said}. {self.say(way.trigger)}", *reasons)

    def _cost(self, way: Way) -> str:
        if way.cost_per_hour is None:
            return ""
        low, high = way.cost_per_hour
        if not high:
            return self.say(words.NOTHING)
        return self.say(words.AN_HOUR, amount=self.voice.money(low, high, self.handover.currency))

    def _reason(self, reason: Reason) -> str:
        return self.voice.cited(reason.text, reason.cites, reason.own_judgement)
