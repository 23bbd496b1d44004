"""A staff list that becomes a team, and a team as a spreadsheet or a chart."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.roles import Sourcing
from ecomteam.model.text import Text

IMPORTED = Text(
    "{people} on the list; {roles} with a role, {decide} for you to decide.",
    "{people} op de lijst; {roles} met een rol, {decide} waar jij over beslist.",
)
IMPORT_HEAD = Text(
    'Made from {file}. Roles come from job titles; check them, and decide where "decide" stands.',
    'Gemaakt van {file}. De rollen komen van functietitels; kijk ze na, en beslis waar "beslis" staat.',
)
IMPORT_IGNORED = Text("columns that were not read: {columns}", "kolommen die niet gelezen zijn: {columns}")
TITLE_TAKEN = Text('title: "{title}" ({confidence})', 'functie: "{title}" ({confidence})')
TITLE_GIVEN = Text('title: "{title}"', 'functie: "{title}"')
DECIDE_GUESS = Text(
    'decide: "{title}"; the nearest is {role}, like "{like}" ({confidence})',
    'beslis: "{title}"; het dichtst bij is {role}, zoals "{like}" ({confidence})',
)
DECIDE_NOTHING = Text('decide: "{title}"; nothing is like it', 'beslis: "{title}"; niets lijkt erop')
DECIDE_UNTITLED = Text("decide: there is no title", "beslis: er is geen functietitel")
LOOK = Text("look: {what}", "kijk na: {what}")
READ_AS = Text("read: {what}", "gelezen: {what}")
DECIDED = Text('title: "{title}" (as you decided)', 'functie: "{title}" (zoals je besliste)')
TITLE_OUTSIDE = Text("the title says that this is {meant}", "de functie zegt: {meant}")
NEAREST = Text("nearest: {role}", "dichtstbij: {role}")
TITLES_ADDED = Text(
    "{count} to decide stand in {file}; fill in their roles, and import again",
    "{count} om over te beslissen staan in {file}; vul hun rollen in en importeer opnieuw",
)

# What is said of cells, rows and columns of a list. {cell}, {word} and {column} come with their quotes.
CELL_CUT = Text(
    "this text is long: only the first {most} characters were read",
    "deze tekst is lang: alleen de eerste {most} tekens zijn gelezen",
)
CELL_UNREADABLE = Text(
    "a sign that cannot be read ({sign}) was left out; is the file in another encoding than UTF-8?",
    "een onleesbaar teken ({sign}) is weggelaten; heeft het bestand een andere codering dan UTF-8?",
)
MANY_CELLS = Text("only the first {most} cells were read", "alleen de eerste {most} cellen zijn gelezen")
MANY_PEOPLE = Text(
    "only {most} people were read, and this row and those below it were not",
    "er zijn {most} mensen gelezen; deze rij en wat eronder staat niet meer",
)
MANY_ROLES = Text("only {most} roles were read", "er zijn maar {most} rollen gelezen")
QUOTE_OPEN = Text(
    "a quote opens here and is never closed; it was read as a sign",
    "hier begint een aanhalingsteken dat nergens sluit; het is als gewoon teken gelezen",
)
QUOTE_INSIDE = Text(
    "there is text after the closing quote; both were read",
    "er staat tekst achter het sluitende aanhalingsteken; beide zijn gelezen",
)
NO_HEADINGS = Text(
    "no headings were found: the first column of words is read as names, the second as titles",
    "er zijn geen kolomkoppen gevonden: de eerste kolom met woorden is als namen gelezen, de tweede als functies",
)
NAMES_GUESSED = Text("{column} was taken for the names", "{column} is als de namen gelezen")
SAME_COLUMN = Text(
    "{other} means the same as {taken}, which was taken; it counts where that is empty",
    "{other} betekent hetzelfde als {taken}, dat is genomen; het telt waar dat leeg is",
)
OTHER_SHEETS = Text("sheet {sheet} was read; not: {others}", "blad {sheet} is gelezen; niet: {others}")
ROW_HEADINGS = Text("{row}: the headings once more", "{row}: de kolomkoppen nog eens")
ROW_RULE = Text("{row}: a line between rows", "{row}: een lijn tussen rijen")
ROW_TOTAL = Text("{row}: a total, and nobody's name", "{row}: een totaal, en niemands naam")
ROW_FOOTER = Text(
    "{row}: a note below the list, and nobody's name", "{row}: een notitie bij de lijst, en niemands naam"
)
ROW_EMPTY = Text(
    "a row without a name or a title was left out ({row})", "een rij zonder naam of functie is weggelaten ({row})"
)
ENTITY = Text("{kind} {name} is nobody's name and was left out", "{kind} {name} is niemands naam en is weggelaten")
LEFT = Text(
    "{name} was left out: {word} in {column} means that they work there no more",
    "{name} is weggelaten: {word} bij {column} betekent dat die er niet meer werkt",
)
LEFT_ON = Text(
    "{name} was left out: {word} in {column} means that they work there no more (end: {day})",
    "{name} is weggelaten: {word} bij {column} betekent dat die er niet meer werkt (einde: {day})",
)
BEHIND_LAST = Text(
    "{cell} stands behind the last column and was not read; a separator too many?",
    "{cell} staat achter de laatste kolom en is niet gelezen; een scheidingsteken te veel?",
)
NAME_CUT = Text("the name was cut after {most} characters", "de naam is na {most} tekens afgekapt")
VACANCY = Text("Vacancy", "Vacature")
TWICE = Text(
    "{name} is on the list more than once; if that is one person, join the two",
    "{name} staat vaker op de lijst; is dat één persoon, voeg ze dan samen",
)
SAME_SEAT = Text(
    "one seat on several lines ({lines}): {count} in all", "één plek op meer regels ({lines}): samen {count}"
)
NO_NUMBER = Text(
    "{cell} in {column} is no number and was not read", "{cell} bij {column} is geen getal en is niet gelezen"
)
NO_SUCH_NUMBER = Text(
    "{cell} in {column} is a number that cannot be, and was not read",
    "{cell} bij {column} is een getal dat niet kan, en is niet gelezen",
)
TWO_NUMBERS = Text(
    "{cell} in {column} can be two numbers (a dot or comma for thousands, or for decimals?) and was not read",
    "{cell} bij {column} kan twee getallen zijn (punt of komma voor duizenden, of voor decimalen?) en is niet gelezen",
)
NO_AMOUNT = Text(
    "{cell} in {column} is no amount and was not read", "{cell} bij {column} is geen bedrag en is niet gelezen"
)
NO_DAY = Text("{cell} in {column} is no day and was not read", "{cell} bij {column} is geen dag en is niet gelezen")
NO_SUCH_DAY = Text(
    "{cell} in {column}: there is no such day; it was not read",
    "{cell} bij {column}: die dag bestaat niet; niet gelezen",
)
TWO_DAYS = Text(
    "{cell} in {column} can be {first} or {second} and was not read; say which with --dates day-first or month-first",
    "{cell} bij {column} kan {first} of {second} zijn en is niet gelezen; zeg welke met --dates day-first of "
    "month-first",
)
NO_YES_NO = Text(
    "{cell} in {column} is no yes or no and was not read", "{cell} bij {column} is geen ja of nee en is niet gelezen"
)
NO_ACTIVITY = Text(
    "{cell} in {column} is no activity and was not read; see: ecomteam catalogue list activities",
    "{cell} bij {column} is geen activiteit en is niet gelezen; zie: ecomteam catalogue list activities",
)
ENDS_BEFORE = Text(
    "the end on {ends} is before the start on {starts} and was not read",
    "het einde op {ends} ligt voor het begin op {starts} en is niet gelezen",
)
HOURS_TWICE = Text("the hours in the shop are told by fte already", "de uren voor de webshop staan al in fte")
HOURS_TOO_MANY = Text(
    "{hours} hours a week would be {fte} FTE, which cannot be; not read",
    "{hours} uur per week zou {fte} fte zijn, en dat kan niet; niet gelezen",
)
HOURS_AS = Text(
    "{column}: hours a week became FTE; {full} hours are 1", "{column}: uren per week werden fte; {full} uur is 1"
)
DAYS_AS = Text("{column}: days a week became FTE; 5 are 1", "{column}: dagen per week werden fte; 5 is 1")
MONTH_HOURS_AS = Text(
    "{column}: hours, as a month's, became FTE; {full} hours a week are 1",
    "{column}: uren, per maand gelezen, werden fte; {full} uur per week is 1",
)
PERCENT_AS = Text("{column}: percentages became FTE; 100 is 1", "{column}: percentages werden fte; 100 is 1")
TAKEN_AS = Text("{word} in {column} means {meant}", "{word} bij {column} betekent {meant}")
OUTSIDE_AS = Text(
    "{word} in {column} says from outside, not how: taken as {meant}",
    "{word} bij {column} zegt van buiten, niet hoe: genomen als {meant}",
)
COMPANY_NAME = Text("{name} is a company's name: so from outside", "{name} is een bedrijfsnaam: dus van buiten")
AWAY = Text(
    "{word} in {column}: away, so paid and not at work; add away_until once you know until when",
    "{word} bij {column}: afwezig, dus wel betaald en niet aan het werk; zet away_until erbij als je weet tot wanneer",
)
AWAY_UNTIL = Text(
    "{word} in {column}: away until {day}, so paid and not at work",
    "{word} bij {column}: afwezig tot en met {day}, dus wel betaald en niet aan het werk",
)
LEAVE_BEFORE = Text(
    "the end of the leave on {until} is before its start on {since} and was not read",
    "het einde van het verlof op {until} ligt voor het begin op {since} en is niet gelezen",
)
LEAVE_AGAINST = Text(
    "the days of a leave were not read, for {column} says {word}",
    "de dagen van een verlof zijn niet gelezen, want bij {column} staat {word}",
)
UNCLEAR = Text("what {word} means in {column} is not known", "wat {word} bij {column} betekent, is niet bekend")
NOBODY = Text("{word} ({column}) is not on the list", "{word} ({column}) staat niet op de lijst")
WHO_LEFT = Text("{word} ({column}) works there no more", "{word} ({column}) werkt er niet meer")
WAGE_ONLY = Text(
    "{cell} is a wage, and less than what somebody costs; with --country it becomes cost_per_month",
    "{cell} is een loon, en minder dan iemand kost; met --country wordt het cost_per_month",
)
NO_HOURS = Text(
    "{cell} is a wage for hours that the list does not tell; fill in cost_per_month",
    "{cell} is een loon voor uren die niet op de lijst staan; vul cost_per_month in",
)
SO_MANY = Text("{name}: {count} people", "{name}: {count} mensen")
WAGE_AS = Text(
    "{cell} {per} became a cost of {cost} a month: with holiday allowance and bonuses × {extra}, employer "
    "charges × {charges} ({country})",
    "{cell} {per} werd {cost} kosten per maand: met vakantiegeld en toeslagen × {extra}, "
    "werkgeverslasten × {charges} ({country})",
)
AMOUNT_AS = Text("{cell}, read as {per}, is {cost} a month", "{cell}, gelezen als {per}, is {cost} per maand")
PERIODS: Mapping[str, Text] = MappingProxyType(
    {
        "hour": Text("an hour", "per uur"),
        "week": Text("a week", "per week"),
        "month": Text("a month", "per maand"),
        "year": Text("a year", "per jaar"),
    }
)
MEANT: Mapping[str, Text] = MappingProxyType(
    {
        "freelance": Text("freelance", "freelance"),
        "agency": Text("an outside company", "een bedrijf van buiten"),
        "planned": Text("still to begin", "moet nog beginnen"),
    }
)
STAFF_YES = Text("yes", "ja")
STAFF_SOURCINGS: Mapping[Sourcing, Text] = MappingProxyType(
    {
        "in_house": Text("employee", "in dienst"),
        "freelance": Text("freelance", "freelance"),
        "agency": Text("agency", "bureau"),
    }
)
STAFF_STATUSES: Mapping[str, Text] = MappingProxyType(
    {
        "active": Text("active", "actief"),
        "away": Text("away", "afwezig"),
        "planned": Text("planned", "gepland"),
        "vacant": Text("vacancy", "vacature"),
    }
)
# How our own lists write what needs no explanation when it comes back.
STAFF_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        word: (text.en.casefold(), text.nl.casefold(), *others)
        for word, text, others in (
            ("freelance", STAFF_SOURCINGS["freelance"], ("freelancer", "zzp", "zzp'er")),
            ("agency", STAFF_SOURCINGS["agency"], ("extern bureau",)),
            ("planned", STAFF_STATUSES["planned"], ()),
        )
    }
)
CHART_SEVERAL = Text("{count} people", "{count} mensen")
CHART_OWNER = Text("owner", "eigenaar")
CHART_NO_ROLE = Text("no role", "geen rol")
CHART_ANSWERS = Text("answers for", "staat in voor")
CHART_NOBODY = Text("Nobody works here yet", "Er werkt hier nog niemand")
