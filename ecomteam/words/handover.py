"""Handing over what eats the owner's week."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.handover import Taker
from ecomteam.model.text import Text

HAND_OVER_TITLE = Text("Your week, and what to hand over", "Je week, en wat je uit handen geeft")
HAND_OVER_TITLE_OF = Text(
    "Your week at {shop}, and what to hand over", "Je week bij {shop}, en wat je uit handen geeft"
)
TASKS_CAPTION = Text(
    "In the order to hand them over; hours are a week", "In de volgorde van uit handen geven; uren zijn per week"
)
TASK = Text("Work", "Werk")
YOURS = Text("Hours of yours", "Jouw uren")
FREED = Text("Comes free", "Komt vrij")
TO_WHOM = Text("To whom", "Aan wie")
NOTHING = Text("nothing extra to pay", "zonder extra kosten")
AN_HOUR = Text("{amount} for an hour", "{amount} per uur")
TASK_BY_TASK = Text("Task by task", "Taak voor taak")
TASK_HOURS = Text("{hours} a week", "{hours} per week")
HOURS_FREE = Text("{hours} hours a week come free", "{hours} uur per week vrij")
HOUR_FREE = Text("one hour a week comes free", "een uur per week vrij")
LESS_OF_IT = Text("less of it first", "eerst minder ervan")
AT_ONCE = Text("{to}", "{to}")
LATER = Text("later {to}", "later {to}")
WAYS: Mapping[Taker, Text] = MappingProxyType(
    {
        "hire": Text("New colleague", "Nieuwe collega"),
        "colleague": Text("Colleague", "Collega"),
        "outside": Text("Outside", "Buiten de deur"),
        "tool": Text("Less of it", "Minder ervan"),
        "later_hire": Text("Later", "Later"),
        "stays": Text("You", "Jij"),
    }
)
SMALL = Text(
    "Smaller things, {hours} hours a week together, stay with you.",
    "Kleinere dingen, samen {hours} uur per week, blijven bij jou.",
)
HOURS = Text("Hours", "Uren")
THE_REST = Text("Smaller things", "Kleinere dingen")
HOURS_AND_LEFT = Text(
    "Your hours a week, and what stays once all that can go has gone",
    "Jouw uren per week, en wat blijft als alles weg is wat weg kan",
)
GO_FIRST = Text("Give these away first", "Geef dit als eerste uit handen")
GO_LATER = Text("Later", "Later")
HOW_ORDERED = Text("How this order comes about", "Hoe deze volgorde tot stand komt")
NO_OWNER = Text(
    "No owner works in this shop, so nothing has to be handed over.",
    "Er werkt geen eigenaar in deze webshop, dus er is niets uit handen te geven.",
)
NOTHING_NOW = Text(
    "About {used} hours of your week go to the shop's work; none of it has to go yet.",
    "Zo'n {used} uur van je week gaat naar het werk van de webshop; daarvan hoeft nog niets weg.",
)
HAND_OVER_FIRST = Text(
    "About {used} hours of your week go to the shop's work, and {freed} of them can go. Start with {first}: {hours}"
    " hours a week.",
    "Zo'n {used} uur van je week gaat naar het werk van de webshop, en {freed} daarvan kunnen weg. Begin met {first}:"
    " {hours} uur per week.",
)
UNDONE = Text(
    "Beside that, about {undone} hours a week of work stay undone: nobody has time for them.",
    "Daarnaast blijft zo'n {undone} uur werk per week liggen: niemand heeft er tijd voor.",
)
WEEK_TOLD = Text("You work {hours} hours a week.", "Je werkt {hours} uur per week.")
WEEKS_TOLD = Text(
    "You work {hours} hours a week together. Of these the shop's work takes of {weeks}.",
    "Samen werken jullie {hours} uur per week. Het werk van de webshop vraagt daarvan van {weeks}.",
)
WEEK_USUAL = Text(
    "You did not tell how long you work; we reckon with {hours} hours a week.",
    "Je vertelde niet hoeveel je werkt; we rekenen met {hours} uur per week.",
)
TO_HIRE = Text("step {rank} of your roadmap ({role})", "stap {rank} van je stappenplan ({role})")
TO_MORE_OF = Text(
    "{person} with more hours: step {rank} of your roadmap ({role})",
    "{person} met meer uren: stap {rank} van je stappenplan ({role})",
)
TO_COLLEAGUE = Text("{person}, who has the hours for it", "{person}, met uren ervoor")
DEPARTMENT = Text("the department {name}", "de afdeling {name}")
TO_OUTSIDE = Text("{name}", "{name}")
STAYS = Text("stays with you for now", "blijft voorlopig bij jou")
STAYS_DIRECTION = Text("stays with you: you keep the direction", "blijft bij jou: jij houdt de koers")
NOW = Text("Now; it needs nobody new.", "Nu; er is niemand nieuws voor nodig.")
WHEN_QUOTED = Text("As soon as you have two quotes.", "Zodra je twee offertes hebt.")
WHEN_MORE = Text(
    "When it takes twice the hours, three weeks in a row.",
    "Als het drie weken achter elkaar twee keer zoveel tijd kost.",
)
LAST = Text("When everything above has gone.", "Als alles hierboven weg is.")
HAS_HOURS = Text("Has hours to spare, and can do it.", "Heeft uren over en kan het.")
HOURS_JUDGED = Text(
    "Who has how many hours is counted from published figures and our judgement.",
    "Wie hoeveel uren heeft, is geteld uit gepubliceerde cijfers en ons oordeel.",
)
HOURS_FIRST = Text(
    "What frees most hours for least trouble goes first.",
    "Wat met de minste moeite de meeste uren vrijmaakt, gaat het eerst.",
)
EASE_JUDGED = Text(
    "An hour for a colleague counts fully; for a tool, a hire or an outside party less; for a later hire little.",
    "Een uur voor een collega telt helemaal; voor software, een nieuwe kracht of een extern bedrijf minder; voor een"
    " latere kracht weinig.",
)
EASY = Text(
    "Work that needs little knowledge of your company is the easiest to hand over.",
    "Werk waarvoor je het bedrijf weinig hoeft te kennen, geef je het makkelijkst uit handen.",
)
KEEP = Text(
    "What needs continuity, precision and the overview stays inside longest.",
    "Wat continuïteit, precisie en overzicht vraagt, blijft het langst in huis.",
)
DIRECTION_LAST = Text(
    "The owner can be the e-commerce manager for a long time and keep the strategy.",
    "De eigenaar kan lang zelf e-commercemanager zijn en de strategie houden.",
)
