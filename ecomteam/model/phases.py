"""The phases of the customer journey, and what each role does in them."""

from typing import Annotated

from ecomteam.model.bounds import Within
from ecomteam.model.references import RoleId
from ecomteam.model.text import Cited, Text


class PhaseWork(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one role does in one phase."""

    role: RoleId
    does: Text


class Phase(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    number: Annotated[int, Within(1, 100, "place in the journey")]
    name: Text
    heading: Text
    goal: Text
    work: tuple[PhaseWork, ...]
