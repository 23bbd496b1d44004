"""Two plans of one shop compared: which hires moved, and which of its numbers moved them."""

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.plan import Volume
from ecomteam.model.references import FactId, RoleId
from ecomteam.model.roles import Sourcing
from ecomteam.model.rules import Wave
from ecomteam.model.text import Text


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where a hire stands in a plan: which step it is, when, in which form, and from which volume on if it is later."""

    rank: int
    wave: Wave
    sourcing: Sourcing
    hours_per_week: float
    volume: Volume | None = None


class HireMove(msgspec.Struct, frozen=True, kw_only=True):
    """A role that stands elsewhere in the new plan, or in one of the two only.

    ``because`` are the facts that moved it, the one that does most first; ``people`` tells that somebody came or went.
    """

    role: RoleId
    old: Standing | None
    new: Standing | None
    because: tuple[str, ...] = ()
    people: bool = False


class NumberChange(msgspec.Struct, frozen=True, kw_only=True):
    """A fact of the shop that is another now; ``None`` is unknown."""

    fact: FactId
    old: Value | None
    new: Value | None


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """A volume from which on a role was to come, how far the shop is now, and whether that is enough."""

    role: RoleId
    volume: Volume
    now: float
    reached: bool


class PlanMoves(msgspec.Struct, frozen=True, kw_only=True):
    """``first`` is the new plan in a sentence. Lists hold differences only; amounts are in ``currency``."""

    first: Text
    currency: str
    numbers: tuple[NumberChange, ...]
    moves: tuple[HireMove, ...]


class MonthUpdate(msgspec.Struct, frozen=True, kw_only=True):
    """What a month brought: its numbers, who came and went, triggers, and the plan after it.

    ``done`` are roles of the plan before that somebody who came has taken.
    """

    shop: str | None
    month: str
    plan: PlanMoves
    triggers: tuple[Trigger, ...]
    joined: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
