"""Hiring for a role."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.roles import Sourcing
from ecomteam.model.text import Text

KIT_TITLE = Text("Hiring kit: {role}", "Wervingspakket: {role}")
KIT_SIZE = Text("For {shop}", "Voor {shop}")
KIT_SIZE_NAMELESS = Text("For your shop", "Voor jouw webshop")
KIT_STEP = Text("Step {rank} of the roadmap, {wave}: {way}.", "Stap {rank} van het stappenplan, {wave}: {way}.")
KIT_NO_STEP = Text(
    "Your roadmap does not call for this role. If you hire anyway: {way}.",
    "Je stappenplan vraagt niet om deze rol. Neem je toch iemand aan: {way}.",
)
WAY = Text("{form}, {hours} hours a week", "{form}, {hours} uur per week")
WAY_SEVERAL = Text(
    "{form}, {count} people, {hours} hours a week together", "{form}, {count} mensen, samen {hours} uur per week"
)
TAKES_OVER = Text("Takes over each week", "Neemt elke week over")
FROM_OWNER = Text("{work}: {hours} hours that are yours now", "{work}: {hours} uur die nu van jou zijn")
FROM_COLLEAGUE = Text("{work}: {hours} hours of {person}", "{work}: {hours} uur van {person}")
FROM_NOBODY = Text(
    "{work}: {hours} hours that nobody has time for now", "{work}: {hours} uur waar nu niemand tijd voor heeft"
)
CONTRACT = Text("Contract", "Contract")
CONTRACT_HOURS = Text(
    "{hours} hours a week: leave, illness and breaks are paid too.",
    "{hours} uur per week: ook vakantie, ziekte en pauzes zijn betaald.",
)
CONTRACT_EACH = Text(
    "{hours} hours a week each: leave, illness and breaks are paid too.",
    "Ieder {hours} uur per week: ook vakantie, ziekte en pauzes zijn betaald.",
)
GROSS_PAY = Text("Gross pay a month", "Brutoloon per maand")
JOB_DESCRIPTION = Text("Job description", "Functieomschrijving")
LISTEN_FOR = Text("Listen for", "Let op")
ADVERTISE = Text("Where to look", "Waar je zoekt")
FIRST_DAYS = Text("The first 90 days", "De eerste 90 dagen")
FIRST_DAYS_CAPTION = Text("What should have happened by which day", "Wat op welke dag gebeurd moet zijn")
BY_DAY = Text("By day", "Op dag")

VACANCY = Text("The vacancy, to post", "De vacature, om te plaatsen")
VACANCY_TITLE_OPEN = Text("{role} wanted", "{role} gezocht")
VACANCY_TITLES: Mapping[Sourcing, Text] = MappingProxyType(
    {
        "in_house": Text("{role}, {hours} hours a week", "{role}, {hours} uur per week"),
        "freelance": Text("Freelance {role}, {hours} hours a week", "Freelance {role}, {hours} uur per week"),
        "agency": Text("Partner for {role}", "Partner gezocht voor {role}"),
    }
)
WHO_WE_ARE = Text("Who we are", "Wie we zijn")
ABOUT_OPEN = Text(
    "[In two lines: what you sell, to whom, and what makes it fun to work here.]",
    "[In twee regels: wat je verkoopt, aan wie, en waarom het leuk is om hier te werken.]",
)
ABOUT_IN = Text("{shop} is a web shop ({country}).", "{shop} is een webshop ({country}).")
ABOUT_SHOP = Text("{shop} is a web shop.", "{shop} is een webshop.")
ABOUT_MAKES = Text("We make what we sell ourselves.", "We maken zelf wat we verkopen.")
ABOUT_ORDERS = Text(
    "About {orders} orders leave us every month.", "Elke maand gaan er zo'n {orders} bestellingen de deur uit."
)
ABOUT_PEOPLE = Text("There are {count} of us.", "We zijn met {count} mensen.")
ABOUT_ALONE = Text("So far the owner runs it alone.", "Tot nu toe doet de eigenaar het alleen.")
WHAT_YOU_DO = Text("What you do", "Wat je doet")
MAIN_WORK = Text("Your work is above all:", "Je werk is vooral:")
COLLEAGUE = Text("Our new colleague:", "Onze nieuwe collega:")
PARTNER = Text("Our partner:", "Onze partner:")
HOURS = Text("Hours", "Uren")
HOURS_OPEN = Text("[How many hours a week, and on which days.]", "[Hoeveel uur per week, en op welke dagen.]")
HOURS_SAID: Mapping[Sourcing, Text] = MappingProxyType(
    {
        "in_house": Text(
            "{hours} hours a week, employed. [On which days, and where.]",
            "{hours} uur per week, in dienst. [Op welke dagen, en waar.]",
        ),
        "freelance": Text(
            "About {hours} hours a week, as a freelancer. [From where, and for how long.]",
            "Zo'n {hours} uur per week, als freelancer. [Van waar, en voor hoe lang.]",
        ),
        "agency": Text(
            "Work of about {hours} hours a week, if we did it ourselves.",
            "Werk van zo'n {hours} uur per week, als we het zelf zouden doen.",
        ),
    }
)
PLACES = Text("We have {count} places.", "We hebben {count} plekken.")
PAY = Text("Pay", "Wat we bieden")
PAY_OPEN = Text("[From how much to how much.]", "[Van hoeveel tot hoeveel.]")
PAY_MONTH = Text(
    "{pay} gross a month for {hours} hours a week, by experience; holiday pay comes on top where it is customary.",
    "{pay} bruto per maand voor {hours} uur per week, naar ervaring; vakantiegeld komt erbij waar dat gebruikelijk is.",
)
PAY_HOUR = Text("{pay} an hour, without VAT.", "{pay} per uur, exclusief btw.")
PAY_QUOTE = Text("We ask for your price, with every rate named.", "We vragen je prijs, met elk tarief benoemd.")
WHAT_YOU_BRING = Text("What you bring", "Wat je meebrengt")
WHAT_COUNTS = Text("What counts for us:", "Wat voor ons telt:")
HOW_TO_APPLY = Text("How to apply", "Hoe je reageert")
APPLY = Text(
    "Write a few lines about a piece of work that you are proud of, and when you could begin. No letter in official"
    " language, no photo. To [name] at [e-mail address], before [date]. You hear from us within a week.",
    "Schrijf een paar regels over werk waar je trots op bent, en wanneer je kunt beginnen. Geen ambtelijke brief, geen"
    " foto. Aan [naam] via [e-mailadres], vóór [datum]. Je hoort binnen een week van ons.",
)
APPLY_COMPANY = Text(
    "Send your offer with two shops like ours that you work for, and when you could begin. To [name] at [e-mail"
    " address], before [date].",
    "Stuur je aanbod, met twee webshops als de onze waar je voor werkt, en wanneer je kunt beginnen. Aan [naam] via"
    " [e-mailadres], vóór [datum].",
)
