"""What a cost rests on."""

from ecomteam.model.text import Text

OWN_RATE = Text("your own rate", "je eigen tarief")
AS_TODAY = Text(
    "what {name} costs today: {cost} a month for {hours} hours a week",
    "wat {name} nu kost: {cost} per maand voor {hours} uur per week",
)
AS_YOU_PAY = Text(
    "times {times} by what you told that you pay",
    "maal {times} naar wat je zelf vertelde te betalen",
)
BESIDE_TOLD = Text(
    "{times} times what it is in the Netherlands, as is what you told ({pay})",
    "{times} maal wat het in Nederland is, net als wat je vertelde ({pay})",
)
AN_HOUR = Text("{amount} an hour", "{amount} per uur")
A_MONTH = Text("{amount} a month full time", "{amount} per maand voltijds")
NO_LESS_THAN_LAW = Text(
    "no less than the statutory minimum of {year}, {amount}, with charges",
    "niet minder dan het wettelijk minimum van {year}, {amount}, met lasten",
)
AS_EACH_TODAY = Text("what an hour of each of {names} costs today", "wat een uur van elk van {names} nu kost")
PUBLISHED = Text(
    "published rate, {amount} an hour",
    "gepubliceerd tarief, {amount} per uur",
)
WAGE_TABLE = Text(
    "wage table {country} {year}, {occupation} ({fit}), middle half",
    "loontabel {country} {year}, {occupation} ({fit}), middelste helft",
)
OWN_TABLE = Text("wages of {country} {year} ({judgement})", "lonen van {country} {year} ({judgement})")
DUTCH_PAY = Text(
    "wages for this occupation are not published for {country}; Dutch pay ({occupation}, {year}) × {ratio}",
    "voor {country} zijn geen lonen van dit beroep gepubliceerd; Nederlands loon ({occupation}, {year}) × {ratio}",
)
PAID_LIKE = Text(
    "no wages of this occupation are known: {times} times those of {role}",
    "van dit beroep zijn geen lonen bekend: {times} maal die van {role}",
)
CHARGES = Text("times {charges} for employer's charges", "maal {charges} voor werkgeverslasten")
SPECIAL = Text("{share} holiday pay and bonuses included", "inclusief {share} vakantiegeld en toeslagen")
EITHER_WAY = Text("± {share}", "± {share}")
OUTSIDE = Text(
    "no published rate: {times} times the hourly wage, our judgement ({pay}); together in their middle half",
    "geen gepubliceerd tarief: {times} maal het uurloon, ons oordeel ({pay}); samen in de middelste helft",
)
NO_LESS = Text(
    "no published rate for companies: no less than a freelancer asks, our judgement ({freelancer})",
    "geen gepubliceerd tarief voor bureaus: niet minder dan een freelancer vraagt, ons oordeel ({freelancer})",
)
HOURS_BOUGHT = Text("{cost} a month, usually {each} an hour", "{cost} per maand, meestal {each} per uur")
HOURS = Text("{hours} hours worked", "{hours} gewerkte uren")
ASKED = Text("{name}: {low} to {high} {unit}", "{name}: {low} tot {high} {unit}")
BEYOND = Text("{low} to {high} of what is above {above}", "{low} tot {high} van wat boven {above} ligt")
THE_REST = Text("The rest: {rest}", "De rest: {rest}")
AT = Text("at {volume} a month", "bij {volume} per maand")
DUTCH_PRICE = Text(
    "Dutch price × {ratio} for what an hour of work costs there",
    "Nederlandse prijs × {ratio} voor wat een uur werk er kost",
)
BETWEEN = Text("{low} to {high}", "{low} tot {high}")
JUDGED = Text("{basis}. {judgement}", "{basis}. {judgement}")
