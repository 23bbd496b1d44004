"""What to give back before anybody is hired, in the shop's currency and in words."""

from collections.abc import Iterable

from msgspec.structs import replace

from ecomteam.model.amounts import tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import GIVES, BackRow, BackView
from ecomteam.model.targets import INCOME
from ecomteam.model.text import Text
from ecomteam.planning.evens import break_even
from ecomteam.planning.result import look_up, loss_counted, lost_surely, may_lose, rest
from ecomteam.planning.step import Path
from ecomteam.planning.volumes import volume
from ecomteam.shop.case import Case
from ecomteam.shop.giveback import Back, GiveBack, brought_back, give_back, monthly
from ecomteam.words import advice as advice_words
from ecomteam.words import giveback as words
from ecomteam.words.lists import OR, in_turn, kinds_of_work, listed, names
from ecomteam.words.numbers import amount, whole

# Of kinds of work so many are named.
NAMED = 2
# Nobody learns to find new people where nobody is to come.
HIRING = "recruitment"
# Of a loss that is too small a part to speak of first.
LITTLE = 0.1


def to_give_back(case: Case, way: Path) -> GiveBack | None:
    """Where nobody comes soon: who hires has work for all there are, and the money for one more."""
    return None if way.soon else give_back(case)


def back_view(case: Case, way: Path) -> BackView | None:
    found = to_give_back(case, way)
    if found is None:
        return None
    back, left = brought_back(case, found), rest(case) or 0.0
    return BackView(
        rows=tuple(_rows(case, found)),
        back=back,
        left=left,
        then=left + back,
        currency=case.numbers.currency,
        own_judgement=words.JUDGEMENT,
    )


def back_headline(case: Case, way: Path) -> Text | None:
    """That nobody is to be hired, because people cost too much; ``None`` where they do not."""
    found, view = to_give_back(case, way), back_view(case, way)
    if found is None or view is None or not found.dear:
        return None
    hours = words.free_hours(found.spare_least, found.spare)
    # What closes a small part of a loss stands among what comes back, and is no answer to the loss.
    little = case.room.likely_loses and view.back < -view.left * LITTLE
    # Whoever wants to break even is answered that below.
    short = -(view.left if little else view.then)
    evens = None if short <= 0 or INCOME in case.team.targets else break_even(case, short)
    if (unsure := may_lose(case)) is not None and (little or not view.back):
        spare = words.LOSS_SPARE.format(hours=hours) if found.spare else None
        return in_turn(*filter(None, (words.NOBODY_YET, unsure, look_up(case), spare)))
    if case.room.loses and (little or not view.back):
        said = _loss(case, -view.left)
        spare = words.LOSS_SPARE.format(hours=hours) if found.spare else None
        return in_turn(*filter(None, (said, evens, spare, words.LOOK_AGAIN)))
    if not view.back:
        return in_turn(*filter(None, (words.SPARE_FIRST.format(hours=hours), _later(case, way, found))))
    gives = [name for row in view.rows if row.kind in GIVES for name in row.people]
    # What was told to be left is before owners are paid.
    owners = 0 if case.room.gap is None else round(case.owner_pay)
    back, left, then = (amount(value, view.currency) for value in (view.back, view.left + owners, view.then + owners))
    said = (words.BRING_BACK if case.room.gap is None else words.BRING_BACK_TOLD).format(
        back=back, names=names(gives), left=left, then=then
    )
    return said if evens is None else in_turn(said, evens)


def loss_headline(case: Case) -> Text | None:
    """That nobody comes where the shop loses money for certain, with its sum and what makes it good; else ``None``."""
    lost = lost_surely(case)
    if lost is None:
        return None
    counted = case.room.gap is None
    said = (advice_words.LOSS_FIRST, loss_counted(case, lost)) if counted else (_loss(case, lost),)
    # Whoever wants to break even is answered that below.
    evens = None if INCOME in case.team.targets else break_even(case, lost)
    return in_turn(*filter(None, (*said, evens, words.LOOK_AGAIN)))


def _loss(case: Case, lost: float) -> Text:
    """What the shop loses, as it was told; with what its owners are paid, where that is not off it."""
    room, currency = case.room, case.numbers.currency
    owners = 0 if room.gap is None else round(case.owner_pay)
    if not owners:
        return (words.LOSS_FIRST if room.gap is None else words.LOSS_FIRST_TOLD).format(loss=amount(lost, currency))
    told = lost - owners
    pattern = words.LOSS_FIRST_OWNERS if told > 0 else words.OWNERS_SHORT_FIRST
    return pattern.format(
        told=amount(abs(told), currency), owners=amount(owners, currency), loss=amount(lost, currency)
    )


def _rows(case: Case, found: GiveBack) -> Iterable[BackRow]:
    """What people could do instead is said once, where the same goes for several."""
    told: set[Text] = set()
    for row in found.rows:
        made = _row(case, row, row.kind in GIVES or row in found.idle)
        instead = _instead(case, row) if row.kind == "spare" and not (row.unknown or row.season) else None
        yield made if instead is None or instead in told else replace(made, text=in_turn(made.text, instead))
        told |= set() if instead is None else {instead}


def _row(case: Case, row: Back, sure: bool) -> BackRow:
    money = monthly(case, row)
    people = tuple(person.name for person in row.people)
    return BackRow(
        people=people,
        kind=row.kind,
        text=_said(case, row, names(people, begins=True), amount(money, case.numbers.currency)),
        hours_per_week=round(row.hours, 1),
        of_hours=round(row.of, 1),
        least_hours=round(row.least, 1),
        monthly=money,
        day=row.people[0].ends,
        sure=sure,
    )


def _said(case: Case, row: Back, named: Text, money: Text) -> Text:
    if row.kind == "ask":
        return _asked(case, row, named, money)
    if row.kind == "spare":
        if row.unknown:
            return words.UNKNOWN.format(names=named, used=whole(row.needed), of=whole(row.of), amount=money)
        free = words.free_hours(row.least, row.hours)
        if row.season:
            return words.SPARE_SEASON.format(names=named, free=free, of=whole(row.of), amount=money)
        return words.SPARE.format(names=named, free=free, of=whole(row.of), amount=money)
    fills = {"name": named, "amount": money, "needed": whole(row.needed), "of": whole(row.of)}
    if row.kind == "ends":
        pattern = words.ENDS_FEWER if row.needed else words.ENDS
        return pattern.format(**fills, day=row.people[0].ends or "")
    return (words.OUTSIDE_FEWER if row.needed else words.OUTSIDE).format(**fills)


def _asked(case: Case, row: Back, named: Text, money: Text) -> Text:
    """What somebody outside has to bring to be worth it, and who inside could do that work."""
    orders = case.room.extra_orders(row.euros)
    fills = {"name": named, "amount": money}
    fills["orders"] = words.ASK_ORDERS.format(orders=whole(orders)) if orders else Text("", "")
    if not row.colleagues:
        said = words.ASK.format(**fills)
        return said if not row.beside else in_turn(said, _beside(case, row, money))
    return words.ASK_OWN.format(**fills, own=names([person.name for person in row.colleagues]))


def _beside(case: Case, row: Back, money: Text) -> Text:
    """Who is paid for the same role, and what ending one of them saves."""
    others, currency = row.beside[:NAMED], case.numbers.currency
    saves = [amount(tens(case.people_cost[one.name].likely), currency) for one in others]
    pattern = words.SAME_ROLE if len(others) == 1 else words.SAME_ROLE_MANY
    return pattern.format(names=names([one.name for one in others]), saves=listed([money, *saves], OR))


def _instead(case: Case, row: Back) -> Text:
    """What they could do first; of work that waits, what they could learn."""
    if row.instead:
        return words.INSTEAD.format(work=_named(case, row.instead[:NAMED]))
    skills = {name: one.skill for name, one in case.knowledge.activities.items()}
    waits = {name: hours for name, hours in case.waiting(case.cover).items() if skills[name] != "lead"}
    largest = [name for name in sorted(waits, key=lambda name: -waits[name]) if waits[name] >= WEEKS and name != HIRING]
    return words.LEARN.format(work=_named(case, largest[:NAMED])) if largest else words.TALK


def _later(case: Case, way: Path, found: GiveBack) -> Text | None:
    """Why somebody stands there for later beside hours to spare: that work is another, or comes when those are full."""
    shown = next((step for step in way.steps if (at := volume(case, step)) is not None and at.nearby), None)
    if shown is None or not shown.position.takes_over:
        return None
    main = max(shown.position.takes_over, key=lambda taking: taking.hours).activity
    able = {held.role for row in found.idle for person in row.people for held in person.roles}
    return words.LATER_OTHER if able.isdisjoint(case.knowledge.activity(main).doers) else words.LATER_FULL


def _named(case: Case, activities: tuple[str, ...] | list[str]) -> Text:
    return kinds_of_work([case.knowledge.activity(name).name for name in activities])
