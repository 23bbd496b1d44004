"""Goals of the work itself: how long orders wait, what is made good, what is new, and when a question is answered."""

import math
from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import TargetAnswer
from ecomteam.model.targets import NEW, ORDERS, REDONE, REPLY, WAIT
from ecomteam.model.team import Target
from ecomteam.model.text import Text
from ecomteam.planning.backlog import backlog
from ecomteam.planning.busiest import busiest_month, season_words
from ecomteam.planning.by_month import months_until
from ecomteam.planning.ceiling import made_by, orders_an_hour
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.phrases import amounts
from ecomteam.planning.step import Path
from ecomteam.planning.target_hours import fewest_first, helpers, named
from ecomteam.planning.target_lines import line
from ecomteam.planning.week import after_soon
from ecomteam.planning.weekly import LITTLE, about, weekly
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Cover
from ecomteam.shop.forms import form
from ecomteam.shop.forms import price as price_of
from ecomteam.words import targets as words
from ecomteam.words.lists import AND, listed, lowered
from ecomteam.words.numbers import amount, both, numeral, percent, price, whole
from ecomteam.words.periods import month_of_year

MAKING, SERVICE, CONTACTS = "making", "customer_service", "support_contacts_per_day"
# A list that is not to be gone by a day is to be so in as many months.
HALF_A_YEAR = 6
# So many kinds of work by name.
NAMED = 3
# Below this nothing is missing that anybody would plan for.
AN_HOUR = 1.0
DAYS = 5
MINUTES = 60


def wait_target(case: Case, way: Path, target: Target) -> TargetAnswer:
    """How many orders too many wait, how fast they go, and what it takes to be there in time."""
    numbers = case.numbers
    if not numbers.is_told(WAIT) or not numbers.get(ORDERS).from_shop:
        return line(case, WAIT, target, words.TELL_WAIT)
    now, orders = numbers.likely(WAIT), numbers.likely(ORDERS)
    if now <= target.to:
        return _there(case, WAIT, target, now)
    # As many a week as stand beside who makes them, so that both sums on the page come to the same.
    found = backlog(case)
    each = round(orders / WEEKS, 1) if found is None else found.a_week
    too_many = round((now - target.to) * each)
    said = [
        words.WAIT_SUM.format(now=numeral(now), to=numeral(target.to), each=numeral(each), line=whole(too_many)),
    ]
    made = _made(case, way)
    if made >= 1:
        said.append(words.WAIT_MADE.format(made=whole(made), months=whole(math.ceil(too_many / made))))
    elif way.soon:
        said.append(words.WAIT_NOT_MADE)
    months = _months(case, target)
    need = math.ceil(too_many / months) if months > 0 else 0
    if need > made:
        said.append(_in_time(case, target, need, orders))
    return replace(line(case, WAIT, target, *said, brief=tuple(said[:2])), now=now, reached=False, orders=too_many)


def _made(case: Case, way: Path) -> int:
    """The orders a month that hires of now and next make, in whole ones; those of them in an owner's place too, as the
    line of each hire counts them: they are extra if the owner goes on making.
    """
    makers = (step.position for step in way.soon if any(one.activity == MAKING for one in step.position.takes_over))
    found = (made_by(case, position) for position in makers)
    return sum(made for made, _ in filter(None, found))


def _months(case: Case, target: Target) -> int:
    if target.by is None:
        return HALF_A_YEAR
    return months_until(case.today, target.by) if case.today is not None else 0


def _in_time(case: Case, target: Target, need: int, orders: float) -> Text:
    """What more has to be made a month, or which price lets in so many fewer and leaves as much."""
    pace, each = orders_an_hour(case, MAKING), case.room.order_leaves
    hours = Text("", "") if not pace else words.WAIT_HOURS.format(hours=whole(need / pace / WEEKS))
    rise = Text("", "")
    if each > 0 and orders > need:
        more = math.ceil(need * each / (orders - need) * 100) / 100
        rise = words.WAIT_RISE.format(rise=price(more, more, case.numbers.currency))
    by = words.WAIT_HALF_YEAR if target.by is None else words.WAIT_BY.format(by=month_of_year(target.by))
    return words.WAIT_NEEDS.format(by=by, need=whole(need), hours=hours, rise=rise)


# Why orders are made good, where that was told.
CAUSE, MADE_WRONG = "redo_cause", "made_wrong"


def redone_target(case: Case, target: Target) -> TargetAnswer:
    """How many fewer that is, what it saves, and how many hours of checking so much pays."""
    numbers, room = case.numbers, case.room
    known, orders = numbers.get(REDONE), numbers.get(ORDERS)
    if not known.from_shop or not orders.from_shop:
        return line(case, REDONE, target, words.TELL_REDONE)
    now, many = known.amount.likely, orders.amount.likely
    if now <= target.to:
        return _there(case, REDONE, target, now)
    before, after = round(now * many), round(target.to * many)
    each = round(room.redo_cost * numbers.per_euro, 2)
    saved, currency = (before - after) * each, numbers.currency
    said = [
        words.REDONE_SUM.format(
            orders=whole(many),
            now=both(percent, now),
            before=whole(before),
            to=both(percent, target.to),
            after=whole(after),
            fewer=whole(before - after),
            each=price(each, each, currency),
            saved=amount(saved, currency),
        )
    ]
    role = "production_helper" if case.work.likely(MAKING) > 0 else "logistics"
    hour = case.pricing.hourly(role, "in_house") if role in case.knowledge.roles else None
    # Nobody who checks the making sees what a customer chose wrong, or what a carrier breaks.
    checked = numbers.facts.get(CAUSE) in (None, MADE_WRONG)
    if checked and hour is not None and hour.high > 0:
        hours = saved / hour.high / WEEKS
        said.append(words.REDONE_HOURS.format(hours=weekly(hours), each=price(hour.high, hour.high, currency)))
    return replace(
        line(case, REDONE, target, *said, brief=tuple(said[:1])), now=now, reached=False, leaves=round(saved)
    )


def new_target(case: Case, way: Path, target: Target) -> TargetAnswer:
    """The hours a week that so many more ask for, of what, and who has them."""
    known = case.numbers.get(NEW)
    if not known.from_shop:
        return line(case, NEW, target, words.TELL_NEW)
    now = known.amount.likely
    if now >= target.to:
        return _there(case, NEW, target, now)
    at = case.with_facts({**case.team.facts, NEW: target.to})
    added = {name: at.work.likely(name) - case.work.likely(name) for name in at.work.activities}
    added = {name: hours for name, hours in added.items() if hours > 0}
    hours, more = sum(added.values()), numeral(round(target.to - now, 2))
    if hours < WEEKS:
        little = words.NEW_LITTLE.format(more=more)
        return replace(line(case, NEW, target, little), now=now, reached=False, hours=round(hours / WEEKS, 1))
    largest = sorted(added, key=lambda name: -added[name])[:NAMED]
    largest = [name for name in largest if added[name] >= LITTLE * WEEKS] or largest[:1]
    parts = [
        words.PART.format(name=lowered(case.knowledge.activity(name).name), hours=weekly(added[name] / WEEKS))
        for name in largest
    ]
    asks = words.NEW_SUM.format(more=more, hours=about(hours / WEEKS), list=listed(parts, AND))
    hands, there = after_soon(case, way)
    later = at.waiting(at.covered_by(hands))
    waits = {name: each - case.waiting(there).get(name, 0.0) for name, each in later.items()}
    waits = {name: each for name, each in waits.items() if each > 0}
    lacks = min(hours, sum(waits.values()))
    mine = there.owner_hours(largest[0]) > 0
    who = words.NEW_TIME
    if lacks >= WEEKS:
        who = (_handed_over(case, there, lacks) if mine else None) or _lacking(case, waits, lacks, words.NEW_OPEN)
    return replace(line(case, NEW, target, asks, who), now=now, reached=False, hours=round(hours / WEEKS, 1))


def _handed_over(case: Case, there: Cover, hours: float) -> Text | None:
    """Of what an owner does and nobody else can: who would take as much of other work."""
    does: dict[str, float] = {}
    for owner in there.owners:
        for name, each in there.by(owner).items():
            does[name] = does.get(name, 0.0) + each
    best = min(helpers(case, does, hours), key=fewest_first, default=None)
    if best is None or best.cost is None or round(best.total) < round(hours):
        return None
    orders = extra_orders(case, best.cost.high / case.numbers.per_euro)
    return words.NEW_HAND_OVER.format(
        open=weekly(hours / WEEKS),
        list=named(case, best.hours),
        role=lowered(case.knowledge.role(best.role).name),
        cost=amounts(best.cost),
        orders=words.THAT_IS.format(orders=orders) if orders.en else orders,
    )


def _lacking(case: Case, waits: Mapping[str, float], hours: float, priced: Text) -> Text:
    """Who would do hours that nobody has: whoever is there first for most of them, at what they cost."""
    knowledge = case.knowledge
    most = max(waits, key=lambda name: waits[name])
    role = next(iter(knowledge.activity(most).doers), None)
    found = None if role is None else price_of(case, role, form(case, role, case.verdicts.sourcing(role), hours), hours)
    if role is None or found is None:
        return words.OPEN_ONLY.format(open=weekly(hours / WEEKS))
    orders = extra_orders(case, found.high / case.numbers.per_euro)
    return priced.format(
        open=weekly(hours / WEEKS),
        hours=weekly(hours / WEEKS),
        role=lowered(knowledge.role(role).name),
        cost=amounts(found),
        orders=words.THAT_IS.format(orders=orders) if orders.en else orders,
    )


def reply_target(case: Case, way: Path, target: Target) -> TargetAnswer:
    """Whether there are hours for all questions: without them every answer comes later than the one before."""
    contacts = case.numbers.get(CONTACTS)
    work = {name: case.work.likely(name) for name in case.knowledge.first_done_by.get(SERVICE, ())}
    hours, many = sum(work.values()) / WEEKS, contacts.amount.likely
    if not contacts.from_shop or many <= 0 or hours < AN_HOUR:
        return line(case, REPLY, target, words.TELL_QUESTIONS)
    minutes = hours * MINUTES / (many * DAYS)
    said = [words.REPLY_SUM.format(questions=numeral(many), minutes=whole(minutes), hours=whole(hours))]
    lack, left = (_lack(case, work, cover) for cover in (case.cover, after_soon(case, way)[1]))
    if lack >= AN_HOUR:
        pile = whole(lack * MINUTES / minutes)
        said.append(words.REPLY_LACK.format(lack=weekly(lack), pile=pile))
        if left < AN_HOUR:
            said.append(words.REPLY_CLOSED)
        elif round(left) < round(lack):
            said.append(words.REPLY_TAKEN.format(left=weekly(left)))
        if left >= AN_HOUR:
            said.append(_lacking(case, work, left * WEEKS, words.REPLY_COSTS))
    else:
        said.append(words.REPLY_THERE.format(daily=weekly(hours / DAYS)))
    season = tuple(_season(case, way, hours))
    brief = (said[0], *(season or said[1:2]))
    reached = None if lack < AN_HOUR else False
    answer = line(case, REPLY, target, *said, *season, brief=brief)
    return replace(answer, reached=reached, hours=round(lack, 1) if lack else None)


def _lack(case: Case, work: Mapping[str, float], cover: Cover) -> float:
    waiting = case.waiting(cover)
    return sum(waiting.get(name, 0.0) for name in work) / WEEKS


def _season(case: Case, way: Path, hours: float) -> Iterable[Text]:
    """What the busiest months ask of the same work, where they were told."""
    month = busiest_month(case, way)
    if month is None or not month.seasons:
        return
    lack = sum(each.hours_per_week for each in month.hands if each.role == SERVICE)
    pattern = words.REPLY_SEASON if lack >= AN_HOUR else words.REPLY_SEASON_THERE
    yield pattern.format(months=season_words(case), busy=whole(hours * month.times), lack=weekly(lack))


def _there(case: Case, item: str, target: Target, now: float) -> TargetAnswer:
    there = words.THERE.format(now=words.so_much(item, now, case.numbers.currency))
    return replace(line(case, item, target, there), now=now, reached=True)
