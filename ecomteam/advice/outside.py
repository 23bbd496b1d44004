"""What outside parties would ask a shop for some of its work, at the volumes that it has."""

from collections.abc import Collection

from ecomteam.shop.case import Case
from ecomteam.shop.costs import Quote


def quote(case: Case, activities: Collection[str], share: float = 1.0) -> Quote | None:
    """Who does most of these activities, for a ``share`` of their volume; ``None`` where nobody is known who does."""
    facts = case.pricing.facts
    told = {unit: facts.get(unit) for unit in case.knowledge.price_units}
    volumes = {unit: value * share for unit, value in told.items() if isinstance(value, int | float)}
    hours = sum(map(case.work.likely, activities)) * share
    found = case.pricing.outside(activities, {**volumes, "hour": hours})
    if found is None or (found.price.per != "hour" and found.price.covers is None):
        return found
    # By the hour, and in a retainer, only those are paid that it really takes over.
    return case.pricing.outside(activities, {**volumes, "hour": taken_over(case, found, activities) * share})


def taken_over(case: Case, found: Quote, activities: Collection[str]) -> float:
    """The hours a month of these activities that it takes over."""
    return sum(case.work.likely(name) for name in activities if name in found.price.activities) * found.price.takes
