"""The first steps of a plan: those that go with who comes first, and with what a hire is paid from."""

from ecomteam.model.plan import BusiestMonth, DoFirst
from ecomteam.planning.first import MOST, cut, first_steps
from ecomteam.planning.notnow import planned
from ecomteam.planning.step import Path
from ecomteam.shop.case import Case


def steps_of(case: Case, way: Path, month: BusiestMonth | None, most: int = MOST) -> tuple[DoFirst, ...]:
    """The first steps beside this path, those of most use first."""
    found = case.remembered(cut) if any(step.payer == "freed" for step in way.soon) else None
    hire = way.soon[0].position.role if way.soon else None
    later = {goal for goal, project in planned(case, way).items() if project.row is not None}
    return first_steps(case, month, most, hire=hire, needed=None if found is None else found.step, later=later)
