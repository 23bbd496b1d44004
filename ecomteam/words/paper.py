"""What the document of a plan says: its two pages, and the appendices."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text
from ecomteam.words import makeorbuy, peers

WHAT_WE_KNOW = Text("What this rests on", "Waar dit op rust")
COUNTED = Text("Counted in your files", "Geteld in je bestanden")
FOLLOWS = Text("Follows from it", "Dat volgt eruit")
ROADMAP = Text("Who, when, and what pays for it", "Wie, wanneer, en hoe je het betaalt")
AT_WORK = Text("At work from", "Aan het werk")
BREAK_EVEN = Text("Extra orders that pay for it", "Extra bestellingen om het te betalen")
EXTRA_ORDERS = Text("{orders}{share}", "{orders}{share}")
PRICE_RISE = Text("{rise} on each order", "{rise} per bestelling erbij")
EXTRA_ORDERS_BOUGHT = Text("{orders}{share}, bought {many}", "{orders}{share}, gekocht {many}")
CALENDAR = Text("The calendar", "De kalender")
CALENDAR_CAPTION = Text(
    "When to recruit, and from when somebody is at work", "Wanneer je werft, en vanaf wanneer iemand werkt"
)
CALENDAR_SAYS = Text(
    "Hires over {months} months from {first}. {lanes}", "Aanname over {months} maanden vanaf {first}. {lanes}"
)
LANE_DATED = Text(
    "{role}: recruit from {recruit}, at work from {start}.",
    "{role}: werven vanaf {recruit}, aan het werk vanaf {start}.",
)
LANE_WAITS = Text("{role}: {note}.", "{role}: {note}.")
RECRUITING = Text("recruiting", "werven")
WORKING = Text("at work", "aan het werk")
RECRUIT_FROM = Text("Recruit from", "Werven vanaf")

COST_AND_ROOM = Text("What it costs, against what you can pay", "Wat het kost, naast wat je kunt betalen")
COST_CAPTION = Text(
    "Cost of new people and room for them, month by month", "Kosten van nieuwe mensen en de ruimte ervoor, per maand"
)
COST_LOW = Text("costs at least", "kost minstens")
COST_MORE = Text("at most this much more", "hoogstens zoveel meer")
LOWEST = Text("At least", "Minstens")
HIGHEST = Text("At most", "Hoogstens")
CAN_PAY = Text("you can pay", "je kunt betalen")
COST_SAYS = Text(
    "New people cost {first} in {month}, and {last} in {end}. You can pay {room} then.",
    "Nieuwe mensen kosten {first} in {month}, en {last} in {end}. Je kunt dan {room} betalen.",
)
COST_SAYS_ALONE = Text(
    "New people cost {first} in {month}, and {last} in {end}.",
    "Nieuwe mensen kosten {first} in {month}, en {last} in {end}.",
)
TOO_MUCH = Text("From {month} on this costs more than you can pay.", "Vanaf {month} kost dit meer dan je kunt betalen.")
NO_COST = Text(
    "Nobody new for now, so nothing extra to pay each month.",
    "Voorlopig niemand erbij, dus elke maand niets extra te betalen.",
)
GROWS = Text("This is with {growth} growth a month.", "Dit is met {growth} groei per maand.")
STAYS = Text("This is at today's volume.", "Dit is bij het volume van nu.")

THE_WORK = Text("The work, and who does it", "Het werk, en wie het doet")
WORK_CAPTION = Text(
    "Hours a week by kind of work, today and after the hires of now and next",
    "Uren per week per soort werk, nu en na de mensen van nu en daarna",
)
WORK_SAYS = Text(
    "About {hours} hours of work a week. Nobody has time for {undone} of them today, and for {after} afterwards.",
    "Zo'n {hours} uur werk per week. Voor {undone} daarvan heeft nu niemand tijd, daarna voor {after}.",
)
WORK_SAYS_OWNER = Text(
    "The owner does {before} now, and {after} then.", "De eigenaar doet er nu {before}, en dan {after}."
)
TODAY = Text("today", "nu")
AFTER = Text("after", "straks")
DOERS: Mapping[str, Text] = MappingProxyType(
    {
        "owner": Text("owner", "eigenaar"),
        "team": Text("own people", "eigen mensen"),
        "outside": Text("outside", "extern"),
        "new": Text("new people", "nieuwe mensen"),
        "nobody": Text("nobody", "niemand"),
    }
)
SIDE = Text("{doer}, {side}", "{doer}, {side}")

THE_TEAM = Text("The team, today and planned", "Het team, nu en gepland")
TEAM_CAPTION = Text("Who is there, and which places are planned", "Wie er is, en welke plekken gepland zijn")
TEAM_SAYS = Text("{there} there today, {planned} planned.", "{there} er nu, {planned} gepland.")
THERE = Text("there today", "er nu")
OUTSIDE = Text("outside", "extern")
PLANNED = Text("planned", "gepland")
OWNER = Text("owner", "eigenaar")
OWNER_NAMELESS = Text("The owner", "De eigenaar")
SEVERAL = Text("{name} and {count} others", "{name} en {count} anderen")
ONE_MORE = Text("{name} and {other}", "{name} en {other}")
MORE_SEATS = Text("{count} more people, all in the table", "nog {count} mensen, allemaal in de tabel")
LATER_HIRES = Text("Later", "Later")
LATER_CAPTION = Text("Hires that wait for a volume", "Mensen die op meer bestellingen wachten")
STATUS = Text("Status", "Status")
FROM_MONTH = Text("from {month}", "vanaf {month}")

RISKS = Text("Risks, and what to leave for now", "Risico's, en wat je nu laat")

APPENDICES: Mapping[str, Text] = MappingProxyType(
    {
        "steps": Text("Step by step", "Stap voor stap"),
        "money": Text("Money", "Geld"),
        "numbers": Text("What you told, and the numbers", "Wat je vertelde, en de cijfers"),
        "months": Text("Month by month", "Maand voor maand"),
        "work": Text("The work", "Het werk"),
        "phases": Text("Roles in each phase of the journey", "Rollen in elke fase van de klantreis"),
        "tensions": Text("Where the sources differ", "Waar de bronnen verschillen"),
        "charts": Text("The charts as tables", "De grafieken als tabellen"),
        "sources": Text("Sources", "Bronnen"),
    }
)
BESIDE: Mapping[str, Text] = MappingProxyType({"outside": makeorbuy.MAKE_OR_BUY, "peers": peers.PEERS})
APPENDIX = Text("Appendix {letter}. {title}", "Bijlage {letter}. {title}")
AS_TABLE = Text("The same as a table", "Hetzelfde als tabel")
PAGE_OF = Text("Page {page} of {pages}", "Pagina {page} van {pages}")
MADE_WITH = Text("{day} · made with ecomteam", "{day} · gemaakt met ecomteam")
NO_LETTERS = Text(
    "No font here has some of the letters, so they are missing in the PDF.",
    "Sommige letters staan hier in geen enkel lettertype; die ontbreken in de pdf.",
)
