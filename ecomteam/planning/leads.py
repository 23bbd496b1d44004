"""Leads: how long it takes to find somebody, and until the work runs by itself."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.figures import LeadTime
from ecomteam.model.hours import WEEKS
from ecomteam.model.roles import Sourcing


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


def months(weeks: float) -> int:
    """Weeks in whole months, to the nearest."""
    return round(weeks / WEEKS)
