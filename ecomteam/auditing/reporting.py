"""Who stands above whom: the lines of reporting, each person passed once however large the team."""

from collections.abc import Iterator, Mapping, Sequence

from ecomteam.model.team import Person
from ecomteam.shop.case import Case


class ReportingLines:
    """The lines among some people; who reports to nobody of them stands at the top of a line."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        self._by_name = {person.name: person for person in people}

    def upwards(self, starts: Sequence[Person]) -> Iterator[tuple[Sequence[Person], Person | None]]:
        """From each on upwards, as far as nobody went before, with whom they then come upon, somebody of their own line
        or of an earlier one; with ``None`` where they come to the top."""
        passed: set[str] = set()
        for start in starts:
            line: dict[str, Person] = {}
            here: Person | None = start
            while here is not None and here.name not in line and here.name not in passed:
                line[here.name] = here
                here = self._by_name.get(here.reports_to or "")
            yield list(line.values()), here
            passed |= line.keys()

    def circles(self) -> Iterator[Sequence[Person]]:
        """Each line that comes back to itself, from its first member in the order of the people."""
        if not any(person.reports_to for person in self.people):
            return
        order = {person.name: number for number, person in enumerate(self.people)}
        for line, met in self.upwards(self.people):
            if met in line:
                members = line[line.index(met) :]
                first = min(range(len(members)), key=lambda number: order[members[number].name])
                yield [*members[first:], *members[:first]]

    def layers(self) -> Mapping[str, int]:
        """How many people stand in each line upwards, the person included; none where the line ends in a circle."""
        layers: dict[str, int] = {}
        for line, met in self.upwards(self.people):
            above = layers.get(met.name, 0) if met else 0
            circling = met is not None and not above
            for height, person in enumerate(reversed(line), start=above + 1):
                layers[person.name] = 0 if circling else height
        return layers

    def line_up(self, start: Person) -> Sequence[Person]:
        """From ``start`` to the top, or as far as the line does not repeat itself."""
        return next(self.upwards([start]))[0]


def circles(case: Case) -> Sequence[Sequence[Person]]:
    """Among all who are in the file, also those who do not work there today."""
    return list(ReportingLines(case.team.people or ()).circles())
