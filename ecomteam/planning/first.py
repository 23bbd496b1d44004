"""What to do first, without hiring: for at most a few hundred euros, and never nothing.

Steps stand in ``data/first_steps.yaml``. Against pains they come in the order in which these were told, and against
the same pain first those with a sum in the shop's own numbers, by what they are worth; then what answers a goal or a
number, and what saves most hours. Only ads that cost more than they bring, a near season and a loss go before that,
and a loss only where a step against the first pain brings little of what it takes.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec

from ecomteam.model.amounts import Amount, tens
from ecomteam.model.money import FirstStep
from ecomteam.model.plan import BusiestMonth, Cost, DoFirst
from ecomteam.model.symptoms import Symptom
from ecomteam.model.text import Text
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
    typed,
    unanswered,
    worth,
)
from ecomteam.planning.coming import season_now
from ecomteam.planning.evens import lost_of
from ecomteam.planning.great import great_of, stands_beside
from ecomteam.planning.hour import little_worth, weighed_hour
from ecomteam.planning.number import told_number
from ecomteam.planning.pace import pace_of
from ecomteam.planning.rows import once_a_row
from ecomteam.planning.weekly import weekly
from ecomteam.shop.case import Case
from ecomteam.shop.leaving import leavers, takes_over
from ecomteam.shop.own import leads_from_own
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.staff import alone
from ecomteam.shop.told import WANTS_TIME, pains_in_order, pains_of, told_of
from ecomteam.words import advice as words
from ecomteam.words.lists import AND, in_turn, listed, lowered, names
from ecomteam.words.numbers import amount, both, percent, price, span, whole, written

MOST = 3
CONTACTS, ORDERS = "contacts_per_month", "orders_per_month"
TOLD, UNTOLD, LEAD = "told", "untold", "lead"
# Hours that answering a pain counts for, and a goal, which a step serves less directly.
PAIN_WEIGHS, GOAL_WEIGHS = 20.0, 8.0
# What a number counts for that is far from the usual.
UNUSUAL_WEIGHS = 12.0
# Hours a month from which a step is worth the trouble for somebody who named no pain.
WORTH_DOING = 0.5


def first_steps(
    case: Case,
    month: BusiestMonth | None = None,
    most: int = MOST,
    *,
    hire: str | None = None,
    needed: str | None = None,
    later: Collection[str] = (),
) -> tuple[DoFirst, ...]:
    """The steps that fit a shop, those of most use first; for its busiest ``month`` only where that lacks hands.

    ``hire`` is the role of whom comes first: where nobody knows which pain was told first, it is the one that they are
    for. ``needed`` is the step that a hire hangs on: only one against what was told first stands before it. ``later``
    are the goals that are not for now: nothing is begun for these alone.
    """
    told = told_of(case.numbers.facts)
    choice = _choice(case, most, in_peak=month is not None and bool(month.hands), hire=hire, later=later)
    ordered = _with_needed(case, choice.rows, needed)
    # A number that stands out is named once, where it first explains a step.
    reason = next((row.id for row in ordered if worth.unusual(case, row)), None)

    def step(row: FirstStep) -> DoFirst:
        of = worth.worth_of(case, row, told, _topics(case, row, told), choice.worst)
        made = _step(case, row, _begins(case, row, told, later), of, explained=row.id == reason)
        return msgspec.structs.replace(made, needed=row.id == needed, great=row.id == choice.great)

    return tuple(map(step, ordered))


def _with_needed(case: Case, rows: Sequence[FirstStep], needed: str | None) -> Sequence[FirstStep]:
    hangs = next((row for row in rows if row.id == needed), None)
    if hangs is None:
        return rows
    first, others, in_order = rows[0], [row for row in rows if row is not hangs], _in_order(case)
    leads = first.leaving or first.ads is not None or _told_at(in_order, first) < _told_at(in_order, hangs)
    return [*others[:leads], hangs, *others[leads:]]


def _in_order(case: Case) -> Mapping[str, int]:
    """The place of each pain that says something of the work, as they were told; none where the shop loses money."""
    if case.room.loses_alone:
        return {}
    return {pain: place for place, pain in enumerate(_saying(case))}


def _saying(case: Case) -> Sequence[str]:
    """The pains that say something of the work, as they were told; want of time does where the week was told."""
    week, rows = largest_task(case) is not None, case.knowledge.symptoms
    return [one for one in pains_in_order(case.numbers.facts) if rows[one].says or (week and one in WANTS_TIME)]


def _told_at(in_order: Mapping[str, int], row: FirstStep) -> int:
    """The place of the pain that was told first of those that a step is against."""
    return min((in_order[pain] for pain in row.symptoms if pain in in_order), default=len(in_order))


class Choice(msgspec.Struct, frozen=True):
    """The rows of a plan, in their order, and what hurts ``worst``: a pain, or a number that is one by itself.

    ``great`` is the one of them that outweighs the first; at a loss that comes first, and the other beside it.
    """

    rows: Sequence[FirstStep]
    worst: str | None
    great: str | None = None


def _chosen(case: Case) -> Sequence[FirstStep]:
    """The rows where nobody knows yet who comes."""
    return _choice(case).rows


def _choice(
    case: Case, most: int = MOST, *, in_peak: bool = True, hire: str | None = None, later: Collection[str] = ()
) -> Choice:
    """The rows that were chosen; behind the first of them the one that outweighs it, or before it at a loss."""
    chosen, listed = _listed(case, most, in_peak=in_peak, hire=hire, later=later)
    rows = chosen.rows
    there = {row.id for row in rows}
    replaced = {other for row in rows for other in row.replaces}
    beside = [row for row in listed if row.id in there or (row.id not in replaced and _by_itself(case, row))]
    # What leaves with somebody says nothing of what else hurts: it is the next whose place another takes.
    weighed = next((row for row in rows if not row.leaving), None)
    great = great_of(case, beside, weighed) if most > 1 and weighed is not None else None
    if great is None or great is rows[0]:
        next_one = rows[1] if most > 1 and len(rows) > 1 and stands_beside(case, rows[0], rows[1]) else None
        return chosen if next_one is None else Choice(rows, chosen.worst, next_one.id)
    others: Sequence[FirstStep] = [row for row in rows[1:] if row is not great]
    if len(rows) == most and len(others) == most - 1:
        others = _without_one(case, rows[0], others)
    # Of who loses money what brings most comes first, but for what is against the first of its pains.
    keeps = rows[0].id in case.remembered(_against_first)
    most_of_all = case.room.loses_alone and not keeps and worth.gain(case, great) > worth.gain(case, rows[0])
    begin = [great, rows[0]] if most_of_all else [rows[0], great]
    return Choice([*begin, *others], chosen.worst, begin[1].id)


def _by_itself(case: Case, row: FirstStep) -> bool:
    """Whether it brings money by what was told, though nobody spoke of what it is against."""
    if not (row.by_number or worth.may_bring(case, row)):
        return False  # which is most of them, and cheaper to see than all else
    return _holds(case, row) and postage.fits(case, row) and (row.by_number or worth.money(case, row) > 0)


def _without_one(case: Case, first: FirstStep, others: Sequence[FirstStep]) -> Sequence[FirstStep]:
    """All but the last of them, or but the one before it where only the last answers the pain that was told first."""
    pain = next(iter(_saying(case)), None)
    last = pain in others[-1].symptoms and not any(pain in row.symptoms for row in (first, *others[:-1]))
    return [*others[:-2], others[-1]] if last and len(others) > 1 else others[:-1]


def _listed(
    case: Case, most: int, *, in_peak: bool, hire: str | None, later: Collection[str]
) -> tuple[Choice, Sequence[FirstStep]]:
    """The rows by what was told, in their order, and all of which the condition holds."""
    told = told_of(case.numbers.facts)
    rows, holding = case.knowledge.catalogue.first_steps, case.remembered(_by_condition)
    listed = [
        row for row in rows if row.id in holding and (in_peak or not row.in_peak) and not _is_hire(case, row, hire)
    ]
    fitting = [row for row in listed if _fits(case, row, _begins(case, row, told, later))]
    replaced = {other for row in fitting for other in row.replaces}
    fitting = [row for row in fitting if row.id not in replaced]
    worst = _worst(case, fitting, hire)

    place = _places(case, told, worst, hire)
    ranked = sorted(fitting, key=place)
    chosen: list[FirstStep] = []
    answered: set[str] = set()
    for row in ranked:
        mine = _topics(case, row, told)
        if len(chosen) < most and (not chosen or mine - answered or (mine and row.season)):
            chosen.append(row)
            answered |= mine
    # Then a second step against the same, or by a number that stands out, and first of these one with a sum.
    others = sorted([row for row in ranked if row not in chosen], key=lambda row: not worth.has_sum(case, row))
    chosen += others[: most - len(chosen)]
    if len(chosen) == most:
        return Choice(_with_first_told(case, chosen, ranked), worst), listed
    left_out = replaced.union(row.id for row in ranked)
    spare = [row for row in listed if row.id not in left_out and _works(case, row)]
    beside = sorted(spare, key=_places(case, told))[: most - len(chosen)]
    return Choice(sorted([*chosen, *beside], key=place) if beside else chosen, worst), listed


def _is_hire(case: Case, row: FirstStep, hire: str | None) -> bool:
    """Whether who comes first is what the step says: somebody of the company who is appointed to lead."""
    return hire is not None and row.instead_of == hire and leads_from_own(case, hire)


def _with_first_told(case: Case, chosen: list[FirstStep], ranked: Sequence[FirstStep]) -> list[FirstStep]:
    """The same with a step for the pain that was told first, whatever the sums of the others are."""
    first = next(iter(_saying(case)), None)
    mine = [row for row in ranked if first in row.symptoms]
    missed = bool(mine) and not any(first in row.symptoms for row in chosen)
    return [*chosen[:-1], mine[0]] if missed and len(chosen) > 1 else chosen


def _begins(case: Case, row: FirstStep, told: frozenset[str], later: Collection[str]) -> frozenset[str]:
    """What of what was told a step may be for: one for goals alone weighs a goal of later, another would begin it.

    Who wants time is helped only with work that an owner does, and with packing only where there is much of it.
    """
    items = told - frozenset(later) if row.symptoms else told
    if not _large_enough(case, row):
        symptoms = case.knowledge.symptoms
        items = frozenset([one for one in items if one in symptoms and symptoms[one].says])
    if not WANTS_TIME & items or not row.activities or row.saves is None or not case.cover.owners:
        return items
    return items if any(case.cover.owner_hours(name) > 0 for name in row.activities) else items - WANTS_TIME


def _large_enough(case: Case, row: FirstStep) -> bool:
    """Whether its work is a large part of all hours, where it has to be."""
    if not row.if_large:
        return True
    hours = sum(case.work.likely(name) for name in row.activities)
    return hours >= case.knowledge.threshold("large_part") * case.work.hours.likely


def _topics(case: Case, row: FirstStep, told: frozenset[str]) -> set[str]:
    """What of what was said a step answers: pains and goals that were named, and numbers that cry out."""
    found = {one for one in (*row.symptoms, *row.goals) if one in told}
    found.update(worth.glaring(case, row))
    if row.postage is not None:
        found.add(row.postage)
    if row.by_number or row.ads is not None or row.leaving:
        found.add(row.id)
    return found


def _places(
    case: Case, told: frozenset[str], worst: str | None = None, hire: str | None = None
) -> Callable[[FirstStep], tuple[bool | float, ...]]:
    """By row its place among others, for whoever sorts them.

    What leaves with somebody, ads that cost more than they bring and a near season come first, then pains as told; of
    who loses money what brings most, behind what is against the pain that was told first and brings a good part of it.

    Behind what answers the first of them those with a sum stand before those without. Against the same pain, and where
    nobody knows that order, what has a sum comes by that; where it has none, what answers the ``worst`` comes first,
    then what else was named, and a number that cries out. What may take the place of the first ``hire`` is worth what
    that one would cost, which is more than any sum.
    """
    in_order = _in_order(case)
    spoken = {*told, *postage.LEVERS}
    # Who names no work that hurts, only want of time, knows most once it is known where the hours go.
    of_all = not any(case.knowledge.symptoms[one].says for one in pains_of(case.numbers.facts))
    loses = case.room.loses_alone
    keeps = case.remembered(_against_first) if loses else frozenset[str]()
    found: dict[str, tuple[bool | float, ...]] = {}

    def place(row: FirstStep) -> tuple[bool | float, ...]:
        if row.id not in found:
            found[row.id] = placed(row)
        return found[row.id]

    def placed(row: FirstStep) -> tuple[bool | float, ...]:
        topics = _topics(case, row, told)
        answers = bool(topics & spoken or row.by_number or row.ads or row.leaving)
        return (
            not row.leaving,
            row.ads is None,
            not row.season,
            loses and row.id not in keeps,
            loses and row.id not in keeps and worth.gain(case, row) <= 0,
            not answers,
            -worth.gain(case, row) if loses else 0.0,
            not in_order or worst not in topics,
            not (in_order and _told_at(in_order, row) < len(in_order) and worth.has_sum(case, row)),
            _told_at(in_order, row),
            worth.little(case, row),
            row.paced is None,
            hire is None or row.instead_of != hire,
            of_all and bool(topics) and topics <= WANTS_TIME and not (row.week == UNTOLD or worth.money(case, row) > 0),
            -worth.worth_of(case, row, told, topics, worst).weight if answers else 0.0,
            row.week != TOLD,
            worst not in topics,
            not topics,
            -_use(case, row, told),
        )

    return place


def _against_first(case: Case) -> frozenset[str]:
    """At a loss the steps against the pain that was told first that keep their place before what brings most: those
    that bring a good part of that, or money of which no number tells how much, or come in the place of a hire and so
    cost no wage.
    """
    first = next(iter(_saying(case)), None)
    rows = [
        row
        for row in case.knowledge.catalogue.first_steps
        if _holds(case, row) and _is_for(case, row, told_of(case.numbers.facts))
    ]
    least = case.knowledge.threshold("first_pain_share") * max((worth.gain(case, row) for row in rows), default=0.0)
    mine = [row for row in rows if first in row.symptoms]
    return frozenset(
        [
            row.id
            for row in mine
            if row.brings_untold or row.instead_of or worth.gain(case, row) >= max(least, little_worth(case))
        ]
    )


def _worst(case: Case, rows: Sequence[FirstStep], hire: str | None) -> str | None:
    """The pain told first; else that of the first hire, else that of most hours that wait and euros brought back.

    A pain of everything at once (``says`` nothing of the work) is the worst only where no other was told. Where what
    was told first needs no step, a number that is a pain by itself leads if mending it brings more than the rest
    weighs, and so does postage that takes much of the margin.
    """
    answered = pains_of(case.numbers.facts) & {item for row in rows for item in row.symptoms}
    told = [one for one in case.knowledge.catalogue.symptoms if one.id in answered]

    def weight(pain: str) -> tuple[bool, float]:
        symptom = case.knowledge.symptoms[pain]
        return bool(symptom.says), _weight(case, symptom, rows)

    says = _saying(case)
    numbers = {row.id: worth.brought(case, row) + worth.earned(case, row) for row in rows if row.by_number}
    loud = max(numbers, key=lambda one: numbers[one], default=None)
    if says and says[0] in answered:
        return says[0]
    first = next((one for one in says if one in answered), None)
    of_hire = [one.id for one in told if hire is not None and one.roles[0] == hire]
    worst = first or max(of_hire or [one.id for one in told], key=weight, default=None)
    levers = {row.postage: postage.brings(case, row) for row in rows if row.postage is not None}
    lever = max(levers, key=lambda one: levers[one], default=None)
    dear = levers[lever] if lever is not None else 0.0
    if dear and (worst is None or (True, dear) > weight(worst)) and dear >= numbers.get(loud or "", 0.0):
        return lever
    return loud if loud is not None and (worst is None or (True, numbers[loud]) > weight(worst)) else worst


def _weight(case: Case, pain: Symptom, rows: Sequence[FirstStep]) -> float:
    """Euros a month: the hours of its work that nobody has time for, and what a step against it brings in."""
    cover, tired = case.cover, bool(relief_wanted(case))
    work = {claim.activity for claim in pain.says}
    waiting = sum(cover.uncovered.get(name, 0.0) + (cover.owner_hours(name) if tired else 0.0) for name in work)
    mine = [row for row in rows if pain.id in row.symptoms]
    brings = max((worth.money(case, row) for row in mine), default=0.0)
    return waiting * weighed_hour(case) + brings


def steps_for(case: Case, item: str) -> Sequence[FirstStep]:
    """The steps that answer a symptom or goal, of most use first."""
    rows = [row for row in case.knowledge.catalogue.first_steps if item in (*row.symptoms, *row.goals)]
    told = told_of(case.numbers.facts)
    return sorted([row for row in rows if _fits(case, row, told)], key=_places(case, told))


def _fits(case: Case, row: FirstStep, told: frozenset[str]) -> bool:
    """A step for a pain or a goal is for who has it; another for whom its condition holds and has the work.

    A loss is a pain that nobody has to name.
    """
    return _is_for(case, row, told) and _holds(case, row)


def _is_for(case: Case, row: FirstStep, told: frozenset[str]) -> bool:
    if row.ads is not None:
        return dear_ads.fits(case, row)
    if row.leaving:
        return bool(alone(case.people, case.leaving))
    if row.in_loss or row.by_number or row.week == TOLD:
        return True
    if row.postage is not None:
        return postage.fits(case, row)
    if row.symptoms or row.goals:
        return not told.isdisjoint((*row.symptoms, *row.goals)) or worth.unusual(case, row)
    return not row.activities or any(case.work.likely(name) for name in row.activities)


@once_a_row
def _holds(case: Case, row: FirstStep) -> bool:
    """Whether its condition holds; at a loss also whether it brings money, mends a number, saves hours that hurt, or
    comes in the place of a hire that is asked for.
    """
    if row.id not in case.remembered(_by_condition):
        return False
    if row.ads is not None:
        return dear_ads.fits(case, row)
    if row.week is not None and (row.week == TOLD) != (largest_task(case) is not None):
        return False
    if row.season:
        found = case.remembered(season_now)
        return found is not None and found[0] in row.season
    if row.paced is not None:
        return pace_of(case, row.paced) is not None
    if row.leaving:
        return True
    if not case.remembered(_loses):
        return not row.in_loss
    brings = row.by_number or row.brings_untold or worth.money(case, row) > 0
    helps = row.saves is not None or row.instead_of is not None
    return row.in_loss or brings or (helps and bool({*row.symptoms} & told_of(case.numbers.facts)))


def _loses(case: Case) -> bool:
    """Whether the shop loses money that no company pays: asked of every row."""
    return case.room.loses_alone


def _by_condition(case: Case) -> frozenset[str]:
    """The steps of which the condition holds, and what they are not for does not."""
    when, unless = (book.evaluate(case.facts_with_usual) for book in case.knowledge.first_step_conditions)
    rows = zip(case.knowledge.catalogue.first_steps, when, unless, strict=True)
    own = case.work.measured
    return frozenset([row.id for row, holds, no in rows if no is not True and (holds is True or row.own_pace in own)])


def _works(case: Case, row: FirstStep) -> bool:
    """Whether it takes work away that the shop has, although nobody named a pain that it answers."""
    saved = saving.saved(case, row) if _holds(case, row) and _large_enough(case, row) else None
    return saved is not None and saved.likely >= WORTH_DOING


def _use(case: Case, row: FirstStep, told: frozenset[str]) -> float:
    saved = saving.saved(case, row)
    pains, goals = len({*row.symptoms} & told), len({*row.goals} & told)
    # What is there for a goal alone serves it as directly as another step a pain.
    weighs = GOAL_WEIGHS if row.symptoms else PAIN_WEIGHS
    use = PAIN_WEIGHS * pains + weighs * goals + (saved.likely if saved else 0.0)
    unusual = worth.unusual(case, row) or row.postage is not None
    # What it makes free or earns weighs as the hours that it would buy, for whom it hurts.
    money = (worth.freed(case, row) + worth.brought(case, row) if pains else 0.0) + (
        worth.earned(case, row) if pains or unusual else 0.0
    )
    return use + money / weighed_hour(case) + (UNUSUAL_WEIGHS if unusual else 0.0)


def _text(case: Case, row: FirstStep) -> Text:
    """With the shop's own number in it, where it has a place for one: to whole ones, from one on."""
    if row.postage is not None:
        return postage.said(case, row)
    if row.returns_charged is not None:
        return return_fee.said(case, row)
    if row.ads is not None:
        return dear_ads.said(case, row)
    pace = None if row.paced is None else pace_of(case, row.paced)
    if pace is not None:
        told = {"hours": pace.hours, "volume": pace.volume, "minutes": pace.minutes, "usual": pace.usual}
        return row.text.format(**{name: whole(each) for name, each in told.items()})
    if row.leaving:
        return _of_leavers(case, row)
    season = case.remembered(season_now) if row.season else None
    if season is not None:
        return row.text.format(months=season[1])
    fills: dict[str, Text] = {}
    if row.tells is not None:
        fills[row.tells] = told_number(case, row.tells, percent=True)
    if row.best is not None:
        fills["best"] = _best(case, row.best)
    if row.week == TOLD:
        task, hours = largest_task(case) or ("", 0.0)
        fills |= {"task": lowered(case.knowledge.activity(task).name), "hours": weekly(hours)}
    return row.text.format(**fills) if fills else row.text


def _of_leavers(case: Case, row: FirstStep) -> Text:
    """With their names, and who does the work with them: of several with the first of these."""
    going = alone(case.people, case.leaving)
    known = [one for one in leavers(case) if one.person in going]
    follows = takes_over(case, known[0])
    beside = words.BESIDE_YOU if follows == "" else Text(follows, follows) if follows else words.BESIDE_SOMEBODY
    return row.text.format(names=names([one.name or "?" for one in going]), beside=beside)


def _best(case: Case, most: int) -> Text:
    """So many of what sells best; of a shop that told that it has no more, all that it has. Of single pieces each is
    sold once, so it is the last that were.
    """
    if case.numbers.facts.get("single_pieces") is True:
        return words.LAST_SOLD.format(count=whole(most))
    products = case.numbers.get("products")
    there = round(products.amount.likely) if products.from_shop else 0
    if there < 1 or there > most:
        return words.BEST_SELLERS.format(count=whole(most))
    return words.ALL_PRODUCTS.format(count=whole(there)) if there > 1 else words.ONE_PRODUCT


def largest_task(case: Case) -> tuple[str, float] | None:
    """Of the weeks that owners told the work that most hours go to and that somebody else could learn."""
    hours: dict[str, float] = {}
    for name, each in (pair for one in case.people if one.owner for pair in one.week.items()):
        if (known := case.knowledge.activities.get(name)) is not None and known.skill != LEAD:
            hours[name] = hours.get(name, 0.0) + each
    return max(hours.items(), key=lambda pair: pair[1], default=None)


def _explained(case: Case, row: FirstStep) -> Text:
    """The number that stands out, on 100 orders, beside what is usual."""
    number, orders = worth.stands_out(case, row), case.numbers.likely("orders_per_month")
    # What is usual was counted at shops of which few sell what has to be explained.
    unless = {} if case.numbers.sure.get("technical_products") is False else words.STEP_UNUSUAL_UNLESS
    pattern = (words.STEP_UNUSUAL | unless).get(number or "")
    if number == CONTACTS and _asks_more(case):
        pattern = words.STEP_QUESTIONS
    if number is None or pattern is None or orders <= 0:
        return _text(case, row)
    question = case.knowledge.questions.get(number)
    told = 100 * case.numbers.likely(number) / (1.0 if question is not None and question.is_share else orders)
    usual = told / case.numbers.beside_usual(number)
    return in_turn(_text(case, row), pattern.format(told=whole(told), usual=whole(usual)))


def _asks_more(case: Case) -> bool:
    """Whether more is asked of such a shop by its kind, so that what others are asked says nothing of it.

    It sells to firms, goods that ask for advice, or dear ones; or so much is asked for each order that the message is
    the till.
    """
    sure, threshold = case.numbers.sure, case.knowledge.threshold
    if True in (sure.get("technical_products"), sure.get("assisted_selling"), sure.get("rents_out")):
        return True
    if sure.get("business_model") in ("b2b", "both") or case.numbers.get("making_wait_weeks").from_shop:
        return True
    dear = case.numbers.likely("average_order_value") >= threshold("dear_order")
    return dear or case.numbers.likely(CONTACTS) > threshold("questions_of_till") * case.numbers.likely(ORDERS)


class Cut(msgspec.Struct, frozen=True):
    """Euros a month that a first step makes free for people, and the lost orders at which they are gone again."""

    step: str
    euros: float
    orders: int | None


def cut(case: Case) -> Cut | None:
    """What the first steps make free, where what it is cut from hurts; ``None`` where nothing was told of it.

    What today's people cost beyond what is usual comes off first, and so does what the shop loses already. Without the
    shop's revenue nobody can say that.
    """
    told = told_of(case.numbers.facts)
    frees = [row for row in case.knowledge.catalogue.first_steps if row.frees is not None and {*row.symptoms} & told]
    if case.room.high is None or not any(worth.freed(case, row) for row in frees):
        return None
    # Who comes is not known yet, nor whether the busiest month lacks hands then: a step for it may take its place.
    chosen = case.remembered(_chosen)
    found = [row for row in frees if row in chosen and worth.freed(case, row)]
    if not found:
        return None
    most = max(found, key=lambda row: worth.freed(case, row))
    freed = worth.freed(case, most)
    # A usual month that loses money needs it itself, whatever the busy ones bring.
    rest = case.room.rest or 0.0
    left = freed + min(0.0, case.room.high, rest, rest - case.room.busy.likely)
    return Cut(most.id, left, _lost(case, freed)) if left > 0 else None


def _lost(case: Case, freed: float) -> int | None:
    """The orders at which it is gone again what is made free, by the amount that is shown."""
    per = case.numbers.per_euro
    return case.room.extra_orders(tens(freed * per) / per)


def saved_by_steps(case: Case) -> Mapping[str, float]:
    """Net hours a month that the first steps likely save, by activity, each of what those before it leave."""
    before: dict[str, float] = {}
    left: dict[str, float] = {}
    for row in case.remembered(_chosen):
        before |= {name: saving.done_hours(case, name) for name in row.activities if name not in before}
        here = {name: left.get(name, before[name]) for name in row.activities}
        if (share := saving.share_of(case, row, here)) is not None:
            left |= {name: hours * (1 - share.likely) for name, hours in here.items()}
    most = case.knowledge.threshold("steps_save_most")
    saved = {name: min(before[name] - hours, most * before[name]) for name, hours in left.items()}
    return {name: hours for name, hours in saved.items() if hours > 0}


def savers(case: Case, work: Collection[str]) -> Sequence[FirstStep]:
    """The first steps that save hours of such work."""
    return [row for row in case.remembered(_chosen) if row.saves is not None and {*row.activities} & {*work}]


def said_of(case: Case, row: FirstStep) -> Text:
    """The step with the shop's own numbers and its sum, for who does not explain it."""
    return _said(case, row, explained=False)


def _said(case: Case, row: FirstStep, *, explained: bool) -> Text:
    """The step, with its sum: what it makes free and the lost orders at which that is gone, or what it earns."""
    told = _explained(case, row) if explained else _text(case, row)
    of_orders = (
        postage.total,
        return_fee.total,
        redone.total,
        refused.total,
        unanswered.total,
        quoted.total,
        missed.total,
        dear_ads.total,
        intake.total,
    )
    sums = (_freed_sum, _returns_sum, staying.total, typed.total, typed.falls_away, *of_orders)
    more = next(filter(None, (total(case, row) for total in sums)), None)
    return told if more is None else in_turn(told, more)


def _freed_sum(case: Case, row: FirstStep) -> Text | None:
    freed, brought = worth.freed(case, row), worth.brought(case, row)
    if not freed and not brought:
        return None
    shown = tens((freed or brought) * case.numbers.per_euro)
    lost = _lost(case, freed) if freed else lost_of(case, brought)
    pattern = words.STEP_FREES_UNTIL if lost else words.STEP_FREES
    return pattern.format(amount=span(shown, shown, case.numbers.currency), orders=whole(lost or 0))


def _returns_sum(case: Case, row: FirstStep) -> Text | None:
    """From what is shown, so that whoever redoes it comes out where it does."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if row.fewer_returns is None or not worth.earned(case, row) or room.goods is None:
        return None
    share = min(row.fewer_returns, room.returned)
    orders = round(room.orders.amount.likely * share, 1)
    each = round((room.refunded or room.goods) * per, 2), round((room.return_cost - room.refunded) * per, 2)
    pattern = words.STEP_RETURNS if each[1] or not room.refunded else words.STEP_REFUNDS
    return pattern.format(
        share=both(percent, share),
        orders=written(orders),
        goods=price(each[0], each[0], currency),
        cost=price(each[1], each[1], currency),
        amount=amount(tens(orders * sum(each)), currency),
    )


def _ranked(case: Case, row: FirstStep, told: frozenset[str], of: worth.Worth) -> Text | None:
    """Why it stands where it stands: what it is worth, or what it answers; nothing where it answers nothing."""
    currency, per = case.numbers.currency, case.numbers.per_euro
    if row.leaving:
        return words.RANKED_LEAVING
    if row.ads is not None:
        return words.RANKED_ADS
    if row.season:
        return words.RANKED_SEASON
    named = [item.name for item in case.knowledge.catalogue.symptoms if item.id in told and item.id in row.symptoms]
    named += [item.name for item in case.knowledge.catalogue.goals if item.id in told and item.id in row.goals]
    what = listed([words.QUOTED_NAME.format(name=name) for name in named], AND)
    if not of.euros:
        pattern = words.RANKED_LITTLE if of.hours > 0 else words.RANKED_WITHOUT
        return pattern.format(what=what) if named else None
    if not of.shown:
        pattern = words.RANKED_HOURS_NAMED if named else words.RANKED_HOURS_ALONE
        return pattern.format(hours=whole(of.hours), what=what)
    fills = {"amount": amount(tens(of.shown * per), currency), "what": what}
    said = (words.RANKED_SUM if named else words.RANKED_NUMBER).format(**fills)
    if of.hours < 1 or not of.knows:
        return said
    hour = amount(round(of.hour * per), currency)
    return in_turn(said, words.RANKED_HOURS.format(hours=whole(of.hours), hour=hour))


def _step(case: Case, row: FirstStep, told: frozenset[str], of: worth.Worth, *, explained: bool) -> DoFirst:
    saved = saving.saved(case, row)
    per, currency = case.numbers.per_euro, case.numbers.currency
    cost = row.cost
    return DoFirst(
        id=row.id,
        text=_said(case, row, explained=explained),
        because=row.because,
        saves_hours=None
        if saved is None
        else Amount(round(saved.low, 1), round(saved.likely, 1), round(saved.high, 1)),
        sum=saving.total(case, row),
        of_hours=None if saved is None else round(sum(saving.done_hours(case, name) for name in row.activities), 1),
        cost=None
        if cost is None
        else Cost(low=tens(cost.low * per), high=tens(cost.high * per), currency=currency, basis=Text("", "")),
        answers=tuple(sorted({*row.symptoms, *row.goals} & told)),
        worth=tens(of.shown * per),
        brings=tens(max(0.0, of.gain) * per),
        little=worth.little(case, row),
        ranked=_ranked(case, row, told, of),
        cites=row.cites,
        own_judgement=row.own_judgement,
    )
