"""What a diagnosis says: symptom by symptom where it may come from, what tells causes apart, and what helps."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.diagnosis import AskedClue, Complaint, Diagnosis, Reliever, SaidClue
from ecomteam.model.hours import a_week
from ecomteam.model.plan import DoFirst
from ecomteam.model.symptoms import Consequence, SymptomStep
from ecomteam.model.text import Language
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import diagnosis as words
from ecomteam.words import interface
from ecomteam.words.values import NO, WAVES, YES

# Hours a week; less says nothing.
LEAST_SHOWN = 0.5


# Beside a part for each symptom, by its id.
PARTS = ("common", "sources", "overlays")
COMPLAINTS_SHOWN = 7  # on a roomy screen
# From how tight a screen on these are left out.
NO_QUESTION, NO_RELIEF = 3, 2


def compose_diagnosis(diagnosis: Diagnosis, knowledge: Knowledge, lang: Language) -> Document:
    """The report of a diagnosis."""
    composer = _DiagnosisComposer(diagnosis, Voice(knowledge, lang))
    return Document(composer.title(), lang, tuple(composer.blocks()))


def screen_diagnosis(diagnosis: Diagnosis, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """The same on one screen, the tighter the higher the number."""
    composer = _DiagnosisComposer(diagnosis, Voice(knowledge, lang))
    return Document(composer.title(), lang, tuple(composer.screen(tight)))


class _DiagnosisComposer:
    def __init__(self, diagnosis: Diagnosis, voice: Voice) -> None:
        self.diagnosis = diagnosis
        self.voice = voice
        self.say = voice.say

    def title(self) -> str:
        shop = self.diagnosis.shop
        return self.say(words.DIAGNOSIS_TITLE) if shop is None else self.say(words.DIAGNOSIS_TITLE_OF, shop=shop)

    def screen(self, tight: int) -> list[Block]:
        """Of each symptom the likeliest cause, the question that tells causes apart, who relieves it and what to do."""
        lead = Paragraph(self._lead(), lead=True)
        if not self.diagnosis.complaints:
            return [lead]
        shown = self.diagnosis.complaints[: max(1, COMPLAINTS_SHOWN - tight)]
        blocks: list[Block] = [lead]
        for complaint in shown:
            blocks += [Heading(self.say(complaint.name), 3), self._short(complaint, tight)]
        more = len(self.diagnosis.complaints) - len(shown)
        rest = [Entry(self.say(words.MORE_SYMPTOMS), (str(more),))] if more else []
        return [*blocks, Record((*rest, self.voice.read_on("common", "sources")))]

    def _short(self, complaint: Complaint, tight: int) -> Record:
        cause = next(iter(complaint.causes), None)
        step = next(iter(complaint.first), None) or next(iter(complaint.steps), None)
        relief = next(iter(complaint.roles), None)
        listed = (
            (words.LIKELIHOODS[cause.likelihood if cause else "possible"], self.say(cause.text) if cause else ""),
            (words.ASK, self._question(complaint.ask) if complaint.ask and tight < NO_QUESTION else ""),
            (words.DO_NOW, self.say(step.text) if step else ""),
            (words.WHO_HELPS, self._helps(relief) if relief and tight < NO_RELIEF else ""),
        )
        return Record(tuple(Entry(self.say(label), (text,)) for label, text in listed if text))

    def _question(self, ask: AskedClue) -> str:
        return self.say(words.ASKED, ask=self.say(ask.ask), option=f"--answer {ask.clue}=yes")

    def _helps(self, relief: Reliever) -> str:
        name = self.voice.role(relief.role)
        if relief.rank is None or relief.wave is None:
            return name
        return self.say(words.HELPS_AT, role=name, rank=relief.rank, wave=self.say(WAVES[relief.wave]))

    def blocks(self) -> list[Block]:
        blocks: list[Block] = [Paragraph(self._lead(), lead=True), *self._common()]
        for complaint in self.diagnosis.complaints:
            blocks += [Heading(self.say(complaint.name), part=complaint.symptom), self._complaint(complaint)]
        return [*blocks, *self.voice.sources(self.diagnosis)]

    def _lead(self) -> str:
        count = len(self.diagnosis.complaints)
        if not count:
            return self.say(words.NO_SYMPTOMS)
        lead = self.say(words.DIAGNOSIS_LEAD_ONE) if count == 1 else self.say(words.DIAGNOSIS_LEAD, count=count)
        return lead if self.diagnosis.best is None else f"{lead} {self.say(self.diagnosis.best)}"

    def _common(self) -> list[Block]:
        if not self.diagnosis.common:
            return []
        columns = (
            Column(self.say(interface.ROLE), key=True),
            Column(self.say(words.RELIEVES)),
            Column(self.say(words.IN_ROADMAP), whole=True),
        )
        symptoms = self.voice.knowledge.symptoms
        rows = tuple(
            (
                self.voice.role(row.role),
                "; ".join(self.say(symptoms[symptom].name) for symptom in row.symptoms),
                self.say(words.STEP_WHEN, rank=row.rank, wave=self.say(WAVES[row.wave])),
            )
            for row in self.diagnosis.common
        )
        return [
            Heading(self.say(words.COMMON_RELIEF), part="common"),
            Table(self.say(words.COMMON_CAPTION), columns, rows),
        ]

    def _complaint(self, complaint: Complaint) -> Record:
        causes = tuple(
            self.voice.cited(
                self.say(words.CAUSE, cause=self.say(one.text), likelihood=self.say(words.LIKELIHOODS[one.likelihood])),
                one.cites,
                one.own_judgement,
            )
            for one in complaint.causes
        )
        listed = (
            (words.LIKELY_CAUSES, causes),
            (words.ALREADY_KNOWN, tuple(map(self._said, complaint.said))),
            (words.ASK_YOURSELF, self._asked(complaint.ask) if complaint.ask else ()),
            (words.IF_LEFT, self._cited(complaint.consequences)),
            (words.WHO_RELIEVES, tuple(map(self._relief, complaint.roles))),
            (words.NEEDS_NOBODY, tuple(map(self._first, complaint.first))),
            (words.WHAT_TO_DO, self._cited(complaint.steps)),
            (interface.RESTS_ON, (self.voice.cited("", complaint.cites, complaint.own_judgement),)),
        )
        return Record(tuple(Entry(self.say(label), texts) for label, texts in listed if any(texts)))

    def _cited(self, rows: tuple[Consequence, ...] | tuple[SymptomStep, ...]) -> tuple[str, ...]:
        return tuple(self.voice.cited(row.text, row.cites, row.own_judgement) for row in rows)

    def _said(self, said: SaidClue) -> str:
        pattern = words.KNOWN_ANSWER if said.by == "facts" else words.GIVEN_ANSWER
        says = self.say(YES if said.says == "yes" else NO)
        told = self.say(pattern, ask=self.say(said.ask), says=says[:1].upper() + says[1:])
        return self.voice.cited(told, said.cites, said.own_judgement)

    def _asked(self, ask: AskedClue) -> tuple[str, ...]:
        return (
            self.voice.cited(ask.ask, ask.cites, ask.own_judgement),
            self.say(interface.ANSWER_YES, cause=self.say(ask.if_yes)),
            self.say(interface.ANSWER_NO, cause=self.say(ask.if_no)),
            self.say(words.ANSWER_WITH, option=f"--answer {ask.clue}=yes | --answer {ask.clue}=no"),
        )

    def _first(self, step: DoFirst) -> str:
        hours = 0 if step.saves_hours is None else a_week(step.saves_hours.likely)
        told = self.say(step.text)
        if hours >= LEAST_SHOWN:
            told = self.say(words.SAVES, step=told, hours=self.voice.number(hours))
        return self.voice.cited(told, step.cites, step.own_judgement)

    def _relief(self, relief: Reliever) -> str:
        told = self.voice.role(relief.role)
        if relief.rank is not None and relief.wave is not None:
            pattern = words.AT_STEP_HOURS if relief.hours_per_week >= LEAST_SHOWN else words.AT_STEP
            told = self.say(
                pattern,
                role=told,
                rank=relief.rank,
                wave=self.say(WAVES[relief.wave]),
                hours=self.voice.number(relief.hours_per_week),
            )
        people = ", ".join(filter(None, relief.held_by))
        return self.say(words.TODAY, told=told, people=people) if people else told
