"""The team once the plan is carried out: who is there, who helps from outside, and which places are still vacant."""

from collections.abc import Iterable

from ecomteam.model.plan import Hire, Plan
from ecomteam.model.team import Person, Team
from ecomteam.reports.compose.hirelines import form
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Column, Table
from ecomteam.words import interface, numbers
from ecomteam.words import plan as words
from ecomteam.words import staff as staff_words
from ecomteam.words.values import SOURCINGS


def team_blocks(team: Team, plan: Plan, voice: Voice) -> list[Block]:
    """A row a person or vacancy: the owner and insiders first, then outside parties, then the hires of the plan."""
    columns = (
        Column(voice.say(interface.NAME), key=True),
        Column(voice.say(interface.ROLES)),
        Column(voice.say(interface.HOW)),
        Column(voice.say(words.REPORTS_TO)),
    )
    people = sorted(team.people or (), key=lambda person: (person.outside, not person.owner))
    rows = (*_people(people, voice), *(_vacancy(hire, voice) for hire in plan.hires))
    return [Table(voice.say(words.TEAM_CAPTION), columns, rows)] if rows else []


def _people(people: Iterable[Person], voice: Voice) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (person.name, voice.roles(held.role for held in person.roles), _how(person, voice), _boss(person))
        for person in people
    )


def _how(person: Person, voice: Voice) -> str:
    parts = [
        voice.say(staff_words.CHART_OWNER) if person.owner else voice.say(SOURCINGS[person.sourcing]),
        _hours(person, voice),
        voice.say(staff_words.STAFF_STATUSES[person.status]) if person.status != "active" else "",
    ]
    return ", ".join(part for part in parts if part)


def _hours(person: Person, voice: Voice) -> str:
    """As told: hours a week, or what they are of a full-time job."""
    if person.hours_per_week is not None:
        return voice.say(words.HOURS_WEEKLY, hours=voice.number(person.hours_per_week))
    return numbers.fte(person.fte, voice.lang) if person.fte is not None else ""


def _boss(person: Person) -> str:
    return person.reports_to or person.accountable or ""


def _vacancy(hire: Hire, voice: Voice) -> tuple[str, ...]:
    how = [form(hire, voice)]
    if not hire.price_per_order:
        how.append(voice.say(words.HOURS_WEEKLY, hours=voice.number(round(hire.hours_per_week))))
    return voice.say(words.VACANCY, rank=hire.rank), voice.role(hire.role), ", ".join(how), ""
