"""Conditions as data: a closed vocabulary that a program can evaluate, reason about and put into words."""

from typing import Literal

import msgspec

from ecomteam.model.references import FactId, ThresholdId

Operator = Literal["is", "one_of", "has_any", "has_all", "at_least", "at_most", "above", "below"]


class Test(msgspec.Struct, frozen=True, tag="test", kw_only=True):
    """One fact against one operand; unknown while the fact is unknown.

    ``is``/``one_of`` compare a single value, ``has_any``/``has_all`` a set, the others a number.
    ``threshold`` names the threshold that the number came from.
    """

    fact: FactId
    operator: Operator
    value: bool | int | float | str | tuple[str, ...]
    threshold: ThresholdId | None = None


class All(msgspec.Struct, frozen=True, tag="all"):
    """True when every part is; the empty conjunction is true."""

    parts: "tuple[Condition, ...]" = ()


class Any(msgspec.Struct, frozen=True, tag="any"):
    """True when some part is; the empty disjunction is false."""

    parts: "tuple[Condition, ...]" = ()


class Not(msgspec.Struct, frozen=True, tag="not"):
    part: "Condition"


Condition = Test | All | Any | Not

ALWAYS = All()
