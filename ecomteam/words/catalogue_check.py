"""The audit of a catalogue."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

CATALOGUE_CHECK_TITLE = Text("Audit of the catalogue", "Controle van de catalogus")
CATALOGUE_CLEAN = Text(
    "No faults, and all that has to hold does. {elements} elements, {conditions} conditions.",
    "Geen fouten, en alles wat moet kloppen klopt. {elements} elementen, {conditions} voorwaarden.",
)
CATALOGUE_WRONG = Text(
    "{faults}, {refuted}. {elements} elements, {conditions} conditions.",
    "{faults}, {refuted}. {elements} elementen, {conditions} voorwaarden.",
)
ONE_FAULT, MANY_FAULTS = Text("1 fault", "1 fout"), Text("{count} faults", "{count} fouten")
ONE_REFUTED = Text("1 law that does not hold", "1 wet die niet klopt")
MANY_REFUTED = Text("{count} laws that do not hold", "{count} wetten die niet kloppen")
CATALOGUE_UNREADABLE = Text("The catalogue cannot be read. {problems}:", "De catalogus is niet te lezen. {problems}:")
ONE_PROBLEM, MANY_PROBLEMS = Text("1 problem", "1 probleem"), Text("{count} problems", "{count} problemen")
CATALOGUE_FAULTS = Text("Faults", "Fouten")
CATALOGUE_NOTES = Text("Worth a look", "Het bekijken waard")
CATALOGUE_NOTES_CAPTION = Text("What is not wrong and yet does nothing", "Wat niet fout is en toch niets doet")
CATALOGUE_FAULTS_CAPTION = Text("What is wrong, and where", "Wat er fout is, en waar")
MORE_FAULTS = Text("More faults", "Meer fouten")
MORE_LAWS = Text("Laws that hold, with catalogue check --full", "Wetten die kloppen, met catalogue check --full")
MORE_NOTES = Text("Worth a look, with --show notes", "Het bekijken waard, met --show opmerkingen")
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

NEW_CATALOGUE = Text(
    "{folder} has {count} files, each with a row as a comment. Take away the # of what you need, change it, and delete"
    " the other files. Then: ecomteam catalogue check --catalogue {folder}",
    "In {folder} staan {count} bestanden, elk met een rij als commentaar. Haal de # weg van wat je nodig hebt, pas het"
    " aan en gooi de andere bestanden weg. Daarna: ecomteam catalogue check --catalogue {folder}",
)
