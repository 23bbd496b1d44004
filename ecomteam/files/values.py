"""Single values as people write them: facts, numbers, days, yes and no. The interview reads its answers here too."""

import datetime
import re

from ecomteam.files.iso import COUNTRIES
from ecomteam.files.names import Names, Speller, option_names, squashed
from ecomteam.files.numbers import GROUPED, NoNumber, Range, out_of_range, plain, read_number, readings
from ecomteam.files.phrases import EURO, meaning_of, read_phrase
from ecomteam.model.amounts import Span
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.facts import Value
from ecomteam.model.personfields import Field
from ecomteam.model.problems import escaped, quoted
from ecomteam.model.questions import Question

YES = frozenset(("true", "yes", "ja", "y", "j"))
NO = frozenset(("false", "no", "nee", "n"))
UNKNOWN = frozenset(
    map(
        squashed,
        (
            "unknown",
            "onbekend",
            "weet niet",
            "weet ik niet",
            "don't know",
            "do not know",
            "dont know",
        ),
    )
)
NONE = frozenset(("none", "geen", "nothing", "niets"))
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

# So many possibilities an error still names one by one.
FEW = 8

# A name or a reason beyond this is none; laying out texts of any length in narrow columns would take for ever.
LONGEST_LINE = 500


Number = int | float | Span


class WrongValue(ValueError):
    """A value that cannot be what it stands for; the message is a whole sentence for the user."""


def says_unknown(raw: object) -> bool:
    """Whether somebody wrote that they do not know."""
    return raw is None or (isinstance(raw, str) and squashed(raw) in UNKNOWN)


def kind_of(raw: object) -> str:
    """What a YAML value is, in words."""
    match raw:
        case None:
            return "empty"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case _:
            return "a mapping"


def read_text(raw: object, source: str | None = None) -> str:
    """One line of text. ``source`` is the value as it was written, to show how to quote it."""
    if raw is None and source in (None, "", "~"):
        raise WrongValue("this is empty")
    if isinstance(raw, list | dict):
        raise WrongValue(f"this is text, not {kind_of(raw)}")
    if not isinstance(raw, str):
        how = f"put it in quotes: {quoted(source or str(raw))}"
        raise WrongValue(f"this is text, but YAML reads it as {kind_of(raw)}; {how}")
    text = raw.strip()
    if not text:
        raise WrongValue("this is empty")
    if "\n" in text:
        raise WrongValue("this goes over several lines; write it on one")
    if len(text) > LONGEST_LINE:
        raise WrongValue(f"this text is too long: at most {LONGEST_LINE} characters are read")
    return text


def read_yes_no(raw: object) -> bool:
    """A boolean, or yes or no in either language and any case."""
    if isinstance(raw, bool):
        return raw
    word = raw.strip().casefold() if isinstance(raw, str) else None
    if word in YES or word in NO:
        return word in YES
    raise WrongValue(f"answer yes or no, not {quoted(raw) if isinstance(raw, str) else kind_of(raw)}")


def read_quantity(raw: object, allowed: Range, source: str | None = None) -> int | float:
    """A number, or text that can stand for one number only."""
    if isinstance(raw, str):
        try:
            return read_number(raw, allowed)
        except NoNumber as error:
            raise WrongValue(f"{quoted(raw)} {error}") from None
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise WrongValue(f"this is a number, not {kind_of(raw)}")
    shown = escaped((source or plain(raw))[:40])
    # YAML reads 40.000 as 40, and a Dutch owner writes it for forty thousand.
    if source and re.fullmatch(GROUPED["."], source):
        others = [number for number in readings(source) if number != raw and allowed.allows(number)]
        if others:
            raise WrongValue(f"{shown} can mean {others[0]} or {plain(raw)}; write one of these")
    if not allowed.allows(raw):
        share = "; a share such as 1.2% is written 0.012 or 1.2%" if allowed.maximum == 1 < raw else ""
        raise WrongValue(f"{shown} {out_of_range(raw, allowed)}{share}")
    return int(raw) if raw == int(raw) else raw


def read_day(raw: object) -> str:
    """A day as ``2026-03-01``, and one that exists."""
    how = "a day is written year-month-day, such as 2026-03-01"
    if not isinstance(raw, str) or not re.fullmatch(DAY, raw.strip()):
        raise WrongValue(how)
    try:
        datetime.date.fromisoformat(raw.strip())
    except ValueError:
        raise WrongValue(f"there is no such day as {raw.strip()}") from None
    return raw.strip()


def read_name(raw: object, noun: str, names: Names, speller: Speller) -> str:
    """The id of what somebody calls by one of its names."""
    if not isinstance(raw, str):
        raise WrongValue(f"write the name of a {noun}, not {kind_of(raw)}" if raw is not None else "this is empty")
    found = names.find(raw)
    if found is None:
        few = len(names.all) <= FEW and not names.shared(raw)
        raise WrongValue(speller.not_one_of(raw, names) if few else speller.unmatched(noun, raw, names))
    return found


class FactReader:
    """Reads values of facts against the catalogue's questions; ``currency`` is the shop's own."""

    def __init__(self, catalogue: Catalogue, speller: Speller | None = None, currency: str = EURO) -> None:
        self.catalogue = catalogue
        self.currency = currency
        self.speller = speller or Speller()
        self.questions = {question.id: question for question in catalogue.questions}
        self._names: dict[str, Names] = {}

    def names(self, question: Question) -> Names:
        """Every way to write an option of the question."""
        if question.id not in self._names:
            self._names[question.id] = option_names(question, self.catalogue)
        return self._names[question.id]

    def read(self, question: Question, raw: object, source: str | None = None) -> Value | None:
        """The fact's value, or ``None`` where it is said to be unknown. Raises ``WrongValue``.

        A text may also name several members of a set, with commas between them.
        """
        if isinstance(raw, str) and question.kind in ("choice", "set") and self.names(question).find(raw):
            found = self.item(question, raw)
            return found if question.kind == "choice" else frozenset((found,))
        if says_unknown(raw):
            return None
        match question.kind:
            case "yes_no":
                return read_yes_no(raw)
            case "number":
                return self.number(question, raw, source)
            case "text":
                return read_text(raw, source)
            case "choice":
                return self.item(question, raw)
            case "set":
                return self._set(question, raw)

    def number(self, said: Question | Field, raw: object, source: str | None = None, *, ranges: bool = True) -> Number:
        """A number, or text that can stand for one number or range only. Raises ``WrongValue``."""
        if not isinstance(raw, str):
            return read_quantity(raw, range_of(said), source)
        try:
            return read_phrase(raw, meaning_of(said, self.catalogue, self.currency, ranges=ranges))
        except NoNumber as error:
            raise WrongValue(f"{quoted(raw)} {error}") from None

    def _set(self, question: Question, raw: object) -> frozenset[str]:
        if isinstance(raw, str):
            if squashed(raw) in NONE:
                return frozenset()
            raw = [part for part in raw.split(",") if part.strip()]
        if not isinstance(raw, list):
            raise WrongValue(f"write a list, not {kind_of(raw)}")
        return frozenset(self.item(question, item) for item in raw)

    def item(self, question: Question, raw: object) -> str:
        """One option's id. Raises ``WrongValue``."""
        if question.id == "country" and isinstance(raw, str) and raw.strip().upper() in COUNTRIES:
            return raw.strip().upper()
        if isinstance(raw, bool) or not isinstance(raw, str):
            ids = self.names(question).all
            what = f"one of {', '.join(ids)}" if len(ids) <= FEW else f"the name of a {noun_of(question)}"
            raise WrongValue(f"write {what}, not {kind_of(raw)}" if raw is not None else "this is empty")
        return read_name(raw, noun_of(question), self.names(question), self.speller)


def range_of(said: Question | Field) -> Range:
    """What a number may be by its question or its field."""
    return Range(minimum=said.minimum, maximum=said.maximum, whole=said.whole)


def noun_of(question: Question) -> str:
    """What one option of the question is called in an error."""
    match question.options_from:
        case "symptoms":
            return "symptom"
        case "goals":
            return "goal"
        case "currencies":
            return "currency"
        case _:
            return question.id.replace("_", " ")
