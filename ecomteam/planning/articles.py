"""Product data counts by the product: how many that lack some, or new ones a month, make a job of it.

Orders bring money for whoever keeps the data and no work to do: what asks for them is what lacks and what is new.
"""

from collections.abc import Iterable, Mapping

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import figures
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import ByProducts
from ecomteam.model.text import Text
from ecomteam.planning.weekly import weekly
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.positions import Position
from ecomteam.words import advice as words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import whole

PRODUCTS, LACKING, NEW = "products", "products_without_data", "new_products_per_month"
# The activity of which the first choice keeps product data.
DATA = "product_data_content"
# From so much of it on a position is one for product data; so much of its hours waiting today is work enough for it.
MOSTLY, ENOUGH = 0.5, 0.75
# Of so many that lack data the hours are told, and of so many new ones.
THOUSAND, TEN = 1000, 10


def data_work(knowledge: Knowledge) -> frozenset[str]:
    """The activities of whoever is the first choice for product data."""
    role = knowledge.first_choices.get(DATA)
    return frozenset(knowledge.first_done_by[role]) if role is not None else frozenset()


def keeps_data(case: Case, position: Position) -> bool:
    """Whether most of what it takes over is product data, of a shop in which that counts by the product."""
    names = data_work(case.knowledge)
    data = sum(taking.hours for taking in position.takes_over if taking.activity in names)
    return data >= MOSTLY * position.hours - LEAST and bool(rate(case, LACKING))


def rate(case: Case, number: str) -> float:
    """Hours a month of product data for one more of a number, in its first band."""
    activities, names = case.work.activities, data_work(case.knowledge)
    rows = (part.row for name in names if name in activities for part in activities[name].parts)
    return sum(row.hours.likely / row.per for row in rows if row.driver == number and not row.above and not row.times)


def by_products(case: Case, hours: float) -> ByProducts | None:
    """How many products without data, or new ones a month, fill so many hours a month; ``None`` where none would do."""
    numbers, each, new = case.numbers, rate(case, LACKING), rate(case, NEW)
    there = numbers.get(PRODUCTS)
    lacking = figures(hours / each) if each else 0
    if not each or (there.from_shop and lacking > there.amount.likely):
        lacking = 0
    lacks, comes = numbers.get(LACKING), numbers.get(NEW)
    more = figures(hours / new) if new else 0
    if comes.from_shop and more <= comes.amount.likely:
        more = 0
    if not lacking and not more:
        return None
    return ByProducts(
        hours_per_week=a_week(hours),
        lacking=lacking or None,
        new=more or None,
        products=round(there.amount.likely) if there.from_shop else None,
        lacking_now=round(lacks.amount.likely) if lacks.from_shop else None,
        new_now=round(comes.amount.likely) if comes.from_shop else None,
    )


def waits_for_products(case: Case, position: Position) -> ByProducts | None:
    """Of who comes later and keeps product data: how many products it takes, where today's do not fill its hours."""
    return lacks_products(case, position.hours) if keeps_data(case, position) else None


def lacks_products(case: Case, hours: float) -> ByProducts | None:
    """How many products make so many hours a month; ``None`` where those of today do, and nobody employed has them."""
    waiting = case.waiting(case.cover)
    today = sum(waiting.get(name, 0.0) + case.cover.owner_hours(name) for name in data_work(case.knowledge))
    return None if today >= ENOUGH * hours else by_products(case, hours)


def in_products(found: ByProducts) -> Text:
    """In words, with how many there are today."""
    parts = [*_lacking(found), *_new(found)]
    return parts[0] if len(parts) == 1 else words.EITHER.format(one=parts[0], other=parts[1])


def from_products(found: ByProducts) -> Text:
    """When somebody comes whom products ask for."""
    return words.FROM_PRODUCTS.format(products=in_products(found))


def why_hours(case: Case, position: Position) -> Text | None:
    """What the hours of product data follow from: what lacks today, or what a thousand of these would take."""
    each, new = rate(case, LACKING), rate(case, NEW)
    if not keeps_data(case, position):
        return None
    lacks, there = case.numbers.get(LACKING), case.numbers.get(PRODUCTS)
    rule = words.PRODUCTS_RULE.format(
        many=whole(THOUSAND), week=weekly(THOUSAND * each / WEEKS), few=whole(TEN), more=weekly(TEN * new / WEEKS)
    )
    if not lacks.from_shop or lacks.amount.likely <= 0:
        return rule
    hours = sum(_gaps(case).values())
    pattern = words.PRODUCTS_LACK_OF if there.from_shop else words.PRODUCTS_LACK
    fills = {
        "count": whole(lacks.amount.likely),
        "products": whole(there.amount.likely),
        "month": whole(hours),
        "week": weekly(hours / WEEKS),
    }
    return in_turn(pattern.format(**fills), rule)


def _gaps(case: Case) -> Mapping[str, float]:
    """Hours a month of what lacks, by row."""
    activities, names = case.work.activities, data_work(case.knowledge)
    parts = (part for name in names if name in activities for part in activities[name].parts)
    return {part.row.id: part.hours.likely for part in parts if part.row.driver == LACKING}


def _lacking(found: ByProducts) -> Iterable[Text]:
    if found.lacking is None:
        return
    many = whole(found.lacking)
    many = many if found.products is None else words.SO_MANY_OF.format(count=many, products=whole(found.products))
    if found.lacking_now is None:
        yield words.LACKING_UNTOLD.format(count=many)
    else:
        yield words.LACKING_NOW.format(count=many, now=whole(found.lacking_now))


def _new(found: ByProducts) -> Iterable[Text]:
    if found.new is None:
        return
    if found.new_now is None:
        yield words.NEW_UNTOLD.format(count=whole(found.new))
    else:
        yield words.NEW_NOW.format(count=whole(found.new), now=whole(found.new_now))
