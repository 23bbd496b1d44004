"""What a consultant's report says around audit and plan."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.checks import Severity
from ecomteam.model.text import Text

TITLE = Text("Team and roadmap", "Team en stappenplan")
TITLE_OF = Text("Team and roadmap of {client}", "Team en stappenplan van {client}")
CLIENT = Text("For", "Voor")
MADE_BY = Text("By", "Door")
DATE = Text("Date", "Datum")
LOGO = Text("Logo of {firm}", "Logo van {firm}")
LOGO_NAMELESS = Text("Logo", "Logo")

SUMMARY = Text("Summary", "Samenvatting")
MATTERS_MOST = Text("What matters most", "Wat het meest telt")
NOTHING_FOUND = Text("No finding that asks for something.", "Geen bevinding die om iets vraagt.")
COVERED = Text("Hours covered", "Gedekte uren")
COVERED_SAYS = Text(
    "Somebody has time for {share} of the work: {hours} hours a week in all, {undone} of them wait.",
    "Voor {share} van het werk heeft iemand tijd: in totaal {hours} uur per week, waarvan {undone} blijven liggen.",
)
HIRES = Text("Who comes first", "Wie eerst komt")
FIRST_STEP = Text("First step", "Eerste stap")
A_MONTH = Text("{cost} a month", "{cost} per maand")
COSTS = Text("What it costs", "Wat het kost")
COST_BASIS = Text("What the costs come from", "Waar de kosten vandaan komen")

PROGRESS = Text("What was agreed, done and is new", "Wat is afgesproken, gedaan en nieuw")
AGREED = Text("What was agreed", "Wat is afgesproken")
AGREED_CAPTION = Text("What was agreed, and what became of it", "Wat is afgesproken, en wat ervan is gekomen")
NOTHING_AGREED = Text("Nothing that was found then was agreed.", "Van wat toen is gevonden, is niets afgesproken.")
STANDING = Text("Standing", "Stand")
STANDINGS: Mapping[str, Text] = MappingProxyType(
    {
        "done": Text("done", "gedaan"),
        "open": Text("still open", "nog open"),
        "overdue": Text("should have been done", "had klaar moeten zijn"),
    }
)
NEW = Text("What is new", "Wat nieuw is")
NO_NEW = Text("No new finding.", "Geen nieuwe bevinding.")
JOINED = Text("Joined", "Erbij gekomen")
LEFT = Text("Left", "Weg")
SCORE = Text("Score", "Score")
SCORE_SAYS = Text("{old} then, {new} now, of 100", "{old} toen, {new} nu, van de 100")
PERSON_ROLES = Text("{person} ({roles})", "{person} ({roles})")

TEAM = Text("The team today", "Het team nu")
PHASES_CAPTION = Text(
    "Hours a week in each phase of the customer journey, and the part that somebody has time for",
    "Uren per week in elke fase van de klantreis, en het deel waar iemand tijd voor heeft",
)
HOURS_COLUMN = Text("Hours a week", "Uur per week")
COVERED_COLUMN = Text("Covered", "Gedekt")
PEOPLE_CAPTION = Text(
    "Hours a week that people have, and that their work takes",
    "Uren per week die mensen hebben, en die hun werk vraagt",
)
HAVE = Text("Hours a week", "Uur per week")
USED = Text("In use", "In gebruik")
NO_LIMIT = Text("as needed", "naar behoefte")
OTHERS = Text("{count} others", "{count} anderen")

FINDINGS = Text("What we found", "Wat we vonden")
FINDINGS_CAPTION = Text("What we found, the gravest first", "Wat we vonden, het ernstigste eerst")
SEVERITIES: Mapping[Severity, Text] = MappingProxyType(
    {"error": Text("serious", "ernstig"), "warning": Text("attention", "aandacht"), "note": Text("small", "klein")}
)
WEIGHT = Text("Weight", "Gewicht")
WHO_WHEN = Text("Who, by when", "Wie, wanneer")
BY_DAY = Text("by {day}", "vóór {day}")
COMMENT = Text("{said} Our view: {comment}", "{said} Onze kijk: {comment}")
MORE = Text("{said} And {count} more of the same kind.", "{said} En nog {count} van dezelfde soort.")
AND_OTHERS = Text("{names} and {count} others", "{names} en {count} anderen")
SMALL = Text("Small points", "Kleine punten")

ROADMAP = Text("The roadmap", "Het stappenplan")
VIEW_ON = Text("Our view", "Onze kijk")
LEFT_OUT = Text("Left out on our advice: {roles}.", "Op ons advies weggelaten: {roles}.")
MONEY = Text("Money", "Geld")
PEERS = Text("Beside other shops", "Naast andere webshops")
BENCHMARK_CAPTION = Text(
    "Among {shops} shops that we know, without their names", "Tussen {shops} webshops die we kennen, zonder hun naam"
)
MEASURE = Text("Measure", "Maat")
LOWER = Text("Lower quarter", "Onderste kwart")
MIDDLE = Text("Middle", "Midden")
UPPER = Text("Upper quarter", "Bovenste kwart")
HERE = Text("Here", "Hier")
BY_REVENUE = Text("FTE for each million euros a year", "Fte per miljoen euro per jaar")
BY_ORDERS = Text("FTE for each 1,000 orders a month", "Fte per 1.000 bestellingen per maand")
COST_SHARE = Text("Team cost as a share of revenue", "Teamkosten als deel van de omzet")
COVERAGE = Text("Work that somebody has time for", "Werk waar iemand tijd voor heeft")
TOO_FEW = Text(
    "Of {shops} shops in the portfolio too few have the numbers to stay without a name.",
    "Van {shops} webshops in de portefeuille hebben er te weinig de cijfers om zonder naam te blijven.",
)
PUBLISHED = Text("Published figures", "Gepubliceerde cijfers")
APPENDIX = Text("Appendix", "Bijlage")
