"""A diagnosis: what hurts, where it comes from, what it leads to, and who and what relieves it."""

from typing import Literal

import msgspec

from ecomteam.model.clues import Says
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


class Relief(msgspec.Struct, frozen=True, kw_only=True):
    """A role that relieves it: who has it today, and its step in the roadmap, where there is a shop."""

    role: str
    held_by: tuple[str, ...]
    rank: int | None


class Complaint(msgspec.Struct, frozen=True, kw_only=True):
    """One symptom, whole. ``ask`` is ``None`` where what is known tells the causes apart."""

    symptom: str
    name: Text
    causes: tuple[FoundCause, ...]
    said: tuple[SaidClue, ...]
    ask: AskedClue | None
    consequences: tuple[Consequence, ...]
    roles: tuple[Relief, ...]
    steps: tuple[SymptomStep, ...]
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class CommonRelief(msgspec.Struct, frozen=True, kw_only=True):
    """A role and the symptoms it relieves, of those that were named."""

    role: str
    symptoms: tuple[str, ...]
    rank: int | None


class Diagnosis(msgspec.Struct, frozen=True, kw_only=True):
    """``common`` are the roles that relieve most of what hurts, the most useful first."""

    shop: str | None
    complaints: tuple[Complaint, ...]
    common: tuple[CommonRelief, ...]
