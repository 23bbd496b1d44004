"""What own words for an idea are about: whose work, which work, and from where somebody would come."""

import re
from collections.abc import Mapping
from functools import cache
from typing import cast

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.names import Names
from ecomteam.files.saying import Phrasebook
from ecomteam.files.trades import trades
from ecomteam.model.ideas import Idea, IdeaKind
from ecomteam.model.place import Place
from ecomteam.model.problems import quoted
from ecomteam.model.roles import Sourcing


class Named(msgspec.Struct, frozen=True):
    """A role or an activity, at most one of the two; ``exact`` where it is called so.

    What is bought for a goal, or is a leaning, is one of ``projects``: the first that is one for the shop.
    """

    role: str | None = None
    activity: str | None = None
    exact: bool = False
    projects: tuple[str, ...] = ()


NOTHING = Named()
ELSE = "else"
SHARE = re.compile(r"(?P<share>[0-9]{1,2}(?:[.,][0-9]+)?)\s?%")


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
        if used in activities.all:
            return Named(activity=used)
        return Named(role=used if used in roles.all else None, projects=() if used else bought_for(text))
    told = trades(text, roles.all)
    return Named(role=told[0]) if told else NOTHING


def idea(
    kind: IdeaKind, told: str, text: str | None, of: Named, numbers: Mapping[str, float | None], place: Place
) -> Idea:
    """An idea ``told`` in these words and called ``text``; ``numbers`` are those of ``IDEA_NUMBER``."""
    by_result, said = commission(told) if kind != "buy" else (False, None)
    share = numbers.get("commission")
    share = said if share is None else share
    return Idea(
        kind=kind,
        text=text,
        role=of.role,
        activity=of.activity,
        projects=of.projects,
        sourcing=sourcing(kind, f"{told} {text or ''}"),
        on_commission=by_result or share is not None,
        place=place,
        **{**numbers, "commission": share},
    )


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
    if trades(text, vocabulary().tasks):
        return "hire"
    return "buy" if bought_for(text) else None


def bought_for(text: str) -> tuple[str, ...]:
    """The goals and leanings that words may be about; of several words in a row the last: a website chatbot is one."""
    found: str | None = None
    for kind, _ in _projects().found(text):
        if kind == ELSE:
            return ()
        if kind is None and found is not None:
            break
        found = kind or found
    return () if found is None else tuple(found.split("|"))


def commission(text: str) -> tuple[bool, float | None]:
    """Whether words say that somebody is paid by what they sell, and the share of it where it is told."""
    if not any(one is not None for one, _ in _paid_by_result().found(text)):
        return False, None
    share = SHARE.search(text)
    told = None if share is None else float(share["share"].replace(",", ".")) / 100
    return True, told if told is not None and 0 < told < 1 else None


def in_own_words(text: str) -> str:
    """How a file says that somebody is thinking of that, but for the price."""
    kind = kind_told(text) or "buy"
    return f"{{{kind}: {quoted(text)}, {'once' if kind == 'buy' else 'per_month'}: }}"


@cache
def _projects() -> Phrasebook:
    kinds = {**vocabulary().bought_for, ELSE: vocabulary().bought_else}
    return Phrasebook.of((phrase, kind) for kind, told in kinds.items() for phrase in (*told.en, *told.nl))


@cache
def _paid_by_result() -> Phrasebook:
    return Phrasebook({"commission": vocabulary().commission})


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
