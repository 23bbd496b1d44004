"""A staff list as it was read, and what became of it."""

import msgspec

from ecomteam.model.place import Place
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Text
from ecomteam.model.titles import Reading


class StaffRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person of a staff list. ``person`` has all but the roles, unless the list names roles by their ids.

    ``notes`` say what was on the list and is not in ``person``.
    """

    person: Person
    title: str = ""
    notes: tuple[Text, ...] = ()


class StaffList(msgspec.Struct, frozen=True, kw_only=True):
    """Everybody on the list, and the headings of columns that were not read."""

    rows: tuple[StaffRow, ...]
    ignored: tuple[str, ...] = ()


class ImportedPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of the list, in the team by the same ``name``: what the title was taken to mean, and what to look at.

    ``decide`` is true where the title is unsure or foreign, so that the user decides.
    """

    name: str
    reading: Reading
    decide: bool
    notes: tuple[Text, ...]
    place: Place


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """A staff list as a team."""

    team: Team
    people: tuple[ImportedPerson, ...]
    ignored: tuple[str, ...]
