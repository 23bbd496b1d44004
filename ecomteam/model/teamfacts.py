"""Facts that follow from who works there; conditions use them like any other fact.

``roles_filled`` counts everybody but the owner, whose roles are hats. While a plan is made, the hires it has already
chosen count too, but not for the facts that end in ``_today``. For every role with a workload there is also
``shortage_<role>``: the FTE that its workload asks for beyond what people give it.
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


def shortage(role: str) -> str:
    return f"shortage_{role}"
