"""YAML with places: bounded, strict, and silent guesses turned into errors.

libyaml's events are pulled one by one and turned into plain values by the core schema of YAML 1.2, so that a file can
be refused the moment it goes past a bound, before anything was expanded or recursed into.
"""

import math
import re
from collections.abc import Iterator
from typing import Any as Anything
from typing import Final

import msgspec
import yaml

from ecomteam.files.yaml.syntax import SMART_QUOTES_HINT, explained
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped, quoted

Path = tuple[str | int, ...]

# The pure Python loader reads the same language, only slower; some platforms have no libyaml.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Beyond this a number no longer fits a float, and Python itself refuses to convert what is much longer.
MOST_DIGITS = 300

# Beyond so many problems a file is another kind of file, and listing on only takes time.
MOST_PROBLEMS = 2_000

# Anything that starts otherwise is text, which nearly everything is.
TELLING = frozenset("+-.0123456789tTfF\u201c\u201d\u201e\u2018\u2019\u201a")
NULLS = frozenset(("", "~", "null", "Null", "NULL"))
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
# Those that few files need stay text until then: compiling them all takes as long as reading a small file.
DECIMAL = re.compile(r"[-+]?[0-9]+")
BASED = {"0o": (r"0o[0-7]+", 8), "0x": (r"0x[0-9a-fA-F]+", 16)}
FRACTION = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
NO_NUMBER = r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"

# Control characters, the invisible line breaks of YAML 1.1, byte order marks in the middle, surrogates, non-characters.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
DIRECTIVE = r"(?:\A|[\r\n])%"
LINE_BREAK = re.compile(r"\r\n|\r|\n")
# A whole text between typographic quotes, double or single; an apostrophe alone is fine.
SMART_QUOTED = "(?s)[\u201c\u201d\u201e].*[\u201c\u201d]|[\u2018\u2019\u201a].*[\u2018\u2019]"


class Bounds(msgspec.Struct, frozen=True, kw_only=True):
    """How much a file may hold: bytes, levels, values, and characters of one value.

    ``before`` are values that other files of the same folder hold, which count too.
    """

    size: int = 1 << 20
    depth: int = 40
    nodes: int = 50_000
    scalar: int = 100_000
    before: int = 0


TEAM_BOUNDS = Bounds()
CATALOGUE_BOUNDS = Bounds(size=1 << 23, nodes=100_000)


class Refused:
    """Stands for a value that was refused, so that the rest of the file can still be looked at."""


REFUSED: Final = Refused()


class ReadDocument:
    """Plain values, where each of them and its key stands, and how it was written.

    ``problems`` are what the reader refused and ``broken`` the mappings that lack a key for it; a document from
    ``read_document`` has none.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.value: Anything = None
        self.places: dict[Path, Place] = {}
        self.key_places: dict[Path, Place] = {}
        self.sources: dict[Path, str] = {}
        self.broken: set[Path] = set()
        self.problems: list[Problem] = []

    @property
    def nodes(self) -> int:
        """How many values it holds, keys included."""
        return len(self.places) + len(self.key_places)

    def place(self, path: Path) -> Place:
        """The place of the value at ``path``, or of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(self.file, 1, 1))

    def key_place(self, path: Path) -> Place:
        """The place of the key that leads to ``path``; an item of a list stands for itself."""
        return self.key_places.get(path) or self.place(path)

    def source(self, path: Path) -> str | None:
        """The scalar at ``path`` as it was written, if it was written without quotes."""
        return self.sources.get(path)


def read_document(content: bytes, file: str, bounds: Bounds = TEAM_BOUNDS) -> ReadDocument:
    """Read one YAML document. Raises ``FileProblems`` with everything that is no plain data."""
    document = scan_document(content, file, bounds)
    if document.problems:
        raise FileProblems(document.problems)
    return document


def scan_document(content: bytes, file: str, bounds: Bounds = TEAM_BOUNDS) -> ReadDocument:
    """The same, but what can be stepped over stands in ``problems``, in order, and is ``REFUSED`` among the values.

    Raises ``FileProblems`` where the rest of the file cannot be made out.
    """
    walk = _Walk(file, bounds)
    try:
        walk.run(_decoded(content, file, bounds))
    except yaml.MarkedYAMLError as error:
        place, what = explained(error, content.decode("utf-8-sig", "replace"), file)
        walk.stop(place, (), what)
    except (yaml.YAMLError, ValueError, ArithmeticError, RecursionError, LookupError) as error:
        # Nothing known leads here, but a hostile file must not find a way to a traceback.
        walk.stop(Place(file, 1, 1), (), f"this cannot be read as YAML ({escaped(str(error).splitlines()[0][:200])})")
    walk.document.problems.sort()
    return walk.document


def dotted(path: Path) -> str:
    """``("people", 1, "roles", 0)`` as people write it: ``people[1].roles[0]``."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{_key(part)}" for part in path)
    return "".join(parts).removeprefix(".")


def _key(key: str) -> str:
    return key if re.fullmatch(r"[\w-]{1,60}", key) else quoted(key)


def _decoded(content: bytes, file: str, bounds: Bounds) -> str:
    if len(content) > bounds.size:
        raise FileProblems([Problem(Place(file), "", too_large(bounds))])
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in content[:4]
    if utf16:
        what = "this is not UTF-8 but looks like UTF-16; save it as UTF-8"
        raise FileProblems([Problem(Place(file, 1, 1), "", what)])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        what = (
            f"byte {error.start + 1} (0x{content[error.start]:02X}) is not UTF-8; "
            "the file may be in Latin-1 or Windows-1252: save it as UTF-8"
        )
        raise FileProblems([Problem(_end_of(before, file), "", what)]) from None
    if odd := FORBIDDEN.search(text):
        what = f"the character U+{ord(odd.group()):04X} cannot be seen and is not allowed; remove it"
        raise FileProblems([Problem(_end_of(text[: odd.start()], file), "", what)])
    # Checked before parsing: libyaml compares every %TAG line with every other, which takes minutes in a large file.
    if "%" in text and (directive := re.search(DIRECTIVE, text)):
        what = "a line that starts with % is a YAML directive, which is not read here; leave it out"
        raise FileProblems([Problem(_end_of(text[: directive.end() - 1], file), "", what)])
    return text


def too_large(bounds: Bounds) -> str:
    """The sentence about a file that goes past the bound on its size."""
    return f"the file is too large: at most {bounds.size >> 10:,} KiB are read".replace(",", " ")


def _end_of(text: str, file: str) -> Place:
    """The place just after the text."""
    lines = LINE_BREAK.split(text)
    return Place(file, len(lines), len(lines[-1]) + 1)


class _Walk:
    """One pass over the events of one file."""

    def __init__(self, file: str, bounds: Bounds) -> None:
        self.document = ReadDocument(file)
        self.bounds = bounds
        self.nodes = bounds.before
        self.events: Iterator[yaml.Event] = iter(())

    def run(self, text: str) -> None:
        self.events = yaml.parse(text, Loader=LOADER)
        next(self.events)
        start = next(self.events)
        if isinstance(start, yaml.StreamEndEvent):
            return
        self.document.value = self._value(next(self.events), ())
        next(self.events)
        second = next(self.events)
        if not isinstance(second, yaml.StreamEndEvent):
            what = 'a second document starts here ("---"); a file holds one, so put the rest into a file of its own'
            self.stop(self._place(second), (), what)

    def stop(self, place: Place, path: Path, what: str) -> None:
        """Give up on the rest of the file."""
        self._refuse(place, path, what)
        raise FileProblems(sorted(self.document.problems)) from None

    def _refuse(self, place: Place, path: Path, what: str) -> Refused:
        self.document.problems.append(Problem(place, dotted(path), what))
        if len(self.document.problems) == MOST_PROBLEMS:
            self.stop(place, (), "there is so much wrong in this file that the rest is not listed")
        return REFUSED

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return Place(self.document.file, mark.line + 1, mark.column + 1) if mark else Place(self.document.file)

    def _value(self, event: yaml.Event, path: Path) -> Anything:
        place = self._counted(event)
        # The first of two equal keys keeps its place.
        self.document.places.setdefault(path, place)
        if isinstance(event, yaml.AliasEvent):
            what = f"aliases (*{escaped(event.anchor or '')}) are not read here; write the value out"
            return self._refuse(place, path, what)
        plain = self._undecorated(event, place, path)
        if isinstance(event, yaml.ScalarEvent):
            if not plain:
                return REFUSED
            if not event.style:
                self.document.sources.setdefault(path, event.value)
            return self._scalar(event, place, path)
        if len(path) >= self.bounds.depth:
            self.stop(place, (), f"this is nested too deeply: at most {self.bounds.depth} levels are read")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _counted(self, event: yaml.Event) -> Place:
        place = self._place(event)
        self.nodes += 1
        if self.nodes > self.bounds.nodes:
            others = ", those of the files before it included" if self.bounds.before else ""
            self.stop(place, (), f"the file holds too much: at most {self.bounds.nodes} values are read{others}")
        return place

    def _undecorated(self, event: yaml.Event, place: Place, path: Path) -> bool:
        """Whether the value carries neither anchor nor tag."""
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is None and tag is None:
            return True
        if anchor is not None:
            what = f"anchors (&{escaped(anchor)}) are not read here; leave it out, and write the value out"
            self._refuse(place, path, what)
        if tag is not None:
            name = tag.replace("tag:yaml.org,2002:", "!!")
            what = f"tags ({escaped(name[:40])}) are not read here; leave it out, and put text in quotes"
            self._refuse(place, path, what)
        return False

    def _sequence(self, path: Path) -> list[Anything]:
        items: list[Anything] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self._value(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> dict[str, Anything]:
        rows: dict[str, Anything] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            place = self._counted(event)
            key = self._key(event, place, path)
            if key is None:
                self.document.broken.add(path)
                # One level deeper all the same: the bound on depth counts the path.
                self._value(next(self.events), (*path, "?"))
                continue
            inner = (*path, key)
            if key in rows:
                first = self.document.key_places[inner]
                self._refuse(place, inner, f"this key is there twice, first in line {first.line}; keep one of them")
            self.document.key_places.setdefault(inner, place)
            value = self._value(next(self.events), inner)
            rows.setdefault(key, value)
        return rows

    def _key(self, event: yaml.Event, place: Place, path: Path) -> str | None:
        if isinstance(event, yaml.AliasEvent):
            self._refuse(place, path, f"aliases (*{escaped(event.anchor or '')}) are not read here; write the key out")
            return None
        if not isinstance(event, yaml.ScalarEvent):
            self.stop(place, path, "a list or mapping cannot be a key here; a key is one word")
            return None
        if not self._undecorated(event, place, path):
            return None
        if not event.style and event.value == "<<":
            self._refuse(place, path, 'merge keys ("<<") are not read here; write the keys out')
            return None
        key = self._scalar(event, place, path)
        if isinstance(key, Refused):
            return None
        if not isinstance(key, str):
            how = f"put {escaped(event.value[:40])} in quotes" if event.value else "there is none before the colon"
            self._refuse(place, path, f"a key is text; {how}")
            return None
        return key

    def _scalar(self, event: yaml.ScalarEvent, place: Place, path: Path) -> Anything:
        text: str = event.value
        if len(text) > self.bounds.scalar:
            return self._refuse(place, path, f"this text is too long: at most {self.bounds.scalar} characters are read")
        # Raw characters were looked at in the file as a whole; only an escape brings in others.
        if event.style == '"' and (odd := FORBIDDEN.search(text)):
            what = f"the escape for U+{ord(odd.group()):04X} makes a character that cannot be seen; remove it"
            return self._refuse(place, path, what)
        if event.style:
            return text
        if text in NULLS:
            return None
        if text[0] not in TELLING:
            return text
        if not text.isascii() and re.fullmatch(SMART_QUOTED, text):
            return self._refuse(place, path, SMART_QUOTES_HINT)
        return self._plain(text, place, path)

    def _plain(self, text: str, place: Place, path: Path) -> Anything:
        """An unquoted scalar by the core schema: nothing but these few spellings is anything else than text."""
        if text in TRUTHS:
            return TRUTHS[text]
        pattern, base = BASED.get(text[:2], (DECIMAL, 10))
        if re.fullmatch(pattern, text):
            digits = text.lstrip("+-0ox")
            if len(digits) * math.log10(base) > MOST_DIGITS:
                what = f"a number of {len(digits)} digits is too large; at most {MOST_DIGITS} are read"
                return self._refuse(place, path, what)
            return int(text.removeprefix("0o").removeprefix("0x"), base)
        if FRACTION.fullmatch(text):
            number = float(text)
            if math.isinf(number):
                return self._refuse(place, path, f"{text[:40]} is too large for a number")
            return number
        if "." in text and re.fullmatch(NO_NUMBER, text):
            return self._refuse(place, path, f"{text} is no number one can plan with; leave it out if it is unknown")
        return text
