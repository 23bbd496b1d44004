"""The first screen of a plan: what to do, with whom, what pays for it and what is still open, in about forty lines."""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from ecomteam.model.amounts import FROM_SHOP, tens
from ecomteam.model.hours import WEEKS, becomes
from ecomteam.model.plan import (
    WHO_WORKS,
    DoFirst,
    FactView,
    Hire,
    MoreHours,
    NotNow,
    OwnerWeek,
    Plan,
    SumLine,
    WeekRow,
)
from ecomteam.model.text import Text
from ecomteam.reports.compose.backlines import give_back_brief, give_back_title
from ecomteam.reports.compose.busylines import busiest, month_name
from ecomteam.reports.compose.hirelines import (
    beside_room,
    brief_form,
    cost,
    cost_sum,
    hours_shown,
    leaving_title,
    of_today,
    order_leaves,
    pays,
    reserve_line,
    step_line,
    volume_words,
    when,
    who,
)
from ecomteam.reports.compose.targets import target_entries
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Bar, Block, Column, Entry, Paragraph, Record, Table
from ecomteam.words import advice, interface
from ecomteam.words import piles as pile_words
from ecomteam.words import plan as words
from ecomteam.words.catalogue import DEPARTMENTS
from ecomteam.words.lists import AND, commas, joined, listed, lowered
from ecomteam.words.periods import period, seasons

RESULT = "profit_per_month"
CHURN = "monthly_churn"
# Of a share that was told as a part of so many, what the last digits may be off.
EXACT = 0.01
# What comes off an order by a share of ours, and all that what it leaves is worked out from.
MADE_GOOD = "cost_per_redo"
OFF_AN_ORDER = frozenset({"gross_margin", "shipping_cost_per_order", "cost_per_return", MADE_GOOD})
OF_AN_ORDER = OFF_AN_ORDER | {"average_order_value"}
# So many people by name; more are a number.
NAMED = 3
# Amounts a month are told in tens.
ROUNDED = 10
# What people cost by published pay is known no better than that.
HUNDREDS = 100
# So many people who leave have a line on one screen.
LEAVING = 2
# So many sums of what stays; what comes in may stand with a first step.
PILES = 2
INTAKE = "new_products_per_month"
# So many things that somebody told of have a sentence beside those that are answered whole.
BRIEFLY = 6
# So many hires of later say what is next.
NEXT = 2


class Allowance(msgspec.Struct, frozen=True):
    """How much of each thing there is room for."""

    rows: int = 4
    """Hires at least; those of now and next all stand there."""
    facts: int = 9
    assumed: int = 3
    left: int = 2
    chart: int = 4
    steps: int = 2
    beside: int = 1
    """Steps that stand beside somebody who is to come."""
    months: int = 12
    sums: bool = True
    """What the shop can lose, behind the risk of its kind."""
    asides: bool = True
    """What to have in hand, what a whole season costs, and all that the plan takes for granted."""
    week: bool = True
    """Where the owner's hours go, beside an answer to what an owner wants."""
    step_sum: bool = True
    """How the hours come about that a first step saves."""
    long: bool = True
    """More than the first sentence of a reason and of the main risk."""
    answered: int = 2
    """So many things that somebody told of and that are not for now, or are, are answered whole at least; all others
    in a sentence.
    """
    why: bool = True
    """The reason for whoever comes first, and what is still open beside what is asked first."""


# From roomy to tight.
ROOMS = (
    Allowance(beside=2),
    Allowance(),
    Allowance(chart=3, left=1),
    Allowance(chart=3, left=1, rows=3),
    Allowance(chart=2, left=1, rows=3, facts=8, months=9),
    Allowance(chart=0, left=1, rows=3, facts=8, months=6),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=4),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=2, sums=False),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=2, sums=False, step_sum=False),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=1, sums=False, asides=False),
    Allowance(chart=0, left=0, rows=2, facts=8, steps=1, assumed=2, months=1, sums=False, asides=False),
    Allowance(2, 8, 2, 0, 0, 1, months=1, sums=False, asides=False, week=False),
    Allowance(2, 8, 1, 0, 0, 1, months=1, sums=False, asides=False, week=False, long=False),
    Allowance(2, 8, 1, 0, 0, 1, months=1, sums=False, asides=False, week=False, long=False, answered=1),
    *(
        Allowance(
            2,
            8,
            1,
            0,
            0,
            1,
            months=1,
            sums=False,
            asides=False,
            week=False,
            long=False,
            answered=answered,
            why=False,
        )
        for answered in (1, 0)
    ),
)
# Below this part of it, what waits for certain is told beside what likely does.
MOSTLY_GUESSED = 0.6
PARTS_SHOWN = 3
# So many hours a week more than were told are worth a sentence, of so much work.
ASKED_FROM = 2
ASKED_SHOWN = 2
# Between two sentences, and what follows from the first of them.
SENTENCE = re.compile(r"(?<=[.?!])\s+|;\s+")
WHOLE_SENTENCE = re.compile(r"(?<=[.?!])\s+")
OVERLAY_SHOWN = 4
# Letters of a line, and how many pains and goals are tried to fit in one.
A_LINE, MARGIN = 78, 4
HEARD = ((3, 2), (2, 2), (2, 1), (1, 1), (3, 0), (2, 0), (1, 0))
# With one of these a sentence has ended; what is empty needs none.
ENDS = (*".?!:…", "")
# Letters of a second step that is read along with the first.
SHORT = 130


def first_sentence(said: str) -> str:
    return SENTENCE.split(said, maxsplit=1)[0]


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


class _Screen:
    def __init__(self, plan: Plan, voice: Voice, room: Allowance, full: bool) -> None:
        self.plan = plan
        self.voice = voice
        self.say = voice.say
        self.room = room
        self.full = full

    @property
    def shown(self) -> tuple[Hire, ...]:
        """The hires that there is room for; on one screen none beyond five times today, but the first within reach."""
        if self.full:
            return self.plan.hires
        in_sight = tuple(hire for hire in self.plan.hires if self._in_sight(hire))
        if self.plan.give_back is not None and not self.room.long and not self._soon():
            # Whose advice is to use the hours that are there.
            return in_sight[:1]
        foreseen = tuple(hire for hire in in_sight if hire.volume is None or hire.volume.foreseen) or in_sight[:1]
        # What a total counts stands there.
        return foreseen[: max(self.room.rows, self._soon())]

    def _in_sight(self, hire: Hire) -> bool:
        """Who has people to spare looks less far ahead."""
        near = self.plan.give_back is None or hire.volume is None or hire.volume.nearby
        return hire.in_sight and near and not self._loses()

    def _loses(self) -> bool:
        """Who loses money before rent looks at nobody who comes later."""
        before_rent = self.plan.give_back is not None and self.plan.give_back.left < 0
        return before_rent or (self.plan.money.loses and not self._soon())

    def head(self) -> tuple[Entry, ...]:
        return (*self.told(), *self.first())

    def told(self) -> tuple[Entry, ...]:
        """What was told, and what to do first without anybody."""
        told = self._entries(
            (words.YOU_TOLD, self._told(self.room.facts)),
            (words.MEASURED, self._measured()),
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
        if (self.room.beside if self._soon() else self.room.steps) < 2:
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
        asks = any(row.id == step.id and row.postage for row in self.voice.knowledge.catalogue.first_steps)
        brief = words.STEP_AT_MOST if asks else words.STEP_IN_BRIEF
        return self.say(brief, step=said, amount=worth) if step.worth else said

    def first(self) -> tuple[Entry, ...]:
        """Why the first hire, and what pays for it; without one what the shop earns."""
        first = next((hire for hire in self.plan.hires if hire.soon), None)
        back = () if self.full else tuple(map(self._short, give_back_brief(self.plan, self.voice)))
        said = self._entries(
            (interface.WHY, self._why(first) if first and self.room.why else ""),
            (words.WHAT_IT_EARNS, self._orders_leave() if first else self._earns()),
            (words.WHAT_PAYS, self._pays(first) if first else ""),
        )
        # Whether somebody else comes first is asked before the table, and not left to the long report.
        asked = () if self._above() else self._asked()
        return (*((Entry(self.say(give_back_title(self.plan)), back),) if back else ()), *asked, *said)

    def _pays(self, first: Hire) -> str:
        if first.monthly_cost is None and first.follows is None:
            return self.say(words.PRICE_UNKNOWN)
        worked_out = cost_sum(first, self.voice) if self.plan.money.per_order is not None else ""
        today = of_today(first, self.plan, self.voice) if self.room.long else ""
        of_it = pays(first, self.plan, self.voice, least=self.room.long)
        return " ".join(filter(None, (worked_out, today, of_it, self._all_soon())))

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

    def below(self) -> tuple[Entry, ...]:
        plan = self.plan
        week, left, assumed = plan.owner_week, self.room.left, self.room.assumed
        notes = plan.notes
        if plan.money.gap is not None and not self._soon() and self._earns():
            # What the shop earns says so already.
            notes = tuple(note for note in notes if note != lowered(plan.money.gap))
        notes = notes if self.room.asides else notes[: max(1, self.room.left)]
        if self.full:
            left = 1 if self._soon() > self.room.rows or plan.busiest_month else left
        reserve = reserve_line(self.plan, self.voice) if self.room.asides else ""
        later = self._budget_later() if self.room.asides else ""
        goal = () if self.full else target_entries(plan, self.voice, whole=self.room.asides)
        before = (*goal, *self._entries((words.BUDGET_LATER, later), (words.RESERVE, reserve)))
        if (plan.targets and not self.room.week) or (week is not None and not round(week.before)):
            # Of who does nothing in the shop there is nothing to tell.
            week = None
        elif week is not None and not self.room.long and round(week.before) == round(week.after):
            week = None
        shown = () if week is None else (Entry(self.say(words.YOUR_WEEK), (self._week(week),)), *self._week_chart(week))
        listed = (
            *busiest(plan.busiest_month, self.voice, self.room.asides),
            (words.THOUGHT_OF, () if self.full else self._taken_up()),
            (words.NOT_NOW, tuple(self._left(left))),
            (words.MAIN_RISK, self._risk()),
            (words.STILL_OPEN, tuple(self._open())),
            (words.WE_ASSUMED, (*(self._short(self.say(note)) for note in notes), *self._assumed(assumed))),
            (interface.OVERLAYS, () if self.full else self.voice.overlay_lines(plan, most=OVERLAY_SHOWN)),
        )
        return (*before, *shown, *(Entry(self.say(label), texts) for label, texts in listed if texts))

    def _risk(self) -> tuple[str, ...]:
        risk = self.plan.main_risk
        if risk is None:
            return ()
        return (self._short(self.say(risk.text if self.room.sums or risk.kind is None else risk.kind)),)

    def _short(self, said: str) -> str:
        """The first sentence, on the tightest screen; what is cut at a semicolon ends there."""
        first = said if self.room.long else first_sentence(said)
        return first if first[-1:] in ENDS else f"{first}."

    def _told(self, most: int) -> str:
        """What was told in few words, in the order of the words; the revenue only where orders do not say it."""
        facts = {fact.id: fact for fact in self.plan.facts if fact.origin == "told"}
        if {"orders_per_month", "average_order_value"} <= facts.keys():
            facts.pop("monthly_revenue", None)
        found = [facts[name] for name in words.TOLD_BRIEFLY if name in facts]
        found += [fact for fact in facts.values() if fact.id not in words.TOLD_BRIEFLY]
        said = [self._briefly(fact) for fact in found[:most]]
        # How busy the season is stands beside the orders of a usual month.
        numbers = ", ".join((*said[:1], *self._season(), *said[1:]))
        # It takes what the last line leaves, and one line more; on the tightest screen only what that line leaves.
        lines = 1 if self.room.answered < 2 else 2
        left = lines * A_LINE - (len(self.say(words.YOU_TOLD)) + len(numbers)) % A_LINE
        heard = "" if self.full else self._heard(left)
        return self.say(words.HEARD, numbers=numbers, heard=heard) if numbers and heard else numbers or heard

    def _heard(self, room: int) -> str:
        """What hurts and what is wanted, in the order of the telling: as much as there are letters for."""
        pains, goals = (
            [self.say(lowered(row.told)) for row in self.plan.answers if row.fact == fact]
            for fact in ("symptoms", "goals")
        )
        said = ""
        for hurts, wants in HEARD:
            told = self._counted(words.HURTS, pains, hurts), self._counted(words.WANTS, goals, wants)
            said = " ".join(filter(None, told))
            if len(said) <= room - MARGIN:
                return said
        return said if self.room.answered > 1 else ""

    def _counted(self, pattern: Text, told: Sequence[str], most: int) -> str:
        """The first so many of them, and how many more there are."""
        if not told or not most:
            return ""
        more = [self.say(interface.SO_MANY_MORE, count=len(told) - most)] if len(told) > most else []
        return self.say(pattern, list="; ".join((*told[:most], *more)))

    def _season(self) -> Iterator[str]:
        month = self.plan.busiest_month
        if month is not None and month.told and month.seasons:
            named = seasons([[month_name(each, self.voice) for each in run] for run in month.seasons])
            yield self.say(words.TOLD_SEASON, times=self.voice.number(month.times), months=self.say(named))

    def _briefly(self, fact: FactView) -> str:
        beside, alone = words.TOLD_ALONE.get(fact.id, (None, None))
        whole = next((one for one in self.plan.facts if one.id == beside and one.origin == "told"), None)
        pattern = words.TOLD_BRIEFLY.get(fact.id) if whole is not None or alone is None else alone
        if fact.id == RESULT and fact.high < 0:
            lost = self.voice.told(fact, -fact.high, -fact.low, self.plan.money.currency)
            return self.say(words.TOLD_LOSS, amount=lost)
        if pattern is None:
            return self._fact(fact)
        currency = self.plan.money.currency
        counted = self._heads(fact, whole) or self.voice.told(fact, fact.low, fact.high, currency)
        other = words.TOLD_PER.get((fact.id, fact.told_per or ""))
        if other is None or fact.told_times is None:
            return self.say(pattern, amount=counted)
        # Of a year a twelfth was kept in whole ones.
        rounded = tens if fact.told_per == "year" else round
        low, high = (rounded(end * fact.told_times) for end in (fact.low, fact.high))
        said = self.say(other, amount=self.voice.told(fact, low, high, currency))
        if fact.told_per not in words.BESIDE_A_MONTH:
            return said
        low, high = (round(end) for end in (fact.low, fact.high))
        month = words.TOLD_USUAL_MONTH if fact.of_year else words.TOLD_A_MONTH
        return self.say(month, told=said, amount=self.voice.told(fact, low, high, currency))

    def _heads(self, fact: FactView, whole: FactView | None) -> str:
        """A part of people who were counted as so many of them, where it is no whole percent."""
        if fact.id != CHURN or whole is None or whole.low != whole.high or fact.low != fact.high:
            return ""
        heads = fact.low * whole.low
        counted = abs(heads - round(heads)) < EXACT and abs(fact.low * 100 - round(fact.low * 100)) > EXACT
        return self.voice.number(round(heads)) if counted else ""

    def _budget_later(self) -> str:
        """From which of the steps that stand there the budget that was told is not enough as it is."""
        first = next((hire.rank for hire in self.shown if hire.budget_grows), None)
        return "" if first is None else self.say(words.BUDGET_GROWS, rank=first)

    def _assumed(self, most: int) -> Iterator[str]:
        """The numbers that nobody told, and whose pay is in the sums without having been told."""
        unpaid = self.plan.money.estimated if self.plan.money.gross_profit is not None else ()
        named = [
            *unpaid[:NAMED],
            *([self.say(interface.SO_MANY_MORE, count=len(unpaid) - NAMED)] if len(unpaid) > NAMED else []),
        ]
        people = joined(named, AND, self.voice.lang) if len(unpaid) > NAMED else ", ".join(named)
        team = round(sum(self.plan.money.team_today) / 2 / HUNDREDS) * HUNDREDS
        paid = self.voice.money(team, team, self.plan.money.currency)
        pattern = words.PAY_OF_TEAM if team else words.PAY_OF
        pattern = words.PAY_BY_RATE if self.plan.money.by_rate else pattern
        pattern = words.PAY_WORKED_BACK if self.plan.money.worked_back else pattern
        pay = [self.say(pattern, people=people, team=paid)] if named and most else []
        facts = [fact for fact in self.plan.facts if self._is_ours(fact)]
        # What one order leaves can be redone by nobody who does not know all of its parts.
        shown = sorted(facts, key=lambda fact: fact.id not in OF_AN_ORDER)
        shown = shown[: max(most, sum(fact.id in OF_AN_ORDER for fact in facts))]
        if told := ", ".join(filter(None, (*map(self._fact, shown), *pay))):
            yield told

    def _is_ours(self, fact: FactView) -> bool:
        """A number that nobody told; of an order also one that follows from what was told by a share of ours."""
        return fact.origin == "assumed" or (fact.id in OFF_AN_ORDER and fact.origin not in FROM_SHOP)

    def _measured(self) -> str:
        """What exports say, with the months that it was counted over."""
        found = [fact for fact in self.plan.facts if fact.origin == "measured"][: self.room.facts]
        ends = [end for fact in found for end in (fact.since, fact.until) if end]
        told = ", ".join(map(self._fact, found))
        whole = period(min(ends), max(ends)) if ends else None
        return told if whole is None else self.say(words.IN_PERIOD, facts=told, period=self.say(whole))

    def _fact(self, fact: FactView) -> str:
        low, high = (fact.low, fact.high) if fact.origin in FROM_SHOP else (fact.likely, fact.likely)
        name = self.say(lowered(fact.name))
        amount = self.voice.told(fact, low, high, self.plan.money.currency)
        if fact.id == MADE_GOOD and fact.why is not None and fact.origin not in FROM_SHOP:
            return self.say(words.NAMED_AMOUNT_WHY, name=name, amount=amount, why=self.say(fact.why))
        return self.say(words.NAMED_AMOUNT, name=name, amount=amount)

    def _why(self, first: Hire) -> str:
        """The rule that urges most, or what else there is: the hours themselves stand in the headline."""
        others = first.reasons[1:]
        if first.follows is not None and not self.full:
            # Who leaves, and what that means, stands above.
            return ""
        found = next((reason for reason in first.reasons if reason.rule), others[0] if others else None)
        return self._short(self.say(found.text)) if found is not None else ""

    def _orders_leave(self) -> str:
        """What one order leaves, and all of them; of one alone where nobody told how many there are."""
        return " ".join(filter(None, (order_leaves(self.plan, self.voice), self._together())))

    def _together(self) -> str:
        """What the orders of a month leave, and what ads take of it."""
        money = self.plan.money
        by_label = {row.label: row for row in money.lines}
        profit = by_label.get(advice.GROSS_PROFIT)
        if profit is None:
            return ""
        of_usual = money.year is not None
        of_orders = self._of_orders(by_label, of_usual)
        if money.orders is not None:
            of_orders = f"{self.say(money.orders)} {of_orders}"
        if (stores := by_label.get(advice.WITH_STORES)) is not None:
            both = self.voice.money(stores.likely, stores.likely, money.currency)
            return f"{of_orders} {self.say(words.STORES_TOO, total=both)}"
        return of_orders

    def _of_orders(self, by_label: Mapping[Text, SumLine], of_usual: bool) -> str:
        money, profit = self.plan.money, by_label[advice.GROSS_PROFIT]
        total = self.voice.money(profit.likely, profit.likely, money.currency)
        if advice.ADS not in by_label:
            return self.say(words.ORDERS_LEAVE_USUAL if of_usual else words.ORDERS_LEAVE, total=total)
        gross, ads = (by_label[label].likely for label in (advice.BEFORE_ADS, advice.ADS))
        before, spent = (self.voice.money(value, value, money.currency) for value in (gross, ads))
        pattern = words.ORDERS_LEAVE_AFTER_ADS_USUAL if of_usual else words.ORDERS_LEAVE_AFTER_ADS
        return self.say(pattern, before=before, total=total, ads=spent)

    def _earns(self) -> str:
        """From one order to all of them, and to what is there for new people: sums that an owner can redo."""
        money = self.plan.money
        leaves, said = order_leaves(self.plan, self.voice), self._together()
        if not leaves or not said:
            return ""
        by_label = {row.label: row for row in money.lines}
        if money.gap is not None:
            said = f"{said} {self.say(money.gap)}"
        room = by_label.get(advice.LEFT_FOR_NEW if money.year is None else advice.LEFT_FOR_NEW_YEAR)
        nothing = room is not None and room.likely <= 0 and not self.room.long
        if room is None or nothing or money.budget is not None or self._loses():
            return f"{leaves} {said}"
        left = self.voice.money(room.likely, room.likely, money.currency)
        pattern = words.FOR_NEW_PEOPLE if money.year is None else words.FOR_NEW_PEOPLE_YEAR
        for_new = self.say(pattern, sum=self.say(room.sum), left=left)
        return " ".join((leaves, said, *self._busy_add(), for_new, *self._set_aside()))

    def _busy_add(self) -> Iterator[str]:
        year, currency = self.plan.money.year, self.plan.money.currency
        if year is not None and year.a_year:
            pattern = words.BUSY_COST if year.a_year < 0 else words.BUSY_ADD
            month = self.plan.busiest_month
            once = words.ONCE_PAID if month is None or month.ads is None else words.ONCE_ADS_PAID
            sums = {"year": abs(year.a_year), "month": abs(year.a_month)}
            yield self.say(
                pattern,
                once=self.say(once),
                **{name: self.voice.money(each, each, currency) for name, each in sums.items()},
            )

    def _set_aside(self) -> Iterator[str]:
        """What the quiet months need of the busy ones."""
        year, currency = self.plan.money.year, self.plan.money.currency
        if year is not None and year.short is not None and year.buffer is not None:
            short, buffer = (self.voice.money(each, each, currency) for each in (year.short, year.buffer))
            yield self.say(words.SET_ASIDE, short=short, buffer=buffer, quiet=self.voice.number(year.quiet))

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
        return (hire, more) if more.in_sight and foreseen and not self._loses() else None

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
        return self._soon() > (1 if self.full else 0)

    def _soon(self) -> int:
        return sum(hire.soon for hire in self.plan.hires)

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

    def _week(self, week: OwnerWeek) -> str:
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
        if self._soon():
            before, after = becomes(week.before, week.after)
            more = max(0, round(week.given) - (before - after)) if round(week.refilled) else 0
            refilled = words.WEEK_REFILLED if before > after else words.WEEK_ALL_REFILLED
            pattern = refilled if more else words.WEEK_AFTER if before > after else words.WEEK_SAME
            lines.append(self.say(pattern, after=after, less=before - after, hours=more))
        if week.wanted and round(week.before) == round(week.after):
            lines.append(self.say(words.WEEK_NONE_BACK if self._soon() else words.WEEK_NONE_PAID))
        if round(week.undone) and self.room.asides and not self.plan.unnamed:
            pattern = words.WEEK_UNDONE_AFTER if self._soon() else words.WEEK_UNDONE
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

    def _week_chart(self, week: OwnerWeek) -> tuple[Entry, ...]:
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
        return said if row.goal is None else self._short(said)

    def _open(self) -> list[str]:
        thin = "" if self._ask_first() else self._thin()
        if thin or not self.room.why:
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
