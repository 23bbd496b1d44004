"""In which order an owner hands over hats, to whom, and when.

The roadmap's order first: a hat whose role is hired goes to that hire. Then what a colleague or a later hire can take
along, then what nobody can take yet; among equals what can be done outside and needs little knowledge of the company
goes before what belongs inside, and the direction of the shop goes last.
"""

from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.handover import HandOver, HatToHandOver, Taker
from ecomteam.model.plan import Hire, Plan, Reason
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Rule, Verdict
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Text
from ecomteam.model.who import the_owner
from ecomteam.planning import plan as make_plan
from ecomteam.planning import reason, roadmap
from ecomteam.planning.roadmap import Roadmap, present
from ecomteam.shop.needs import holders, owner_hats, roles_filled
from ecomteam.words import handover as words
from ecomteam.words.numbers import FTE, numeral
from ecomteam.words.values import ENGAGEMENTS, SOURCINGS

DIRECTION = "ecommerce_manager"
TAKERS: tuple[Taker, ...] = ("hire", "colleague", "later_hire", "nobody_yet")
EASE: tuple[Verdict, ...] = ("better_outside", "may_be_outside", "better_in_house", "must_be_in_house")


def hand_over(knowledge: Knowledge, team: Team) -> HandOver:
    """The hand-over plan of a shop."""
    return _HandOver(knowledge, team).made()


class _Candidate(msgspec.Struct, frozen=True, kw_only=True):
    role: str
    why: Rule | None
    hire: Hire | None


class _HandOver:
    def __init__(self, knowledge: Knowledge, team: Team) -> None:
        self.knowledge = knowledge
        self.people = present(team)
        self.held: Mapping[str, Sequence[Person]] = holders(self.people)
        self.road: Roadmap = roadmap(knowledge, team)
        self.plan: Plan = make_plan(knowledge, team)
        self.hires: dict[str, Hire] = {}
        for hire in self.plan.hires:
            self.hires.setdefault(hire.role, hire)

    def made(self) -> HandOver:
        ordered = sorted(map(self._hat, self._worn()), key=self._key)
        hats = tuple(msgspec.structs.replace(hat, place=place) for place, hat in enumerate(ordered, start=1))
        return HandOver(
            shop=self.plan.shop,
            headline=self._headline(hats),
            hats=hats,
            limit=int(self.knowledge.threshold("owner_hats_limit")),
            principles=_principles(),
        )

    def _worn(self) -> list[str]:
        """Roles that the owner holds and nobody else, and those that fall to the owner meanwhile."""
        owners = [person for person in self.people if person.owner]
        who = {person.who for person in owners} | {the_owner()}
        explicit = owner_hats(owners, roles_filled(self.people))
        falling = {hat.role for hat in self.plan.interim if hat.who in who}
        return [role for role in self.knowledge.roles if role in explicit or role in falling]

    def _candidate(self, role: str) -> _Candidate:
        where = self.road.situation.sourcing(role)
        return _Candidate(
            role=role,
            why=where.reasons[0] if where.reasons else None,
            hire=self.hires.get(role),
        )

    def _key(self, hat: HatToHandOver) -> tuple[int, int, bool, int]:
        """Hires in their order, then who can take it today, later, and nobody yet; among equals the easiest first."""
        verdict = self.road.situation.sourcing(hat.role).verdict
        return TAKERS.index(hat.taker), hat.rank or 0, hat.role == DIRECTION, EASE.index(verdict)

    def _headline(self, hats: Sequence[HatToHandOver]) -> Text:
        if not hats:
            return words.NO_HATS
        first = self.knowledge.role(hats[0].role).name
        if len(hats) == 1:
            return words.ONE_HAT.format(first=first)
        if hats[0].taker == "nobody_yet":
            return words.HATS_KEEP.format(count=len(hats))
        return words.HATS.format(count=len(hats), first=first)

    def _hat(self, worn: str) -> HatToHandOver:
        one = self._candidate(worn)
        taker, to, rank, person, trigger = self._taker(one)
        role = self.knowledge.role(one.role)
        owner = next((p.name for p in self.people if p.owner), None)
        return HatToHandOver(
            place=0,
            role=one.role,
            worn_by=owner,
            taker=taker,
            to=to,
            rank=rank,
            person=person,
            sourcing=one.hire.sourcing if one.hire else self.road.situation.sourcing(one.role).sourcing,
            trigger=trigger,
            reasons=tuple(self._reasons(one, taker)),
            first_task=role.responsibilities[0].text if role.responsibilities and taker != "nobody_yet" else None,
        )

    def _taker(self, one: _Candidate) -> tuple[Taker, Text, int | None, str | None, Text]:
        if one.hire is not None:
            how = self._how(one.hire.sourcing, one.hire.engagement, one.hire.fte)
            return "hire", words.TO_HIRE.format(rank=one.hire.rank, how=how), one.hire.rank, None, one.hire.trigger
        if one.role == DIRECTION:
            return "nobody_yet", words.STAYS_DIRECTION, None, None, words.LAST
        for stand_in in self.knowledge.role(one.role).stand_ins:
            name = self.knowledge.role(stand_in).name
            for person in self.held.get(stand_in, ()):
                if not person.owner and not person.outside:
                    to = words.TO_COLLEAGUE.format(person=person.name, role=name)
                    return "colleague", to, None, person.name, self._load(one.role) or words.NOW
            hire = self.hires.get(stand_in)
            if hire is not None and hire.sourcing == "in_house" and stand_in != DIRECTION:
                to = words.TO_LATER_HIRE.format(rank=hire.rank, role=name)
                return "later_hire", to, hire.rank, None, words.WITH_HIRE.format(rank=hire.rank)
        where = self.road.situation.sourcing(one.role).sourcing
        size = self.road.situation.engagement(one.role)
        how = self._how(where, size.engagement, size.fte)
        return "nobody_yet", words.STAYS.format(how=how), None, None, self._load(one.role) or words.HOURS

    def _how(self, sourcing: Sourcing, engagement: Engagement, fte: float) -> Text:
        inside, form = SOURCINGS[sourcing], ENGAGEMENTS[engagement]
        size = FTE.format(number=numeral(fte))
        return words.HOW.format(inside=inside, form=form, size=size)

    def _load(self, role: str) -> Text | None:
        """A load at which the hat has become a part-time job, where one measures it."""
        workload = self.knowledge.workloads.get(role)
        if workload is None:
            return None
        value = workload.per_fte * self.knowledge.threshold("extra_person_from")
        name = self.knowledge.question(workload.fact).name
        return words.LOAD.format(fact=name, value=numeral(round(value)))

    def _reasons(self, one: _Candidate, taker: Taker) -> list[Reason]:
        reasons = list(one.hire.reasons[:1]) if one.hire else []
        if one.why is not None:
            why = one.why
            reasons.append(reason(why))
        if one.role == DIRECTION and one.hire is None:
            reasons = [Reason(rule="", text=words.DIRECTION_LAST, cites=("S5-099",))]
        if taker in ("colleague", "later_hire"):
            reasons.append(Reason(rule="", text=words.CLOSEST, cites=(), own_judgement=words.CLOSEST_WHY))
        return reasons


def _principles() -> tuple[Reason, ...]:
    return (
        Reason(rule="", text=words.ROADMAP_FIRST, cites=(), own_judgement=words.ROADMAP_WHY),
        Reason(rule="", text=words.THEN_TAKERS, cites=(), own_judgement=words.TAKERS_WHY),
        Reason(rule="", text=words.EASY, cites=("S1-031", "S2-075")),
        Reason(rule="", text=words.KEEP, cites=("S5-103", "S5-104")),
        Reason(rule="", text=words.DIRECTION_LAST, cites=("S5-099",)),
    )
