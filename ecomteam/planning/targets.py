"""To your goal: an answer to every number that an owner wants, in the order in which they were told."""

from ecomteam.model.plan import OwnerWeek, TargetAnswer
from ecomteam.model.targets import HOURS, INCOME, NEW, PROFIT, REDONE, REPLY, WAIT
from ecomteam.model.team import Target
from ecomteam.planning.step import Path
from ecomteam.planning.target_hours import hours_target
from ecomteam.planning.target_money import income_target, profit_target
from ecomteam.planning.target_volume import volume_target
from ecomteam.planning.target_work import new_target, redone_target, reply_target, wait_target
from ecomteam.shop.case import Case


def targets(case: Case, way: Path, week: OwnerWeek | None) -> tuple[TargetAnswer, ...]:
    """What lacks to each, and what brings it."""
    return tuple(_target(case, way, week, item, target) for item, target in case.team.targets.items())


def _target(case: Case, way: Path, week: OwnerWeek | None, item: str, target: Target) -> TargetAnswer:
    if item == HOURS:
        return hours_target(case, way, week, target)
    if item == INCOME:
        return income_target(case, way, target)
    if item == PROFIT:
        return profit_target(case, target)
    if item == WAIT:
        return wait_target(case, way, target)
    if item == REDONE:
        return redone_target(case, target)
    if item == NEW:
        return new_target(case, way, target)
    if item == REPLY:
        return reply_target(case, way, target)
    return volume_target(case, way, item, target)
