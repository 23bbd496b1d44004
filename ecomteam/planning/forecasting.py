"""The shop played forward month by month: what grows, who is overloaded, who is recruited and arrives, what it costs.

Every month is planned anew with that month's facts and the team it has by then; docs/planning.md tells the order of
events. Nothing here knows the future: it shows what the plan does if the shop grows as the owner says.
"""

from collections.abc import Iterable

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.plan import THE_OWNER, Forecast, Month, Overload, ServiceLoad
from ecomteam.model.team import FULL_TIME, Person, Team
from ecomteam.model.text import Text
from ecomteam.planning.budgeting import lead_months
from ecomteam.planning.queueing import agents_needed, answered_within, backlog
from ecomteam.planning.roadmap import calendar, present, roadmap
from ecomteam.planning.steps import NOWHERE, Step, as_person
from ecomteam.shop.costs import pricing
from ecomteam.words.numbers import written

SERVICE, FULFILMENT = "customer_service", "logistics"
GROWING = ("orders_per_month", "support_contacts_per_day", "monthly_revenue", "monthly_budget")
ASSUMED = (
    "service_minutes",
    "service_live_share",
    "service_live_from_contacts",
    "service_open_hours",
    "service_busy_factor",
    "service_answer_share",
    "service_answer_seconds",
    "working_days",
)


def forecast(knowledge: Knowledge, team: Team, months: int, growth: float) -> Forecast:
    """``growth`` is the share by which orders, contacts, revenue and budget grow each month."""
    game = _Game(knowledge, team, growth)
    rows = tuple(game.month(number) for number in range(months))
    country = pricing(knowledge, team.facts, team.rates).country
    return Forecast(
        growth=growth,
        currency=country.currency if country else None,
        months=rows,
        assumptions=tuple(_assumptions(knowledge)),
        cites=_cites(knowledge),
    )


def _assumptions(knowledge: Knowledge) -> Iterable[Text]:
    yield Text(
        "Orders, contacts, revenue and budget grow by the same share each month; everything else stays as it is.",
        "Bestellingen, contacten, omzet en budget groeien elke maand even hard; al het andere blijft zoals het is.",
    )
    for workload in knowledge.catalogue.workloads:
        yield _assumption(workload.name, workload.per_fte, Text("", ""))
    for identity in ASSUMED:
        row = knowledge.thresholds.get(identity)
        if row is not None:
            yield _assumption(row.name, row.value, row.unit)


def _assumption(name: Text, value: float, unit: Text) -> Text:
    pattern = Text("{name}: {value} {unit}", "{name}: {value} {unit}")
    said = pattern.format(name=name, value=written(value), unit=unit)
    return Text(said.en.rstrip(), said.nl.rstrip())


def _cites(knowledge: Knowledge) -> tuple[str, ...]:
    rows = [*knowledge.catalogue.workloads, *(knowledge.thresholds[i] for i in ASSUMED if i in knowledge.thresholds)]
    return tuple(dict.fromkeys(cite for row in rows for cite in row.cites))


class _Arrival(msgspec.Struct, frozen=True):
    """Somebody who was recruited: at work from ``begin``, gone from ``end`` where it was a project."""

    step: Step
    begin: int
    end: int | None


class _Game:
    """The state that one forecast carries from month to month."""

    def __init__(self, knowledge: Knowledge, team: Team, growth: float) -> None:
        self.knowledge = knowledge
        self.team = team
        self.growth = growth
        self.hired: list[_Arrival] = []
        self.recruited: list[int] = []
        self.due: dict[str, int] = {}
        self.waiting = 0.0

    def month(self, number: int) -> Month:
        """Play one month. Call in order, from month 0."""
        now = self._team(number)
        recruit = tuple(step.role for step in self._recruit(number, now))
        now = self._team(number)
        staff = [person for person, begin in self._staff(number) if begin <= number]
        prices = pricing(self.knowledge, now.facts, now.rates)
        costs = prices.people(staff) if prices.country else []
        return Month(
            month=number,
            orders=self._number(now, "orders_per_month"),
            orders_per_day=self._a_day(self._number(now, "orders_per_month")),
            fulfilment_fte=self._needed(now, FULFILMENT),
            revenue=self._number(now, "monthly_revenue"),
            service=self._service(now, staff),
            overloaded=tuple(self._overloaded(now, staff)),
            recruit=recruit,
            arrive=tuple(hired.step.role for hired in self.hired if hired.begin == number),
            cost_low=sum(low for low, _ in costs),
            cost_high=sum(high for _, high in costs),
            budget=self._number(now, "monthly_budget"),
        )

    # --- the team and the facts of a month ----------------------------------------------------------------------------

    def _team(self, number: int) -> Team:
        """The shop as it is by then; who is on the way counts as there, as everywhere in a plan."""
        facts: dict[str, Value] = dict(self.team.facts)
        for fact in GROWING:
            value = facts.get(fact)
            if isinstance(value, int | float) and not isinstance(value, bool):
                grown = value * (1 + self.growth) ** number
                facts[fact] = round(grown) if isinstance(value, int) else grown
        return msgspec.structs.replace(
            self.team, facts=facts, people=tuple(person for person, _ in self._staff(number)) or self.team.people
        )

    def _staff(self, number: int) -> list[tuple[Person, int]]:
        """Everybody with the month in which he or she is at work; a finished project keeps its role filled for free."""
        staff = [(person, 0) for person in present(self.team)]
        for hired in self.hired:
            person = as_person(hired.step)
            over = hired.end is not None and hired.end <= number
            staff.append((msgspec.structs.replace(person, cost_per_month=0.0) if over else person, hired.begin))
        return staff

    def _recruit(self, number: int, now: Team) -> Iterable[Step]:
        """Who is due by this month's plan, or was by an earlier one; no more in a quarter than a shop can take in."""
        road = roadmap(self.knowledge, now)
        quarter = int(self.knowledge.threshold("wave_next_month"))
        limit = int(self.knowledge.threshold("hires_now_limit"))
        chosen = []
        for step, month in zip(road.steps, calendar(self.knowledge, now, road), strict=True):
            if month is None or self._scales(step.role, now):
                continue
            planned = number + month
            self.due[step.role] = (
                planned if road.available is not None else min(self.due.get(step.role, planned), planned)
            )
            lately = sum(number - quarter < before for before in self.recruited)
            if self.due[step.role] <= number and lately < limit:
                begin = number + lead_months(self.knowledge, step)
                project = step.engagement == "project"
                end = begin + int(self.knowledge.threshold("project_months")) if project else None
                self.hired.append(_Arrival(step, begin, end))
                self.recruited.append(number)
                del self.due[step.role]
                chosen.append(step)
        return chosen

    def _scales(self, role: str, now: Team) -> bool:
        """Whether an outside company has the role: it brings as many people as the work takes."""
        return any(person.sourcing == "agency" and person.holds(role) for person in present(now))

    # --- work and time ------------------------------------------------------------------------------------------------

    def _number(self, now: Team, fact: str) -> float | None:
        value = now.facts.get(fact)
        return float(value) if isinstance(value, int | float) else None

    def _a_day(self, orders: float | None) -> float | None:
        return None if orders is None else round(orders / self.knowledge.threshold("working_days"), 1)

    def _needed(self, now: Team, role: str) -> float | None:
        workload = self.knowledge.workloads.get(role)
        if workload is None or (role == FULFILMENT and now.facts.get("fulfilment") in ("third_party", "dropship")):
            return None
        load = self._number(now, workload.fact)
        return None if load is None else round(workload.needs(load), 2)

    def _given(self, staff: list[Person], role: str) -> float:
        return sum(person.share(role) for person in staff if person.holds(role))

    def _overloaded(self, now: Team, staff: list[Person]) -> Iterable[Overload]:
        """The measured work of each role on who has it, by the time given to it; what nobody has is the owner's."""
        work = [0.0] * len(staff)
        nobodys = 0.0
        for role in self.knowledge.workloads:
            needed = self._needed(now, role)
            hired = [n for n, person in enumerate(staff) if person.holds(role) and not person.owner]
            if needed is None or self._scales(role, now):
                continue
            given = sum(staff[n].share(role) for n in hired)
            for n in hired:
                work[n] += needed * staff[n].share(role) / given if given else 0.0
            if not hired:
                nobodys += needed
        owner = next((n for n, person in enumerate(staff) if person.owner), None)
        limit = self.knowledge.threshold("overload_fte")
        for n, person in enumerate(staff):
            amount = work[n] + (nobodys if n == owner else 0.0)
            time = FULL_TIME if person.fte is None else person.fte
            if amount > limit * time:
                yield Overload(person=self._called(person), work=round(amount, 2), time=round(time, 2))
        if owner is None and nobodys > limit * FULL_TIME:
            yield Overload(person=THE_OWNER, work=round(nobodys, 2), time=FULL_TIME)

    def _called(self, person: Person) -> Text:
        """A person by name, a hire by the role."""
        hired = person.place == NOWHERE
        return self.knowledge.role(person.name).name if hired else Text(person.name, person.name)

    def _service(self, now: Team, staff: list[Person]) -> ServiceLoad | None:
        contacts = self._number(now, "support_contacts_per_day")
        needed = self._needed(now, SERVICE)
        if contacts is None or needed is None:
            return None
        number = self.knowledge.threshold
        agents, share = 0, None
        if contacts >= number("service_live_from_contacts"):
            hourly = (
                contacts * number("service_live_share") / number("service_open_hours") * number("service_busy_factor")
            )
            load = hourly * number("service_minutes") / 60
            wait = number("service_answer_seconds") / 60
            agents = agents_needed(load, number("service_answer_share"), wait, number("service_minutes"))
            share = round(answered_within(load, agents, wait, number("service_minutes")), 3)
        # An outside company brings the people that the work takes.
        given = max(self._given(staff, SERVICE), needed if self._scales(SERVICE, now) else 0.0)
        days = number("working_days")
        self.waiting = backlog(self.waiting, needed * days, given * days)
        return ServiceLoad(
            contacts_per_day=round(contacts, 1),
            live_agents=agents,
            answered_in_time=share,
            fte_needed=needed,
            fte_there=round(given, 2),
            backlog_days=round(self.waiting / needed, 1) if needed else 0.0,
        )
