"""Steps of the path as hires of a plan: with hours, from whom, when, at what price and what pays for it."""

import math
from collections.abc import Sequence

import msgspec

from ecomteam.model.amounts import figures, tens
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import (
    AfterSteps,
    Cost,
    Firmness,
    Hire,
    Lead,
    MoreHours,
    OwnPeople,
    OwnShare,
    Payback,
    Takeover,
    Waits,
)
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning import redone, unanswered
from ecomteam.planning.articles import from_products, waits_for_products
from ecomteam.planning.backlog import backlog, is_a_drop, months_for
from ecomteam.planning.ceiling import made_by, unpaid_hands
from ecomteam.planning.evens import price_rise
from ecomteam.planning.first import cut
from ecomteam.planning.goal import goal_times
from ecomteam.planning.jobs import job
from ecomteam.planning.leads import lead_of, months
from ecomteam.planning.leaving import day_words, following
from ecomteam.planning.missed import STOCK_PLAN, missed
from ecomteam.planning.own import own_people
from ecomteam.planning.path import month_of
from ecomteam.planning.phrases import amounts, if_left, telling, whom
from ecomteam.planning.reasons import how, reasons
from ecomteam.planning.staying import stays
from ecomteam.planning.step import Step
from ecomteam.planning.succession import months_until
from ecomteam.planning.target_volume import beyond_goal
from ecomteam.planning.volumes import amount_words, now_words, volume, volume_at
from ecomteam.shop.case import Case
from ecomteam.shop.forms import price
from ecomteam.shop.names import rank_of, who
from ecomteam.shop.positions import Position, by_activity
from ecomteam.shop.staff import MAKING
from ecomteam.shop.work import FTE_HOURS, contract_week, drivers_of
from ecomteam.words import advice as words
from ecomteam.words import leaving as leaving_words
from ecomteam.words import targets as target_words
from ecomteam.words.lists import AND, in_turn, listed, lowered
from ecomteam.words.numbers import span, whole

PERCENT = 0.01
# What customers ask, as it is told and as work counts it.
QUESTIONS, CONTACTS = "support_contacts_per_day", "contacts_per_month"
# The activity whose doers see to it that less comes back.
PREVENTION = "returns_prevention"
# Who has no more returns than is usual gets rid of half of them at best.
LEFT_AT_BEST = 0.5
# What costs are off by rounding.
EURO = 1.0
# The month in which it shows what the first steps leave.
AFTER_STEPS = 1
# Later than any day that is told.
UNKNOWN_DAY = "~"


def hire(case: Case, steps: Sequence[Step], rank: int, firmness: Firmness) -> Hire:
    step = steps[rank - 1]
    position = step.position
    lead = lead_of(case.knowledge, position)
    recruit = _recruit_month(case, steps, rank)
    cost = cost_of(case, step)
    beyond = beyond_goal(case, step) is not None
    found = job(case, position) if step.soon else None
    products = None if step.soon or beyond else waits_for_products(case, position)
    return Hire(
        rank=rank,
        role=position.role,
        count=position.count,
        wave=step.wave,
        sourcing=position.sourcing,
        engagement=position.engagement,
        on_call=position.on_call,
        fte=round(position.hours / case.knowledge.threshold(FTE_HOURS), 2),
        hours_per_month=round(position.hours, 1),
        hours_per_week=a_week(position.hours),
        paid_hours_per_month=_paid_hours(case, position),
        hours_wanted=round(step.wanted, 1),
        takes_over=takeovers(case, position),
        score=round(position.worth),
        verdict=step.verdict,
        payer=step.payer,
        reasons=tuple(reasons(case, position)),
        how=tuple(how(case, steps[:rank])),
        monthly_cost=cost,
        price_per_order=_per_order(case, step, cost),
        cost_per_hour_freed=_per_hour(position),
        pays_for_itself=payback(case, position.charged if step.follows else cost, position),
        trigger=_trigger(case, steps, rank) if products is None else from_products(products),
        volume=volume(case, step),
        by_products=products,
        more_hours=None if found is not None else _more_hours(case, step),
        own_people=_own_people(case, position),
        budget_grows=_budget_grows(case, steps, rank),
        beyond_goal=beyond,
        firmness=firmness,
        recruit_month=recruit,
        start_month=None if recruit is None else recruit + months(lead.recruit_weeks if lead else 0),
        lead=None
        if lead is None
        else Lead(
            recruit_weeks=lead.recruit_weeks,
            ramp_weeks=lead.ramp_weeks,
            cites=lead.cites,
            own_judgement=lead.own_judgement,
        ),
        after_steps=_after_steps(step),
        follows=following(case, position),
        job=found,
    )


def _paid_hours(case: Case, position: Position) -> float | None:
    if position.by_the_piece:
        return None
    contract = position.sourcing == "in_house" and not position.on_call
    # Of a contract as it is told: in whole hours a week.
    return round(round(contract_week(case.knowledge, position.hours)) * WEEKS if contract else position.hours, 1)


def _after_steps(step: Step) -> AfterSteps | None:
    eased = step.eased
    if eased is None or not step.soon or not telling(step):
        return None
    left = eased.position
    return AfterSteps(
        saves_per_week=a_week(eased.hours_saved),
        count=0 if left is None else left.count,
        hours_per_week=0.0 if left is None else a_week(left.hours),
        still_per_week=a_week(eased.still) if left is None else None,
    )


def cost_of(case: Case, step: Step) -> Cost | None:
    """What a step costs a month; who is paid by the order costs what the orders of that volume do."""
    position = step.position
    if not position.by_the_piece:
        return position.cost
    return price(case.at(step.scale), position.role, position.sourcing, position.hours)


def _per_order(case: Case, step: Step, cost: Cost | None) -> tuple[float, float] | None:
    orders = case.at(step.scale).numbers.likely("orders_per_month")
    if not step.position.by_the_piece or cost is None or orders <= 0:
        return None
    return round(cost.low / orders, 2), round(cost.high / orders, 2)


def takeovers(case: Case, position: Position) -> tuple[Takeover, ...]:
    owners = case.cover.owners
    return tuple(
        Takeover(
            activity=taking.activity,
            hours=round(taking.hours, 1),
            from_whom=who(taking.from_whom) if taking.from_whom and rank_of(taking.from_whom) is None else None,
            from_rank=rank_of(taking.from_whom),
            from_owner=taking.from_whom in owners,
        )
        for taking in position.takes_over
        if round(taking.hours, 1) > 0
    )


def _own_people(case: Case, position: Position) -> OwnPeople | None:
    own = own_people(case, position)
    if own is None:
        return None
    shares = [
        OwnShare(name=one.person.name, hours_before=round(one.before or 0.0, 1), hours_after=round(one.after, 1))
        for one in (own.all if own.others else ())
        if one.person is not None
    ]
    return OwnPeople(
        name=position.more_of or (None if own.person is None else own.person.name),
        hours_before=None if own.before is None else round(sum(one.before or 0.0 for one in own.all), 1),
        hours_after=round(sum(one.after for one in own.all), 1),
        same_role=position.own is not None and position.own.holds and position.fixed is None,
        on_top=position.more_of is not None,
        fixed=position.fixed,
        people=tuple(shares),
    )


def _budget_grows(case: Case, steps: Sequence[Step], rank: int) -> bool:
    """Whether a step of later is more, with all that are there by then, than the budget that was told for today."""
    step, budget = steps[rank - 1], case.room.budget
    if step.soon or not budget:
        return False
    there = [
        each.more.position if each.more is not None and each.more.scale <= step.scale else each.position
        for each in steps[:rank]
    ]
    spent = sum(cost.high for one in there if (cost := one.charged) is not None and not one.freed)
    return spent / case.numbers.per_euro > budget + EURO


def _per_hour(position: Position) -> tuple[float, float] | None:
    hours = sum(taking.hours for taking in position.takes_over)
    if position.cost is None or hours <= 0:
        return None
    return round(position.cost.low / hours, 2), round(position.cost.high / hours, 2)


def payback(case: Case, cost: Cost | None, position: Position) -> Payback | None:
    """The extra orders that pay for a cost at its high end; ``None`` where an order leaves nothing, or nobody knows."""
    room = case.room
    if cost is None or not cost.high or room.per_order is None or room.per_order.likely <= 0:
        return None
    per_euro = case.numbers.per_euro
    plans = any(taking.activity == STOCK_PLAN for taking in position.takes_over)
    lost = case.remembered(missed) if plans else None
    orders = room.extra_orders(cost.high / per_euro)
    assert orders is not None
    today = room.orders.amount.likely
    basket = room.revenue.amount.likely / today if today > 0 else case.numbers.likely("average_order_value")
    found = Payback(
        orders=orders,
        orders_low=room.extra_orders(cost.low / per_euro),
        revenue=round(orders * basket * per_euro),
        share=round(orders / today, 4) if today > 0 else None,
        per_order=round(room.per_order.likely * per_euro, 2),
        currency=case.numbers.currency,
        fewer_returns=_fewer_returns(case, position, cost.high / per_euro),
        missed_sales=None if lost is None else lost.sales,
        missed_share=None if lost is None else lost.share,
        ads_per_order=room.order_ads if room.bought else None,
        orders_bought=room.orders_bought(cost.high / per_euro),
        in_margin=bool(case.in_margin) and position.role in MAKING,
    )
    if rise := _price_rise(case, cost):
        return msgspec.structs.replace(found, **rise)
    if (prevents := redone.fewer(case, position)) is not None:
        now, each = redone.many(case), redone.each(case)
        found = msgspec.structs.replace(found, fewer_redone=prevents, redone=now, redone_each=each)
    if (kept := stays(case, position)) is not None:
        found = msgspec.structs.replace(found, stays=kept)
    if (won := unanswered.pays(case, position)) is not None:
        found = msgspec.structs.replace(found, buyers=won[0], unanswered=won[1])
    made = made_by(case, position)
    if made is None:
        return found
    return msgspec.structs.replace(found, made=made[0], made_for_owner=made[1], waits=_waits(case, made[0]))


def _waits(case: Case, made: int) -> Waits | None:
    """What waits to be made, and in how many months these hours bring it down, if nobody else makes less."""
    found = backlog(case)
    if found is None:
        return None
    return Waits(
        weeks=found.weeks,
        a_week=found.a_week,
        to=found.to,
        waiting=found.waiting,
        much=found.much,
        months=months_for(found, made),
        drop=is_a_drop(case, found, made),
    )


def _price_rise(case: Case, cost: Cost) -> dict[str, float | int]:
    """What each order has to bring in more, at both ends of a cost, where no order more can come."""
    high, low = price_rise(case, cost.high), price_rise(case, cost.low)
    if not case.remembered(unpaid_hands) or high is None or low is None:
        return {}
    return {"price_rise": high[0], "price_rise_low": low[0], "orders_today": high[1]}


def _fewer_returns(case: Case, position: Position, euros: float) -> float | None:
    """The share of all orders, to a tenth of a percent, that pays by not coming back; for who sees to it.

    Whoever takes returns in, or answers about them, brings about none fewer.
    """
    each = case.room.fewer_returns(PERCENT)
    if not each or not any(taking.activity == PREVENTION for taking in position.takes_over):
        return None
    share = math.ceil(round(euros / each * 10, 6)) / 10 * PERCENT
    # Nobody gets rid of more than brings them to what is usual, or of half where they have no more than that.
    returned = case.room.returned
    least = min(returned / case.numbers.beside_usual("return_rate"), returned * LEFT_AT_BEST)
    return round(share, 4) if share <= returned - least else None


def _recruit_month(case: Case, steps: Sequence[Step], rank: int) -> int | None:
    """As ``month_of``; later has no month, but comes when the volume is there. First steps show in a month."""
    step = steps[rank - 1]
    if step.withheld:
        return AFTER_STEPS
    if step.follows:
        return months_until(case, step.position)
    return (
        None if step.wave == "later" else month_of(case, [each for each in steps[: rank - 1] if each.soon], step.wave)
    )


def _trigger(case: Case, steps: Sequence[Step], rank: int) -> Text:
    step = steps[rank - 1]
    if (follows := step.position.succeeds) is not None:
        patterns = leaving_words.WHEN_AWAY if follows.leave else leaving_words.WHEN
        pattern = patterns[step.wave == "now"]
        return pattern.format(name=follows.name, day=day_words(follows.day), begins=day_words(follows.begins))
    if step.withheld and step.payer != "freed":
        return words.WAITS_FOR_STEPS.format(left=if_left(case, step))
    if step.wave == "now":
        if step.position.more_of is not None:
            return words.ASK_NOW.format(whom=whom(step.position.sharing))
        back = _back(case, step.position.role)
        if back is None:
            return words.START_NOW
        pattern = words.UNTIL_BACK if back.away_until else words.UNTIL_BACK_ONCE
        return pattern.format(day=back.away_until or "", person=back.name)
    found = volume(case, step)
    if step.wave == "later" and found is not None:
        pattern = words.FROM_VOLUME_ASSUMED if found.assumed else words.FROM_VOLUME
        said = pattern.format(value=amount_words(case, found, found.value), unit=found.unit, now=now_words(case, found))
        said = said if found.fact == "monthly_revenue" else _with_revenue(case, step, said)
        if (goal := beyond_goal(case, step)) is not None:
            said = in_turn(said, target_words.BEYOND_GOAL.format(goal=goal))
        return in_turn(said, words.BUDGET_GROWS) if _budget_grows(case, steps, rank) else said
    if step.wave == "later" and step.position.cost is not None:
        # A shop that sells nothing yet has no volume to grow from.
        return words.ONCE_PAID.format(cost=amounts(step.position.cost))
    if step.payer == "freed" and (paid := after_cut(case)) is not None:
        return paid
    month = _recruit_month(case, steps, rank) or 1
    before = [each for each in steps[: rank - 1] if each.soon and each.position.more_of is None]
    before = [each for each in before if not each.follows or each.wave == "now"]
    if before:
        role = lowered(case.knowledge.role(before[-1].position.role).name)
        pattern = words.AFTER_BEFORE_MONTH if month == 1 else words.AFTER_BEFORE
        return pattern.format(role=role, months=month)
    return words.IN_A_MONTH if month == 1 else words.IN_MONTHS.format(months=month)


def after_cut(case: Case) -> Text | None:
    """From what a hire is paid that hangs on a cut, and when it is sure; ``None`` where nothing is made free."""
    found = case.remembered(cut)
    if found is None:
        return None
    freed = tens(found.euros * case.numbers.per_euro)
    pattern = words.AFTER_CUT if found.orders else words.AFTER_CUT_BLIND
    return pattern.format(amount=span(freed, freed, case.numbers.currency), orders=whole(found.orders or 0))


def _back(case: Case, role: str) -> Person | None:
    """Somebody whose own role this is and who is away now; of several the one who is back last."""
    away = [person for person in case.away if person.holds(role)]
    return max(away, key=lambda person: person.away_until or UNKNOWN_DAY, default=None)


def _with_revenue(case: Case, step: Step, said: Text) -> Text:
    """From the orders that are shown, so that whoever redoes it comes out where it does; of who answers, questions."""
    room, found = case.room, volume(case, step)
    revenue, orders = case.numbers.get("monthly_revenue"), room.orders.amount.likely
    revenue = room.revenue if room.offline else revenue
    if orders <= 0 or found is None:
        return said
    parts: list[Text] = []
    asked = case.numbers.get(QUESTIONS)
    if asked.from_shop and _answers(case, step) and (many := round(found.value / orders * asked.amount.likely)) > 1:
        parts.append(words.QUESTIONS_A_DAY.format(count=whole(many)))
    if revenue.origin != "assumed":
        amount = figures(found.value * revenue.amount.likely / orders * case.numbers.per_euro, 3)
        parts.append(words.OF_REVENUE.format(amount=span(amount, amount, case.numbers.currency)))
    return in_turn(said, words.THAT_IS_ABOUT.format(list=listed(parts, AND))) if parts else said


def _answers(case: Case, step: Step) -> bool:
    """Whether most of what somebody takes over grows with the questions of customers."""
    hours, work = by_activity(step.position.takes_over), case.work.activities
    grows = (
        each
        for name, each in hours.items()
        if name in work and any(known.id == CONTACTS for known in drivers_of(work[name]))
    )
    return sum(grows) > sum(hours.values()) / 2


def _more_hours(case: Case, step: Step) -> MoreHours | None:
    if step.more is None:
        return None
    grown, goal = step.more.position, goal_times(case)
    return MoreHours(
        hours_per_week=a_week(grown.hours),
        monthly_cost=grown.cost,
        volume=volume_at(case, step.more.scale),
        beyond_goal=goal is not None and step.more.scale > goal[0],
    )
