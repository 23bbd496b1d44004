"""What the sources give beside roles and rules: a checklist, answers, a case, and the units to bridge."""

from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.references import RoleId, SymptomId
from ecomteam.model.text import Cited, Text


class ChecklistStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    text: Text


class ChecklistPart(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    title: Text
    steps: tuple[ChecklistStep, ...] = ()


class Faq(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A question with its answer; a plan shows it to who hires one of ``roles`` or named one of ``symptoms``.

    One without either is for everybody.
    """

    id: str
    question: Text
    answer: Text
    roles: tuple[RoleId, ...] = ()
    symptoms: tuple[SymptomId, ...] = ()


class CaseStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Story(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
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


class ShopRisk(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The main risk of shops for which ``when`` holds, with what to do about it; ``because`` is why it is one.

    One ``with_hire`` is a risk only where somebody comes now or next, of one of the ``roles`` where there are any and
    employed where it is ``inside``; with ``first_employee`` that has to be the first who is employed. With ``bought``
    its orders have to be. With one that ``stops`` it, nothing of that comes in any more. One of the ``season`` is told
    in the months, the orders and the hands of the shop's own where these were told.
    """

    id: str
    text: Text
    because: Text
    when: Condition = ALWAYS
    with_hire: bool = False
    roles: tuple[RoleId, ...] = ()
    inside: bool = False
    first_employee: bool = False
    bought: bool = False
    stops: bool = False
    season: bool = False
