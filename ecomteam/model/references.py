"""Ids that refer to an element of the catalogue: a field says by its type what it refers to."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, get_args, get_type_hints

import msgspec


class Refers(msgspec.Struct, frozen=True):
    """The noun, which is the name of its file, and what one of them is called in an error."""

    noun: str
    one: str


RoleId = Annotated[str, Refers("roles", "role")]
PhaseId = Annotated[str, Refers("phases", "phase")]
SymptomId = Annotated[str, Refers("symptoms", "symptom")]
TensionId = Annotated[str, Refers("tensions", "tension")]
ThresholdId = Annotated[str, Refers("thresholds", "threshold")]
FactId = Annotated[str, Refers("questions", "fact")]
CountryId = Annotated[str, Refers("countries", "country")]
CurrencyId = Annotated[str, Refers("currencies", "currency")]
ActivityId = Annotated[str, Refers("activities", "activity")]
GoalId = Annotated[str, Refers("goals", "goal")]
LeaningId = Annotated[str, Refers("leanings", "leaning")]
NumberId = Annotated[str, Refers("drivers", "driver")]
SourceId = Annotated[str, Refers("sources", "source")]
StatementId = Annotated[str, Refers("statements", "statement")]
RuleId = Annotated[str, Refers("rules", "rule")]
StepId = Annotated[str, Refers("first_steps", "first step")]
CheckId = Annotated[str, Refers("checks", "check")]


@cache
def references(kind: type[msgspec.Struct]) -> Mapping[str, Refers]:
    """What each field of the type refers to, if it does."""
    hints = get_type_hints(kind, include_extras=True)
    found = {field: refers_of(hint) for field, hint in hints.items()}
    return {field: refers for field, refers in found.items() if refers is not None}


def refers_of(hint: object) -> Refers | None:
    """What an id refers to, or the ids in a tuple or a union."""
    own = [mark for mark in getattr(hint, "__metadata__", ()) if isinstance(mark, Refers)]
    inner = [refers for part in get_args(hint) if (refers := refers_of(part)) is not None]
    return next(iter(own + inner), None)


def ids(value: object) -> tuple[str, ...]:
    """The ids in a field that refers to something: one, several or none."""
    return (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
