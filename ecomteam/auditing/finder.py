"""What a check does in code: finding its faults."""

from collections.abc import Callable

import msgspec

from ecomteam.auditing.finding import Report
from ecomteam.auditing.team_view import TeamView


class Finder(msgspec.Struct, frozen=True):
    """What looks for the faults of a check. Where nobody knows who works there, those about people are not asked."""

    find: Callable[[TeamView], Report]
    about_people: bool = True

    @property
    def check(self) -> str:
        """A function that finds has the name of its check."""
        return self.find.__name__
