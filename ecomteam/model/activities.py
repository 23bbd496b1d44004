"""Activities: pieces of the shop's work that need exactly one accountable person."""

from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.references import PhaseId, RoleId, TensionId
from ecomteam.model.text import Cited, Text


class Activity(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A row of the responsibility matrix.

    ``accountable`` and ``responsible`` are chains of roles: the first that somebody holds takes it.
    ``when`` says for which shops the activity exists at all.
    """

    id: str
    name: Text
    phases: tuple[PhaseId, ...]
    accountable: tuple[RoleId, ...]
    responsible: tuple[RoleId, ...]
    consulted: tuple[RoleId, ...] = ()
    informed: tuple[RoleId, ...] = ()
    when: Condition = ALWAYS
    tensions: tuple[TensionId, ...] = ()
