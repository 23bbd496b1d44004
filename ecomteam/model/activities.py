"""Activities: pieces of the shop's work that need exactly one accountable person."""

from typing import Annotated, Literal, get_args

from ecomteam.model.bounds import NotEmpty
from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.references import PhaseId, RoleId, TensionId
from ecomteam.model.text import Cited, Text
from ecomteam.model.work import Relief

Skill = Literal["routine", "skilled", "specialist", "lead"]
Location = Literal["inside", "on_the_spot", "either", "outside"]
Rhythm = Literal["daily", "weekly", "monthly", "bursts"]
RHYTHMS: tuple[Rhythm, ...] = get_args(Rhythm)


class Activity(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A row of the responsibility matrix.

    ``accountable`` and ``responsible`` are chains of roles: the first that somebody holds takes it.
    ``when`` says for which shops the activity exists at all.

    ``doers`` are the roles whose people can spend the hours, first choice first (``data/work.yaml`` counts the hours);
    ``skill``, ``location`` and ``rhythm`` say what kind of hours these are, ``relief`` how to have fewer of them.
    A department that was there before the shop does what its roles are the first choice for; of what is done
    ``of_departments`` also what they stand in for: that was theirs already.
    ``unavoidable`` is what a shop that sells has done anyhow: an order that was sent has been packed by somebody. A
    ``ceiling`` is where hands cap the orders: what nobody makes is not sold. (Packers are quickly found and taught.)
    """

    id: str
    name: Text
    phases: Annotated[tuple[PhaseId, ...], NotEmpty()]
    accountable: Annotated[tuple[RoleId, ...], NotEmpty()]
    responsible: Annotated[tuple[RoleId, ...], NotEmpty()]
    consulted: tuple[RoleId, ...] = ()
    informed: tuple[RoleId, ...] = ()
    doers: tuple[RoleId, ...] = ()
    skill: Skill = "skilled"
    location: Location = "either"
    rhythm: Rhythm = "weekly"
    unavoidable: bool = False
    ceiling: bool = False
    of_departments: bool = False
    relief: tuple[Relief, ...] = ()
    when: Condition = ALWAYS
    tensions: tuple[TensionId, ...] = ()
