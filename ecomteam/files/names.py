"""Names as people type them: ids, English and Dutch names and other names, however they are spelled."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from ecomteam.model.activities import Activity
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.money import Currency
from ecomteam.model.problems import quoted
from ecomteam.model.questions import Option, Question
from ecomteam.model.roles import Aliases
from ecomteam.model.spelling import did_you_mean, nearest, sharing_words
from ecomteam.model.symptoms import Goal, Leaning, Symptom
from ecomteam.model.targets import TARGET_KINDS
from ecomteam.model.text import Text


class Named(Protocol):
    """A part of the catalogue that people can mean by its names."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> Text: ...
    @property
    def aliases(self) -> Aliases: ...


# Nearly every spelling is plain ASCII, and a catalogue has thousands.
ASCII_SQUASHED = bytes(range(128)).lower() + bytes(range(128, 256))
ASCII_LEFT_OUT = bytes(code for code in range(128) if not chr(code).isalnum())


def squashed(text: str) -> str:
    """What is left of a spelling when case, accents, spaces, hyphens and underscores do not count."""
    if text.isascii():
        return text.encode().translate(ASCII_SQUASHED, ASCII_LEFT_OUT).decode()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if char.isalnum())


class Names:
    """From every accepted spelling to an id. Ids win over names and names over aliases.

    A spelling that two ids share on one level leads to neither, so that nothing is chosen silently.
    """

    def __init__(self, levels: Iterable[Iterable[tuple[str, str]]]) -> None:
        """Each level holds pairs of a spelling and its id; earlier levels win.

        Later ones are taken in when somebody writes what no earlier one has: most write ids, and of names and aliases
        there are thousands.
        """
        self._levels = iter(levels)
        first = tuple(next(self._levels, ()))
        self.all = tuple([identity for _, identity in first])
        self._ids: dict[str, str] = {}
        self._shared: dict[str, tuple[str, ...]] = {}
        self._spellings: list[str] = []
        self._take(first)

    def _deepen(self) -> bool:
        """Take in the next level; false where there is none."""
        level = next(self._levels, None)
        if level is None:
            return False
        self._take(level)
        return True

    def _take(self, level: Iterable[tuple[str, str]]) -> None:
        meant: dict[str, list[str]] = {}
        for spelling, identity in level:
            self._spellings.append(spelling)
            ids = meant.setdefault(squashed(spelling), [])
            if identity not in ids:
                ids.append(identity)
        for key, ids in meant.items():
            if not key or key in self._ids or key in self._shared:
                continue
            if len(ids) == 1:
                self._ids[key] = ids[0]
            else:
                self._shared[key] = tuple(ids)

    def _key(self, text: str) -> str:
        """A spelling as it is looked up, once as many levels are there as it takes to find it."""
        key = squashed(text)
        while key not in self._ids and key not in self._shared and self._deepen():
            pass
        return key

    @property
    def spellings(self) -> tuple[str, ...]:
        """All of them, level by level."""
        while self._deepen():
            pass
        return tuple(self._spellings)

    @classmethod
    def of(cls, parts: Iterable[Named]) -> "Names":
        """The names of parts of the catalogue that have an id, a name and aliases."""
        rows = tuple(parts)
        return cls(
            (
                ((row.id, row.id) for row in rows),
                ((name, row.id) for row in rows for name in (row.name.en, row.name.nl)),
                ((alias, row.id) for row in rows for alias in (*row.aliases.en, *row.aliases.nl)),
            )
        )

    def __len__(self) -> int:
        while self._deepen():
            pass
        return len(self._ids) + len(self._shared)

    def find(self, text: str) -> str | None:
        """The id that is meant, if exactly one is."""
        return self._ids.get(self._key(text))

    def shared(self, text: str) -> tuple[str, ...]:
        """The ids that may be meant, where a spelling stands for several."""
        return self._shared.get(self._key(text), ())

    def suggest(self, text: str, *, begun: bool = True) -> str | None:
        """The id that may be meant by a spelling that none has; by a part of one too where it may be ``begun``."""
        return nearest(text, self._meant(), begun=begun)

    def alike(self, text: str) -> tuple[str, ...]:
        """The ids that share words with it in either language, the most alike first; none where words say nothing."""
        return sharing_words(text, self._meant())

    def _meant(self) -> Iterable[tuple[str, str]]:
        keys = ((spelling, squashed(spelling)) for spelling in self.spellings)
        return ((spelling, self._ids[key]) for spelling, key in keys if key in self._ids)


# Where the names of a noun can be read, of those of which there are many.
LISTS: Mapping[str, str] = {
    "activity": "activities",
    "check": "checks",
    "currency": "currencies",
    "goal": "goals",
    "leaning": "leanings",
    "number": "questions",
    "role": "roles",
    "symptom": "symptoms",
}
# So many names that may be meant.
MOST_ALIKE = 3


class Speller:
    """Says that a text names nothing, and what it may have meant.

    Comparing spellings is slow, so that after ``budget`` texts it no longer suggests: a file with thousands of unknown
    names is refused as fast as any other.
    """

    def __init__(self, budget: int = 100) -> None:
        self._budget = budget

    def unmatched(self, noun: str, text: str, names: Names, meant: Sequence[str] = ()) -> str:
        """A sentence such as ``no role is called "seles"; did you mean "sales"?``

        ``meant`` are those that the text may mean by more than its spelling. Where nothing is spelt nearly so, these
        are named, then what shares words with it; and where all names stand.
        """
        if shared := names.shared(text):
            return f"{quoted(text)} can mean {' or '.join(shared)}; write one of these"
        wrong = f"no {noun} is called {quoted(text)}"
        if (close := self.hint(text, names)) or self._budget < 0 or noun not in LISTS:
            return f"{wrong}{close}"
        near = list(dict.fromkeys((*meant, *names.alike(text))))[:MOST_ALIKE]
        alike = f"; near to it: {', '.join(near)}" if near else ""
        return f"{wrong}{alike}; see: ecomteam catalogue list {LISTS[noun]}"

    def not_one_of(self, text: str, names: Names) -> str:
        """The same where there are so few possibilities that all can be named."""
        return f"{quoted(text)} is not one of {', '.join(names.all)}{self.hint(text, names)}"

    def hint(self, text: str, names: Names) -> str:
        """``; did you mean "sales"?`` where something is near, else nothing."""
        self._budget -= 1
        return did_you_mean(names.suggest(text)) if self._budget >= 0 else ""


SOURCINGS = Names(
    (
        [("in_house", "in_house"), ("freelance", "freelance"), ("agency", "agency")],
        [
            ("inhouse", "in_house"),
            ("employee", "in_house"),
            ("in dienst", "in_house"),
            ("intern", "in_house"),
            ("freelancer", "freelance"),
            ("zzp", "freelance"),
            ("zzp'er", "freelance"),
            ("bureau", "agency"),
            ("3pl", "agency"),
        ],
    )
)
STATUSES = Names(
    (
        [("active", "active"), ("away", "away"), ("planned", "planned"), ("vacant", "vacant")],
        [
            ("actief", "active"),
            ("afwezig", "away"),
            ("on leave", "away"),
            ("met verlof", "away"),
            ("gepland", "planned"),
            ("vacature", "vacant"),
            ("vacancy", "vacant"),
        ],
    )
)
# The words of a person's fields that are a choice, by field.
CHOICES: Mapping[str, Names] = {"sourcing": SOURCINGS, "status": STATUSES}
PERIODS = Names(
    (
        [("hour", "hour"), ("month", "month")],
        [("uur", "hour"), ("hourly", "hour"), ("maand", "month"), ("monthly", "month")],
    )
)


def role_names(catalogue: Catalogue) -> Names:
    """Every way to write a role."""
    return Names.of(catalogue.roles)


def fact_names(questions: Iterable[Question]) -> Names:
    """The keys of a shop, its name among them, and what people call them."""
    rows = tuple(questions)
    return Names(
        (
            [("name", "name"), *((row.id, row.id) for row in rows)],
            ((name, row.id) for row in rows for name in (row.name.en, row.name.nl)),
            ((alias, row.id) for row in rows for alias in (*row.aliases.en, *row.aliases.nl)),
        )
    )


def options_of(question: Question, catalogue: Catalogue) -> tuple[Option, ...]:
    """The options of a question, wherever they come from; currencies are only named."""
    rows: tuple[Symptom, ...] | tuple[Goal, ...] | tuple[Leaning, ...]
    match question.options_from:
        case "symptoms":
            rows = catalogue.symptoms
        case "goals":
            rows = catalogue.goals
        case "leanings":
            rows = catalogue.leanings
        case _:
            return question.options
    return tuple(Option(id=row.id, name=row.name, aliases=row.aliases) for row in rows)


def quoted_rows(catalogue: Catalogue) -> tuple[Goal | Leaning, ...]:
    """What a price can be told of: what an owner leans to, and the goals for which something is bought."""
    return (*catalogue.leanings, *(goal for goal in catalogue.goals if goal.project is not None))


def quoted_names(catalogue: Catalogue) -> Names:
    """Every way to write one of them."""
    return Names.of(quoted_rows(catalogue))


def target_names() -> Names:
    """Every way to write what an owner wants a number to be."""
    return Names.of(TARGET_KINDS)


def option_names(question: Question, catalogue: Catalogue) -> Names:
    """Every way to write one of a question's options, wherever they come from."""
    match question.options_from:
        case "symptoms":
            return Names.of(catalogue.symptoms)
        case "goals":
            return Names.of(catalogue.goals)
        case "leanings":
            return Names.of(catalogue.leanings)
        case "currencies":
            return _named(catalogue.currencies)
        case _:
            return Names.of(question.options)


def activity_names(catalogue: Catalogue) -> Names:
    """Every way to write an activity."""
    return _named(catalogue.activities)


def _named(rows: Iterable[Activity | Currency]) -> Names:
    """The names of what has no others than its own."""
    rows = tuple(rows)
    return Names(
        (
            [(row.id, row.id) for row in rows],
            [(name, row.id) for row in rows for name in (row.name.en, row.name.nl)],
        )
    )


def check_names(catalogue: Catalogue) -> Names:
    """Every way to write a check."""
    rows = catalogue.checks
    return Names(
        (
            [(row.id, row.id) for row in rows],
            [(row.code, row.id) for row in rows],
            [(title, row.id) for row in rows for title in (row.title.en, row.title.nl)],
        )
    )


def step_names(catalogue: Catalogue) -> Names:
    """Every way to write a step of the checklist."""
    return Names(([(step.id, step.id) for part in catalogue.checklist for step in part.steps],))


def counted_by(catalogue: Catalogue) -> list[str]:
    """The numbers that a measure of work may be of: those that are asked, and those that follow from them."""
    asked = [row.id for row in catalogue.questions if row.kind == "number"]
    followed = {row.fact for row in catalogue.estimates}
    return [*asked, *(row.id for row in catalogue.drivers if row.id in followed)]


def keys_of(keys: Iterable[str]) -> Names:
    """Keys that are written in one way only."""
    return Names([[(key, key) for key in keys]])
