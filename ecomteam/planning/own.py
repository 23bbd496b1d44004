"""Own people in the hours of their contracts: who has a position, or is asked for it before somebody is looked for."""

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.own import more_of, week_of, works
from ecomteam.shop.positions import Position
from ecomteam.shop.work import contract_week

# In a company of fewer people there is nobody to spare.
COMPANY = 5


class OwnHours(msgspec.Struct, frozen=True):
    """Hours a week for the shop that are paid, today and with the position: of a contract, or of an invoice.

    ``person`` is nobody yet where it may be anybody. ``cost`` is what the hours on top cost a month, where it was told
    what that person costs today, and ``rest`` are those of the position that are more than they may be asked for.
    """

    person: Person | None
    before: float | None
    after: float
    cost: Cost | None = None
    rest: float = 0.0

    @property
    def more(self) -> float:
        return self.after - (self.before or 0.0)


def own_people(case: Case, position: Position) -> OwnHours | None:
    """Who has the hours of a position already or is asked for them; of a lead anybody of a company."""
    knowledge, own = case.knowledge, position.own
    contract = contract_week(knowledge, position.hours)
    if own is not None:
        paid, today = own.person, works(case, own.person.name)
        before = week_of(case, paid) + _paid_week(case, paid, own.before - today)
        after = before + _paid_week(case, paid, own.hours)
        rest = contract - (after - before) if not own.holds else 0.0
        enough = rest > knowledge.threshold("employee_step_week") / 2
        return OwnHours(own.person, before, after, more_of(case, own.person, own.hours), rest if enough else 0.0)
    if position.sourcing != "in_house" or position.count > 1:
        return None
    company = case.established and case.numbers.is_told("company_employees")
    spared = company and case.numbers.likely("company_employees") >= COMPANY
    return OwnHours(None, None, contract) if spared and position.role in knowledge.leading_roles else None


def _paid_week(case: Case, person: Person, hours: float) -> float:
    """So many net hours a month in hours a week that are paid: who sends an invoice is paid for what they work."""
    return hours / WEEKS if person.outside else contract_week(case.knowledge, hours)
