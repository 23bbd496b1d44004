"""Room: what a shop can pay for people, from what it keeps of its revenue, and what today's people cost.

Gross profit is revenue times margin, less postage and, where they were told, returns; or orders times what the shop
says that one leaves. What is left has all ads off. Of gross profit, Dutch retail spends about two fifths on people
(E-012); a careful owner spends less. docs/work.md has the formulas. All amounts here are a month, in euros.
"""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import msgspec

from ecomteam.model.amounts import Amount, tens
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.company import Stores
from ecomteam.shop.costs import NO_COMPANIES, SENDING_TOLD, Pricing, Range
from ecomteam.shop.numbers import Known, Numbers
from ecomteam.shop.order import (
    fees,
    less_postage,
    lost_of_one,
    made_good,
    of_orders,
    offline_orders,
    one_order,
    otherwise,
    parcels,
    plus,
    refused,
    returns,
    revenue_of,
    told_contribution,
    with_offline,
    with_returns,
)
from ecomteam.shop.payroll import Payroll, payroll
from ecomteam.shop.people_cost import of_each
from ecomteam.shop.result import Gap
from ecomteam.shop.staff import PACKING, sends_parcels
from ecomteam.shop.subscriptions import of_subscribers

ADS = "ad_spend_per_month"
ADS_IN_SEASON, WITH_ORDERS = "ads_in_season", "with_orders"
# What an order is worth, keeps and costs to send: with these told, what it leaves is known.
ORDER_TOLD = ("average_order_value", "gross_margin", "shipping_cost_per_order")
# What there is to spend on people, as extra or as a whole.
BUDGETS = ("extra_budget", "monthly_budget")
NOTHING = Amount(0.0, 0.0, 0.0)
# Until then a company has not had the time to see what its shop earns: it pays for that to come.
BEGINNING = ("launch", "early")
MONTHS = 12
NOTHING_SHARED: Mapping[str, float] = MappingProxyType({})
# So that a number of orders is exact to less than one.
HALVINGS = 40


class Pays(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a shop pays beside who is named, and how far.

    ``untold`` is how many are paid of whom nobody told what they do, ``living`` what owners live on, ``wish`` what they
    want to have, where they told it. Of those who are
    ``shared`` with the rest of a company, by name, such a part is the shop's. ``gap`` is what the shop's own result
    says beside all that was counted, ``owners`` what owners are told to be paid. ``stores`` are those beside the shop.
    """

    untold: float = 0.0
    living: float = 0.0
    wish: float | None = None
    shared: Mapping[str, float] = NOTHING_SHARED
    gap: Gap | None = None
    owners: float = 0.0
    stores: Stores | None = None

    @property
    def stores_leave(self) -> float:
        return 0.0 if self.stores is None else self.stores.leaves


NOBODY_ELSE = Pays()


class Season(msgspec.Struct, frozen=True):
    """The busy months of a year, each with ``times`` the orders, and what their ``hands`` cost in all of them."""

    times: float
    months: int
    hands: Range

    @property
    def on_average(self) -> float:
        """How many times its usual orders a shop has in an average month of the year."""
        return 1 + (self.times - 1) * self.months / MONTHS


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """``low`` by caution and ``high`` by practice, less what today's people cost; ``None`` where revenue is not known.

    ``likely`` lies between them, and leaves the owners something to live on (``living``); ``fed`` are both ends where
    they do so too. None of them is more than what the shop has ``left`` of its ``gross_profit`` once all ads are paid.
    ``limit`` is what new people may cost at the high end: the budget that was told, as far as the shop earns it where
    today's people cost the least that they may, or the likely room. ``counted`` is what a shop earns of a budget where
    they cost what is likely: as is usual, or ``spare``, which a budget may take beyond that; ``most_left`` is the most
    that there may be beside ads. Where a company told what
    it spends (``company_pays``), the shop's room is no limit: the company pays out of all it earns.
    ``ads_as_rent`` and ``ads_beyond_rent`` are the ads that were told: those that take the place of a store's rent,
    which the shares for people allow for, and those beyond; ``for_shares`` is what the shares are taken of.
    ``returned`` is the told share of orders that comes back, each at ``return_cost``; 0 where nobody told. Where
    nothing comes back that can be sold again, all that was paid for it is in that cost (``refunded``). ``redo_rate`` is
    the told share that is made good, each at ``redo_cost``: ``redone`` is what that is for each order. ``refused_rate``
    is that of parcels refused at the door, each at ``refused_cost``: ``refused`` is that for each order. Of a
    ``fee_rate`` of the orders marketplaces keep ``fee_each`` that is not off the margin: ``fees`` for each order.
    ``stays`` is the part of the revenue that was told which returns leave: all of it where they are off it, or in that
    cost.
    ``parcel_fee`` is what outside companies ask for an order: as told, or of one that nobody named; else 0.
    ``feeds_owner`` is whether ``likely`` is what is left once the owner has something to live on, ``by_result`` whether
    it is what may be spent of a told result, which is more than the usual share.
    ``contribution`` is what the shop says that an order leaves after goods and postage; ``None`` where that is worked
    out. ``worked_out`` is what basket, margin and postage make it, where these were told too and it is something else.
    ``sells_nothing`` is whether the shop told that it has no orders, or no revenue, yet: without a budget nothing pays.
    Where a ``season`` was told all of this is an average month of the year: ``busy`` is what the orders on top of a
    usual month leave in it beside their ads and hands, and is part of what is left and of what the shares are taken of.
    ``gross_profit``, orders and ads are those of a usual month. Of the orders so many are ``offline``: told to come in
    beside the web shop, which earn what its own do and are bought by no ads.
    Orders are ``bought`` where ads take so large a part of what one leaves that few come by themselves; those of
    subscribers are not. ``ads_grow`` is
    whether ads grow with the orders of a busy month: as told, else where these are bought. ``at_most`` is how many
    times today's orders an answer may come to.
    ``stores`` are those beside the web shop: what they leave is part of what is left.
    ``gap`` is what the shop says that it keeps, where it does, beside what we count; ``others`` are the costs that this
    tells of beside people, and ``owners`` what owners are told to be paid.
    ``estimated`` are the people whose cost nobody told, and ``team`` what all cost, low to high: as ``payroll`` says,
    where that was told and counts, and with what those cost who are not on it (``beside_payroll``). ``wages`` is
    what those on a payroll cost one by one, whether one was told or not.
    """

    revenue: Known
    margin: Known
    postage: Known
    contribution: Known | None
    worked_out: Amount | None
    orders: Known
    offline: float
    ads_beyond_rent: float
    ads_as_rent: float
    returned: float
    stays: float
    return_cost: float
    refunded: float
    redo_rate: float
    redo_cost: float
    refused_rate: float
    refused_cost: float
    fee_rate: float
    fee_each: float
    parcel_fee: float
    gross_profit: Amount | None
    for_shares: Amount | None
    per_order: Amount | None
    per_euro: float
    team: Range
    payroll: Payroll | None
    beside_payroll: Range
    wages: Range
    estimated: tuple[str, ...]
    estimated_cost: float
    low: float | None
    likely: float | None
    high: float | None
    fed: Range | None
    living: float
    untold: float
    feeds_owner: bool
    by_result: bool
    budget: float | None
    spare: float
    counted: float | None
    most_left: float
    limit: float | None
    company_pays: bool
    sells_nothing: bool
    bought: bool
    ads_grow: bool
    at_most: float
    gap: Gap | None = None
    others: float = 0.0
    owners: float = 0.0
    season: Season | None = None
    busy: Amount = NOTHING
    stores: Stores | None = None

    @property
    def stores_leave(self) -> float:
        """What stores beside the shop leave once their goods and own people are paid; 0 where nobody told."""
        return 0.0 if self.stores is None else self.stores.leaves

    @property
    def stores_open(self) -> bool:
        """Whether there are stores of which nobody told what they turn over: a loss may be made good there."""
        return self.stores is not None and self.stores.revenue is None and self.gap is None

    @property
    def redone(self) -> float:
        """What making orders good comes to for each of all."""
        return self.redo_rate * self.redo_cost

    @property
    def refused(self) -> float:
        """What parcels that are refused at the door come to for each order."""
        return self.refused_rate * self.refused_cost

    @property
    def fees(self) -> float:
        """What marketplaces keep comes to for each order."""
        return self.fee_rate * self.fee_each

    @property
    def beside_goods(self) -> float:
        """What orders that are made good or refused, and what marketplaces keep, come to for each of all."""
        return self.redone + self.refused + self.fees

    @property
    def ads(self) -> float:
        """All ads that were told."""
        return self.ads_as_rent + self.ads_beyond_rent

    @property
    def left(self) -> float | None:
        """The likely gross profit once all ads are paid, before people and other costs."""
        if self.gross_profit is None:
            return None
        return self.gross_profit.likely - self.ads + self.busy.likely + self.stores_leave

    @property
    def rest(self) -> float | None:
        """What is left of that once today's people are paid as well, at the middle of what they cost.

        Where the shop says what it keeps it is that, with what the busy months leave: all other costs are off it then.
        """
        return None if self.left is None else self.left - sum(self.team) / 2 - self.others

    @property
    def result_range(self) -> Amount:
        """What may be left of a usual month by our count, before owners are paid: as uncertain as what people cost."""
        left = 0.0 if self.left is None else self.left - self.busy.likely + self.owners
        low, high = self.team
        return Amount(left - high, left - (low + high) / 2, left - low)

    @property
    def result_is_open(self) -> bool:
        """Whether it may be a loss, by an estimate of ours of which the shop knows better."""
        rests_on_us = self.gap is None and self.team[1] > self.team[0]
        return self.left is not None and rests_on_us and self.result_range.low < 0 and not self.company_pays

    @property
    def average_orders(self) -> float:
        """The orders of an average month of the year."""
        return self.orders.amount.likely * self.on_average

    @property
    def on_average(self) -> float:
        """How many times its usual orders and revenue an average month of the year has."""
        return 1.0 if self.season is None else self.season.on_average

    @property
    def loses(self) -> bool:
        """Whether ads and today's people cost more than orders leave, before rent and other costs.

        Of whom nobody told what they do or cost, the least that they can cost has to. Where it has stores of which
        nobody told what they turn over, nobody can say.
        """
        if self.stores_open:
            return False
        cost = self.team[0] if self.untold or (self.estimated and self.gap is None) else sum(self.team) / 2
        return self.left is not None and cost + self.others > self.left

    @property
    def loses_alone(self) -> bool:
        """Whether it does and no company pays for that."""
        return self.loses and not self.company_pays

    @property
    def likely_loses(self) -> bool:
        """Whether it loses by what people likely cost; of whom nobody told what they do, by the least."""
        cost = self.team[0] if self.untold else sum(self.team) / 2
        return self.left is not None and cost + self.others > self.left

    @property
    def may_lose(self) -> bool:
        """Whether it likely loses, and does not if people cost the least that we take them to: a loss is no fact."""
        return self.likely_loses and not self.loses

    def beyond_shop(self, spent: float) -> float:
        """What of so much on new people the company pays, because the shop does not earn it yet; else 0.

        It earns what is left after goods, postage, ads and the people of today: nobody has to live on that.
        """
        if not self.company_pays or self.left is None:
            return 0.0
        return max(0.0, spent - max(0.0, self.rest or 0.0))

    def beyond_usual(self, spent: float) -> float:
        """What of so much on new people a company would pay beyond what shops like this one spend on people; else 0."""
        return max(0.0, spent - max(0.0, self.likely or 0.0)) if self.company_pays and self.likely is not None else 0.0

    @property
    def pay_is_open(self) -> bool:
        """Whether anybody is employed whose cost nobody told: of the others a payroll tells nothing new."""
        return self.wages[1] > self.wages[0]

    @property
    def sure(self) -> float | None:
        """What of ``limit`` is there where today's people cost what is likely: of a told budget that may be less."""
        if self.limit is None or self.budget is None or self.company_pays or self.gap is not None:
            return self.limit
        return min(self.limit, max(self.likely or 0.0, self.spare)) if self.estimated else self.limit

    @property
    def later(self) -> float | None:
        """What may be spent at a volume that is not there yet: a budget grown along, as far as it is earned.

        Without one, or where it is nothing today, the likely room.
        """
        return self.limit if self.likely is None or self.budget else max(self.likely, self.limit or 0.0)

    @property
    def lost_of_one(self) -> float:
        """What an order that comes back costs beside what the margin says: the return, and what was told to be left."""
        if self.contribution is None:
            return self.return_cost
        return lost_of_one(self.contribution, self.postage, self.return_cost, self.stays)

    @property
    def goods(self) -> float | None:
        """What the goods of one order bring in beyond what they cost, before postage and returns."""
        if self.per_order is None or self.returned >= 1:
            return None
        sent = self.postage.amount.likely + self.returned * self.return_cost + self.beside_goods + self.parcel_fee
        return (self.per_order.likely + sent) / (1.0 if self.refunded else 1 - self.returned)

    def fewer_returns(self, share: float) -> float | None:
        """What it earns when such a share of all orders no longer comes back; ``None`` where nobody told of returns."""
        goods = self.goods
        if not self.returned or goods is None:
            return None
        each = self.return_cost if self.refunded else goods + self.return_cost
        return self.orders.amount.likely * min(share, self.returned) * each

    def extra_orders(self, cost: float, leaves: float | None = None) -> int | None:
        """The orders a month that bring in so much, rounded up so that they really do.

        Each leaves what today's do, or so much in the shop's currency.
        """
        if self.per_order is None or self.per_order.likely <= 0:
            return None
        each = self.order_leaves if leaves is None else leaves
        return math.ceil(round(cost * self.per_euro / each, 6)) if each > 0 else None

    def orders_bought(self, cost: float) -> int | None:
        """As many where each costs ads like today's; ``None`` where none are bought, or no number of them is one."""
        if not self.bought or self.bought_leaves <= 0:
            return None
        found = math.ceil(round(cost * self.per_euro / self.bought_leaves, 6))
        return found if self.in_reach(found) else None

    def in_reach(self, orders: float) -> bool:
        """Whether so many extra orders are a number that a shop like this one may come to."""
        return orders <= (self.at_most - 1) * self.average_orders

    @property
    def order_leaves(self) -> float:
        """What one order leaves as it is shown, in cents of the shop's currency: sums with it can be redone."""
        return 0.0 if self.per_order is None else round(self.per_order.likely * self.per_euro, 2)

    @property
    def order_ads(self) -> float:
        """What the ads of today come to for each order, likewise in cents."""
        orders = self.orders.amount.likely - self.offline
        return round(self.ads / orders * self.per_euro, 2) if orders > 0 else 0.0

    @property
    def bought_leaves(self) -> float:
        """What one order leaves once it has cost so much in ads."""
        return round(self.order_leaves - self.order_ads, 2)


def room(
    numbers: Numbers,
    people: Sequence[Person],
    pricing: Pricing,
    companies: Mapping[str, Cost] = NO_COMPANIES,
    then: Sequence[Person] = (),
    pays: Pays = NOBODY_ELSE,
    season: Season | None = None,
) -> Room:
    """What a shop can pay.

    ``companies`` are outside ones of which nothing was told, with what they would ask, ``then`` those who were paid
    when a payroll was told.
    """
    revenue, orders = revenue_of(numbers), numbers.get("orders_per_month")
    margin, postage = numbers.get("gross_margin"), numbers.get("shipping_cost_per_order")
    # Revenue that was only derived from how many work there would say that a shop can pay whoever is there.
    known = revenue.amount.likely > 0 and any(one.from_shop for one in (revenue, orders))
    (revenue, orders), offline = with_offline(numbers, revenue, orders), offline_orders(numbers, orders)
    returned, stays, return_cost, refunded = returns(numbers)
    (redo_rate, redo_cost), (refused_rate, refused_cost), (fee_rate, fee_each) = (
        made_good(numbers),
        refused(numbers, postage, margin),
        fees(numbers, returned),
    )
    wrong = redo_rate * redo_cost + refused_rate * refused_cost + fee_rate * fee_each
    kept, sent = margin.amount.times(stays), plus(postage.amount, returned * return_cost + wrong)
    contribution = told_contribution(numbers)
    left = None if contribution is None else with_returns(contribution, postage, returned, return_cost, stays)
    left = None if left is None else plus(left, -wrong)
    before_ads = (
        of_orders(orders.amount, left)
        if left is not None
        else less_postage(revenue.amount.times(kept), parcels(revenue, orders), sent)
    )
    ads = numbers.get(ADS)
    spent_on_ads = ads.amount.likely if ads.from_shop else 0.0
    beyond = _beyond_rent(numbers, before_ads.likely, spent_on_ads)
    bought = _bought(numbers, before_ads.likely * (1 - offline / max(1.0, orders.amount.likely)), spent_on_ads)
    ads_grow = _ads_grow(numbers, bought)
    profit = before_ads if known else None
    fee = _fee(numbers, people, pricing)
    named = sum(pricing.order_fee(person) * person.count for person in people) / numbers.per_euro
    parcel_fee = (fee[0] + fee[1]) / 2 / max(1.0, orders.amount.likely) + named
    # What an order leaves follows from what was told of one, however many there are.
    told = all(numbers.get(one).from_shop for one in ORDER_TOLD) or left is not None
    per_order = left or one_order(numbers, kept, plus(sent, parcel_fee)) if known or told else None
    busy = NOTHING
    if season is not None and per_order is not None:
        busy = _busy(numbers, season, orders.amount, per_order, spent_on_ads if ads_grow else 0.0)
    base = plus(before_ads, max(0.0, pays.stores_leave) - beyond) + busy if known else None
    others = 0.0 if pays.gap is None else pays.gap.others * numbers.scale
    sells_nothing = not known and any(one.from_shop for one in (revenue, orders))
    paid = payroll(numbers, people, then, pricing)
    beside, wages, estimated, guessed = _team(numbers, people, pricing, fee, companies, paid, pays)
    of_payroll = _of_payroll(paid, wages)
    team = beside[0] + of_payroll[0], beside[1] + of_payroll[1]
    left_today = plus(before_ads, pays.stores_leave - spent_on_ads - others) + busy
    living = _living(pays, left_today.likely - sum(team) / 2)
    part = _Part() if base is None else _part(numbers, base, left_today, living, team, pays)
    budget, least = _budget(numbers, team, base), _ends(pays, team)[0] if estimated else sum(team) / 2
    # A company that has nothing to spend pays nothing either.
    company_pays = bool(budget) and _company_pays(numbers, known and left_today.likely < least)
    counted = None if part.fed is None or company_pays else max(part.fed[1], part.spare)
    return Room(
        revenue=revenue,
        margin=margin,
        postage=postage,
        contribution=contribution,
        worked_out=None if contribution is None else otherwise(numbers, contribution.amount),
        orders=orders,
        offline=offline,
        ads_beyond_rent=beyond,
        ads_as_rent=spent_on_ads - beyond,
        returned=returned,
        stays=stays,
        return_cost=return_cost,
        refunded=refunded,
        redo_rate=redo_rate,
        redo_cost=redo_cost,
        refused_rate=refused_rate,
        refused_cost=refused_cost,
        fee_rate=fee_rate,
        fee_each=fee_each,
        parcel_fee=parcel_fee,
        gross_profit=profit,
        for_shares=base,
        per_order=per_order,
        per_euro=numbers.per_euro,
        team=team,
        payroll=paid,
        beside_payroll=beside,
        wages=wages,
        estimated=estimated,
        estimated_cost=guessed,
        low=part.low,
        likely=part.likely,
        high=part.high,
        fed=part.fed,
        living=living,
        untold=0.0 if paid is not None and paid.counts else pays.untold,
        feeds_owner=part.feeds_owner,
        by_result=part.by_result,
        budget=budget,
        spare=part.spare,
        counted=counted,
        most_left=part.most_left,
        limit=0.0 if sells_nothing and budget is None else _limit(part.likely, counted, part.most, budget),
        sells_nothing=sells_nothing,
        bought=profit is not None and bought,
        ads_grow=profit is not None and ads_grow,
        gap=pays.gap,
        others=others,
        owners=pays.owners,
        at_most=numbers.knowledge.threshold("orders_at_most"),
        season=season,
        busy=busy,
        stores=pays.stores,
        company_pays=company_pays,
    )


def _ends(pays: Pays, team: Range) -> Range:
    """Between what today's people may cost: what was told to be left has their pay off it, whatever that is."""
    return team if pays.gap is None else (sum(team) / 2, sum(team) / 2)


def _company_pays(numbers: Numbers, loses: bool) -> bool:
    """Whether a company pays what its shop does not earn yet: not once that is under way and surely ``loses``."""
    return numbers.facts.get("company") == "established" and not (loses and numbers.facts.get("stage") not in BEGINNING)


class _Part(msgspec.Struct, frozen=True, kw_only=True):
    """What of it all people may cost, less those of today; the fields are those of a ``Room``."""

    low: float | None = None
    likely: float | None = None
    high: float | None = None
    fed: Range | None = None
    feeds_owner: bool = False
    by_result: bool = False
    spare: float = 0.0
    most_left: float = 0.0
    most: float = 0.0


def _living(pays: Pays, left: float) -> float:
    """What owners live on where so much is ``left``: what is wanted is no cost, but who has it already keeps it."""
    if pays.wish is None:
        return pays.living
    return pays.wish if left >= pays.wish else min(pays.wish, pays.living)


def _part(numbers: Numbers, base: Amount, left: Amount, living: float, team: Range, pays: Pays) -> _Part:
    """Of ``base`` the shares are taken; ``left`` is what there is, of which an owner has something to live on.

    ``most`` is what is to spare where today's people cost the least that they may, unless the shop likely loses money.
    The usual share stands for costs that nobody knows: of a result that was told they are off, so a part of it may be
    spent.
    """
    team = _ends(pays, team)
    share = numbers.knowledge.threshold
    low = min(base.low * share("room_share_careful"), left.low) - team[1]
    high = min(base.high * share("room_share_usual"), left.high) - team[0]
    most, usual = plus(left, -living), base.likely * usual_share(numbers)
    rest, likely = left.likely - sum(team) / 2, min(usual, most.likely) - sum(team) / 2
    least = -math.inf if pays.gap is None else of_result(numbers, living, rest)
    at_most = left.high if pays.gap is None else left.likely
    return _Part(
        low=low,
        likely=max(0.0, likely, least),
        high=max(high, least),
        fed=(min(low, most.low - team[1]), max(min(high, most.high - team[0]), least)),
        feeds_owner=usual > most.likely,
        by_result=least > max(0.0, likely),
        spare=_spare(numbers, living, rest),
        most_left=left.high,
        most=_spare(numbers, living, at_most - team[0]) if rest > 0 else 0.0,
    )


def _busy(numbers: Numbers, season: Season, orders: Amount, leaves: Amount, ads: float) -> Amount:
    """What the orders on top leave of the busy months in an average one, to ten of the shop's currency as it is shown.

    ``ads`` are those of a usual month where they grow with the orders. Where an order leaves nothing only hands are
    counted.
    """
    more, months, per = season.times - 1, season.months, numbers.per_euro
    top = plus(of_orders(orders.times(more), leaves), -ads * more) if leaves.likely > 0 else NOTHING
    low, high = season.hands
    ends = top.low * months - high, top.likely * months - (low + high) / 2, top.high * months - low
    return Amount(*(tens(end / MONTHS * per) / per for end in ends))


def _fee(numbers: Numbers, people: Sequence[Person], pricing: Pricing) -> tuple[float, float]:
    """What a fulfilment company asks a month, low and high, where it is used and nobody told what it costs."""
    # What an owner tells of the cost of an order has the fulfilment company in it.
    shipped = numbers.is_told("fulfilment") and numbers.facts.get("fulfilment") == "third_party"
    told = any(map(numbers.is_told, SENDING_TOLD))
    unpaid = shipped and not told and not any(map(sends_parcels, people))
    fee = pricing.monthly(PACKING, "agency", 0.0) if unpaid else None
    return (0.0, 0.0) if fee is None else (fee.low / numbers.per_euro, fee.high / numbers.per_euro)


def _team(
    numbers: Numbers,
    people: Sequence[Person],
    pricing: Pricing,
    fee: tuple[float, float],
    companies: Mapping[str, Cost],
    payroll: Payroll | None,
    pays: Pays,
) -> tuple[Range, Range, tuple[str, ...], float]:
    """What people cost who are on no payroll and who are on one, one by one.

    Then whose cost had to be estimated, and what they likely cost together.
    """
    beside = [part * numbers.per_euro for part in fee]
    wages = [part * pays.untold for part in pricing.usual_wage] if pays.untold else [0.0, 0.0]
    estimated, guessed = [], 0.0
    for each in of_each(people, pricing, companies, pays.shared, pays.gap, payroll):
        if each.guessed:
            estimated.append(each.person.name)
            guessed += sum(each.part) / 2
        for end in (0, 1):
            (wages if each.waged else beside)[end] += each.cost[end]
    by = 1 / numbers.per_euro
    return (beside[0] * by, beside[1] * by), (wages[0] * by, wages[1] * by), tuple(estimated), guessed * by


def _of_payroll(paid: Payroll | None, wages: Range) -> Range:
    """What those on a payroll cost: as it says where it counts, and of that the part that is not counted elsewhere.

    ``wages`` is what they cost one by one, less what is the company's, or off the margin that was told.
    """
    if paid is None or not paid.counts:
        return wages
    whole = sum(paid.now)
    part = min(1.0, sum(wages) / whole) if whole > 0 else 1.0
    return paid.team[0] * part, paid.team[1] * part


def _budget(numbers: Numbers, team: Range, base: Amount | None) -> float | None:
    """What the owner wants to spend on new people: said as extra, or as the whole less today's team.

    At a larger volume the usual share of what growth brings in comes on top; where nobody knows what that is, as much
    again as the volume. Who spends nothing today has no budget that grows.
    """
    for fact, taken in zip(BUDGETS, (0.0, sum(team) / 2), strict=True):
        if numbers.is_told(fact):
            told = max(0.0, numbers.get(fact).amount.low - taken)
            grown = told * (numbers.scale - 1)
            if base is not None and base.likely > 0:
                grown = max(grown, usual_share(numbers) * base.likely * (1 - 1 / numbers.scale))
            return told + grown if told else 0.0
    return None


def orders_to_lose(numbers: Numbers, room: Room, spent: float) -> float | None:
    """How many orders a month fewer leave room for so much on new people; ``None`` where there is none today.

    Ads and today's people stay what they are. Room is the usual share, or what a told budget may take beyond it; and
    the owner keeps something to live on, where that is there today.
    """
    if room.gross_profit is None:
        return None
    share, gross, team = numbers.knowledge.threshold, room.gross_profit.likely, sum(room.team) / 2
    feeds = 0.0 if room.company_pays else room.living

    def carried(part: float, living: float) -> bool:
        left = (gross + room.busy.likely) * part + room.stores_leave - room.ads - room.others
        base = (gross + room.busy.likely) * part - _beyond_rent(numbers, gross * part, room.ads)
        most = min(base * share("room_share_usual"), left) - room.team[0]
        if room.gap is not None:
            most = max(most, of_result(numbers, room.living, left - team))
        if room.budget is not None and not room.company_pays:
            most = max(most, _spare(numbers, room.living, left - team))
        return most >= spent and left - team - living >= spent

    living = feeds if carried(1.0, feeds) else 0.0
    if not carried(1.0, living):
        return None
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if carried(middle, living) else (middle, high)
    return room.orders.amount.likely * (1 - high)


def _ads_grow(numbers: Numbers, bought: bool) -> bool:
    """Whether ads grow with the orders of a busy month: as told, else where these are bought or a year's were told."""
    usually = WITH_ORDERS if bought or ADS in numbers.divided else None
    return numbers.facts.get(ADS_IN_SEASON, usually) == WITH_ORDERS


def _bought(numbers: Numbers, before_ads: float, ads: float) -> bool:
    """Whether few orders come by themselves. Ads bring subscribers, who stay, and not one order after the other."""
    return 0 < before_ads * numbers.knowledge.threshold("ads_buy_orders") <= ads and not of_subscribers(numbers)


def _beyond_rent(numbers: Numbers, gross: float, ads: float) -> float:
    """What of the ads is more than a store would pay as rent out of so much gross profit."""
    return max(0.0, ads - numbers.knowledge.threshold("ads_as_rent") * max(0.0, gross))


def _spare(numbers: Numbers, living: float, left: float) -> float:
    """What a budget may take of what is left beside the ads and people of today, whatever their usual share is.

    The rest is for all other costs, and an owner has something to live on.
    """
    share = numbers.knowledge.threshold("budget_of_left")
    return max(0.0, min(left * share, left - living))


def of_result(numbers: Numbers, living: float, rest: float) -> float:
    """What may be spent of a told result: the owner lives on it first, and of what stays setbacks have their part."""
    return max(0.0, rest - living) * numbers.knowledge.threshold("budget_of_left")


def usual_share(numbers: Numbers) -> float:
    """The part of gross profit for people that a plan counts with: half-way between caution and practice."""
    threshold = numbers.knowledge.threshold
    return (threshold("room_share_careful") + threshold("room_share_usual")) / 2


def _limit(likely: float | None, counted: float | None, most: float, budget: float | None) -> float | None:
    """Who says what there is to spend knows what today's people cost, where we estimate it."""
    if budget is not None:
        return budget if counted is None else max(0.0, min(budget, max(counted, most)))
    return likely
