"""A plan: which role next, how, when, at what cost and why."""

from typing import Literal

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Wave
from ecomteam.model.text import Text
from ecomteam.model.who import Who, somebody, the_owner

THE_OWNER = Text("the owner", "de eigenaar")


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that fired for it; ``rule`` is empty for a reason that is none. ``own_judgement`` is set where no source
    carries it.
    """

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


class Lead(msgspec.Struct, frozen=True, kw_only=True):
    """Weeks to find somebody, and weeks until the work runs by itself."""

    recruit_weeks: float
    ramp_weeks: float
    cites: tuple[str, ...] = ()
    own_judgement: Text | None = None


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """A trigger that can be measured: on after ``months`` months in a row at ``above`` or more, off below
    ``clear_below``. Between the two levels it stays what it was."""

    fact: str
    above: float
    clear_below: float
    months: int
    text: Text


class Hire(msgspec.Struct, frozen=True, kw_only=True):
    """``recruit_month`` is the month to start recruiting and ``start_month`` the first at work, counted from now (0);
    ``None`` where the hire does not fall within the months that the plan looks ahead."""

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
    recruit_month: int | None = None
    start_month: int | None = None
    lead: Lead | None = None
    signal: Signal | None = None


class Hat(msgspec.Struct, frozen=True, kw_only=True):
    """Who wears the hat of a role until it is somebody's job. ``until_rank`` is the hire that takes it over, if any.

    ``wearer`` is a name, or ``THE_OWNER``: a name is the same in both languages.
    """

    role: str
    wearer: Text
    why: Text
    until_rank: int | None
    cites: tuple[str, ...] = ()

    @property
    def who(self) -> Who:
        return the_owner() if self.wearer == THE_OWNER else somebody(self.wearer.en)


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """Who covers a role's work in a phase: today, and once the plan is carried out."""

    phase: str
    role: str
    before: tuple[Who, ...]
    after: tuple[Who, ...]


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


class MoreBudget(msgspec.Struct, frozen=True, kw_only=True):
    """What ``extra`` a month more would buy: the least, in whole steps, that changes the roadmap."""

    extra: float
    currency: str
    changes: tuple[Text, ...]


class ServiceLoad(msgspec.Struct, frozen=True, kw_only=True):
    """Customer service in one month: agents who have to be reachable at once (0: nobody has to sit and wait), the share
    of live contacts that they answer in time, FTE of work, FTE there, and the e-mail backlog in days of work."""

    contacts_per_day: float
    live_agents: int
    answered_in_time: float | None
    fte_needed: float
    fte_there: float
    backlog_days: float


class Overload(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody with more measured work than time: both in FTE."""

    person: Text
    work: float
    time: float


class Month(msgspec.Struct, frozen=True, kw_only=True):
    """One month of the forecast. ``recruit`` are the roles to start recruiting, ``arrive`` those that start to work."""

    month: int
    orders: float | None
    orders_per_day: float | None
    fulfilment_fte: float | None
    revenue: float | None
    service: ServiceLoad | None
    overloaded: tuple[Overload, ...]
    recruit: tuple[str, ...]
    arrive: tuple[str, ...]
    cost_low: float
    cost_high: float
    budget: float | None


class Forecast(msgspec.Struct, frozen=True, kw_only=True):
    """The shop played forward with ``growth`` a month. Amounts in ``currency``; the team's costs as far as known."""

    growth: float
    currency: str | None
    months: tuple[Month, ...]
    assumptions: tuple[Text, ...]
    cites: tuple[str, ...] = ()


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
    basis: Literal["need", "budget"] = "need"
    basis_note: Text | None = None
    more_budget: MoreBudget | None = None
    forecast: Forecast | None = None
