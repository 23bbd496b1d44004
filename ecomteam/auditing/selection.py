"""Which checks somebody asks for, and a team as if somebody had left."""

from collections.abc import Sequence
from itertools import islice

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model import spelling
from ecomteam.model.problems import UsageError, quoted
from ecomteam.model.team import Team

# Comparing a misspelt name with thousands of people takes long and helps nobody.
MOST_COMPARED = 300


def chosen_checks(
    knowledge: Knowledge, select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> frozenset[str] | None:
    """The ids of the checks that are selected and not ignored; ``None`` where nothing was said, which means all.

    Each is the id of a check, its code, or how its code begins (``ET2``). Raises ``UsageError`` for what fits no check.
    """
    if not select and not ignore:
        return None
    selected = _fitting(knowledge, select) if select else frozenset(knowledge.checks)
    return selected - _fitting(knowledge, ignore)


def _fitting(knowledge: Knowledge, given: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for part in (part.strip() for each in given for part in each.split(",")):
        fitting = {check.id for check in knowledge.catalogue.checks if _fits(part, check.id, check.code)}
        if not fitting:
            raise UsageError(f"no check is called {quoted(part)}, and no code begins like that{_hint(knowledge, part)}")
        found |= fitting
    return frozenset(found)


def _fits(given: str, identity: str, code: str) -> bool:
    plain = given.casefold().replace("-", "_").replace(" ", "_")
    return bool(plain) and (plain == identity or code.casefold().startswith(plain))


def _hint(knowledge: Knowledge, given: str) -> str:
    return spelling.hint(given, (name for check in knowledge.catalogue.checks for name in (check.id, check.code)))


def without(team: Team, leaving: Sequence[str]) -> Team:
    """The team as if these people had left. Who reported to them, or was theirs to answer for, is left with their name.

    A name may be written in any case. Raises ``UsageError`` for a name that nobody has.
    """
    people = team.people or ()
    names = {_folded(person.name): person.name for person in people}
    gone = {_somebody(names, name) for name in leaving}
    return msgspec.structs.replace(
        team,
        people=None if team.people is None else tuple(person for person in people if person.name not in gone),
        waivers=tuple(waiver for waiver in team.waivers if waiver.person not in gone),
    )


def works_there(team: Team, name: str) -> bool:
    """Whether somebody of that name is in the file."""
    return any(_folded(person.name) == _folded(name) for person in team.people or ())


def _somebody(names: dict[str, str], given: str) -> str:
    found = names.get(_folded(given))
    if found is None:
        near = spelling.hint(given, islice(names.values(), MOST_COMPARED))
        raise UsageError(f"nobody in this team is called {quoted(given)}{near}")
    return found


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
