"""Facts that follow from who works there; conditions use them like any other fact.

``roles_filled`` counts everybody but the owner, whose roles are hats.
"""

TEAM_FACTS: dict[str, str] = {
    "roles_filled": "set",
    "roles_filled_today": "set",
    "owners": "number",
    "owner_hats": "number",
    "people_inside": "number",
    "people_outside": "number",
    "people_to_coordinate": "number",
    "people_to_coordinate_today": "number",
    "team_size_today": "number",
    "leaving_alone": "number",
}

# What only a check may ask for, since it looks at hours that were counted from the facts above: of the whole team, of
# each person (``each: person``), or of each role that work asks for or somebody holds (``each: role``). By the week.
HOURS_FACTS: dict[str, str] = {
    "hours_of_work_week": "number",
    "hours_there_week": "number",
    "hours_undone_week": "number",
}
PERSON_FACTS: dict[str, str] = {
    "person_roles": "set",
    "person_hats": "number",
    "person_hours_week": "number",
    "person_busy_week": "number",
    "person_owner": "yes_no",
    "person_sourcing": "choice",
}
ROLE_FACTS: dict[str, str] = {
    "role": "choice",
    "role_people": "number",
    "role_needed_week": "number",
    "role_short_week": "number",
}
CHECK_FACTS: dict[str, str] = HOURS_FACTS | PERSON_FACTS | ROLE_FACTS
# By what a check is asked of.
ASKED_OF: dict[str, dict[str, str]] = {
    "shop": HOURS_FACTS,
    "person": HOURS_FACTS | PERSON_FACTS,
    "role": HOURS_FACTS | ROLE_FACTS,
}
SOURCINGS = ("in_house", "freelance", "agency")
