"""From what hurts to where it comes from, what it leads to and who relieves it; and what tells causes apart.

A cause is likely where an answer points to it, less likely where an answer points to another, and possible otherwise.
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
    Relief,
    SaidClue,
)
from ecomteam.model.facts import Facts
from ecomteam.model.symptoms import Symptom
from ecomteam.model.team import Team
from ecomteam.planning import roadmap
from ecomteam.planning.roadmap import present
from ecomteam.shop.needs import holders, team_facts

Said = Mapping[str, tuple[Says, Literal["facts", "answer"]]]


def diagnose(
    knowledge: Knowledge, team: Team, symptoms: Sequence[str], answers: Mapping[str, Says] | None = None
) -> Diagnosis:
    """Look into what hurts: what the shop says, then ``symptoms``; ``answers`` go by the id of the clue.

    Raises ``KeyError`` for an unknown symptom.
    """
    people = present(team)
    facts = team_facts(knowledge, team.facts, people, people)
    ranks: dict[str, int] = {}
    for rank, step in enumerate(roadmap(knowledge, team).steps, start=1):
        ranks.setdefault(step.role, rank)
    held = {role: tuple(person.name for person in persons) for role, persons in holders(people).items()}
    named = team.facts.get("symptoms", frozenset())
    told = [one.id for one in knowledge.catalogue.symptoms if isinstance(named, frozenset) and one.id in named]
    found = [knowledge.symptom(identity) for identity in dict.fromkeys((*told, *symptoms))]
    complaints = [_complaint(knowledge, symptom, facts, answers or {}, held, ranks) for symptom in found]
    return Diagnosis(shop=team.name, complaints=tuple(complaints), common=tuple(_common(found, ranks)))


def _complaint(
    knowledge: Knowledge,
    symptom: Symptom,
    facts: Facts,
    answers: Mapping[str, Says],
    held: Mapping[str, tuple[str, ...]],
    ranks: Mapping[str, int],
) -> Complaint:
    clues = [clue for clue in knowledge.catalogue.clues if clue.symptom == symptom.id]
    said = _said(clues, facts, answers)
    causes = tuple(_causes(symptom, clues, said))
    return Complaint(
        symptom=symptom.id,
        name=symptom.name,
        causes=tuple(sorted(causes, key=lambda cause: ORDER.index(cause.likelihood))),
        said=tuple(_told(clue, *said[clue.id]) for clue in clues if clue.id in said),
        ask=_ask(symptom, clues, said, causes),
        consequences=symptom.consequences,
        roles=tuple(Relief(role=role, held_by=held.get(role, ()), rank=ranks.get(role)) for role in symptom.roles),
        steps=symptom.steps,
        cites=symptom.cites,
        own_judgement=symptom.own_judgement,
    )


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


def _ask(symptom: Symptom, clues: Iterable[Clue], said: Said, causes: Sequence[FoundCause]) -> AskedClue | None:
    """The first open question between two causes that are both still in the running."""
    running = {cause.number for cause in causes if cause.likelihood != "less_likely"}
    for clue in clues:
        if clue.id not in said and {clue.causes.if_yes, clue.causes.if_no} <= running:
            return AskedClue(
                clue=clue.id,
                ask=clue.ask,
                if_yes=symptom.causes[clue.causes.if_yes - 1].text,
                if_no=symptom.causes[clue.causes.if_no - 1].text,
                cites=clue.cites,
                own_judgement=clue.own_judgement,
            )
    return None


def _told(clue: Clue, says: Says, by: Literal["facts", "answer"]) -> SaidClue:
    return SaidClue(clue=clue.id, ask=clue.ask, says=says, by=by, cites=clue.cites, own_judgement=clue.own_judgement)


def _common(symptoms: Sequence[Symptom], ranks: Mapping[str, int]) -> Iterable[CommonRelief]:
    """Roles by how many of the symptoms they relieve, the most direct first."""
    relieved: dict[str, list[tuple[int, str]]] = {}
    for symptom in symptoms:
        for place, role in enumerate(symptom.roles):
            relieved.setdefault(role, []).append((place, symptom.id))
    several = sorted(
        (item for item in relieved.items() if len(item[1]) > 1),
        key=lambda item: (-len(item[1]), sum(place for place, _ in item[1])),
    )
    for role, found in several:
        yield CommonRelief(role=role, symptoms=tuple(symptom for _, symptom in found), rank=ranks.get(role))
