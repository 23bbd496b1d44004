"""What a shop keeps or loses a month, as sums that an owner can redo; in round figures where it rests on estimates."""

import math

from ecomteam.knowledge.engine import truth
from ecomteam.model.text import Text
from ecomteam.shop.case import MAKERS, Case
from ecomteam.shop.order import FEE
from ecomteam.shop.room import MONTHS
from ecomteam.words import advice as words
from ecomteam.words.lists import in_turn, lowered, names
from ecomteam.words.numbers import amount, both, percent, span

# Of a smaller difference there is nothing to tell.
LITTLE = 10.0
# An estimate of pay that may be off by so many euros is told in such steps.
STEPS = ((10_000, 1000), (1000, 100), (100, 10))


def team_cost(case: Case) -> tuple[float, float, float]:
    """What today's people cost, low, likely and high, as all sums show it: no more exactly than it is known."""
    low, high = (end * case.numbers.per_euro for end in case.room.team)
    return in_figures(case, low), in_figures(case, (low + high) / 2), in_figures(case, high)


def rest(case: Case) -> float | None:
    """What is left of an average month once today's people are paid, in the shop's currency.

    By the numbers that are shown, so that whoever takes the one off the other comes out there; where what people cost
    is our estimate, no more exactly than that is.
    """
    room, per = case.room, case.numbers.per_euro
    if room.left is None:
        return None
    return in_figures(case, round(room.left * per) - team_cost(case)[1] - round(room.others * per))


def between(case: Case) -> Text | None:
    """What may be left a month, where that is a loss or none by what we take people to cost; else ``None``."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if not room.may_lose or room.left is None:
        return None
    low, _, high = team_cost(case)
    left = round(room.left * per) - round(room.others * per)
    worst, best = in_figures(case, left - high), in_figures(case, left - low)
    kept = words.BREAKING_EVEN if best <= 0 else words.KEEPING.format(kept=amount(best, currency))
    return words.BETWEEN_LOSS.format(loss=amount(-worst, currency), kept=kept)


def in_figures(case: Case, value: float) -> float:
    """An amount that has the pay of today's people in it, no more exactly than we know that."""
    step = _step(case)
    return float(round(value / step) * step)


def _step(case: Case) -> int:
    """1 where everybody's cost was told, or what is left."""
    return 1 if case.room.gap is not None else _step_of_pay(case)


def _step_of_pay(case: Case) -> int:
    low, high = case.room.team
    step = next((step for spread, step in STEPS if high - low >= spread), 1) if case.room.estimated else 1
    # In a currency of small units the steps are as round.
    return step if step == 1 else int(10.0 ** round(math.log10(step * case.numbers.per_euro)))


def may_lose(case: Case) -> Text | None:
    """That a loss hangs on what we take people to cost, with both ends; ``None`` if it is a fact or none.

    Where there are stores of which nobody told what they turn over, it hangs on these.
    """
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if room.stores_open and room.may_lose and room.rest is not None:
        lacks = amount(in_figures(case, -room.rest * per), currency)
        return words.MAY_LOSE_STORES.format(lacks=lacks, team=people_cost(case))
    found = between(case)
    if found is None:
        return None
    said = words.ANYTHING_BETWEEN if case.room.season is None else words.OVER_THE_YEAR_BETWEEN
    return words.MAY_LOSE.format(between=said.format(between=found), team=people_cost(case))


def stores_sum(case: Case) -> Text | None:
    """What stores turn over, at the margin of the shop, less who stands there; ``None`` where nobody told."""
    stores, per, currency = case.room.stores, case.numbers.per_euro, case.numbers.currency
    if stores is None or stores.revenue is None:
        return None
    fills = {"revenue": amount(round(stores.revenue * per), currency), "margin": both(percent, round(stores.margin, 3))}
    if not round(stores.cost * per):
        return words.STORES_ALONE.format(**fills)
    cost = words.STORES_COST.format(cost=amount(round(stores.cost * per), currency), names=names([*stores.people]))
    return words.STORES_SUM.format(**fills, people=cost)


def look_up(case: Case) -> Text:
    """What to find out where a loss is no fact."""
    return words.TELL_STORES if case.room.stores_open else words.TELL_PAYROLL


def before(case: Case) -> Text:
    """Which costs are not off what is left yet; none are where the shop says what it keeps."""
    return words.BEFORE_RENT if case.room.gap is None else words.BY_TOLD


def gap_note(case: Case) -> Text | None:
    """What the shop says that it keeps beside what we count, and where the difference may be."""
    gap, per, currency = case.room.gap, case.numbers.per_euro, case.numbers.currency
    if gap is None or abs(gap.told - gap.counted) * per < LITTLE:
        return None
    step, told = _step_of_pay(case), round(gap.told * per)
    room = case.room
    left = round((room.left or 0.0) * per - room.busy.likely * per)
    paid = round((left - gap.counted * per) / step) * step
    counted, sum_ = round(gap.counted * per / step) * step, Text("", "")
    if gap.pay < 1 and gap.others <= -LITTLE:
        # People at the least that they may cost, as everywhere else on the page.
        paid = round((sum(room.team) / 2 - room.owners) * per / step) * step
    if paid > 0:
        # By the numbers that are shown, whoever takes the one off the other comes out there.
        counted = round((left - paid) / step) * step
        sum_ = words.GAP_SUM.format(left=amount(left, currency), team=amount(paid, currency))
    whole_year = round((gap.told + gap.busy) * MONTHS * per)
    shown = whole_year if gap.busy else told
    said = (words.GAP_LOST if shown < 0 else words.GAP_LEFT).format(amount=amount(abs(shown), currency))
    fills = {
        "sum": sum_,
        "told": words.GAP_OF_YEAR.format(said=said, usual=amount(told, currency)) if gap.busy else said,
        "counted": amount(counted, currency),
        "gap": amount(abs(told - counted), currency),
    }
    if gap.told < gap.counted:
        fees = case.knowledge.question(FEE)
        untold = truth(fees.when, case.numbers.facts) is True and FEE not in case.numbers.told
        return words.GAP_COSTS.format(**fills, such=words.RENT_OR_FEES if untold else words.RENT)
    if gap.pay < 1 and gap.others > -LITTLE:
        return words.GAP_PAY.format(**fills)
    said, makers = words.GAP_INCOME.format(**fills), case.makers
    if not makers or MAKERS in case.team.facts:
        return said
    cost = sum(case.people_cost[name].likely * part for name, part in makers.items() if name in case.people_cost)
    return words.GAP_MAKERS.format(gap=said, people=names([*makers]), cost=amount(in_figures(case, cost), currency))


def people_cost(case: Case, new: float = 0.0) -> Text:
    """What people cost a month, with so many euros of new ones; of an estimate its ends too."""
    per, currency = case.numbers.per_euro, case.numbers.currency
    low, high = ((end + new) * per for end in case.room.team)
    middle = amount(in_figures(case, (low + high) / 2), currency)
    if _step(case) == 1:
        if case.room.gap is None or case.room.gap.pay < 1:
            return middle
        # As what we count beside a told result says it.
        step = _step_of_pay(case)
        return amount(round((low + high) / 2 / step) * step, currency)
    return words.WITH_ENDS.format(middle=middle, ends=span(in_figures(case, low), in_figures(case, high), currency))


def loss_sum(case: Case) -> Text | None:
    """A loss of a usual month and, where a season was told, of the year: what comes in, and what goes off it."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if room.rest is None or room.gross_profit is None:
        return None
    month = in_figures(case, (room.rest - room.busy.likely) * per)
    parts = [amount(round(room.gross_profit.likely * per), currency)]
    if stores := round(room.stores_leave * per):
        pattern = words.AND_STORES if stores > 0 else words.LESS_STORES
        parts = [pattern.format(one=parts[0], stores=amount(abs(stores), currency))]
    if room.ads:
        parts.append(words.OFF_ADS.format(cost=amount(room.ads * per, currency)))
    if any(room.team):
        parts.append(words.OFF_PEOPLE.format(cost=people_cost(case)))
    sum_ = Text(" − ".join(part.en for part in parts), " − ".join(part.nl for part in parts))
    if room.gap is not None and room.season is None:
        # It was told, and stands there already.
        return None
    if room.season is None:
        return words.LOSS_MONTH.format(sum=sum_, left=amount(month, currency)) if len(parts) > 1 else None
    busy = round(room.busy.likely * per) * MONTHS
    year = month * MONTHS + busy
    pattern = words.LOSS_YEAR_LESS if busy < 0 else words.LOSS_YEAR
    usual = words.LOSS_USUAL.format(sum=sum_, left=amount(month, currency))
    if room.gap is not None:
        usual = (words.LOSS_OF_YEAR if room.gap.busy else words.LOSS_TOLD).format(left=amount(month, currency))
    fills = {"busy": amount(abs(busy), currency), "year": amount(in_figures(case, year), currency)}
    return in_turn(usual, pattern.format(month=amount(month, currency), **fills))


def lost_surely(case: Case) -> float | None:
    """What the shop loses an average month in its currency, as it is shown; ``None`` where it does not for certain, or
    pays nobody.
    """
    lost = -(rest(case) or 0.0)
    return lost if case.room.loses_alone and any(case.room.team) and lost >= LITTLE else None


def loss_counted(case: Case, lost: float) -> Text:
    """So much lost, with what is kept and what people cost."""
    kept = amount(round((case.room.left or 0.0) * case.numbers.per_euro), case.numbers.currency)
    fills = {"loss": amount(lost, case.numbers.currency), "kept": kept, "team": people_cost(case)}
    return of_year(case, words.LOSS_KEEPS.format(**fills))


def of_year(case: Case, said: Text) -> Text:
    """That it is so over the year, where a season was told."""
    return said if case.room.season is None else words.OVER_THE_YEAR.format(said=lowered(said))
