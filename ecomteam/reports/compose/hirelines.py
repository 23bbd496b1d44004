"""A hire and a first step in a line: who, when, how, for how much, and what pays for it."""

from collections.abc import Mapping

from ecomteam.model.amounts import percents, tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost, DoFirst, FreedOrders, Hire, Payback, Plan, Stays, Volume, Waits
from ecomteam.model.text import Text
from ecomteam.reports.compose.voice import Voice
from ecomteam.words import advice, dates, interface, leaving, numbers, values
from ecomteam.words import plan as words

# A number that is this part of another, or less, is clearly smaller.
CLEARLY = 0.85


def step_line(step: DoFirst, voice: Voice, with_sum: bool = True) -> str:
    """What to do, how many hours it saves where that is a sum, what these make, and what it costs."""
    sums = [] if step.sum is None else [voice.say(step.sum)]
    sums += [] if step.freed is None else [freed_orders(step.freed, voice)]
    said = " ".join([voice.say(step.text), *(sums if with_sum else ())])
    if step.cost is None:
        return said
    if step.cost.high <= 0:
        return voice.say(words.STEP_FREE, step=said)
    return voice.say(words.STEP_COST, step=said, cost=voice.money(step.cost.low, step.cost.high, step.cost.currency))


def who(hire: Hire, voice: Voice) -> str:
    name = voice.role(hire.role)
    people = hire.count > 1 and not hire.price_per_order
    return voice.say(words.PEOPLE_OF_ROLE, role=name, count=hire.count) if people else name


def when(hire: Hire, voice: Voice) -> str:
    """In a few words: now, in so many months, or from which volume on."""
    if hire.wave == "now":
        return voice.say(words.WHEN_NOW)
    if hire.follows is not None:
        return voice.say(leaving.FROM_MONTH, month=dates.short_month(hire.follows.begins, 0, voice.lang))
    if hire.by_products is not None:
        lacking, new = hire.by_products.lacking, hire.by_products.new or 0
        return voice.say(words.WHEN_NEW if lacking is None else words.WHEN_LACKING, value=voice.number(lacking or new))
    if hire.volume is not None:
        return volume_words(hire.volume, hire.monthly_cost, voice)
    if hire.withheld:
        return voice.say(words.WHEN_AFTER_STEPS)
    if hire.recruit_month is None:
        return voice.say(words.WHEN_LATER)
    if hire.recruit_month == 1:
        return voice.say(words.WHEN_MONTH)
    return voice.say(words.WHEN_MONTHS, count=hire.recruit_month)


def volume_words(volume: Volume, asked: Cost | None, voice: Voice) -> str:
    """From which volume on, in a few words."""
    in_money, value = volume.fact in voice.knowledge.money_facts, volume.value
    shown = voice.money(value, value, asked.currency if asked else "") if in_money else voice.number(value)
    return voice.say(words.WHEN_REVENUE if in_money else words.WHEN_ORDERS, value=shown)


def form(hire: Hire, voice: Voice) -> str:
    """Inside or outside; a fulfilment company with its price an order."""
    if hire.price_per_order is not None and hire.monthly_cost is not None:
        price = voice.per_piece(*hire.price_per_order, hire.monthly_cost.currency)
        return voice.say(words.FULFILMENT_PRICE, price=price)
    return brief_form(hire, voice)


def brief_form(hire: Hire, voice: Voice) -> str:
    """The same in a word or two, for a column."""
    if hire.follows is not None and hire.fixed is None and hire.more_of is None:
        pattern = leaving.STANDS_IN_BRIEF if hire.follows.leave else leaving.FOLLOWS_BRIEF
        return voice.say(pattern, name=hire.follows.name)
    return voice.say(words.BY_THE_ORDER if hire.price_per_order else values.way(hire, hire.job is not None))


def cost(hire: Hire, voice: Voice) -> str:
    asked = hire.monthly_cost
    if hire.fixed == "spare":
        return voice.say(words.PAID_ALREADY)
    return voice.money(asked.low, asked.high, asked.currency) if asked else voice.say(interface.UNKNOWN)


def verdict(hire: Hire, voice: Voice) -> str:
    """Whether it can be paid, and by whom where that is not the shop's room."""
    if hire.payer == "leaver" and hire.follows is not None:
        return voice.say(leaving.LEAVER_PAYS, name=hire.follows.name)
    if hire.payer != "shop":
        return voice.say(words.COMPANY_PAYS if hire.payer == "company" else words.FREED_PAYS)
    unpriced = hire.verdict == "unknown" and hire.monthly_cost is None
    return voice.say(words.PRICE_UNKNOWN if unpriced else words.VERDICTS[hire.verdict])


def cost_sum(hire: Hire, voice: Voice) -> str:
    """The high end of a month as paid hours times what one costs; of who is paid by the order there are no hours."""
    asked, paid = hire.monthly_cost, hire.paid_hours_per_month or 0.0
    hours = round(paid / WEEKS, 1) if hire.fixed != "spare" else 0.0
    if asked is None or not hours or hire.payer == "leaver":
        return ""
    # By the hours that are shown, so that the sum can be redone.
    each = asked.high / (hours * WEEKS)
    return voice.say(
        words.COST_SUM,
        hours=voice.number(hours),
        each=voice.per_piece(each, each, asked.currency),
        cost=voice.money(asked.high, asked.high, asked.currency),
    )


def pays(hire: Hire, plan: Plan, voice: Voice, least: bool = True) -> str:
    """The extra orders that pay for a hire, as a sum; ``least`` adds those of the low end of its price."""
    paid, asked = hire.pays_for_itself, hire.monthly_cost
    if hire.follows is not None and (hire.follows.covered or hire.payer == "leaver"):
        return _paid_by_leaver(hire, plan, voice)
    if hire.fixed == "spare":
        return voice.say(words.NOTHING_TO_PAY)
    if asked is None:
        return ""
    if plan.money.per_order is None:
        return voice.say(words.PAYS_UNKNOWN)
    if paid is None:
        return voice.say(words.PAYS_NOTHING)
    if paid.price_rise is not None:
        return price_rise(paid, asked, plan, voice)
    if paid.stays is not None:
        return _stays(paid.stays, paid, asked, voice, least)
    each = voice.per_piece(paid.per_order, paid.per_order, paid.currency)
    if paid.in_margin:
        in_margin = voice.say(words.PAYS_IN_MARGIN, each=each)
        return " ".join(filter(None, (in_margin, _made(paid, voice))))
    fills = {
        "cost": voice.money(asked.high, asked.high, asked.currency),
        "each": each,
        "orders": voice.number(paid.orders),
        "share": _share(paid, plan, voice),
    }
    said, low = voice.say(words.PAYS_SUM, **fills), ""
    if paid.ads_per_order is not None:
        said = _with_ads(paid, fills, voice)
    elif least and paid.orders_low is not None and paid.orders_low < paid.orders * CLEARLY:
        cheap = voice.money(asked.low, asked.low, asked.currency)
        low = voice.say(words.PAYS_LOW, cost=cheap, orders=voice.number(paid.orders_low))
    returns, freed = "", "" if paid.freed is None else freed_orders(paid.freed, voice)
    if paid.fewer_returns is not None:
        share = numbers.percent(paid.fewer_returns, voice.lang)
        returns = voice.say(words.PAYS_RETURNS, share=share)
    told = (
        said,
        low,
        returns,
        _missed(paid, asked, voice),
        _redone(paid, voice),
        _unanswered(paid, voice),
        _made(paid, voice),
        freed,
    )
    return " ".join(filter(None, told))


def of_today(hire: Hire, plan: Plan, voice: Voice) -> str:
    """What is left of today's money once somebody is paid whom the shop itself pays, without one order more."""
    money, asked = plan.money, hire.monthly_cost
    if money.kept is None or asked is None or hire.payer != "shop" or hire.follows is not None or hire.fixed == "spare":
        return ""
    then = money.kept - asked.high
    paid = hire.pays_for_itself
    if then <= 0 or (paid is not None and paid.in_margin):
        return ""
    pattern = words.PAYS_KEPT if any(money.team_today) else words.PAYS_KEPT_ALONE
    return voice.say(
        pattern if money.year is None else words.PAYS_KEPT_YEAR,
        kept=voice.money(money.kept, money.kept, money.currency),
        before=voice.say(advice.BY_TOLD if money.told else advice.BEFORE_TAX),
        then=voice.money(then, then, money.currency),
    )


def _stays(stays: Stays, paid: Payback, asked: Cost, voice: Voice, least: bool) -> str:
    """How many of those who stop have to stay to pay for whoever keeps them: no order more comes of that."""
    said = voice.say(
        words.PAYS_STAYS,
        cost=voice.money(asked.high, asked.high, asked.currency),
        each=voice.per_piece(stays.leaves, stays.leaves, paid.currency),
        fewer=voice.number(stays.fewer),
        of=voice.number(stays.of),
        churn=numbers.percent(stays.churn, voice.lang),
        then=numbers.percent(stays.then, voice.lang),
    )
    if not least or stays.fewer_low >= stays.fewer * CLEARLY:
        return said
    cheap = voice.money(asked.low, asked.low, asked.currency)
    return f"{said} {voice.say(words.PAYS_LOW, cost=cheap, orders=voice.number(stays.fewer_low))}"


def _redone(paid: Payback, voice: Voice) -> str:
    """How many orders fewer that have to be made good pay for who prevents them."""
    if paid.fewer_redone is None or paid.redone_each is None or paid.redone is None:
        return ""
    total = paid.fewer_redone * paid.redone_each
    return voice.say(
        words.PAYS_REDONE,
        fewer=voice.number(paid.fewer_redone),
        redone=voice.number(paid.redone),
        each=voice.per_piece(paid.redone_each, paid.redone_each, paid.currency),
        sum=voice.money(total, total, paid.currency),
    )


def _unanswered(paid: Payback, voice: Voice) -> str:
    """How many of those whom nobody answers have to buy to pay for who does."""
    if paid.buyers is None or paid.unanswered is None:
        return ""
    orders, missed = voice.number(paid.buyers), voice.number(paid.unanswered)
    return voice.say(words.PAYS_UNANSWERED, orders=orders, missed=missed)


def _paid_by_leaver(hire: Hire, plan: Plan, voice: Voice) -> str:
    """What of it the one who leaves costs today, and the extra orders that pay for the rest."""
    follows, asked, paid = hire.follows, hire.monthly_cost, hire.pays_for_itself
    assert follows is not None
    fills = {"name": follows.name, "day": dates.day(follows.day, voice.lang)}
    if asked is None or not follows.covered:
        return voice.say(leaving.PAID_BY_UNKNOWN, **fills)
    cost = voice.money(*follows.frees, follows.currency)
    if not follows.more:
        week = tens(asked.high / WEEKS)
        return voice.say(leaving.PAID_BY, **fills, cost=cost, week=voice.money(week, week, follows.currency))
    more = voice.money(follows.more, follows.more, follows.currency)
    said = voice.say(leaving.PAID_BY_PART, **fills, cost=cost, more=more)
    if paid is None or plan.money.per_order is None:
        return said
    each = voice.per_piece(paid.per_order, paid.per_order, paid.currency)
    fills = {"cost": more, "each": each, "orders": voice.number(paid.orders), "share": _share(paid, plan, voice)}
    return f"{said} {voice.say(words.PAYS_SUM, **fills)}"


def _missed(paid: Payback, asked: Cost, voice: Voice) -> str:
    """What is missed for want of stock, beside the price of who plans it."""
    if paid.missed_sales is None or paid.missed_share is None:
        return ""
    worth = tens(paid.missed_sales * paid.missed_share)
    return voice.say(
        words.PAYS_MISSED if worth >= asked.high else words.PAYS_MISSED_LESS,
        sales=voice.money(paid.missed_sales, paid.missed_sales, paid.currency),
        share=numbers.percent(paid.missed_share, voice.lang),
        amount=voice.money(worth, worth, paid.currency),
    )


def _made(paid: Payback, voice: Voice) -> str:
    """How many orders its hours make, of whoever makes what is sold."""
    if paid.made is None or not (paid.made or paid.waits):
        return ""
    mine = min(paid.made_for_owner or 0, paid.made)
    pattern = words.PAYS_MADE_FOR_YOU if mine else words.PAYS_MADE
    pattern = words.PAYS_MADE_ALL_FOR_YOU if mine == paid.made else pattern
    pattern = pattern if paid.made else words.PAYS_MADE_NONE
    said = voice.say(pattern, made=voice.number(paid.made), mine=voice.number(mine))
    return " ".join(filter(None, (said, _leaves(paid, voice), _waits(paid.waits, voice))))


def _leaves(paid: Payback, voice: Voice) -> str:
    """What the orders leave that its hours make."""
    if paid.made_leaves is None or not paid.made:
        return ""
    return voice.say(
        words.PAYS_MADE_LEAVES,
        made=voice.number(paid.made),
        each=voice.per_piece(paid.per_order, paid.per_order, paid.currency),
        amount=voice.money(paid.made_leaves, paid.made_leaves, paid.currency),
    )


def _waits(waits: Waits | None, voice: Voice) -> str:
    """What waits to be made, and in how many months these hours bring it down."""
    if waits is None:
        return ""
    said = voice.say(
        words.PAYS_WAITS if waits.months is not None else words.PAYS_WAITS_ON,
        weeks=voice.number(waits.weeks),
        each=voice.number(waits.a_week),
        waiting=voice.number(waits.waiting),
        to=voice.number(waits.to),
        much=voice.number(waits.much),
        months=voice.number(waits.months or 0),
    )
    return f"{said} {voice.say(words.PAYS_WAITS_DROP)}" if waits.drop else said


def freed_orders(freed: FreedOrders, voice: Voice) -> str:
    """The orders that an owner makes in hours that become free, as a sum."""
    pattern = words.FREED_ORDERS_OR_REST if freed.rests else words.FREED_ORDERS
    return voice.say(
        pattern if freed.waits else words.FREED_ORDERS_WANTED,
        hours=voice.number(freed.hours),
        each=voice.number(freed.each),
        orders=voice.number(freed.orders),
        leaves=voice.per_piece(freed.leaves, freed.leaves, freed.currency),
        amount=voice.money(freed.amount, freed.amount, freed.currency),
    )


def price_rise(paid: Payback, asked: Cost, plan: Plan, voice: Voice) -> str:
    """What each order has to bring in more, where no order more can come."""
    basket = paid.revenue / paid.orders if paid.orders else 0.0
    rise, low = paid.price_rise or 0.0, paid.price_rise_low or 0.0
    orders = words.SO_MANY_ORDERS if plan.money.year is None else advice.OF_AN_AVERAGE_MONTH
    return voice.say(
        words.PAYS_PRICE,
        cost=voice.money(asked.high, asked.high, asked.currency),
        least=voice.money(asked.low, asked.low, asked.currency),
        orders=voice.say(orders, orders=voice.number(paid.orders_today or 0)),
        rise=voice.per_piece(rise, rise, paid.currency),
        low=voice.per_piece(low, low, paid.currency),
        share=numbers.percent(percents(rise / basket), voice.lang) if basket else "",
    )


def _with_ads(paid: Payback, fills: Mapping[str, str], voice: Voice) -> str:
    """The same where orders are bought: those that come without ads, and those that cost ads like today's."""
    ads = paid.ads_per_order or 0.0
    spent = voice.per_piece(ads, ads, paid.currency)
    if paid.orders_bought is None:
        return voice.say(words.PAYS_UNPAID, **fills, ads=spent)
    net = round(paid.per_order - ads, 2)
    left = voice.per_piece(net, net, paid.currency)
    return voice.say(words.PAYS_BOUGHT, **fills, ads=spent, net=left, many=voice.number(paid.orders_bought))


def order_leaves(plan: Plan, voice: Voice) -> str:
    """The sum of what one order leaves."""
    row = next((row for row in plan.money.lines if row.each), None)
    if row is None:
        return ""
    each = voice.per_piece(row.likely, row.likely, plan.money.currency)
    if not (worked_out := voice.say(row.sum)):
        return voice.say(words.ORDER_LEAVES_TOLD, each=each)
    return voice.say(words.ORDER_LEAVES, sum=worked_out, each=each)


def _share(paid: Payback, plan: Plan, voice: Voice) -> str:
    if paid.share is None:
        return ""
    pattern = words.PAYS_SHARE if plan.money.year is None else words.PAYS_SHARE_USUAL
    return voice.say(pattern, share=numbers.percent(percents(paid.share), voice.lang))


def reserve_line(plan: Plan, voice: Voice) -> str:
    """What to have in hand before somebody begins; nothing where it cannot be said."""
    money = plan.money
    if money.reserve is None or money.reserve_months is None:
        return ""
    months = voice.number(money.reserve_months)
    reserve = voice.money(money.reserve, money.reserve, money.currency)
    each = money.reserve / money.reserve_months
    month = voice.money(each, each, money.currency)
    return voice.say(words.RESERVE_SUM, months=months, month=month, reserve=reserve)


def hours_shown(hire: Hire) -> int:
    """Hours of work a week; of who follows somebody those of a contract, as those were told."""
    return round(hire.hours_per_week if hire.follows is None else hire.follows.hours_per_week)


def beside_room(plan: Plan) -> list[tuple[Text, float]]:
    """What pays for hires beside the room: what a step makes free, and what those cost who leave."""
    money = plan.money
    found = [] if money.freed is None else [(words.MADE_FREE, money.freed)]
    if money.leavers is not None:
        follow = [hire.follows for hire in plan.hires if hire.follows is not None]
        alone = follow[0] if len(follow) == 1 and follow[0].count == 1 else None
        label = leaving.FREE_ROW_MANY if alone is None else leaving.FREE_ROW.format(names=alone.name)
        found.append((label, money.leavers))
    return found


def leaving_title(plan: Plan) -> Text:
    """The head above who leaves before long, or is away for a time."""
    if any(one.leave for one in plan.leaving):
        return leaving.AWAY if all(one.leave for one in plan.leaving) else leaving.AWAY_OR_LEAVES
    return leaving.LEAVING if len(plan.leaving) == 1 and plan.leaving[0].count == 1 else leaving.LEAVE
