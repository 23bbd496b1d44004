"""Interface phrases, English beside Dutch, and how numbers and amounts are written in each.

What the knowledge base says stands in ``data``; here is only what the program itself says around it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.audit import State
from ecomteam.model.checks import Severity
from ecomteam.model.roles import Department, Engagement, Sourcing, Tier
from ecomteam.model.rules import Verdict, Wave
from ecomteam.model.text import Language, Text

# --- words that stand for the values of the model ---------------------------------------------------------------------

WAVES: Mapping[Wave, Text] = MappingProxyType(
    {
        "now": Text("now", "nu"),
        "next": Text("next", "daarna"),
        "later": Text("later", "later"),
    }
)
SOURCINGS: Mapping[Sourcing, Text] = MappingProxyType(
    {
        "in_house": Text("in-house", "in dienst"),
        "freelance": Text("freelancer", "freelancer"),
        # Not "agency": the outside party may as well be a fulfilment company.
        "agency": Text("outside company", "extern bedrijf"),
    }
)
ENGAGEMENTS: Mapping[Engagement, Text] = MappingProxyType(
    {
        "full_time": Text("full-time", "fulltime"),
        "part_time": Text("part-time", "parttime"),
        "project": Text("per project", "per project"),
    }
)
SEVERITIES: Mapping[Severity, Text] = MappingProxyType(
    {
        "error": Text("error", "fout"),
        "warning": Text("warning", "waarschuwing"),
        "note": Text("note", "opmerking"),
    }
)
SEVERITY_HEADINGS: Mapping[Severity, Text] = MappingProxyType(
    {
        "error": Text("Errors", "Fouten"),
        "warning": Text("Warnings", "Waarschuwingen"),
        "note": Text("Notes", "Opmerkingen"),
    }
)
STATES: Mapping[State, Text] = MappingProxyType(
    {
        "pass": Text("passed", "in orde"),
        "fail": Text("failed", "niet in orde"),
        "not_applicable": Text("does not apply", "niet van toepassing"),
        "not_checked": Text("not checked", "niet te beoordelen"),
        "waived": Text("accepted", "geaccepteerd"),
    }
)
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
VERDICTS: Mapping[Verdict, Text] = MappingProxyType(
    {
        "must_be_in_house": Text("must be in-house", "moet in dienst zijn"),
        "better_in_house": Text("is better in-house", "is beter in dienst"),
        "may_be_outside": Text("may be outside", "mag extern zijn"),
        "better_outside": Text("is better outside", "is beter extern"),
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
GRADES: Mapping[str, Text] = MappingProxyType(
    {
        "A": Text(
            "A: a survey, statistics or journalism with a named base",
            "A: onderzoek, statistiek of journalistiek met een genoemde basis",
        ),
        "B": Text("B: a practitioner's own experience", "B: eigen ervaring van iemand uit de praktijk"),
        "C": Text(
            "C: a party with something to sell, or no basis shown",
            "C: een partij die iets verkoopt, of zonder getoonde basis",
        ),
    }
)
NOTE_KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "info": Text("Note", "Let op"),
        "warning": Text("Warning", "Waarschuwing"),
        "error": Text("Error", "Fout"),
    }
)

# --- words that every report uses -------------------------------------------------------------------------------------

YES = Text("yes", "ja")
NO = Text("no", "nee")
AND = Text("and", "en")
OR = Text("or", "of")
NOBODY = Text("nobody", "niemand")
OWNER = Text("the owner", "de eigenaar")
UNKNOWN = Text("unknown", "onbekend")
NONE = Text("none", "geen")
OUR_JUDGEMENT = Text("Our judgement: {why}", "Ons oordeel: {why}")
FTE = Text("{number} FTE", "{number} fte")
CONTENTS = Text("Contents", "Inhoud")
SOURCES_CITED = Text("Sources cited", "Aangehaalde bronnen")
STATEMENT = Text("What it says", "Wat er staat")
SOURCE = Text("Source", "Bron")
OF_GRADE = Text("grade {grade}", "klasse {grade}")
GRADES_MEAN = Text(
    "Grades say how firm a source is. {a}; {b}; {c}.", "De klasse zegt hoe hard een bron is. {a}; {b}; {c}."
)
ROLE = Text("Role", "Rol")
ROLES = Text("Roles", "Rollen")
PHASE = Text("Phase", "Fase")
PHASES = Text("Phases", "Fasen")
NAME = Text("Name", "Naam")
ID = Text("Id", "Id")

# --- the plan ---------------------------------------------------------------------------------------------------------

PLAN_TITLE = Text("Hiring roadmap", "Stappenplan voor je team")
PLAN_TITLE_OF = Text("Hiring roadmap for {shop}", "Stappenplan voor het team van {shop}")
ROADMAP_CAPTION = Text("In the order to hire", "In volgorde van aannemen")
RANK = Text("#", "#")
WHEN = Text("When", "Wanneer")
HOW = Text("How", "Hoe")
COST_A_MONTH = Text("Cost a month", "Kosten per maand")
BUDGET_LINE = Text(
    "Your budget is {budget} a month; what is now and next costs {spent}.",
    "Je budget is {budget} per maand; wat nu en daarna komt, kost {spent}.",
)
OPEN_LINE_ONE = Text(
    'One answer is missing that could change this: see "Still unknown".',
    'Er ontbreekt nog één antwoord dat dit kan veranderen: zie "Nog onbekend".',
)
OPEN_LINE_MANY = Text(
    '{count} answers are missing that could change this: see "Still unknown".',
    'Er ontbreken nog {count} antwoorden die dit kunnen veranderen: zie "Nog onbekend".',
)
HIRE_BY_HIRE = Text("Step by step", "Stap voor stap")
WHY = Text("Why", "Waarom")
WHY_SO = Text("Why in this way", "Waarom zo")
TRIGGER = Text("When to start", "Wanneer beginnen")
COST_BASIS = Text("{amount}: {basis}", "{amount}: {basis}")
UNTIL_THEN = Text("Until then", "Tot die tijd")
WEARS = Text("{wearer}: {why}", "{wearer}: {why}")
FIRMNESS = Text("How firm", "Hoe zeker")
HOLDS = Text(
    "This holds whatever you answer to the open questions.", "Dit staat vast, wat je ook op de open vragen antwoordt."
)
HANGS_ON = Text("This can still change with: {facts}.", "Dit kan nog veranderen door: {facts}.")
BUDGET = Text("Budget", "Budget")
BUDGET_MONTHLY = Text("Budget a month", "Budget per maand")
BUDGET_CURRENT = Text("Team today", "Team van nu")
BUDGET_SPENT = Text("With what is now and next", "Met wat nu en daarna komt")
BUDGET_NOTE = Text("What it means", "Wat dat betekent")
INTERIM = Text("Who does what until then", "Wie doet wat tot die tijd")
INTERIM_CAPTION = Text("Roles that somebody wears as a hat", "Rollen die iemand er als pet bij draagt")
WORN_BY = Text("Worn by", "Wie")
UNTIL = Text("Until", "Tot")
STEP = Text("step {rank}", "stap {rank}")
FOR_NOW = Text("for now", "voorlopig")
COVERAGE = Text("The five phases of the customer journey", "De vijf fasen van de klantreis")
COVERAGE_CAPTION = Text("Who does the work, today and after this plan", "Wie het werk doet, nu en na dit plan")
TODAY = Text("Today", "Nu")
AFTER = Text("After", "Straks")
RISKS = Text("Risks", "Risico's")
TENSIONS = Text("Where the sources differ", "Waar de bronnen verschillen")
SOURCES_SAY = Text("What they say", "Wat ze zeggen")
POLICY = Text("How we settle it", "Hoe wij kiezen")
KPIS = Text("What to measure", "Wat je meet")
OPEN_QUESTIONS = Text("Still unknown", "Nog onbekend")
IF_ANSWER = Text("If it is {answer}: {changes}", "Bij {answer}: {changes}")
NO_CHANGE = Text("nothing changes", "er verandert niets")
NOTES = Text("Notes", "Opmerkingen")

# --- the audit --------------------------------------------------------------------------------------------------------

AUDIT_TITLE_OF = Text("Team audit: {shop}", "Teamcheck: {shop}")
AUDITS_TITLE = Text("Audit of {count} teams", "Check van {count} teams")
UNSCORED_LINE = Text("{counts}.", "{counts}.")
SCORE_LINE = Text("Score {score} of 100. {counts}.", "Score {score} van 100. {counts}.")
NO_FINDINGS = Text("Nothing found", "Niets gevonden")
COUNTS: Mapping[Severity, tuple[Text, Text]] = MappingProxyType(
    {
        "error": (Text("1 error", "1 fout"), Text("{count} errors", "{count} fouten")),
        "warning": (Text("1 warning", "1 waarschuwing"), Text("{count} warnings", "{count} waarschuwingen")),
        "note": (Text("1 note", "1 opmerking"), Text("{count} notes", "{count} opmerkingen")),
    }
)
FILE = Text("File", "Bestand")
SCORE = Text("Score", "Score")
SCORE_CAPTION = Text("Score by phase", "Score per fase")
COVERED_OF = Text("{covered} of {of}", "{covered} van {of}")
COVERED = Text("Covered", "Gedekt")
FINDING = Text("Found", "Gevonden")
REMEDY = Text("What to do", "Wat je doet")
PLACE = Text("Where", "Waar")
RESTS_ON = Text("Rests on", "Steunt op")
NOT_CHECKED = Text("Could not be checked", "Niet te beoordelen")
NOT_CHECKED_CAPTION = Text(
    "Checks that need an answer you have not given yet", "Controles waarvoor nog een antwoord ontbreekt"
)
CHECK = Text("Check", "Controle")
NEEDS = Text("Needs to know", "Wat ontbreekt")
NOT_APPLICABLE_ONE = Text("1 check does not apply to this shop.", "1 controle is niet van toepassing op deze webshop.")
NOT_APPLICABLE_MANY = Text(
    "{count} checks do not apply to this shop.", "{count} controles zijn niet van toepassing op deze webshop."
)
NOT_COUNTED = Text("What does not count", "Wat niet meetelt")
AUDIT_COVERAGE_CAPTION = Text("Who does the work", "Wie het werk doet")
COVERED_BY = Text("Covered by", "Gedaan door")

# --- the catalogue ----------------------------------------------------------------------------------------------------

CATALOGUE_TITLE = Text("What the advice knows", "Wat het advies weet")
SECTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "roles": ROLES,
        "phases": PHASES,
        "activities": Text("Activities", "Werkzaamheden"),
        "rules": Text("Rules: who is needed", "Regels: wie nodig is"),
        "sourcing": Text("Rules: inside or outside", "Regels: in dienst of extern"),
        "engagement": Text("Rules: how much", "Regels: hoeveel"),
        "questions": Text("Questions", "Vragen"),
        "symptoms": Text("Symptoms", "Klachten"),
        "clues": Text("Questions that tell causes apart", "Vragen die oorzaken scheiden"),
        "goals": Text("Goals", "Doelen"),
        "checks": Text("Checks", "Controles"),
        "tensions": TENSIONS,
        "thresholds": Text("Thresholds", "Drempels"),
        "workloads": Text("Workloads", "Werklast"),
        "lead_times": Text("Lead times", "Doorlooptijden"),
        "wages": Text("Wages", "Lonen"),
        "pay_ratios": Text("Pay beside the Netherlands", "Loon naast Nederland"),
        "rates": Text("Rates", "Tarieven"),
        "prices": Text("Prices of outside parties", "Prijzen van partijen van buiten"),
        "countries": Text("Countries", "Landen"),
        "currencies": Text("Currencies", "Munten"),
        "peers": Text("Other shops", "Andere webshops"),
        "first_steps": Text("Steps before a hire", "Stappen vóór je iemand aanneemt"),
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
KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "roles": Text("role", "rol"),
        "phases": Text("phase", "fase"),
        "activities": Text("activity", "werkzaamheid"),
        "rules": Text("rule", "regel"),
        "sourcing": Text("rule for inside or outside", "regel voor in dienst of extern"),
        "engagement": Text("rule for how much", "regel voor hoeveel"),
        "questions": Text("question", "vraag"),
        "symptoms": Text("symptom", "klacht"),
        "clues": Text("question that tells causes apart", "vraag die oorzaken scheidt"),
        "goals": Text("goal", "doel"),
        "checks": Text("check", "controle"),
        "tensions": Text("difference between sources", "verschil tussen bronnen"),
        "thresholds": Text("threshold", "drempel"),
        "prices": Text("price", "prijs"),
        "countries": Text("country", "land"),
        "currencies": Text("currency", "munt"),
        "peers": Text("group of shops", "groep webshops"),
        "first_steps": Text("step before a hire", "stap vóór je iemand aanneemt"),
        "checklist": Text("part of the checklist", "deel van de checklist"),
        "faq": Text("question and answer", "vraag en antwoord"),
        "cases": Text("case", "praktijkverhaal"),
        "principles": Text("principle", "uitgangspunt"),
        "sources": Text("source", "bron"),
        "statements": Text("statement", "uitspraak"),
    }
)
NOTHING_CALLED = Text('Nothing is called "{ident}".', 'Niets heet "{ident}".')
USED_BY = Text("Used by", "Gebruikt door")
USED_BY_CAPTION = Text("What refers to it", "Wat ernaar verwijst")
KIND = Text("Kind", "Soort")
MEANING = Text("Meaning", "Betekenis")
PURPOSE = Text("Purpose", "Waarvoor")
DEPARTMENT = Text("Department", "Afdeling")
TIER = Text("Level", "Niveau")
INDISPENSABLE = Text("Indispensable", "Onmisbaar")
ALSO_CALLED = Text("Also called", "Ook wel")
RESPONSIBILITIES = Text("Responsibilities", "Verantwoordelijkheden")
WORK_IN_PHASES = Text("Work in the customer journey", "Werk in de klantreis")
SKILLS = Text("Skills", "Vaardigheden")
STAND_INS = Text("Who can stand in", "Wie kan invallen")
USUAL_SIZE = Text("Usual size", "Gebruikelijke omvang")
OCCUPATIONS = Text("Occupation", "Beroep")
GOAL = Text("Goal", "Doel")
COUNTRY = Text("Country", "Land")
PER_FTE = Text("{fact}: {number} for one FTE", "{fact}: {number} per fte")
WAGE_HOUR = Text("{range} an hour", "{range} per uur")
WAGE_PERIODS: Mapping[str, Text] = MappingProxyType(
    {
        "year": Text("{range} a year", "{range} per jaar"),
        "month": Text("{range} a month", "{range} per maand"),
        "hour": WAGE_HOUR,
    }
)
YEAR = Text("Year", "Jaar")
CONDITION = Text("When it applies", "Wanneer het geldt")
EFFECT = Text("What it does", "Wat het doet")
REASON = Text("Reason", "Reden")
CAUSES = Text("Causes", "Oorzaken")
CONSEQUENCES = Text("Consequences", "Gevolgen")
STEPS = Text("Steps", "Stappen")
ROLES_THAT_HELP = Text("Roles that help", "Rollen die helpen")
MATTERS = Text("Why it matters", "Waarom het telt")
SEVERITY = Text("Severity", "Ernst")
MESSAGE = Text("Message", "Melding")
VALUE = Text("Value", "Waarde")
PER_EURO = Text("{number} to a euro, on average in {year}", "{number} in een euro, gemiddeld in {year}")
PER_PERSON = Text("{range} a year for each person, middle half", "{range} per jaar per persoon, middelste helft")
PAY_GROUP = Text("Group of occupations", "Groep van beroepen")
PAY_GROUPS: Mapping[str, Text] = MappingProxyType(
    {
        "managers": Text("managers", "managers"),
        "professionals": Text("professionals", "specialisten"),
        "technicians": Text("technicians and associates", "technici en vakmensen"),
        "clerks": Text("office staff", "kantoorpersoneel"),
        "sales_and_service": Text("sales and service staff", "verkoop en dienstverlening"),
        "elementary": Text("elementary occupations", "eenvoudig werk"),
    }
)
ASK = Text("Question", "Vraag")
HELP = Text("Help", "Uitleg")
ANSWERS = Text("Answers", "Antwoorden")
ACCOUNTABLE = Text("Accountable", "Eindverantwoordelijk")
RESPONSIBLE = Text("Does it", "Voert uit")
CONSULTED = Text("Consulted", "Denkt mee")
INFORMED = Text("Informed", "Blijft op de hoogte")
GRADE = Text("Grade", "Klasse")
SCOPE = Text("Scope", "Reikwijdte")
LICENCE = Text("Licence", "Licentie")
ATTRIBUTION = Text("Attribution", "Naamsvermelding")
SAME_WORK = Text("Same work as", "Zelfde werk als")
SAME_STATEMENT = Text("Says the same as", "Zegt hetzelfde als")
ANSWER = Text("Answer", "Antwoord")
CAVEAT = Text("Mind", "Bedenk")
EFFECT_NEED = Text("{roles}: needed (weight {weight})", "{roles}: nodig (gewicht {weight})")
EFFECT_MORE = Text("{roles}: one more needed (weight {weight})", "{roles}: nog iemand nodig (gewicht {weight})")
EFFECT_RULE_OUT = Text("{roles}: not needed", "{roles}: niet nodig")
EFFECT_PROMOTE = Text("{roles}: at the latest {wave}", "{roles}: uiterlijk {wave}")
EFFECT_HOLD = Text("{roles}: not before {wave}", "{roles}: niet eerder dan {wave}")
EFFECT_SOURCE = Text("{roles}: {verdict} (weight {weight})", "{roles}: {verdict} (gewicht {weight})")
EFFECT_SOURCE_FORM = Text(
    "{roles}: {verdict}, as {form} (weight {weight})", "{roles}: {verdict}, als {form} (gewicht {weight})"
)
EFFECT_ENGAGE = Text(
    "{roles}: {engagement}, {fte} (weight {weight})", "{roles}: {engagement}, {fte} (gewicht {weight})"
)

# --- conditions in words ----------------------------------------------------------------------------------------------

ALWAYS = Text("always", "altijd")
NEVER = Text("never", "nooit")
NOT_GROUP = Text("not ({part})", "niet ({part})")
# The fact's label stands in quotes, so that the sentence is right whether the label is singular or plural.
IS = Text('"{fact}" is {value}', '"{fact}" is {value}')
IS_NOT = Text('"{fact}" is not {value}', '"{fact}" is niet {value}')
INCLUDES = Text('"{fact}" includes {value}', '"{fact}" bevat {value}')
INCLUDES_NOT = Text('"{fact}" does not include {value}', '"{fact}" bevat niet {value}')
COMPARISONS: Mapping[str, Text] = MappingProxyType(
    {
        "at_least": Text("at least {number}", "minstens {number}"),
        "at_most": Text("at most {number}", "hoogstens {number}"),
        "above": Text("above {number}", "hoger dan {number}"),
        "below": Text("below {number}", "lager dan {number}"),
    }
)
WITH_THRESHOLD = Text("{number} (threshold {threshold})", "{number} (drempel {threshold})")
TEAM_FACTS: Mapping[str, Text] = MappingProxyType(
    {
        "roles_filled": Text("Roles filled", "Vervulde rollen"),
        "roles_filled_today": Text("Roles filled today", "Nu vervulde rollen"),
        "owner_hats": Text("Hats of the owner", "Petten van de eigenaar"),
        "people_inside": Text("People in-house", "Mensen in dienst"),
        "people_outside": Text("Outside parties", "Externe partijen"),
        "people_to_coordinate": Text("People to coordinate", "Mensen om aan te sturen"),
        "people_to_coordinate_today": Text("People to coordinate today", "Mensen om nu aan te sturen"),
        "team_size_today": Text("Team size", "Teamgrootte"),
    }
)
SHORTAGE = Text("Shortage of {role} (FTE)", "Tekort aan {role} (fte)")

# --- numbers ----------------------------------------------------------------------------------------------------------

SYMBOLS: Mapping[str, str] = MappingProxyType({"EUR": "€", "USD": "$", "GBP": "£"})


def number(value: float, lang: Language) -> str:
    """``1600`` as ``1,600`` or ``1.600``; at most four decimals, none that say nothing."""
    rounded = round(value, 4)
    text = f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,.4f}".rstrip("0")
    return text if lang == "en" else text.translate(str.maketrans(",.", ".,"))


def numeral(value: float) -> Text:
    """A number in both languages, to two decimals."""
    return Text(number(round(value, 2), "en"), number(round(value, 2), "nl"))


def percent(share: float, lang: Language) -> str:
    """``0.012`` as ``1.2%`` or ``1,2%``."""
    return number(share * 100, lang) + "%"


def money(low: float, high: float, currency: str, lang: Language) -> str:
    """An amount, or a range of amounts, in whole units: ``€ 1,600–2,400``."""
    ends = [number(round(amount), lang) for amount in (low, high)]
    amount = ends[0] if ends[0] == ends[1] else "–".join(ends)
    return f"{SYMBOLS.get(currency, currency)} {amount}"


def fte(value: float, lang: Language) -> str:
    """``0.4`` as ``0.4 FTE`` or ``0,4 fte``."""
    return FTE.to(lang).format(number=number(round(value, 2), lang))


def joined(parts: list[str], last: Text, lang: Language) -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last.to(lang)} {parts[-1]}"


# --- why --------------------------------------------------------------------------------------------------------------

WHY_TITLE = Text("Why: {role}", "Waarom: {role}")
WHY_BEFORE_TITLE = Text("Why {first} before {second}", "Waarom {first} voor {second}")
WHY_NEEDED = Text("What asks for it", "Wat erom vraagt")
WHY_MORE = Text("What could also ask for it, and does not", "Wat er ook om kan vragen, maar niet opgaat")
WHY_ABSENT = Text("What could have asked for it", "Wat erom had kunnen vragen")
WHY_RULED_OUT = Text("What rules it out", "Wat de rol uitsluit")
WHY_NOW = Text("What times it", "Wat het moment bepaalt")
WHY_IN_THIS_WAY = Text("What decides how", "Wat de vorm bepaalt")
SUPPORT = Text("How strong this is", "Hoe sterk dit staat")
WHAT_WOULD_CHANGE = Text("What would change it", "Wat er verandering in brengt")
WHAT_WOULD_TURN = Text("What would turn the order around", "Wat de volgorde omdraait")
CHANGES_NOTE = Text(
    "A set is listed only where no part of it does the same. Held as they are: the people, and what you cannot change"
    " yourself ({fixed}).",
    "Een combinatie staat er alleen als geen deel ervan hetzelfde doet. Gelijk gehouden: de mensen, en wat je zelf niet"
    " kunt veranderen ({fixed}).",
)
NO_CHANGES = Text(
    "No other answers were found that change this.", "Er zijn geen andere antwoorden gevonden die dit veranderen."
)
CHANGES_CAPTION = Text("Other answers and what they do", "Andere antwoorden en wat ze doen")
IF = Text("If", "Als")
ONE_OF_EACH = Text("With one answer from each point: {told}", "Met uit elk punt één antwoord: {told}")
ONE_OF_ANY = Text(
    "With one answer each from any {count} of these points: {told}",
    "Met uit {count} van deze punten elk één antwoord: {told}",
)
AND_OF_ANY = Text(
    "and one answer each from any {count} of these points:", "en uit {count} van deze punten elk één antwoord:"
)
HOW_MANY: Mapping[int, Text] = MappingProxyType({2: Text("two", "twee"), 3: Text("three", "drie")})
THEN = Text("Then", "Dan")
BECAUSE_TRUE = Text("True of you", "Bij jou")
BUT = Text("But", "Maar")
WAITS_FOR = Text("Not known yet", "Nog niet bekend")
RULE_ID = Text("Rule", "Regel")
ASKS = Text("It asks", "De voorwaarde")
STATEMENTS_ABOVE = Text("Where the statements above come from", "Waar de uitspraken hierboven vandaan komen")
YOU_SAID = Text("{told} (here: {answer})", "{told} (hier: {answer})")
STATES_OF_RULES: Mapping[str, Text] = MappingProxyType(
    {
        "fired": Text("holds", "gaat op"),
        "waits": Text("waits for an answer", "wacht op een antwoord"),
        "failed": Text("does not hold", "gaat niet op"),
    }
)

# --- who answers for what ---------------------------------------------------------------------------------------------

RACI_TITLE = Text("Who answers for what", "Wie waarvoor verantwoordelijk is")
RACI_TITLE_OF = Text("Who answers for what at {shop}", "Wie waarvoor verantwoordelijk is bij {shop}")
RACI_TODAY = Text(
    "Every piece of work has exactly one person inside who answers for it, as things are today.",
    "Elk stuk werk heeft precies één persoon in huis die ervoor verantwoordelijk is, zoals het nu is.",
)
RACI_PLANNED = Text(
    "Every piece of work has exactly one person inside who answers for it, once the roadmap is carried out.",
    "Elk stuk werk heeft precies één persoon in huis die ervoor verantwoordelijk is, zodra het stappenplan klaar is.",
)
RACI_CAPTION = Text("Work in the phase {phase}", "Werk in de fase {phase}")
RACI_ALWAYS = Text("In every phase", "In elke fase")
RACI_ALWAYS_CAPTION = Text("Work in every phase", "Werk in elke fase")
ACTIVITY = Text("Work", "Werk")
ACCOUNTABLE_WHY = Text("Why this person", "Waarom deze persoon")
RACI_WHY_CAPTION = Text("How each accountable person was found", "Hoe elke eindverantwoordelijke is gevonden")
RACI_LOAD = Text("Who carries how much", "Wie hoeveel draagt")
RACI_LOAD_CAPTION = Text("Pieces of work for each person", "Stukken werk per persoon")
RACI_OPEN = Text("Work that may exist", "Werk dat er misschien is")
RACI_OPEN_LINE = Text("{name}: hangs on {facts}", "{name}: hangt af van {facts}")
STEP_OF_PLAN = Text("step {rank}: {role}", "stap {rank}: {role}")

# --- the audit, followed up -------------------------------------------------------------------------------------------

# What fills the texts of checks, by the name of the place.
PLACEHOLDERS: Mapping[str, Text] = MappingProxyType(
    {
        "accountable": Text("who is named", "wie genoemd is"),
        "activities": Text("activities", "werkzaamheden"),
        "activity": Text("activity", "werkzaamheid"),
        "budget": Text("budget", "budget"),
        "code": Text("code", "code"),
        "cost": Text("costs", "kosten"),
        "count": Text("number", "aantal"),
        "covered": Text("covered", "gedekt"),
        "day": Text("day", "dag"),
        "fact": Text("what is counted", "wat geteld is"),
        "facts": Text("facts", "feiten"),
        "given": Text("FTE there is", "fte die er is"),
        "leader": Text("leader", "leidinggevende"),
        "limit": Text("limit", "grens"),
        "load": Text("volume", "volume"),
        "name": Text("what you named", "wat je noemde"),
        "needed": Text("FTE needed", "fte die nodig is"),
        "of": Text("all", "alle"),
        "open": Text("open", "open"),
        "people": Text("people", "mensen"),
        "person": Text("person", "persoon"),
        "phase": Text("phase", "fase"),
        "reason": Text("reason", "reden"),
        "role": Text("role", "rol"),
        "roles": Text("roles", "rollen"),
        "time": Text("FTE there is", "fte die er is"),
        "title": Text("title", "titel"),
        "wave": Text("when", "wanneer"),
        "work": Text("FTE of work", "fte werk"),
    }
)
# What a check may wait for beside the questions of the interview.
AUDIT_FACTS: Mapping[str, Text] = MappingProxyType(
    {
        "people": Text("Who works there", "Wie er werkt"),
        "today": Text("The day of the audit (--today)", "De dag van de check (--today)"),
    }
)
WEIGHT = Text("Weight", "Gewicht")
COVERAGE_MEAN = Text("All phases", "Alle fasen")
DEDUCTED = Text(
    "{counts}, {percent} of what is left for each: {left} left",
    "{counts}, per stuk {percent} van wat over is: {left} over",
)
TEAM = Text("Team", "Team")
AUDITS_CAPTION = Text("A line a team", "Een regel per team")
AS_IF_LEFT = Text("This is the audit as if {people} had left.", "Dit is de check zonder {people}.")
AS_IF_NOT_LEFT = Text("With everybody there the score is {score}.", "Met iedereen erbij is de score {score}.")
SCORE_WAS = Text("The score was {score}.", "De score was {score}.")
BASELINE_LINE = Text(
    "Since the earlier audit: {new} new, {known} known, {mended} mended.",
    "Sinds de vorige check: {new} nieuw, {known} bekend, {mended} opgelost.",
)
SINCE = Text("Compared", "Vergeleken")
NEW_SINCE = Text("new since the earlier audit", "nieuw sinds de vorige check")
NEW_BY_LEAVING = Text("only because of who left", "alleen door wie weg is")
KNOWN_SINCE = Text("known from the earlier audit", "bekend uit de vorige check")
MENDED = Text("Mended", "Opgelost")
LEFT_OUT_ONE = Text("1 check was left out on request.", "1 controle is op verzoek weggelaten.")
LEFT_OUT_MANY = Text("{count} checks were left out on request.", "{count} controles zijn op verzoek weggelaten.")
ACCEPTED = Text("Accepted", "Geaccepteerd")
ACCEPTED_CAPTION = Text("Findings that the file accepts", "Bevindingen die het bestand accepteert")
ACCEPTED_UNTIL = Text("until {day}", "tot en met {day}")
FIXES = Text("What helps most", "Wat het meest helpt")
FIXES_FREE = Text("Changes that cost nothing extra", "Veranderingen die niets extra kosten")
FIXES_PAID = Text(
    "Changes that cost money, the most points for it first",
    "Veranderingen die geld kosten, eerst de meeste punten daarvoor",
)
FIXES_NOTE = Text(
    "Each change was tried by itself, by auditing the changed team; together they gain less or more than the "
    "sum. Those that cost money stand in the order of points for every 1,000 a month.",
    "Elke verandering is apart geprobeerd, door het veranderde team te controleren; samen leveren ze minder of meer op "
    "dan de som. Wat geld kost, staat op volgorde van punten per 1.000 per maand.",
)
FIXES_MORE_ONE = Text("One more is in the JSON.", "Nog één staat in de JSON.")
FIXES_MORE_MANY = Text("{count} more are in the JSON.", "Nog {count} staan in de JSON.")
CHANGE = Text("Change", "Verandering")
POINTS = Text("Points", "Punten")
POINTS_PER_1000 = Text("Per 1,000", "Per 1.000")
MENDS = Text("Mends", "Lost op")
CAUSES_NEW = Text("{mends}; but {causes}", "{mends}; maar {causes}")

# --- two teams compared -----------------------------------------------------------------------------------------------

DIFF_TITLE = Text("From {old} to {new}", "Van {old} naar {new}")
DIFF_EMPTY = Text("The two teams do not differ.", "De twee teams verschillen niet.")
DIFF_LEAD = Text(
    "People: {joined} joined, {left} left, {changed} changed. Findings: {fixed} fixed, {introduced} new, {unchanged} "
    "unchanged.",
    "Mensen: {joined} erbij, {left} weg, {changed} veranderd. Bevindingen: {fixed} opgelost, {introduced} nieuw, "
    "{unchanged} onveranderd.",
)
DIFF_SCORE = Text("Score {old} to {new}.", "Score van {old} naar {new}.")
DIFF_SCORE_SAME = Text("The score stays {score}.", "De score blijft {score}.")
PEOPLE = Text("People", "Mensen")
DIFF_PEOPLE_CAPTION = Text("Who joined, left or changed", "Wie erbij kwam, wegging of veranderde")
DIFF_ROLES_CAPTION = Text("Roles whose holders changed", "Rollen die van mensen wisselden")
DIFF_FACTS = Text("Facts of the shop", "Feiten van de webshop")
DIFF_FACTS_CAPTION = Text("What is known of the shop", "Wat er van de webshop bekend is")
DIFF_COVERAGE_CAPTION = Text("Phases whose score changed", "Fasen waarvan de score veranderde")
DIFF_FIXED = Text("Fixed findings", "Opgeloste bevindingen")
DIFF_INTRODUCED = Text("New findings", "Nieuwe bevindingen")
WHAT = Text("What", "Wat")
PERSON = Text("Who", "Wie")
FACT = Text("Fact", "Feit")
BEFORE = Text("Before", "Eerst")
NOW = Text("Now", "Nu")
STAYING = Text("{count} who stay", "{count} die blijven")
JOINED = Text("joined", "erbij")
LEFT = Text("left", "weg")
PERSON_FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "name": Text("name", "naam"),
        "owner": Text("owner", "eigenaar"),
        "roles": Text("roles", "rollen"),
        "fte": Text("FTE", "fte"),
        "sourcing": Text("in-house or outside", "in dienst of extern"),
        "status": Text("status", "status"),
        "starts": Text("starts", "begint"),
        "ends": Text("ends", "eindigt"),
        "reports_to": Text("reports to", "rapporteert aan"),
        "department": Text("department", "afdeling"),
        "accountable": Text("who answers inside", "wie in huis instaat"),
        "activities": Text("owner of", "eigenaar van"),
        "cost_per_month": Text("cost a month", "kosten per maand"),
    }
)
FTE_FOR = Text("FTE for {role}", "fte voor {role}")
STATUSES: Mapping[str, Text] = MappingProxyType(
    {
        "active": Text("at work", "aan het werk"),
        "planned": Text("planned", "gepland"),
        "vacant": Text("vacant", "vacant"),
    }
)

# --- the page of checks -----------------------------------------------------------------------------------------------

CHECKS_TITLE = Text("The checks of an audit", "De controles van de teamcheck")
CHECKS_INTRO = Text(
    "This page is made from data/checks.yaml by scripts/checks-doc; do not edit it. An audit runs {count} checks. "
    "Each has a code for the command line, an id for waivers, and a severity: an error means that a plan of ours would "
    "not leave it so, a warning that it will hurt, a note that it is worth knowing.",
    "Deze pagina is door scripts/checks-doc gemaakt uit data/checks.yaml; verander haar daar. Er zijn {count} "
    "controles. Elke heeft een code voor de opdrachtregel, een id voor uitzonderingen en een ernst: een fout betekent "
    "dat een plan van ons het niet zo zou laten, een waarschuwing dat het pijn gaat doen, een opmerking dat het goed "
    "is om te weten.",
)
CHECK_GROUPS: Mapping[str, Text] = MappingProxyType(
    {
        "ET1": Text("ET1: functions and coverage", "ET1: functies en dekking"),
        "ET2": Text("ET2: inside or outside", "ET2: binnen of buiten"),
        "ET3": Text("ET3: load", "ET3: belasting"),
        "ET4": Text("ET4: structure", "ET4: structuur"),
        "ET5": Text("ET5: what this shop needs", "ET5: wat deze webshop nodig heeft"),
        "ET6": Text("ET6: the file itself", "ET6: het bestand zelf"),
    }
)
CHECKS_STATES = Text(
    "Beside passed and failed a check can be: not applicable, where the facts say that it is not about this shop; not "
    "checked, where a fact is unknown that decides; waived, where the file accepts all that was found.",
    "Naast in orde en niet in orde kan een controle zijn: niet van toepassing, als hij volgens de feiten niet over "
    "deze webshop gaat; niet te beoordelen, als een beslissend feit onbekend is; geaccepteerd, als het bestand alles "
    "accepteert wat gevonden is.",
)

# --- a staff list that becomes a team ---------------------------------------------------------------------------------

IMPORTED = Text(
    "{people} on the list; {roles} with a role, {decide} for you to decide.",
    "{people} op de lijst; {roles} met een rol, {decide} waar jij over beslist.",
)
IMPORT_HEAD = Text(
    'Made from {file}. Roles come from job titles; check them, and decide where "decide" stands.',
    'Gemaakt van {file}. De rollen komen van functietitels; kijk ze na, en beslis waar "beslis" staat.',
)
IMPORT_IGNORED = Text("columns that were not read: {columns}", "kolommen die niet gelezen zijn: {columns}")
TITLE_TAKEN = Text('title: "{title}" ({confidence})', 'functie: "{title}" ({confidence})')
TITLE_GIVEN = Text('title: "{title}"', 'functie: "{title}"')
DECIDE_GUESS = Text(
    'decide: "{title}"; the nearest is {role}, like "{like}" ({confidence})',
    'beslis: "{title}"; het dichtst bij is {role}, zoals "{like}" ({confidence})',
)
DECIDE_NOTHING = Text('decide: "{title}"; nothing is like it', 'beslis: "{title}"; niets lijkt erop')
DECIDE_UNTITLED = Text("decide: there is no title", "beslis: er is geen functietitel")
LOOK = Text("look: {what}", "kijk na: {what}")

# --- a team as a spreadsheet or a chart -------------------------------------------------------------------------------

STAFF_HEADINGS: Mapping[str, Text] = MappingProxyType(
    {
        "name": Text("name", "naam"),
        "owner": Text("owner", "eigenaar"),
        "roles": Text("roles", "rollen"),
        "department": Text("department", "afdeling"),
        "fte": Text("fte", "fte"),
        "reports_to": Text("manager", "leidinggevende"),
        "accountable": Text("accountable", "intern verantwoordelijke"),
        "sourcing": Text("contract", "contract"),
        "status": Text("status", "status"),
        "starts": Text("start", "in dienst"),
        "ends": Text("end", "uit dienst"),
        "activities": Text("activities", "activiteiten"),
        "cost_per_month": Text("cost per month", "kosten per maand"),
    }
)
STAFF_YES = Text("yes", "ja")
STAFF_SOURCINGS: Mapping[Sourcing, Text] = MappingProxyType(
    {
        "in_house": Text("employee", "in dienst"),
        "freelance": Text("freelance", "freelance"),
        "agency": Text("agency", "bureau"),
    }
)
STAFF_STATUSES: Mapping[str, Text] = MappingProxyType(
    {
        "active": Text("active", "actief"),
        "planned": Text("planned", "gepland"),
        "vacant": Text("vacancy", "vacature"),
    }
)
CHART_OWNER = Text("owner", "eigenaar")
CHART_NO_ROLE = Text("no role", "geen rol")
CHART_ANSWERS = Text("answers for", "staat in voor")
CHART_NOBODY = Text("Nobody works here yet", "Er werkt hier nog niemand")

# --- the audit of a catalogue, and two catalogues side by side --------------------------------------------------------

CATALOGUE_CHECK_TITLE = Text("Audit of the catalogue", "Controle van de catalogus")
CATALOGUE_CLEAN = Text(
    "No faults, and all that has to hold does. {elements} elements, {conditions} conditions.",
    "Geen fouten, en alles wat moet kloppen klopt. {elements} elementen, {conditions} voorwaarden.",
)
CATALOGUE_WRONG = Text(
    "{faults} faults, {refuted} laws that do not hold. {elements} elements, {conditions} conditions.",
    "{faults} fouten, {refuted} wetten die niet kloppen. {elements} elementen, {conditions} voorwaarden.",
)
CATALOGUE_UNREADABLE = Text(
    "The catalogue cannot be read. {count} problems:", "De catalogus is niet te lezen. {count} problemen:"
)
CATALOGUE_FAULTS = Text("Faults", "Fouten")
CATALOGUE_NOTES = Text("Worth a look", "Het bekijken waard")
CATALOGUE_NOTES_CAPTION = Text("What is not wrong and yet does nothing", "Wat niet fout is en toch niets doet")
CATALOGUE_FAULTS_CAPTION = Text("What is wrong, and where", "Wat er fout is, en waar")
LAWS = Text("What holds for every shop", "Wat voor elke webshop geldt")
LAWS_CAPTION = Text("The laws, and how far they are proved", "De wetten, en hoe ver ze bewezen zijn")
LAW = Text("Law", "Wet")
LAW_VERDICT = Text("Verdict", "Oordeel")
LAW_CASES = Text("Cases", "Gevallen")
LAW_VERDICTS: Mapping[str, Text] = MappingProxyType(
    {
        "proved": Text("proved", "bewezen"),
        "checked": Text("checked on samples", "steekproef"),
        "refuted": Text("does not hold", "klopt niet"),
        "limit": Text("not always (known limit)", "niet altijd (bekende grens)"),
    }
)
LAWS_HOW = Text("How this was found out", "Hoe dit is nagegaan")
LAWS_LEGEND = Text(
    "Proved: for all shops there can be, every case of each independent part was walked. Checked: for "
    "drawn shops only.",
    "Bewezen: voor alle webshops die er kunnen zijn, elk geval van elk los deel is doorlopen. Steekproef: alleen voor"
    " willekeurig gekozen webshops.",
)
COUNTEREXAMPLES = Text("Smallest counterexamples", "Kleinste tegenvoorbeelden")
COUNTEREXAMPLE_ANY = Text("any shop", "elke webshop")
CATALOGUE_DIFF_TITLE = Text("Catalogue {new} compared with {old}", "Catalogus {new} vergeleken met {old}")
CATALOGUE_SAME = Text("The two say the same.", "Ze zeggen hetzelfde.")
CATALOGUE_DIFF_LEAD = Text(
    "{rows} rows differ. The advice changes for {share} of {sampled} drawn shops (95% interval: {low} to {high}).",
    "{rows} rijen verschillen. Het advies verandert voor {share} van {sampled} willekeurig gekozen "
    "webshops (95%-interval: {low}"
    " tot {high}).",
)
CHANGED_ROWS = Text("What changed", "Wat er veranderde")
DEED = Text("Change", "Wijziging")
DEEDS: Mapping[str, Text] = MappingProxyType(
    {
        "added": Text("added", "toegevoegd"),
        "changed": Text("changed", "gewijzigd"),
        "removed": Text("removed", "weg"),
    }
)
CHANGED_FIELDS = Text("Fields", "Velden")
CHANGED_EXAMPLES = Text("Shops that get other advice", "Webshops die ander advies krijgen")
ADVICE_CHANGES = Text("What changes", "Wat er verandert")
SHOP = Text("Shop", "Webshop")
OWN_FILES = Text("Your files", "Je bestanden")
PLAN_CHANGES = Text("Plan", "Plan")
FINDINGS_GONE = Text("Findings gone", "Bevindingen weg")
FINDINGS_COME = Text("Findings new", "Bevindingen nieuw")
UNCHANGED = Text("unchanged", "ongewijzigd")
OVERLAYS = Text("From your own catalogue", "Uit je eigen catalogus")
OVERLAY_USED = Text("From overlay {overlay}: {elements}.", "Uit overlay {overlay}: {elements}.")
OVERLAY_REST = Text(
    "Overlay {overlay} in all: {added} added, {changed} changed, {removed} removed.",
    "Overlay {overlay} in totaal: {added} toegevoegd, {changed} gewijzigd, {removed} weg.",
)
ORIGIN = Text("Comes from", "Komt uit")
ORIGIN_OVERLAY = Text("overlay {overlay}", "overlay {overlay}")
NOUN_NAMES: Mapping[str, Text] = MappingProxyType(
    {
        **KINDS,
        "workloads": Text("workload", "werklast"),
        "wages": Text("wage", "loon"),
        "pay_ratios": Text("pay ratio", "loonverhouding"),
        "rates": Text("rate", "tarief"),
        "uncited": Text("statement left out", "weggelaten uitspraak"),
    }
)

# --- what hurts -------------------------------------------------------------------------------------------------------

DIAGNOSIS_TITLE = Text("What hurts, and why", "Wat er knelt, en waardoor")
DIAGNOSIS_TITLE_OF = Text("What hurts at {shop}, and why", "Wat er knelt bij {shop}, en waardoor")
NO_SYMPTOMS = Text(
    "No symptom was named. Name one with --symptom, or write symptoms in the file.",
    "Er is geen klacht genoemd. Noem er een met --symptom, of zet symptoms in het bestand.",
)
DIAGNOSIS_LEAD = Text("You named {count} symptoms.", "Je noemde {count} klachten.")
DIAGNOSIS_LEAD_ONE = Text("You named one symptom.", "Je noemde één klacht.")
DIAGNOSIS_BEST = Text("{role} relieves most of it: {count} of {of}.", "{role} verlicht het meest: {count} van de {of}.")
LIKELIHOODS: Mapping[str, Text] = MappingProxyType(
    {
        "likely": Text("Likely", "Waarschijnlijk"),
        "possible": Text("Possible", "Mogelijk"),
        "less_likely": Text("Less likely", "Minder waarschijnlijk"),
    }
)
LIKELY_CAUSES = Text("Where it may come from", "Waar het vandaan kan komen")
CAUSE = Text("{likelihood}: {cause}", "{likelihood}: {cause}")
ASK_YOURSELF = Text("The question that separates them", "De vraag die ze scheidt")
ANSWER_YES = Text("Yes: {cause}", "Ja: {cause}")
ANSWER_NO = Text("No: {cause}", "Nee: {cause}")
ANSWER_WITH = Text("Answer with: {option}", "Antwoord met: {option}")
KNOWN_ANSWER = Text("{ask} {says}, says the shop's file.", "{ask} {says}, volgens het bestand van de webshop.")
GIVEN_ANSWER = Text("{ask} {says}.", "{ask} {says}.")
ALREADY_KNOWN = Text("What is known", "Wat bekend is")
IF_LEFT = Text("If you leave it", "Als je het laat")
WHO_RELIEVES = Text("Who relieves it", "Wie het verlicht")
HELD_BY = Text("{role} (today: {people})", "{role} (nu: {people})")
AT_STEP = Text("{role} (step {rank} of your roadmap)", "{role} (stap {rank} van je stappenplan)")
HELD_AND_STEP = Text(
    "{role} (today: {people}; step {rank} of your roadmap)", "{role} (nu: {people}; stap {rank} van je stappenplan)"
)
WHAT_TO_DO = Text("What you can do now", "Wat je nu kunt doen")
COMMON_RELIEF = Text("Roles that relieve several", "Rollen die meer dan één klacht verlichten")
COMMON_CAPTION = Text("Roles by how much they relieve", "Rollen naar hoeveel ze verlichten")
RELIEVES = Text("Relieves", "Verlicht")
IN_ROADMAP = Text("In the roadmap", "In het stappenplan")

# --- handing over -----------------------------------------------------------------------------------------------------

HAND_OVER_TITLE = Text("Hand-over plan", "Overdrachtsplan")
HAND_OVER_TITLE_OF = Text("Hand-over plan for {shop}", "Overdrachtsplan voor {shop}")
HATS_CAPTION = Text("Your hats, in the order to hand them over", "Je petten, in de volgorde van overdragen")
HAT = Text("Hat", "Pet")
TO_WHOM = Text("To whom", "Aan wie")
FIRST_TASK = Text("What goes along", "Wat meegaat")
HOW_ORDERED = Text("How this order comes about", "Hoe deze volgorde tot stand komt")
HAT_BY_HAT = Text("Hat by hat", "Pet voor pet")
HATS_LIMIT = Text("More than {limit} hats on one head is too many.", "Meer dan {limit} petten op één hoofd is te veel.")

# --- hiring -----------------------------------------------------------------------------------------------------------

SYMPTOM = Text("Symptom", "Klacht")
EVERY_ROLE = Text("every role", "elke rol")
KIT_TITLE = Text("Hiring kit: {role}", "Wervingspakket: {role}")
KIT_SIZE = Text("For {shop}", "Voor {shop}")
KIT_SIZE_NAMELESS = Text("For your shop", "Voor jouw webshop")
KIT_STEP = Text("Step {rank} of the roadmap, {wave}: {way}.", "Stap {rank} van het stappenplan, {wave}: {way}.")
KIT_NO_STEP = Text(
    "Your roadmap does not call for this role. If you hire anyway: {way}.",
    "Je stappenplan vraagt niet om deze rol. Neem je toch iemand aan: {way}.",
)
JOB_DESCRIPTION = Text("Job description", "Functieomschrijving")
INTERVIEW = Text("In the interview", "In het gesprek")
LISTEN_FOR = Text("Listen for", "Let op")
ADVERTISE = Text("Where to look", "Waar je zoekt")
FIRST_DAYS = Text("The first 90 days", "De eerste 90 dagen")
FIRST_DAYS_CAPTION = Text("What should have happened by which day", "Wat op welke dag gebeurd moet zijn")
BY_DAY = Text("By day", "Op dag")
WHAT = Text("What", "Wat")

# --- the checklist ----------------------------------------------------------------------------------------------------

TODO_TITLE = Text("Checklist for your team", "Checklist voor je team")
TODO_TITLE_OF = Text("Checklist for the team of {shop}", "Checklist voor het team van {shop}")
TODO_LEAD = Text("{done} of {of} steps done.", "{done} van de {of} stappen gedaan.")
TODO_NEXT = Text("Next: {step}", "Nu aan de beurt: {step}")
TODO_ALL_DONE = Text("All is done.", "Alles is gedaan.")
TODO_CAPTION = Text("Steps of {part}", "Stappen van {part}")
DONE = Text("Done", "Gedaan")
STEP_TEXT = Text("Step", "Stap")

# --- the heat map of the customer journey -----------------------------------------------------------------------------

MARKS_MEAN: Mapping[str, Text] = MappingProxyType(
    {
        "●": Text("somebody does it", "iemand doet het"),
        "○": Text("changes hands", "gaat naar iemand anders"),
        "+": Text("comes with the plan", "komt erbij met het plan"),
        "×": Text("nobody does it", "niemand doet het"),
    }
)

# --- lead times -------------------------------------------------------------------------------------------------------

LEAD_TIME = Text("Lead time", "Doorlooptijd")
WEEKS = Text("{recruit} weeks to recruit, {ramp} to get up to speed", "{recruit} weken werven, {ramp} inwerken")

# --- money and months -------------------------------------------------------------------------------------------------

LEAD_TIME = Text("Weeks", "Weken")
WEEKS = Text("{recruit} to find, {ramp} to get up to speed", "{recruit} om te vinden, {ramp} om in te werken")
MONTHS_LINE = Text(
    "Start recruiting {recruit}, at work {start}. {weeks}", "Begin met werven {recruit}, aan het werk {start}. {weeks}"
)
IN_MONTH = Text("in month {month}", "in maand {month}")
RIGHT_NOW = Text("now", "nu")
WEEKS_LINE = Text(
    "Weeks: {recruit} to find somebody, {ramp} until the work runs by itself.",
    "Weken: {recruit} om iemand te vinden, {ramp} tot het werk vanzelf loopt.",
)
PLANNED_FOR = Text("Months", "Maanden")
BASIS = Text("What the order rests on", "Waar de volgorde op rust")
MORE_BUDGET = Text("What {amount} a month more would buy", "Wat {amount} per maand meer oplevert")
FORECAST = Text("Month by month, growing {growth} a month", "Maand voor maand, met {growth} groei per maand")
FORECAST_CAPTION = Text("The shop and its team played forward", "De webshop en het team vooruit gespeeld")
MONTH = Text("Month", "Maand")
ORDERS = Text("Orders (a day)", "Bestellingen (per dag)")
CONTACTS = Text("Contacts a day", "Contacten per dag")
OVERLOADED = Text("Overloaded", "Overbelast")
OVERLOAD = Text("{person} ({work} of {time})", "{person} ({work} van {time})")
START_RECRUITING = Text("Start recruiting", "Begin met werven")
AT_WORK = Text("Starts work", "Begint")
SERVICE_SIZE = Text("Customer service", "Klantenservice")
SERVICE_CAPTION = Text(
    "The size of customer service by contacts a day", "De omvang van de klantenservice naar contacten"
)
SERVICE_NEEDED = Text("Work", "Werk")
SERVICE_THERE = Text("There", "Er is")
SERVICE_LIVE = Text("Reachable at once", "Tegelijk bereikbaar")
SERVICE_IN_TIME = Text("Live answered in time", "Live op tijd")
SERVICE_BACKLOG = Text("E-mail backlog, days", "Achterstand mail, dagen")
ASSUMPTIONS = Text("What this assumes", "Waar dit van uitgaat")
COMPARE_TITLE = Text("Scenarios side by side", "Scenario's naast elkaar")
COMPARE_CAPTION = Text("One column a scenario", "Per scenario een kolom")
WHAT_DIFFERS = Text("What", "Wat")
FIRST_NEED = Text("First hire", "Eerste aanstelling")
HIRES = Text("Hires", "Aanstellingen")
INSIDE_OUTSIDE = Text("In-house / freelancer / outside company", "In dienst / freelancer / extern bedrijf")
COST_ALL = Text("Cost a month, all hires", "Kosten per maand, alle aanstellingen")
COST_SOON = Text("Cost a month, now and next", "Kosten per maand, nu en daarna")
COVERED_TODAY = Text("Journey work covered today", "Klantreis nu gedekt")
COVERED_AFTER = Text("Journey work covered after", "Klantreis straks gedekt")
NOT_PRICED = Text("{amount}, {count} not priced", "{amount}, {count} zonder prijs")

# --- the timeline -----------------------------------------------------------------------------------------------------

TIMELINE = Text("Timeline", "Tijdlijn")
TIMELINE_CAPTION = Text("Months from now; 0 is this month", "Maanden vanaf nu; 0 is deze maand")
RECRUIT_FROM = Text("Recruit from", "Werven vanaf")
AT_WORK_FROM = Text("At work from", "Aan het werk")
MONTHS_AHEAD = Text("Months 0 to {count}", "Maand 0 tot {count}")
BAR_MEANS = Text(
    "{waiting} not yet, {recruiting} recruiting, {at_work} at work",
    "{waiting} nog niet, {recruiting} werven, {at_work} aan het werk",
)
MONTH_NUMBER = Text("month {month}", "maand {month}")

# --- the team after the plan ------------------------------------------------------------------------------------------

TEAM_AFTER = Text("The team after the plan", "Het team na het plan")
TEAM_CAPTION = Text("People who are there, and vacancies", "Mensen die er zijn, en vacatures")
REPORTS_TO = Text("Reports or answers to", "Valt onder")
VACANCY = Text("vacancy (step {rank})", "vacature (stap {rank})")

# --- the budget on the first screen -----------------------------------------------------------------------------------

BUDGET_LINE_TODAY = Text(
    "Your budget is {budget} a month; the team of today takes {today} of it, what is now and next {spent}.",
    "Je budget is {budget} per maand; het team van nu kost daarvan {today}, wat nu en daarna komt {spent}.",
)
