"""What would mend most: single changes to the team, each tried out by auditing the changed team.

Nothing here decides that a change is good; the second audit does. A change that mends one thing and breaks another
shows both.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import msgspec

from ecomteam.auditing.judging import judged
from ecomteam.auditing.quick import wordless
from ecomteam.auditing.reporting import ReportingLines
from ecomteam.auditing.score import exact_total, missing_roles
from ecomteam.auditing.team_view import MANAGER, TeamView
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit, Fix, FixKind, Identity
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.text import Text
from ecomteam.shop.costs import Pricing, pricing
from ecomteam.words import ENGAGEMENTS, SOURCINGS
from ecomteam.words import number as written

LEAST_GAIN = 0.1
# Every change costs an audit; in a team of thousands, thousands of the same kind would tell nobody more.
MOST_OF_A_KIND = 25
NEW = "new: {role}"
# How many people may be audited again, all changes together, and how many changes are tried however many there are.
AUDITED_PEOPLE = 8_000
LEAST_TRIED = 10

# Work that one of the checks asks an owner for by itself; all other work follows from who holds a role.
NAMED_WORK = ("security", "product_data_content")

HIRE = Text("Fill {role}: {sourcing}, {engagement}, {fte} FTE", "Vul {role} in: {sourcing}, {engagement}, {fte} fte")
HAT = Text("Give {role} as a hat to {person}", "Geef {role} als pet aan {person}")
HOURS = Text("Give {person} {fte} FTE for {role}", "Geef {person} {fte} fte voor {role}")
ACCOUNTABLE = Text(
    "Name {leader} as the one who answers for {person}", "Noem {leader} als wie in huis instaat voor {person}"
)
OWNER_OF_WORK = Text("Name {person} as the owner of {activity}", "Wijs {person} aan als eigenaar van {activity}")
ONE_OWNER = Text("Leave {what} with {person} alone", "Laat {what} alleen bij {person}")
REPORTING = Text("Let {person} report to {leader}", "Laat {person} rapporteren aan {leader}")
REPORTING_TOP = Text("Let {person} report to nobody in this line", "Laat {person} aan niemand in deze lijn rapporteren")


class Try(msgspec.Struct, frozen=True):
    """What an audit of a changed team comes to: the exact total and which findings there are."""

    points: float
    findings: frozenset[Identity]


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """The people after one change, and the change in words."""

    kind: FixKind
    text: Text
    people: tuple[Person, ...]
    role: str | None = None
    person: str | None = None
    monthly: Cost | None = None
    free: bool = True


def with_fixes(knowledge: Knowledge, team: Team, given: Audit, today: str | None = None) -> Audit:
    """The audit of ``team`` together with what would mend most; each change is tried out by auditing again."""
    asked = frozenset(check.check for check in given.checks)
    return msgspec.structs.replace(given, fixes=_fixes(TeamView(knowledge, team, today, asked)))


def _fixes(view: TeamView) -> tuple[Fix, ...]:
    """Every change that raises the score: the free ones first, then by points gained for the money, the best first."""
    if not view.people_known:
        return ()
    before = _tried(view)
    missing = {role for phase in view.knowledge.catalogue.phases for role in missing_roles(view, phase)}
    tried = []
    for change in islice(_changes(view), _most_tried(view)):
        fix = _fix(change, before, _tried(view.with_people(change.people)))
        # A role that only stands in for others raises the coverage too, but nobody asked for it.
        if fix.gain >= LEAST_GAIN and (fix.mends or fix.role in missing):
            tried.append(fix)
    return _best(sorted(tried, key=_order))


def _tried(view: TeamView) -> Try:
    outcome = judged([view], wordless)[0]
    findings = frozenset([(finding.check, finding.subject) for finding in outcome.findings])
    return Try(points=exact_total(view, outcome.severities), findings=findings)


def _most_tried(view: TeamView) -> int:
    """Every change is a whole audit again, so the larger the team, the fewer are tried."""
    return max(LEAST_TRIED, AUDITED_PEOPLE // max(1, len(view.team.people or ())))


def _best(ordered: Iterable[Fix]) -> tuple[Fix, ...]:
    """Of changes that do the same in another way, such as a hat for one or another head, the first."""
    found: dict[tuple[object, ...], Fix] = {}
    for fix in ordered:
        way = (fix.kind, fix.role) if fix.kind == "hat" else (fix.kind, fix.role, fix.mends)
        found.setdefault(way, fix)
    return tuple(found.values())


def _fix(change: Change, before: Try, after: Try) -> Fix:
    gain = round(after.points - before.points, 1)
    middle = (change.monthly.low + change.monthly.high) / 2 if change.monthly else 0
    return Fix(
        kind=change.kind,
        text=change.text,
        gain=gain,
        role=change.role,
        person=change.person,
        monthly=change.monthly,
        free=change.free,
        gain_per_1000=round(gain * 1000 / middle, 2) if middle else None,
        mends=tuple(sorted(before.findings - after.findings)),
        causes=tuple(sorted(after.findings - before.findings)),
    )


def _order(fix: Fix) -> tuple[bool, bool, float, float, str, str, str]:
    priced = fix.gain_per_1000 is not None
    return not fix.free, not priced, -(fix.gain_per_1000 or 0), -fix.gain, fix.kind, fix.role or "", fix.person or ""


def _changes(view: TeamView) -> Iterator[Change]:
    prices = pricing(view.knowledge, view.facts, view.team.rates)
    for role in view.knowledge.roles:
        if not view.situation.ruled_out(role):
            yield _hire(view, role, prices)
            yield from _hats(view, role)
    for each in (_hours(view, prices), _accountable(view), _owners_of_work(view), _one_owner(view), _reporting(view)):
        yield from islice(each, MOST_OF_A_KIND)


def _hire(view: TeamView, role: str, prices: Pricing) -> Change:
    size = view.situation.engagement(role)
    sourcing: Sourcing = view.situation.sourcing(role).sourcing
    person = Person(
        name=NEW.format(role=role),
        roles=(Holding(role=role, fte=size.fte, place=view.team.place),),
        fte=size.fte,
        sourcing=sourcing,
        accountable=view.leader.name if view.leader and sourcing != "in_house" else None,
        place=view.team.place,
    )
    fills = {"role": view.role_name(role), "sourcing": SOURCINGS[sourcing], "engagement": ENGAGEMENTS[size.engagement]}
    return Change(
        kind="hire",
        text=HIRE.format(**fills, fte=_fte(size.fte)),
        people=(*view.people, person),
        role=role,
        monthly=prices.monthly(role, sourcing, size.fte),
        free=False,
    )


def _hats(view: TeamView, role: str) -> Iterator[Change]:
    """For whoever is closest to the work and has the fewest roles, and for whoever leads."""
    if view.held_inside(role):
        return
    free = [person for person in view.insiders if _can_take(view, person, role)]
    stand_ins = view.knowledge.role(role).stand_ins
    near = [person for person in free if any(person.holds(stand_in) for stand_in in stand_ins)]
    nearest = min(near, key=lambda person: len(person.roles), default=None)
    first = view.leader if view.leader in free else next(iter(free), None)
    wearers = dict.fromkeys(person.name for person in (nearest, first) if person)
    for name in wearers:
        wearer = view.by_name[name]
        hat = Holding(role=role, place=wearer.place)
        taken = msgspec.structs.replace(wearer, roles=(*wearer.roles, hat))
        text = HAT.format(role=view.role_name(role), person=name)
        yield Change(kind="hat", text=text, people=_with(view, taken), role=role, person=name)


def _can_take(view: TeamView, person: Person, role: str) -> bool:
    """Nobody is given more hats than we warn about, but for what has to be somebody's."""
    limit = view.knowledge.threshold("owner_hats_limit" if person.owner else "person_hats_limit")
    return len(person.roles) < limit or view.knowledge.role(role).indispensable


def _hours(view: TeamView, prices: Pricing) -> Iterator[Change]:
    """The smallest usual step for a role that is held in name only."""
    step = view.knowledge.threshold("minimum_fte_step")
    for person in view.active:
        for held in person.roles:
            if held.fte != 0 and person.fte != 0:
                continue
            given = msgspec.structs.replace(held, fte=step)
            roles = tuple(given if one is held else one for one in person.roles)
            more = msgspec.structs.replace(person, roles=roles, fte=None if person.fte is None else person.fte + step)
            text = HOURS.format(person=person.name, role=view.role_name(held.role), fte=_fte(step))
            cost = None if person.owner else prices.monthly(held.role, person.sourcing, step)
            yield Change(
                kind="hours",
                text=text,
                people=_with(view, more),
                role=held.role,
                person=person.name,
                monthly=cost,
                free=person.owner,
            )


def _accountable(view: TeamView) -> Iterator[Change]:
    for party in view.outsiders:
        answers = view.by_name.get(party.accountable or "")
        inside = [person for role in party.roles for person in view.held_inside(role.role)]
        leader = next(iter((*inside, *([view.leader] if view.leader else []), *view.insiders)), None)
        if answers not in view.insiders and leader is not None:
            text = ACCOUNTABLE.format(leader=leader.name, person=party.name)
            answered = msgspec.structs.replace(party, accountable=leader.name)
            yield Change(kind="accountable", text=text, people=_with(view, answered), person=leader.name)


def _owners_of_work(view: TeamView) -> Iterator[Change]:
    leader = view.leader or next(iter(view.insiders), None)
    for work in NAMED_WORK:
        activity = view.knowledge.activities.get(work)
        if leader is not None and activity is not None and work not in leader.activities:
            named = msgspec.structs.replace(leader, activities=(*leader.activities, work))
            text = OWNER_OF_WORK.format(person=leader.name, activity=activity.name)
            yield Change(kind="owner_of_work", text=text, people=_with(view, named), person=leader.name)


def _one_owner(view: TeamView) -> Iterator[Change]:
    """Work with two owners, and a shop with two managers: the insider who is named first keeps it."""
    for activity in view.knowledge.catalogue.activities:
        named = [person for person in view.active if activity.id in person.activities]
        if len(named) > 1:
            keeper = next((person for person in named if not person.outside), named[0])
            others = [
                msgspec.structs.replace(one, activities=tuple(each for each in one.activities if each != activity.id))
                for one in named
                if one != keeper
            ]
            yield _left_with(view, keeper, activity.name, others)
    managers = [person for person in view.held_inside(MANAGER) if not person.owner] or list(view.held_inside(MANAGER))
    if len(managers) > 1:
        others = [
            msgspec.structs.replace(one, roles=tuple(held for held in one.roles if held.role != MANAGER))
            for one in managers[1:]
        ]
        yield _left_with(view, managers[0], view.role_name(MANAGER), others, MANAGER)


def _left_with(view: TeamView, keeper: Person, what: Text, others: Sequence[Person], role: str | None = None) -> Change:
    text = ONE_OWNER.format(what=what, person=keeper.name)
    return Change(kind="one_owner", text=text, people=_with(view, *others), role=role, person=keeper.name)


def _reporting(view: TeamView) -> Iterator[Change]:
    """A line that leads back, to somebody outside, or to somebody who is not there."""
    at_work = {person.name for person in view.active}
    outside = {person.name for person in view.outsiders}
    circling = {person.name for circle in ReportingLines(view.people).circles() for person in circle}
    for person in view.active:
        above = person.reports_to
        if above is None:
            continue
        if person.name in circling:
            top = msgspec.structs.replace(person, reports_to=None)
            text = REPORTING_TOP.format(person=person.name)
            yield Change(kind="reporting", text=text, people=_with(view, top), person=person.name)
        elif view.leader not in (None, person) and (above not in at_work or (above in outside and not person.outside)):
            assert view.leader is not None
            led = msgspec.structs.replace(person, reports_to=view.leader.name)
            text = REPORTING.format(person=person.name, leader=view.leader.name)
            yield Change(kind="reporting", text=text, people=_with(view, led), person=person.name)


def _with(view: TeamView, *changed: Person) -> tuple[Person, ...]:
    """Everybody, with these in the place of whom they were."""
    after = {person.name: person for person in changed}
    return tuple(after.get(person.name, person) for person in view.people)


def _fte(value: float) -> Text:
    return Text(written(value, "en"), written(value, "nl"))
