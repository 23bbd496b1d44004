"""Two catalogues side by side."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

FILE = Text("File", "Bestand")
CATALOGUE_DIFF_TITLE = Text("Catalogue {new} compared with {old}", "Catalogus {new} vergeleken met {old}")
CATALOGUE_SAME = Text("The two say the same.", "Ze zeggen hetzelfde.")
CATALOGUE_DIFF_LEAD = Text(
    "{rows} rows differ. The advice changes for {share} of {sampled} drawn shops (95% interval: {low} to {high}).",
    "{rows} rijen verschillen. Het advies verandert voor {share} van {sampled} willekeurig gekozen "
    "webshops (95%-interval: {low}"
    " tot {high}).",
)
CHANGED_ROWS = Text("What changed", "Wat er veranderde")
DEED = Text("Change", "Verandering")
DEEDS: Mapping[str, Text] = MappingProxyType(
    {
        "added": Text("added", "toegevoegd"),
        "changed": Text("changed", "veranderd"),
        "removed": Text("removed", "weg"),
    }
)
CHANGED_FIELDS = Text("Fields", "Velden")
CHANGED_EXAMPLES = Text("Shops that get other advice", "Webshops die ander advies krijgen")
ADVICE_CHANGES = Text("What changes", "Wat er verandert")
SHOP = Text("Shop", "Webshop")
OWN_FILES = Text("Your files", "Je bestanden")
PLAN_CHANGES = Text("Plan", "Plan")
FINDINGS_GONE = Text("Findings gone", "Bevindingen weg")
FINDINGS_COME = Text("Findings new", "Bevindingen nieuw")
UNCHANGED = Text("unchanged", "onveranderd")
