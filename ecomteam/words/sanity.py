"""What is said of an answer that is odd: it is asked once more, then believed."""

from ecomteam.model.text import Text

HIGH = Text(
    "{name}: {value}. That is much more than web shops have.", "{name}: {value}. Dat is veel meer dan webshops hebben."
)
LOW = Text(
    "{name}: {value}. That is much less than web shops have.",
    "{name}: {value}. Dat is veel minder dan webshops hebben.",
)
CONTACTS = Text(
    "That makes {contacts} questions a month on {orders} orders: more questions than orders.",
    "Dat zijn {contacts} vragen per maand op {orders} bestellingen: meer vragen dan bestellingen.",
)
ADS = Text("That is more on ads than the shop sells.", "Dat is meer aan advertenties dan de webshop omzet.")
BUDGET = Text(
    "That is more for help than a quarter of what the shop sells in a month: is it for every month? Of a sum to spend"
    " once, tell what may go each month.",
    "Dat is meer aan hulp dan een kwart van wat de webshop per maand verkoopt: geldt het elke maand? Is het een bedrag"
    " voor één keer, vertel dan wat er per maand uit mag.",
)
NEW_PRODUCTS = Text(
    "That is more new products a month than the shop has in all.",
    "Dat zijn meer nieuwe producten per maand dan er in de webshop staan.",
)
BASKET = Text("That makes {basket} for an order, on average.", "Dat is gemiddeld {basket} per bestelling.")
POSTAGE = Text(
    "That is {postage} to send an order, more than the {basket} that an order brings in on average.",
    "Dat is {postage} om een bestelling te verzenden, meer dan de {basket} die een bestelling gemiddeld oplevert.",
)
DEAR = Text(
    "Your people cost about {cost} a month, more than the {revenue} that the shop sells.",
    "Je mensen kosten zo'n {cost} per maand, meer dan de {revenue} die de webshop omzet.",
)
LEFT_TWICE = Text(
    "That an order leaves {told} is not what average order, margin and shipping make it: {made}.",
    "Dat een bestelling {told} overlaat, is iets anders dan wat gemiddelde bestelling, marge en verzending ervan maken:"
    " {made}.",
)
PAID_TWICE = Text(
    "A payroll of {payroll} is far from what we would expect of the people you named: {people}.",
    "Loonkosten van {payroll} liggen ver van wat we van de mensen die je noemde zouden verwachten: {people}.",
)
