"""Hours of people outside of whom only the cost was told: what these follow from, in words."""

from collections.abc import Mapping

from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import costs as words
from ecomteam.words.numbers import amount, price


def hours_from_cost(case: Case) -> Mapping[str, Text]:
    """By the name of somebody the cost that was told, by the usual price of an hour."""
    found: dict[str, Text] = {}
    for person in case.people:
        hour = case.pricing.bought_at(person)
        if hour is not None and person.cost_per_month is not None:
            cost, each = amount(person.cost_per_month, hour.currency), price(hour.low, hour.high, hour.currency)
            found[person.name] = words.HOURS_BOUGHT.format(cost=cost, each=each)
    return found
