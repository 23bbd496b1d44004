"""What a plan says around its advice."""

from ecomteam.model.text import Text

PLAN_TITLE = Text("Hiring roadmap", "Stappenplan voor je team")
PLAN_TITLE_OF = Text("Hiring roadmap for {shop}", "Stappenplan voor het team van {shop}")
BUDGET_LINE = Text(
    "Your budget is {budget} a month; what is now and next costs {spent}.",
    "Je budget is {budget} per maand; wat nu en daarna komt, kost {spent}.",
)
OPEN_LINE_ONE = Text(
    'One answer is missing that could change this: see "Still unknown".',
    'Er ontbreekt nog één antwoord dat dit kan veranderen: zie "Nog onbekend".',
)
OPEN_LINE_MANY = Text(
    '{count} answers are missing that could change this: see "Still unknown".',
    'Er ontbreken nog {count} antwoorden die dit kunnen veranderen: zie "Nog onbekend".',
)
HIRE_BY_HIRE = Text("Step by step", "Stap voor stap")
WHY_SO = Text("Why in this way", "Waarom zo")
UNTIL_THEN = Text("Until then", "Tot die tijd")
WEARS = Text("{wearer}: {why}", "{wearer}: {why}")
FIRMNESS = Text("How firm", "Hoe zeker")
HOLDS = Text(
    "This holds whatever you answer to the open questions.", "Dit staat vast, wat je ook op de open vragen antwoordt."
)
HANGS_ON = Text("This can still change with: {facts}.", "Dit kan nog veranderen door: {facts}.")
BUDGET = Text("Budget", "Budget")
BUDGET_MONTHLY = Text("Budget a month", "Budget per maand")
BUDGET_CURRENT = Text("Team today", "Team van nu")
BUDGET_SPENT = Text("With what is now and next", "Met wat nu en daarna komt")
BUDGET_NOTE = Text("What it means", "Wat dat betekent")
INTERIM = Text("Who does what until then", "Wie doet wat tot die tijd")
INTERIM_CAPTION = Text("Roles that somebody wears as a hat", "Rollen die iemand er als pet bij draagt")
WORN_BY = Text("Worn by", "Wie")
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
NO_CHANGE = Text("nothing changes", "er verandert niets")
NOTES = Text("Notes", "Opmerkingen")
MONTHS_LINE = Text(
    "Start recruiting {recruit}, at work {start}. {weeks}", "Begin met werven {recruit}, aan het werk {start}. {weeks}"
)
IN_MONTH = Text("in month {month}", "in maand {month}")
RIGHT_NOW = Text("now", "nu")
WEEKS_LINE = Text(
    "Weeks: {recruit} to find somebody, {ramp} until the work runs by itself.",
    "Weken: {recruit} om iemand te vinden, {ramp} tot het werk vanzelf loopt.",
)
PLANNED_FOR = Text("Months", "Maanden")
MORE_BUDGET = Text("What {amount} a month more would buy", "Wat {amount} per maand meer oplevert")
FORECAST = Text("Month by month, growing {growth} a month", "Maand voor maand, met {growth} groei per maand")
FORECAST_CAPTION = Text("The shop and its team played forward", "De webshop en het team vooruit gespeeld")
MONTH = Text("Month", "Maand")
ORDERS = Text("Orders (a day)", "Bestellingen (per dag)")
CONTACTS = Text("Contacts a day", "Contacten per dag")
OVERLOADED = Text("Overloaded", "Overbelast")
OVERLOAD = Text("{person} ({work} of {time})", "{person} ({work} van {time})")
START_RECRUITING = Text("Start recruiting", "Begin met werven")
AT_WORK = Text("Starts work", "Begint")
SERVICE_SIZE = Text("Customer service", "Klantenservice")
SERVICE_CAPTION = Text(
    "The size of customer service by contacts a day", "De omvang van de klantenservice naar contacten"
)
SERVICE_NEEDED = Text("Work", "Werk")
SERVICE_THERE = Text("There", "Er is")
SERVICE_LIVE = Text("Reachable at once", "Tegelijk bereikbaar")
SERVICE_IN_TIME = Text("Live answered in time", "Live op tijd")
SERVICE_BACKLOG = Text("E-mail backlog, days", "Achterstand mail, dagen")
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
BUDGET_LINE_TODAY = Text(
    "Your budget is {budget} a month; the team of today takes {today} of it, what is now and next {spent}.",
    "Je budget is {budget} per maand; het team van nu kost daarvan {today}, wat nu en daarna komt {spent}.",
)
