"""What a plan says of hours, money and the owner: one sentence a thing, as an owner reads it."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.roles import Sourcing
from ecomteam.model.text import Text

FIRST = Text("First: {hire}. {because}", "Eerst: {hire}. {because}")
PAY_FIRST = Text(
    "First find out what today's people cost you together a month, with all charges: we count {team}, and that leaves"
    " {left} for anybody new. If it is {most} or less: {hire}. {because}",
    "Zoek eerst uit wat de mensen van nu je samen per maand kosten, met alle lasten: wij rekenen met {team}, en dan is"
    " er {left} voor iemand erbij. Is het {most} of minder: {hire}. {because}",
)
PAY_BEFORE_STEP = Text(
    "What do today's people cost you together a month, with all charges? We count {team}, and that leaves {left} for"
    " step {rank} ({role}): that can be paid if it is {most} or less.",
    "Wat kosten de mensen van nu je samen per maand, met alle lasten? Wij rekenen met {team}, en dan is er {left} voor"
    " stap {rank} ({role}): die kun je betalen als het {most} of minder is.",
)
LEAVES_NOTHING = Text("nothing", "niets")
# Whom a season takes comes before whoever comes all year.
SEASON_FIRST = Text("First, for {months}: {hands}. {rest}", "Eerst, voor {months}: {hands}. {rest}")
SEASON_WITHOUT_HANDS = Text("First, for {months}: {rest}", "Eerst, voor {months}: {rest}")
SEASON_IDLE = Text(
    "With your own hours of which you did not tell what they go to, {few} a week are enough: tell your week first.",
    "Met je eigen uren waarvan je niet vertelde waar ze heen gaan, is {few} per week genoeg: vertel eerst je week.",
)
SEASON_IDLE_ALL = Text(
    "With your own hours of which you did not tell what they go to, nobody has to come: tell your week first.",
    "Met je eigen uren waarvan je niet vertelde waar ze heen gaan, hoeft er niemand te komen: vertel eerst je week.",
)
SEASON_BUDGET_MONTHS = Text(
    "12 × {budget} ÷ {months} months = {amount} a month", "12 × {budget} ÷ {months} maanden = {amount} per maand"
)
SEASON_BUDGET = Text("12 × {budget} = {amount}", "12 × {budget} = {amount}")
SEASON_BUYS = Text(
    "Your money ({sum}) buys {bought} of the {wanted} hours a week that lack then{all}. The rest has to go by {way}.",
    "Je geld ({sum}) koopt {bought} van de {wanted} uur per week die dan ontbreken{all}. De rest moet weg door {way}.",
)
SEASON_BUYS_NOTHING = Text(
    "{wanted} hours a week lack then, and you told no money to spend on them{all}. They have to go by {way}.",
    "er ontbreken dan {wanted} uur per week, en je vertelde geen geld daarvoor{all}. Die moeten weg door {way}.",
)
SEASON_WOULD_PAY = Text(
    "; all of them cost {cost} a month, and the orders on top leave {leaves}",
    "; samen kosten die {cost} per maand, en de extra bestellingen laten {leaves} over",
)
# How work of a busy month goes for which nobody is paid.
WITHOUT_HANDS = {
    "service": Text(
        "a page on which customers look up their order, a form to be called back and last season's answers on the page",
        "een pagina waarop klanten hun bestelling opzoeken, een terugbelformulier en de antwoorden van vorig seizoen op"
        " de site",
    ),
    "logistics": Text(
        "later days of dispatch, told on the site before anybody orders", "latere verzenddagen, vooraf op de site"
    ),
}
ANSWERED_BY_ITSELF = Text(
    "last season's answers on the page and a form to be called back",
    "de antwoorden van vorig seizoen op de site en een terugbelformulier",
)
ASK_OF_SEASON = Text(
    "Are your {count} customer questions a day those of a usual day, or of {months}? That is more than one for each"
    " order, so we count them as of the season{more}.",
    "Zijn je {count} klantvragen per dag die van een gewone dag, of van {months}? Dat is meer dan één per bestelling,"
    " dus we rekenen ze als die van het seizoen{more}.",
)
ASK_OF_WEEK = Text(
    "You told {count} customer questions a day, {each} for each order: is that a day, a week or a month? The hours of"
    " customer service hang on it.",
    "Je vertelde {count} klantvragen per dag, {each} per bestelling: is dat per dag, per week of per maand? De uren"
    " voor klantenservice hangen ervan af.",
)
OF_A_WEEK = Text("{count} a week", "{count} per week")
OF_A_MONTH = Text("{count} a month", "{count} per maand")
MORE_LACK = Text(
    "; if they are of a usual day, {hours} more hours a week lack then",
    "; zijn ze van een gewone dag, dan ontbreken er in het seizoen {hours} uur per week meer",
)
MORE_HOURS_LACK = Text(
    "{hours} more hours a week lack in the season", "in het seizoen ontbreken {hours} uur per week meer"
)
SEASON_TAKES_ALL = Text(
    "Hire nobody yet: those months take all that you can spend, {limit} a month.",
    "Neem nog niemand aan: die maanden vragen alles wat je kunt uitgeven, {limit} per maand.",
)
SEASON_TAKES = Text(
    "Hire nobody yet: those months take {part} of the {limit} a month that you can spend.",
    "Neem nog niemand aan: die maanden vragen {part} van de {limit} per maand die je kunt uitgeven.",
)
BUSIEST_MONTH = Text("your busiest month", "je drukste maand")
SEASON_HAND = Text("{role}, {sourcing}, {size}", "{role}, {sourcing}, {size}")
SEASON_HAND_COST = Text("{role}, {sourcing}, {size}, {cost} a month", "{role}, {sourcing}, {size}, {cost} per maand")
LOOK_FROM = Text(
    "Look for them in {months} at the latest; later than that a temp agency.",
    "Zoek die uiterlijk in {months}; daarna via een uitzendbureau.",
)
# Of a season that is near or on, by its stage.
LOOK_WHEN: Mapping[str, Text] = MappingProxyType(
    {
        "look_now": Text(
            "Look for them now, before {day}; later than that a temp agency.",
            "Zoek die nu, vóór {day}; daarna via een uitzendbureau.",
        ),
        "late": Text(
            "It is too near to find them yourself. Call a temp agency, people on call and students this week, and next"
            " time begin in {month}.",
            "Zelf vind je niemand meer op tijd. Bel deze week een uitzendbureau, oproepkrachten en studenten, en begin"
            " de volgende keer in {month}.",
        ),
        "on": Text(
            "The season has begun. Call a temp agency, people on call and students this week, and next time begin in"
            " {month}.",
            "Het seizoen is al begonnen. Bel deze week een uitzendbureau, oproepkrachten en studenten, en begin de"
            " volgende keer in {month}.",
        ),
    }
)
LOOK_FOR_ONE = Text("For {months}: {said}", "Voor {months}: {said}")
LOOK_FOR_OTHER = Text("For {months} look in {month} at the latest.", "Voor {months} zoek je uiterlijk in {month}.")
ALL_YEAR = Text("All year: {hire}. {because}", "Het hele jaar: {hire}. {because}")
ALL_YEAR_NOBODY = Text("All year: {said}", "Het hele jaar: {said}")
DONT_HIRE_YET = Text(
    "Don't hire yet. The work is about {work} hours a week, and there are {have}.{keep} {later}",
    "Neem nog niemand aan. Het werk is zo'n {work} uur per week en er zijn er {have}.{keep} {later}",
)
DONT_HIRE_ON_PAPER = Text(
    "Don't hire yet. The work is about {work} hours a week, and of {paper} on paper {have} are for work (leave, illness"
    " and breaks come off).{keep} {later}",
    "Neem nog niemand aan. Het werk is zo'n {work} uur per week, en van de {paper} op papier zijn er {have} voor werk"
    " (verlof, ziekte en pauzes gaan eraf).{keep} {later}",
)
KEEP_BUDGET = Text("Keep the {budget} that you could spend.", "Houd de {budget} die je kunt uitgeven in kas.")
KEEP_BUDGET_ORDERS = Text(
    "Keep the {budget} that you could spend: spent every month, on ads or on help, it asks for {orders}.",
    "Houd de {budget} die je kunt uitgeven in kas: elke maand uitgegeven, aan reclame of hulp, vraagt het {orders}.",
)
KEEP_UNANSWERED = Text(
    "Keep the {budget} that you could spend until you answer in fixed hours: if many are still missed then, somebody "
    "who answers pays with {buyers} buyers among the {missed} a month whom nobody answers.",
    "Houd de {budget} die je kunt uitgeven in kas tot je op vaste uren antwoordt: mis je er dan nog veel, dan is "
    "iemand die antwoordt betaald met {buyers} kopers onder de {missed} per maand die nu geen antwoord krijgen.",
)
CANNOT_PAY = Text(
    "Don't hire yet: the shop can pay {room} a month, too little for the help it needs.{hours} {later}",
    "Neem nog niemand aan: de webshop kan {room} per maand betalen, te weinig voor de hulp die nodig is.{hours}"
    " {later}",
)
CANNOT_PAY_IT = Text(
    "Don't hire yet: the shop can pay {room} a month, and what it needs most ({role}, {size}) asks {cost}.{hours}"
    " {later}",
    "Neem nog niemand aan: de webshop kan {room} per maand betalen, en wat het meest nodig is ({role}, {size}), vraagt"
    " {cost}.{hours} {later}",
)
NOT_FOR_THE_COMPANY = Text(
    "Don't hire yet: the company has {room} a month, the shop does not earn it yet, and nothing that you told asks for"
    " what is left to do ({role}). {later}",
    "Neem nog niemand aan: het bedrijf heeft {room} per maand, de webshop verdient dat nog niet, en niets van wat"
    " je vertelde vraagt om wat er blijft liggen ({role}). {later}",
)
BUYS_HOURS = Text(
    "It pays somebody on call for about {hours} hours a month ({role}): use those for what takes you longest, or for"
    " the busiest days.",
    "Je hebt er zo'n {hours} uur per maand iemand op oproep voor ({role}): gebruik die voor wat je de meeste tijd kost,"
    " of voor de drukste dagen.",
)
TOO_LITTLE_KEPT = Text(
    "Don't hire yet: what the shop keeps is too little to pay help from.{savings} {later}",
    "Neem nog niemand aan: wat de webshop overhoudt, is te weinig om hulp van te betalen.{savings} {later}",
)
NOT_OPEN = Text(
    "Hire nobody before the shop sells.{orders}{build}",
    "Neem niemand aan voordat de webshop verkoopt.{orders}{build}",
)
NOT_OPEN_ORDERS = Text(
    "One order will leave {each}, so help ({role}, {size}) takes {orders} orders a month: it costs {cost}.",
    "Eén bestelling gaat {each} overlaten, dus hulp ({role}, {size}) vraagt {orders} bestellingen per maand: die kost"
    " {cost}.",
)
UP_TO = Text("{few} to {many}", "{few} tot {many}")
NOT_OPEN_BUILD = Text(
    "Building it is a project and no monthly job: set up standard shop software yourself, or let an agency do so once"
    " for a price agreed before.",
    "Bouwen is een project en geen maandelijks werk: richt zelf standaard webshopsoftware in, of laat een bureau dat"
    " één keer doen voor een prijs die vooraf vaststaat.",
)
REST_IS_NEEDED = Text(
    "Don't hire yet: after today's people and ads the shop keeps {left} a month, and that is for rent, other costs and"
    " whoever owns it.{savings} {later}",
    "Neem nog niemand aan: na de mensen en de reclame van nu houdt de webshop {left} per maand over, en dat is voor"
    " huur, andere kosten en de eigenaar.{savings} {later}",
)
NOTHING_LEFT = Text(
    "Don't hire yet: what the shop keeps pays the people of today and leaves nothing for more.{savings} {later}",
    "Neem nog niemand aan: wat de webshop overhoudt, betaalt de mensen van nu en laat niets over voor meer.{savings}"
    " {later}",
)
VAT_ON_TOP = Text(", VAT on top,", ", btw erbovenop,")
LOSS_KEEPS = Text(
    "Before rent and other costs it loses about {loss} a month: it keeps {kept}, and today's people cost {team}.",
    "Nog voor huur en andere kosten verliest hij zo'n {loss} per maand: er blijft {kept} over, en de mensen van nu"
    " kosten {team}.",
)
FROM_COMPANY = Text(
    "The {budget} that you could spend would come from what the rest of the company earns.",
    "De {budget} die je kunt uitgeven, moet dan komen van wat de rest van het bedrijf verdient.",
)
FROM_SAVINGS = Text(
    "The {budget} that you could spend would come out of savings.",
    "De {budget} die je kunt uitgeven, zou uit spaargeld komen.",
)
FROM_STORES = Text(
    "The {budget} that you could spend would have to come from your stores: tell what they turn over, and it counts.",
    "De {budget} die je kunt uitgeven, moet dan van je winkels komen: vertel wat die omzetten, dan telt dat mee.",
)
COMPANY_MAY_PAY = Text(
    "What your company sets aside for it counts instead, once you tell it.",
    "Wat je bedrijf ervoor uittrekt, telt in plaats daarvan, zodra je dat vertelt.",
)
PAID_BY_RETURNS = Text(
    "Sooner by fewer returns than by more orders: {role}, {hours} hours a week, for {fewer} fewer of the {all} that"
    " come back a month: {fewer} × {each} = {sum} pays it.",
    "Eerder met minder retouren dan met meer bestellingen: {role}, {hours} uur per week, voor {fewer} minder van de"
    " {all} retouren per maand: {fewer} × {each} = {sum} betaalt dat.",
)
RETURNS_BY_OWN = Text(
    "Begin with {names}: of those {have} hours a week we count {own} of their own work.",
    "Begin met {names}: van die {have} uur per week tellen we {own} aan eigen werk.",
)
COMES_NEXT = Text("First within reach: {role}. {trigger}", "Als eerste haalbaar: {role}. {trigger}")
# Of whoever is asked for most, a part.
PART_NEXT = Text("First within reach: {size} of it. {trigger}", "Als eerste haalbaar: {size} daarvan. {trigger}")
LOSS_FIRST = Text(
    "First the shop has to stop losing money: until then nobody comes.",
    "Eerst moet de webshop uit het verlies: tot die tijd komt er niemand bij.",
)
OUT_OF_SIGHT = Text(
    "Even with five times as many orders this is enough.", "Ook met vijf keer zoveel bestellingen red je het zo."
)
NOR_FIVE_TIMES = Text(
    "Nor would five times as many orders pay for it.", "Ook vijf keer zoveel bestellingen betalen dat niet."
)
NOT_AT_THIS_PRICE = Text(
    "At today's price an hour of help costs more than it brings in, however many orders come.",
    "Bij je huidige prijs kost een uur hulp meer dan het oplevert, hoeveel bestellingen er ook komen.",
)

HIRE = Text("{role}, {sourcing}, {size}", "{role}, {sourcing}, {size}")
HIRE_COST = Text("{role}, {sourcing}, {size}, {cost} a month", "{role}, {sourcing}, {size}, {cost} per maand")
HIRE_REPLACED = Text("{role}, from your own people, {size}", "{role}, uit je eigen mensen, {size}")
HIRE_REPLACED_COST = Text(
    "{role}, from your own people, {size}; a contract of {contract} hours in their place costs {cost} a month",
    "{role}, uit je eigen mensen, {size}; een contract van {contract} uur in hun plaats kost {cost} per maand",
)
HIRE_SPARE = Text(
    "{role}, from your own people: {size} of {whom}, to spare and paid already",
    "{role}, uit je eigen mensen: {size} van {whom}, die over zijn en al betaald worden",
)
HIRE_MORE = Text("{size} of {whom} ({role}{contract})", "{size} van {whom} ({role}{contract})")
HIRE_MORE_COST = Text(
    "{size} of {whom} ({role}{contract}), {cost} a month", "{size} van {whom} ({role}{contract}), {cost} per maand"
)
PAID_ALREADY = Text("hours of your own people, who are paid already", "uren van je eigen mensen, die al betaald worden")
SPARE_FIRST = Text(
    "By our count they have these hours to spare, and can do this work or learn it from who is near: that goes before"
    " anybody who has to be looked for and paid.",
    "Naar onze telling hebben zij deze uren over, en kunnen ze dit werk of leren ze het van wie dichtbij zit: dat gaat"
    " voor iemand die je moet zoeken en betalen.",
)
MORE_WORK = Text("{hours} more hours of work a week", "{hours} extra werkuren per week")
MORE_HOURS = Text("{hours} more hours a week", "{hours} extra uren per week")
ONE_MORE_HOUR = Text("one more hour a week", "een extra uur per week")
OF_CONTRACT = Text(
    "; a contract of {after} hours instead of {before}, leave included",
    "; een contract van {after} in plaats van {before} uur, met verlof",
)
OF_HOURS = Text("; {after} hours a week instead of {before}", "; {after} in plaats van {before} uur per week")
OF_SHOP_HOURS = Text(
    "; {after} hours for the shop instead of {before}, leave included",
    "; {after} in plaats van {before} uur voor de webshop, met verlof",
)
GROWN_SHOP_HOURS = Text("{size} ({after} for the shop)", "{size} ({after} voor de webshop)")
OF_CONTRACTS = Text(
    "; contracts of {after} hours each instead of {before}, leave included",
    "; contracten van elk {after} in plaats van {before} uur, met verlof",
)
OF_CONTRACTS_OF = Text(
    "; contracts of {after} hours instead of {before}, leave included",
    "; contracten van {after} in plaats van {before} uur, met verlof",
)
GROWN_CONTRACTS_OF = Text("{size} (contracts of {after})", "{size} (contracten van {after})")
GROWN_CONTRACTS = Text("{size} (contracts of {after} each)", "{size} (contracten van elk {after})")
GROWN_CONTRACT = Text("{size} (a contract of {after})", "{size} (een contract van {after})")
WHOM: Mapping[Sourcing, Text] = MappingProxyType(
    {
        "in_house": Text("{name}", "{name}"),
        "freelance": Text("your freelancer {name}", "je freelancer {name}"),
        "agency": Text("the outside company {name}", "het externe bedrijf {name}"),
    }
)
WHOM_SEVERAL: Mapping[Sourcing, Text] = MappingProxyType(
    {**WHOM, "freelance": Text("your freelancers {name}", "je freelancers {name}")}
)
HOURS_A_WEEK = Text("{hours} hours a week", "{hours} uur per week")
CONTRACT_HOURS = Text(
    "{hours} hours of work a week (a contract of {contract})", "{hours} werkuren per week (een contract van {contract})"
)
FIXED_HOURS = Text("{hours} fixed hours of work a week", "{hours} vaste werkuren per week")
ONE_HOUR_A_WEEK = Text("one hour a week", "een uur per week")
PEOPLE_HOURS = Text("{count} people, {hours} hours a week together", "{count} mensen, samen {hours} uur per week")
BY_THE_PIECE = Text("paid by the order", "betaald per bestelling")

FULFILMENT_COMPANY = Text("fulfilment company", "fulfilmentbedrijf")
AN_ORDER = Text("{price} an order", "{price} per bestelling")
TAKES_ALL = Text("Takes over {list}.", "Neemt over: {list}.")
GO_TO = Text("They go to {list}.", "Die gaan naar {list}.")
TAKES_OVER = Text("Takes over {hours} a week: {list}.", "Neemt {hours} per week over: {list}.")
MOSTLY_YOURS = Text(
    "Takes over {hours} a week, {yours} of it yours: {list}.",
    "Neemt {hours} per week over, waarvan {yours} van jou: {list}.",
)
ALL_YOURS = Text("Takes {hours} a week off your hands: {list}.", "Neemt je {hours} per week uit handen: {list}.")
# Whoever did not ask for time has other work for the hours that come free.
ALL_DONE_BY_YOU = Text(
    "Takes over {hours} a week that you do now: {list}.", "Neemt {hours} per week over die jij nu doet: {list}."
)
MOSTLY_UNDONE = Text(
    "Takes over {hours} a week that nobody has time for now: {list}.",
    "Neemt {hours} per week over waar nu niemand tijd voor heeft: {list}.",
)
# Where more people are there than are named, what nobody does is known of these alone.
MOSTLY_UNDONE_NAMED = Text(
    "Takes over {hours} a week that none of the people you named has time for: {list}.",
    "Neemt {hours} per week over waar geen van de mensen die je noemde tijd voor heeft: {list}.",
)
# Hours of an owner that a colleague takes, who is freed for it.
FREES = Text(
    "That frees {hours} of yours: {who} takes over {list}.", "Dat scheelt jou {hours}: {who} neemt {list} over."
)
FREES_MORE = Text(
    "It frees {hours} more of yours: {who} takes over {list}.",
    "Dat scheelt jou nog eens {hours}: {who} neemt {list} over.",
)
FREES_BY_SEVERAL = Text(
    "That frees {hours} of yours: {who} take over {list}.", "Dat scheelt jou {hours}: {who} nemen {list} over."
)
FREES_MORE_BY_SEVERAL = Text(
    "It frees {hours} more of yours: {who} take over {list}.",
    "Dat scheelt jou nog eens {hours}: {who} nemen {list} over.",
)
COLLEAGUES = Text("colleagues", "collega's")
UNDER_AN_HOUR = Text("less than an hour", "minder dan een uur")
AN_HOUR = Text("an hour", "een uur")
SO_MANY_HOURS = Text("{hours} hours", "{hours} uur")
ABOUT_AN_HOUR = Text("about an hour", "ongeveer een uur")
ABOUT_HOURS = Text("about {hours}", "zo'n {hours}")
SIZED = Text(
    "The work asks for about {wanted} hours a month; in steps of half a day that is {hours} hours a week.",
    "Het werk vraagt om zo'n {wanted} uur per maand; in stappen van een halve dag is dat {hours} uur per week.",
)
SIZED_OUTSIDE = Text(
    "The work asks for about {wanted} hours a month; by the hour that is {hours} a week.",
    "Het werk vraagt om zo'n {wanted} uur per maand; op uurbasis is dat {hours} per week.",
)
SIZED_BY_SEVERAL = Text(
    "The work asks for about {wanted} hours a month. {name} can have {hours} hours a week of it together; the rest is "
    "for somebody else.",
    "Het werk vraagt om zo'n {wanted} uur per maand. {name} kunnen er samen {hours} uur per week van doen; de rest is "
    "voor iemand anders.",
)
SIZED_BY_OWN = Text(
    "The work asks for about {wanted} hours a month. {name} can have {hours} hours a week of it; the rest is for "
    "somebody else.",
    "Het werk vraagt om zo'n {wanted} uur per maand. {name} kan er {hours} uur per week van doen; de rest is voor "
    "iemand anders.",
)
SIZED_BY_MONEY = Text(
    "The work asks for {wanted} hours a month; what the shop can pay is {hours} hours a week. Spend them on the first"
    " two things it takes over.",
    "Het werk vraagt om {wanted} uur per maand; de webshop kan {hours} uur per week betalen. Besteed die aan de eerste"
    " twee dingen die het overneemt.",
)
ASK_FIRST = Text(
    "Ask {whom} first, who works part of the week: from a contract of {before} to one of {after} hours a week.",
    "Vraag eerst {whom}, die een deel van de week werkt: van een contract van {before} naar een van {after} uur per "
    "week.",
)
ASK_FIRST_PRICED = Text(
    "Ask {whom} first, who works part of the week: from a contract of {before} to one of {after} hours a week, at what "
    "{whom} costs an hour now.",
    "Vraag eerst {whom}, die een deel van de week werkt: van een contract van {before} naar een van {after} uur per "
    "week, tegen wat {whom} nu per uur kost.",
)
ASK_FIRST_COST = Text(
    "Ask {whom} first, who works part of the week: from a contract of {before} to one of {after} hours a week, for "
    "{cost} a month at what {whom} costs an hour now.",
    "Vraag eerst {whom}, die een deel van de week werkt: van een contract van {before} naar een van {after} uur per "
    "week, voor {cost} per maand tegen wat {whom} nu per uur kost.",
)
# The same of several people who are one row of the file.
ASK_FIRST_EACH = Text(
    "Ask {whom} first, who work part of the week: from contracts of {before} to {after} hours a week each.",
    "Vraag eerst {whom}, die een deel van de week werken: van contracten van {before} naar {after} uur per week elk.",
)
ASK_FIRST_PRICED_EACH = Text(
    "Ask {whom} first, who work part of the week: from contracts of {before} to {after} hours a week each, at what "
    "{whom} cost an hour now.",
    "Vraag eerst {whom}, die een deel van de week werken: van contracten van {before} naar {after} uur per week elk, "
    "tegen wat {whom} nu per uur kosten.",
)
ASK_FIRST_COST_EACH = Text(
    "Ask {whom} first, who work part of the week: from contracts of {before} to {after} hours a week each, for {cost} "
    "a month at what {whom} cost an hour now.",
    "Vraag eerst {whom}, die een deel van de week werken: van contracten van {before} naar {after} uur per week elk, "
    "voor {cost} per maand tegen wat {whom} nu per uur kosten.",
)
MORE_OF_EACH = Text(
    "{name} have this role for part of the week: from contracts of {before} to {after} hours a week each.",
    "{name} hebben deze rol een deel van de week: van contracten van {before} naar {after} uur per week elk.",
)
MORE_OF_PRICED_EACH = Text(
    "{name} have this role for part of the week: from contracts of {before} to {after} hours a week each, at what "
    "{whom} cost an hour now.",
    "{name} hebben deze rol een deel van de week: van contracten van {before} naar {after} uur per week elk, tegen wat "
    "{whom} nu per uur kosten.",
)
MORE_OF = Text(
    "{name} has this role for part of the week: from a contract of {before} to one of {after} hours a week.",
    "{name} heeft deze rol een deel van de week: van een contract van {before} naar een van {after} uur per week.",
)
MORE_OF_PRICED = Text(
    "{name} has this role for part of the week: from a contract of {before} to one of {after} hours a week, at what "
    "{whom} costs an hour now.",
    "{name} heeft deze rol een deel van de week: van een contract van {before} naar een van {after} uur per week, "
    "tegen wat {whom} nu per uur kost.",
)
SHARED = Text("{name} have this role for part of the week.", "{name} hebben deze rol een deel van de week.")
SHARED_OUTSIDE = Text("{name} do this for you already.", "{name} doen dit al voor je.")
SHARE = Text("{name} from {before} to {after}", "{name} van {before} naar {after}")
DIVIDED = Text(
    "For instance {list} hours a week; they may divide it as suits them.",
    "Bijvoorbeeld {list} uur per week; ze mogen het verdelen zoals het hun past.",
)
SHARED_PRICED = Text(
    "The price is what an hour of each of them costs now.", "De prijs is wat een uur van elk van hen nu kost."
)
MORE_OF_UNPAID_SEVERAL = Text(
    "{name} are paid nothing today: agree first whether they want these hours, and for what. The price is what they"
    " cost if you pay them.",
    "{name} krijgen er nu niets voor: spreek eerst af of ze deze uren willen, en waarvoor. De prijs is wat ze kosten"
    " als je ze betaalt.",
)
MORE_OF_BESIDE_SEVERAL = Text(
    "{name} do this beside other work in the company: agree on fixed days.",
    "{name} doen dit naast ander werk in het bedrijf: spreek vaste dagen af.",
)
LEARNS_EACH = Text(
    "{name} can do this too and work part of the week: from contracts of {before} to {after} hours a week each.",
    "{name} kunnen dit ook en werken een deel van de week: van contracten van {before} naar {after} uur per week elk.",
)
LEARNS_PRICED_EACH = Text(
    "{name} can do this too and work part of the week: from contracts of {before} to {after} hours a week each, at "
    "what {whom} cost an hour now.",
    "{name} kunnen dit ook en werken een deel van de week: van contracten van {before} naar {after} uur per week elk, "
    "tegen wat {whom} nu per uur kosten.",
)
LEARNS = Text(
    "{name} can do this too and works part of the week: from a contract of {before} to one of {after} hours a week.",
    "{name} kan dit ook en werkt een deel van de week: van een contract van {before} naar een van {after} uur per"
    " week.",
)
LEARNS_PRICED = Text(
    "{name} can do this too and works part of the week: from a contract of {before} to one of {after} hours a week, "
    "at what {whom} costs an hour now.",
    "{name} kan dit ook en werkt een deel van de week: van een contract van {before} naar een van {after} uur per "
    "week, tegen wat {whom} nu per uur kost.",
)
LEARNS_UNPAID = Text(
    "{name} can do this too and is paid nothing today: agree first whether {whom} wants these hours, and for what. The"
    " price is what they cost if you pay them.",
    "{name} kan dit ook en krijgt er nu niets voor: spreek eerst af of {whom} deze uren wil, en waarvoor. De prijs is"
    " wat ze kosten als je ze betaalt.",
)
LEARNS_BESIDE = Text(
    "{name} can do this too, beside other work in the company: agree on fixed days.",
    "{name} kan dit ook, naast ander werk in het bedrijf: spreek vaste dagen af.",
)
MORE_OF_UNPAID = Text(
    "{name} is paid nothing today: agree first whether {whom} wants these hours, and for what. The price is what they"
    " cost if you pay them.",
    "{name} krijgt er nu niets voor: spreek eerst af of {whom} deze uren wil, en waarvoor. De prijs is wat ze kosten"
    " als je ze betaalt.",
)
MORE_OF_BESIDE = Text(
    "{name} does this beside other work in the company: agree on fixed days.",
    "{name} doet dit naast ander werk in het bedrijf: spreek vaste dagen af.",
)
ASK_FIRST_UNPAID = Text(
    "Ask {whom} first, who is paid nothing today: whether {after} hours a week instead of {before} is fine, and for"
    " what.",
    "Vraag eerst {whom}, die er nu niets voor krijgt: of {after} in plaats van {before} uur per week goed is, en"
    " waarvoor.",
)
ASK_FIRST_BESIDE = Text(
    "Ask {whom} first, who works for the shop for part of the week: {after} hours instead of {before}, on fixed days.",
    "Vraag eerst {whom}, die een deel van de week voor de webshop werkt: {after} in plaats van {before} uur, op vaste"
    " dagen.",
)
STORE_HOURS = Text(
    "The hours that leave the store need somebody there.",
    "De uren die uit de winkel verdwijnen, moet daar iemand opvangen.",
)
MORE_OF_OUTSIDE = Text("{name} does this for you already.", "{name} doet dit al voor je.")
MORE_OF_OUTSIDE_PRICED = Text(
    "{name} does this for you already: from {before} to {after} hours a week, at what an hour of {whom} costs now.",
    "{name} doet dit al voor je: van {before} naar {after} uur per week, tegen wat een uur van {whom} nu kost.",
)
NOBODY_SOUGHT = Text("Nobody has to be looked for.", "Je hoeft niemand te zoeken.")
ASK_REST = Text(
    "The other {hours} hours of the contract are for somebody new.",
    "De andere {hours} uur van het contract zijn voor iemand die nieuw is.",
)
ASK_COMPANY = Text(
    "Look among your own people first: somebody who knows the goods and the customers.",
    "Zoek eerst onder je eigen mensen: iemand die de producten en de klanten kent.",
)
APPOINT = Text(
    "Appoint somebody who knows the goods and the customers.", "Wijs iemand aan die de producten en de klanten kent."
)
APPOINT_NAMED = Text(
    "Ask {whom} first: somebody who knows the goods and the customers.",
    "Vraag eerst {whom}: iemand die de producten en de klanten kent.",
)
ONE_OF = Text("one of {name}", "iemand van {name}")
LEADS_FROM_OWN = Text(
    "You have people who know the goods and the customers. Somebody of these needs to learn only the web, and what they"
    " leave is easier to fill than a place for a manager.",
    "Je hebt mensen die de producten en de klanten kennen. Wie daarvan de webshop gaat leiden, hoeft alleen het web nog"
    " te leren, en wat er dan blijft liggen is makkelijker in te vullen dan een plek voor een manager.",
)
LEADS_FROM_OWN_JUDGEMENT = Text(
    "From five people in the company on, and at an assistant's wage: own judgement.",
    "Vanaf vijf mensen in het bedrijf, en tegen het loon van een assistent: ons eigen oordeel.",
)
LEFT_TO_PART_TIMER = Text(
    "Where these {hours} hours a week go to somebody of your company, a part-timer takes over what they leave{cost}.",
    "Gaan deze {hours} uur per week naar iemand van je bedrijf, dan neemt een parttimer over wat er blijft "
    "liggen{cost}.",
)
AT_A_WAGE = Text(
    ", for {cost} a month at an assistant's wage", ", voor {cost} per maand tegen het loon van een assistent"
)
ASK_FIRST_JUDGEMENT = Text(
    "Whoever knows the shop needs no weeks to learn it.", "Wie de webshop kent, hoeft die niet meer te leren."
)
AS_THERE = Text(
    "Somebody does this for you already; more of the same comes beside them, in the same form.",
    "Iemand doet dit al voor je; meer van hetzelfde komt ernaast, in dezelfde vorm.",
)
AS_THERE_JUDGEMENT = Text(
    "Two forms for the same work have to be kept in step.",
    "Twee vormen voor hetzelfde werk moet je op elkaar afstemmen.",
)
BESIDE_FULL = Text(
    "Whoever has this role has no hours left, and nobody takes a job of so few beside a colleague: they are bought.",
    "Wie deze rol heeft, heeft geen uren over, en niemand neemt naast een collega een baan van zo weinig uren: die "
    "koop je in.",
)
ON_THE_SPOT = Text(
    "This work is done where the goods are, by somebody who is there on fixed days.",
    "Dit werk gebeurt waar de producten zijn, door iemand die er op vaste dagen is.",
)
ON_THE_SPOT_JUDGEMENT = Text(
    "Hands on the spot are employed, not bought by the hour.",
    "Handen ter plaatse neem je in dienst en koop je niet per uur in.",
)
ON_CALL = Text(
    "For so few hours, hands come when there is work for them: on call, not on a contract of fixed hours.",
    "Voor zo weinig uren komen er handen als er iets te doen is: op oproep, zonder contract met vaste uren.",
)
COMPANY_TAKES_ALL = Text(
    "A fulfilment company takes all orders or none, at {cost} a month, more than the shop can pay. Hands of your own"
    " come for as many hours as it can.",
    "Een fulfilmentbedrijf doet alle bestellingen of geen, voor {cost} per maand, meer dan de webshop kan betalen."
    " Eigen handen komen voor zoveel uren als het wel kan.",
)
COMPANY_JUDGEMENT = Text(
    "That a part of the work by own hands beats waiting is ours.",
    "Dat een deel van het werk met eigen handen beter is dan wachten, komt van ons.",
)
AGENCY_DEARER = Text(
    "At your volume an outside company asks {cost} a month, clearly more than the people of your own that it takes.",
    "Bij jouw volume vraagt een bureau {cost} per maand, duidelijk meer dan de eigen mensen die ervoor nodig zijn.",
)
AGENCY_JUDGEMENT = Text(
    "That so clear a difference decides is ours.", "Dat zo'n duidelijk verschil de doorslag geeft, komt van ons."
)
WORK_FOR_AN_EMPLOYEE = Text(
    "There is work for nearly a whole week, every week: that is for somebody employed, who also costs less by then.",
    "Er is werk voor bijna een hele week, elke week: dat is voor iemand in dienst, die dan ook minder kost.",
)
EMPLOYEE_JUDGEMENT = Text("From how many hours on is ours.", "Vanaf hoeveel uur, kiezen wij.")
FEW_HOURS_OUTSIDE = Text(
    "So few hours do not make a first employee worth it: payroll, notice and sick pay come with it.",
    "Voor zo weinig uren loont een eerste werknemer niet: loonadministratie, opzegtermijn en ziekte horen erbij.",
)
FEW_HOURS_OF_A_CRAFT = Text(
    "Nobody with a rare craft takes a job of so few hours; buy them until there are more.",
    "Wie een zeldzaam vak kent, neemt geen baan van zo weinig uren; koop ze in tot het er meer zijn.",
)
FEW_HOURS_TO_LEAD = Text(
    "Nobody who can lead a shop takes a job of a day a week. Buy that day of somebody who leads several, and employ"
    " when it becomes two.",
    "Wie een webshop kan leiden, neemt geen baan van een dag per week. Huur die dag in bij iemand die er meer leidt,"
    " en neem aan als het er twee worden.",
)
FEW_HOURS_JUDGEMENT = Text(
    "From how many hours an employee is worth it, nobody has published.",
    "Vanaf hoeveel uur een werknemer loont, heeft niemand gepubliceerd.",
)
HOURS_JUDGEMENT = Text(
    "Hours are counted from published figures and our judgement.",
    "De uren zijn geteld uit gepubliceerde cijfers en ons oordeel.",
)

START_NOW = Text("Start as soon as you find the right person.", "Begin zodra je de juiste persoon vindt.")
ASK_NOW = Text(
    "Ask {whom} now; the hours begin as soon as you agree.",
    "Vraag {whom} nu; de uren gaan in zodra jullie het eens zijn.",
)
UNTIL_BACK = Text(
    "Start at once, for the time that {person} is away (until {day}).",
    "Begin meteen, voor de tijd dat {person} afwezig is (tot en met {day}).",
)
UNTIL_BACK_ONCE = Text(
    "Start at once, for the time that {person} is away.",
    "Begin meteen, voor de tijd dat {person} afwezig is.",
)
STEPS_SAVE = Text(
    "The steps to do first should save {hours} a week of this work; {left} a week are left then, so these hours stay"
    " needed.",
    "De stappen vooraf schelen naar verwachting {hours} per week van dit werk; er blijft {left} per week over, dus deze"
    " uren blijven nodig.",
)
# A hire of which the first steps leave less.
STEPS_LEAVE_HOURS = Text(
    "With the steps to do first done, {after} instead of {before} hours a week: begin with that, and see after four"
    " weeks whether the rest is needed.",
    "Zijn de stappen vooraf gedaan, dan {after} in plaats van {before} uur per week: begin daarmee en kijk na vier"
    " weken of de rest nog nodig is.",
)
STEPS_LEAVE_PEOPLE = Text(
    "With the steps to do first done, {after} instead of {before} people: begin with that, and see after four weeks"
    " whether the rest is needed.",
    "Zijn de stappen vooraf gedaan, dan {after} in plaats van {before} mensen: begin daarmee en kijk na vier weken of"
    " de rest nog nodig is.",
)
STEPS_SAVE_SO_MUCH = Text(
    "The steps should save {hours} a week of this work; {left} a week are left then.",
    "De stappen schelen naar verwachting {hours} per week van dit werk; er blijft {left} per week over.",
)
# A hire that waits for what the first steps leave.
WAITS_FOR_STEPS = Text(
    "Only after the steps to do first, if {left}.",
    "Pas na de stappen vooraf, als {left}.",
)
FIRST_THE_STEPS = Text(
    "First the steps that need nobody new: they may be enough. Only if {left}: {hire}. {because}",
    "Eerst de stappen waarvoor niemand nieuw nodig is: die zijn misschien genoeg. Alleen als {left}: {hire}. {because}",
)
HOURS_STILL = Text(
    "after four weeks still {still} hours a week or more go to {work} (today {now})",
    "er na vier weken nog {still} uur per week of meer gaat naar {work} (nu {now})",
)
# Of work of which more is asked for than was told to be done.
ASKED_STILL = Text(
    "after four weeks still {still} hours a week or more are asked for by {work} (today {told} told, {now} asked)",
    "er na vier weken nog {still} uur per week of meer nodig is voor {work} (nu {told} verteld, {now} nodig)",
)
ASKED_BEYOND = MappingProxyType(
    {
        "numbers": Text(
            "{work}, hours a week: {told} told, {asked} asked for by your numbers.",
            "{work}, uren per week: {told} verteld, {asked} nodig volgens je cijfers.",
        ),
        "undone": Text(
            "{work}, hours a week: {told} told, {asked} asked for, as it does not all get done.",
            "{work}, uren per week: {told} verteld, {asked} nodig, want niet alles komt af.",
        ),
        "wish": Text(
            "{work}, hours a week: {told} told, {asked} asked for by what you want to reach.",
            "{work}, uren per week: {told} verteld, {asked} nodig voor wat je wilt bereiken.",
        ),
    }
)
# By the number that the steps bring down.
NUMBER_STILL = MappingProxyType(
    {
        "contacts_per_month": Text(
            "after four weeks still {still} questions a week or more come in (today {now})",
            "er na vier weken nog {still} vragen per week of meer binnenkomen (nu {now})",
        )
    }
)
STEPS_SAVE_MUCH = Text(
    "The steps to do first should save {hours} a week of this work: give them a month, and see whether fewer hours do.",
    "De stappen vooraf schelen naar verwachting {hours} per week van dit werk: geef ze een maand en kijk of het dan met"
    " minder uren kan.",
)
AFTER_CUT = Text(
    "Paid from the {amount} that a first step makes free, if after a month that has cost fewer than {orders} orders.",
    "Betaald uit de {amount} die een eerste stap vrijmaakt, als die je na een maand minder dan {orders} bestellingen"
    " heeft gekost.",
)
AFTER_CUT_BLIND = Text(
    "Paid from the {amount} that a first step makes free, if orders have held after a month.",
    "Betaald uit de {amount} die een eerste stap vrijmaakt, als de bestellingen na een maand op peil zijn gebleven.",
)
AFTER_BEFORE = Text(
    "Once {role} has worked in, in about {months} months.", "Als {role} is ingewerkt, over zo'n {months} maanden."
)
AFTER_BEFORE_MONTH = Text("Once {role} has worked in, in about a month.", "Als {role} is ingewerkt, over zo'n maand.")
IN_A_MONTH = Text("In about a month.", "Over zo'n maand.")
IN_MONTHS = Text("In about {months} months.", "Over zo'n {months} maanden.")
ONCE_PAID = Text(
    "Once the shop sells and can pay {cost} a month for it.",
    "Zodra de webshop verkoopt en er {cost} per maand voor kan betalen.",
)
FROM_PRODUCTS = Text("Once {products}.", "Zodra {products}.")
EITHER = Text("{one}, or {other}", "{one}, of {other}")
SO_MANY_OF = Text("{count} of {products}", "{count} van de {products}")
LACKING_NOW = Text(
    "about {count} products lack a photo, a size or other data (today {now})",
    "bij zo'n {count} producten een foto, maat of ander gegeven ontbreekt (nu {now})",
)
LACKING_UNTOLD = Text(
    "about {count} products lack a photo, a size or other data (count them)",
    "bij zo'n {count} producten een foto, maat of ander gegeven ontbreekt (tel ze)",
)
NEW_NOW = Text(
    "about {count} new ones a month come (today {now})", "er zo'n {count} nieuwe per maand bijkomen (nu {now})"
)
NEW_UNTOLD = Text("about {count} new ones a month come", "er zo'n {count} nieuwe per maand bijkomen")
# What the hours of product data follow from.
PRODUCTS_RULE = Text(
    "These hours follow your products, not your orders: {many} that lack data are {week} a week for half a year, {few}"
    " new ones a month {more} a week.",
    "Deze uren volgen je producten, niet je bestellingen: {many} zonder alle gegevens zijn een half jaar lang {week}"
    " per week, {few} nieuwe per maand {more} per week.",
)
PRODUCTS_LACK = Text(
    "{count} products lack data: {month} hours a month for half a year, {week} a week.",
    "Bij {count} producten ontbreken gegevens: een half jaar lang {month} uur per maand, {week} per week.",
)
PRODUCTS_LACK_OF = Text(
    "{count} of {products} products lack data: {month} hours a month for half a year, {week} a week.",
    "Bij {count} van de {products} producten ontbreken gegevens: een half jaar lang {month} uur per maand, {week} per"
    " week.",
)
FROM_VOLUME = Text("From about {value} {unit} (today {now}).", "Vanaf ongeveer {value} {unit} (nu {now}).")
FROM_VOLUME_ASSUMED = Text(
    "From about {value} {unit}; we put today at {now}, because nobody told.",
    "Vanaf ongeveer {value} {unit}; we rekenen nu met {now}, want dat is niet verteld.",
)
ALL_ROUNDER = Text(
    "An all-rounder: no single kind of this work fills {hours} hours a week. Once one does, a specialist has it.",
    "Een allrounder: geen enkel soort van dit werk vult {hours} uur per week. Zodra dat wel zo is, is het voor een "
    "specialist.",
)
ALL_ROUNDER_JUDGEMENT = Text(
    "Half a week of one kind of work is a job of its own; below that a bit of everything is of more use.",
    "Een halve week van één soort werk is een baan op zich; daaronder heb je meer aan iemand die van alles wat doet.",
)
GROWS = Text(
    "From about {volume} it grows from {before} to {size}, before somebody else comes for that work.",
    "Vanaf ongeveer {volume} groeit dit van {before} naar {size}, voordat er iemand anders voor dat werk bij komt.",
)
GROWS_COST = Text(
    "From about {volume} it grows from {before} to {size}, {cost} a month, before somebody else comes for that work.",
    "Vanaf ongeveer {volume} groeit dit van {before} naar {size}, {cost} per maand, voordat er iemand anders voor "
    "dat werk bij komt.",
)
GROWS_JUDGEMENT = Text(
    "Whoever knows the shop needs no weeks to learn it; the hours on top are paid before anybody else is.",
    "Wie de webshop kent, hoeft die niet meer te leren; die extra uren worden betaald voordat er iemand bij komt.",
)
BUDGET_GROWS = Text(
    "Your budget has to grow with the shop for it.", "Daarvoor moet je budget meegroeien met de webshop."
)
THAT_IS_ABOUT = Text("That is about {list}.", "Dat is zo'n {list}.")
OF_REVENUE = Text("{amount} of revenue", "{amount} omzet")
QUESTIONS_A_DAY = Text("{count} questions a day", "{count} klantvragen per dag")

ORDERS_UNIT = Text("orders a month", "bestellingen per maand")
REVENUE_UNIT = Text("revenue a month", "omzet per maand")

REVENUE = Text("Revenue a month", "Omzet per maand")
GROSS_MARGIN = Text("What is left after buying the goods", "Wat na inkoop overblijft")
MARGIN_OF_NONE = Text("What is left after what a sale costs", "Wat na de kosten per verkoop overblijft")
POSTAGE = Text("Postage and boxes", "Porto en dozen")
RETURNS = Text("What comes back, and what that costs", "Wat terugkomt, en wat dat kost")
REDONE = Text("Making orders good", "Wat misgaat herstellen en vergoeden")
REFUSED = Text("Refused at the door", "Geweigerd aan de deur")
FEES = Text("Kept by marketplaces", "Houden marktplaatsen")
BEFORE_ADS = Text("Left before ads", "Over vóór reclame")
ADS = Text("Ads", "Reclame")
ADS_BEYOND = Text("Ads beyond what a shop pays as rent", "Reclame boven wat een winkel aan huur betaalt")
ADS_ABOVE_RENT = Text("{ads} of ads beyond a rent", "{ads} reclame boven een huur")
ALL_ADS = Text("all of them: nothing is left before ads", "alles: vóór reclame blijft er niets over")
NO_PART = Text("no part of a loss", "geen deel van een verlies")
FOR_SHARES = Text("Of which the usual shares are taken", "Waarvan de gebruikelijke delen zijn genomen")
GROSS_PROFIT = Text("Left of it all a month", "Houdt de webshop over per maand")
PER_ORDER = Text("Left of one order", "Blijft over van één bestelling")
PER_ORDER_TOLD = Text("Left of one order, as you told", "Blijft over van één bestelling, zoals je vertelde")
ORDERS_LEAVE = Text("Left of all orders", "Blijft over van alle bestellingen")
CAREFUL = Text("For people, if you are careful", "Voor mensen, als je voorzichtig bent")
USUAL = Text("For people, as is usual in retail", "Voor mensen, zoals gebruikelijk in de detailhandel")
TEAM_TODAY = Text("Today's people and outside parties cost", "De mensen en partijen van nu kosten")
PAYROLL_TOLD = Text("{amount} payroll, as you told", "{amount} loonkosten, zoals je vertelde")
PAYROLL_MEASURED = Text("{amount} payroll, from your exports", "{amount} loonkosten, uit je exports")
PAID_BESIDE = Text("{amount} outside it", "{amount} daarbuiten")
LEFT_FOR_NEW = Text("Room for new people, in tens", "Ruimte voor nieuwe mensen, in tientallen")
LEFT_FOR_NEW_YEAR = Text(
    "Room for new people over the year, in tens", "Ruimte voor nieuwe mensen over het jaar, in tientallen"
)
BUSY_MONTHS_ADD = Text(
    "What the busy months leave on top with today's people, in an average month",
    "Wat de drukke maanden met de mensen van nu extra overlaten, per gemiddelde maand",
)
SUM_TIMES = Text("{one} × {other}", "{one} × {other}")
SUM_MORE = Text("{one} + {other}", "{one} + {other}")
TO_LIVE_ON = Text("{living} for its owner to live on", "{living} om van te leven")
SUM_OF = Text("({sum})", "({sum})")
SUM_A_YEAR = Text("{year} a year ÷ 12", "{year} per jaar ÷ 12")
SUM_LESS = Text("{one} − {other}", "{one} − {other}")
NO_REVENUE = Text(
    "You told no revenue, so nobody can say what the shop can pay. Tell revenue and gross margin first.",
    "Je vertelde geen omzet, dus niemand kan zeggen wat de webshop kan betalen. Vertel eerst je omzet en brutomarge.",
)
BUDGET_DECIDES = Text(
    "Your budget of {budget} a month decides: it is within what the shop keeps.",
    "Je budget van {budget} per maand beslist: dat past binnen wat de webshop overhoudt.",
)
BUDGET_ONLY = Text(
    "Your budget of {budget} a month decides; whether the shop earns it cannot be said without its revenue.",
    "Je budget van {budget} per maand beslist; of de webshop dat verdient, is zonder omzet niet te zeggen.",
)
COMPANY_DECIDES = Text(
    "Your company's budget of {budget} a month decides. The web shop itself has room for {room} of it; what is beyond"
    " that the company pays until the extra orders are there.",
    "Het budget van je bedrijf, {budget} per maand, beslist. De webshop zelf heeft ruimte voor {room} daarvan; wat"
    " erboven komt, betaalt het bedrijf tot de extra bestellingen er zijn.",
)
NO_ROOM_COMPANY = Text(
    "The web shop itself leaves nothing for new people beside those of today. Whether the company invests in it is its"
    " own choice: tell what it sets aside for it a month, and that counts.",
    "De webshop zelf laat naast de mensen van nu niets over voor nieuwe. Of het bedrijf erin investeert, bepaalt het"
    " zelf: vertel wat het er per maand voor uittrekt, dan telt dat.",
)
NOTHING_SOLD = Text(
    "The shop sells nothing yet, so nothing pays for new people. Say what you can spend as a budget.",
    "De webshop verkoopt nog niets, dus niets betaalt nieuwe mensen. Vertel als budget wat je kunt uitgeven.",
)
COMPANY_PAYS = Text(
    "What the web shop leaves goes to the people of today: the company pays it until each month brings {orders}.",
    "Wat de webshop overhoudt, gaat naar de mensen van nu: het bedrijf betaalt dit tot elke maand {orders} brengt.",
)
COMPANY_SHARE = Text(
    "The web shop earns {room} a month of that; the company pays the rest until each month brings {orders}.",
    "De webshop verdient daarvan {room} per maand; het bedrijf betaalt de rest tot elke maand {orders} brengt.",
)
BUDGET_AT_LEAST = Text(
    "Of your budget of {budget} a month {room} counts: so much is there if today's people cost the least that we take"
    " them to, {sum}. Tell what they cost.",
    "Van je budget van {budget} per maand telt {room}: zoveel is er als de mensen van nu het minste kosten dat wij"
    " aanhouden, {sum}. Vertel wat ze kosten.",
)
BUDGET_BEYOND_COUNT = Text(
    "Your budget of {budget} a month decides, though by our count less of it is there: {sum}. Nobody told what today's"
    " people cost, and {team} is our estimate: tell it.",
    "Je budget van {budget} per maand beslist, al is daar naar onze telling minder van: {sum}. Niemand vertelde wat de"
    " mensen van nu kosten, en {team} is onze schatting: vertel het.",
)
SUM_IS = Text("{sum} = {left}", "{sum} = {left}")
IF_WAGES = Text(
    "This holds if today's people cost {team} a month, which is our estimate: tell what they cost.",
    "Dat geldt als de mensen van nu {team} per maand kosten, en dat is onze schatting: vertel wat ze kosten.",
)
WITH_ADS = Text(
    "Now and next take {cost} ÷ {leaves} = {plain} extra orders; with {ads} of ads for each, as today, ÷ {each} ="
    " {orders}.",
    "Nu en daarna vragen {cost} ÷ {leaves} = {plain} extra bestellingen; met {ads} reclame per stuk, zoals nu, ÷ {each}"
    " = {orders}.",
)
WITH_ADS_NOTHING = Text(
    "Counted with ads at today's {ads} an order an extra order leaves nothing: only orders that cost no ads pay for"
    " it.",
    "Met reclame van {ads} per bestelling, zoals nu, laat een extra bestelling niets over: alleen bestellingen zonder"
    " reclame betalen het.",
)
ROOM_NONE = Text(
    "None of your {budget} a month is used: ads and today's people take all that the orders leave, so each month of it"
    " would come out of savings or from elsewhere.",
    "Van je {budget} per maand wordt niets gebruikt: reclame en de mensen van nu kosten alles wat de bestellingen"
    " overlaten, dus elke maand zou het van spaargeld of van elders komen.",
)
ROOM_TIGHTER = Text(
    "Your budget is {budget} a month, but the shop keeps room for {room}; that decides.",
    "Je budget is {budget} per maand, maar de webshop houdt ruimte over voor {room}; dat beslist.",
)
BUDGET_BEYOND_USUAL = Text(
    "Of your budget of {budget} a month {room} counts, more than shops usually spend on people: {sum}. The rest of what"
    " today's people and ads leave is for rent, other costs and you.",
    "Van je budget van {budget} per maand telt {room}, meer dan winkels gewoonlijk aan mensen uitgeven: {sum}. De rest"
    " van wat de mensen en de reclame van nu overlaten, is voor huur, andere kosten en jou.",
)
BUDGET_ALL_BEYOND_USUAL = Text(
    "Your budget of {budget} a month decides. It is more than shops usually spend on people: today's people and ads"
    " leave {left}, and the rest of that is for rent, other costs and you.",
    "Je budget van {budget} per maand beslist. Het is meer dan winkels gewoonlijk aan mensen uitgeven: na de mensen en"
    " de reclame van nu blijft {left} over, en de rest daarvan is voor huur, andere kosten en jou.",
)
SHARED_PEOPLE = Text(
    "Working for all of your company: {people}. Of what they cost only about {hours} hours a week count here, which is"
    " what the web shop's work takes of them.",
    "Voor het hele bedrijf werken: {people}. Van wat ze kosten, tellen hier alleen de ongeveer {hours} uur per week die"
    " het werk van de webshop van hen vraagt.",
)
ROOM_TIGHTER_OWNER = Text(
    "Your budget is {budget} a month, but the shop has room for {room} once its owner has {living} to live on; that"
    " decides.",
    "Je budget is {budget} per maand, maar de webshop heeft ruimte voor {room} nadat de eigenaar {living} heeft om van"
    " te leven; dat beslist.",
)
ROOM_DECIDES = Text(
    "The shop has room for {room} a month, half-way between careful and usual; that decides.",
    "De webshop heeft ruimte voor {room} per maand, halverwege voorzichtig en gebruikelijk; dat beslist.",
)
ROOM_OF_RESULT = Text(
    "The shop has room for {room} a month: more than is usual, since rent and all else is off the result that you told."
    " The rest of it is for its owner, tax and setbacks.",
    "De webshop heeft ruimte voor {room} per maand: meer dan gebruikelijk, want huur en al het andere is al van het"
    " opgegeven resultaat af. De rest daarvan is voor de eigenaar, belasting en tegenvallers.",
)
ROOM_AFTER_OWNER = Text(
    "The shop has room for {room} a month once its owner has {living} to live on; that decides.",
    "De webshop heeft ruimte voor {room} per maand nadat de eigenaar {living} heeft om van te leven; dat beslist.",
)
ROOM_OF_YEAR = Text(
    "That is an average month of the year: the quiet ones are paid from what the busy ones leave.",
    "Dat is een gemiddelde maand van het jaar: de stille betaal je van wat de drukke overlaten.",
)
ON_AVERAGE = Text("on average {amount}", "gemiddeld {amount}")
OVER_THE_YEAR = Text("Over the year: {said}", "Over het jaar: {said}")
NO_ROOM = Text(
    "Nothing is left for new people: what the shop keeps pays its owner and those of today.",
    "Er blijft niets over voor nieuwe mensen: wat de webshop overhoudt, betaalt de eigenaar en de mensen van nu.",
)
NO_ROOM_LOSS = Text(
    "Nothing is left for new people: the shop loses money already.",
    "Er blijft niets over voor nieuwe mensen: de webshop verliest nu al geld.",
)

THEN_KEEPS = Text(
    "the shop keeps {after} a month instead of losing {before}",
    "houdt de webshop {after} per maand over in plaats van {before} te verliezen",
)
THEN_LOSES = Text(
    "the shop loses {after} a month instead of keeping {before}",
    "verliest de webshop {after} per maand in plaats van {before} over te houden",
)
THEN_STORES = Text(
    "the stores make good the {lacks} a month that the web shop lacks",
    "maken de winkels de {lacks} per maand goed die de webshop tekortkomt",
)
THEN_KEEPS_YEAR = Text(
    "the shop keeps {after} a month over the year instead of losing {before}",
    "houdt de webshop over het jaar {after} per maand over in plaats van {before} te verliezen",
)
THEN_LOSES_YEAR = Text(
    "the shop loses {after} a month over the year instead of keeping {before}",
    "verliest de webshop over het jaar {after} per maand in plaats van {before} over te houden",
)
ADS_GROW = Text(
    "that your ads grow with your orders in the busy months; if you spend the same all year, {more} a year more is"
    " left: tell which",
    "dat je advertenties in de drukke maanden meegroeien met je bestellingen; geef je het hele jaar evenveel uit, dan"
    " blijft er per jaar {more} meer over: vertel wat klopt",
)
ADS_OF_YEAR = Text(
    "that your ads of {year} a year go with your orders: {usual} in a usual month and {busy} in a busy one; tell what"
    " is otherwise",
    "dat je {year} aan advertenties per jaar met je bestellingen meegaat: {usual} in een gewone maand en {busy} in een"
    " drukke; vertel wat anders is",
)
ADS_STAY = Text(
    "that you spend the same on ads in the busy months; if it grows with your orders, {more} a year less is left: tell"
    " which",
    "dat je in de drukke maanden evenveel aan advertenties uitgeeft; groeit het mee met je bestellingen, dan blijft er"
    " per jaar {more} minder over: vertel wat klopt",
)

# Why somebody comes where no rule says so.
SAID_TO_HURT = Text("You told that it hurts: {pain}.", "Je vertelde dat het pijn doet: {pain}.")
WAITS_MOST = Text(
    "Of the work that waits, {work} weighs most for what its hours cost.",
    "Van het werk dat blijft liggen, weegt {work} het zwaarst voor wat de uren kosten.",
)
HANDED_OVER_FIRST = Text(
    "Of your hours these are the first to hand over: others learn them fastest, for the least money.",
    "Van jouw uren kun je deze het eerst uit handen geven: anderen leren ze het snelst, voor het minste geld.",
)

# Where a number that was told is far above what such shops have.
RETURNS_UNUSUAL = Text(
    "Of 100 orders {told} come back, where {usual} are usual.",
    "Van 100 bestellingen komen er {told} terug; gebruikelijk zijn er {usual}.",
)
STEP_UNUSUAL = {
    "contacts_per_month": Text(
        "You get {told} questions on 100 orders, where {usual} are usual.",
        "Je krijgt {told} vragen op 100 bestellingen; gebruikelijk zijn er {usual}.",
    ),
    "returns_per_month": RETURNS_UNUSUAL,
    "return_rate": RETURNS_UNUSUAL,
}
# The same of a shop of which more is asked by its kind.
STEP_QUESTIONS = Text("You get {told} questions on 100 orders.", "Je krijgt {told} vragen op 100 bestellingen.")
# The same of goods of which nobody told that they explain themselves.
STEP_UNUSUAL_UNLESS = {
    "contacts_per_month": Text(
        "You get {told} questions on 100 orders; shops whose products explain themselves get {usual}.",
        "Je krijgt {told} vragen op 100 bestellingen; webshops met producten die voor zich spreken krijgen er {usual}.",
    ),
}
QUOTED_NAME = Text("\u201c{name}\u201d", "\u201c{name}\u201d")
LAST_SOLD = Text("the last {count} pieces that you sold", "de laatste {count} stukken die je verkocht")
BEST_SELLERS = Text("your {count} best sellers", "je {count} hardlopers")
ALL_PRODUCTS = Text("all {count} of your products", "al je {count} producten")
ONE_PRODUCT = Text("your one product", "je ene product")
RANKED_ADS = Text(
    "Why it stands first: each month it waits costs that much.",
    "Waarom dit eerst komt: elke maand wachten kost zoveel.",
)
RANKED_LEAVING = Text(
    "Why it stands first: once somebody has left, nobody can ask them any more.",
    "Waarom dit eerst komt: als iemand weg is, kun je niets meer vragen.",
)
BESIDE_YOU = Text("you", "jou")
BESIDE_SOMEBODY = Text("a colleague", "een collega")
RANKED_SEASON = Text(
    "Why it stands here: after the season it is of no use.",
    "Waarom dit hier staat: na het seizoen heb je er niets meer aan.",
)
RANKED_SUM = Text(
    "Why it stands here: by your numbers it is worth about {amount} a month, and you told: {what}.",
    "Waarom dit hier staat: volgens je eigen cijfers is het zo'n {amount} per maand waard, en je vertelde: {what}.",
)
RANKED_NUMBER = Text(
    "Why it stands here: by your numbers it is worth about {amount} a month.",
    "Waarom dit hier staat: volgens je eigen cijfers is het zo'n {amount} per maand waard.",
)
RANKED_HOURS = Text("That counts {hours} hours at {hour}.", "Daarin zit {hours} uur à {hour} per uur.")
RANKED_HOURS_NAMED = Text(
    "Why it stands here: by your numbers it saves about {hours} hours a month, and you told: {what}.",
    "Waarom dit hier staat: volgens je eigen cijfers scheelt het zo'n {hours} uur per maand, en je vertelde: {what}.",
)
RANKED_HOURS_ALONE = Text(
    "Why it stands here: by your numbers it saves about {hours} hours a month.",
    "Waarom dit hier staat: volgens je eigen cijfers scheelt het zo'n {hours} uur per maand.",
)
RANKED_WITHOUT = Text(
    "Why it stands here: you told {what}; your numbers make no sum of it.",
    "Waarom dit hier staat: je vertelde {what}; een som valt er met je cijfers niet van te maken.",
)
RANKED_LITTLE = Text(
    "Why it stands here: you told {what}; what it saves by your numbers is less than an hour a week.",
    "Waarom dit hier staat: je vertelde {what}; volgens je eigen cijfers scheelt het minder dan een uur per week.",
)
STEP_FREES = Text("That is {amount} a month.", "Dat is {amount} per maand.")
STEP_FREES_UNTIL = Text(
    "That is {amount} a month, and pays while you lose fewer than {orders} orders.",
    "Dat is {amount} per maand, en het loont zolang je minder dan {orders} bestellingen verliest.",
)
STEP_CHARGES = Text(
    "At most {orders} × {charge} = {amount} a month.",
    "Hoogstens {orders} × {charge} = {amount} per maand.",
)
STEP_CHARGES_UNTIL = Text(
    "At most {orders} × {charge} = {amount} a month, and it pays while you lose fewer than {lost} orders.",
    "Hoogstens {orders} × {charge} = {amount} per maand, en het loont zolang je minder dan {lost} bestellingen"
    " verliest.",
)
# Beside marketplaces, where the shop sets no postage.
STEP_CHARGES_OWN = Text(
    "In your own shop at most about {orders} × {charge} = {amount} a month.",
    "In je eigen webshop hoogstens zo'n {orders} × {charge} = {amount} per maand.",
)
STEP_CHARGES_OWN_UNTIL = Text(
    "In your own shop at most about {orders} × {charge} = {amount} a month, and it pays while you lose fewer than"
    " {lost} orders.",
    "In je eigen webshop hoogstens zo'n {orders} × {charge} = {amount} per maand, en het loont zolang je minder dan"
    " {lost} bestellingen verliest.",
)
STEP_RETURN_FEE = Text(
    "If as many come back: {returns} × {charge} = {amount} a month.",
    "Komt er evenveel terug: {returns} × {charge} = {amount} per maand.",
)
STEP_RETURN_FEE_UNTIL = Text(
    "If as many come back: {returns} × {charge} = {amount} a month, and it pays while you lose fewer than {lost}"
    " orders.",
    "Komt er evenveel terug: {returns} × {charge} = {amount} per maand, en het loont zolang je minder dan {lost}"
    " bestellingen verliest.",
)
STEP_DEAR_ADS = Text(
    "{orders} × {leaves} = {left} comes in from all orders, and {ads} goes to ads: {short} more.",
    "{orders} × {leaves} = {left} komt er van alle bestellingen binnen, en er gaat {ads} naar advertenties: {short}"
    " meer.",
)
STEP_TYPED = Text(
    "If {share} of these move: {share} × {orders} orders × {minutes} minutes = {hours} hours a month.",
    "Stapt {share} daarvan over: {share} × {orders} bestellingen × {minutes} minuten = {hours} uur per maand.",
)
STEP_QUOTES = Text(
    "If {share} of the quotes fall away: {share} × {hours} hours = {saved} hours a month.",
    "Valt {share} van de offertes weg: {share} × {hours} uur = {saved} uur per maand.",
)
# So many minutes less on each of them, and so many of them fewer, by the number.
STEP_EACH = MappingProxyType(
    {
        "orders_per_month": Text(
            "{count} orders × {minutes} min less = {hours} hours a month.",
            "{count} bestellingen × {minutes} min minder = {hours} uur per maand.",
        ),
        "contacts_per_month": Text(
            "{count} questions × {minutes} min less = {hours} hours a month.",
            "{count} vragen × {minutes} min minder = {hours} uur per maand.",
        ),
        "returns_per_month": Text(
            "{count} returns × {minutes} min less = {hours} hours a month.",
            "{count} retouren × {minutes} min minder = {hours} uur per maand.",
        ),
        "day": Text(
            "{count} working days × {minutes} min less = {hours} hours a month.",
            "{count} werkdagen × {minutes} min minder = {hours} uur per maand.",
        ),
    }
)
STEP_FEWER = MappingProxyType(
    {
        "contacts_per_month": Text(
            "{off} of {count} questions fewer × {minutes} min = {hours} hours a month.",
            "{off} van de {count} vragen minder × {minutes} min = {hours} uur per maand.",
        ),
    }
)
STEP_RETURNS = Text(
    "Returns down by {share} of orders: {orders} × ({goods} + {cost}) = {amount} a month.",
    "Retouren omlaag met {share} van de bestellingen: {orders} × ({goods} + {cost}) = {amount} per maand.",
)
STEP_REDONE = Text(
    "Making good costs {orders} × {cost} = {amount} a month now.",
    "Goedmaken kost nu {orders} × {cost} = {amount} per maand.",
)
STEP_WON = Text(
    "If {many} of 100 more are won: {share} × {quotes} quotes × {each} = {amount} a month.",
    "Lukken er {many} op de 100 meer: {share} × {quotes} offertes × {each} = {amount} per maand.",
)
STEP_REFUSED = Text(
    "What is refused costs {orders} × {cost} = {amount} a month now.",
    "Wat geweigerd wordt, kost nu {orders} × {cost} = {amount} per maand.",
)
STEP_UNANSWERED = Text(
    "{share} of {contacts} is {missed} a month without an answer; if {buys} of them buy: {orders} × {each} = {amount}.",
    "{share} van {contacts} is {missed} per maand zonder antwoord; koopt {buys} daarvan: {orders} × {each} = {amount}.",
)
STEP_INTAKE = Text(
    "{pieces} come in a month × {minutes} minutes = {needs} hours, and there are {there}: {behind} a month stay behind",
    "Er komen er {pieces} per maand binnen × {minutes} minuten = {needs} uur, en er zijn {there} uur: {behind} "
    "per maand blijven liggen",
)
WITH_BOUGHT = Text(
    "{said}, bought in for {behind} × {each} = {bought}.", "{said}, ingekocht voor {behind} × {each} = {bought}."
)
STEP_MISSED = Text(
    "What you miss is {sales} × {share} = {amount} a month.",
    "Wat je misloopt, is {sales} × {share} = {amount} per maand.",
)
STEP_CANCELLED = Text(
    "The orders that you cancel cost {orders} × {each} = {amount} a month.",
    "De bestellingen die je annuleert, kosten {orders} × {each} = {amount} per maand.",
)
STEP_REFUNDS = Text(
    "Refunds down by {share} of orders: {orders} × {goods} = {amount} a month.",
    "Terugbetalingen omlaag met {share} van de bestellingen: {orders} × {goods} = {amount} per maand.",
)

REVENUE_BEFORE_RETURNS = Text(
    "that what came back is still in the revenue you told; if it is off already, tell so and an order leaves more",
    "dat wat terugkwam nog in de omzet zit die je vertelde; is het er al af, vertel dat dan: een bestelling laat dan"
    " meer over",
)
REFUNDS_BY_SUPPLIER = Text(
    "that your suppliers take back what customers return; do they not, tell returns_resold: no, and an order leaves"
    " {left}",
    "dat je leveranciers terugnemen wat klanten terugsturen; doen ze dat niet, vertel dan returns_resold: nee, en een"
    " bestelling laat {left} over",
)
COMPANY_CARRIES = Text(
    "that the company pays until the shop earns it: today's team costs {short} a month more than shops like it spend",
    "dat het bedrijf betaalt tot de webshop het verdient: het team van nu kost {short} per maand meer dan zulke"
    " webshops uitgeven",
)
MARGIN_AFTER_POSTAGE = Text(
    "that fees and postage are off your margin of {margin} already. If postage is not, {postage} an order leaves"
    " {left}: tell what it costs",
    "dat commissie en porto al van je marge van {margin} af zijn. Is de porto dat niet, dan houd je met {postage} per"
    " bestelling {left} over: vertel wat die kost",
)
ROLES_UNTOLD = Text(
    "a bit of everything for {people}: tell who does what, the advice hangs on it",
    "van alles wat voor {people}: vertel wie wat doet, daar hangt het advies van af",
)
DEFAULTS = Text("{list}. Tell what is otherwise", "{list}. Vertel wat anders is")
OWNER_WEEK = Text("a week of {hours} hours for you", "een week van {hours} uur voor jou")
OWNERS_WEEK = Text(
    "a week of {hours} hours for each of the {count} owners",
    "een week van {hours} uur voor elk van de {count} eigenaren",
)
FULL_TIME = Text("full time for {people}", "een volle week voor {people}")
AT_THEIR_PACE = Text(
    "{work} by your own people alone, {times} times as fast as we count",
    "{work} door je eigen mensen alleen, {times} keer zo snel als wij rekenen",
)
REST_OF_WEEK = Text(
    "the {hours} hours of your week for which our count finds no work: {work}",
    "de {hours} uren van je week waarvoor onze telling geen werk vindt: {work}",
)
GUESSED = Text(
    "{name}: {made}, our guess of {each} for every 100 {of} (`{fact}` in the file)",
    "{name}: {made}, onze gok van {each} op elke 100 {of} (`{fact}` in het bestand)",
)
MADE_BY_ORDER = Text(
    "that what you make is made order by order, as parcels leave: if it is a course, a pattern or software, tell so"
    " (`made_once: yes` in the file)",
    "dat je wat je maakt per bestelling maakt, want er gaan pakketten weg: is het een cursus, patroon of software,"
    " vertel dat dan (`made_once: ja` in het bestand)",
)
PEOPLE_UNTOLD = Text(
    "that the {count} people beside you work full time at usual pay. Tell who does what: the advice hangs on it",
    "dat de {count} mensen naast jou voltijds werken voor een gewoon loon. Vertel wie wat doet: daar hangt het advies"
    " van af",
)
UNNAMED = Text(
    "nothing of the {count} people whom you did not name: neither their work nor their pay is in the sums. Tell who"
    " does what",
    "niets van de {count} mensen die je niet noemde: hun werk en loon zitten niet in de sommen. Vertel wie wat doet",
)
UNNAMED_PAID = Text(
    "nothing of what the {count} people do whom you did not name. Tell who does what",
    "niets van wat de {count} mensen doen die je niet noemde. Vertel wie wat doet",
)
UNNAMED_ASK = Text(
    "What do the other {count} of your {total} people do?", "Wat doen de andere {count} van je {total} mensen?"
)
UNNAMED_ASK_ALL = Text("What do your {count} people do?", "Wat doen je {count} mensen?")
UNNAMED_TURNS_TO = Text("If {answer}, start with: {role}.", "Als {answer}, begin dan met: {role}.")
UNNAMED_TURNS_TO_NOBODY = Text("If {answer}, hire nobody yet.", "Als {answer}, neem dan nog niemand aan.")
ONE_DOES_IT = Text("one of them does the work of {role}", "een van hen het werk van {role} doet")
NONE_LEADS = Text("none of them leads", "niemand van hen leiding geeft")
ALL_DO = Text("they do whatever there is to do", "zij doen wat er te doen is")
PACKED_UNTOLD = Text(
    "somebody you did not name packs these {orders} orders a month, about {hours} hours a week. If nobody does, tell "
    "that you pack yourselves, or that there is nothing to pack",
    "iemand die je niet noemde pakt deze {orders} bestellingen per maand in, ongeveer {hours} uur per week. Doet "
    "niemand dat, vertel dan dat jullie zelf inpakken, of dat er niets in te pakken valt",
)
DONE_ANYWAY = Text(
    "that work gets done for which your people have {hours} hours a week too few by our count: {list}. If it hurts,"
    " tell so",
    "dat werk gedaan wordt waarvoor je mensen volgens onze telling {hours} uur per week te weinig hebben: {list}. Doet"
    " dat pijn, vertel het dan",
)
PAYROLL_APART = Text(
    "a payroll of {payroll} a month, as told, though person by person (at usual wages where you told none) it comes to"
    " {people}. It counts, since it is what is really paid; if people or charges are missing in it, tell the whole",
    "loonkosten van {payroll} per maand, zoals verteld, al kom je per persoon (met gebruikelijke lonen waar je niets"
    " vertelde) op {people}. Die tellen, want dat wordt echt betaald; ontbreken er mensen of lasten in, vertel dan het"
    " geheel",
)
PAYROLL_OF_NOBODY = Text(
    "a payroll of {payroll} a month, as told, though you named nobody who is on it. Name them, and their hours count"
    " too",
    "loonkosten van {payroll} per maand, zoals verteld, al noemde je niemand die in dienst is. Noem ze, dan tellen hun"
    " uren ook mee",
)
PAYROLL_OF_COMPANY = Text(
    "{people} a month for the people you named for the web shop. The payroll of {payroll} is far more, so it pays other"
    " departments of your company too and does not count",
    "{people} per maand voor de mensen die je voor de webshop noemde. De loonkosten van {payroll} zijn veel hoger, dus"
    " daar zitten andere afdelingen van je bedrijf bij en die tellen niet mee",
)
CONTRIBUTION_APART = Text(
    "{told} left of an order, as you told, though your average order, margin and shipping make it {made}. What you told"
    " as a whole counts; correct whichever is off",
    "{told} die van een bestelling overblijft, zoals je vertelde, al maken je gemiddelde bestelling, marge en"
    " verzending er {made} van. Wat je als geheel vertelde telt; verbeter wat niet klopt",
)
BASKET_APART = Text(
    "{counted} for an order on average: your revenue of {revenue} ÷ {orders} orders. The {basket} that you told would"
    " make {orders} × {basket} = {made}; correct whichever is off",
    "gemiddeld {counted} per bestelling: je omzet van {revenue} ÷ {orders} bestellingen. De {basket} die je vertelde"
    " zou {orders} × {basket} = {made} zijn; verbeter wat niet klopt",
)
MEASURE_IMPOSSIBLE = Text(
    "your own pace of {work} is left out. {pace} an hour of {of} would be {hours} hours a week, and all of you have "
    "{have}. If you count something else, say which number: {{per_hour: {pace}, of: orders_per_month}} counts orders",
    "je eigen tempo van {work} telt niet mee. {pace} per uur van {of} zou {hours} uur per week zijn, en samen hebben "
    "jullie er {have}. Tel je iets anders, zeg dan wat: {{per_hour: {pace}, of: orders_per_month}} telt bestellingen",
)
IN_CURRENCY = Text("{name} (in {currency})", "{name} (in {currency})")
WORKS_FOR_COST = Text("{name} works {hours} a week ({why})", "{name} werkt {hours} per week ({why})")
ANSWER_HIRE = Text("Step {rank} ({role}) is for this.", "Stap {rank} ({role}) is hiervoor.")
ANSWER_STEP = Text("Do first: {step}", "Doe eerst: {step}")
# Whom somebody looks for by the name in the file, with the role where that name does not say it.
SOUGHT_AS = Text("{name} ({role})", "{name} ({role})")
# A number for another period than it was told for, with how it was told.
AS_TOLD = Text("{shown} (told as {told})", "{shown} (verteld als {told})")
LOOKED_FOR = Text("You look for: {name}", "Je zoekt: {name}")
PLANNED = Text("Planned: {name}", "Gepland: {name}")
ANSWER_LOOKED_FOR = Text(
    "Step {rank} ({role}) is for this, with {size}.", "Stap {rank} ({role}) is hiervoor, met {size}."
)
ANSWER_LOOKED_FOR_COST = Text(
    "Step {rank} ({role}) is for this, with {size} at {cost} a month; you think of {told}.",
    "Stap {rank} ({role}) is hiervoor, met {size} voor {cost} per maand; jij denkt aan {told}.",
)
ANSWER_LOOKED_FOR_ORDERS = Text(
    "Step {rank} ({role}) is for this, with {size} at {cost} a month; you think of {told}, which takes {orders}.",
    "Stap {rank} ({role}) is hiervoor, met {size} voor {cost} per maand; jij denkt aan {told}, en dat vraagt {orders}.",
)
ANSWER_NOT_NOW = Text("Not now: {why}", "Nu niet: {why}")
ANSWER_HOURS = Text(
    "Counts: about {hours} hours of work a month hang on it.",
    "Telt mee: zo'n {hours} uur werk per maand hangt ervan af.",
)
ANSWER_PEAK = Text("Counts in the help for your busiest months.", "Telt mee in de hulp voor je drukste maanden.")
ANSWER_MONEY = Text("Counts in what the shop can pay.", "Telt mee in wat de webshop kan betalen.")
ANSWER_SUBSCRIBERS = Text(
    "Counts in what a subscriber is worth and costs.", "Telt mee in wat een abonnee waard is en kost."
)
ANSWER_CAUSE = Text(
    "Decides what to do first, and whether checking the work helps.", "Beslist wat je eerst doet, en of nakijken helpt."
)
ANSWER_RULES = Text(
    "Decides in which form and order people come.", "Beslist mee in welke vorm en volgorde mensen komen."
)
ANSWER_CAPACITY = Text("Counts in the hours there are.", "Telt mee in de uren die er zijn.")
ANSWER_NOTHING = Text(
    "Changes nothing in this advice: no work and no rule hangs on it.",
    "Verandert niets aan dit advies: er hangt geen werk en geen regel van af.",
)

RISK_FALL = Text(
    "If you sell {orders} orders a month fewer than today, the room for this is gone.",
    "Verkoop je {orders} bestellingen per maand minder dan nu, dan is de ruimte hiervoor weg.",
)
RISK_CEILING = Text(
    "An order leaves {most} before ads, so that is the most one may cost in ads; today it is {ads}.",
    "Een bestelling laat vóór reclame {most} over, dus meer mag er geen aan reclame kosten; nu is dat {ads}.",
)
RISK_CEILING_SEASON = Text(
    "An order leaves {most} before ads, so that is the most one may cost in ads; in a usual month it is {ads}, in the"
    " busiest {busiest}.",
    "Een bestelling laat vóór reclame {most} over, dus meer mag er geen aan reclame kosten; in een gewone maand is dat"
    " {ads}, in de drukste {busiest}.",
)
RISK_STOPS = Text(
    "What your orders leave then stops: {sum} a month.", "Wat je bestellingen overlaten, stopt dan: {sum} per maand."
)
BREAK_EVEN = Text(
    "To break even: {loss} ÷ {each} = {orders} orders a month more{share}, or {loss} less cost.",
    "Om quitte te spelen: {loss} ÷ {each} = {orders} bestellingen per maand meer{share}, of {loss} minder kosten.",
)
BREAK_EVEN_BOUGHT = Text(
    "To break even: {loss} ÷ {each} = {orders} orders a month more{share} that come without ads, {many} with {ads} of"
    " ads for each as today, or {loss} less cost.",
    "Om quitte te spelen: {loss} ÷ {each} = {orders} bestellingen per maand meer{share} die zonder reclame komen,"
    " {many} met {ads} reclame per stuk zoals nu, of {loss} minder kosten.",
)
BREAK_EVEN_UNPAID = Text(
    "To break even: {loss} ÷ {each} = {orders} orders a month more{share} that come without ads, or {loss} less cost."
    " With {ads} of ads for each, as today, orders are no answer.",
    "Om quitte te spelen: {loss} ÷ {each} = {orders} bestellingen per maand meer{share} die zonder reclame komen, of"
    " {loss} minder kosten. Met {ads} reclame per stuk, zoals nu, zijn bestellingen geen antwoord.",
)
BREAK_EVEN_ALONE = Text(
    "Orders alone do not mend it: {loss} ÷ {each} is more than twice as many as today. To break even: {loss} less cost,"
    " or {rise} more on each of {today}.",
    "Met bestellingen alleen lukt dat niet: {loss} ÷ {each} is meer dan twee keer zoveel als nu. Om quitte te spelen:"
    " {loss} minder kosten, of {rise} meer op elk van {today}.",
)
BREAK_EVEN_COST = Text(
    "Neither orders nor the price mend it: {loss} ÷ {each} is more than twice as many as today. To break even: {loss}"
    " less cost.",
    "Met bestellingen of een hogere prijs lukt dat niet: {loss} ÷ {each} is meer dan twee keer zoveel als nu. Om quitte"
    " te spelen: {loss} minder kosten.",
)
OF_TODAY = Text(" (+{share})", " (+{share})")
OF_USUAL = Text(" (+{share} of a usual month)", " (+{share} van een gewone maand)")
TODAYS = Text("today's {orders} orders", "de {orders} bestellingen van nu")
OF_AN_AVERAGE_MONTH = Text(
    "the {orders} orders of an average month of the year",
    "de {orders} bestellingen van een gemiddelde maand in het jaar",
)
EXTRA_ORDERS = Text("{orders} extra orders{share}", "{orders} extra bestellingen{share}")
EXTRA_ORDERS_THERE = Text("{orders} extra orders there{share}", "{orders} extra bestellingen daar{share}")
OR_NEW_ONES = Text("{said}, or {new}", "{said}, of {new}")
EXTRA_ORDERS_BOUGHT = Text(
    "{orders} extra orders without ads{share}, or {many} with ads as today",
    "{orders} extra bestellingen zonder reclame{share}, of {many} met reclame zoals nu",
)
EXTRA_ORDERS_UNPAID = Text(
    "{orders} extra orders without ads{share}", "{orders} extra bestellingen zonder reclame{share}"
)
RISK_COMPANY = Text(
    "The shop does not earn {amount} a month of this yet: each month that is {orders}, and the company pays"
    " until they are there. Agree now by when.",
    "De webshop verdient {amount} per maand hiervan nog niet: per maand zijn dat {orders}, en het"
    " bedrijf betaalt tot ze er zijn. Spreek nu af tegen wanneer.",
)
RISK_CUT = Text(
    "The {amount} a month for step {rank} is free only while what you cut costs fewer than {orders} orders a month."
    " Watch first-time buyers each week, and undo it when they fall by a tenth.",
    "De {amount} per maand voor stap {rank} is alleen vrij zolang wat je schrapt minder dan {orders} bestellingen per"
    " maand kost. Let elke week op nieuwe kopers en draai het terug als het er een tiende minder worden.",
)
RISK_BLIND = Text(
    "Nobody told what the shop earns. Work out what an order leaves before you sign anything.",
    "Niemand vertelde wat de webshop verdient. Reken uit wat een bestelling overlaat voor je iets tekent.",
)
RISK_ALONE = Text(
    "Everything hangs on you: if you fall ill, nobody packs and nobody answers. Write down how it is done.",
    "Alles hangt aan jou: word je ziek, dan pakt niemand in en antwoordt niemand. Schrijf op hoe het moet.",
)
RISK_OUTSIDE = Text(
    "Outside people need one person inside who answers for their work; name that person.",
    "Mensen van buiten hebben één iemand in huis nodig die voor hun werk instaat; wijs die aan.",
)
RISK_ONE_HOLDER = Text(
    "Work that only one person can do stands still when that person is away. Let somebody learn it alongside.",
    "Werk dat maar één iemand kan, ligt stil als die er niet is. Laat iemand het mee leren doen.",
)
RISK_ALONE_SENT = Text(
    "Everything hangs on you: if you fall ill, nobody answers customers. Write down how it is done.",
    "Alles hangt aan jou: word je ziek, dan krijgt geen klant antwoord. Schrijf op hoe het moet.",
)
RISK_TEAM = Text(
    "Today's people cost {team} of the {left} that {costs} leave, more than is usual: {rest} stays for {all}. {fewer}",
    "De mensen van nu kosten {team} van de {left} die na {costs} overblijft, meer dan"
    " gebruikelijk: {rest} blijft voor {all}. {fewer}",
)
RISK_TEAM_NEW = Text(
    "With the new hours people cost {team} of the {left} that {costs} leave, more than is usual: {rest}"
    " stays for {all}. {fewer}",
    "Met de nieuwe uren kosten mensen {team} van de {left} die na {costs} overblijft, meer dan"
    " gebruikelijk: {rest} blijft voor {all}. {fewer}",
)
RISK_TEAM_TOLD = Text(
    "Today's people cost {team} of the {left} that {costs} leave, more than is usual: once all else is paid too {rest}"
    " stays, by what you told. {fewer}",
    "De mensen van nu kosten {team} van de {left} die na {costs} overblijft, meer dan gebruikelijk: is ook al het"
    " andere betaald, dan blijft {rest}, volgens wat je vertelde. {fewer}",
)
RISK_TEAM_NEW_TOLD = Text(
    "With the new hours people cost {team} of the {left} that {costs} leave, more than is usual: once all else is paid"
    " too {rest} stays, by what you told. {fewer}",
    "Met de nieuwe uren kosten mensen {team} van de {left} die na {costs} overblijft, meer dan gebruikelijk: is ook al"
    " het andere betaald, dan blijft {rest}, volgens wat je vertelde. {fewer}",
)
RENT_AND_ALL = Text("rent and all else", "huur en al het andere")
RENT_AND_YOU = Text("rent, all else and your own pay", "huur, al het andere en je eigen inkomen")
COSTS_OF_GOODS = Text("goods, postage and ads", "inkoop, verzending en reclame")
COSTS_OF_NONE = Text("fees and ads", "platformkosten en reclame")
FEWER_OWNER = Text(
    "Every order less comes out of your own pay.", "Elke bestelling minder gaat van je eigen inkomen af."
)
FEWER_OF_IT = Text("Every order less takes from it.", "Elke bestelling minder gaat daarvan af.")
FEWER_STAFF = Text("Every order less brings a loss nearer.", "Elke bestelling minder brengt verlies dichterbij.")
RISK_LOSS = Text(
    "Before rent and other costs the shop loses about {loss} a month: it keeps {kept}, and today's people cost {team}."
    " Mend that before you add anybody.",
    "Nog voor huur en andere kosten verliest de webshop zo'n {loss} per maand: er blijft {kept} over, en de mensen van"
    " nu kosten {team}. Los dat op voordat er iemand bij komt.",
)
BREAKING_EVEN = Text("breaking even", "quitte spelen")
KEEPING = Text("{kept} left", "{kept} over")
BETWEEN_LOSS = Text("between a loss of {loss} a month and {kept}", "tussen {loss} verlies per maand en {kept}")
OVER_THE_YEAR_BETWEEN = Text("over the year anything {between}", "over het jaar iets {between}")
ANYTHING_BETWEEN = Text("anything {between}", "iets {between}")
MAY_LOSE = Text(
    "By our count it is {between}, before rent and other costs: nobody told what today's people cost, and {team} is our"
    " estimate.",
    "Naar onze telling is het {between}, vóór huur en andere kosten: niemand vertelde wat de mensen van nu kosten, en"
    " {team} is onze schatting.",
)
MAY_LOSE_STORES = Text(
    "The web shop alone lacks about {lacks} a month, before rent and other costs, and nobody told what your stores turn"
    " over.",
    "De webshop alleen komt zo'n {lacks} per maand tekort, vóór huur en andere kosten, en niemand vertelde wat je"
    " winkels omzetten.",
)
TELL_STORES = Text(
    "Tell that first, before you cut or add anybody.", "Vertel dat eerst, voordat je iemand weghaalt of aanneemt."
)
AND_STORES = Text("{one} + {stores} of the stores", "{one} + {stores} van de winkels")
LESS_STORES = Text("{one} − {stores} for the stores", "{one} − {stores} voor de winkels")
STORES_LEAVE = Text("What your stores leave", "Wat je winkels overlaten")
STORES_SUM = Text("{revenue} × {margin} − {people}", "{revenue} × {margin} − {people}")
STORES_ALONE = Text("{revenue} × {margin}", "{revenue} × {margin}")
STORES_COST = Text("{cost} for {names}", "{cost} voor {names}")
WITH_STORES = Text("Left with the stores", "Over met de winkels")
IN_STORES = Text(
    "that {people} work in your stores: neither their hours nor what they cost is the web shop's",
    "dat {people} in je winkels werken: hun uren en wat ze kosten zijn niet van de webshop",
)
OFFLINE_TOO = Text(
    "You have {orders} orders: those typed in count at the same average and margin.",
    "Je hebt {orders} bestellingen: wat jullie invoeren, telt met hetzelfde bedrag en dezelfde marge.",
)
OFFLINE_TOLD = Text(
    "You have {orders} orders: those typed in are in the revenue that you told.",
    "Je hebt {orders} bestellingen: wat jullie invoeren, zit in de omzet die je vertelde.",
)
OFFLINE_OR_TOLD = Text(
    "You have {orders} orders: those typed in count at the same average and margin, on top of the revenue that you"
    " told. Is that the revenue of all? Then tell what one order is on average.",
    "Je hebt {orders} bestellingen: wat jullie invoeren, telt met hetzelfde bedrag en dezelfde marge, boven op de"
    " omzet die je vertelde. Is dat de omzet van alles? Vertel dan hoeveel een bestelling gemiddeld is.",
)
STORES_TOO = Text(
    "that your stores leave {sum} = {left} a month, at the margin of the web shop",
    "dat je winkels {sum} = {left} per maand overlaten, met de marge van de webshop",
)
TELL_PAYROLL = Text(
    "Look up what they cost together before you cut or add anybody.",
    "Zoek op wat ze samen kosten, voordat je iemand weghaalt of aanneemt.",
)
RISK_LOSS_SAID = Text(
    "The shop loses about {loss} a month: mend that before you add anybody.",
    "De webshop verliest zo'n {loss} per maand: los dat op voordat er iemand bij komt.",
)
RISK_LOSS_OWNERS = Text(
    "The shop loses {told} a month, and {loss} with the {owners} that its owners are paid: mend that before you add"
    " anybody.",
    "De webshop verliest {told} per maand, en {loss} met de {owners} die de eigenaren krijgen: los dat op voordat er"
    " iemand bij komt.",
)
RISK_OWNERS_SHORT = Text(
    "The {told} that is left a month does not pay the {owners} that its owners are paid: {loss} is short. Mend that"
    " before you add anybody.",
    "De {told} die er per maand overblijft, betaalt niet de {owners} die de eigenaren krijgen: er komt {loss} tekort."
    " Los dat op voordat er iemand bij komt.",
)
RISK_LOSS_ADS = Text(
    "Before rent and other costs the shop loses about {loss} a month: its ads cost more than its orders leave. Mend"
    " that before you add anybody.",
    "Nog voor huur en andere kosten verliest de webshop zo'n {loss} per maand: de reclame kost meer dan de"
    " bestellingen overlaten. Los dat op voordat er iemand bij komt.",
)
BEFORE_RENT = Text("before rent and other costs", "vóór huur en andere kosten")
BEFORE_TAX = Text("before rent, tax and other costs", "vóór huur, belasting en andere kosten")
BY_TOLD = Text("by what you told", "volgens wat je vertelde")
LOSS_TOLD = Text("A usual month: {left}, as you told.", "Een gewone maand: {left}, zoals je vertelde.")
LOSS_OF_YEAR = Text(
    "A usual month: {left}, by the year that you told.", "Een gewone maand: {left}, volgens het jaar dat je vertelde."
)
GAP_SUM = Text("{left} − {team} for people = ", "{left} − {team} voor mensen = ")
RENT = Text("rent", "huur")
RENT_OR_FEES = Text("rent or what marketplaces keep", "huur of wat marktplaatsen houden")
# What was told of a result is no guess of ours: what we make of it stands first.
GAP_COSTS = Text(
    "{gap} a month goes to costs that nobody told, such as {such}, or is in what we estimated: our count says"
    " {sum}{counted}, and you told that {told}.",
    "{gap} per maand gaat naar kosten die niemand vertelde, zoals {such}, of zit in wat we schatten: onze telling zegt"
    " {sum}{counted}, en je vertelde dat {told}.",
)
GAP_PAY = Text(
    "Your people cost {gap} a month less than we took them to: our count says {sum}{counted}, and you told that"
    " {told}.",
    "Je mensen kosten {gap} per maand minder dan we dachten: onze telling zegt {sum}{counted}, en je vertelde dat"
    " {told}.",
)
GAP_INCOME = Text(
    "{gap} a month is income that nobody told, or is in what we estimated: our count says {sum}{counted}, and you told"
    " that {told}.",
    "{gap} per maand zijn inkomsten die niemand vertelde, of zit in wat we schatten: onze telling zegt {sum}{counted},"
    " en je vertelde dat {told}.",
)
GAP_LEFT = Text("{amount} is left", "er {amount} overblijft")
GAP_OF_YEAR = Text("{said} a year, so {usual} in a usual month", "{said} per jaar, dus {usual} in een gewone maand")
GAP_LOST = Text("you lose {amount}", "je {amount} verliest")
RESULT_COUNTS = Text(
    "What you tell goes before our count, about {counted}",
    "Wat je vertelt, gaat voor onze telling, zo'n {counted}",
)
ASK_RESULT = Text(
    "{ask} Our count is {counted}, and it rests on what we take your people to cost.",
    "{ask} Onze telling is {counted}, en die steunt op wat we denken dat je mensen kosten.",
)
REST_IS_NEEDED_TOLD = Text(
    "Don't hire yet: by what you told the shop keeps {left} a month, and that is for its owner.{savings} {later}",
    "Neem nog niemand aan: de webshop houdt {left} per maand over, volgens wat je vertelde, en dat is voor de"
    " eigenaar.{savings} {later}",
)
RISK_LATE_TOLD = Text(
    "Cutting too late, or in the wrong place: each month like this costs {loss}. Set a day by which the shop breaks"
    " even, and write down now what ends on it.",
    "Te laat snijden, of op de verkeerde plek: elke maand zoals deze kost {loss}. Spreek een dag af waarop de webshop"
    " quitte speelt, en schrijf nu op wat er dan stopt.",
)
MAKERS_IN_MARGIN = Text(
    "The pay of {people} is off your margin already, so it is not taken off once more.",
    "Het loon van {people} zit al in je marge, dus dat gaat er niet nog een keer af.",
)
GAP_MAKERS = Text(
    "{gap} If the pay of {people}, about {cost} a month, is in your margin already, tell that (makers_in_margin): then"
    " nobody takes it off twice.",
    "{gap} Zit het loon van {people}, zo'n {cost} per maand, al in je marge, vertel dat dan (makers_in_margin): dan"
    " gaat het er niet twee keer af.",
)
BY_YOUR_RESULT = Text("{amount} less by your own result", "{amount} minder volgens je eigen resultaat")
NOBODY_TOLD = Text("{costs} that nobody told, by your own result", "{costs} die niemand vertelde, volgens je resultaat")
AND_MORE_PEOPLE = Text("{count} more", "nog {count}")
SHARED_COUNTED = Text(
    "that {people} work for all of the company: {used} of their {hours} hours a week count for the shop, {part} of"
    " {all} a month; are they there for the shop alone, tell that it is the whole business (company: new)",
    "dat {people} voor het hele bedrijf werken: {used} van hun {hours} uur per week tellen voor de webshop, {part} van"
    " de {all} per maand; zijn ze er alleen voor de webshop, vertel dan dat die het hele bedrijf is (company: new)",
)
SHARED_UNTOLD = Text(
    "that {people} work for all of the company: {used} of their {hours} hours a week count for the shop, {part} of"
    " {all} a month; tell how many hours a week each has for the shop",
    "dat {people} voor het hele bedrijf werken: {used} van hun {hours} uur per week tellen voor de webshop, {part} van"
    " de {all} per maand; vertel hoeveel uur per week elk voor de webshop heeft",
)
WITH_ENDS = Text("about {middle} ({ends})", "zo'n {middle} ({ends})")
OFF_ADS = Text("{cost} for ads", "{cost} reclame")
OFF_PEOPLE = Text("{cost} for people", "{cost} aan mensen")
LOSS_MONTH = Text("{sum} = {left} a month.", "{sum} = {left} per maand.")
LOSS_USUAL = Text("A usual month: {sum} = {left}.", "Een gewone maand: {sum} = {left}.")
LOSS_YEAR = Text(
    "The year: 12 × {month} + {busy} that the busy months add = {year}.",
    "Het jaar: 12 × {month} + {busy} die de drukke maanden erbij brengen = {year}.",
)
LOSS_YEAR_LESS = Text(
    "The year: 12 × {month} − {busy} that the busy months cost = {year}.",
    "Het jaar: 12 × {month} − {busy} die de drukke maanden kosten = {year}.",
)
RISK_LATE = Text(
    "Cutting too late, or in the wrong place: each month like this costs {loss}, and rent comes on top. Set a day by"
    " which the shop breaks even, and write down now what ends on it.",
    "Te laat snijden, of op de verkeerde plek: elke maand zoals deze kost {loss}, en de huur komt erbij. Spreek een dag"
    " af waarop de webshop quitte speelt, en schrijf nu op wat er dan stopt.",
)
RISK_JUDGEMENT = Text("From the numbers told.", "Op grond van de vertelde cijfers.")

CHANGE_ADDED = Text("{role} comes {wave}", "{role} komt {wave}")
CHANGE_GONE = Text("{role} waits", "{role} wacht nog")
CHANGE_WAVE = Text("{role}: {new} instead of {old}", "{role}: {new} in plaats van {old}")
CHANGE_FORM = Text("{role}: {new} instead of {old}", "{role}: {new} in plaats van {old}")
CHANGE_HOURS = Text("{role}: {new} hours a week instead of {old}", "{role}: {new} uur per week in plaats van {old}")

DOES_IT = Text("does most of it today", "doet er nu het meeste van")
NOBODY_DOES = Text(
    "nobody has time for it; you do what cannot wait", "niemand heeft er tijd voor; jij doet wat niet kan wachten"
)
NOBODY_NAMED_DOES = Text(
    "none of the people you named has time for it", "geen van de mensen die je noemde heeft er tijd voor"
)
KEEPS = Text("keeps this until there is somebody for it", "houdt dit tot er iemand voor is")
