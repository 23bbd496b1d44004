"""What piles up: work whose pace and number were told, and whose people have too few hours for it, as one sum."""

from collections.abc import Collection, Sequence

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Pile
from ecomteam.planning.backlog import backlog
from ecomteam.planning.ceiling import capping, orders_an_hour
from ecomteam.shop.anyway import INTAKE, piling
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.demand import Demand
from ecomteam.shop.numbers import Known
from ecomteam.shop.positions import Position
from ecomteam.shop.told import pains_of, told_first
from ecomteam.words import piles as words
from ecomteam.words.numbers import whole, written

# Below this part of its hours a pace that was told is no closer, nor is a sum of it worth a line.
CLOSE = 0.03
MINUTES = 60
# The department whose work brings buyers, and what it does there for goods that are bought anyhow.
BRINGS, GOODS = "marketing", frozenset({"product_photos", "product_data_publish", "localisation", "price_communicate"})
HALF = 0.5


def piles(case: Case) -> tuple[Pile, ...]:
    """The sums, that of most hours first: what comes in, and orders where it was told that they wait."""
    found = [pile for name in _short(case) if (pile := _pile(case, name)) is not None]
    return tuple(sorted(found, key=lambda pile: pile.have - pile.hours))


def _short(case: Case) -> Collection[str]:
    piled = case.work.measured & {*piling(case.numbers, case.work), *_told_to_wait(case)}
    return [name for name in case.work.daily_first if name in piled]


def _pile(case: Case, name: str) -> Pile | None:
    pace, work = case.team.pace.get(name), case.work.activities[name]
    driver = next((known for part in work.parts for known in part.drivers), None)
    lacks = case.cover.uncovered.get(name, 0.0)
    if pace is None or driver is None or driver.id in case.knowledge.money_facts:
        return None
    known, done = case.numbers.get(driver.id), work.hours.likely - lacks
    if not _exact(known) or lacks < max(WEEKS, CLOSE * work.hours.likely) or done <= LEAST:
        return None
    many, minutes = known.amount.likely, MINUTES / pace.per_hour
    if round(many * minutes / MINUTES) != round(work.hours.likely):
        return None
    # What the last digits of a sum are off is no piece.
    stay = int(lacks * pace.per_hour + LEAST)
    pattern = words.COMES_IN if driver.id == INTAKE else words.PILES_UP
    said = pattern.format(
        work=case.knowledge.activity(name).name,
        many=whole(many),
        minutes=written(round(minutes, 1)),
        hours=whole(work.hours.likely),
        have=whole(done),
        stay=whole(stay),
        lacks=whole(round(work.hours.likely) - round(done)),
    )
    return Pile(
        activity=name,
        of=driver.id,
        a_month=many,
        minutes=round(minutes, 1),
        hours=round(work.hours.likely),
        have=round(done),
        stay=stay,
        text=said,
    )


def _exact(known: Known) -> bool:
    """Whether it was told, or follows from what was told alone: questions of a day are so many a month."""
    amount = known.amount
    return known.from_shop or (known.origin == "derived" and amount.low == amount.high)


def hands_first(case: Case, demand: Demand) -> Sequence[str]:
    """The roles whose hands what is sold waits for: more buyers would wait longer; who brings them comes later."""
    least = case.knowledge.threshold("employee_step_week") * WEEKS
    waits = [name for name in case.remembered(_behind) if demand.open.get(name, 0.0) >= least]
    return list(dict.fromkeys(case.knowledge.first_choices[name] for name in waits))


def waits_first(case: Case) -> Sequence[str]:
    """The roles that make what is told to wait so many weeks, where the first pain that was told is of that work."""
    first = told_first(case.knowledge, case.numbers.facts)
    if first is None or backlog(case) is None:
        return ()
    named = {claim.activity for claim in case.knowledge.symptoms[first].says}
    capped = (name for name in capping(case) if name in named and orders_an_hour(case, name))
    return tuple(dict.fromkeys(case.knowledge.first_choices[name] for name in capped))


def _behind(case: Case) -> Collection[str]:
    """The work that caps the orders and waits, as it was told or as a pace shows."""
    return [name for name in capping(case) if name in {*_told_to_wait(case), *(pile.activity for pile in piles(case))}]


def _told_to_wait(case: Case) -> Collection[str]:
    pains = [case.knowledge.symptoms[pain] for pain in pains_of(case.numbers.facts) & case.knowledge.symptoms.keys()]
    return {claim.activity for pain in pains if pain.unfinished for claim in pain.says}


def only_sells(demand: Demand, position: Position) -> bool:
    """Whether most of what somebody would do brings buyers, and gives no owner hours who asks for these or makes."""
    knowledge, case = demand.case.knowledge, demand.case
    work = demand.offer(position.role).work(position.hours)
    sells = {name for name in work if knowledge.department_of_work(name) == BRINGS and name not in GOODS}
    if sum(work[name] for name in sells) <= HALF * sum(work.values()) or demand.relieves(position):
        return False
    makes = any(demand.cover.owner_hours(name) > LEAST for name in case.remembered(_behind))
    of_owners = sum(min(work[name], demand.cover.owner_hours(name)) for name in sells)
    return not (makes and of_owners > HALF * sum(work.values()))
