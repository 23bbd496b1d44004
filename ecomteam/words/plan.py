"""What a plan says around its advice."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

PLAN_TITLE = Text("Hiring roadmap", "Stappenplan voor je team")
PLAN_TITLE_OF = Text("Hiring roadmap for {shop}", "Stappenplan voor het team van {shop}")
HIRE_BY_HIRE = Text("Step by step", "Stap voor stap")
UNTIL_THEN = Text("Until then", "Tot die tijd")
WEARS = Text("{wearer}: {why}", "{wearer}: {why}")
INTERIM = Text("Who does what until then", "Wie doet wat tot die tijd")
UNTIL = Text("Until", "Tot")
FOR_NOW = Text("for now", "voorlopig")
COVERAGE_CAPTION = Text("Who does the work, today and after this plan", "Wie het werk doet, nu en na dit plan")
TODAY = Text("Today", "Nu")
AFTER = Text("After", "Straks")
RISKS = Text("Risks", "Risico's")
SOURCES_SAY = Text("What they say", "Wat ze zeggen")
POLICY = Text("How we settle it", "Hoe wij kiezen")
OPEN_QUESTIONS = Text("Still unknown", "Nog onbekend")
IF_ANSWER = Text("If it is {answer}: {changes}", "Bij {answer}: {changes}")
# An answer that is a sentence.
IF_SO = Text("If {answer}: {changes}", "Als {answer}: {changes}")
NO_CHANGE = Text("nothing changes", "er verandert niets")
NOTES = Text("Notes", "Opmerkingen")
FORECAST = Text("Month by month, growing {growth} a month", "Maand voor maand, met {growth} groei per maand")
MONTH = Text("Month", "Maand")
CONTACTS = Text("Contacts a day", "Contacten per dag")
SERVICE_SIZE = Text("Customer service", "Klantenservice")
ASSUMPTIONS = Text("What this assumes", "Waar dit van uitgaat")
TIMELINE = Text("Timeline", "Tijdlijn")
TIMELINE_CAPTION = Text("Months from now; 0 is this month", "Maanden vanaf nu; 0 is deze maand")
RECRUIT_FROM = Text("Recruit from", "Werven vanaf")
AT_WORK_FROM = Text("At work from", "Aan het werk")
MONTHS_AHEAD = Text("Months 0 to {count}", "Maand 0 tot {count}")
BAR_MEANS = Text(
    "{waiting} not yet, {recruiting} recruiting, {at_work} at work",
    "{waiting} nog niet, {recruiting} werven, {at_work} aan het werk",
)
TEAM_AFTER = Text("The team after the plan", "Het team na het plan")
TEAM_CAPTION = Text("People who are there, and vacancies", "Mensen die er zijn, en vacatures")
REPORTS_TO = Text("Reports or answers to", "Valt onder")
VACANCY = Text("vacancy (step {rank})", "vacature (stap {rank})")

OURS = Text("Our judgement.", "Ons oordeel.")
YOU_TOLD = Text("You told", "Je vertelde")
MEASURED = Text("Measured", "Gemeten")
MEASURED_IN = Text("measured, {period}", "gemeten, {period}")
IN_PERIOD = Text("{facts} ({period})", "{facts} ({period})")
WE_ASSUMED = Text("We assumed", "We rekenden met")
PAY_OF = Text("published pay or prices for {people}", "gepubliceerde lonen of prijzen voor {people}")
PAY_OF_TEAM = Text(
    "published pay or prices for {people} (today's team: {team} a month)",
    "gepubliceerde lonen of prijzen voor {people} (team van nu: {team} per maand)",
)
PAY_BY_RATE = Text(
    "what {people} cost, put beside the rate that you told (today's team: {team} a month)",
    "wat {people} kosten, naast het tarief dat je vertelde (team van nu: {team} per maand)",
)
PAY_WORKED_BACK = Text(
    "what {people} cost, worked back from your own result (today's team: {team} a month)",
    "wat {people} kosten, teruggerekend uit je eigen resultaat (team van nu: {team} per maand)",
)
# What was told, in few words and in the order in which an owner would tell it.
TOLD_BRIEFLY: Mapping[str, Text] = MappingProxyType(
    {
        "orders_per_month": Text("{amount} orders a month", "{amount} bestellingen per maand"),
        "profit_per_month": Text("{amount} left a month", "{amount} over per maand"),
        "making_wait_weeks": Text("a wait of {amount} weeks", "{amount} weken wachttijd"),
        "offline_orders_per_month": Text("{amount} typed in beside them", "{amount} ernaast ingevoerd"),
        "subscribers": Text("{amount} subscribers", "{amount} abonnees"),
        "monthly_churn": Text("{amount} of them stop in a month", "per maand stopt {amount} daarvan"),
        "new_subscribers_per_month": Text("{amount} new ones a month", "{amount} nieuwe per maand"),
        "average_order_value": Text("{amount} on average", "gemiddeld {amount}"),
        "monthly_revenue": Text("{amount} a month online", "online {amount} per maand"),
        "gross_margin": Text("margin {amount}", "marge {amount}"),
        "shipping_cost_per_order": Text("sending {amount}", "verzending {amount}"),
        "contribution_per_order": Text("{amount} left of an order", "{amount} over van een bestelling"),
        "ad_spend_per_month": Text("ads {amount}", "advertenties {amount}"),
        "store_revenue_per_month": Text("{amount} a month in your stores", "{amount} per maand in je winkels"),
        "support_contacts_per_day": Text("{amount} questions a day", "{amount} klantvragen per dag"),
        "business_share": Text("{amount} of the orders from businesses", "{amount} van de bestellingen zakelijk"),
        "marketplace_share": Text("{amount} through marketplaces", "{amount} via marktplaatsen"),
        "quotes_per_month": Text("{amount} quotes a month", "{amount} offertes per maand"),
        "return_rate": Text("{amount} comes back", "{amount} retour"),
        "cost_per_return": Text("{amount} a return", "{amount} per retour"),
        "redo_rate": Text("{amount} made good", "{amount} gaat mis"),
        "cost_per_redo": Text("at {amount} each", "voor {amount} per keer"),
        "lost_sales_per_month": Text("{amount} of sales missed", "{amount} omzet gemist"),
        "marketplace_fee": Text("marketplaces keep {amount}", "marktplaatsen houden {amount}"),
        "refused_rate": Text("{amount} refused at the door", "{amount} geweigerd aan de deur"),
        "missed_contacts": Text("{amount} of them unanswered", "{amount} daarvan onbeantwoord"),
        "cancelled_rate": Text("{amount} cancelled", "{amount} geannuleerd"),
        "owner_hours_per_week": Text("your own {amount} hours a week", "zelf {amount} uur per week"),
        "payroll_per_month": Text("payroll {amount}", "loonkosten {amount}"),
        "products": Text("{amount} products", "{amount} producten"),
        "products_without_data": Text("{amount} of them without all data", "{amount} daarvan zonder alle gegevens"),
        "new_products_per_month": Text("{amount} new products a month", "{amount} nieuwe producten per maand"),
    }
)
# The same where the number that it is a part of was not told, which comes first here.
TOLD_ALONE: Mapping[str, tuple[str, Text]] = MappingProxyType(
    {
        "monthly_churn": (
            "subscribers",
            Text("{amount} of the subscribers stop in a month", "per maand stopt {amount} van de abonnees"),
        ),
        "missed_contacts": (
            "support_contacts_per_day",
            Text("{amount} of the questions unanswered", "{amount} van de klantvragen onbeantwoord"),
        ),
        "products_without_data": (
            "products",
            Text("{amount} products without all data", "{amount} producten zonder alle gegevens"),
        ),
    }
)
# The same of who told it for another period than the question asks for.
TOLD_PER: Mapping[tuple[str, str], Text] = MappingProxyType(
    {
        ("support_contacts_per_day", "week"): Text("{amount} questions a week", "{amount} klantvragen per week"),
        ("support_contacts_per_day", "month"): Text("{amount} questions a month", "{amount} klantvragen per maand"),
        ("orders_per_month", "workday"): Text("{amount} orders each working day", "{amount} bestellingen per werkdag"),
        ("monthly_revenue", "workday"): Text("{amount} online each working day", "online {amount} per werkdag"),
        ("quotes_per_month", "workday"): Text("{amount} quotes each working day", "{amount} offertes per werkdag"),
        ("offline_orders_per_month", "workday"): Text(
            "{amount} typed in beside them each working day", "{amount} ernaast ingevoerd per werkdag"
        ),
        ("orders_per_month", "year"): Text("{amount} orders a year", "{amount} bestellingen per jaar"),
        ("monthly_revenue", "year"): Text("{amount} a year online", "online {amount} per jaar"),
        ("ad_spend_per_month", "year"): Text("ads {amount} a year", "advertenties {amount} per jaar"),
    }
)
# Of these periods what it comes to in a month stands beside what was told.
BESIDE_A_MONTH = frozenset(("workday", "year"))
TOLD_A_MONTH = Text("{told} ({amount} a month)", "{told} ({amount} per maand)")
# Of a year with a season.
TOLD_USUAL_MONTH = Text("{told} ({amount} in a usual month)", "{told} ({amount} in een gewone maand)")
# Behind the numbers: what hurts and what is wanted.
HEARD = Text("{numbers}. {heard}", "{numbers}. {heard}")
# All of them, and all but one or more.
HURTS = (
    Text("What hurts: {list}.", "Wat knelt: {list}."),
    Text("What hurts: {list}; and one more.", "Wat knelt: {list}; en nog één ding."),
    Text("What hurts: {list}; and {more} more.", "Wat knelt: {list}; en nog {more} dingen."),
)
WANTS = (
    Text("You want: {list}.", "Je wilt: {list}."),
    Text("You want: {list}; and one thing more.", "Je wilt: {list}; en nog één ding."),
    Text("You want: {list}; and {more} things more.", "Je wilt: {list}; en nog {more} dingen."),
)
TOLD_SEASON = Text("{times} times as many in {months}", "{times} keer zoveel in {months}")
NAMED_AMOUNT = Text("{name} {amount}", "{name} {amount}")
NAMED_AMOUNT_WHY = Text("{name} {amount} ({why})", "{name} {amount} ({why})")
DO_FIRST = Text("Do this first", "Doe dit eerst")
STEP_IN_BRIEF = Text("{step} About {amount} a month.", "{step} Zo'n {amount} per maand.")
STEP_AT_MOST = Text("{step} At most {amount} a month.", "{step} Hoogstens {amount} per maand.")
STEP_FREE = Text("{step} Free.", "{step} Gratis.")
STEP_COST = Text("{step} {cost}, once.", "{step} {cost}, eenmalig.")
STEP_SAVES = Text("Saves about {hours} of {of} hours a month.", "Scheelt zo'n {hours} van de {of} uur per maand.")
WHAT_PAYS = Text("What pays for it", "Zo betaal je het")
COST_SUM = Text(
    "{hours} hours a week × 52 ÷ 12 × {each} = {cost}.", "{hours} uur per week × 52 ÷ 12 × {each} = {cost}."
)
# Somebody of a role that a step above it has too.
ONE_MORE = Text("{who}, too", "{who}, ook")
PAID_ALREADY = Text("paid already", "al betaald")
NOTHING_TO_PAY = Text("These hours are paid already.", "Deze uren worden al betaald.")
# What today's money pays of it: extra orders are the other way.
PAYS_KEPT = Text(
    "Of the {kept} a month left today after people {then} stays, {before}.",
    "Van de {kept} per maand die nu na je mensen overblijft houd je {then}, {before}.",
)
PAYS_KEPT_ALONE = Text(
    "Of the {kept} a month left today {then} stays, {before}.",
    "Van de {kept} per maand die nu overblijft houd je {then}, {before}.",
)
PAYS_KEPT_YEAR = Text(
    "Of the {kept} left in an average month {then} stays, {before}.",
    "Van de {kept} die in een gemiddelde maand overblijft houd je {then}, {before}.",
)
PAYS_IN_MARGIN = Text(
    "What makers are paid is off your margin already: each order more that they make leaves {each} on top.",
    "Wat je makers krijgen is al van je marge af: elke bestelling die ze meer maken, laat {each} extra over.",
)
PAYS_SOON = Text("All of now and next, {cost}, is {orders}.", "Alles van nu en daarna, {cost}, is {orders}.")
PAYS_SUM = Text(
    "{cost} ÷ {each} = {orders} extra orders a month{share}.",
    "{cost} ÷ {each} = {orders} extra bestellingen per maand{share}.",
)
PAYS_BOUGHT = Text(
    "{cost} ÷ {each} = {orders} extra orders a month{share} that come without ads; with {ads} of ads for each, as"
    " today, {cost} ÷ {net} = {many}.",
    "{cost} ÷ {each} = {orders} extra bestellingen per maand{share} die zonder reclame komen; met {ads} reclame per"
    " stuk, zoals nu, {cost} ÷ {net} = {many}.",
)
PAYS_UNPAID = Text(
    "{cost} ÷ {each} = {orders} extra orders a month{share}, but only of those that come without ads: with {ads} of ads"
    " for each, as today, they do not pay it.",
    "{cost} ÷ {each} = {orders} extra bestellingen per maand{share}, maar alleen als ze zonder reclame komen: met {ads}"
    " reclame per stuk, zoals nu, betalen ze het niet.",
)
SO_MANY_ORDERS = Text("{orders} orders", "{orders} bestellingen")
PAYS_PRICE = Text(
    "No order more, you sell all that you make: {cost} ÷ {orders} = {rise} more for each (+{share}); at {least}"
    " it is {low}.",
    "Geen extra bestelling, je verkoopt alles wat je maakt: {cost} ÷ {orders} = {rise} meer per stuk"
    " (+{share}); bij {least} is het {low}.",
)
# Where the low end of the price asks for clearly fewer.
PAYS_LOW = Text("At {cost} it is {orders}.", "Bij {cost} zijn het er {orders}.")
# Of who makes what is sold.
PAYS_MADE = Text("These hours make about {made} orders a month.", "Deze uren maken zo'n {made} bestellingen per maand.")
PAYS_MADE_FOR_YOU = Text(
    "These hours make about {made} orders a month, {mine} of them in your place: they are extra only if you go on"
    " making.",
    "Deze uren maken zo'n {made} bestellingen per maand, waarvan {mine} in plaats van jou: die zijn alleen extra als"
    " jij blijft maken.",
)
PAYS_MADE_ALL_FOR_YOU = Text(
    "These hours make about {made} orders a month, which are extra only if you go on making too.",
    "Deze uren maken zo'n {made} bestellingen per maand; die zijn alleen extra als jij ook blijft maken.",
)
PAYS_MADE_NONE = Text("These hours make less than one order a month.", "Deze uren maken nog geen bestelling per maand.")
PAYS_WAITS = Text(
    "{weeks} weeks × {each} orders is {waiting} that wait; to come to {to} weeks takes {much}: {months} months.",
    "{weeks} weken × {each} bestellingen is {waiting} die wachten; om op {to} weken te komen moeten er {much} weg:"
    " {months} maanden.",
)
PAYS_WAITS_ON = Text(
    "{weeks} weeks × {each} orders is {waiting} that wait, and these hours take none of that away.",
    "{weeks} weken × {each} bestellingen is {waiting} die wachten, en daar halen deze uren niets van af.",
)
PAYS_WAITS_DROP = Text(
    "That alone is a drop: the price, the planning and an honest date come first.",
    "Dat alleen is een druppel: eerst de prijs, de planning en een eerlijke datum.",
)
PAYS_REDONE = Text(
    "Or {fewer} fewer of the {redone} that you make good: {fewer} × {each} = {sum}.",
    "Of {fewer} minder van de {redone} die je overdoet: {fewer} × {each} = {sum}.",
)
PAYS_STAYS = Text(
    "{cost} ÷ {each} = {fewer} of the {of} who stop each month have to stay: {then} stop then instead of {churn}.",
    "{cost} ÷ {each} = {fewer} van de {of} die elke maand stoppen moeten blijven: dan stopt er {then} in plaats van"
    " {churn}.",
)
PAYS_UNANSWERED = Text(
    "Or {orders} buyers among the {missed} a month whom nobody answers.",
    "Of {orders} kopers onder de {missed} per maand die nu geen antwoord krijgen.",
)
PAYS_MADE_LEAVES = Text(
    "{made} × {each} = {amount} a month that they leave.", "Die laten {made} × {each} = {amount} per maand over."
)
# Hours freed of who makes: what they make where more is asked for, in place of a shorter week, or where more is wanted.
FREED_ORDERS = Text(
    "{hours} freed hours a month ÷ {each} hours an order = {orders} orders more, {orders} × {leaves} = {amount}, if you"
    " spend that time on them.",
    "{hours} vrijgekomen uren per maand ÷ {each} uur per bestelling = {orders} bestellingen meer, {orders} × {leaves} ="
    " {amount}, als je die tijd eraan besteedt.",
)
FREED_ORDERS_OR_REST = Text(
    "{hours} freed hours a month ÷ {each} hours an order = {orders} orders more, {orders} × {leaves} = {amount}, if you"
    " spend that time on them and not on a shorter week.",
    "{hours} vrijgekomen uren per maand ÷ {each} uur per bestelling = {orders} bestellingen meer, {orders} × {leaves} ="
    " {amount}, als je die tijd eraan besteedt en niet aan een kortere week.",
)
FREED_ORDERS_WANTED = Text(
    "{hours} freed hours a month ÷ {each} hours an order = {orders} orders more, {orders} × {leaves} = {amount}, if you"
    " spend that time on them and they find buyers.",
    "{hours} vrijgekomen uren per maand ÷ {each} uur per bestelling = {orders} bestellingen meer, {orders} × {leaves} ="
    " {amount}, als je die tijd eraan besteedt en er kopers voor zijn.",
)
PAYS_SHARE = Text(" (+{share})", " (+{share})")
PAYS_SHARE_USUAL = Text(" (+{share} of a usual month)", " (+{share} van een gewone maand)")
PAYS_RETURNS = Text("Or returns down by {share} of orders.", "Of retouren omlaag met {share} van de bestellingen.")
PAYS_MISSED = Text(
    "What you miss for want of stock is {sales} × {share} = {amount} a month: more than that.",
    "Wat je misloopt doordat iets op is, is {sales} × {share} = {amount} per maand: meer dan dat.",
)
PAYS_MISSED_LESS = Text(
    "What you miss for want of stock is {sales} × {share} = {amount} a month.",
    "Wat je misloopt doordat iets op is, is {sales} × {share} = {amount} per maand.",
)
ORDER_LEAVES = Text("One order leaves {sum} = {each}.", "Eén bestelling laat {sum} = {each} over.")
ORDER_LEAVES_TOLD = Text("One order leaves {each}, as you told.", "Eén bestelling laat {each} over, zoals je vertelde.")
WHAT_IT_EARNS = Text("What the shop earns", "Wat de webshop verdient")
ORDERS_LEAVE = Text("Together about {total} a month.", "Samen zo'n {total} per maand.")
STORES_TOO = Text("With what your stores leave {total}.", "Met wat je winkels overlaten {total}.")
ORDERS_LEAVE_USUAL = Text("Together about {total} in a usual month.", "Samen zo'n {total} in een gewone maand.")
ORDERS_LEAVE_AFTER_ADS_USUAL = Text(
    "Together about {before} in a usual month; after {ads} for ads {total}.",
    "Samen zo'n {before} in een gewone maand; na {ads} aan reclame {total}.",
)
ORDERS_LEAVE_AFTER_ADS = Text(
    "Together about {before} a month; after {ads} for ads {total}.",
    "Samen zo'n {before} per maand; na {ads} aan reclame {total}.",
)
FOR_NEW_PEOPLE_YEAR = Text(
    "For new people, over the year: {sum} = {left}.", "Voor nieuwe mensen, over het jaar: {sum} = {left}."
)
BUSY_ADD = Text(
    "The busy months leave {year} a year on top{once}: {month} in an average month.",
    "De drukke maanden laten per jaar {year} extra over{once}: {month} in een gemiddelde maand.",
)
BUSY_COST = Text(
    "The busy months cost {year} a year more than they bring in: {month} in an average month.",
    "De drukke maanden kosten per jaar {year} meer dan ze opleveren: {month} in een gemiddelde maand.",
)
ONCE_PAID = Text(" once their help is paid", " nadat de hulp van dan is betaald")
ONCE_ADS_PAID = Text(" once their ads and help are paid", " nadat de reclame en de hulp van dan zijn betaald")
SET_ASIDE = Text(
    "A quiet month comes {short} short: set {buffer} of the busy ones aside for these {quiet}.",
    "Een stille maand komt {short} tekort: leg van de drukke {buffer} opzij voor die {quiet}.",
)
FOR_NEW_PEOPLE = Text("For new people: {sum} = {left}.", "Voor nieuwe mensen: {sum} = {left}.")
PAYS_UNKNOWN = Text("we cannot say: tell revenue and gross margin", "niet te zeggen: vertel je omzet en je brutomarge")
PRICE_UNKNOWN = Text(
    "we know no wages of this country; write in the file what an hour of help costs (hour_cost), or each role (rates).",
    "we kennen de lonen van dit land niet; schrijf in het bestand wat een uur hulp kost (hour_cost), of per rol"
    " (rates).",
)
PAYS_NOTHING = Text(
    "no number of orders: after buying and postage an order leaves nothing. Mend the price first.",
    "geen aantal bestellingen: na inkoop en porto laat een bestelling niets over. Herstel eerst de prijs.",
)
WHO = Text("Who", "Wie")
HOURS_A_WEEK = Text("Hours/week", "Uur/week")
HOURS_WEEKLY = Text("{hours} hours a week", "{hours} uur per week")
A_MONTH = Text("A month", "Per maand")
BY_THE_ORDER = Text("by the order", "per bestelling")
FULFILMENT_PRICE = Text("fulfilment company, {price} an order", "fulfilment, {price} per bestelling")
PEOPLE_OF_ROLE = Text("{role}, {count} people", "{role}, {count} mensen")
WHEN_NOW = Text("now", "nu")
WHEN_MONTH = Text("in a month", "over een maand")
WHEN_MONTHS = Text("in {count} months", "over {count} maanden")
WHEN_AFTER_STEPS = Text("after the steps", "na de stappen")
WHEN_ORDERS = Text("from {value} orders", "bij {value} bestellingen")
WHEN_LACKING = Text("from {value} without data", "bij {value} zonder data")
WHEN_NEW = Text("from {value} new a month", "bij {value} nieuwe per maand")
WHEN_REVENUE = Text("from {value}", "vanaf {value}")
WHEN_LATER = Text("later", "later")
TOTAL_SOON = Text("Now and next", "Nu en daarna")
CAN_PAY = Text("You can pay", "Je kunt betalen")
CAN_PAY_LIKELY = Text("You can pay, likely", "Te betalen, geschat")
CAN_PAY_AT_BEST = Text("At best", "Op z'n best")
OF_BUDGET = Text("{room} of {budget}", "{room} van {budget}")
CAN_PAY_YEAR = Text("You can pay, over the year", "Je kunt betalen, over het jaar")
CANNOT_SAY = Text("cannot say", "onbekend")
YOUR_TEAM = Text("Your team", "Jullie team")
TEAM_PEOPLE, TEAM_ALONE = Text("{people} people", "{people} mensen"), Text("you alone", "jij alleen")
TEAM_GROWS = Text("{team}; with now and next {then}{outside}{year}.", "{team}; met nu en daarna {then}{outside}{year}.")
TEAM_STAYS = Text(
    "{team}; with now and next {count} from outside too{year}.",
    "{team}; met nu en daarna ook {count} van buiten{year}.",
)
FROM_OUTSIDE = Text(", and {count} from outside", ", en {count} van buiten")
WITHIN_A_YEAR = Text(", within a year {people}", ", binnen een jaar {people}")
YOUR_WEEK = Text("Your week", "Jouw week")
WEEK_NOW = Text(
    "about {before} of {hours} hours go to the shop{parts}.",
    "van je {hours} uur gaan er zo'n {before} naar de webshop{parts}.",
)
WEEK_EARNS = Text(
    "An hour of yours earns {earned} ÷ {hours} hours = {each}, {before}.",
    "Een uur van jou verdient {earned} ÷ {hours} uur = {each}, {before}.",
)
WEEK_EARNS_YEAR = Text(
    "Over the year an hour of yours earns {earned} ÷ {hours} hours = {each}, {before}.",
    "Over het jaar verdient een uur van jou {earned} ÷ {hours} uur = {each}, {before}.",
)
TOLD_LOSS = Text("{amount} lost a month", "{amount} verlies per maand")
WEEK_PARTS = Text(" ({parts})", " ({parts})")
WEEK_OF = Text("{name} {used} of {hours}", "{name} {used} van de {hours}")
WEEK_PART = Text("{name} {hours}", "{name} {hours}")
WEEK_SAME = Text("With these people {after}.", "Met deze mensen blijft dat {after}.")
WEEK_AFTER = Text("With these people {after}.", "Met deze mensen wordt dat {after}.")
WEEK_REFILLED = Text(
    "With these people {after}: {less} hours less, {hours} for work that waited.",
    "Met deze mensen wordt dat {after}: {less} uur minder, en {hours} uur gaat naar werk dat bleef liggen.",
)
WEEK_ALL_REFILLED = Text(
    "With these people still {after}; {hours} of them go to work that waited.",
    "Met deze mensen nog steeds {after}; {hours} daarvan gaan naar werk dat bleef liggen.",
)
WEEK_NONE_BACK = Text(
    "You asked for time: these people give none back, they do work that waits and hurts.",
    "Je vroeg om tijd: deze mensen geven er geen terug, zij doen werk dat blijft liggen en pijn doet.",
)
WEEK_NONE_PAID = Text(
    "You asked for time: what can be paid buys no hours back yet; the steps above do.",
    "Je vroeg om tijd: wat er te besteden is, koopt nog geen uren terug; de stappen hierboven wel.",
)
WEEK_UNDONE = Text("Hours of work that wait: {undone}{sure}.", "Er blijft {undone} uur werk per week liggen{sure}.")
WEEK_UNDONE_AFTER = Text(
    "Hours of work that wait: {undone}{sure}, then {after}.",
    "Er blijft {undone} uur werk per week liggen{sure}, dan nog {after}.",
)
WEEK_SURELY = Text(" (at least {hours})", " (minstens {hours})")
NOT_NOW = Text("Not now", "Nu niet")
THOUGHT_OF = Text("You thought of", "Je dacht aan")
BECAUSE = Text("{what}. {why}", "{what}. {why}")
# What stands there with no more than its name.
NOR = Text("Not now either: {list}.", "Ook nu niet: {list}.")
IN_ORDERS = Text("{what} ({orders} extra orders)", "{what} ({orders} extra bestellingen)")
PAID_TOO = Text("Can be paid too: {list}.", "Ook te betalen: {list}.")
MAIN_RISK = Text("Main risk", "Grootste risico")
# Of a plan with several open questions that each turn who comes first.
THIN = Text(
    "This advice is thin still: {count} answers could each turn it ({list}).",
    "Dit advies is nog onzeker: {count} antwoorden kunnen het elk omgooien ({list}).",
)
WHO_DOES_WHAT = Text("Who does what", "Wie wat doet")
STILL_OPEN = Text("Still open", "Nog open")
ASK_FIRST = Text("First find out", "Zoek eerst uit")
OR_MORE = Text("{answer} or more", "{answer} of meer")
OR_LESS = Text("{answer} or less", "{answer} of minder")
TURNS_TO = Text("{ask} If it is {answer}, start with: {role}.", "{ask} Is dat {answer}, begin dan met: {role}.")
TURNS_TO_NOBODY = Text("{ask} If it is {answer}, hire nobody yet.", "{ask} Is dat {answer}, neem dan nog niemand aan.")
TURNS_LOSS = Text("{ask} If it is {answer}, {then}.", "{ask} Is dat {answer}, dan {then}.")
MORE_OPEN = Text("{count} more with --full.", "Nog {count} met --full.")
READ_WHY = Text("why ROLE", "why ROL")

TAKES_OVER = Text("Takes over", "Neemt over")
TAKES_HOURS = Text("Takes over, hours a week", "Neemt over, uur per week")
TAKEN_PART = Text("{activity} {hours}", "{activity} {hours}")
TAKEN_FROM = Text("From {who}: {list}.", "Van {who}: {list}.")
TAKEN_UNDONE_NAMED = Text(
    "That none of the people you named does now: {list}.", "Wat nu geen van de mensen die je noemde doet: {list}."
)
TAKEN_UNDONE = Text("That nobody does now: {list}.", "Wat nu niemand doet: {list}.")
WHY_MORE_OF = Text("Why nobody new", "Waarom niemand nieuw")
WHY_ON_CALL = Text("Why on call", "Waarom op oproep")
FORM_WHY: Mapping[str, Text] = MappingProxyType(
    {
        "in_house": Text("Why employed", "Waarom in dienst"),
        "freelance": Text("Why freelance", "Waarom freelance"),
        "agency": Text("Why an outside company", "Waarom een extern bedrijf"),
    }
)
CAN_YOU_PAY = Text("Can you pay it", "Kun je het betalen")
VERDICTS: Mapping[str, Text] = MappingProxyType(
    {
        "fits": Text("it fits what the shop keeps", "past bij wat de webshop overhoudt"),
        "hours_only": Text("a few hours; keep them few", "een paar uur; houd het daarbij"),
        "not_yet": Text("not at today's volume; see when to start", "niet bij het volume van nu; zie wanneer beginnen"),
        "unknown": Text(
            "we cannot say: tell revenue and gross margin", "niet te zeggen: vertel je omzet en je brutomarge"
        ),
    }
)
COMPANY_PAYS = Text(
    "within your company's budget; the shop itself does not earn all of it yet",
    "binnen het budget van je bedrijf; de webshop zelf verdient het nog niet helemaal",
)
FREED_PAYS = Text(
    "not from the room, but from what a first step makes free, as long as orders hold: a year's contract at most",
    "niet uit de ruimte, wel uit wat een eerste stap vrijmaakt, zolang de bestellingen op peil blijven: hooguit een"
    " jaarcontract",
)
MADE_FREE = Text("Made free by a first step", "Vrij door een eerste stap")
COST_PER_HOUR = Text("An hour it takes over costs", "Een uur dat het overneemt kost")
HOW_SURE = Text("How sure", "Hoe zeker")
SURE = Text("No answer that is still open changes this.", "Geen antwoord dat nog open staat verandert dit.")
HANGS_ON = Text("This can still change with: {facts}.", "Dit kan nog veranderen door: {facts}.")
IN_TIME = Text("How long it takes", "Hoe lang het duurt")
LEAD_LINE = Text(
    "About {recruit} weeks to find somebody, {ramp} until the work runs by itself.",
    "Zo'n {recruit} weken om iemand te vinden, {ramp} tot het werk vanzelf loopt.",
)
LEAD_NONE = Text("Nobody has to be found or to learn the work.", "Je hoeft niemand te zoeken of in te werken.")
LEAD_KNOWN = Text(
    "Nobody has to be found; about {ramp} weeks until the work runs by itself.",
    "Je hoeft niemand te zoeken; zo'n {ramp} weken tot het werk vanzelf loopt.",
)
MONEY = Text("Money", "Geld")
MONEY_CAPTION = Text("From revenue to what new people may cost", "Van omzet naar wat nieuwe mensen mogen kosten")
LINE = Text("What", "Wat")
SUM = Text("Sum", "Som")
LIKELY = Text("Likely", "Waarschijnlijk")
RANGE_BETWEEN = Text("Between", "Tussen")
ESTIMATED = Text(
    "Nobody told what these people cost, so we estimated it: {people}. Fill in what they cost a month.",
    "Niemand vertelde wat deze mensen kosten, dus dat is geschat: {people}. Vul in wat ze per maand kosten.",
)
ESTIMATED_BACK = Text(
    "Nobody told what these people cost, so we worked it back from your own result: {people}. Fill in what they cost a"
    " month.",
    "Niemand vertelde wat deze mensen kosten, dus dat is teruggerekend uit je eigen resultaat: {people}. Vul in wat ze"
    " per maand kosten.",
)
ASKED = Text(
    "All that today's work asks for would cost {cost} a month.",
    "Alles waar het werk van nu om vraagt, zou {cost} per maand kosten.",
)
LEARNING = Text(
    "Until new people know the work they cost about {learning}, once, for hours that go to learning.",
    "Tot nieuwe mensen het werk kennen, kosten ze eenmalig zo'n {learning} aan uren die opgaan aan leren.",
)

BUDGET_LATER = Text("Later", "Later")
BUDGET_GROWS = Text(
    "From step {rank} on your budget has to grow with the shop.",
    "Vanaf stap {rank} moet je budget meegroeien met de webshop.",
)
RESERVE = Text("Have in hand", "Houd achter de hand")
RESERVE_SUM = Text(
    "{months} × {month} = {reserve}, for months in which sales stop.",
    "{months} × {month} = {reserve}, voor als de verkoop stilvalt.",
)
BUSIEST = Text("Busiest month", "Drukste maand")
BUSIEST_ONES = Text("Busiest months", "Drukste maanden")
BUSIEST_TIMES = Text("{times} times a usual one", "{times} keer een gewone maand")
BUSIEST_ASSUMED = Text("{times} times a usual one, we assume", "{times} keer een gewone maand, nemen we aan")
BUSIEST_MONTHS = Text("{months}, {times}", "{months}, {times}")
BUSIEST_HOURS = Text("{times}, about {hours} hours of work a week.", "{times}, zo'n {hours} uur werk per week.")
BUSIEST_HELP = Text(
    "{times}, about {hours} hours of work a week. Ask for help on call, for that month: {hands}.",
    "{times}, zo'n {hours} uur werk per week. Vraag hulp op oproep, voor die maand: {hands}.",
)
BUSIEST_HELP_MONTHS = Text(
    "{times}, about {hours} hours of work a week. Ask for help on call, for those months: {hands}.",
    "{times}, zo'n {hours} uur werk per week. Vraag hulp op oproep, voor die maanden: {hands}.",
)
BUSIEST_HELP_LOSES = Text(
    "{times}, about {hours} hours of work a week. Help on call for it ({hands}) costs more than those orders leave: put"
    " an early last day for orders on the site, and promise a later day of delivery.",
    "{times}, zo'n {hours} uur werk per week. Hulp op oproep ({hands}) kost meer dan die bestellingen overlaten: zet"
    " een vroege laatste besteldag op de site, en beloof een latere leverdag.",
)
BUSIEST_SEASON = Text(
    "For all those months together the help on call costs at most {cost}, as if each were the busiest.",
    "Voor al die maanden samen kost de hulp op oproep hooguit {cost}, alsof elke maand de drukste is.",
)
BUSIEST_LEAVES = Text("The orders on top leave {sum}{month}.", "De extra bestellingen laten {month}{sum} over.")
BUSIEST_LEAVES_IF = Text(
    "If all of them go out, the orders on top leave {sum}{month}.",
    "Gaan ze allemaal de deur uit, dan laten de extra bestellingen {month}{sum} over.",
)
BUSIEST_ABOUT = Text("about {sum}", "zo'n {sum}")
BUSIEST_BALANCE = Text("{leaves} − {off} = {left}", "{leaves} − {off} = {left}")
IN_THE_BUSIEST = Text(" in the busiest month", "in de drukste maand ")
BUSIEST_ADS = Text("{cost} for ads", "{cost} reclame")
BUSIEST_PEOPLE = Text("{cost} for {name} ({hours} hours a week)", "{cost} voor {name} ({hours} uur per week)")
SEASON_PEOPLE = Text(
    "{cost} for {name} ({hours} hours a week, {weeks} weeks)",
    "{cost} voor {name} ({hours} uur per week, {weeks} weken)",
)
SEASON_LEAVES = Text(
    "In all busy months together the orders on top leave {sum}.",
    "In alle drukke maanden samen laten de extra bestellingen {sum} over.",
)
HIRED_TOO_MANY = Text(
    "By our count they need about {needed} hours a week of {names}, and {hired} are hired: {apart} too many. Hold that"
    " against your own pace before you agree on anything.",
    "Naar onze telling vragen ze zo'n {needed} uur per week van {names}, en er zijn er {hired} afgesproken: {apart} te"
    " veel. Leg daar je eigen tempo naast voor je iets afspreekt.",
)
HIRED_TOO_MANY_COST = Text(
    "By our count they need about {needed} hours a week of {names}, and {hired} are hired: {apart} too many, {cost} a"
    " month. Hold that against your own pace before you agree on anything.",
    "Naar onze telling vragen ze zo'n {needed} uur per week van {names}, en er zijn er {hired} afgesproken: {apart} te"
    " veel, {cost} per maand. Leg daar je eigen tempo naast voor je iets afspreekt.",
)
HIRED_TOO_FEW = Text(
    "By our count they need about {needed} hours a week of {names}, and {hired} are hired: {apart} too few.",
    "Naar onze telling vragen ze zo'n {needed} uur per week van {names}, en er zijn er {hired} afgesproken: {apart} te"
    " weinig.",
)
BUSIEST_ON_CALL = Text("{cost} for help on call", "{cost} hulp op oproep")
BUSIEST_HAND = Text("{role} {hours} hours a week ({cost} a month)", "{role} {hours} uur per week ({cost} per maand)")
BUSIEST_HAND_UNPRICED = Text("{role} {hours} hours a week", "{role} {hours} uur per week")
BUSIEST_DONE = Text(
    "{times}, about {hours} hours of work a week. Your people have the time for what comes on top.",
    "{times}, zo'n {hours} uur werk per week. Je mensen hebben tijd voor wat er dan bij komt.",
)
BUSIEST_WAITS = Text(
    "{times}, about {hours} hours of work a week. About {waits} hours a week more wait then than in a usual month.",
    "{times}, zo'n {hours} uur werk per week. Dan blijft er zo'n {waits} uur per week meer liggen dan in een gewone"
    " maand.",
)
BUSIEST_HURTS = Text(
    "{times}, about {hours} hours of work a week. You told that it is too much, and our count does not show where: who"
    " helped last year, for how many hours, and what was short?",
    "{times}, zo'n {hours} uur werk per week. Je vertelde dat het dan te veel is, en onze telling laat niet zien waar:"
    " wie hielp er vorig jaar, hoeveel uur, en wat kwam je tekort?",
)
# The same where hours of the last time were told, which stand behind it.
BUSIEST_HURTS_SEEN = Text(
    "{times}, about {hours} hours of work a week. You told that it is too much, and our count does not show where.",
    "{times}, zo'n {hours} uur werk per week. Je vertelde dat het dan te veel is, en onze telling laat niet zien waar.",
)
BUSIEST_DONE_BY = Text(
    "{times}, about {hours} hours of work a week. With {names} there is time for what comes on top.",
    "{times}, zo'n {hours} uur werk per week. Met {names} is er tijd voor wat er dan bij komt.",
)
WEEK_TITLE = Text("The owner's week", "De week van de eigenaar")
WEEK_CAPTION = Text("Hours a week that the owner does", "Uren per week die de eigenaar doet")
KIND_OF_WORK = Text("Work", "Werk")
TOGETHER = Text("Together", "Samen")
UNDONE = Text("Work that nobody has time for", "Werk waar niemand tijd voor heeft")
UNDONE_NAMED = Text(
    "Work that nobody whom you named has time for", "Werk waar geen van de mensen die je noemde tijd voor heeft"
)
ANSWERS = Text("What you told, and what became of it", "Wat je vertelde, en wat ermee is gedaan")
TOLD = Text("You told", "Je vertelde")
BECAME = Text("What became of it", "Wat ermee is gedaan")
FACTS = Text("The numbers", "De cijfers")
FACTS_CAPTION = Text("The numbers that the advice rests on", "De cijfers waar het advies op steunt")
NUMBER = Text("Number", "Cijfer")
AMOUNT = Text("Amount", "Waarde")
ORIGIN = Text("Where it comes from", "Waar het vandaan komt")
ORIGINS: Mapping[str, Text] = MappingProxyType(
    {
        "told": Text("you told", "je vertelde het"),
        "measured": Text("measured", "gemeten"),
        "derived": Text("follows: {why}", "volgt: {why}"),
        "assumed": Text("assumed: {why}", "aangenomen: {why}"),
    }
)
INTERIM_CAPTION = Text("Who does each part until then", "Wie elk deel doet tot die tijd")
DONE_BY = Text("Done by", "Gedaan door")
FAQ = Text("Questions that owners ask", "Vragen die eigenaren stellen")
PRINCIPLES = Text("What this leans on", "Waar dit op leunt")
WORK = Text("The work", "Het werk")

FORECAST_CAPTION = Text(
    "The shop month by month; hours are a week, costs those of new people at most",
    "De webshop per maand; uren zijn per week, kosten die van nieuwe mensen, hoogstens",
)
FORECAST_GROWS = Text(
    "Orders, questions, products, revenue and budget grow by the same share each month; prices and wages stay.",
    "Bestellingen, vragen, producten, omzet en budget groeien elke maand even hard; prijzen en lonen blijven gelijk.",
)
FORECAST_HIRES = Text(
    "Somebody is recruited in the month in which the work asks for it and the shop can pay it, at most so many at once"
    " as a shop can take in; whoever is recruited works after the usual weeks to find somebody, at first with half of"
    " the hours, because the other half goes to learning.",
    "Iemand wordt geworven in de maand waarin het werk erom vraagt en de webshop het kan betalen, nooit meer tegelijk"
    " dan een webshop kan inwerken; wie geworven is, begint na de weken die het gewoonlijk kost om iemand te vinden,"
    " eerst met de helft van de uren, want de andere helft gaat op aan leren.",
)
FORECAST_BUSY = Text(
    "Busy months ({months}) have {times} times the orders, questions and returns of a usual one each, and what these"
    " leave; help on call does what nobody has time for then. Because of them nobody is hired for the whole year. Month"
    " 0 is the month of this report.",
    "Drukke maanden ({months}) hebben elk {times} keer de bestellingen, vragen en retouren van een gewone, en wat die"
    " overlaten; hulp op oproep doet wat dan blijft liggen. Om die maanden komt er niemand het hele jaar bij. Maand 0"
    " is de maand van dit verslag.",
)
FORECAST_YEAR = Text(
    "Room is that of an average month of the year. A quiet month may come short: what the busy ones leave pays for it.",
    "De ruimte is die van een gemiddelde maand van het jaar. Een stille maand kan tekortkomen: wat de drukke overlaten,"
    " betaalt die.",
)
ON_CALL_IN = Text("{month}: {hands}", "{month}: {hands}")
BUSY_IN = Text("{month}: busy", "{month}: druk")
ON_CALL_HAND = Text("{role} on call {hours} hours", "{role} op oproep {hours} uur")
SEASON_COST = Text("For the season", "Voor het seizoen")
FORECAST_CASH = Text(
    "What comes in is what orders leave, less ads. Other costs are {share} of it, as is"
    " usual in retail. Stock that is bought ahead and tax are not in it, and it begins with nothing in hand.",
    "Wat binnenkomt, is wat bestellingen overlaten, min reclame. Andere kosten zijn {share}"
    " daarvan, zoals gebruikelijk in de detailhandel. Voorraad die je vooruit koopt en belasting zitten er niet in, en"
    " het begint met niets achter de hand.",
)
FORECAST_CASH_TOLD = Text(
    "What comes in is what orders leave, less ads. Other costs follow from what you told"
    " is left of it, and grow along. Stock that is bought ahead and tax are not in it, and it begins with nothing in"
    " hand.",
    "Wat binnenkomt, is wat bestellingen overlaten, min reclame. Andere kosten volgen uit wat"
    " je vertelde dat ervan overblijft, en groeien mee. Voorraad die je vooruit koopt en belasting zitten er niet in,"
    " en het begint met niets achter de hand.",
)
CASH = Text("Money month by month", "Geld per maand")
CASH_CAPTION = Text(
    "What comes in, what people cost, and what piles up", "Wat binnenkomt, wat mensen kosten en wat overblijft"
)
COMES_IN = Text("Comes in", "Komt binnen")
OTHER_COSTS = Text("Other costs", "Andere kosten")
FOR_OWNER = Text("You live on", "Jij leeft van")
TEAM_COSTS = Text("Today's team", "Team van nu")
NEW_PEOPLE = Text("New people", "Nieuwe mensen")
LEFT_OVER = Text("Left", "Over")
SAVED_SO_FAR = Text("So far", "Tot nu toe")
PAYS_MONTHS = Text("Pays all for", "Betaalt allen")
SO_MANY_MONTHS = Text("{count} months", "{count} maanden")
RESERVE_FROM = Text(
    "From month {month} on, what is left over so far pays everybody for {count} months or more: that is your reserve.",
    "Vanaf maand {month} betaalt wat tot dan overblijft iedereen {count} maanden of langer: dat is je reserve.",
)
RESERVE_AT_ONCE = Text(
    "In each of these months what is left over so far pays everybody for {count} months or more: that is your reserve.",
    "In elk van deze maanden betaalt wat tot dan overblijft iedereen {count} maanden of langer: dat is je reserve.",
)
RESERVE_NEVER = Text(
    "What is left over in these months never adds up to a reserve of {count} months' pay: have it in hand before you"
    " begin.",
    "Wat in deze maanden overblijft, loopt niet op tot een reserve van {count} maanden loon: zorg dat je die hebt voor"
    " je begint.",
)
SHORT_IN = Text(
    "Money is shortest in month {month}: {amount} in all has to come from elsewhere.",
    "Het geld is het krapst in maand {month}: in totaal moet {amount} ergens anders vandaan komen.",
)
ASSUMPTION = Text("{name}: {value} {unit}", "{name}: {value} {unit}")
FORECAST_ENDS = Text(
    "Beyond {times} times today's volume it is another shop; the months after that are left out.",
    "Boven {times} keer het volume van nu is het een andere webshop; de maanden daarna staan er niet bij.",
)
ORDERS = Text("Orders", "Bestellingen")
WORK_HOURS = Text("Work", "Werk")
UNDONE_HOURS = Text("Undone", "Blijft liggen")
OVERLOADED = Text("from now on too much for {people}", "vanaf nu te veel voor {people}")
OVERLOAD = Text("{person} ({work} of {time} hours)", "{person} ({work} van {time} uur)")
NEW_COST = Text("Costs", "Kosten")
ROOM = Text("Room", "Ruimte")
STARTS = Text("{role} starts", "{role} begint")
RECRUIT = Text("recruit {role}", "werf {role}")
HOURS_GROW = Text("more hours", "meer uren")
MORE_HOURS = Text("more hours for {role}", "meer uren voor {role}")
HAPPENS = Text("What happens", "Wat er gebeurt")
SERVICE_CAPTION = Text(
    "Customer service month by month; hours are a week", "Klantenservice per maand; uren zijn per week"
)
SERVICE_HOURS = Text("Hours of work", "Uren werk")
SERVICE_THERE = Text("Hours there are", "Uren die er zijn")
SERVICE_BEHIND = Text("Days behind", "Dagen achter")
SERVICE_LIVE = Text("Live", "Live")
LIVE_NONE = Text("between other work", "tussen ander werk door")
LIVE_THERE = Text("{agents} at once, {share} in time", "{agents} tegelijk, {share} op tijd")
LIVE_NOT_THERE = Text(
    "{share} in time takes {agents} at once: not there", "{share} op tijd vraagt er {agents} tegelijk: zijn er niet"
)
