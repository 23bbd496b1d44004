"""What hurts, where it comes from and who relieves it."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

DIAGNOSIS_TITLE = Text("What hurts, and why", "Wat er knelt, en waardoor")
DIAGNOSIS_TITLE_OF = Text("What hurts at {shop}, and why", "Wat er knelt bij {shop}, en waardoor")
NO_SYMPTOMS = Text(
    "No symptom was named. Name one with --symptom, or write symptoms in the file.",
    "Er is geen klacht genoemd. Noem er een met --symptom, of zet symptoms in het bestand.",
)
DIAGNOSIS_LEAD = Text("You named {count} symptoms.", "Je noemde {count} klachten.")
DIAGNOSIS_LEAD_ONE = Text("You named one symptom.", "Je noemde één klacht.")
BEST_HIRE = Text(
    "Step {rank} of your roadmap helps most: {role}, against {count} of {of}.",
    "Stap {rank} van je stappenplan helpt het meest: {role}, tegen {count} van de {of}.",
)
BEST_STEP = Text("Begin without hiring anybody: {step}", "Begin zonder iemand aan te nemen: {step}")
LIKELIHOODS: Mapping[str, Text] = MappingProxyType(
    {
        "likely": Text("Likely", "Waarschijnlijk"),
        "possible": Text("Possible", "Mogelijk"),
        "less_likely": Text("Less likely", "Minder waarschijnlijk"),
    }
)
LIKELY_CAUSES = Text("Where it may come from", "Waar het vandaan kan komen")
CAUSE = Text("{likelihood}: {cause}", "{likelihood}: {cause}")
ASK_YOURSELF = Text("The question that separates them", "De vraag die ze scheidt")
ANSWER_WITH = Text("Answer with: {option}", "Antwoord met: {option}")
KNOWN_ANSWER = Text("{ask} {says}, says the shop's file.", "{ask} {says}, volgens het bestand van de webshop.")
GIVEN_ANSWER = Text("{ask} {says}.", "{ask} {says}.")
ALREADY_KNOWN = Text("What is known", "Wat bekend is")
ASK = Text("Ask yourself", "Vraag jezelf af")
ASKED = Text("{ask} ({option} or no)", "{ask} ({option} of no)")
WHO_HELPS = Text("Who helps", "Wie helpt")
HELPS_AT = Text("{role} (step {rank}, {wave})", "{role} (stap {rank}, {wave})")
DO_NOW = Text("Do now", "Doe nu")
MORE_SYMPTOMS = Text("More symptoms, with --full", "Meer klachten, met --full")
IF_LEFT = Text("If you leave it", "Als je het laat")
STEP_WHEN = Text("step {rank}, {wave}", "stap {rank}, {wave}")
WHO_RELIEVES = Text("Who relieves it", "Wie het verlicht")
AT_STEP = Text("{role}: step {rank} of your roadmap, {wave}", "{role}: stap {rank} van je stappenplan, {wave}")
AT_STEP_HOURS = Text(
    "{role}: step {rank} of your roadmap, {wave}; takes over {hours} hours a week of this",
    "{role}: stap {rank} van je stappenplan, {wave}; neemt hiervan {hours} uur per week over",
)
TODAY = Text("{told} (today: {people})", "{told} (nu: {people})")
NEEDS_NOBODY = Text("Needs nobody new", "Vraagt niemand nieuws")
SAVES = Text("{step} Saves about {hours} hours a week.", "{step} Scheelt zo'n {hours} uur per week.")
WHAT_TO_DO = Text("What you can do now", "Wat je nu kunt doen")
COMMON_RELIEF = Text("Roles that relieve several", "Rollen die meer dan één klacht verlichten")
COMMON_CAPTION = Text("Roles by how much they relieve", "Rollen naar hoeveel ze verlichten")
RELIEVES = Text("Relieves", "Verlicht")
IN_ROADMAP = Text("In the roadmap", "In het stappenplan")
