"""How the score of an audit is counted."""

from ecomteam.model.text import Text

HOW = Text(
    "Coverage: of the hours a month that the shop's work takes, the share for which somebody has time, as shown by "
    "ecomteam work. Each phase has the hours of its own work, and work for several phases counts in each for an "
    "even part. Total: the coverage, of which every error takes {error}% of what is left and every warning {warning}%; "
    "notes take nothing. How much a finding takes is our own judgement.",
    "Dekking: van de uren per maand die het werk in de webshop kost, het deel waarvoor iemand tijd heeft, zoals "
    "ecomteam work laat zien. Elke fase heeft de uren van haar eigen werk, en werk voor meer fasen telt in elk "
    "voor een gelijk deel mee. Totaal: de dekking, waar elke fout {error}% van wat over is afhaalt en elke "
    "waarschuwing {warning}%; opmerkingen kosten niets. Hoeveel een bevinding kost is ons eigen oordeel.",
)
NOT_SCORED = Text(
    "Not scored: the file does not say who works there.",
    "Geen score: in het bestand staat niet wie er werkt.",
)
