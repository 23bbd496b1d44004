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
        "planned": Text("planned", "gepland"),
        "vacant": Text("vacancy", "vacature"),
    }
)
CHART_SEVERAL = Text("{count} people", "{count} mensen")
CHART_OWNER = Text("owner", "eigenaar")
CHART_NO_ROLE = Text("no role", "geen rol")
CHART_ANSWERS = Text("answers for", "staat in voor")
CHART_NOBODY = Text("Nobody works here yet", "Er werkt hier nog niemand")
