"""What the catalogue is shown with."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.roles import Department, Tier
from ecomteam.model.text import Text
from ecomteam.words.interface import ROLES, TENSIONS

TIERS: Mapping[Tier, Text] = MappingProxyType(
    {
        "foundation": Text("foundation", "fundament"),
        "core": Text("core", "kern"),
        "specialist": Text("specialist", "specialist"),
        "sky_high": Text("for big ambitions", "voor grote ambities"),
    }
)
DEPARTMENTS: Mapping[Department, Text] = MappingProxyType(
    {
        "management": Text("management", "management"),
        "marketing": Text("marketing", "marketing"),
        "product": Text("product", "product"),
        "sales": Text("sales", "verkoop"),
        "service": Text("service", "service"),
        "logistics": Text("logistics", "logistiek"),
        "technology": Text("technology", "techniek"),
    }
)
NATURES: Mapping[str, Text] = MappingProxyType(
    {
        "real": Text("The sources contradict each other.", "De bronnen spreken elkaar tegen."),
        "apparent": Text("The sources speak of different things.", "De bronnen hebben het over verschillende dingen."),
        "silence": Text("One source does not speak of it.", "Eén bron zegt er niets over."),
        "numeric": Text("A figure can be read in two ways.", "Een getal is op twee manieren te lezen."),
    }
)
STATEMENT = Text("What it says", "Wat er staat")
SOURCE = Text("Source", "Bron")
PHASES = Text("Phases", "Fasen")
KIND_OF_ROW = Text("What", "Wat")
HOW_MANY = Text("How many", "Hoeveel")
SUCH_AS = Text("Such as", "Zoals")
LIST_READ_ON = Text(
    "catalogue list roles (one kind), --full (everything), explain ID (one)",
    "catalogue list roles (één soort), --full (alles), explain ID (één)",
)
CATALOGUE_TITLE = Text("What the advice knows", "Wat het advies weet")
SECTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "roles": ROLES,
        "phases": PHASES,
        "activities": Text("Activities", "Werkzaamheden"),
        "drivers": Text("What work depends on", "Waar werk van afhangt"),
        "work": Text("Hours of work", "Uren werk"),
        "estimates": Text("Estimates of what nobody told", "Schattingen van wat niemand vertelde"),
        "rules": Text("Rules: who is needed", "Regels: wie nodig is"),
        "urgency": Text("Rules: what comes first", "Regels: wat eerst komt"),
        "pay_ratios": Text("Pay beside the Netherlands", "Loon naast Nederland"),
        "prices": Text("Prices of outside parties", "Prijzen van partijen van buiten"),
        "currencies": Text("Currencies", "Munten"),
        "peers": Text("Other shops", "Andere webshops"),
        "first_steps": Text("Steps before a hire", "Stappen vóór je iemand aanneemt"),
        "risks": Text("Main risks", "Grootste risico's"),
        "sourcing": Text("Rules: inside or outside", "Regels: in dienst of extern"),
        "questions": Text("Questions", "Vragen"),
        "symptoms": Text("Symptoms", "Klachten"),
        "clues": Text("Questions that tell causes apart", "Vragen die oorzaken scheiden"),
        "goals": Text("Goals", "Doelen"),
        "leanings": Text("Leanings", "Wat je overweegt"),
        "checks": Text("Checks", "Controles"),
        "tensions": TENSIONS,
        "thresholds": Text("Thresholds", "Drempels"),
        "lead_times": Text("Lead times", "Doorlooptijden"),
        "wages": Text("Wages", "Lonen"),
        "rates": Text("Rates", "Tarieven"),
        "countries": Text("Countries", "Landen"),
        "checklist": Text("Checklist", "Checklist"),
        "faq": Text("Questions and answers", "Vragen en antwoorden"),
        "cases": Text("Cases", "Praktijkverhalen"),
        "principles": Text("Principles", "Uitgangspunten"),
        "kits": Text("Hiring kits", "Wervingspakketten"),
        "sources": Text("Sources", "Bronnen"),
        "statements": Text("Statements", "Uitspraken"),
        "uncited": Text("Statements not used", "Ongebruikte uitspraken"),
    }
)
HOURS_FIXED = Text("{activity}: {low} to {high} hours a month", "{activity}: {low} tot {high} uur per maand")
HOURS_PER = Text(
    "{activity}: {low} to {high} hours for every {per} of: {driver}",
    "{activity}: {low} tot {high} uur voor elke {per} van: {driver}",
)
ESTIMATED = Text("{fact}: {why}", "{fact}: {why}")
NOTHING_CALLED = Text('Nothing is called "{ident}".', 'Niets heet "{ident}".')
USED_BY = Text("Used by", "Gebruikt door")
USED_BY_CAPTION = Text("What refers to it", "Wat ernaar verwijst")
PURPOSE = Text("Purpose", "Waarvoor")
DEPARTMENT = Text("Department", "Afdeling")
TIER = Text("Level", "Niveau")
INDISPENSABLE = Text("Indispensable", "Onmisbaar")
ALSO_CALLED = Text("Also called", "Ook wel")
STAND_INS = Text("Who can stand in", "Wie kan invallen")
USUAL_SIZE = Text("Usual size", "Gebruikelijke omvang")
OCCUPATIONS = Text("Occupation", "Beroep")
GOAL = Text("Goal", "Doel")
COUNTRY = Text("Country", "Land")
CURRENCY = Text("Currency", "Munt")
PAY_KNOWN = Text("What is known of pay", "Wat van lonen bekend is")
PAY_TIERS: Mapping[int, Text] = MappingProxyType(
    {
        1: Text("wages by occupation, with quartiles", "lonen per beroep, met kwartielen"),
        2: Text("the mean or median by occupation", "gemiddelde of mediaan per beroep"),
        3: Text("net wages, made gross by us", "nettolonen, door ons bruto gemaakt"),
        4: Text("pay beside the Netherlands", "lonen naast die in Nederland"),
        5: Text("nothing but the currency", "alleen de munt"),
    }
)
PAY_TIER = Text("{what} (tier {tier})", "{what} (tier {tier})")
PAY_RATIO = Text("Pay beside the Netherlands (1 is as much)", "Loon naast Nederland (1 is evenveel)")
PER_EURO = Text("{number} to a euro, on average in {year}", "{number} in een euro, gemiddeld in {year}")
PER_PERSON = Text("{range} a year for each person, middle half", "{range} per jaar per persoon, middelste helft")
PAY_GROUP = Text("Group of occupations", "Groep van beroepen")
PAY_GROUPS: Mapping[str, Text] = MappingProxyType(
    {
        "all": Text("everybody", "iedereen"),
        "managers": Text("managers", "managers"),
        "professionals": Text("professionals", "specialisten"),
        "technicians": Text("technicians and associates", "technici en vakmensen"),
        "clerks": Text("office staff", "kantoorpersoneel"),
        "sales_and_service": Text("sales and service staff", "verkoop en dienstverlening"),
        "elementary": Text("elementary occupations", "eenvoudig werk"),
    }
)
WAGE_HOUR = Text("{range} an hour", "{range} per uur")
WAGE_PERIODS: Mapping[str, Text] = MappingProxyType(
    {
        "year": Text("{range} a year", "{range} per jaar"),
        "month": Text("{range} a month", "{range} per maand"),
        "hour": WAGE_HOUR,
    }
)
YEAR = Text("Year", "Jaar")
EFFECT = Text("What it does", "Wat het doet")
CAUSES = Text("Causes", "Oorzaken")
CONSEQUENCES = Text("Consequences", "Gevolgen")
STEPS = Text("Steps", "Stappen")
ROLES_THAT_HELP = Text("Roles that help", "Rollen die helpen")
VALUE = Text("Value", "Waarde")
ASK = Text("Question", "Vraag")
HELP = Text("Help", "Uitleg")
ANSWERS = Text("Answers", "Antwoorden")
GRADE = Text("Grade", "Klasse")
SCOPE = Text("Scope", "Reikwijdte")
LICENCE = Text("Licence", "Licentie")
ATTRIBUTION = Text("Attribution", "Naamsvermelding")
SAME_WORK = Text("Same work as", "Zelfde werk als")
SAME_STATEMENT = Text("Says the same as", "Zegt hetzelfde als")
ANSWER = Text("Answer", "Antwoord")
CAVEAT = Text("Mind", "Bedenk")
ORIGIN = Text("Comes from", "Komt uit")
ORIGIN_OVERLAY = Text("overlay {overlay}", "overlay {overlay}")
SYMPTOM = Text("Symptom", "Klacht")
EVERY_ROLE = Text("every role", "elke rol")
LEAD_TIME = Text("Weeks", "Weken")
WEEKS = Text("{recruit} to find, {ramp} to get up to speed", "{recruit} om te vinden, {ramp} om in te werken")
ADDRESS = Text("Where to look it up", "Waar het staat")
AT_LINE = Text("{address}, line {line}", "{address}, regel {line}")
