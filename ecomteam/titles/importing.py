"""A staff list becomes a team: titles that are clear become roles, the others are left for the user to decide."""

from collections.abc import Mapping

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.stafflist import Decision, Imported, ImportedPerson, Remark, StaffList, StaffRow
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.titles import Reading
from ecomteam.titles.matching import Matcher, same_title
from ecomteam.words import staff as words

Decisions = Mapping[str, Decision]


def imported(
    staff: StaffList,
    matcher: Matcher,
    shop: str | None = None,
    *,
    decisions: Decisions | None = None,
    facts: Mapping[str, Value] | None = None,
) -> Imported:
    """The team of a staff list, in the order of the list, with what was made of every title.

    ``decisions`` of the user, by title, win over what the title looks like.
    """
    decided = {same_title(title): decision for title, decision in (decisions or {}).items()}
    titles = dict.fromkeys(title for row in staff.rows for title in (row.title, *row.others))
    readings = {title: matcher.read(title) for title in titles}
    clear = [_clearest(row, readings, decided) for row in staff.rows]
    pairs = [_person(row, readings[row.title], decided.get(same_title(row.title))) for row in clear]
    place = staff.rows[0].person.place if staff.rows else Place("")
    team = Team(name=shop, facts=dict(facts or {}), people=tuple(person for person, _ in pairs), place=place)
    return Imported(team=team, people=tuple(read for _, read in pairs), ignored=staff.ignored, notes=staff.notes)


def _clearest(row: StaffRow, readings: Mapping[str, Reading], decided: Decisions) -> StaffRow:
    """The row by the first of its titles that says what the work is."""
    for title in (row.title, *row.others):
        if same_title(title) in decided or readings[title].roles or readings[title].owner:
            return msgspec.structs.replace(row, title=title)
    return row


def _person(row: StaffRow, reading: Reading, decision: Decision | None) -> tuple[Person, ImportedPerson]:
    person, notes, decided = row.person, row.notes, False
    if person.roles:
        reading = Reading(title=row.title, roles=tuple(held.role for held in person.roles), confidence=1.0)
    elif row.title and decision is not None:
        decided = True
        reading = Reading(title=row.title, roles=decision.roles, confidence=1.0, owner=decision.owner)
        person = _with(person, decision.roles, decision.owner)
    else:
        person = _with(person, reading.roles, reading.owner and not person.outside)
        if reading.sourcing and not row.told and not person.outside and not person.owner:
            person = msgspec.structs.replace(person, sourcing=reading.sourcing, accountable=person.reports_to)
            meant = words.MEANT[reading.sourcing]
            notes = (*notes, Remark.on(person.place, words.TITLE_OUTSIDE.format(meant=meant), "read"))
    open_title = not person.roles and not person.owner and not decided
    read = ImportedPerson(
        name=person.name, reading=reading, decide=open_title, decided=decided, notes=notes, place=person.place
    )
    return person, read


def _with(person: Person, roles: tuple[str, ...], owner: bool) -> Person:
    held = tuple(Holding(role=role, place=person.place) for role in roles)
    return msgspec.structs.replace(person, roles=held, owner=person.owner or owner)
