"""What the responsibility matrix says: phase by phase who answers, who does it, who thinks along and who is told."""

from collections.abc import Iterable, Sequence

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.raci import Duty, Raci, RaciRow
from ecomteam.model.text import Language
from ecomteam.model.who import Who
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Heading, Paragraph, Record, Table
from ecomteam.words import interface
from ecomteam.words import raci as words

# Beside a part for each phase, by its id.
PARTS = ("always", "people", "why", "open", "sources", "overlays")
ROWS_SHOWN = 14  # on a roomy screen
PEOPLE_SHOWN = 8


def compose_raci(raci: Raci, knowledge: Knowledge, lang: Language) -> Document:
    """The matrix of a shop."""
    composer = _RaciComposer(raci, Voice(knowledge, lang))
    return Document(composer.title(), lang, tuple(composer.blocks()))


def screen_raci(raci: Raci, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """Who carries how much and the largest pieces of work on one screen, the tighter the higher the number."""
    composer = _RaciComposer(raci, Voice(knowledge, lang))
    return Document(composer.title(), lang, tuple(composer.screen(tight)))


class _RaciComposer:
    def __init__(self, raci: Raci, voice: Voice) -> None:
        self.raci = raci
        self.voice = voice
        self.say = voice.say
        # The hires that take part, met while the matrix is written: in its cells they go by their number alone.
        self.steps: dict[int, str] = {}
        self.phases = tuple(phase.id for phase in voice.knowledge.catalogue.phases)

    def title(self) -> str:
        shop = self.raci.shop
        return self.say(words.RACI_TITLE) if shop is None else self.say(words.RACI_TITLE_OF, shop=shop)

    def screen(self, tight: int) -> list[Block]:
        lead = words.RACI_PLANNED if self.raci.planned else words.RACI_TODAY
        largest = self._largest(max(3, ROWS_SHOWN - 2 * tight))
        load = self._load(max(3, PEOPLE_SHOWN - tight))
        return [
            Paragraph(self.say(lead), lead=True),
            *self._legend(),
            *load,
            *largest,
            Record((self.voice.read_on(self.phases[0], "always", "why", "sources"),)),
        ]

    def _largest(self, most: int) -> list[Block]:
        """The pieces of work with most hours, and how many more there are."""
        ordered = sorted(self.raci.rows, key=lambda row: -(row.hours_per_week or 0))
        columns = (
            Column(self.say(words.ACTIVITY), key=True),
            Column(self.say(words.HOURS_WEEK), "right", whole=True),
            Column(self.say(interface.ACCOUNTABLE)),
            Column(self.say(interface.RESPONSIBLE)),
        )
        rows = [
            (
                self.say(row.name),
                "" if row.hours_per_week is None else self.voice.number(row.hours_per_week),
                self._people([row.accountable]),
                self._people(row.responsible),
            )
            for row in ordered[:most]
        ]
        if more := len(ordered) - len(rows):
            rows.append((self.say(words.RACI_MORE, count=more), "", "", ""))
        return [Heading(self.say(words.RACI_LARGEST)), Table(self.say(words.RACI_LARGEST), columns, tuple(rows))]

    def blocks(self) -> list[Block]:
        lead = words.RACI_PLANNED if self.raci.planned else words.RACI_TODAY
        # What runs through the whole journey is told once, not five times.
        throughout = [row for row in self.raci.rows if len(row.phases) == len(self.phases)]
        blocks: list[Block] = []
        blocks += self._part("always", self.say(words.RACI_ALWAYS), self.say(words.RACI_ALWAYS_CAPTION), throughout)
        for phase in self.phases:
            rows = [row for row in self.raci.rows if phase in row.phases and row not in throughout]
            name = self.voice.phase(phase)
            blocks += self._part(phase, name, self.say(words.RACI_CAPTION, phase=name), rows)
        blocks += [*self._load(), *self._why(), *self._open()]
        return [Paragraph(self.say(lead), lead=True), *self._legend(), *blocks, *self.voice.sources(self.raci)]

    def _legend(self) -> list[Block]:
        """Which hire each step of the roadmap is."""
        steps = (
            self.say(words.STEP_OF_PLAN, rank=rank, role=self.voice.role(role))
            for rank, role in sorted(self.steps.items())
        )
        return [Paragraph("; ".join(steps))] if self.steps else []

    def _part(self, part: str, title: str, caption: str, rows: Sequence[RaciRow]) -> list[Block]:
        labels = (interface.ACCOUNTABLE, interface.RESPONSIBLE, interface.CONSULTED, interface.INFORMED)
        columns = (
            Column(self.say(words.ACTIVITY), key=True),
            Column(self.say(words.HOURS_A_WEEK), "right"),
            *(Column(self.say(label)) for label in labels),
        )
        lines = tuple(
            (
                self.say(row.name),
                "" if row.hours_per_week is None else self.voice.number(row.hours_per_week),
                self._people([row.accountable]),
                *(self._people(duties) for duties in (row.responsible, row.consulted, row.informed)),
            )
            for row in rows
        )
        return [Heading(title, part=part), Table(caption, columns, lines)] if lines else []

    def _people(self, duties: Iterable[Duty]) -> str:
        return ", ".join(self._person(duty) for duty in duties)

    def _person(self, duty: Duty) -> str:
        if duty.person is not None and duty.person.rank is not None:
            self.steps[duty.person.rank] = duty.role
        name = self.voice.who(duty.person)
        return name if duty.count == 1 else self.say(words.SEVERAL, name=name, count=duty.count)

    def _load(self, most: int | None = None) -> list[Block]:
        """A heap of work with one person shows here before it hurts."""
        counts: dict[Who | None, list[int]] = {}
        for row in self.raci.rows:
            counts.setdefault(row.accountable.person, [0, 0])[0] += 1
            for duty in row.responsible:
                counts.setdefault(duty.person, [0, 0])[1] += 1
        columns = (
            Column(self.say(interface.NAME), key=True),
            Column(self.say(interface.ACCOUNTABLE), "right"),
            Column(self.say(interface.RESPONSIBLE), "right"),
        )
        counted = [(self.voice.who(who), answers, does) for who, (answers, does) in counts.items()]
        ordered = sorted(counted, key=lambda row: (-row[1], -row[2], row[0]))
        rows = tuple((name, str(answers), str(does)) for name, answers, does in ordered[:most])
        return [
            Heading(self.say(words.RACI_LOAD), part="people"),
            Table(self.say(words.RACI_LOAD_CAPTION), columns, rows),
        ]

    def _why(self) -> list[Block]:
        labels = (words.ACTIVITY, interface.ACCOUNTABLE, words.ACCOUNTABLE_WHY, interface.RESTS_ON)
        columns = tuple(Column(self.say(label), key=label is words.ACTIVITY) for label in labels)
        rows = tuple(
            (
                self.say(row.name),
                self._people([row.accountable]),
                self.say(row.why),
                self.voice.cited("", (*row.cites, *row.tensions), row.own_judgement),
            )
            for row in self.raci.rows
        )
        return [
            Heading(self.say(words.ACCOUNTABLE_WHY), part="why"),
            Table(self.say(words.RACI_WHY_CAPTION), columns, rows),
        ]

    def _open(self) -> list[Block]:
        items = tuple(
            self.say(words.RACI_OPEN_LINE, name=self.say(one.name), facts=", ".join(map(self.voice.fact, one.hangs_on)))
            for one in self.raci.open
        )
        return [Heading(self.say(words.RACI_OPEN), part="open"), Bullets(items)] if items else []
