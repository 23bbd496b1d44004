"""Single values as people write them: facts, numbers, days, yes and no. The interview reads its answers here too."""

import datetime
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from ecomteam.files.currencies import EURO
from ecomteam.files.iso import COUNTRIES
from ecomteam.files.names import Names, Speller, option_names, options_of, squashed
from ecomteam.files.numbers import GROUPED, NoNumber, Range, Unit, as_share, out_of_range, plain, read_number, readings
from ecomteam.model.amounts import Span
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.facts import Said, Value
from ecomteam.model.personfields import PersonField
from ecomteam.model.problems import escaped, quoted
from ecomteam.model.questions import Question
from ecomteam.model.text import Language

if TYPE_CHECKING:
    from ecomteam.files.choosing import Chooser

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
# Of the places where one sells; that everything hurts says nothing.
PLACES, ALL = "sells", frozenset(map(squashed, ("all", "all of them", "all four", "alles", "allemaal", "alle vier")))
NONE = frozenset(("none", "geen", "nothing", "niets"))
NUMBER = r"[0-9]+(?:[.,][0-9]+)*"
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

# What is told in words of one's own more often than by name.
FELT = ("symptoms", "goals", "leanings")
# So many possibilities an error still names one by one.
FEW = 9

# A name or a reason beyond this is none; laying out texts of any length in narrow columns would take for ever.
LONGEST_LINE = 500


Number = int | float | Span
# Names that a text may mean.
Meant = Callable[[str], Sequence[str]]


class WrongValue(ValueError):
    """A value that cannot be what it stands for; the message is a whole sentence for the user.

    ``near`` is what it most likely stands for, ``either`` what it may be just as well. Of a set that is right but for
    one part, ``bad`` is that part, ``good`` are the members before it and ``rest`` is what stands behind it.
    ``outside`` says that it is a number, and too small or too large, ``with_vat`` that ``near`` has VAT in it, at
    ``rate`` where that was told, ``told_as`` in which unit it is, where another one is asked for.
    """

    def __init__(
        self,
        what: str,
        near: Value | None = None,
        either: tuple[Value, ...] = (),
        bad: str | None = None,
        good: tuple[str, ...] = (),
        rest: str = "",
    ) -> None:
        super().__init__(what)
        self.near = near
        self.either = either
        self.bad = bad
        self.good = good
        self.rest = rest
        self.outside = False
        self.with_vat = False
        self.rate: float | None = None
        self.told_as: Unit | None = None


def says_unknown(raw: object) -> bool:
    """Whether somebody wrote that they do not know."""
    if not isinstance(raw, str):
        return raw is None
    if squashed(raw) in UNKNOWN:
        return True
    from ecomteam.files.saying import unknown_said

    return unknown_said(raw)


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


def read_yes_no(raw: object, fact: str | None = None) -> bool:
    """A boolean, or yes or no as people say it: ``nope``, ``ja, AFAS``. ``fact`` is what was asked."""
    if isinstance(raw, bool):
        return raw
    word = raw.strip().casefold() if isinstance(raw, str) else None
    if word in YES or word in NO:
        return word in YES
    if not isinstance(raw, str):
        raise WrongValue(f"answer yes or no, not {kind_of(raw)}")
    from ecomteam.files.saying import yes_or_no

    said = yes_or_no(raw, fact)
    if said in ("yes", "no"):
        return said == "yes"
    if said == "both":
        raise WrongValue(f"{quoted(raw)} is neither a clear yes nor a clear no; write one of them", near=True)
    raise WrongValue(f"answer yes or no, not {quoted(raw)}")


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
        raise WrongValue(f"{shown} {out_of_range(raw, allowed)}{as_share(raw, allowed)}")
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


def read_name(raw: object, noun: str, names: Names, speller: Speller, meant: Meant | None = None) -> str:
    """The id of what somebody calls by one of its names; ``meant`` says what else a text may mean."""
    if not isinstance(raw, str):
        raise WrongValue(f"write the name of {_one(noun)}, not {kind_of(raw)}" if raw is not None else "this is empty")
    found = names.find(raw)
    if found is None:
        few = len(names.all) <= FEW and not names.shared(raw)
        others = meant(raw) if meant is not None and not few else ()
        raise WrongValue(speller.not_one_of(raw, names) if few else speller.unmatched(noun, raw, names, others))
    return found


class FactReader:
    """Reads values of facts against the catalogue's questions; ``currency`` is the shop's own.

    ``lang`` is the language of somebody who answers at a prompt, where a file has none: it decides whether 1.000 is a
    thousand, and a bare 40 can be a percentage.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        speller: Speller | None = None,
        currency: str = EURO,
        lang: Language | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.currency = currency
        self.lang = lang
        self.speller = speller or Speller()
        self.questions = {question.id: question for question in catalogue.questions}
        self._names: dict[str, Names] = {}
        self._choosers: dict[str, Chooser] = {}

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
            return found if question.kind == "choice" else Said((found,))
        if says_unknown(raw):
            return None
        match question.kind:
            case "yes_no":
                return read_yes_no(raw, question.id)
            case "number":
                return self.number(question, raw, source)
            case "text":
                return read_text(raw, source)
            case "choice":
                return self._choice(question, raw)
            case "set":
                return self._set(question, raw)

    def number(
        self, said: Question | PersonField, raw: object, source: str | None = None, *, ranges: bool = True
    ) -> Number:
        """A number, or text that can stand for one number or range only. Raises ``WrongValue``."""
        if not isinstance(raw, str):
            return self._quantity(said, raw, source)
        # Most files have no number in words, and what reads them takes longer to load than such a file to read.
        from ecomteam.files.margins import MARGIN, margin_told
        from ecomteam.files.meaning import meaning_of
        from ecomteam.files.phrases import read_phrase
        from ecomteam.files.saying import listed, worded

        fact = said.id if isinstance(said, Question) else said.key
        if (told := worded(raw, fact)) is not None:
            return int(told) if told == int(told) else told
        raw = margin_told(raw) if isinstance(said, Question) and said.id == MARGIN else raw
        meant = meaning_of(said, self.catalogue, self.currency, ranges=ranges, lang=self.lang)
        try:
            return read_phrase(raw, meant)
        except NoNumber as error:
            if not re.search("[0-9]", raw) and (count := listed(raw, fact)) is not None:
                return count
            share = _in_hundredths(raw, range_of(said)) if error.outside else ""
            wrong = WrongValue(f"{quoted(raw)} {error}{share}", near=error.near, either=error.could)
            wrong.outside, wrong.with_vat, wrong.rate = error.outside, error.with_vat, error.rate
            wrong.told_as = error.told_as
            raise wrong from None

    def period(self, question: Question, raw: object) -> str | None:
        """The period for which a number was told in words, where that is not the one of the question."""
        if not isinstance(raw, str) or question.kind != "number" or question.per is None:
            return None
        from ecomteam.files.meaning import meaning_of
        from ecomteam.files.phrases import period_told

        try:
            return period_told(raw, meaning_of(question, self.catalogue, self.currency, lang=self.lang))
        except NoNumber:
            return None

    @staticmethod
    def _quantity(said: Question | PersonField, raw: object, source: str | None) -> Number:
        """A number of the file; an average may have decimals."""
        averaged = isinstance(said, Question) and said.is_average
        allowed = range_of(said)
        return read_quantity(raw, msgspec.structs.replace(allowed, whole=False) if averaged else allowed, source)

    def chooser(self, question: Question) -> "Chooser":
        from ecomteam.files.choosing import Chooser

        if question.id not in self._choosers:
            options = options_of(question, self.catalogue)
            self._choosers[question.id] = Chooser(question.id, options, self.names(question), question.in_order)
        return self._choosers[question.id]

    def _choice(self, question: Question, raw: object) -> str:
        """The one option of a name, or of words that have one name in them."""
        try:
            return self.item(question, raw)
        except WrongValue as error:
            if not isinstance(raw, str) or not raw.strip() or question.options_from == "currencies":
                raise
            found, unsure = self.chooser(question).one(raw)
            if len(found) == 1 and not unsure:
                return found[0]
            if len(found) == 1:
                raise WrongValue(str(error), near=found[0]) from None
            if found:
                raise WrongValue(f"{quoted(raw)} can mean {' or '.join(found)}; write one", either=(*found,)) from None
            raise

    def _set(self, question: Question, raw: object) -> Said:
        if isinstance(raw, str):
            return self._members(question, raw)
        if not isinstance(raw, list):
            raise WrongValue(f"write a list, not {kind_of(raw)}")
        found: list[str] = []
        for item in raw:
            found += self._members(question, item).in_order if isinstance(item, str) else [self.item(question, item)]
        return Said(found)

    def _members(self, question: Question, text: str) -> Said:
        """The options that a text names, part by part; a part that names none is told with what is right."""
        if squashed(text) in NONE:
            return Said()
        if question.id == PLACES and squashed(text) in ALL:
            return Said(option.id for option in question.options)
        known = [part.strip() for part in text.split(",") if part.strip()]
        exact = [self.names(question).find(part) for part in known]
        if known and all(exact):
            return Said(one for one in exact if one is not None)
        from ecomteam.files.spoken import written_out

        chooser = self.chooser(question)
        parts = chooser.parts(chooser.spelt_out(written_out(text)))
        good: list[str] = []
        for place, part in enumerate(parts):
            found, either, silent = chooser.several(part)
            good += found
            if not found and not silent:
                near = either[0] if len(either) == 1 else None
                what = self.speller.unmatched(noun_of(question), part, self.names(question), chooser.alike(part))
                raise WrongValue(
                    what if len(either) < 2 else f"{quoted(part)} can mean {' or '.join(either)}; write one of these",
                    near=near,
                    either=(*either,) if len(either) > 1 else (),
                    bad=part,
                    good=tuple(dict.fromkeys(good)),
                    rest=", ".join(parts[place + 1 :]),
                )
        return Said(good)

    def item(self, question: Question, raw: object) -> str:
        """One option's id. Raises ``WrongValue``."""
        if question.id == "country" and isinstance(raw, str) and (code := raw.strip().upper()) in COUNTRIES:
            # Somebody who is asked for a country may answer no; a file that says NO means Norway.
            if self.lang is not None and raw.strip() in NO:
                raise WrongValue(f"{quoted(raw)} is a word too; write {code} for the country", near=code)
            return code
        if isinstance(raw, bool) or not isinstance(raw, str):
            ids = self.names(question).all
            what = f"one of {', '.join(ids)}" if len(ids) <= FEW else f"the name of {_one(noun_of(question))}"
            raise WrongValue(f"write {what}, not {kind_of(raw)}" if raw is not None else "this is empty")
        # What knows words takes longer to make than most files to read, and is asked of a name that is none.
        meant = (lambda text: self.chooser(question).alike(text)) if question.options_from in FELT else None
        try:
            return read_name(raw, noun_of(question), self.names(question), self.speller, meant)
        except WrongValue as error:
            if question.options_from != "leanings" or self.names(question).suggest(raw) is not None:
                raise
            from ecomteam.files.ideas import in_own_words

            raise WrongValue(f"{error}; or in your own words: {in_own_words(raw)}") from None


def _in_hundredths(raw: str, allowed: Range) -> str:
    """How to write a share whose only number was told without a percent sign; else nothing."""
    told = re.findall(NUMBER, raw)
    read = readings(told[0]) if len(told) == 1 and "%" not in raw else []
    return as_share(read[0], allowed) if len(read) == 1 else ""


def range_of(said: Question | PersonField) -> Range:
    """What a number may be by its question or its field."""
    return Range(minimum=said.minimum, maximum=said.maximum, whole=said.whole)


def _one(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def noun_of(question: Question) -> str:
    """What one option of the question is called in an error."""
    match question.options_from:
        case "symptoms":
            return "symptom"
        case "goals":
            return "goal"
        case "leanings":
            return "leaning"
        case "currencies":
            return "currency"
        case _:
            # Of several words an id is a noun in neither language.
            return "option" if "_" in question.id else question.id
