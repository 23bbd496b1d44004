"""From what hurts to where it comes from, what it leads to and who relieves it; and what tells causes apart.

A cause is likely where an answer points to it, less likely where an answer points to another, and possible otherwise.
Who relieves it is read off the path that the plan follows, so that both say the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.clues import Clue, Says
from ecomteam.model.diagnosis import (
    AskedClue,
    CommonRelief,
    Complaint,
    Diagnosis,
    FoundCause,
    Likelihood,
    Reliever,
    SaidClue,
)
from ecomteam.model.facts import Facts
from ecomteam.model.hours import a_week
from ecomteam.model.plan import DoFirst
from ecomteam.model.rules import Wave
from ecomteam.model.symptoms import Symptom, SymptomStep
from ecomteam.model.text import Text
from ecomteam.planning import path, with_fact
from ecomteam.planning.busiest import busiest_month
from ecomteam.planning.first import MOST, first_steps, steps_for
from ecomteam.planning.step import Step
from ecomteam.planning.steps import steps_of
from ecomteam.shop.case import Case
from ecomteam.shop.staff import holders
from ecomteam.words import diagnosis as words

Said = Mapping[str, tuple[Says, Literal["facts", "answer"]]]
SAYS: tuple[Says, ...] = ("yes", "no")
# A symptom is told in a few words; what to do about it too.
MOST_STEPS = 2


def diagnose(
    knowledge: Knowledge, case: Case, symptoms: Sequence[str], answers: Mapping[str, Says] | None = None
) -> Diagnosis:
    """Look into what hurts: what the shop says, then ``symptoms``; ``answers`` go by the id of the clue.

    Raises ``KeyError`` for an unknown symptom.
    """
    named = case.team.facts.get("symptoms", frozenset())
    told = [one.id for one in knowledge.catalogue.symptoms if isinstance(named, frozenset) and one.id in named]
    found = [knowledge.symptom(identity) for identity in dict.fromkeys((*told, *symptoms))]
    # What is asked about hurts too: the work that it speaks of counts, as in the plan of a file that says so.
    hurts = frozenset(symptom.id for symptom in found)
    looked = case if hurts == named or not hurts else _with_symptoms(case, hurts)
    doctor = _Doctor(looked, answers or {}, anybody=bool(case.team.facts) or case.team.people is not None)
    complaints = [doctor.complaint(symptom) for symptom in found]
    return Diagnosis(
        shop=case.team.name,
        best=doctor.best(complaints),
        complaints=tuple(complaints),
        common=tuple(_common(complaints)),
    )


def _with_symptoms(case: Case, symptoms: frozenset[str]) -> Case:
    return Case(case.knowledge, with_fact(case.team, "symptoms", symptoms), case.today)


class _Doctor:
    def __init__(self, case: Case, answers: Mapping[str, Says], *, anybody: bool) -> None:
        """Without ``anybody`` there is no shop to have a roadmap: then roles are told as the catalogue has them."""
        self.case = case
        self.answers = answers
        self.anybody = anybody
        self.steps: Sequence[Step] = case.remembered(path).steps if anybody else ()
        self.month = busiest_month(case, case.remembered(path)) if anybody else None
        self.held = {role: tuple(one.name for one in people) for role, people in holders(case.people).items()}

    def complaint(self, symptom: Symptom) -> Complaint:
        clues = [clue for clue in self.case.knowledge.catalogue.clues if clue.symptom == symptom.id]
        # As the file has it: what is only asked about says nothing of another symptom.
        said = _said(clues, self.case.facts, self.answers)
        causes = tuple(_causes(symptom, clues, said))
        roles, steps = self._help(symptom, causes)
        return Complaint(
            symptom=symptom.id,
            name=symptom.name,
            causes=tuple(sorted(causes, key=lambda cause: ORDER.index(cause.likelihood))),
            said=tuple(_told(clue, *said[clue.id]) for clue in clues if clue.id in said),
            ask=self._ask(symptom, clues, said, causes),
            consequences=symptom.consequences,
            roles=roles,
            steps=steps,
            first=tuple(self._first(symptom.id)),
            cites=symptom.cites,
            own_judgement=symptom.own_judgement,
        )

    def _first(self, symptom: str) -> Iterable[DoFirst]:
        """Those of the plan first, then what else answers it."""
        planned = [step for step in self._planned() if symptom in step.answers]
        ids = {row.id for row in steps_for(self.case, symptom)[:MOST_STEPS]}
        every = self._planned(len(self.case.knowledge.catalogue.first_steps))
        others = [step for step in every if step.id in ids and step not in planned]
        return (*planned, *others)[:MOST_STEPS]

    def _planned(self, most: int = MOST) -> tuple[DoFirst, ...]:
        """The steps of the plan; where there is no shop, those that fit anybody."""
        if not self.anybody:
            return first_steps(self.case, most=most)
        return steps_of(self.case, self.case.remembered(path), self.month, most)

    def best(self, complaints: Sequence[Complaint]) -> Text | None:
        """What helps against most of it, and takes over most: a hire that comes now or next, else what to do first."""
        hires: dict[int, tuple[int, float, Reliever]] = {}
        for complaint in complaints:
            for relief in complaint.roles:
                if relief.rank is not None and relief.wave in ("now", "next"):
                    count, hours, _ = hires.get(relief.rank, (0, 0.0, relief))
                    hires[relief.rank] = count + 1, hours + relief.hours_per_week, relief
        if hires:
            count, _, relief = max(hires.values(), key=lambda found: found[:2])
            role = self.case.knowledge.role(relief.role).name
            return words.BEST_HIRE.format(role=role, rank=str(relief.rank), count=count, of=len(complaints))
        step = next((step for step in self._planned() if step.answers), None) if complaints else None
        return None if step is None else words.BEST_STEP.format(step=step.text)

    def _help(
        self, symptom: Symptom, causes: Sequence[FoundCause]
    ) -> tuple[tuple[Reliever, ...], tuple[SymptomStep, ...]]:
        """Who relieves it and what to do, that against the likeliest cause first."""
        likely = {cause.number: ORDER.index(cause.likelihood) for cause in causes}
        places_of_steps: dict[int, int] = {}
        places_of_roles: dict[str, int] = {}
        for number, cause in enumerate(symptom.causes, start=1):
            for step in cause.steps:
                places_of_steps[step] = min(likely[number], places_of_steps.get(step, len(ORDER)))
            for role in cause.roles:
                places_of_roles[role] = min(likely[number], places_of_roles.get(role, len(ORDER)))
        possible = ORDER.index("possible")
        roles = sorted(self._reliefs(symptom), key=lambda relief: places_of_roles.get(relief.role, possible))
        numbered = sorted(enumerate(symptom.steps, start=1), key=lambda pair: places_of_steps.get(pair[0], possible))
        return tuple(roles), tuple(step for _, step in numbered)

    def _reliefs(self, symptom: Symptom) -> Iterable[Reliever]:
        """The steps of the path that take over what hurts or are named for it; then who has such a role today."""
        if not self.anybody:
            yield from (Reliever(role=role, held_by=(), rank=None) for role in symptom.roles)
            return
        claimed = {claim.activity for claim in symptom.says}
        found: set[str] = set()
        for rank, step in enumerate(self.steps, start=1):
            role = step.position.role
            hours = sum(taking.hours for taking in step.position.takes_over if taking.activity in claimed)
            if role not in found and (hours or role in symptom.roles):
                found.add(role)
                yield Reliever(
                    role=role,
                    held_by=self.held.get(role, ()),
                    rank=rank,
                    wave=step.wave,
                    hours_per_week=a_week(hours),
                )
        for role in symptom.roles:
            if role in self.held and role not in found:
                yield Reliever(role=role, held_by=self.held[role], rank=None)

    def _ask(
        self, symptom: Symptom, clues: Iterable[Clue], said: Said, causes: Sequence[FoundCause]
    ) -> AskedClue | None:
        """The first open question between two causes in the running of which the answer changes what helps."""
        running = {cause.number for cause in causes if cause.likelihood != "less_likely"}
        for clue in clues:
            if clue.id in said or not {clue.causes.if_yes, clue.causes.if_no} <= running:
                continue
            yes, no = (self._help_after(symptom, clues, {**said, clue.id: (says, "answer")}) for says in SAYS)
            if yes != no:
                return AskedClue(
                    clue=clue.id,
                    ask=clue.ask,
                    if_yes=symptom.causes[clue.causes.if_yes - 1].text,
                    if_no=symptom.causes[clue.causes.if_no - 1].text,
                    cites=clue.cites,
                    own_judgement=clue.own_judgement,
                )
        return None

    def _help_after(
        self, symptom: Symptom, clues: Iterable[Clue], said: Said
    ) -> tuple[tuple[Reliever, ...], tuple[SymptomStep, ...]]:
        return self._help(symptom, tuple(_causes(symptom, clues, said)))


ORDER: tuple[Likelihood, ...] = ("likely", "possible", "less_likely")


def _said(clues: Iterable[Clue], facts: Facts, answers: Mapping[str, Says]) -> Said:
    """The clues with an answer: as it was given, else as the shop's facts settle it."""
    found: dict[str, tuple[Says, Literal["facts", "answer"]]] = {}
    for clue in clues:
        if clue.id in answers:
            found[clue.id] = answers[clue.id], "answer"
        elif clue.when is not None and truth(clue.when, facts):
            found[clue.id] = clue.settles, "facts"
    return found


def _pointed(clue: Clue, says: Says) -> tuple[int, int]:
    """The cause that the answer points to, and the one it points away from."""
    yes, no = clue.causes.if_yes, clue.causes.if_no
    return (yes, no) if says == "yes" else (no, yes)


def _causes(symptom: Symptom, clues: Iterable[Clue], said: Said) -> Iterable[FoundCause]:
    towards: dict[int, list[str]] = {}
    away: dict[int, list[str]] = {}
    for clue in clues:
        if clue.id in said:
            points_to, other = _pointed(clue, said[clue.id][0])
            towards.setdefault(points_to, []).append(clue.id)
            away.setdefault(other, []).append(clue.id)
    for number, cause in enumerate(symptom.causes, start=1):
        # An answer against a cause excludes it; one that points to it only makes it the likelier of two.
        likelihood: Likelihood = "less_likely" if number in away else "likely" if number in towards else "possible"
        yield FoundCause(
            number=number,
            text=cause.text,
            likelihood=likelihood,
            because=(*towards.get(number, ()), *away.get(number, ())),
            cites=cause.cites,
            own_judgement=cause.own_judgement,
        )


def _told(clue: Clue, says: Says, by: Literal["facts", "answer"]) -> SaidClue:
    return SaidClue(clue=clue.id, ask=clue.ask, says=says, by=by, cites=clue.cites, own_judgement=clue.own_judgement)


def _common(complaints: Sequence[Complaint]) -> Iterable[CommonRelief]:
    """Hires that relieve several: those of now and next, then by how many, then in the roadmap's order."""
    relieved: dict[tuple[int, Wave], list[tuple[str, Reliever]]] = {}
    for complaint in complaints:
        for relief in complaint.roles:
            if relief.rank is not None and relief.wave is not None:
                relieved.setdefault((relief.rank, relief.wave), []).append((complaint.symptom, relief))
    several = [(key, found) for key, found in relieved.items() if len(found) > 1]
    for (rank, wave), found in sorted(several, key=lambda item: (item[0][1] == "later", -len(item[1]), item[0][0])):
        symptoms = tuple(symptom for symptom, _ in found)
        yield CommonRelief(role=found[0][1].role, symptoms=symptoms, rank=rank, wave=wave)
