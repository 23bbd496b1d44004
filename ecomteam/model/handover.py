"""The hand-over plan: the owner's hats in the order to hand them over."""

from typing import Literal

import msgspec

from ecomteam.model.plan import Reason
from ecomteam.model.roles import Sourcing
from ecomteam.model.text import Text

Taker = Literal["hire", "colleague", "later_hire", "nobody_yet"]


class HatToHandOver(msgspec.Struct, frozen=True, kw_only=True):
    """One hat. ``to`` says in words who takes it: a hire of the roadmap, a colleague, or nobody yet.

    ``rank`` is the step of the roadmap that takes it, if one does; ``person`` the colleague. ``trigger`` is when.
    """

    place: int
    role: str
    worn_by: str | None
    taker: Taker
    to: Text
    rank: int | None
    person: str | None
    sourcing: Sourcing
    trigger: Text
    reasons: tuple[Reason, ...]
    first_task: Text | None


class HandOver(msgspec.Struct, frozen=True, kw_only=True):
    """``hats`` in the order to hand them over; ``limit`` is how many hats are too many, by our threshold."""

    shop: str | None
    headline: Text
    hats: tuple[HatToHandOver, ...]
    limit: int
    principles: tuple[Reason, ...]
