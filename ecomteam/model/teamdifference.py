"""What differs between two snapshots of a team. Lists hold differences only, so equal teams give empty ones."""

import msgspec

from ecomteam.model.audit import Finding
from ecomteam.model.facts import Value
from ecomteam.model.moves import PlanMoves

Cell = str | float | bool | tuple[str, ...] | None


class FieldChange(msgspec.Struct, frozen=True, kw_only=True):
    """One thing about a person: what it was and what it is. ``field`` is the key of the file."""

    field: str
    old: Cell
    new: Cell


class PersonChange(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is in both, with all that differs."""

    person: str
    fields: tuple[FieldChange, ...]


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is in one of the two only. ``roles`` are ids."""

    person: str
    roles: tuple[str, ...]


class RoleChange(msgspec.Struct, frozen=True, kw_only=True):
    """A role whose holders differ: who holds it, by name."""

    role: str
    old: tuple[str, ...]
    new: tuple[str, ...]


class FactChange(msgspec.Struct, frozen=True, kw_only=True):
    """A fact of the shop; ``None`` is unknown."""

    fact: str
    old: Value | None
    new: Value | None


class PhaseChange(msgspec.Struct, frozen=True, kw_only=True):
    """The score of a phase, 0 to 100; ``None`` where it could not be counted."""

    phase: str
    old: int | None
    new: int | None


class ScoreChange(msgspec.Struct, frozen=True, kw_only=True):
    """The totals, whether they differ or not."""

    old: int | None
    new: int | None


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """Which file one side is."""

    file: str
    shop: str | None


class TeamDifference(msgspec.Struct, frozen=True, kw_only=True):
    """``unchanged`` counts the findings that both have; ``fixed`` those that only the old one has. ``plan`` are the
    hires that moved, where that was asked for.
    """

    old: Snapshot
    new: Snapshot
    score: ScoreChange
    joined: tuple[Member, ...]
    left: tuple[Member, ...]
    changed: tuple[PersonChange, ...]
    roles: tuple[RoleChange, ...]
    facts: tuple[FactChange, ...]
    coverage: tuple[PhaseChange, ...]
    fixed: tuple[Finding, ...]
    introduced: tuple[Finding, ...]
    unchanged: int
    plan: PlanMoves | None = None

    @property
    def empty(self) -> bool:
        """Whether the two say the same."""
        parts = (self.joined, self.left, self.changed, self.roles, self.facts, self.coverage, self.fixed)
        moved = self.plan is not None and self.plan.moves
        return not any((*parts, self.introduced, moved)) and self.score.old == self.score.new
