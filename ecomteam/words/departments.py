"""Who does work beside the shop, where the catalogue has no name for it."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

# Whoever must be packing the orders of a shop that tells of nobody.
UNTOLD = "untold"
# What gets done beyond the hours that people have.
ANYWAY = "anyway"
DEPARTMENTS_BESIDE: Mapping[str, Text] = MappingProxyType(
    {
        "finance": Text("the books of the company", "de boekhouding van het bedrijf"),
        "buying": Text("buying", "inkoop"),
        ANYWAY: Text("beyond the hours you told", "buiten de uren die je noemde"),
        UNTOLD: Text("somebody you did not name", "iemand die je niet noemde"),
    }
)
