"""JSON for scripts: the objects themselves, every text in both languages, the same bytes for the same input."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any as Anything

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.facts import Value
from ecomteam.model.failure import FileResult
from ecomteam.model.origin import Origin
from ecomteam.model.team import Person, Team
from ecomteam.model.who import to_plain
from ecomteam.reports.draw.clean import hidden
from ecomteam.reports.draw.pieces import around, item

FORMAT = 1

# What each document holds under its name, and the module of the model that says what it looks like: a command loads
# what it shows and nothing else.
VALUES: Mapping[str, str] = {
    "plan": "plan.Plan",
    "work": "workview.WorkView",
    "audit": "audit.Audit",
    "diff": "teamdifference.TeamDifference",
    "update": "moves.MonthUpdate",
    "why": "why.Why",
    "before": "why.Before",
    "raci": "raci.Raci",
    "checklist": "todo.Todo",
    "kit": "kits.Kit",
    "report": "engagement.Review",
    "handover": "handover.HandOver",
    "diagnosis": "diagnosis.Diagnosis",
    "comparison": "scenarios.Comparison",
    "import": "stafflist.Imported",
    "facts": "shopfacts.ShopFacts",
    "catalogue_check": "proof.CatalogueCheck",
    "catalogue_diff": "difference.CatalogueDifference",
    "error": "failure.Failure",
    "explanation": "explained.Explanation",
    "listing": "explained.Listing",
    "examples": "explained.Examples",
    "example": "explained.SampleShop",
}
DOCUMENTS = (*VALUES, "audits", "shop", "export")


class Generator(msgspec.Struct, frozen=True, kw_only=True):
    """What wrote the document; ``origins`` is what overlays changed in its catalogue, if there were any.

    ``catalogue`` is the version of the built-in one: it changes with every change of a row.
    """

    version: str
    name: str = "ecomteam"
    catalogue: str | msgspec.UnsetType = msgspec.UNSET
    origins: tuple[Origin, ...] | msgspec.UnsetType = msgspec.UNSET


class Shop(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a shop: its facts, and who works for it (``null``: unknown)."""

    name: str | None
    facts: Mapping[str, Value]
    people: tuple[Person, ...] | None


@cache
def _document(name: str) -> type[msgspec.Struct]:
    """The type of a document: its format, what wrote it, and what it holds."""
    fields: list[Anything]
    if name == "export":
        # The last three are null where no shop was given, the first with --without-catalogue.
        catalogue, plan, audit = _type("catalogue.Catalogue"), _type("plan.Plan"), _type("audit.Audit")
        fields = [
            ("catalogue", catalogue | None),
            ("shop", Shop | None),
            ("plan", plan | None),
            ("audit", audit | None),
        ]
    elif name == "shop":
        fields = [("shop", Shop)]
    elif name == "audits":
        fields = [(name, Sequence[_type("audit.Audit")]), *_optional("files")]  # type: ignore[misc]
    elif name == "audit":
        # The same under the names it has where there are several: a program need not know how many were given.
        fields = [(name, _type("audit.Audit")), *_optional("audits", "files")]
    else:
        fields = [(name, _type(VALUES[name]))]
    frame: list[Anything] = [("format", int, FORMAT), ("generator", Generator)]
    title = "".join(part.capitalize() for part in name.split("_")) + "Document"
    return msgspec.defstruct(title, [*frame, *fields], frozen=True, kw_only=True)


def _optional(*names: str) -> list[Anything]:
    """Fields of a document on audits that a batch leaves out."""
    kinds = {"audits": Sequence[_type("audit.Audit")], "files": Sequence[_type("failure.FileResult")]}  # type: ignore[misc]
    return [(name, kinds[name] | msgspec.UnsetType, msgspec.UNSET) for name in names]


def _type(path: str) -> Anything:
    module, name = path.split(".")
    return getattr(import_module(f"ecomteam.model.{module}"), name)


def output_schema(name: str) -> dict[str, Anything]:
    """The JSON Schema of what is written: one of ``DOCUMENTS``."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(_document(name))}


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """What a document is made with: the versions of the program and of its catalogue, and what overlays changed."""

    version: str
    catalogue: str | None = None
    origins: Sequence[Origin] = ()


def document(name: str, made: Made, **values: object) -> msgspec.Struct:
    """One of ``DOCUMENTS`` with the values that it holds."""
    generator = Generator(
        version=made.version,
        catalogue=made.catalogue or msgspec.UNSET,
        origins=tuple(made.origins) or msgspec.UNSET,
    )
    return _document(name)(generator=generator, **values)


def to_json(name: str, value: object, made: Made) -> str:
    """A value under its name: one of ``VALUES``, or several ``audits`` in the order given."""
    return _encoded(document(name, made, **{name: value}))


def audit_json(audit: Audit, files: Sequence[FileResult], made: Made) -> str:
    """The audit of the one file that was given, under the name it has where there are several too."""
    return _encoded(document("audit", made, audit=audit, audits=(audit,), files=files))


def one_of_audits(audit: Audit, first: bool) -> str:
    """An audit as it stands among others, in ``around_audits``."""
    return item(_encoded(audit), 2, first)


def around_audits(files: Sequence[FileResult], made: Made, filled: bool) -> tuple[str, str]:
    """What stands before and behind the audits of the files that were given; behind them what came of each."""
    return around(_encoded(document("audits", made, audits=(), files=files)), "audits", 2, filled)


def shop_of(team: Team) -> Shop:
    """What is known of a shop, as documents have it."""
    return Shop(name=team.name, facts=team.facts, people=team.people)


def export_json(
    knowledge: Knowledge | None, made: Made, team: Team | None = None, plan: object = None, audit: object = None
) -> str:
    """The knowledge base and, for one shop, what is known of it, its plan and its audit."""
    shop = shop_of(team) if team else None
    values = {"catalogue": knowledge.catalogue if knowledge else None, "shop": shop, "plan": plan, "audit": audit}
    return _encoded(document("export", made, **values))


def _encoded(written: msgspec.Struct) -> str:
    # "deterministic" sorts sets and mappings; fields of structs keep the order of the model.
    try:
        packed = msgspec.json.encode(written, order="deterministic", enc_hook=to_plain)
    except UnicodeEncodeError:
        # The name of a file may be no text at all; its bytes are escaped then.
        import json

        plain = msgspec.to_builtins(written, order="deterministic", enc_hook=to_plain)
        return harmless(json.dumps(plain, indent=2, ensure_ascii=False)) + "\n"
    return harmless(msgspec.json.format(packed, indent=2).decode()) + "\n"


def harmless(text: str) -> str:
    """JSON in which characters that could steer a terminal are escaped: inside of strings, where it means the same."""
    if text.isascii():
        return text
    steering = {ord(char): _escaped(char) for char in set(text) if hidden(char) and char != "\n"}
    return text.translate(steering) if steering else text


def _escaped(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))
