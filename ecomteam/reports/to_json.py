"""JSON for scripts: the objects themselves, every text in both languages, the same bytes for the same input."""

from collections.abc import Mapping, Sequence
from typing import Any as Anything

import msgspec

from ecomteam.knowledge import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.facts import Value
from ecomteam.model.plan import Plan
from ecomteam.model.team import Person, Team
from ecomteam.reports.clean import hidden

FORMAT = 1


class Generator(msgspec.Struct, frozen=True, kw_only=True):
    """What wrote the document."""

    version: str
    name: str = "ecomteam"


class PlanDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``plan --json`` writes."""

    format: int = FORMAT
    generator: Generator
    plan: Plan


class AuditDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``audit --json`` writes for one team."""

    format: int = FORMAT
    generator: Generator
    audit: Audit


class AuditsDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``audit --json`` writes for several teams."""

    format: int = FORMAT
    generator: Generator
    audits: Sequence[Audit]


class CatalogueDocument(msgspec.Struct, frozen=True, kw_only=True):
    """The knowledge base alone."""

    format: int = FORMAT
    generator: Generator
    catalogue: Catalogue


class Shop(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a shop: its facts, and who works for it (``null``: unknown)."""

    name: str | None
    facts: Mapping[str, Value]
    people: tuple[Person, ...] | None


class ExportDocument(msgspec.Struct, frozen=True, kw_only=True):
    """Everything; the last three are ``null`` where no shop was given."""

    format: int = FORMAT
    generator: Generator
    catalogue: Catalogue
    shop: Shop | None
    plan: Plan | None
    audit: Audit | None


DOCUMENTS: Mapping[str, type[msgspec.Struct]] = {
    "plan": PlanDocument,
    "audit": AuditDocument,
    "audits": AuditsDocument,
    "catalogue": CatalogueDocument,
    "export": ExportDocument,
}


def output_schema(name: str) -> dict[str, Anything]:
    """The JSON Schema of what is written: one of ``DOCUMENTS``."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(DOCUMENTS[name])}


def plan_json(plan: Plan, version: str) -> str:
    """One plan."""
    return _encoded(PlanDocument(generator=Generator(version=version), plan=plan))


def audit_json(audit: Audit, version: str) -> str:
    """One audit."""
    return _encoded(AuditDocument(generator=Generator(version=version), audit=audit))


def audits_json(audits: Sequence[Audit], version: str) -> str:
    """Several audits, in the order given."""
    return _encoded(AuditsDocument(generator=Generator(version=version), audits=audits))


def catalogue_json(knowledge: Knowledge, version: str) -> str:
    """The knowledge base."""
    return _encoded(CatalogueDocument(generator=Generator(version=version), catalogue=knowledge.catalogue))


def export_json(
    knowledge: Knowledge, version: str, team: Team | None = None, plan: Plan | None = None, audit: Audit | None = None
) -> str:
    """The knowledge base and, for one shop, what is known of it, its plan and its audit."""
    shop = Shop(name=team.name, facts=team.facts, people=team.people) if team else None
    return _encoded(
        ExportDocument(
            generator=Generator(version=version), catalogue=knowledge.catalogue, shop=shop, plan=plan, audit=audit
        )
    )


def _encoded(document: msgspec.Struct) -> str:
    # "deterministic" sorts sets and mappings; fields of structs keep the order of the model.
    packed = msgspec.json.encode(document, order="deterministic")
    return _harmless(msgspec.json.format(packed, indent=2).decode()) + "\n"


def _harmless(text: str) -> str:
    """Characters that could steer a terminal stand inside strings only, where an escape means the same."""
    if text.isascii():
        return text
    return "".join(_escaped(char) if hidden(char) and char != "\n" else char for char in text)


def _escaped(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))
