"""What an owner can say hurts or is wanted: symptoms with causes, consequences, roles and steps; goals."""

from ecomteam.model.references import RoleId
from ecomteam.model.roles import Aliases
from ecomteam.model.text import Cited, Text


class Cause(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Consequence(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class SymptomStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Symptom(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A pain. ``roles`` are those that relieve it, most direct first."""

    id: str
    name: Text
    aliases: Aliases = Aliases()
    causes: tuple[Cause, ...]
    consequences: tuple[Consequence, ...]
    roles: tuple[RoleId, ...]
    steps: tuple[SymptomStep, ...]


class Goal(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    name: Text
    aliases: Aliases = Aliases()
    roles: tuple[RoleId, ...]
