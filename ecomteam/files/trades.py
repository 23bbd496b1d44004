"""Whose work words are about that name no role: "answers the mail", "call centre", a "TikTok agency"."""

from collections.abc import Collection, Sequence
from functools import cache

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.saying import Phrasebook
from ecomteam.model.catalogue import Catalogue

# Whoever is told to do "everything" does what else is named.
EVERYTHING = "assistant"


def trades(text: str, roles: Collection[str]) -> Sequence[str]:
    """Of these roles those whose work is told, in the order of the words."""
    found = [role for kind, _ in _tasks().found(text) if kind is not None for role in kind.split("|")[:1]]
    named = [role for role in dict.fromkeys(found) if role in roles]
    return [role for role in named if role != EVERYTHING] or named


def works(text: str, catalogue: Catalogue) -> Sequence[str]:
    """The activities that those whose work is told are there for, role by role, what every shop has first."""
    told = trades(text, {role.id for role in catalogue.roles})
    rows = sorted(catalogue.activities, key=lambda row: not row.unavoidable)
    return [row.id for role in told for row in rows if row.doers[:1] == (role,)]


@cache
def _tasks() -> Phrasebook:
    return Phrasebook.of((phrase, role) for role, told in vocabulary().tasks.items() for phrase in (*told.en, *told.nl))
