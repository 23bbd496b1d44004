"""Roadmap and money: the hires that need calls for become jobs, the best calendar decides when each is made.

Also the months of a roadmap without a budget, from the same lead times. docs/planning.md tells what is maximized.
"""

import math
from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.figures import LeadTime
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.team import Person
from ecomteam.planning.calendar.jobs import Job, Period, Size, Start
from ecomteam.planning.calendar.search import best_calendar
from ecomteam.planning.steps import Step, as_person
from ecomteam.shop.costs import Pricing
from ecomteam.shop.needs import Situation, fte_steps, roles_filled, team_facts

# What has no known price cannot be promised to fit a budget: it waits until the price is known.
UNPRICED = 1e9
WEEKS_IN_A_MONTH = 52 / 12
HAIR = 1e-4


# --- lead times -------------------------------------------------------------------------------------------------------


def lead_time(knowledge: Knowledge, role: str, sourcing: Sourcing) -> LeadTime | None:
    """The first row that fits; ``None`` in a catalogue without lead times."""
    described = knowledge.role(role)
    for row in knowledge.catalogue.lead_times:
        if (
            (not row.sourcing or sourcing in row.sourcing)
            and (not row.tiers or described.tier in row.tiers)
            and (not row.departments or described.department in row.departments)
        ):
            return row
    return None


def in_months(weeks: float) -> int:
    """Weeks in whole months, to the nearest."""
    return round(weeks / WEEKS_IN_A_MONTH)


def lead_months(knowledge: Knowledge, step: Step) -> int:
    found = lead_time(knowledge, step.role, step.sourcing)
    return in_months(found.recruit_weeks) if found else 0


def first_month(knowledge: Knowledge, wave: Wave) -> int:
    """The month in which a wave begins."""
    match wave:
        case "now":
            return 0
        case "next":
            return int(knowledge.threshold("wave_next_month"))
        case "later":
            return int(knowledge.threshold("wave_later_month"))


def wave_of(knowledge: Knowledge, month: int) -> Wave:
    return next(wave for wave in reversed(WAVES) if month >= first_month(knowledge, wave))


# --- who waits for whom -----------------------------------------------------------------------------------------------


class Waits(msgspec.Struct, frozen=True, kw_only=True):
    """For every step the steps before it that it waits for; ``open_facts`` could make that other steps."""

    after: tuple[tuple[int, ...], ...]
    open_facts: frozenset[str]


def waits(
    knowledge: Knowledge, shop: Mapping[str, Value], people: Sequence[Person], steps: Sequence[Step], today: Situation
) -> Waits:
    """Who is only called for because of other hires waits for them: a smallest set of them that still calls.

    The latest hires are left out first, so of several such sets the earliest made is taken.
    """
    open_facts: set[str] = set()

    def called(step: Step, others: Sequence[Step]) -> bool:
        staff = [*people, *map(as_person, others)]
        situation = today.changed(team_facts(knowledge, shop, staff, people)) if others else today
        filled = step.role in roles_filled(staff)
        open_facts.update(situation.open_facts(step.role, filled=filled))
        call = situation.call(step.role)
        return call is not None and (not filled or call.more)

    found = []
    for index, step in enumerate(steps):
        kept: list[int] = []
        if not called(step, ()):
            kept = list(range(index))
            for other in reversed(range(index)):
                fewer = [each for each in kept if each != other]
                if called(step, [steps[each] for each in fewer]):
                    kept = fewer
        found.append(tuple(kept))
    return Waits(after=tuple(found), open_facts=frozenset(open_facts))


# --- with a budget ----------------------------------------------------------------------------------------------------


class Affordable(msgspec.Struct, frozen=True, kw_only=True):
    """Steps with months, and the share of what the best months would cover that these may miss; 0 if they are best."""

    steps: tuple[Step, ...]
    shortfall: float


def within_budget(
    knowledge: Knowledge, steps: Sequence[Step], waiting: Waits, prices: Pricing, available: float
) -> Affordable:
    """The same hires with the months, sizes and waves that cover most of the need for the money.

    ``available`` is what may be spent on new people a month; below zero the team of today costs too much. Hires that
    are not made within the horizon come last; they belong to the wave "later".
    """
    horizon = int(knowledge.threshold("schedule_months"))
    sizes = [_sizes(knowledge, step, prices) for step in steps]
    jobs = _jobs(knowledge, steps, sizes, waiting)
    best = best_calendar(jobs, available, horizon, _periods(knowledge, horizon))
    placed = []
    for index, (step, start) in enumerate(zip(steps, best.calendar, strict=True)):
        waits_for = tuple(steps[other].role for other in waiting.after[index])
        if start is None:
            within = jobs[index].earliest + jobs[index].lead < horizon
            changed = msgspec.structs.replace(step, wave="later", unaffordable=within, waits_for=waits_for)
        else:
            changed = _placed(knowledge, step, sizes[index][start.size], start, waits_for)
        placed.append((horizon if start is None else start.month, index, changed))
    in_order = sorted(placed, key=lambda row: row[:2])
    return Affordable(steps=tuple(step for _, _, step in in_order), shortfall=best.shortfall)


def _placed(knowledge: Knowledge, step: Step, size: "_Sized", start: Start, waits_for: tuple[str, ...]) -> Step:
    cut = size.fte < step.fte
    return msgspec.structs.replace(
        step,
        wave=wave_of(knowledge, start.month),
        fte=size.fte,
        cost=size.cost,
        engagement="part_time" if cut and step.engagement == "full_time" else step.engagement,
        cut=cut,
        delayed=start.month > first_month(knowledge, step.call.wave) and not waits_for,
        recruit=start.month,
        waits_for=waits_for,
    )


class _Sized(msgspec.Struct, frozen=True):
    fte: float
    cost: Cost | None


def _sizes(knowledge: Knowledge, step: Step, prices: Pricing) -> list[_Sized]:
    """What a hire may shrink to: a part-time job in steps of hours, a full-time job or a project not."""
    sizes = [_Sized(step.fte, step.cost)]
    least = knowledge.threshold("minimum_fte_step")
    fte = round(step.fte - least, 2)
    while step.engagement == "part_time" and step.cost is not None and fte >= least:
        fte = fte_steps(fte, least)
        sizes.append(_Sized(fte, prices.monthly(step.role, step.sourcing, fte)))
        fte = round(fte - least, 2)
    return sizes


def _covered(hours: float) -> float:
    """The share of a need that a share of its hours covers: the first hours go to what presses most (our judgement)."""
    return math.sqrt(hours)


def _jobs(
    knowledge: Knowledge, steps: Sequence[Step], sizes: Sequence[Sequence[_Sized]], waiting: Waits
) -> tuple[Job, ...]:
    project = int(knowledge.threshold("project_months"))
    weighed = weights(knowledge, steps)
    return tuple(
        Job(
            weight=weighed[index],
            sizes=tuple(
                Size(_covered(size.fte / step.fte), size.cost.high if size.cost else UNPRICED) for size in sized
            ),
            earliest=first_month(knowledge, step.call.wave),
            lead=lead_months(knowledge, step),
            months=project if step.engagement == "project" else None,
            after=waiting.after[index],
        )
        for index, (step, sized) in enumerate(zip(steps, sizes, strict=True))
    )


def weights(knowledge: Knowledge, steps: Sequence[Step]) -> tuple[float, ...]:
    """What a month of each hire is worth: its score, as far as its wave agrees.

    A hire that a rule moved forward weighs as much as the weightiest of its wave; one that a rule holds back less than
    any of the wave before. Of equals the one chosen first weighs a hair more.
    """
    most = {
        "now": math.inf,
        "next": knowledge.threshold("wave_now") - 1,
        "later": knowledge.threshold("wave_next") - 1,
    }
    plain = [min(float(step.call.score), most[step.call.wave]) for step in steps]
    found = []
    for index, step in enumerate(steps):
        peers = [other for other, peer in zip(plain, steps, strict=True) if peer.call.wave == step.call.wave]
        found.append((max(peers) if step.call.promoted else plain[index]) - index * HAIR)
    return tuple(found)


def _periods(knowledge: Knowledge, horizon: int) -> tuple[Period, ...]:
    soon, late = first_month(knowledge, "next"), first_month(knowledge, "later")
    return (
        Period(0, soon, int(knowledge.threshold("hires_now_limit"))),
        Period(soon, min(late, horizon), int(knowledge.threshold("hires_next_limit"))),
    )


def costs_in(knowledge: Knowledge, step: Step, month: int) -> bool:
    """Whether a dated hire costs something in a month: once at work, a project for as long as it lasts."""
    if step.recruit is None:
        return False
    begin = step.recruit + lead_months(knowledge, step)
    lasts = knowledge.threshold("project_months") if step.engagement == "project" else math.inf
    return begin <= month < begin + lasts


# --- without a budget -------------------------------------------------------------------------------------------------


def recruit_months(knowledge: Knowledge, steps: Sequence[Step], waiting: Waits) -> tuple[int, ...]:
    """When to start recruiting for each step by need alone: as its wave begins, but at work no sooner than whom it
    waits for."""
    at_work: list[int] = []
    months = []
    for step, after in zip(steps, waiting.after, strict=True):
        lead = lead_months(knowledge, step)
        month = max([first_month(knowledge, step.wave), *(at_work[other] - lead for other in after)])
        months.append(month)
        at_work.append(month + lead)
    return tuple(months)
