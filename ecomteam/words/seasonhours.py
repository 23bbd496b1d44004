"""What a season takes of its owners, what last year's help did, and what somebody in mind comes to in those months."""

from ecomteam.model.text import Text

OWNERS_THEN = Text(
    "Without help {work} takes {hours} of the owners' {of} hours a week then, and {waits} hours of other work wait:"
    " {list}.",
    "Zonder hulp kost één soort werk ({work}) dan {hours} van de {of} uur per week van de eigenaren, en {waits} uur"
    " ander werk wacht: {list}.",
)
OWNER_THEN = Text(
    "Without help {work} takes {hours} of your {of} hours a week then, and {waits} hours of other work wait: {list}.",
    "Zonder hulp kost één soort werk ({work}) dan {hours} van je {of} uur per week, en {waits} uur ander werk wacht:"
    " {list}.",
)
# What people did who came the last time, beside what is asked for now.
LAST_ENOUGH = Text(
    "Last time {names} {worked} about {did} hours in {weeks} weeks, and the season asks for {needed} on top of your"
    " own: hardly more hands, but sooner, and one of you to plan them.",
    "De vorige keer {worked} {names} zo'n {did} uur in {weeks} weken, en het seizoen vraagt er {needed} boven op die"
    " van jullie: nauwelijks meer handen, wel eerder, en een van jullie die ze inplant.",
)
LAST_MORE = Text(
    "Last time {names} {worked} about {did} hours in {weeks} weeks, and our count finds {found} on top of your own."
    " Plan with last time's hours: they were needed, so our count misses something.",
    "De vorige keer {worked} {names} zo'n {did} uur in {weeks} weken, en onze telling vindt {found} boven op die van"
    " jullie. Plan met de uren van de vorige keer: die waren nodig, dus onze telling mist iets.",
)
NONE_FOUND, ONLY_FOUND = Text("none", "er geen"), Text("only {needed}", "er maar {needed}")
LAST_SHORT = Text(
    "Last time {names} {worked} about {did} hours in {weeks} weeks; the season asks for {needed} on top of your own.",
    "De vorige keer {worked} {names} zo'n {did} uur in {weeks} weken; het seizoen vraagt er {needed} boven op die van"
    " jullie.",
)
WORKED, WORKED_EACH = Text("worked", "werkte"), Text("worked", "werkten")
TELL_LAST = Text(
    "Who helped last season? Name them with the days on which they came and went.",
    "Wie hielp er vorig seizoen? Noem ze met de dag waarop ze kwamen en gingen.",
)
# Hours counted by the year.
MOVED = Text(
    "Or count hours by the year: {names} {have} about {left} hours a week left in the {quiet} other months, and {week}"
    " of the {lacks} for {role} that lack in {months} can come from these ({year} hours a year{cost}). Ours: at most"
    " {most} beyond a full week. Contracts and any collective agreement have to allow it.",
    "Of reken in jaaruren: {names} {have} in de {quiet} andere maanden zo'n {left} uur per week over, en {week} van de"
    " {lacks} voor {role} die in {months} ontbreken kunnen daaruit komen ({year} uur per jaar{cost}). Ons oordeel:"
    " hooguit {most} boven een volle week. De contracten en een eventuele cao moeten zo'n jaarurensysteem toelaten.",
)
MOVED_COST = Text(", {cost} of help less", ", {cost} minder hulp")
HAS, HAVE = Text("has", "houdt"), Text("have", "houden")
# All year, beside a season that has its help.
NOBODY_ALL_YEAR = Text(
    "nobody. In a usual month the work is about {work} hours a week, and there are {have}.{budget}",
    "niemand. In een gewone maand is het werk zo'n {work} uur per week, en er zijn er {have}.{budget}",
)
OF_THE_YEAR = Text(
    " Of the {year} a year that you could spend those months take {cost}: keep the rest.",
    " Van de {year} per jaar die je kunt uitgeven vragen die maanden {cost}: houd de rest in kas.",
)
ALL_OF_THE_YEAR = Text(
    " The {year} a year that you could spend goes to those months.",
    " De {year} per jaar die je kunt uitgeven gaat naar die maanden.",
)
# Somebody in mind.
IN_SEASON = Text(
    "In {months} that is {season}, beside {help} of help on call for the hours that lack; in the other {quiet} months"
    " {rest}, for work that you have the hours for.",
    "In {months} is dat {season}, naast {help} voor hulp op oproep voor de uren die ontbreken; in de andere {quiet}"
    " maanden {rest}, voor werk waar jullie de uren voor hebben.",
)
PAID_ALL_YEAR = Text(
    "All year that is pay in {quiet} months too in which the work is {work} of the {have} hours; for {months} agree on"
    " those months.",
    "Het hele jaar betaal je ook {quiet} maanden waarin het werk {work} van de {have} uur vraagt; spreek voor {months}"
    " die maanden af.",
)
WORK_THEN = Text(
    "In {months} that work takes {then} hours a week instead of {now}.",
    "In {months} kost dat werk {then} uur per week in plaats van {now}.",
)
ORDERS_AND_FIXED = Text(
    "{each} × {orders} orders + {fixed} = {sum} a month", "{each} × {orders} bestellingen + {fixed} = {sum} per maand"
)
ORDERS_SUM_YEAR = Text(
    "{each} × {orders} orders of an average month = {sum} a month",
    "{each} × {orders} bestellingen van een gemiddelde maand = {sum} per maand",
)
ORDERS_AND_FIXED_YEAR = Text(
    "{each} × {orders} orders of an average month + {fixed} = {sum} a month",
    "{each} × {orders} bestellingen van een gemiddelde maand + {fixed} = {sum} per maand",
)
