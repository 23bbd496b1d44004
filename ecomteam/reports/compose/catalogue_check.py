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

PARTS = ("faults", "laws", "counterexamples", "notes", "how", "overlays")
SHOWN = 10  # faults on a roomy screen
# From how tight a screen on laws that hold are only counted.
ONLY_BROKEN = 3
NO_EXAMPLES = 4


def screen_catalogue_check(check: CatalogueCheck, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """The verdict, what is wrong, and what is proved, on one screen, the tighter the higher the number.

    Of notes only those about the rows of an overlay stand there.
    """
    voice = Voice(knowledge, lang)
    own = {(origin.noun, origin.id) for origin in check.origins}
    told = list(_worth_telling(check, own))
    shown = msgspec.structs.replace(check, faults=tuple(told[: max(2, SHOWN - tight * 2)]))
    refuted = [law for law in check.laws if law.verdict == "refuted"]
    # Proofs are for a catalogue without faults.
    laws = check.laws if check.clean and tight < ONLY_BROKEN else refuted
    counted = (
        (words.MORE_FAULTS, len(told) - len(shown.faults)),
        (words.MORE_LAWS, len(check.laws) - len(laws)),
        (words.MORE_NOTES, len(check.faults) - len(told)),
    )
    more = [Entry(voice.say(label), (voice.number(count),)) for label, count in counted if count > 0]
    lines = voice.overlay_lines()
    overlays = [Entry(voice.say(interface.OVERLAYS), lines)] if lines else []
    blocks = [
        Paragraph(_lead(check, voice), lead=True),
        *_faults(shown, voice),
        *(_counterexamples(refuted, voice) if tight < NO_EXAMPLES else ()),
        *_notes(shown, voice),
        *_laws(laws, voice),
        Record((*more, *overlays, voice.read_on("how", "notes", "laws"))),
    ]
    return Document(voice.say(words.CATALOGUE_CHECK_TITLE), lang, tuple(blocks))


def compose_catalogue_check(check: CatalogueCheck, knowledge: Knowledge, lang: Language) -> Document:
    """The report of one catalogue; of one that could not be read, the problems alone. What is wrong comes first."""
    voice = Voice(knowledge, lang)
    blocks = [
        Paragraph(_lead(check, voice), lead=True),
        *_faults(check, voice),
        *_counterexamples(check.laws, voice),
        *_notes(check, voice),
        *_laws(check.laws, voice),
        *_how(check.laws, voice),
        *voice.overlays(),
    ]
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
        problems = _count(wrong, words.ONE_PROBLEM, words.MANY_PROBLEMS, voice)
        return voice.say(words.CATALOGUE_UNREADABLE, problems=problems)
    refuted = sum(law.verdict == "refuted" and law.required for law in check.laws)
    faults = _count(wrong, words.ONE_FAULT, words.MANY_FAULTS, voice)
    laws = _count(refuted, words.ONE_REFUTED, words.MANY_REFUTED, voice)
    return voice.say(words.CATALOGUE_WRONG, faults=faults, refuted=laws, **counts)


def _count(count: int, one: Text, many: Text, voice: Voice) -> str:
    return voice.say(one) if count == 1 else voice.say(many, count=voice.number(count))


def _faults(check: CatalogueCheck, voice: Voice) -> Iterator[Block]:
    wrong = [fault for fault in check.faults if fault.severity != "note"]
    return _table(wrong, words.CATALOGUE_FAULTS, words.CATALOGUE_FAULTS_CAPTION, "faults", voice)


def _notes(check: CatalogueCheck, voice: Voice) -> Iterator[Block]:
    notes = [fault for fault in check.faults if fault.severity == "note"]
    return _table(notes, words.CATALOGUE_NOTES, words.CATALOGUE_NOTES_CAPTION, "notes", voice)


def _table(found: Sequence[CatalogueFault], heading: Text, caption: Text, part: str, voice: Voice) -> Iterator[Block]:
    if found:
        columns = (
            Column(voice.say(interface.PLACE)),
            Column(voice.say(interface.ID), key=True),
            Column(voice.say(interface.MEANING)),
        )
        rows = tuple((str(fault.place), fault.id, voice.say(fault.message)) for fault in found)
        yield Heading(voice.say(heading), part=part)
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
    yield Heading(voice.say(words.LAWS), part="laws")
    yield Table(voice.say(words.LAWS_CAPTION), columns, rows)
    yield Paragraph(voice.say(words.LAWS_LEGEND))


def _verdict(law: Law, voice: Voice) -> str:
    limit = law.verdict == "refuted" and not law.required
    return voice.say(words.LAW_VERDICTS["limit" if limit else law.verdict])


def _counterexamples(laws: Sequence[Law], voice: Voice) -> Iterator[Block]:
    refuted = [law for law in laws if law.counterexample is not None]
    if refuted:
        yield Heading(voice.say(words.COUNTEREXAMPLES), part="counterexamples")
    for law in refuted:
        example = law.counterexample
        assert example is not None
        shop = facts_in_words(example.facts, voice)
        yield Note("error" if law.required else "info", f"{voice.say(law.name)}. {shop}: {voice.say(example.shows)}.")


def _how(laws: Sequence[Law], voice: Voice) -> Iterator[Block]:
    if laws:
        yield Heading(voice.say(words.LAWS_HOW), part="how")
        yield Record(tuple(Entry(voice.say(law.name), (voice.say(law.how),)) for law in laws))
