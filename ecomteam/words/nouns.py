"""What the elements of the catalogue are called."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "roles": Text("role", "rol"),
        "phases": Text("phase", "fase"),
        "activities": Text("activity", "werkzaamheid"),
        "drivers": Text("what work depends on", "waar werk van afhangt"),
        "work": Text("row of hours", "urenregel"),
        "estimates": Text("estimate", "schatting"),
        "rules": Text("rule", "regel"),
        "urgency": Text("rule for what comes first", "regel voor wat eerst komt"),
        "prices": Text("price", "prijs"),
        "currencies": Text("currency", "munt"),
        "peers": Text("group of shops", "groep webshops"),
        "first_steps": Text("step before a hire", "stap vóór je iemand aanneemt"),
        "risks": Text("main risk", "grootste risico"),
        "sourcing": Text("rule for inside or outside", "regel voor in dienst of extern"),
        "questions": Text("question", "vraag"),
        "symptoms": Text("symptom", "klacht"),
        "clues": Text("question that tells causes apart", "vraag die oorzaken scheidt"),
        "goals": Text("goal", "doel"),
        "leanings": Text("leaning", "plan dat je overweegt"),
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
NOUN_NAMES: Mapping[str, Text] = MappingProxyType(
    {
        **KINDS,
        "wages": Text("wage", "loon"),
        "pay_ratios": Text("pay ratio", "loonverhouding"),
        "rates": Text("rate", "tarief"),
        "uncited": Text("statement left out", "weggelaten uitspraak"),
    }
)
