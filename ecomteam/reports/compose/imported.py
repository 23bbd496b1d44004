"""What a staff list leaves for the user to look at: beside each person in the file, and as notes after the import."""

from collections.abc import Iterator

from ecomteam.model.problems import quoted
from ecomteam.model.stafflist import Imported, ImportedPerson
from ecomteam.model.text import Language
from ecomteam.words import staff as words


def remarks(person: ImportedPerson, lang: Language) -> list[str]:
    """The title and how sure its role is, or what to decide; then what else to look at. Each is one line."""
    return [_about_title(person, lang), *(words.LOOK.to(lang).format(what=note.to(lang)) for note in person.notes)]


def open_ends(made: Imported, lang: Language) -> Iterator[str]:
    """What the user has to decide or look at, with its place in the list, and a last line that counts."""
    for person in made.people:
        for number, remark in enumerate(remarks(person, lang)):
            if number or person.decide:
                yield f"{person.place}: {_bare(person.name)}: {remark}"
    if made.ignored:
        yield words.IMPORT_IGNORED.to(lang).format(columns=", ".join(map(quoted, made.ignored)))
    yield words.IMPORTED.to(lang).format(
        people=len(made.people),
        roles=sum(bool(person.roles) for person in made.team.people or ()),
        decide=sum(person.decide for person in made.people),
    )


def _about_title(person: ImportedPerson, lang: Language) -> str:
    reading, guess = person.reading, person.reading.guess
    title = _bare(reading.title)
    if not person.decide:
        taken = words.TITLE_TAKEN if reading.title and reading.roles else words.TITLE_GIVEN
        return taken.to(lang).format(title=title, confidence=_percent(reading.confidence))
    if not reading.title:
        return words.DECIDE_UNTITLED.to(lang)
    if guess is None:
        return words.DECIDE_NOTHING.to(lang).format(title=title)
    near = {"role": guess.role, "like": _bare(guess.like), "confidence": _percent(guess.confidence)}
    return words.DECIDE_GUESS.to(lang).format(title=title, **near)


def _bare(text: str) -> str:
    return quoted(text)[1:-1]


def _percent(share: float) -> str:
    return f"{share:.0%}"
