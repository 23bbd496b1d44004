"""What each law says, how it is found out, and what a counterexample shows."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "advice_for_every_shop": Text(
            "Every shop gets advice",
            "Elke webshop krijgt advies",
        ),
        "foundation_owned": Text(
            "The foundation is never without an owner",
            "Het fundament is nooit zonder verantwoordelijke",
        ),
        "phases_covered": Text(
            "Every phase is covered in every plan",
            "Elke fase is gedekt in elk plan",
        ),
        "one_accountable": Text(
            "Exactly one person answers for every activity",
            "Voor elke werkzaamheid is precies één persoon verantwoordelijk",
        ),
        "within_budget": Text(
            "In no month does the plan cost more than the budget",
            "In geen maand kost het plan meer dan het budget",
        ),
        "in_house_stays_inside": Text(
            "A role that must be in-house is never advised outside",
            "Een rol die in dienst moet, gaat nooit naar buiten",
        ),
        "growth_removes_nothing": Text(
            "More never removes a role that the shop's facts call for",
            "Meer haalt nooit een rol weg waar de feiten om vragen",
        ),
        "growth_keeps_hires": Text(
            "More never removes a hire that other hires call for",
            "Meer haalt nooit iemand weg die door andere nieuwe mensen nodig is",
        ),
    }
)

HOW: Mapping[str, Text] = MappingProxyType(
    {
        "advice_for_every_shop": Text(
            "For a shop where nobody is hired yet and every question is answered: a search through all answers "
            "for one to which no rule speaks.",
            "Voor een webshop waar nog niemand is aangenomen en elke vraag is beantwoord: in alle antwoorden "
            "gezocht naar een webshop waar geen regel iets over zegt.",
        ),
        "foundation_owned": Text(
            "Each indispensable role ({roles}) in every way it can be held, hired and stood in for; no other fact"
            " has a say.",
            "Elke onmisbare rol ({roles}) in elke vorm waarin die bezet, aangenomen en vervangen kan zijn; geen "
            "ander feit heeft invloed.",
        ),
        "phases_covered": Text(
            "In each phase an indispensable role works, and that role was walked in every way it can be held and "
            "hired.",
            "In elke fase werkt een onmisbare rol, en die rol is doorlopen in elke vorm waarin die bezet kan zijn.",
        ),
        "one_accountable": Text(
            "Each activity with every role of its chain held by nobody, by one or two employees or from outside, and"
            " the foundation held in every way: somebody holds a role of the chain, and the matrix names one person"
            " inside.",
            "Elke werkzaamheid, met elke rol uit de keten bezet door niemand, door één of twee medewerkers of van"
            " buiten, en het fundament bezet in elke vorm: iemand heeft een rol uit de keten, en de matrix noemt één"
            " persoon in huis.",
        ),
        "within_budget": Text(
            "A hire starts only if its highest price fits what each month from then on has left, so only prices "
            "below nothing or upside down could break it: every role, form and country was priced. The plans of "
            "{samples} drawn shops, added up month by month, agree. What has no known price is not counted.",
            "Iemand begint alleen als de hoogste prijs past in wat elke maand daarna overhoudt; alleen prijzen "
            "onder nul of met laag boven hoog kunnen dat breken: elke rol, vorm en elk land is doorgerekend. De "
            "plannen van {samples} willekeurig gekozen webshops, maand voor maand opgeteld, bevestigen het. Wat geen "
            "bekende prijs heeft, telt niet mee.",
        ),
        "in_house_stays_inside": Text(
            "Each role that some rule wants in-house, under every combination of the facts that its sourcing "
            "rules look at, unknown ones too. The plans of {samples} drawn shops agree.",
            "Elke rol die volgens een regel in dienst moet, bij elke combinatie van feiten waar de regels over in"
            " dienst of extern naar kijken, ook onbekende. De plannen van {samples} willekeurig gekozen webshops "
            "bevestigen"
            " het.",
        ),
        "growth_removes_nothing": Text(
            "More of {facts}: each rule that calls for a role and each that rules one out, under every "
            "combination of the facts it looks at, with the same people. Facts that a rule does not look at "
            "cannot undo it.",
            "Meer van {facts}: elke regel die om een rol vraagt en elke die er een uitsluit, bij elke combinatie "
            "van de feiten waar die naar kijkt, met dezelfde mensen. Andere feiten kunnen dat niet ongedaan "
            "maken.",
        ),
        "growth_keeps_hires": Text(
            "Small shops of which a rule that looks at the team speaks, and {samples} drawn ones: each fact "
            "raised step by step and the whole plan made again.",
            "Kleine webshops waar een regel over het team voor geldt, en {samples} willekeurig gekozen webshops: "
            "elk feit "
            "stap voor stap verhoogd en het hele plan opnieuw gemaakt.",
        ),
    }
)

NO_ADVICE = Text(
    "no role is called for, whatever the other answers are",
    "om geen enkele rol wordt gevraagd, wat de rest ook is",
)
NO_FOUNDATION = Text(
    "no role is marked as indispensable",
    "geen enkele rol staat als onmisbaar",
)
NOBODY_FOR = Text(
    'nobody answers for "{name}"',
    'niemand is verantwoordelijk voor "{name}"',
)
PHASE_WITHOUT_FOUNDATION = Text(
    'nobody works in the phase "{name}", and no hat is given out for it',
    'niemand werkt in de fase "{name}", en er wordt geen pet voor uitgedeeld',
)
ODD_PRICE = Text(
    "{role} ({sourcing}, {fte} FTE) would cost {low} to {high} {currency} a month",
    "{role} ({sourcing}, {fte} fte) zou {low} tot {high} {currency} per maand kosten",
)
OVERSPENT = Text(
    "in some month the hires cost more than the budget",
    "in een maand kosten de nieuwe mensen meer dan het budget",
)
SENT_OUTSIDE = Text(
    "{role} has to be in-house and is advised outside",
    "{role} moet in dienst en wordt extern geadviseerd",
)
GONE = Text(
    "{fact} from {low} to {high}: {role} is no longer called for",
    "{fact} van {low} naar {high}: {role} is niet meer nodig",
)
