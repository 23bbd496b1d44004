"""The phases of the customer journey, and what each role does in them."""

from ecomteam.model.references import RoleId
from ecomteam.model.text import Cited, Text


class Work(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one role does in one phase."""

    role: RoleId
    does: Text


class Phase(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    number: int
    name: Text
    heading: Text
    goal: Text
    work: tuple[Work, ...]
