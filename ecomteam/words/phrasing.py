"""Conditions, facts and effects of rules in words."""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.model.text import Text

EFFECT_URGE = Text(
    "{roles}: an hour of it weighs {by} times as much", "{roles}: een uur ervan weegt {by} keer zo zwaar"
)
EFFECT_RULE_OUT = Text("{roles}: not needed", "{roles}: niet nodig")
EFFECT_PROMOTE = Text("{roles}: at the latest {wave}", "{roles}: uiterlijk {wave}")
EFFECT_HOLD = Text("{roles}: not before {wave}", "{roles}: niet eerder dan {wave}")
EFFECT_SOURCE = Text("{roles}: {verdict} (weight {weight})", "{roles}: {verdict} (gewicht {weight})")
EFFECT_SOURCE_FORM = Text(
    "{roles}: {verdict}, as {form} (weight {weight})", "{roles}: {verdict}, als {form} (gewicht {weight})"
)
NEVER = Text("never", "nooit")
NOT_GROUP = Text("not ({part})", "niet ({part})")
# The fact's label stands in quotes, so that the sentence is right whether the label is singular or plural.
IS = Text('"{fact}" is {value}', '"{fact}" is {value}')
IS_NOT = Text('"{fact}" is not {value}', '"{fact}" is niet {value}')
INCLUDES = Text('"{fact}" includes {value}', '"{fact}" bevat {value}')
INCLUDES_NOT = Text('"{fact}" does not include {value}', '"{fact}" bevat niet {value}')
COMPARISONS: Mapping[str, Text] = MappingProxyType(
    {
        "at_least": Text("at least {number}", "minstens {number}"),
        "at_most": Text("at most {number}", "hoogstens {number}"),
        "above": Text("above {number}", "hoger dan {number}"),
        "below": Text("below {number}", "lager dan {number}"),
    }
)
WITH_THRESHOLD = Text("{number} (threshold {threshold})", "{number} (drempel {threshold})")
TEAM_FACTS: Mapping[str, Text] = MappingProxyType(
    {
        "roles_filled": Text("Roles filled", "Vervulde rollen"),
        "roles_filled_today": Text("Roles filled today", "Nu vervulde rollen"),
        "owners": Text("Owners", "Eigenaren"),
        "owner_hats": Text("Hats of the owner", "Petten van de eigenaar"),
        "people_inside": Text("People in-house", "Mensen in dienst"),
        "people_outside": Text("Outside parties", "Externe partijen"),
        "people_to_coordinate": Text("People to coordinate", "Mensen om aan te sturen"),
        "people_to_coordinate_today": Text("People to coordinate today", "Mensen om nu aan te sturen"),
        "team_size_today": Text("Team size", "Teamgrootte"),
        "leaving_alone": Text(
            "People who leave with a role that nobody else has",
            "Mensen die vertrekken met een rol die niemand anders heeft",
        ),
        "hours_of_work_week": Text("Hours of work a week", "Uren werk per week"),
        "hours_there_week": Text("Hours that people have a week", "Uren die mensen per week hebben"),
        "hours_undone_week": Text(
            "Hours a week that nobody has time for", "Uren per week waar niemand tijd voor heeft"
        ),
        "person_roles": Text("Roles of the person", "Rollen van de persoon"),
        "person_hats": Text("Number of roles of the person", "Aantal rollen van de persoon"),
        "person_hours_week": Text("Hours of the person a week", "Uren van de persoon per week"),
        "person_busy_week": Text("Hours of work for the person a week", "Uren werk voor de persoon per week"),
        "person_owner": Text("Is the owner", "Is de eigenaar"),
        "person_sourcing": Text("How the person is engaged", "Hoe de persoon werkt"),
        "role": Text("Role", "Rol"),
        "role_people": Text("People in the role", "Mensen in de rol"),
        "role_needed_week": Text("Hours the role needs a week", "Uren die de rol per week vraagt"),
        "role_short_week": Text("Hours the role is short a week", "Uren die de rol per week tekortkomt"),
    }
)
# What fills the texts of checks, by the name of the place.
PLACEHOLDERS: Mapping[str, Text] = MappingProxyType(
    {
        "accountable": Text("who is named", "wie genoemd is"),
        "activities": Text("activities", "werkzaamheden"),
        "activity": Text("activity", "werkzaamheid"),
        "budget": Text("budget", "budget"),
        "cause": Text("from what", "waaruit"),
        "code": Text("code", "code"),
        "cost": Text("costs", "kosten"),
        "count": Text("number", "aantal"),
        "covered": Text("covered", "gedekt"),
        "day": Text("day", "dag"),
        "department": Text("department", "afdeling"),
        "facts": Text("facts", "feiten"),
        "free": Text("spare", "over"),
        "given": Text("hours there are", "uren die er zijn"),
        "hours": Text("hours", "uren"),
        "kept": Text("what is kept", "wat overblijft"),
        "back": Text("what can be given back", "wat terug te halen is"),
        "leader": Text("leader", "leidinggevende"),
        "limit": Text("limit", "grens"),
        "made": Text("what the parts make", "wat de delen opleveren"),
        "name": Text("what you named", "wat je noemde"),
        "needed": Text("hours needed", "uren die nodig zijn"),
        "of": Text("all", "alle"),
        "open": Text("open", "open"),
        "payroll": Text("payroll", "loonkosten"),
        "people": Text("people", "mensen"),
        "person": Text("person", "persoon"),
        "phase": Text("phase", "fase"),
        "place": Text("hours of the place", "uren van de plek"),
        "reason": Text("reason", "reden"),
        "role": Text("role", "rol"),
        "roles": Text("roles", "rollen"),
        "room": Text("what can be paid", "wat te betalen is"),
        "short": Text("too few", "te weinig"),
        "time": Text("FTE there is", "fte die er is"),
        "title": Text("title", "titel"),
        "together": Text("the people together", "de mensen samen"),
        "told": Text("what was told", "wat verteld is"),
        "when": Text("when", "wanneer"),
        "work": Text("FTE of work", "fte werk"),
    }
)
# What a check may wait for beside the questions of the interview.
AUDIT_FACTS: Mapping[str, Text] = MappingProxyType(
    {
        "people": Text("Who works there", "Wie er werkt"),
        "today": Text("The day of the audit (--today)", "De dag van de check (--today)"),
    }
)
