"""Why a hire is advised, and why in this way: its hours, and the rules that fired."""

from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from ecomteam.knowledge.engine import options_of, tests_of
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Reason
from ecomteam.model.rules import Rule
from ecomteam.model.symptoms import Symptom
from ecomteam.model.text import Text
from ecomteam.planning.articles import why_hours
from ecomteam.planning.first import savers
from ecomteam.planning.jobs import job
from ecomteam.planning.leaving import day_words, following
from ecomteam.planning.own import own_people
from ecomteam.planning.phrases import NAMED, amounts, ask_first, instead, size, takes, telling, whom
from ecomteam.planning.staying import worth_beside
from ecomteam.planning.step import Step
from ecomteam.planning.volumes import so_much, volume_at
from ecomteam.planning.weekly import weekly
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED
from ecomteam.shop.forms import price, rare
from ecomteam.shop.leaving import leavers
from ecomteam.shop.own import STAND_IN
from ecomteam.shop.positions import Position, by_activity, employs_by_then
from ecomteam.shop.subscribers import lives_on
from ecomteam.shop.told import WANTS_TIME, pains_of
from ecomteam.shop.verdicts import SourcingAdvice
from ecomteam.shop.work import net_hours
from ecomteam.words import advice as words
from ecomteam.words import jobs as job_words
from ecomteam.words import leaving as leaving_words
from ecomteam.words.lists import in_turn, kinds_of_work
from ecomteam.words.numbers import whole


def reason(rule: Rule) -> Reason:
    return Reason(rule=rule.id, text=rule.because, cites=rule.cites, own_judgement=rule.own_judgement)


SUBSCRIBERS = ("subscribers", "monthly_churn")
# Beyond this part of what somebody gets, more of the work is left than rounding to half days explains.
FEW_LEFT = 0.5
# The part of what somebody takes over that makes it most of it.
HALF = 0.5
# The part of what somebody takes over from which it is a reason to come.
WORTH_A_REASON = 0.25


def reasons(case: Case, position: Position) -> list[Reason]:
    cites = dict.fromkeys(
        cite
        for taking in position.takes_over
        if taking.activity in case.work.activities
        for part in case.work.activities[taking.activity].parts
        for cite in part.row.cites
    )
    first = Reason(rule="", text=takes(case, position), cites=tuple(cites)[:NAMED], own_judgement=words.HOURS_JUDGEMENT)
    if (follows := following(case, position)) is not None:
        why = leaving_words.WHY if follows.count == 1 else leaving_words.WHY_MANY
        why = leaving_words.WHY_AWAY if follows.leave else why
        said = why.format(name=follows.name, day=day_words(follows.day))
        judged = leaving_words.JUDGED_AWAY if follows.leave else leaving_words.JUDGED
        return [first, Reason(rule="", text=said, cites=(), own_judgement=judged)]
    rules = [rule for rule in position.urgency.reasons if _about(case, position, rule)]
    rules = rules or [rule for rule in _urgent_work(case, position) if _about(case, position, rule)]
    return [first, *((_as_read(case, rule) for rule in rules) if rules else _by_hours(case, position))]


def _as_read(case: Case, rule: Rule) -> Reason:
    """The reason as who lives on subscribers reads it: what one is worth, beside what it costs, stands with it."""
    made = reason(rule)
    if not case.remembered(lives_on):
        return made
    spoken = rule.of_subscribers is not None or any(test.fact in SUBSCRIBERS for test in tests_of(rule.when))
    said = (rule.of_subscribers or made.text, worth_beside(case) if spoken else None)
    return replace(made, text=in_turn(*filter(None, said)))


def _about(case: Case, position: Position, rule: Rule) -> bool:
    """Whether a rule is about what somebody takes over: where it speaks of pains, about no other work more.

    Where it speaks of an owner who wants time, about hours of owners.
    """
    pains = options_of(rule.when, "symptoms") & pains_of(case.numbers.facts)
    told = [one for name, one in case.knowledge.symptoms.items() if name in pains]
    if told and all(pain.id in WANTS_TIME for pain in told):
        # It speaks of the owner's hours, so most of what they take has to be these.
        return position.of_owners >= HALF * position.hours
    if not told or any(not pain.says for pain in told):
        return True
    named = {claim.activity for pain in told for claim in pain.says}
    taken = {taking.activity for taking in position.takes_over}
    # Of whoever leads the little that leads is what they come for.
    leads = position.role in case.knowledge.leading_roles
    return not taken.isdisjoint(named) if leads else _outweighs(position, named)


def _outweighs(position: Position, named: Collection[str]) -> bool:
    """Whether no other work takes more hours of what somebody takes over than these kinds of work together."""
    hours = by_activity(position.takes_over)
    others = (each for name, each in hours.items() if name not in named)
    return sum(hours.get(name, 0.0) for name in named) >= max(others, default=LEAST)


def _waits_most(case: Case, position: Position) -> Text:
    """The kind of work of which nobody has the hours, with most of those that it takes."""
    hours = by_activity(taking for taking in position.takes_over if taking.from_whom is None)
    most = max(hours, key=lambda activity: hours[activity])
    return words.WAITS_MOST.format(work=kinds_of_work([case.knowledge.activity(most).name]))


def _by_hours(case: Case, position: Position) -> Iterable[Reason]:
    """Where no rule speaks of it: the pain that names most of the work, else whether it waits or is an owner's."""
    waits = sum(taking.hours for taking in position.takes_over if taking.from_whom is None)
    if max(waits, position.of_owners) < LEAST:
        return
    said = _waits_most(case, position) if waits >= position.of_owners else words.HANDED_OVER_FIRST
    if (pain := _pain_of(case, position)) is not None:
        said = words.SAID_TO_HURT.format(pain=pain.name)
    yield Reason(rule="", text=said, cites=(), own_judgement=words.HOURS_JUDGEMENT)


def _pain_of(case: Case, position: Position) -> Symptom | None:
    """The pain which was told that names most of what somebody takes over, where no other work is more."""
    hours = by_activity(position.takes_over)
    named = {
        name: sum(hours.get(claim.activity, 0.0) for claim in case.knowledge.symptoms[name].says)
        for name in sorted(pains_of(case.numbers.facts) & case.knowledge.symptoms.keys())
    }
    most = max(named, key=lambda name: named[name], default=None)
    if most is None or not named[most]:
        return None
    pain = case.knowledge.symptoms[most]
    return pain if _outweighs(position, {claim.activity for claim in pain.says}) else None


def _urgent_work(case: Case, position: Position) -> Sequence[Rule]:
    """Why the work is urgent that somebody takes over whose own role is not: most hours first, and none of a few."""
    hours, found = _by_first_choice(case, position), dict[str, Rule]()
    enough = sum(hours.values()) * WORTH_A_REASON
    for role in sorted((role for role in hours if hours[role] >= enough), key=lambda role: -hours[role]):
        found |= {rule.id: rule for rule in case.verdicts.urgency(role).reasons if rule.id not in found}
    return list(found.values())[:NAMED]


def _by_first_choice(case: Case, position: Position) -> dict[str, float]:
    """The hours that somebody takes over, by whose work it is first of all."""
    hours: dict[str, float] = {}
    for taking in position.takes_over:
        first = case.knowledge.activities[taking.activity].doers[0]
        hours[first] = hours.get(first, 0.0) + taking.hours
    return hours


def _mixture(case: Case, position: Position) -> bool:
    """Whether most of what somebody takes over is work of several other roles, none of which has a job of it yet."""
    hours = _by_first_choice(case, position)
    own = hours.pop(position.role, 0.0)
    enough = case.knowledge.threshold("specialist_from_week") * WEEKS
    return len(hours) >= NAMED and own < sum(hours.values()) and max(hours.values()) < enough


def _form(case: Case, positions: Sequence[Position]) -> Iterable[Reason]:
    """Why the last of these is inside, on call, outside or by the hour."""
    position = positions[-1]
    advice, there = position.inside_or_outside, case.sourced.get(position.role)
    if position.more_of is not None:
        return
    if position.spared is not None:
        yield Reason(rule="", text=words.SPARE_FIRST, cites=(), own_judgement=words.HOURS_JUDGEMENT)
        return
    if position.fixed == "replaced":
        yield Reason(
            rule="", text=words.LEADS_FROM_OWN, cites=("S5-099",), own_judgement=words.LEADS_FROM_OWN_JUDGEMENT
        )
        return
    if position.sourcing != "in_house" == there:
        yield Reason(rule="", text=words.BESIDE_FULL, cites=(), own_judgement=words.FEW_HOURS_JUDGEMENT)
    elif position.sourcing == there != advice.sourcing:
        yield Reason(rule="", text=words.AS_THERE, cites=(), own_judgement=words.AS_THERE_JUDGEMENT)
    elif position.outside is not None:
        asked = words.AGENCY_DEARER.format(cost=amounts(position.outside))
        yield Reason(rule="", text=asked, cites=position.outside.cites, own_judgement=words.AGENCY_JUDGEMENT)
    elif position.sourcing == "in_house" and _lasts(advice):
        lasts = words.WORK_FOR_AN_EMPLOYEE
        yield Reason(rule="", text=lasts, cites=("S5-103",), own_judgement=words.EMPLOYEE_JUDGEMENT)
    elif position.sourcing != advice.sourcing and advice.sourcing == "in_house":
        few = words.FEW_HOURS_OF_A_CRAFT if _craft(case, positions) else words.FEW_HOURS_OUTSIDE
        few = words.FEW_HOURS_TO_LEAD if position.role in case.knowledge.leading_roles else few
        yield Reason(rule="", text=few, cites=(), own_judgement=words.FEW_HOURS_JUDGEMENT)
    elif position.all_outside is not None:
        asked, judged = words.COMPANY_TAKES_ALL.format(cost=amounts(position.all_outside)), words.COMPANY_JUDGEMENT
        yield Reason(rule="", text=asked, cites=position.all_outside.cites, own_judgement=judged)
    elif position.sourcing != advice.sourcing:
        yield Reason(rule="", text=words.ON_THE_SPOT, cites=(), own_judgement=words.ON_THE_SPOT_JUDGEMENT)
    else:
        yield from map(reason, advice.reasons[:1])
    if position.on_call:
        below = case.knowledge.thresholds["on_call_below_week"]
        yield Reason(rule="", text=words.ON_CALL, cites=(), own_judgement=below.own_judgement)


def how(case: Case, steps: Sequence[Step]) -> list[Reason]:
    """In which way the last of these steps is done."""
    step, positions = steps[-1], [step.position for step in steps]
    position = step.position
    found = list(_form(case, positions))
    ends = step.soon and job(case, position) is not None
    if ends and position.more_of is None:
        found = [Reason(rule="", text=job_words.WHY, cites=(), own_judgement=job_words.JUDGED)]
    own = filter(None, (ask_first(case, position), _left_to_whom(case, position)))
    if step.follows:
        found = [_hours_of(case, position)]
    found += [Reason(rule="", text=said, cites=(), own_judgement=words.ASK_FIRST_JUDGEMENT) for said in own]
    if _mixture(case, position):
        enough = case.knowledge.threshold("specialist_from_week")
        found.append(
            Reason(
                rule="",
                text=words.ALL_ROUNDER.format(hours=whole(enough)),
                cites=(),
                own_judgement=words.ALL_ROUNDER_JUDGEMENT,
            )
        )
    if (grows := _grows(case, step)) and not ends:
        found.append(Reason(rule="", text=grows, cites=(), own_judgement=words.GROWS_JUDGEMENT))
    if position.by_the_piece or position.spared is not None or step.follows:
        return [*found, *map(reason, case.verdicts.timing(position.role))]
    found += filter(None, (_eased(case, step), _by_products(case, position)))
    pattern = words.SIZED if position.sourcing == "in_house" else words.SIZED_OUTSIDE
    most = position.more_of is not None and step.soon and step.wanted - position.hours > position.hours * FEW_LEFT
    if most and position.own is not None:
        several = position.own.person.count > 1 or len(position.sharing) > 1
        pattern = words.SIZED_BY_SEVERAL if several else words.SIZED_BY_OWN
    pattern = words.SIZED_BY_MONEY if step.verdict == "hours_only" else pattern
    name = whom(position.sharing)
    text = pattern.format(wanted=whole(step.wanted), hours=whole(position.hours / WEEKS), name=name)
    found.append(Reason(rule="", text=text, cites=(), own_judgement=words.HOURS_JUDGEMENT))
    return [*found, *map(reason, case.verdicts.timing(position.role))]


def _hours_of(case: Case, position: Position) -> Reason:
    """That whoever follows has the form and the hours of the one who leaves, or how many the work takes of these."""
    follows = following(case, position)
    assert follows is not None
    told = next((one for one in leavers(case) if one.person.name == follows.name), None)
    fewer = told is not None and position.hours < told.hours - 1 < UNLIMITED
    pattern = leaving_words.FEWER_HOURS if fewer else leaving_words.SAME_HOURS
    said = pattern.format(name=follows.name, hours=whole(follows.hours_per_week))
    return Reason(rule="", text=said, cites=(), own_judgement=leaving_words.HOURS_JUDGED)


def _by_products(case: Case, position: Position) -> Reason | None:
    text = why_hours(case, position)
    return None if text is None else Reason(rule="", text=text, cites=(), own_judgement=words.HOURS_JUDGEMENT)


def _eased(case: Case, step: Step) -> Reason | None:
    """What the first steps save of the work that somebody takes over, and who comes for what they leave of it."""
    eased = step.eased if step.soon and telling(step) else None
    if eased is None:
        return None
    fewer = instead(step)
    pattern = words.STEPS_SAVE if eased.left >= step.position.hours else words.STEPS_SAVE_MUCH
    pattern = words.STEPS_SAVE_SO_MUCH if fewer is not None or step.withheld else pattern
    said = pattern.format(hours=weekly(eased.hours_saved / WEEKS), left=weekly(eased.left / WEEKS))
    text = said if fewer is None else in_turn(fewer, said)
    rows = savers(case, eased.saved)
    cites = tuple(dict.fromkeys(cite for row in rows for cite in row.cites))
    judged = next((row.own_judgement for row in rows if row.own_judgement is not None), None)
    return Reason(rule="", text=text, cites=cites, own_judgement=judged)


def _lasts(advice: SourcingAdvice) -> bool:
    """Whether the rules send the work outside, and only that it goes on all week brings it inside."""
    return advice.sourcing == "freelance" or (advice.sourcing == "agency" and advice.verdict == "may_be_outside")


def _craft(case: Case, positions: Sequence[Position]) -> bool:
    """Whether the hours of the last of these are bought for what they are, and not because nobody is employed yet."""
    return rare(case.knowledge, positions[-1].role) and employs_by_then(case, positions[:-1])


def _left_to_whom(case: Case, position: Position) -> Text | None:
    """Who takes over what somebody of the company leaves for the hours of the shop."""
    own = own_people(case, position)
    if own is None or not case.established or position.fixed:
        return None
    hours = net_hours(case.knowledge, own.more)
    wage = price(case, STAND_IN, "in_house", hours) if STAND_IN in case.knowledge.roles else None
    cost = Text("", "") if wage is None else words.AT_A_WAGE.format(cost=amounts(wage))
    return words.LEFT_TO_PART_TIMER.format(hours=whole(own.more), cost=cost)


def _grows(case: Case, step: Step) -> Text | None:
    """The first volume at which a step gets more hours, with these and their price."""
    at = None if step.more is None else volume_at(case, step.more.scale)
    if step.more is None or at is None:
        return None
    grown = step.more.position
    said = {"volume": so_much(case, at), "before": whole(step.position.hours / WEEKS), "size": size(case, grown)}
    return (
        words.GROWS.format(**said) if grown.cost is None else words.GROWS_COST.format(**said, cost=amounts(grown.cost))
    )
