"""What the interview asks of several facts at once, and what it says of an answer."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from ecomteam.model.text import Text


class Breath(NamedTuple):
    """How several facts are asked in one breath: what they are called, the question, help, and what one may type."""

    name: Text
    ask: Text
    help: Text
    answer: Text


IN_ONE_BREATH: Mapping[str, Breath] = MappingProxyType(
    {
        "places": Breath(
            Text("Where you sell", "Waar je verkoopt"),
            Text(
                "Where do you sell (on which marketplaces?), and in which country are you?",
                "Waar verkoop je (op welke marktplaatsen?), en in welk land zit je?",
            ),
            Text(
                "Choose every place that brings in orders, and name the marketplaces: each is work of its own. The"
                " country decides the currency and what people cost.",
                "Kies elke plek waar bestellingen vandaan komen, en noem de marktplaatsen: elke plek is eigen werk. Het"
                " land bepaalt de munt en wat mensen kosten.",
            ),
            Text("such as 1 3, Netherlands", "zoals 1 3, Nederland"),
        ),
        "volume": Breath(
            Text("Orders and revenue", "Bestellingen en omzet"),
            Text(
                "How many orders do you get in a usual month, and how much do you sell?",
                "Hoeveel bestellingen krijg je in een gewone maand, en wat is je omzet?",
            ),
            Text(
                "The average of the last three months, revenue without VAT; your shop's dashboard shows both. "
                "Orders say how much work there is, revenue what the shop can carry. A guess or a range is fine.",
                "Het gemiddelde van de laatste drie maanden, omzet zonder btw; het staat in het dashboard van je "
                "webshop. Bestellingen zeggen hoeveel werk er is, omzet wat de webshop kan dragen. Een schatting "
                "mag.",
            ),
            Text("such as 300 orders, {currency} 15k", "zoals 300 bestellingen, {currency} 15.000"),
        ),
        "earnings": Breath(
            Text("Margin and shipping", "Marge en verzending"),
            Text(
                "How much of your sales is left after paying for the goods, and what does shipping an order cost you?",
                "Hoeveel van je omzet blijft er over na inkoop, en wat kost het verzenden van een bestelling je?",
            ),
            Text(
                "Bought for 60 and sold for 100, without VAT, is 40%. Shipping is carrier and packaging, less what the"
                " customer pays for it. What is left of an order after this can pay for people. If that is what you"
                " know, tell it instead: an order leaves 18.",
                "Gekocht voor 60 en verkocht voor 100, zonder btw, is 40%. Verzenden is vervoerder en verpakking, "
                "min wat de klant ervoor betaalt. Wat er daarna van een bestelling overblijft, kan mensen betalen. "
                "Weet je alleen dat, vertel het dan: een bestelling laat 18 over.",
            ),
            Text(
                "such as {share}, {currency} 6, or {currency} 18 left per order",
                "zoals {share}, {currency} 6, of {currency} 18 over per bestelling",
            ),
        ),
        "spending": Breath(
            Text("Advertising and budget", "Reclame en budget"),
            Text(
                "What do you spend on advertising in a month, and how much can you spend on extra help, on top of "
                "today's people?",
                "Wat geef je per maand uit aan advertenties, en wat kun je extra uitgeven aan hulp, boven op de "
                "mensen van nu?",
            ),
            Text(
                "Advertising is what Google, Meta, marketplaces and others get, without an agency's fee. For help "
                "all costs count, not only the wage; what we advise for now never costs more.",
                "Advertenties is wat Google, Meta, marktplaatsen en anderen krijgen, zonder het bureau zelf. Bij "
                "hulp tellen alle kosten mee, niet alleen het loon; wat we nu aanraden, kost nooit meer.",
            ),
            Text(
                "such as ads {currency} 500, help {currency} 1,000",
                "zoals reclame {currency} 500, hulp {currency} 1.000",
            ),
        ),
        "range": Breath(
            Text("Products", "Producten"),
            Text(
                "How many products do you have in the shop, and how many new ones come in a month?",
                "Hoeveel producten staan er in je webshop, en hoeveel nieuwe komen er per maand bij?",
            ),
            Text(
                "Count every version that has its own article number (SKU); a rough guess is fine. Texts, photos "
                "and data of new products are work every month.",
                "Tel elke variant met een eigen artikelnummer (SKU); een schatting is goed. Teksten, foto's en "
                "gegevens van nieuwe producten zijn elke maand werk.",
            ),
            Text("such as 300, 10 new", "zoals 300, 10 nieuwe"),
        ),
        "systems": Breath(
            Text("Software", "Software"),
            Text(
                "What does your shop run on, and is it linked to stock, till or accounting software?",
                "Waar draait je webshop op, en is die gekoppeld aan voorraad-, kassa- of boekhoudsoftware?",
            ),
            Text(
                "If you log in at a supplier who keeps it running, it is hosted. A link has to be built and "
                "watched; say yes too if there should be one.",
                "Log je in bij een leverancier die alles in de lucht houdt, dan is het gehost. Een koppeling moet "
                "gebouwd en bewaakt worden; zeg ook ja als die er zou moeten zijn.",
            ),
            Text("such as 1, yes", "zoals 1, ja"),
        ),
        "markets": Breath(
            Text("Countries and languages", "Landen en talen"),
            Text(
                "In how many countries do you sell, and in how many languages is the shop?",
                "In hoeveel landen verkoop je, en in hoeveel talen is de webshop er?",
            ),
            Text(
                "Count those that you really work for, with texts, ads or service of their own.",
                "Tel alleen landen waar je echt moeite voor doet, met eigen teksten, advertenties of service.",
            ),
            Text("such as 3 countries, 2 languages", "zoals 3 landen, 2 talen"),
        ),
    }
)

# Two amounts of one kind are told apart.
SPENT_ON: Mapping[str, Text] = MappingProxyType(
    {
        "ad_spend_per_month": Text("ads", "reclame"),
        "extra_budget": Text("help", "hulp"),
        "contribution_per_order": Text("left of an order", "over van een bestelling"),
        "profit_per_month": Text("result", "resultaat"),
        "busy_months": Text("busy in", "druk in"),
        "offline_orders_per_month": Text("beside the shop", "buiten de webshop om"),
        "subscribers": Text("subscribers", "abonnees"),
    }
)

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
            "We make, print, refurbish or assemble it ourselves",
            "We maken, bedrukken of assembleren het zelf, of knappen het op",
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
    "What eats your week or hurts most, what do you want to reach, and what are you thinking of?",
    "Wat vreet je week op of knelt het meest, wat wil je bereiken, en wat overweeg je?",
)
HELP_PAINS = Text(
    "Name the two or three that weigh most, the heaviest first, or none: they weigh heavily in what comes first. Of"
    " what you are thinking of (more ads, an app, an assistant for 300 a month) you hear what it costs in orders.",
    "Noem de twee of drie die het zwaarst wegen, de zwaarste eerst, of geen: ze tellen zwaar mee bij wat eerst komt."
    " Van wat je overweegt (meer advertenties, een app, een assistent voor 300 per maand) hoor je wat het kost in"
    " bestellingen.",
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
