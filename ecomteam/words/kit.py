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
JOB_DESCRIPTION = Text("Job description", "Functieomschrijving")
LISTEN_FOR = Text("Listen for", "Let op")
ADVERTISE = Text("Where to look", "Waar je zoekt")
FIRST_DAYS = Text("The first 90 days", "De eerste 90 dagen")
FIRST_DAYS_CAPTION = Text("What should have happened by which day", "Wat op welke dag gebeurd moet zijn")
BY_DAY = Text("By day", "Op dag")
