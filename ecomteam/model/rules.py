"""Rules: a condition over facts, an effect on the plan, a reason and its sources."""

from typing import Annotated, Literal

import msgspec

from ecomteam.model.bounds import NotEmpty, Within
from ecomteam.model.conditions import Condition
from ecomteam.model.references import RoleId, TensionId
from ecomteam.model.roles import Sourcing
from ecomteam.model.text import Cited, Text

Wave = Literal["now", "next", "later"]
WAVES: tuple[Wave, ...] = ("now", "next", "later")

Verdict = Literal["must_be_in_house", "better_in_house", "may_be_outside", "better_outside"]


class Urge(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="effect", tag="urge", kw_only=True):
    """An hour of this role's work weighs ``by`` times as much as an hour of other work.

    What several rules add to that adds up, each half as much as the stronger one before it: 2 and 1.5 make 2.25. Hours
    decide how much of a role and whether at all; this only says which of them come first.
    """

    roles: Annotated[tuple[RoleId, ...], NotEmpty()]
    by: Annotated[float, Within(1, 100, "times the weight of another hour", above=True)]


class RuleOut(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="effect", tag="rule_out", kw_only=True
):
    """This shop does not need the role, whatever else speaks for it."""

    roles: Annotated[tuple[RoleId, ...], NotEmpty()]


class Promote(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="effect", tag="promote", kw_only=True):
    """If the role is needed at all, it belongs at the latest in this wave."""

    roles: Annotated[tuple[RoleId, ...], NotEmpty()]
    to: Literal["now", "next"]


class Hold(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="effect", tag="hold", kw_only=True):
    """If the role is needed, it comes at the earliest in this wave. A promotion wins over a hold."""

    roles: Annotated[tuple[RoleId, ...], NotEmpty()]
    to: Literal["next", "later"]


class SourceAs(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="effect", tag="source", kw_only=True):
    """Inside or outside. A ``must`` wins; between ``better`` verdicts the weights decide, then in-house.

    ``form`` is the kind of outside engagement, where the verdict is outside.
    """

    roles: Annotated[tuple[RoleId, ...], NotEmpty()]
    verdict: Verdict
    weight: Annotated[int, Within(0, 1000, "weight")] = 10
    form: Sourcing = "freelance"


Effect = Urge | RuleOut | Promote | Hold | SourceAs


class Rule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A row of the knowledge base. ``because`` is the reason as the owner reads it.

    ``of_subscribers`` is that reason for a shop whose customers have a subscription, and buy no second time.
    """

    id: str
    when: Condition
    then: Effect
    because: Text
    of_subscribers: Text | None = None
    tensions: tuple[TensionId, ...] = ()
