"""What is wrong with a row that cannot be read: all of it, each at its place and in words of ours.

The reader of nouns stops at the first fault and speaks of types. This looks at the row again, by the same types.
"""

import types
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple, Protocol, Union, get_args, get_origin, get_type_hints

import msgspec

from ecomteam.files.yaml.reader import Path
from ecomteam.model.bounds import Within, bounds_of
from ecomteam.model.problems import quoted
from ecomteam.model.references import Refers, refers_of
from ecomteam.model.text import LANGUAGES, Cited, Text

# Conditions have a language and a reader of their own.
CONDITIONS = frozenset({"when", "unless", "seasonal"})
RESTS_ON_NOTHING = "it cites nothing and does not say that it is our own judgement"
CITED = tuple(field.name for field in msgspec.structs.fields(Cited))
PLAIN: Mapping[type, str] = {str: "text", bool: "true or false", int: "a whole number", float: "a number"}


class ShapeFault(NamedTuple):
    """``key``: it is about the name of the field at ``path``, not its value; ``missing``: fields are not there."""

    path: Path
    what: str
    key: bool = False
    missing: bool = False


class Look(Protocol):
    """What helps to see what is wrong: which ids there are, and what may have been meant by a name."""

    def near(self, given: str, names: Iterable[str]) -> str:
        """What to add to a sentence about a name that nothing has."""
        ...

    def nowhere(self, refers: Refers, wanted: str) -> str | None:
        """The sentence about an id that leads nowhere; ``None`` for one that is there."""
        ...


def row_faults(row: object, noun: type[msgspec.Struct], look: Look) -> Iterator[ShapeFault]:
    """All that is wrong in a row of which the noun cannot be made."""
    yield from _faults(row, noun, (), look)


def completed(value: object, hint: Any, rests_on: Mapping[str, object] | None = None) -> object:
    """The value as an overlay may shorten it, written out.

    A text in a single language, or given as it is, is shown in both; a part that does not say what it rests on rests on
    what the row around it does (``rests_on``).
    """
    options = choices(hint)
    if Text in options:
        return _both(value)
    items = next((option for option in options if get_origin(option) is tuple), None)
    if items is not None and isinstance(value, list):
        return [completed(each, get_args(items)[0], rests_on) for each in value]
    noun = _noun_for(value, [option for option in options if is_noun(option)])
    if noun is None or not isinstance(value, dict):
        return value
    hints = hints_of(noun)
    if issubclass(noun, Cited):
        own = {key: value[key] for key in CITED if value.get(key)}
        value = value if own else {**value, **(rests_on or {})}
        rests_on = own or rests_on
    return {
        key: completed(inner, hints[key], rests_on) if key in hints and key not in CONDITIONS else inner
        for key, inner in value.items()
    }


def texts_of(value: object) -> int:
    """How many halves of texts there are."""
    if isinstance(value, dict):
        return sum(1 if key in LANGUAGES else texts_of(inner) for key, inner in value.items())
    return sum(map(texts_of, value)) if isinstance(value, list) else 0


def _both(value: object) -> object:
    if isinstance(value, str):
        return dict.fromkeys(LANGUAGES, value)
    if isinstance(value, dict) and len(value) == 1 and (only := next(iter(value))) in LANGUAGES:
        return dict.fromkeys(LANGUAGES, value[only])
    return value


def _noun_for(value: object, nouns: list[type[msgspec.Struct]]) -> type[msgspec.Struct] | None:
    """The one of the nouns that the value's tag names; the only one where there are no tags."""
    if not nouns or not isinstance(value, dict) or tag_of(nouns[0]) is None:
        return nouns[0] if nouns else None
    return next((one for one in nouns if (tag := tag_of(one)) and value.get(tag[0]) == tag[1]), None)


@cache
def hints_of(noun: type[msgspec.Struct]) -> Mapping[str, Any]:
    """The types of the fields, with what is said about them."""
    return get_type_hints(noun, include_extras=True)


def required(noun: type[msgspec.Struct]) -> tuple[str, ...]:
    """The fields that a row has to have."""
    return tuple(field.name for field in msgspec.structs.fields(noun) if field.required)


def plain(hint: Any) -> Any:
    """The type without what is said about it."""
    return plain(get_args(hint)[0]) if hasattr(hint, "__metadata__") else hint


def choices(hint: Any) -> tuple[Any, ...]:
    """What a value may be one of: the parts of a union, or the type alone."""
    hint = plain(hint)
    return tuple(map(plain, get_args(hint))) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def is_noun(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, msgspec.Struct)


def tag_of(noun: type[msgspec.Struct]) -> tuple[str, Any] | None:
    """The field that tells one kind from another, and its value for this one."""
    config = noun.__struct_config__
    return (config.tag_field, config.tag) if config.tag_field is not None else None


def _faults(value: object, hint: Any, path: Path, look: Look) -> Iterator[ShapeFault]:
    options = choices(hint)
    if value is None and type(None) in options:
        return
    nouns = [option for option in options if is_noun(option)]
    literals = [item for option in options if get_origin(option) is Literal for item in get_args(option)]
    items = next((option for option in options if get_origin(option) is tuple), None)
    if nouns and (isinstance(value, dict) or len(nouns) == len([one for one in options if one is not type(None)])):
        yield from _noun_faults(value, nouns, path, look)
    elif items is not None:
        yield from _list_faults(value, get_args(items)[0], path, look)
    elif literals:
        if value not in literals or isinstance(value, bool):
            allowed = ", ".join(map(str, literals))
            yield ShapeFault(path, f"{_said(value)} is none of {allowed}{look.near(str(value), map(str, literals))}")
    else:
        yield from _plain_faults(value, [one for one in options if one in PLAIN], bounds_of(hint), path)
        refers = refers_of(hint)
        if refers is not None and isinstance(value, str) and (what := look.nowhere(refers, value)):
            yield ShapeFault(path, what)


def _list_faults(value: object, item: Any, path: Path, look: Look) -> Iterator[ShapeFault]:
    if not isinstance(value, list):
        yield ShapeFault(path, f"write a list here, such as [{value}]" if _scalar(value) else "write a list here")
        return
    for index, each in enumerate(value):
        yield from _faults(each, item, (*path, index), look)


def _noun_faults(value: object, nouns: list[type[msgspec.Struct]], path: Path, look: Look) -> Iterator[ShapeFault]:
    if not isinstance(value, dict):
        wanted = "a text here, or one for each of en and nl"
        if nouns[0] is not Text:
            wanted = f'"key: value" lines here, with {", ".join(required(nouns[0]) or hints_of(nouns[0]))}'
        yield ShapeFault(path, f"write {wanted}")
        return
    noun, tag = nouns[0], tag_of(nouns[0])
    if tag is not None:
        field = tag[0]
        kinds = {found[1]: one for one in nouns if (found := tag_of(one)) is not None}
        kind = value.get(field)
        if kind not in kinds:
            said = f'"{field}" is missing' if kind is None else f"{_said(kind)} is none of them"
            allowed = f"; it is one of {', '.join(map(str, kinds))}{look.near(str(kind), map(str, kinds))}"
            yield ShapeFault((*path, field) if field in value else path, said + allowed)
            return
        noun = kinds[kind]
    yield from _field_faults(value, noun, path, look, tag[0] if tag else None)


def _field_faults(
    value: Mapping[Any, object], noun: type[msgspec.Struct], path: Path, look: Look, tag: str | None
) -> Iterator[ShapeFault]:
    hints = hints_of(noun)
    missing = [field for field in required(noun) if field not in value]
    if missing:
        yield ShapeFault(path, f"{listed(missing)} {'is' if len(missing) == 1 else 'are'} missing", missing=True)
    if issubclass(noun, Cited) and not value.get("cites") and value.get("own_judgement") is None:
        yield ShapeFault(path, RESTS_ON_NOTHING)
    for key, inner in value.items():
        if key == tag:
            continue
        if key not in hints:
            close = look.near(str(key), hints) or f"; there are: {', '.join(hints)}"
            yield ShapeFault((*path, key), f"there is no field {quoted(str(key))} here{close}", key=True)
        elif key not in CONDITIONS:
            yield from _faults(inner, hints[key], (*path, key), look)


def _plain_faults(value: object, kinds: list[type], within: Within | None, path: Path) -> Iterator[ShapeFault]:
    fits = any(_is(value, kind) for kind in kinds)
    if not fits:
        wanted = PLAIN[float] if float in kinds else " or ".join(PLAIN[kind] for kind in kinds)
        yield ShapeFault(path, f"{_said(value)} is not {wanted}{f': {within}' if within else ''}")
    elif within is not None and isinstance(value, int | float) and not within.holds(value):
        yield ShapeFault(path, beyond(value, within))


def beyond(value: object, within: Within) -> str:
    """The sentence about a number that lies elsewhere."""
    shown = f"{value:.10g}" if isinstance(value, int | float) else value
    return f"{shown} is out of bounds: {within}"


def listed(names: Iterable[str]) -> str:
    """``"a", "b" and "c"``."""
    *first, last = [f'"{name}"' for name in names]
    return f"{', '.join(first)} and {last}" if first else last


def _is(value: object, kind: type) -> bool:
    if isinstance(value, bool):
        return kind is bool
    if kind is float:
        return isinstance(value, int | float)
    if kind is int and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, kind)


def _scalar(value: object) -> bool:
    return isinstance(value, str | int | float) and len(str(value)) <= 40 and str(value).isprintable()


def _said(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case dict():
            return "this mapping"
        case list():
            return "this list"
        case bool():
            return "true" if value else "false"
    return quoted(str(value))
