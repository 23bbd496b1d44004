"""A diagnosis: what hurts, where it comes from, what it leads to, and who and what relieves it."""

from typing import Literal

import msgspec

from ecomteam.model.clues import Says
from ecomteam.model.plan import DoFirst
from ecomteam.model.references import RoleId, SymptomId
from ecomteam.model.rules import Wave
from ecomteam.model.symptoms import Consequence, SymptomStep
from ecomteam.model.text import Text

Likelihood = Literal["likely", "possible", "less_likely"]


class FoundCause(msgspec.Struct, frozen=True, kw_only=True):
    """A cause under what is known. ``because`` are the ids of the clues that speak for or against it."""

    number: int
    text: Text
    likelihood: Likelihood
    because: tuple[str, ...]
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class SaidClue(msgspec.Struct, frozen=True, kw_only=True):
    """A clue that has an answer. ``by`` tells whether the shop's facts or the asker gave it."""

    clue: str
    ask: Text
    says: Says
    by: Literal["facts", "answer"]
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class AskedClue(msgspec.Struct, frozen=True, kw_only=True):
    """The one question that separates two causes which both fit."""

    clue: str
    ask: Text
    if_yes: Text
    if_no: Text
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class Reliever(msgspec.Struct, frozen=True, kw_only=True):
    """A role that relieves it: who has it today, and its step of the roadmap, where there is a shop.

    ``hours_per_week`` are those of the work that hurts which that step takes over.
    """

    role: RoleId
    held_by: tuple[str, ...]
    rank: int | None
    wave: Wave | None = None
    hours_per_week: float = 0.0


class Complaint(msgspec.Struct, frozen=True, kw_only=True):
    """One symptom, whole. ``ask`` is a question whose answer would put another role or step first.

    ``roles`` and ``steps`` stand with those against the likeliest cause first; ``first`` are things to do that need
    nobody new, as the plan has them.
    """

    symptom: SymptomId
    name: Text
    causes: tuple[FoundCause, ...]
    said: tuple[SaidClue, ...]
    ask: AskedClue | None
    consequences: tuple[Consequence, ...]
    roles: tuple[Reliever, ...]
    steps: tuple[SymptomStep, ...]
    first: tuple[DoFirst, ...]
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class CommonRelief(msgspec.Struct, frozen=True, kw_only=True):
    """A hire of the roadmap and the symptoms it relieves, of those that were named."""

    role: RoleId
    symptoms: tuple[str, ...]
    rank: int
    wave: Wave


class Diagnosis(msgspec.Struct, frozen=True, kw_only=True):
    """``best`` is what helps most, as the plan has it too: a hire of now or next, else something to do.

    ``common`` are the hires of the roadmap that relieve several of what hurts: those of now and next first, and of
    these the most useful.
    """

    shop: str | None
    best: Text | None
    complaints: tuple[Complaint, ...]
    common: tuple[CommonRelief, ...]
