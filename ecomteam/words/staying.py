"""Subscribers who stay or stop, and what each is worth."""

from ecomteam.model.text import Text

STOP = Text(
    "{churn} of {count} is {lost} who stop each month.", "{churn} van {count} zijn er elke maand {lost} die stoppen."
)
STOP_AND_COME = Text(
    "{churn} of {count} is {lost} who stop each month, and {new} come.",
    "{churn} van {count} zijn er elke maand {lost} die stoppen, en er komen er {new}.",
)
STAY = Text("If {then} stop, {stay} more stay.", "Stopt er {then}, dan blijven er {stay} meer.")
STAY_OF_ADS = Text(
    "If {then} stop, {stay} more stay; to win as many, ads cost {stay} × {each} = {amount} a month.",
    "Stopt er {then}, dan blijven er {stay} meer; zoveel werven kost {stay} × {each} = {amount} per maand aan"
    " advertenties.",
)
STAY_LEAVE = Text(
    "If {then} stop, {stay} more stay, and leave {stay} × {each} = {amount} as long as they do.",
    "Stopt er {then}, dan blijven er {stay} meer, en zolang ze blijven, laten ze {stay} × {each} = {amount} over.",
)
WORTH = Text("What a subscriber leaves", "Wat een abonnee overlaat")
WORTH_SUM = Text(
    "{leaves} × {boxes} orders a month ÷ {churn} who stop",
    "{leaves} × {boxes} bestellingen per maand ÷ {churn} die stopt",
)
BOUGHT = Text("What a new one costs in ads", "Wat een nieuwe kost aan advertenties")
BOUGHT_SUM = Text("{ads} ÷ {new} new ones", "{ads} ÷ {new} nieuwe")
