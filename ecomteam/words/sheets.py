"""The sheets of a workbook, and what stands above their columns."""

from ecomteam.model.text import Text

ROADMAP = Text("Roadmap", "Stappenplan")
PEOPLE = Text("People", "Mensen")
WORK = Text("Work", "Werk")
COSTS = Text("Costs", "Kosten")
FINDINGS = Text("Findings", "Bevindingen")
PEOPLE_COUNT = Text("People", "Mensen")
COST_LOW = Text("A month, at least", "Per maand, minstens")
COST_HIGH = Text("A month, at most", "Per maand, hoogstens")
CURRENCY = Text("Currency", "Munt")
EXTRA_ORDERS = Text("Extra orders that pay for it", "Extra bestellingen die het betalen")
BOUGHT_ORDERS = Text("The same, each with ads as today", "Hetzelfde, elk met reclame zoals nu")
OF_ORDERS = Text("Of today's orders", "Van de bestellingen nu")
STARTS = Text("Starts", "Begint")
ENDS = Text("Ends", "Eindigt")
ACTIVITY = Text("Work", "Werk")
HOURS_LOW = Text("Hours a week, at least", "Uur per week, minstens")
HOURS_LIKELY = Text("Hours a week, likely", "Uur per week, waarschijnlijk")
HOURS_HIGH = Text("Hours a week, at most", "Uur per week, hoogstens")
DONE = Text("Done", "Gedaan")
UNDONE = Text("Undone", "Blijft liggen")
WHO_DOES = Text("Who does it", "Wie het doet")
START_RECRUITING = Text("Start recruiting: {role}", "Begin met werven: {role}")
ASK_FOR_MORE = Text("Ask {name} for more hours: {role}", "Vraag {name} om meer uren: {role}")
LOOK_FOR_HELP = Text("Look for help on call for {months}", "Zoek hulp op oproep voor {months}")
EVENT_SAYS = Text(
    "{how}, {hours} hours a week, {cost} a month. At work from {start}.",
    "{how}, {hours} uur per week, {cost} per maand. Aan het werk vanaf {start}.",
)
EVENT_BY_ORDER = Text(
    "{how}, {cost} a month. At work from {start}.", "{how}, {cost} per maand. Aan het werk vanaf {start}."
)
CALENDAR_NAME = Text("Recruiting", "Werven")
CALENDAR_NAME_OF = Text("Recruiting for {shop}", "Werven voor {shop}")
NO_DATES = Text(
    "No hire has a month yet, so the calendar is empty; --months with --growth gives later ones a month.",
    "Nog geen enkele aanname heeft een maand, dus de agenda is leeg; met --months en --growth krijgen latere er een.",
)
