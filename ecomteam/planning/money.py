"""The money of a plan as sums that an owner can redo, in the shop's currency."""

import math
from collections.abc import Iterable, Sequence

import msgspec

from ecomteam.model.amounts import Amount, tens
from ecomteam.model.hours import WEEKS as A_MONTH
from ecomteam.model.plan import MoneyView, SumLine, YearMoney
from ecomteam.model.text import Text
from ecomteam.planning import staying
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.first import cut
from ecomteam.planning.leads import lead_of
from ecomteam.planning.payfirst import likely_limit
from ecomteam.planning.result import gap_note, in_figures, rest, stores_sum
from ecomteam.planning.step import Path, Step
from ecomteam.shop.case import Case
from ecomteam.shop.order import revenue_of
from ecomteam.shop.positions import Position
from ecomteam.shop.room import MONTHS, of_result, usual_share
from ecomteam.words import advice as words
from ecomteam.words.lists import in_turn, names
from ecomteam.words.numbers import amount, both, percent, price, whole, written

BASKET = "average_order_value"


def money_view(case: Case, way: Path) -> MoneyView:
    room, per = case.room, case.numbers.per_euro
    low, high = _spent([step.position for step in way.steps if step.soon])
    asked, new = _spent(way.asked), _charged(step.position for step in way.soon)
    return MoneyView(
        currency=case.numbers.currency,
        lines=tuple(_lines(case)),
        gross_profit=None if room.gross_profit is None else _rounded(room.gross_profit.times(per)),
        left=None if room.left is None else tens(room.left * per),
        per_order=None if room.per_order is None else _in_cents(room.per_order.times(per)),
        room=None if room.fed is None else (tens(room.fed[0] * per), tens(room.fed[1] * per)),
        budget=None if room.budget is None else tens(room.budget * per),
        limit=None if room.limit is None else tens(room.limit * per),
        team_today=(tens(room.team[0] * per), tens(room.team[1] * per)),
        estimated=room.estimated,
        soon=(low, high),
        asked=asked if any(position.cost for position in way.asked) else None,
        learning=_learning(case, way.soon),
        reserve=_reserve(case, new) if high else None,
        reserve_months=case.knowledge.threshold("reserve_months") if high else None,
        note=_notes(case, new),
        loses=case.room.loses_alone,
        told=case.room.gap is not None,
        gap=gap_note(case),
        worked_back=room.gap is not None and room.gap.pay < 1,
        by_rate=case.pricing.country is not None and case.pricing.country.employment is None,
        freed=_freed(case, way),
        leavers=_of_leavers(way),
        shared=_shared(case),
        likely=likely_limit(case),
        orders=_offline(case),
        year=_year(case, new),
        kept=_kept(case),
        soon_orders=_soon_orders(case, way, new),
    )


def _soon_orders(case: Case, way: Path, new: float) -> Text | None:
    """The extra orders that pay for all of now and next, where these are several whom the shop itself pays."""
    several = len(way.soon) > 1 and all(step.payer == "shop" and not step.follows for step in way.soon)
    orders = extra_orders(case, new / case.numbers.per_euro) if several and new else Text("", "")
    return orders if orders.en else None


def _kept(case: Case) -> float | None:
    """What is left of an average month once today's people and ads are paid; ``None`` of a loss, or what may be one."""
    left = None if case.room.loses_alone or case.room.may_lose else rest(case)
    return left if left is not None and left > 0 else None


def _year(case: Case, new: float) -> YearMoney | None:
    """What the busy months add, and what they have to leave for the quiet ones, as in a forecast that does not grow."""
    room, per = case.room, case.numbers.per_euro
    if room.season is None or room.rest is None or room.for_shares is None:
        return None
    a_month, quiet = tens(room.busy.likely * per), MONTHS - room.season.months
    found = YearMoney(a_year=a_month * MONTHS, a_month=a_month, quiet=quiet)
    # What the shop says that it keeps has them off already.
    other = 0.0 if room.gap is not None else case.other_costs(room.for_shares.likely - room.busy.likely)
    left = room.rest - room.busy.likely - other - room.living
    short = tens(max(0.0, new - left * per))
    if case.established or not 0 < short * quiet <= found.a_year:
        return found
    return msgspec.structs.replace(found, short=short, buffer=short * quiet)


def _freed(case: Case, way: Path) -> float | None:
    found = case.remembered(cut)
    paid = any(step.payer == "freed" for step in way.soon)
    return tens(found.euros * case.numbers.per_euro) if found is not None and paid else None


def soon(steps: Sequence[Step]) -> tuple[float, float]:
    """What the hires of now and next cost a month, low and high."""
    return _spent([step.position for step in steps if step.soon])


def _spent(positions: Iterable[Position]) -> tuple[float, float]:
    costs = [position.cost for position in positions if position.cost is not None]
    return sum(cost.low for cost in costs), sum(cost.high for cost in costs)


def _charged(positions: Iterable[Position]) -> float:
    """What these cost beyond what whom they follow costs already."""
    return sum(cost.high for one in positions if (cost := one.charged) is not None)


def _of_leavers(way: Path) -> float | None:
    """What those cost whom somebody follows, at the high end: that pays who comes."""
    frees = [each.frees[1] for step in way.soon if (each := step.position.succeeds) is not None]
    return tens(sum(frees)) if any(frees) else None


def _learning(case: Case, steps: Iterable[Step]) -> tuple[float, float] | None:
    """What is paid for the hours that go to learning until the work runs by itself; by the order nothing is."""
    lost = case.knowledge.threshold("learning_lost")
    low = high = 0.0
    for position in (step.position for step in steps if not step.position.by_the_piece):
        lead = lead_of(case.knowledge, position)
        if position.cost is not None and lead is not None:
            low += position.cost.low * lead.ramp_weeks / A_MONTH * lost
            high += position.cost.high * lead.ramp_weeks / A_MONTH * lost
    return (tens(low), tens(high)) if high else None


def _reserve(case: Case, new: float) -> float:
    """Months of what today's people and the new ones cost, at the high end; a company carries those it has already."""
    today = 0.0 if case.established else case.room.team[1] * case.numbers.per_euro
    return case.knowledge.threshold("reserve_months") * tens(today + new)


def _notes(case: Case, new: float) -> Text:
    """What decides, what it rests on, and what ``new`` people take where extra orders cost ads like those of today."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    said = [_note(case), *filter(None, (if_wages(case),))]
    if room.season is not None and room.budget is None and room.limit:
        said.append(words.ROOM_OF_YEAR)
    if case.in_margin:
        said.append(words.MAKERS_IN_MARGIN.format(people=names([*case.in_margin])))
    orders = room.orders.amount.likely
    ads = round(room.ads / orders * per, 2) if orders > 0 else 0.0
    if new and ads and room.order_leaves > 0:
        left = round(room.order_leaves - ads, 2)
        if left <= 0:
            said.append(words.WITH_ADS_NOTHING.format(ads=price(ads, ads, currency)))
        else:
            leaves = room.order_leaves
            said.append(
                words.WITH_ADS.format(
                    cost=amount(new, currency),
                    plain=whole(math.ceil(round(new / leaves, 6))),
                    leaves=price(leaves, leaves, currency),
                    ads=price(ads, ads, currency),
                    each=price(left, left, currency),
                    orders=whole(math.ceil(round(new / left, 6))),
                )
            )
    return in_turn(*said)


def if_wages(case: Case) -> Text | None:
    """What today's people are counted at, where that is an estimate and a told budget counts for less because of it."""
    room, per = case.room, case.numbers.per_euro
    less = room.budget is not None and room.limit is not None and room.limit < room.budget - 5 / per
    if not less or not room.estimated or room.gap is not None:
        return None
    return words.IF_WAGES.format(team=amount(in_figures(case, sum(room.team) / 2 * per), case.numbers.currency))


def _shared(case: Case) -> Text | None:
    """Of whom only the hours for the shop count, because they work for all of a company."""
    parts = [name for name in case.shared if name not in case.in_stores]
    if not parts or case.room.left is None:
        return None
    hours = [case.cover.used[name] / A_MONTH for name in parts]
    return words.SHARED_PEOPLE.format(people=names(parts), hours=whole(sum(hours)))


def _note(case: Case) -> Text:
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency

    living = amount(room.living * per, currency)
    if room.budget is not None:
        return _note_of_budget(case, room.budget, living)
    if room.limit is None:
        return words.NO_REVENUE
    if room.sells_nothing:
        return words.NOTHING_SOLD
    if room.limit <= 0:
        own = words.NO_ROOM_LOSS if room.loses else words.NO_ROOM
        return words.NO_ROOM_COMPANY if case.established else own
    decides = amount(tens(room.limit * per), currency)
    if room.by_result:
        return words.ROOM_OF_RESULT.format(room=decides)
    return (words.ROOM_AFTER_OWNER if room.feeds_owner else words.ROOM_DECIDES).format(room=decides, living=living)


def _note_of_budget(case: Case, budget: float, living: Text) -> Text:
    """Whether a budget that was told decides, or what the shop earns of it."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency

    def shown(euros: float) -> Text:
        return amount(tens(euros * per), currency)

    if room.company_pays and room.likely is not None and room.likely < budget - 5 / per:
        return words.COMPANY_DECIDES.format(budget=shown(budget), room=shown(max(0.0, room.likely)))
    if room.high is None:
        return words.BUDGET_ONLY.format(budget=shown(budget))
    if (of_it := _of_budget(case)) is not None:
        return of_it
    if room.limit is not None and room.limit > max(0.0, room.high) + 5 / per:
        return words.BUDGET_ALL_BEYOND_USUAL.format(budget=shown(budget), left=shown(room.rest or 0.0))
    if room.limit is not None and room.limit < budget - 5 / per:
        if room.loses and room.limit <= 0:
            return words.ROOM_NONE.format(budget=shown(budget))
        tighter = words.ROOM_TIGHTER_OWNER if room.feeds_owner and room.limit > 0 else words.ROOM_TIGHTER
        return tighter.format(budget=shown(budget), room=shown(room.limit), living=living)
    return words.BUDGET_DECIDES.format(budget=shown(budget))


def _of_budget(case: Case) -> Text | None:
    """What of a told budget the shop earns, as a sum, where by our count that is not all of it."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if room.counted is None or room.limit is None or room.budget is None or not room.limit:
        return None
    fills = {"budget": amount(tens(room.budget * per), currency), "room": amount(tens(room.limit * per), currency)}
    team = sum(room.team) / 2
    if room.limit < room.budget - 5 / per:
        if room.estimated and room.limit > room.counted + 5 / per:
            return words.BUDGET_AT_LEAST.format(**fills, sum=_earned(case, room.most_left, room.team[0]))
        if room.limit > max(0.0, room.high or 0.0) + 5 / per and room.left is not None:
            return words.BUDGET_BEYOND_USUAL.format(**fills, sum=_earned(case, room.left - room.others, team))
        return None
    if room.limit <= room.counted + 5 / per or not room.estimated or room.left is None:
        return None
    shown = amount(round(team * per), currency)
    counted = _earned(case, room.left - room.others, team)
    return words.BUDGET_BEYOND_COUNT.format(**fills, sum=counted, team=shown)


def _earned(case: Case, left: float, team: float) -> Text:
    """What a budget may take of what is left beside people, as in ``Room.spare``, with its sum."""
    per, currency = case.numbers.per_euro, case.numbers.currency
    kept, paid = round(left * per), round(team * per)
    said = amount(kept, currency)
    if paid:
        said = words.SUM_LESS.format(one=said, other=amount(paid, currency))
    rest, living, share = kept - paid, round(case.room.living * per), case.knowledge.threshold("budget_of_left")
    if rest * share <= rest - living:
        spare, said = rest * share, _times(words.SUM_OF.format(sum=said) if paid else said, _percent(share))
    else:
        spare = float(rest - living)
        said = words.SUM_LESS.format(one=said, other=words.TO_LIVE_ON.format(living=amount(living, currency)))
    return words.SUM_IS.format(sum=said, left=amount(round(spare), currency))


def _of_result(case: Case, rest: float) -> tuple[Text, float]:
    """What may be spent of a told result, as in ``of_result``, with its sum; in the shop's currency."""
    per, currency = case.numbers.per_euro, case.numbers.currency
    kept, living = round(rest * per), round(case.room.living * per)
    said = amount(kept, currency)
    if living:
        lives = words.TO_LIVE_ON.format(living=amount(living, currency))
        said = words.SUM_OF.format(sum=words.SUM_LESS.format(one=said, other=lives))
    return _times(said, _percent(case.knowledge.threshold("budget_of_left"))), of_result(case.numbers, living, kept)


def _lines(case: Case) -> Iterable[SumLine]:
    """From revenue to room, each line with its sum."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if room.gross_profit is None:
        if room.per_order is not None:
            yield _one_order(case)
        return
    sums, profit = _worked_out(case) if room.contribution is None else _as_told(case), room.gross_profit.times(per)
    less = words.SUM_LESS.format(one=amount(sums.brought, currency), other=amount(sums.off, currency))
    if room.contribution is not None and not sums.off:
        # Nothing comes off what all orders leave: it is said once.
        less = sums.lines[0].sum
    else:
        yield from sums.lines
    yield _line(words.BEFORE_ADS if room.ads else words.GROSS_PROFIT, less, profit)
    if room.ads:
        yield from _after_ads(case, profit)
    yield from _of_stores(case)
    if room.per_order is not None:
        yield _one_order(case)
    yield from staying.lines(case)
    yield from _of_year(case)
    share = case.knowledge.threshold
    assert room.for_shares is not None
    shared = room.for_shares.times(per)
    for label, part, base in (
        (words.CAREFUL, share("room_share_careful"), shared.low),
        (words.USUAL, share("room_share_usual"), shared.high),
    ):
        value = max(0.0, base * part)
        worked_out = _times(amount(base, currency), _percent(part)) if base > 0 else words.NO_PART
        yield _line(label, worked_out, Amount(value, value, value))
    low, high = room.team[0] * per, room.team[1] * per
    yield _line(words.TEAM_TODAY, _paid(case), Amount(low, (low + high) / 2, high))
    if room.fed is not None:
        yield _room_line(case, (low + high) / 2)


def _after_ads(case: Case, profit: Amount) -> Iterable[SumLine]:
    """All ads off; and where they are more than a shop pays as rent, what the usual shares for people are taken of."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    spent = room.ads * per
    yield _line(words.ADS, Text("", ""), Amount(spent, spent, spent))
    less = words.SUM_LESS.format(one=amount(profit.likely, currency), other=amount(spent, currency))
    yield _line(words.GROSS_PROFIT, less, Amount(profit.low - spent, profit.likely - spent, profit.high - spent))
    if room.ads_beyond_rent and room.for_shares is not None:
        beyond = room.ads_beyond_rent * per
        quarter = _times(amount(profit.likely, currency), _percent(case.knowledge.threshold("ads_as_rent")))
        # Of orders that leave nothing nobody pays a rent either.
        more = words.SUM_LESS.format(one=amount(spent, currency), other=quarter) if profit.likely > 0 else words.ALL_ADS
        yield _line(words.ADS_BEYOND, more, Amount(beyond, beyond, beyond))
        counted = words.SUM_LESS.format(one=amount(profit.likely, currency), other=amount(beyond, currency))
        if room.season is None:
            yield _line(words.FOR_SHARES, counted, room.for_shares.times(per))


def _of_stores(case: Case) -> Iterable[SumLine]:
    """What stores beside the web shop leave, and what is left with it of a usual month."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    sum_ = stores_sum(case)
    if sum_ is None or room.gross_profit is None:
        return
    leaves, alone = room.stores_leave * per, (room.gross_profit.likely - room.ads) * per
    yield _line(words.STORES_LEAVE, sum_, Amount(leaves, leaves, leaves))
    pattern = words.SUM_MORE if leaves >= 0 else words.SUM_LESS
    both_of_it = pattern.format(one=amount(round(alone), currency), other=amount(round(abs(leaves)), currency))
    yield _line(words.WITH_STORES, both_of_it, Amount(alone + leaves, alone + leaves, alone + leaves))


def _of_year(case: Case) -> Iterable[SumLine]:
    """What the busy months add to an average month, and what the usual shares are taken of then."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if room.season is None or room.for_shares is None:
        return
    busy = room.busy.times(per)
    yield _line(words.BUSY_MONTHS_ADD, words.SUM_A_YEAR.format(year=amount(busy.likely * MONTHS, currency)), busy)
    yield _line(words.FOR_SHARES, _base(case), room.for_shares.times(per))


def _base(case: Case) -> Text:
    """What the usual shares are taken of, as a sum where it is one."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    assert room.for_shares is not None
    assert room.gross_profit is not None
    if not room.ads_beyond_rent and room.season is None:
        return amount(room.for_shares.likely * per, currency)
    said = amount(room.gross_profit.likely * per, currency)
    if room.stores_leave > 0:
        said = words.SUM_MORE.format(one=said, other=amount(round(room.stores_leave * per), currency))
    if room.ads_beyond_rent:
        beyond = words.ADS_ABOVE_RENT.format(ads=amount(room.ads_beyond_rent * per, currency))
        said = words.SUM_LESS.format(one=said, other=beyond)
    return said if room.season is None else _with_busy(case, said)


def _with_busy(case: Case, said: Text) -> Text:
    """A sum with what the busy months add, or cost."""
    busy = case.room.busy.likely * case.numbers.per_euro
    pattern = words.SUM_LESS if busy < 0 else words.SUM_MORE
    return pattern.format(one=said, other=amount(abs(busy), case.numbers.currency))


class _Sums(msgspec.Struct, frozen=True, kw_only=True):
    """What orders bring in, what comes off it before ads, and the lines that say so; in the shop's currency."""

    brought: float
    off: float
    lines: tuple[SumLine, ...]


def _worked_out(case: Case) -> _Sums:
    """From revenue, what is left of it after buying the goods, less postage and what comes back."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    revenue, orders = room.revenue.amount.times(per), room.orders.amount.likely
    margin, postage = room.margin.amount, room.postage.amount.times(per)
    bought = revenue.times(margin)
    sent = Amount(*(orders * value for value in (postage.low, postage.likely, postage.high)))
    kept = words.MARGIN_OF_NONE if case.numbers.packs_nothing else words.GROSS_MARGIN
    lines = [
        _line(words.REVENUE, _brought(case), revenue),
        _line(kept, _times(amount(revenue.likely, currency), _percent(margin.likely)), bought),
    ]
    if not case.numbers.packs_nothing:
        lines.append(_line(words.POSTAGE, _times(_all_orders(case), _each(postage.likely, currency)), sent))
    gone = 1 - room.stays
    returned = bought.likely * gone + orders * room.returned * room.return_cost * per
    if returned:
        back = _times(written(round(orders * room.returned, 1)), _each(room.return_cost * per, currency))
        goods = _times(amount(bought.likely, currency), _percent(gone))
        lines.append(_returns(words.SUM_MORE.format(one=goods, other=back) if gone else back, returned))
    lines += _redone(case)
    off = sent.likely + returned + orders * room.beside_goods * per
    return _Sums(brought=bought.likely, off=off, lines=tuple(lines))


def _brought(case: Case) -> Text:
    """Orders times what one is, where revenue is counted from these and not as it was rounded."""
    numbers, made = case.numbers, case.room.revenue.rests_on
    if BASKET not in made:
        return Text("", "")
    basket = numbers.likely(BASKET) * numbers.per_euro
    return _times(_all_orders(case), _each(basket, numbers.currency))


def _offline(case: Case) -> Text | None:
    """That orders from outside the web shop pay as well, and how they are counted."""
    room = case.room
    if not room.offline or room.gross_profit is None:
        return None
    own, told = revenue_of(case.numbers), case.numbers.get(BASKET).origin == "told" or room.contribution is not None
    pattern = words.OFFLINE_TOO if own.origin != "told" or told else words.OFFLINE_OR_TOLD
    if own.amount == room.revenue.amount and room.contribution is None:
        pattern = words.OFFLINE_TOLD
    return pattern.format(orders=_sum_of_orders(case))


def _sum_of_orders(case: Case) -> Text:
    room = case.room
    own = whole(room.orders.amount.likely - room.offline)
    return words.SUM_MORE.format(one=own, other=whole(room.offline))


def _all_orders(case: Case) -> Text:
    """How many orders there are; with those from outside the web shop as a sum: "(60 + 850)"."""
    if not case.room.offline:
        return whole(case.room.orders.amount.likely)
    return words.SUM_OF.format(sum=_sum_of_orders(case))


def _as_told(case: Case) -> _Sums:
    """From what an order was told to leave, which has goods and postage off it, less what comes back."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    assert room.contribution is not None
    each, orders = room.contribution.amount.times(per), room.orders.amount.likely
    left = Amount(*(orders * value for value in (each.low, each.likely, each.high)))
    lines = [_line(words.ORDERS_LEAVE, _times(_all_orders(case), _each(each.likely, currency)), left)]
    lost = room.lost_of_one * per
    returned = orders * room.returned * lost
    if returned:
        back = written(round(orders * room.returned, 1))
        lines.append(_returns(_times(back, _each(lost, currency)), returned))
    lines += _redone(case)
    return _Sums(brought=left.likely, off=returned + orders * room.beside_goods * per, lines=tuple(lines))


def _redone(case: Case) -> list[SumLine]:
    """What a month costs of making good, of parcels refused at the door, and of what marketplaces keep."""
    room, per, found = case.room, case.numbers.per_euro, list[SumLine]()
    kinds = (
        (words.REDONE, room.redo_rate, room.redo_cost),
        (words.REFUSED, room.refused_rate, room.refused_cost),
        (words.FEES, room.fee_rate, room.fee_each),
    )
    for label, rate, cost in kinds:
        many, each = room.orders.amount.likely * rate, cost * per
        if many * each:
            counted = _times(written(round(many, 1)), _each(each, case.numbers.currency))
            found.append(_line(label, counted, Amount(many * each, many * each, many * each)))
    return found


def _returns(worked_out: Text, returned: float) -> SumLine:
    return _line(words.RETURNS, worked_out, Amount(returned, returned, returned))


def _paid(case: Case) -> Text:
    """Where a payroll counts, that and what those cost who are not on it; where a result says it, ours less that."""
    paid, per, currency = case.room.payroll, case.numbers.per_euro, case.numbers.currency
    if (gap := case.room.gap) is not None and gap.pay < 1:
        less = case.room.estimated_cost * (1 - gap.pay)
        ours = amount(round((sum(case.room.team) / 2 + less) * per), currency)
        return words.SUM_LESS.format(
            one=ours, other=words.BY_YOUR_RESULT.format(amount=amount(round(less * per), currency))
        )
    if paid is None or not paid.counts:
        return Text("", "")
    said = words.PAYROLL_TOLD if paid.known.origin == "told" else words.PAYROLL_MEASURED
    total = said.format(amount=amount(paid.known.amount.likely * per, currency))
    beside = sum(case.room.beside_payroll) / 2 * per
    if not round(beside):
        return total
    return words.SUM_MORE.format(one=total, other=words.PAID_BESIDE.format(amount=amount(beside, currency)))


def _room_line(case: Case, team: float) -> SumLine:
    """What is left for new people, in tens because so it is said everywhere."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    assert room.for_shares is not None
    assert room.gross_profit is not None
    assert room.left is not None
    assert room.fed is not None
    base = _base(case)
    if room.ads_beyond_rent or room.season is not None:
        base = words.SUM_OF.format(sum=base)
    share = usual_share(case.numbers)
    part, likely = _times(base, _percent(share)), room.for_shares.likely * per * share
    if room.feeds_owner:
        living, left = room.living * per, room.left * per
        kept = amount(left, currency)
        if room.season is not None:
            kept = _with_busy(case, amount(left - room.busy.likely * per, currency))
        others = room.others * per
        if round(others):
            kept = (words.SUM_LESS if others > 0 else words.SUM_MORE).format(
                one=kept, other=words.NOBODY_TOLD.format(costs=amount(abs(others), currency))
            )
        part = words.SUM_LESS.format(one=kept, other=words.TO_LIVE_ON.format(living=amount(living, currency)))
        likely = left - others - living
    if room.by_result and room.rest is not None:
        part, likely = _of_result(case, room.rest)
    elif team:
        part = words.SUM_LESS.format(one=part, other=amount(team, currency))
    return SumLine(
        label=words.LEFT_FOR_NEW if room.season is None else words.LEFT_FOR_NEW_YEAR,
        sum=part,
        low=tens(room.fed[0] * per),
        likely=tens(likely if room.by_result else likely - team),
        high=tens(room.fed[1] * per),
    )


def _one_order(case: Case) -> SumLine:
    """What an order leaves: its value times the margin and the part kept, less postage and what returns cost."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    assert room.per_order is not None
    left = _in_cents(room.per_order.times(per))
    if room.contribution is not None:
        told = _each(room.contribution.amount.likely * per, currency)
        lost = (room.returned * room.lost_of_one + room.beside_goods) * per
        return SumLine(
            label=words.PER_ORDER if lost else words.PER_ORDER_TOLD,
            sum=words.SUM_LESS.format(one=told, other=_each(lost, currency)) if lost else Text("", ""),
            low=left.low,
            likely=left.likely,
            high=left.high,
            each=True,
        )
    returned = room.returned * room.return_cost * per
    redone, refused, fees = room.redone * per, room.refused * per, room.fees * per
    off = (room.postage.amount.likely + room.parcel_fee) * per + returned + redone + refused + fees
    margin, stays = room.margin.amount.likely, room.stays
    value = (room.per_order.likely * per + off) / (margin * stays) if margin * stays > 0 else 0.0
    kept = _times(_each(value, currency), _percent(margin))
    if stays < 1:
        kept = _times(kept, _percent(stays))
    # Whoever redoes the sum comes out where it does: what is rounded goes to the first.
    others = [round(part, 2) for part in (returned, redone, refused, fees)]
    for part in (round(off, 2) - sum(others), *others):
        if round(part, 2):
            kept = words.SUM_LESS.format(one=kept, other=_each(part, currency))
    return SumLine(
        label=words.PER_ORDER,
        sum=kept,
        low=left.low,
        likely=left.likely,
        high=left.high,
        each=True,
    )


def _in_cents(amount: Amount) -> Amount:
    return Amount(round(amount.low, 2), round(amount.likely, 2), round(amount.high, 2))


def _line(label: Text, worked_out: Text, total: Amount) -> SumLine:
    """In whole units: whoever redoes the sum comes out where it does."""
    low, likely, high = (float(round(value)) for value in (total.low, total.likely, total.high))
    return SumLine(label=label, sum=worked_out, low=low, likely=likely, high=high)


def _times(one: Text, other: Text) -> Text:
    return words.SUM_TIMES.format(one=one, other=other)


def _each(value: float, currency: str) -> Text:
    return price(value, value, currency)


def _percent(share: float) -> Text:
    return both(percent, round(share, 3))


def _rounded(amount: Amount) -> Amount:
    return Amount(tens(amount.low), tens(amount.likely), tens(amount.high))
