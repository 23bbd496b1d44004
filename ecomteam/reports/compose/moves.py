"""What a month brought, on one screen: the numbers, what is reached or near, what moved in the plan and why."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.moves import HireMove, MonthUpdate, PlanMoves, Standing, Trigger
from ecomteam.model.text import Language
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Heading, Paragraph, Table
from ecomteam.words import diff as diff_words
from ecomteam.words import interface, plan
from ecomteam.words import moves as words
from ecomteam.words.values import SOURCINGS, WAVES


def compose_update(update: MonthUpdate, knowledge: Knowledge, lang: Language) -> Document:
    composer = _Moves(update.plan, Voice(knowledge, lang))
    title = words.TITLE.to(lang).format(month=update.month)
    if update.shop is not None:
        title = words.TITLE_OF.to(lang).format(shop=update.shop, month=update.month)
    blocks: list[Block] = [Paragraph(composer.say(update.plan.first), lead=True)]
    blocks += composer.people(update)
    blocks += composer.numbers()
    lines = tuple(composer.trigger(one) for one in update.triggers)
    blocks.append(Heading(composer.say(words.TRIGGERS)))
    blocks.append(Bullets(lines) if lines else Paragraph(composer.say(words.NO_TRIGGER)))
    blocks += composer.moves()
    return Document(title, lang, tuple(blocks))


def move_blocks(moves: PlanMoves, voice: Voice) -> list[Block]:
    """The hires that moved, for a report that has more."""
    return _Moves(moves, voice).moves()


class _Moves:
    def __init__(self, moves: PlanMoves, voice: Voice) -> None:
        self.plan = moves
        self.voice = voice
        self.say = voice.say
        self.currency = moves.currency

    def people(self, update: MonthUpdate) -> list[Block]:
        lines = []
        if update.joined:
            lines.append(self.say(words.CAME, names=", ".join(update.joined)))
        if update.left:
            lines.append(self.say(words.WENT, names=", ".join(update.left)))
        if update.done:
            lines.append(self.say(words.DONE, roles=self.voice.roles(update.done)))
        return [Paragraph(" ".join(lines))] if lines else []

    def numbers(self) -> list[Block]:
        if not self.plan.numbers:
            return [Paragraph(self.say(words.NO_NUMBER))]
        rows = [
            (self.voice.fact(one.fact), self._value(one.fact, one.old), self._value(one.fact, one.new))
            for one in self.plan.numbers
        ]
        columns = (
            Column(self.say(plan.NUMBER), key=True),
            Column(self.say(diff_words.BEFORE), "right"),
            Column(self.say(diff_words.NOW), "right"),
        )
        return [Heading(self.say(words.NUMBERS)), Table(self.say(words.NUMBERS_CAPTION), columns, tuple(rows))]

    def _value(self, fact: str, value: Value | None) -> str:
        if value is None:
            return self.say(interface.UNKNOWN)
        if fact in self.voice.knowledge.money_facts and isinstance(value, int | float):
            return self.voice.money(value, value, self.currency)
        return self.say(self.voice.knowledge.shown(fact, value))

    def _volume(self, fact: str, value: float) -> str:
        if fact in self.voice.knowledge.money_facts:
            return self.voice.money(value, value, self.currency)
        return self.voice.number(round(value))

    def trigger(self, one: Trigger) -> str:
        text = words.REACHED if one.reached else words.NEAR
        return self.say(
            text,
            role=self.voice.role(one.role),
            value=self._volume(one.volume.fact, one.volume.value),
            unit=self.say(one.volume.unit),
            now=self._volume(one.volume.fact, one.now),
        )

    def moves(self) -> list[Block]:
        heading = Heading(self.say(words.MOVES))
        if not self.plan.moves:
            return [heading, Paragraph(self.say(words.NOTHING_MOVED))]
        rows = [
            (self.voice.role(one.role), self._standing(one.old), self._standing(one.new), self._because(one))
            for one in self.plan.moves
        ]
        columns = (
            Column(self.say(interface.ROLE), key=True),
            Column(self.say(diff_words.BEFORE)),
            Column(self.say(diff_words.NOW)),
            Column(self.say(words.BECAUSE)),
        )
        return [heading, Table(self.say(words.MOVES_CAPTION), columns, tuple(rows))]

    def _standing(self, one: Standing | None) -> str:
        if one is None:
            return self.say(words.NOT_THERE)
        if one.volume is not None:
            value = self._volume(one.volume.fact, one.volume.value)
            return self.say(words.FROM, value=value, unit=self.say(one.volume.unit))
        return self.say(
            words.STANDS,
            wave=self.say(WAVES[one.wave]),
            hours=self.voice.number(round(one.hours_per_week)),
            form=self.say(SOURCINGS[one.sourcing]),
        )

    def _because(self, one: HireMove) -> str:
        names = [self.voice.fact(fact) for fact in one.because]
        if one.people:
            names.append(self.say(words.WHO))
        return ", ".join(names) or self.say(words.TOGETHER)
