"""How the score of an audit is counted."""

from ecomteam.model.text import Text

HOW = Text(
    "Each phase: the share of its roles that are covered. Roles count that work in the phase and are core or "
    "called for by the shop's facts, now or next; roles that the facts rule out do not. Covered means that "
    "somebody holds the role, or, where the facts do not call for it, a role that can stand in for it. Coverage: the "
    "mean of the phases, each weighing as much as it has roles that count. Total: the coverage, of which every error "
    "takes {error}% of what is left and every warning {warning}%; notes take nothing. The weights are our own "
    "judgement.",
    "Per fase: het deel van de rollen dat gedekt is. Mee tellen de rollen die in de fase werken en tot de kern "
    "horen of waar de feiten nu of daarna om vragen; rollen die de feiten uitsluiten tellen niet. Gedekt is een "
    "rol die iemand heeft, of, als de feiten er niet om vragen, die iemand met een verwante rol kan opvangen. "
    "Dekking: het gemiddelde van de fasen, elk gewogen naar het aantal rollen dat meetelt. Totaal: de dekking, waar "
    "elke fout {error}% van wat over is afhaalt en elke waarschuwing {warning}%; opmerkingen kosten niets. De "
    "gewichten zijn ons eigen oordeel.",
)
NOT_SCORED = Text(
    "Not scored: the file does not say who works there.",
    "Geen score: in het bestand staat niet wie er werkt.",
)
