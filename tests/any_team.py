"""Teams of any kind for properties: few names, so that two teams share some, and every key that a person can have."""

import json
from typing import Any

from hypothesis import strategies as st

from ecomteam.files.catalogue.read import load_catalogue
from ecomteam.knowledge.base import Knowledge

KNOWLEDGE = Knowledge(load_catalogue())
NAMES = ("Ada", "Bo", "Cy", "Di", "Studio")
ROLES = st.sampled_from(sorted(KNOWLEDGE.roles))


@st.composite
def teams(draw: st.DrawFn) -> str:
    """A team.yaml, written as JSON."""
    people = []
    for name in draw(st.lists(st.sampled_from(NAMES), unique=True)):
        person: dict[str, Any] = {"name": draw(st.sampled_from([name, name.upper()]))}
        person |= draw(
            st.fixed_dictionaries(
                {"roles": st.lists(ROLES, max_size=3, unique=True)},
                optional={
                    "owner": st.booleans(),
                    "fte": st.sampled_from([0, 0.5, 1]),
                    "sourcing": st.sampled_from(["in_house", "freelance", "agency"]),
                    "status": st.sampled_from(["active", "planned", "vacant"]),
                    "activities": st.lists(st.sampled_from(["advertising", "security"]), unique=True),
                    "cost_per_month": st.sampled_from([0, 1000]),
                    "department": st.sampled_from(["Web", "Shop"]),
                },
            )
        )
        people.append(person)
    shop = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "stage": st.sampled_from(["launch", "scale"]),
                "country": st.sampled_from(["NL", "DE"]),
                "orders_per_month": st.sampled_from([0, 5000]),
                "symptoms": st.lists(st.sampled_from(["low_conversion", "owner_overloaded"]), unique=True),
            },
        )
    )
    content: dict[str, Any] = {"shop": shop}
    if draw(st.booleans()):
        content["people"] = people
    return json.dumps(content)
