"""JSON Schemas of the files of a catalogue, for editors: what a row may hold, in a file of its own or over another."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, get_args, get_origin

import msgspec

from ecomteam.files.catalogue.conditions import COMPARISONS
from ecomteam.files.catalogue.needed import LIMITS
from ecomteam.files.catalogue.overlay import DISABLE, DISABLED, IDENTITY
from ecomteam.files.catalogue.read import FIELDS, NOUNS
from ecomteam.files.catalogue.shape import CONDITIONS, choices, hints_of, is_noun, required, tag_of
from ecomteam.model.bounds import Within, bounds_of, needs_one
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.references import refers_of
from ecomteam.model.teamfacts import CHECK_FACTS, SOURCINGS, TEAM_FACTS
from ecomteam.model.text import Text

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT: Schema = {
    "description": "A text for readers: in both languages, or as it is, which is then shown in both.",
    "anyOf": [
        {"type": "string", "minLength": 1},
        {
            "type": "object",
            "properties": {"en": {"type": "string", "minLength": 1}, "nl": {"type": "string", "minLength": 1}},
            "additionalProperties": False,
            "minProperties": 1,
        },
    ],
}


def catalogue_schema(noun: str, catalogue: Catalogue) -> Schema:
    """The schema of the file of that name. ``noun`` is one of the parts of the catalogue.

    A row with a known id may hold some fields, a new one needs all that are required.
    """
    return _Writer(noun, catalogue).schema()


class _Writer:
    def __init__(self, noun: str, catalogue: Catalogue) -> None:
        self.noun = noun
        self.type = NOUNS[noun]
        self.catalogue = catalogue
        self.known = known_in(catalogue)
        self.definitions: dict[str, Schema] = {"text": TEXT}

    def schema(self) -> Schema:
        row = self._noun(self.type, whole=False)
        # What may be left out goes back to its default by null.
        for field in row["properties"].keys() - {*required(self.type), "id"}:
            row["properties"][field] = {"anyOf": [row["properties"][field], {"type": "null"}]}
        row["properties"] |= {DISABLED: {"type": "boolean", "description": "true takes the row away."}}
        names = IDENTITY.get(self.noun, ("id",))
        row["required"] = list(names)
        if names == ("id",):
            own = sorted(str(getattr(one, "id")) for one in getattr(self.catalogue, self.noun))  # noqa: B009
            row["if"] = {"properties": {"id": {"not": {"enum": own}}, DISABLED: {"const": False}}}
            row["then"] = {"required": list(required(self.type))}
        off = {
            "type": "object",
            "description": "Takes rows of the catalogue away, by their ids.",
            "properties": {DISABLE: {"type": "array", "items": {"type": "string"}, "minItems": 1}},
            "required": [DISABLE],
            "additionalProperties": False,
        }
        return {
            "$schema": DIALECT,
            "title": f"ecomteam catalogue: {self.noun}.yaml",
            "description": _doc(self.type),
            "type": "array",
            "items": {"if": {"required": [DISABLE]}, "then": off, "else": row},
            "$defs": dict(sorted(self.definitions.items())),
        }

    def _noun(self, noun: type[msgspec.Struct], whole: bool = True) -> Schema:
        properties: dict[str, Schema] = {}
        if (tag := tag_of(noun)) is not None:
            properties[tag[0]] = {"const": tag[1]}
        for field, hint in hints_of(noun).items():
            properties[field] = self._condition() if field in CONDITIONS else self._value(hint, field, noun)
        made: Schema = {"type": "object", "description": _doc(noun), "properties": properties}
        if whole and required(noun):
            made["required"] = [*([tag[0]] if tag else []), *required(noun)]
        return made | {"additionalProperties": False}

    def _value(self, hint: Any, field: str, noun: type[msgspec.Struct]) -> Schema:
        options = [self._one(option, hint) for option in choices(hint)]
        made = options[0] if len(options) == 1 else {"anyOf": options}
        return made | {"minItems": 1} if field in needs_one(noun) else made

    def _one(self, option: Any, hint: Any) -> Schema:
        refers, within = refers_of(hint), bounds_of(hint)
        if option is Text:
            return {"$ref": "#/$defs/text"}
        if option is type(None):
            return {"type": "null"}
        if get_origin(option) is Literal:
            return {"enum": list(get_args(option))}
        if get_origin(option) is tuple:
            item = get_args(option)[0]
            return {"type": "array", "items": self._value(item, "", self.type)}
        if is_noun(option):
            return self._reference(option, within)
        return self._plain(option, refers.noun if refers else None, within)

    def _reference(self, noun: type[msgspec.Struct], within: Within | None) -> Schema:
        name = noun.__name__ if within is None else f"{noun.__name__} {within}"
        if name not in self.definitions:
            self.definitions[name] = {}
            made = self._noun(noun)
            if within is not None:
                made["properties"] = {field: _number(within) for field in made["properties"]}
            self.definitions[name] = made
        return {"$ref": f"#/$defs/{_pointer(name)}"}

    def _plain(self, kind: type, noun: str | None, within: Within | None) -> Schema:
        if kind is bool:
            return {"type": "boolean"}
        if kind is str:
            return _named(self.known[noun] if noun else ())
        if self.noun == "thresholds" and within is None:
            return {"type": "number", "minimum": 0, "description": _limits()}
        return _number(within, whole=kind is int)

    # --- conditions ---

    def _condition(self) -> Schema:
        if "condition" not in self.definitions:
            self.definitions["condition"] = {}
            self.definitions["condition"] = self._conditions()
        return {"$ref": "#/$defs/condition"}

    def _conditions(self) -> Schema:
        inner: Schema = {"$ref": "#/$defs/condition"}
        parts: Schema = {"type": "array", "items": inner}
        properties: dict[str, Schema] = {
            "all": parts | {"description": "All of these hold."},
            "any": parts | {"description": "At least one of these holds."},
            "not": inner | {"description": "This does not hold."},
        }
        kinds, options = facts_of(self.catalogue, self.noun)
        listed = {question.id for question in self.catalogue.questions if not question.options_from}
        for fact, kind in sorted(kinds.items()):
            there = sorted(options.get(fact, ()))
            closed = there and (fact in listed or fact == "person_sourcing")
            properties[fact] = self._test(kind, {"enum": there} if closed else _named(there))
        return {
            "type": "object",
            "description": "What must hold, all of it: facts of the shop and of its team, all, any and not.",
            "properties": properties,
            "additionalProperties": False,
        }

    def _test(self, kind: str, value: Schema) -> Schema:
        listed: Schema = {"type": "array", "items": value, "minItems": 1}
        match kind:
            case "yes_no":
                return {"type": "boolean"}
            case "number":
                number: Schema = {"anyOf": [{"type": "number"}, _named(self.known["thresholds"])]}
                return {
                    "description": "A number, or comparisons with numbers or thresholds; several make a range.",
                    "anyOf": [
                        {"type": "number"},
                        {
                            "type": "object",
                            "properties": dict.fromkeys(COMPARISONS, number),
                            "additionalProperties": False,
                            "minProperties": 1,
                        },
                    ],
                }
            case "set":
                every: Schema = {
                    "type": "object",
                    "properties": {"all_of": listed},
                    "required": ["all_of"],
                    "additionalProperties": False,
                }
                return {"description": "One of these, or all_of these.", "anyOf": [value, listed, every]}
        return {"description": "This, or one of these.", "anyOf": [value, listed]}


def _named(ids: Iterable[str]) -> Schema:
    """One of these ids, or one that the same overlay adds."""
    known = sorted(ids)
    return {"type": "string"} | ({"examples": known} if known else {})


def _number(within: Within | None, whole: bool = False) -> Schema:
    made: Schema = {"type": "integer" if whole else "number"}
    if within is not None:
        made["exclusiveMinimum" if within.above else "minimum"] = within.low
        made["maximum"] = within.high
        if within.unit:
            made["description"] = within.unit
    return made


def _limits() -> str:
    return "What the program itself uses has limits: " + "; ".join(
        f"{name} {within}" for name, within in LIMITS.items()
    )


def _doc(noun: type[msgspec.Struct]) -> str:
    return " ".join((noun.__doc__ or "").replace("``", "").split())


def _pointer(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace(" ", "%20")


def known_in(catalogue: Catalogue) -> Mapping[str, frozenset[str]]:
    """What can be referred to, by noun."""
    known = {name: frozenset(str(getattr(row, "id", "")) for row in getattr(catalogue, name)) for name in FIELDS}
    known["drivers"] |= known["questions"]
    known["questions"] |= TEAM_FACTS.keys() | CHECK_FACTS.keys()
    return known


def facts_of(catalogue: Catalogue, noun: str) -> tuple[Mapping[str, str], Mapping[str, frozenset[str]]]:
    """The facts that a condition may ask for with their kinds, and what those of kinds choice and set may be."""
    kinds = {question.id: str(question.kind) for question in catalogue.questions} | TEAM_FACTS
    if noun == "checks":
        kinds |= CHECK_FACTS
    options: dict[str, frozenset[str]] = {}
    for question in catalogue.questions:
        listed = getattr(catalogue, question.options_from) if question.options_from else question.options
        if listed:
            options[question.id] = frozenset(option.id for option in listed)
    roles = frozenset(role.id for role in catalogue.roles)
    options |= {"role": roles, "person_sourcing": frozenset(SOURCINGS)}
    return kinds, options | {fact: roles for fact, kind in kinds.items() if kind == "set" and fact not in options}
