"""What the report of the work of a shop says."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text
from ecomteam.model.work import Means

WORK_TITLE = Text("The work of the shop", "Het werk van de webshop")
WORK_TITLE_OF = Text("The work of {shop}", "Het werk van {shop}")
LEAD = Text(
    "About {likely} hours a week of work ({low} to {high}).", "Zo'n {likely} uur werk per week ({low} tot {high})."
)
UNDONE_NAMED = Text(
    "Of the people you named nobody has time for {undone} of them; what {others} others do is not known.",
    "Voor {undone} daarvan heeft geen van de mensen die je noemde tijd; wat {others} anderen doen is niet bekend.",
)
UNDONE = Text("Nobody has time for {undone} of them.", "Voor {undone} daarvan heeft niemand tijd.")
ALL_DONE = Text("The people of today have the hours for all of it.", "De mensen van nu hebben de uren voor alles.")
DONE_BEYOND = Text(
    "It all gets done, {beyond} of it beyond the hours that you told.",
    "Het komt allemaal af, waarvan {beyond} buiten de uren die je noemde.",
)
HOURS_ARE = Text(
    "Hours are a month, counted from your numbers by published rates and our judgement.",
    "Uren zijn per maand, geteld uit je cijfers met gepubliceerde normen en ons oordeel.",
)
HOURS_NET = Text(
    "Of a contract of {contract} hours a week {net} are for work: leave, illness and breaks come off.",
    "Van een contract van {contract} uur per week zijn er {net} voor werk: verlof, ziekte en pauzes gaan eraf.",
)
NOTE = Text("We assumed: {note}.", "Aangenomen: {note}.")
CAPTION = Text("The hours a month of each activity", "De uren per maand van elke activiteit")
ACTIVITY = Text("Work", "Werk")
HOURS = Text("Hours", "Uren")
RANGE = Text("Between", "Tussen")
RESTS_ON = Text("Counted from", "Geteld uit")
WHO_DOES = Text("Who does it", "Wie doet het")
LEFT = Text("Undone", "Blijft liggen")
DRIVER = Text("{name} {amount}", "{name} {amount}")
ASSUMED = Text("{driver} (assumed)", "{driver} (aangenomen)")
CLAIMED = Text("because you said: {said}", "omdat je zei: {said}")
AS_TOLD = Text("your week: {hours} hours{usual}", "jouw week: {hours} uur{usual}")
ASKED_TOO = Text("your week: {hours} hours, {asked} asked for{usual}", "jouw week: {hours} uur, {asked} nodig{usual}")
IN_WEEK = Text("in what you told of your week{usual}", "zit in wat je van je week vertelde{usual}")
USUAL = Text(" (usual in all: {hours})", " (gewoonlijk in totaal: {hours})")
FIXED = Text("fixed hours", "vaste uren")
BY = Text("{who} {hours}", "{who} {hours}")
THE_REST = Text("{count} smaller things", "{count} kleinere dingen")
READ_FULL = Text("work --full shows them", "work --full toont ze")
TOTAL = Text("All work", "Al het werk")
RELIEF = Text("What could be done for less", "Wat met minder kan")
RELIEF_CAPTION = Text(
    "Hours a month that something else could take over", "Uren per maand die iets anders kan overnemen"
)
SAVES = Text("Hours saved", "Scheelt uren")
MEANS_COLUMN = Text("By", "Door")
MEANS: Mapping[Means, Text] = MappingProxyType(
    {
        "platform": Text("the shop software", "de webshopsoftware"),
        "automation": Text("automation", "automatisering"),
        "help_page": Text("a help page", "een helppagina"),
        "third_party": Text("a fulfilment company", "een fulfilmentbedrijf"),
        "agency": Text("an outside company", "een extern bedrijf"),
    }
)
WHAT = Text("What", "Wat")
PEOPLE = Text("Whose hours", "Wiens uren")
PEOPLE_CAPTION = Text("Hours a month that people have, and use", "Uren per maand die mensen hebben, en gebruiken")
USED_OF = Text("{used} of {hours} hours", "{used} van {hours} uur")
HAS_DERIVED = Text("{hours} ({why})", "{hours} ({why})")
HAS = Text("Has", "Heeft")
USES = Text("Uses", "Gebruikt")
NO_LIMIT = Text("as many as it takes", "zoveel als nodig")
