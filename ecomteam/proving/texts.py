"""What each law says, how it is found out, and what a counterexample shows."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "advice_for_every_shop": Text(
            "Every shop gets a step that it can take now",
            "Elke webshop krijgt een stap die nu kan",
        ),
        "foundation_in_every_phase": Text(
            "In every phase somebody of the foundation works",
            "In elke fase werkt iemand van het fundament",
        ),
        "one_accountable": Text(
            "Exactly one person answers for every activity",
            "Voor elke werkzaamheid is precies één persoon verantwoordelijk",
        ),
        "in_house_stays_inside": Text(
            "A role that must be in-house is never advised outside",
            "Een rol die in dienst moet, gaat nooit naar buiten",
        ),
        "growth_adds_work": Text(
            "More orders, products, questions or channels never make less work",
            "Meer bestellingen, producten, vragen of kanalen maken nooit minder werk",
        ),
        "hours_add_up": Text(
            "All work is done or left undone, and nobody does more than the hours they have",
            "Al het werk is gedaan of blijft liggen, en niemand doet meer dan de uren die er zijn",
        ),
        "promises_are_kept": Text(
            "Whoever is hired has the hours for the work they take over",
            "Wie erbij komt, heeft de uren voor het werk dat overgaat",
        ),
        "within_room": Text(
            "New people never cost more than the shop has room for",
            "Nieuwe mensen kosten nooit meer dan er ruimte is",
        ),
    }
)

HOW: Mapping[str, Text] = MappingProxyType(
    {
        "advice_for_every_shop": Text(
            "Among the first steps stands one without a condition, about work that every shop has; so it fits whatever"
            " is told, and if nothing is.",
            "Bij de eerste stappen staat er een zonder voorwaarde, over werk dat elke webshop heeft; die past dus wat"
            " er ook bekend is, en ook als er niets bekend is.",
        ),
        "foundation_in_every_phase": Text(
            "Each phase names an indispensable role, and those are always somebody's, if only as a hat of the owner.",
            "Elke fase noemt een onmisbare rol, en die heeft altijd iemand, al is het als pet van de eigenaar.",
        ),
        "one_accountable": Text(
            "Each activity with every role of its chain held by nobody, by one or two employees or from outside, and"
            " the foundation held in every way: somebody holds a role of the chain, and the matrix names one person"
            " inside.",
            "Elke werkzaamheid, met elke rol uit de keten bezet door niemand, door één of twee medewerkers of van"
            " buiten, en het fundament bezet in elke vorm: iemand heeft een rol uit de keten, en de matrix noemt één"
            " persoon in huis.",
        ),
        "in_house_stays_inside": Text(
            "Each role that some rule wants in-house, under every combination of the facts that its sourcing rules look"
            " at, unknown ones too. What comes now and next in {samples} drawn shops agrees.",
            "Elke rol die volgens een regel in dienst moet, bij elke combinatie van feiten waar de regels over in"
            " dienst of extern naar kijken, ook onbekende. Wat nu en daarna komt bij {samples} willekeurig gekozen"
            " webshops, bevestigt het.",
        ),
        "growth_adds_work": Text(
            "For more of each ({facts}): every number that may fall with it, through all estimates, and every row of"
            " work. No row is driven by such a number, has a rate below zero, or stops counting. From one on: who"
            " begins with something is another shop.",
            "Voor meer van elk ({facts}): elk getal dat ermee kan dalen, via alle schattingen, en elke regel van het"
            " werk. Geen regel hangt aan zo'n getal, heeft een tarief onder nul of houdt op met tellen. Vanaf één: wie"
            " ergens mee begint, is een andere webshop.",
        ),
        "hours_add_up": Text(
            "The work of {samples} drawn shops with their people, added up.",
            "Het werk van {samples} willekeurig gekozen webshops met hun mensen, opgeteld.",
        ),
        "promises_are_kept": Text(
            "What comes now and next in {samples} drawn shops, with everybody there at once.",
            "Wat nu en daarna komt bij {samples} willekeurig gekozen webshops, met iedereen er tegelijk.",
        ),
        "within_room": Text(
            "What comes now and next in {samples} drawn shops, at the high end of its cost, beside what the shop can"
            " pay or wants to spend. Every role, form and country was priced: more hours never cost less. What has"
            " no known price is not counted.",
            "Wat nu en daarna komt bij {samples} willekeurig gekozen webshops, tegen de hoogste kosten, naast wat de"
            " webshop kan betalen of wil uitgeven. Elke rol, vorm en elk land is doorgerekend: meer uren kosten nooit"
            " minder. Wat geen bekende prijs heeft, telt niet mee.",
        ),
    }
)

NO_ADVICE = Text(
    "no first step fits every shop: each has a condition, or is about work that some shops do not have",
    "geen eerste stap past bij elke webshop: elk heeft een voorwaarde, of gaat over werk dat niet elke webshop heeft",
)
NOBODY_FOR = Text(
    'nobody answers for "{name}"',
    'niemand is verantwoordelijk voor "{name}"',
)
PHASE_WITHOUT_FOUNDATION = Text(
    'no indispensable role works in the phase "{name}"',
    'in de fase "{name}" werkt geen onmisbare rol',
)
ODD_PRICE = Text(
    "{role} ({sourcing}, {fte} FTE) would cost {low} to {high} {currency} a month",
    "{role} ({sourcing}, {fte} fte) zou {low} tot {high} {currency} per maand kosten",
)
OVERSPENT = Text(
    "the new people cost more than there is room for",
    "de nieuwe mensen kosten meer dan er ruimte is",
)
SENT_OUTSIDE = Text(
    "a role that has to be in-house is advised outside",
    "een rol die in dienst moet, wordt extern geadviseerd",
)
SHRINKS = Text(
    'with more of "{fact}" the row {row} may count fewer hours',
    'met meer van "{fact}" telt de regel {row} mogelijk minder uren',
)
LOST_HOURS = Text(
    "hours are lost, or somebody does more than they have",
    "er verdwijnen uren, of iemand doet er meer dan er zijn",
)
BROKEN_PROMISE = Text(
    "somebody new is promised more hours of work than they have",
    "iemand die erbij komt, krijgt meer uren werk dan er zijn",
)
OTHER_COSTS = Text("the costs change", "de kosten veranderen")
