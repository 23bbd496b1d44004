"""What the interview says, English beside Dutch."""

from ecomteam.model.text import Text

WELCOME = Text(
    "Six to twelve questions: where you sell, how much, who does what, what hurts, and money; then only what can still"
    " change your next step. Type the number or the words; Enter means that you do not know, and that is fine too.\n"
    "  ?     what is meant           why   the rule behind the question\n"
    "  back  the question before     plan  the plan so far\n"
    "  stop  advice on what is known so far",
    "Zes tot twaalf vragen: waar je verkoopt, hoeveel, wie wat doet, wat er knelt, en geld; daarna alleen wat je"
    " volgende stap nog kan veranderen. Typ het nummer of de woorden; Enter betekent: weet ik niet, en dat mag ook.\n"
    "  ?      wat er bedoeld wordt    waarom  de regel achter de vraag\n"
    "  terug  de vorige vraag         plan    het plan tot nu toe\n"
    "  stop   advies over wat tot nu toe bekend is",
)
WELCOME_BACK = Text(
    "Welcome back. What has changed since? Change what is no longer so; then come the questions that are left.",
    "Welkom terug. Wat is er sindsdien veranderd? Verander wat niet meer klopt; daarna komen de vragen die over zijn.",
)
COUNTED = Text("Counted from your exports, and not asked: {list}.", "Uit je exports geteld, dus niet gevraagd: {list}.")
KEPT_BEFORE = Text(
    "Answers of an earlier interview are still kept. To go on with them: ^C, then {command}",
    "Antwoorden van een eerder interview zijn nog bewaard. Verder gaan met die antwoorden: ^C, en dan {command}",
)
KEPT_TOO = Text(
    "This is the latest interview. Others are kept too; to go on with one of them: ecomteam plan {file}",
    "Dit is het laatste interview. Er zijn er nog meer bewaard; met een ander verder gaan: ecomteam plan {file}",
)
PEOPLE = Text(
    "Who works on the shop, you included, for how many hours a week, and who sends the parcels? Say it as you would"
    " to a colleague, such as:\n"
    "I do everything, 50 hours; my wife packs, 2 days; an agency for Google Ads, 600 a month.",
    "Wie werkt er aan de webshop, jijzelf ook, voor hoeveel uur per week, en wie verzendt de pakketten? Zeg het zoals"
    " je het iemand zou vertellen, zoals:\n"
    "ik doe alles, 50 uur; mijn vrouw pakt in, 2 dagen; een bureau voor Google Ads, 600 per maand.",
)
PEOPLE_NO_PARCELS = Text(
    "Who works on the shop, you included, and for how many hours a week? Say it as you would to a colleague, such as:\n"
    "I do everything, 50 hours; my wife answers the mail, 2 days; an agency for Google Ads, 600 a month.",
    "Wie werkt er aan de webshop, jijzelf ook, en voor hoeveel uur per week? Zeg het zoals je het iemand zou vertellen,"
    " zoals:\n"
    "ik doe alles, 50 uur; mijn vrouw beantwoordt de mail, 2 dagen; een bureau voor Google Ads, 600 per maand.",
)
EACH_ORDER = Text("{amount} an order", "{amount} per bestelling")
PEOPLE_HELP = Text(
    "Whoever is there already is not advised again. Say what each does, the hours or days a week, whether they come "
    "from outside (freelance, agency) and what they cost, as far as you know. The roles I know:",
    "Wie er al is, wordt niet nog eens aangeraden. Zeg van ieder wat die doet, hoeveel uur of dagen per week, of het "
    "iemand van buiten is (freelance, bureau) en wat het kost, voor zover je het weet. De rollen die ik ken:",
)
PEOPLE_HEAD = (
    Text("who", "wie"),
    Text("does", "doet"),
    Text("a week", "per week"),
    Text("from outside", "van buiten"),
    Text("a month", "per maand"),
    Text("until", "tot en met"),
)
UNTIL = Text("until {day}", "tot en met {day}")
WHEN_GOES = Text(
    '"{name}": what is the last day? Such as 8 February, end of March, or in ten weeks. Enter if nobody knows.',
    '"{name}": wat is de laatste dag? Zoals 8 februari, eind maart, of over tien weken. Enter als niemand het weet.',
)
NOTED_GOES = Text("I put down: {name} leaves on {day}.", "Dat noteer ik: {name} vertrekt op {day}.")
PEOPLE_RIGHT = Text(
    "Is that right? Enter is yes. Else say what is different, such as: 2 customer service, or: 2 away.",
    "Klopt dat? Enter is ja. Zeg anders wat er anders is, zoals: 2 klantenservice, of: 2 weg.",
)
NO_CHANGE = Text(
    "I don't see what that changes, so it stays as it is.", "Ik zie niet wat dat verandert, dus dit blijft zo staan."
)
ONLY_THESE = Text(
    "Only {names} instead of all {number} rows? Yes, or Enter keeps them.",
    "Alleen {names} in plaats van alle {number} regels? Ja, of Enter laat ze staan.",
)
HOW_LONG = Text(
    "{name}: how many hours a week for the shop? Enter leaves it open.",
    "{name}: hoeveel uur per week voor de webshop? Enter laat het open.",
)
HOW_SELDOM = Text(
    "{name}: about how many hours a week is that? Enter counts {hours}.",
    "{name}: hoeveel uur per week is dat ongeveer? Enter telt er {hours}.",
)
SAY_HOURS = Text(
    'Say how many hours a week that is, about: "{typed}".', 'Zeg hoeveel uur per week dat ongeveer is: "{typed}".'
)
WHAT_WORK = Text(
    "{name}: what work is that for the shop? Enter leaves it open.",
    "{name}: welk werk voor de webshop is dat? Enter laat het open.",
)
WHO_IS_THAT = Text(
    '"{typed}": who is that, and what work for the shop? Enter leaves it out.',
    '"{typed}": wie is dat, en welk werk voor de webshop? Enter laat het weg.',
)
A_TROUBLE = Text('"{typed}" I keep for the question what hurts.', '"{typed}" bewaar ik voor de vraag wat er knelt.')
OF_A_SEASON = Text(
    '"{typed}": here the hours of a usual week count, and who is there now, so I leave that out.',
    '"{typed}": hier tellen de uren van een gewone week, en wie er nu is; dat laat ik weg.',
)
NO_PEOPLE = Text(
    '"{typed}": that is about the shop, and nobody who works there; tell it where it is asked.',
    '"{typed}": dat gaat over de webshop en is niemand die er werkt; vertel het als ernaar gevraagd wordt.',
)
ON_PEOPLE = Text(
    '"{typed}" I keep for the question who works there.', '"{typed}" bewaar ik voor de vraag wie er werkt.'
)
YOU_SAID = Text('You said "{typed}".', 'Je zei "{typed}".')
AND_WHO = Text(
    "And who works on the shop? Just me is an answer too.", "En wie werkt er aan de webshop? Alleen ik mag ook."
)
SAID_BEFORE = Text("You said already: {list}. That counts too.", "Je zei al: {list}. Dat telt ook mee.")
NO_TRADE = Text(
    'I don\'t know what work "{typed}" is; say it in other words.',
    'Ik weet niet wat voor werk "{typed}" is; zeg het anders.',
)
NO_TRADE_NEAR = Text(
    'I don\'t know what work "{typed}" is; did you mean {name}?',
    'Ik weet niet wat voor werk "{typed}" is; bedoel je {name}?',
)
WORK_OPEN = Text("(open)", "(open)")
WORK_ANYTHING = Text("whatever there is to do", "wat er te doen is")
WORK_REST = Text("the rest", "de rest")
YOU = Text("You", "Jij")
HOURS = Text("{number} hours", "{number} uur")
A_DAY = Text("{number} day", "{number} dag")
SOME_DAYS = Text("{number} days", "{number} dagen")
HOURS_A_WEEK = Text("{number} hours a week", "{number} uur per week")
TOO_LONG_A_WEEK = Text(
    'So much time does not fit in a week: "{typed}".', 'Zoveel tijd past niet in een week: "{typed}".'
)
YOUR_ANSWER = Text("Your answer", "Je antwoord")
YES_NO = Text("yes or no", "ja of nee")
A_NUMBER = Text("a number", "een getal")
A_SHARE = Text("a percentage, such as {example}", "een percentage, zoals {example}")
SEVERAL = Text("one or more numbers, your own words, or none", "een of meer nummers, je eigen woorden, of geen")
ONE = Text("a number from the list, or your own words", "een nummer uit de lijst, of je eigen woorden")
A_MONTH = Text("{currency} a month", "{currency} per maand")
AN_ORDER = Text("{currency} an order", "{currency} per bestelling")
A_COUNTRY = Text("the country", "het land")
WRONG_YES_NO = Text("Is that a yes or a no?", "Is dat ja of nee?")
WRONG_NUMBER = Text(
    "I see no number in that. Say 300, about 300 or 250-400; Enter if you don't know.",
    "Daar zie ik geen getal in. Zeg 300, zo'n 300 of 250-400; Enter als je het niet weet.",
)
TOO_FAR = Text("That should lie between {low} and {high}.", "Dat moet tussen {low} en {high} liggen.")
WRONG_SHARE = Text(
    "Say it as a percentage, such as {example}; Enter if you don't know.",
    "Zeg het als percentage, zoals {example}; Enter als je het niet weet.",
)
AMOUNT_NOT_SHARE = Text(
    "That is an amount, and a share of sales is asked, such as {example}; what an order leaves may be told too, such as"
    " 18 an order.",
    "Dat is een bedrag, en er wordt een deel van de omzet gevraagd, zoals {example}; wat een bestelling overlaat mag"
    " ook, zoals 18 per bestelling.",
)
COUNT_NOT_SHARE = Text(
    "That is a number, and a share is asked: how many of 100, such as {example}.",
    "Dat is een aantal, en er wordt een deel gevraagd: hoeveel van de 100, zoals {example}.",
)
SHARE_NOT_AMOUNT = Text(
    "That is a share, and an amount is asked, such as 500; Enter if you don't know.",
    "Dat is een deel, en er wordt een bedrag gevraagd, zoals 500; Enter als je het niet weet.",
)
WHOLE_OR_PART = Text('"{name}" goes with none of the others.', '"{name}" gaat met geen van de andere samen.')
THAT_IS = Text('"{typed}": {name}.', '"{typed}": {name}.')
WORKED_OUT = Text(
    '"{typed}" comes to {name} ({base}). Shall I put that down? Enter is yes.',
    '"{typed}" komt neer op {name} ({base}). Noteer ik dat? Enter is ja.',
)
# What an amount may be where it is asked what is left of sales.
EARNED = {
    "shipping_cost_per_order": Text(
        "{amount} is what sending an order costs", "{amount} is wat verzenden kost, per bestelling"
    ),
    "contribution_per_order": Text(
        "{amount} is left of an order, after the goods and sending",
        "{amount} blijft er van een bestelling over, na inkoop en verzenden",
    ),
    "gross_margin": Text(
        "{amount} of sales is left, after the goods and before sending",
        "{amount} van de omzet blijft over, na inkoop en vóór verzenden",
    ),
    "profit_per_month": Text(
        "{amount} is left in the end, with everything and everybody but you paid",
        "{amount} blijft er onder de streep over, als alles en iedereen behalve jij betaald is",
    ),
}
WRONG_CHOICE = Text(
    'I don\'t know which one "{typed}" is. Say it in other words, or give its number.',
    'Ik weet niet welke "{typed}" is. Zeg het anders, of geef het nummer.',
)
WRONG_CHOICES = Text(
    "Give numbers from 1 to {count}, or say it in other words; none is fine too.",
    "Geef nummers van 1 tot {count}, of zeg het anders; geen mag ook.",
)
WRONG_COUNTRY = Text(
    'I don\'t know the country "{typed}". Say it in other words, or give its two letters, such as NL.',
    'Het land "{typed}" ken ik niet. Zeg het anders, of geef de twee letters, zoals NL.',
)
MEANT_BY = Text('"{typed}": did you mean {name}? Enter is yes.', '"{typed}": bedoel je {name}? Enter is ja.')
PERHAPS = Text(
    '"{typed}": is that {name}? Yes, or your own words again; Enter leaves it out.',
    '"{typed}": is dat {name}? Ja, of zeg het anders; Enter laat het weg.',
)
NOTED = Text("Shall I put down {name}? Enter is yes.", "Noteer ik {name}? Enter is ja.")
WITH_VAT = Text(
    "That is with VAT, and here all amounts are without. Less {rate} VAT it is {name}. Enter is yes; else say it"
    " without VAT.",
    "Dat is met btw, en hier zijn alle bedragen zonder. Zonder {rate} btw is het {name}. Enter is ja; zeg het anders"
    " zonder btw.",
)
WITH_TAX = Text(
    "That is with tax, and here all amounts are without; how much tax that is, I don't know. Say it without, or Enter"
    " keeps {name} as if it were without.",
    "Dat is met btw, en hier zijn alle bedragen zonder; hoeveel btw dat is, weet ik niet. Zeg het zonder btw, of Enter"
    " houdt {name} alsof het zonder is.",
)
NOT_ON_LIST = Text(
    'I don\'t know "{typed}" yet. Say it in other words, or press Enter to leave it out.',
    '"{typed}" ken ik nog niet. Zeg het anders, of druk op Enter om het weg te laten.',
)
THIS_FIRST = Text(
    "This one first: answer it, or press Enter; back asks the whole question again.",
    "Eerst dit nog: antwoord, of druk op Enter; met terug krijg je de hele vraag opnieuw.",
)
LEFT_OUT = Text('Then I leave "{typed}" out.', 'Dan laat ik "{typed}" weg.')
# What is told beside the places to sell: orders that are typed in, and what no web shop has a part in.
BESIDE = {
    "by_hand": Text(
        '"{typed}": where you type such orders in yourself, that is work too. Say how many with the orders, such as:'
        " 300 orders, 40 by phone.",
        '"{typed}": als je die bestellingen zelf invoert, is dat ook werk. Zeg bij de bestellingen hoeveel, zoals:'
        " 300 bestellingen, 40 per telefoon.",
    ),
    "on_the_spot": Text(
        '"{typed}" is beside the shop: leave what you sell there, and your hours for it, out of the numbers.',
        '"{typed}" valt buiten de webshop: laat wat je daar verkoopt, en je uren ervoor, buiten de cijfers.',
    ),
}
EITHER = Text("Is that {names}?", "Is dat {names}?")
EITHER_BY = Text('"{typed}" can be:', '"{typed}" kan zijn:')
ONCE_OR_MONTHLY = Text('"{typed}", {price}: once, or every month?', '"{typed}", {price}: eenmalig, of elke maand?')
COMES_TO = Text(
    '"{typed}", {price}: what does that come to in all? Such as 600 once, or 50 a month. Enter keeps it in your words.',
    '"{typed}", {price}: waar komt dat samen op neer? Zoals 600 eenmalig, of 50 per maand. Enter houdt je woorden.',
)
HOURS_FOR = Text(
    '"{typed}": for how many hours a week? Enter keeps it in your words.',
    '"{typed}": voor hoeveel uur per week? Enter houdt je woorden.',
)
NO_PRICE = Text('Then "{typed}" is kept without its price.', 'Dan houd ik "{typed}" zonder de prijs.')
NO_COST = Text(
    '"{typed}": money that you pay back, or get back from goods, is no cost here, so I leave it out.',
    '"{typed}": geld dat je terugbetaalt, of uit goederen terugkrijgt, telt hier niet als kosten; dat laat ik weg.',
)
WHICH = Text("Which one fits best? The number will do.", "Welke past het best? Het nummer is genoeg.")
OF_ALL = Text("{amount} a month, all orders together", "{amount} per maand, alle bestellingen samen")
OF_EACH = Text("{amount} an order, which makes {total} a month", "{amount} per bestelling, dat is {total} per maand")
# What is counted in a year as often as in a month.
COUNTED_IN = {
    "orders_per_month": Text("Orders", "Bestellingen"),
    "monthly_revenue": Text("Revenue", "Omzet"),
}
OF_A_MONTH = Text("{name}: {month}", "{name}: {month}")
OF_A_YEAR = Text("{name}: {year} a year, so {month}", "{name}: {year} per jaar, dus {month}")
OF_ORDER = Text("{told}; {basket} an order", "{told}; {basket} per bestelling")
NOTED_TOO = Text("I put that down too: {names}.", "Dat noteer ik ook: {names}.")
WHICH_STILL = Text('And which one is "{typed}"? Enter leaves it out.', 'En welke is "{typed}"? Enter laat het weg.')
OR = Text("or", "of")
IS_THAT_RIGHT = Text(
    "Is that right? Enter is yes; else say it again.", "Klopt dat? Enter is ja; zeg het anders opnieuw."
)
ONCE_MORE = Text("Then say it once more.", "Zeg het dan nog eens.")
TOO_MANY = Text("So many people fit in no interview; write them in a file.", "Zoveel mensen: zet ze in een bestand.")
AND_TODAY = Text(
    "That you go headless is noted as a goal. What does the shop run on today?",
    "Dat je headless gaat, is genoteerd als doel. Waar draait de webshop nu op?",
)
MEANT = Text("Did you mean {name}? Enter is yes.", "Bedoel je {name}? Enter is ja.")
FIRST_ALREADY = Text("This is the first question.", "Dit is de eerste vraag.")
BEFORE = Text("Enter keeps: {answer}", "Enter houdt: {answer}")
NONE = Text("none", "geen")
# An answer with its period.
EACH = {
    "workday": Text("{value} a day", "{value} per dag"),
    "day": Text("{value} a day", "{value} per dag"),
    "week": Text("{value} hours a week", "{value} uur per week"),
    "month": Text("{value} a month", "{value} per maand"),
    "year": Text("{value} a year", "{value} per jaar"),
}
ONE_DAY = Text("{number} day a week", "{number} dag per week")
DAYS = Text("{number} days a week", "{number} dagen per week")
YOU_TOO = Text("you", "jij")
JUST_YOU = Text("just you", "alleen jij")
NOTHING_TO_PACK = Text("  Nothing to pack", "  Niets in te pakken")
NOTED_UNKNOWN = Text("  left open", "  blijft open")
QUESTION_OF = Text("Question {number} of about {total}", "Vraag {number} van ongeveer {total}")
QUESTION_LAST = Text(
    "Question {number}, the last if nothing new comes up", "Vraag {number}, de laatste als er niets bijkomt"
)
MORE_OF_THEM = Text(
    "   …  {count} more: type more, or say it in your own words",
    "   …  nog {count}: typ meer, of zeg het in je eigen woorden",
)
STEP_STANDS = Text("That is enough for your next step:", "Dat is genoeg voor je volgende stap:")
STEP_SO_FAR = Text("By what you told, your next step is:", "Met wat je vertelde, is dit je volgende stap:")
NOBODY_YET = Text("don't hire anybody yet", "neem nu nog niemand aan")
CAN_STILL_CHANGE = Text("What can still change it: {facts}.", "Wat dat nog kan veranderen: {facts}.")
ONE_MORE = Text("One more answer would sharpen what comes later.", "Eén antwoord meer maakt scherper wat daarna komt.")
SO_MANY_MORE = Text(
    "{count} more answers would sharpen what comes later.", "{count} antwoorden meer maken scherper wat daarna komt."
)
GO_ON = Text("Go on? Yes, or Enter for your plan", "Verdergaan? Ja, of Enter voor je plan")
RULE_BEHIND = Text("Rule {rule}, if {condition}:", "Regel {rule}, als {condition}:")
PEOPLE_WHY = Text(
    "Who is there already decides which roles can still be missing, and whether somebody has to coordinate them.",
    "Wie er al is, bepaalt welke rollen nog kunnen ontbreken, en of iemand ze moet aansturen.",
)
NO_RULE = Text(
    "No rule hangs on it; hours and money are counted with it.",
    "Er hangt geen regel aan; uren en geld worden ermee berekend.",
)
PEOPLE_NAME = Text("Who works on the shop", "Wie er aan de webshop werkt")
REVIEW = Text("Your answers:", "Je antwoorden:")
CHANGE_WHICH = Text(
    "Which one do you want to change? Its number, or Enter to go on",
    "Welk antwoord wil je veranderen? Het nummer, of Enter om verder te gaan",
)
NO_SUCH_ANSWER = Text("Give a number from 1 to {count}, or Enter.", "Geef een nummer van 1 tot {count}, of Enter.")
ENOUGH = Text(
    "Those were {count} questions; more answers could still change the advice.",
    "Dat waren {count} vragen; meer antwoorden kunnen het advies nog veranderen.",
)
KEPT = Text("Your answers are kept. To go on: {command}", "Je antwoorden zijn bewaard. Verder gaan: {command}")
NOT_KEPT = Text("Nothing was kept.", "Er is niets bewaard.")
NOTHING_KEPT = Text(
    "there is no interview to go on with; start one with: ecomteam plan",
    "er is geen interview om mee verder te gaan; begin er een met: ecomteam plan",
)
GOES_ON = Text(
    "that interview goes on in another window; end it there first",
    "dat interview loopt nog in een ander venster; sluit het daar eerst af",
)
REPEAT = Text("The same again without questions: {command}", "Hetzelfde nog eens zonder vragen: {command}")
SAVE = Text("To keep these answers in a file: {command}", "Deze antwoorden in een bestand bewaren: {command}")
OWNER = Text("Owner", "Eigenaar")

STOP = frozenset(("stop", "klaar", "done", "quit", "exit", "q"))
BACK = frozenset(("back", "terug", "<", "vorige", "previous"))
WHY = frozenset(("why", "waarom"))
PLAN = frozenset(("plan", "stappenplan"))
MORE = frozenset(("more", "meer", "…", "..."))
HELP = frozenset(("?", "help", "hulp", "uitleg"))
