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
from ecomteam.words.numbers import FTE, numeral
from ecomteam.words.values import ENGAGEMENTS, SOURCINGS

DIRECTION = "ecommerce_manager"
TAKERS: tuple[Taker, ...] = ("hire", "colleague", "later_hire", "nobody_yet")
EASE: tuple[Verdict, ...] = ("better_outside", "may_be_outside", "better_in_house", "must_be_in_house")

NO_HATS = Text("You wear no hats that are to be handed over.", "Je draagt geen petten die je moet overdragen.")
ONE_HAT = Text("You wear one hat: {first}.", "Je draagt één pet: {first}.")
HATS = Text(
    "You wear {count} hats. Hand over first: {first}.", "Je draagt {count} petten. Draag als eerste over: {first}."
)
HATS_KEEP = Text(
    "You wear {count} hats; none of them has to go yet.", "Je draagt {count} petten; er hoeft er nog geen weg."
)
TO_HIRE = Text("step {rank} of the roadmap: {how}", "stap {rank} van het stappenplan: {how}")
TO_COLLEAGUE = Text("{person}, who comes closest as {role}", "{person}, die er als {role} het dichtst bij staat")
TO_LATER_HIRE = Text(
    "step {rank} of the roadmap ({role}) takes it along",
    "stap {rank} van het stappenplan ({role}) neemt die mee",
)
STAYS = Text("stays with you for now; later {how}", "blijft voorlopig bij jou; later {how}")
STAYS_DIRECTION = Text("stays with you: you keep the direction", "blijft bij jou: jij houdt de koers")
NOW = Text("Now; agree on it this week.", "Nu; spreek het deze week af.")
WITH_HIRE = Text(
    "When step {rank} has worked in, after about three months.", "Als stap {rank} is ingewerkt, na zo'n drie maanden."
)
LOAD = Text("{fact}: three months above {value}.", "{fact}: drie maanden boven {value}.")
HOURS = Text(
    "When it takes you more than a day a week, three weeks in a row.",
    "Als het je meer dan een dag per week kost, drie weken achter elkaar.",
)
LAST = Text("When everything above has been handed over.", "Als alles hierboven is overgedragen.")

EASY = Text(
    "Work that needs little knowledge of your company is the easiest to hand over.",
    "Werk waarvoor je het bedrijf weinig hoeft te kennen, draag je het makkelijkst over.",
)
KEEP = Text(
    "What needs continuity, precision and the overview stays inside longest.",
    "Wat continuïteit, precisie en overzicht vraagt, blijft het langst binnen.",
)
DIRECTION_LAST = Text(
    "The owner can be the e-commerce manager for a long time and keep the strategy.",
    "De eigenaar kan lang zelf e-commercemanager zijn en de strategie houden.",
)
ROADMAP_FIRST = Text(
    "A hat with a hire of its own goes in the order of the roadmap.",
    "Een pet waarvoor iemand wordt aangenomen, volgt de volgorde van het stappenplan.",
)
THEN_TAKERS = Text(
    "After these come hats that a colleague can take, then those for a later hire, then what stays with you.",
    "Daarna komen petten die een collega kan overnemen, dan die voor een latere collega, dan wat bij jou blijft.",
)
TAKERS_WHY = Text("A hat can only go where there is a head for it.", "Een pet kan alleen weg als er een hoofd voor is.")
ROADMAP_WHY = Text(
    "The roadmap has weighed the need already; a second order beside it would only confuse.",
    "Het stappenplan heeft de noodzaak al gewogen; een tweede volgorde ernaast verwart alleen.",
)
CLOSEST = Text("Somebody close to the work learns it quickest.", "Wie dicht bij het werk staat, leert het het snelst.")
CLOSEST_WHY = Text("Who stands close to which role is our estimate.", "Wie dicht bij welke rol staat, schatten wij in.")


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
            return NO_HATS
        first = self.knowledge.role(hats[0].role).name
        if len(hats) == 1:
            return ONE_HAT.format(first=first)
        if hats[0].taker == "nobody_yet":
            return HATS_KEEP.format(count=len(hats))
        return HATS.format(count=len(hats), first=first)

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
            return "hire", TO_HIRE.format(rank=one.hire.rank, how=how), one.hire.rank, None, one.hire.trigger
        if one.role == DIRECTION:
            return "nobody_yet", STAYS_DIRECTION, None, None, LAST
        for stand_in in self.knowledge.role(one.role).stand_ins:
            name = self.knowledge.role(stand_in).name
            for person in self.held.get(stand_in, ()):
                if not person.owner and not person.outside:
                    to = TO_COLLEAGUE.format(person=person.name, role=name)
                    return "colleague", to, None, person.name, self._load(one.role) or NOW
            hire = self.hires.get(stand_in)
            if hire is not None and hire.sourcing == "in_house" and stand_in != DIRECTION:
                to = TO_LATER_HIRE.format(rank=hire.rank, role=name)
                return "later_hire", to, hire.rank, None, WITH_HIRE.format(rank=hire.rank)
        where = self.road.situation.sourcing(one.role).sourcing
        size = self.road.situation.engagement(one.role)
        how = self._how(where, size.engagement, size.fte)
        return "nobody_yet", STAYS.format(how=how), None, None, self._load(one.role) or HOURS

    def _how(self, sourcing: Sourcing, engagement: Engagement, fte: float) -> Text:
        inside, form = SOURCINGS[sourcing], ENGAGEMENTS[engagement]
        size = FTE.format(number=numeral(fte))
        return Text("{inside}, {form}, {size}", "{inside}, {form}, {size}").format(inside=inside, form=form, size=size)

    def _load(self, role: str) -> Text | None:
        """A load at which the hat has become a part-time job, where one measures it."""
        workload = self.knowledge.workloads.get(role)
        if workload is None:
            return None
        value = workload.per_fte * self.knowledge.threshold("extra_person_from")
        name = self.knowledge.question(workload.fact).name
        return LOAD.format(fact=name, value=numeral(round(value)))

    def _reasons(self, one: _Candidate, taker: Taker) -> list[Reason]:
        reasons = list(one.hire.reasons[:1]) if one.hire else []
        if one.why is not None:
            why = one.why
            reasons.append(reason(why))
        if one.role == DIRECTION and one.hire is None:
            reasons = [Reason(rule="", text=DIRECTION_LAST, cites=("S5-099",))]
        if taker in ("colleague", "later_hire"):
            reasons.append(Reason(rule="", text=CLOSEST, cites=(), own_judgement=CLOSEST_WHY))
        return reasons


def _principles() -> tuple[Reason, ...]:
    return (
        Reason(rule="", text=ROADMAP_FIRST, cites=(), own_judgement=ROADMAP_WHY),
        Reason(rule="", text=THEN_TAKERS, cites=(), own_judgement=TAKERS_WHY),
        Reason(rule="", text=EASY, cites=("S1-031", "S2-075")),
        Reason(rule="", text=KEEP, cites=("S5-103", "S5-104")),
        Reason(rule="", text=DIRECTION_LAST, cites=("S5-099",)),
    )
