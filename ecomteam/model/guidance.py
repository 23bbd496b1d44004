"""What the sources give beside roles and rules: a checklist, answers, a case, and the units to bridge."""

from ecomteam.model.references import RoleId
from ecomteam.model.text import Cited, Text


class ChecklistStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    text: Text


class ChecklistPart(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    title: Text
    steps: tuple[ChecklistStep, ...] = ()


class Faq(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    question: Text
    answer: Text


class CaseStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Case(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A story told by a source: an anecdote, never a forecast."""

    id: str
    title: Text
    steps: tuple[CaseStep, ...]
    caveat: Text


class Principle(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A general insight that the advice leans on, shown with ``explain``."""

    id: str
    title: Text
    text: Text
    roles: tuple[RoleId, ...] = ()
