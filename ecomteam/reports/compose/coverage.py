"""Who covers the customer journey: a row a role, a mark under every phase that it works in."""

from collections.abc import Callable, Sequence

from ecomteam.model.plan import Coverage
from ecomteam.model.text import Text
from ecomteam.model.who import Who
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import CHANGES, COMES, MISSING, STAYS, Block, Column, Paragraph, Table
from ecomteam.words import interface

Side = tuple[Text, Callable[[Coverage], tuple[Who, ...]]]


def coverage_blocks(coverage: Sequence[Coverage], sides: Sequence[Side], voice: Voice, caption: str) -> list[Block]:
    """The table, and before it what the numbers of its columns stand for. Nothing where nothing is covered.

    ``sides`` are the columns that name people: a heading and what to take from a row.
    """
    phases = [phase for phase in voice.knowledge.catalogue.phases if any(row.phase == phase.id for row in coverage)]
    columns = (
        Column(voice.say(interface.ROLE), key=True),
        *(Column(voice.say(name)) for name, _ in sides),
        *(Column(str(phase.number), whole=True, marks=True) for phase in phases),
    )
    works: dict[tuple[str, ...], set[str]] = {}
    for row in coverage:
        cells = (voice.role(row.role), *(voice.people(people(row)) for _, people in sides), _mark(row))
        works.setdefault(cells, set()).add(row.phase)
    rows = tuple(
        (*cells, *(mark if phase.id in at else "" for phase in phases)) for (*cells, mark), at in works.items()
    )
    used = {mark for *_, mark in works}
    legend = [f"{phase.number} {voice.phase(phase.id)}" for phase in phases]
    signs = [f"{mark} {voice.say(meaning)}" for mark, meaning in interface.MARKS_MEAN.items() if mark in used]
    lines = (Paragraph(", ".join(legend)), Paragraph(", ".join(signs)))
    return [*lines, Table(caption, columns, rows)] if rows else []


def _mark(row: Coverage) -> str:
    if not row.after:
        return MISSING
    if not row.before:
        return COMES
    return STAYS if row.before == row.after else CHANGES
