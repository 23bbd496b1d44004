"""The ideas of a file: entries of ``leanings`` that are no names, but say in a few lines what it is."""

from collections.abc import Mapping

from ecomteam.files.ideas import Named, about, idea, named
from ecomteam.files.names import MOST_ALIKE, Names, keys_of
from ecomteam.files.rows import Rows
from ecomteam.files.trades import trades
from ecomteam.files.values import FactReader, Number, WrongValue, read_text
from ecomteam.files.yaml.reader import REFUSED, Path
from ecomteam.model.amounts import Span
from ecomteam.model.ideafields import IDEA_NUMBER
from ecomteam.model.ideas import IDEA_KINDS, LONGEST_IDEA, MOST_IDEAS, Idea
from ecomteam.model.personfields import PersonField
from ecomteam.model.problems import quoted

TEXT, FOR = "text", "for"
IDEA_KEYS = (*IDEA_KINDS, TEXT, FOR, *IDEA_NUMBER)
# A month, a year and an hour say the same; what is asked for each order may stand beside a month, and beside no hour.
EITHER = (("per_month", "per_year", "per_hour"), ("per_order", "per_hour"))
# Keys that people write for another one.
INSTEAD: Mapping[str, str] = {
    **dict.fromkeys(
        ("a_month", "monthly", "cost_per_month", "cost", "price", "rate", "per_maand", "kosten"), "per_month"
    ),
    **dict.fromkeys(("a_year", "yearly", "salary", "per_jaar", "salaris"), "per_year"),
    **dict.fromkeys(("one_off", "eenmalig", "investment"), "once"),
    **dict.fromkeys(("hourly", "an_hour", "per_uur"), "per_hour"),
    **dict.fromkeys(("an_order", "cost_per_order", "per_parcel", "per_bestelling", "per_pakket"), "per_order"),
    **dict.fromkeys(("hours", "uren", "hours_a_week"), "hours_per_week"),
    **dict.fromkeys(("commissie", "provisie"), "commission"),
    **dict.fromkeys(("name", "called", "what", "naam"), TEXT),
    **dict.fromkeys(("role", "activity", "rol", "activiteit", "voor"), FOR),
    **dict.fromkeys(("employ", "aannemen"), "hire"),
    **dict.fromkeys(("agency", "uitbesteden"), "outsource"),
    **dict.fromkeys(("lease", "rent", "software", "kopen", "huren"), "buy"),
}


class IdeaReader:
    """Reads them one by one; what is wrong is told to the ``rows`` of the file."""

    def __init__(self, rows: Rows, facts: FactReader, roles: Names, activities: Names) -> None:
        self.rows = rows
        self.facts = facts
        self.roles = roles
        self.activities = activities

    def ideas(self, items: Mapping[Path, object]) -> tuple[Idea, ...]:
        """Those at the places where they stand."""
        for path in [*items][MOST_IDEAS:]:
            self.rows.fail(path, f"at most {MOST_IDEAS} of them are read")
        found = (self._idea(raw, path) for path, raw in [*items.items()][:MOST_IDEAS])
        return tuple(one for one in found if one is not None)

    def _idea(self, raw: object, path: Path) -> Idea | None:
        instead = {key: f'write "{right}"' for key, right in INSTEAD.items()}
        rows = self.rows.mapping(raw, path, keys_of(IDEA_KEYS), instead)
        if not isinstance(raw, dict):
            return None
        kinds = [kind for kind in IDEA_KINDS if kind in rows]
        if len(kinds) != 1:
            one = "keep one of them" if kinds else "add one of them, such as hire: assistant"
            self.rows.fail(path, f"this is {', '.join(IDEA_KINDS[:-1])} or {IDEA_KINDS[-1]}; {one}")
            return None
        numbers = {key: self._number(field, rows.get(key), (*path, key)) for key, field in IDEA_NUMBER.items()}
        self._prices(numbers, path)
        kind = kinds[0]
        told = self._text(rows.get(kind, REFUSED), (*path, kind), must=True)
        text = self._text(rows.get(TEXT), (*path, TEXT))
        if told is None:
            return None
        meant = named(told, self.roles, self.activities)
        # Whoever writes an id has no words of their own for it.
        text = text or (None if told in (meant.role, meant.activity) else told)
        of = self._for(rows.get(FOR), (*path, FOR)) or (meant if meant.exact else None)
        of = of or about(kind, told, self.roles, self.activities)
        return idea(kind, told, text, of, numbers, self.rows.document.place(path))

    def _prices(self, numbers: Mapping[str, float | None], path: Path) -> None:
        for either in EITHER:
            first, *others = [key for key in either if numbers[key] is not None] or [""]
            for key in others:
                self.rows.fail((*path, key), f"this is told by {first} already; keep one of them")
        if numbers["per_hour"] is not None and numbers["hours_per_week"] is None:
            self.rows.fail(path, 'how many hours a week? add "hours_per_week: "')

    def _text(self, raw: object, path: Path, *, must: bool = False) -> str | None:
        def read(value: object) -> str:
            text = read_text(value, self.rows.document.source(path))
            if len(text) > LONGEST_IDEA:
                raise WrongValue(f"this is too long; say it in {LONGEST_IDEA} characters at most")
            return text

        return self.rows.required(raw, path, read) if must else self.rows.read(raw, path, read)

    def _for(self, raw: object, path: Path) -> Named | None:
        def read(value: object) -> Named:
            text = read_text(value, self.rows.document.source(path))
            found = named(text, self.roles, self.activities)
            if not found.exact:
                raise WrongValue(self._unknown(text))
            return found

        return self.rows.read(raw, path, read)

    def _unknown(self, text: str) -> str:
        near = [one for one in (self.roles.suggest(text), self.activities.suggest(text)) if one is not None]
        near = near or [*trades(text, self.roles.all), *self.roles.alike(text), *self.activities.alike(text)]
        near = list(dict.fromkeys(near))[:MOST_ALIKE]
        meant = f"; near to it: {', '.join(near)}" if near else ""
        see = "see: ecomteam catalogue list roles, or activities"
        return f"neither a role nor an activity is called {quoted(text)}{meant}; {see}"

    def _number(self, field: PersonField, raw: object, path: Path) -> float | None:
        def read(value: object) -> Number:
            return self.facts.number(field, value, self.rows.document.source(path), ranges=False)

        found = self.rows.read(raw, path, read)
        return None if isinstance(found, Span) else found
