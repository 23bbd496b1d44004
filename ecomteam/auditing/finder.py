"""What a check does in code: finding its faults, and the changes that could mend them."""

from collections.abc import Callable, Iterator

import msgspec

from ecomteam.auditing.finding import Report
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.audit import FixKind
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.model.text import Text


class TeamChange(msgspec.Struct, frozen=True, kw_only=True):
    """The people after one change, and the change in words. ``kind`` is given where it is not that of its mend."""

    text: Text
    people: tuple[Person, ...]
    role: str | None = None
    person: str | None = None
    monthly: Cost | None = None
    free: bool = True
    kind: FixKind | None = None


class Mend(msgspec.Struct, frozen=True):
    """Changes of a kind that may mend what a check finds; that they do is for ``fixes`` to find out."""

    kind: FixKind
    changes: Callable[[TeamView], Iterator[TeamChange]]


class Finder(msgspec.Struct, frozen=True):
    """What looks for the faults of a check, and what could mend them.

    Where nobody knows who works there, those about people are not asked; where some are named and others are not,
    neither are those ``of_all``, which find that nobody does something.
    """

    find: Callable[[TeamView], Report]
    mends: tuple[Mend, ...] = ()
    about_people: bool = True
    of_all: bool = False

    @property
    def check(self) -> str:
        """A function that finds has the name of its check."""
        return self.find.__name__


def with_changed(view: TeamView, *changed: Person) -> tuple[Person, ...]:
    """Everybody, with these in the place of whom they were."""
    after = {person.name: person for person in changed}
    return tuple(after.get(person.name, person) for person in view.people)
