"""The page about every check, as it stands in ``docs``: made from the catalogue, so that it cannot fall behind it."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.phrasing import pattern, phrase
from ecomteam.model.checks import Check
from ecomteam.model.conditions import ALWAYS
from ecomteam.model.text import Language
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import checks as words
from ecomteam.words import interface
from ecomteam.words.values import SEVERITIES

GROUP = 3  # letters of a code that say its group


def compose_checks(knowledge: Knowledge, lang: Language) -> Document:
    """All checks: a table to find one, then each in full, by group."""
    voice = Voice(knowledge, lang)
    checks = knowledge.catalogue.checks
    blocks: list[Block] = [
        Paragraph(voice.say(words.CHECKS_INTRO, count=len(checks))),
        Paragraph(voice.say(words.CHECKS_STATES)),
        _table(voice, checks),
    ]
    group = ""
    for check in checks:
        if check.code[:GROUP] != group:
            group = check.code[:GROUP]
            name = words.CHECK_GROUPS.get(group)
            blocks.append(Heading(voice.say(name) if name else group))
        blocks += [Heading(f"{check.code} {voice.say(check.title)}", 3), _record(voice, check)]
    return Document(voice.say(words.CHECKS_TITLE), lang, tuple(blocks))


def _table(voice: Voice, checks: tuple[Check, ...]) -> Table:
    columns = (
        Column(voice.say(interface.CHECK), key=True),
        Column(voice.say(interface.ID)),
        Column(voice.say(interface.SEVERITY)),
        Column(voice.say(interface.FINDING)),
    )
    rows = tuple(
        (check.code, check.id, voice.say(SEVERITIES[check.severity]), voice.say(check.title)) for check in checks
    )
    return Table(voice.say(words.CHECKS_TITLE), columns, rows)


def _record(voice: Voice, check: Check) -> Record:
    always = check.when == ALWAYS
    entries = (
        (interface.ID, check.id),
        (interface.SEVERITY, voice.say(SEVERITIES[check.severity])),
        (
            interface.CONDITION,
            voice.say(interface.ALWAYS) if always else phrase(check.when, voice.knowledge, voice.lang),
        ),
        (interface.MEANING, voice.say(check.meaning)),
        (interface.MATTERS, voice.say(check.matters)),
        (interface.MESSAGE, pattern(check.message, voice.lang)),
        (interface.REMEDY, pattern(check.remedy, voice.lang)),
        (interface.RESTS_ON, voice.cited("", check.cites, check.own_judgement)),
        (interface.TENSIONS, ", ".join(check.tensions)),
    )
    return Record(tuple(Entry(voice.say(label), (text,)) for label, text in entries if text))
