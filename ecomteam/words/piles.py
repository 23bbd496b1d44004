"""What piles up, as a sum."""

from ecomteam.model.text import Text

TITLE = Text("Piles up", "Blijft liggen")
PILES_UP = Text(
    "{work}: {many} × {minutes} minutes = {hours} hours a month, and there are {have}. {stay} a month stay.",
    "{work}: {many} × {minutes} minuten = {hours} uur per maand, en er zijn er {have}. Elke maand blijven er {stay}"
    " liggen.",
)
COMES_IN = Text(
    "{work}: {many} × {minutes} minutes = {hours} hours a month, and there are {have}. {stay} a month stay: take in"
    " fewer, or find these {lacks} hours.",
    "{work}: {many} × {minutes} minuten = {hours} uur per maand, en er zijn er {have}. Elke maand blijven er {stay}"
    " liggen: neem er minder aan, of vind die {lacks} uur.",
)
