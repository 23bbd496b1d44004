"""What own words for an idea are about: whose work, which work, and from where somebody would come."""

from functools import cache
from typing import cast

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.names import Names
from ecomteam.files.saying import Phrasebook
from ecomteam.files.trades import trades
from ecomteam.model.ideas import IdeaKind
from ecomteam.model.problems import quoted
from ecomteam.model.roles import Sourcing


class Named(msgspec.Struct, frozen=True):
    """A role or an activity, at most one of the two; ``exact`` where it is called so."""

    role: str | None = None
    activity: str | None = None
    exact: bool = False


NOTHING = Named()


def named(text: str, roles: Names, activities: Names) -> Named:
    """What is called so, in the catalogue."""
    role = roles.find(text)
    if role is not None:
        return Named(role=role, exact=True)
    activity = activities.find(text)
    return NOTHING if activity is None else Named(activity=activity, exact=True)


def about(kind: IdeaKind, text: str, roles: Names, activities: Names) -> Named:
    """Whose work own words are about, or of what is bought, which."""
    found = named(text, roles, activities)
    if found.exact:
        return found
    if kind == "buy":
        used = next((one for one, _ in _bought().found(text) if one is not None), None)
        return Named(activity=used) if used in activities.all else Named(role=used if used in roles.all else None)
    told = trades(text, roles.all)
    return Named(role=told[0]) if told else NOTHING


def sourcing(kind: IdeaKind, text: str | None) -> Sourcing:
    """From where: somebody to hire is employed, and work is given to a company, unless the words say otherwise."""
    usual: Sourcing = "agency" if kind == "outsource" else "in_house"
    told = [one for one, _ in _engaged().found(text or "") if one is not None]
    said = cast(Sourcing, told[0]) if told else usual
    return usual if kind == "outsource" and said == "in_house" else said


def kind_told(text: str) -> IdeaKind | None:
    """What its words say it is: a company, somebody, or something that is bought; else ``None``."""
    if sourcing("hire", text) == "agency":
        return "outsource"
    if any(one is not None for one, _ in _bought().found(text)):
        return "buy"
    return "hire" if trades(text, vocabulary().tasks) else None


def in_own_words(text: str) -> str:
    """How a file says that somebody is thinking of that, but for the price."""
    kind = kind_told(text) or "buy"
    return f"{{{kind}: {quoted(text)}, {'once' if kind == 'buy' else 'per_month'}: }}"


@cache
def _bought() -> Phrasebook:
    return Phrasebook(vocabulary().bought)


@cache
def _engaged() -> Phrasebook:
    """Who is called so comes from outside, whoever says it."""
    words = vocabulary()
    return Phrasebook.of(
        (phrase, form)
        for forms in (words.outside, words.engagements)
        for form, told in forms.items()
        for phrase in (*told.en, *told.nl)
        if form != "in_house"
    )
