"""What two catalogues have different: for how many shops it matters, the rows, examples, and the user's own files."""

from collections.abc import Iterator

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.difference import CatalogueDifference, FileEffect, ValueChange
from ecomteam.model.text import Language
from ecomteam.reports.compose.catalogue_check import facts_in_words
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Column, Document, Heading, Paragraph, Table
from ecomteam.words import catalogue_diff as words
from ecomteam.words import interface, nouns, numbers


def compose_catalogue_diff(difference: CatalogueDifference, knowledge: Knowledge, lang: Language) -> Document:
    """The report of one comparison; ``knowledge`` is the new catalogue, whose names are used."""
    voice = Voice(knowledge, lang)
    blocks = (
        Paragraph(_lead(difference, voice), lead=True),
        *_rows(difference, voice),
        *_examples(difference, voice),
        *_files(difference, voice),
    )
    title = voice.say(words.CATALOGUE_DIFF_TITLE, old=difference.old, new=difference.new)
    return Document(title, lang, blocks)


def _lead(difference: CatalogueDifference, voice: Voice) -> str:
    if not difference.rows:
        return voice.say(words.CATALOGUE_SAME)
    return voice.say(
        words.CATALOGUE_DIFF_LEAD,
        rows=len(difference.rows),
        share=numbers.percent(round(difference.differing / difference.sampled, 3), voice.lang),
        sampled=voice.number(difference.sampled),
        low=numbers.percent(round(difference.low, 3), voice.lang),
        high=numbers.percent(round(difference.high, 3), voice.lang),
    )


def _rows(difference: CatalogueDifference, voice: Voice) -> Iterator[Block]:
    if not difference.rows:
        return
    columns = (
        Column(voice.say(interface.KIND), group=True),
        Column(voice.say(interface.ID), key=True),
        Column(voice.say(words.DEED), whole=True),
        Column(voice.say(words.CHANGED_FIELDS)),
    )
    rows = tuple(
        (
            voice.say(nouns.NOUN_NAMES[row.noun]) if row.noun in nouns.NOUN_NAMES else row.noun,
            row.id,
            voice.say(words.DEEDS[row.deed]),
            "; ".join(map(_field, row.fields)),
        )
        for row in difference.rows
    )
    yield Heading(voice.say(words.CHANGED_ROWS))
    yield Table(voice.say(words.CHANGED_ROWS), columns, rows)


def _field(change: ValueChange) -> str:
    return f"{change.field}: {change.old or '-'} → {change.new or '-'}" if change.old or change.new else change.field


def _examples(difference: CatalogueDifference, voice: Voice) -> Iterator[Block]:
    if not difference.examples:
        return
    columns = (Column(voice.say(words.SHOP), key=True), Column(voice.say(words.ADVICE_CHANGES)))
    rows = tuple(
        (facts_in_words(example.facts, voice), "; ".join(map(voice.say, example.changes)))
        for example in difference.examples
    )
    yield Heading(voice.say(words.CHANGED_EXAMPLES))
    yield Table(voice.say(words.CHANGED_EXAMPLES), columns, rows)


def _files(difference: CatalogueDifference, voice: Voice) -> Iterator[Block]:
    if not difference.files:
        return
    columns = (
        Column(voice.say(words.FILE), key=True),
        Column(voice.say(words.PLAN_CHANGES)),
        Column(voice.say(words.FINDINGS_GONE)),
        Column(voice.say(words.FINDINGS_COME)),
    )
    yield Heading(voice.say(words.OWN_FILES))
    yield Table(voice.say(words.OWN_FILES), columns, tuple(_file(effect, voice) for effect in difference.files))


def _file(effect: FileEffect, voice: Voice) -> tuple[str, ...]:
    if not effect.differs:
        return (effect.file, voice.say(words.UNCHANGED), "", "")
    plan = "; ".join(map(voice.say, effect.changes)) or voice.say(words.UNCHANGED)
    return (effect.file, plan, ", ".join(effect.gone), ", ".join(effect.come))
