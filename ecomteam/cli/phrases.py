"""What the interview says, English beside Dutch."""

from ecomteam.model.text import Text

WELCOME = Text(
    "A few questions about your shop. Type the number or the word; Enter or \"don't know\" is always an answer.\n"
    "?  what a question means    back  the question before    stop  advice on what is known so far",
    "Een paar vragen over je webshop. Typ het nummer of het woord; Enter of \"weet niet\" is altijd een antwoord.\n"
    "?  wat een vraag betekent   terug  naar de vorige vraag  stop  advies over wat nu bekend is",
)
PEOPLE = Text(
    "Who works on the shop besides you? Name the roles, with commas; put (freelance) or (agency) behind outside help.",
    "Wie werkt er naast jou aan de webshop? Noem de rollen, met komma's; zet (freelance) of (bureau) achter hulp van buiten.",
)
PEOPLE_HELP = Text(
    "For example: customer service, online marketer (freelance). \"nobody\" if you do it all yourself. What is there\n"
    "already is not advised again. Roles:",
    "Bijvoorbeeld: klantenservice, online marketeer (freelance). \"niemand\" als je alles zelf doet. Wat er al is,\n"
    "wordt niet nog eens aangeraden. Rollen:",
)
YES_NO = Text("yes / no", "ja / nee")
A_NUMBER = Text("a number", "een getal")
SEVERAL = Text("numbers with commas, or \"none\"", "nummers met komma's, of \"geen\"")
ONE = Text("one number", "één nummer")
ANSWER = Text("answer", "antwoord")
WRONG_YES_NO = Text("Please answer yes or no.", "Antwoord met ja of nee.")
WRONG_NUMBER = Text("Please give a number, from {low} to {high}.", "Geef een getal, van {low} tot {high}.")
WRONG_CHOICE = Text("Please give a number from 1 to {count}, or the name.", "Geef een nummer van 1 tot {count}, of de naam.")
WRONG_ROLE = Text("\"{word}\" is no role I know{hint}.", "\"{word}\" is geen rol die ik ken{hint}.")
MEANT = Text("; did you mean \"{name}\"?", "; bedoelde je \"{name}\"?")
FIRST_ALREADY = Text("This is the first question.", "Dit is de eerste vraag.")
BEFORE = Text("before: {answer}", "eerst: {answer}")
CHANGED = Text("  → {changes}", "  → {changes}")
SAME = Text("  → the roadmap stays as it is", "  → het stappenplan blijft zoals het is")
NOTED_UNKNOWN = Text("  → left open", "  → blijft open")
THANKS = Text("That is all that can still change your roadmap.", "Meer antwoorden veranderen je stappenplan niet.")
KEPT = Text("Your answers are kept; go on with: ecomteam plan --resume", "Je antwoorden zijn bewaard; ga verder met: ecomteam plan --resume")
NOT_KEPT = Text("Your answers could not be kept.", "Je antwoorden konden niet worden bewaard.")
NOTHING_KEPT = Text("there is no broken-off interview to go on with", "er is geen afgebroken interview om mee verder te gaan")
OWNER = Text("Owner", "Eigenaar")

STOP = frozenset(("stop", "klaar", "done"))
BACK = frozenset(("back", "terug", "<"))
HELP = frozenset(("?", "help", "hulp"))
NOBODY = frozenset(("nobody", "niemand", "none", "geen", "no one", "alleen ik", "just me", "ik", "me"))
OUTSIDE = {"freelance": "freelance", "freelancer": "freelance", "agency": "agency", "bureau": "agency", "3pl": "agency"}
