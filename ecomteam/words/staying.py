"""Subscribers who stay or stop, and what each is worth."""

from ecomteam.model.text import Text

STOP = Text(
    "{churn} of {count} is {lost} who stop each month.", "{churn} van {count} zijn er elke maand {lost} die stoppen."
)
STOP_AND_COME = Text(
    "{churn} of {count} is {lost} who stop each month, and {new} come: it ends at {new} ÷ {churn} = {steady}.",
    "{churn} van {count} zijn er elke maand {lost} die stoppen, en er komen er {new}: bij {new} ÷ {churn} = {steady}"
    " abonnees houdt de groei op.",
)
STOP_AND_SHRINK = Text(
    "{churn} of {count} is {lost} who stop each month, and {new} come: it falls to {new} ÷ {churn} = {steady}.",
    "{churn} van {count} zijn er elke maand {lost} die stoppen, en er komen er {new}: zo zakt het naar {new} ÷"
    " {churn} = {steady} abonnees.",
)
ENDS_HIGHER = Text("If {then} stop, it ends at {better}.", "Stopt er {then}, dan worden het er {better}.")
ENDS_HIGHER_BY = Text(
    "If {then} stop, it ends at {new} ÷ {then} = {better}: {more} more × {leaves} = {amount} a month.",
    "Stopt er {then}, dan worden het er {new} ÷ {then} = {better}: {more} meer × {leaves} = {amount} per maand.",
)
STAY = Text("If {then} stop, {stay} more stay.", "Stopt er {then}, dan blijven er {stay} meer.")
STAY_LEAVE = Text(
    "If {then} stop, {stay} more stay, and leave {stay} × {each} = {amount} as long as they do.",
    "Stopt er {then}, dan blijven er {stay} meer, en zolang ze blijven, laten ze {stay} × {each} = {amount} over.",
)
ARE_SUBSCRIBERS = Text(
    "{orders} orders are those of {wanted} subscribers.", "{orders} bestellingen zijn die van {wanted} abonnees."
)
TWO_WAYS = Text(
    "{new} new ones ÷ {churn} who stop = {steady} subscribers: there it ends. {wanted} asks {need} new ones a month, or"
    " that {then} stop.",
    "{new} nieuwe ÷ {churn} die stopt = {steady} abonnees: daar houdt het op. {wanted} vraagt {need} nieuwe per maand,"
    " of dat er {then} stopt.",
)
TWO_WAYS_SHRINKING = Text(
    "{new} new ones ÷ {churn} who stop = {steady} subscribers: it falls to that. {wanted} asks {need} new ones a month,"
    " or that {then} stop.",
    "{new} nieuwe ÷ {churn} die stopt = {steady} abonnees: daar zakt het naartoe. {wanted} vraagt {need} nieuwe per"
    " maand, of dat er {then} stopt.",
)
COMES_THERE = Text(
    "{new} new ones ÷ {churn} who stop = {steady} subscribers: as it goes now you get there.",
    "{new} nieuwe ÷ {churn} die stopt = {steady} abonnees: zoals het nu gaat, kom je er.",
)
BY_THEN = Text(
    "To be there by {by} it takes {need} new ones a month.",
    "Om er in {by} te zijn, moeten er {need} per maand bij komen.",
)
LEAVES_IN_ALL = Text(
    "A subscriber stays {months} months on average (1 ÷ {churn}) and leaves {worth} in them.",
    "Een abonnee blijft gemiddeld {months} maanden (1 ÷ {churn}) en laat in die tijd {worth} over.",
)
LEAVES_BESIDE_ADS = Text(
    "A subscriber stays {months} months on average (1 ÷ {churn}) and leaves {worth} in them; a new one costs {bought}"
    " in ads.",
    "Een abonnee blijft gemiddeld {months} maanden (1 ÷ {churn}) en laat in die tijd {worth} over; een nieuwe kost"
    " {bought} aan advertenties.",
)
NEW_ONE = Text("one new subscriber a month, who leaves {each}", "één nieuwe abonnee per maand, die {each} overlaat")
NEW_ONES = Text(
    "{count} new subscribers a month who each leave {each}",
    "{count} nieuwe abonnees per maand die elk {each} overlaten",
)
NET_OF_ADS = Text("{worth} − {bought} for ads = {net}", "{worth} − {bought} reclame = {net}")
ORDERS_OF_ONE = Text("{boxes} orders each × {leaves}", "{boxes} bestellingen × {leaves}")
OUT_OF_REACH = Text(
    "As it goes now it ends before that, at {new} ÷ {churn} = {steady} subscribers: first fewer have to stop.",
    "Zoals het nu gaat houdt het daarvoor op, bij {new} ÷ {churn} = {steady} abonnees: eerst moeten er minder stoppen.",
)
ONE_BOX_A_MONTH = Text(
    "one box a month for each of {count} subscribers, and the other {rest} of the {orders} orders bought singly: tell"
    " which part is theirs (`{fact}` in the file)",
    "één levering per maand voor elk van de {count} abonnees, en de andere {rest} van de {orders} bestellingen los"
    " gekocht: vertel welk deel van hen is (`{fact}` in het bestand)",
)
WORTH = Text("What a subscriber leaves", "Wat een abonnee overlaat")
WORTH_SUM = Text(
    "{leaves} × {boxes} orders a month ÷ {churn} who stop",
    "{leaves} × {boxes} bestellingen per maand ÷ {churn} die stopt",
)
BOUGHT = Text("What a new one costs in ads", "Wat een nieuwe kost aan advertenties")
BOUGHT_SUM = Text("{ads} ÷ {new} new ones", "{ads} ÷ {new} nieuwe")
POINT_LEAVES = Text(
    "{share} of {count} is {stay} who stay: {stay} × {leaves} = {amount} a month, every month again.",
    "{share} van {count} is {stay} die blijven: {stay} × {leaves} = {amount} per maand, elke maand opnieuw.",
)
ASK_WHO_STOPS = Text(
    "How many of the {count} subscribers stop in a month, and how many of those by a failed payment? At {share} it is"
    " {lost}, and as many have to come before you grow: then ask each of them why, before the next ads.",
    "Hoeveel van de {count} abonnees stoppen er per maand, en hoeveel daarvan door een mislukte betaling? Bij {share}"
    " zijn het er {lost}, en zoveel moeten er komen voor je groeit: vraag dan elk van hen waarom, vóór er weer"
    " advertenties bij komen.",
)
THEN_MANY_STOP = Text(
    "{lost} stop each month: asking why comes before ads",
    "elke maand stoppen er {lost}: vragen waarom gaat voor advertenties",
)
