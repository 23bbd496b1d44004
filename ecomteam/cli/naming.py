"""What somebody means who types the name of something: in whatever spelling, or refused with what is near."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import UsageError, quoted

if TYPE_CHECKING:
    from ecomteam.files.names import Names

# Each raises ``UsageError`` for what it does not know.


def role_id(known: Knowledge, given: str) -> str:
    from ecomteam.files.names import role_names

    return _meant(role_names(known.catalogue), given, "no role is called", "ecomteam catalogue list roles")


def symptom_id(known: Knowledge, given: str) -> str:
    from ecomteam.files.names import option_names

    names = option_names(known.question("symptoms"), known.catalogue)
    return _meant(names, given, "no symptom is called", "ecomteam catalogue list symptoms")


def step_ids(known: Knowledge, given: Iterable[str]) -> list[str]:
    """Steps of the checklist."""
    from ecomteam.files.names import step_names

    names = step_names(known.catalogue)
    return [_meant(names, one, "the checklist has no step called", "ecomteam checklist") for one in given]


def known_id(known: Knowledge, given: str) -> str:
    """The id that somebody means: as it is, in another spelling, or by a name in either language."""
    from ecomteam.files.names import Named, Names
    from ecomteam.reports.compose.catalogue import known_ids

    ids = known_ids(known)
    whole = known.catalogue
    aliased: list[Named] = [*whole.roles, *whole.symptoms, *whole.goals, *whole.leanings]
    texts = [(row.id, row.name) for row in aliased] + [(row.id, row.name) for row in whole.phases]
    names = Names(
        (
            [(each, each) for each in ids],
            [(name, identity) for identity, text in texts if identity in ids for name in (text.en, text.nl)],
            [(alias, row.id) for row in aliased for alias in (*row.aliases.en, *row.aliases.nl)],
        )
    )
    found = names.find(given)
    if found is None and (shared := names.shared(given)):
        raise UsageError(f"{quoted(given)} can mean {' or '.join(shared)}; give one of these")
    if found is None:
        for origin in known.origins:
            if origin.deed == "removed" and origin.id == given:
                raise UsageError(f"overlay {quoted(origin.overlay)} switches {quoted(given)} off")
        hint = _hint(names, given, "ecomteam catalogue list")
        raise UsageError(f"nothing in the catalogue is called {quoted(given)}{hint}")
    return found


def section(given: str | None) -> str | None:
    """A part of the catalogue to list."""
    from ecomteam.files.catalogue.read import FIELDS

    return None if given is None else one_of(FIELDS, given, f"the catalogue has no part called {quoted(given)}")


def one_of(listed: Iterable[str], given: str, refusal: str, others: Iterable[tuple[str, str]] = ()) -> str:
    """One of so few names that all can be told; ``others`` are more ways to write them."""
    from ecomteam.files.names import Names, Speller

    names = Names(([(name, name) for name in listed], others))
    found = names.find(given)
    if found is None:
        hint = Speller().hint(given, names) or f"; there are: {', '.join(names.all)}"
        raise UsageError(f"{refusal}{hint}")
    return found


def _meant(names: "Names", given: str, refusal: str, see: str) -> str:
    found = names.find(given)
    if found is None:
        raise UsageError(f"{refusal} {quoted(given)}{_hint(names, given, see)}")
    return found


def _hint(names: "Names", given: str, see: str) -> str:
    from ecomteam.files.names import Speller

    return Speller().hint(given, names) or f"; see: {see}"
