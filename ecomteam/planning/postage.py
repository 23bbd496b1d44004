"""Postage as a lever: what customers may be asked for it, where it takes a good part of what the goods leave."""

import math

from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.planning.evens import lost_of
from ecomteam.shop.case import Case
from ecomteam.shop.subscribers import lives_on
from ecomteam.words import advice as words
from ecomteam.words.numbers import NO_CENTS, amount, both, percent, price, whole

POSTAGE = "shipping_cost_per_order"
ELSEWHERE = "marketplace_orders"
# What a step against postage answers, whatever else was told.
CHARGED, IN_PRICE, COLLECTED = "charged", "in_price", "collected"
LEVERS = (CHARGED, IN_PRICE, COLLECTED)
# By so much a price goes up without a second look; what subscribers pay is seldom changed.
RISE = 0.03
# Free sending begins so far above what customers usually order.
LIMIT = 1.25
# What is charged ends like a price: five cents below a whole amount.
BELOW_WHOLE = 0.05


def too_dear(case: Case) -> bool:
    """Whether postage that was told takes the part of a margin from which it is a lever of its own."""
    share = _share(case)
    return share is not None and share >= case.knowledge.threshold("postage_of_margin")


def fits(case: Case, row: FirstStep) -> bool:
    """Subscribers have one price and no basket: what sending costs is in it, or nowhere."""
    if row.postage is None:
        return True
    if not too_dear(case) or (row.postage == IN_PRICE) is not case.remembered(lives_on):
        return False
    return row.postage == COLLECTED or _asked(case, row) > 0


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month if every order pays the charge; of what is collected nobody knows how much will be."""
    if row.postage not in (CHARGED, IN_PRICE) or not fits(case, row):
        return 0.0
    return _asked(case, row) / case.numbers.per_euro * of_the_shop(case)


def said(case: Case, row: FirstStep) -> Text:
    """The text with the shop's own amounts in it."""
    limit, leaves = _limit(case), _share(case) or 0.0
    return row.text.format(
        charge=_price(case, _asked(case, row)),
        postage=_price(case, _sent(case)),
        limit=_price(case, limit) if limit != round(limit) else amount(limit, case.numbers.currency),
        share=both(percent, round(leaves, 2)),
        tax=tax(case),
    )


def tax(case: Case) -> Text:
    """That VAT comes on top of what is charged, where there is VAT."""
    country = case.knowledge.countries.get(str(case.numbers.facts.get("country")))
    return words.VAT_ON_TOP if country is None or country.vat else Text("", "")


def total(case: Case, row: FirstStep) -> Text | None:
    """Orders times the charge, with the lost orders at which it is gone again."""
    if row.postage not in (CHARGED, IN_PRICE):
        return None
    orders, charge = round(of_the_shop(case)), _asked(case, row)
    brought = orders * charge
    if orders < 1:
        return None
    lost = lost_of(case, brought / case.numbers.per_euro, of_the_shop(case))
    pattern = words.STEP_CHARGES_UNTIL if lost else words.STEP_CHARGES
    if orders < round(case.room.orders.amount.likely):
        pattern = words.STEP_CHARGES_OWN_UNTIL if lost else words.STEP_CHARGES_OWN
    return pattern.format(
        orders=whole(orders),
        charge=_price(case, charge),
        amount=amount(round(brought), case.numbers.currency),
        lost=whole(lost or 0),
    )


def of_the_shop(case: Case) -> float:
    """The orders of which the shop sets the postage itself: a marketplace has rules of its own."""
    return max(0.0, case.room.orders.amount.likely - case.numbers.likely(ELSEWHERE))


def _share(case: Case) -> float | None:
    """The part of what the goods of an order bring in that sending it takes; ``None`` where either was not told."""
    goods, sent = case.room.goods, case.numbers.get(POSTAGE)
    told = sent.from_shop and case.room.margin.from_shop
    return sent.amount.likely / goods if told and goods is not None and goods > 0 else None


def _sent(case: Case) -> float:
    return case.numbers.likely(POSTAGE) * case.numbers.per_euro


def _asked(case: Case, row: FirstStep) -> float:
    """What an order more is asked for it, in the shop's currency."""
    return _rise(case) if row.postage == IN_PRICE else _charge(case)


def _rise(case: Case) -> float:
    """The step in which a price of about so much goes up: one, two or five of a coin, about 3%, as ``RISE``."""
    about = RISE * case.numbers.likely("average_order_value") * case.numbers.per_euro
    if about <= 0:
        return 0.0
    coin = 10.0 ** math.floor(math.log10(about))
    rise = min((coin * times for times in (1, 2, 5, 10)), key=lambda each: abs(each - about))
    return max(1.0, round(rise)) if case.numbers.currency in NO_CENTS else round(rise, 2)


def _charge(case: Case) -> float:
    """What customers are used to pay, in the shop's currency, and never more than sending costs."""
    return as_charged(case, min(case.knowledge.threshold("postage_charge"), case.numbers.likely(POSTAGE)))


def as_charged(case: Case, euros: float) -> float:
    """No more than so many euros, in the shop's currency and as such a price ends."""
    most = euros * case.numbers.per_euro
    if case.numbers.currency in NO_CENTS:
        return float(math.floor(most / 10) * 10)
    return max(0.0, round(math.floor(most + BELOW_WHOLE) - BELOW_WHOLE, 2))


def _limit(case: Case) -> float:
    """A quarter above the average order, up to the next five, fifty or half, by how large it is."""
    at = case.numbers.likely("average_order_value") * LIMIT * case.numbers.per_euro
    step = 5 * 10.0 ** (math.floor(math.log10(max(at, 0.01) / 2)) - 1)
    return round(math.ceil(round(at / step, 6)) * step, 2)


def _price(case: Case, value: float) -> Text:
    return price(value, value, case.numbers.currency)
