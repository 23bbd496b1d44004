"""In-house against outside."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.makeorbuy import Cheaper
from ecomteam.model.text import Text

MAKE_OR_BUY = Text("Yourself, or outside?", "Zelf doen of uitbesteden?")
MAKE_OR_BUY_CAPTION = Text(
    "What the same hours cost a month inside and outside", "Wat dezelfde uren per maand kosten, in huis en erbuiten"
)
WORK = Text("Work", "Werk")
PACKING = Text("Packing and sending", "Inpakken en versturen")
SERVICE = Text("Answering customers", "Klanten antwoorden")
ADS = Text("Advertising", "Adverteren")
IT = Text("Site upkeep", "Onderhoud van de site")
VOLUME_NOW = Text("{work}, as now", "{work}, zoals nu")
VOLUME_TWICE = Text("{work}, at twice as much", "{work}, bij twee keer zoveel")
HOURS = Text("Hours a week", "Uur per week")
INSIDE = Text("In-house", "In huis")
OUTSIDE = Text("Outside", "Buiten de deur")
VERDICT = Text("Cheaper", "Goedkoper")
CHEAPER: Mapping[Cheaper, Text] = MappingProxyType(
    {
        "inside": Text("in-house", "in huis"),
        "outside": Text("outside", "buiten de deur"),
        "alike": Text("about the same", "ongeveer gelijk"),
    }
)
LEFT = Text(
    "{work}: {outside}. {left} hours a week stay with you either way; they are in neither amount.",
    "{work}: {outside}. {left} uur per week blijft hoe dan ook bij jou; dat zit in geen van beide bedragen.",
)
IF_TIME = Text("in-house, if somebody has the time", "in huis, als iemand de tijd heeft")
TEAM = Text(
    "People of your own for it alone come to {team} full-time at least, {cost} a month.",
    "Eigen mensen voor alleen dit werk zijn er voltijds minstens {team}, {cost} per maand.",
)
