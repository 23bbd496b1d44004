"""What an owner can say hurts or is wanted: symptoms with causes, consequences, roles and steps; goals."""

from typing import Annotated

import msgspec

from ecomteam.model.amounts import Amount
from ecomteam.model.bounds import Amounts, Hours, Money, NotEmpty, Share, Within
from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.money import Freed
from ecomteam.model.references import ActivityId, FactId, NumberId, RoleId, SymptomId
from ecomteam.model.roles import Aliases
from ecomteam.model.text import Cited, Text


class Cause(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a symptom may come from. ``steps`` (its symptom's, from 1) and ``roles`` are those that help against it."""

    text: Text
    steps: tuple[Annotated[int, Within(1, 100, "a step of the symptom")], ...] = ()
    roles: tuple[RoleId, ...] = ()


class Consequence(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class SymptomStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Claim(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Hours a month that an activity must take at the least, if what the owner says is so.

    It holds for shops in which the activity exists. Who cannot keep up with what ``takes_rest`` has no idle hours: what
    owners told to work, beyond all that is counted, goes to it.
    """

    activity: ActivityId
    at_least: Hours
    takes_rest: bool = False


class Symptom(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A pain. ``roles`` are those that relieve it, most direct first; ``says`` is what it tells of the work. Whoever is
    told to be ``wary`` of the shop is not asked first to lead it.

    ``of_time`` is a complaint of hours and not of craft: whoever is employed and has hours for that work mends it.
    ``unfinished`` is one of work that comes in and stays undone: only that asks for more hours than were told.
    Shops for which ``unless`` holds cannot have it, and are not asked for it. Where such a shop told another pain, that
    it cannot have either and that this one ``stands_for``, this one is meant. How much work it is hangs on what is
    ``counted``: where it is the first pain and nobody told that number, it is asked first.
    """

    id: str
    name: Text
    aliases: Aliases = Aliases()
    causes: tuple[Cause, ...]
    consequences: tuple[Consequence, ...]
    roles: tuple[RoleId, ...]
    wary: tuple[RoleId, ...] = ()
    of_time: bool = False
    unfinished: bool = False
    stands_for: SymptomId | None = None
    counted: FactId | None = None
    unless: Condition | None = None
    says: tuple[Claim, ...] = ()
    steps: tuple[SymptomStep, ...]


NOTHING = Amount(0.0, 0.0, 0.0)


class ProjectSize(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a project costs ``once`` and each month after it (``upkeep``), in euros.

    For shops from so much revenue a month for which ``when`` holds; of several as large the first. People of the shop's
    own are not in it: their hours stand with the work.
    """

    when: Condition = ALWAYS
    from_revenue: Money = 0.0
    once: Amounts = NOTHING
    upkeep: Amounts = NOTHING


class Wait(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What has to be mended before a project begins, where ``when`` holds.

    ``tells`` is the number of the shop's own that ``because`` has a place for, by its name in braces; of a share so
    many of 100. Who is sought for one of ``roles`` waits for it too.
    """

    when: Condition
    because: Text
    roles: tuple[RoleId, ...] = ()
    tells: NumberId | None = None


class Project(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What reaching a goal costs beside people, smallest shops first; ``because`` is what to know before it begins.

    It is one for shops for which ``when`` holds. Where the amount that it is ``more_of`` was told, it costs that share
    of it a month. ``takes`` is the share of each order there that whoever runs the place keeps, ``spares`` the share
    that nobody keeps any more. It ``waits`` for the first of what holds.
    """

    because: Text
    when: Condition = ALWAYS
    more_of: Freed | None = None
    takes: Share | None = None
    spares: Share | None = None
    waits: tuple[Wait, ...] = ()
    sizes: Annotated[tuple[ProjectSize, ...], NotEmpty()]


class Goal(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an owner wants to reach; ``says`` is the work that reaching it takes, ``project`` what is bought for it."""

    id: str
    name: Text
    aliases: Aliases = Aliases()
    roles: tuple[RoleId, ...]
    says: tuple[Claim, ...] = ()
    project: Project | None = None


class Leaning(Project, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an owner is thinking of doing that is neither a role nor a goal."""

    id: str
    name: Text
    aliases: Aliases = Aliases()
