"""The numbers of a shop: told, measured or derived, each low, likely and high, with what it rests on.

Told beats measured beats derived. An amount of money is in euros here, so that it can stand beside the catalogue's; a
shop's own currency is for those who show it (``from_euros``).
"""

from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import Truth
from ecomteam.model.amounts import FROM_SHOP, NOTHING, Amount, NumberOrigin, Span, amount_of
from ecomteam.model.facts import Facts, Value
from ecomteam.model.questions import WORKDAYS
from ecomteam.model.team import Measured
from ecomteam.model.text import Text
from ecomteam.model.work import Estimate
from ecomteam.shop.once import once
from ecomteam.shop.usual import BASKET, NO_DIVISORS, NOTHING_ELSE, basket_apart, divided, divisors

EURO = "EUR"
NEW_PRODUCTS, ORDERS, SINGLE_PIECES = "new_products_per_month", "orders_per_month", "single_pieces"
# The customer questions of a day, and whether that is a usual one or one of the season.
CONTACTS, CONTACTS_OF, A_USUAL_DAY, OF_SEASON = "support_contacts_per_day", "contacts_of", "usual_day", "season"


class Known(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A number with its origin: ``assumed`` where nothing that was told or measured leads to it.

    ``rests_on`` are the numbers it was derived from, ``why`` and ``cites`` say how. ``grown`` tells that the scale of
    the shop is in it already.
    """

    id: str
    amount: Amount
    origin: NumberOrigin
    why: Text | None = None
    rests_on: tuple[str, ...] = ()
    estimate: str | None = None
    cites: tuple[str, ...] = ()
    own_judgement: Text | None = None
    grown: bool = False

    @property
    def from_shop(self) -> bool:
        """Whether the shop told or measured it itself."""
        return self.origin in FROM_SHOP


UNTOLD = Known(id="", amount=NOTHING, origin="assumed")


class Numbers:
    """All numbers of one shop; each is worked out when it is asked for and then kept.

    ``facts`` are as told, money in the shop's currency; ``scale`` looks at the same shop with so many times its own
    numbers of what grows with it. ``measured`` were counted from exports, in the shop's currency too.

    ``told_per`` is for which period a fact was told, where that is not the one of its question: those are told here for
    a usual month of this shop (``shop/usual.py``).

    ``beside`` are those of the same shop where other facts were told or at another scale, and ``changed`` the facts
    that are not the same: what they do not decide is taken from there.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        facts: Facts,
        scale: float = 1.0,
        measured: Mapping[str, Measured] | None = None,
        beside: "Numbers | None" = None,
        told_per: Mapping[str, str] = NOTHING_ELSE,
    ) -> None:
        self.knowledge = knowledge
        # By fact, what it was divided by to be of a usual month.
        self.divided = divisors(knowledge, facts, told_per, measured or {}) if told_per else NO_DIVISORS
        self.told = facts
        if self.divided:
            self.told = {**facts, **{one: divided(facts[one], by) for one, by in self.divided.items()}}
        # Of two told sums of the same the revenue counts: what an order is on average is then what it comes to.
        self.basket_apart = basket_apart(knowledge, self.told)
        if self.basket_apart:
            self.told = {fact: value for fact, value in self.told.items() if fact != BASKET}
        self.scale = scale
        # Others are kept for those who look at the shop itself, such as its growth; nothing is worked out with them.
        self.measured = {one: value for one, value in (measured or {}).items() if one in knowledge.counted_with}
        self._known: dict[str, Known] = {}
        self._asking: set[str] = set()
        self.changed: frozenset[str] = frozenset()
        if beside is not None:
            self.changed = self._changed(beside)
            decides, known = knowledge.decides, knowledge.counted_with
            others = frozenset[str]().union(*[decides.get(fact, ()) for fact in self.changed])
            self._known = {one: it for one, it in beside._known.items() if one in known and one not in others}

    def _changed(self, beside: "Numbers") -> frozenset[str]:
        told = frozenset(fact for fact, _ in self.told.items() ^ beside.told.items())
        told = told if self.scale == beside.scale else told | self.growing
        told |= self.growing ^ beside.growing
        return told if self.per_euro == beside.per_euro else told | self.knowledge.money_facts

    @property
    def unscaled(self) -> "Numbers":
        """The same at the shop's own volume."""
        return self if self.scale == 1.0 else self._unscaled

    @once
    def _unscaled(self) -> "Numbers":
        made = Numbers(self.knowledge, self.told, measured=self.measured)
        made.divided, made.basket_apart = self.divided, self.basket_apart
        return made

    @once
    def growing(self) -> frozenset[str]:
        """What grows with the shop; new products too where each piece is sold once, as told or by their number."""
        growing = self.knowledge.growing
        return growing | {NEW_PRODUCTS} if self._sells_each_once() else growing

    def _sells_each_once(self) -> bool:
        """Whether about as many articles come in as orders go out; a list that is read from a file has far more."""
        said = self.told.get(SINGLE_PIECES)
        if isinstance(said, bool):
            return said
        new, orders = self._plain(NEW_PRODUCTS), self._plain(ORDERS)
        if new is None or orders is None or orders <= 0 or self.packs_nothing:
            return False
        if self.told.get("fulfilment") == "dropship":
            return False
        least, most = (self.knowledge.threshold(one) for one in ("single_pieces_share", "single_pieces_most"))
        return least <= new / orders <= most

    @once
    def of_season(self) -> bool:
        """Whether the customer questions that were told are taken to be those of the busiest month.

        As told; else where they are more than one for each order, beside a season that is clearly busier. Who tells a
        month tells the one that they remember.
        """
        told = self.told.get(CONTACTS_OF)
        if isinstance(told, str):
            return told == OF_SEASON
        peak, threshold = self._plain("peak_factor") or 0.0, self.knowledge.threshold
        return peak >= threshold("peak_of_season") and self._questions > threshold("questions_of_season")

    @once
    def asked_of_each_order(self) -> bool:
        """Whether so many customer questions were told for each order that it may be those of a week or a month."""
        return not self.of_season and self._questions > self.knowledge.threshold("questions_beyond")

    @once
    def _questions(self) -> float:
        """The customer questions told for each order; 0 of what much is asked about: dear, by quote, to firms."""
        asked, orders, basket = self._plain(CONTACTS), self._plain(ORDERS), self._plain("average_order_value")
        dear = (basket or 0.0) / self.per_euro >= self.knowledge.threshold("dear_order")
        if CONTACTS not in self.told or not asked or not orders or dear or self.told.get("assisted_selling") is True:
            return 0.0
        return 0.0 if self.told.get("business_model") in ("b2b", "both") else asked * WORKDAYS / orders

    def _plain(self, number: str) -> float | None:
        """As told or measured, at the shop's own volume; likely where a range was told."""
        value = self.told.get(number)
        value = self.measured[number].value if value is None and number in self.measured else value
        return None if value is None or isinstance(value, str | bool | frozenset) else amount_of(value).likely

    @property
    def packs_nothing(self) -> bool:
        """Whether what is sold is no goods, as told: downloads, courses, services."""
        return self.told.get("fulfilment") == "nothing_to_pack"

    @once
    def facts(self) -> Mapping[str, Value]:
        """As conditions read them: money in euros, and where a choice is not told, what is usual."""
        made: dict[str, Value] = dict(self.knowledge.usual)
        counted = {fact: measured.value for fact, measured in self.measured.items()}
        made |= counted | dict(self.told)
        if self.of_season:
            made[CONTACTS_OF] = OF_SEASON
        if self.currency != EURO:
            for fact in self.knowledge.money_facts.intersection((*counted, *self.told)):
                made[fact] = self._in_euros(made[fact])
        if self.scale != 1.0:
            for fact in self.growing:
                if (told := made.get(fact)) is not None and not isinstance(told, str | bool | frozenset):
                    made[fact] = scaled(told, self.scale)
        return made

    @once
    def sure(self) -> Mapping[str, Value]:
        """The same, but nothing that is only usual."""
        return {fact: self.facts[fact] for fact in (*self.measured, *self.told)}

    @once
    def currency(self) -> str:
        """The shop's own: as told, else its country's, else the euro."""
        told = self.told.get("currency")
        if isinstance(told, str):
            return told
        country = self.knowledge.countries.get(str(self.told.get("country")))
        return country.currency if country else EURO

    @once
    def per_euro(self) -> float:
        """How many of the shop's currency a euro is."""
        return self.knowledge.per_euro(self.currency)

    def from_euros(self, amount: float) -> float:
        return amount * self.per_euro

    def likely(self, number: str) -> float:
        return self.get(number).amount.likely

    def is_told(self, number: str) -> bool:
        return number in self.told

    def get(self, number: str) -> Known:
        """The number of that id, a question's or a driver's; nothing where no estimate leads to it."""
        known = self._known.get(number)
        return self._found(number) if known is None else known

    def _found(self, number: str) -> Known:
        # Two numbers may be derived from each other; whoever is asked for while it is worked out is not known yet.
        if number in self._asking:
            return UNTOLD
        self._asking.add(number)
        made = self._known_fact(number) or self._derived(number)
        self._asking.discard(number)
        if self._asking and made is None:
            # It may only be unknown because of who asks; whoever asks later gets an answer of their own.
            return UNTOLD
        self._known[number] = made or Known(id=number, amount=NOTHING, origin="assumed")
        return self._known[number]

    def beside_usual(self, number: str) -> float:
        """How many times what is usual for such a shop a number is that was told, itself or by another name; else 1."""
        known = self.get(number)
        if not known.from_shop and not any(map(self.is_told, known.rests_on)):
            return 1.0
        others = (row for row in self._estimates(number) if row.id != known.estimate)
        usual = next((made.amount.likely for row in others if (made := self._estimated(row)) is not None), 0.0)
        return known.amount.likely / usual if usual > 0 else 1.0

    def is_the_shops(self, number: str) -> bool:
        """Whether it was told or measured, or follows from such numbers alone: orders times what one brings in."""
        known = self.get(number)
        derived = known.origin == "derived" and bool(known.rests_on)
        return known.from_shop or (derived and all(self.get(each).from_shop for each in known.rests_on))

    def _known_fact(self, number: str) -> Known | None:
        """What was told or, where it was not, measured."""
        told = number in self.told
        if not told and number not in self.measured:
            return None
        value = self.facts.get(number)
        if value is None or isinstance(value, str | frozenset):
            return None
        origin: NumberOrigin = "told" if told else "measured"
        grown = number in self.growing
        return Known(id=number, amount=amount_of(value), origin=origin, rests_on=(number,), grown=grown)

    @once
    def _truths(self) -> Sequence[Truth]:
        """Of each estimate of the catalogue whether it holds for this shop."""
        return self.knowledge.estimate_conditions.evaluate(self.facts)

    def _estimates(self, number: str) -> Sequence[Estimate]:
        """Those of a number that hold for this shop, in the order in which they are tried."""
        truths = self._truths
        return [row for place, row in self.knowledge.estimate_places.get(number, ()) if truths[place]]

    def _derived(self, number: str) -> Known | None:
        truths, rows = self._truths, self.knowledge.estimate_places.get(number, ())
        for index, (place, row) in enumerate(rows):
            first = self._estimated(row) if truths[place] else None
            if first is None:
                continue
            if row.group is None:
                return first
            others = [other for at, other in rows[index + 1 :] if truths[at] and other.group == row.group]
            return _joined(first, [*filter(None, map(self._estimated, others))]) if others else first
        return None

    def _estimated(self, row: Estimate) -> Known | None:
        """What one row gives; ``None`` where something it rests on is not known."""
        of = times = rest = over = None
        if row.of is not None and (of := self._leading(row.of)) is None:
            return None
        if row.times is not None and (times := self._leading(row.times)) is None:
            return None
        if row.rest_of is not None and (rest := self._leading(row.rest_of)) is None:
            return None
        if row.over is not None and (over := self._leading(row.over)) is None:
            return None
        if over is not None and over.amount.low <= 0:
            # Nothing follows from a share of nothing, such as visits from a conversion rate of zero.
            return None
        amount = row.by
        if of is not None:
            base = of.amount if row.above == 0 and row.to is None else of.amount.band(row.above, row.to)
            amount = amount.product(base if row.exponent == 1 else _power(base, row.exponent))
        if times is not None:
            amount = amount.product(times.amount)
        if rest is not None:
            amount = amount.product(rest.amount.rest())
        if over is not None:
            amount = amount.quotient(over.amount)
        if amount.low < row.minimum:
            amount = Amount(*(max(row.minimum, value) for value in (amount.low, amount.likely, amount.high)))
        known = [part for part in (of, times, rest, over) if part is not None]
        assumed, grown = True, False
        for part in known:
            assumed, grown = assumed and part.origin == "assumed", grown or part.grown
        if not grown and row.fact in self.growing:
            amount, grown = amount.times(self.scale), True
        return Known(
            id=row.fact,
            amount=amount,
            origin="assumed" if assumed or row.loose else "derived",
            why=row.why,
            rests_on=tuple([part.id for part in known]),
            estimate=row.id,
            cites=row.cites,
            own_judgement=row.own_judgement,
            grown=grown,
        )

    def _leading(self, number: str) -> Known | None:
        """A number that another may follow from; ``None`` where nothing is known of it."""
        part = self.get(number)
        return None if part.amount.high == 0 and part.origin == "assumed" else part

    def _in_euros(self, value: Value) -> Value:
        return value if isinstance(value, str | bool | frozenset) else scaled(value, 1 / self.per_euro)


def scaled(value: float | Span, by: float) -> float | Span:
    """A number or range so many times as large."""
    return Span(value.low * by, value.high * by, value.open) if isinstance(value, Span) else value * by


def _power(base: Amount, exponent: float) -> Amount:
    values = [value**exponent if value > 0 else 0.0 for value in (base.low, base.likely, base.high)]
    return Amount(*values) if exponent >= 0 else Amount(*reversed(values))


def _joined(first: Known, others: Sequence[Known]) -> Known:
    """Several bands as one number; what it rests on is that of the first."""
    total = first.amount
    for part in others:
        total = total + part.amount
    return msgspec.structs.replace(first, amount=total)
