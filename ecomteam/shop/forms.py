"""In which form hours of work are had: employed, on call, by the hour or from a company, in which steps, at what price.

docs/work.md tells the rules and their sources.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.own import Own, more_of
from ecomteam.shop.verdicts import SourcingAdvice
from ecomteam.shop.work import FTE_HOURS, contract_week, net_hours
from ecomteam.words import costs as words
from ecomteam.words.lists import names

ON_CALL_BELOW = "on_call_below_week"
# Somebody comes for the fewest hours where this part of them waits.
NEARLY_LEAST = 0.75
NO_WORK: Mapping[str, float] = MappingProxyType({})


def form(
    case: Case,
    role: str,
    advice: SourcingAdvice,
    hours: float,
    employer: bool | None = None,
    there: Own | None = None,
) -> Sourcing:
    """Inside or outside: as the rules of the sources say; who has nobody yet buys few hours rather than employ.

    A first employee makes the owner an employer, with payroll, notice and sick pay: below so many hours a week that is
    not worth it (``employ_from_week``), unless a rule says that the role must be inside. ``employer`` is whether
    somebody is employed by then; if not told, today. ``there`` is who has the role already and may have more of it.
    """
    knowledge = case.knowledge
    if advice.verdict == "must_be_in_house":
        return advice.sourcing
    if there is not None:
        return there.person.sourcing
    few = contract_week(knowledge, hours) < knowledge.threshold("employ_from_week")
    # More of what is there already comes from where it is: no second set of people beside the first.
    if role in case.sourced:
        return _beside(case, role, advice, few)
    # Work that keeps somebody busy nearly all week is no longer work from time to time.
    lasting = hours >= knowledge.threshold("freelance_most_week") * WEEKS - LEAST
    if advice.verdict == "better_outside":
        return "in_house" if lasting and advice.sourcing == "freelance" else advice.sourcing
    # Hands that are needed on the spot are on call or on a contract; nobody packs as a freelancer.
    if advice.sourcing == "in_house" and role in knowledge.roles_on_the_spot:
        return "in_house"
    if advice.verdict == "better_in_house":
        employer = employs(case) if employer is None else employer
        buys = few and role not in knowledge.leading_roles and (not employer or rare(knowledge, role))
        return advice.bought if buys else "in_house"
    # What may come from outside is for an employee sooner than what does better there, whatever the form.
    inside = lasting if advice.sourcing != "in_house" else not few
    return "in_house" if inside else advice.bought


def _beside(case: Case, role: str, advice: SourcingAdvice, few: bool) -> Sourcing:
    """Beside those who have the role already and whose week is full: in their form, but for a few hours of a craft.

    Nobody takes such a job beside full colleagues, and no contract is as small: these are bought.
    """
    knowledge, there = case.knowledge, case.sourced[role]
    needed = role in knowledge.roles_on_the_spot or role in knowledge.leading_roles
    inside = advice.verdict == "better_in_house" and not rare(knowledge, role)
    return advice.bought if there == "in_house" and few and not needed and not inside else there


def on_call(case: Case, role: str, sourcing: Sourcing, hours: float, there: Own | None = None) -> bool:
    """Whether hands where the goods are come for a few hours when there is work; who is ``there`` already has more."""
    knowledge = case.knowledge
    few = hours < knowledge.threshold(ON_CALL_BELOW) * WEEKS - LEAST
    return few and sourcing == "in_house" and role in knowledge.roles_on_call and there is None


def rare(knowledge: Knowledge, role: str) -> bool:
    """Whether it is a craft of which nobody takes a job of a day or two: its hours are bought by employers too."""
    return knowledge.role(role).tier == "sky_high"


def employs(case: Case) -> bool:
    """Whether somebody beside the owners is on its payroll already."""
    if case.established or any(not person.owner and not person.outside for person in case.people):
        return True
    told = case.team.facts.get("company_employees")
    return isinstance(told, int | float) and told > sum(person.count for person in case.people if person.owner)


def in_steps(knowledge: Knowledge, role: str, sourcing: Sourcing, hours: float, there: bool = False) -> float:
    """Net hours a month in whole steps; 0 if too few. More than one person come in halves.

    ``there`` is where somebody employed could work more: who knows the shop already may do so by a single step, of the
    contract that they have. So do hands on call where the goods are.
    """
    step, least, full = _steps(knowledge, role, sourcing, there)
    if hours < least * NEARLY_LEAST:
        return 0.0
    if hours > full:
        return round(hours / full * 2) / 2 * full
    if hours < (least + _next(least, step)) / 2:
        return min(least, full)
    return min(max(round(hours / step) * step, least), full)


def _next(least: float, step: float) -> float:
    """The first whole step above the fewest hours."""
    return (math.floor(least / step + LEAST) + 1) * step


@lru_cache(maxsize=1 << 8)
def _steps(knowledge: Knowledge, role: str, sourcing: Sourcing, there: bool) -> tuple[float, float, float]:
    """A step, the fewest hours, and those of a full-timer: a plan asks for them at every candidate."""
    step = step_of(knowledge, sourcing, there)
    lead = "lead_outside_least_week" if role in knowledge.leading_roles else "outside_least_week"
    least = knowledge.threshold("employee_least_week" if sourcing == "in_house" else lead) * WEEKS
    least = step if sourcing == "in_house" and (there or role in knowledge.roles_on_call) else least
    return step, least, knowledge.threshold(FTE_HOURS)


def least_hours(knowledge: Knowledge, role: str, sourcing: Sourcing) -> float:
    """The fewest net hours a month of ``in_steps``."""
    _, least, full = _steps(knowledge, role, sourcing, there=False)
    return min(least, full)


@lru_cache(maxsize=1 << 8)
def nobody_below(knowledge: Knowledge, role: str) -> float:
    """Net hours a month below which nobody new comes, in whichever form."""
    return min(_steps(knowledge, role, way, there=False)[1] for way in ("in_house", "freelance")) * NEARLY_LEAST


def steps_to(
    knowledge: Knowledge, role: str, sourcing: Sourcing, hours: float, there: bool = False, *, short: bool = False
) -> tuple[int, Callable[[int], float]]:
    """All that somebody may be engaged for up to so many hours of ``in_steps``: how many steps, and each by its place.

    The fewest hours come first. Work of a thousand people has too many steps to list them. Where money is ``short``
    hands on call come for less than half a day.
    """
    full = knowledge.threshold(FTE_HOURS)
    parts = [each for each in _parts_of_full(knowledge, role, sourcing, there, short) if each < hours - LEAST]
    halves = max(0, math.floor(hours / full * 2 + LEAST) - 1)
    if halves and (halves + 1) / 2 * full >= hours - LEAST:
        halves -= 1

    def step(place: int) -> float:
        if place < len(parts):
            return parts[place]
        half = place - len(parts)
        return (half + 2) / 2 * full if half < halves else hours

    return len(parts) + halves + 1, step


@lru_cache(maxsize=1 << 8)
def _parts_of_full(knowledge: Knowledge, role: str, sourcing: Sourcing, there: bool, short: bool) -> Sequence[float]:
    """The same of one person."""
    step, least, full = _steps(knowledge, role, sourcing, there)
    if sourcing == "in_house" and not there and role in knowledge.roles_on_call:
        fewest = knowledge.threshold("on_call_least_week") * WEEKS if short else least
        return (*_hours_on_call(knowledge, fewest), *_whole(step, knowledge.threshold(ON_CALL_BELOW) * WEEKS, full))
    return (least, *_whole(step, _next(least, step), full))


def _whole(step: float, start: float, full: float) -> Iterable[float]:
    """Whole steps from ``start`` up to full time."""
    return (each * step for each in range(math.ceil(start / step - LEAST), math.ceil(full / step)))


def _hours_on_call(knowledge: Knowledge, least: float) -> Iterable[float]:
    """Hands on call come for the hours that there are, not for half days of a contract: so for those that are paid."""
    hour = knowledge.threshold("outside_step_week") * WEEKS
    return _whole(hour, least, knowledge.threshold(ON_CALL_BELOW) * WEEKS - LEAST)


def step_of(knowledge: Knowledge, sourcing: Sourcing, there: bool) -> float:
    """The net hours a month by which somebody is engaged for more; ``there`` as in ``in_steps``."""
    if sourcing != "in_house":
        return knowledge.threshold("outside_step_week") * WEEKS
    step = knowledge.threshold("employee_step_week")
    return net_hours(knowledge, step) if there else step * WEEKS


def asked(
    case: Case,
    role: str,
    sourcing: Sourcing,
    hours: float,
    work: Mapping[str, float] = NO_WORK,
    own: Own | None = None,
) -> Cost | None:
    """As ``price``; of ``own`` people at what they cost an hour where that was told, else as in the role they have."""
    if own is None or not own.has_it:
        return price(case, role, sourcing, hours, work)
    if own.learns:
        return more_of(case, own.person, hours) or price(case, own.person.roles[0].role, sourcing, hours, work)
    shares = [(one.person, one.hours) for one in own.with_hours(hours).shares]
    if len(shares) == 1:
        return more_of(case, shares[0][0], hours) or price(case, role, sourcing, hours, work)
    told = [more_of(case, person, each) for person, each in shares]
    parts = [one or price(case, role, sourcing, each) for one, (_, each) in zip(told, shares, strict=True)]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    together = case.pricing.together(*known)
    if None in told:
        return together
    basis = words.AS_EACH_TODAY.format(names=names([person.name for person, _ in shares]))
    return msgspec.structs.replace(together, basis=basis)


def people(hours: float, full: float) -> int:
    return max(1, math.ceil(hours / full - 0.1))


def price(case: Case, role: str, sourcing: Sourcing, hours: float, work: Mapping[str, float] = NO_WORK) -> Cost | None:
    """What so many net hours a month cost; ``None`` where nothing is known for the country.

    ``work`` are the hours by activity: an outside company asks for some activities by their volume, not by the hour.
    """
    if sourcing == "agency" and work:
        return case.pricing.agency(role, hours, work, case.work.likely)
    return case.pricing.monthly(role, sourcing, hours / case.knowledge.threshold(FTE_HOURS))
