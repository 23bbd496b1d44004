"""The proof of a role's place: from the shop's answers through the rules to what the sources say."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import msgspec

from ecomteam.advice.why.counterfactuals import in_order, order_changes, role_changes
from ecomteam.advice.why.support import support
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import Truth, evidence
from ecomteam.knowledge.engine import truth as truth_of
from ecomteam.knowledge.phrasing import phrase, phrase_effect
from ecomteam.model.conditions import Condition, Not, Test
from ecomteam.model.facts import Facts
from ecomteam.model.rules import WAVES, Engage, Hold, Need, Promote, Rule, RuleOut, Source
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Language, Text
from ecomteam.model.why import Before, Premise, RuleProof, RuleState, Standing, Why
from ecomteam.planning import Roadmap, roadmap
from ecomteam.planning.roadmap import Step, as_person, present
from ecomteam.shop.needs import Situation, holders, roles_filled, team_facts
from ecomteam.words.values import WAVES as WAVE_NAMES

Worded = TypeVar("Worded")
STATES: tuple[RuleState, ...] = ("fired", "waits", "failed")

HIRED = Text("{role} is step {rank} of {of}, {wave}.", "{role} is stap {rank} van {of}, {wave}.")
FILLED = Text(
    "{role} is not in the roadmap: the role is held by {people}, and nothing asks for one more.",
    "{role} staat niet in het stappenplan: de rol is in handen van {people}, en niets vraagt om nog iemand.",
)
RULED_OUT = Text(
    "{role} is not in the roadmap: a rule says that this shop does not need it.",
    "{role} staat niet in het stappenplan: een regel zegt dat deze webshop die rol niet nodig heeft.",
)
NOT_CALLED = Text(
    "{role} is not in the roadmap: no rule that asks for it holds.",
    "{role} staat niet in het stappenplan: geen enkele regel die erom vraagt, gaat op.",
)
WAITS = Text(
    "{role} is not in the roadmap: no rule that asks for it is known to hold. Some wait for answers.",
    "{role} staat niet in het stappenplan: van geen regel die erom vraagt, is bekend dat die opgaat. "
    "Sommige wachten op een antwoord.",
)


def why(knowledge: Knowledge, team: Team, role: str) -> Why:
    """Why the role is in the shop's roadmap, or is not. Raises ``KeyError`` where no role has the id."""
    changes = role_changes(knowledge, team, role)
    return msgspec.structs.replace(_proof(knowledge, team, role), changes=changes.found, searched=changes.searched)


def _proof(knowledge: Knowledge, team: Team, role: str) -> Why:
    """The explanation but for what would change it."""
    road = roadmap(knowledge, team)
    index = next((i for i, step in enumerate(road.steps) if step.role == role), None)
    step = None if index is None else road.steps[index]
    now = road.situation if index is None else _situation(knowledge, team, road, index)
    judge = _Judge(knowledge, now)
    return Why(
        shop=team.name,
        role=role,
        standing=_standing(now, team, role, step),
        rank=None if index is None else index + 1,
        wave=None if step is None else step.wave,
        score=None if step is None else step.call.score,
        headline=_headline(knowledge, team, road, now, role, index),
        needs=judge.proofs(Need, role),
        ruled_out=judge.proofs(RuleOut, role),
        timing=judge.proofs(Promote, role, fired_only=step is not None) + judge.proofs(Hold, role, step is not None),
        sourcing=judge.proofs(Source, role, fired_only=True) if step else (),
        engagement=judge.proofs(Engage, role, fired_only=True) if step else (),
        support=support(knowledge, judge.carriers(role, step)),
        changes=(),
    )


def _situation(knowledge: Knowledge, team: Team, road: Roadmap, index: int) -> Situation:
    """The shop as it was when the step was chosen: with the hires before it, in which all its reasons hold."""
    today = present(team)
    step = road.steps[index]
    before = road.steps[:index]
    late = [other for other in road.steps if other.unaffordable and other is not step]
    for chosen in (before, [*before, *(other for other in late if other not in before)], []):
        people = [*today, *map(as_person, chosen)]
        situation = Situation(knowledge, team_facts(knowledge, team.facts, people, today))
        if all(truth_of(rule.when, situation.facts) for rule in step.call.reasons):
            break
    return situation


def _standing(now: Situation, team: Team, role: str, step: Step | None) -> Standing:
    if step is not None:
        return "hired"
    if now.ruled_out(role):
        return "ruled_out"
    return "filled" if role in roles_filled(present(team)) else "not_called"


def _headline(knowledge: Knowledge, team: Team, road: Roadmap, now: Situation, role: str, index: int | None) -> Text:
    name = knowledge.role(role).name
    if index is not None:
        step = road.steps[index]
        return HIRED.format(role=name, rank=index + 1, of=len(road.steps), wave=WAVE_NAMES[step.wave])
    match _standing(now, team, role, None):
        case "ruled_out":
            return RULED_OUT.format(role=name)
        case "filled":
            return FILLED.format(role=name, people=_names(holders(present(team))[role]))
        case _:
            waits = any(now.truths[i] is None for i, _ in knowledge.effects(Need, role))
            return (WAITS if waits else NOT_CALLED).format(role=name)


def _names(people: Sequence[Person]) -> Text:
    names = [person.name for person in people if not person.owner]
    return Text(" and ".join(names), " en ".join(names))


class _Judge:
    """Rules under one situation, each with what decided it."""

    def __init__(self, knowledge: Knowledge, now: Situation) -> None:
        self.knowledge = knowledge
        self.now = now

    def carriers(self, role: str, step: Step | None) -> Iterable[Rule]:
        """The rules that put the role where it is; for an absent role those that keep it out."""
        if step is not None:
            return (*step.call.reasons, *step.timing)
        return self.now.ruled_out(role)

    def proofs(self, kind: type, role: str, fired_only: bool = False) -> tuple[RuleProof, ...]:
        """The rules of one kind on the role: those that fired, wait and failed, in each group the weightiest first."""
        pairs = [(self.now.truths[index], rule) for index, rule in self.knowledge.effects(kind, role)]
        proofs = [self._proof(rule, true) for true, rule in sorted(pairs, key=_weightiest) if true or not fired_only]
        return tuple(sorted(proofs, key=lambda proof: STATES.index(proof.state)))

    def _proof(self, rule: Rule, true: Truth) -> RuleProof:
        found = evidence(rule.when, self.now.facts)
        return RuleProof(
            rule=rule.id,
            state="waits" if true is None else "fired" if true else "failed",
            effect=self._both(phrase_effect, rule.then),
            condition=self._both(phrase, rule.when),
            because=rule.because,
            premises=tuple(map(self._premise, found.decided_by)),
            hangs_on=tuple(dict.fromkeys(map(self.knowledge.asked_for, found.hangs_on))),
            cites=rule.cites,
            own_judgement=rule.own_judgement,
        )

    def _premise(self, test: Test) -> Premise:
        """What is true of the shop: the test as it is, or its opposite where it is false."""
        holds: Condition = test if truth_of(test, self.now.facts) else Not(test)
        return Premise(fact=test.fact, told=self._both(phrase, holds), answer=self._answer(test, self.now.facts))

    def _answer(self, test: Test, facts: Facts) -> Text:
        """The fact's value; of a long set only what the test speaks of."""
        value = facts[test.fact]
        if isinstance(value, frozenset) and isinstance(test.value, tuple):
            named = value & frozenset(test.value)
            return self.knowledge.shown(test.fact, named or value)
        return self.knowledge.shown(test.fact, value)

    def _both(self, worded: Callable[[Worded, Knowledge, Language], str], what: Worded) -> Text:
        return Text(worded(what, self.knowledge, "en"), worded(what, self.knowledge, "nl"))


def _weightiest(pair: tuple[Truth, Rule]) -> int:
    return -getattr(pair[1].then, "weight", 0)


BEFORE = Text("{first} comes before {second}.", "{first} komt voor {second}.")
NOT_BEFORE = Text("{first} does not come before {second}.", "{first} komt niet voor {second}.")
NEITHER = Text(
    "Neither {first} nor {second} is in the roadmap.", "{first} en {second} staan geen van beide in het stappenplan."
)
ALONE = Text(
    "Only {role} is in the roadmap.",
    "Alleen {role} staat in het stappenplan.",
)
BY_WAVE = Text("{role} is {wave}, {other} is {other_wave}.", "{role} is {wave}, {other} is {other_wave}.")
BY_RULE = Text(
    "Both are {wave}; a rule moves {role} to that moment, and that goes before a score.",
    "Beide zijn {wave}; een regel zet {role} op dat moment, en dat gaat voor een score.",
)
BY_SCORE = Text(
    "Both are {wave}; what speaks for {role} weighs {score}, for {other} {other_score}.",
    "Beide zijn {wave}; wat voor {role} pleit weegt {score}, voor {other} {other_score}.",
)
BY_TEAM = Text(
    "{other} is only called for once the steps before it have been taken.",
    "{other} is pas nodig als de stappen ervoor zijn gezet.",
)
BY_ORDER = Text(
    "Both are {wave} and weigh the same; then the order of the catalogue decides. That is a choice of ours.",
    "Beide zijn {wave} en wegen even zwaar; dan beslist de volgorde van de catalogus. Dat is een keuze van ons.",
)
BY_LIMIT = Text(
    "{other} came earlier in the choosing, but was put off: the wave was full or the budget did not reach.",
    "{other} kwam eerder aan de beurt, maar is doorgeschoven: het moment was vol of het budget niet toereikend.",
)


def before(knowledge: Knowledge, team: Team, first: str, second: str) -> Before:
    """Why one role comes before another in the roadmap, or does not. Raises ``KeyError`` for an unknown role."""
    road = roadmap(knowledge, team)
    changes = order_changes(knowledge, team, first, second)
    order = in_order(road, first, second)
    names = {"first": knowledge.role(first).name, "second": knowledge.role(second).name}
    headline = BEFORE if order > 0 else NOT_BEFORE if order < 0 else NEITHER
    leader, other = (first, second) if order >= 0 else (second, first)
    return Before(
        shop=team.name,
        first=first,
        second=second,
        holds=order > 0,
        headline=headline.format(**names),
        reasons=tuple(_order_reasons(knowledge, road, leader, other)) if order else (),
        proofs=(_proof(knowledge, team, first), _proof(knowledge, team, second)),
        changes=changes.found,
        searched=changes.searched,
    )


def _order_reasons(knowledge: Knowledge, road: Roadmap, leader: str, other: str) -> Iterable[Text]:
    steps = {step.role: step for step in reversed(road.steps)}
    mine, its = steps[leader], steps.get(other)
    names = {"role": knowledge.role(leader).name, "other": knowledge.role(other).name}
    if its is None:
        yield ALONE.format(**names)
        return
    if mine.wave != its.wave:
        yield BY_WAVE.format(**names, wave=WAVE_NAMES[mine.wave], other_wave=WAVE_NAMES[its.wave])
        if WAVES.index(its.call.wave) < WAVES.index(its.wave) and its.call.wave == mine.call.wave:
            yield from _by_call(mine, its, names)
        return
    yield from _by_call(mine, its, names)


def _by_call(mine: Step, its: Step, names: dict[str, Text]) -> Iterable[Text]:
    wave = WAVE_NAMES[mine.wave]
    ranked = [(WAVES.index(step.call.wave), not step.call.promoted, -step.call.score) for step in (mine, its)]
    if ranked[0] == ranked[1]:
        yield BY_ORDER.format(wave=wave)
    elif ranked[0] > ranked[1]:
        yield (BY_LIMIT if its.unaffordable else BY_TEAM).format(**names)
    elif mine.call.wave != its.call.wave:
        yield BY_WAVE.format(**names, wave=WAVE_NAMES[mine.call.wave], other_wave=WAVE_NAMES[its.call.wave])
    elif mine.call.promoted and not its.call.promoted:
        yield BY_RULE.format(**names, wave=wave)
    else:
        yield BY_SCORE.format(**names, wave=wave, score=mine.call.score, other_score=its.call.score)
