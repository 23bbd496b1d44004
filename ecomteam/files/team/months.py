"""The shop as it was in a month of its history."""

import msgspec

from ecomteam.files.team.read import folded, team_of
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.team import Person, Team


def months_of(team: Team) -> list[str]:
    """The months that the history knows, in the order of the file, each once."""
    return list(dict.fromkeys(month for row in team.history if isinstance(month := row.get("month"), str)))


def team_in(team: Team, month: str, catalogue: Catalogue) -> Team:
    """The shop with the numbers of that month and without who came later. Raises ``FileProblems`` and ``KeyError``.

    Of a month that was told twice the last row counts. What no month tells is as the file says it now.
    """
    rows = [number for number, row in enumerate(team.history) if row.get("month") == month]
    if not rows:
        raise KeyError(month)
    ids = {question.id for question in catalogue.questions}
    facts = {key: value for key, value in team.history[rows[-1]].items() if key in ids}
    then = team_of({"shop": facts}, team.place, catalogue)
    later = team.history[rows[-1] + 1 :]
    came, went = ({folded(name) for row in later for name in _names(row.get(key))} for key in ("joined", "left"))
    people = team.people
    if people is not None:
        people = tuple(_stayed(one, went) for one in people if folded(one.name) not in came)
    return msgspec.structs.replace(team, facts={**team.facts, **then.facts}, people=people)


def _names(value: object) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []


def _stayed(person: Person, went: set[str]) -> Person:
    return msgspec.structs.replace(person, ends=None) if folded(person.name) in went else person
