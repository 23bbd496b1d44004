"""What eats the owner's week, and to whom each of it goes: most hours and least trouble first.

The roadmap's hires take what they take over there; then a colleague with hours to spare, an outside party that the shop
can pay, a tool; then a later hire; the direction of the shop stays. Nobody gets hours that they do not have.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from ecomteam.advice.outside import quote, taken_over
from ecomteam.model.handover import HandOver, Taker, Task, Way
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import Firmness, Hire, Reason
from ecomteam.model.text import Text
from ecomteam.planning import path
from ecomteam.planning.hires import hire
from ecomteam.planning.week import each_week
from ecomteam.shop.case import Case
from ecomteam.shop.costs import Quote
from ecomteam.shop.names import department_of
from ecomteam.shop.positions import by_activity
from ecomteam.words import handover as words
from ecomteam.words.departments import DEPARTMENTS_BESIDE
from ecomteam.words.lists import lowered
from ecomteam.words.numbers import whole, written

NO_WORDS = Text("", "")
# How easily an hour goes that way: free and at once, or only after somebody was found. Our judgement.
EASE: Mapping[Taker, float] = {
    "colleague": 1.0,
    "tool": 0.9,
    "hire": 0.8,
    "outside": 0.7,
    "later_hire": 0.1,
    "stays": 0.0,
}
SOON: tuple[Taker, ...] = ("colleague", "tool", "hire", "outside")
TOOLS = ("platform", "automation", "help_page")
# Hours a month below which something is no task of its own and nobody changes hands: half an hour a week.
LEAST_HOURS = WEEKS / 2
# An outside party that asks so many times what an hour usually costs is no relief.
TOO_DEAR = 2.0


def hand_over(case: Case) -> HandOver:
    """The hand-over plan of a shop."""
    return _HandOver(case).made()


class _HandOver:
    def __init__(self, case: Case) -> None:
        self.case = case
        self.knowledge = case.knowledge
        self.steps = case.remembered(path).steps
        self.hires = [hire(case, self.steps, rank, Firmness(holds=True)) for rank in range(1, len(self.steps) + 1)]
        self.mine = _week(case)
        self.left = dict(self.mine)
        self.ways: dict[str, list[Way]] = {}

    def made(self) -> HandOver:
        if self.case.cover.owners:
            self._hired("hire", [one for one in self.hires if one.soon])
            self._colleagues()
            self._tools()
            self._outside()
            self._hired("later_hire", [one for one in self.hires if not one.soon])
            self._stays()
        ordered = sorted(map(self._task, self.ways), key=lambda task: (-_worth(task), -task.hours_per_week))
        tasks = tuple(msgspec.structs.replace(task, place=place) for place, task in enumerate(ordered, start=1))
        cover, freed = self.case.cover, sum(task.freed_per_week for task in tasks)
        return HandOver(
            shop=self.case.team.name,
            headline=self._headline(tasks, freed),
            hours=a_week(sum(cover.capacity[name] for name in cover.owners)),
            used=a_week(sum(self.mine.values())),
            freed=round(freed, 1),
            undone=a_week(self.case.waiting_hours(cover)),
            small=a_week(sum(hours for name, hours in self.mine.items() if name not in self.ways)),
            told=self.case.numbers.is_told("owner_hours_per_week"),
            currency=self.case.numbers.currency,
            tasks=tasks,
            principles=PRINCIPLES,
            weeks=each_week(self.case),
        )

    def _task(self, activity: str) -> Task:
        ways = sorted(self.ways[activity], key=lambda way: -EASE[way.taker])
        return Task(
            place=0,
            activity=activity,
            name=self.knowledge.activity(activity).name,
            hours_per_week=a_week(self.mine[activity]),
            freed_per_week=round(sum(way.freed_per_week for way in ways if way.taker in SOON), 1),
            ways=tuple(ways),
        )

    def _headline(self, tasks: tuple[Task, ...], freed: float) -> Text:
        if not self.case.cover.owners:
            return words.NO_OWNER
        used = whole(sum(self.mine.values()) / WEEKS)
        first = next((task for task in tasks if task.freed_per_week), None)
        if first is None:
            return words.NOTHING_NOW.format(used=used)
        return words.HAND_OVER_FIRST.format(
            used=used,
            freed=whole(max(1.0, freed)),
            first=lowered(first.name),
            hours=written(first.freed_per_week),
        )

    # --- who takes what ---

    def _hired(self, taker: Taker, hires: Iterable[Hire]) -> None:
        owners = self.case.cover.owners
        for one in hires:
            # At a larger volume the owner is full, and what nobody does then is what the owner does today.
            given = by_activity(
                taking
                for taking in one.takes_over
                if taking.from_whom in owners or taking.from_owner or taker == "later_hire"
            )
            person = one.more_of if taker == "hire" else None
            pattern = words.TO_HIRE if one.more_of is None else words.TO_MORE_OF
            to = pattern.format(rank=one.rank, role=self.knowledge.role(one.role).name, person=one.more_of or "")
            for activity, hours in given.items():
                self._hand(
                    activity,
                    hours,
                    "colleague" if person is not None else taker,
                    to=to,
                    rank=one.rank,
                    person=person,
                    cost_per_hour=one.cost_per_hour_freed,
                    trigger=one.trigger,
                )

    def _colleagues(self) -> None:
        """What the owner is said to do, and somebody who is there has the hours for."""
        cover = self.case.cover
        # Whoever goes before long takes nothing over.
        leave = {one.name for one in self.case.people if not one.owner and one not in self.case.lasting}
        named = {held.role for person in self.case.people if person.owner for held in person.roles}
        held = {held.role for person in self.case.people if not person.owner for held in person.roles}
        for name, of in cover.done.items():
            doers = self.knowledge.activities[name].doers[:1]
            if not set(doers) & (named - held) or name in self.case.there.told:
                continue
            for doing in of:
                if doing.name not in cover.owners and doing.name not in leave:
                    self.left[name] = self.left.get(name, 0.0) + doing.hours
                    self.mine[name] = self.mine.get(name, 0.0) + doing.hours
                    self._hand(
                        name,
                        doing.hours,
                        "colleague",
                        to=words.TO_COLLEAGUE.format(person=self._called(doing.name)),
                        person=doing.name,
                        cost_per_hour=(0.0, 0.0),
                        trigger=words.NOW,
                        reasons=(Reason(rule="", text=words.HAS_HOURS, cites=(), own_judgement=words.HOURS_JUDGED),),
                    )

    def _called(self, name: str) -> Text:
        department = department_of(name)
        if department is None:
            return Text(name, name)
        called = self.knowledge.department_name(department)
        return called if department in DEPARTMENTS_BESIDE else words.DEPARTMENT.format(name=called)

    def _outside(self) -> None:
        """The party that frees most hours first, as long as there is money for the next."""
        room = self.case.room.limit
        spent = sum(
            one.monthly_cost.high for one in self.hires if one.soon and one.payer != "leaver" and one.monthly_cost
        )
        per = self.case.numbers.per_euro
        money = None if room is None else max(0.0, room * per - spent)
        for found, mine, hours in self._quotes():
            if money is not None and found.cost.high > money:
                continue
            money = None if money is None else money - found.cost.high
            asked = (round(found.cost.low / hours, 2), round(found.cost.high / hours, 2))
            for name in mine:
                self._hand(
                    name,
                    self.left[name] * found.price.takes,
                    "outside",
                    to=words.TO_OUTSIDE.format(name=lowered(found.price.name)),
                    cost_per_hour=asked,
                    trigger=words.WHEN_QUOTED,
                    reasons=(Reason(rule="", text=found.cost.basis, cites=found.cost.cites),),
                )

    def _quotes(self) -> list[tuple[Quote, list[str], float]]:
        """Outside parties for what is left, with the activities and hours that each takes from the owner."""
        groups: dict[str, list[str]] = {}
        for name, hours in self.left.items():
            if hours >= LEAST_HOURS and self._may_be_outside(name) and (found := quote(self.case, [name])) is not None:
                groups.setdefault(found.price.id, []).append(name)
        found_all = []
        for mine in groups.values():
            share = sum(self.left[name] for name in mine) / sum(map(self.case.work.likely, mine))
            found = quote(self.case, mine, min(1.0, share))
            if found is None:
                continue
            hours = taken_over(self.case, found, mine) * min(1.0, share)
            dear = TOO_DEAR * self.knowledge.threshold("usual_hour_outside") * self.case.numbers.per_euro
            if hours >= LEAST_HOURS and (found.cost.low + found.cost.high) / 2 / hours <= dear:
                found_all.append((found, mine, hours))
        return sorted(found_all, key=lambda each: -each[2])

    def _may_be_outside(self, name: str) -> bool:
        activity = self.knowledge.activities[name]
        if activity.location == "inside" or activity.skill == "lead" or not activity.doers:
            return False
        return not self.case.verdicts.sourcing(activity.doers[0]).verdict.endswith("in_house")

    def _tools(self) -> None:
        for name, hours in dict(self.left).items():
            ways = [way for way in self.knowledge.activities[name].relief if way.means in TOOLS]
            best = max(ways, key=lambda way: way.share.likely, default=None)
            if best is not None:
                why = Reason(rule="", text=NO_WORDS, cites=best.cites, own_judgement=best.own_judgement)
                freed = hours * best.share.likely
                self._hand(name, freed, "tool", to=best.text, trigger=words.NOW, reasons=(why,))

    def _stays(self) -> None:
        for name, hours in self.mine.items():
            if hours >= LEAST_HOURS and name not in self.ways:
                lead = self.knowledge.activities[name].skill == "lead"
                self.ways[name] = [
                    Way(
                        taker="stays",
                        freed_per_week=0.0,
                        to=words.STAYS_DIRECTION if lead else words.STAYS,
                        trigger=words.LAST if lead else words.WHEN_MORE,
                    )
                ]

    def _hand(self, activity: str, hours: float, taker: Taker, **told: Any) -> None:
        # Who leads at many times this volume is no way to be rid of the direction of today's shop.
        if taker == "later_hire" and self.knowledge.activities[activity].skill == "lead":
            return
        freed = min(hours, self.left.get(activity, 0.0))
        if freed < LEAST_HOURS or self.mine[activity] < LEAST_HOURS:
            return
        self.left[activity] -= freed
        self.ways.setdefault(activity, []).append(Way(taker=taker, freed_per_week=a_week(freed), **told))


def _worth(task: Task) -> float:
    return sum(way.freed_per_week * EASE[way.taker] for way in task.ways)


def _week(case: Case) -> dict[str, float]:
    """Hours a month of the owners by activity."""
    return {name: hours for name in case.cover.done if (hours := case.cover.owner_hours(name)) > 0}


PRINCIPLES = (
    Reason(rule="", text=words.HOURS_FIRST, cites=(), own_judgement=words.EASE_JUDGED),
    Reason(rule="", text=words.EASY, cites=("S1-031", "S2-075")),
    Reason(rule="", text=words.KEEP, cites=("S5-103", "S5-104")),
    Reason(rule="", text=words.DIRECTION_LAST, cites=("S5-099",)),
)
