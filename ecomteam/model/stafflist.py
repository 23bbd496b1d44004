"""A staff list as it was read, and what became of it."""

from typing import Literal, Self

import msgspec

from ecomteam.model.place import Place
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Text
from ecomteam.model.titles import Reading


class Remark(Text, frozen=True, kw_only=True):
    """What is to be said of something in a list: it was not read (``look``), or it was given a meaning (``read``)."""

    place: Place
    kind: Literal["look", "read"] = "look"

    @classmethod
    def on(cls, place: Place, what: Text, kind: Literal["look", "read"] = "look") -> Self:
        return cls(what.en, what.nl, place=place, kind=kind)


class StaffRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person of a staff list, or one seat of several. ``person`` has all but the roles, unless the list names
    roles by their ids. ``others`` are what further columns say of the work, where ``title`` is not clear. ``told`` is
    whether the list says how they are engaged.

    ``notes`` say what was on the list and is not in ``person``, and what was given another form.
    """

    person: Person
    title: str = ""
    others: tuple[str, ...] = ()
    told: bool = False
    notes: tuple[Remark, ...] = ()


class StaffList(msgspec.Struct, frozen=True, kw_only=True):
    """Everybody on the list, and the headings of columns that were not read. ``notes`` are about the list itself, and
    about rows that are nobody of the team.
    """

    rows: tuple[StaffRow, ...]
    ignored: tuple[str, ...] = ()
    notes: tuple[Remark, ...] = ()


class ImportedPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of the list, in the team by the same ``name``: what the title was taken to mean, and what to look at.

    ``decide`` is true where the title is unsure or foreign, so that the user decides; ``decided`` where the user did.
    """

    name: str
    reading: Reading
    decide: bool
    decided: bool = False
    notes: tuple[Remark, ...]
    place: Place


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """A staff list as a team. ``notes`` are about the list itself, and about rows that are nobody of the team."""

    team: Team
    people: tuple[ImportedPerson, ...]
    ignored: tuple[str, ...]
    notes: tuple[Remark, ...] = ()


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What a user said that a title means: these roles, or none of them; ``owner`` where it is who runs the company."""

    roles: tuple[str, ...] = ()
    owner: bool = False
    sourcing: Sourcing | None = None
