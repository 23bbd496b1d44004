"""Clues: the question that tells two causes of a symptom apart."""

from typing import Annotated, Literal

import msgspec

from ecomteam.model.bounds import Within
from ecomteam.model.conditions import Condition
from ecomteam.model.references import SymptomId
from ecomteam.model.text import Cited, Text

Cause = Annotated[int, Within(1, 100, "a cause of the symptom")]
Says = Literal["yes", "no"]


class Pointers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which cause each answer points to, as its symptom numbers them, from 1."""

    if_yes: Cause
    if_no: Cause


class Clue(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A yes-or-no question. Where ``when`` holds, the shop's facts have given the answer ``settles`` already."""

    id: str
    symptom: SymptomId
    ask: Text
    causes: Pointers
    when: Condition | None = None
    settles: Says = "yes"
