"""Planning: knowledge, facts and people in, a plan out. Pure: the same input gives the same plan."""

from ecomteam.planning.plan import carried_out, plan
from ecomteam.planning.reasons import reason, reasons_of_size
from ecomteam.planning.roadmap import Roadmap, roadmap
from ecomteam.planning.unknowns import MONEY_FACTS, changes, representatives, trials, with_fact

__all__ = [
    "MONEY_FACTS",
    "Roadmap",
    "carried_out",
    "changes",
    "plan",
    "reason",
    "reasons_of_size",
    "representatives",
    "roadmap",
    "trials",
    "with_fact",
]
