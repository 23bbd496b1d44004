"""Kits: what an owner takes along to find and start somebody in a role."""

from typing import Annotated

import msgspec

from ecomteam.model.bounds import Within
from ecomteam.model.plan import Cost, Reason, Takeover
from ecomteam.model.references import PhaseId, RoleId
from ecomteam.model.roles import Engagement, Kpi, Responsibility, Skill, Sourcing
from ecomteam.model.rules import Wave
from ecomteam.model.text import Cited, Text


class InterviewQuestion(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What to ask, and what to listen for."""

    ask: Text
    listen: Text


class Channel(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where to look for people."""

    text: Text


class StartStep(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What should have happened by a day after the first."""

    by_day: Annotated[int, Within(0, 3650, "days")]
    text: Text


class KitPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the catalogue has for one role; without a role, what holds for all of them."""

    id: str
    role: RoleId | None = None
    interview: tuple[InterviewQuestion, ...]
    advertise: tuple[Channel, ...]
    start: tuple[StartStep, ...]


class WorkInPhase(Cited, frozen=True, kw_only=True):
    """What the role does in one phase of the customer journey."""

    phase: PhaseId
    text: Text


class KitSize(msgspec.Struct, frozen=True, kw_only=True):
    """How the shop should engage the role. ``wave`` and ``rank`` are ``None`` where its roadmap has no such hire.

    ``hours_per_week`` are worked by ``count`` people together; ``contract_per_week`` is what each signs for, with leave
    and idle time in it, and ``pay`` the gross pay of that a month: of employees only, where the country's pay is known.
    ``takes_over`` is empty where the work asks for nobody.
    """

    rank: int | None
    wave: Wave | None
    count: int
    sourcing: Sourcing
    engagement: Engagement
    on_call: bool = False
    fte: float
    hours_per_week: float
    contract_per_week: float | None
    cost: Cost | None
    pay: Cost | None
    takes_over: tuple[Takeover, ...]
    when: Text | None
    reasons: tuple[Reason, ...]


class Kit(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about hiring for one role; ``size`` where a shop was given, and ``about`` what it is."""

    shop: str | None
    role: RoleId
    purpose: Text
    cites: tuple[str, ...]
    responsibilities: tuple[Responsibility, ...]
    work: tuple[WorkInPhase, ...]
    kpis: tuple[Kpi, ...]
    skills: tuple[Skill, ...]
    interview: tuple[InterviewQuestion, ...]
    advertise: tuple[Channel, ...]
    start: tuple[StartStep, ...]
    size: KitSize | None
    about: tuple[Text, ...] = ()
