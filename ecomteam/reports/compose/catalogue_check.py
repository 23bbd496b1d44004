"""What the audit of a catalogue says: the verdict first, then faults, then the laws with how each was found out."""

from collections.abc import Collection, Iterator, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Facts
from ecomteam.model.proof import CatalogueCheck, CatalogueFault, Law
from ecomteam.model.text import Language, Text
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Column, Document, Entry, Heading, Note, Paragraph, Record, Table
from ecomteam.words import catalogue_check as words
from ecomteam.words import interface


def compose_catalogue_check(check: CatalogueCheck, knowledge: Knowledge, lang: Language, full: bool = True) -> Document:
    """The report of one catalogue; of one that could not be read, the problems alone.

    What is wrong comes first. Proofs, and notes about the built-in rows, are for who asks for it ``full``.
    """
    voice = Voice(knowledge, lang)
    own = {(origin.noun, origin.id) for origin in check.origins}
    about = check if full else msgspec.structs.replace(check, faults=tuple(_worth_telling(check, own)))
    laws = check.laws if full else [law for law in check.laws if law.verdict == "refuted"]
    blocks = [
        Paragraph(_lead(check, voice), lead=True),
        *_faults(about, voice),
        *_counterexamples(laws, voice),
        *_notes(about, voice),
        *_laws(check.laws if full else (), voice),
        *_how(check.laws if full else (), voice),
        *voice.overlays(),
    ]
    if not full and check.laws:
        blocks.append(Paragraph(voice.say(words.FULL)))
    return Document(voice.say(words.CATALOGUE_CHECK_TITLE), lang, tuple(blocks))


def _worth_telling(check: CatalogueCheck, own: Collection[tuple[str, str]]) -> Iterator[CatalogueFault]:
    """Faults, and notes about the rows of an overlay, if there is one."""
    for fault in check.faults:
        if fault.severity != "note" or (fault.noun, fault.id) in own:
            yield fault


def facts_in_words(facts: Facts, voice: Voice) -> str:
    """``Stage: growth; Products: 500``."""
    told = (f"{voice.fact(fact)}: {voice.say(voice.knowledge.shown(fact, value))}" for fact, value in facts.items())
    return "; ".join(told) or voice.say(words.COUNTEREXAMPLE_ANY)


def _lead(check: CatalogueCheck, voice: Voice) -> str:
    counts = {"elements": voice.number(check.elements), "conditions": voice.number(check.conditions)}
    if check.clean:
        return voice.say(words.CATALOGUE_CLEAN, **counts)
    wrong = sum(fault.severity != "note" for fault in check.faults)
    if not check.laws:
        return voice.say(words.CATALOGUE_UNREADABLE, count=wrong)
    refuted = sum(law.verdict == "refuted" and law.required for law in check.laws)
    return voice.say(words.CATALOGUE_WRONG, faults=wrong, refuted=refuted, **counts)


def _faults(check: CatalogueCheck, voice: Voice) -> Iterator[Block]:
    wrong = [fault for fault in check.faults if fault.severity != "note"]
    return _table(wrong, words.CATALOGUE_FAULTS, words.CATALOGUE_FAULTS_CAPTION, voice)


def _notes(check: CatalogueCheck, voice: Voice) -> Iterator[Block]:
    notes = [fault for fault in check.faults if fault.severity == "note"]
    return _table(notes, words.CATALOGUE_NOTES, words.CATALOGUE_NOTES_CAPTION, voice)


def _table(found: Sequence[CatalogueFault], heading: Text, caption: Text, voice: Voice) -> Iterator[Block]:
    if found:
        columns = (
            Column(voice.say(interface.PLACE)),
            Column(voice.say(interface.ID), key=True),
            Column(voice.say(interface.MEANING)),
        )
        rows = tuple((str(fault.place), fault.id, voice.say(fault.message)) for fault in found)
        yield Heading(voice.say(heading))
        yield Table(voice.say(caption), columns, rows)


def _laws(laws: Sequence[Law], voice: Voice) -> Iterator[Block]:
    if not laws:
        return
    columns = (
        Column(voice.say(words.LAW), key=True),
        Column(voice.say(words.LAW_VERDICT)),
        Column(voice.say(words.LAW_CASES), "right", whole=True),
    )
    rows = tuple((voice.say(law.name), _verdict(law, voice), voice.number(law.cases)) for law in laws)
    yield Heading(voice.say(words.LAWS))
    yield Table(voice.say(words.LAWS_CAPTION), columns, rows)
    yield Paragraph(voice.say(words.LAWS_LEGEND))


def _verdict(law: Law, voice: Voice) -> str:
    limit = law.verdict == "refuted" and not law.required
    return voice.say(words.LAW_VERDICTS["limit" if limit else law.verdict])


def _counterexamples(laws: Sequence[Law], voice: Voice) -> Iterator[Block]:
    refuted = [law for law in laws if law.counterexample is not None]
    if refuted:
        yield Heading(voice.say(words.COUNTEREXAMPLES))
    for law in refuted:
        example = law.counterexample
        assert example is not None
        shop = facts_in_words(example.facts, voice)
        yield Note("error" if law.required else "info", f"{voice.say(law.name)}. {shop}: {voice.say(example.shows)}.")


def _how(laws: Sequence[Law], voice: Voice) -> Iterator[Block]:
    if laws:
        yield Heading(voice.say(words.LAWS_HOW))
        yield Record(tuple(Entry(voice.say(law.name), (voice.say(law.how),)) for law in laws))
