"""Targets: the numbers that an owner wants a shop to reach. A new one is a row here and a deed in planning/targets."""

from collections.abc import Mapping

import msgspec

from ecomteam.model.personfields import PersonField
from ecomteam.model.questions import Period
from ecomteam.model.roles import Aliases
from ecomteam.model.text import Text

NO_NAMES = Aliases()


class TargetKind(msgspec.Struct, frozen=True, kw_only=True):
    """A number that can be a target; where a question asks for the same number, ``id`` is that question's.

    ``help`` tells who fills in a file what it means. ``money`` and ``per`` are as those of a question.
    """

    id: str
    name: Text
    aliases: Aliases = NO_NAMES
    help: Text
    unit: str = ""
    minimum: float = 0
    maximum: float
    money: bool = False
    per: Period | None = None

    @property
    def field(self) -> PersonField:
        """The same as a field that is read."""
        return PersonField(
            key=self.id,
            kind="number",
            help=self.help,
            name=self.name,
            column=self.name,
            minimum=self.minimum,
            maximum=self.maximum,
            unit=self.unit,
            money=self.money,
            per=self.per,
        )


ORDERS, REVENUE, HOURS = "orders_per_month", "monthly_revenue", "owner_hours_per_week"
INCOME, PROFIT = "owner_income", "profit_share"
WAIT, REDONE = "making_wait_weeks", "redo_rate"
NEW, REPLY = "new_products_per_month", "reply_days"

TARGET_KINDS: tuple[TargetKind, ...] = (
    TargetKind(
        id=ORDERS,
        name=Text("Orders a month", "Bestellingen per maand"),
        aliases=Aliases(en=("orders",), nl=("bestellingen", "orders per maand")),
        help=Text("How many orders a month you want to reach.", "Hoeveel bestellingen per maand je wilt halen."),
        unit="orders",
        minimum=1,
        maximum=10_000_000,
        per="month",
    ),
    TargetKind(
        id=REVENUE,
        name=Text("Revenue a month", "Omzet per maand"),
        aliases=Aliases(
            en=("revenue", "sales", "turnover", "online revenue a month"), nl=("omzet", "online omzet per maand")
        ),
        help=Text("What you want to sell a month, without VAT.", "Wat je per maand wilt omzetten, zonder btw."),
        minimum=1,
        maximum=1_000_000_000,
        money=True,
        per="month",
    ),
    TargetKind(
        id=HOURS,
        name=Text("Your own hours a week", "Je eigen uren per week"),
        aliases=Aliases(
            en=("hours", "my hours", "own hours", "the owner's hours a week"),
            nl=("uren", "mijn uren", "eigen uren", "uren van de eigenaar per week"),
        ),
        help=Text(
            "How many hours a week an owner wants to work on the shop.",
            "Hoeveel uur per week een eigenaar aan de webshop wil werken.",
        ),
        unit="hours",
        maximum=110,
        per="week",
    ),
    TargetKind(
        id=INCOME,
        name=Text("Left for you a month", "Over voor jezelf per maand"),
        aliases=Aliases(
            en=("owner's income", "my income", "income", "owner's pay"),
            nl=("inkomen", "mijn inkomen", "inkomen van de eigenaar"),
        ),
        help=Text(
            "What the shop should leave its owners a month, all of them together; 0 is to break even.",
            "Wat de webshop de eigenaren per maand moet overlaten, alle samen; 0 is quitte spelen.",
        ),
        maximum=10_000_000,
        money=True,
        per="month",
    ),
    TargetKind(
        id=PROFIT,
        name=Text("Profit as a share of revenue", "Winst als deel van de omzet"),
        aliases=Aliases(
            en=("profit", "profit margin", "net margin", "EBITDA"), nl=("winst", "winstmarge", "nettomarge")
        ),
        help=Text(
            "Which part of revenue should be profit, such as 8%.", "Welk deel van de omzet winst moet zijn, zoals 8%."
        ),
        maximum=1,
    ),
    TargetKind(
        id=WAIT,
        name=Text("Weeks that orders wait to be made", "Weken dat bestellingen op het maken wachten"),
        aliases=Aliases(
            en=("wait", "waiting list", "lead time", "wait weeks", "delivery weeks"),
            nl=("wachttijd", "wachtlijst", "levertijd", "weken wachten"),
        ),
        help=Text(
            "How many weeks an order may wait to be made.", "Hoeveel weken een bestelling op het maken mag wachten."
        ),
        unit="weeks",
        maximum=260,
    ),
    TargetKind(
        id=REDONE,
        name=Text("Orders made good", "Bestellingen die misgaan"),
        aliases=Aliases(
            en=("made good", "mistakes", "faults", "goes wrong"),
            nl=("fouten", "gaat mis", "misgaat", "opnieuw gemaakt"),
        ),
        help=Text(
            "Which part of the orders may have to be made good, such as 3%.",
            "Welk deel van de bestellingen hooguit mis mag gaan, zoals 3%.",
        ),
        maximum=0.9,
    ),
    TargetKind(
        id=NEW,
        name=Text("New products a month", "Nieuwe producten per maand"),
        aliases=Aliases(en=("new products", "launches"), nl=("nieuwe producten", "lanceringen")),
        help=Text(
            "How many new products you want to bring out a month.",
            "Hoeveel nieuwe producten je per maand wilt uitbrengen.",
        ),
        unit="products",
        maximum=1_000_000,
        per="month",
    ),
    TargetKind(
        id=REPLY,
        name=Text("Days until an answer", "Dagen tot een antwoord"),
        aliases=Aliases(
            en=("answer", "reply", "days to answer", "reply time", "response time"),
            nl=("antwoord", "reactietijd", "dagen tot antwoord"),
        ),
        help=Text(
            "Within how many working days a question is answered.",
            "Binnen hoeveel werkdagen een vraag beantwoord is.",
        ),
        unit="days",
        maximum=60,
    ),
)
TARGET_KIND: Mapping[str, TargetKind] = {kind.id: kind for kind in TARGET_KINDS}
