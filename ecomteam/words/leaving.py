"""The phrases about people who leave before long, and whoever follows them."""

from ecomteam.model.text import Text

LEAVING = Text("Leaves", "Vertrekt")
LEAVE = Text("Leave", "Vertrekken")
AWAY = Text("Away", "Afwezig")
AWAY_OR_LEAVES = Text("Away or leaving", "Afwezig of weg")

HOURS_EACH = Text("{count} people, {hours} hours a week each", "{count} mensen, elk {hours} uur per week")
HOURS_OF = Text("{hours} hours a week", "{hours} uur per week")
PEOPLE_OF = Text("{count} people", "{count} mensen")
NAMED = Text("{name} ({size})", "{name} ({size})")
GOES = Text("{who} leaves on {day}, {ahead}.", "{who} vertrekt op {day}, {ahead}.")
GO = Text("{who} leave on {day}, {ahead}.", "{who} vertrekken op {day}, {ahead}.")
STOPS = Text("{who} stops on {day}, {ahead}.", "{who} stopt op {day}, {ahead}.")
STOP = Text("{who} stop on {day}, {ahead}.", "{who} stoppen op {day}, {ahead}.")
YOU_GO = Text("You leave on {day}, {ahead}.", "Je vertrekt op {day}, {ahead}.")
GOES_AWAY = Text("{who} is away {time}, which begins {ahead}.", "{who} is {time} afwezig, en dat begint {ahead}.")
GO_AWAY = Text("{who} are away {time}, which begins {ahead}.", "{who} zijn {time} afwezig, en dat begint {ahead}.")
YOU_GO_AWAY = Text("You are away {time}, which begins {ahead}.", "Je bent {time} afwezig, en dat begint {ahead}.")
FROM_TO = Text("from {day} to {until}", "van {day} tot en met {until}")
FROM_ON = Text("from {day} on", "vanaf {day}")
IS_AWAY = Text("{who} is away {until}.", "{who} is {until} afwezig.")
ARE_AWAY = Text("{who} are away {until}.", "{who} zijn {until} afwezig.")
UNTIL = Text("until {day}", "tot en met {day}")
OPEN_END = Text("(until when, nobody told)", "(tot wanneer, vertelde niemand)")
MEANWHILE = Text(
    "What of this work nobody has time for meanwhile counts among the hires below: agree with whoever comes for it that"
    " it is for that time.",
    "Waar intussen niemand tijd voor heeft, telt mee bij de aanstellingen hieronder: spreek met wie daarvoor komt af"
    " dat het voor die tijd is.",
)
IN_DAYS = {
    0: Text("today", "vandaag"),
    1: Text("tomorrow", "morgen"),
}
DAYS = Text("in {count} days", "over {count} dagen")
WEEKS = Text("in {count} weeks", "over {count} weken")
MONTHS = Text("in {count} months", "over {count} maanden")

# How long it takes to find and work in whoever follows.
TAKES = Text(
    "Finding somebody takes about {find} weeks and working them in another {learn}",
    "Iemand vinden kost zo'n {find} weken en inwerken nog eens {learn}",
)
TAKES_OWN = Text(
    "Somebody of your own people learns it in about {learn} weeks",
    "Iemand van je eigen mensen leert het in zo'n {learn} weken",
)
TAKES_NOTHING = Text("{whom} knows the work already", "{whom} kent het werk al")
BEGIN = Text("{takes}: begin around {day}.", "{takes}: begin rond {day}.")
BEGIN_NOW = Text("{takes}: begin now.", "{takes}: begin nu.")
BEGIN_LATE = Text(
    "{takes}, which is longer than there is: begin this week.",
    "{takes}, en dat is langer dan er nog is: begin deze week.",
)

# Who gets the hours where nobody follows.
TO_YOU = Text(
    "If nobody follows, your week goes from {before} to {after} hours",
    "Zonder opvolger gaat jouw week van {before} naar {after} uur",
)
TO_NOBODY = Text(
    "If nobody follows, nobody does about {hours} hours of work a week",
    "Zonder opvolger doet niemand zo'n {hours} uur werk per week",
)
TO_YOU_AWAY = Text(
    "If nobody stands in, your week goes from {before} to {after} hours",
    "Zonder vervanger gaat jouw week van {before} naar {after} uur",
)
TO_NOBODY_AWAY = Text(
    "If nobody stands in, nobody does about {hours} hours of work a week",
    "Zonder vervanger doet niemand zo'n {hours} uur werk per week",
)
AND_NOBODY = Text("{said}, and {hours} hours a week have nobody.", "{said}, en blijft er {hours} uur per week liggen.")
FULL_STOP = Text("{said}.", "{said}.")

# What pays whoever follows.
PAYS = Text(
    "What is free then pays whoever follows: {cost} a month.",
    "Wat dan vrijkomt, betaalt de opvolger: {cost} per maand.",
)
PAYS_PART = Text(
    "What is free then, {cost} a month, pays all but {more} of whoever follows.",
    "Wat dan vrijkomt, {cost} per maand, betaalt de opvolger op {more} na.",
)
UNPAID = Text(
    "This help costs nothing today; somebody new does, so that counts with what you can pay.",
    "Deze hulp kost nu niets; iemand nieuws wel, dus dat telt mee bij wat je kunt betalen.",
)

PAID_BY_BENEFIT = Text(
    "We take it that you do not pay {name} meanwhile, as with most parental leave: ask that first, since what you go on"
    " paying comes on top.",
    "We rekenen erop dat je {name} zolang niet betaalt, zoals bij de meeste bevallingen en ouderschapsverlof: vraag dat"
    " eerst na, want wat je doorbetaalt, komt erbij.",
)
NOT_PAID = Text(
    "What you can pay is less than somebody for that time asks: agree before then what waits, and who does the rest.",
    "Wat je kunt betalen, is minder dan iemand voor die tijd vraagt: spreek voor die tijd af wat wacht en wie de rest"
    " doet.",
)

# Where nobody has to come.
JOINS = Text("{name} comes for it on {day}.", "{name} komt ervoor op {day}.")
NOBODY = Text(
    "Nobody needs to come: by our count the work is about {hours} hours a week, and {names} have the time for it.",
    "Er hoeft niemand te komen: naar onze telling is het zo'n {hours} uur werk per week, en {names} hebben"
    " er tijd voor.",
)
NOBODY_ONE = Text(
    "Nobody needs to come: by our count the work is about {hours} hours a week, and {names} has the time for it.",
    "Er hoeft niemand te komen: naar onze telling is het zo'n {hours} uur werk per week, en {names} heeft er"
    " tijd voor.",
)
NOBODY_YOU = Text(
    "Nobody needs to come: by our count the work is about {hours} hours a week, and you have them: your week goes from"
    " {before} to {after} hours.",
    "Er hoeft niemand te komen: naar onze telling is het zo'n {hours} uur werk per week, en die heb je zelf: jouw week"
    " gaat van {before} naar {after} uur.",
)
TOO_FEW = Text(
    "What nobody else has time for is too little for a job: about {hours} hours a week, which go to you.",
    "Waar niemand anders tijd voor heeft, is te weinig voor een baan: zo'n {hours} uur per week, en dat komt bij jou.",
)
NO_WORK = Text(
    "Nobody needs to come: by our count none of this work is left. Is it there all the same, tell what it is.",
    "Er hoeft niemand te komen: naar onze telling is dit werk er niet meer. Is het er toch, vertel dan wat het is.",
)
AGREE = Text("Agree before then who takes what.", "Spreek voor die tijd af wie wat overneemt.")
FREE_THEN = Text("{cost} a month is free then.", "Dan komt {cost} per maand vrij.")
WAITS = Text(
    "What of this work nobody has time for counts among the hires below.",
    "Waar dan niemand tijd voor heeft, telt mee bij de aanstellingen hieronder.",
)

# The step of whoever follows.
FOLLOWS_BRIEF = Text("after {name}", "na {name}")
STANDS_IN_BRIEF = Text("stands in for {name}", "vervangt {name}")
FIRST = Text(
    "First: somebody to follow {name}, who leaves on {day}: {hire}. {because}",
    "Eerst: een opvolger voor {name}, die op {day} vertrekt: {hire}. {because}",
)
FIRST_MANY = Text(
    "First: people to follow {name}, who leave on {day}: {hire}. {because}",
    "Eerst: opvolgers voor {name}, die op {day} vertrekken: {hire}. {because}",
)
FIRST_AWAY = Text(
    "First: somebody to stand in for {name}, who is away {time}, for that time only: {hire}. {because}",
    "Eerst: een vervanger voor {name}, {time} afwezig, alleen voor die tijd: {hire}. {because}",
)
FIRST_AWAY_MANY = Text(
    "First: people to stand in for {name}, who are away {time}, for that time only: {hire}. {because}",
    "Eerst: vervangers voor {name}, {time} afwezig, alleen voor die tijd: {hire}. {because}",
)
FIRST_AWAY_OWN = Text(
    "First: {name} is away {time}, and the hours are there already, for that time: {hire}. {because}",
    "Eerst: {name} is {time} afwezig, en de uren zijn er al, voor die tijd: {hire}. {because}",
)
FIRST_OWN = Text(
    "First: {name} leaves on {day}, and the hours are there already: {hire}. {because}",
    "Eerst: {name} vertrekt op {day}, en de uren zijn er al: {hire}. {because}",
)
# Alone, of several people, and where own people have the hours.
FIRSTS, FIRSTS_AWAY = (FIRST, FIRST_MANY, FIRST_OWN), (FIRST_AWAY, FIRST_AWAY_MANY, FIRST_AWAY_OWN)
FROM_DAY = Text("Look from {day} on.", "Zoek vanaf {day}.")
NOW_ALREADY = Text("Now already: {hire}.", "Nu al: {hire}.")
FROM_MONTH = Text("from {month}", "vanaf {month}")
FOR_SEASON = Text(
    "that {people} came for the season, and that the work goes with it",
    "dat {people} voor het seizoen kwam, en dat het werk meegaat",
)
FOR_SEASON_MANY = Text(
    "that {people} came for the season, and that the work goes with it",
    "dat {people} voor het seizoen kwamen, en dat het werk meegaat",
)
COSTS_NOTHING = Text(
    "What {name} costs pays for it: nothing extra.", "Wat {name} kost, betaalt dit: het kost niets extra."
)
COSTS_MORE = Text(
    "What {name} costs pays for it, but for {more} a month.",
    "Wat {name} kost, betaalt dit, op {more} per maand na.",
)
LEAVER_PAYS = Text("from what {name} costs now", "uit wat {name} nu kost")
PAID_BY = Text(
    "What {name} costs today, {cost} a month, is free from {day} on. Every week that both are there costs {week} once.",
    "Wat {name} nu kost, {cost} per maand, is vrij vanaf {day}. Elke week dat ze er allebei zijn, kost"
    " eenmalig {week}.",
)
PAID_BY_PART = Text(
    "What {name} costs today, {cost} a month, is free from {day} on; {more} comes on top.",
    "Wat {name} nu kost, {cost} per maand, is vrij vanaf {day}; {more} komt erbij.",
)
PAID_BY_UNKNOWN = Text(
    "What {name} costs today is free from {day} on; nobody told how much that is.",
    "Wat {name} nu kost, is vrij vanaf {day}; hoeveel dat is, vertelde niemand.",
)
FREE_ROW = Text("Free when {names} leaves", "Vrij als {names} vertrekt")
FREE_ROW_MANY = Text("Free when they leave", "Vrij als zij vertrekken")
TAKES_OVER = Text(
    "Takes over the work of {name}: {list}.",
    "Neemt het werk van {name} over: {list}.",
)
TAKES_OVER_COUNTED = Text(
    "Takes over the work of {name}, of which we know {hours} hours a week: {list}.",
    "Neemt het werk van {name} over, waarvan wij {hours} uur per week kennen: {list}.",
)
TAKES_OVER_ALL = Text("Takes over the work of {name}.", "Neemt het werk van {name} over.")
WHY = Text(
    "{name} leaves on {day}, and nobody who stays has the hours for this work.",
    "{name} vertrekt op {day}, en niemand die blijft heeft de uren voor dit werk.",
)
WHY_MANY = Text(
    "{name} leave on {day}, and nobody who stays has the hours for this work.",
    "{name} vertrekken op {day}, en niemand die blijft heeft de uren voor dit werk.",
)
WHY_AWAY = Text(
    "{name} is away for a time, and nobody who is there has the hours for this work.",
    "{name} is een tijd afwezig, en niemand die er dan is heeft de uren voor dit werk.",
)
RISK = Text(
    "{day} comes before somebody else can do what {name} does. Look each week at what is written down by then and who"
    " has done it once.",
    "Het wordt {day} voordat iemand anders kan wat {name} doet. Kijk elke week wat er al op papier staat en wie het een"
    " keer heeft gedaan.",
)
SAME_HOURS = Text(
    "In the form and for the hours that {name} has now.", "In de vorm en voor de uren die {name} nu heeft."
)
FEWER_HOURS = Text(
    "By our count {hours} hours a week of what {name} does have nobody; for the rest there is time, or no work.",
    "Naar onze telling heeft {hours} uur per week van wat {name} doet niemand; voor de rest is er tijd, of geen werk.",
)
HOURS_JUDGED = Text(
    "Whoever pays somebody for so many hours has that work, as long as our count does not clearly say otherwise.",
    "Wie iemand voor zoveel uur betaalt, heeft dat werk ook, zolang onze telling niet duidelijk anders zegt.",
)
JUDGED = Text(
    "Work that a shop pays somebody for goes on when they leave; how long it takes to find and work in the next is the"
    " lead time of the role.",
    "Werk waar een webshop iemand voor betaalt, gaat door als die vertrekt; hoelang zoeken en inwerken duurt, is de"
    " doorlooptijd van de rol.",
)
JUDGED_AWAY = Text(
    "Work that somebody does all week goes on while they are away for a month or more; a contract that ends with the"
    " leave leaves them their place. How long it takes to find and work in somebody is the lead time of the role.",
    "Werk dat iemand de hele week doet, gaat door als die een maand of langer weg is; een contract dat met het verlof"
    " eindigt, laat de plek vrij. Hoelang zoeken en inwerken duurt, is de doorlooptijd van de rol.",
)
AWAY_TOLD = Text(
    "Find and work in somebody before {name} is away on {day}; begin around {begins}.",
    "Vind iemand en werk die in voordat {name} op {day} weg is; begin rond {begins}.",
)
AWAY_NOW = Text(
    "Find and work in somebody before {name} is away on {day}; begin now.",
    "Vind iemand en werk die in voordat {name} op {day} weg is; begin nu.",
)
WHEN_TOLD = Text(
    "Find and work in somebody before {name} leaves on {day}; begin around {begins}.",
    "Vind iemand en werk die in voordat {name} op {day} vertrekt; begin rond {begins}.",
)
WHEN_NOW = Text(
    "Find and work in somebody before {name} leaves on {day}; begin now.",
    "Vind iemand en werk die in voordat {name} op {day} vertrekt; begin nu.",
)
# With time to spare, and now.
WHEN, WHEN_AWAY = (WHEN_TOLD, WHEN_NOW), (AWAY_TOLD, AWAY_NOW)
