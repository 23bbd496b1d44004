"""What hangs on people whom nobody named beside those who are: whether one does what is looked for, or leads."""

from collections.abc import Iterable, Sequence

from ecomteam.model.plan import WHO_WORKS, Effect, OpenQuestion
from ecomteam.model.team import Holding, Person
from ecomteam.model.text import Text
from ecomteam.planning.path import NOWHERE, today
from ecomteam.planning.step import Step
from ecomteam.planning.unknowns import changes, first_of
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.lists import in_turn, lowered
from ecomteam.words.numbers import whole

# The answers that none of them leads, and that they do whatever there is to do.
NONE_LEADS, ALL_DO = "none_leads", "what_there_is"
# So many answers that turn who comes first are told at once.
TOLD = 2


def asked_of_unnamed(case: Case, steps: Sequence[Step]) -> OpenQuestion | None:
    """What they do, with what the answers would change; ``None`` where everybody is named, or nothing hangs on it."""
    effects = tuple(_effects(case, steps)) if case.unnamed else ()
    if not effects:
        return None
    total = case.numbers.likely("company_employees")
    pattern = words.UNNAMED_ASK if total > case.unnamed else words.UNNAMED_ASK_ALL
    ask = pattern.format(count=whole(case.unnamed), total=whole(total))
    turning = [effect for effect in effects if effect.turns]
    said = in_turn(ask, *(_turns(case, effect) for effect in turning[:TOLD]))
    return OpenQuestion(
        fact=WHO_WORKS, ask=ask, effects=effects, turn=turning[0] if turning else None, said=said if turning else None
    )


def _effects(case: Case, steps: Sequence[Step]) -> Iterable[Effect]:
    soon = [step for step in steps if step.soon]
    first = next((step.position for step in soon if step.position.more_of is None), None)
    if first is not None:
        one = _there(case, (Holding(role=first.role, place=NOWHERE),))
        yield from _effect(case, steps, one, first.role, words.ONE_DOES_IT.format(role=_name(case, first.role)))
    led = case.with_facts(case.team.facts)
    led.unnamed = 0.0
    yield from _effect(case, steps, led, NONE_LEADS, words.NONE_LEADS)
    yield from _effect(case, steps, _there(case, (), round(case.unnamed)), ALL_DO, words.ALL_DO)


def _there(case: Case, roles: tuple[Holding, ...], count: int = 1) -> Case:
    """As if so many of them had these roles, or did a bit of everything; what they cost is paid already."""
    more = Person(name=WHO_WORKS, roles=roles, count=count, cost_per_month=0.0, fte=1.0, place=NOWHERE)
    then = case.with_people([*(case.team.people or ()), more])
    # Whether one of them leads is another question.
    then.unnamed = case.unnamed
    return then


def _name(case: Case, role: str) -> Text:
    return lowered(case.knowledge.role(role).name)


def _effect(case: Case, steps: Sequence[Step], other: Case, answer: str, shown: Text) -> Iterable[Effect]:
    then = today(other)
    if told := changes(case.knowledge, steps, then):
        first = first_of(then)
        yield Effect(answer=answer, shown=shown, changes=told, turns=first != first_of(steps), first=first)


def _turns(case: Case, effect: Effect) -> Text:
    if effect.first is None:
        return words.UNNAMED_TURNS_TO_NOBODY.format(answer=effect.shown)
    return words.UNNAMED_TURNS_TO.format(answer=effect.shown, role=_name(case, effect.first))
