"""How composers speak: names in the reader's language, texts with their citations, and the list of what was cited."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import fact_name
from ecomteam.model.counts import agreeing
from ecomteam.model.plan import THE_OWNER, FactView, WeekOf
from ecomteam.model.references import ids, references
from ecomteam.model.sources import Source, Statement
from ecomteam.model.text import Language, Text
from ecomteam.model.who import Who
from ecomteam.reports.document import Block, Bullets, Document, Entry, Heading, Paragraph, Record, mapped
from ecomteam.words import interface, numbers, parts, plan
from ecomteam.words.nouns import NOUN_NAMES
from ecomteam.words.phrasing import COMPARISONS
from ecomteam.words.values import GRADES

# The numbers of statements, as a text lists them.
LISTED = re.compile(r"\[([^\[\]]+)\]")


class Voice:
    """A knowledge base that speaks one language."""

    def __init__(self, knowledge: Knowledge, lang: Language) -> None:
        self.knowledge = knowledge
        self.lang = lang

    @cached_property
    def works(self) -> Mapping[str, str]:
        return _works(self.knowledge.catalogue.statements)

    def say(self, text: Text, **values: object) -> str:
        """The text in the reader's language, its placeholders filled."""
        said = text.to(self.lang)
        return agreeing(said.format(**values), self.lang) if values else said

    def role(self, identity: str) -> str:
        return self.say(self.knowledge.role(identity).name)

    def roles(self, identities: Iterable[str]) -> str:
        return ", ".join(map(self.role, identities))

    def phase(self, identity: str) -> str:
        return self.say(self.knowledge.phase(identity).name)

    def fact(self, identity: str) -> str:
        return fact_name(identity, self.knowledge, self.lang)

    def number(self, value: float) -> str:
        return numbers.number(value, self.lang)

    def money(self, low: float, high: float, currency: str) -> str:
        return numbers.money(low, high, currency, self.lang)

    def per_piece(self, low: float, high: float, currency: str) -> str:
        """What one of something costs or leaves, with cents where they count: ``€ 1.50–3.50``."""
        if max(abs(low), abs(high)) >= numbers.WITHOUT_CENTS:
            return self.money(low, high, currency)
        return numbers.price(low, high, currency).to(self.lang)

    def amount(self, identity: str, low: float, high: float, currency: str) -> str:
        """A number of the shop, or its range, as it is written: money, a share or a count."""
        if identity in self.knowledge.money_facts:
            return self.per_piece(low, high, currency) if max(low, high) % 1 else self.money(low, high, currency)
        question = self.knowledge.questions.get(identity)
        write = numbers.percent if question is not None and question.is_share else numbers.number
        ends = [write(value, self.lang) for value in (low, high)]
        return ends[0] if ends[0] == ends[1] else "–".join(ends)

    def told(self, fact: FactView, low: float, high: float, currency: str) -> str:
        """A number of the plan between these ends; of one that was told by one end, that end."""
        if fact.open is None:
            return self.amount(fact.id, low, high, currency)
        kind, end = ("at_most", fact.high) if fact.open == "low" else ("at_least", fact.low)
        return self.say(COMPARISONS[kind], number=self.amount(fact.id, end, end, currency))

    def who(self, who: Who | None) -> str:
        """A name from the file as it is; the owner without a name, and hires of the plan, in words."""
        if who is None or who.owner:
            return self.say(THE_OWNER)
        if who.department:
            return self.say(self.knowledge.department_name(who.known_as))
        return who.known_as if who.rank is None else self.say(interface.STEP, rank=who.rank)

    def people(self, people: Iterable[Who]) -> str:
        return ", ".join(map(self.who, people)) or self.say(interface.NOBODY)

    def weeks(self, weeks: Iterable[WeekOf]) -> str:
        """Of each of several owners the hours that the shop's work takes, beside those that they have."""
        return ", ".join(
            self.say(plan.WEEK_OF, name=each.name, used=round(each.used), hours=round(each.hours)) for each in weeks
        )

    def cited(self, text: Text | str, cites: tuple[str, ...], own: Text | None = None) -> str:
        """The text with its statements in brackets; our own judgement says that it is."""
        parts = [self.say(text) if isinstance(text, Text) else text]
        if cites:
            parts.append(f"[{', '.join(self.once(cites))}]")
        if own is not None:
            parts.append(self.say(interface.OUR_JUDGEMENT, why=self.say(own)))
        return " ".join(part for part in parts if part)

    def once(self, cites: Iterable[str]) -> tuple[str, ...]:
        """The citations without language versions of a statement that is already among them."""
        kept: dict[str, str] = {}
        for cite in cites:
            kept.setdefault(self.works.get(cite, cite), cite)
        return tuple(kept.values())

    def read_on(self, *names: str, also: Text | None = None) -> Entry:
        """Where the rest stands: everything, the parts that are named, and what else there is."""
        first, *others = [self.say(parts.PARTS[name]) for name in names]
        part = self.say(parts.ONE_OF, part=first, others=", ".join(others))
        listed = [self.say(parts.FULL), part if others else self.say(parts.ONLY, part=first)]
        listed += [] if also is None else [self.say(also)]
        return Entry(self.say(parts.READ_ON), (", ".join(listed),))

    def sources(self, *shown: object, level: int = 2) -> list[Block]:
        """The closing section: every statement that the given things cite, once, under its source."""
        groups = self._statements(citations(shown))
        entries = tuple(Entry(self._source(source), tuple(lines)) for source, lines in groups.items())
        return self._closing(entries, groups, shown, level)

    def sources_in(self, blocks: Iterable[Block], *shown: object, level: int = 2) -> list[Block]:
        """The same for blocks as they are, closely set: the statements whose numbers stand in them, and no others."""
        found: set[str] = set()

        def look(text: str) -> str:
            found.update(number for listed in LISTED.findall(text) for number in listed.split(", "))
            return text

        mapped(Document("", self.lang, tuple(blocks)), look)
        groups = self._statements(found & self.knowledge.statements.keys())
        entries = tuple(Entry(self._source(source), (" · ".join(lines),)) for source, lines in groups.items())
        return self._closing(entries, groups, shown, level)

    def _statements(self, found: Collection[str]) -> dict[str, list[str]]:
        """By source a line for each statement that is one of these, with its numbers."""
        cited = sorted(cite for cite in found if cite in self.knowledge.statements)
        groups: dict[str, list[str]] = {}
        for statement in map(self.knowledge.statement, self.once(cited)):
            line = f"{self._numbers(statement, cited)}: {self.say(statement.text)}"
            groups.setdefault(statement.source, []).append(line)
        return groups

    def _closing(
        self, entries: tuple[Entry, ...], sources: Collection[str], shown: tuple[object, ...], level: int
    ) -> list[Block]:
        if not entries:
            return self.overlays(*shown, level=level)
        return [
            Heading(self.say(interface.SOURCES_CITED), level, part="sources"),
            Record(entries),
            *self._remarks(sources),
            *self.overlays(*shown, level=level),
        ]

    def overlays(self, *shown: object, level: int = 2) -> list[Block]:
        """What does not come from the built-in catalogue: of the things shown, and how much there is in all."""
        lines = self.overlay_lines(*shown)
        return [Heading(self.say(interface.OVERLAYS), level, part="overlays"), Bullets(lines)] if lines else []

    def overlay_lines(self, *shown: object, most: int | None = None) -> tuple[str, ...]:
        """A line an overlay with what of it is shown, at most so many of its elements, and one with its size."""
        lines = []
        for overlay in dict.fromkeys(origin.overlay for origin in self.knowledge.origins):
            mine = [origin for origin in self.knowledge.origins if origin.overlay == overlay]
            names = _names(shown)
            used = [
                f"{self._noun(one.noun)} {one.id}"
                for one in mine
                if one.id in names and self.knowledge.origin(one.id, one.noun) == overlay
            ]
            if used:
                named = list(dict.fromkeys(used))
                more = [self.say(interface.AND_MORE, count=len(named) - most)] if most and len(named) > most else []
                elements = ", ".join([*named[:most], *more])
                lines.append(self.say(interface.OVERLAY_USED, overlay=overlay, elements=elements))
            counts = {deed: sum(one.deed == deed for one in mine) for deed in ("added", "changed", "removed")}
            lines.append(self.say(interface.OVERLAY_REST, overlay=overlay, **counts))
        return tuple(lines)

    def _noun(self, noun: str) -> str:
        return self.say(NOUN_NAMES[noun]) if noun in NOUN_NAMES else noun

    def _numbers(self, statement: Statement, cited: list[str]) -> str:
        """The number, and those of language versions that the report also uses."""
        work = self.works[statement.id]
        return " ".join(cite for cite in cited if self.works.get(cite) == work)

    def _source(self, identity: str) -> str:
        source = self.knowledge.source(identity)
        return described(source, self.say(interface.OF_GRADE, grade=source.grade))

    def _remarks(self, sources: Collection[str]) -> list[Block]:
        a, b, c = (self.say(GRADES[grade]) for grade in "ABC")
        thanks = sorted({self.knowledge.source(source).attribution for source in sources} - {""})
        return [Paragraph(self.say(interface.GRADES_MEAN, a=a, b=b, c=c)), *map(Paragraph, thanks)]


def described(source: Source, *more: str) -> str:
    """A source's title with who published it and when, as far as known."""
    origin = ", ".join(part for part in (source.publisher, source.year, *more) if part)
    return f"{source.title} ({origin})" if origin else source.title


def citations(value: object) -> set[str]:
    """Every statement that a value cites, however deep."""
    if isinstance(value, tuple | list):
        return set().union(*map(citations, value))
    if not isinstance(value, msgspec.Struct):
        return set()
    found: set[str] = set(getattr(value, "cites", ()))
    return found.union(*(citations(getattr(value, name)) for name in value.__struct_fields__))


def _names(value: object) -> set[str]:
    """Every element that a value is or names, however deep."""
    if isinstance(value, tuple | list):
        return set().union(*map(_names, value))
    if not isinstance(value, msgspec.Struct):
        return set()
    fields = ("id", *references(type(value)))
    found = {each for field in fields for each in ids(getattr(value, field, None))}
    return found.union(*(_names(getattr(value, name)) for name in value.__struct_fields__))


def _works(statements: Iterable[Statement]) -> dict[str, str]:
    """Each statement with the first of those that say the same in another language version."""
    first: dict[str, str] = {}
    for statement in statements:
        group = {statement.id, *statement.same_as}
        known = {first[identity] for identity in group if identity in first}
        leader = min(known | group)
        if known - {leader}:  # groups that this statement joins
            first.update({identity: leader for identity, old in first.items() if old in known})
        first.update(dict.fromkeys(group, leader))
    return first
