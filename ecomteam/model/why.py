"""Why a role stands where it stands in a roadmap, and what would move it."""

from typing import Literal

import msgspec

from ecomteam.model.facts import Value
from ecomteam.model.rules import Wave
from ecomteam.model.text import Text

RuleState = Literal["fired", "failed", "waits"]
Standing = Literal["hired", "filled", "ruled_out", "not_called"]
Turn = Literal["added", "removed", "earlier", "later", "order"]


class Premise(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is true of the shop and decided a rule. ``answer`` is the fact's value in words."""

    fact: str
    told: Text
    answer: Text


class RuleProof(msgspec.Struct, frozen=True, kw_only=True):
    """One rule under the shop's facts.

    ``premises`` made it fire or fail: all that were needed, none that was not. ``hangs_on`` are the facts it waits for.
    """

    rule: str
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
    """Another answer to one question; any of ``values`` does it, or any number from ``low`` to ``high``.

    ``how`` tells whether the answer is replaced, or an item joins or leaves a set of answers. Each of ``or_else`` does
    in its stead, whatever the others of the same change are.
    """

    fact: str
    how: Literal["replace", "add", "drop"]
    values: tuple[Value, ...]
    low: float | None = None
    high: float | None = None
    told: Text
    or_else: "tuple[OtherAnswer, ...]" = ()


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Answers that together do what no part of them does. ``wave`` is where the role then stands.

    All of ``answers`` are needed, and of those ``among`` as many as ``any_of``, whichever.
    """

    answers: tuple[OtherAnswer, ...]
    any_of: int = 0
    among: tuple[OtherAnswer, ...] = ()
    turn: Turn
    wave: Wave | None
    told: Text


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """One role: the rules that ask for it or could have, those that time, place and size it, what would change it.

    ``needs`` hold every rule for the role, those that fired first; ``ruled_out`` those that could exclude it.
    ``searched`` says how far the search for ``changes`` went; nothing where none was made.
    """

    shop: str | None
    role: str
    standing: Standing
    rank: int | None
    wave: Wave | None
    score: int | None
    headline: Text
    needs: tuple[RuleProof, ...]
    ruled_out: tuple[RuleProof, ...]
    timing: tuple[RuleProof, ...]
    sourcing: tuple[RuleProof, ...]
    engagement: tuple[RuleProof, ...]
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
