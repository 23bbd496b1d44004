"""The fields of a person: read, decoded, described, written, exported and compared as this table says.

A new field is a line in ``Person``, which also says what holds when a file does not tell, and a row here.
"""

from collections.abc import Mapping
from typing import Any as Anything
from typing import Literal

import msgspec

from ecomteam.model.questions import Period
from ecomteam.model.team import Person
from ecomteam.model.text import Text

# ``choice`` is a word of a closed list, ``somebody`` the name of another person of the same team.
# ``hours`` are hours a week by activity.
Kind = Literal["text", "yes_no", "number", "day", "choice", "somebody", "roles", "activities", "hours"]

MOST = 1e12
# No web shop's team has more, and what looks at pairs of people grows with the square of their number.
MOST_PEOPLE = 2_000


class PersonField(msgspec.Struct, frozen=True, kw_only=True):
    """``help`` tells who fills in a file what it means; ``name`` stands in a comparison, ``column`` in a CSV.

    Only numbers have ends, which are both allowed, and a ``unit``: what 1 stands for. ``money`` and ``per`` are as
    those of a question.
    """

    key: str
    kind: Kind
    help: Text
    name: Text
    column: Text
    minimum: float = 0
    maximum: float = MOST
    whole: bool = False
    unit: str = ""
    money: bool = False
    per: Period | None = None

    @property
    def default(self) -> Anything:
        """What holds when a file does not tell; ``NODEFAULT`` where it must."""
        return DEFAULTS[self.key]

    @property
    def required(self) -> bool:
        return self.default is msgspec.NODEFAULT


DEFAULTS: Mapping[str, Anything] = {
    field.name: {} if field.default_factory is dict else field.default for field in msgspec.structs.fields(Person)
}

PERSON_FIELDS: tuple[PersonField, ...] = (
    PersonField(
        key="name",
        kind="text",
        help=Text("The name, different for everybody.", "De naam, voor iedereen anders."),
        name=Text("name", "naam"),
        column=Text("name", "naam"),
    ),
    PersonField(
        key="owner",
        kind="yes_no",
        help=Text("Whether this is the owner.", "Of dit de eigenaar is."),
        name=Text("owner", "eigenaar"),
        column=Text("owner", "eigenaar"),
    ),
    PersonField(
        key="roles",
        kind="roles",
        help=Text("The roles this person holds.", "De rollen die deze persoon vervult."),
        name=Text("roles", "rollen"),
        column=Text("roles", "rollen"),
    ),
    PersonField(
        key="fte",
        kind="number",
        help=Text("Part of a full-time week: 1 is full time.", "Deel van een volle werkweek: 1 is voltijd."),
        name=Text("FTE", "fte"),
        column=Text("fte", "fte"),
        maximum=1.5,
        unit="a full-time week, several people have a count",
    ),
    PersonField(
        key="hours_per_week",
        kind="number",
        help=Text(
            "Hours a week for the shop, instead of fte; of several people each one's.",
            "Uren per week voor de webshop, in plaats van fte; bij meer mensen van ieder.",
        ),
        name=Text("hours a week", "uur per week"),
        column=Text("hours in the shop", "uren voor de webshop"),
        maximum=80,
        per="week",
    ),
    PersonField(
        key="count",
        kind="number",
        help=Text("How many people of this kind there are.", "Hoeveel mensen van deze soort er zijn."),
        name=Text("number of people", "aantal mensen"),
        column=Text("number of people", "aantal mensen"),
        minimum=1,
        maximum=MOST_PEOPLE,
        whole=True,
    ),
    PersonField(
        key="sourcing",
        kind="choice",
        help=Text("Employed, freelance, or an outside company.", "In dienst, freelance of een bedrijf van buiten."),
        name=Text("in-house or outside", "in dienst of extern"),
        column=Text("contract", "contract"),
    ),
    PersonField(
        key="status",
        kind="choice",
        help=Text(
            "Works here, is away for a time (leave, illness), will come, or a seat nobody fills.",
            "Werkt hier, is een tijd afwezig (verlof, ziekte), komt nog, of een plek die niemand vult.",
        ),
        name=Text("status", "status"),
        column=Text("status", "status"),
    ),
    PersonField(
        key="starts",
        kind="day",
        help=Text("The first day.", "De eerste dag."),
        name=Text("starts", "begint"),
        column=Text("start", "in dienst"),
    ),
    PersonField(
        key="ends",
        kind="day",
        help=Text("The last day.", "De laatste dag."),
        name=Text("ends", "eindigt"),
        column=Text("end", "uit dienst"),
    ),
    PersonField(
        key="away_from",
        kind="day",
        help=Text(
            "The first day of a leave: paid, and not at work.",
            "De eerste dag van een verlof: wel betaald, niet aan het werk.",
        ),
        name=Text("away from", "afwezig vanaf"),
        column=Text("away from", "afwezig vanaf"),
    ),
    PersonField(
        key="away_until",
        kind="day",
        help=Text("The last day of the leave.", "De laatste dag van het verlof."),
        name=Text("away until", "afwezig tot en met"),
        column=Text("away until", "afwezig tot en met"),
    ),
    PersonField(
        key="reports_to",
        kind="somebody",
        help=Text(
            "The name of the manager, who is in this file too.",
            "De naam van de leidinggevende, die ook in dit bestand staat.",
        ),
        name=Text("reports to", "rapporteert aan"),
        column=Text("manager", "leidinggevende"),
    ),
    PersonField(
        key="department",
        kind="text",
        help=Text("The department this person is part of.", "De afdeling waar deze persoon bij hoort."),
        name=Text("department", "afdeling"),
        column=Text("department", "afdeling"),
    ),
    PersonField(
        key="accountable",
        kind="somebody",
        help=Text(
            "Who inside answers for this outside party.",
            "Wie binnen het bedrijf voor deze partij van buiten instaat.",
        ),
        name=Text("who answers inside", "wie in huis instaat"),
        column=Text("accountable", "intern verantwoordelijke"),
    ),
    PersonField(
        key="activities",
        kind="activities",
        help=Text("Work this person is accountable for.", "Werk waar deze persoon verantwoordelijk voor is."),
        name=Text("owner of", "eigenaar van"),
        column=Text("activities", "activiteiten"),
    ),
    PersonField(
        key="cost_per_month",
        kind="number",
        help=Text(
            "What this person costs a month, all in; of several people each.",
            "Wat deze persoon per maand kost, alles meegerekend; bij meer mensen ieder.",
        ),
        name=Text("cost a month", "kosten per maand"),
        column=Text("cost per month", "kosten per maand"),
        money=True,
        per="month",
    ),
    PersonField(
        key="cost_per_order",
        kind="number",
        help=Text(
            "What an outside company asks for each order, such as one that packs and sends them.",
            "Wat een bedrijf van buiten per bestelling vraagt, zoals een dat inpakt en verzendt.",
        ),
        name=Text("cost an order", "kosten per bestelling"),
        column=Text("cost per order", "kosten per bestelling"),
        money=True,
    ),
    PersonField(
        key="week",
        kind="hours",
        help=Text(
            "Of an owner: the hours a week that go to each activity. They count as told.",
            "Van een eigenaar: de uren per week die naar elke activiteit gaan. Ze tellen zoals verteld.",
        ),
        name=Text("week", "week"),
        column=Text("week of the owner", "week van de eigenaar"),
        maximum=80,
    ),
)
PERSON_FIELD: Mapping[str, PersonField] = {field.key: field for field in PERSON_FIELDS}
