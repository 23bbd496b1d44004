"""Two teams compared."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

DIFF_TITLE = Text("From {old} to {new}", "Van {old} naar {new}")
DIFF_EMPTY = Text("The two teams do not differ.", "De twee teams verschillen niet.")
DIFF_LEAD = Text(
    "People: {joined} joined, {left} left, {changed} changed. Findings: {fixed} fixed, {introduced} new, {unchanged} "
    "unchanged.",
    "Mensen: {joined} erbij, {left} weg, {changed} veranderd. Bevindingen: {fixed} opgelost, {introduced} nieuw, "
    "{unchanged} onveranderd.",
)
DIFF_SCORE = Text("Score {old} to {new}.", "Score van {old} naar {new}.")
DIFF_SCORE_SAME = Text("The score stays {score}.", "De score blijft {score}.")
PEOPLE = Text("People", "Mensen")
DIFF_PEOPLE_CAPTION = Text("Who joined, left or changed", "Wie erbij kwam, wegging of veranderde")
DIFF_ROLES_CAPTION = Text("Roles whose holders changed", "Rollen die van mensen wisselden")
DIFF_FACTS = Text("Facts of the shop", "Feiten van de webshop")
DIFF_FACTS_CAPTION = Text("What is known of the shop", "Wat er van de webshop bekend is")
DIFF_COVERAGE_CAPTION = Text("Phases whose score changed", "Fasen waarvan de score veranderde")
DIFF_FIXED = Text("Fixed findings", "Opgeloste bevindingen")
DIFF_INTRODUCED = Text("New findings", "Nieuwe bevindingen")
PERSON = Text("Who", "Wie")
FACT = Text("Fact", "Feit")
BEFORE = Text("Before", "Eerst")
NOW = Text("Now", "Nu")
STAYING = Text("{count} who stay", "{count} die blijven")
JOINED = Text("joined", "erbij")
LEFT = Text("left", "weg")
FTE_FOR = Text("FTE for {role}", "fte voor {role}")
STATUSES: Mapping[str, Text] = MappingProxyType(
    {
        "active": Text("at work", "aan het werk"),
        "away": Text("away", "afwezig"),
        "planned": Text("planned", "gepland"),
        "vacant": Text("vacant", "vacant"),
    }
)
