"""What an owner can say hurts or is wanted: symptoms with causes, consequences, roles and steps; goals."""

from ecomteam.model.amounts import Amount
from ecomteam.model.roles import Aliases
from ecomteam.model.text import Cited, Text


class Cause(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Consequence(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Step(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: Text


class Claim(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an owner who says so says about hours: so many a month, at least, of that activity."""

    activity: str
    at_least: Amount


class Symptom(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A pain. ``roles`` are those that relieve it, most direct first."""

    id: str
    name: Text
    aliases: Aliases = Aliases()
    causes: tuple[Cause, ...]
    consequences: tuple[Consequence, ...]
    roles: tuple[str, ...]
    steps: tuple[Step, ...]
    says: tuple[Claim, ...] = ()


class Goal(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    id: str
    name: Text
    aliases: Aliases = Aliases()
    roles: tuple[str, ...]
    says: tuple[Claim, ...] = ()
