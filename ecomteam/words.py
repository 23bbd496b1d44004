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
SOURCES_CAPTION = Text("The statements that this report rests on", "De uitspraken waarop dit rapport steunt")
NUMBER = Text("No.", "Nr.")
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
ROADMAP = Text("Roadmap", "Stappenplan")
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

AUDIT_TITLE = Text("Team audit", "Teamcheck")
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
WAIVED = Text("Accepted with a reason: {checks}.", "Met een reden geaccepteerd: {checks}.")
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
        "goals": Text("Goals", "Doelen"),
        "checks": Text("Checks", "Controles"),
        "tensions": TENSIONS,
        "thresholds": Text("Thresholds", "Drempels"),
        "workloads": Text("Workloads", "Werklast"),
        "wages": Text("Wages", "Lonen"),
        "rates": Text("Rates", "Tarieven"),
        "countries": Text("Countries", "Landen"),
        "checklist": Text("Checklist", "Checklist"),
        "faq": Text("Questions and answers", "Vragen en antwoorden"),
        "cases": Text("Cases", "Praktijkverhalen"),
        "principles": Text("Principles", "Uitgangspunten"),
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
        "goals": Text("goal", "doel"),
        "checks": Text("check", "controle"),
        "tensions": Text("difference between sources", "verschil tussen bronnen"),
        "thresholds": Text("threshold", "drempel"),
        "countries": Text("country", "land"),
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
WAGE_YEAR = Text("{range} a year", "{range} per jaar")
WAGE_HOUR = Text("{range} an hour", "{range} per uur")
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
ASK = Text("Question", "Vraag")
HELP = Text("Help", "Uitleg")
ANSWERS = Text("Answers", "Antwoorden")
ACCOUNTABLE = Text("Accountable", "Eindverantwoordelijk")
RESPONSIBLE = Text("Does it", "Voert uit")
CONSULTED = Text("Consulted", "Denkt mee")
INFORMED = Text("Informed", "Blijft op de hoogte")
PUBLISHER = Text("Publisher", "Uitgever")
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
