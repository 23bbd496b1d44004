"""A plan as sheets: the roadmap, the people, the work, the costs and what an audit finds. Numbers stay numbers."""

from collections.abc import Iterable

from ecomteam.model.audit import Audit
from ecomteam.model.hours import a_week
from ecomteam.model.personfields import PERSON_FIELD
from ecomteam.model.plan import Hire, Plan
from ecomteam.model.team import Person, Team
from ecomteam.model.workview import ActivityView, WorkView
from ecomteam.reports.compose.ahead import Ahead
from ecomteam.reports.compose.hirelines import verdict, when
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.sheets import Cell, Sheet, SheetColumn
from ecomteam.words import dates, interface
from ecomteam.words import paper as paper_words
from ecomteam.words import plan as plan_words
from ecomteam.words import sheets as words
from ecomteam.words import staff as staff_words
from ecomteam.words.values import SEVERITIES, SOURCINGS, way

AWAY = ("away_from", "away_until")


def roadmap_sheet(plan: Plan, voice: Voice, day: str) -> Sheet:
    """A row a hire, in the order to hire."""
    fields = (
        SheetColumn(voice.say(interface.RANK), "whole", 4),
        SheetColumn(voice.say(plan_words.WHO), width=26),
        SheetColumn(voice.say(interface.ID), width=22),
        SheetColumn(voice.say(interface.WHEN), width=22),
        SheetColumn(voice.say(paper_words.RECRUIT_FROM), "day", 12),
        SheetColumn(voice.say(paper_words.AT_WORK), "day", 12),
        SheetColumn(voice.say(interface.HOW), width=16),
        SheetColumn(voice.say(words.PEOPLE_COUNT), "whole", 8),
        SheetColumn(voice.say(plan_words.HOURS_A_WEEK), "number", 12),
        SheetColumn(voice.say(words.COST_LOW), "money", 14),
        SheetColumn(voice.say(words.COST_HIGH), "money", 14),
        SheetColumn(voice.say(words.CURRENCY), width=8),
        SheetColumn(voice.say(words.EXTRA_ORDERS), "whole", 14),
        SheetColumn(voice.say(words.OF_ORDERS), "share", 12),
        SheetColumn(voice.say(words.BOUGHT_ORDERS), "whole", 14),
        SheetColumn(voice.say(plan_words.CAN_YOU_PAY), width=40),
        SheetColumn(voice.say(interface.TRIGGER), width=60),
    )
    ahead = Ahead(plan)
    return Sheet(voice.say(words.ROADMAP), fields, tuple(_hire(hire, ahead, voice, day) for hire in plan.hires))


def _hire(hire: Hire, ahead: Ahead, voice: Voice, day: str) -> tuple[Cell, ...]:
    recruit, start = ahead.dated.get(hire.rank, (None, None))
    cost, paid = hire.monthly_cost, hire.pays_for_itself
    return (
        hire.rank,
        voice.role(hire.role),
        hire.role,
        when(hire, voice),
        None if recruit is None else dates.first_day(day, recruit),
        None if start is None else dates.first_day(day, start),
        voice.say(way(hire, hire.job is not None)),
        hire.count,
        None if hire.price_per_order else hire.hours_per_week,
        None if cost is None else cost.low,
        None if cost is None else cost.high,
        None if cost is None else cost.currency,
        None if paid is None else paid.orders,
        None if paid is None else paid.share,
        None if paid is None else paid.orders_bought,
        verdict(hire, voice),
        voice.say(hire.trigger),
    )


def people_sheet(team: Team, voice: Voice) -> Sheet:
    """A row a person, as the file has them."""
    fields = (
        SheetColumn(voice.say(interface.NAME), width=24),
        SheetColumn(voice.say(interface.ROLES), width=40),
        SheetColumn(voice.say(interface.HOW), width=16),
        SheetColumn(voice.say(paper_words.STATUS), width=12),
        SheetColumn(voice.say(words.PEOPLE_COUNT), "whole", 8),
        SheetColumn(voice.say(plan_words.HOURS_A_WEEK), "number", 12),
        SheetColumn("FTE", "number", 8),
        SheetColumn(voice.say(words.STARTS), "day", 12),
        SheetColumn(voice.say(words.ENDS), "day", 12),
        *(SheetColumn(voice.say(PERSON_FIELD[day].column), "day", 12) for day in AWAY),
        SheetColumn(voice.say(plan_words.REPORTS_TO), width=24),
        SheetColumn(voice.say(interface.COST_A_MONTH), "money", 14),
        SheetColumn(voice.say(PERSON_FIELD["cost_per_order"].column), "money", 14),
    )
    return Sheet(voice.say(words.PEOPLE), fields, tuple(_person(each, voice) for each in team.people or ()))


def _person(person: Person, voice: Voice) -> tuple[Cell, ...]:
    how = staff_words.CHART_OWNER if person.owner else SOURCINGS[person.sourcing]
    return (
        person.name,
        voice.roles(held.role for held in person.roles),
        voice.say(how),
        voice.say(staff_words.STAFF_STATUSES[person.status]),
        person.count,
        person.hours_per_week,
        person.fte,
        person.starts,
        person.ends,
        *(getattr(person, day) for day in AWAY),
        person.reports_to or person.accountable,
        person.cost_per_month,
        person.cost_per_order,
    )


def work_sheet(work: WorkView, voice: Voice) -> Sheet:
    """A row an activity, in hours a week."""
    fields = (
        SheetColumn(voice.say(words.ACTIVITY), width=44),
        SheetColumn(voice.say(words.HOURS_LOW), "number", 12),
        SheetColumn(voice.say(words.HOURS_LIKELY), "number", 12),
        SheetColumn(voice.say(words.HOURS_HIGH), "number", 12),
        SheetColumn(voice.say(words.DONE), "number", 12),
        SheetColumn(voice.say(words.UNDONE), "number", 12),
        SheetColumn(voice.say(words.WHO_DOES), width=40),
    )
    return Sheet(voice.say(words.WORK), fields, tuple(_activity(each, voice) for each in work.activities))


def _activity(one: ActivityView, voice: Voice) -> tuple[Cell, ...]:
    hours = one.hours
    who = ", ".join(dict.fromkeys(voice.who(each.who) for each in one.by))
    return (
        voice.say(one.name),
        a_week(hours.low),
        a_week(hours.likely),
        a_week(hours.high),
        a_week(one.covered),
        a_week(one.uncovered),
        who,
    )


def costs_sheet(plan: Plan, voice: Voice, day: str) -> Sheet:
    """A row a month: what new people cost, and what there is for them."""
    currency = plan.money.currency
    fields = (
        SheetColumn(voice.say(plan_words.MONTH), "day", 12),
        SheetColumn(f"{voice.say(words.COST_LOW)} ({currency})", "money", 20),
        SheetColumn(f"{voice.say(words.COST_HIGH)} ({currency})", "money", 20),
        SheetColumn(f"{voice.say(plan_words.CAN_PAY)} ({currency})", "money", 20),
    )
    rows = tuple(
        (dates.first_day(day, month), row.low, row.high, row.room) for month, row in enumerate(Ahead(plan).spending())
    )
    return Sheet(voice.say(words.COSTS), fields, rows)


def findings_sheet(audit: Audit, voice: Voice) -> Sheet:
    """A row a finding, the gravest first."""
    fields = (
        SheetColumn(voice.say(interface.CHECK), width=10),
        SheetColumn(voice.say(interface.SEVERITY), width=12),
        SheetColumn(voice.say(interface.FINDING), width=80),
        SheetColumn(voice.say(interface.REMEDY), width=80),
    )
    order = list(SEVERITIES)
    found = sorted(audit.findings, key=lambda finding: order.index(finding.severity))
    rows = tuple(
        (each.code, voice.say(SEVERITIES[each.severity]), voice.say(each.message), voice.say(each.remedy))
        for each in found
    )
    return Sheet(voice.say(words.FINDINGS), fields, rows)


def plan_sheets(plan: Plan, team: Team, work: WorkView, audit: Audit, voice: Voice, day: str) -> Iterable[Sheet]:
    yield roadmap_sheet(plan, voice, day)
    yield people_sheet(team, voice)
    yield work_sheet(work, voice)
    yield costs_sheet(plan, voice, day)
    yield findings_sheet(audit, voice)
