"""What stands around the reasons of an advice."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

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
