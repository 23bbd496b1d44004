"""Sources and the statements they make: what every element of the catalogue rests on."""

from typing import Annotated, Literal

import msgspec

from ecomteam.model.bounds import Within
from ecomteam.model.references import SourceId, StatementId
from ecomteam.model.text import Text

Grade = Literal["A", "B", "C"]


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A published work.

    ``address`` is where it can be looked up: the page, else the site that published it; of a text that we hold, the
    name of its file. ``same_work_as`` joins language versions of one work, so that they count as one source.
    ``grade``: A survey, statistics or journalism with a named base; B a practitioner's own experience;
    C a party with something to sell, or no basis shown.
    """

    id: str
    title: str
    kind: Literal["article", "guide", "statistics", "taxonomy"]
    publisher: str = ""
    address: str = ""
    year: str = ""
    grade: Grade
    scope: Text
    licence: str = ""
    attribution: str = ""
    same_work_as: SourceId | None = None


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing a source says, in our own words. ``same_as`` names the same statement in another language version."""

    id: str
    source: SourceId
    kind: Literal[
        "principle",
        "phase",
        "role",
        "responsibility",
        "sourcing",
        "threshold",
        "symptom",
        "cause",
        "consequence",
        "step",
        "kpi",
        "case",
        "faq",
        "figure",
    ]
    text: Text
    line: Annotated[int, Within(1, 1e7, "a line")] | None = None
    same_as: tuple[StatementId, ...] = ()


class Uncited(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A statement that carries no knowledge for the catalogue, and why."""

    statement: StatementId
    reason: Text
