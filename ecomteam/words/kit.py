"""Hiring for a role."""

from ecomteam.model.text import Text

KIT_TITLE = Text("Hiring kit: {role}", "Wervingspakket: {role}")
KIT_SIZE = Text("For {shop}", "Voor {shop}")
KIT_SIZE_NAMELESS = Text("For your shop", "Voor jouw webshop")
KIT_STEP = Text("Step {rank} of the roadmap, {wave}: {way}.", "Stap {rank} van het stappenplan, {wave}: {way}.")
KIT_NO_STEP = Text(
    "Your roadmap does not call for this role. If you hire anyway: {way}.",
    "Je stappenplan vraagt niet om deze rol. Neem je toch iemand aan: {way}.",
)
WAY = Text("{form}, {hours} hours a week", "{form}, {hours} uur per week")
WAY_SEVERAL = Text(
    "{form}, {count} people, {hours} hours a week together", "{form}, {count} mensen, samen {hours} uur per week"
)
TAKES_OVER = Text("Takes over each week", "Neemt elke week over")
FROM_OWNER = Text("{work}: {hours} hours that are yours now", "{work}: {hours} uur die nu van jou zijn")
FROM_COLLEAGUE = Text("{work}: {hours} hours of {person}", "{work}: {hours} uur van {person}")
FROM_NOBODY = Text(
    "{work}: {hours} hours that nobody has time for now", "{work}: {hours} uur waar nu niemand tijd voor heeft"
)
CONTRACT = Text("Contract", "Contract")
CONTRACT_HOURS = Text(
    "{hours} hours a week: leave, illness and breaks are paid too.",
    "{hours} uur per week: ook vakantie, ziekte en pauzes zijn betaald.",
)
CONTRACT_EACH = Text(
    "{hours} hours a week each: leave, illness and breaks are paid too.",
    "Ieder {hours} uur per week: ook vakantie, ziekte en pauzes zijn betaald.",
)
GROSS_PAY = Text("Gross pay a month", "Brutoloon per maand")
JOB_DESCRIPTION = Text("Job description", "Functieomschrijving")
LISTEN_FOR = Text("Listen for", "Let op")
ADVERTISE = Text("Where to look", "Waar je zoekt")
FIRST_DAYS = Text("The first 90 days", "De eerste 90 dagen")
FIRST_DAYS_CAPTION = Text("What should have happened by which day", "Wat op welke dag gebeurd moet zijn")
BY_DAY = Text("By day", "Op dag")
