"""What a staff list leaves for the user to look at: beside each person in the file, and as notes after the import."""

from collections.abc import Iterator

from ecomteam.model.problems import quoted
from ecomteam.model.stafflist import Imported, ImportedPerson, Remark
from ecomteam.model.text import Language
from ecomteam.words import staff as words


def remarks(person: ImportedPerson, lang: Language) -> list[str]:
    """The title and how sure its role is, or what to decide; then what else to look at. Each is one line."""
    return [_about_title(person, lang), *(_remark(note, lang) for note in person.notes)]


def open_ends(made: Imported, lang: Language) -> Iterator[str]:
    """What the user has to decide or look at, with its place in the list, and a last line that counts."""
    said = [(note.place, _remark(note, lang)) for note in made.notes]
    for person in made.people:
        name = _bare(person.name)
        if person.decide:
            said.append((person.place, f"{name}: {_about_title(person, lang)}"))
        said += [(note.place, f"{name}: {_remark(note, lang)}") for note in person.notes if note.kind == "look"]
    for place, line in sorted(said, key=lambda one: one[0]):
        yield f"{place}: {line}"
    if made.ignored:
        yield words.IMPORT_IGNORED.to(lang).format(columns=", ".join(map(quoted, made.ignored)))
    yield words.IMPORTED.to(lang).format(
        people=len(made.people),
        roles=sum(bool(person.roles) for person in made.team.people or ()),
        decide=sum(person.decide for person in made.people),
    )


def _remark(note: Remark, lang: Language) -> str:
    """What was read, or what to look at; a list may say anything, and not in lines."""
    said = words.READ_AS if note.kind == "read" else words.LOOK
    return said.to(lang).format(what=note.to(lang))


def _about_title(person: ImportedPerson, lang: Language) -> str:
    reading, guess = person.reading, person.reading.guess
    title = _bare(reading.title)
    if person.decided:
        return words.DECIDED.to(lang).format(title=title)
    if not person.decide:
        taken = words.TITLE_TAKEN if reading.title and reading.roles else words.TITLE_GIVEN
        return taken.to(lang).format(title=title, confidence=_percent(reading.confidence))
    if not reading.title:
        return words.DECIDE_UNTITLED.to(lang)
    if guess is None:
        return words.DECIDE_NOTHING.to(lang).format(title=title)
    near = {"role": guess.role, "like": _bare(guess.like), "confidence": _percent(guess.confidence)}
    return words.DECIDE_GUESS.to(lang).format(title=title, **near)


def nearest(person: ImportedPerson, lang: Language) -> str:
    """The role that an open title is nearest to, as a remark; nothing where there is none."""
    guess = person.reading.guess
    return words.NEAREST.to(lang).format(role=guess.role) if guess else ""


def _bare(text: str) -> str:
    return quoted(text)[1:-1]


def _percent(share: float) -> str:
    return f"{share:.0%}"
