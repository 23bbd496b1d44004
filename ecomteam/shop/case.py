"""One shop under the knowledge: what follows from the two, worked out once for all who ask."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Facts
from ecomteam.model.team import Person, Team
from ecomteam.shop.costs import Pricing, pricing
from ecomteam.shop.needs import Situation, team_facts

__all__ = ["Case", "once"]

if TYPE_CHECKING:
    from functools import cached_property as once
else:

    class once:  # noqa: N801
        """``functools.cached_property`` without the lock that it takes in Python 3.11: a batch asks some ten a shop."""

        def __init__(self, deed: Callable[[Any], Any]) -> None:
            self.deed, self.name, self.__doc__ = deed, deed.__name__, deed.__doc__

        def __get__(self, owner: Any, _: type | None = None) -> Any:
            found = self.deed(owner)
            setattr(owner, self.name, found)
            return found


Result = TypeVar("Result")


class Case:
    """A team under the knowledge; nothing of it changes. ``today`` is an ISO day, or ``None`` where nobody said which
    day it is. ``like`` is a case that differs little, from which what follows from the same facts is taken.
    """

    def __init__(self, knowledge: Knowledge, team: Team, today: str | None = None, like: "Case | None" = None) -> None:
        self.knowledge = knowledge
        self.team = team
        self.today = today
        self.like = like

    def with_people(self, people: tuple[Person, ...]) -> "Case":
        """The same shop with other people."""
        return Case(self.knowledge, msgspec.structs.replace(self.team, people=people), self.today, like=self)

    def remembered(self, deed: Callable[["Case"], Result]) -> Result:
        """What a deed makes of this case; it is done once. So rooms above this one keep here what takes them long."""
        if deed not in self._remembered:
            self._remembered[deed] = deed(self)
        result: Result = self._remembered[deed]
        return result

    @once
    def _remembered(self) -> dict[Callable[["Case"], Any], Any]:
        return {}

    @once
    def active(self) -> Sequence[Person]:
        """Who works there today: whoever is vacant or planned covers nothing."""
        return [person for person in self.team.people or () if person.status == "active"]

    @once
    def facts(self) -> Facts:
        """The shop's, with those that follow from the people at work where these are known."""
        if self.team.people is None:
            return self.team.facts
        return team_facts(self.knowledge, self.team.facts, self.active, self.active)

    @once
    def situation(self) -> Situation:
        return self.like.situation.changed(self.facts) if self.like else Situation(self.knowledge, self.facts)

    @once
    def prices(self) -> Pricing:
        return pricing(self.knowledge, self.facts, self.team.rates)
