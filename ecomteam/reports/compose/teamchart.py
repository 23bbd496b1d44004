"""A team as a chart: who is there, who answers to whom, and which places are planned."""

from collections.abc import Callable, Iterable, Sequence

from ecomteam.model.plan import Hire
from ecomteam.model.roles import MANAGER
from ecomteam.model.team import Person, Team
from ecomteam.reports.compose.hirelines import form, who
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Chart, Column, Seat, Table, Tree
from ecomteam.words import interface
from ecomteam.words import paper as words
from ecomteam.words import plan as plan_words
from ecomteam.words.staff import STAFF_STATUSES
from ecomteam.words.values import SOURCINGS

SEATS_SHOWN = 11
DEEPEST = 4


def team_chart(team: Team, hires: Sequence[Hire], voice: Voice, start: Callable[[Hire], str]) -> Chart:
    """People as they answer to each other, those of one kind together; then the hires of now and next.

    ``start`` says from which month a hire is there.
    """
    seats = [*_people(team, voice), *(_planned(hire, voice, start) for hire in hires if hire.soon)]
    there, planned = (sum(seat.planned is side for seat in seats) for side in (False, True))
    shown = _fitting(seats, voice)
    columns = (
        Column(voice.say(interface.NAME), key=True),
        Column(voice.say(interface.ROLES)),
        Column(voice.say(words.STATUS)),
    )
    states = {True: voice.say(words.PLANNED), False: voice.say(words.THERE)}
    rows = tuple((seat.name, seat.detail, states[seat.planned]) for seat in seats)
    count = sum(person.count for person in team.people or () if person.status == "active") or there
    said = voice.say(words.TEAM_SAYS, there=voice.number(count), planned=voice.number(planned))
    legend = voice.say(words.THERE), voice.say(words.OUTSIDE), voice.say(words.PLANNED)
    return Chart(said, Tree(tuple(shown), legend), Table(voice.say(words.TEAM_CAPTION), columns, rows))


def _fitting(seats: Sequence[Seat], voice: Voice) -> list[Seat]:
    """As many as stand on half a page, the planned ones among them; the rest is counted."""
    planned = [seat for seat in seats if seat.planned]
    there = [seat for seat in seats if not seat.planned]
    most = max(3, SEATS_SHOWN - len(planned))
    if len(there) <= most:
        return [*there, *planned]
    more = voice.say(words.MORE_SEATS, count=len(there) - most + 1)
    return [*there[: most - 1], Seat(more, "", 1), *planned]


def _people(team: Team, voice: Voice) -> Iterable[Seat]:
    people = [person for person in team.people or () if person.employed(None)]
    if not any(person.owner for person in people) and team.people is None:
        yield Seat(voice.say(words.OWNER_NAMELESS), "", 0)
    names = {person.name for person in people}
    tops = [person for person in people if person.owner or not _boss(person, names)]
    # Whoever answers to nobody answers to the owner, or to whoever leads.
    heads = [person for person in tops if person.owner] or [person for person in tops if person.holds(MANAGER)][:1]
    under: dict[str, list[Person]] = {}
    for person in people:
        if person in heads:
            continue
        boss = _boss(person, names) or (heads[0].name if heads else "")
        under.setdefault(boss, []).append(person)
    seen: set[str] = set()
    for head in heads:
        yield from _below(head, 0, under, voice, seen)
    # Circles and those without anybody above them.
    rest = [person for person in people if person.name not in seen]
    yield from _kinds(rest, 1 if heads else 0, {}, voice, seen)


def _boss(person: Person, names: set[str]) -> str:
    above = person.reports_to or person.accountable or ""
    return above if above in names and above != person.name else ""


def _below(person: Person, depth: int, under: dict[str, list[Person]], voice: Voice, seen: set[str]) -> Iterable[Seat]:
    seen.add(person.name)
    yield _seat([person], depth, voice)
    yield from _kinds(under.get(person.name, []), depth + 1, under, voice, seen)


def _kinds(
    people: Sequence[Person], depth: int, under: dict[str, list[Person]], voice: Voice, seen: set[str]
) -> Iterable[Seat]:
    """Those of one kind whom nobody answers to share a seat; the others have their own."""
    groups: dict[object, list[Person]] = {}
    for person in people:
        alone = person.owner or (person.name in under and depth < DEEPEST)
        key = person.name if alone else (tuple(held.role for held in person.roles), person.sourcing, person.status)
        groups.setdefault(key, []).append(person)
    for group in groups.values():
        first = group[0]
        if depth < DEEPEST and first.name in under and first.name not in seen:
            yield from _below(first, depth, under, voice, seen)
            continue
        fresh = [person for person in group if person.name not in seen]
        seen.update(person.name for person in fresh)
        if fresh:
            yield _seat(fresh, depth, voice)


def _seat(people: Sequence[Person], depth: int, voice: Voice) -> Seat:
    first = people[0]
    count = sum(person.count for person in people)
    name = first.name
    if len(people) == 2 and count == 2:
        name = voice.say(words.ONE_MORE, name=first.name, other=people[1].name)
    elif len(people) > 1:
        name = voice.say(words.SEVERAL, name=first.name, count=count - first.count)
    elif count > 1:
        name = f"{first.name} × {count}"
    roles = voice.roles(held.role for held in first.roles)
    head = voice.say(words.OWNER) if first.owner else voice.say(SOURCINGS[first.sourcing]) if first.outside else ""
    away = voice.say(STAFF_STATUSES["away"]) if first.status == "away" else ""
    return Seat(name, ", ".join(filter(None, (head, roles, away))), depth, outside=first.outside)


def _planned(hire: Hire, voice: Voice, start: Callable[[Hire], str]) -> Seat:
    parts = [form(hire, voice)]
    if not hire.price_per_order:
        parts.append(voice.say(plan_words.HOURS_WEEKLY, hours=voice.number(round(hire.hours_per_week))))
    if month := start(hire):
        parts.append(voice.say(words.FROM_MONTH, month=month))
    return Seat(who(hire, voice), ", ".join(parts), 1, planned=True, outside=hire.sourcing != "in_house")
