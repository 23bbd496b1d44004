"""Leads: how long it takes to find somebody, and until the work runs by itself."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.figures import Asked, LeadTime
from ecomteam.model.hours import WEEKS
from ecomteam.model.roles import Sourcing
from ecomteam.shop.positions import Position


def lead_of(knowledge: Knowledge, position: Position) -> LeadTime | None:
    """That of a position: whoever is there already and can have all of it need not be found."""
    own = position.own
    asked: Asked | None = None
    if position.fixed is not None:
        asked = "other_role"
    elif own is not None and own.hours >= position.hours - 1:
        asked = "same_role" if own.holds else "other_role"
    return lead_time(knowledge, position.role, position.sourcing, asked)


def lead_time(knowledge: Knowledge, role: str, sourcing: Sourcing, asked: Asked | None = None) -> LeadTime | None:
    """The first row that fits; ``None`` in a catalogue without lead times. ``asked`` is who of the own people is."""
    described = knowledge.role(role)
    for row in knowledge.catalogue.lead_times:
        if (
            (not row.own_people or asked in row.own_people)
            and (not row.sourcing or sourcing in row.sourcing)
            and (not row.tiers or described.tier in row.tiers)
            and (not row.departments or described.department in row.departments)
        ):
            return row
    return None


def months(weeks: float) -> int:
    """Weeks in whole months, to the nearest."""
    return round(weeks / WEEKS)
