"""What each of those who are there costs the shop: its part of them, and what a told result leaves of a guess.

All amounts are a month, in the shop's currency.
"""

from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.costs import Pricing, Range
from ecomteam.shop.payroll import Payroll, on_payroll
from ecomteam.shop.result import Gap


class Each(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody, or several in one row, with what they cost, low to high.

    ``whole`` is all of it, ``part`` what of that is the shop's, and ``cost`` what counts. They differ for who serves a
    whole company; and where it is ``guessed``, the shop's own result tells what people cost better than any table.
    """

    person: Person
    whole: Range
    part: Range
    cost: Range
    waged: bool
    guessed: bool

    @property
    def likely(self) -> float:
        return sum(self.cost) / 2


def of_each(
    people: Sequence[Person],
    pricing: Pricing,
    companies: Mapping[str, Cost],
    shared: Mapping[str, float],
    gap: Gap | None,
    payroll: Payroll | None,
) -> list[Each]:
    """``shared`` is by name the part of who serves a whole company; whoever is on a told payroll is in no guess."""
    counts = payroll is not None and payroll.counts
    found = []
    for person, one in zip(people, pricing.people(people, companies), strict=True):
        waged = on_payroll(person)
        share = shared.get(person.name, 1.0)
        guessed = pricing.told(person) is None and any(one) and share > 0 and not (waged and counts)
        whole = _times(one, person.count)
        part = _times(whole, share)
        cost = _times(part, gap.pay) if guessed and gap is not None else part
        found.append(Each(person=person, whole=whole, part=part, cost=cost, waged=waged, guessed=guessed))
    return found


def _times(cost: Range, part: float) -> Range:
    return cost[0] * part, cost[1] * part
