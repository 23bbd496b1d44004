"""ET301 to ET317: who carries too much or has too little to do, what nobody does, and whether the shop carries it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from ecomteam.auditing.finder import Finder, Mend, TeamChange, with_changed
from ecomteam.auditing.finding import (
    Activities,
    Driven,
    Fills,
    Found,
    GivenBack,
    Money,
    Number,
    OneRole,
    Open,
    Report,
    Roles,
    Somebody,
    in_money,
    named,
    pair,
    place_of,
    unique,
)
from ecomteam.auditing.hours import Gap, about_a_week
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.team import FULL_TIME, Person
from ecomteam.model.text import Text
from ecomteam.shop.company import STORE_REVENUE
from ecomteam.shop.cover import UNLIMITED
from ecomteam.shop.leaving import all_who_go
from ecomteam.shop.own import week_of
from ecomteam.shop.payroll import on_payroll
from ecomteam.shop.staff import owner_hats, roles_filled
from ecomteam.shop.work import CONTRACT_WEEK, FTE_HOURS
from ecomteam.words import checks as check_words
from ecomteam.words import fixes as words
from ecomteam.words.numbers import written

SERVICE = "customer_service"
SKILLED = ("skilled", "specialist")
FTE = "fte"
A_WEEK = "hours_per_week"
# The first and the second choice for some work do it; a place of which less than half is filled is too large.
SECOND, HALF = 1, 0.5


def too_many_hats(view: TeamView) -> Report:
    limit = view.knowledge.threshold("person_hats_limit")
    for person, roles in view.hats:
        if len(roles) > limit and not person.owner and person.sourcing != "agency":
            yield _hats(person, roles, limit)


def owner_overloaded_hats(view: TeamView) -> Report:
    limit = view.knowledge.threshold("owner_hats_limit")
    for owner in view.owners:
        hats = owner_hats([owner], roles_filled(view.active))
        if len(hats) > limit:
            yield _hats(owner, [role for role in view.knowledge.roles if role in hats], limit)


def _hats(person: Person, roles: Sequence[str], limit: float) -> Found:
    fills: Fills = {
        "person": Somebody(person.name),
        "count": Number(len(roles), "roles"),
        "limit": Number(limit, "roles"),
        "roles": Roles(tuple(roles)),
    }
    return Found(subject=person.name, place=person.place, fills=fills)


def overload_hours(view: TeamView) -> Report:
    """More work stated than time for it, or more than a full-time week; an agency may send several people."""
    limit = view.knowledge.threshold("overload_fte")
    for person in view.active:
        agency, stated = person.sourcing == "agency", sum([held.fte or 0 for held in person.roles])
        # How long an owner's week is, is another check's.
        if (agency and person.fte is None) or (person.owner and not stated):
            continue
        fte = FULL_TIME if person.fte is None else person.fte
        time = fte if agency else min(fte, FULL_TIME)
        work = max(fte, stated)
        if time > 0 and work > time * limit:
            fills: Fills = {
                "person": Somebody(person.name),
                "work": Number(float(work), FTE),
                "time": Number(float(time), FTE),
            }
            yield Found(subject=person.name, place=person.place, fills=fills)


def workload_short(view: TeamView) -> Report:
    """Less than all work of a role gets done, though somebody is there for it."""
    for gap in view.gaps_told("workload_short"):
        yield _short(view, gap, view.holding(gap.role))
    for role in view.held:
        if role not in view.gaps and (facts := view.hours.untold(role)):
            yield Open(facts)


def daily_work_undone(view: TeamView) -> Report:
    """Work that comes every day, cannot wait, and could be paid for."""
    for gap in view.gaps_told("daily_work_undone"):
        yield _short(view, gap, view.holding(gap.role))


def _short(view: TeamView, gap: Gap, staff: Sequence[Person]) -> Found:
    cause = view.hours.drivers(gap.activities)
    needed, short = about_a_week(gap.needed), about_a_week(gap.short)
    fills: Fills = {
        "role": OneRole(gap.role),
        "cause": Driven(cause),
        "needed": Number(needed, A_WEEK),
        # From what is shown, so that whoever adds up the sentence is right.
        "given": Number(round(needed - short, 1), A_WEEK),
        "short": Number(short, A_WEEK),
        "activities": Activities(gap.activities),
        "people": named(staff),
    }
    place = place_of(staff[0], gap.role) if staff else view.team.place
    cites = unique(cite for known in cause for cite in known.cites)
    return Found(subject=gap.role, place=place, fills=fills, cites=cites)


def work_undone(view: TeamView) -> Report:
    """Bits of work of many kinds, none of which is somebody's job."""
    gaps = view.gaps_told("work_undone")
    short = sum(gap.short for gap in gaps)
    if short >= view.week("gap_from_week"):
        uncovered = view.case.cover.uncovered
        activities = sorted((one for gap in gaps for one in gap.activities), key=lambda one: -uncovered[one.id])
        fills: Fills = {"short": Number(about_a_week(short), A_WEEK), "activities": Activities(activities)}
        yield Found(subject="work", place=view.team.place, fills=fills)


def spare_hours(view: TeamView) -> Report:
    """People who have far more hours than all that they can do, even if the work is at its high end."""
    for spare in view.spare:
        fills: Fills = {
            "people": named(spare.people),
            "roles": Roles(spare.roles),
            "hours": Number(about_a_week(spare.hours), A_WEEK),
            "needed": Number(about_a_week(spare.used), A_WEEK),
            "free": Number(about_a_week(spare.free), A_WEEK),
        }
        first = spare.people[0]
        yield Found(subject="/".join(spare.roles), place=place_of(first, spare.roles[0]), fills=fills)


def owner_week_long(view: TeamView) -> Report:
    healthy = view.week("owner_week_healthy")
    for owner in view.owners:
        hours = view.case.cover.capacity.get(owner.name, 0.0)
        if hours > healthy * 1.01:
            done = view.hours.by([owner])
            fills: Fills = {
                "person": Somebody(owner.name),
                "hours": Number(about_a_week(hours), A_WEEK),
                "limit": Number(about_a_week(healthy), A_WEEK),
                "activities": _most_first(view, done),
            }
            yield Found(subject=owner.name, place=owner.place, fills=fills)


def _most_first(view: TeamView, hours: Mapping[str, float]) -> Activities:
    return Activities([view.knowledge.activities[name] for name in sorted(hours, key=lambda one: -hours[one])])


def leans_on_temp(view: TeamView) -> Report:
    """Work that goes to owners or to nobody once whoever leaves before long has gone, unless somebody comes for it."""
    if view.today is None:
        if any(person.ends for person in view.active):
            yield Open(("today",))
        return
    for one in all_who_go(view.case):
        lost = one.owners + one.undone
        if one.joins is not None or not one.needed or lost < view.week("gap_from_week"):
            continue
        hours = one.counted if one.hours >= UNLIMITED else one.hours
        told = one.hours < UNLIMITED and not one.person.owner
        week = week_of(view.case, one.person) * one.person.count if told else about_a_week(hours)
        fills: Fills = {
            "people": named([one.person]),
            "day": one.day,
            "hours": Number(round(week), A_WEEK),
            "short": Number(about_a_week(lost), A_WEEK),
            "activities": _most_first(view, one.work),
        }
        yield Found(subject=one.person.name, place=one.person.place, fills=fills)


def away_uncovered(view: TeamView) -> Report:
    """Work that nobody does while somebody is away, now or before long."""
    if view.today is None and any(person.away_from is not None for person in view.active):
        yield Open(("today",))
    for person, lost in view.leaves:
        when = check_words.LEAVE_BETWEEN if person.away_from and person.away_until else check_words.LEAVE_UNTIL
        when = when if person.away_until else check_words.LEAVE_FROM if person.away_from else check_words.LEAVE_OPEN
        fills: Fills = {
            "person": Somebody(person.name),
            "when": when.format(since=person.away_from or "", until=person.away_until or ""),
            "short": Number(about_a_week(sum(lost.values())), A_WEEK),
            "activities": _most_first(view, lost),
        }
        yield Found(subject=person.name, place=person.place, fills=fills)


def team_not_carried(view: TeamView) -> Report:
    """Today's people cost more than shops like this spend on people, at the most that may be kept of its revenue."""
    room = view.case.room
    if room.gross_profit is None or room.for_shares is None:
        if any(not person.owner for person in view.active):
            yield Open(("monthly_revenue",))
    elif room.stores_open and room.high is not None and room.high < 0:
        yield Open((STORE_REVENUE,))
    elif room.high is not None and room.high < 0 and room.team[0] > 0 and not room.company_pays:
        usual = room.for_shares.times(view.knowledge.threshold("room_share_usual"))
        low, high = (
            profit - room.ads + busy + room.stores_leave
            for profit, busy in ((room.gross_profit.low, room.busy.low), (room.gross_profit.high, room.busy.high))
        )
        fills: Fills = {
            "cost": in_money(view.case.numbers, *room.team),
            "kept": in_money(view.case.numbers, low, high),
            "room": in_money(view.case.numbers, max(0.0, min(usual.low, low)), max(0.0, min(usual.high, high))),
            "back": GivenBack(),
        }
        place = view.team.places.get("monthly_revenue", view.team.place)
        yield Found(subject="team", place=place, fills=fills)


def hire_not_carried(view: TeamView) -> Report:
    """Somebody planned, or a vacancy, that what is left for new people cannot pay."""
    numbers, limit = view.case.numbers, view.case.room.limit
    if not view.coming:
        return
    if limit is None:
        yield Open(("monthly_revenue",))
        return
    spent = 0.0
    for person, (low, high) in zip(view.coming, view.case.pricing.people(view.coming), strict=True):
        by = person.count / numbers.per_euro
        spent += low * by
        if spent > limit:
            left = max(0.0, limit - spent + low * by)
            fills: Fills = {
                "person": Somebody(person.name),
                "cost": in_money(view.case.numbers, low * by, high * by),
                "room": in_money(view.case.numbers, left, left),
            }
            yield Found(subject=person.name, place=person.place, fills=fills)


def hire_without_work(view: TeamView) -> Report:
    """Somebody planned, or a vacancy, for more hours than wait of the work, or are an owner's.

    Who follows somebody that leaves has that work; of a company that was there before, other work is not known.
    """
    case, knowledge = view.case, view.knowledge
    coming = [person for person in view.coming if person.roles and not person.outside]
    if not coming or case.established:
        return
    if not any(case.numbers.get(number).from_shop for number in ("orders_per_month", "monthly_revenue")):
        yield Open(("orders_per_month",))
        return
    waits, left = case.waiting(case.cover), {role for one in all_who_go(case) for role in one.person.roles}
    followed = {held.role for held in left}
    week, full = knowledge.threshold(CONTRACT_WEEK), knowledge.threshold(FTE_HOURS)
    for person in coming:
        roles = [held.role for held in person.roles if held.role in knowledge.roles]
        works = {name for role in roles for name, rank in knowledge.done_by[role].items() if rank <= SECOND}
        hours = sum(waits.get(name, 0.0) + case.cover.owner_hours(name) for name in works)
        place = person.whole(week) * full * person.count
        if roles and followed.isdisjoint(roles) and hours < place * HALF:
            fills: Fills = {
                "person": Somebody(person.name),
                "place": Number(about_a_week(place), A_WEEK),
                "hours": Number(about_a_week(hours), A_WEEK),
            }
            yield Found(subject=person.name, place=person.place, fills=fills)


def role_in_name_only(view: TeamView) -> Report:
    for person in view.active:
        for held in person.roles:
            if held.fte == 0 or person.fte == 0:
                fills: Fills = {"person": Somebody(person.name), "role": OneRole(held.role)}
                yield Found(subject=pair(person, held.role), place=held.place, fills=fills)


def single_point_of_failure(view: TeamView) -> Report:
    """Skilled work for which nobody else at work has a role; a manager who does a bit of everything is no stand-in."""
    if len(view.active) == 1:
        return
    enough, activities = view.week("alone_from_week"), view.knowledge.activities
    holders = Counter(role for _, held in view.hats for role in {*held} - view.knowledge.leading_roles)
    for person, roles in view.hats:
        if person.owner or person.sourcing == "agency" or person.count > 1:
            continue
        others = {role for role, count in holders.items() if count > (role in roles)}
        alone = {
            name: hours
            for name, hours in view.hours.by([person]).items()
            if activities[name].skill in SKILLED and others.isdisjoint(activities[name].doers) and view.hours.told(name)
        }
        if sum(alone.values()) >= enough:
            fills: Fills = {
                "person": Somebody(person.name),
                "roles": Roles(tuple(roles)),
                "hours": Number(about_a_week(sum(alone.values())), A_WEEK),
                "activities": _most_first(view, alone),
            }
            yield Found(subject=person.name, place=person.place, fills=fills)


def no_backup_for_customer_contact(view: TeamView) -> Report:
    staff = view.holding(SERVICE)
    if len(staff) != 1 or staff[0].owner or staff[0].sourcing == "agency":
        return
    if not view.stand_ins_inside(SERVICE, staff[0]) and not view.owners:
        fills: Fills = {"person": Somebody(staff[0].name), "roles": Roles(view.knowledge.role(SERVICE).stand_ins)}
        yield Found(subject=staff[0].name, place=place_of(staff[0], SERVICE), fills=fills)


def budget_exceeded(view: TeamView) -> Report:
    """Costs that nobody stated, together or one by one, are not guessed here."""
    numbers, payroll = view.case.numbers, view.case.room.payroll
    together = payroll if payroll is not None and payroll.counts else None
    alone = [one for one in view.paid if together is None or not on_payroll(one)]
    costs = [cost * one.count for one in alone if (cost := view.case.pricing.told(one)) is not None]
    if together is not None:
        costs.append(numbers.from_euros(together.team[0]))
    if costs and not numbers.is_told("monthly_budget"):
        yield Open(("monthly_budget",))
    elif costs and sum(costs) > (budget := numbers.from_euros(numbers.get("monthly_budget").amount.high)):
        place = view.team.places.get("monthly_budget", view.team.place)
        cost = float(sum(costs))
        fills: Fills = {
            "cost": Money(cost, cost, numbers.currency),
            "budget": Money(budget, budget, numbers.currency),
        }
        yield Found(subject="monthly_budget", place=place, fills=fills)


def _hours(view: TeamView) -> Iterator[TeamChange]:
    """The smallest usual step for a role that is held in name only."""
    step = view.knowledge.threshold("minimum_fte_step")
    for person in view.active:
        for held in person.roles:
            if person.owner or (held.fte != 0 and person.fte != 0):
                continue
            given = msgspec.structs.replace(held, fte=step)
            roles = tuple(given if one is held else one for one in person.roles)
            more = msgspec.structs.replace(person, roles=roles, fte=None if person.fte is None else person.fte + step)
            yield _more(view, words.HOURS, more, held.role, step)


def _longer_weeks(view: TeamView) -> Iterator[TeamChange]:
    """Somebody who works part of the week, and whose work is more than that."""
    full = view.knowledge.threshold(FTE_HOURS)
    for role, gap in view.gaps.items():
        for person in view.held_by_others(role):
            if person.fte is None or person.fte >= FULL_TIME or person.sourcing == "agency" or person.count > 1:
                continue
            step = round(min(FULL_TIME - person.fte, max(gap.short / full, 0.1)), 2)
            roles = tuple(
                msgspec.structs.replace(held, fte=held.fte + step) if held.role == role and held.fte else held
                for held in person.roles
            )
            more = msgspec.structs.replace(person, roles=roles, fte=round(person.fte + step, 2))
            yield _more(view, words.MORE_HOURS, more, role, step)


def _more(view: TeamView, text: Text, person: Person, role: str, fte: float) -> TeamChange:
    hours = about_a_week(fte * view.knowledge.threshold(FTE_HOURS))
    return TeamChange(
        text=text.format(person=person.name, role=view.role_name(role), hours=written(hours)),
        people=with_changed(view, person),
        role=role,
        person=person.name,
        monthly=view.case.pricing.monthly(role, person.sourcing, fte),
        free=False,
    )


LONGER_WEEKS = Mend("hours", _longer_weeks)

FINDERS = (
    Finder(too_many_hats),
    Finder(owner_overloaded_hats),
    Finder(overload_hours),
    Finder(workload_short, (LONGER_WEEKS,), of_all=True),
    Finder(role_in_name_only, (Mend("hours", _hours),)),
    Finder(single_point_of_failure, of_all=True),
    Finder(no_backup_for_customer_contact, of_all=True),
    Finder(budget_exceeded),
    Finder(daily_work_undone, (LONGER_WEEKS,), of_all=True),
    Finder(work_undone, of_all=True),
    Finder(spare_hours),
    Finder(owner_week_long),
    Finder(leans_on_temp),
    Finder(away_uncovered),
    Finder(team_not_carried),
    Finder(hire_not_carried),
    Finder(hire_without_work, of_all=True),
)
