"""What the comparison of two teams says: the score first, then people, roles, facts, coverage and findings."""

from collections.abc import Sequence

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Finding
from ecomteam.model.facts import Value
from ecomteam.model.personfields import PERSON_FIELD
from ecomteam.model.teamdifference import Cell, FieldChange, TeamDifference
from ecomteam.model.text import Language, Text
from ecomteam.reports.compose.moves import move_blocks
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Heading, Paragraph, Table
from ecomteam.words import diff as words
from ecomteam.words import interface
from ecomteam.words.values import NO, NONE, SEVERITIES, SOURCINGS, YES

NAMED_STAYING = 3


def compose_diff(comparison: TeamDifference, knowledge: Knowledge, lang: Language) -> Document:
    """The report of a comparison; of two teams that do not differ, one sentence."""
    composer = _DiffComposer(comparison, Voice(knowledge, lang))
    title = composer.say(words.DIFF_TITLE, old=comparison.old.file, new=comparison.new.file)
    return Document(title, lang, tuple(composer.blocks()))


class _DiffComposer:
    def __init__(self, comparison: TeamDifference, voice: Voice) -> None:
        self.comparison = comparison
        self.voice = voice
        self.say = voice.say

    def blocks(self) -> list[Block]:
        if self.comparison.empty:
            return [Paragraph(self.say(words.DIFF_EMPTY), lead=True)]
        return [
            *self._summary(),
            *self._people(),
            *self._roles(),
            *self._facts(),
            *self._plan(),
            *self._coverage(),
            *self._findings(words.DIFF_FIXED, self.comparison.fixed),
            *self._findings(words.DIFF_INTRODUCED, self.comparison.introduced),
        ]

    def _summary(self) -> list[Block]:
        one = self.comparison
        counts = {name: len(getattr(one, name)) for name in ("joined", "left", "changed", "fixed", "introduced")}
        lead = self.say(words.DIFF_LEAD, **counts, unchanged=one.unchanged)
        old, new = self._score(one.score.old), self._score(one.score.new)
        said = (
            self.say(words.DIFF_SCORE_SAME, score=new) if old == new else self.say(words.DIFF_SCORE, old=old, new=new)
        )
        return [Paragraph(f"{said} {lead}", lead=True)]

    def _score(self, score: int | None) -> str:
        return self.say(interface.UNKNOWN) if score is None else str(score)

    def _people(self) -> list[Block]:
        one = self.comparison
        rows = [(member.person, self.say(words.JOINED), "", self.voice.roles(member.roles)) for member in one.joined]
        rows += [(member.person, self.say(words.LEFT), self.voice.roles(member.roles), "") for member in one.left]
        rows += [
            (change.person, self._field(field), self._cell(field, field.old), self._cell(field, field.new))
            for change in one.changed
            for field in change.fields
        ]
        columns = (
            Column(self.say(words.PERSON), key=True, group=True),
            Column(self.say(interface.WHAT), key=True),
            *self._old_and_new(),
        )
        return self._table(self.say(words.PEOPLE), self.say(words.DIFF_PEOPLE_CAPTION), columns, rows)

    def _field(self, change: FieldChange) -> str:
        """``fte.sales`` is the time for one role, ``week.returns`` the hours for one activity."""
        key, _, role = change.field.partition(".")
        if key == "week":
            activity = self.voice.knowledge.activities.get(role)
            return f"{self.say(PERSON_FIELD[key].name)}: {self.voice.say(activity.name) if activity else role}"
        if role:
            return self.say(words.FTE_FOR, role=self.voice.role(role) if role in self.voice.knowledge.roles else role)
        return self.say(PERSON_FIELD[key].name)

    def _cell(self, change: FieldChange, cell: Cell) -> str:
        match cell:
            case None | () | "":
                return self.say(NONE)
            case bool():
                return self.say(YES if cell else NO)
            case int() | float():
                return self.voice.number(cell)
            case str():
                return self._word(change.field, cell)
            case _:
                return ", ".join(self._word(change.field, item) for item in cell)

    def _word(self, field: str, value: str) -> str:
        known = self.voice.knowledge
        match field:
            case "sourcing":
                return next((self.say(name) for key, name in SOURCINGS.items() if key == value), value)
            case "status":
                return self.say(words.STATUSES[value]) if value in words.STATUSES else value
            case "roles":
                return self.voice.role(value) if value in known.roles else value
            case "activities":
                return self.say(known.activity(value).name) if value in known.activities else value
            case _:
                return value

    def _roles(self) -> list[Block]:
        rows = [
            (self.voice.role(one.role), self._holders(one.old, one.new), self._holders(one.new, one.old))
            for one in self.comparison.roles
        ]
        columns = (Column(self.say(interface.ROLE), key=True), *self._old_and_new())
        return self._table(self.say(interface.ROLES), self.say(words.DIFF_ROLES_CAPTION), columns, rows)

    def _holders(self, these: tuple[str, ...], others: tuple[str, ...]) -> str:
        """The names; of many who stay only how many they are, so that the difference is seen."""
        staying = [name for name in these if name in others]
        if len(staying) <= NAMED_STAYING:
            return ", ".join(these) or self.say(interface.NOBODY)
        rest = [name for name in these if name not in others]
        return ", ".join([*rest, self.say(words.STAYING, count=len(staying))])

    def _facts(self) -> list[Block]:
        rows = [
            (self.voice.fact(one.fact), self._value(one.fact, one.old), self._value(one.fact, one.new))
            for one in self.comparison.facts
        ]
        columns = (Column(self.say(words.FACT), key=True), *self._old_and_new())
        return self._table(self.say(words.DIFF_FACTS), self.say(words.DIFF_FACTS_CAPTION), columns, rows)

    def _value(self, fact: str, value: Value | None) -> str:
        if value is None:
            return self.say(interface.UNKNOWN)
        return self.say(self.voice.knowledge.shown(fact, value))

    def _plan(self) -> list[Block]:
        moves = self.comparison.plan
        return move_blocks(moves, self.voice) if moves is not None and moves.moves else []

    def _coverage(self) -> list[Block]:
        rows = [
            (self.voice.phase(one.phase), self._score(one.old), self._score(one.new))
            for one in self.comparison.coverage
        ]
        columns = (
            Column(self.say(interface.PHASE), key=True),
            Column(self.say(words.BEFORE), "right", whole=True),
            Column(self.say(words.NOW), "right", whole=True),
        )
        return self._table(self.say(interface.COVERAGE), self.say(words.DIFF_COVERAGE_CAPTION), columns, rows)

    def _findings(self, heading: Text, findings: Sequence[Finding]) -> list[Block]:
        lines = tuple(
            f"{one.code} {self.say(SEVERITIES[one.severity])}: {self.say(one.message)} ({one.place})"
            for one in findings
        )
        return [Heading(self.say(heading)), Bullets(lines)] if lines else []

    def _old_and_new(self) -> tuple[Column, Column]:
        return Column(self.say(words.BEFORE)), Column(self.say(words.NOW))

    def _table(
        self, heading: str, caption: str, columns: tuple[Column, ...], rows: Sequence[tuple[str, ...]]
    ) -> list[Block]:
        return [Heading(heading), Table(caption, columns, tuple(rows))] if rows else []
