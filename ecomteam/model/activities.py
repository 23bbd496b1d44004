"""Activities: pieces of the shop's work that need exactly one accountable person."""

from typing import Annotated, Literal, get_args

from ecomteam.model.bounds import NotEmpty
from ecomteam.model.conditions import ALWAYS, All, Condition, Not
from ecomteam.model.references import ActivityId, PhaseId, RoleId, TensionId
from ecomteam.model.roles import Department
from ecomteam.model.text import Cited, Text
from ecomteam.model.work import Relief

Skill = Literal["routine", "skilled", "specialist", "lead"]
SKILLS: tuple[Skill, ...] = get_args(Skill)
Location = Literal["inside", "on_the_spot", "either", "outside"]
Rhythm = Literal["daily", "weekly", "monthly", "bursts"]
RHYTHMS: tuple[Rhythm, ...] = get_args(Rhythm)


class Activity(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A row of the responsibility matrix.

    ``accountable`` and ``responsible`` are chains of roles: the first that somebody holds takes it.
    ``when`` says for which shops the activity exists at all, ``unless`` of which it was told that they have none of it.

    Its hours are shown under ``department``, else under that of its first doer.

    ``doers`` are the roles whose people can spend the hours, first choice first (``data/work.yaml`` counts the hours);
    ``skill``, ``location`` and ``rhythm`` say what kind of hours these are, ``relief`` how to have fewer of them.
    A department that was there before the shop does what its roles are the first choice for; of what is done
    ``of_departments`` also what they stand in for: that was theirs already.
    ``unavoidable`` is what a shop that sells has done anyhow: an order that was sent has been packed by somebody.
    A ``ceiling`` is where hands cap the orders: what nobody makes is not sold. (Packers are quickly found and taught.)
    Of the shops that were told to have none of what it ``stands_for`` it exists in those alone, and what was told of
    that one is told of it, as of the first doer of that one is of its first.
    Who takes it on from within a company is of a department that it is ``known_by``.
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
    known_by: tuple[Department, ...] = ()
    department: Department | None = None
    relief: tuple[Relief, ...] = ()
    stands_for: ActivityId | None = None
    when: Condition = ALWAYS
    unless: Condition | None = None
    tensions: tuple[TensionId, ...] = ()

    @property
    def exists(self) -> Condition:
        """Both as one condition, as it is told."""
        if self.unless is None:
            return self.when
        none = Not(part=self.unless)
        return none if self.when == ALWAYS else All(parts=(self.when, none))
