"""The currency of a shop, as its file says or its country has it."""

from collections.abc import Mapping

from ecomteam.model.catalogue import Catalogue

EURO = "EUR"


def currency_of(facts: Mapping[str, object], catalogue: Catalogue) -> str:
    """As told, else the country's, else the euro."""
    told = facts.get("currency")
    if isinstance(told, str):
        return told
    return next((row.currency for row in catalogue.countries if row.id == facts.get("country")), EURO)
