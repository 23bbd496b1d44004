"""What an audit says around its findings."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.checks import Severity
from ecomteam.model.text import Text

SEVERITY_HEADINGS: Mapping[Severity, Text] = MappingProxyType(
    {
        "error": Text("Errors", "Fouten"),
        "warning": Text("Warnings", "Waarschuwingen"),
        "note": Text("Notes", "Opmerkingen"),
    }
)
AUDIT_TITLE_OF = Text("Team audit: {shop}", "Teamcheck: {shop}")
AUDITS_TITLE = Text("Audit of {count} teams", "Check van {count} teams")
UNSCORED_LINE = Text("{counts}.", "{counts}.")
SCORE_LINE = Text("Score {score} of 100. {counts}.", "Score {score} van 100. {counts}.")
NO_FINDINGS = Text("Nothing found", "Niets gevonden")
COUNTS: Mapping[Severity, tuple[Text, Text]] = MappingProxyType(
    {
        "error": (Text("1 error", "1 fout"), Text("{count} errors", "{count} fouten")),
        "warning": (Text("1 warning", "1 waarschuwing"), Text("{count} warnings", "{count} waarschuwingen")),
        "note": (Text("1 note", "1 opmerking"), Text("{count} notes", "{count} opmerkingen")),
    }
)
SCORE = Text("Score", "Score")
SCORE_CAPTION = Text("Score by phase", "Score per fase")
COVERED = Text("Hours a month that are done", "Uren per maand die gedaan worden")
DRIVER = Text("{name}: {number}", "{name}: {number}")
EVERY_SHOP = Text("every shop has it", "elke webshop heeft het")
NOT_CHECKED = Text("Could not be checked", "Niet te beoordelen")
NOT_CHECKED_CAPTION = Text(
    "Checks that need an answer you have not given yet", "Controles waarvoor nog een antwoord ontbreekt"
)
NEEDS = Text("Needs to know", "Wat ontbreekt")
NOT_APPLICABLE_ONE = Text("1 check does not apply to this shop.", "1 controle is niet van toepassing op deze webshop.")
NOT_APPLICABLE_MANY = Text(
    "{count} checks do not apply to this shop.", "{count} controles zijn niet van toepassing op deze webshop."
)
NOT_COUNTED = Text("What does not count", "Wat niet meetelt")
AUDIT_COVERAGE_CAPTION = Text("Who does the work", "Wie het werk doet")
COVERED_BY = Text("Covered by", "Gedaan door")
WEIGHT = Text("Weight", "Gewicht")
COVERAGE_MEAN = Text("All phases", "Alle fasen")
DEDUCTED = Text(
    "{counts}, {percent} of what is left for each: {left} left",
    "{counts}, per stuk {percent} van wat over is: {left} over",
)
TEAM = Text("Team", "Team")
AUDITS_CAPTION = Text("A line a team", "Een regel per team")
AS_IF_LEFT = Text("This is the audit as if {people} had left.", "Dit is de check zonder {people}.")
AS_IF_NOT_LEFT = Text("With everybody there the score is {score}.", "Met iedereen erbij is de score {score}.")
SCORE_WAS = Text("The score was {score}.", "De score was {score}.")
BASELINE_LINE = Text(
    "Since the earlier audit: {new} new, {known} known, {mended} mended.",
    "Sinds de vorige check: {new} nieuw, {known} bekend, {mended} opgelost.",
)
SINCE = Text("Compared", "Vergeleken")
NEW_SINCE = Text("new since the earlier audit", "nieuw sinds de vorige check")
NEW_BY_LEAVING = Text("only because of who left", "alleen door wie weg is")
KNOWN_SINCE = Text("known from the earlier audit", "bekend uit de vorige check")
MENDED = Text("Mended", "Opgelost")
LEFT_OUT_ONE = Text("1 check was left out on request.", "1 controle is op verzoek weggelaten.")
LEFT_OUT_MANY = Text("{count} checks were left out on request.", "{count} controles zijn op verzoek weggelaten.")
ACCEPTED = Text("Accepted", "Geaccepteerd")
ACCEPTED_CAPTION = Text("Findings that the file accepts", "Bevindingen die het bestand accepteert")
ACCEPTED_UNTIL = Text("until {day}", "tot en met {day}")
ACCEPTED_UNCHECKED = Text(
    "until {day}; whether that day has passed was not checked, give the day with --today",
    "tot en met {day}; niet gecontroleerd of die dag voorbij is, geef de dag van vandaag met --today",
)
FIXES = Text("What helps most", "Wat het meest helpt")
MATTERS_MOST = Text("What matters most", "Wat het meest telt")
FOUND_AT = Text("{message} ({code}{where})", "{message} ({code}{where})")
AT_LINE = Text(", line {line}", ", regel {line}")
ALIKE = Text("And {count} more like it.", "En nog {count} van die soort.")
ONE_POINT = Text("+{count} point", "+{count} punt")
SO_MANY_POINTS = Text("+{count} points", "+{count} punten")
FIX_FREE = Text("{fix}: {gain}, nothing extra to pay.", "{fix}: {gain}, zonder extra kosten.")
FIX_GAIN = Text("{fix}: {gain}.", "{fix}: {gain}.")
FIX_COST = Text("{fix}: {gain}, {cost} a month.", "{fix}: {gain}, {cost} per maand.")
MORE_FINDINGS = Text("More findings, with --full", "Meer bevindingen, met --full")
TELL_TO_CHECK = Text("Tell this and more can be checked", "Vertel dit en er valt meer te controleren")
READ_EXPLAIN = Text("explain CODE", "explain CODE")
MORE_TEAMS = Text(
    "{count} more teams, with a higher score, with --full.", "Nog {count} teams, met een hogere score, met --full."
)
FOUND_OFTEN = Text("Found in most teams", "Gevonden bij de meeste teams")
OFTEN = Text("{title} ({code}): {count} teams", "{title} ({code}): {count} teams")
FIXES_FREE = Text("Changes that cost nothing extra", "Veranderingen die niets extra kosten")
FIXES_PAID = Text(
    "Changes that cost money, the most points for it first",
    "Veranderingen die geld kosten, eerst de meeste punten daarvoor",
)
FIXES_NOTE = Text(
    "Each change was tried by itself, by auditing the changed team; together they gain less or more than the "
    "sum. Those that cost money stand in the order of points for every 1,000 a month.",
    "Elke verandering is apart geprobeerd, door het veranderde team te controleren; samen leveren ze minder of meer op "
    "dan de som. Wat geld kost, staat op volgorde van punten per 1.000 per maand.",
)
FIXES_MORE_ONE = Text("One more is in the JSON.", "Nog één staat in de JSON.")
FIXES_MORE_MANY = Text("{count} more are in the JSON.", "Nog {count} staan in de JSON.")
CHANGE = Text("Change", "Verandering")
POINTS = Text("Points", "Punten")
POINTS_PER_1000 = Text("Per 1,000", "Per 1.000")
MENDS = Text("Mends", "Lost op")
CAUSES_NEW = Text("{mends}; but {causes}", "{mends}; maar {causes}")
