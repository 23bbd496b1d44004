"""Words that several reports use: labels of columns and entries, and what stands around sources."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

NOTE_KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "info": Text("Note", "Let op"),
        "warning": Text("Warning", "Waarschuwing"),
        "error": Text("Error", "Fout"),
    }
)
NOBODY = Text("nobody", "niemand")
UNKNOWN = Text("unknown", "onbekend")
OUR_JUDGEMENT = Text("Our judgement: {why}", "Ons oordeel: {why}")
CONTENTS = Text("Contents", "Inhoud")
SOURCES_CITED = Text("Sources cited", "Aangehaalde bronnen")
OF_GRADE = Text("grade {grade}", "klasse {grade}")
GRADES_MEAN = Text(
    "Grades say how firm a source is. {a}; {b}; {c}.", "De klasse zegt hoe hard een bron is. {a}; {b}; {c}."
)
ROLE = Text("Role", "Rol")
ROLES = Text("Roles", "Rollen")
PHASE = Text("Phase", "Fase")
NAME = Text("Name", "Naam")
ID = Text("Id", "Id")
ROADMAP_CAPTION = Text("In the order to hire", "In volgorde van aannemen")
RANK = Text("#", "#")
WHEN = Text("When", "Wanneer")
HOW = Text("How", "Hoe")
COST_A_MONTH = Text("Cost a month", "Kosten per maand")
WHY = Text("Why", "Waarom")
TRIGGER = Text("When to start", "Wanneer beginnen")
COST_BASIS = Text("{amount}: {basis}", "{amount}: {basis}")
STEP = Text("step {rank}", "stap {rank}")
COVERAGE = Text("The five phases of the customer journey", "De vijf fasen van de klantreis")
TENSIONS = Text("Where the sources differ", "Waar de bronnen verschillen")
KPIS = Text("What to measure", "Wat je meet")
COVERED_OF = Text("{covered} of {of}", "{covered} van {of}")
FINDING = Text("Found", "Gevonden")
REMEDY = Text("What to do", "Wat je doet")
PLACE = Text("Where", "Waar")
RESTS_ON = Text("Rests on", "Steunt op")
CHECK = Text("Check", "Controle")
KIND = Text("Kind", "Soort")
MEANING = Text("Meaning", "Betekenis")
RESPONSIBILITIES = Text("Responsibilities", "Verantwoordelijkheden")
WORK_IN_PHASES = Text("Work in the customer journey", "Werk in de klantreis")
SKILLS = Text("Skills", "Vaardigheden")
CONDITION = Text("When it applies", "Wanneer het geldt")
REASON = Text("Reason", "Reden")
MATTERS = Text("Why it matters", "Waarom het telt")
SEVERITY = Text("Severity", "Ernst")
MESSAGE = Text("Message", "Melding")
ACCOUNTABLE = Text("Accountable", "Eindverantwoordelijk")
RESPONSIBLE = Text("Does it", "Voert uit")
CONSULTED = Text("Consulted", "Denkt mee")
INFORMED = Text("Informed", "Blijft op de hoogte")
ALWAYS = Text("always", "altijd")
OVERLAYS = Text("From your own catalogue", "Uit je eigen catalogus")
OVERLAY_USED = Text("From overlay {overlay}: {elements}.", "Uit overlay {overlay}: {elements}.")
AND_MORE = Text("and {count} more", "en nog {count}")
SO_MANY_MORE = Text("{count} more", "nog {count}")
OVERLAY_REST = Text(
    "Overlay {overlay} in all: {added} added, {changed} changed, {removed} removed.",
    "Overlay {overlay} in totaal: {added} toegevoegd, {changed} veranderd, {removed} weg.",
)
ANSWER_YES = Text("Yes: {cause}", "Ja: {cause}")
ANSWER_NO = Text("No: {cause}", "Nee: {cause}")
INTERVIEW = Text("In the interview", "In het gesprek")
BECOMES = Text("{before} → {after}", "{before} → {after}")
WHAT = Text("What", "Wat")
MARKS_MEAN: Mapping[str, Text] = MappingProxyType(
    {
        "●": Text("somebody does it", "iemand doet het"),
        "○": Text("changes hands", "gaat naar iemand anders"),
        "+": Text("comes with the plan", "komt erbij met het plan"),
        "×": Text("nobody does it", "niemand doet het"),
    }
)
MONTH_NUMBER = Text("month {month}", "maand {month}")
