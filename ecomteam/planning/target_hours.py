"""So many hours a week for the owner: how many have to go, how many the plan takes, and what the rest would take."""

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from ecomteam.model.amounts import tens
from ecomteam.model.hours import WEEKS, becomes
from ecomteam.model.plan import Cost, OwnerWeek, TargetAnswer
from ecomteam.model.targets import HOURS
from ecomteam.model.team import Target
from ecomteam.model.text import Text
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.phrases import amounts
from ecomteam.planning.step import Path
from ecomteam.planning.target_lines import hands_short, line, rise
from ecomteam.planning.week import after_soon
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.demand import SWAP
from ecomteam.shop.forms import form, price
from ecomteam.shop.relief import beyond, each_told
from ecomteam.words import targets as words
from ecomteam.words.lists import AND, listed, lowered
from ecomteam.words.numbers import amount, whole

# So many kinds of work that hours can come out of.
NAMED = 3


def hours_target(case: Case, way: Path, week: OwnerWeek | None, target: Target) -> TargetAnswer:
    """What has to go of an owner's week, those of several owners together."""
    if week is None:
        return replace(line(case, HOURS, target, words.THERE.format(now=whole(0))), now=0.0, reached=True)
    owners = sum(person.owner for person in case.people)
    now, wants = round(week.hours), target.to * owners
    if each_told(case):
        wants = now - beyond(case, target.to * WEEKS) / WEEKS
    need = round(now - wants)
    if need <= 0:
        there = words.THERE.format(now=whole(now))
        return replace(line(case, HOURS, target, there), now=week.hours, reached=True)
    if round(week.before) <= wants and not (each_told(case) and way.relief):
        said = words.HOURS_COUNTED.format(counted=whole(week.before), now=whole(now))
        note = words.HOURS_NOTE.format(other=whole(now - round(week.before)))
        return replace(
            line(case, HOURS, target, said, note, brief=(said,)), now=week.hours, reached=True, hours=need, taken=0.0
        )
    before, after = becomes(week.before, week.after)
    spare, taken = now - before, before - after
    to_go = (words.HOURS_TO_GO if case.owner_week_told else words.HOURS_ASSUMED).format(
        need=whole(need), now=whole(now)
    )
    takes = words.HOURS_NONE_TAKEN if way.soon else words.HOURS_NOBODY
    if taken > 0:
        takes = words.HOURS_TAKEN.format(taken=whole(taken), after=whole(now - taken))
    rest = need - taken - spare
    more: list[Text] = []
    if taken > 0 and round(week.undone_after):
        more.append(words.HOURS_FREE)
    path: list[Text] = [words.HOURS_REACHED] if taken >= need else []
    if spare > 0:
        more.append(words.HOURS_SPARE.format(counted=whole(before), spare=whole(spare)))
    if rest > 0:
        path = [*_rest(case, way, rest)]
    return replace(
        line(case, HOURS, target, to_go, takes, *more, *path, brief=(to_go, takes, *path)),
        now=week.hours,
        reached=False,
        hours=float(need),
        taken=float(taken),
    )


class Helper(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who could take such hours a month of an owner, by activity; what so many cost."""

    role: str
    hours: Mapping[str, float]
    cost: Cost | None

    @property
    def total(self) -> float:
        return sum(self.hours.values())


def _rest(case: Case, way: Path, hours: int) -> Iterable[Text]:
    """Out of which work the hours could come that nobody takes yet, with whom, and what that takes in orders."""
    _, after = after_soon(case, way)
    does: dict[str, float] = {}
    for owner in case.cover.owners:
        for name, each in after.by(owner).items():
            does[name] = does.get(name, 0.0) + each
    best = min(helpers(case, does, hours * WEEKS), key=fewest_first, default=None)
    if best is None:
        yield words.HOURS_KEPT.format(rest=whole(hours))
        return
    told = named(case, best.hours)
    if best.cost is None:
        yield words.HOURS_REST_FREE.format(rest=whole(hours), list=told)
        return
    orders = _orders(case, best.cost.high)
    yield words.HOURS_REST.format(
        rest=whole(hours),
        list=told,
        role=lowered(case.knowledge.role(best.role).name),
        cost=amounts(best.cost),
        orders=words.THAT_IS.format(orders=orders) if orders.en else orders,
    )
    limit = case.room.limit
    if limit is not None:
        spent = sum(cost.high for step in way.soon if (cost := step.position.charged) and step.payer != "freed")
        left = tens(max(0.0, limit * case.numbers.per_euro - spent))
        within = words.HOURS_WITHIN if best.cost.high <= left else words.HOURS_BEYOND
        yield within.format(left=amount(left, case.numbers.currency))


def _orders(case: Case, cost: float) -> Text:
    """The orders that pay for it; where hands are short already, what each of those that there are brings in more."""
    more = rise(case, cost) if hands_short(case) else None
    if more is not None:
        return words.A_PRICE.format(rise=more[0], today=more[1])
    return extra_orders(case, cost / case.numbers.per_euro)


def helpers(case: Case, does: Mapping[str, float], most: float) -> Iterable[Helper]:
    """By role what it could take of what an owner does, the easiest to hand over first; leading stays."""
    knowledge = case.knowledge
    for role in knowledge.roles:
        if role in knowledge.leading_roles or case.verdicts.ruled_out(role):
            continue
        can = [name for name in knowledge.done_by[role] if does.get(name, 0.0) > LEAST]
        can = [name for name in can if SWAP[knowledge.activities[name].skill]]
        taken: dict[str, float] = {}
        for name in sorted(can, key=lambda each: (-SWAP[knowledge.activities[each].skill], -does[each])):
            if (left := most - sum(taken.values())) > LEAST:
                taken[name] = min(left, does[name])
        hours = sum(taken.values())
        if hours >= WEEKS:
            way = form(case, role, case.verdicts.sourcing(role), hours)
            yield Helper(role=role, hours=taken, cost=price(case, role, way, hours, taken))


def fewest_first(helper: Helper) -> tuple[float, float]:
    """Who can take most of it, and of several the cheapest."""
    return -round(helper.total), helper.cost.high if helper.cost is not None else float("inf")


def named(case: Case, hours: Mapping[str, float]) -> Text:
    some = [name for name, each in hours.items() if round(each / WEEKS) >= 1] or [*hours]
    largest = sorted(some, key=lambda name: -hours[name])[:NAMED]
    told = [
        words.PART.format(name=lowered(case.knowledge.activity(name).name), hours=whole(hours[name] / WEEKS))
        for name in largest
    ]
    if sum(round(hours[name] / WEEKS) for name in largest) < round(sum(hours.values()) / WEEKS):
        told.append(words.SMALLER)
    return listed(told, AND)
