"""An audit: what was found, what could not be judged, how well the journey is covered, and what would mend most."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from ecomteam.model.checks import Severity
from ecomteam.model.digest import digest
from ecomteam.model.place import Place
from ecomteam.model.plan import Cost, Coverage
from ecomteam.model.references import ActivityId, CheckId, PhaseId, RoleId
from ecomteam.model.text import Text

State = Literal["pass", "fail", "not_applicable", "not_checked", "waived"]
# What a fix asks of somebody: hire for a role, give a role to somebody as a hat, give hours to a role, name the insider
# who answers for an outside party or for work, leave work or a role with one, or mend a line of reporting.
FixKind = Literal["hire", "hat", "hours", "accountable", "owner_of_work", "one_owner", "reporting"]

Identity = tuple[str, str]


class Quantity(msgspec.Struct, frozen=True, kw_only=True):
    """A number with what it counts: a ``value``, or an amount of money from ``low`` to ``high``."""

    unit: str
    value: float | None = None
    low: float | None = None
    high: float | None = None


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One fault. ``subject`` is the role, person, activity or fact it is about; with the check it identifies the fault.

    ``persons``, ``roles`` and ``activities`` are those that its message speaks of, ``numbers`` its numbers, by the name
    of their place in the check's text. ``fingerprint`` is check and subject as a short hash, as in SARIF.
    ``baseline`` says whether an earlier audit had it too; ``None`` where there was none to compare with.
    """

    check: CheckId
    code: str
    severity: Severity
    subject: str
    message: Text
    remedy: Text
    place: Place
    cites: tuple[str, ...]
    own_judgement: Text | None = None
    baseline: Literal["new", "known"] | None = None
    persons: tuple[str, ...] = ()
    roles: tuple[RoleId, ...] = ()
    activities: tuple[ActivityId, ...] = ()
    numbers: Mapping[str, Quantity] = {}
    fingerprint: str = ""

    @property
    def identity(self) -> Identity:
        """Stays the same when lines move or texts change."""
        return self.check, self.subject


def fingerprint(identity: Identity) -> str:
    """What a finding is about, as a short hash."""
    return digest("\0".join(identity).encode("utf-8", "surrogatepass"))


class Waived(msgspec.Struct, frozen=True, kw_only=True):
    """A finding that was accepted, with the reason; ``until`` is an ISO day. ``place`` is that of the waiver."""

    finding: Finding
    reason: str
    until: str | None
    place: Place


class CheckState(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one check. ``unknown`` are the facts without which it could not be judged."""

    check: CheckId
    state: State
    unknown: tuple[str, ...] = ()


class PhaseScore(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a phase is covered, in hours a month; ``of``, all its hours, is its weight in the whole."""

    phase: PhaseId
    score: int
    covered: int
    of: int


class Deduction(msgspec.Struct, frozen=True, kw_only=True):
    """What findings of one severity cost: each takes ``percent`` of what is left; ``left`` is what they leave."""

    severity: Severity
    percent: int
    findings: int
    left: int


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """0 to 100; ``None`` where it is unknown who works there. ``how`` says how it was counted.

    ``coverage`` is the share of all hours for which somebody has time; the total is what the deductions leave of it.
    """

    total: int | None
    phases: tuple[PhaseScore, ...]
    how: Text
    coverage: int | None = None
    deductions: tuple[Deduction, ...] = ()


class Fix(msgspec.Struct, frozen=True, kw_only=True):
    """One change to the team, tried out: what it would do to the score and the findings if nothing else changed.

    ``gain`` is in points; ``monthly`` what it adds to the costs a month (``None``: unknown, or ``free``),
    ``gain_per_1000`` the points for every 1,000 of the currency, at the middle of the range.
    """

    kind: FixKind
    text: Text
    gain: float
    role: RoleId | None = None
    person: str | None = None
    monthly: Cost | None = None
    free: bool = False
    gain_per_1000: float | None = None
    mends: tuple[Identity, ...] = ()
    causes: tuple[Identity, ...] = ()


class Audit(msgspec.Struct, frozen=True, kw_only=True):
    """``without`` names people who were taken out of the team first; ``left_out`` the checks that were not asked for.

    ``mended`` are the findings of an earlier audit that are gone, ``None`` where there was no earlier audit, and
    ``earlier_score`` is its total; with ``without`` the earlier audit is that of the whole team, unless another was
    given. ``fixes``, the best first, is ``None`` where nobody asked what to mend. ``today`` is the day that dates were
    held against, ``None`` where they were not.
    """

    file: str
    shop: str | None
    findings: tuple[Finding, ...]
    checks: tuple[CheckState, ...]
    coverage: tuple[Coverage, ...]
    score: Score
    waived: tuple[Waived, ...] = ()
    left_out: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    mended: tuple[Finding, ...] | None = None
    earlier_score: int | None = None
    fixes: tuple[Fix, ...] | None = None
    today: str | None = None
