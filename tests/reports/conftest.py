"""A small knowledge base with a plan and an audit, made by hand: everything a report can show, once."""

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.activities import Activity
from ecomteam.model.amounts import Amount
from ecomteam.model.audit import Audit, CheckState, Deduction, Finding, Fix, PhaseScore, Score, Waived
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.checks import Check
from ecomteam.model.conditions import All, Any, Not, Test
from ecomteam.model.figures import Threshold
from ecomteam.model.phases import Phase, PhaseWork
from ecomteam.model.place import Place
from ecomteam.model.plan import (
    Answer,
    BusiestMonth,
    Cost,
    Coverage,
    DoFirst,
    Effect,
    ExtraHands,
    FactView,
    Firmness,
    Hat,
    Hire,
    MoneyView,
    NotNow,
    OpenQuestion,
    OwnerWeek,
    Payback,
    Plan,
    Reason,
    Risk,
    RoleKpis,
    SumLine,
    Takeover,
    Volume,
    WeekRow,
)
from ecomteam.model.questions import Option, Question
from ecomteam.model.roles import Aliases, Kpi, Responsibility, Role
from ecomteam.model.rules import Rule, SourceAs, Urge
from ecomteam.model.sources import Source, Statement
from ecomteam.model.symptoms import Cause, Consequence, Goal, Symptom, SymptomStep
from ecomteam.model.tensions import Side, Tension
from ecomteam.model.text import Text
from ecomteam.model.who import hire, somebody

JUDGED = Text("the sources give no number.", "de bronnen geven geen getal.")

ROLES = (
    Role(
        id="online_marketer",
        name=Text("Online marketer", "Online marketeer"),
        department="marketing",
        tier="foundation",
        purpose=Text("Brings visitors who buy.", "Haalt bezoekers binnen die kopen."),
        aliases=Aliases(en=("SEO specialist",), nl=("SEO-specialist",)),
        responsibilities=(Responsibility(text=Text("Runs the ads.", "Beheert de advertenties."), cites=("S5-003",)),),
        kpis=(Kpi(name=Text("cost per order", "kosten per bestelling"), cites=("S5-003",)),),
        typical_engagement="part_time",
        typical_fte=0.4,
        cites=("S5-003",),
    ),
    Role(
        id="ecommerce_manager",
        name=Text("E-commerce manager", "E-commercemanager"),
        department="management",
        tier="core",
        indispensable=True,
        purpose=Text("Holds the whole together.", "Houdt het geheel bij elkaar."),
        responsibilities=(Responsibility(text=Text("Sets the course.", "Bepaalt de koers."), own_judgement=JUDGED),),
        stand_ins=("online_marketer",),
        typical_engagement="full_time",
        typical_fte=1.0,
        own_judgement=JUDGED,
    ),
)
PHASES = (
    Phase(
        id="awareness",
        number=1,
        name=Text("Awareness", "Bewustwording"),
        heading=Text("They hear of you", "Ze horen van je"),
        goal=Text("Being found.", "Gevonden worden."),
        work=(
            PhaseWork(
                role="online_marketer",
                does=Text("Gets the shop found.", "Maakt de webshop vindbaar."),
                cites=("S1-001",),
            ),
        ),
        cites=("S1-001",),
    ),
    Phase(
        id="service",
        number=2,
        name=Text("Service", "Service"),
        heading=Text("They need you", "Ze hebben je nodig"),
        goal=Text("Being helped.", "Geholpen worden."),
        work=(
            PhaseWork(
                role="ecommerce_manager",
                does=Text("Watches the answers.", "Let op de antwoorden."),
                own_judgement=JUDGED,
            ),
        ),
        cites=("S2-001",),
    ),
)
ACTIVITIES = (
    Activity(
        id="ads",
        name=Text("Advertising", "Adverteren"),
        phases=("awareness",),
        accountable=("ecommerce_manager", "online_marketer"),
        responsible=("online_marketer",),
        cites=("S5-003",),
    ),
)
QUESTIONS = (
    Question(
        id="platform",
        kind="choice",
        name=Text("Platform", "Platform"),
        ask=Text("What does your shop run on?", "Waar draait je webshop op?"),
        help=Text("It decides who keeps it running.", "Dat bepaalt wie hem draaiend houdt."),
        options=(
            Option(id="headless", name=Text("Headless", "Headless")),
            Option(id="hosted_shop", name=Text("Hosted shop", "Gehoste webshop")),
        ),
        cites=("S1-001",),
    ),
    Question(
        id="orders_per_month",
        kind="number",
        name=Text("Orders a month", "Bestellingen per maand"),
        ask=Text("How many orders a month?", "Hoeveel bestellingen per maand?"),
        help=Text("An average will do.", "Een gemiddelde is genoeg."),
        own_judgement=JUDGED,
    ),
    Question(
        id="conversion_rate",
        kind="number",
        name=Text("Conversion rate", "Conversie"),
        ask=Text("Which share of visits ends in an order?", "Welk deel van de bezoeken wordt een bestelling?"),
        help=Text("Your analytics shows it.", "Je webstatistieken tonen het."),
        maximum=1,
        whole=False,
        own_judgement=JUDGED,
    ),
    Question(
        id="symptoms",
        kind="set",
        name=Text("What hurts", "Wat er knelt"),
        ask=Text("What hurts?", "Wat knelt er?"),
        help=Text("Choose all that fit.", "Kies alles wat past."),
        options_from="symptoms",
        own_judgement=JUDGED,
    ),
    Question(
        id="erp_integration",
        kind="yes_no",
        name=Text("Link with an ERP", "Koppeling met een ERP"),
        ask=Text("Is the shop linked with an ERP?", "Is de webshop gekoppeld aan een ERP?"),
        help=Text("Orders then flow into it.", "Bestellingen stromen er dan in."),
        own_judgement=JUDGED,
    ),
)
RULES = (
    Rule(
        id="marketing-first",
        when=All(
            (
                Test(fact="platform", operator="is", value="headless"),
                Any(
                    (
                        Test(fact="orders_per_month", operator="at_least", value=500, threshold="orders_3pl"),
                        Not(Test(fact="symptoms", operator="has_any", value=("sales_flat", "low_conversion"))),
                    )
                ),
            )
        ),
        then=Urge(roles=("online_marketer",), by=1.5),
        because=Text("Without visitors nothing is sold.", "Zonder bezoekers verkoop je niets."),
        tensions=("T01",),
        cites=("S5-003",),
    ),
)
SOURCING = (
    Rule(
        id="marketing-outside",
        when=All(),
        then=SourceAs(roles=("online_marketer",), verdict="better_outside", form="freelance"),
        because=Text("An outsider brings the skill at once.", "Iemand van buiten kan het meteen."),
        cites=("S1-002", "S2-002"),
    ),
)
SYMPTOMS = (
    Symptom(
        id="sales_flat",
        name=Text("Sales stand still", "De verkoop staat stil"),
        causes=(Cause(text=Text("Nobody looks for visitors.", "Niemand zoekt bezoekers."), cites=("S5-003",)),),
        consequences=(Consequence(text=Text("Stock stays.", "De voorraad blijft liggen."), cites=("S5-003",)),),
        roles=("online_marketer",),
        steps=(SymptomStep(text=Text("Look at the figures.", "Kijk naar de cijfers."), own_judgement=JUDGED),),
        cites=("S5-003",),
    ),
    Symptom(
        id="low_conversion",
        name=Text("Few visitors buy", "Weinig bezoekers kopen"),
        causes=(),
        consequences=(),
        roles=("online_marketer",),
        steps=(),
        cites=("S5-003",),
    ),
)
CHECKS = (
    Check(
        code="ET101",
        id="no_owner",
        severity="error",
        title=Text("Nobody answers for e-commerce", "Niemand is verantwoordelijk voor e-commerce"),
        meaning=Text("No person holds the role.", "Niemand heeft de rol."),
        matters=Text("What nobody owns fails.", "Wat van niemand is, mislukt."),
        message=Text("Nobody is {role}.", "Niemand is {role}."),
        remedy=Text("Name one.", "Wijs iemand aan."),
        cites=("S5-003",),
    ),
    Check(
        code="ET201",
        id="many_hats",
        severity="warning",
        title=Text("One person wears many hats", "Eén persoon draagt veel petten"),
        meaning=Text("More hats than fit.", "Meer petten dan passen."),
        matters=Text("Something will be left.", "Er blijft iets liggen."),
        message=Text("{person} wears {count} hats.", "{person} draagt {count} petten."),
        remedy=Text("Hand one over.", "Draag er een over."),
        own_judgement=JUDGED,
    ),
)
TENSIONS = (
    Tension(
        id="T01",
        nature="apparent",
        title=Text("Marketing: first, or outside?", "Marketing: eerst, of extern?"),
        sides=(
            Side(Text("It is the first role to fill.", "Het is de eerste rol om in te vullen."), ("S5-003",)),
            Side(Text("It is easy to hire outside.", "Het is makkelijk uit te besteden."), ("S1-002", "S2-002")),
        ),
        policy=Text("First, and outside: both are true.", "Eerst, en extern: beide klopt."),
    ),
)
SOURCES = (
    Source(
        id="S1",
        title="Your e-commerce team",
        kind="article",
        year="2023",
        grade="C",
        scope=Text("B2B shops.", "B2B-webshops."),
    ),
    Source(
        id="S2",
        title="Je e-commerceteam",
        kind="article",
        year="2023",
        grade="C",
        scope=Text("B2B shops.", "B2B-webshops."),
        same_work_as="S1",
    ),
    Source(
        id="S5",
        title="The positions of a team",
        kind="article",
        publisher="Small Shops",
        grade="B",
        scope=Text("Small B2C shops.", "Kleine B2C-webshops."),
        attribution="Small Shops, CC BY 4.0",
    ),
)
STATEMENTS = (
    Statement(
        id="S1-001",
        source="S1",
        kind="phase",
        text=Text("The journey starts with being found.", "De reis begint met gevonden worden."),
        same_as=("S2-001",),
    ),
    Statement(
        id="S2-001",
        source="S2",
        kind="phase",
        text=Text("The journey starts with being found.", "De reis begint met gevonden worden."),
    ),
    Statement(
        id="S1-002",
        source="S1",
        kind="sourcing",
        text=Text("Marketing is easily hired outside.", "Marketing is makkelijk uit te besteden."),
        same_as=("S2-002",),
    ),
    Statement(
        id="S2-002",
        source="S2",
        kind="sourcing",
        text=Text("Marketing is easily hired outside.", "Marketing is makkelijk uit te besteden."),
    ),
    Statement(
        id="S5-003",
        source="S5",
        kind="role",
        text=Text("Fill digital marketing first.", "Vul digitale marketing als eerste in."),
    ),
)

CATALOGUE = Catalogue(
    roles=ROLES,
    phases=PHASES,
    activities=ACTIVITIES,
    rules=(),
    urgency=RULES,
    sourcing=SOURCING,
    questions=QUESTIONS,
    symptoms=SYMPTOMS,
    clues=(),
    goals=(
        Goal(id="grow_sales", name=Text("Sell more", "Meer verkopen"), roles=("online_marketer",), cites=("S5-003",)),
    ),
    checks=CHECKS,
    tensions=TENSIONS,
    thresholds=(
        Threshold(
            id="orders_3pl",
            value=500,
            unit=Text("orders a month", "bestellingen per maand"),
            name=Text("From here packing takes a person", "Vanaf hier kost inpakken een mens"),
            own_judgement=JUDGED,
        ),
        Threshold(
            id="thin_from",
            value=3,
            unit=Text("open questions", "open vragen"),
            name=Text("From here an advice is thin", "Vanaf hier is een advies onzeker"),
            own_judgement=JUDGED,
        ),
    ),
    wages=(),
    rates=(),
    countries=(),
    checklist=(),
    faq=(),
    cases=(),
    principles=(),
    kits=(),
    sources=SOURCES,
    statements=STATEMENTS,
    uncited=(),
)

MARKETER = Hire(
    rank=1,
    role="online_marketer",
    wave="now",
    sourcing="freelance",
    engagement="part_time",
    fte=0.4,
    hours_per_month=52.0,
    hours_per_week=12.0,
    hours_wanted=60.0,
    takes_over=(
        Takeover(activity="ads", hours=40.0, from_whom=None),
        Takeover(activity="ads", hours=12.0, from_whom=somebody("Ada"), from_owner=True),
    ),
    score=60,
    verdict="fits",
    reasons=(
        Reason(rule="marketing-first", text=RULES[0].because, cites=("S5-003",)),
        Reason(
            rule="marketing-more",
            text=Text("Your sales stand still.", "Je verkoop staat stil."),
            cites=(),
            own_judgement=JUDGED,
        ),
    ),
    how=(Reason(rule="marketing-outside", text=SOURCING[0].because, cites=("S1-002", "S2-002")),),
    monthly_cost=Cost(
        low=1600,
        high=2400,
        currency="EUR",
        basis=Text("Freelance rate, two days a week.", "Freelancetarief, twee dagen per week."),
        cites=("S2-002",),
    ),
    cost_per_hour_freed=(30.77, 46.15),
    pays_for_itself=Payback(orders=234, revenue=10028, share=0.836, per_order=10.29, currency="EUR"),
    trigger=Text("Start this month.", "Begin deze maand."),
    firmness=Firmness(holds=True),
)
MANAGER = Hire(
    rank=2,
    role="ecommerce_manager",
    wave="later",
    sourcing="in_house",
    engagement="full_time",
    fte=1.0,
    hours_per_month=130.0,
    hours_per_week=30.0,
    hours_wanted=130.0,
    takes_over=(Takeover(activity="ads", hours=3.0, from_whom=None, from_rank=1),),
    score=20,
    verdict="not_yet",
    reasons=(
        Reason(
            rule="manager-later",
            text=Text("Somebody must tie the work together.", "Iemand moet het werk bij elkaar houden."),
            cites=("S1-001",),
        ),
    ),
    how=(),
    monthly_cost=None,
    cost_per_hour_freed=None,
    pays_for_itself=None,
    volume=Volume(
        fact="orders_per_month", value=700.0, now=280.0, unit=Text("orders a month", "bestellingen per maand")
    ),
    trigger=Text("When there are three people to coordinate.", "Als er drie mensen aan te sturen zijn."),
    firmness=Firmness(holds=False, hangs_on=("platform", "people_to_coordinate")),
)
ADA, BOB = somebody("Ada"), somebody("Bob")
PLAN = Plan(
    shop="Bean & Co",
    headline=Text(
        "Hire an online marketer now, as a freelancer for two days a week.",
        "Neem nu een online marketeer, als freelancer voor twee dagen per week.",
    ),
    hires=(MARKETER, MANAGER),
    interim=(
        Hat(
            role="online_marketer",
            wearer=Text("Ada", "Ada"),
            why=Text("knows the products best", "kent de producten het best"),
            until_rank=1,
            cites=("S5-003",),
        ),
        Hat(
            role="ecommerce_manager",
            wearer=Text("the owner", "de eigenaar"),
            why=Text("carries what nobody else does", "draagt wat niemand anders doet"),
            until_rank=None,
        ),
    ),
    coverage=(
        Coverage(phase="awareness", role="online_marketer", before=(), after=(hire(1),)),
        Coverage(phase="service", role="ecommerce_manager", before=(ADA,), after=(ADA, hire(2))),
    ),
    risks=(
        Risk(
            text=Text("Outside people need one person inside.", "Mensen van buiten hebben iemand binnen nodig."),
            cites=("S1-001",),
        ),
        Risk(text=Text("The budget is tight.", "Het budget is krap."), cites=(), own_judgement=JUDGED),
    ),
    tensions=("T01",),
    kpis=(RoleKpis(role="online_marketer", kpis=(ROLES[0].kpis[0].name,), cites=("S5-003",)),),
    open_questions=(
        OpenQuestion(
            fact="platform",
            ask=QUESTIONS[0].ask,
            effects=(
                Effect(
                    answer="headless",
                    shown=Text("Headless", "Headless"),
                    changes=(Text("an IT specialist joins the plan", "een IT-specialist komt in het plan"),),
                ),
                Effect(answer="hosted_shop", shown=Text("Hosted shop", "Gehoste webshop"), changes=()),
            ),
        ),
    ),
    notes=(Text("Amounts leave out taxes.", "Bedragen zijn zonder belastingen."),),
    steps=(
        DoFirst(
            id="pages",
            text=Text("Mend your ten best pages.", "Verbeter je tien beste pagina's."),
            because=Text("They bring half of the visits.", "Die brengen de helft van de bezoeken."),
            saves_hours=Amount(2, 4, 8),
            of_hours=20,
            cost=Cost(low=0, high=200, currency="EUR", basis=Text("", "")),
            answers=("sales_flat",),
            cites=("S5-003",),
        ),
    ),
    not_now=(
        NotNow(
            text=Text("No e-commerce manager yet", "Nog geen e-commercemanager"),
            because=Text("You have the time for it.", "Jij hebt er de tijd voor."),
            own_judgement=JUDGED,
        ),
    ),
    taken_up=(),
    answers=(
        Answer(
            fact="symptoms",
            item="sales_flat",
            told=Text("Sales stand still", "De verkoop staat stil"),
            answer=Text("Step 1 is for this.", "Stap 1 is hiervoor."),
        ),
    ),
    facts=(
        FactView(
            id="orders_per_month",
            name=Text("Orders a month", "Bestellingen per maand"),
            low=280,
            likely=280,
            high=280,
            unit=None,
            money=False,
            origin="told",
        ),
        FactView(
            id="conversion_rate",
            name=Text("Conversion rate", "Conversie"),
            low=0.01,
            likely=0.02,
            high=0.03,
            unit=None,
            money=False,
            origin="assumed",
            why=Text("two of a hundred buy", "twee van de honderd kopen"),
            own_judgement=JUDGED,
        ),
    ),
    owner_week=OwnerWeek(
        rows=(WeekRow(department="marketing", before=12, after=9), WeekRow(department="service", before=20, after=20)),
        before=40,
        after=37,
        hours=40,
        told=True,
        undone=12,
        undone_after=3,
    ),
    busiest_month=BusiestMonth(
        times=2.5,
        told=True,
        work=61,
        hands=(
            ExtraHands(
                role="online_marketer",
                hours_per_week=14,
                cost=Cost(low=1500, high=2300, currency="EUR", basis=Text("wages", "lonen")),
            ),
        ),
        leaves=4600,
        currency="EUR",
    ),
    work_hours=Amount(188, 225, 345),
    money=MoneyView(
        currency="EUR",
        lines=(
            SumLine(label=Text("Revenue", "Omzet"), sum=Text("", ""), low=12000, likely=12000, high=12000),
            SumLine(
                label=Text("Left of one order", "Blijft over van één bestelling"),
                sum=Text("€ 42.86 × 38% − € 6.00", "€ 42,86 × 38% − € 6,00"),
                low=1.71,
                likely=10.29,
                high=20.57,
                each=True,
            ),
        ),
        gross_profit=Amount(1320, 2880, 4920),
        left=2880,
        per_order=Amount(1.71, 10.29, 20.57),
        room=(330, 2020),
        budget=3500,
        limit=3500,
        team_today=(0, 0),
        estimated=("Bob",),
        soon=(1600, 2400),
        asked=(4490, 7060),
        learning=(400, 600),
        reserve=4800,
        reserve_months=2,
        note=Text("Your budget decides.", "Je budget beslist."),
    ),
    main_risk=Risk(text=Text("Everything hangs on you.", "Alles hangt aan jou."), cites=(), own_judgement=JUDGED),
)
AUDIT = Audit(
    file="team.yaml",
    shop="Bean & Co",
    findings=(
        Finding(
            check="no_owner",
            code="ET101",
            severity="error",
            subject="ecommerce_manager",
            message=Text("Nobody is e-commerce manager.", "Niemand is e-commercemanager."),
            remedy=CHECKS[0].remedy,
            place=Place("team.yaml"),
            cites=("S5-003",),
            baseline="known",
        ),
        Finding(
            check="many_hats",
            code="ET201",
            severity="warning",
            subject="Ada",
            message=Text("Ada wears 6 hats.", "Ada draagt 6 petten."),
            remedy=CHECKS[1].remedy,
            place=Place("team.yaml", 12, 5),
            cites=(),
            own_judgement=JUDGED,
            baseline="new",
        ),
    ),
    checks=(
        CheckState(check="no_owner", state="fail"),
        CheckState(check="many_hats", state="not_checked", unknown=("platform", "orders_per_month")),
        CheckState(check="no_owner", state="not_applicable"),
        CheckState(check="many_hats", state="waived"),
    ),
    coverage=(
        Coverage(phase="awareness", role="online_marketer", before=(), after=()),
        Coverage(phase="service", role="ecommerce_manager", before=(ADA, BOB), after=(ADA, BOB)),
    ),
    waived=(
        Waived(
            finding=Finding(
                check="many_hats",
                code="ET201",
                severity="warning",
                subject="Bob",
                message=Text("Bob wears 4 hats.", "Bob draagt 4 petten."),
                remedy=CHECKS[1].remedy,
                place=Place("team.yaml", 15, 5),
                cites=(),
                own_judgement=JUDGED,
            ),
            reason="Until the new colleague starts.",
            until="2026-12-31",
            place=Place("team.yaml", 20, 5),
        ),
    ),
    left_out=("no_owner",),
    earlier_score=39,
    mended=(
        Finding(
            check="many_hats",
            code="ET201",
            severity="warning",
            subject="Cy",
            message=Text("Cy wears 5 hats.", "Cy draagt 5 petten."),
            remedy=CHECKS[1].remedy,
            place=Place("old.yaml", 9, 5),
            cites=(),
            own_judgement=JUDGED,
        ),
    ),
    fixes=(
        Fix(
            kind="hat",
            text=Text("Give E-commerce manager as a hat to Ada", "Geef E-commercemanager als pet aan Ada"),
            gain=5.1,
            role="ecommerce_manager",
            person="Ada",
            free=True,
            mends=(("no_owner", "ecommerce_manager"),),
            causes=(("many_hats", "Ada"),),
        ),
        Fix(
            kind="hire",
            text=Text("Fill Online marketer: freelancer, 0.4 FTE", "Vul Online marketeer in: freelancer, 0,4 fte"),
            gain=40.5,
            role="online_marketer",
            monthly=MARKETER.monthly_cost,
            gain_per_1000=20.25,
            mends=(("many_hats", "Ada"), ("many_hats", "Bob")),
        ),
        Fix(kind="hours", text=Text("Give Bob 0.2 FTE", "Geef Bob 0,2 fte"), gain=1, mends=(("unheard_of", "Bob"),)),
    ),
    score=Score(
        total=44,
        phases=(
            PhaseScore(phase="awareness", score=0, covered=0, of=1),
            PhaseScore(phase="service", score=100, covered=1, of=1),
        ),
        how=Text("The share of roles that are covered.", "Het deel van de rollen dat gedekt is."),
        coverage=50,
        deductions=(
            Deduction(severity="error", percent=10, findings=1, left=45),
            Deduction(severity="warning", percent=2, findings=1, left=44),
            Deduction(severity="note", percent=0, findings=0, left=44),
        ),
    ),
)


@pytest.fixture
def knowledge() -> Knowledge:
    return Knowledge(CATALOGUE)


@pytest.fixture
def plan() -> Plan:
    return PLAN


@pytest.fixture
def audit() -> Audit:
    return AUDIT
