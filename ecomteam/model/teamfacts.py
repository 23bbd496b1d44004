"""Facts that follow from who works there; conditions use them like any other fact.

``roles_filled`` counts everybody but the owner, whose roles are hats.
"""

TEAM_FACTS: dict[str, str] = {
    "roles_filled": "set",
    "roles_filled_today": "set",
    "owner_hats": "number",
    "people_inside": "number",
    "people_outside": "number",
    "people_to_coordinate": "number",
    "people_to_coordinate_today": "number",
    "team_size_today": "number",
}
