"""What similar shops have."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.peers import Standing
from ecomteam.model.text import Text

PEERS = Text("Shops like yours", "Webshops zoals die van jou")
PEERS_LINE = Text("{name}: a team of {people} at your revenue.", "{name}: een team van {people} bij jouw omzet.")
OF_FIRMS = Text("Counted in {firms} firms.", "Geteld bij {firms} bedrijven.")
STANDINGS: Mapping[Standing, Text] = MappingProxyType(
    {
        "fewer": Text("With you it is {here}: fewer.", "Bij jou zijn het er {here}: minder."),
        "as_many": Text("With you it is {here}: as with them.", "Bij jou zijn het er {here}: net als daar."),
        "more": Text("With you it is {here}: more.", "Bij jou zijn het er {here}: meer."),
    }
)
HERE_UNKNOWN = Text("Who works with you was not told.", "Wie er bij je werken, is niet verteld.")
