"""A plan: which role next, how, when, at what cost and why."""

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Wave
from ecomteam.model.text import Text


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that fired for it. ``own_judgement`` is set where no source carries the rule."""

    rule: str
    text: Text
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What a hire costs a month, as a range; ``basis`` says what it rests on, ``cites`` the statements."""

    low: float
    high: float
    currency: str
    basis: Text
    cites: tuple[str, ...] = ()


class Firmness(msgspec.Struct, frozen=True, kw_only=True):
    """How firm a hire is: it holds whatever the open answers are, or it hangs on these facts."""

    holds: bool
    hangs_on: tuple[str, ...] = ()


class Hire(msgspec.Struct, frozen=True, kw_only=True):
    rank: int
    role: str
    wave: Wave
    sourcing: Sourcing
    engagement: Engagement
    fte: float
    score: int
    reasons: tuple[Reason, ...]
    how: tuple[Reason, ...]
    monthly_cost: Cost | None
    trigger: Text
    firmness: Firmness


class Hat(msgspec.Struct, frozen=True, kw_only=True):
    """Who wears the hat of a role until it is somebody's job. ``until_rank`` is the hire that takes it over, if any."""

    role: str
    wearer: Text
    why: Text
    until_rank: int | None
    cites: tuple[str, ...] = ()


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """Who covers a role's work in a phase: today, and once the plan is carried out."""

    phase: str
    role: str
    before: tuple[str, ...]
    after: tuple[str, ...]


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer would do to the roadmap."""

    answer: Value
    shown: Text
    changes: tuple[Text, ...]


class OpenQuestion(msgspec.Struct, frozen=True, kw_only=True):
    fact: str
    ask: Text
    effects: tuple[Effect, ...]


class Risk(msgspec.Struct, frozen=True, kw_only=True):
    text: Text
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class RoleKpis(msgspec.Struct, frozen=True, kw_only=True):
    role: str
    kpis: tuple[Text, ...]
    cites: tuple[str, ...]


class Budget(msgspec.Struct, frozen=True, kw_only=True):
    """What the monthly budget allows; amounts in ``currency``. ``spent_high`` counts the waves now and next."""

    monthly: float
    currency: str
    current_low: float
    current_high: float
    spent_low: float
    spent_high: float
    note: Text


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The whole advice. ``headline`` is the next hire in one sentence; ``tensions`` are ids that mattered."""

    shop: str | None
    headline: Text
    hires: tuple[Hire, ...]
    interim: tuple[Hat, ...]
    coverage: tuple[Coverage, ...]
    risks: tuple[Risk, ...]
    tensions: tuple[str, ...]
    kpis: tuple[RoleKpis, ...]
    open_questions: tuple[OpenQuestion, ...]
    notes: tuple[Text, ...]
    budget: Budget | None
