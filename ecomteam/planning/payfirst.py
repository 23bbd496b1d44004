"""What today's people cost, asked before anybody comes who is paid only if that is little."""

import math
from collections.abc import Sequence

import msgspec

from ecomteam.model.amounts import tens
from ecomteam.model.plan import Effect, OpenQuestion
from ecomteam.model.text import Text
from ecomteam.planning.result import in_figures
from ecomteam.planning.step import Step
from ecomteam.shop.case import Case
from ecomteam.shop.payroll import PAYROLL
from ecomteam.shop.room import usual_share
from ecomteam.words import advice as words
from ecomteam.words.lists import lowered
from ecomteam.words.numbers import amount

# Below this part of it, what is there for certain is told beside what can be paid at best.
CLEARLY = 0.75
# Who is not paid even so much of their lowest price for certain comes after the question.
HARDLY = 0.5


class Unsure(msgspec.Struct, frozen=True, kw_only=True):
    """The first hire, by ``rank``, that hardly anything pays where today's people cost what is likely.

    It is paid where they cost ``most`` a month or less, in the shop's currency.
    """

    rank: int
    step: Step
    most: float


def likely_limit(case: Case) -> float | None:
    """What new people may cost if those of today cost what is likely, where that is clearly less than at best."""
    room = case.room
    if room.sure is None or room.limit is None or room.sure >= CLEARLY * room.limit:
        return None
    return tens(room.sure * case.numbers.per_euro)


def unsure_pay(case: Case, steps: Sequence[Step]) -> Unsure | None:
    if likely_limit(case) is None:
        return None
    per, spent = case.numbers.per_euro, 0.0
    sure = (case.room.sure or 0.0) * per
    for rank, step in enumerate(steps, start=1):
        cost = step.position.charged
        if not step.soon or step.payer != "shop" or cost is None or not cost.high:
            continue
        if sure < spent + HARDLY * cost.low:
            most = _paid_at(case, spent + cost.high)
            return None if most is None else Unsure(rank=rank, step=step, most=most)
        spent += cost.high
    return None


def _paid_at(case: Case, cost: float) -> float | None:
    """The most that today's people may cost for so much to be there beside them; ``None`` if that is out of reach."""
    room, per = case.room, case.numbers.per_euro
    if room.left is None or room.for_shares is None:
        return None
    left, asked = room.left - room.others, cost / per
    beyond = min(left - asked / case.knowledge.threshold("budget_of_left"), left - room.living - asked)
    most = max(beyond, usual_share(case.numbers) * room.for_shares.likely - asked)
    return math.floor(most * per / 10) * 10.0 if most > room.team[0] else None


def asked_first(case: Case, unsure: Unsure, hire: Text, because: Text) -> Text:
    """The question, and then whom the answer pays."""
    return words.PAY_FIRST.format(**_fills(case, unsure), hire=lowered(hire), because=because)


def asked_of_pay(case: Case, unsure: Unsure) -> OpenQuestion:
    """The same of somebody who does not come first."""
    role = lowered(case.knowledge.role(unsure.step.position.role).name)
    said = words.PAY_BEFORE_STEP.format(**_fills(case, unsure), rank=unsure.rank, role=role)
    turn = Effect(answer=unsure.most, shown=amount(unsure.most, case.numbers.currency), changes=())
    return OpenQuestion(fact=PAYROLL, ask=case.knowledge.question(PAYROLL).ask, effects=(), turn=turn, said=said)


def _fills(case: Case, unsure: Unsure) -> dict[str, Text]:
    currency, left = case.numbers.currency, likely_limit(case)
    team = in_figures(case, sum(case.room.team) / 2 * case.numbers.per_euro)
    return {
        "team": amount(team, currency),
        "left": amount(left, currency) if left else words.LEAVES_NOTHING,
        "most": amount(unsure.most, currency),
    }
