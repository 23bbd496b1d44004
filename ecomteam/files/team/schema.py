"""The JSON Schema of a team.yaml, for editors: it completes ids, shows what they mean and marks what cannot be right.

It completes ids, and accepts the names and the usual spellings that reading accepts too. Reading is the wider of the
two: what the schema accepts in one value is read, and a few rarer spellings are read that the schema marks. Only of a
number in words it sees no more than that there is one.
"""

import re
from collections.abc import Iterable

from ecomteam.files.iso import COUNTRIES
from ecomteam.files.names import (
    CHOICES,
    PERIODS,
    Names,
    activity_names,
    check_names,
    counted_by,
    keys_of,
    option_names,
    quoted_names,
    quoted_rows,
    role_names,
    step_names,
    target_names,
)
from ecomteam.files.team.read import FORMAT
from ecomteam.files.team.write import UNKNOWN
from ecomteam.files.values import NO, YES
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.ideafields import IDEA_NUMBERS
from ecomteam.model.ideas import IDEA_KINDS
from ecomteam.model.personfields import MOST, PERSON_FIELD, PERSON_FIELDS, PersonField
from ecomteam.model.questions import Option, Question
from ecomteam.model.shopfacts import COUNTED
from ecomteam.model.symptoms import Goal, Leaning, Symptom
from ecomteam.model.targets import TARGET_KINDS, TargetKind
from ecomteam.model.text import Language, Text
from ecomteam.words.facts import NAMES

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT: Schema = {"type": "string", "minLength": 1, "pattern": r"\S"}
DAY: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-03-01"]}
NUMERAL: Schema = {"type": "string", "pattern": "^[^A-Za-z]*[0-9][^A-Za-z]*$"}
# Said in words, with a period, a currency or two ends; what cannot be read is said when it is read.
PHRASE: Schema = {"type": "string", "pattern": "[0-9]"}
MOMENT: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", "examples": ["2026-08"]}
AMOUNT: Schema = {"anyOf": [{"type": "number", "minimum": 0}, NUMERAL]}


def spelled(spellings: Iterable[str]) -> Schema:
    """Accepts each spelling with any signs between its words, and each word small or with a capital.

    A pattern and not an ``enum``, because editors would offer every value of that.
    """
    return {"type": "string", "pattern": f"^({'|'.join(sorted({_pattern(text) for text in spellings}))})$"}


def _pattern(spelling: str) -> str:
    return r"[\W_]*".join(["", *map(_any_case, re.findall(r"[^\W_]+", spelling)), ""])


def _any_case(word: str) -> str:
    first, rest = word[0], word[1:]
    if rest == rest.lower():
        return f"[{first.lower()}{first.upper()}]{rest}" if first.lower() != first.upper() else word
    return f"({word}|{word.lower()}|{word.capitalize()})"


YES_NO: Schema = {"anyOf": [{"enum": [True, False, "yes", "no", "ja", "nee"]}, spelled((*YES, *NO))]}
SAYS_UNKNOWN = spelled(("unknown", "onbekend", "weet niet", "weet ik niet", "don't know"))

SAID: dict[str, Text] = {
    "file": Text("A shop and the people who work for it.", "Een webshop en de mensen die ervoor werken."),
    "format": Text("The version of this format.", "De versie van dit formaat."),
    "shop": Text(
        "What is true of the shop. What is left out counts as unknown.",
        "Wat er van de webshop waar is. Wat ontbreekt, geldt als onbekend.",
    ),
    "name": Text("The name of the shop.", "De naam van de webshop."),
    "measured": Text(
        "Numbers that were counted from your exports; what you tell yourself wins.",
        "Cijfers die uit je exports zijn geteld; wat je zelf opgeeft, gaat voor.",
    ),
    "measures": Text(
        "Your own pace: how many one person does in an hour; `of` says of which number, such as orders_per_month.",
        "Je eigen tempo: hoeveel één persoon er in een uur doet; `of` zegt van welk getal, zoals orders_per_month.",
    ),
    "quotes": Text(
        "What you were told that something costs: once, or a month; of what you think of (leanings) or want (goals).",
        "Wat je hoorde dat iets kost: eenmalig, of per maand; van wat je overweegt (leanings) of wilt (goals).",
    ),
    "targets": Text(
        "What you want to reach: a number, or `to` with the month `by` which.",
        "Wat je wilt halen: een getal, of `to` met `by`, de maand waarin het zover moet zijn.",
    ),
    "history": Text("What earlier months were.", "Hoe het er eerdere maanden voor stond."),
    "range": Text("A range, both ends included.", "Een bereik, beide uiteinden meegerekend."),
    "people": Text(
        "Who works for the shop, outside parties too.",
        "Wie er voor de webshop werkt, ook partijen van buiten.",
    ),
    "rates": Text(
        "What you pay for a role yourself; a single number is per hour.",
        "Wat je zelf voor een rol betaalt; één getal is per uur.",
    ),
    "waivers": Text("Findings you accept, and why.", "Bevindingen die je accepteert, en waarom."),
    "until": Text("The last day this is accepted.", "De laatste dag dat dit geaccepteerd is."),
    "unknown": Text("You do not know; it will not be asked again.", "Je weet het niet; het wordt niet meer gevraagd."),
    "hire": Text(
        "Whom you think of hiring: a role, or your own words.",
        "Wie je denkt aan te nemen: een rol, of je eigen woorden.",
    ),
    "outsource": Text(
        "What you think of giving to a company: a role or an activity, or your own words.",
        "Wat je denkt uit te besteden: een rol of activiteit, of je eigen woorden.",
    ),
    "buy": Text(
        "What you think of buying or leasing, in your own words.",
        "Wat je denkt te kopen of te huren, in je eigen woorden.",
    ),
    "text": Text("What you call it.", "Hoe je het noemt."),
    "for": Text(
        "Whose work it would do: a role or an activity, where its name does not say so.",
        "Wiens werk het zou doen: een rol of activiteit, als de naam dat niet zegt.",
    ),
    "done": Text("Steps of the checklist that are done.", "Stappen van de checklist die klaar zijn."),
}


def team_schema(catalogue: Catalogue, lang: Language = "en") -> Schema:
    """JSON Schema (draft 2020-12) of the file that describes a shop, with descriptions in ``lang``."""
    return _Schemas(catalogue, lang).file()


class _Schemas:
    def __init__(self, catalogue: Catalogue, lang: Language) -> None:
        self.catalogue = catalogue
        self.lang = lang

    def file(self) -> Schema:
        roles = [(role.id, role.name) for role in self.catalogue.roles]
        steps = [(step.id, step.text) for part in self.catalogue.checklist for step in part.steps]
        facts = {row.id: self._or_unknown(self._fact(row)) for row in self.catalogue.questions}
        shop = {"name": self._said("name", TEXT)} | facts
        return {
            "$schema": DIALECT,
            "title": "team.yaml",
            "description": SAID["file"].to(self.lang),
            **self._object(
                {
                    "format": self._said("format", {"const": FORMAT}),
                    "shop": self._said("shop", self._object(shop)),
                    "measured": self._said("measured", self._object(self._measured())),
                    "measures": self._said("measures", self._measures()),
                    "quotes": self._said("quotes", self._quotes()),
                    "targets": self._said("targets", self._targets()),
                    "people": self._said(
                        "people", {"anyOf": [{"type": ["array", "null"], "items": self._person()}, SAYS_UNKNOWN]}
                    ),
                    "rates": self._said("rates", self._rates(roles)),
                    "waivers": self._said("waivers", {"type": ["array", "null"], "items": self._waiver()}),
                    "history": self._said("history", {"type": ["array", "null"], "items": {"type": "object"}}),
                    "done": self._said("done", _one_or_more(self._ids(steps, step_names(self.catalogue)))),
                }
            ),
            "$defs": {
                "role": self._ids(roles, role_names(self.catalogue)),
                "rate": {
                    "anyOf": [AMOUNT, self._object({"low": AMOUNT, "high": AMOUNT, "per": _words(PERIODS)}, "low")]
                },
            },
        }

    def _said(self, key: str, schema: Schema) -> Schema:
        return {**schema, "description": SAID[key].to(self.lang)}

    def _object(self, properties: dict[str, Schema], *required: str) -> Schema:
        schema: Schema = {
            "type": "object" if required else ["object", "null"],
            "properties": {key: value if key in required else _or_empty(value) for key, value in properties.items()},
            "additionalProperties": False,
        }
        return schema | {"required": list(required)} if required else schema

    def _ids(self, rows: Iterable[tuple[str, Text]], names: Names) -> Schema:
        """Each id with its meaning: editors show the description of a ``const``, but not that of an ``enum``."""
        consts: list[Schema] = [{"const": identity, "description": text.to(self.lang)} for identity, text in rows]
        return {"anyOf": [*consts, spelled(names.spellings)]} if consts else {"not": {}}

    def _rates(self, roles: Iterable[tuple[str, Text]]) -> Schema:
        """By role; the ids stand among the properties so that editors complete them."""
        rate: Schema = {"$ref": "#/$defs/rate"}
        return {
            "type": ["object", "null"],
            "properties": {role: rate for role, _ in roles},
            "additionalProperties": rate,
            "propertyNames": {"$ref": "#/$defs/role"},
        }

    def _fact(self, question: Question) -> Schema:
        asked = f"{question.ask.to(self.lang)} {question.help.to(self.lang)}"
        said = {"title": question.name.to(self.lang), "description": asked}
        match question.kind:
            case "yes_no":
                return YES_NO | said
            case "number":
                kind = "integer" if question.whole and not question.is_average else "number"
                number: Schema = {"type": kind, "minimum": question.minimum, "maximum": question.maximum}
                one: Schema = {"anyOf": [number, PHRASE]}
                ends = self._said("range", self._object({"from": one, "to": one}, "from", "to"))
                return {"anyOf": [number, PHRASE, ends], **said}
            case "text":
                return TEXT | said
            case "choice":
                return self._options(question) | said
            case "set":
                return _one_or_more(self._options(question)) | said

    def _or_unknown(self, schema: Schema) -> Schema:
        unknown: Schema = {"const": UNKNOWN, "description": SAID["unknown"].to(self.lang)}
        said = {key: schema.pop(key) for key in ("title", "description")}
        return {**said, "anyOf": [schema, unknown, SAYS_UNKNOWN]}

    def _options(self, question: Question) -> Schema:
        rows: Iterable[Option | Symptom | Goal | Leaning] = question.options
        match question.options_from:
            case "currencies":
                return self._ids(
                    ((row.id, row.name) for row in self.catalogue.currencies), option_names(question, self.catalogue)
                )
            case "symptoms":
                rows = self.catalogue.symptoms
            case "goals":
                rows = self.catalogue.goals
            case "leanings":
                rows = self.catalogue.leanings
        schema = self._ids(((row.id, row.name) for row in rows), option_names(question, self.catalogue))
        if question.options_from == "leanings":
            return {"anyOf": [schema, self._idea()]}
        if question.id == "country":
            return {"anyOf": [schema, {"enum": sorted(COUNTRIES)}]}
        return schema

    def _idea(self) -> Schema:
        """What somebody is thinking of in words of their own; it is one of a few kinds, with its price."""
        numbers = {field.key: {**_number(field), "description": field.help.to(self.lang)} for field in IDEA_NUMBERS}
        kinds: dict[str, Schema] = {kind: self._said(kind, TEXT) for kind in IDEA_KINDS}
        whose = self._said("for", {"anyOf": [{"$ref": "#/$defs/role"}, self._activities()]})
        told = self._object({**kinds, "text": self._said("text", TEXT), "for": whose, **numbers})
        return {**told, "type": "object", "oneOf": [{"required": [kind]} for kind in IDEA_KINDS]}

    def _person(self) -> Schema:
        role: Schema = {"$ref": "#/$defs/role"}
        fte = {**_number(PERSON_FIELD["fte"]), "description": PERSON_FIELD["fte"].help.to(self.lang)}
        holding: Schema = {"anyOf": [role, self._object({"role": role, "fte": fte}, "role")]}
        activities = self._activities()

        def schema(field: PersonField) -> Schema:
            match field.kind:
                case "text" | "somebody":
                    return TEXT
                case "yes_no":
                    return YES_NO
                case "number":
                    return _number(field)
                case "day":
                    return DAY
                case "choice":
                    return _words(CHOICES[field.key])
                case "roles":
                    return _one_or_more(holding)
                case "activities":
                    return _one_or_more(activities)
                case "hours":
                    return self._by_name(_number(field), activities)

        properties = {field.key: {**schema(field), "description": field.help.to(self.lang)} for field in PERSON_FIELDS}
        person = self._object(properties, *(field.key for field in PERSON_FIELDS if field.required))
        words = [word for word in CHOICES["status"].spellings if CHOICES["status"].find(word) == "away"]
        away: Schema = {"properties": {"status": spelled(words)}, "required": ["status"]}
        since: Schema = {"anyOf": [{"required": ["away_from"]}, away]}
        return person | {
            "not": {"required": ["fte", "hours_per_week"]},
            "dependentSchemas": {"away_until": since},
        }

    def _activities(self) -> Schema:
        rows = ((row.id, row.name) for row in self.catalogue.activities)
        return self._ids(rows, activity_names(self.catalogue))

    def _by_name(self, value: Schema, names: Schema) -> Schema:
        """A value for each name."""
        return {"type": ["object", "null"], "propertyNames": names, "additionalProperties": value}

    def _measures(self) -> Schema:
        pace: dict[str, Schema] = {
            "per_hour": _number_of(0.01, 1_000),
            "of": _words(keys_of(counted_by(self.catalogue))),
        }
        each = self._object(pace, "per_hour")
        return {"type": ["object", "null"], "propertyNames": self._activities(), "additionalProperties": each}

    def _quotes(self) -> Schema:
        rows = [(row.id, row.name) for row in quoted_rows(self.catalogue)]
        each: Schema = {"anyOf": [AMOUNT, self._object({"once": AMOUNT, "a_month": AMOUNT})]}
        return self._by_name(each, self._ids(rows, quoted_names(self.catalogue)))

    def _targets(self) -> Schema:
        each = {kind.id: self._target(kind) for kind in TARGET_KINDS}
        amount: Schema = {"anyOf": [{"type": "number", "minimum": 0}, PHRASE]}
        return {
            "type": ["object", "null"],
            "propertyNames": spelled(target_names().spellings),
            "properties": {key: _or_empty(value) for key, value in each.items()},
            "additionalProperties": _or_empty({"anyOf": [amount, self._object({"to": amount, "by": MOMENT}, "to")]}),
        }

    def _target(self, kind: TargetKind) -> Schema:
        amount: Schema = {"anyOf": [_number_of(kind.minimum, kind.maximum), PHRASE]}
        either: Schema = {"anyOf": [amount, self._object({"to": amount, "by": MOMENT}, "to")]}
        return either | {"description": kind.help.to(self.lang)}

    def _measured(self) -> dict[str, Schema]:
        numbers = [row for row in self.catalogue.questions if row.kind == "number"]
        answers = {row.id: self._measurement(row.name, row.minimum, row.maximum) for row in numbers}
        others = {fact: self._measurement(NAMES[fact], -MOST, MOST) for fact in COUNTED if fact not in answers}
        return answers | others

    def _measurement(self, name: Text, minimum: float, maximum: float) -> Schema:
        value: Schema = {"anyOf": [_number_of(minimum, maximum), PHRASE]}
        error = _number_of(0, MOST)
        rows: Schema = {"type": "integer", "minimum": 0}
        measured = {"value": value, "error": error, "from": MOMENT, "to": MOMENT, "rows": rows, "file": TEXT}
        return self._object(measured, "value") | {"description": name.to(self.lang)}

    def _waiver(self) -> Schema:
        checks = self._ids(((row.id, row.title) for row in self.catalogue.checks), check_names(self.catalogue))
        return self._object(
            {"check": checks, "reason": TEXT, "until": self._said("until", DAY), "person": TEXT}, "check", "reason"
        )


def _number(field: PersonField) -> Schema:
    number: Schema = {"type": "integer" if field.whole else "number", "minimum": field.minimum}
    text = PHRASE if field.per is not None else NUMERAL
    return {"anyOf": [number | ({"maximum": field.maximum} if field.maximum < MOST else {}), text]}


def _number_of(minimum: float, maximum: float) -> Schema:
    return {"type": "number", "minimum": minimum, "maximum": maximum}


def _words(names: Names) -> Schema:
    return {"anyOf": [{"enum": list(names.all)}, spelled(names.spellings)]}


def _one_or_more(item: Schema) -> Schema:
    return {"anyOf": [{"type": "array", "items": item}, item]}


def _or_empty(schema: Schema) -> Schema:
    """A key may stand there without a value: that is unknown, as if it were absent."""
    match schema.get("type"):
        case str() as kind:
            return {**schema, "type": [kind, "null"]}
        case list():
            return schema
    if "anyOf" in schema:
        branches = schema["anyOf"]
        assert isinstance(branches, list)
        return {**schema, "anyOf": [*branches, {"type": "null"}]}
    if "enum" in schema:
        values = schema["enum"]
        assert isinstance(values, list)
        return {**schema, "enum": [*values, None]}
    return schema
