"""A shop and the people who work for it: what a team.yaml says."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any as Anything
from typing import Literal

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.ideas import Idea
from ecomteam.model.place import Place
from ecomteam.model.roles import Sourcing
from ecomteam.model.who import Who, somebody

FULL_TIME = 1.0


class Holding(msgspec.Struct, frozen=True, kw_only=True):
    """A role that a person holds; ``fte`` is the part of a full-time week it gets, if the file says so."""

    role: str
    fte: float | None = None
    place: Place


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who works for the shop, or an outside party that does.

    ``fte`` is the whole of the person's time for the shop. ``accountable`` names the insider who answers for an outside
    party. ``activities`` are pieces of work the person is expressly accountable for. Dates are ISO days.

    ``count`` people of one kind share a row; ``fte``, ``hours_per_week`` (instead of it) and ``cost_per_month`` are
    each one's. ``cost_per_order`` is what an outside company asks for each order, on top. ``week`` is what an owner's
    hours go to in a week, by activity, where the owner told it.

    Who is ``away`` (on leave, ill) is employed and paid, and does no work, from ``away_from`` until ``away_until``,
    both included; without the one since before today, without the other until somebody says so. An active person
    with ``away_from`` has a leave ahead.
    """

    name: str
    owner: bool = False
    roles: tuple[Holding, ...] = ()
    fte: float | None = None
    hours_per_week: float | None = None
    count: int = 1
    sourcing: Sourcing = "in_house"
    status: Literal["active", "away", "planned", "vacant"] = "active"
    starts: str | None = None
    ends: str | None = None
    away_from: str | None = None
    away_until: str | None = None
    reports_to: str | None = None
    department: str | None = None
    accountable: str | None = None
    activities: tuple[str, ...] = ()
    cost_per_month: float | None = None
    cost_per_order: float | None = None
    week: Mapping[str, float] = {}
    place: Place

    @property
    def who(self) -> Who:
        return somebody(self.name)

    @property
    def outside(self) -> bool:
        return self.sourcing != "in_house"

    @property
    def hours_told(self) -> bool:
        """Whether anything was told of the hours, of the person or of a role."""
        return self.fte is not None or self.hours_per_week is not None or any(held.fte for held in self.roles)

    def employed(self, day: str | None) -> bool:
        """Whether somebody is under contract on that day, at work or away; without a day, as the file says."""
        if self.status not in ("active", "away"):
            return False
        return day is None or (self.starts or day) <= day <= (self.ends or day)

    def away(self, day: str | None) -> bool:
        """Whether somebody does no work on that day, for a time."""
        if day is None:
            return self.status == "away"
        told = self.status == "away" or self.away_from is not None
        return told and (self.away_from or day) <= day <= (self.away_until or day)

    def leave_ahead(self, day: str, weeks: float) -> str | None:
        """The first day of a leave that is still to come, and that lasts so many weeks or nobody knows how long."""
        if self.away_from is None or self.away_from <= day:
            return None
        until = date.max if self.away_until is None else date.fromisoformat(self.away_until)
        return self.away_from if until - date.fromisoformat(self.away_from) >= timedelta(weeks=weeks) else None

    def holds(self, role: str) -> bool:
        return role in [held.role for held in self.roles]

    @property
    def stated(self) -> float:
        """The FTE of the roles that have their own."""
        return sum(held.fte for held in self.roles if held.fte is not None)

    def whole(self, week: float) -> float:
        """The FTE of somebody: as told, else that of the roles together where each has its own, else a full week.

        ``week`` is how many hours a week the contract of a full-time job has.
        """
        if self.hours_per_week is not None:
            return self.hours_per_week / week
        if self.fte is not None:
            return self.fte
        each = bool(self.roles) and all(held.fte is not None for held in self.roles)
        return self.stated if each else max(FULL_TIME, self.stated)

    def shares(self, week: float) -> Mapping[str, float]:
        """The FTE for each role that is held, in the order of the file: as stated, else an even part of what is left.

        ``week`` as in ``whole``.
        """
        open_roles = sum(held.fte is None for held in self.roles)
        each = max(0.0, self.whole(week) - self.stated) / open_roles if open_roles else 0.0
        given: dict[str, float] = {}
        for held in self.roles:
            given[held.role] = given.get(held.role, 0.0) + (each if held.fte is None else held.fte)
        return given


class Foreseen(Person, frozen=True, kw_only=True):
    """Somebody of a team that follows the plan whom no file names; ``name`` could be a colleague's too."""

    unnamed: Who

    @property
    def who(self) -> Who:
        return self.unnamed


class OwnRate(msgspec.Struct, frozen=True, kw_only=True):
    """What the shop itself knows it pays for a role, in its own currency: per hour, or per month of full time."""

    role: str
    low: float
    high: float
    per: Literal["hour", "month"]


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """The shop's own measure of an activity: how many ``of`` a number one person does in an hour.

    Without ``of`` it is what the first row of the activity counts by; money is in the shop's currency.
    """

    per_hour: float
    of: str | None = None


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """What an owner was told that something costs, in the shop's own currency: ``once``, and each month after it."""

    once: float = 0.0
    a_month: float = 0.0


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a number an owner wants; money is in the shop's currency. ``by`` is a month or a day."""

    to: float
    by: str | None = None


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """A number that was counted from ``rows`` rows of an export, over months or days from ``since`` to ``until``.

    ``error`` is how far it may be off, one way, where that is known.
    """

    value: float
    error: float | None = None
    since: str | None = None
    until: str | None = None
    rows: int | None = None
    file: str | None = None


class Waiver(msgspec.Struct, frozen=True, kw_only=True):
    """A finding that is accepted, with a reason and an end."""

    check: str
    reason: str
    until: str | None = None
    person: str | None = None
    place: Place


class Team(msgspec.Struct, frozen=True, kw_only=True):
    """What is known: facts of the shop (an absent fact is unknown) and people (``None`` is unknown, empty is nobody).

    ``declined`` are facts that are expressly left open; ``places`` says where each fact stands in the file. ``pace`` is
    the shop's own measure of work, by activity; ``quotes`` are the prices that were told of goals and leanings,
    ``targets`` the numbers that an owner wants to reach, ``ideas`` what they are thinking of in words of their own, all
    in the order of the file.
    ``measured`` are facts that were counted from exports. ``written`` is how a file words a number, where it does with
    more than digits, and ``told_per`` for which period, where that is not the one of the question. ``history`` is what
    earlier months were, kept as it stands.
    """

    name: str | None = None
    facts: dict[str, Value] = {}
    written: Mapping[str, str] = {}
    told_per: Mapping[str, str] = {}
    measured: Mapping[str, Measured] = {}
    people: tuple[Person, ...] | None = None
    rates: tuple[OwnRate, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    done: tuple[str, ...] = ()
    pace: Mapping[str, Pace] = {}
    quotes: Mapping[str, Quote] = {}
    targets: Mapping[str, Target] = {}
    ideas: tuple[Idea, ...] = ()
    history: tuple[Mapping[str, Anything], ...] = ()
    declined: tuple[str, ...] = ()
    places: dict[str, Place] = {}
    place: Place
