"""The first screen of a plan: what to do, with whom, what pays for it and what is still open, in about forty lines."""

import re
from collections.abc import Sequence

from ecomteam.model.plan import (
    WHO_WORKS,
    DoFirst,
    Hire,
    MoreHours,
    NotNow,
    OwnerWeek,
    Plan,
)
from ecomteam.model.text import Text
from ecomteam.reports.compose.allowance import ROOMS, Allowance, Part, first_sentence
from ecomteam.reports.compose.backlines import give_back_brief, give_back_title
from ecomteam.reports.compose.busylines import busiest
from ecomteam.reports.compose.earnslines import Earns
from ecomteam.reports.compose.hirelines import (
    beside_room,
    brief_form,
    cost,
    cost_sum,
    hours_shown,
    leaving_title,
    of_today,
    pays,
    reserve_line,
    step_line,
    volume_words,
    when,
    who,
)
from ecomteam.reports.compose.targets import target_entries
from ecomteam.reports.compose.toldlines import Told
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.compose.weeklines import Week
from ecomteam.reports.document import Bar, Block, Column, Entry, Paragraph, Record, Table
from ecomteam.words import interface
from ecomteam.words import piles as pile_words
from ecomteam.words import plan as words
from ecomteam.words.lists import AND, commas, joined, listed, lowered

# So many people by name; more are a number.
NAMED = 3
# Amounts a month are told in tens.
ROUNDED = 10
# So many people who leave have a line on one screen.
LEAVING = 2
# So many sums of what stays; what comes in may stand with a first step.
PILES = 2
INTAKE = "new_products_per_month"
# So many things that somebody told of have a sentence beside those that are answered whole.
BRIEFLY = 6
# Hours of a week below which it is no day.
A_DAY = 8
# So many hires of later say what is next.
NEXT = 2
WHOLE_SENTENCE = re.compile(r"(?<=[.?!])\s+")
OVERLAY_SHOWN = 4
# Letters of a second step that is read along with the first.
SHORT = 130


def _one_sentence(said: str) -> str:
    """The first, with all that follows from it."""
    return WHOLE_SENTENCE.split(said, maxsplit=1)[0]


def screen_blocks(plan: Plan, voice: Voice) -> list[Block]:
    """The same at the head of the whole report: every hire is in the table, and nothing says where to read on."""
    screen = _Screen(plan, voice, Allowance(), full=True)
    above, below = screen.head(), screen.below()
    return [
        Paragraph(voice.say(plan.headline), lead=True),
        *([Record(above)] if above else []),
        *([screen.table()] if plan.hires else []),
        *([Record(below)] if below else []),
    ]


def one_screen(plan: Plan, voice: Voice, tight: int, ahead: Sequence[Block] = ()) -> list[Block]:
    """The screen, the tighter the higher the number; ``ahead`` is what months ahead bring, if somebody asked."""
    screen = _Screen(plan, voice, ROOMS[min(tight, len(ROOMS) - 1)], full=False)
    # Who asks for months ahead gets them in the place of what explains today.
    told, first, below = screen.told(), () if ahead else screen.first(), () if ahead else screen.below()
    # Nor does what they told themselves, where even so it is more than a screen.
    told = () if ahead and tight >= len(ROOMS) - 1 else told
    return [
        *([Record(told)] if told else []),
        Paragraph(voice.say(plan.headline), lead=True),
        *([Record(first)] if first else []),
        *([screen.table()] if screen.shown else []),
        *ahead,
        Record((*below, voice.read_on("money", "hires", "work", "sources", also=words.READ_WHY))),
    ]


class _Screen(Part):
    def __init__(self, plan: Plan, voice: Voice, room: Allowance, full: bool) -> None:
        super().__init__(plan, voice, room, full)
        self.of_told = Told(plan, voice, room, full)
        self.of_week = Week(plan, voice, room, full)
        self.of_money = Earns(plan, voice, room, full)

    @property
    def shown(self) -> tuple[Hire, ...]:
        """The hires that there is room for; on one screen none beyond five times today, but the first within reach."""
        if self.full:
            return self.plan.hires
        in_sight = tuple(hire for hire in self.plan.hires if self._in_sight(hire))
        if self.plan.give_back is not None and not self.room.long and not self.soon():
            # Whose advice is to use the hours that are there.
            return in_sight[:1]
        foreseen = tuple(hire for hire in in_sight if hire.volume is None or hire.volume.foreseen) or in_sight[:1]
        # What a total counts stands there.
        return foreseen[: max(self.room.rows, self.soon())]

    def _in_sight(self, hire: Hire) -> bool:
        """Who has people to spare looks less far ahead."""
        near = self.plan.give_back is None or hire.volume is None or hire.volume.nearby
        return hire.in_sight and near and not self.loses()

    def head(self) -> tuple[Entry, ...]:
        return (*self.told(), *self.first())

    def told(self) -> tuple[Entry, ...]:
        """What was told, and what to do first without anybody."""
        told = self._entries(
            (words.YOU_TOLD, self.of_told.told(self.room.facts)),
            (words.MEASURED, self.of_told.measured()),
        )
        told = (*told, *self._leaving(), *self._piles())
        above = self._asked() if self._above() else ()
        first, *others = self.plan.steps or (None,)
        if first is None:
            return (*told, *above)
        lines = [step_line(first, self.voice, self._step_sum)]
        if not self.full:
            lines += self._second(first, others)
        return (*told, Entry(self.say(words.DO_FIRST), tuple(lines)), *above)

    def _piles(self) -> tuple[Entry, ...]:
        """What piles up, but for the sum that stands with the first step."""
        first = self.plan.steps[0].id if self.plan.steps else ""
        with_sum = any(row.intake for row in self.voice.knowledge.catalogue.first_steps if row.id == first)
        rows = [pile for pile in self.plan.piles if not (with_sum and pile.of == INTAKE)]
        said = tuple(self.say(pile.text) for pile in rows[: PILES if self.room.long or self.full else 1])
        return (Entry(self.say(pile_words.TITLE), said),) if said else ()

    def _asked(self) -> tuple[Entry, ...]:
        """What is asked first; without that, how thin the advice is stands with what is still open."""
        ask = self._ask_first()
        return self._entries((words.ASK_FIRST, " ".join(filter(None, (ask, self._thin()))))) if ask else ()

    def _above(self) -> bool:
        """Whether what is asked first stands above whoever comes first."""
        return any(one.turn is not None and one.above for one in self.plan.open_questions)

    def _leaving(self) -> tuple[Entry, ...]:
        """Who leaves before long: on the tightest screen the first of them."""
        rows = self.plan.leaving
        if not rows:
            return ()
        return (
            Entry(
                self.say(leaving_title(self.plan)), tuple(self.say(row.text) for row in rows[: self._leaves_shown()])
            ),
        )

    def _leaves_shown(self) -> int:
        return len(self.plan.leaving) if self.full else LEAVING if self.room.long else 1

    @property
    def _step_sum(self) -> bool:
        return self.room.step_sum and self.room.asides

    def _second(self, first: DoFirst, others: Sequence[DoFirst]) -> list[str]:
        """One move is enough for a week: another only if a hire hangs on it, if it outweighs the first, or if it is
        short, for another pain and worth the trouble.
        """
        beside = [step for step in others if step.needed] or [step for step in others if step.great]
        if beside:
            whole = self.room.long or beside[0].needed
            return [step_line(beside[0], self.voice, self._step_sum) if whole else self._in_brief(beside[0])]
        if (self.room.beside if self.soon() else self.room.steps) < 2:
            return []
        pains = self.voice.knowledge.symptoms.keys() - first.answers
        worth = [step for step in others if not step.little and not pains.isdisjoint(step.answers)]
        lines = [step_line(step, self.voice, with_sum=False) for step in worth]
        return [line for line in lines[:1] if len(line) <= SHORT]

    def _in_brief(self, step: DoFirst) -> str:
        said = first_sentence(self.say(step.text)).rstrip(".") + "."
        if step.saves_hours is not None and not step.brings:
            # Hours that come free are told as such, and not as money.
            return (
                f"{self.say(step.text) if step.sum is None else said} {self.say(step.sum) if step.sum else ''}".strip()
            )
        worth = self.voice.money(step.worth, step.worth, self.plan.money.currency)
        asks = any(
            row.id == step.id and (row.postage or row.returns_charged)
            for row in self.voice.knowledge.catalogue.first_steps
        )
        brief = words.STEP_AT_MOST if asks else words.STEP_IN_BRIEF
        return self.say(brief, step=said, amount=worth) if step.worth else said

    def first(self) -> tuple[Entry, ...]:
        """Why the first hire, and what pays for it; without one what the shop earns."""
        first = next((hire for hire in self.plan.hires if hire.soon), None)
        back = () if self.full else tuple(map(self.short, give_back_brief(self.plan, self.voice)))
        said = self._entries(
            (interface.WHY, self._why(first) if first and self.room.why else ""),
            (words.WHAT_IT_EARNS, self.of_money.orders_leave() if first else self.of_money.earns()),
            (words.WHAT_PAYS, self._pays(first) if first else ""),
        )
        # Whether somebody else comes first is asked before the table, and not left to the long report.
        asked = () if self._above() else self._asked()
        return (*((Entry(self.say(give_back_title(self.plan)), back),) if back else ()), *asked, *said)

    def _pays(self, first: Hire) -> str:
        if first.monthly_cost is None and first.follows is None:
            return self.say(words.PRICE_UNKNOWN)
        worked_out = cost_sum(first, self.voice) if self.plan.money.per_order is not None else ""
        today = "" if self._full_of_season else of_today(first, self.plan, self.voice)
        of_it = pays(first, self.plan, self.voice, least=self.room.long)
        return " ".join(filter(None, (worked_out, today, of_it, self._all_soon())))

    @property
    def _full_of_season(self) -> bool:
        """Whether a season takes the last lines there are: it has a sum of its own, of all that it brings."""
        return self.room.tightest and self.plan.busiest_month is not None

    def _all_soon(self) -> str:
        """What all of now and next come to in orders."""
        money = self.plan.money
        if money.soon_orders is None or not self.room.long:
            return ""
        cost = self.voice.money(money.soon[1], money.soon[1], money.currency)
        return self.say(words.PAYS_SOON, cost=cost, orders=self.say(money.soon_orders))

    def _ask_first(self) -> str:
        """The question on which it hangs who comes first, with an answer that turns it round."""
        question = next((one for one in self.plan.open_questions if one.turn is not None), None)
        effect = None if question is None else question.turn
        if question is None or effect is None:
            return ""
        if question.said is not None:
            return self.say(question.said)
        answer = self.say(lowered(effect.shown))
        if question.more is not None:
            answer = self.say(words.OR_MORE if question.more else words.OR_LESS, answer=answer)
        fills = {"ask": self.say(question.ask), "answer": answer}
        if effect.then is not None:
            return self.say(words.TURNS_LOSS, **fills, then=self.say(effect.then))
        if effect.first is None:
            return self.say(words.TURNS_TO_NOBODY, **fills)
        return self.say(words.TURNS_TO, **fills, role=self.say(lowered(self.voice.knowledge.role(effect.first).name)))

    def _thin(self) -> str:
        """The answers that could each change who comes first, where they are many: how many, and which."""
        if not self.plan.thin(self.voice.knowledge.threshold("thin_from")):
            return ""
        questions = self.voice.knowledge.questions
        asked = [one.fact for one in self.plan.open_questions if one.turns]
        turning = [words.WHO_DOES_WHAT if fact == WHO_WORKS else questions[fact].name for fact in asked]
        named = [lowered(one) for one in turning[:NAMED]]
        more = [interface.SO_MANY_MORE.format(count=len(turning) - NAMED)] if len(turning) > NAMED else []
        return self.say(
            words.THIN, count=len(turning), list=self.say(listed([*named, *more], AND) if more else commas(named))
        )

    def _entries(self, *listed: tuple[Text, str]) -> tuple[Entry, ...]:
        return tuple(Entry(self.say(label), (text,)) for label, text in listed if text)

    def _tells(self, week: OwnerWeek) -> bool:
        """Whether there is something to tell of it, and room for that; not of less than a day that all goes to the shop
        and stays there.
        """
        if (self.plan.targets and not self.room.week) or not round(week.before):
            return False
        same = round(week.before) == round(week.after)
        little = week.hours < A_DAY and round(week.hours) == round(week.before)
        return not same or (self.room.long and not (little and not (week.wanted or week.asked or week.earned)))

    def below(self) -> tuple[Entry, ...]:
        plan = self.plan
        week, left, assumed = plan.owner_week, self.room.left, self.room.assumed
        notes = plan.notes
        if plan.money.gap is not None and not self.soon() and self.of_money.earns():
            # What the shop earns says so already.
            notes = tuple(note for note in notes if note != lowered(plan.money.gap))
        notes = notes if self.room.asides else notes[: max(1, self.room.left)]
        if self.full:
            left = 1 if self.soon() > self.room.rows or plan.busiest_month else left
        reserve = reserve_line(self.plan, self.voice) if self.room.asides else ""
        later = self._budget_later() if self.room.asides else ""
        goal = () if self.full else target_entries(plan, self.voice, whole=self.room.asides)
        unused = "" if self.full else self._unused_budget()
        money = ((words.CAN_PAY, unused), (words.BUDGET_LATER, later), (words.RESERVE, reserve))
        before = (*goal, *self._entries(*money))
        shown = (
            ()
            if week is None or not self._tells(week)
            else (Entry(self.say(words.YOUR_WEEK), (self.of_week.week(week),)), *self.of_week.chart(week))
        )
        listed = (
            (words.YOUR_TEAM, self._size()),
            *busiest(plan.busiest_month, self.voice, self.room.asides),
            (words.THOUGHT_OF, () if self.full else self._taken_up()),
            (words.NOT_NOW, tuple(self._left(left))),
            (words.MAIN_RISK, self._risk()),
            (words.STILL_OPEN, tuple(self._open())),
            (words.WE_ASSUMED, (*(self.short(self.say(note)) for note in notes), *self.of_told.assumed(assumed))),
            (interface.OVERLAYS, () if self.full else self.voice.overlay_lines(plan, most=OVERLAY_SHOWN)),
        )
        return (*before, *shown, *(Entry(self.say(label), texts) for label, texts in listed if texts))

    def _risk(self) -> tuple[str, ...]:
        risk = self.plan.main_risk
        if risk is None:
            return ()
        return (self.short(self.say(risk.text if self.room.sums or risk.kind is None else risk.kind)),)

    def _size(self) -> tuple[str, ...]:
        """How many people there are, and will be."""
        size, number = self.plan.size, self.voice.number
        if size is None or not self.room.sums:
            return ()
        year = "" if size.in_a_year is None else self.say(words.WITHIN_A_YEAR, people=number(size.in_a_year))
        team = words.TEAM_ALONE if size.people == 1 else words.TEAM_PEOPLE
        fills = {"team": self.say(team, people=number(size.people)), "count": number(size.outside), "year": year}
        if size.then == size.people:
            return (self.say(words.TEAM_STAYS, **fills),)
        outside = self.say(words.FROM_OUTSIDE, count=fills["count"]) if size.outside else ""
        return (self.say(words.TEAM_GROWS, **fills, then=number(size.then), outside=outside),)

    def _unused_budget(self) -> str:
        """Why a told budget counts for less, unless the headline speaks of it."""
        money = self.plan.money
        if money.budget is None or money.limit is None or money.limit >= money.budget - ROUNDED:
            return ""
        told = self.voice.money(money.budget, money.budget, money.currency)
        return "" if told in self.say(self.plan.headline) else _one_sentence(self.say(money.note))

    def _budget_later(self) -> str:
        """From which of the steps that stand there the budget that was told is not enough as it is."""
        first = next((hire.rank for hire in self.shown if hire.budget_grows), None)
        return "" if first is None else self.say(words.BUDGET_GROWS, rank=first)

    def _why(self, first: Hire) -> str:
        """The rule that urges most, or what else there is: the hours themselves stand in the headline."""
        others = first.reasons[1:]
        if first.follows is not None and not self.full:
            # Who leaves, and what that means, stands above.
            return ""
        found = next((reason for reason in first.reasons if reason.rule), others[0] if others else None)
        return self.short(self.say(found.text)) if found is not None else ""

    def table(self) -> Table:
        columns = (
            Column(self.say(interface.RANK), "right", whole=True, key=True),
            Column(self.say(words.WHO), key=True),
            Column(self.say(interface.WHEN)),
            Column(self.say(interface.HOW)),
            Column(self.say(words.HOURS_A_WEEK), "right"),
            Column(self.say(words.A_MONTH), "right", whole=True),
        )
        rows = [
            (
                str(h.rank),
                self._named(h),
                when(h, self.voice),
                brief_form(h, self.voice),
                self._hours(h),
                cost(h, self.voice),
            )
            for h in self.shown
        ]
        if (grows := self._grows()) is not None:
            soon = sum(hire.soon for hire in self.shown)
            rows.insert(soon, self._grown(*grows))
        totals = self._totals()
        bars = () if self.full else self._bars(len(rows) + len(totals))
        return Table(self.say(interface.ROADMAP_CAPTION), columns, (*rows, *totals), bars)

    def _named(self, hire: Hire) -> str:
        """Who it is; one more of them, where somebody of that role stands above it."""
        named, others = who(hire, self.voice), (one for one in self.shown if one.rank < hire.rank)
        again = hire.more_of is None and any(one.role == hire.role and one.more_of is None for one in others)
        return self.say(words.ONE_MORE, who=named) if again else named

    def _grows(self) -> tuple[Hire, MoreHours] | None:
        """Who is to come and first works more than that, where few come later: what is next has a row of its own."""
        shown = self.shown
        later = [hire.volume.value for hire in shown if not hire.soon and hire.volume is not None]
        found = [
            (hire.more_hours.volume.value, hire, hire.more_hours)
            for hire in shown
            if hire.soon and hire.more_hours is not None and hire.more_hours.volume is not None
        ]
        volume, hire, more = min(found, key=lambda one: one[0], default=(0.0, None, None))
        full = self.full or len(later) >= NEXT or len(shown) >= self.room.rows
        if hire is None or more is None or full or volume > min(later, default=volume):
            return None
        foreseen = more.volume is not None and more.volume.foreseen
        return (hire, more) if more.in_sight and foreseen and not self.loses() else None

    def _grown(self, hire: Hire, more: MoreHours) -> tuple[str, str, str, str, str, str]:
        asked = more.monthly_cost
        return (
            "",
            who(hire, self.voice),
            volume_words(more.volume, asked, self.voice) if more.volume is not None else "",
            self.say(words.HOURS_GROW),
            self.voice.number(round(more.hours_per_week)),
            self.voice.money(asked.low, asked.high, asked.currency) if asked else self.say(interface.UNKNOWN),
        )

    def _bars(self, end: int) -> tuple[tuple[int, Bar], ...]:
        """What those of now and next cost, from the low end to the high one, beside what the shop can pay."""
        low, high = self.plan.money.soon
        limit = self.plan.money.limit
        longest = max(high, limit or 0.0)
        if limit is None or limit <= 0 or longest <= 0:
            return ()
        end -= len(beside_room(self.plan))
        cost, can_pay = Bar(low / longest, (high - low) / longest), Bar(limit / longest)
        if not self._has_total():
            return ()
        likely = self.plan.money.likely
        if likely is None:
            return ((end - 2, cost), (end - 1, can_pay))
        return ((end - 3, cost), (end - 2, Bar(likely / longest)), (end - 1, can_pay))

    def _has_total(self) -> bool:
        """A total of one is for the chart, which only a screen has."""
        return self.soon() > (1 if self.full else 0)

    def _hours(self, hire: Hire) -> str:
        """A company that is paid by the order works as long as it takes."""
        return "" if hire.price_per_order else self.voice.number(hours_shown(hire))

    def _totals(self) -> list[tuple[str, ...]]:
        money = self.plan.money
        soon = [hire for hire in self.plan.hires if hire.soon]
        hours = sum(hours_shown(hire) for hire in soon if not hire.price_per_order)
        priced = all(hire.monthly_cost for hire in soon)
        spent = self.voice.money(*money.soon, money.currency) if priced else self.say(interface.UNKNOWN)
        lines = [("", self.say(words.TOTAL_SOON), "", "", self.voice.number(hours) if hours else "", spent)]
        label = words.CAN_PAY_YEAR if money.on_average else words.CAN_PAY
        can_pay = [("", self.say(label if money.likely is None else words.CAN_PAY_AT_BEST), "", "", "", self._room())]
        if money.likely is not None:
            likely = self.voice.money(money.likely, money.likely, money.currency)
            can_pay = [("", self.say(words.CAN_PAY_LIKELY), "", "", "", likely), *can_pay]
        beside = [
            ("", self.say(label), "", "", "", self.voice.money(each, each, money.currency))
            for label, each in beside_room(self.plan)
        ]
        return [*(lines if self._has_total() else []), *can_pay, *beside]

    def _room(self) -> str:
        """What can be paid; where a told budget counts for less, with that."""
        money = self.plan.money
        if money.limit is None:
            return self.say(words.CANNOT_SAY)
        room = self.voice.money(max(0.0, money.limit), max(0.0, money.limit), money.currency)
        if money.on_average or money.budget is None or money.limit >= money.budget - ROUNDED:
            return room
        budget = self.voice.money(money.budget, money.budget, money.currency)
        return self.say(words.OF_BUDGET, room=room, budget=budget)

    def _left(self, most: int) -> list[str]:
        """What somebody told of is always answered; of the rest as much as there is room for."""
        told = sum(row.wanted for row in self.plan.not_now)
        shown = max(most, min(told, self.room.answered))
        said = [
            self.say(words.BECAUSE, what=self.say(row.text), why=self._reason(row)) for row in self.plan.not_now[:shown]
        ]
        others = [row for row in self.plan.not_now[shown:] if row.wanted]
        briefly = [self._in_one(row) for row in others[:BRIEFLY]]
        rest = [self._in_orders(row) for row in others[BRIEFLY:]]
        nor = [self.say(words.NOR, list=joined(rest, AND, self.voice.lang))] if rest else []
        return [*said, *briefly, *nor]

    def _in_one(self, row: NotNow) -> str:
        """What somebody told of keeps one sentence: what speaks against it, or what it costs in orders."""
        why = _one_sentence(self.say(row.short or row.because))
        orders = "" if row.extra_orders is None else self.voice.number(row.extra_orders)
        return self.say(words.BECAUSE, what=self.say(row.text) if orders in why else self._in_orders(row), why=why)

    def _in_orders(self, row: NotNow) -> str:
        """What there is no room for, with nothing but what it comes to."""
        name = self.say(row.text)
        if row.extra_orders is None:
            return name
        return self.say(words.IN_ORDERS, what=name, orders=self.voice.number(row.extra_orders))

    def _taken_up(self) -> tuple[str, ...]:
        """Of what the plan takes up the first in full, the others in a sentence, and beyond that by name."""
        most = self.room.answered
        whole = taken_up_lines(self.plan, self.voice)
        briefly = [
            self.say(words.BECAUSE, what=self.say(row.text), why=_one_sentence(self.say(row.answer)))
            for row in self.plan.taken_up[most : most + BRIEFLY]
        ]
        lines = (*whole[:most], *briefly)
        others = [self.say(row.text) for row in self.plan.taken_up[most + BRIEFLY :]]
        return (*lines, self.say(words.PAID_TOO, list=joined(others, AND, self.voice.lang))) if others else lines

    def _reason(self, row: NotNow) -> str:
        """Of a goal the sum is left out where there is least room."""
        said = self.say(row.because if self.room.sums or row.brief is None else row.brief)
        return said if row.goal is None else self.short(said)

    def _open(self) -> list[str]:
        thin = "" if self._ask_first() else self._thin()
        if thin or self._full_of_season:
            return [thin] if thin else []
        asked = [one for one in self.plan.open_questions if self.full or one.turn is None]
        if not asked or (len(asked) < len(self.plan.open_questions) and not self.full and not self.room.week):
            return []
        first, *others = asked
        more = self.say(words.MORE_OPEN, count=len(others)) if others and not self.full else ""
        return [" ".join(filter(None, (self.say(first.ask), more)))]


def taken_up_lines(plan: Plan, voice: Voice) -> tuple[str, ...]:
    """What somebody was thinking of and the plan takes up, each with what it comes to."""
    return tuple(voice.say(words.BECAUSE, what=voice.say(row.text), why=voice.say(row.answer)) for row in plan.taken_up)
