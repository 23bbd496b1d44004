"""Handing over hats."""

from ecomteam.model.text import Text

HAND_OVER_TITLE = Text("Hand-over plan", "Overdrachtsplan")
HAND_OVER_TITLE_OF = Text("Hand-over plan for {shop}", "Overdrachtsplan voor {shop}")
HATS_CAPTION = Text("Your hats, in the order to hand them over", "Je petten, in de volgorde van overdragen")
HAT = Text("Hat", "Pet")
TO_WHOM = Text("To whom", "Aan wie")
FIRST_TASK = Text("What goes along", "Wat meegaat")
HOW_ORDERED = Text("How this order comes about", "Hoe deze volgorde tot stand komt")
HAT_BY_HAT = Text("Hat by hat", "Pet voor pet")
HATS_LIMIT = Text("More than {limit} hats on one head is too many.", "Meer dan {limit} petten op één hoofd is te veel.")
NO_HATS = Text("You wear no hats that are to be handed over.", "Je draagt geen petten die je moet overdragen.")
ONE_HAT = Text("You wear one hat: {first}.", "Je draagt één pet: {first}.")
HATS = Text(
    "You wear {count} hats. Hand over first: {first}.", "Je draagt {count} petten. Draag als eerste over: {first}."
)
HATS_KEEP = Text(
    "You wear {count} hats; none of them has to go yet.", "Je draagt {count} petten; er hoeft er nog geen weg."
)
TO_HIRE = Text("step {rank} of the roadmap: {how}", "stap {rank} van het stappenplan: {how}")
TO_COLLEAGUE = Text("{person}, who comes closest as {role}", "{person}, die er als {role} het dichtst bij staat")
TO_LATER_HIRE = Text(
    "step {rank} of the roadmap ({role}) takes it along",
    "stap {rank} van het stappenplan ({role}) neemt die mee",
)
HOW = Text("{inside}, {form}, {size}", "{inside}, {form}, {size}")
STAYS = Text("stays with you for now; later {how}", "blijft voorlopig bij jou; later {how}")
STAYS_DIRECTION = Text("stays with you: you keep the direction", "blijft bij jou: jij houdt de koers")
NOW = Text("Now; agree on it this week.", "Nu; spreek het deze week af.")
WITH_HIRE = Text(
    "When step {rank} has worked in, after about three months.", "Als stap {rank} is ingewerkt, na zo'n drie maanden."
)
LOAD = Text("{fact}: three months above {value}.", "{fact}: drie maanden boven {value}.")
HOURS = Text(
    "When it takes you more than a day a week, three weeks in a row.",
    "Als het je meer dan een dag per week kost, drie weken achter elkaar.",
)
LAST = Text("When everything above has been handed over.", "Als alles hierboven is overgedragen.")
EASY = Text(
    "Work that needs little knowledge of your company is the easiest to hand over.",
    "Werk waarvoor je het bedrijf weinig hoeft te kennen, draag je het makkelijkst over.",
)
KEEP = Text(
    "What needs continuity, precision and the overview stays inside longest.",
    "Wat continuïteit, precisie en overzicht vraagt, blijft het langst in huis.",
)
DIRECTION_LAST = Text(
    "The owner can be the e-commerce manager for a long time and keep the strategy.",
    "De eigenaar kan lang zelf e-commercemanager zijn en de strategie houden.",
)
ROADMAP_FIRST = Text(
    "A hat with a hire of its own goes in the order of the roadmap.",
    "Een pet waarvoor iemand wordt aangenomen, volgt de volgorde van het stappenplan.",
)
THEN_TAKERS = Text(
    "After these come hats that a colleague can take, then those for a later hire, then what stays with you.",
    "Daarna komen petten die een collega kan overnemen, dan die voor een latere collega, dan wat bij jou blijft.",
)
TAKERS_WHY = Text("A hat can only go where there is a head for it.", "Een pet kan alleen weg als er een hoofd voor is.")
ROADMAP_WHY = Text(
    "The roadmap has weighed the need already; a second order beside it would only confuse.",
    "Het stappenplan heeft de noodzaak al gewogen; een tweede volgorde ernaast verwart alleen.",
)
CLOSEST = Text("Somebody close to the work learns it quickest.", "Wie dicht bij het werk staat, leert het het snelst.")
CLOSEST_WHY = Text("Who stands close to which role is our estimate.", "Wie dicht bij welke rol staat, schatten wij in.")
