"""What a team can give back before anybody is hired: kindly, with the hours and the money behind it."""

from ecomteam.model.text import Text
from ecomteam.words.numbers import whole

BRING_BACK = Text(
    "Hire nobody; first bring {back} a month back ({names}). What is left before rent and other costs then goes from"
    " {left} to {then} a month.",
    "Neem niemand aan; haal eerst {back} per maand terug ({names}). Wat er vóór huur en andere kosten overblijft, gaat"
    " dan van {left} naar {then} per maand.",
)
BRING_BACK_TOLD = Text(
    "Hire nobody; first bring {back} a month back ({names}). What is left by what you told then goes from {left} to"
    " {then} a month.",
    "Neem niemand aan; haal eerst {back} per maand terug ({names}). Wat er volgens wat je vertelde overblijft, gaat dan"
    " van {left} naar {then} per maand.",
)
SPARE_FIRST = Text(
    "Hire nobody: by our count today's people have {hours} hours a week to spare, and they cost more than is"
    " usual of what the shop keeps. Use those hours first.",
    "Neem niemand aan: naar onze telling hebben de mensen van nu {hours} uur per week over, en gaat er meer van"
    " wat de webshop overhoudt naar mensen dan gebruikelijk is. Gebruik eerst die uren.",
)
# Beside steps of later.
LATER_OTHER = Text(
    "The help of later is for work that none of them does.",
    "De hulp van later is voor werk dat geen van hen doet.",
)
LATER_FULL = Text(
    "The help of later comes once those hours are full.",
    "De hulp van later komt pas als die uren vol zijn.",
)

LOSS_FIRST = Text(
    "Hire nobody: before rent and other costs the shop loses about {loss} a month.",
    "Neem niemand aan: nog voor huur en andere kosten verliest de webshop zo'n {loss} per maand.",
)
LOOK_AGAIN = Text(
    "Look again once three months in a row leave something.", "Kijk opnieuw zodra drie maanden op rij iets overlaten."
)
LOSS_FIRST_TOLD = Text(
    "Hire nobody: by what you told the shop loses {loss} a month.",
    "Neem niemand aan: volgens wat je vertelde verliest de webshop {loss} per maand.",
)
LOSS_FIRST_OWNERS = Text(
    "Hire nobody: by what you told the shop loses {told} a month, and {loss} with the {owners} that its owners are"
    " paid.",
    "Neem niemand aan: volgens wat je vertelde verliest de webshop {told} per maand, en {loss} met de {owners} die de"
    " eigenaren krijgen.",
)
OWNERS_SHORT_FIRST = Text(
    "Hire nobody: the {told} that is left a month by what you told does not pay the {owners} that its owners are paid;"
    " {loss} is short.",
    "Neem niemand aan: de {told} die er volgens wat je vertelde per maand overblijft, betaalt niet de {owners} die de"
    " eigenaren krijgen; er komt {loss} tekort.",
)
NOBODY_YET = Text("Hire nobody yet.", "Neem nog niemand aan.")
LOSS_SPARE = Text(
    "By our count today's people have {hours} hours a week to spare.",
    "Naar onze telling hebben de mensen van nu {hours} uur per week over.",
)

ASK = Text(
    "{name}: {amount} a month{orders}. Ask what it brings; end what brings less.",
    "{name}: {amount} per maand{orders}. Vraag wat het oplevert; stop met wat minder oplevert.",
)
ASK_OWN = Text(
    "{name}: {amount} a month{orders}. Ask what it brings: your own people have hours to spare for that work ({own}).",
    "{name}: {amount} per maand{orders}. Vraag wat het oplevert: je eigen mensen hebben er uren voor over ({own}).",
)
SAME_ROLE = Text(
    "{names} has the same role: ending one of the two saves {saves}.",
    "{names} heeft dezelfde rol: met een van de twee stoppen scheelt {saves}.",
)
SAME_ROLE_MANY = Text(
    "{names} have the same role: ending one of them saves {saves}.",
    "{names} hebben dezelfde rol: met een van hen stoppen scheelt {saves}.",
)
ASK_ORDERS = Text(", what {orders} orders leave", ", wat {orders} bestellingen overlaten")

LOOK_AT = Text("Look at first", "Kijk eerst naar")
GIVE_BACK = Text("First bring back", "Haal eerst terug")
TO_SPARE = Text("Hours to spare", "Uren die over zijn")
ENDS = Text(
    "{name}: the contract ends on {day}, and others have the time for that work. Letting it end gives back {amount} a"
    " month.",
    "{name}: het contract loopt af op {day}, en anderen hebben tijd voor dat werk. Niet verlengen scheelt {amount} per"
    " maand.",
)
ENDS_FEWER = Text(
    "{name}: the contract ends on {day}. Renewed for {needed} of {of} hours a week, it gives back {amount} a month.",
    "{name}: het contract loopt af op {day}. Verlengd voor {needed} van de {of} uur per week scheelt het {amount} per"
    " maand.",
)
OUTSIDE = Text(
    "{name}: your own people have the time for that work. Ending it gives back {amount} a month.",
    "{name}: je eigen mensen hebben tijd voor dat werk. Stoppen scheelt {amount} per maand.",
)
OUTSIDE_FEWER = Text(
    "{name}: the work takes about {needed} of the {of} hours a week. Agreeing on those gives back {amount} a month.",
    "{name}: het werk kost zo'n {needed} van de {of} uur per week. Dat afspreken scheelt {amount} per maand.",
)
SPARE = Text(
    "{names}: {free} of {of} hours a week to spare ({amount} a month).",
    "{names}: {free} van de {of} uur per week over ({amount} per maand).",
)
# Of who has work for a small part of the week by our count.
UNKNOWN = Text(
    "{names}: we find work for {used} of {of} hours a week, so ask what else they do. Tell it then; what is no work"
    " costs up to {amount} a month.",
    "{names}: voor {used} van de {of} uur per week vinden wij werk, dus vraag wat ze nog meer doen. Vertel dat dan; wat"
    " geen werk is, kost tot {amount} per maand.",
)
SPARE_SEASON = Text(
    "{names}: {free} of {of} hours a week to spare in a usual month ({amount}), and none in the busiest month. Agree on"
    " hours a year: more then, fewer now.",
    "{names}: {free} van de {of} uur per week over in een gewone maand ({amount}), en niets in de drukste maand. Spreek"
    " uren per jaar af: dan meer, nu minder.",
)
# Several in one line, where there is no room for each.
TOGETHER = Text("{names}: together {amount} a month back.", "{names}: samen {amount} per maand terug.")
ABOUT = Text("about {hours}", "zo'n {hours}")
INSTEAD = Text(
    "First see what they can take over: {work}.",
    "Kijk eerst wat ze kunnen overnemen: {work}.",
)
LEARN = Text(
    "First see whether they can learn what waits: {work}.",
    "Kijk eerst of ze kunnen leren wat blijft liggen: {work}.",
)
TALK = Text(
    "Talk it over with them: other work, fewer hours, or leaving the next seat that comes free empty.",
    "Praat er samen over: ander werk, minder uren, of de volgende plek die vrijkomt openlaten.",
)
JUDGEMENT = Text(
    "These hours are counted from your numbers, not measured: look together at a real week before you agree on"
    " anything.",
    "Deze uren zijn geteld uit je cijfers en niet gemeten: kijk samen naar een echte week voor je iets afspreekt.",
)

AUDIT_BACK = Text(
    "{amount} a month can be given back ({names}).",
    "{amount} per maand is terug te halen ({names}).",
)
AUDIT_SPARE = Text(
    "By our count {hours} hours a week are to spare ({names}).",
    "Naar onze telling is {hours} uur per week over ({names}).",
)


def free_hours(least: float, likely: float) -> Text:
    """The likely hours to spare; fewer where the work is at its high end."""
    return ABOUT.format(hours=whole(likely)) if round(least) < round(likely) else whole(likely)
