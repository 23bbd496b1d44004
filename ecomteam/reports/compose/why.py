"""What an explanation's report says: the proof of a role's place, and what would change it."""

from collections.abc import Sequence

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.text import Language, Text
from ecomteam.model.why import Before, Change, HoursProof, RuleProof, Why
from ecomteam.reports.compose.voice import Voice, described
from ecomteam.reports.document import Block, Bullets, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import interface
from ecomteam.words import why as words
from ecomteam.words.lists import AND

PARTS = ("hours", "rules", "size", "money", "changes", "sources", "overlays")

# How much of each stands on a roomy screen.
ROWS_SHOWN = 5
REASONS_SHOWN = 3
TIGHT = 3  # from here on only the first of what belongs together


def compose_why(explained: Why, knowledge: Knowledge, lang: Language) -> Document:
    """Why a role is in the roadmap, or is not, with every rule and source."""
    composer = _WhyComposer(Voice(knowledge, lang))
    return Document(composer.title(explained), lang, tuple(composer.role(explained)))


def screen_why(explained: Why, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """The same on one screen, the tighter the higher the number."""
    composer = _WhyComposer(Voice(knowledge, lang))
    return Document(composer.title(explained), lang, tuple(composer.screen(explained, tight)))


def compose_before(explained: Before, knowledge: Knowledge, lang: Language) -> Document:
    """Why one role comes before another, or does not."""
    composer = _WhyComposer(Voice(knowledge, lang))
    return Document(composer.order_title(explained), lang, tuple(composer.before(explained)))


def screen_before(explained: Before, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """The same on one screen, the tighter the higher the number."""
    composer = _WhyComposer(Voice(knowledge, lang))
    return Document(composer.order_title(explained), lang, tuple(composer.order_screen(explained, tight)))


class _WhyComposer:
    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.say = voice.say

    def title(self, explained: Why) -> str:
        return self.say(words.WHY_TITLE, role=self.voice.role(explained.role))

    def order_title(self, explained: Before) -> str:
        names = {"first": self.voice.role(explained.first), "second": self.voice.role(explained.second)}
        return self.say(words.WHY_BEFORE_TITLE, **names)

    def order_screen(self, explained: Before, tight: int) -> list[Block]:
        """What decides, what makes either urgent, and what would turn it around."""
        blocks: list[Block] = [Paragraph(self.say(explained.headline), lead=True)]
        if explained.reasons:
            blocks.append(Bullets(tuple(map(self.say, explained.reasons))))
        for proof in explained.proofs:
            reasons = [self.say(rule.because) for rule in proof.needs if rule.state == "fired"]
            items = (self.say(proof.headline), *reasons[: max(0, REASONS_SHOWN - tight)])
            blocks += [Heading(self.voice.role(proof.role), 3), Bullets(items)]
        blocks += self._changes(explained, words.WHAT_WOULD_TURN, max(2, ROWS_SHOWN - tight))
        return [*blocks, Record((self.voice.read_on("rules", "sources"),))]

    def before(self, explained: Before) -> list[Block]:
        blocks: list[Block] = [Paragraph(self.say(explained.headline), lead=True)]
        if explained.reasons:
            blocks.append(Bullets(tuple(map(self.say, explained.reasons))))
        for proof in explained.proofs:
            blocks.append(Heading(self.voice.role(proof.role), part="rules"))
            blocks.append(Paragraph(self.say(proof.headline)))
            blocks += [block for rule in proof.needs if rule.state == "fired" for block in self._rule(rule)]
        blocks += self._changes(explained, words.WHAT_WOULD_TURN)
        shown = [rule for proof in explained.proofs for rule in proof.needs if rule.state == "fired"]
        return [*blocks, *self.voice.sources(shown)]

    def screen(self, explained: Why, tight: int) -> list[Block]:
        """The same without rules and sources, what matters most."""
        rows, most = max(2, ROWS_SHOWN - tight), max(1, REASONS_SHOWN - tight // 2)
        excluding = [proof for proof in explained.ruled_out if proof.state == "fired"]
        urging = [proof for proof in explained.needs if proof.state == "fired"]
        deciding = excluding or urging
        reasons = tuple(self.say(proof.because) for proof in deciding[:most])
        size = tuple(self.say(row.text) for row in explained.size)
        return [
            Paragraph(self._lead(explained), lead=True),
            *self._hours(explained, rows),
            *self._bullets("rules", words.WHY_RULED_OUT if excluding else words.WHY_URGENT, reasons),
            *self._bullets("size", words.WHY_SIZE, size[: 1 if tight >= TIGHT else None]),
            *self._bullets("money", words.WHY_MONEY, self._costs(explained)),
            *self._changes(explained, words.WHAT_WOULD_CHANGE, max(1, ROWS_SHOWN - tight)),
            Record((*self._overlays(explained), self.voice.read_on("rules", "sources", "hours", "money"))),
        ]

    def _overlays(self, explained: Why) -> tuple[Entry, ...]:
        lines = self.voice.overlay_lines(explained, most=2)
        return (Entry(self.say(interface.OVERLAYS), lines),) if lines else ()

    def _lead(self, explained: Why) -> str:
        """Whether it comes, and when."""
        said = (explained.headline, explained.trigger)
        return " ".join(self.say(text) for text in said if text is not None)

    def _costs(self, explained: Why) -> tuple[str, ...]:
        """What it costs without what that rests on, and what pays for it."""
        asked = explained.monthly_cost
        if asked is None:
            return tuple(map(self.say, explained.money))
        amount = self.voice.money(asked.low, asked.high, asked.currency)
        return self.say(words.A_MONTH, cost=amount), *map(self.say, explained.money[1:])

    def _bullets(self, part: str, title: Text, items: tuple[str, ...]) -> list[Block]:
        return [Heading(self.say(title), part=part), Bullets(items)] if items else []

    def role(self, explained: Why) -> list[Block]:
        fired = [proof for proof in explained.needs if proof.state == "fired"]
        others = [proof for proof in explained.needs if proof.state != "fired"]
        excluding = [proof for proof in explained.ruled_out if proof.state == "fired"]
        return [
            Paragraph(self._lead(explained), lead=True),
            *self._section(words.WHY_RULED_OUT, excluding),
            *self._hours(explained),
            *self._section(words.WHY_URGENT, fired),
            *self._support(explained),
            *self._section(words.WHY_NOW, [proof for proof in explained.timing if proof.state == "fired"]),
            *self._section(words.WHY_IN_THIS_WAY, explained.sourcing),
            *self._size(explained),
            *self._money(explained),
            *self._changes(explained, words.WHAT_WOULD_CHANGE),
            *self._section(words.WHY_MORE if fired else words.WHY_ABSENT, others),
            *self._sources(explained),
        ]

    def _hours(self, explained: Why, most: int | None = None) -> list[Block]:
        """The work that the role can do: who does it today, and how much of it the hire takes over."""
        columns = (
            Column(self.say(words.ACTIVITY), key=True),
            Column(self.say(words.HOURS), "right"),
            Column(self.say(words.DONE_BY)),
            Column(self.say(words.UNDONE), "right"),
            *([Column(self.say(words.TAKEN), "right")] if explained.rank is not None else []),
        )
        hired, shown = explained.rank is not None, explained.hours[:most]
        rows = tuple(self._activity(proof, hired, cited=most is None) for proof in shown)
        if not rows:
            return []
        return [Heading(self.say(words.WHY_HOURS), part="hours"), Table(self.say(words.HOURS_CAPTION), columns, rows)]

    def _activity(self, proof: HoursProof, hired: bool, cited: bool) -> tuple[str, ...]:
        done = ", ".join(
            f"{self.voice.who(each)} {self.voice.number(round(hours))}" for each, hours in proof.done_by if round(hours)
        )
        name = self.voice.cited(proof.name, proof.cites if cited else ())
        cells = (name, self._whole(proof.hours), done, self._whole(proof.undone))
        return (*cells, self._whole(proof.taken)) if hired else cells

    def _whole(self, hours: float) -> str:
        return self.voice.number(round(hours)) if round(hours) else ""

    def _size(self, explained: Why) -> list[Block]:
        items = tuple(self.voice.cited(row.text, row.cites, row.own_judgement) for row in explained.size)
        return self._bullets("size", words.WHY_SIZE, items)

    def _money(self, explained: Why) -> list[Block]:
        return self._bullets("money", words.WHY_MONEY, tuple(map(self.say, explained.money)))

    def _sources(self, explained: Why) -> list[Block]:
        """The statements under a rule that fired stand there already; of these only the source is told here."""
        proofs = (*explained.needs, *explained.ruled_out, *explained.timing, *explained.sourcing)
        above: dict[str, list[str]] = {}
        known = self.voice.knowledge.statements
        for cite in dict.fromkeys(cite for proof in proofs if proof.state == "fired" for cite in proof.cites):
            if cite in known:
                above.setdefault(known[cite].source, []).append(cite)
        entries = tuple(Entry(self._source(source), (", ".join(cites),)) for source, cites in above.items())
        listed: list[Block] = (
            [Heading(self.say(words.STATEMENTS_ABOVE), part="sources"), Record(entries)] if entries else []
        )
        others = [proof for proof in proofs if proof.state != "fired"]
        return [*listed, *self.voice.sources(others, explained.hours, explained.size)]

    def _source(self, identity: str) -> str:
        source = self.voice.knowledge.source(identity)
        return described(source, self.say(interface.OF_GRADE, grade=source.grade))

    def _section(self, title: Text, proofs: Sequence[RuleProof]) -> list[Block]:
        blocks = [block for proof in proofs for block in self._rule(proof)]
        return [Heading(self.say(title), part="rules"), *blocks] if blocks else []

    def _rule(self, proof: RuleProof) -> list[Block]:
        fired = proof.state == "fired"
        reason = self.voice.cited(proof.because, () if fired else proof.cites, proof.own_judgement)
        premises = tuple(
            self.say(words.YOU_SAID, told=self.say(premise.told), answer=self.say(premise.answer))
            for premise in proof.premises
        )
        # A condition of one test that holds would say the same as its premise.
        same = fired and len(proof.premises) == 1 and proof.premises[0].told == proof.condition
        entries = [
            (words.ASKS, () if same else (self.say(proof.condition),)),
            (words.BECAUSE_TRUE if fired else words.BUT, premises),
            (words.WAITS_FOR, tuple(map(self.voice.fact, proof.hangs_on))),
            (interface.REASON, (reason,)),
            (interface.RESTS_ON, self._statements(proof) if fired else ()),
            (words.RULE_ID, (f"{proof.rule} ({self.say(words.STATES_OF_RULES[proof.state])})",)),
        ]
        listed = tuple(Entry(self.say(label), texts) for label, texts in entries if texts)
        return [Heading(_capital(self.say(proof.effect)), 3), Record(listed)]

    def _statements(self, proof: RuleProof) -> tuple[str, ...]:
        known = self.voice.knowledge.statements
        told = [known[cite] for cite in self.voice.once(proof.cites) if cite in known]
        return tuple(f"{statement.id}: {self.say(statement.text)}" for statement in told)

    def _support(self, explained: Why) -> list[Block]:
        if not explained.support.rules:
            return []
        return [Heading(self.say(words.SUPPORT), part="rules"), Paragraph(self.say(explained.support.told))]

    def _changes(self, explained: Why | Before, title: Text, most: int | None = None) -> list[Block]:
        fixed = ", ".join(self.say(q.name) for q in self.voice.knowledge.catalogue.questions if q.fixed)
        searched = [] if explained.searched is None else [self.say(explained.searched)]
        note = Paragraph(" ".join([*searched, self.say(words.CHANGES_NOTE, fixed=fixed)]))
        heading = Heading(self.say(title), part="changes")
        if not explained.changes:
            return [heading, Paragraph(self.say(words.NO_CHANGES)), *([note] if most is None else [])]
        columns = (Column(self.say(words.IF), key=True), Column(self.say(words.THEN)))
        rows = tuple((self._together(change), self.say(change.told)) for change in explained.changes[:most])
        return [heading, Table(self.say(words.CHANGES_CAPTION), columns, rows), *([note] if most is None else [])]

    def _together(self, change: Change) -> str:
        return f" {self.say(AND)} ".join(self.say(answer.told) for answer in change.answers)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
