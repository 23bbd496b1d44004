"""What was taken for granted in the place of an answer, of that on which the first hire, the week or the season rests.

One item names them all. What nothing of these rests on is left out, and so is what stands beside it as a number.
"""

from collections.abc import Collection, Iterable, Iterator

from ecomteam.model.amounts import figures, point
from ecomteam.model.hours import WEEKS
from ecomteam.model.text import Text
from ecomteam.planning.step import Step
from ecomteam.shop.case import Case
from ecomteam.shop.numbers import Known
from ecomteam.shop.positions import by_activity
from ecomteam.shop.work import ActivityWork
from ecomteam.words import advice as words
from ecomteam.words.lists import kinds_of_work, lowered, names, several
from ecomteam.words.numbers import whole, written

# What takes this part of the hours of a hire, or of the hours of a piece of work, decides them.
DECIDES = "default_decides"
# So many numbers are named of all that hires rest on.
NUMBERS = 2
# More than this part of the hours of the first hire behind one guess, and it is named with its ratio.
MOST = "guess_decides"
# A ratio that is no guess: as many as were told.
WHOLE = point(1.0)
HUNDRED = 100
RESTS_ON_ROWS = ("counted", "claimed")
# From so many hours a week it is worth saying that work is done beside our count.
SAID_FROM = 4


def defaults(case: Case, steps: Iterable[Step], shown: Collection[str] = ()) -> Text | None:
    """Those of a shop whose path this is; ``shown`` are the numbers that a plan names by themselves."""
    steps = tuple(steps)
    found = [
        *_owners(case),
        *_full_time(case),
        *_at_their_pace(case),
        *_rest(case),
        *_guessed(case, steps),
        *_numbers(case, steps, shown),
    ]
    return words.DEFAULTS.format(list=several(found)) if found else None


def _owners(case: Case) -> Iterator[Text]:
    """The week of owners who are there and do something for the shop."""
    if case.owner_week_told or case.team.people is None:
        return
    untold = [
        one for one in case.people if one.owner and one.hours_per_week is None and one.fte is None and not one.week
    ]
    if not any(case.cover.used.get(one.name, 0.0) for one in untold):
        return
    hours, count = whole(case.owner_hours / WEEKS), sum(one.count for one in untold)
    yield (words.OWNERS_WEEK if count > 1 else words.OWNER_WEEK).format(hours=hours, count=whole(count))


def _full_time(case: Case) -> Iterator[Text]:
    inside = [person for person in case.people if not person.owner and not person.outside and person.name]
    if week := [person.name for person in inside if person.roles and not person.hours_told]:
        yield words.FULL_TIME.format(people=names(week))


def _at_their_pace(case: Case) -> Iterator[Text]:
    """The work that takes more hours by our count than its own people have: how fast they would have to be."""
    anyway = {name: hours for name, hours in case.done_anyway.items() if name in case.own_pace}
    if sum(anyway.values()) / WEEKS < SAID_FROM:
        return
    largest = max(anyway, key=lambda name: anyway[name])
    role = case.knowledge.activity(largest).doers[0]
    mine = [name for name in case.knowledge.first_done_by[role] if name in anyway]
    counted = sum(case.work.likely(name) for name in mine)
    done = counted - sum(anyway[name] for name in mine)
    if done > 0:
        work = kinds_of_work([case.knowledge.activity(largest).name])
        yield words.AT_THEIR_PACE.format(work=work, times=written(round(counted / done, 1)))


def _rest(case: Case) -> Iterator[Text]:
    """What owners are taken to do with hours that they told and that nothing else takes."""
    for activity, (_, hours) in case.rest_of_week.items():
        work = lowered(case.knowledge.activity(activity).name)
        yield words.REST_OF_WEEK.format(hours=whole(hours / WEEKS), work=work)


def _guessed(case: Case, steps: Iterable[Step]) -> Iterator[Text]:
    """What we make of a told number by a ratio of our own, where that is behind most hours of the first hire."""
    first = next((step for step in steps if step.soon), None)
    if first is None:
        return
    taken = by_activity((*first.position.takes_over, *first.position.passed_on))
    behind: dict[str, float] = {}
    for name, hours in taken.items():
        one = case.work.activities.get(name)
        if one is None or one.basis not in RESTS_ON_ROWS or one.hours.likely <= 0:
            continue
        for part in one.parts:
            for guess in {each for driver in part.drivers for each in _guesses(case, driver)}:
                behind[guess] = behind.get(guess, 0.0) + hours * part.hours.likely / one.hours.likely
    for guess, hours in behind.items():
        if hours > case.knowledge.threshold(MOST) * sum(taken.values()):
            yield _ratio(case, guess)


def _guesses(case: Case, known: Known) -> Iterator[str]:
    """The numbers behind one that are so many times a told one by our own judgement, and that an owner can tell."""
    if known.from_shop:
        return
    row = next((row for _, row in case.knowledge.estimate_places.get(known.id, ()) if row.id == known.estimate), None)
    ours = row is not None and row.own_judgement is not None and row.of is not None and row.factor != WHOLE
    if row is None or not ours:
        for each in known.rests_on:
            yield from _guesses(case, case.numbers.get(each))
    elif known.origin == "derived" and known.id not in case.knowledge.money_facts and _told_as(case, known.id):
        yield known.id


def _told_as(case: Case, number: str) -> str | None:
    """The question whose answer says a number: its own, or the one that it is told by, such as those of a day."""
    if number in case.knowledge.questions:
        return number
    rows = (row for _, row in case.knowledge.estimate_places.get(number, ()))
    return next((row.of for row in rows if row.of in case.knowledge.questions and row.factor == WHOLE), None)


def _ratio(case: Case, number: str) -> Text:
    known = case.numbers.get(number)
    base = case.numbers.get(known.rests_on[0])
    made, of = (figures(each.amount.likely) if each is known else each.amount.likely for each in (known, base))
    return words.GUESSED.format(
        name=case.knowledge.number_name(number),
        made=whole(made),
        each=written(float(f"{HUNDRED * made / of:.2g}")),
        of=case.knowledge.number_name(base.id),
        fact=_told_as(case, number) or number,
    )


def _numbers(case: Case, steps: Iterable[Step], shown: Collection[str]) -> Iterator[Text]:
    """What an untold number was taken to be on which much of the work of a hire of now or next rests."""
    found: dict[str, Known] = {}
    for step in steps:
        if not step.soon:
            continue
        taken = by_activity((*step.position.takes_over, *step.position.passed_on))
        for name, hours in taken.items():
            one = case.work.activities.get(name)
            if one is not None and hours >= case.knowledge.threshold(DECIDES) * sum(taken.values()):
                found |= {known.id: known for known in _behind(case, one) if known.id not in shown}
    for known in [*found.values()][:NUMBERS]:
        if known.why is not None:
            yield lowered(known.why)


def _behind(case: Case, one: ActivityWork) -> Iterator[Known]:
    if one.basis not in RESTS_ON_ROWS:
        return
    for part in one.parts:
        if part.hours.likely >= case.knowledge.threshold(DECIDES) * one.hours.likely:
            for driver in part.drivers:
                yield from _untold(case, driver)


def _untold(case: Case, known: Known) -> Iterator[Known]:
    """The numbers at the root of one that nobody told: what others follow from goes before these."""
    if known.from_shop:
        return
    roots = [each for name in known.rests_on for each in _untold(case, case.numbers.get(name))]
    yield from roots
    if not roots and known.origin == "assumed" and known.amount.likely:
        yield known
