"""The numbers that an owner tells of what they are thinking of: read, described and written as this table says."""

from collections.abc import Mapping

import msgspec

from ecomteam.model.personfields import PERSON_FIELD, PersonField
from ecomteam.model.questions import Period
from ecomteam.model.text import Text


def _price(key: str, en: str, nl: str, per: Period | None = None) -> PersonField:
    name = Text(en, nl)
    return PersonField(key=key, kind="number", help=name, name=name, column=name, money=True, per=per)


# What is told of it beside its name.
IDEA_NUMBERS: tuple[PersonField, ...] = (
    _price("once", "What it costs once.", "Wat het eenmalig kost."),
    _price("per_month", "What it costs a month.", "Wat het per maand kost.", "month"),
    _price(
        "per_year",
        "What it costs a year; of somebody you hire it is the salary, before what an employer pays on top.",
        "Wat het per jaar kost; van wie je aanneemt is het het brutosalaris, zonder werkgeverslasten.",
        "year",
    ),
    _price(
        "per_order",
        "What it asks for each order, such as a fulfilment company; `per_month` may stand beside it.",
        "Wat het per bestelling vraagt, zoals een fulfilmentbedrijf; `per_month` mag ernaast staan.",
    ),
    _price("per_hour", "What an hour costs; say `hours_per_week` too.", "Wat een uur kost; zeg ook `hours_per_week`."),
    msgspec.structs.replace(
        PERSON_FIELD["hours_per_week"],
        help=Text("For how many hours a week, where you know.", "Voor hoeveel uur per week, als je dat weet."),
    ),
    PersonField(
        key="commission",
        kind="number",
        help=Text(
            "Which part of what they sell somebody is paid who is paid by that, such as 10%.",
            "Welk deel van wat ze verkopen iemand krijgt die daarvan betaald wordt, zoals 10%.",
        ),
        name=Text("commission", "commissie"),
        column=Text("commission", "commissie"),
        minimum=0.001,
        maximum=0.9,
    ),
)
IDEA_NUMBER: Mapping[str, PersonField] = {field.key: field for field in IDEA_NUMBERS}
