"""Own people first: who is there already and could have the hours of a position before somebody is looked for."""

from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.forms import hours_on_top, more_of, part_timer, part_timers, works
from ecomteam.shop.positions import Position
from ecomteam.shop.work import contract_week, net_hours

# Of what a position takes over somebody has to be the first or second choice for so much, to be asked for all of it.
CAPABLE, SECOND = 0.6, 1
# In a company of fewer people there is nobody to spare.
COMPANY = 5


class OwnHours(msgspec.Struct, frozen=True):
    """Contract hours a week for the shop, today and with the position.

    ``person`` is nobody yet where it may be anybody, ``cost`` is what the hours on top cost a month, where it was told
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


def own_people(case: Case, positions: Sequence[Position]) -> OwnHours | None:
    """Who could have the hours of the last of these positions, in the hours that those before give them.

    Who has the role for a part of the week, else who could do most of its work; of a lead anybody of a company.
    """
    given: dict[str, float] = {}
    found: OwnHours | None = None
    for position in positions:
        found = _own(case, position, given)
        if found is not None and found.person is not None:
            given[found.person.name] = found.after
    return found


def _own(case: Case, position: Position, given: Mapping[str, float]) -> OwnHours | None:
    if position.sourcing != "in_house" or position.count > 1:
        return None
    contract = contract_week(case.knowledge, position.hours)
    person = part_timer(case, position.role) or _capable(case, position)
    if person is not None:
        today = contract_week(case.knowledge, works(case, person.name))
        before = given.get(person.name, today)
        step = case.knowledge.threshold("employee_step_week")
        more = max(1, round(contract / step)) * step
        after = min(today + contract_week(case.knowledge, hours_on_top(case, person, position.role)), before + more)
        if after - before < step / 2:
            return None
        cost = more_of(case, person, net_hours(case.knowledge, after - before))
        rest = contract - (after - before)
        return OwnHours(person, before, after, cost, rest if rest > step / 2 else 0.0)
    company = case.established and case.numbers.is_told("company_employees")
    spared = company and case.numbers.likely("company_employees") >= COMPANY
    return OwnHours(None, None, contract) if spared and position.role in case.knowledge.leading_roles else None


def _capable(case: Case, position: Position) -> Person | None:
    """The part-timer who is a first or second choice for most of the hours; of several who is it for most of them."""
    total = sum(taking.hours for taking in position.takes_over)
    able: list[tuple[float, Person]] = []
    for person in case.remembered(part_timers):
        ranks = [case.knowledge.done_by.get(held.role, {}) for held in person.roles]
        theirs = sum(
            taking.hours
            for taking in position.takes_over
            if min((of[taking.activity] for of in ranks if taking.activity in of), default=SECOND + 1) <= SECOND
        )
        if theirs >= CAPABLE * total > 0:
            able.append((theirs, person))
    return max(able, key=lambda one: one[0])[1] if able else None
