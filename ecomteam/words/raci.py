"""Who answers for what."""

from ecomteam.model.text import Text

RACI_TITLE = Text("Who answers for what", "Wie waarvoor verantwoordelijk is")
RACI_TITLE_OF = Text("Who answers for what at {shop}", "Wie waarvoor verantwoordelijk is bij {shop}")
RACI_TODAY = Text(
    "Every piece of work has exactly one person inside who answers for it, as things are today.",
    "Elk stuk werk heeft precies één persoon in huis die ervoor verantwoordelijk is, zoals het nu is.",
)
RACI_PLANNED = Text(
    "Every piece of work has exactly one person inside who answers for it, once the roadmap is carried out.",
    "Elk stuk werk heeft precies één persoon in huis die ervoor verantwoordelijk is, zodra het stappenplan klaar is.",
)
RACI_CAPTION = Text("Work in the phase {phase}", "Werk in de fase {phase}")
RACI_ALWAYS = Text("In every phase", "In elke fase")
RACI_ALWAYS_CAPTION = Text("Work in every phase", "Werk in elke fase")
ACTIVITY = Text("Work", "Werk")
HOURS_A_WEEK = Text("Hours a week", "Uur per week")
HOURS_WEEK = Text("Hours/week", "Uur/week")
RACI_LARGEST = Text("The largest pieces of work", "De grootste stukken werk")
RACI_MORE = Text("and {count} more", "en nog {count}")
SEVERAL = Text("{name} (× {count})", "{name} (× {count})")
ACCOUNTABLE_WHY = Text("Why this person", "Waarom deze persoon")
RACI_WHY_CAPTION = Text("How each accountable person was found", "Hoe elke eindverantwoordelijke is gevonden")
RACI_LOAD = Text("Who carries how much", "Wie hoeveel draagt")
RACI_LOAD_CAPTION = Text("Pieces of work for each person", "Stukken werk per persoon")
RACI_OPEN = Text("Work that may exist", "Werk dat er misschien is")
RACI_OPEN_LINE = Text("{name}: hangs on {facts}", "{name}: hangt af van {facts}")
STEP_OF_PLAN = Text("step {rank}: {role}", "stap {rank}: {role}")
NAMED = Text("named for it in the file", "in het bestand ervoor aangewezen")
HOLDS = Text("holds {role}", "heeft de rol {role}")
WEARS = Text("does {role} beside other work", "doet {role} erbij")
ANSWERS = Text(
    "answers inside for {person}, who holds {role}", "staat in huis in voor {person}, die de rol {role} heeft"
)
FALLS_TO_OWNER = Text(
    "nobody inside holds {roles}, so it stays with the owner",
    "niemand in huis heeft de rol {roles}, dus het blijft bij de eigenaar",
)
