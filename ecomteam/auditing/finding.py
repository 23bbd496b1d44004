"""What a finder may report: plain facts, to which words are put where somebody reads them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

import msgspec

from ecomteam.model.activities import Activity
from ecomteam.model.audit import Quantity
from ecomteam.model.conditions import Condition
from ecomteam.model.place import Place
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.shop.numbers import Known, Numbers

Item = TypeVar("Item")


class Conditional(Protocol):
    """A rule, an activity, a check: whatever holds under a condition."""

    @property
    def when(self) -> Condition: ...


class Somebody(msgspec.Struct, frozen=True, gc=False):
    name: str

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name,)


class People(msgspec.Struct, frozen=True, gc=False):
    names: tuple[str, ...]


class Line(People, frozen=True, gc=False):
    """People who report to each other, in that order."""


class OneRole(msgspec.Struct, frozen=True, gc=False):
    id: str

    @property
    def ids(self) -> tuple[str, ...]:
        return (self.id,)


class Roles(msgspec.Struct, frozen=True, gc=False):
    ids: tuple[str, ...]


class Activities(msgspec.Struct, frozen=True, gc=False):
    activities: Sequence[Activity]


class Awaited(msgspec.Struct, frozen=True, gc=False):
    """Facts that are waited for, the one that the most waits for first."""

    facts: tuple[str, ...]


class Number(msgspec.Struct, frozen=True, gc=False):
    """So many of a unit, or of a fact; whole numbers are counted, others measured."""

    value: int | float
    unit: str


class Money(msgspec.Struct, frozen=True, gc=False):
    """An amount or a range a month, in a currency."""

    low: float
    high: float
    currency: str


def in_money(numbers: Numbers, low: float, high: float) -> Money:
    """Euros, in the shop's own currency."""
    return Money(numbers.from_euros(low), numbers.from_euros(high), numbers.currency)


class Driven(msgspec.Struct, frozen=True, gc=False):
    """The numbers that work comes from, those of the most hours first."""

    by: Sequence[Known]


class GivenBack(msgspec.Struct, frozen=True, gc=False):
    """The hours that a plan would give back first; worked out only where somebody reads of them."""


# A text is one of the catalogue's or of the file's own.
Fill = Somebody | People | OneRole | Roles | Activities | Awaited | Number | Money | Driven | GivenBack | Text | str
Fills = Mapping[str, Fill]


class Found(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One fault: what it is about, where it stands, and what fills the check's texts. ``cites`` are a rule's own."""

    subject: str
    place: Place
    fills: Fills = {}
    cites: tuple[str, ...] = ()

    @property
    def persons(self) -> tuple[str, ...]:
        return unique(
            name for fill in self.fills.values() if isinstance(fill, Somebody | People) for name in fill.names
        )

    @property
    def roles(self) -> tuple[str, ...]:
        return unique(role for fill in self.fills.values() if isinstance(fill, OneRole | Roles) for role in fill.ids)

    @property
    def activities(self) -> tuple[str, ...]:
        return unique(one.id for fill in self.fills.values() if isinstance(fill, Activities) for one in fill.activities)

    @property
    def numbers(self) -> Mapping[str, Quantity]:
        return {
            name: Quantity(unit=fill.unit, value=float(fill.value))
            if isinstance(fill, Number)
            else Quantity(unit=f"{fill.currency} a month", low=fill.low, high=fill.high)
            for name, fill in self.fills.items()
            if isinstance(fill, Number | Money)
        }


class Open(msgspec.Struct, frozen=True, gc=False):
    """Something that could not be judged: the facts it waits for, and whatever waits for facts of its own."""

    facts: tuple[str, ...] = ()
    undecided: Sequence[Conditional] = ()


Report = Iterator[Found | Open]


def named(people: Iterable[Person]) -> People:
    return People(tuple([person.name for person in people]))


def unique(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))


def place_of(person: Person, role: str) -> Place:
    """Where the file says that the person holds the role."""
    return next((held.place for held in person.roles if held.role == role), person.place)


def pair(person: Person, role: str) -> str:
    """The subject of a finding about one person in one role."""
    return f"{person.name}/{role}"
