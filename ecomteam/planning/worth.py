"""What a first step is worth: a sum in the shop's own numbers, and how surely it applies.

Steps with a sum go before those without, as docs/work.md tells; whoever asks why one stands first can redo it.
"""

from collections.abc import Callable, Collection, Mapping

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.money import FirstStep, Freed
from ecomteam.planning import (
    dear_ads,
    intake,
    missed,
    postage,
    quoted,
    redone,
    refused,
    return_fee,
    saving,
    staying,
    unanswered,
)
from ecomteam.planning.ceiling import orders_an_hour
from ecomteam.planning.hour import hour_of, little_worth, weighed_hour
from ecomteam.planning.rows import once_a_row
from ecomteam.shop.case import Case


class Worth(msgspec.Struct, frozen=True):
    """Euros a month, of which ``hours`` are so many hours that somebody is paid for; and how ``sure`` it applies.

    Below the least that a sum is made of there are no euros, only hours. ``hour`` is what one of them counts for, to
    put steps in an order also where nobody ``knows`` what an hour costs; ``gain`` is what it brings beside its hours.
    """

    euros: float
    hours: float
    sure: float
    hour: float = 0.0
    gain: float = 0.0
    knows: bool = True

    @property
    def shown(self) -> float:
        """Euros a month that can be said."""
        return self.euros if self.knows else max(0.0, self.gain)

    @property
    def weight(self) -> float:
        return self.euros * self.sure


def worth_of(case: Case, row: FirstStep, told: Collection[str], topics: Collection[str], worst: str | None) -> Worth:
    """The sum of a step, and how surely it applies: not at all where it answers nothing that was said."""
    return msgspec.structs.replace(value(case, row), sure=_sure(case, row, told, topics, worst))


@once_a_row
def value(case: Case, row: FirstStep) -> Worth:
    """Its sum alone: nothing where it is made of numbers that nobody told, or is below the least that says anything."""
    own = {name: _own_hours(case, name) for name in row.activities}
    share = saving.share_of(case, row, own)
    saved = {name: 0.0 if share is None else share.likely * each for name, each in own.items()}
    hours, counts = sum(saved.values()), sum(each * _hour(case, name) for name, each in saved.items())
    brings = gain(case, row)
    euros = brings + counts
    knows = all(hour_of(case, name) is not None for name, each in saved.items() if each)
    return Worth(
        euros=euros if euros >= little_worth(case) else 0.0,
        hours=hours,
        sure=0.0,
        hour=counts / hours if hours else weighed_hour(case),
        gain=brings,
        knows=knows,
    )


@once_a_row
def has_sum(case: Case, row: FirstStep) -> bool:
    """Whether the shop's own numbers make a sum of it: of money, or at least an hour a week; or of its own pace."""
    found = value(case, row)
    return row.paced is not None or found.euros > 0 or found.hours >= WEEKS or intake.total(case, row) is not None


def gain(case: Case, row: FirstStep) -> float:
    """Euros a month that it brings, beside what it costs."""
    return money(case, row) - (0.0 if row.cost is None else row.cost.likely)


@once_a_row
def little(case: Case, row: FirstStep) -> bool:
    """Whether it is known to be worth next to nothing, in hours and in money; of one without a sum nobody knows."""
    threshold, hours, brings = case.knowledge.threshold, saving.saved(case, row), money(case, row)
    if hours is None and not brings:
        return False
    few = hours is None or hours.likely < threshold("little_hours")
    return few and brings < little_worth(case)


def _hour(case: Case, activity: str) -> float:
    """What an hour of it costs, in euros; of making no more than what an hour of it leaves."""
    told = hour_of(case, activity)
    usual = weighed_hour(case) if told is None else told
    return min(usual, _leaves(case, activity, usual))


def _leaves(case: Case, activity: str, usual: float) -> float:
    """What an hour of making leaves, in euros: no more than that is won by saving it."""
    pace = orders_an_hour(case, activity)
    if pace is None or case.room.per_order is None:
        return usual
    return max(0.0, case.room.order_leaves) / case.numbers.per_euro * pace


def _sure(case: Case, row: FirstStep, told: Collection[str], topics: Collection[str], worst: str | None) -> float:
    # Wholly where it answers what hurts most; a pain of everything at once says nothing of the work, and a goal is
    # served less directly.
    pains = [case.knowledge.symptoms[one] for one in row.symptoms if one in told and one != worst]
    numbers = [one for one in topics if one in row.unusual or (one == row.id and one != worst)]
    plain = sum(bool(pain.says) for pain in pains) + len(numbers)
    vague = sum(not pain.says for pain in pains) + sum(goal in told for goal in row.goals)
    another, less = case.knowledge.threshold("sure_another"), case.knowledge.threshold("sure_less")
    return (worst in topics) + another * plain + less * vague


def _own_hours(case: Case, activity: str) -> float:
    """The hours a month of work that is counted from what the shop told, or that what it told speaks of."""
    work = case.work.activities.get(activity)
    return 0.0 if work is None or work.assumed else saving.done_hours(case, activity)


def unusual(case: Case, row: FirstStep) -> bool:
    """Whether a number that was told says that there is far more of this work than such shops have."""
    return stands_out(case, row) is not None


def stands_out(case: Case, row: FirstStep) -> str | None:
    times = case.knowledge.threshold("unusual_times")
    return next((number for number in row.unusual if case.numbers.beside_usual(number) >= times), None)


def glaring(case: Case, row: FirstStep) -> list[str]:
    """The numbers that cry out, so that the step needs nothing else that was told."""
    times = case.knowledge.threshold("glaring_times")
    return [number for number in row.unusual if case.numbers.beside_usual(number) >= times]


@once_a_row
def money(case: Case, row: FirstStep) -> float:
    """Euros a month that it makes free, brings in and earns."""
    return freed(case, row) + brought(case, row) + earned(case, row)


def freed(case: Case, row: FirstStep) -> float:
    return _part(case, row.frees)


def brought(case: Case, row: FirstStep) -> float:
    """Of orders that come back it is not there."""
    return _part(case, row.earns) * case.room.stays


def _part(case: Case, freed: Freed | None) -> float:
    """Euros a month; of an amount that is not the shop's own nothing is promised."""
    if freed is None or not case.numbers.is_the_shops(freed.of):
        return 0.0
    return case.numbers.likely(freed.of) * freed.share


@once_a_row
def earned(case: Case, row: FirstStep) -> float:
    """Euros a month of postage, returns, subscribers or ads that it is told by; nothing where nobody told of these."""
    # Most rows have no such sum at all, so that nothing is looked up for them.
    sums = [EARNS[field] for field in case.knowledge.step_sums[row.id] if field in EARNS]
    return sum([earns(case, row) for earns in dict.fromkeys(sums)], 0.0)


def may_bring(case: Case, row: FirstStep) -> bool:
    """Whether it is of those that bring money in some shop, whatever it is worth in this one."""
    return bool(case.knowledge.step_sums[row.id])


def _returns(case: Case, row: FirstStep) -> float:
    return 0.0 if row.fewer_returns is None else case.room.fewer_returns(row.fewer_returns) or 0.0


# By field of a row that says so what it earns.
EARNS: Mapping[str, Callable[[Case, FirstStep], float]] = {
    "fewer_returns": _returns,
    "postage": postage.brings,
    "returns_charged": return_fee.brings,
    "fewer_redone": redone.brings,
    "fewer_missed": missed.brings,
    "fewer_cancelled": missed.brings,
    "ads": dear_ads.brings,
    "fewer_stop": staying.brings,
    "fewer_refused": refused.brings,
    "fewer_unanswered": unanswered.brings,
    "more_won": quoted.brings,
}
