"""The first steps of a plan: those that go with who comes first, and with what a hire is paid from."""

from ecomteam.model.plan import BusiestMonth, DoFirst
from ecomteam.planning.first import MOST, cut, first_steps, savers
from ecomteam.planning.notnow import planned
from ecomteam.planning.step import Path
from ecomteam.shop.case import Case


def steps_of(case: Case, way: Path, month: BusiestMonth | None, most: int = MOST) -> tuple[DoFirst, ...]:
    """The first steps beside this path, those of most use first."""
    needed = _needed(case, way)
    hire = way.soon[0].position.role if way.soon else None
    later = {goal for goal, project in planned(case, way).items() if project.row is not None}
    return first_steps(case, month, most, hire=hire, needed=needed, later=later)


def _needed(case: Case, way: Path) -> str | None:
    """The step that what comes first hangs on: what a hire is paid from, or what may do without the first one."""
    if any(step.payer == "freed" for step in way.soon):
        found = case.remembered(cut)
        return None if found is None else found.step
    first = way.soon[0] if way.soon else None
    if first is None or first.eased is None or not first.withheld:
        return None
    return savers(case, first.eased.saved)[0].id
