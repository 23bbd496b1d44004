"""The busiest months in a line: what they take, who comes, and what they leave."""

from collections.abc import Iterator, Sequence

from ecomteam.model.plan import BusiestMonth, ExtraHands, SeasonBalance
from ecomteam.model.text import Text
from ecomteam.reports.compose.voice import Voice
from ecomteam.words import plan as words
from ecomteam.words.lists import names
from ecomteam.words.periods import seasons

# So many kinds of help are named.
PARTS_SHOWN = 3


# From half a day a week on it is no longer true that there is time for it.
LITTLE = 4


def busiest(month: BusiestMonth | None, voice: Voice, in_all: bool = True) -> tuple[tuple[Text, tuple[str, ...]], ...]:
    """The line of the busiest months with its label, and what their help costs ``in_all``; nothing without any."""
    if month is None:
        return ()
    return ((words.BUSIEST_ONES if month.seasons else words.BUSIEST, (busiest_line(month, voice, in_all),)),)


def busiest_line(month: BusiestMonth, voice: Voice, in_all: bool = True) -> str:
    """What the busiest months take on top, what help on call costs, and what their orders leave."""
    pattern = words.BUSIEST_TIMES if month.told else words.BUSIEST_ASSUMED
    times = voice.say(pattern, times=voice.number(month.times))
    if month.seasons:
        named = seasons([[month_name(each, voice) for each in run] for run in month.seasons])
        times = voice.say(words.BUSIEST_MONTHS, months=voice.say(named), times=times)
    hours = voice.number(round(month.work))
    if month.hands:
        said = _help_out(month, voice, times, hours)
    elif month.people:
        called = names([each.name for each in month.people])
        said = voice.say(words.BUSIEST_DONE_BY, times=times, hours=hours, names=voice.say(called))
    else:
        # Who told that the season overwhelms them is not told that there is time for it.
        hurts = words.BUSIEST_HURTS if month.last is None else words.BUSIEST_HURTS_SEEN
        waits = round(month.waits_more)
        calm = words.BUSIEST_WAITS if waits >= LITTLE else words.BUSIEST_DONE
        said = voice.say(hurts if month.hurts else calm, times=times, hours=hours, waits=voice.number(waits))
    help_costs = _in_all(month, voice) if in_all and month.help_pays else ""
    # What owners would do alone is for whom the season hurts.
    told = (*((month.owners, month.last) if month.hurts else ()), month.moved)
    hours_of = [voice.say(one) for one in told if one is not None]
    return " ".join(filter(None, (said, *hours_of, _hired(month, voice), help_costs, _balance(month, voice))))


def _hired(month: BusiestMonth, voice: Voice) -> str:
    """The hours of people named for the season beside those that it needs."""
    if month.hired is None:
        return ""
    hired, needed = round(month.hired.hired), round(month.hired.needed)
    called = voice.say(names([each.name for each in month.people]))
    fills = {"names": called, "hired": voice.number(hired), "needed": voice.number(needed)}
    fills["apart"] = voice.number(abs(hired - needed))
    if needed > hired:
        return voice.say(words.HIRED_TOO_FEW, **fills)
    if month.hired.cost is None:
        return voice.say(words.HIRED_TOO_MANY, **fills)
    return voice.say(words.HIRED_TOO_MANY_COST, **fills, cost=voice.money(*month.hired.cost, month.currency))


def _balance(month: BusiestMonth, voice: Voice) -> str:
    """What the orders on top leave beside what they cost in ads and hands, as a sum that can be redone."""
    if month.in_all is not None:
        return _balance_in_all(month, month.in_all, voice)
    if month.leaves is None:
        return ""
    left = _sum(month.leaves, list(_off(month, voice)), month.balance, month.currency, voice)
    which = voice.say(words.IN_THE_BUSIEST) if month.seasons else ""
    return voice.say(words.BUSIEST_LEAVES_IF if month.short else words.BUSIEST_LEAVES, sum=left, month=which)


def _balance_in_all(month: BusiestMonth, found: SeasonBalance, voice: Voice) -> str:
    """The same of all busy months, where people come for some weeks of them."""
    off = []
    if found.ads:
        off.append(voice.say(words.BUSIEST_ADS, cost=voice.money(found.ads, found.ads, month.currency)))
    for each in month.people:
        if each.stay_cost is not None and each.stay_cost[1]:
            fills = {"name": each.name, "hours": voice.number(round(each.hours_per_week))}
            cost, weeks = voice.money(*each.stay_cost, month.currency), voice.number(round(each.weeks or 0))
            off.append(voice.say(words.SEASON_PEOPLE, **fills, cost=cost, weeks=weeks))
    if found.help[1]:
        off.append(voice.say(words.BUSIEST_ON_CALL, cost=voice.money(*found.help, month.currency)))
    return voice.say(words.SEASON_LEAVES, sum=_sum(found.leaves, off, found.left, month.currency, voice))


def _sum(leaves: float, off: Sequence[str], left: tuple[float, float] | None, currency: str, voice: Voice) -> str:
    """What orders leave, less what they cost, and what is left then; about so much where they cost nothing."""
    brought = voice.money(leaves, leaves, currency)
    if not off or left is None:
        return voice.say(words.BUSIEST_ABOUT, sum=brought)
    rest = voice.money(*left, currency)
    return voice.say(words.BUSIEST_BALANCE, leaves=brought, off=" − ".join(off), left=rest)


def _off(month: BusiestMonth, voice: Voice) -> Iterator[str]:
    if month.ads is not None:
        yield voice.say(words.BUSIEST_ADS, cost=voice.money(month.ads, month.ads, month.currency))
    for each in month.people:
        if each.cost is not None and each.cost[1]:
            cost, hours = voice.money(*each.cost, month.currency), voice.number(round(each.hours_per_week))
            yield voice.say(words.BUSIEST_PEOPLE, cost=cost, name=each.name, hours=hours)
    costs = [each.cost for each in month.hands if each.cost is not None]
    if any(each.high for each in costs):
        cost = voice.money(sum(each.low for each in costs), sum(each.high for each in costs), month.currency)
        yield voice.say(words.BUSIEST_ON_CALL, cost=cost)


def month_name(identity: str, voice: Voice) -> Text:
    return voice.knowledge.option_name("busy_months", identity)


def _help_out(month: BusiestMonth, voice: Voice, times: str, hours: str) -> str:
    """Whom to ask for and from when on; where the headline says that, how busy it is."""
    if month.leads:
        return voice.say(words.BUSIEST_HOURS, times=times, hours=hours)
    hands = ", ".join(extra(each, voice) for each in month.hands[:PARTS_SHOWN])
    pattern = words.BUSIEST_HELP_MONTHS if month.seasons else words.BUSIEST_HELP
    pattern = pattern if month.help_pays else words.BUSIEST_HELP_LOSES
    said = [voice.say(pattern, times=times, hours=hours, hands=hands)]
    return " ".join([*said, *(voice.say(one) for one in (month.idle, month.short, month.look) if one is not None)])


def _in_all(month: BusiestMonth, voice: Voice) -> str:
    """What the help costs in all busy months together."""
    costs = [each.season_cost for each in month.hands if each.season_cost is not None]
    one_month = len(month.seasons) == 1 and len(month.seasons[0]) == 1
    if not costs or len(costs) < len(month.hands) or one_month:
        return ""
    total = voice.money(sum(each.low for each in costs), sum(each.high for each in costs), month.currency)
    return voice.say(words.BUSIEST_SEASON, cost=total)


def extra(hands: ExtraHands, voice: Voice) -> str:
    """Help of one role: hours a week, and what they cost a month."""
    role, hours = voice.role(hands.role).lower(), voice.number(round(hands.hours_per_week))
    if hands.cost is None:
        return voice.say(words.BUSIEST_HAND_UNPRICED, role=role, hours=hours)
    asked = voice.money(hands.cost.low, hands.cost.high, hands.cost.currency)
    return voice.say(words.BUSIEST_HAND, role=role, hours=hours, cost=asked)
