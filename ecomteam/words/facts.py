"""Numbers counted from exports: what each is called, how it was counted, what to know of a file."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

TITLE = Text("What your exports say", "Wat je exports zeggen")
LEAD = Text(
    "{count} numbers from {files} ({rows} rows){period}.",
    "{count} cijfers uit {files} ({rows} rijen){period}.",
)
LEAD_ONE = Text("One number from {files} ({rows} rows){period}.", "Eén cijfer uit {files} ({rows} rijen){period}.")
LEAD_NOTHING = Text(
    "No numbers could be counted from {files}. What is missing stands below.",
    "Uit {files} waren geen cijfers te tellen. Wat er ontbreekt, staat hieronder.",
)
LEAD_PERIOD = Text(", {period}", ", {period}")
FILES = Text("{count} files", "{count} bestanden")
NUMBER = Text("Number", "Cijfer")
VALUE = Text("Value", "Waarde")
PERIOD = Text("Period", "Periode")
HOW = Text("How it was counted", "Hoe het geteld is")
NUMBERS_CAPTION = Text(
    "The numbers, the period of each and how it was counted", "De cijfers, de periode van elk en hoe het geteld is"
)
PART = Text("{name} {share}", "{name} {share}")
THE_FILES = Text("The files", "De bestanden")
FILE_IS = Text("{name}; {rows} rows", "{name}; {rows} rijen")
FILE_UNKNOWN = Text("not recognised", "niet herkend")
SUM = Text("{name} {value}", "{name} {value}")
LEFT_OUT = Text("left out: {what}", "niet meegeteld: {what}")
BAD_ROWS = Text("rows that could not be read: {count}", "rijen die niet te lezen waren: {count}")
PLUS_MINUS = Text("{value} ± {error}", "{value} ± {error}")
TIMES = Text("{value} × a usual month", "{value} × een gewone maand")
MINUTES = Text("{value} minutes", "{value} minuten")
MORE_BAD = Text("more rows that could not be read: {count}", "meer rijen die niet te lezen waren: {count}")
NO_HEADING = Text(
    "this is no export that is known, and no line of headings was found in it",
    "dit is geen bekende export, en er is geen regel met koppen in gevonden",
)
UNKNOWN_COLUMNS = Text(
    "this is no export that is known; its columns: {columns}.", "dit is geen bekende export; de kolommen: {columns}."
)
UNKNOWN_ASK = Text(
    "Which is the order number, the date, the total? Say it once: --map 'order=…, date=…, total=…'",
    "Welke is het bestelnummer, de datum, het totaal? Zeg het één keer: --map 'order=…, date=…, total=…'",
)
UNKNOWN_GUESS = Text(
    "It looks like orders. If this is right, say so once:",
    "Het lijken bestellingen. Klopt dit, zeg het dan één keer:",
)
UNKNOWN_TICKETS = Text(
    "It looks like questions of customers. If this is right, say so once:",
    "Het lijken klantvragen. Klopt dit, zeg het dan één keer:",
)
REMEMBERED = Text(
    "Remembered in {file}: files with these columns are known from now on.",
    "Onthouden in {file}: bestanden met deze kolommen zijn voortaan bekend.",
)
NOT_YOURS = Text(
    "{name}: your team.yaml says {told}, which wins; the exports say {counted}.",
    "{name}: je team.yaml zegt {told}, dat gaat voor; de exports zeggen {counted}.",
)
CONVERTED = Text(
    "Amounts in {currency} were converted to {own} at the rate of {year}.",
    "Bedragen in {currency} zijn omgerekend naar {own} met de koers van {year}.",
)
WRITTEN = Text("Numbers written into {file}: {count}.", "Cijfers in {file} gezet: {count}.")
MADE_FROM = Text("Counted from {files}.", "Geteld uit {files}.")

NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "orders_per_month": Text("Orders a month", "Bestellingen per maand"),
        "orders_per_month_of_year": Text("Orders a month over a year", "Bestellingen per maand over een jaar"),
        "monthly_revenue": Text("Revenue a month", "Omzet per maand"),
        "monthly_revenue_of_year": Text("Revenue a month over a year", "Omzet per maand over een jaar"),
        "average_order_value": Text("Average order", "Gemiddelde bestelling"),
        "lines_per_order": Text("Lines an order", "Regels per bestelling"),
        "items_per_order": Text("Pieces an order", "Stuks per bestelling"),
        "return_rate": Text("Returns", "Retouren"),
        "refunded_share": Text("Orders with a refund", "Bestellingen met een terugbetaling"),
        "repeat_share": Text("Orders of customers who came again", "Bestellingen van terugkerende klanten"),
        "countries": Text("Countries you sell to", "Landen waarin je verkoopt"),
        "marketplaces": Text("Marketplaces", "Marktplaatsen"),
        "peak_factor": Text("Busiest month", "Drukste maand"),
        "peak_month_share": Text("Share of the busiest month in a year", "Aandeel van de drukste maand in een jaar"),
        "peak_weekday_share": Text("Share of the busiest weekday", "Aandeel van de drukste weekdag"),
        "growth_per_month": Text("Growth a month", "Groei per maand"),
        "products": Text("Products", "Producten"),
        "product_pages": Text("Product pages", "Productpagina's"),
        "new_products_per_month": Text("New products a month", "Nieuwe producten per maand"),
        "support_contacts_per_day": Text("Customer questions a day", "Klantvragen per dag"),
        "contacts_per_order": Text("Customer questions an order", "Klantvragen per bestelling"),
        "handling_minutes": Text("Minutes a customer question", "Minuten per klantvraag"),
        "ad_spend_per_month": Text("Ad spend a month", "Advertentiekosten per maand"),
        "visits_per_month": Text("Visits a month", "Bezoeken per maand"),
        "conversion_rate": Text("Conversion rate", "Conversieratio"),
        "payroll_per_month": Text("Payroll a month", "Loonkosten per maand"),
    }
)
HOWS: Mapping[str, Text] = MappingProxyType(
    {
        "orders_per_month": Text(
            "Orders by the month they were placed in: {average}.",
            "Bestellingen naar de maand waarin ze geplaatst zijn: {average}.",
        ),
        "monthly_revenue": Text(
            "What was paid for goods and shipping, without VAT and refunds: {average}.",
            "Wat voor producten en verzending betaald is, zonder btw en terugbetalingen: {average}.",
        ),
        "average_order_value": Text(
            "Revenue without VAT, before refunds, divided by orders.",
            "Omzet zonder btw, vóór terugbetalingen, gedeeld door bestellingen.",
        ),
        "lines_per_order": Text(
            "Rows of articles divided by orders.", "Rijen met artikelen gedeeld door bestellingen."
        ),
        "items_per_order": Text(
            "Quantities added up, divided by orders.", "Aantallen opgeteld, gedeeld door bestellingen."
        ),
        "return_rate": Text(
            "Orders of which goods came back, divided by orders.",
            "Bestellingen waarvan iets terugkwam, gedeeld door bestellingen.",
        ),
        "refunded_share": Text(
            "Orders with a refund divided by orders. Returns are at most as many: a cancellation before shipping and "
            "a favour are refunds too.",
            "Bestellingen met een terugbetaling gedeeld door bestellingen. Retouren zijn er hooguit zoveel: ook een "
            "annulering vóór verzending en een tegemoetkoming zijn terugbetalingen.",
        ),
        "repeat_share": Text(
            "Orders of customers who had ordered before in this period, divided by all orders of known customers.",
            "Bestellingen van klanten die in deze periode al eerder bestelden, gedeeld door alle bestellingen van "
            "bekende klanten.",
        ),
        "countries": Text(
            "Countries that at least 1 in 50 orders went to.", "Landen waar minstens 1 op de 50 bestellingen heen ging."
        ),
        "marketplaces": Text(
            "Marketplaces, each once for a country where files tell it, that orders in these files came from.",
            "Marktplaatsen waar bestellingen in deze bestanden vandaan kwamen, per land één keer waar bestanden dat "
            "laten zien.",
        ),
        "peak_factor": Text(
            "Orders of the busiest of the last 12 whole months, divided by those of the month in the middle (the "
            "median).",
            "Bestellingen van de drukste van de laatste 12 hele maanden, gedeeld door die van de middelste maand (de "
            "mediaan).",
        ),
        "peak_month_share": Text(
            "Orders of the busiest of the last 12 whole months, divided by those of all twelve.",
            "Bestellingen van de drukste van de laatste 12 hele maanden, gedeeld door die van alle twaalf.",
        ),
        "peak_weekday_share": Text(
            "Orders of the busiest weekday ({day}) divided by those of the whole week.",
            "Bestellingen van de drukste weekdag ({day}) gedeeld door die van de hele week.",
        ),
        "growth_per_month": Text(
            "{method}; the error is one standard error.", "{method}; de fout is één standaardfout."
        ),
        "products": Text(
            "Article numbers (each version once) of active products.",
            "Artikelnummers (elke variant één keer) van actieve producten.",
        ),
        "product_pages": Text("Active products, their versions together.", "Actieve producten, varianten samen."),
        "new_products_per_month": Text(
            "Article numbers that the first file does not have, divided by the months between the two.",
            "Artikelnummers die het eerste bestand niet heeft, gedeeld door de maanden tussen de twee.",
        ),
        "support_contacts_per_day": Text(
            "Conversations that customers began, divided by the working days in the period: weekdays on which at least "
            "a tenth of the busiest weekday's came in.",
            "Gesprekken die klanten begonnen, gedeeld door de werkdagen in de periode: weekdagen waarop minstens een "
            "tiende van die van de drukste weekdag binnenkwam.",
        ),
        "contacts_per_order": Text(
            "Conversations divided by orders of the same months.",
            "Gesprekken gedeeld door bestellingen van dezelfde maanden.",
        ),
        "handling_minutes": Text(
            "Time that agents tracked, divided by the {count} conversations they tracked it on ({share} of all).",
            "Tijd die medewerkers bijhielden, gedeeld door de {count} gesprekken waarbij ze dat deden ({share} van "
            "alle).",
        ),
        "ad_spend_per_month": Text(
            "Cost of all campaigns, divided by the months of the period.",
            "Kosten van alle campagnes, gedeeld door de maanden van de periode.",
        ),
        "visits_per_month": Text(
            "Sessions of your own shop, divided by the months of the period.",
            "Sessies van je eigen webshop, gedeeld door de maanden van de periode.",
        ),
        "conversion_rate": Text(
            "Orders of your own shop divided by its sessions in the same months.",
            "Bestellingen van je eigen webshop gedeeld door de sessies in dezelfde maanden.",
        ),
        "payroll_per_month": Text(
            "What the employer pays in a month, all people together.",
            "Wat de werkgever in een maand betaalt, alle mensen samen.",
        ),
    }
)
AVERAGE = Text("the average of the last {months} whole months", "het gemiddelde van de laatste {months} hele maanden")
AVERAGES: Mapping[int, Text] = MappingProxyType(
    {
        0: Text("scaled to a month of 30.4 days", "omgerekend naar een maand van 30,4 dagen"),
        1: Text("those of the last whole month", "die van de laatste hele maand"),
    }
)
BY_DAYS = Text(
    "The files hold no whole month: counted over {days} days.",
    "De bestanden bevatten geen hele maand: geteld over {days} dagen.",
)
GROWTH_YEARS = Text(
    "Each of {months} months beside the same month a year before, the twelfth part of the difference of their "
    "logarithms",
    "Elk van {months} maanden naast dezelfde maand een jaar eerder, het twaalfde deel van het verschil van hun "
    "logaritmen",
)
GROWTH_LINE = Text(
    "A straight line through the logarithms of {months} whole months; with less than a year, the season is in it",
    "Een rechte lijn door de logaritmen van {months} hele maanden; met minder dan een jaar zit het seizoen erin",
)
VAT_ESTIMATED = Text(
    "VAT does not stand in {files}: it was estimated at the usual rate of the country.",
    "De btw staat niet in {files}: die is geschat met het gewone tarief van het land.",
)
WITHOUT_SHIPPING = Text("Shipping is not in it ({files}).", "Verzendkosten zitten er niet in ({files}).")
OTHER_CURRENCY = Text(
    "Orders in {currency} ({count}) are counted, their money is not added.",
    "Bestellingen in {currency} ({count}) tellen mee, hun bedragen niet.",
)
REFUND_MONTH = Text(
    "Refunds count in the month of their order: the file does not date them.",
    "Terugbetalingen tellen in de maand van hun bestelling: het bestand dateert ze niet.",
)
NOT_ALL_MONTHS = Text(
    "Not every file covers these months whole: {files}.", "Niet elk bestand dekt deze maanden helemaal: {files}."
)
COUNTED_IN_SHOP = Text(
    "Orders that are in the shop's own file, and counted there: {count}.",
    "Bestellingen die in het bestand van de webshop zelf staan en daar tellen: {count}.",
)
TWICE = Text(
    "Orders that stand here and in another file, or here twice, counted once: {count}.",
    "Bestellingen die ook in een ander bestand of hier dubbel staan, één keer geteld: {count}.",
)
NO_PERIOD = Text(
    "No period stands in it, so nothing is counted from it; export it with days, or with the lines above the headings.",
    "Er staat geen periode in, dus er is niets uit geteld; exporteer het met dagen, of met de regels boven de koppen.",
)
SCALED = Text(
    "The period is not whole months: {days} days, scaled to a month of 30.4.",
    "De periode is geen hele maanden: {days} dagen, omgerekend naar een maand van 30,4.",
)
NOT_ADDED = Text("In another currency, and not added: {files}.", "In een andere munt, en niet opgeteld: {files}.")
NOT_COUNTED = Text(
    "It is known, but no number is counted from it.", "Hij is bekend, maar er wordt geen cijfer uit geteld."
)
TWICE_TOLD = Text(
    "Conversations that are in another file too, counted once: {count}.",
    "Gesprekken die ook in een ander bestand staan, één keer geteld: {count}.",
)
DAY_FIRST = Text("days are read as day-month-year", "datums zijn gelezen als dag-maand-jaar")
MONTH_FIRST = Text("days are read as month-day-year", "datums zijn gelezen als maand-dag-jaar")
BY_COLUMN = Text("the column shows it", "dat blijkt uit de kolom")
BY_HABIT = Text(
    "that is the habit of this export; nothing in the column shows it",
    "dat is bij deze export gewoon; niets in de kolom laat het zien",
)
DAYS_READ = Text("{order}: {why}.", "{order}: {why}.")
DECIMAL_COMMA = Text("decimals follow a comma", "decimalen staan na een komma")
DECIMAL_POINT = Text("decimals follow a point", "decimalen staan na een punt")
DECIMALS_GUESSED = Text(
    "{sign}, by the habit of this export: {count} amounts could be read either way.",
    "{sign}, zoals bij deze export gewoon is: {count} bedragen konden op twee manieren gelezen worden.",
)
ODD_BYTES = Text(
    "Bytes that are not UTF-8, read as Windows-1252: {count}.",
    "Bytes die geen UTF-8 zijn, gelezen als Windows-1252: {count}.",
)
UTC = Text(
    "times are in UTC and were turned into those of {zone}.", "tijden staan in UTC en zijn omgezet naar die van {zone}."
)
UTC_KEPT = Text(
    "times are in UTC and were left so: the country is not known.",
    "tijden staan in UTC en zijn zo gelaten: het land is niet bekend.",
)
WHYS: Mapping[str, Text] = MappingProxyType(
    {
        "an order number is missing": Text("the order number is missing", "het bestelnummer ontbreekt"),
        "a number is missing": Text("its number is missing", "het nummer ontbreekt"),
        "an order without an amount": Text("an order without an amount", "een bestelling zonder bedrag"),
        "this is no amount": Text("this is no amount", "dit is geen bedrag"),
        "this is no day": Text("this is no day", "dit is geen datum"),
        "there are too many different days": Text(
            "there are too many different days in this file", "er staan te veel verschillende datums in dit bestand"
        ),
        "a quote that is never closed, or a cell without end": Text(
            "a quote that is never closed, or a cell without end",
            "een aanhalingsteken dat niet sluit, of een cel zonder einde",
        ),
    }
)
CELLS = Text("{cells} cells where the heading has {headings}", "{cells} cellen waar de kop er {headings} heeft")
REASONS: Mapping[str, Text] = MappingProxyType(
    {
        "cancelled": Text("cancelled", "geannuleerd"),
        "failed": Text("failed", "mislukt"),
        "unpaid": Text("not paid", "niet betaald"),
        "voided": Text("voided", "vervallen"),
        "draft": Text("draft", "concept"),
        "test": Text("test", "test"),
        "elsewhere": Text("of another channel", "van een ander kanaal"),
        "spam": Text("spam", "spam"),
        "outgoing": Text("begun by the shop", "door de webshop begonnen"),
        "archived": Text("archived", "gearchiveerd"),
        "private": Text("private", "privé"),
        "deleted": Text("deleted", "verwijderd"),
    }
)
REASON = Text("{count} {reason}", "{count} {reason}")
SUMS: Mapping[str, Text] = MappingProxyType(
    {
        "orders": Text("orders", "bestellingen"),
        "gross": Text("with VAT", "met btw"),
        "net": Text("without VAT", "zonder btw"),
        "refunds": Text("given back", "terugbetaald"),
        "refunded_orders": Text("orders with a refund", "bestellingen met een terugbetaling"),
        "lines": Text("lines", "regels"),
        "items": Text("pieces", "stuks"),
        "returned_items": Text("pieces back", "stuks terug"),
        "ad_spend": Text("ad spend", "advertentiekosten"),
        "customers": Text("different customers", "verschillende klanten"),
        "contacts": Text("conversations", "gesprekken"),
        "working_days": Text("working days", "werkdagen"),
        "tracked": Text("with time tracked", "met bijgehouden tijd"),
        "agents": Text("people who answer", "mensen die antwoorden"),
        "pages": Text("product pages", "productpagina's"),
        "products": Text("products", "producten"),
        "campaigns": Text("campaigns with cost", "campagnes met kosten"),
        "visits": Text("visits", "bezoeken"),
        "days": Text("days", "dagen"),
        "people": Text("people", "mensen"),
        "payroll": Text("paid by the employer", "betaald door de werkgever"),
        "months": Text("months", "maanden"),
    }
)
MONEY_SUMS = frozenset({"gross", "net", "refunds", "ad_spend", "payroll"})
SPLITS: Mapping[str, Text] = MappingProxyType(
    {
        "countries": Text("Orders by country", "Bestellingen per land"),
        "channels": Text("Orders by channel", "Bestellingen per kanaal"),
        "weekdays": Text("Orders by weekday", "Bestellingen per weekdag"),
        "contact_channels": Text("Questions by channel", "Vragen per kanaal"),
        "ad_channels": Text("Ad spend by channel", "Advertentiekosten per kanaal"),
        "visit_channels": Text("Visits by channel", "Bezoeken per kanaal"),
    }
)
WEEKDAYS: tuple[Text, ...] = (
    Text("Monday", "maandag"),
    Text("Tuesday", "dinsdag"),
    Text("Wednesday", "woensdag"),
    Text("Thursday", "donderdag"),
    Text("Friday", "vrijdag"),
    Text("Saturday", "zaterdag"),
    Text("Sunday", "zondag"),
)
SYSTEMS: Mapping[str, Text] = MappingProxyType(
    {
        "google": Text("Google Ads", "Google Ads"),
        "meta": Text("Meta (Facebook, Instagram)", "Meta (Facebook, Instagram)"),
        "amazon": Text("Amazon", "Amazon"),
    }
)
CHANNELS: Mapping[str, Text] = MappingProxyType(
    {
        "own_shop": Text("own shop", "eigen webshop"),
        "store": Text("store", "winkel"),
    }
)
