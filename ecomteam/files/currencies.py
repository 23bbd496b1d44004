"""The currency of a shop, as its file says or its country has it."""

from collections.abc import Mapping

from ecomteam.model.catalogue import Catalogue

EURO = "EUR"
# Of whoever tells no country: a dollar is one of a country with dollars, and read anew once that is told.
SIGNS = {"€": EURO, "$": "USD", "£": "GBP"}


def currency_of(facts: Mapping[str, object], catalogue: Catalogue) -> str:
    """As told, else the country's, else the euro."""
    told = facts.get("currency")
    if isinstance(told, str):
        return told
    return next((row.currency for row in catalogue.countries if row.id == facts.get("country")), EURO)


def currency_signed(text: str) -> str:
    """That of the first amount with a sign of its own, else the euro."""
    return next((SIGNS[char] for char in text if char in SIGNS), EURO)
