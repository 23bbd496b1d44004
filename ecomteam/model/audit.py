"""An audit: what was found, what could not be judged, and how well the journey is covered."""

from typing import Literal

import msgspec

from ecomteam.model.checks import Severity
from ecomteam.model.place import Place
from ecomteam.model.plan import Coverage
from ecomteam.model.text import Text

State = Literal["pass", "fail", "not_applicable", "not_checked", "waived"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One fault. ``subject`` is the role, person, activity or fact it is about; with the check it identifies the fault."""

    check: str
    code: str
    severity: Severity
    subject: str
    message: Text
    remedy: Text
    place: Place
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class CheckState(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one check. ``unknown`` are the facts without which it could not be judged."""

    check: str
    state: State
    unknown: tuple[str, ...] = ()


class PhaseScore(msgspec.Struct, frozen=True, kw_only=True):
    phase: str
    score: int
    covered: int
    of: int


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """0 to 100. ``how`` says how it was counted."""

    total: int
    phases: tuple[PhaseScore, ...]
    how: Text


class Audit(msgspec.Struct, frozen=True, kw_only=True):
    file: str
    shop: str | None
    findings: tuple[Finding, ...]
    checks: tuple[CheckState, ...]
    coverage: tuple[Coverage, ...]
    score: Score
