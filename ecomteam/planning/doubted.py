"""Customer questions that hardly any shop has: asked back before money hangs on them.

More than one for each order beside a season may be those of the season, and are counted so until that is answered. Some
for each order all year may be those of a week or a month; they are counted as told.
"""

from collections.abc import Sequence

from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import Effect, OpenQuestion
from ecomteam.model.questions import WORKDAYS
from ecomteam.model.text import Text
from ecomteam.planning.busiest import season_words
from ecomteam.planning.path import today
from ecomteam.planning.step import Step
from ecomteam.planning.unknowns import changes, first_of
from ecomteam.shop.case import Case
from ecomteam.shop.numbers import A_USUAL_DAY, CONTACTS, CONTACTS_OF
from ecomteam.shop.season import busy_months
from ecomteam.words import advice as words
from ecomteam.words.numbers import whole


def asked_back(case: Case, steps: Sequence[Step]) -> OpenQuestion | None:
    """The question about them, with what the answer moves; ``None`` where there is no doubt, or nothing hangs on it."""
    if CONTACTS_OF not in case.numbers.told and case.numbers.of_season:
        return _of_season(case, steps)
    return _of_a_week(case, steps) if case.numbers.asked_of_each_order else None


def _of_season(case: Case, steps: Sequence[Step]) -> OpenQuestion | None:
    usual = case.with_facts({**case.team.facts, CONTACTS_OF: A_USUAL_DAY})
    more, told = round(a_week(_lacks(usual) - _lacks(case))), changes(case.knowledge, steps, today(usual))
    hours = {"hours": whole(more)}
    if more >= 1:
        told = (words.MORE_HOURS_LACK.format(**hours), *told)
    if not told:
        return None
    said = words.ASK_OF_SEASON.format(
        count=whole(case.numbers.likely(CONTACTS)),
        months=season_words(case) if busy_months(case.numbers, case.knowledge) else words.BUSIEST_MONTH,
        more=words.MORE_LACK.format(**hours) if more >= 1 else Text("", ""),
    )
    shown = case.knowledge.shown(CONTACTS_OF, A_USUAL_DAY)
    effect = Effect(answer=A_USUAL_DAY, shown=shown, changes=told)
    ask = case.knowledge.question(CONTACTS_OF).ask
    return OpenQuestion(fact=CONTACTS_OF, ask=ask, effects=(effect,), turn=effect, said=said)


def _lacks(case: Case) -> float:
    """Hours a month that nobody has then, whatever there is to pay for them."""
    return sum(each.wanted for each in case.peak(case.guests).month(case.hands).lacks)


def _of_a_week(case: Case, steps: Sequence[Step]) -> OpenQuestion | None:
    a_day, orders = case.numbers.likely(CONTACTS), case.numbers.likely("orders_per_month")
    others = ((words.OF_A_WEEK, WEEKS), (words.OF_A_MONTH, 1.0))
    effects = [
        _effect(case, steps, round(a_day * times / WORKDAYS, 2), said.format(count=whole(a_day)))
        for said, times in others
    ]
    found = tuple([effect for effect in effects if effect.changes])
    if not found:
        return None
    said = words.ASK_OF_WEEK.format(count=whole(a_day), each=whole(a_day * WORKDAYS / orders))
    return OpenQuestion(fact=CONTACTS, ask=said, effects=found, turn=found[0], said=said)


def _effect(case: Case, steps: Sequence[Step], a_day: float, shown: Text) -> Effect:
    """What it moves if so many questions a day were meant."""
    then = today(case.with_facts({**case.team.facts, CONTACTS: a_day}))
    told, first = changes(case.knowledge, steps, then), first_of(then)
    turns = first != first_of(steps)
    return Effect(answer=a_day, shown=shown, changes=told, turns=turns, first=first if turns else None)
