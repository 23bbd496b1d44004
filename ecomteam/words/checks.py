"""The page of checks."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

CHECKS_TITLE = Text("The checks of an audit", "De controles van de teamcheck")
CHECKS_INTRO = Text(
    "This page is made from data/checks.yaml by make refresh; do not edit it. An audit runs {count} checks. "
    "Each has a code for the command line, an id for waivers, and a severity: an error means that a plan of ours would "
    "not leave it so, a warning that it will hurt, a note that it is worth knowing.",
    "Deze pagina is door make refresh gemaakt uit data/checks.yaml; verander haar daar. Er zijn {count} "
    "controles. Elke heeft een code voor de opdrachtregel, een id voor uitzonderingen en een ernst: een fout betekent "
    "dat een plan van ons het niet zo zou laten, een waarschuwing dat het pijn gaat doen, een opmerking dat het goed "
    "is om te weten.",
)
CHECK_GROUPS: Mapping[str, Text] = MappingProxyType(
    {
        "ET1": Text("ET1: functions and coverage", "ET1: functies en dekking"),
        "ET2": Text("ET2: inside or outside", "ET2: in dienst of extern"),
        "ET3": Text("ET3: load", "ET3: belasting"),
        "ET4": Text("ET4: structure", "ET4: structuur"),
        "ET5": Text("ET5: what this shop needs", "ET5: wat deze webshop nodig heeft"),
        "ET6": Text("ET6: the file itself", "ET6: het bestand zelf"),
    }
)
CHECKS_STATES = Text(
    "Beside passed and failed a check can be: not applicable, where the facts say that it is not about this shop; not "
    "checked, where a fact is unknown that decides; waived, where the file accepts all that was found.",
    "Naast in orde en niet in orde kan een controle zijn: niet van toepassing, als hij volgens de feiten niet over "
    "deze webshop gaat; niet te beoordelen, als een beslissend feit onbekend is; geaccepteerd, als het bestand alles "
    "accepteert wat gevonden is.",
)
LEAVE_BETWEEN = Text("from {since} until {until}", "van {since} tot en met {until}")
LEAVE_UNTIL = Text("until {until}", "tot en met {until}")
LEAVE_FROM = Text("from {since} on", "vanaf {since}")
LEAVE_OPEN = Text("for an unknown time", "voor onbekende tijd")
