"""What the report of counted numbers says: the numbers, how they fall apart, and what was made of each file."""

import shlex
from collections.abc import Iterable

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import amount_of
from ecomteam.model.problems import escaped
from ecomteam.model.shopfacts import CountedNumber, FileCount, ShopFacts, Split, Unit
from ecomteam.model.team import Team
from ecomteam.model.text import Language
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Column, Document, Entry, Heading, Note, Paragraph, Record, Table
from ecomteam.words import facts as words
from ecomteam.words import numbers
from ecomteam.words.lists import names
from ecomteam.words.periods import period

NO_CURRENCY = "EUR"
# A told number that is further off than this part of it is worth a word.
FAR = 0.1


def compose_facts(counted: ShopFacts, knowledge: Knowledge, lang: Language, *, noted: bool = False) -> Document:
    """All that was counted, then file by file what was left out and what could not be read.

    ``noted``: what is to be told of an unknown file stands beside the report, as ``notes`` has it.
    """
    composer = _Composer(counted, Voice(knowledge, lang), noted)
    return Document(words.TITLE.to(lang), lang, tuple(composer.blocks()))


def notes(counted: ShopFacts, lang: Language) -> Iterable[str]:
    """What to look at, a line each, with the file: unknown files and rows that could not be read.

    A command to type is a line of its own, which begins with blanks.
    """
    for file in counted.files:
        if file.export is None:
            said, command = _unknown(file, lang)
            yield f"{file.file}: {said}"
            if command:
                yield f"  {command}"
        for row in file.bad:
            why = row.why.to(lang)
            yield f"{file.file}:{row.line}: {f'{escaped(row.column)}: {why}' if row.column else why}"
        if rest := file.bad_rows - len(file.bad):
            yield f"{file.file}: {words.MORE_BAD.to(lang).format(count=numbers.number(rest, lang))}"


def differences(team: Team | None, counted: ShopFacts, knowledge: Knowledge, lang: Language) -> Iterable[str]:
    """Numbers that the team tells itself and that the exports contradict, a line each: what is told wins."""
    voice = Voice(knowledge, lang)
    for fact in counted.facts if team is not None else ():
        told = team.facts.get(fact.id) if team is not None else None
        if told is None or isinstance(told, bool | str | frozenset):
            continue
        amount = amount_of(told)
        if amount.low * (1 - FAR) <= fact.value <= amount.high * (1 + FAR):
            continue
        currency = counted.currency or NO_CURRENCY
        yield words.NOT_YOURS.to(lang).format(
            name=voice.say(fact.name),
            told=voice.amount(fact.id, amount.low, amount.high, currency),
            counted=voice.amount(fact.id, fact.value, fact.value, currency),
        )


def _unknown(file: FileCount, lang: Language) -> tuple[str, str]:
    """What is seen of a file that was not recognised, and the command that tells what it is, if that can be guessed."""
    if not file.headings:
        return words.NO_HEADING.to(lang), ""
    said = words.UNKNOWN_COLUMNS.to(lang).format(columns=", ".join(map(escaped, file.headings)))
    if "date" in file.guess and ("order" in file.guess or "ticket" in file.guess):
        told = escaped(", ".join(f"{name}={heading}" for name, heading in file.guess.items()))
        command = f"ecomteam facts {shlex.quote(file.file)} --map {shlex.quote(told)}"
        guess = words.UNKNOWN_GUESS if "order" in file.guess else words.UNKNOWN_TICKETS
        return f"{said} {guess.to(lang)}", command
    return f"{said} {words.UNKNOWN_ASK.to(lang)}", ""


class _Composer:
    def __init__(self, counted: ShopFacts, voice: Voice, noted: bool) -> None:
        self.counted = counted
        self.noted = noted
        self.voice = voice
        self.lang = voice.lang
        self.currency = counted.currency or NO_CURRENCY

    def blocks(self) -> Iterable[Block]:
        yield Paragraph(self._lead(), lead=True)
        if self.counted.facts:
            yield self._numbers()
        if self.counted.splits:
            yield Record(tuple(self._split(split) for split in self.counted.splits))
        if self.counted.facts:
            yield Heading(words.HOW.to(self.lang))
            yield self._hows()
        yield Heading(words.THE_FILES.to(self.lang))
        for file in self.counted.files:
            yield from self._file(file)

    def _lead(self) -> str:
        files = self.counted.files
        named = (
            names([file.file for file in files]).to(self.lang)
            if len(files) <= 3
            else words.FILES.to(self.lang).format(count=len(files))
        )
        if not self.counted.facts:
            return self.voice.say(words.LEAD_NOTHING, files=named)
        ends = sorted({end[:7] for fact in self.counted.facts for end in (fact.since, fact.until) if end})
        told = period(ends[0], ends[-1]) if ends else None
        return self.voice.say(
            words.LEAD if len(self.counted.facts) > 1 else words.LEAD_ONE,
            count=len(self.counted.facts),
            files=named,
            rows=self.voice.number(sum(file.rows for file in files)),
            period="" if told is None else self.voice.say(words.LEAD_PERIOD, period=told.to(self.lang)),
        )

    def _numbers(self) -> Table:
        columns = (
            Column(self.voice.say(words.NUMBER), key=True),
            Column(self.voice.say(words.VALUE), "right", whole=True),
            Column(self.voice.say(words.PERIOD), whole=True),
        )
        rows = tuple(self._row(fact) for fact in self.counted.facts)
        return Table(self.voice.say(words.NUMBERS_CAPTION), columns, rows)

    def _row(self, fact: CountedNumber) -> tuple[str, ...]:
        told = period(fact.since, fact.until)
        value = self._value(fact.value, fact.unit)
        if fact.error is not None:
            value = self.voice.say(words.PLUS_MINUS, value=value, error=self._value(fact.error, fact.unit))
        return self.voice.say(fact.name), value, "" if told is None else self.voice.say(told)

    def _hows(self) -> Record:
        """How each was counted, and what to know of it; what holds for several is said with the first."""
        said: set[str] = set()
        entries = []
        for fact in self.counted.facts:
            remarks = [text for text in map(self.voice.say, fact.remarks) if text not in said]
            said.update(remarks)
            entries.append(Entry(self.voice.say(fact.name), (" ".join((self.voice.say(fact.how), *remarks)),)))
        return Record(tuple(entries))

    def _value(self, value: float, unit: Unit) -> str:
        match unit:
            case "share":
                return numbers.percent(round(value, 4), self.lang)
            case "money":
                return money(value, self.currency, self.lang)
            case "times":
                return self.voice.say(words.TIMES, value=self.voice.number(value))
            case "minutes":
                return self.voice.say(words.MINUTES, value=self.voice.number(value))
            case "number":
                return self.voice.number(value)

    def _split(self, split: Split) -> Entry:
        parts = (
            self.voice.say(
                words.PART, name=self.voice.say(part.name), share=numbers.percent(round(part.share, 2), self.lang)
            )
            for part in split.parts
        )
        return Entry(self.voice.say(split.name), (", ".join(parts),))

    def _file(self, file: FileCount) -> Iterable[Block]:
        if file.export is None or file.name is None:
            what = self.voice.say(words.FILE_UNKNOWN) if self.noted else " ".join(_unknown(file, self.lang)).strip()
            yield Note("warning", f"{file.file}: {what}")
            return
        rows = self.voice.number(file.rows)
        said = [self.voice.say(words.FILE_IS, name=self.voice.say(file.name), rows=rows)]
        if told := period(file.since, file.until):
            said[0] += f"; {self.voice.say(told)}"
        if file.sums:
            said.append(", ".join(self._sum(name, value) for name, value in file.sums.items()))
        if file.left_out:
            reasons = (
                self.voice.say(words.REASON, count=self.voice.number(count), reason=self.voice.say(words.REASONS[why]))
                for why, count in file.left_out.items()
            )
            said.append(self.voice.say(words.LEFT_OUT, what=", ".join(reasons)))
        said += [self.voice.say(note) for note in file.notes]
        if file.bad_rows:
            said.append(self.voice.say(words.BAD_ROWS, count=self.voice.number(file.bad_rows)))
        yield Record((Entry(file.file, tuple(said)),))

    def _sum(self, name: str, value: float) -> str:
        shown = money(value, self.currency, self.lang) if name in words.MONEY_SUMS else self.voice.number(value)
        return self.voice.say(words.SUM, name=self.voice.say(words.SUMS[name]), value=shown)


def money(value: float, currency: str, lang: Language) -> str:
    """An amount to the cent, or in whole units where it is large."""
    if abs(value) >= numbers.WITHOUT_CENTS:
        return numbers.money(value, value, currency, lang)
    return f"{numbers.symbol(currency)} {numbers.cents(value, lang)}"
