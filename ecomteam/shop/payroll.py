"""Payroll: what those who are employed cost together, as told or measured, beside what they cost one by one.

A told total is of those who are employed today. Who leaves takes along what they cost, and who comes adds it; outside
companies and freelancers send invoices and are on no payroll. All amounts are a month, in euros.
"""

from collections.abc import Collection, Mapping, Sequence

import msgspec

from ecomteam.model.team import Person
from ecomteam.shop.costs import Pricing, Range
from ecomteam.shop.numbers import Known, Numbers

PAYROLL = "payroll_per_month"


class Payroll(msgspec.Struct, frozen=True, kw_only=True):
    """``people`` is what those on it cost one by one, low to high, and ``team`` what they and who came since cost;
    ``now`` is what these cost one by one, without who has left.

    ``named`` is whether anybody on it is in the file. Where it does not count (``counts``), a company has other people
    on it than those of its web shop, and what these cost one by one stands. ``apart`` is whether the total is far from
    that sum.
    """

    known: Known
    people: Range
    team: Range
    now: Range
    named: bool
    counts: bool
    apart: bool


def further(less: float, more: float, share: float) -> bool:
    """Whether the one is less than the other by more than a share of the other."""
    return less < more * (1 - share)


def on_payroll(person: Person) -> bool:
    """Whether somebody is paid by wage: who is employed, and an owner of whom it is told what they are paid."""
    return not person.outside and not (person.owner and person.cost_per_month is None)


def payroll(numbers: Numbers, people: Sequence[Person], then: Sequence[Person], pricing: Pricing) -> Payroll | None:
    """The payroll of ``people``, from one that was told of ``then``; ``None`` where nobody told of any."""
    known = numbers.get(PAYROLL)
    if not known.from_shop:
        return None
    before, total = _costs(numbers, then, pricing), known.amount
    one_by_one = _sum([(cost.low, cost.high) for cost in before.values()])
    share = sums_apart(numbers)
    more, less = further(one_by_one[1], total.low, share), further(total.high, one_by_one[0], share)
    made = Payroll(
        known=known,
        people=one_by_one,
        team=(total.low, total.high),
        now=one_by_one,
        named=bool(before),
        counts=not (more and numbers.facts.get("company") == "established"),
        apart=more or less,
    )
    if not made.counts:
        return made
    after = _costs(numbers, people, pricing)
    if after == before:
        return made
    part = _parts(before.values(), total.likely)
    low, high = made.team
    for name in dict.fromkeys((*before, *after)):
        old = _times(before[name], part) if name in before else NOTHING
        # Whoever was there before and costs something else now is still part of the total; who comes is not.
        new = _times(after[name], part if name in before else WHOLE) if name in after else NOTHING
        stays = name in after and name in before
        low += new[0] - old[0 if stays else 1]
        high += new[1] - old[1 if stays else 0]
    now = _sum([(cost.low, cost.high) for cost in after.values()])
    return msgspec.structs.replace(made, team=(max(0.0, low), max(0.0, high)), now=now)


def level(numbers: Numbers, people: Sequence[Person], pricing: Pricing) -> float | None:
    """How many times what we take them to cost those are paid of whom nobody told it, by the total of all.

    ``None`` where no total was told, or it has other people in it too.
    """
    known = numbers.get(PAYROLL)
    found = payroll(numbers, people, people, pricing) if known.from_shop else None
    if found is None or not found.counts:
        return None
    costs = _costs(numbers, people, pricing).values()
    untold = sum((cost.low + cost.high) / 2 for cost in costs if not cost.told)
    left = known.amount.likely - sum(cost.low for cost in costs if cost.told)
    return left / untold if untold > 0 and left > 0 else None


def sums_apart(numbers: Numbers) -> float:
    """From what share of the larger on two sums of the same thing contradict each other."""
    return numbers.knowledge.threshold("sums_apart")


class _Paid(msgspec.Struct, frozen=True):
    """What a row of the file costs, low to high, and whether the file says so."""

    low: float
    high: float
    told: bool


# What part of a told cost and of an untold one is in the total.
_Parts = tuple[float, float]
WHOLE: _Parts = (1.0, 1.0)
NOTHING: Range = (0.0, 0.0)


def _costs(numbers: Numbers, people: Sequence[Person], pricing: Pricing) -> Mapping[str, _Paid]:
    paid = [person for person in people if on_payroll(person)]
    by = [person.count / numbers.per_euro for person in paid]
    return {
        person.name: _Paid(low * times, high * times, pricing.told(person) is not None)
        for person, times, (low, high) in zip(paid, by, pricing.people(paid), strict=True)
    }


def _parts(costs: Collection[_Paid], total: float) -> _Parts:
    """Nobody takes more than the total has: those whose cost was told come first, the others share what is left."""
    told = sum(cost.low for cost in costs if cost.told)
    untold = sum((cost.low + cost.high) / 2 for cost in costs if not cost.told)
    left = max(0.0, total - told)
    return min(1.0, total / told) if told else 1.0, min(1.0, left / untold) if untold else 1.0


def _times(cost: _Paid, parts: _Parts) -> Range:
    part = parts[0] if cost.told else parts[1]
    return cost.low * part, cost.high * part


def _sum(costs: Sequence[Range]) -> Range:
    return sum(low for low, _ in costs), sum(high for _, high in costs)
