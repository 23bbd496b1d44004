"""How owners say things: the words that are read in answers."""

from collections.abc import Mapping

import msgspec

from ecomteam.model.roles import Aliases, Sourcing
from ecomteam.model.text import Text

ByNumber = Mapping[str, Aliases]


class Implied(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What says yes or no to one question without the word."""

    yes: Aliases = Aliases()
    no: Aliases = Aliases()


class Relation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who somebody is when no job is named; ``generic`` says nothing of which person it is.

    Who is ``unpaid`` helps for nothing until a cost is told: no wage is made up for a husband.
    """

    name: Text
    words: Aliases
    sourcing: Sourcing = "in_house"
    count: int = 1
    generic: bool = False
    unpaid: bool = False


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What ``data/vocabulary.yaml`` holds; what each part is for stands there, beside its words.

    Keys of ``times``, ``counted``, ``halves``, ``few`` and ``days`` are the numbers that the words stand for, those of
    ``units`` facts, those of ``periods`` periods, those of ``money`` signs of currencies.
    """

    unknown: Aliases
    short_for: Mapping[str, str] = {}
    pictures: Mapping[str, str] = {}
    polite: Aliases
    yes: Aliases
    no: Aliases
    partly: Aliases
    says: Mapping[str, Implied] = {}
    nothing: Aliases
    about: Aliases
    even: Aliases = Aliases()
    minus: Aliases = Aliases()
    at_most: Aliases
    at_least: Aliases
    to: Aliases
    or_: Aliases = msgspec.field(name="or")
    and_: Aliases = msgspec.field(name="and")
    between: Aliases
    out_of: Aliases
    per: Aliases
    periods: Mapping[str, Aliases]
    alone: Aliases
    times: ByNumber
    money_times: ByNumber
    counted: ByNumber
    few: ByNumber
    halves: ByNumber
    percent: Aliases
    money: Mapping[str, Aliases]
    fillers: Aliases
    otherwise: Aliases
    with_vat: Aliases = Aliases()
    units: Mapping[str, Aliases]
    beside: Mapping[str, Aliases] = {}
    listed: Mapping[str, Mapping[str, Aliases]] = {}
    worded: Mapping[str, ByNumber] = {}
    margins: Mapping[str, Aliases] = {}
    breath: Mapping[str, Aliases] = {}
    beside_shop: Mapping[str, Aliases] = {}
    kinds_of_shop: Mapping[str, Aliases] = {}
    no_kind_of_shop: Aliases = Aliases()
    wanted: Mapping[str, Aliases] = {}
    months: ByNumber = {}
    days: ByNumber
    negations: Aliases
    option_number: Aliases = Aliases()
    ordinals: ByNumber = {}
    together: Mapping[str, str] = {}
    options: Mapping[str, Mapping[str, Aliases]] = {}
    part_of: Aliases = Aliases()
    meanings: Mapping[str, Aliases] = {}
    how: tuple[str, ...] = ()
    numbered: Mapping[str, Aliases] = {}
    signs: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
    relations: tuple[Relation, ...]
    engagements: Mapping[str, Aliases]
    people: Mapping[str, Aliases] = {}
    few_people: ByNumber = {}
    of_so_many: ByNumber = {}
    about_people: Aliases
    owner: Aliases
    owner_has: Aliases
    seldom: Aliases = Aliases()
    part_time: Aliases = Aliases()
    troubles: Aliases = Aliases()
    departments: Aliases
    department_does: Aliases
    nobody: Aliases
    tasks: Mapping[str, Aliases]
    outside: Mapping[str, Aliases]
    thinking: Mapping[str, Aliases] = {}
    paid: Mapping[str, Aliases] = {}
    bought: Mapping[str, Aliases] = {}
    bought_for: Mapping[str, Aliases] = {}
    bought_else: Aliases = Aliases()
    commission: Aliases = Aliases()
    sends_parcels: Aliases
    supplier_sends: Aliases
    downloads: Aliases
    going_headless: Aliases
    weekly: ByNumber
    turns: Mapping[str, Aliases] = {}
    own_week: Mapping[str, Aliases] = {}
