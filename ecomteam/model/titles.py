"""Job titles: what words in them mean, titles whose role is known, and what a title was taken to mean."""

from typing import Literal

import msgspec

from ecomteam.model.roles import Aliases, Sourcing

Weight = Literal["head", "strong", "weak", "rank"]


class Concept(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that mean the same in a job title, in either language.

    ``head`` words name a trade whatever it is about (a writer, a buyer), ``strong`` ones the subject of the work,
    ``weak`` ones say something only together with others, ``rank`` ones say who does it and hardly what.
    """

    id: str
    weight: Weight
    words: tuple[str, ...]


class KnownTitles(Aliases, frozen=True, forbid_unknown_fields=True):
    """Titles by language; German ones, since many exports are from there."""

    de: tuple[str, ...] = ()


class Agencies(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Companies from outside, by what they do.

    ``words`` stand behind it ("marketing agency"), ``outright`` names are a company by themselves (3PL). ``does`` has,
    by role, what such a company does where the word before it is no job ("web agency").
    """

    words: tuple[str, ...] = ()
    outright: tuple[str, ...] = ()
    does: dict[str, tuple[str, ...]] = {}


class TitleBook(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What ``data/titles.yaml`` holds.

    ``ignored`` words change nothing, ``settings`` next to nothing; one ``foreign`` word leaves a title to the reader.
    ``owners`` are titles of those who run the company, ``doubtful`` ones are too general to be taken at their word.
    ``freelancers`` are words that say how somebody works.
    ``titles`` are known titles by role, or under ``none`` those that belong to no role of a shop.
    """

    concepts: tuple[Concept, ...]
    ignored: tuple[str, ...]
    settings: tuple[str, ...]
    foreign: tuple[str, ...]
    owners: tuple[str, ...]
    doubtful: tuple[str, ...]
    titles: dict[str, KnownTitles]
    agencies: Agencies = Agencies()
    freelancers: tuple[str, ...] = ()


class Guess(msgspec.Struct, frozen=True, kw_only=True):
    """A role that a title may mean; ``confidence`` from 0 to 1. ``like`` is the known title it resembles most."""

    role: str
    confidence: float
    like: str


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What was made of a title.

    ``roles`` are those it was accepted for, empty where the user has to decide; ``guess`` is the nearest in any case.
    ``owner`` where the title says that somebody runs the company, ``sourcing`` where it says that they are no employee.
    """

    title: str
    roles: tuple[str, ...] = ()
    confidence: float = 0.0
    guess: Guess | None = None
    owner: bool = False
    sourcing: Sourcing | None = None
