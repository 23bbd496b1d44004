"""A Team becomes a team.yaml that reads back as the same Team."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from ecomteam.files.currencies import currency_of
from ecomteam.files.names import option_names
from ecomteam.files.numbers import GROUPED, plain
from ecomteam.files.phrases import in_words
from ecomteam.files.team.read import FORMAT, LEANINGS, PEOPLE
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.model.amounts import Span
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.facts import Said, Value, in_order
from ecomteam.model.ideafields import IDEA_NUMBER
from ecomteam.model.ideas import Idea
from ecomteam.model.personfields import PERSON_FIELDS
from ecomteam.model.problems import escaped
from ecomteam.model.questions import Question
from ecomteam.model.team import Holding, Measured, OwnRate, Pace, Person, Quote, Target, Team, Waiver

# What needs no quotes in any version of YAML: everything else gets them.
PLAIN = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f_.&+'()/-]*(?: [A-Za-z0-9\u00c0-\u024f_.&+'()/-]+)*")
# The same for a number in words, which is more than digits.
PHRASE = re.compile(r"[0-9$€£][A-Za-z0-9$€£%.,/'+–-]*(?: [A-Za-z0-9$€£%.,/'+–-]+)*")
GUESSED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
UNKNOWN = "unknown"
# Beyond this the digits of a number say less than its exponent.
LARGEST = 1e15

Scalar = bool | int | float | str


def write_team(
    team: Team, catalogue: Catalogue, remarks: Mapping[str, Sequence[str]] | None = None, above: Sequence[str] = ()
) -> str:
    """The text of the file, its facts in the order of the catalogue's questions.

    ``remarks`` are comments about people, by name; ``above`` are comments at the top. Each is one line.
    """
    lines = [*map(_comment, above), f"format: {FORMAT}"]
    shop = _shop(team, catalogue)
    if shop:
        lines += ["shop:", *(f"  {line}" for line in shop)]
    if team.measured:
        lines += ["measured:", *(f"  {fact}: {measured_line(one)}" for fact, one in team.measured.items())]
    if team.pace:
        lines += ["measures:", *(f"  {activity}: {_pace(pace)}" for activity, pace in team.pace.items())]
    if team.quotes:
        lines += ["quotes:", *(f"  {item}: {_quote(quote)}" for item, quote in team.quotes.items())]
    if team.targets:
        lines += ["targets:", *(f"  {item}: {_target(target)}" for item, target in team.targets.items())]
    if PEOPLE in team.declined:
        lines.append(f"{PEOPLE}: {UNKNOWN}")
    elif team.people is not None:
        said = remarks or {}
        lines += _block(
            PEOPLE, ([*_person(person), *map(_comment, said.get(person.name, ()))] for person in team.people)
        )
    if team.rates:
        lines += ["rates:", *(f"  {rate.role}: {_rate(rate)}" for rate in team.rates)]
    if team.waivers:
        lines += _block("waivers", (_waiver(waiver) for waiver in team.waivers))
    if team.done:
        lines.append(f"done: {_flow(team.done)}")
    if team.history:
        lines += ["history:", *(f"  - {_anything(row)}" for row in team.history)]
    return "\n".join(lines) + "\n"


def scalar(value: Scalar) -> str:
    """One value as every YAML reader takes it, whatever version it speaks."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        number = plain(value)
        # 1.125 could be a grouped thousand where both are allowed; 1.1250 could not.
        return f"{number}0" if re.fullmatch(GROUPED["."], number) else number
    if PLAIN.fullmatch(value) and value.lower() not in GUESSED:
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(char if char.isprintable() else _escape(char) for char in quoted)


def written_fact(fact: str, value: Value, catalogue: Catalogue) -> str:
    """A fact's value as a file says it, on one line."""
    question = next(question for question in catalogue.questions if question.id == fact)
    return _fact(value, option_names(question, catalogue).all)


def written_person(person: Person) -> list[str]:
    """What a file says of somebody, a line each; the first is the name."""
    return _person(person)


def written_row(row: Mapping[str, object]) -> str:
    """A month of the history, on one line."""
    return _anything(dict(row))


def _comment(text: str) -> str:
    return f"# {escaped(text)}"


def _escape(char: str) -> str:
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def _flow(values: Iterable[str]) -> str:
    return f"[{', '.join(map(scalar, values))}]"


def _pairs(pairs: Mapping[str, Scalar | None]) -> list[str]:
    return [f"{key}: {scalar(value)}" for key, value in pairs.items() if value is not None]


def _block(key: str, items: Iterable[list[str]]) -> list[str]:
    lines = [f"{'    ' if number else '  - '}{line}" for item in items for number, line in enumerate(item)]
    return [f"{key}:", *lines] if lines else [f"{key}: []"]


def _shop(team: Team, catalogue: Catalogue) -> list[str]:
    lines = _pairs({"name": team.name})
    facts = FactReader(catalogue, currency=currency_of(team.facts, catalogue))
    for question in catalogue.questions:
        if question.id in team.declined:
            lines.append(f"{question.id}: {UNKNOWN}")
        elif question.id == LEANINGS and team.ideas:
            named = team.facts.get(LEANINGS, frozenset())
            ids = [scalar(item) for item in in_order(named)] if isinstance(named, frozenset) else []
            lines.append(f"{LEANINGS}: [{', '.join((*ids, *map(written_idea, team.ideas)))}]")
        elif question.id in team.facts:
            order = option_names(question, catalogue).all
            value = team.facts[question.id]
            said = team.written.get(question.id)
            kept = said is not None and _still_says(said, value, question, facts)
            lines.append(f"{question.id}: {_phrase(said) if said and kept else _fact(value, order)}")
    return lines


def written_idea(idea: Idea) -> str:
    """An idea as a file says it, on one line."""
    of = idea.role or idea.activity
    told = {idea.kind: idea.text or of, "for": of if idea.text else None}
    numbers = {key: getattr(idea, key) for key in IDEA_NUMBER}
    return f"{{{', '.join(_pairs({**told, **numbers}))}}}"


def _phrase(said: str) -> str:
    return said if PHRASE.fullmatch(said) else scalar(said)


def _still_says(said: str, value: Value, question: Question, facts: FactReader) -> bool:
    """Whether what somebody once wrote is what holds now."""
    try:
        return facts.read(question, said) == value
    except WrongValue:
        return False


def measured_line(one: Measured) -> str:
    """A measured number on one line, as a file holds it."""
    told = {
        "value": one.value,
        "error": one.error,
        "from": one.since,
        "to": one.until,
        "rows": one.rows,
        "file": one.file,
    }
    return f"{{{', '.join(_pairs(told))}}}"


def _anything(value: object) -> str:
    """Whatever stands in the history, on one line."""
    match value:
        case None:
            return "null"
        case list():
            return f"[{', '.join(map(_anything, value))}]"
        case dict():
            return f"{{{', '.join(f'{scalar(key)}: {_anything(inner)}' for key, inner in value.items())}}}"
        case float() if not -LARGEST < value < LARGEST:
            return repr(value)
        case _:
            return scalar(cast(Scalar, value))


def _fact(value: Value, order: tuple[str, ...]) -> str:
    if isinstance(value, Span) and value.open is not None:
        return scalar(in_words(value))
    if isinstance(value, Span):
        return f"{{from: {scalar(value.low)}, to: {scalar(value.high)}}}"
    if not isinstance(value, frozenset):
        return scalar(value)
    if isinstance(value, Said):
        return _flow(value.in_order)
    # Another set has no order of its own; the catalogue's is the same on every machine.
    return _flow(sorted(value, key=lambda item: (order.index(item) if item in order else len(order), item)))


def _person(person: Person) -> list[str]:
    values = ((field, getattr(person, field.key)) for field in PERSON_FIELDS)
    return [f"{field.key}: {_value(value)}" for field, value in values if value != field.default]


def _value(value: Scalar | tuple[Holding | str, ...] | Mapping[str, float]) -> str:
    if isinstance(value, Mapping):
        return f"{{{', '.join(_pairs(value))}}}"
    if not isinstance(value, tuple):
        return scalar(value)
    return f"[{', '.join(_holding(item) if isinstance(item, Holding) else scalar(item) for item in value)}]"


def _holding(held: Holding) -> str:
    return held.role if held.fte is None else f"{{role: {held.role}, fte: {scalar(held.fte)}}}"


def _quote(quote: Quote) -> str:
    if not quote.a_month:
        return scalar(quote.once)
    once = f"once: {scalar(quote.once)}, " if quote.once else ""
    return f"{{{once}a_month: {scalar(quote.a_month)}}}"


def _target(target: Target) -> str:
    return scalar(target.to) if target.by is None else f"{{to: {scalar(target.to)}, by: {scalar(target.by)}}}"


def _pace(pace: Pace) -> str:
    of = "" if pace.of is None else f", of: {pace.of}"
    return f"{{per_hour: {scalar(pace.per_hour)}{of}}}"


def _rate(rate: OwnRate) -> str:
    return f"{{low: {scalar(rate.low)}, high: {scalar(rate.high)}, per: {rate.per}}}"


def _waiver(waiver: Waiver) -> list[str]:
    return _pairs(
        {
            "check": waiver.check,
            "reason": waiver.reason,
            "until": waiver.until,
            "person": waiver.person,
        }
    )
