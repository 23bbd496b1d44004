"""JSON for scripts: the objects themselves, every text in both languages, the same bytes for the same input."""

from collections.abc import Mapping, Sequence
from typing import Any as Anything

import msgspec

from ecomteam.knowledge import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.comparison import Comparison
from ecomteam.model.diagnosis import Diagnosis
from ecomteam.model.difference import CatalogueDifference
from ecomteam.model.facts import Value
from ecomteam.model.handover import HandOver
from ecomteam.model.kits import Kit
from ecomteam.model.origin import Origin
from ecomteam.model.plan import Plan
from ecomteam.model.proof import CatalogueCheck
from ecomteam.model.raci import Raci
from ecomteam.model.scenarios import Scenarios
from ecomteam.model.stafflist import Imported
from ecomteam.model.team import Person, Team
from ecomteam.model.todo import Todo
from ecomteam.model.why import Before, Why
from ecomteam.reports.clean import hidden

FORMAT = 1


class Generator(msgspec.Struct, frozen=True, kw_only=True):
    """What wrote the document; ``origins`` is what overlays changed in its catalogue, if there were any."""

    version: str
    name: str = "ecomteam"
    origins: tuple[Origin, ...] | msgspec.UnsetType = msgspec.UNSET


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


class DiffDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``diff --json`` writes."""

    format: int = FORMAT
    generator: Generator
    diff: Comparison


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


class WhyDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``why --json`` writes for one role."""

    format: int = FORMAT
    generator: Generator
    why: Why


class BeforeDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``why A --before B --json`` writes."""

    format: int = FORMAT
    generator: Generator
    before: Before


class RaciDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``raci --json`` writes."""

    format: int = FORMAT
    generator: Generator
    raci: Raci


class ImportDocument(msgspec.Struct, frozen=True, kw_only=True, rename={"imported": "import"}):
    """What ``import --json`` writes: the team, and what was made of each title."""

    format: int = FORMAT
    generator: Generator
    imported: Imported


class CatalogueCheckDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``catalogue check --json`` writes."""

    format: int = FORMAT
    generator: Generator
    catalogue_check: CatalogueCheck


class CatalogueDiffDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``catalogue diff --json`` writes."""

    format: int = FORMAT
    generator: Generator
    catalogue_diff: CatalogueDifference


class DiagnosisDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``diagnose --json`` writes."""

    format: int = FORMAT
    generator: Generator
    diagnosis: Diagnosis


class HandOverDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``handover --json`` writes."""

    format: int = FORMAT
    generator: Generator
    handover: HandOver


class KitDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``kit --json`` writes."""

    format: int = FORMAT
    generator: Generator
    kit: Kit


class ChecklistDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``checklist --json`` writes."""

    format: int = FORMAT
    generator: Generator
    checklist: Todo


class ScenariosDocument(msgspec.Struct, frozen=True, kw_only=True):
    """What ``compare --json`` writes."""

    format: int = FORMAT
    generator: Generator
    comparison: Scenarios


DOCUMENTS: Mapping[str, type[msgspec.Struct]] = {
    "plan": PlanDocument,
    "audit": AuditDocument,
    "audits": AuditsDocument,
    "diff": DiffDocument,
    "catalogue": CatalogueDocument,
    "export": ExportDocument,
    "why": WhyDocument,
    "before": BeforeDocument,
    "raci": RaciDocument,
    "checklist": ChecklistDocument,
    "kit": KitDocument,
    "handover": HandOverDocument,
    "diagnosis": DiagnosisDocument,
    "comparison": ScenariosDocument,
    "import": ImportDocument,
    "catalogue_check": CatalogueCheckDocument,
    "catalogue_diff": CatalogueDiffDocument,
}


def output_schema(name: str) -> dict[str, Anything]:
    """The JSON Schema of what is written: one of ``DOCUMENTS``."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(DOCUMENTS[name])}


def plan_json(plan: Plan, version: str, origins: Sequence[Origin] = ()) -> str:
    """One plan."""
    return _encoded(PlanDocument(generator=_by(version, origins), plan=plan))


def value_json(name: str, value: msgspec.Struct, version: str) -> str:
    """A value alone, under its name: one of ``DOCUMENTS``."""
    return _encoded(DOCUMENTS[name](generator=Generator(version=version), **{name: value}))


def import_json(made: Imported, version: str) -> str:
    """A staff list that was read."""
    return _encoded(ImportDocument(generator=Generator(version=version), imported=made))


def audit_json(audit: Audit, version: str, origins: Sequence[Origin] = ()) -> str:
    """One audit."""
    return _encoded(AuditDocument(generator=_by(version, origins), audit=audit))


def audits_json(audits: Sequence[Audit], version: str, origins: Sequence[Origin] = ()) -> str:
    """Several audits, in the order given."""
    return _encoded(AuditsDocument(generator=_by(version, origins), audits=audits))


def diff_json(comparison: Comparison, version: str, origins: Sequence[Origin] = ()) -> str:
    """Two teams compared."""
    return _encoded(DiffDocument(generator=_by(version, origins), diff=comparison))


def catalogue_json(knowledge: Knowledge, version: str) -> str:
    """The knowledge base."""
    return _encoded(CatalogueDocument(generator=_by(version, knowledge.origins), catalogue=knowledge.catalogue))


def export_json(
    knowledge: Knowledge, version: str, team: Team | None = None, plan: Plan | None = None, audit: Audit | None = None
) -> str:
    """The knowledge base and, for one shop, what is known of it, its plan and its audit."""
    shop = Shop(name=team.name, facts=team.facts, people=team.people) if team else None
    return _encoded(
        ExportDocument(
            generator=_by(version, knowledge.origins),
            catalogue=knowledge.catalogue,
            shop=shop,
            plan=plan,
            audit=audit,
        )
    )


def _by(version: str, origins: Sequence[Origin]) -> Generator:
    return Generator(version=version, origins=tuple(origins) or msgspec.UNSET)


def _encoded(document: msgspec.Struct) -> str:
    # "deterministic" sorts sets and mappings; fields of structs keep the order of the model.
    packed = msgspec.json.encode(document, order="deterministic")
    return _harmless(msgspec.json.format(packed, indent=2).decode()) + "\n"


def _harmless(text: str) -> str:
    """Characters that could steer a terminal stand inside strings only, where an escape means the same."""
    if text.isascii():
        return text
    steering = {ord(char): _escaped(char) for char in set(text) if hidden(char) and char != "\n"}
    return text.translate(steering) if steering else text


def _escaped(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))
