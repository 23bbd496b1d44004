"""What a hiring kit says: the job, the interview, where to look and the first 90 days."""

from collections.abc import Sequence
from typing import Protocol

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import a_week
from ecomteam.model.kits import Kit, KitSize
from ecomteam.model.plan import Cost, Takeover
from ecomteam.model.text import Cited, Language, Text
from ecomteam.reports.compose.vacancy import vacancy_blocks, vacancy_title
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import interface
from ecomteam.words import kit as words
from ecomteam.words.values import WAVES, form


class CitedText(Protocol):
    """A sentence with what it rests on."""

    @property
    def text(self) -> Text: ...
    @property
    def cites(self) -> tuple[str, ...]: ...
    @property
    def own_judgement(self) -> Text | None: ...


def compose_kit(kit: Kit, knowledge: Knowledge, lang: Language) -> Document:
    """The kit of one role."""
    voice = Voice(knowledge, lang)
    title = voice.say(words.KIT_TITLE, role=voice.role(kit.role))
    return Document(title, lang, tuple(_KitComposer(kit, voice).blocks()))


def compose_vacancy(kit: Kit, knowledge: Knowledge, lang: Language) -> Document:
    """The vacancy alone, to post."""
    voice = Voice(knowledge, lang)
    return Document(vacancy_title(kit, voice), lang, tuple(vacancy_blocks(kit, voice)))


class _KitComposer:
    def __init__(self, kit: Kit, voice: Voice) -> None:
        self.kit = kit
        self.voice = voice
        self.say = voice.say

    def blocks(self) -> list[Block]:
        return [
            Paragraph(self.voice.cited(self.kit.purpose, self.kit.cites), lead=True),
            *(self._size(self.kit.size) if self.kit.size else []),
            Heading(self.say(words.VACANCY)),
            Paragraph(vacancy_title(self.kit, self.voice), lead=True),
            *vacancy_blocks(self.kit, self.voice, level=3),
            Heading(self.say(words.JOB_DESCRIPTION)),
            self._job(),
            Heading(self.say(interface.INTERVIEW)),
            self._interview(),
            *self._judged(self.kit.interview),
            Heading(self.say(words.ADVERTISE)),
            Bullets(tuple(self.voice.cited(row.text, row.cites) for row in self.kit.advertise)),
            *self._judged(self.kit.advertise),
            Heading(self.say(words.FIRST_DAYS)),
            self._start(),
            *self._judged(self.kit.start),
            *self.voice.sources(self.kit),
        ]

    def _size(self, size: KitSize) -> list[Block]:
        named = self.kit.shop is not None
        title = self.say(words.KIT_SIZE, shop=self.kit.shop) if named else self.say(words.KIT_SIZE_NAMELESS)
        lead = self.say(words.KIT_NO_STEP, way=self._way(size))
        if size.rank is not None and size.wave is not None:
            lead = self.say(words.KIT_STEP, rank=size.rank, wave=self.say(WAVES[size.wave]), way=self._way(size))
        reasons = tuple(self.voice.cited(r.text, r.cites, r.own_judgement) for r in size.reasons)
        listed = (
            (interface.TRIGGER, () if size.when is None else (self.say(size.when),)),
            (words.TAKES_OVER, tuple(map(self._takeover, size.takes_over))),
            (words.CONTRACT, self._contract(size)),
            (words.GROSS_PAY, () if size.pay is None else (self._cost(size.pay),)),
            (interface.COST_A_MONTH, (self.say(interface.UNKNOWN) if size.cost is None else self._cost(size.cost),)),
            (interface.WHY, reasons),
        )
        entries = tuple(Entry(self.say(label), texts) for label, texts in listed if texts)
        return [Heading(title), Paragraph(lead), Record(entries)]

    def _way(self, size: KitSize) -> str:
        hours = self.voice.number(round(size.hours_per_week))
        how = self.say(form(size.sourcing, size.on_call))
        if size.count > 1:
            return self.say(words.WAY_SEVERAL, form=how, count=size.count, hours=hours)
        return self.say(words.WAY, form=how, hours=hours)

    def _takeover(self, one: Takeover) -> str:
        hours = self.voice.number(a_week(one.hours))
        work = self.say(self.voice.knowledge.activity(one.activity).name)
        if one.from_owner or (one.from_whom is None and one.from_rank is None):
            return self.say(words.FROM_OWNER if one.from_owner else words.FROM_NOBODY, hours=hours, work=work)
        person = (
            self.say(interface.STEP, rank=one.from_rank) if one.from_whom is None else self.voice.who(one.from_whom)
        )
        return self.say(words.FROM_COLLEAGUE, hours=hours, work=work, person=person)

    def _contract(self, size: KitSize) -> tuple[str, ...]:
        if size.contract_per_week is None:
            return ()
        contract = self.voice.number(round(size.contract_per_week))
        pattern = words.CONTRACT_EACH if size.count > 1 else words.CONTRACT_HOURS
        return (self.say(pattern, hours=contract),)

    def _cost(self, cost: Cost) -> str:
        amount = self.voice.money(cost.low, cost.high, cost.currency)
        return self.say(interface.COST_BASIS, amount=amount, basis=self.voice.cited(cost.basis, cost.cites))

    def _job(self) -> Record:
        work = tuple(
            f"{self.voice.phase(row.phase)}: {self.voice.cited(row.text, row.cites, row.own_judgement)}"
            for row in self.kit.work
        )
        listed = (
            (interface.RESPONSIBILITIES, self._texts(self.kit.responsibilities)),
            (interface.WORK_IN_PHASES, work),
            (interface.KPIS, tuple(self.voice.cited(k.name, k.cites, k.own_judgement) for k in self.kit.kpis)),
            (interface.SKILLS, self._texts(self.kit.skills)),
        )
        return Record(tuple(Entry(self.say(label), texts) for label, texts in listed if texts))

    def _interview(self) -> Record:
        listen = self.say(words.LISTEN_FOR)
        return Record(
            tuple(
                Entry(
                    self.say(question.ask),
                    (f"{listen}: {self.voice.cited(question.listen, question.cites)}",),
                )
                for question in self.kit.interview
            )
        )

    def _start(self) -> Table:
        columns = (Column(self.say(words.BY_DAY), "right", whole=True, key=True), Column(self.say(interface.WHAT)))
        rows = tuple((str(step.by_day), self.voice.cited(step.text, step.cites)) for step in self.kit.start)
        return Table(self.say(words.FIRST_DAYS_CAPTION), columns, rows)

    def _judged(self, rows: Sequence[Cited]) -> list[Block]:
        """What is our own judgement in a section, each reasoning once."""
        reasonings = dict.fromkeys(row.own_judgement for row in rows if row.own_judgement is not None)
        return [Paragraph(self.say(interface.OUR_JUDGEMENT, why=self.say(why))) for why in reasonings]

    def _texts(self, rows: Sequence[CitedText]) -> tuple[str, ...]:
        return tuple(self.voice.cited(row.text, row.cites, row.own_judgement) for row in rows)
