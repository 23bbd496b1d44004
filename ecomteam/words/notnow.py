"""Why not now: a sentence of the work and one of the money, for who is looked for and for what is planned."""

from ecomteam.model.text import Text

# Of the work
COVERED = Text(
    "That work ({work}) takes {hours} a week, and {who} the time for it.",
    "Dat werk ({work}) kost {hours} per week, en {who} er de tijd voor.",
)
SPARE = Text(
    "That work is done, with {free} of {hours} hours a week to spare ({people}).",
    "Dat werk wordt gedaan, en er zijn {free} van de {hours} uur per week voor over ({people}).",
)
DONE = Text(
    "That work ({work}) takes {hours} a week and gets done.",
    "Dat werk ({work}) kost {hours} per week en wordt gedaan.",
)
LITTLE = Text(
    "Of that work {hours} a week waits ({work}), too little for somebody of its own.",
    "Van dat werk blijft {hours} per week liggen ({work}), te weinig voor iemand erbij.",
)
STEP_FIRST = Text(
    "Step 1 takes what is more urgent: {work}. Its own work here ({own}) is {hours} a week.",
    "Stap 1 neemt over wat meer haast heeft: {work}. Dat werk ({own}) is hier {hours} per week.",
)
TOO_SMALL = Text(
    "Its own work here is {hours} a week ({work}), and this place is for {place}. It makes sense once there is as"
    " much of it.",
    "Dat werk is hier {hours} per week ({work}), en deze plek is voor {place}. Dat kan zodra er zoveel van is.",
)
OTHER_WAITS = Text(
    "Its own work ({own}) is {hours} a week, and that gets done. Other work waits: {work}.",
    "Dat werk ({own}) is {hours} per week, en het wordt gedaan. Er blijft ander werk liggen: {work}.",
)
OTHER_FORM = Text(
    "Step {rank} is for that work: {size} for {cost} a month.",
    "Stap {rank} is voor dat werk: {size} voor {cost} per maand.",
)
FAR_MORE = Text(
    "Step {rank} is for that work: {size} for {cost} a month. What you think of is far more:",
    "Stap {rank} is voor dat werk: {size} voor {cost} per maand. Waar jij aan denkt, is veel meer:",
)
ALL_YEAR_ROUND = Text("{who}, all year", "{who}, het hele jaar")
FOR_SEASON = Text(
    "Only {months} lack hands for it ({hours} a week): make it a contract for those months, not for the year.",
    "Alleen in {months} kom je er handen voor tekort ({hours} per week): maak er een contract voor die maanden van,"
    " niet voor het hele jaar.",
)
DOING_WAITS = Text(
    "What waits is to be done, not led: {work}, {hours} a week.",
    "Wat blijft liggen, moet gedaan worden en niet geleid: {work}, {hours} per week.",
)
TAKEN_ALONG = Text(
    "What waits of it is for a role that takes other work along: {role}.",
    "Wat ervan blijft liggen, is voor een rol die ander werk erbij neemt: {role}.",
)
BY_PRODUCTS = Text("It is {hours} a week once {products}.", "Het is {hours} per week zodra {products}.")
COMES_AT = Text("It comes at about {volume}.", "Dat komt aan de beurt bij zo'n {volume}.")
MAKES_WHAT_WAITS = Text(
    "{hours} a week make {made} a month of the orders that wait: {leaves} for {cost}. Begin as soon as what comes"
    " first is paid.",
    "{hours} per week maken {made} per maand van de bestellingen die wachten: {leaves} voor {cost}. Begin zodra wat"
    " eerst komt betaald is.",
)
DEARER = Text(
    "At about {volume} that work asks for {hours} a week, for {cost} a month; this is far more.",
    "Bij zo'n {volume} vraagt dat werk {hours} per week, voor {cost} per maand; dit is veel meer.",
)
HAND_HOUR = Text(
    "An hour of making leaves {leaves}, an hour of help costs {cost}. A better price goes first; more hands would cost"
    " you money with every piece.",
    "Een uur maken levert {leaves} op, een uur hulp kost {cost}. Eerst een betere prijs; met meer handen leg je op elk"
    " stuk geld toe.",
)
VOLUME = Text(
    "The work is there; the money comes at about {volume}.", "Het werk is er; het geld komt bij zo'n {volume}."
)
THERE = Text("The work is there ({hours} a week).", "Het werk is er ({hours} per week).")
PAY = Text(
    "The work is there ({hours} a week), the money is not: it costs {cost} a month.",
    "Het werk is er ({hours} per week), het geld niet: het kost {cost} per maand.",
)
FAR_OFF = Text(
    "The work is there ({hours} a week); the money for it is far off.",
    "Het werk is er ({hours} per week); het geld ervoor is nog ver weg.",
)
FIRST = Text(
    "The work is there ({hours} a week); what comes first weighs more. Look again when those people are in.",
    "Het werk is er ({hours} per week); wat eerst komt, weegt zwaarder. Kijk opnieuw als die mensen er zijn.",
)
DEPARTMENT = Text(
    "Your company has people for that work ({work}). Agree with them on {hours} a week and a name, and look for"
    " somebody only if they do not have these.",
    "Je bedrijf heeft daar mensen voor ({work}). Spreek met hen {hours} per week en een naam af, en zoek pas iemand als"
    " zij die uren niet hebben.",
)
DEPARTMENT_THERE = Text(
    "That work ({work}) is with {people}: {hours} a week for the shop. Ask first whether they have time for more"
    " of it.",
    "Dat werk ({work}) ligt bij {people}: voor de webshop {hours} per week. Vraag daar eerst of er tijd voor meer is.",
)
DEPARTMENT_FULL = Text(
    "That work ({work}) is with {people}: {hours} a week for the shop. Find out first what of it can go, or be"
    " done in fewer hours.",
    "Dat werk ({work}) ligt bij {people}: voor de webshop {hours} per week. Zoek eerst uit wat daar weg kan of"
    " sneller kan.",
)
MINUTES_EACH = Text(
    "That work is with {people}: {hours} hours a week ÷ {volume} {of} is {minutes} minutes each, where by our"
    " count {usual} is usual. Find out first what takes these.",
    "Dat werk ligt bij {people}: {hours} uur per week ÷ {volume} {of} is {minutes} minuten per stuk, en naar"
    " onze telling is {usual} gebruikelijk. Zoek eerst uit waar die heen gaan.",
)
MINUTES_QUICK = Text(
    "That work is with {people}: {hours} hours a week ÷ {volume} {of} is {minutes} minutes each, quicker than"
    " the {usual} of our count. Look first at what need not be asked or done.",
    "Dat werk ligt bij {people}: {hours} uur per week ÷ {volume} {of} is {minutes} minuten per stuk, sneller"
    " dan de {usual} van onze telling. Kijk eerst wat niet gevraagd of gedaan hoeft te worden.",
)
SO_MANY = {
    "contacts_per_month": Text("questions", "vragen"),
    "orders_per_month": Text("orders", "bestellingen"),
}
YOU_HAVE = Text("you have", "jij hebt")
TEAM_HAS = Text("today's team has", "het team van nu heeft")

# Of the money
IS_ORDERS = Text("{cost} a month is {orders}", "{cost} per maand is {orders}")
IT_COSTS = Text("It costs {cost} a month", "Het kost {cost} per maand")
WEEKLY_IS_ORDERS = Text(
    "{hours} a week of it would cost {cost} a month, {orders}",
    "Voor {hours} per week betaal je {cost} per maand, {orders}",
)
WEEKLY_COSTS = Text(
    "{hours} a week of it would cost {cost} a month", "Voor {hours} per week betaal je {cost} per maand"
)
FULL_TIME_IS_ORDERS = Text(
    "A full-time job of it costs {cost} a month, {orders}", "Een voltijdbaan ervoor kost {cost} per maand, {orders}"
)
FULL_TIME_COSTS = Text("A full-time job of it costs {cost} a month", "Een voltijdbaan ervoor kost {cost} per maand")
COMPANY_IS_ORDERS = Text(
    "A company asks {each} an order, {cost} a month, {orders}",
    "Een bedrijf vraagt {each} per bestelling, {cost} per maand, {orders}",
)
COMPANY_COSTS = Text(
    "A company asks {each} an order, {cost} a month", "Een bedrijf vraagt {each} per bestelling, {cost} per maand"
)
INSTEAD_ORDERS = Text(
    "Your own people for it cost about {now}; in their place it is {more} a month more: {orders}.",
    "Je eigen mensen ervoor kosten ongeveer {now}; in hun plaats is het {more} per maand meer: {orders}.",
)
INSTEAD_MORE = Text(
    "Your own people for it cost about {now}; in their place it is {more} a month more.",
    "Je eigen mensen ervoor kosten ongeveer {now}; in hun plaats is het {more} per maand meer.",
)
INSTEAD_LESS = Text(
    "Your own people for it cost about {now}; in their place it saves {more} a month.",
    "Je eigen mensen ervoor kosten ongeveer {now}; in hun plaats scheelt het {more} per maand.",
)
CAN_PAY = Text("{said}, and {limit} can be paid.", "{said}, en je kunt {limit} betalen.")
LEFT_BESIDE = Text(
    "{said}, and beside who comes now and next only {left} is left.",
    "{said}, en naast wie nu en daarna komt, is er maar {left} over.",
)
NONE_BESIDE = Text(
    "{said}, and beside who comes now and next nothing is left.",
    "{said}, en naast wie nu en daarna komt, is er niets over.",
)
NOTHING_LEFT = Text("{said}, and today nothing is left for it.", "{said}, en daar is nu niets voor over.")
NOTHING_BESIDE = Text(
    "{said}, and after {living} for you to live on nothing is left for it.",
    "{said}, en na {living} om van te leven is daar niets voor over.",
)
STOP = Text("{said}.", "{said}.")

# Of what an owner thinks of in words of their own
FROM_MONTH = Text("{who}, from {month}", "{who}, vanaf {month}")
HOURS_SUM = Text("{each} × {hours} hours × 52 ÷ 12 = {sum} a month", "{each} × {hours} uur × 52 ÷ 12 = {sum} per maand")
ORDERS_SUM = Text("{each} × {orders} orders = {sum} a month", "{each} × {orders} bestellingen = {sum} per maand")
YEAR_SUM = Text("{year} ÷ 12 = {sum} a month", "{year} ÷ 12 = {sum} per maand")
SALARY_SUM = Text(
    "{year} ÷ 12 × {times} with employer's charges = {sum} a month",
    "{year} ÷ 12 × {times} met werkgeverslasten = {sum} per maand",
)
SAME_WORK = Text(
    "Step {rank} ({role}) takes that work: {size} for {cost} a month.",
    "Stap {rank} ({role}) neemt dat werk over: {size} voor {cost} per maand.",
)
HOURS_BUY = Text("At usual pay here that is {hours} a week.", "Tegen gewone lonen hier is dat {hours} per week.")
HOUR_BESIDE = Text(
    "That is {each} an hour; such an hour usually costs {theirs}.",
    "Dat is {each} per uur; zo'n uur kost meestal {theirs}.",
)
FROM_VOLUME = Text(
    "The money for it is there from about {volume}, at the earliest.",
    "Het geld ervoor is er op z'n vroegst bij zo'n {volume}.",
)
TELL_LEAVES = Text("Tell {what}, and this stands in orders too.", "Vertel {what}, dan staat dit ook in bestellingen.")
ORDERS_TOLD = Text("your orders", "je bestellingen")
BASKET_TOLD = Text("what one brings in", "wat er één opbrengt")
MARGIN_TOLD = Text("your margin", "je marge")
NO_LEAVES = Text(
    "An order leaves nothing, so no number of them pays it: first the price, or what an order costs.",
    "Een bestelling laat niets over, dus geen aantal betaalt het: eerst de prijs, of wat een bestelling kost.",
)
COMMISSION = Text(
    "Of each order that they bring {share} × {basket} = {fee} is theirs, and {leaves} − {fee} = {left} stays.",
    "Van elke bestelling die ze binnenhalen is {share} × {basket} = {fee} voor hen, en {leaves} − {fee} = {left}"
    " blijft.",
)
COMMISSION_BOUGHT = Text("With ads as today {net} of it does.", "Met reclame zoals nu is dat {net}.")
COMMISSION_LOSES = Text(
    "Where ads bring it too, as today, each costs you {net}.",
    "Komt die ook via reclame, zoals nu, dan leg je er {net} op toe.",
)
COMMISSION_ALL = Text(
    "Of each order that they bring {share} × {basket} = {fee} is theirs, and an order leaves {leaves}: each would cost"
    " you money. More than {most} it cannot be.",
    "Van elke bestelling die ze binnenhalen is {share} × {basket} = {fee} voor hen, en een bestelling laat {leaves}"
    " over: op elke leg je toe. Meer dan {most} kan het niet zijn.",
)
COMMISSION_UNTOLD = Text(
    "Paid by what they sell they can have no more than an order leaves: at {share}, which is a guess of ours,"
    " {share} × {basket} = {fee} of the {leaves}, and {left} stays.",
    "Wie betaald wordt naar verkoop, kan niet meer krijgen dan een bestelling overlaat: bij {share}, een gok van ons,"
    " is dat {share} × {basket} = {fee} van de {leaves}, en {left} blijft.",
)
COMMISSION_TELL = Text("Tell their share (commission).", "Vertel hun deel (commission).")
COMMISSION_BASE = Text(
    "What they are paid besides takes {cost} ÷ {left} = {orders} orders a month of theirs.",
    "Wat ze daarnaast krijgen, vraagt {cost} ÷ {left} = {orders} bestellingen per maand van hen.",
)
COMMISSION_NEW = Text(
    "Agree that it is for new customers only: of today's {orders} orders it would be {total} a month.",
    "Spreek af dat het alleen voor nieuwe klanten is: van de {orders} bestellingen van nu zou het {total} per maand"
    " zijn.",
)
TELL_PRICE = Text(
    "Tell what it costs, and this stands in orders.", "Vertel wat het kost, dan staat dit in bestellingen."
)
# Of what nobody priced, so that an owner can do the sum.
EACH_HUNDRED = Text(
    "No price was told: each {each} a month that it costs takes {orders}.",
    "Een prijs is niet verteld: elke {each} die het per maand kost, vraagt {orders}.",
)
IF_BUYERS = Text(
    "If it is there to bring buyers: they wait {weeks} weeks already.",
    "Is het bedoeld voor meer kopers: die wachten nu al {weeks} weken.",
)
WHICH_WORK = Text(
    "Which work it takes over was not told, so no hours stand beside it.",
    "Welk werk het overneemt is niet verteld, dus er staan geen uren naast.",
)
SAVES = Text(
    "To pay in hours it has to save {hours} a week of {work}, at {each} an hour; that takes {total} today.",
    "Om zich in uren terug te verdienen moet het {hours} per week schelen van {work}, bij {each} per uur; daar gaat nu"
    " {total} in zitten.",
)
SAVES_ALL = Text(
    "In hours it does not pay: it would have to save {hours} a week of {work}, at {each} an hour, and all of that takes"
    " {total}.",
    "In uren verdient het zich niet terug: het zou {hours} per week moeten schelen van {work}, bij {each} per uur, en"
    " daar gaat in totaal {total} in zitten.",
)
MAKES = Text(
    "Orders wait {weeks} weeks to be made, so it pays once it makes so many more.",
    "Bestellingen wachten {weeks} weken op het maken, dus het loont zodra je er zoveel meer mee maakt.",
)
MAKES_CHEAPER = Text(
    "Step {rank} ({role}) makes {made} a month for {cost}: from {many} a month on this makes them for less.",
    "Stap {rank} ({role}) maakt er {made} per maand voor {cost}: vanaf {many} per maand maakt dit ze goedkoper.",
)
NOTHING_WAITS = Text(
    "Nothing you told waits to be made: it pays only if you sell more than you make today.",
    "Niets van wat je vertelde wacht op het maken: het loont alleen als je meer verkoopt dan je nu maakt.",
)
PRICE_TOLD = Text("Arithmetic of the price that was told.", "Rekenwerk met de prijs die verteld is.")
PAY_IN_PARTS = Text(
    "Agree one price for all of it, and pay the last third once it works.",
    "Spreek één prijs af voor het geheel, en betaal het laatste derde pas als het werkt.",
)
TRY_BEFORE = Text(
    "Try it on your own work for a month before you sign.", "Probeer het een maand met je eigen werk voor je tekent."
)

# Of a project: what it costs, spread over months, with what it costs each month after that
PROJECT_SUM = Text(
    "{once} ÷ {months} months + {upkeep} upkeep = {sum} a month",
    "{once} ÷ {months} maanden + {upkeep} onderhoud = {sum} per maand",
)
PROJECT_ONCE = Text("{once} ÷ {months} months = {sum} a month", "{once} ÷ {months} maanden = {sum} per maand")
PROJECT_MONTHLY = Text("{sum} a month", "{sum} per maand")
ESTIMATED = Text("By our estimate {said}", "Naar onze schatting {said}")
AS_IT_IS = Text("{said}", "{said}")
QUOTED = Text("By your quote {said}", "Volgens je offerte {said}")
PROJECT_ORDERS = Text("{said}: {orders}", "{said}: {orders}")
PROJECT_ALL = Text(
    "{said}; all of it is {once} ÷ {each} = {orders} orders",
    "{said}; alles samen is {once} ÷ {each} = {orders} bestellingen",
)
PROJECT_HOURS = Text(
    "The money is there; for about {hours} hours a month of its work there is nobody yet.",
    "Het geld is er; voor zo'n {hours} uur per maand van het werk is er nog niemand.",
)
PROJECT_TAKES = Text(
    "Of an order there about {share} is kept by who runs it: {leaves} − {fee} = {left} is what it leaves you.",
    "Van een bestelling daar houdt de marktplaats zo'n {share}: {leaves} − {fee} = {left} blijft voor jou over.",
)
PROJECT_TAKES_ALL = Text(
    "Of an order there about {share} is kept by who runs it: {leaves} − {fee} = {left}, so each would cost you money.",
    "Van een bestelling daar houdt de marktplaats zo'n {share}: {leaves} − {fee} = {left}, dus elke kost je geld.",
)
PROJECT_TAKES_MORE = Text(
    "What is kept of an order there, about {share}, is off your margin for {part} of your orders already: {leaves} −"
    " {own} × {fee} = {left} is what it leaves you.",
    "Wat de marktplaats van een bestelling houdt, zo'n {share}, is bij {part} van je bestellingen al van je marge af:"
    " {leaves} − {own} × {fee} = {left} blijft voor jou over.",
)
PROJECT_SPARES = Text(
    "Without the {share} that a marketplace keeps, an order leaves {leaves} + {fee} = {left}.",
    "Zonder de {share} die een marktplaats houdt, laat een bestelling {leaves} + {fee} = {left} over.",
)
