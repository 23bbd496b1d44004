"""Planning: a case in, a plan out. Pure: the same input gives the same plan."""

from ecomteam.planning.path import all_hires, path, today
from ecomteam.planning.plan import carried_out, plan, plan_of
from ecomteam.planning.reasons import reason
from ecomteam.planning.step import Path, Step
from ecomteam.planning.unknowns import changes, grounds, open_facts, representatives, same_advice, trials, with_fact
from ecomteam.planning.week import after_soon

__all__ = [
    "Path",
    "Step",
    "after_soon",
    "all_hires",
    "carried_out",
    "changes",
    "grounds",
    "open_facts",
    "path",
    "plan",
    "plan_of",
    "reason",
    "representatives",
    "same_advice",
    "today",
    "trials",
    "with_fact",
]
