"""The main risk of a season, in words; where what waits has a price, with that."""

from ecomteam.model.text import Text

SEASON = Text("Your season, {months},", "Je seizoen, {months},")
BUSIEST = Text("Your busiest month", "Je drukste maand")
ORDERS = Text(
    "{season} brings {times} times the orders: {then} a month instead of {now}.",
    "{season} brengt {times} keer zoveel bestellingen: {then} per maand in plaats van {now}.",
)
MAKES_THE_YEAR = Text(
    "Your season, {months}, makes the year, and whoever falls out then cannot be replaced in time. Have a second name"
    " for every pair of hands that you count on, and tell how many times the usual orders come.",
    "Je seizoen, {months}, maakt je jaar, en wie dan uitvalt, vervang je niet op tijd. Zorg voor een tweede naam voor"
    " iedereen op wie je rekent, en vertel hoeveel keer zoveel bestellingen er komen.",
)
TIMES = Text("{season} brings {times} times the orders.", "{season} brengt {times} keer zoveel bestellingen.")
TAKES = Text("Beside your own people that takes {hands}.", "Naast je eigen mensen vraagt dat {hands}.")
TAKES_BESIDE = Text(
    "Beside your own people and {names} that takes {hands}.", "Naast je eigen mensen en {names} vraagt dat {hands}."
)
HAND = Text("{role} for {hours} hours a week", "{hours} uur per week {role}")
HAND_COST = Text("{role} for {hours} hours a week ({cost} a month)", "{hours} uur per week {role} ({cost} per maand)")
LATE = (
    Text(
        "Each week that they come late leaves some {orders} orders waiting.",
        "Elke week dat die mensen te laat komen, blijven er zo'n {orders} bestellingen liggen.",
    ),
    Text(
        "Each week that they come late leaves some {orders} orders waiting, and the {money} that these leave.",
        "Elke week dat die mensen te laat komen, blijven er zo'n {orders} bestellingen liggen, en de {money} die ze"
        " opleveren.",
    ),
)
ON_GUESTS = (
    Text(
        "It hangs on {whom}: one who does not come leaves some {orders} orders a week waiting.",
        "Het hangt aan {whom}: komt er een niet, dan blijven er zo'n {orders} bestellingen per week liggen.",
    ),
    Text(
        "It hangs on {whom}: one who does not come leaves some {orders} orders a week waiting, and the {money} that"
        " these leave.",
        "Het hangt aan {whom}: komt er een niet, dan blijven er zo'n {orders} bestellingen per week liggen, en de"
        " {money} die ze opleveren.",
    ),
)
ON_YOU = (
    Text(
        "If you fall out then, some {orders} orders a week wait.",
        "Val jij dan uit, dan blijven er zo'n {orders} bestellingen per week liggen.",
    ),
    Text(
        "If you fall out then, some {orders} orders a week wait, and the {money} that these leave.",
        "Val jij dan uit, dan blijven er zo'n {orders} bestellingen per week liggen, en de {money} die ze opleveren.",
    ),
)
ON_ONE = (
    Text(
        "If {name} falls out then, some {orders} orders a week wait.",
        "Valt {name} dan uit, dan blijven er zo'n {orders} bestellingen per week liggen.",
    ),
    Text(
        "If {name} falls out then, some {orders} orders a week wait, and the {money} that these leave.",
        "Valt {name} dan uit, dan blijven er zo'n {orders} bestellingen per week liggen, en de {money} die ze"
        " opleveren.",
    ),
)
SENT_ELSEWHERE = Text(
    "Whoever sends for you has to manage {orders} orders a week then: have that confirmed two months before, or promise"
    " a later day.",
    "Wie voor jou verzendt, moet er dan {orders} per week aankunnen: laat dat twee maanden ervoor bevestigen, of beloof"
    " een latere dag.",
)
AGREE = Text(
    "Agree with each of them in {month}, and with a second name for when one falls out.",
    "Spreek iedereen in {month} af, met een tweede naam voor als er een uitvalt.",
)
AGREE_AHEAD = Text(
    "Agree with each of them two months before, and with a second name for when one falls out.",
    "Spreek iedereen twee maanden ervoor af, met een tweede naam voor als er een uitvalt.",
)
AGREE_NOW = Text(
    "Agree with each of them this week, and with a second name for when one falls out.",
    "Spreek iedereen deze week af, met een tweede naam voor als er een uitvalt.",
)
SECOND_NAME = Text("Have a second name for each of them.", "Zorg voor een tweede naam voor ieder van hen.")
ANOTHER = Text(
    "Teach somebody the work before, and agree on those weeks.", "Leer iemand het werk vooraf, en spreek die weken af."
)
TOO_DEAR = Text(
    "Help for them costs {cost} a month, and they leave {leaves}: promise a later day before you sell them.",
    "Hulp daarvoor kost {cost} per maand, en ze leveren {leaves} op: beloof een latere dag voor je ze verkoopt.",
)
PROMISE_LATER = Text(
    "Help for them costs more than they leave: promise a later day before you sell them.",
    "Hulp daarvoor kost meer dan ze opleveren: beloof een latere dag voor je ze verkoopt.",
)
