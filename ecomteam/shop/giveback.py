"""What a team can give back: contracts that lapse and outside hours that the work does not need, and hours to spare.

Asked of a shop whose people cost more than is usual of what it keeps, or have clearly more hours than work. Somebody's
hours are not needed as far as nothing is left undone without them, where nobody from outside and no owner works more
than today.
"""

import math
from collections.abc import Iterable, Sequence

import msgspec

from ecomteam.model.amounts import tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import GIVES, BackKind
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED, Cover, Hands
from ecomteam.shop.leaving import Leaver, leavers
from ecomteam.shop.spare import Spare, SpareHours
from ecomteam.shop.staff import sends_parcels
from ecomteam.shop.work import CONTRACT_WEEK

# Less than an hour a month that somebody would be missed for is none.
MISSED = 1.0


class Back(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a week of people that are not needed, of those there are, and what these cost a month, in euros.

    Of somebody whose contract ``ends`` or who is ``outside`` they are hours as they were told; what employees have to
    ``spare`` are net hours, as likely and (``least``) where the work is at its high end, in whole ones: sums of what
    is shown add up then. ``instead`` is what they could take over first, the most hours first. Of who is outside in a
    shop that loses money and does not give all back it is to ``ask`` what they bring for their cost: ``colleagues``
    have hours to spare and the same role, those ``beside`` them are paid for the same role. It is ``unknown`` what
    those do who have work for so small a part of their hours: it may be what no row of ours counts. Those of a
    ``season`` have all of their hours filled in the busiest month.
    """

    people: tuple[Person, ...]
    kind: BackKind
    hours: float
    of: float
    euros: float
    least: float = 0.0
    instead: tuple[str, ...] = ()
    colleagues: tuple[Person, ...] = ()
    beside: tuple[Person, ...] = ()
    unknown: bool = False
    season: bool = False

    @property
    def needed(self) -> float:
        return self.of - self.hours


class GiveBack(msgspec.Struct, frozen=True, kw_only=True):
    """What can be given back, beside what the shop has ``left`` once ads and people are paid; in euros a month.

    ``dear`` is whether today's people cost more than is usual.
    """

    dear: bool
    left: float
    rows: tuple[Back, ...]

    @property
    def spare(self) -> float:
        """Hours a week that employees have to spare, as likely; of those whose work is known, if there are any."""
        return sum(row.hours for row in self.idle)

    @property
    def spare_least(self) -> float:
        """The same where the work is at its high end."""
        return sum(row.least for row in self.idle)

    @property
    def idle(self) -> list[Back]:
        """The rows of these: whoever is known to have the hours, all year if there are any."""
        found = [row for row in self.rows if row.kind == "spare"]
        known = [row for row in found if not row.unknown] or found
        return [row for row in known if not row.season] or known


def give_back(case: Case) -> GiveBack | None:
    """``None`` where the shop carries its people and they have the work for it, a company pays, or nobody can say."""
    return case.remembered(_give_back)


def _give_back(case: Case) -> GiveBack | None:
    room = case.room
    if room.rest is None or room.for_shares is None or room.company_pays or not any(room.team):
        return None
    team = sum(room.team) / 2
    dear = team > case.knowledge.threshold("room_share_usual") * max(0.0, room.for_shares.likely)
    found = GiveBack(dear=dear, left=room.rest, rows=tuple(_Looking(case).rows()))
    asks = any(row.kind == "ask" for row in found.rows)
    return found if found.rows and (dear or asks or _idle(case, found)) else None


def monthly(case: Case, row: Back) -> float:
    """What the hours of a row cost a month, in the shop's currency as it is shown."""
    return tens(row.euros * case.numbers.per_euro)


def brought_back(case: Case, found: GiveBack) -> float:
    """The same of contracts that lapse and outside parties: the sum of what is shown of each.

    What employees have to spare is for them to agree to.
    """
    return sum(monthly(case, row) for row in found.rows if row.kind in GIVES)


def _idle(case: Case, found: GiveBack) -> bool:
    """Whether employees have clearly more hours than work."""
    employed = {person.name for person in case.people if not person.owner and not person.outside}
    hours = sum(case.cover.capacity.get(name, 0.0) for name in employed)
    return found.spare * WEEKS >= case.knowledge.threshold("spare_share") * hours > 0


class _Looking:
    def __init__(self, case: Case) -> None:
        self.case = case
        self.cover = case.cover
        self.hours = SpareHours(case)
        # By name the part of the hours that is given back so far.
        self.gone: dict[str, float] = {}
        self.costs = {name: each.likely / case.numbers.per_euro for name, each in case.people_cost.items()}

    def rows(self) -> Sequence[Back]:
        """Contracts in the order in which they lapse, then outside parties and employees, those of most money first.

        Last come those of whom it is not sure that the hours are free.
        """
        hours = self.hours
        paid = [person for person in self.case.people if not person.owner and self.costs[person.name] > 0]
        asked = [one for one in paid if one.outside and one in self.case.lasting]
        # Of work that hurts nobody is sent away by a count of ours; what it brings may be asked all the same.
        paid = [person for person in paid if not hours.hurts(held.role for held in person.roles)]
        staying = sorted((one for one in paid if one in self.case.lasting), key=lambda one: -self.costs[one.name])
        lapsing = [self._lapses(one) for one in leavers(self.case) if one.person in paid and not one.leave]
        outside = [self._gives(person, "outside") for person in staying if person.outside]
        spare = [self._spare(group) for group in hours.spare([one for one in staying if not one.outside])]
        gives, free = ([row for row in rows if row is not None] for rows in ((*lapsing, *outside), spare))
        # Whose hours are known to be free goes before whom to ask what else they do.
        free.sort(key=lambda row: (row.unknown, row.season, -row.euros))
        return [*gives, *self._asks(sorted(asked, key=lambda one: -self.costs[one.name]), gives, free), *free]

    def _asks(self, outside: Sequence[Person], gives: Sequence[Back], free: Sequence[Back]) -> Iterable[Back]:
        """Whom to ask what they bring: of a shop that loses money all parties outside with a cost that was told."""
        gone = {person.name for row in gives for person in row.people}
        told: set[str] = set()
        for person in outside if self.case.room.loses else ():
            if person.name in gone or self.case.pricing.told(person) is None or sends_parcels(person):
                continue
            roles = {held.role for held in person.roles}
            able = (one for row in free for one in row.people if roles & {held.role for held in one.roles})
            # Of two who do the same it is said once.
            beside = () if person.name in told else tuple(self._beside(person, roles))
            told |= {one.name for one in beside}
            yield Back(
                people=(person,),
                kind="ask",
                hours=0.0,
                of=0.0,
                euros=self.costs[person.name],
                colleagues=tuple(able),
                beside=beside,
            )

    def _beside(self, person: Person, roles: set[str]) -> Iterable[Person]:
        """Who else is paid for nothing but the same role, at a cost that was told."""
        for one in self.case.people:
            paid = not one.owner and one is not person and self.costs[one.name] > 0 and one in self.case.lasting
            if (
                paid
                and self.case.pricing.told(one) is not None
                and {held.role for held in one.roles} <= roles
                and one.roles
            ):
                yield one

    def _lapses(self, one: Leaver) -> Back | None:
        """The hours of somebody who leaves for which nobody has to follow."""
        person, step = one.person, self._step(one.person)
        if not 0 < one.hours < UNLIMITED:
            return None
        of = self._told(person, one.hours)
        needed = min(of, math.ceil(one.needed / one.hours * of / step - LEAST) * step)
        if of - needed < step:
            return None
        part = (of - needed) / of
        self.gone[person.name] = part
        return Back(people=(person,), kind="ends", hours=of - needed, of=of, euros=self.costs[person.name] * part)

    def _step(self, person: Person) -> float:
        return self.case.knowledge.threshold("outside_step_week" if person.outside else "employee_step_week")

    def _gives(self, person: Person, kind: BackKind) -> Back | None:
        """As many of the hours as nobody misses, in the steps in which such hours are agreed on."""
        step, have = self._step(person), self.cover.capacity.get(person.name, 0.0)
        if not 0 < have < UNLIMITED:
            return None
        missed = self._missed(person.name)
        of = self._told(person, have)
        needed = 0.0 if missed < MISSED else min(of, math.ceil(missed / have * of / step) * step)
        if of - needed < step:
            return None
        part = (of - needed) / of
        self.gone[person.name] = part
        return Back(people=(person,), kind=kind, hours=of - needed, of=of, euros=self.costs[person.name] * part)

    def _told(self, person: Person, have: float) -> float:
        """Hours a week as somebody told them, of all who are counted there."""
        if person.hours_per_week is not None:
            return person.hours_per_week * person.count
        full = self.case.knowledge.threshold(CONTRACT_WEEK)
        return person.fte * full * person.count if person.fte is not None else have / WEEKS

    def _missed(self, name: str) -> float:
        """Hours a month that are left undone without somebody, beside what is given back so far."""
        return max(0.0, self._without(name).uncovered_hours - self._without(None).uncovered_hours)

    def _without(self, name: str | None) -> Cover:
        """The cover without somebody, where no owner and nobody else from outside works more than today."""
        hands: list[Hands] = []
        for each in self.case.hands:
            part = 0.0 if each.name == name else 1 - self.gone.get(each.name, 0.0)
            if (each.owner or each.outside) and not each.department and each.hours < UNLIMITED:
                part = min(part, self.cover.used[each.name] / max(1.0, self.cover.capacity[each.name]))
            hands.append(msgspec.structs.replace(each, hours=each.hours * part if part else 0.0))
        return self.case.covered_by([each for each in hands if each.hours > 0])

    def _spare(self, group: Spare) -> Back | None:
        """Of who leads the hours hang on those who are led, and are no hours to spare."""
        threshold, free = self.case.knowledge.threshold, group.hours - group.likely
        enough = max(threshold("spare_from_week") * WEEKS, threshold("spare_share") * group.hours)
        if free < enough or self.case.knowledge.leading_roles.issuperset(group.roles):
            return None
        names = {person.name for person in group.people}
        hours, of = round(free / WEEKS), round(group.hours / WEEKS)
        if not hours:
            return None
        return Back(
            people=group.people,
            kind="spare",
            hours=hours,
            of=of,
            euros=sum(self.costs[name] for name in names) * hours / of,
            least=round(group.free / WEEKS),
            instead=self._instead(group.roles),
            unknown=group.likely < threshold("known_work_share") * group.hours,
            season=self.hours.busiest(group.roles) > group.hours - enough,
        )

    def _instead(self, roles: Sequence[str]) -> tuple[str, ...]:
        """Work of owners and of parties from outside that these roles could do too."""
        able = {name for role in roles for name in self.case.knowledge.done_by[role]}
        others = {one.name for one in self.case.people if one.outside} | self.cover.owners
        hours = {
            name: sum(doing.hours for doing in self.cover.done.get(name, ()) if doing.name in others) for name in able
        }
        return tuple(name for name in sorted(hours, key=lambda name: (-hours[name], name)) if hours[name] >= WEEKS)
