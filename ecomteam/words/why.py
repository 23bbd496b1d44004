"""What stands around the reasons of an advice."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

WHY_TITLE = Text("Why: {role}", "Waarom: {role}")
WHY_BEFORE_TITLE = Text("Why {first} before {second}", "Waarom {first} voor {second}")
A_MONTH = Text("It costs {cost} a month.", "Het kost {cost} per maand.")
WHY_HOURS = Text("The work it can do", "Het werk dat deze rol kan doen")
HOURS_CAPTION = Text("Hours a month of the work it can do", "Uren per maand van het werk dat deze rol kan doen")
ACTIVITY = Text("Work", "Werk")
HOURS = Text("Hours", "Uren")
DONE_BY = Text("Done by", "Gedaan door")
UNDONE = Text("Undone", "Blijft liggen")
TAKEN = Text("Takes over", "Neemt over")
WHY_URGENT = Text("What makes it urgent", "Wat het dringend maakt")
WHY_SIZE = Text("Form and hours", "Vorm en uren")
WHY_MONEY = Text("What it costs and what pays for it", "Wat het kost en hoe je het betaalt")
WHY_MORE = Text("What could also ask for it, and does not", "Wat er ook om kan vragen, maar niet opgaat")
WHY_ABSENT = Text("What could have asked for it", "Wat erom had kunnen vragen")
WHY_RULED_OUT = Text("What rules it out", "Wat de rol uitsluit")
WHY_NOW = Text("What times it", "Wat het moment bepaalt")
WHY_IN_THIS_WAY = Text("What decides how", "Wat de vorm bepaalt")
SUPPORT = Text("How strong this is", "Hoe sterk dit staat")
WHAT_WOULD_CHANGE = Text("What would change it", "Wat er verandering in brengt")
WHAT_WOULD_TURN = Text("What would turn the order around", "Wat de volgorde omdraait")
CHANGES_NOTE = Text(
    "Held as they are: the people, and what you cannot change yourself ({fixed}).",
    "Gelijk gehouden: de mensen, en wat je zelf niet kunt veranderen ({fixed}).",
)
NO_CHANGES = Text(
    "No other answers were found that change this.", "Er zijn geen andere antwoorden gevonden die dit veranderen."
)
CHANGES_CAPTION = Text("Other answers and what they do", "Andere antwoorden en wat ze doen")
IF = Text("If", "Als")
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

HIRED = Text("{role} is step {rank} of {of}, {wave}.", "{role} is stap {rank} van {of}, {wave}.")
FILLED_BY_SEVERAL = Text(
    "{role} is not in the roadmap: {people} have the role, and there are hours enough for its work.",
    "{role} staat niet in het stappenplan: {people} hebben de rol, en er zijn uren genoeg voor dat werk.",
)
FILLED = Text(
    "{role} is not in the roadmap: {people} has the role, and there are hours enough for its work.",
    "{role} staat niet in het stappenplan: {people} heeft de rol, en er zijn uren genoeg voor dat werk.",
)
RULED_OUT = Text(
    "{role} is not in the roadmap: a rule says that this shop does not need it.",
    "{role} staat niet in het stappenplan: een regel zegt dat deze webshop die rol niet nodig heeft.",
)
NOT_YET = Text(
    "{role} is not in the roadmap: the work asks for it, but the shop cannot pay it yet.",
    "{role} staat niet in het stappenplan: het werk vraagt erom, maar de webshop kan het nog niet betalen.",
)
NOT_CALLED = Text(
    "{role} is not in the roadmap: its work takes too few hours, or others have the time for it.",
    "{role} staat niet in het stappenplan: dat werk kost te weinig uren, of anderen hebben er de tijd voor.",
)
COSTS = Text("It costs {cost} a month ({basis}).", "Het kost {cost} per maand ({basis}).")
PER_HOUR = Text("That is {cost} for each hour it takes over.", "Dat is {cost} per uur dat het overneemt.")
PAYS = Text(
    "{orders} extra orders a month pay for it: an order leaves {each}.",
    "{orders} extra bestellingen per maand betalen het: een bestelling laat {each} over.",
)
PAYS_PRICE = Text(
    "No order more can come, you sell all that you make: {rise} more for each order pays for it.",
    "Meer bestellingen kunnen er niet bij, je verkoopt alles wat je maakt: {rise} meer per bestelling betaalt het.",
)
PAYS_BOUGHT = Text(
    "If each of them costs {ads} of ads, as today, it takes {orders}.",
    "Kost elk daarvan {ads} reclame, zoals nu, dan zijn het er {orders}.",
)
BEFORE = Text("{first} comes before {second}.", "{first} komt voor {second}.")
NOT_BEFORE = Text("{first} does not come before {second}.", "{first} komt niet voor {second}.")
NEITHER = Text(
    "Neither {first} nor {second} is in the roadmap.", "{first} en {second} staan geen van beide in het stappenplan."
)
ALONE = Text("Only {role} is in the roadmap.", "Alleen {role} staat in het stappenplan.")
BY_WAVE = Text("{role} is {wave}, {other} is {other_wave}.", "{role} is {wave}, {other} is {other_wave}.")
BY_VOLUME = Text(
    "Both come later. {role}: {trigger} {other}: {other_trigger}",
    "Beide komen later. {role}: {trigger} {other}: {other_trigger}",
)
BY_HOURS = Text(
    "The hours that {role} takes over weigh {score}, those of {other} {other_score}; what it costs counts too.",
    "De uren die {role} overneemt wegen {score}, die van {other} {other_score}; wat het kost telt ook mee.",
)
NOT_SOON = Text("not now and not next", "niet nu en niet daarna")
COMES = Text("comes {wave}", "komt {wave}")
TURNED = Text("{first} before {second}", "{first} voor {second}")
TURNED_BACK = Text("{second} before {first}", "{second} voor {first}")
TURNED_NEITHER = Text("neither comes now or next", "geen van beide komt nu of daarna")
AT_LEAST = Text("{fact}: {low} or more", "{fact}: {low} of meer")
AT_MOST = Text("{fact}: {high} or less", "{fact}: {high} of minder")
FROM_TO = Text("{fact}: from {low} to {high}", "{fact}: van {low} tot {high}")
IS = Text("{fact}: {low}", "{fact}: {low}")
WITH_ITEM = Text("{fact}: also {item}", "{fact}: ook {item}")
WITHOUT_ITEM = Text("{fact}: without {item}", "{fact}: zonder {item}")
SEARCHED = Text(
    "Every single other answer was tried by planning again, numbers from a quarter to five times as many. What takes"
    " two answers together was not looked for.",
    "Elk ander antwoord is apart geprobeerd door opnieuw te plannen, getallen van een kwart tot vijf keer zoveel. Naar"
    " wat twee antwoorden samen doen is niet gezocht.",
)
