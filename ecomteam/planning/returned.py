"""What fewer returns pay: who sees to it that less comes back waits for no order more, as these bring more of them."""

import math

from ecomteam.model.hours import WEEKS
from ecomteam.model.text import Text
from ecomteam.planning.step import Path, Step
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED
from ecomteam.shop.spared import can_do
from ecomteam.words import advice as words
from ecomteam.words.lists import lowered, names
from ecomteam.words.numbers import amount, price, whole

PREVENTION = "returns_prevention"
# Who answers those who return something hears why.
ASKED = "returns_customer"
# At least that part of the hours has to be for that.
HALF = 0.5
# So much of what comes back beyond what is usual may have to go: who has to take away more is no safe answer.
GOES = 0.5


def paid_by_fewer(case: Case, way: Path) -> Text | None:
    """Of the first of later who sees to it: how many returns fewer pay, and which own people have hours for it."""
    step = next((one for one in way.steps if not one.soon and _sees_to_it(one)), None)
    cost = None if step is None else step.position.cost
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    all_of_them = round(room.returned * room.orders.amount.likely)
    if step is None or cost is None or room.goods is None or not all_of_them or not room.orders.from_shop:
        return None
    each = round((room.return_cost if room.refunded else room.goods + room.return_cost) * per, 2)
    fewer = math.ceil(round(cost.high / each, 6)) if each > 0 else all_of_them
    usual = round(all_of_them / max(1.0, case.numbers.beside_usual("return_rate")))
    if fewer > GOES * (all_of_them - usual):
        return None
    said = words.PAID_BY_RETURNS.format(
        role=lowered(case.knowledge.role(step.position.role).name),
        hours=whole(step.position.hours / WEEKS),
        fewer=whole(fewer),
        all=whole(all_of_them),
        each=price(each, each, currency),
        sum=amount(round(fewer * each), currency),
    )
    own = _own_people(case, step)
    return said if own is None else Text(f"{said.en} {own.en}", f"{said.nl} {own.nl}")


def _sees_to_it(step: Step) -> bool:
    hours = sum(one.hours for one in step.position.takes_over if one.activity == PREVENTION)
    return hours > HALF * step.position.hours


def _own_people(case: Case, step: Step) -> Text | None:
    """Who can do it and whose own work leaves the hours, by name; ``None`` where nobody has them."""
    theirs = case.knowledge.first_choices.get(ASKED)
    people = [one for one in case.lasting if not one.owner and not one.outside and one.hours_told]
    able = [one for one in people if can_do(case, one, PREVENTION) or (theirs is not None and one.holds(theirs))]
    have = sum(case.cover.capacity.get(one.name, 0.0) for one in able)
    roles = {held.role for one in able for held in one.roles}
    own = sum(case.work.likely(name) for role in roles for name in case.knowledge.first_done_by.get(role, ()))
    if not able or have >= UNLIMITED or have - own < step.position.hours:
        return None
    called = names([one.name for one in able])
    return words.RETURNS_BY_OWN.format(names=called, own=whole(own / WEEKS), have=whole(have / WEEKS))
