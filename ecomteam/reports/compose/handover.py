"""What a hand-over plan says: the owner's hats in their order, each with to whom, when and why."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.handover import HandOver, HatToHandOver
from ecomteam.model.plan import Reason
from ecomteam.model.text import Language
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import handover as words
from ecomteam.words import interface


def compose_handover(handover: HandOver, knowledge: Knowledge, lang: Language) -> Document:
    """The hand-over plan of a shop."""
    voice = Voice(knowledge, lang)
    composer = _HandOverComposer(handover, voice)
    named = handover.shop is not None
    title = voice.say(words.HAND_OVER_TITLE_OF, shop=handover.shop) if named else voice.say(words.HAND_OVER_TITLE)
    return Document(title, lang, tuple(composer.blocks()))


class _HandOverComposer:
    def __init__(self, handover: HandOver, voice: Voice) -> None:
        self.handover = handover
        self.voice = voice
        self.say = voice.say

    def blocks(self) -> list[Block]:
        lead = Paragraph(self.say(self.handover.headline), lead=True)
        if not self.handover.hats:
            return [lead]
        blocks: list[Block] = [lead, self._table()]
        if len(self.handover.hats) > self.handover.limit:
            blocks.append(Paragraph(self.say(words.HATS_LIMIT, limit=self.handover.limit)))
        blocks.append(Heading(self.say(words.HAT_BY_HAT)))
        for hat in self.handover.hats:
            blocks += [Heading(f"{hat.place}. {self.voice.role(hat.role)}", 3), self._hat(hat)]
        ordered = Bullets(tuple(map(self._reason, self.handover.principles)))
        return [*blocks, Heading(self.say(words.HOW_ORDERED)), ordered, *self.voice.sources(self.handover)]

    def _table(self) -> Table:
        columns = (
            Column(self.say(interface.RANK), "right", whole=True, key=True),
            Column(self.say(words.HAT), key=True),
            Column(self.say(words.TO_WHOM)),
            Column(self.say(interface.WHEN)),
        )
        rows = tuple(
            (str(hat.place), self.voice.role(hat.role), self.say(hat.to), self.say(hat.trigger))
            for hat in self.handover.hats
        )
        return Table(self.say(words.HATS_CAPTION), columns, rows)

    def _hat(self, hat: HatToHandOver) -> Record:
        listed = (
            (words.TO_WHOM, (self.say(hat.to),)),
            (interface.TRIGGER, (self.say(hat.trigger),)),
            (words.FIRST_TASK, () if hat.first_task is None else (self.say(hat.first_task),)),
            (interface.WHY, tuple(map(self._reason, hat.reasons))),
        )
        return Record(tuple(Entry(self.say(label), texts) for label, texts in listed if texts))

    def _reason(self, reason: Reason) -> str:
        return self.voice.cited(reason.text, reason.cites, reason.own_judgement)
