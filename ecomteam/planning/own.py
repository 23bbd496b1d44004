"""Own people in the hours of their contracts: who has a position, or is asked for it before somebody is looked for."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.own import Share, asks_company, knows_the_shop, leads_from_own, more_of, week_of, works
from ecomteam.shop.positions import Position
from ecomteam.shop.work import contract_week

# What the hours of somebody are: those of a contract, given for nothing, or part of a job in the company.
Terms = Literal["contract", "unpaid", "beside"]


class OwnHours(msgspec.Struct, frozen=True):
    """Hours a week for the shop that are paid, today and with the position: of a contract, or of an invoice.

    Who is unpaid has the hours on top that are worked: there is no contract with leave in it.
    Of several in one row they are the hours of each.
    ``person`` is nobody yet where it may be anybody. ``cost`` is what the hours on top cost a month, where it was told
    what that person costs today, and ``rest`` are those of the position that are more than they may be asked for.
    ``others`` are those who have the role too, and share the hours of the position.
    """

    person: Person | None
    before: float | None
    after: float
    cost: Cost | None = None
    rest: float = 0.0
    terms: Terms = "contract"
    others: tuple["OwnHours", ...] = ()

    @property
    def all(self) -> Sequence["OwnHours"]:
        return (self, *self.others)

    @property
    def more(self) -> float:
        return sum(one.after - (one.before or 0.0) for one in self.all)

    @property
    def then(self) -> float:
        """``after`` as it is told: in whole hours of whom whole ones were told."""
        return float(round(self.after)) if self.before == round(self.before or 0.0) else self.after

    @property
    def several(self) -> bool:
        """Whether it is more than one person, of whom each has such hours."""
        return self.person is not None and self.person.count > 1


def own_people(case: Case, position: Position) -> OwnHours | None:
    """Who has the hours of a position already or is asked for them; near its goods anybody of a company."""
    knowledge, own = case.knowledge, position.own
    contract = contract_week(knowledge, position.hours)
    if position.spared is not None:
        return OwnHours(position.spared.person, None, contract)
    if own is not None:
        first, *others = (_hours_of(case, share) for share in own.shares)
        rest = contract - contract_week(knowledge, own.hours) if not own.has_it else 0.0
        enough = rest > knowledge.threshold("employee_step_week") / 2
        return msgspec.structs.replace(first, rest=rest if enough else 0.0, others=tuple(others))
    if position.sourcing != "in_house" or position.count > 1:
        return None
    if not (leads_from_own(case, position.role) or asks_company(case, position.role)):
        return None
    return OwnHours(knows_the_shop(case) if position.fixed else None, None, contract)


def _hours_of(case: Case, share: Share) -> OwnHours:
    """What one of those who are there has of a position, in hours that are paid."""
    paid, terms = share.person, terms_of(case, share.person)
    on_top = _paid_week(case, paid, share.before - works(case, paid.name), terms)
    before = week_of(case, paid) + on_top / paid.count
    after = before + _paid_week(case, paid, share.hours, terms) / paid.count
    return OwnHours(paid, before, after, more_of(case, paid, share.hours), 0.0, terms)


def terms_of(case: Case, person: Person) -> Terms:
    """What the hours are that were told of somebody: in a company that was there before, a part of their work."""
    if person.outside:
        return "contract"
    if case.established:
        return "beside"
    return "unpaid" if person.cost_per_month == 0 else "contract"


def _paid_week(case: Case, person: Person, hours: float, terms: Terms) -> float:
    """So many net hours a month in hours a week that are paid: who sends an invoice is paid for what they work."""
    worked = person.outside or terms == "unpaid"
    return hours / WEEKS if worked else contract_week(case.knowledge, hours)
