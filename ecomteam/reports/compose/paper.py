"""The document of a plan: two pages to hand to somebody, and appendices for who wants to know more."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import FROM_SHOP, percents
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.team import Team
from ecomteam.model.text import Language
from ecomteam.model.workview import WorkShift
from ecomteam.reports.compose.ahead import Ahead, NewCosts
from ecomteam.reports.compose.backlines import give_back_lines, give_back_title
from ecomteam.reports.compose.busylines import busiest
from ecomteam.reports.compose.hirelines import (
    beside_room,
    brief_form,
    cost,
    hours_shown,
    leaving_title,
    reserve_line,
    step_line,
    when,
    who,
)
from ecomteam.reports.compose.plan import PlanComposer
from ecomteam.reports.compose.teamchart import team_chart
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import (
    Block,
    Bullets,
    Calendar,
    Chart,
    Column,
    Document,
    Entry,
    Heading,
    Lane,
    Months,
    Note,
    Paragraph,
    Record,
    Series,
    Shares,
    Table,
)
from ecomteam.words import dates, interface, numbers
from ecomteam.words import paper as words
from ecomteam.words import plan as plan_words
from ecomteam.words.catalogue import DEPARTMENTS
from ecomteam.words.lists import lowered

FIRST_STEPS = 2
RISKS_SHOWN = 1
NOT_NOW_SHOWN = 2
# Hires that wait for a volume have no month: the next ones stand in the calendar, all of them in the table above it.
WAITING_SHOWN = 2
# Less work than this a week has no bar of its own.
LEAST_SHOWN = 0.5
# The kinds of who does work, in the order of their bars, with how they are drawn.
DOERS = (("owner", "today"), ("team", "team"), ("outside", "outside"), ("new", "new"), ("nobody", "gap"))
REASONS_LATER = 2
# Letters number the appendices that are there.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Around(msgspec.Struct, frozen=True, kw_only=True):
    """What a document needs beside the plan: the team, its work, the ISO day it is made on, and what else is known."""

    team: Team
    shift: WorkShift
    day: str
    beside: Mapping[str, Sequence[Block]] = {}


def compose_paper(
    plan: Plan, knowledge: Knowledge, lang: Language, around: Around, without: Collection[str] = ()
) -> Document:
    """The document, ``without`` the appendices of these names."""
    composer = Paper(plan, Voice(knowledge, lang), around)
    subtitle = composer.say(words.MADE_WITH, day=dates.day(around.day, lang))
    pages = composer.pages()
    blocks = (*pages, *composer.appendices(without, pages))
    return Document(composer.title(), lang, blocks, subtitle)


class Paper(PlanComposer):
    def __init__(self, plan: Plan, voice: Voice, around: Around) -> None:
        super().__init__(plan, voice)
        self.around = around
        self.ahead = Ahead(plan)
        self.months = self.ahead.dated
        self.charts: Sequence[Chart] = ()

    # --- the two pages ---

    def pages(self) -> list[Block]:
        return [
            Paragraph(self.say(self.plan.headline), lead=True),
            *self._first(),
            *self._roadmap(),
            *self._calendar(),
            Heading(self.say(words.WHAT_WE_KNOW)),
            self._known(),
            Heading(self.say(words.COST_AND_ROOM), fresh=True),
            *self._costs(),
            Heading(self.say(words.THE_WORK)),
            *self._shift(),
            Heading(self.say(words.THE_TEAM)),
            team_chart(self.around.team, self.plan.hires, self.voice, self._start),
            Heading(self.say(words.RISKS)),
            self._watch(),
        ]

    def _known(self) -> Record:
        listed = (
            (plan_words.YOU_TOLD, self._told()),
            (leaving_title(self.plan), " ".join(self.say(row.text) for row in self.plan.leaving)),
            (words.COUNTED, self._numbers("measured") if self.plan.answers else ""),
            (words.FOLLOWS, self._numbers("derived")),
            (plan_words.WE_ASSUMED, self._numbers("assumed")),
        )
        return self._record(*((label, (text,)) for label, text in listed))

    def _told(self) -> str:
        told = "; ".join(self.say(row.told) for row in self.plan.answers)
        return told or self._numbers(*FROM_SHOP)

    def _numbers(self, *origins: str) -> str:
        return "; ".join(
            self.say(
                plan_words.NAMED_AMOUNT,
                name=self.say(lowered(fact.name)),
                amount=self.voice.amount(fact.id, fact.likely, fact.likely, self.plan.money.currency),
            )
            for fact in self.plan.facts
            if fact.origin in origins
        )

    def _first(self) -> list[Block]:
        items = tuple(step_line(step, self.voice, with_sum=False) for step in self.plan.steps[:FIRST_STEPS])
        return [Heading(self.say(plan_words.DO_FIRST)), Bullets(items)] if items else []

    def _roadmap(self) -> list[Block]:
        if not self.plan.hires:
            return []
        columns = (
            Column(self.say(interface.RANK), "right", whole=True, key=True),
            Column(self.say(plan_words.WHO), key=True),
            Column(self.say(words.AT_WORK), whole=True),
            Column(self.say(interface.HOW)),
            Column(self.say(plan_words.HOURS_A_WEEK), "right"),
            Column(self.say(plan_words.A_MONTH), "right", whole=True),
            Column(self.say(words.BREAK_EVEN), "right"),
        )
        rows = [self._row(hire) for hire in self.plan.hires]
        return [
            Heading(self.say(words.ROADMAP)),
            Table(self.say(interface.ROADMAP_CAPTION), columns, (*rows, *self._totals())),
        ]

    def _row(self, hire: Hire) -> tuple[str, ...]:
        hours = "" if hire.price_per_order else self.voice.number(hours_shown(hire))
        return (
            str(hire.rank), who(hire, self.voice), self._from(hire), brief_form(hire, self.voice), hours,
            cost(hire, self.voice), self._break_even(hire),
        )  # fmt: skip

    def _totals(self) -> list[tuple[str, ...]]:
        money = self.plan.money
        soon = [hire for hire in self.plan.hires if hire.soon]
        hours = sum(hours_shown(hire) for hire in soon if not hire.price_per_order)
        priced = all(hire.monthly_cost for hire in soon)
        spent = self.voice.money(*money.soon, money.currency) if priced else self.say(interface.UNKNOWN)
        room = self.say(plan_words.CANNOT_SAY)
        if money.limit is not None:
            room = self.voice.money(max(0.0, money.limit), max(0.0, money.limit), money.currency)
        total = ("", self.say(plan_words.TOTAL_SOON), "", "", self.voice.number(hours) if hours else "", spent, "")
        label = plan_words.CAN_PAY_YEAR if money.on_average else plan_words.CAN_PAY
        label = label if money.likely is None else plan_words.CAN_PAY_AT_BEST
        can_pay = ("", self.say(label), "", "", "", room, "")
        lines: list[tuple[str, ...]] = [*([total] if len(soon) > 1 else []), can_pay]
        if money.likely is not None:
            likely = self.voice.money(money.likely, money.likely, money.currency)
            lines.insert(-1, ("", self.say(plan_words.CAN_PAY_LIKELY), "", "", "", likely, ""))
        for label, each in beside_room(self.plan):
            lines.append(("", self.say(label), "", "", "", self.voice.money(each, each, money.currency), ""))
        return lines

    def _break_even(self, hire: Hire) -> str:
        paid = hire.pays_for_itself
        if paid is None:
            return self.say(plan_words.CANNOT_SAY) if self.plan.money.per_order is None else "–"
        if paid.price_rise is not None:
            rise = self.voice.per_piece(paid.price_rise, paid.price_rise, paid.currency)
            return self.say(words.PRICE_RISE, rise=rise)
        share = ""
        if paid.share is not None:
            shown = numbers.percent(percents(paid.share), self.voice.lang)
            usual = self.plan.money.year is not None
            share = self.say(plan_words.PAYS_SHARE_USUAL if usual else plan_words.PAYS_SHARE, share=shown)
        orders = self.voice.number(paid.orders)
        if paid.orders_bought is not None:
            many = self.voice.number(paid.orders_bought)
            return self.say(words.EXTRA_ORDERS_BOUGHT, orders=orders, share=share, many=many)
        return self.say(words.EXTRA_ORDERS, orders=orders, share=share)

    # --- over the months ---

    def _month(self, months: int) -> str:
        return dates.month(self.around.day, months, self.voice.lang)

    def _start(self, hire: Hire) -> str:
        """The month in which somebody is at work; nothing where it hangs on a volume."""
        found = self.months.get(hire.rank)
        return "" if found is None else self._month(found[1])

    def _from(self, hire: Hire) -> str:
        found = self.months.get(hire.rank)
        if found is None:
            return when(hire, self.voice)
        return dates.short_month(self.around.day, found[1], self.voice.lang)

    def _labels(self) -> tuple[str, ...]:
        return tuple(dates.short_month(self.around.day, each, self.voice.lang) for each in range(self.ahead.months))

    def _calendar(self) -> list[Block]:
        if not self.plan.hires:
            return []
        waiting = [hire.rank for hire in self.plan.hires if hire.rank not in self.months][:WAITING_SHOWN]
        lanes = tuple(self._lane(hire) for hire in self.plan.hires if hire.rank in {*self.months, *waiting})
        columns = (
            Column(self.say(plan_words.WHO), key=True),
            Column(self.say(words.RECRUIT_FROM), whole=True),
            Column(self.say(words.AT_WORK)),
        )
        rows = tuple(
            (lane.label, "" if lane.recruit is None else self._month(lane.recruit), self._lane_from(lane))
            for lane in lanes
        )
        table = Table(self.say(words.CALENDAR_CAPTION), columns, rows)
        said = self.say(
            words.CALENDAR_SAYS,
            months=self.ahead.months,
            first=self._month(0),
            lanes=" ".join(self._lane_said(lane) for lane in lanes),
        )
        legend = self.say(words.RECRUITING), self.say(words.WORKING)
        chart = Chart(said, Calendar(self._labels(), lanes, legend), table)
        return [Heading(self.say(words.CALENDAR)), chart]

    def _lane(self, hire: Hire) -> Lane:
        recruit, start = self.months.get(hire.rank, (None, None))
        return Lane(who(hire, self.voice), recruit, start, when(hire, self.voice))

    def _lane_from(self, lane: Lane) -> str:
        return lane.note if lane.start is None else self._month(lane.start)

    def _lane_said(self, lane: Lane) -> str:
        if lane.start is None or lane.recruit is None:
            return self.say(words.LANE_WAITS, role=lane.label, note=lane.note)
        return self.say(
            words.LANE_DATED, role=lane.label, recruit=self._month(lane.recruit), start=self._month(lane.start)
        )

    # --- cost against room ---

    def _costs(self) -> list[Block]:
        spending = self.ahead.spending()
        if not any(row.high for row in spending):
            return [Paragraph(self.say(words.NO_COST)), Paragraph(self.say(self.plan.money.note))]
        currency, lang = self.plan.money.currency, self.voice.lang
        rooms = [row.room for row in spending]
        limit = None if None in rooms else Series(self.say(words.CAN_PAY), "gap", tuple(r or 0.0 for r in rooms))
        bars = (
            Series(self.say(words.COST_LOW), "new", tuple(row.low for row in spending)),
            Series(self.say(words.COST_MORE), "recruit", tuple(row.high - row.low for row in spending)),
        )
        figure = Months(self._labels(), bars, limit, numbers.symbol(currency))
        columns = (
            Column(self.say(plan_words.MONTH), whole=True, key=True),
            Column(self.say(words.LOWEST), "right", whole=True),
            Column(self.say(words.HIGHEST), "right", whole=True),
            *([Column(self.say(plan_words.CAN_PAY), "right", whole=True)] if limit else []),
        )
        rows = tuple(
            (
                self._month(each),
                *(
                    numbers.money(value, value, currency, lang)
                    for value in ((row.low, row.high, row.room) if limit else (row.low, row.high))
                    if value is not None
                ),
            )
            for each, row in enumerate(spending)
        )
        said = self._cost_said(spending)
        scale = self.say(words.STAYS)
        if self.plan.forecast is not None:
            scale = self.say(words.GROWS, growth=numbers.percent(self.plan.forecast.growth, lang))
        return [
            Paragraph(f"{said} {scale} {self.say(self.plan.money.note)}"),
            *self._too_much(spending),
            Chart(said, figure, Table(self.say(words.COST_CAPTION), columns, rows)),
        ]

    def _too_much(self, spending: Sequence[NewCosts]) -> list[Block]:
        """A warning where somebody who was moved costs more than there is."""
        if self.plan.forecast is not None:
            return []
        beyond = (month for month, row in enumerate(spending) if row.room is not None and row.high > row.room + 1)
        return [Note("warning", self.say(words.TOO_MUCH, month=self._month(month))) for month in list(beyond)[:1]]

    def _cost_said(self, spending: Sequence[NewCosts]) -> str:
        currency = self.plan.money.currency
        first = next(month for month, row in enumerate(spending) if row.high)
        begins, ends = spending[first], spending[-1]
        values = {
            "first": self.voice.money(begins.low, begins.high, currency),
            "month": self._month(first),
            "last": self.voice.money(ends.low, ends.high, currency),
            "end": self._month(len(spending) - 1),
        }
        if ends.room is None:
            return self.say(words.COST_SAYS_ALONE, **values)
        return self.say(words.COST_SAYS, **values, room=self.voice.money(ends.room, ends.room, currency))

    # --- the work ---

    def _shift(self) -> list[Block]:
        rows = [row for row in self.around.shift.rows if max(row.today.total, row.after.total) >= LEAST_SHOWN]
        names = {str(name): self.say(text) for name, text in DEPARTMENTS.items()}
        labels = tuple(names.get(row.department, row.department).capitalize() for row in rows)
        sides = self.say(words.TODAY), self.say(words.AFTER)
        shown = [
            (name, kind)
            for name, kind in DOERS
            if any(getattr(side, name) for row in rows for side in (row.today, row.after))
        ]
        first, second = (
            tuple(
                Series(self.say(words.DOERS[name]), kind, tuple(getattr(getattr(row, side), name) for row in rows))  # type: ignore[arg-type]
                for name, kind in shown
            )
            for side in ("today", "after")
        )
        columns = (
            Column(self.say(plan_words.KIND_OF_WORK), key=True),
            *(
                Column(self.say(words.SIDE, doer=series.name.capitalize(), side=side), "right")
                for series in first
                for side in sides
            ),
        )
        table_rows = tuple(
            (label, *(self._whole(each.values[row]) for pair in zip(first, second, strict=True) for each in pair))
            for row, label in enumerate(labels)
        )
        said = self._shift_said()
        chart = Chart(
            said, Shares(labels, sides, first, second), Table(self.say(words.WORK_CAPTION), columns, table_rows)
        )
        return [Paragraph(said), *([chart] if rows else [])]

    def _whole(self, value: float) -> str:
        return self.voice.number(round(value))

    def _shift_said(self) -> str:
        rows = self.around.shift.rows
        said = self.say(
            words.WORK_SAYS,
            hours=self._whole(sum(row.today.total for row in rows)),
            undone=self._whole(sum(row.today.nobody for row in rows)),
            after=self._whole(sum(row.after.nobody for row in rows)),
        )
        before, after = (sum(getattr(row, side).owner for row in rows) for side in ("today", "after"))
        if not before:
            return said
        return f"{said} {self.say(words.WORK_SAYS_OWNER, before=self._whole(before), after=self._whole(after))}"

    # --- what can go wrong ---

    def _watch(self) -> Record:
        plan = self.plan
        risks = tuple(self.say(risk.text) for risk in self._all_risks()[:RISKS_SHOWN])
        left = tuple(
            self.say(plan_words.BECAUSE, what=self.say(row.text), why=self.say(row.because))
            for row in plan.not_now[:NOT_NOW_SHOWN]
        )
        asked = tuple(self.say(question.ask) for question in plan.open_questions[:1])
        return self._record(
            (give_back_title(plan), give_back_lines(plan, self.voice)),
            (plan_words.RESERVE, (reserve_line(plan, self.voice),)),
            *busiest(plan.busiest_month, self.voice),
            (plan_words.RISKS, risks),
            (plan_words.NOT_NOW, left),
            (plan_words.STILL_OPEN, asked),
        )

    # --- the appendices ---

    def appendices(self, without: Collection[str], pages: Sequence[Block]) -> list[Block]:
        """Those that say something, each on a page of its own, lettered in their order."""
        self.charts = [block for block in pages if isinstance(block, Chart)]
        made = ((name, compose()) for name, compose in self._parts.items() if name not in without)
        there = [(name, blocks) for name, blocks in made if blocks]
        if "sources" not in without:
            shown = [*pages, *(block for _, blocks in there for block in blocks)]
            there += [("sources", blocks) for blocks in [_bare(self.voice.sources_in(shown, self.plan))] if blocks]
        return [
            block
            for letter, (name, blocks) in zip(LETTERS, there, strict=False)
            for block in (Heading(self._lettered(letter, name), fresh=True, part=name), *blocks)
        ]

    def _lettered(self, letter: str, name: str) -> str:
        return self.say(words.APPENDIX, letter=letter, title=self.say(words.APPENDICES[name]))

    def _behind(self) -> list[Block]:
        """Every chart as a table."""
        return [part for chart in self.charts for part in (Heading(chart.table.caption, 3), chart.table)]

    @property
    def _parts(self) -> Mapping[str, Callable[[], list[Block]]]:
        """What somebody does with each: carry it out, redo the sums, check what was told, look up who says so."""
        return {
            "steps": lambda: [*_part(self._steps()), *self._hires_on_paper(), *self._more_risks()],
            "money": self._money_on_paper,
            "numbers": lambda: [*_part(self._facts()), *_part(self._answers()), *_part(self._open_questions())],
            "months": lambda: _bare(self._forecast()),
            "work": lambda: [*self.around.beside.get("work", ()), *self._further("outside")],
            "phases": lambda: [*_bare(self._coverage()), *_part(self._interim())],
            "tensions": lambda: _bare(self._tensions()),
            "charts": self._behind,
        }

    def _money_on_paper(self) -> list[Block]:
        return [*_bare(self._money()), *_part(self._week()), *_part(self._not_now()), *self._further("peers")]

    def _more_risks(self) -> list[Block]:
        """All of them, where the second page has no room for all."""
        return _part(self._risks()) if len(self._all_risks()) > RISKS_SHOWN else []

    def _hires_on_paper(self) -> list[Block]:
        """Those of now and next in full, with what to measure; the later ones in a table, because much may change."""
        blocks = [block for hire in self.plan.hires if hire.soon for block in self._whole_hire(hire)]
        later = [hire for hire in self.plan.hires if not hire.soon]
        if not later:
            return blocks
        columns = (
            Column(self.say(interface.RANK), "right", whole=True, key=True),
            Column(self.say(plan_words.WHO), key=True),
            Column(self.say(interface.WHY)),
            Column(self.say(words.AT_WORK), whole=True),
        )
        rows = tuple((str(hire.rank), who(hire, self.voice), self._why_later(hire), self._from(hire)) for hire in later)
        return [*blocks, Heading(self.say(words.LATER_HIRES), 3), Table(self.say(words.LATER_CAPTION), columns, rows)]

    def _why_later(self, hire: Hire) -> str:
        return " ".join(self.say(reason.text) for reason in hire.reasons[:REASONS_LATER])

    def _hire(self, hire: Hire) -> Record:
        kpis = next((row for row in self.plan.kpis if row.role == hire.role), None)
        if kpis is None:
            return super()._hire(hire)
        entry = self._measured(kpis)
        return Record((*super()._hire(hire).entries, Entry(self.say(interface.KPIS), entry.texts)))

    def _further(self, name: str) -> list[Block]:
        """What others have or ask, under a heading of its own; nothing where nothing is known."""
        blocks = self.around.beside.get(name, ())
        return [Heading(self.say(words.BESIDE[name]), 3), *blocks] if blocks else []


def _part(blocks: Iterable[Block]) -> list[Block]:
    """A section as part of an appendix: its headings a level down."""
    return [Heading(b.text, b.level + 1) if isinstance(b, Heading) else b for b in blocks]


def _bare(blocks: Sequence[Block]) -> list[Block]:
    """A section without the heading that the appendix has already."""
    first = blocks[0] if blocks else None
    return list(blocks[1:] if isinstance(first, Heading) and first.level == 2 else blocks)
