"""Money: currencies, what people and outside parties cost by country, what a shop keeps of an order, and its peers."""

from typing import Annotated, Literal

import msgspec

from ecomteam.model.bounds import MOST, Amounts, Fte, Money, Share, Shares, Within, Year
from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.references import ActivityId, CurrencyId, GoalId, NumberId, RoleId, StepId, SymptomId
from ecomteam.model.roles import PayGroup
from ecomteam.model.text import Cited, Text


class Currency(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How many of it a euro was, on average, in ``year``."""

    id: str
    name: Text
    symbol: str
    per_euro: Annotated[float, Within(0, 1e9, "of it for a euro", above=True)]
    year: Year


class PayRatio(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What people of a group of occupations earn in a country beside the Netherlands (1 is as much).

    For countries without wages by occupation: the pay of a role is the Dutch pay times this. A row of its group goes
    before one of ``all``. ``beside`` is the role whose Dutch pay it is times, where that is not the role's own.
    """

    country: str
    group: PayGroup | Literal["all"]
    ratio: Annotated[float, Within(0, 100, "times Dutch pay", above=True)]
    year: Year
    beside: RoleId | None = None


# An outside party may ask a share of these facts.
AMOUNTS = frozenset({"ad_spend_per_month", "monthly_revenue"})


class Beyond(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What each unit above so many costs, where a large volume is cheaper by the unit."""

    above: Annotated[float, Within(0, MOST, "units, or an amount in its currency", above=True)]
    low: Money
    high: Money


class Price(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an outside party charges for a piece of work of these activities, in ``currency``.

    ``per`` is a driver (an order, a contact, a return, a product) or "month" (a retainer, a subscription) or "hour";
    of an amount of money it is a share. ``unit`` says it in words. What lies ``beyond`` a volume has a price of its
    own, like a band of tax. A retainer ``covers`` so many hours a month; each further hour costs what one of those does
    at the high end. ``takes`` is the share of the activities' hours it really takes over, ``roles`` are those whose
    work it does altogether; ``team`` is the FTE that people of one's own for it come to at least. It was asked in the
    first of ``countries``; without any it is the same everywhere.
    """

    id: str
    name: Text
    activities: tuple[ActivityId, ...]
    roles: tuple[RoleId, ...]
    currency: CurrencyId
    per: str
    unit: Text
    low: Money
    high: Money
    beyond: Beyond | None = None
    minimum: Money = 0.0
    covers: Annotated[float, Within(0, 10_000, "hours a month", above=True)] | None = None
    takes: Share = 1.0
    team: Fte = 1.0
    countries: tuple[str, ...] = ()
    when: Condition = ALWAYS

    @property
    def is_share(self) -> bool:
        return self.per in AMOUNTS

    @property
    def by_volume(self) -> bool:
        """Whether it is asked for what there is to do, whatever hours that takes."""
        return self.per not in ("month", "hour")


class Peer(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Published team sizes: revenue a year per person (quartiles and median), for shops of a size and kind."""

    id: str
    name: Text
    currency: CurrencyId
    revenue_from: Money = 0.0
    revenue_to: Money | None = None
    per_person: Amounts
    firms: Annotated[int, Within(1, 1e9, "firms")] | None = None
    when: Condition = ALWAYS
    remark: Text | None = None


class Freed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Money a month that a step makes free or brings in: a ``share`` (0 to 1) of an amount that the shop told."""

    of: NumberId
    share: Share


class Paced(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The hours of all who have a ``role``, by one ``of`` what they do: the shop's own measure beside what is usual.

    ``told`` is the number that an owner tells it by.
    """

    role: RoleId
    of: NumberId
    told: NumberId


class SavedEach(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The ``minutes`` that a step saves at most on each ``of`` a number, or where none is named on each working day.

    Where some ``fall_away`` these are the minutes of each of those, and no more than one takes in the shop.
    """

    minutes: Amounts
    of: NumberId | None = None
    fall_away: bool = False


# The fields of a first step that say what it makes free, brings in or earns.
BRINGING = (
    "frees",
    "earns",
    "fewer_returns",
    "fewer_stop",
    "fewer_redone",
    "fewer_refused",
    "fewer_unanswered",
    "more_won",
    "fewer_missed",
    "fewer_cancelled",
    "postage",
    "returns_charged",
    "ads",
)


class FirstStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something a shop can do now without hiring, for at most a few hundred euros.

    ``saves`` is the share of the hours of ``activities`` that it takes away (0 to 1), where it saves any, and ``each``
    of what: where the shop told how many of these there are, it saves no more than the minutes of all. It also helps
    where one of the ``unusual`` numbers was told and is far above what such shops have. ``frees`` is the money that it
    makes free and ``earns`` what it brings in, where it does. Of one that brings returns down, ``fewer_returns`` is the
    share of all orders whose worth is told beside it, such as one in a hundred; of one that keeps subscribers,
    ``fewer_stop`` is the share of all of them that no longer stops in a month, ``fewer_redone`` the share of the orders
    that are made good which then are good at once, ``fewer_refused`` that of the parcels refused at the door which are
    taken then, ``fewer_unanswered`` that of the calls and messages that nobody answers which are answered then,
    ``fewer_missed`` that of the sales missed for want of stock which are made then, ``fewer_cancelled`` that of the
    orders cancelled for it which are sent then, ``more_won`` that of the quotes which become orders on top, and
    ``moves_typed`` the share of the orders that are typed in which
    customers make themselves. One of ``intake`` says how many single pieces come in beyond what is put on sale. One
    ``in_peak`` is for who lacks hands in the busiest month. It is for no shop for which ``unless`` holds. One
    ``in_loss`` is only for shops that lose money; these get no other that neither saves hours nor says what it brings.
    One ``by_number`` is for whom its condition holds, whatever they complain of: such numbers are a pain, which leads
    where no step is against one that was told first. ``tells`` is the number of the shop's own that ``text`` has a
    place for, by its name in braces. One about so many of the ``best`` has a place for these, which are all products of
    a shop with no more. ``week`` says whether it is for owners who told what goes into theirs, and so names the largest
    task of it, or for others. One against ``postage`` is for who pays much of it: for every order where customers are
    charged a part or, of subscribers, where it is in the price, for each that is collected where they come for it.
    Of one that asks customers for returns, ``returns_charged`` is the part of what one costs.
    One that ``brings_untold`` money makes some free or earns it, though no number that is told says how much.
    Where it fits, those that it ``replaces`` do not. One that is ``paced`` is for who has clearly more hours for that
    work than is usual, though it hurts: its text has places for ``hours`` and ``volume`` a week, and ``minutes`` beside
    the ``usual`` ones. It comes before all others, but for one of a ``season`` that hurts and is near or on: its text
    has a place for the ``months``. ``lessens`` is the number that falls with the hours which it saves, where less comes
    in for it. One against ``ads`` is for who told that these cost more an order than one leaves (``dear``), or that one
    leaves nothing before them (``unpaid``): it comes before all others. ``instead_of`` is the role of whom it may take
    the place, where that one would come first. Who told their ``own_pace`` of some work has it, whatever the condition
    says. One about who is ``leaving`` cannot be done later and comes before all others: its text has places for their
    ``names`` and for whoever does the work ``beside`` them. One that is there ``if_large`` answers no goal and no pain
    of everything at once but where its work is a large part of all hours.
    """

    id: str
    text: Text
    because: Text
    symptoms: tuple[SymptomId, ...] = ()
    goals: tuple[GoalId, ...] = ()
    activities: tuple[ActivityId, ...] = ()
    unusual: tuple[NumberId, ...] = ()
    saves: Shares | None = None
    each: SavedEach | None = None
    lessens: NumberId | None = None
    frees: Freed | None = None
    earns: Freed | None = None
    fewer_returns: Share | None = None
    fewer_stop: Share | None = None
    fewer_redone: Share | None = None
    fewer_refused: Share | None = None
    fewer_unanswered: Share | None = None
    fewer_missed: Share | None = None
    fewer_cancelled: Share | None = None
    more_won: Share | None = None
    moves_typed: Share | None = None
    intake: bool = False
    in_peak: bool = False
    in_loss: bool = False
    if_large: bool = False
    by_number: bool = False
    unless: Condition | None = None
    tells: NumberId | None = None
    best: Annotated[int, Within(1, 1000, "products")] | None = None
    week: Literal["told", "untold"] | None = None
    returns_charged: Share | None = None
    brings_untold: bool = False
    postage: Literal["charged", "in_price", "collected"] | None = None
    ads: Literal["dear", "unpaid"] | None = None
    instead_of: RoleId | None = None
    own_pace: ActivityId | None = None
    replaces: tuple[StepId, ...] = ()
    paced: Paced | None = None
    season: tuple[Literal["near", "on"], ...] = ()
    leaving: bool = False
    cost: Amounts | None = None
    when: Condition = ALWAYS
