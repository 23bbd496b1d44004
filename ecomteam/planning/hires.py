"""Steps of the path as hires of a plan: with hours, from whom, when, at what price and what pays for it."""

import math
from collections.abc import Iterable, Sequence

from ecomteam.model.amounts import figures, tens
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import Cost, Firmness, Hire, Lead, MoreHours, OwnPeople, Payback, Reason, Takeover, Volume
from ecomteam.model.rules import Rule
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning.first import cut, steps_save
from ecomteam.planning.leads import lead_time, months
from ecomteam.planning.own import own_people
from ecomteam.planning.path import Step, month_of
from ecomteam.planning.reasons import reason
from ecomteam.shop.case import Case
from ecomteam.shop.names import rank_of, who
from ecomteam.shop.positions import Position, employs, price, rare
from ecomteam.shop.verdicts import SourcingAdvice
from ecomteam.shop.work import FTE_HOURS, contract_week, net_hours
from ecomteam.words import advice as words
from ecomteam.words.lists import in_turn, kinds_of_work, lowered
from ecomteam.words.numbers import price as each_costs
from ecomteam.words.numbers import span, whole, written
from ecomteam.words.values import form

NAMED = 3
MOSTLY = 0.6
ALMOST_ALL = 0.95
LITTLE = 0.75
PERCENT = 0.01
# The part of what is wanted from which first steps are worth a word beside it.
WORTH_SAYING = 0.1
# What somebody of a company leaves is priced as office work: whose it is, only the company knows.
STAND_IN = "assistant"
# Later than any day that is told.
UNKNOWN_DAY = "~"


def hire(case: Case, steps: Sequence[Step], rank: int, firmness: Firmness) -> Hire:
    step = steps[rank - 1]
    position = step.position
    lead = lead_time(case.knowledge, position.role, position.sourcing)
    recruit = _recruit_month(case, steps, rank)
    cost = cost_of(case, step)
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
        hours_wanted=round(step.wanted, 1),
        takes_over=takeovers(case, position),
        score=round(position.worth),
        verdict=step.verdict,
        payer=step.payer,
        reasons=tuple(_reasons(case, position)),
        how=tuple(_how(case, steps[:rank])),
        monthly_cost=cost,
        price_per_order=_per_order(case, step, cost),
        cost_per_hour_freed=_per_hour(position),
        pays_for_itself=payback(case, cost, position),
        trigger=_trigger(case, steps, rank),
        volume=volume(case, step),
        more_hours=_more_hours(case, step),
        own_people=_own_people(case, [each.position for each in steps[:rank]]),
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


def size(case: Case, position: Position) -> Text:
    """How much of it in words: hours a week, or how many people."""
    hours = position.hours / WEEKS
    if position.by_the_piece:
        return words.BY_THE_PIECE
    if position.count > 1:
        return words.PEOPLE_HOURS.format(count=position.count, hours=whole(hours))
    if position.sourcing == "in_house" and not position.on_call:
        # Leave, illness and what goes between two tasks are in the contract and in the price, not in the work.
        contract = contract_week(case.knowledge, position.hours)
        return words.CONTRACT_HOURS.format(hours=whole(hours), contract=whole(contract))
    return words.ONE_HOUR_A_WEEK if round(hours) == 1 else words.HOURS_A_WEEK.format(hours=whole(hours))


def in_words(case: Case, position: Position) -> Text:
    """A position in one line: role, form, size and cost."""
    role = case.knowledge.role(position.role).name
    how = words.FULFILMENT_COMPANY if position.by_the_piece else form(position.sourcing, position.on_call)
    orders = case.numbers.likely("orders_per_month")
    if position.by_the_piece and position.cost is not None and orders > 0:
        each = each_costs(position.cost.low / orders, position.cost.high / orders, position.cost.currency)
        return words.HIRE_COST.format(
            role=role, sourcing=how, size=words.AN_ORDER.format(price=each), cost=amounts(position.cost)
        )
    if position.cost is None:
        return words.HIRE.format(role=role, sourcing=how, size=size(case, position))
    return words.HIRE_COST.format(role=role, sourcing=how, size=size(case, position), cost=amounts(position.cost))


def amounts(cost: Cost) -> Text:
    return span(cost.low, cost.high, cost.currency)


def takes(case: Case, position: Position) -> Text:
    """What it takes over, in one sentence: the largest parts in hours a week, and whose they were."""
    by_activity: dict[str, float] = {}
    yours, undone = position.of_owners / WEEKS, 0.0
    for taking in position.takes_over:
        by_activity[taking.activity] = by_activity.get(taking.activity, 0.0) + taking.hours / WEEKS
        undone += taking.hours / WEEKS if taking.from_whom is None else 0.0
    total = sum(by_activity.values())
    largest = sorted(by_activity.items(), key=lambda pair: -pair[1])[:NAMED]
    listed = kinds_of_work([case.knowledge.activity(name).name for name, _ in largest])
    if position.by_the_piece:
        return words.TAKES_ALL.format(list=listed)
    pattern = words.TAKES_OVER
    if round(yours) >= 1:
        all_of_it = yours > ALMOST_ALL * total or weekly(yours) == weekly(total)
        pattern = words.ALL_YOURS if all_of_it else words.MOSTLY_YOURS
    elif undone > MOSTLY * total:
        pattern = words.MOSTLY_UNDONE
    return pattern.format(hours=weekly(total), yours=weekly(yours), list=listed)


def ask_first(case: Case, positions: Sequence[Position]) -> Text | None:
    """Who of the own people may want the hours of the last of these, and how many they have then; ``None``: nobody."""
    own = own_people(case, positions)
    if own is None:
        return None
    if own.person is None or own.before is None:
        return words.ASK_COMPANY
    pattern, cost = words.ASK_FIRST, Text("", "")
    if own.cost is not None:
        pattern = words.ASK_FIRST_PRICED if own.cost == positions[-1].cost else words.ASK_FIRST_COST
        cost = amounts(own.cost)
    name, before, after = own.person.name, _contract(own.before), _contract(own.after)
    said = pattern.format(name=name, before=before, after=after, cost=cost)
    return in_turn(said, words.ASK_REST.format(hours=whole(own.rest))) if own.rest else said


def _contract(hours: float) -> Text:
    """Hours a week as they were told, a part of an hour too."""
    return written(round(hours, 1))


def _left_to_whom(case: Case, positions: Sequence[Position]) -> Text | None:
    """Who takes over what somebody of the company leaves for the hours of the shop."""
    own = own_people(case, positions)
    if own is None or not case.established:
        return None
    hours = net_hours(case.knowledge, own.more)
    wage = price(case, STAND_IN, "in_house", hours) if STAND_IN in case.knowledge.roles else None
    cost = Text("", "") if wage is None else words.AT_A_WAGE.format(cost=amounts(wage))
    return words.LEFT_TO_PART_TIMER.format(hours=whole(own.more), cost=cost)


def _own_people(case: Case, positions: Sequence[Position]) -> OwnPeople | None:
    own = own_people(case, positions)
    if own is None:
        return None
    return OwnPeople(
        name=None if own.person is None else own.person.name,
        hours_before=None if own.before is None else round(own.before, 1),
        hours_after=round(own.after, 1),
    )


def weekly(hours: float) -> Text:
    """Hours a week in words: to whole hours, or to halves where there are few."""
    if hours < LITTLE:
        return words.UNDER_AN_HOUR
    if round(hours) == 1:
        return words.AN_HOUR
    return words.SO_MANY_HOURS.format(hours=whole(hours))


def _reasons(case: Case, position: Position) -> list[Reason]:
    cites = dict.fromkeys(
        cite
        for taking in position.takes_over
        if taking.activity in case.work.activities
        for part in case.work.activities[taking.activity].parts
        for cite in part.row.cites
    )
    first = Reason(rule="", text=takes(case, position), cites=tuple(cites)[:NAMED], own_judgement=words.HOURS_JUDGEMENT)
    return [first, *map(reason, position.urgency.reasons or _urgent_work(case, position))]


def _urgent_work(case: Case, position: Position) -> Sequence[Rule]:
    """Why the work is urgent that somebody takes over whose own role is not: most hours first."""
    found: dict[str, Rule] = {}
    for taking in position.takes_over:
        first = case.knowledge.activities[taking.activity].doers[0]
        found |= {rule.id: rule for rule in case.verdicts.urgency(first).reasons if rule.id not in found}
    return list(found.values())[:NAMED]


def _mixture(case: Case, position: Position) -> bool:
    """Whether most of what somebody takes over is work of several other roles, none of which has a job of it yet."""
    hours: dict[str, float] = {}
    for taking in position.takes_over:
        first = case.knowledge.activities[taking.activity].doers[0]
        hours[first] = hours.get(first, 0.0) + taking.hours
    own = hours.pop(position.role, 0.0)
    enough = case.knowledge.threshold("specialist_from_week") * WEEKS
    return len(hours) >= NAMED and own < sum(hours.values()) and max(hours.values()) < enough


def _form(case: Case, positions: Sequence[Position]) -> Iterable[Reason]:
    """Why the last of these is inside, on call, outside or by the hour."""
    position = positions[-1]
    advice = position.inside_or_outside
    if position.sourcing != advice.sourcing and position.role in case.sourced:
        yield Reason(rule="", text=words.AS_THERE, cites=(), own_judgement=words.AS_THERE_JUDGEMENT)
    elif position.outside is not None:
        asked = words.AGENCY_DEARER.format(cost=amounts(position.outside))
        yield Reason(rule="", text=asked, cites=position.outside.cites, own_judgement=words.AGENCY_JUDGEMENT)
    elif position.sourcing == "in_house" and _lasts(advice):
        lasts = words.WORK_FOR_AN_EMPLOYEE
        yield Reason(rule="", text=lasts, cites=("S5-103",), own_judgement=words.EMPLOYEE_JUDGEMENT)
    elif position.sourcing != advice.sourcing and advice.sourcing == "in_house":
        few = words.FEW_HOURS_OF_A_CRAFT if _craft(case, positions) else words.FEW_HOURS_OUTSIDE
        few = words.FEW_HOURS_TO_LEAD if position.role in case.knowledge.leading_roles else few
        yield Reason(rule="", text=few, cites=(), own_judgement=words.FEW_HOURS_JUDGEMENT)
    elif position.all_outside is not None:
        asked, judged = words.COMPANY_TAKES_ALL.format(cost=amounts(position.all_outside)), words.COMPANY_JUDGEMENT
        yield Reason(rule="", text=asked, cites=position.all_outside.cites, own_judgement=judged)
    elif position.sourcing != advice.sourcing:
        yield Reason(rule="", text=words.ON_THE_SPOT, cites=(), own_judgement=words.ON_THE_SPOT_JUDGEMENT)
    else:
        yield from map(reason, advice.reasons[:1])
    if position.on_call:
        below = case.knowledge.thresholds["on_call_below_week"]
        yield Reason(rule="", text=words.ON_CALL, cites=(), own_judgement=below.own_judgement)


def _how(case: Case, steps: Sequence[Step]) -> list[Reason]:
    """In which way the last of these steps is done."""
    step, positions = steps[-1], [step.position for step in steps]
    position = step.position
    found = list(_form(case, positions))
    if _mixture(case, position):
        enough = case.knowledge.threshold("specialist_from_week")
        found.append(
            Reason(
                rule="",
                text=words.ALL_ROUNDER.format(hours=whole(enough)),
                cites=(),
                own_judgement=words.ALL_ROUNDER_JUDGEMENT,
            )
        )
    if grows := _grows(case, step):
        found.append(Reason(rule="", text=grows, cites=(), own_judgement=words.GROWS_JUDGEMENT))
    own = filter(None, (ask_first(case, positions), _left_to_whom(case, positions)))
    found += [Reason(rule="", text=said, cites=(), own_judgement=words.ASK_FIRST_JUDGEMENT) for said in own]
    if position.by_the_piece:
        return [*found, *map(reason, case.verdicts.timing(position.role))]
    if step.soon and (eased := _eased(case, step)) is not None:
        found.append(Reason(rule="", text=eased, cites=(), own_judgement=words.HOURS_JUDGEMENT))
    pattern = words.SIZED if position.sourcing == "in_house" else words.SIZED_OUTSIDE
    pattern = words.SIZED_BY_MONEY if step.verdict == "hours_only" else pattern
    text = pattern.format(wanted=whole(step.wanted), hours=whole(position.hours / WEEKS))
    found.append(Reason(rule="", text=text, cites=(), own_judgement=words.HOURS_JUDGEMENT))
    return [*found, *map(reason, case.verdicts.timing(position.role))]


def _eased(case: Case, step: Step) -> Text | None:
    """What the first steps save of the work that somebody takes over, and what they leave of the hours wanted."""
    saved = steps_save(case, {taking.activity for taking in step.position.takes_over})
    if saved < step.wanted * WORTH_SAYING:
        return None
    left = max(0.0, step.wanted - saved)
    pattern = words.STEPS_SAVE if left >= step.position.hours else words.STEPS_SAVE_MUCH
    return pattern.format(hours=weekly(saved / WEEKS), left=weekly(left / WEEKS))


def _lasts(advice: SourcingAdvice) -> bool:
    """Whether the rules send the work outside, and only that it goes on all week brings it inside."""
    return advice.sourcing == "freelance" or (advice.sourcing == "agency" and advice.verdict == "may_be_outside")


def _craft(case: Case, positions: Sequence[Position]) -> bool:
    """Whether the hours of the last of these are bought for what they are, and not because nobody is employed yet."""
    return rare(case.knowledge, positions[-1].role) and employs(case, positions[:-1])


def _per_hour(position: Position) -> tuple[float, float] | None:
    hours = sum(taking.hours for taking in position.takes_over)
    if position.cost is None or hours <= 0:
        return None
    return round(position.cost.low / hours, 2), round(position.cost.high / hours, 2)


def payback(case: Case, cost: Cost | None, position: Position) -> Payback | None:
    """The extra orders that pay for a cost at its high end; ``None`` where an order leaves nothing, or nobody knows."""
    room = case.room
    if cost is None or room.per_order is None or room.per_order.likely <= 0:
        return None
    per_euro = case.numbers.per_euro
    orders = room.extra_orders(cost.high / per_euro)
    assert orders is not None
    today = room.orders.amount.likely
    basket = room.revenue.amount.likely / today if today > 0 else 0.0
    return Payback(
        orders=orders,
        revenue=round(orders * basket * per_euro),
        share=round(orders / today, 4) if today > 0 else None,
        per_order=round(room.per_order.likely * per_euro, 2),
        currency=case.numbers.currency,
        fewer_returns=_fewer_returns(case, position, cost.high / per_euro),
    )


def _fewer_returns(case: Case, position: Position, euros: float) -> float | None:
    """The share of all orders, to a tenth of a percent, that pays by not coming back; for who works on returns."""
    steps = case.knowledge.catalogue.first_steps
    # What all such steps are about; some of them spare other work too.
    theirs = [set(row.activities) for row in steps if row.fewer_returns is not None]
    on_returns = set.intersection(*theirs) if theirs else set()
    each = case.room.fewer_returns(PERCENT)
    if not each or not any(taking.activity in on_returns for taking in position.takes_over):
        return None
    share = math.ceil(round(euros / each * 10, 6)) / 10 * PERCENT
    return round(share, 4) if share <= case.room.returned else None


def _recruit_month(case: Case, steps: Sequence[Step], rank: int) -> int | None:
    """As ``month_of``; later has no month, but comes when the volume is there."""
    step = steps[rank - 1]
    return (
        None if step.wave == "later" else month_of(case, [each for each in steps[: rank - 1] if each.soon], step.wave)
    )


def _trigger(case: Case, steps: Sequence[Step], rank: int) -> Text:
    step = steps[rank - 1]
    if step.wave == "now":
        if leaves := _leaves(case, step.position.role):
            return words.START_WHEN_GONE.format(day=leaves[0], person=leaves[1])
        back = _back(case, step.position.role)
        if back is None:
            return words.START_NOW
        pattern = words.UNTIL_BACK if back.away_until else words.UNTIL_BACK_ONCE
        return pattern.format(day=back.away_until or "", person=back.name)
    found = volume(case, step)
    if step.wave == "later" and found is not None:
        pattern = words.FROM_VOLUME_ASSUMED if found.assumed else words.FROM_VOLUME
        said = pattern.format(
            value=_amount(case, found, found.value), unit=found.unit, now=_amount(case, found, found.now)
        )
        return said if found.fact == "monthly_revenue" else _with_revenue(case, step, said)
    if step.wave == "later" and step.position.cost is not None:
        # A shop that sells nothing yet has no volume to grow from.
        return words.ONCE_PAID.format(cost=amounts(step.position.cost))
    if step.payer == "freed" and (paid := after_cut(case)) is not None:
        return paid
    month = _recruit_month(case, steps, rank) or 1
    if rank > 1 and steps[rank - 2].wave != "later":
        role = lowered(case.knowledge.role(steps[rank - 2].position.role).name)
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


def _leaves(case: Case, role: str) -> tuple[str, str] | None:
    """The day on which somebody who does this work for now leaves, and who; the first of several."""
    leaving = [
        (person.ends, person.name)
        for person in case.people
        if person.ends is not None and _does_work_of(case, person, role)
    ]
    return min(leaving, default=None)


def _back(case: Case, role: str) -> Person | None:
    """Somebody whose own role this is and who is away now; of several the one who is back last."""
    away = [person for person in case.away if person.holds(role)]
    return max(away, key=lambda person: person.away_until or UNKNOWN_DAY, default=None)


def _does_work_of(case: Case, person: Person, role: str) -> bool:
    mine = case.knowledge.done_by[role].keys()
    return any(mine & case.knowledge.done_by.get(held.role, {}).keys() for held in person.roles)


def _with_revenue(case: Case, step: Step, said: Text) -> Text:
    revenue, orders, found = case.numbers.get("monthly_revenue"), case.room.orders.amount.likely, volume(case, step)
    if revenue.origin == "assumed" or orders <= 0 or found is None:
        return said
    # From the orders that are shown, so that whoever redoes it comes out where it does.
    amount = figures(found.value * revenue.amount.likely / orders * case.numbers.per_euro, 3)
    more = words.AND_REVENUE.format(amount=span(amount, amount, case.numbers.currency))
    return in_turn(said, more)


def volume(case: Case, step: Step) -> Volume | None:
    """From which of the shop's own numbers on; nothing for who comes soon."""
    return None if step.soon else _volume_at(case, step.scale)


def _volume_at(case: Case, scale: float) -> Volume | None:
    """So many times as much of orders where they are known, else of revenue, else of orders as assumed."""
    orders, revenue = case.numbers.get("orders_per_month"), case.numbers.get("monthly_revenue")
    by_revenue = revenue.from_shop and not orders.from_shop
    known = revenue if by_revenue else orders
    if known.amount.likely <= 0:
        return None
    per = case.numbers.per_euro if by_revenue else 1.0
    return Volume(
        fact=known.id,
        value=figures(known.amount.likely * scale * per),
        # What was told is said back as it was told.
        now=round(known.amount.likely * per) if known.from_shop else figures(known.amount.likely * per),
        unit=words.REVENUE_UNIT if by_revenue else words.ORDERS_UNIT,
        assumed=known.origin == "assumed",
    )


def volume_words(case: Case, step: Step) -> Text | None:
    """The volume from which a step comes, with what it is counted in."""
    found = volume(case, step)
    return None if found is None else _so_much(case, found)


def _so_much(case: Case, found: Volume) -> Text:
    value = _amount(case, found, found.value)
    return Text(f"{value.en} {found.unit.en}", f"{value.nl} {found.unit.nl}")


def _more_hours(case: Case, step: Step) -> MoreHours | None:
    if step.more is None:
        return None
    grown = step.more.position
    return MoreHours(
        hours_per_week=a_week(grown.hours), monthly_cost=grown.cost, volume=_volume_at(case, step.more.scale)
    )


def _grows(case: Case, step: Step) -> Text | None:
    """The first volume at which a step gets more hours, with these and their price."""
    at = None if step.more is None else _volume_at(case, step.more.scale)
    if step.more is None or at is None:
        return None
    grown = step.more.position
    said = {"volume": _so_much(case, at), "before": whole(step.position.hours / WEEKS), "size": size(case, grown)}
    return (
        words.GROWS.format(**said) if grown.cost is None else words.GROWS_COST.format(**said, cost=amounts(grown.cost))
    )


def _amount(case: Case, found: Volume, value: float) -> Text:
    return span(value, value, case.numbers.currency) if found.fact == "monthly_revenue" else written(value)
