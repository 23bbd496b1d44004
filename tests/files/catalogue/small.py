"""A catalogue just large enough for a team.yaml, so that these tests do not change with the words of the real one."""

from typing import Literal

from ecomteam.model.activities import Activity
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.checks import Check
from ecomteam.model.guidance import ChecklistPart, ChecklistStep
from ecomteam.model.money import Currency
from ecomteam.model.questions import Option, Period, Question
from ecomteam.model.roles import Aliases, Role
from ecomteam.model.symptoms import Goal, Symptom
from ecomteam.model.text import Text


def said(en: str, nl: str | None = None) -> Text:
    """A text; one half stands for both where the words do not matter."""
    return Text(en, nl or en)


def role(identity: str, en: str, nl: str, *aliases: str) -> Role:
    return Role(
        id=identity,
        name=Text(en, nl),
        aliases=Aliases(en=aliases),
        department="management",
        tier="core",
        purpose=said("-"),
        responsibilities=(),
        typical_engagement="full_time",
        typical_fte=1,
    )


Kind = Literal["yes_no", "choice", "number", "set", "text"]


def question(  # noqa: PLR0913
    identity: str,
    kind: Kind,
    nl: str,
    *options: Option,
    maximum: float = 1e6,
    whole: bool = True,
    money: bool = False,
    per: Period | None = None,
    options_from: Literal["symptoms", "goals", "currencies"] | None = None,
) -> Question:
    return Question(
        id=identity,
        kind=kind,
        name=said(identity.replace("_", " "), nl),
        ask=said("?"),
        help=said("!"),
        options=options,
        options_from=options_from,
        maximum=maximum,
        whole=whole,
        money=money,
        per=per,
    )


def option(identity: str, en: str, nl: str, *aliases: str) -> Option:
    return Option(id=identity, name=Text(en, nl), aliases=Aliases(nl=aliases))


def symptom(identity: str, en: str, nl: str) -> Symptom:
    return Symptom(id=identity, name=Text(en, nl), causes=(), consequences=(), roles=(), steps=())


def check(code: str, identity: str) -> Check:
    dash = said("-")
    return Check(
        code=code,
        id=identity,
        severity="error",
        title=said(identity),
        meaning=dash,
        matters=dash,
        message=dash,
        remedy=dash,
    )


SMALL = Catalogue(
    roles=(
        role("sales", "Sales", "Verkoop", "account manager", "shop manager"),
        role("ecommerce_manager", "E-commerce manager", "E-commercemanager", "shop manager"),
        role("customer_service", "Customer service", "Klantenservice", "support"),
        role("ux_ui_designer", "UX/UI designer", "UX/UI-ontwerper", "coördinator vormgeving"),
        role("it_specialist", "IT specialist", "IT-specialist"),
        role("logistics", "Logistics", "Logistiek"),
        role("data_analyst", "Data analyst", "Data-analist"),
        role("content_marketer", "Content marketer", "Contentmarketeer"),
        role("cro_specialist", "CRO specialist", "CRO-specialist"),
    ),
    phases=(),
    activities=(
        Activity(id="returns", name=Text("Returns", "Retouren"), phases=(), accountable=(), responsible=()),
        Activity(id="pricing", name=Text("Pricing", "Prijzen"), phases=(), accountable=(), responsible=()),
    ),
    rules=(),
    sourcing=(),
    questions=(
        question(
            "platform",
            "choice",
            "webshopsysteem",
            option("hosted_shop", "Hosted shop", "Gehoste webshop"),
            option("hosted_builder", "Website builder", "Websitebouwer", "bouwpakket"),
            option("self_hosted", "Self-hosted", "Eigen server"),
        ),
        question(
            "country",
            "choice",
            "land",
            option("NL", "Netherlands", "Nederland"),
            option("NO", "Norway", "Noorwegen"),
        ),
        question("currency", "choice", "munt", options_from="currencies"),
        question("erp_integration", "yes_no", "koppeling met ERP"),
        question("products", "number", "producten"),
        question("monthly_revenue", "number", "omzet per maand", money=True, per="month"),
        question("orders_per_month", "number", "bestellingen"),
        question("marketplaces", "number", "marktplaatsen"),
        question("conversion_rate", "number", "conversie", maximum=1, whole=False),
        question("ltv_to_cac", "number", "klantwaarde", maximum=1000, whole=False),
        question("motto", "text", "motto"),
        question("symptoms", "set", "klachten", options_from="symptoms"),
        question(
            "channels",
            "set",
            "kanalen",
            option("email", "E-mail", "E-mail"),
            option("retail", "Stores", "Winkels"),
        ),
    ),
    symptoms=(
        *(symptom(f"symptom_{letter}", f"Pain {letter}", f"Pijn {letter}") for letter in "abcdefgh"),
        symptom("owner_overloaded", "The owner is overloaded", "De eigenaar is overbelast"),
    ),
    goals=(Goal(id="grow_sales", name=Text("Grow sales", "Meer verkopen"), roles=()),),
    checks=(check("ET101", "role-missing"), check("ET102", "owner-overloaded")),
    tensions=(),
    thresholds=(),
    wages=(),
    rates=(),
    countries=(),
    currencies=(
        Currency(id="EUR", name=said("euro"), symbol="€", per_euro=1, year=2024),
        Currency(id="USD", name=said("dollar"), symbol="$", per_euro=1.25, year=2024),
    ),
    checklist=(
        ChecklistPart(id="begin", title=said("Begin"), steps=(ChecklistStep(id="write-goals", text=said("Write")),)),
    ),
    faq=(),
    cases=(),
    principles=(),
    sources=(),
    statements=(),
    uncited=(),
)
