"""To your goal: what lacks to a number that an owner wants, and what brings it."""

from collections.abc import Mapping

from ecomteam.model.targets import HOURS, INCOME, NEW, ORDERS, PROFIT, REDONE, REPLY, REVENUE, TARGET_KIND, WAIT
from ecomteam.model.text import Text
from ecomteam.words.numbers import amount, both, numeral, percent, whole

TO_YOUR_GOAL = Text("To your goal", "Naar je doel")
BEYOND_GOAL = Text("That lies beyond your goal: {goal}.", "Dat ligt voorbij je doel: {goal}.")
NOBODY_BEFORE = Text(
    "Up to your goal of {goal} nobody new has to come.", "Tot je doel van {goal} hoeft er niemand nieuws te komen."
)
NOBODY_PAID_BEFORE = Text(
    "Up to your goal of {goal} the shop does not earn what somebody new costs, and nobody has the time for"
    " {open} a week of its work: find what takes less time, or earn more on each order.",
    "Tot je doel van {goal} verdient de webshop niet wat iemand nieuws kost, en voor {open} werk per week heeft"
    " dan niemand tijd: zoek wat minder tijd kost, of verdien meer per bestelling.",
)
TOLD = Text("{name}: to {to}", "{name}: naar {to}")
TOLD_BY = Text("{name}: to {to} by {by}", "{name}: naar {to}, uiterlijk {by}")

# What is wanted, as it stands before the colon.
OF_ORDERS = Text("{to} orders a month", "{to} bestellingen per maand")
OF_REVENUE = Text("{to} of revenue a month", "{to} omzet per maand")
OF_HOURS = Text("{to} hours a week for yourself", "{to} uur per week voor jezelf")
OF_INCOME = Text("{to} a month for you", "{to} per maand voor jezelf")
OF_NOTHING = Text("Breaking even", "Quitte spelen")
OF_PROFIT = Text("{to} profit", "{to} winst")
OF_WAIT = Text("A wait of {to} weeks", "{to} weken wachttijd")
OF_REDONE = Text("At most {to} made good", "Hooguit {to} dat misgaat")
OF_NEW = Text("{to} new products a month", "{to} nieuwe producten per maand")
OF_ONE_NEW = Text("1 new product a month", "1 nieuw product per maand")
OF_REPLY = Text("An answer within {to} days", "Antwoord binnen {to} dagen")
WANTED: Mapping[str, Text] = {
    ORDERS: OF_ORDERS,
    REVENUE: OF_REVENUE,
    HOURS: OF_HOURS,
    INCOME: OF_INCOME,
    PROFIT: OF_PROFIT,
    WAIT: OF_WAIT,
    REDONE: OF_REDONE,
    NEW: OF_NEW,
    REPLY: OF_REPLY,
}
BY = Text("{wanted} by {by}", "{wanted}, uiterlijk {by}")
LINE = Text("{wanted}: {said}", "{wanted}: {said}")

THERE = Text("you are there, with {now} today.", "dat haal je al, met {now} nu.")
TELL_ORDERS = Text(
    "tell how many orders you get today, and the plan says what lacks.",
    "vertel hoeveel bestellingen je nu krijgt, dan zegt het plan wat er nog ontbreekt.",
)
TELL_MONEY = Text(
    "tell your orders, what one brings in, the margin and the postage, and the plan says what lacks.",
    "vertel je bestellingen, wat er één opbrengt, de marge en de porto, dan zegt het plan wat er nog ontbreekt.",
)

# Orders and revenue
MORE_ORDERS = Text("{more} more than today{share}.", "{more} meer dan nu{share}.")
MORE_REVENUE = Text(
    "{to} ÷ {each} = {orders} orders, {more} more than today{share}.",
    "{to} ÷ {each} = {orders} bestellingen, {more} meer dan nu{share}.",
)
HANDS = Text(
    "Orders wait {weeks} weeks already, so it is hands in the workshop that bring them, not buyers.",
    "Bestellingen wachten al {weeks} weken, dus handen in de werkplaats brengen ze, geen kopers.",
)
LEAVE = Text("They leave {more} × {each} = {sum} a month.", "Ze laten {more} × {each} = {sum} per maand over.")
LEAVE_BOUGHT = Text(
    "They leave {more} × {each} = {sum} a month without ads, {more} × {net} = {less} with ads as today.",
    "Ze laten {more} × {each} = {sum} per maand over zonder reclame, {more} × {net} = {less} met reclame zoals nu.",
)
LEAVE_UNPAID = Text(
    "They leave {more} × {each} = {sum} a month without ads; with {ads} of ads for each, as today, nothing.",
    "Ze laten {more} × {each} = {sum} per maand over zonder reclame; met {ads} reclame per stuk, zoals nu, niets.",
)
LEAVE_NOTHING = Text(
    "But an order leaves nothing, so more of them bring nothing: first the price or what an order costs.",
    "Maar een bestelling laat niets over, dus meer brengen niets op: eerst de prijs of wat een bestelling kost.",
)
WORK = Text(
    "They bring about {hours} hours of work a week, and your people have the time.",
    "Ze brengen zo'n {hours} uur werk per week, en daar hebben je mensen tijd voor.",
)
WORK_OPEN = Text(
    "They bring about {hours} hours of work a week; {open} of them have nobody yet.",
    "Ze brengen zo'n {hours} uur werk per week; voor {open} daarvan is er nog niemand.",
)
WORK_ALL_OPEN = Text(
    "They bring about {hours} hours of work a week that have nobody yet.",
    "Ze brengen zo'n {hours} uur werk per week waar nog niemand voor is.",
)
BEFORE = Text("On the way there: {list}.", "Onderweg daarheen: {list}.")
MOVED = Text(
    "That is {share} of the {typed} that are typed in today: orders that move to the shop, not extra ones; they save"
    " hours and bring in no more.",
    "Dat is {share} van de {typed} die nu worden ingetypt: bestellingen die verhuizen naar de webshop, geen extra; ze"
    " schelen uren en brengen niet meer op.",
)
FAR = Text(
    "That is more than {times} times today's volume, another shop with other people: set a goal on the way first.",
    "Dat is meer dan {times} keer zoveel als nu, een andere webshop met andere mensen: stel eerst een doel onderweg.",
)
STEP_FROM = Text("{role} (from {volume})", "{role} (vanaf {volume})")
AND_MORE = Text("{count} more", "nog {count}")
MONTHS = Text(
    "By {by} that is {growth} more each month, for {months}.", "Tot {by} is dat {months} lang elke maand {growth} meer."
)
MONTHS_FAST = Text(
    "By {by} that is {growth} more each month, for {months}: few shops keep that up. At {usual} a month it takes"
    " {count} months.",
    "Tot {by} is dat {months} lang elke maand {growth} meer: dat houden weinig webshops vol. Met {usual} per maand"
    " duurt het {count} maanden.",
)
NO_MONTH = Text(
    "Until {by} there is no month left: at {usual} more each month it takes {count} months.",
    "Tot {by} is er geen maand meer: met {usual} per maand erbij duurt het {count} maanden.",
)
ONE_MONTH = Text("one month", "één maand")
SO_MANY_MONTHS = Text("{count} months", "{count} maanden")

# What the shop leaves its owner
LEFT = Text(
    "{left} is left today after goods, postage, ads and people, before rent and other costs.",
    "nu blijft er {left} over na inkoop, porto, reclame en mensen, vóór huur en andere kosten.",
)
LEFT_TOLD = Text("{left} is left today, by what you told.", "nu blijft er {left} over, volgens wat je vertelde.")
LOSES = Text(
    "today the shop loses {loss} a month, {before}.",
    "nu verliest de webshop {loss} per maand, {before}.",
)
IN_THE_MIDDLE = Text("We count with the middle of it.", "We rekenen met het midden daarvan.")
LOSES_YEAR = Text(
    "over the year the shop loses {loss} a month on average, {before}.",
    "over het jaar verliest de webshop gemiddeld {loss} per maand, {before}.",
)
ENOUGH = Text("So that is there, with {over} on top.", "Dat is er dus, met {over} extra.")
JUST_ENOUGH = Text("So that is there.", "Dat is er dus.")
SHORT = Text(
    "{short} is missing: at {each} an order that is {orders}, or {rise} more on each of {today}.",
    "Je komt {short} te kort: met {each} per bestelling zijn dat {orders}, of {rise} meer op elk van {today}.",
)
SHORT_BRIEF = Text(
    "{short} short: {orders}, or {rise} more an order.", "{short} te kort: {orders}, of {rise} meer per bestelling."
)
SHORT_HANDS = Text(
    "{short} is missing: {rise} more on each of {today}. More orders only make the list longer.",
    "Je komt {short} te kort: {rise} meer op elk van {today}. Meer bestellingen maken de lijst alleen langer.",
)
LOSS_ORDERS = Text(
    "At {each} an order that is {orders}, or {rise} more on each of {today}.",
    "Met {each} per bestelling zijn dat {orders}, of {rise} meer op elk van {today}.",
)
SHORT_PRICE = Text(
    "{short} is missing, and an order leaves nothing: {rise} more on each of {today} brings it.",
    "Je komt {short} te kort, en een bestelling laat niets over: {rise} meer op elk van {today} brengt het op.",
)
SHORT_ALONE = Text(
    "{short} is missing, and orders alone do not bring it (that takes more than twice as many): {rise} more on each of"
    " {today}, or as much less cost.",
    "Je komt {short} te kort, en met bestellingen alleen lukt dat niet (dan moeten het er meer dan twee keer zoveel"
    " zijn): {rise} meer op elk van {today}, of zoveel minder kosten.",
)
LOSS_ALONE = Text(
    "Orders alone do not mend that (it takes more than twice as many): {rise} more on each of {today}, or as much less"
    " cost.",
    "Met bestellingen alleen lukt dat niet (dan moeten het er meer dan twee keer zoveel zijn): {rise} meer op elk van"
    " {today}, of zoveel minder kosten.",
)
NO_PRICE = Text(
    "{short} is missing: it takes {orders} orders a month, and today there are {today}. No price makes that good.",
    "Je komt {short} te kort: daar zijn {orders} bestellingen per maand voor nodig, en nu zijn het er {today}. Geen"
    " prijs maakt dat goed.",
)
NO_PRICE_WITHOUT_ADS = Text(
    "{short} is missing: without ads it takes {orders} orders a month, and today there are {today}.",
    "Je komt {short} te kort: zonder advertenties zijn daar {orders} bestellingen per maand voor nodig, en nu zijn het"
    " er {today}.",
)
ADS_AGAIN = Text(
    "Pay for ads again once they bring an order for less than {each}.",
    "Betaal pas weer voor advertenties als een bestelling eruit minder dan {each} kost.",
)
ONLY_COST = Text("{short} is missing, in costs to be rid of.", "Je komt {short} te kort, en dat moet uit de kosten.")
ONLY_COST_LOSS = Text(
    "Neither orders nor the price mend that: {short} of cost has to go.",
    "Met bestellingen of een hogere prijs lukt dat niet: er moet {short} aan kosten weg.",
)
SHORT_ONLY = Text("{short} is missing.", "Je komt {short} te kort.")
UNTIL_PAID = Text(
    "Now and next cost at most {cost} of it: until their orders are there {rest} is left.",
    "Nu en straks kosten daarvan hoogstens {cost}: tot hun bestellingen er zijn, blijft er {rest} over.",
)

# Profit as a share
PROFIT_LEFT = Text(
    "of {revenue} that is {goal}. Today about {left} is left, with {other} for rent and all else, as is usual.",
    "van {revenue} is dat {goal}. Nu blijft er zo'n {left} over, met {other} voor huur en de rest, zoals dat"
    " gebruikelijk is.",
)
PROFIT_TOLD = Text(
    "of {revenue} that is {goal}. Today {left} is left, as you told.",
    "van {revenue} is dat {goal}. Nu blijft er {left} over, zoals je vertelde.",
)
PROFIT_SHORT = Text(
    "{short} is missing: at {each} an order less {asked} of profit on it that is {orders} orders more{share}{ads}.",
    "Je komt {short} te kort: met {each} per bestelling min {asked} winst daarop zijn dat {orders} bestellingen"
    " meer{share}{ads}.",
)
PROFIT_BRIEF = Text(
    "{short} short: {orders} orders more{share}{ads}.", "{short} te kort: {orders} bestellingen meer{share}{ads}."
)
PROFIT_SHORT_ONLY = Text(
    "{short} is missing, and more orders do not bring it: one leaves {each}, and {asked} of it has to be profit{ads}.",
    "Je komt {short} te kort, en meer bestellingen brengen het niet: één laat {each} over, waarvan {asked} winst moet"
    " zijn{ads}.",
)
LESS_ADS = Text(
    ", or {share} less for ads without losing orders", ", of {share} minder reclame zonder bestellingen te verliezen"
)

# The hours of an owner
HOURS_COUNTED = Text(
    "by our count the shop takes {counted} of your {now} hours, so nobody new is needed for it.",
    "volgens onze telling kost de webshop {counted} van je {now} uur, dus er is niemand nieuws voor nodig.",
)
HOURS_NOTE = Text(
    "Note for two weeks where the other {other} go.", "Schrijf twee weken op waar de andere {other} heen gaan."
)
HOURS_TO_GO = Text("{need} of your {now} hours have to go.", "{need} van je {now} uur moeten weg.")
HOURS_ASSUMED = Text(
    "we assume that you work {now}, so {need} of them have to go. Tell your own hours, and the sum is yours.",
    "we nemen aan dat je er {now} werkt, dus {need} daarvan moeten weg. Vertel je eigen uren, dan klopt de som.",
)
HOURS_TAKEN = Text(
    "Now and next take {taken}: {after} are left.", "Nu en straks nemen er {taken} over: dan zijn het er {after}."
)
HOURS_NONE_TAKEN = Text("Whom you can pay now takes none of them.", "Wie je nu kunt betalen, neemt er geen van over.")
HOURS_NOBODY = Text("Nobody new can be paid for that yet.", "Er kan daar nog niemand nieuws voor betaald worden.")
HOURS_SPARE = Text(
    "By our count the shop takes {counted} of your hours: note for two weeks where the other {spare} go.",
    "Volgens onze telling kost de webshop {counted} van je uren: schrijf twee weken op waar de andere {spare} heen"
    " gaan.",
)
ASK_WEEK = Text(
    "What do the other {rest} of your {told} hours go to? We count {counted}. Write down each for a week and tell it"
    " (week in the file): what can go may be among these.",
    "Waar gaan de andere {rest} van je {told} uur heen? Wij tellen er {counted}. Schrijf het een week lang op en vertel"
    " het (week in het bestand): wat weg kan, zit misschien daarbij.",
)
ASK_REST = Text(
    "What do the other {rest} of your {told} hours go to? We count {counted}. Write down each for a week and tell it"
    " (week in the file): on that hangs who is needed.",
    "Waar gaan de andere {rest} van je {told} uur heen? Wij tellen er {counted}. Schrijf het een week lang op en vertel"
    " het (week in het bestand): daarvan hangt af wie er nodig is.",
)
HOURS_REACHED = Text("That reaches it.", "Daarmee is het gehaald.")
HOURS_BEYOND = Text(
    "Not within the {left} a month that is left for it.", "Dat past niet in de {left} per maand die daarvoor over is."
)
HOURS_WITHIN = Text("The {left} a month that is left pays for it.", "De {left} per maand die over is, betaalt dat.")
HOURS_FREE = Text(
    "What they take stays free: what nobody does today waits on.",
    "Wat zij overnemen, blijft vrij: wat nu niemand doet, blijft wachten.",
)
HOURS_REST = Text(
    "The other {rest} can come out of {list}: with {role}, {cost} a month{orders}.",
    "De andere {rest} kunnen uit {list} komen: met {role}, {cost} per maand{orders}.",
)
HOURS_REST_FREE = Text(
    "The other {rest} can come out of {list}: what is not needed, or less often.",
    "De andere {rest} kunnen uit {list} komen: wat niet hoeft, of minder vaak kan.",
)
HOURS_KEPT = Text(
    "The other {rest} are work that only you do: less of it is fewer orders, or a longer wait.",
    "De andere {rest} zijn werk dat alleen jij doet: minder ervan is minder bestellingen, of langer wachten.",
)

# The wait of what is made to order
TELL_WAIT = Text(
    "tell your orders and how many weeks one waits today (making_wait_weeks), and the plan says what lacks.",
    "vertel je bestellingen en hoeveel weken er één nu wacht (making_wait_weeks), dan zegt het plan wat er ontbreekt.",
)
WAIT_SUM = Text(
    "({now} − {to}) weeks × {each} orders a week = {line} orders too many in the line.",
    "({now} − {to}) weken × {each} bestellingen per week = {line} bestellingen te veel in de rij.",
)
WAIT_MADE = Text(
    "Now and next make {made} more a month: so that takes {months} months.",
    "Nu en straks maken er {made} per maand meer: zo duurt dat {months} maanden.",
)
WAIT_NOT_MADE = Text("None of those who come makes more of them.", "Niemand van wie er komt, maakt er meer.")
WAIT_NEEDS = Text(
    "{by} it takes {need} more a month{hours}, or as many fewer that come in{rise}.",
    "{by} zijn er {need} per maand meer nodig{hours}, of zoveel minder die binnenkomen{rise}.",
)
WAIT_BY = Text("By {by}", "Tot {by}")
WAIT_HALF_YEAR = Text("In half a year", "In een half jaar")
WAIT_HOURS = Text(" ({hours} hours of making a week)", " ({hours} uur maken per week)")
WAIT_RISE = Text(
    ": at a price that is {rise} higher those that stay bring as much",
    ": met een prijs die {rise} hoger is brengen de andere evenveel op",
)

# What is made good
TELL_REDONE = Text(
    "tell your orders and which part of them you make good today (redo_rate), and the plan says what lacks.",
    "vertel je bestellingen en welk deel nu misgaat (redo_rate), dan zegt het plan wat er ontbreekt.",
)
REDONE_SUM = Text(
    "of {orders} orders {now} is {before} a month and {to} is {after}: {fewer} fewer × {each} = {saved} a month.",
    "van {orders} bestellingen is {now} er {before} per maand en {to} er {after}: {fewer} minder × {each} = {saved} per"
    " maand.",
)
REDONE_HOURS = Text(
    "So much pays {hours} a week of somebody who checks each before it leaves, at {each} an hour.",
    "Daarvan betaal je {hours} per week van iemand die elk stuk nakijkt voor het weggaat, bij {each} per uur.",
)

# New products
TELL_NEW = Text(
    "tell how many new products you bring out today, and the plan says what lacks.",
    "vertel hoeveel nieuwe producten je nu uitbrengt, dan zegt het plan wat er ontbreekt.",
)
NEW_SUM = Text(
    "{more} more than today asks {hours} a week: {list}.",
    "{more} meer dan nu vraagt {hours} per week: {list}.",
)
NEW_LITTLE = Text(
    "{more} more than today asks less than an hour a week.", "{more} meer dan nu vraagt nog geen uur per week."
)
NEW_TIME = Text("Your people have the time for it.", "Daar hebben je mensen tijd voor.")
NEW_OPEN = Text(
    "For {open} of it nobody has the time yet: {role}, {cost} a month{orders}.",
    "Voor {open} daarvan is er nog niemand: {role}, {cost} per maand{orders}.",
)
NEW_HAND_OVER = Text(
    "For {open} of it you have no time yet: as much of {list} can go to {role}, {cost} a month{orders}.",
    "Voor {open} daarvan heb je nog geen tijd: evenveel van {list} kan naar {role}, {cost} per maand{orders}.",
)
OPEN_ONLY = Text("For {open} of it nobody has the time yet.", "Voor {open} daarvan is er nog niemand.")

# Days until an answer
TELL_QUESTIONS = Text(
    "tell how many questions you get on a working day, and the plan says what lacks.",
    "vertel hoeveel vragen je op een werkdag krijgt, dan zegt het plan wat er ontbreekt.",
)
REPLY_SUM = Text(
    "{questions} questions a working day × {minutes} minutes is {hours} hours a week.",
    "{questions} vragen per werkdag × {minutes} minuten is {hours} uur per week.",
)
REPLY_LACK = Text(
    "For {lack} of them nobody has time, so {pile} questions a week pile up.",
    "Voor {lack} daarvan heeft niemand tijd, dus er blijven {pile} vragen per week liggen.",
)
REPLY_TAKEN = Text("With now and next it is {left}.", "Met nu en straks is dat {left}.")
REPLY_CLOSED = Text("Now and next take those.", "Nu en straks nemen die over.")
REPLY_COSTS = Text("{hours} of {role} cost {cost} a month{orders}.", "{hours} {role} kost {cost} per maand{orders}.")
REPLY_THERE = Text(
    "The hours are there: put {daily} on every working day, on fixed hours, and nobody waits longer.",
    "De uren zijn er: plan elke werkdag {daily}, op vaste uren, dan wacht niemand langer.",
)
REPLY_SEASON = Text(
    "In {months} it is {busy} hours, and {lack} lack.", "In {months} is het {busy} uur, en er ontbreekt {lack}."
)
REPLY_SEASON_THERE = Text(
    "In {months} it is {busy} hours, and they are there.", "In {months} is het {busy} uur, en die zijn er."
)
A_PRICE = Text("{rise} more on each of {today}", "{rise} meer op elk van {today}")
THAT_IS = Text(", that is {orders}", ", dat zijn {orders}")
SMALLER = Text("smaller things", "kleinere dingen")
PART = Text("{name} ({hours})", "{name} ({hours})")


def wanted(item: str, to: float, currency: str) -> Text:
    """What an owner wants, in a few words."""
    if item == INCOME and not to:
        return OF_NOTHING
    if item == NEW and to == 1:
        return OF_ONE_NEW
    return WANTED[item].format(to=so_much(item, to, currency))


def so_much(item: str, value: float, currency: str) -> Text:
    """So much of it, as it is written."""
    if TARGET_KIND[item].money:
        return amount(value, currency)
    if TARGET_KIND[item].maximum <= 1:
        return both(percent, value)
    return whole(value) if item in (ORDERS, REVENUE) else numeral(value)
