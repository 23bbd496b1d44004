"""What the interview asks of several facts at once, and what it says of an answer."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

NAME_GOODS = Text("What you sell", "Wat je verkoopt")
ASK_GOODS = Text("Which of these fit what you sell?", "Wat past bij wat je verkoopt?")
HELP_GOODS = Text(
    "Making things takes more hours than all else together in many small shops. Advice before the purchase asks for"
    " somebody who knows the products, a quotation or a call for somebody who sells. None of them is fine.",
    "Zelf maken kost in veel kleine webshops meer uren dan al het andere samen. Advies vooraf vraagt om iemand met"
    " productkennis, een offerte of telefoontje om iemand die verkoopt. Geen van drieën mag ook.",
)
GOODS: Mapping[str, Text] = MappingProxyType(
    {
        "makes_products": Text(
            "We make, print or assemble it ourselves", "We maken, bedrukken of assembleren het zelf"
        ),
        "technical_products": Text(
            "Customers need expert advice to choose", "Klanten hebben deskundig advies nodig om te kiezen"
        ),
        "assisted_selling": Text(
            "Customers speak with a salesperson before they order", "Klanten spreken een verkoper voordat ze bestellen"
        ),
    }
)

NAME_PAINS = Text("What hurts, and what you want", "Wat er knelt, en wat je wilt")
ASK_PAINS = Text(
    "What eats your week or hurts most, and what do you want to reach?",
    "Wat vreet je week op of knelt het meest, en wat wil je bereiken?",
)
HELP_PAINS = Text(
    "Choose the two or three that weigh most, or none. They weigh heavily in what comes first.",
    "Kies de twee of drie die het zwaarst wegen, of geen. Ze tellen zwaar mee bij wat eerst komt.",
)

NAME_COMPANY = Text("The company around the shop", "Het bedrijf om de webshop heen")
ASK_COMPANY = Text(
    "Is the web shop your whole business, or which departments of the company do part of its work?",
    "Is de webshop je hele bedrijf, of welke afdelingen van het bedrijf doen er werk voor?",
)
HELP_COMPANY = Text(
    "A company that was there before the shop often has a warehouse, an office or marketing that does part of the work"
    " already; what they do needs nobody new.",
    "Een bedrijf dat er al was, heeft vaak een magazijn, kantoor of marketing die een deel van het werk al doet; daar"
    " hoeft niemand voor bij.",
)
WHOLE = Text("The shop is the whole business", "De webshop is het hele bedrijf")
PART = Text(
    "Part of a company, but none of these works for it", "Deel van een bedrijf, maar geen daarvan doet er werk voor"
)
TOGETHER = Text(
    "One question instead of several, because one breath answers them.", "Eén vraag in plaats van een paar."
)

NOW_HOURS = Text(
    "that makes about {after} hours of work a week, not {before}",
    "dat maakt zo'n {after} uur werk per week, niet {before}",
)
FIRST_HOURS = Text("about {after} hours of work a week", "zo'n {after} uur werk per week")
CAN_PAY = Text(
    "the shop can pay about {room} a month for new people",
    "de webshop kan zo'n {room} per maand betalen voor nieuwe mensen",
)
CAN_PAY_NOTHING = Text(
    "what the shop keeps leaves nothing for new people yet",
    "wat de webshop overhoudt, laat nog niets over voor nieuwe mensen",
)
