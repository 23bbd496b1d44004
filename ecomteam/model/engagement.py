"""An engagement: what a consultant says about a team beside what the audit and the plan say, and what comes of it."""

from typing import Literal

import msgspec

from ecomteam.model.audit import Audit
from ecomteam.model.checks import Severity
from ecomteam.model.peers import PeerView
from ecomteam.model.pictures import Picture
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.model.teamdifference import TeamDifference
from ecomteam.model.text import Language, Text
from ecomteam.model.workview import WorkShift, WorkView

Part = Literal["summary", "progress", "team", "findings", "roadmap", "money", "peers", "appendix"]
PARTS: tuple[Part, ...] = ("summary", "progress", "team", "findings", "roadmap", "money", "peers", "appendix")
Ruling = Literal["accept", "reject"]


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of a finding: of the one about ``subject``, else of all of the check. ``due`` is an ISO day."""

    check: str
    subject: str | None = None
    ruling: Ruling = "accept"
    severity: Severity | None = None
    comment: str | None = None
    due: str | None = None
    owner: str | None = None
    place: Place


class OwnFinding(msgspec.Struct, frozen=True, kw_only=True):
    """What the consultant saw and no check looks for."""

    text: str
    severity: Severity = "warning"
    remedy: str | None = None
    due: str | None = None
    owner: str | None = None


class HireNote(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of a hire: a comment, another month to be at work (``2027-03``), or that it is left out."""

    role: str
    comment: str | None = None
    moved_to: str | None = None
    left_out: bool = False
    place: Place


class Engagement(msgspec.Struct, frozen=True, kw_only=True):
    """``team`` and ``earlier`` are files, as they are named from where the engagement lies; ``note`` its paragraphs."""

    client: str | None
    team: str
    earlier: str | None = None
    firm: str | None = None
    logo: Picture | None = None
    author: str | None = None
    date: str | None = None
    language: Language | None = None
    note: tuple[str, ...] = ()
    parts: tuple[Part, ...] = PARTS
    findings: tuple[Judgement, ...] = ()
    own_findings: tuple[OwnFinding, ...] = ()
    hires: tuple[HireNote, ...] = ()


Progress = Literal["done", "open", "overdue"]


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """A finding as the client reads it; ``more`` are others of its kind. ``check`` is none for the consultant's own.

    ``progress`` is said where there is an earlier team to compare with: agreed then, and what became of it.
    """

    check: str | None
    severity: Severity
    text: Text
    remedy: Text | None
    comment: str | None = None
    due: str | None = None
    owner: str | None = None
    more: int = 0
    judged: bool = False
    progress: Progress | None = None


class Quartiles(msgspec.Struct, frozen=True, kw_only=True):
    """The lower quarter, middle and upper quarter of shops of a portfolio, and where the client stands."""

    low: float
    middle: float
    high: float
    here: float | None


class Benchmark(msgspec.Struct, frozen=True, kw_only=True):
    """Shops of a portfolio, without a name: ``shops`` of them had the numbers. A measure is ``None`` with too few.

    FTE for each million of revenue a year and for each thousand orders a month, what the team costs as a share of
    revenue, and the share of hours that somebody has time for.
    """

    shops: int
    fte_by_revenue: Quartiles | None
    fte_by_orders: Quartiles | None
    cost_share: Quartiles | None
    coverage: Quartiles | None


class HireComment(msgspec.Struct, frozen=True, kw_only=True):
    """What the consultant says of the hire of a rank."""

    rank: int
    text: str


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """All that a report of an engagement says. ``left_out`` are roles of hires that are not made.

    ``agreed`` were findings of the earlier team that the consultant accepted; ``difference`` is what else changed.
    """

    client: str | None
    day: str
    plan: Plan
    audit: Audit
    shift: WorkShift
    work: WorkView
    findings: tuple[Judged, ...]
    rejected: int
    agreed: tuple[Judged, ...]
    comments: tuple[HireComment, ...]
    left_out: tuple[str, ...]
    difference: TeamDifference | None
    benchmark: Benchmark | None
    peers: tuple[PeerView, ...]
