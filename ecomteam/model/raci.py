"""Who answers for each piece of work, who does it, who is asked and who is told."""

import msgspec

from ecomteam.model.references import ActivityId, RoleId, TensionId
from ecomteam.model.text import Text
from ecomteam.model.who import Who


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """A part in an activity. ``person`` is ``None`` where the file names nobody and it falls to the owner.

    ``count`` people share it, where the file has several of one kind in a row.
    """

    person: Who | None
    role: RoleId
    outside: bool = False
    owner: bool = False
    count: int = 1


class RaciRow(msgspec.Struct, frozen=True, kw_only=True):
    """One activity. Exactly one is accountable and works inside; at least one is responsible.

    ``hours_per_week`` is how much work it is, where it was counted. ``why`` says how the accountable was found;
    ``cites`` and ``tensions`` are those of the activity.
    """

    activity: ActivityId
    name: Text
    phases: tuple[str, ...]
    accountable: Duty
    responsible: tuple[Duty, ...]
    consulted: tuple[Duty, ...]
    informed: tuple[Duty, ...]
    hours_per_week: float | None = None
    why: Text
    cites: tuple[str, ...]
    own_judgement: Text | None = None
    tensions: tuple[TensionId, ...] = ()


class OpenActivity(msgspec.Struct, frozen=True, kw_only=True):
    """An activity of which it is not known whether the shop has it, and the facts that would tell."""

    activity: ActivityId
    name: Text
    hangs_on: tuple[str, ...]


class Raci(msgspec.Struct, frozen=True, kw_only=True):
    """The responsibility matrix of a shop. ``planned``: as it will be once the roadmap is carried out."""

    shop: str | None
    planned: bool
    rows: tuple[RaciRow, ...]
    open: tuple[OpenActivity, ...]
