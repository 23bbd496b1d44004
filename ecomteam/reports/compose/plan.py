"""What a plan's report says: the next hire and the roadmap first, then everything that explains them."""

from collections.abc import Sequence

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Budget, Effect, Forecast, Hat, Hire, Month, OpenQuestion, Plan
from ecomteam.model.tensions import Tension
from ecomteam.model.text import Language
from ecomteam.reports.compose.coverage import coverage_blocks
from ecomteam.reports.compose.timeline import timeline_blocks
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import interface, numbers
from ecomteam.words import plan as words
from ecomteam.words.values import ENGAGEMENTS, SOURCINGS, WAVES

Extra = tuple[str, Sequence[Block]]


def compose_plan(plan: Plan, knowledge: Knowledge, lang: Language, *extras: Extra) -> Document:
    """The report of a plan. ``extras`` are sections that only some formats have room for: a title and its blocks."""
    composer = _PlanComposer(plan, Voice(knowledge, lang), extras)
    return Document(composer.title(), lang, tuple(composer.blocks()))


class _PlanComposer:
    def __init__(self, plan: Plan, voice: Voice, extras: Sequence[Extra] = ()) -> None:
        self.plan = plan
        self.extras = extras
        self.voice = voice
        self.say = voice.say
        self.tensions = [voice.knowledge.tension(identity) for identity in plan.tensions]

    def title(self) -> str:
        if self.plan.shop is None:
            return self.say(words.PLAN_TITLE)
        return self.say(words.PLAN_TITLE_OF, shop=self.plan.shop)

    def blocks(self) -> list[Block]:
        """The first screen, then section by section."""
        return [
            *self._first_screen(),
            *self._section(self.say(words.TIMELINE), timeline_blocks(self.plan.hires, self.voice)),
            *self._hires(),
            *self._budget(),
            *self._more_budget(),
            *self._forecast(),
            *self._interim(),
            *self._coverage(),
            *(block for title, blocks in self.extras for block in self._section(title, list(blocks))),
            *self._risks(),
            *self._tensions(),
            *self._kpis(),
            *self._open_questions(),
            *self._notes(),
            *self.voice.sources(self.plan, self.tensions),
        ]

    def _section(self, title: str, blocks: list[Block]) -> list[Block]:
        """A section that is left out when there is nothing to say."""
        return [Heading(title), *blocks] if blocks else []

    # --- the first screen -----------------------------------------------------------------------------------------

    def _first_screen(self) -> list[Block]:
        blocks: list[Block] = [Paragraph(self.say(self.plan.headline), lead=True)]
        if self.plan.hires:
            blocks.append(self._roadmap())
        if self.plan.budget is not None:
            blocks.append(Paragraph(self._budget_line(self.plan.budget)))
        if self.plan.hires and self.plan.basis_note is not None:
            blocks.append(Paragraph(self.say(self.plan.basis_note)))
        if self.plan.open_questions:
            blocks.append(Paragraph(self._open_line(len(self.plan.open_questions))))
        return blocks

    def _roadmap(self) -> Table:
        columns = (
            Column(self.say(interface.RANK), "right", whole=True, key=True),
            Column(self.say(interface.ROLE), whole=True, key=True),
            Column(self.say(interface.WHEN), whole=True),
            Column(self.say(interface.HOW)),
            Column(self.say(interface.COST_A_MONTH), "right", whole=True),
        )
        rows = tuple(
            (str(h.rank), self.voice.role(h.role), self.say(WAVES[h.wave]), self._way(h), self._cost(h))
            for h in self.plan.hires
        )
        return Table(self.say(interface.ROADMAP_CAPTION), columns, rows)

    def _way(self, hire: Hire) -> str:
        """Inside or outside, how and how much: ``freelancer, part-time, 0.4 FTE``."""
        sourcing, engagement = SOURCINGS[hire.sourcing], ENGAGEMENTS[hire.engagement]
        return ", ".join((self.say(sourcing), self.say(engagement), numbers.fte(hire.fte, self.voice.lang)))

    def _cost(self, hire: Hire) -> str:
        cost = hire.monthly_cost
        return self.voice.money(cost.low, cost.high, cost.currency) if cost else self.say(interface.UNKNOWN)

    def _budget_line(self, budget: Budget) -> str:
        monthly = self.voice.money(budget.monthly, budget.monthly, budget.currency)
        spent = self.voice.money(budget.spent_low, budget.spent_high, budget.currency)
        if budget.current_high:
            today = self.voice.money(budget.current_low, budget.current_high, budget.currency)
            return self.say(words.BUDGET_LINE_TODAY, budget=monthly, today=today, spent=spent)
        return self.say(words.BUDGET_LINE, budget=monthly, spent=spent)

    def _open_line(self, count: int) -> str:
        return self.say(words.OPEN_LINE_ONE) if count == 1 else self.say(words.OPEN_LINE_MANY, count=count)

    # --- hire by hire ---------------------------------------------------------------------------------------------

    def _hires(self) -> list[Block]:
        blocks: list[Block] = []
        for hire in self.plan.hires:
            blocks += [Heading(f"{hire.rank}. {self.voice.role(hire.role)}", 3), self._hire(hire)]
        return self._section(self.say(words.HIRE_BY_HIRE), blocks)

    def _hire(self, hire: Hire) -> Record:
        wave = self.say(WAVES[hire.wave])
        start = f"{wave[0].upper()}{wave[1:]}. {self.say(hire.trigger)}"
        listed = (
            (interface.HOW, (self._way(hire),)),
            (interface.WHY, tuple(self.voice.cited(r.text, r.cites, r.own_judgement) for r in hire.reasons)),
            (words.WHY_SO, tuple(self.voice.cited(r.text, r.cites, r.own_judgement) for r in hire.how)),
            (interface.TRIGGER, (start,)),
            (words.PLANNED_FOR, self._months(hire)),
            (interface.COST_A_MONTH, (self._cost_basis(hire),)),
            (words.UNTIL_THEN, tuple(self._worn(hat) for hat in self.plan.interim if hat.role == hire.role)),
            (words.FIRMNESS, (self._firmness(hire),)),
        )
        return Record(tuple(Entry(self.say(label), texts) for label, texts in listed if texts))

    def _months(self, hire: Hire) -> tuple[str, ...]:
        if hire.lead is None or hire.recruit_month is None or hire.start_month is None:
            return ()
        numbers = map(self.voice.number, (hire.lead.recruit_weeks, hire.lead.ramp_weeks))
        line = self.say(words.WEEKS_LINE, **dict(zip(("recruit", "ramp"), numbers, strict=True)))
        weeks = self.voice.cited(line, hire.lead.cites, hire.lead.own_judgement)
        recruit, start = self._month(hire.recruit_month), self._month(hire.start_month)
        return (self.say(words.MONTHS_LINE, recruit=recruit, start=start, weeks=weeks),)

    def _month(self, month: int) -> str:
        return self.say(words.IN_MONTH, month=month) if month else self.say(words.RIGHT_NOW)

    def _cost_basis(self, hire: Hire) -> str:
        cost = hire.monthly_cost
        if cost is None:
            return self.say(interface.UNKNOWN)
        basis = self.voice.cited(cost.basis, cost.cites)
        return self.say(interface.COST_BASIS, amount=self._cost(hire), basis=basis)

    def _worn(self, hat: Hat) -> str:
        wearer = self.say(hat.wearer)
        return self.say(words.WEARS, wearer=wearer, why=self.voice.cited(hat.why, hat.cites))

    def _firmness(self, hire: Hire) -> str:
        if hire.firmness.holds:
            return self.say(words.HOLDS)
        return self.say(words.HANGS_ON, facts=", ".join(map(self.voice.fact, hire.firmness.hangs_on)))

    def _more_budget(self) -> list[Block]:
        more = self.plan.more_budget
        if more is None:
            return []
        amount = self.voice.money(more.extra, more.extra, more.currency)
        title = self.say(words.MORE_BUDGET, amount=amount)
        return self._section(title, [Bullets(tuple(map(self.say, more.changes)))])

    # --- month by month -------------------------------------------------------------------------------------------

    def _forecast(self) -> list[Block]:
        forecast = self.plan.forecast
        if forecast is None:
            return []
        growth = numbers.percent(forecast.growth, self.voice.lang)
        blocks: list[Block] = [self._month_table(forecast)]
        if any(month.service is not None for month in forecast.months):
            blocks += [Heading(self.say(words.SERVICE_SIZE), 3), self._service_table(forecast)]
        blocks += [Heading(self.say(words.ASSUMPTIONS), 3), Bullets(tuple(map(self.say, forecast.assumptions)))]
        return self._section(self.say(words.FORECAST, growth=growth), blocks)

    def _month_table(self, forecast: Forecast) -> Table:
        columns = (
            Column(self.say(words.MONTH), "right", whole=True, key=True),
            Column(self.say(words.ORDERS), "right"),
            Column(self.say(words.OVERLOADED)),
            Column(self.say(words.START_RECRUITING)),
            Column(self.say(words.AT_WORK)),
            Column(self.say(interface.COST_A_MONTH), "right", whole=True),
        )
        return Table(
            self.say(words.FORECAST_CAPTION), columns, tuple(self._month_row(row, forecast) for row in forecast.months)
        )

    def _month_row(self, row: Month, forecast: Forecast) -> tuple[str, ...]:
        orders = ""
        if row.orders is not None and row.orders_per_day is not None:
            orders = f"{self.voice.number(round(row.orders))} ({self.voice.number(round(row.orders_per_day))})"
        cost = self.voice.money(row.cost_low, row.cost_high, forecast.currency) if forecast.currency else ""
        overloaded = (
            self.say(
                words.OVERLOAD,
                person=self.say(each.person),
                work=self.voice.number(each.work),
                time=numbers.fte(each.time, self.voice.lang),
            )
            for each in row.overloaded
        )
        return (
            str(row.month),
            orders,
            ", ".join(overloaded),
            self.voice.roles(row.recruit),
            self.voice.roles(row.arrive),
            cost,
        )

    def _service_table(self, forecast: Forecast) -> Table:
        columns = (
            Column(self.say(words.MONTH), "right", whole=True, key=True),
            *(
                Column(self.say(name), "right")
                for name in (
                    words.CONTACTS,
                    words.SERVICE_NEEDED,
                    words.SERVICE_THERE,
                    words.SERVICE_LIVE,
                    words.SERVICE_IN_TIME,
                    words.SERVICE_BACKLOG,
                )
            ),
        )
        rows = tuple(
            (
                str(month.month),
                self.voice.number(round(load.contacts_per_day)),
                numbers.fte(load.fte_needed, self.voice.lang),
                numbers.fte(load.fte_there, self.voice.lang),
                str(load.live_agents or ""),
                "" if load.answered_in_time is None else numbers.percent(load.answered_in_time, self.voice.lang),
                self.voice.number(load.backlog_days),
            )
            for month in forecast.months
            if (load := month.service) is not None
        )
        return Table(self.say(words.SERVICE_CAPTION), columns, rows)

    # --- the sections after it ------------------------------------------------------------------------------------

    def _budget(self) -> list[Block]:
        budget = self.plan.budget
        if budget is None:
            return []
        amounts = (
            (words.BUDGET_MONTHLY, budget.monthly, budget.monthly),
            (words.BUDGET_CURRENT, budget.current_low, budget.current_high),
            (words.BUDGET_SPENT, budget.spent_low, budget.spent_high),
        )
        entries = [
            Entry(self.say(label), (self.voice.money(low, high, budget.currency),)) for label, low, high in amounts
        ]
        meaning = Entry(self.say(words.BUDGET_NOTE), (self.say(budget.note),))
        return self._section(self.say(words.BUDGET), [Record((*entries, meaning))])

    def _interim(self) -> list[Block]:
        columns = (
            Column(self.say(interface.ROLE), key=True),
            Column(self.say(words.WORN_BY)),
            Column(self.say(words.UNTIL), whole=True),
            Column(self.say(interface.WHY)),
        )
        rows = tuple(
            (self.voice.role(h.role), self.say(h.wearer), self._until(h), self.voice.cited(h.why, h.cites))
            for h in self.plan.interim
        )
        table = Table(self.say(words.INTERIM_CAPTION), columns, rows)
        return self._section(self.say(words.INTERIM), [table] if rows else [])

    def _until(self, hat: Hat) -> str:
        if hat.until_rank is None:
            return self.say(words.FOR_NOW)
        return self.say(interface.STEP, rank=hat.until_rank)

    def _coverage(self) -> list[Block]:
        sides = ((words.TODAY, lambda row: row.before), (words.AFTER, lambda row: row.after))
        blocks = coverage_blocks(self.plan.coverage, sides, self.voice, self.say(words.COVERAGE_CAPTION))
        return self._section(self.say(interface.COVERAGE), blocks)

    def _risks(self) -> list[Block]:
        items = tuple(self.voice.cited(risk.text, risk.cites, risk.own_judgement) for risk in self.plan.risks)
        return self._section(self.say(words.RISKS), [Bullets(items)] if items else [])

    def _tensions(self) -> list[Block]:
        blocks: list[Block] = []
        for tension in self.tensions:
            blocks += [Heading(self.say(tension.title), 3), tension_record(tension, self.voice)]
        return self._section(self.say(interface.TENSIONS), blocks)

    def _kpis(self) -> list[Block]:
        entries = tuple(
            Entry(self.voice.role(row.role), (self.voice.cited("; ".join(map(self.say, row.kpis)), row.cites),))
            for row in self.plan.kpis
        )
        return self._section(self.say(interface.KPIS), [Record(entries)] if entries else [])

    def _open_questions(self) -> list[Block]:
        entries = tuple(self._open_question(question) for question in self.plan.open_questions)
        return self._section(self.say(words.OPEN_QUESTIONS), [Record(entries)] if entries else [])

    def _open_question(self, question: OpenQuestion) -> Entry:
        return Entry(self.say(question.ask), tuple(map(self._effect, question.effects)) or (self.say(words.NO_CHANGE),))

    def _effect(self, effect: Effect) -> str:
        changes = "; ".join(map(self.say, effect.changes)) or self.say(words.NO_CHANGE)
        return self.say(words.IF_ANSWER, answer=self.say(effect.shown), changes=changes)

    def _notes(self) -> list[Block]:
        items = tuple(map(self.say, self.plan.notes))
        return self._section(self.say(words.NOTES), [Bullets(items)] if items else [])


def tension_record(tension: Tension, voice: Voice) -> Record:
    """Both sides of a tension with their citations, and the policy that settles it."""
    sides = tuple(voice.cited(side.position, side.cites) for side in tension.sides)
    return Record(
        (
            Entry(voice.say(words.SOURCES_SAY), sides),
            Entry(voice.say(words.POLICY), (voice.say(tension.policy),)),
        )
    )
