"""What own words for an idea are about: whose work, which work, and from where somebody would come."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import cast

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.names import Names
from ecomteam.files.saying import Phrasebook
from ecomteam.files.told import any_of
from ecomteam.files.trades import trades
from ecomteam.model.ideas import Idea, IdeaKind
from ecomteam.model.place import Place
from ecomteam.model.problems import quoted
from ecomteam.model.roles import Aliases, Sourcing


class Named(msgspec.Struct, frozen=True):
    """A role or an activity, at most one of the two; ``exact`` where it is called so.

    What is bought for a goal, or is a leaning, is one of ``projects``: the first that is one for the shop.
    """

    role: str | None = None
    activity: str | None = None
    exact: bool = False
    projects: tuple[str, ...] = ()


NOTHING = Named()
ELSE, GIVEN = "else", "given"
# How something is paid, by the names under which its words stand in the vocabulary.
ONCE, MONTHLY, ALWAYS = "once", "monthly", "always_monthly"
# A shorter word at the end of another may be a part of that.
LONG_HEAD = 6
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
    """What its words say it is: a company, somebody, or something that is bought; ``None`` where they say none.

    What stands behind "for" or "with" is what it is for: "a course for my assistant". Of several the one who does it:
    an "Amazon specialist" is somebody, and a "photo agency" a company.
    """
    main = _behind().split(text, maxsplit=1)[0]
    found = _kinds_in(main) or _kinds_in(text)
    return next(
        (kind for kind in ("outsource", "hire", "buy") if kind in found), "outsource" if GIVEN in found else None
    )


def _kinds_in(text: str) -> set[str]:
    return {kind if kind is not None else _ends(tokens[0]) for kind, tokens in _kinds().found(text)} - {""}


def _ends(token: str) -> str:
    """Somebody by the end of a word, as Dutch joins them: "marketingmedewerker"."""
    return "hire" if any(token.endswith(head) and token != head for head in _heads()) else ""


def paid(said: str, kind: IdeaKind | None) -> str | None:
    """Whether a price of which no period is told is paid ``once`` or ``monthly``; ``None`` where that is not known.

    Whoever works is paid each month, unless what they are for is paid once.
    """
    found = {one for one, _ in _payments().found(said) if one is not None}
    if ALWAYS in found:
        return MONTHLY
    if not found and kind in ("hire", "outsource"):
        return MONTHLY
    if found == {ONCE} and kind == "hire":
        return None
    return found.pop() if found in ({ONCE}, {MONTHLY}) else None


def no_cost(text: str) -> bool:
    """Whether it is money that comes back or is paid back: a loan, or stock."""
    return any(kind is not None for kind, _ in _no_costs().found(text))


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
def _kinds() -> Phrasebook:
    """A subscription is bought before it is somebody from outside; what is given out is made once."""
    words = vocabulary()
    people = [one.words for one in words.relations if one.sourcing != "agency"]
    told: tuple[tuple[str, Sequence[Aliases]], ...] = (
        ("buy", (*words.bought.values(), *words.bought_for.values(), words.thinking["things"])),
        (GIVEN, (words.thinking["given_out"],)),
        ("outsource", (words.outside["agency"], words.engagements["agency"], words.thinking["outsource"])),
        ("hire", (words.thinking["somebody"], *people, words.outside["freelance"], words.engagements["freelance"])),
    )
    # A Dutch "van" is hardly ever one that drives.
    other = {*words.people["from"].nl}
    return Phrasebook({kind: _all_of(each, other) for kind, each in told})


@cache
def _heads() -> frozenset[str]:
    words = vocabulary().thinking["somebody"]
    return frozenset(word for word in (*words.en, *words.nl) if len(word) >= LONG_HEAD and word.isalpha())


def _all_of(each: Iterable[Aliases], but: Collection[str]) -> Aliases:
    told = [*each]
    en = tuple(word for one in told for word in one.en if word not in but)
    return Aliases(en=en, nl=tuple(word for one in told for word in one.nl if word not in but))


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)\s+{any_of(vocabulary().thinking['behind'])}\s+", re.IGNORECASE)


@cache
def _payments() -> Phrasebook:
    return Phrasebook(vocabulary().paid)


@cache
def _no_costs() -> Phrasebook:
    return Phrasebook({"no cost": vocabulary().thinking["no_cost"]})


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
