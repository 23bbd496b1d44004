"""The whole knowledge base as one value."""

import msgspec

from ecomteam.model.activities import Activity
from ecomteam.model.checks import Check
from ecomteam.model.clues import Clue
from ecomteam.model.figures import Country, LeadTime, Rate, Threshold, Wage
from ecomteam.model.guidance import ChecklistPart, Faq, Principle, ShopRisk, Story
from ecomteam.model.kits import KitPart
from ecomteam.model.money import Currency, FirstStep, PayRatio, Peer, Price
from ecomteam.model.phases import Phase
from ecomteam.model.questions import Question
from ecomteam.model.roles import Role
from ecomteam.model.rules import Rule
from ecomteam.model.sources import Source, Statement, Uncited
from ecomteam.model.symptoms import Goal, Leaning, Symptom
from ecomteam.model.tensions import Tension
from ecomteam.model.work import Driver, Estimate, WorkRow


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """Every noun of the knowledge base, in the order of its file; the field's name is the file's name."""

    roles: tuple[Role, ...]
    phases: tuple[Phase, ...]
    activities: tuple[Activity, ...]
    drivers: tuple[Driver, ...] = ()
    work: tuple[WorkRow, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    rules: tuple[Rule, ...]
    urgency: tuple[Rule, ...] = ()
    sourcing: tuple[Rule, ...]
    questions: tuple[Question, ...]
    symptoms: tuple[Symptom, ...]
    clues: tuple[Clue, ...] = ()
    goals: tuple[Goal, ...]
    leanings: tuple[Leaning, ...] = ()
    checks: tuple[Check, ...]
    tensions: tuple[Tension, ...]
    thresholds: tuple[Threshold, ...]
    lead_times: tuple[LeadTime, ...] = ()
    wages: tuple[Wage, ...]
    pay_ratios: tuple[PayRatio, ...] = ()
    rates: tuple[Rate, ...]
    prices: tuple[Price, ...] = ()
    countries: tuple[Country, ...]
    currencies: tuple[Currency, ...] = ()
    peers: tuple[Peer, ...] = ()
    first_steps: tuple[FirstStep, ...] = ()
    risks: tuple[ShopRisk, ...] = ()
    checklist: tuple[ChecklistPart, ...]
    faq: tuple[Faq, ...]
    cases: tuple[Story, ...]
    principles: tuple[Principle, ...]
    kits: tuple[KitPart, ...] = ()
    sources: tuple[Source, ...]
    statements: tuple[Statement, ...]
    uncited: tuple[Uncited, ...]
