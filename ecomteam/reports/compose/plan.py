"""What a plan's report says: one screen; and in full everything that explains it, section by section."""

from collections.abc import Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.guidance import Faq, Principle
from ecomteam.model.hours import WEEKS, adding_up, becomes
from ecomteam.model.plan import (
    WHO_WORKS,
    DoFirst,
    Effect,
    FactView,
    Forecast,
    Hat,
    Hire,
    Month,
    MonthMoney,
    OpenQuestion,
    Plan,
    Risk,
    RoleKpis,
    SumLine,
    Takeover,
)
from ecomteam.model.tensions import Tension
from ecomteam.model.text import Language, Text
from ecomteam.reports.compose.allowance import ROOMS
from ecomteam.reports.compose.backlines import give_back_lines, give_back_title
from ecomteam.reports.compose.coverage import coverage_blocks
from ecomteam.reports.compose.hirelines import cost, form, hours_shown, pays, step_line, verdict, who
from ecomteam.reports.compose.screen import one_screen, screen_blocks
from ecomteam.reports.compose.targets import target_blocks
from ecomteam.reports.compose.timeline import timeline_blocks
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import interface, numbers
from ecomteam.words import plan as words
from ecomteam.words.catalogue import DEPARTMENTS
from ecomteam.words.lists import lowered
from ecomteam.words.periods import period
from ecomteam.words.targets import TO_YOUR_GOAL

# A further section: its part, its title and its blocks.
Extra = tuple[str, str, Sequence[Block]]
PRINCIPLES_SHOWN = 5
LEAST_HOURS = 0.05  # a week; less is shown as nothing
PARTS = (
    "first",
    "give_back",
    "goal",
    "calendar",
    "hires",
    "not_now",
    "money",
    "week",
    "forecast",
    "told",
    "numbers",
    "open",
    "until_then",
    "phases",
    "work",
    "make_or_buy",
    "peers",
    "team",
    "raci",
    "risks",
    "tensions",
    "measures",
    "questions",
    "principles",
    "notes",
    "sources",
    "overlays",
)


def compose_plan(plan: Plan, knowledge: Knowledge, lang: Language, *extras: Extra) -> Document:
    """The whole report of a plan; ``extras`` are further sections."""
    composer = PlanComposer(plan, Voice(knowledge, lang), extras)
    return Document(composer.title(), lang, tuple(composer.blocks()))


def screen_plan(plan: Plan, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """One screen of it, the tighter the higher the number."""
    composer = PlanComposer(plan, Voice(knowledge, lang))
    return Document(composer.title(), lang, tuple(composer.screen(tight)))


class PlanComposer:
    def __init__(self, plan: Plan, voice: Voice, extras: Sequence[Extra] = ()) -> None:
        self.plan = plan
        self.extras = extras
        self.voice = voice
        self.say = voice.say
        self.judged: set[Text] = set()
        self.tensions = [voice.knowledge.tension(identity) for identity in plan.tensions]

    def title(self) -> str:
        if self.plan.shop is None:
            return self.say(words.PLAN_TITLE)
        return self.say(words.PLAN_TITLE_OF, shop=self.plan.shop)

    def screen(self, tight: int) -> list[Block]:
        return one_screen(self.plan, self.voice, tight, self._months_ahead(ROOMS[min(tight, len(ROOMS) - 1)].months))

    def blocks(self) -> list[Block]:
        return [
            *screen_blocks(self.plan, self.voice),
            *self._steps(),
            *self._give_back(),
            *self._section("goal", TO_YOUR_GOAL, target_blocks(self.plan, self.voice)),
            *self._section("calendar", words.TIMELINE, timeline_blocks(self.plan.hires, self.voice)),
            *self._hires(),
            *self._not_now(),
            *self._money(),
            *self._week(),
            *self._forecast(),
            *self._answers(),
            *self._facts(),
            *self._open_questions(),
            *self._interim(),
            *self._coverage(),
            *(block for part, title, blocks in self.extras for block in self._titled(part, title, list(blocks))),
            *self._risks(),
            *self._tensions(),
            *self._kpis(),
            *self._faq(),
            *self._principles(),
            *self._notes(),
            *self.voice.sources(self.plan, self.tensions, self._fitting_faq(), self._fitting_principles()),
        ]

    def _section(self, part: str, title: Text, blocks: list[Block]) -> list[Block]:
        return self._titled(part, self.say(title), blocks)

    def _titled(self, part: str, title: str, blocks: list[Block]) -> list[Block]:
        """A section that is left out when there is nothing to say."""
        return [Heading(title, part=part), *blocks] if blocks else []

    def _cited(self, text: Text | str, cites: tuple[str, ...], own: Text | None) -> str:
        """What is our judgement is told in full once, and then only that it is."""
        if own is None or own not in self.judged:
            self.judged |= set() if own is None else {own}
            return self.voice.cited(text, cites, own)
        return f"{self.voice.cited(text, cites)} {self.say(words.OURS)}"

    def _record(self, *listed: tuple[Text, tuple[str, ...]]) -> Record:
        return Record(tuple(Entry(self.say(label), texts) for label, texts in listed if any(texts)))

    # --- what to do first ---

    def _steps(self) -> list[Block]:
        entries = tuple(Entry(step_line(step, self.voice), self._step(step)) for step in self.plan.steps)
        return self._section(
            "first",
            words.DO_FIRST,
            [Bullets(tuple(f"{e.label} {' '.join(e.texts)}" for e in entries))] if entries else [],
        )

    def _step(self, step: DoFirst) -> tuple[str, ...]:
        because = self._cited(step.because, step.cites, step.own_judgement)
        ranked = () if step.ranked is None else (self.say(step.ranked),)
        saved = step.saves_hours
        if saved is None or step.of_hours is None or round(saved.likely) < 1:
            return because, *ranked
        hours, of = (self.voice.number(round(each)) for each in (saved.likely, step.of_hours))
        return because, self.say(words.STEP_SAVES, hours=hours, of=of), *ranked

    # --- hire by hire ---

    def _hires(self) -> list[Block]:
        blocks: list[Block] = []
        for hire in self.plan.hires:
            blocks += self._whole_hire(hire)
        return self._section("hires", words.HIRE_BY_HIRE, blocks)

    def _whole_hire(self, hire: Hire) -> list[Block]:
        return [Heading(f"{hire.rank}. {who(hire, self.voice)}", 3), self._hire(hire)]

    def _hire(self, hire: Hire) -> Record:
        return self._record(
            (interface.HOW, (self._way(hire),)),
            (words.TAKES_OVER if hire.price_per_order else words.TAKES_HOURS, tuple(self._taken(hire))),
            (interface.WHY, tuple(self._cited(r.text, r.cites, r.own_judgement) for r in hire.reasons)),
            (
                _why_so(hire),
                tuple(self._cited(r.text, r.cites, r.own_judgement) for r in hire.how),
            ),
            (interface.COST_A_MONTH, (self._cost_basis(hire),)),
            (words.COST_PER_HOUR, (self._per_hour(hire),)),
            (words.WHAT_PAYS, (pays(hire, self.plan, self.voice),)),
            (words.CAN_YOU_PAY, (verdict(hire, self.voice),)),
            (interface.TRIGGER, (self.say(hire.trigger),)),
            (words.IN_TIME, self._lead(hire)),
            (words.UNTIL_THEN, tuple(self._worn(hat) for hat in self.plan.interim if _until(hat, hire))),
            (words.HOW_SURE, (self._firmness(hire),)),
        )

    def _way(self, hire: Hire) -> str:
        if hire.price_per_order is not None:
            return form(hire, self.voice)
        hours = self.say(words.HOURS_WEEKLY, hours=self.voice.number(hours_shown(hire)))
        return f"{form(hire, self.voice)}, {hours}"

    def _taken(self, hire: Hire) -> list[str]:
        """What it takes over, a line for each it is from; who is paid by the order takes work, however many hours."""
        sides: dict[str | None, list[str]] = {}
        for taking in (one for one in hire.takes_over if one.hours / WEEKS >= LEAST_HOURS):
            sides.setdefault(None if hire.price_per_order else self._whose(taking), []).append(self._part(taking, hire))
        # Many names have an "and" of their own.
        listed = {whose: "; ".join(parts) for whose, parts in sides.items()}
        if hire.price_per_order:
            return list(listed.values())
        undone = words.TAKEN_UNDONE_NAMED if self.plan.unnamed else words.TAKEN_UNDONE
        return [self.say(words.TAKEN_FROM if whose else undone, who=whose, list=text) for whose, text in listed.items()]

    def _part(self, taking: Takeover, hire: Hire) -> str:
        activity = self.say(lowered(self.voice.knowledge.activity(taking.activity).name))
        if hire.price_per_order:
            return activity
        weekly = taking.hours / WEEKS
        shown = round(weekly) if weekly >= 2 else round(weekly, 1)
        return self.say(words.TAKEN_PART, activity=activity, hours=self.voice.number(shown))

    def _whose(self, taking: Takeover) -> str | None:
        """Who does it today; nothing where nobody does."""
        if taking.from_rank is not None:
            return self.say(interface.STEP, rank=taking.from_rank)
        if taking.from_whom is None and not taking.from_owner:
            return None
        return self.voice.who(taking.from_whom)

    def _lead(self, hire: Hire) -> tuple[str, ...]:
        if hire.lead is None:
            return ()
        recruit, ramp = map(self.voice.number, (hire.lead.recruit_weeks, hire.lead.ramp_weeks))
        pattern = words.LEAD_LINE if hire.lead.recruit_weeks else words.LEAD_KNOWN
        pattern = pattern if hire.lead.recruit_weeks or hire.lead.ramp_weeks else words.LEAD_NONE
        line = self.say(pattern, recruit=recruit, ramp=ramp)
        return (self._cited(line, hire.lead.cites, hire.lead.own_judgement),)

    def _cost_basis(self, hire: Hire) -> str:
        if hire.monthly_cost is None:
            return self.say(words.PRICE_UNKNOWN)
        basis = self.voice.cited(hire.monthly_cost.basis, hire.monthly_cost.cites)
        return self.say(interface.COST_BASIS, amount=cost(hire, self.voice), basis=basis)

    def _per_hour(self, hire: Hire) -> str:
        if hire.cost_per_hour_freed is None or hire.monthly_cost is None or hire.price_per_order:
            return ""
        low, high = map(round, hire.cost_per_hour_freed)
        return self.voice.money(low, high, hire.monthly_cost.currency)

    def _worn(self, hat: Hat) -> str:
        return self.say(words.WEARS, wearer=self.voice.who(hat.who), why=self.voice.cited(hat.why, hat.cites))

    def _firmness(self, hire: Hire) -> str:
        if hire.firmness.holds:
            return self.say(words.SURE)
        return self.say(words.HANGS_ON, facts=", ".join(map(self.voice.fact, hire.firmness.hangs_on)))

    def _give_back(self) -> list[Block]:
        if self.plan.give_back is None:
            return []
        own = self.plan.give_back.own_judgement
        items = tuple(self._cited(line, (), own) for line in give_back_lines(self.plan, self.voice))
        return self._section("give_back", give_back_title(self.plan), [Bullets(items)])

    def _not_now(self) -> list[Block]:
        items = tuple(
            self._cited(
                self.say(words.BECAUSE, what=self.say(row.text), why=self.say(row.because)),
                row.cites,
                row.own_judgement,
            )
            for row in self.plan.not_now
        )
        return self._section("not_now", words.NOT_NOW, [Bullets(items)] if items else [])

    # --- money, hours and what was told ---

    def _money(self) -> list[Block]:
        money = self.plan.money
        columns = (
            Column(self.say(words.LINE), key=True),
            Column(self.say(words.SUM), whole=True),
            Column(self.say(words.LIKELY), "right", whole=True),
            Column(self.say(words.RANGE_BETWEEN), "right", whole=True),
        )
        rows = tuple(map(self._sum, money.lines))
        blocks: list[Block] = [Table(self.say(words.MONEY_CAPTION), columns, rows)] if rows else []
        blocks.append(Paragraph(self.say(money.note)))
        if money.shared is not None:
            blocks.append(Paragraph(self.say(money.shared)))
        if money.learning is not None:
            learning = self.voice.money(*money.learning, money.currency)
            blocks.append(Paragraph(self.say(words.LEARNING, learning=learning)))
        if money.asked is not None:
            asked = self.voice.money(*money.asked, money.currency)
            blocks.append(Paragraph(self.say(words.ASKED, cost=asked)))
        if money.estimated:
            how = words.ESTIMATED_BACK if money.worked_back else words.ESTIMATED
            blocks.append(Paragraph(self.say(how, people=", ".join(money.estimated))))
        return self._section("money", words.MONEY, blocks)

    def _sum(self, line: SumLine) -> tuple[str, ...]:
        write = self.voice.per_piece if line.each else self.voice.money
        currency = self.plan.money.currency
        between = write(line.low, line.high, currency) if line.low != line.high else ""
        return self.say(line.label), self.say(line.sum), write(line.likely, line.likely, currency), between

    def _week(self) -> list[Block]:
        week = self.plan.owner_week
        if week is None:
            return []
        columns = (
            Column(self.say(words.KIND_OF_WORK), key=True),
            Column(self.say(words.TODAY), "right"),
            Column(self.say(words.AFTER), "right"),
        )
        names = {str(name): self.say(text).capitalize() for name, text in DEPARTMENTS.items()}
        together, together_after = becomes(week.before, week.after)
        before = adding_up([row.before for row in week.rows], together)
        after = adding_up([row.after for row in week.rows], together_after)
        undone = words.UNDONE_NAMED if self.plan.unnamed else words.UNDONE
        listed = [
            *zip((names.get(row.department, row.department) for row in week.rows), before, after, strict=True),
            (self.say(words.TOGETHER), together, together_after),
            (self.say(undone), *becomes(week.undone, week.undone_after)),
        ]
        rows = tuple((name, *map(self.voice.number, sides)) for name, *sides in listed if any(sides))
        asked = [Paragraph(self.say(one.text)) for one in week.asked]
        return self._section("week", words.WEEK_TITLE, [Table(self.say(words.WEEK_CAPTION), columns, rows), *asked])

    def _answers(self) -> list[Block]:
        columns = (Column(self.say(words.TOLD), key=True), Column(self.say(words.BECAME)))
        rows = tuple((self.say(row.told), self.say(row.answer)) for row in self.plan.answers)
        return self._section("told", words.ANSWERS, [Table(self.say(words.ANSWERS), columns, rows)] if rows else [])

    def _facts(self) -> list[Block]:
        columns = (
            Column(self.say(words.NUMBER), key=True),
            Column(self.say(words.AMOUNT), "right", whole=True),
            Column(self.say(words.ORIGIN)),
        )
        rows = tuple(map(self._fact, self.plan.facts))
        return self._section(
            "numbers", words.FACTS, [Table(self.say(words.FACTS_CAPTION), columns, rows)] if rows else []
        )

    def _fact(self, fact: FactView) -> tuple[str, ...]:
        amount = self.voice.told(fact, fact.low, fact.high, self.plan.money.currency)
        why = "" if fact.why is None else self.say(fact.why)
        told = self.say(words.ORIGINS[fact.origin], why=why)
        if fact.origin == "measured" and (found := period(fact.since, fact.until)) is not None:
            told = self.say(words.MEASURED_IN, period=self.say(found))
        own = fact.own_judgement if fact.origin == "assumed" else None
        return self.say(fact.name), amount, self._cited(told, fact.cites, own)

    # --- month by month ---

    def _forecast(self) -> list[Block]:
        forecast = self.plan.forecast
        if forecast is None:
            return []
        growth = numbers.percent(forecast.growth, self.voice.lang)
        blocks: list[Block] = [self._month_table(forecast), *self._cash(forecast)]
        if any(month.service is not None for month in forecast.months):
            blocks += [Heading(self.say(words.SERVICE_SIZE), 3), self._service_table(forecast)]
        blocks += [Heading(self.say(words.ASSUMPTIONS), 3), Bullets(tuple(map(self.say, forecast.assumptions)))]
        return self._titled("forecast", self.say(words.FORECAST, growth=growth), blocks)

    def _months_ahead(self, most: int) -> list[Block]:
        """The forecast on a screen: the months in which something happens, and the last."""
        forecast = self.plan.forecast
        if forecast is None:
            return []
        table = self._month_table(forecast)
        telling = [row for row in table.rows if row[-1]]
        rows = (*telling[:most], *(table.rows[-1:] if table.rows[-1] not in telling[:most] else ()))
        growth = numbers.percent(forecast.growth, self.voice.lang)
        title = Heading(self.say(words.FORECAST, growth=growth), part="forecast")
        return [title, msgspec.structs.replace(table, rows=rows), *self._reserve(forecast)]

    def _month_table(self, forecast: Forecast) -> Table:
        columns = (
            Column(self.say(words.MONTH), "right", whole=True, key=True),
            Column(self.say(words.ORDERS), "right"),
            Column(self.say(words.WORK_HOURS), "right"),
            Column(self.say(words.UNDONE_HOURS), "right"),
            Column(self.say(words.YOUR_WEEK), "right"),
            Column(self.say(words.NEW_COST), "right", whole=True),
            Column(self.say(words.ROOM), "right", whole=True),
            Column(self.say(words.HAPPENS)),
        )
        before = [(), *(month.overloaded for month in forecast.months)]
        pairs = zip(forecast.months, before, strict=False)
        rows = tuple(self._month_row(month, {one.person for one in had}, forecast.currency) for month, had in pairs)
        return Table(self.say(words.FORECAST_CAPTION), columns, rows)

    def _cash(self, forecast: Forecast) -> list[Block]:
        """What comes in and goes out month by month, and from when on the reserve is there."""
        rows = [(month.month, month.money) for month in forecast.months if month.money is not None]
        if not rows:
            return []
        feeds, season = any(money.owner for _, money in rows), any(money.season for _, money in rows)
        labels = (
            words.COMES_IN,
            words.OTHER_COSTS,
            *((words.FOR_OWNER,) if feeds else ()),
            words.TEAM_COSTS,
            words.NEW_PEOPLE,
            *((words.SEASON_COST,) if season else ()),
            words.LEFT_OVER,
            words.SAVED_SO_FAR,
        )
        columns = (
            Column(self.say(words.MONTH), "right", whole=True, key=True),
            *(Column(self.say(label), "right", whole=True) for label in labels),
            Column(self.say(words.PAYS_MONTHS), "right"),
        )
        table = Table(
            self.say(words.CASH_CAPTION),
            columns,
            tuple(self._cash_row(number, row, feeds, season) for number, row in rows),
        )
        return [Heading(self.say(words.CASH), 3), table, *self._reserve(forecast)]

    def _cash_row(self, number: int, row: MonthMoney, feeds: bool, season: bool) -> tuple[str, ...]:
        owner, on_call = ((row.owner,) if feeds else ()), ((row.season,) if season else ())
        amounts = (row.kept, row.other, *owner, row.team, row.new, *on_call, row.left, row.saved)
        currency = self.plan.money.currency
        count = "" if row.covers is None else self.voice.number(row.covers)
        covers = self.say(words.SO_MANY_MONTHS, count=count) if count else ""
        return (str(number), *(self.voice.money(each, each, currency) for each in amounts), covers)

    def _reserve(self, forecast: Forecast) -> list[Block]:
        """How short money gets, and from which month on the reserve is there; nothing where nobody is paid."""
        rows = [(month.month, month.money) for month in forecast.months if month.money is not None]
        if not any(money.team + money.new for _, money in rows):
            return []
        count = self.voice.number(self.voice.knowledge.threshold("reserve_months"))
        told = self.say(words.RESERVE_NEVER, count=count)
        if forecast.reserve_month is not None:
            pattern = words.RESERVE_FROM if forecast.reserve_month else words.RESERVE_AT_ONCE
            told = self.say(pattern, month=forecast.reserve_month, count=count)
        least, number = min((money.saved, number) for number, money in rows)
        if least < 0:
            short = self.voice.money(-least, -least, forecast.currency)
            told = f"{self.say(words.SHORT_IN, month=number, amount=short)} {told}"
        return [Paragraph(told)]

    def _month_row(self, row: Month, had: set[Text], currency: str) -> tuple[str, ...]:
        def whole(value: float | None) -> str:
            return "" if value is None else self.voice.number(round(value))

        costs = row.cost_high + sum(each.cost.high for each in row.on_call if each.cost)
        return (
            str(row.month),
            whole(row.orders),
            whole(row.work),
            whole(row.undone),
            whole(row.owner_week),
            self.voice.money(costs, costs, currency) if costs else "",
            self.voice.money(row.room, row.room, currency) if row.room is not None else "",
            "; ".join(self._happens(row, had)),
        )

    def _happens(self, row: Month, had: set[Text]) -> list[str]:
        """Who is looked for, begins or works more; and who has too much from this month on."""

        def whole(value: float) -> str:
            return self.voice.number(round(value))

        too_much = [
            self.say(words.OVERLOAD, person=self.say(one.person), work=whole(one.work), time=whole(one.time))
            for one in row.overloaded
            if one.person not in had
        ]
        deeds = ((words.RECRUIT, row.recruit), (words.STARTS, row.arrive), (words.MORE_HOURS, row.more_hours))
        said = [self.say(pattern, role=self.voice.role(role)) for pattern, roles in deeds for role in roles]
        said += self._busy(row)
        return [*said, *([self.say(words.OVERLOADED, people=", ".join(too_much))] if too_much else [])]

    def _busy(self, row: Month) -> list[str]:
        """That it is a busy month, and whom it takes."""
        if row.busy is None:
            return []
        month = self.say(self.voice.knowledge.option_name("busy_months", row.busy))
        hands = [
            self.say(
                words.ON_CALL_HAND,
                role=self.say(lowered(self.voice.knowledge.role(each.role).name)),
                hours=self.voice.number(round(each.hours_per_week)),
            )
            for each in row.on_call
        ]
        if not hands:
            return [self.say(words.BUSY_IN, month=month)]
        return [self.say(words.ON_CALL_IN, month=month, hands=", ".join(hands))]

    def _service_table(self, forecast: Forecast) -> Table:
        columns = (
            Column(self.say(words.MONTH), "right", whole=True, key=True),
            Column(self.say(words.CONTACTS), "right"),
            Column(self.say(words.SERVICE_HOURS), "right"),
            Column(self.say(words.SERVICE_THERE), "right"),
            Column(self.say(words.SERVICE_BEHIND), "right"),
            Column(self.say(words.SERVICE_LIVE)),
        )
        rows = tuple(self._service_row(month) for month in forecast.months if month.service is not None)
        return Table(self.say(words.SERVICE_CAPTION), columns, rows)

    def _service_row(self, month: Month) -> tuple[str, ...]:
        load = month.service
        assert load is not None
        live = self.say(words.LIVE_NONE)
        if load.live_agents and load.answered_in_time is not None:
            share = numbers.percent(round(load.answered_in_time, 2), self.voice.lang)
            pattern = words.LIVE_THERE if load.live_there else words.LIVE_NOT_THERE
            live = self.say(pattern, agents=load.live_agents, share=share)
        hours = (load.contacts_per_day, load.hours, load.there, load.days_behind)
        return str(month.month), *(self.voice.number(round(each)) for each in hours), live

    # --- the sections after it ---

    def _interim(self) -> list[Block]:
        columns = (
            Column(self.say(interface.ROLE), key=True),
            Column(self.say(words.DONE_BY)),
            Column(self.say(words.UNTIL), whole=True),
            Column(self.say(interface.WHY)),
        )
        rows = tuple(
            (self.voice.role(h.role), self.voice.who(h.who), self._until(h), self.voice.cited(h.why, h.cites))
            for h in self.plan.interim
        )
        return self._section(
            "until_then", words.INTERIM, [Table(self.say(words.INTERIM_CAPTION), columns, rows)] if rows else []
        )

    def _until(self, hat: Hat) -> str:
        if hat.until_rank is None:
            return self.say(words.FOR_NOW)
        return self.say(interface.STEP, rank=hat.until_rank)

    def _coverage(self) -> list[Block]:
        sides = ((words.TODAY, lambda row: row.before), (words.AFTER, lambda row: row.after))
        blocks = coverage_blocks(self.plan.coverage, sides, self.voice, self.say(words.COVERAGE_CAPTION))
        return self._section("phases", interface.COVERAGE, blocks)

    def _all_risks(self) -> list[Risk]:
        return [*([self.plan.main_risk] if self.plan.main_risk else []), *self.plan.risks]

    def _risks(self) -> list[Block]:
        items = tuple(self._cited(risk.text, risk.cites, risk.own_judgement) for risk in self._all_risks())
        return self._section("risks", words.RISKS, [Bullets(items)] if items else [])

    def _tensions(self) -> list[Block]:
        blocks: list[Block] = []
        for tension in self.tensions:
            blocks += [Heading(self.say(tension.title), 3), tension_record(tension, self.voice)]
        return self._section("tensions", interface.TENSIONS, blocks)

    def _kpis(self) -> list[Block]:
        entries = tuple(map(self._measured, self.plan.kpis))
        return self._section("measures", interface.KPIS, [Record(entries)] if entries else [])

    def _measured(self, row: RoleKpis) -> Entry:
        return Entry(self.voice.role(row.role), (self.voice.cited("; ".join(map(self.say, row.kpis)), row.cites),))

    def _open_questions(self) -> list[Block]:
        entries = tuple(self._open_question(question) for question in self.plan.open_questions)
        return self._section("open", words.OPEN_QUESTIONS, [Record(entries)] if entries else [])

    def _open_question(self, question: OpenQuestion) -> Entry:
        pattern = words.IF_SO if question.fact == WHO_WORKS else words.IF_ANSWER
        effects = tuple(self._effect(effect, pattern) for effect in question.effects)
        return Entry(self.say(question.ask), effects or (self.say(words.NO_CHANGE),))

    def _effect(self, effect: Effect, pattern: Text) -> str:
        changes = "; ".join(map(self.say, effect.changes)) or self.say(words.NO_CHANGE)
        return self.say(pattern, answer=self.say(effect.shown), changes=changes)

    def _soon(self) -> set[str]:
        return {hire.role for hire in self.plan.hires if hire.soon}

    def _fitting_faq(self) -> tuple[Faq, ...]:
        told = {row.item or row.fact for row in self.plan.answers}
        soon = self._soon()
        return tuple(
            row
            for row in self.voice.knowledge.catalogue.faq
            if soon & set(row.roles) or told & set(row.symptoms) or not (row.roles or row.symptoms)
        )

    def _fitting_principles(self) -> tuple[Principle, ...]:
        soon = self._soon()
        fitting = (row for row in self.voice.knowledge.catalogue.principles if soon & set(row.roles))
        return tuple(fitting)[:PRINCIPLES_SHOWN]

    def _faq(self) -> list[Block]:
        entries = tuple(
            Entry(self.say(row.question), (self.voice.cited(row.answer, row.cites, row.own_judgement),))
            for row in self._fitting_faq()
        )
        return self._section("questions", words.FAQ, [Record(entries)] if entries else [])

    def _principles(self) -> list[Block]:
        entries = tuple(
            Entry(self.say(row.title), (self.voice.cited(row.text, row.cites, row.own_judgement),))
            for row in self._fitting_principles()
        )
        return self._section("principles", words.PRINCIPLES, [Record(entries)] if entries else [])

    def _notes(self) -> list[Block]:
        items = tuple(map(self.say, self.plan.notes))
        return self._section("notes", words.NOTES, [Bullets(items)] if items else [])


def tension_record(tension: Tension, voice: Voice) -> Record:
    """Both sides of a tension with their citations, and the policy that settles it."""
    sides = tuple(voice.cited(side.position, side.cites) for side in tension.sides)
    return Record(
        (
            Entry(voice.say(words.SOURCES_SAY), sides),
            Entry(voice.say(words.POLICY), (voice.say(tension.policy),)),
        )
    )


def _until(hat: Hat, hire: Hire) -> bool:
    """Whether it is worn until this hire; of two in one role each has its own."""
    return hat.role == hire.role and hat.until_rank in (None, hire.rank)


def _why_so(hire: Hire) -> Text:
    """What is asked of the way in which a hire is had."""
    if hire.more_of is not None or hire.fixed is not None:
        return words.WHY_MORE_OF
    return words.WHY_ON_CALL if hire.on_call else words.FORM_WHY[hire.sourcing]
