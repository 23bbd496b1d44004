"""Why a role stands where it stands in a roadmap, and what would move it."""

from typing import Literal

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.plan import Cost, Reason
from ecomteam.model.references import ActivityId, FactId, RoleId, RuleId
from ecomteam.model.rules import Wave
from ecomteam.model.text import Text
from ecomteam.model.who import Who

RuleState = Literal["fired", "failed", "waits"]
Standing = Literal["hired", "filled", "ruled_out", "not_called", "not_yet"]
Turn = Literal["added", "removed", "earlier", "later", "order"]


class Premise(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is true of the shop and decided a rule. ``answer`` is the fact's value in words."""

    fact: FactId
    told: Text
    answer: Text


class RuleProof(msgspec.Struct, frozen=True, kw_only=True):
    """One rule under the shop's facts.

    ``premises`` made it fire or fail: all that were needed, none that was not. ``hangs_on`` are the facts it waits for.
    """

    rule: RuleId
    state: RuleState
    effect: Text
    condition: Text
    because: Text
    premises: tuple[Premise, ...]
    hangs_on: tuple[str, ...]
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class Support(msgspec.Struct, frozen=True, kw_only=True):
    """How strongly rules are carried. Language versions of one work count as one source, twins as one statement.

    ``advice`` counts plain statements; ``grades`` are those of the sources, best first; ``own`` counts the rules that
    rest on our own judgement, alone or beside a source, among ``rules``.
    """

    sources: int
    grades: tuple[str, ...]
    advice: int
    faq: int
    anecdotes: int
    figures: int
    own: int
    rules: int
    told: Text


class OtherAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Another answer to one question: any of ``values`` does it, or a number from ``low`` to ``high``.

    ``how`` tells whether the answer is replaced, or an item joins or leaves a set of answers. Numbers were tried at the
    border that is told, as far as ``tried`` and at some between; without ``low`` or ``high`` nothing further that was
    tried does anything else.
    """

    fact: FactId
    how: Literal["replace", "add", "drop"]
    values: tuple[Value, ...]
    low: float | None = None
    high: float | None = None
    tried: float | None = None
    told: Text


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that turns the roadmap. ``wave`` is where the role then stands; none where it is not now or next."""

    answers: tuple[OtherAnswer, ...]
    turn: Turn
    wave: Wave | None
    told: Text


class HoursProof(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a month of an activity that the role can do: there are, who does them today, and which the hire would take.

    ``first_choice`` tells whether nobody fits it better than this role.
    """

    activity: ActivityId
    name: Text
    hours: float
    first_choice: bool
    done_by: tuple[tuple[Who, float], ...]
    undone: float
    taken: float
    cites: tuple[str, ...]


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """One role: the hours that ask for it or do not, the rules that urge, time and place it, what would change it.

    ``needs`` hold every rule that makes the role urgent, those that fired first; ``ruled_out`` those that could exclude
    it. ``searched`` says how far the search for ``changes`` went; nothing where none was made. ``size`` says how its
    hours came about, ``money`` what ``monthly_cost`` rests on and what pays for it; ``trigger`` says when to begin.
    """

    shop: str | None
    role: RoleId
    standing: Standing
    rank: int | None
    wave: Wave | None
    score: int | None
    headline: Text
    needs: tuple[RuleProof, ...]
    ruled_out: tuple[RuleProof, ...]
    timing: tuple[RuleProof, ...]
    sourcing: tuple[RuleProof, ...]
    hours: tuple[HoursProof, ...]
    size: tuple[Reason, ...]
    money: tuple[Text, ...]
    monthly_cost: Cost | None = None
    trigger: Text | None = None
    support: Support
    changes: tuple[Change, ...]
    searched: Text | None = None


class Before(msgspec.Struct, frozen=True, kw_only=True):
    """Why one role comes before another, or does not. ``changes`` turn the order; those of each proof are left out."""

    shop: str | None
    first: str
    second: str
    holds: bool
    headline: Text
    reasons: tuple[Text, ...]
    proofs: tuple[Why, ...]
    changes: tuple[Change, ...]
    searched: Text
