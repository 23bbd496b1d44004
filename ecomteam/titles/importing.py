"""A staff list becomes a team: titles that are clear become roles, the others are left for the user to decide."""

import msgspec

from ecomteam.model.place import Place
from ecomteam.model.stafflist import Imported, ImportedPerson, StaffList, StaffRow
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.titles import Reading
from ecomteam.titles.matching import Matcher


def imported(staff: StaffList, matcher: Matcher, shop: str | None = None) -> Imported:
    """The team of a staff list, in the order of the list, with what was made of every title."""
    pairs = [_person(row, matcher) for row in staff.rows]
    place = staff.rows[0].person.place if staff.rows else Place("")
    team = Team(name=shop, people=tuple(person for person, _ in pairs), place=place)
    return Imported(team=team, people=tuple(read for _, read in pairs), ignored=staff.ignored)


def _person(row: StaffRow, matcher: Matcher) -> tuple[Person, ImportedPerson]:
    person = row.person
    if person.roles:
        roles = tuple(held.role for held in person.roles)
        reading = Reading(title=row.title, roles=roles, confidence=1.0)
    else:
        reading = matcher.read(row.title)
        roles_held = tuple(Holding(role=role, place=person.place) for role in reading.roles)
        owner = person.owner or (reading.owner and not person.outside)
        person = msgspec.structs.replace(person, roles=roles_held, owner=owner)
    decide = not person.roles and not person.owner
    return person, ImportedPerson(name=person.name, reading=reading, decide=decide, notes=row.notes, place=person.place)
