"""What the interview says, English beside Dutch."""

from ecomteam.model.text import Text

WELCOME = Text(
    "A few questions about your shop: first what everybody is asked, then only what can still change the advice.\n"
    "Type the number or the words. Enter means that you do not know; that is fine too.\n"
    "  ?     what is meant, and what it can change\n"
    "  why   the rule behind the question, and its source\n"
    "  back  to the question before\n"
    "  stop  advice on what is known so far",
    "Een paar vragen over je webshop: eerst die iedereen krijgt, dan alleen wat het advies nog kan veranderen.\n"
    "Typ het nummer of de woorden. Enter betekent dat je het niet weet; dat mag ook.\n"
    "  ?       wat er bedoeld wordt, en wat het kan veranderen\n"
    "  waarom  de regel achter de vraag, en de bron\n"
    "  terug   naar de vorige vraag\n"
    "  stop    advies over wat tot nu toe bekend is",
)
KEPT_BEFORE = Text(
    "Answers of an earlier interview are still kept; this one replaces them. To go on with them: ^C, then {command}",
    "Antwoorden van een eerder interview zijn nog bewaard; dit interview vervangt ze. "
    "Verder gaan met die antwoorden: ^C, en dan {command}",
)
PEOPLE = Text(
    "Who works on the shop besides you? Name what they do, with commas between them; nobody is fine too.\n"
    "Behind help from outside put (freelance) or (agency); behind a part-timer the days a week, such as (2 days).",
    "Wie werkt er naast jou aan de webshop? Noem wat ze doen, met komma's ertussen; niemand mag ook.\n"
    "Zet achter hulp van buiten (freelance) of (bureau), en achter een parttimer de dagen per week, zoals (2 dagen).",
)
PEOPLE_HELP = Text(
    "Whoever is there already is not advised again. Names or numbers will do, for example:\n"
    "2 customer service, online marketer (freelance, 1 day)",
    "Wie er al is, wordt niet nog eens aangeraden. Namen of nummers, allebei kan, bijvoorbeeld:\n"
    "2 klantenservice, online marketeer (freelance, 1 dag)",
)
YOUR_ANSWER = Text("Your answer", "Je antwoord")
YES_NO = Text("yes or no", "ja of nee")
A_NUMBER = Text("a number", "een getal")
A_SHARE = Text("a percentage, such as {example}", "een percentage, zoals {example}")
SEVERAL = Text("one or more numbers, or none", "een of meer nummers, of geen")
ONE = Text("a number from the list", "een nummer uit de lijst")
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
NOTED = Text("Shall I put down {name}? Enter is yes.", "Noteer ik {name}? Enter is ja.")
NOT_ON_LIST = Text(
    'I don\'t know "{typed}" yet. Say it in other words, or press Enter to leave it out.',
    '"{typed}" ken ik nog niet. Zeg het anders, of druk op Enter om het weg te laten.',
)
EITHER = Text("Is that {names}?", "Is dat {names}?")
EITHER_BY = Text('"{typed}" can be:', '"{typed}" kan zijn:')
WHICH = Text("Which one fits best? The number will do.", "Welke past het best? Het nummer is genoeg.")
OR = Text("or", "of")
IS_THAT_RIGHT = Text(
    "Is that right? Enter is yes; else say it again.", "Klopt dat? Enter is ja; zeg het anders opnieuw."
)
ONCE_MORE = Text("Then say it once more.", "Zeg het dan nog eens.")
WRONG_ROLE = Text(
    '"{typed}" is no role I know.{hint} With ? you see them all.',
    '"{typed}" is geen rol die ik ken.{hint} Met ? zie je ze allemaal.',
)
WRONG_WHERE = Text(
    "Between brackets goes freelance, agency or the time a week, such as (2 days) or (0.4); not ({typed}).",
    "Tussen haakjes hoort freelance, bureau of de tijd per week, zoals (2 dagen) of (0,4); niet ({typed}).",
)
TOO_MANY = Text("So many people fit in no interview; write them in a file.", "Zoveel mensen: zet ze in een bestand.")
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
JUST_YOU = Text("just you", "alleen jij")
NOTED_UNKNOWN = Text("  left open", "  blijft open")
AT_LEAST = Text("at least {count} questions to go", "nog minstens {count} vragen")
ABOUT = Text("about {count} questions to go", "nog ongeveer {count} vragen")
PERHAPS_LAST = Text("perhaps the last question", "misschien de laatste vraag")
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
THANKS = Text(
    "That is all: no other answer can still change your roadmap.",
    "Dat is alles: geen ander antwoord verandert je stappenplan nog.",
)
NOTHING_TO_ASK = Text(
    "Nothing to ask: no answer can still change this roadmap.",
    "Niets te vragen: geen antwoord verandert dit stappenplan nog.",
)
KEPT = Text("Your answers are kept. To go on: {command}", "Je antwoorden zijn bewaard. Verder gaan: {command}")
NOT_KEPT = Text("Nothing was kept.", "Er is niets bewaard.")
NOTHING_KEPT = Text(
    "there is no interview to go on with; start one with: ecomteam plan",
    "er is geen interview om mee verder te gaan; begin er een met: ecomteam plan",
)
REPEAT = Text("The same again without questions: {command}", "Hetzelfde nog eens zonder vragen: {command}")
SAVE = Text("To keep these answers in a file: {command}", "Deze antwoorden in een bestand bewaren: {command}")
OWNER = Text("Owner", "Eigenaar")

STOP = frozenset(("stop", "klaar", "done", "quit", "exit", "q"))
BACK = frozenset(("back", "terug", "<", "vorige", "previous"))
WHY = frozenset(("why", "waarom"))
HELP = frozenset(("?", "help", "hulp", "uitleg"))
NOBODY = frozenset(
    (
        *("nobody", "nobody else", "no one", "none", "no", "me", "just me", "only me", "alone", "0"),
        *("niemand", "niemand anders", "geen", "nee", "ik", "ikzelf", "alleen ik", "ik alleen", "alleen"),
    )
)
OUTSIDE = {
    **dict.fromkeys(("freelance", "freelancer", "zzp", "zzp'er", "zzper"), "freelance"),
    **dict.fromkeys(("agency", "bureau", "3pl", "fulfilmentbedrijf"), "agency"),
    **dict.fromkeys(("in-house", "inhouse", "intern", "employee", "employed", "vast"), "in_house"),
}
