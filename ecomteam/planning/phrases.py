"""Positions in words: how much of it, at what price, what it takes over, who of the own people may want it."""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning.first import savers
from ecomteam.planning.jobs import job
from ecomteam.planning.leaving import following
from ecomteam.planning.own import OwnHours, Terms, own_people
from ecomteam.planning.step import Step
from ecomteam.planning.weekly import LITTLE, weekly
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.names import department_of, rank_of
from ecomteam.shop.positions import Position, by_activity
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.work import contract_week
from ecomteam.words import advice as words
from ecomteam.words import leaving as leaving_words
from ecomteam.words.lists import AND, called, in_turn, kinds_of_work, listed, lowered, names
from ecomteam.words.numbers import price as each_costs
from ecomteam.words.numbers import span, whole, written
from ecomteam.words.values import form

NAMED = 3
# The part of what is wanted from which first steps are worth a word beside it.
WORTH_SAYING = 0.1
MOSTLY = 0.6
ALMOST_ALL = 0.95
STORES = "stores"
# The part of somebody's hours from which we know what they do.
KNOWN = 0.75
OF_TERMS: Mapping[Terms, Text] = MappingProxyType(
    {"contract": words.OF_CONTRACT, "unpaid": words.OF_HOURS, "beside": words.OF_SHOP_HOURS}
)


def amounts(cost: Cost) -> Text:
    return span(cost.low, cost.high, cost.currency)


def sought(case: Case, role: str, people: Sequence[Person]) -> Text:
    """Whom somebody looks for, by the names in the file; with the role in brackets, where these do not say it."""
    name = case.knowledge.role(role).name
    told = list(dict.fromkeys(one.name for one in people if one.name))
    if not told:
        return name
    said = any(half.casefold() in one.casefold() for half in (name.en, name.nl) for one in told)
    return names(told) if said else words.SOUGHT_AS.format(name=names(told), role=lowered(name))


def size(case: Case, position: Position) -> Text:
    """How much of it in words: hours a week, or how many people."""
    hours = position.hours / WEEKS
    if position.by_the_piece:
        return words.BY_THE_PIECE
    if (own := own_people(case, position)) is not None and position.more_of is not None:
        paid = position.sourcing == "in_house" and own.terms != "unpaid"
        grown = words.GROWN_CONTRACTS if own.several else words.GROWN_CONTRACT
        grown = words.GROWN_CONTRACTS_OF if own.others else grown
        pattern = words.GROWN_SHOP_HOURS if own.terms == "beside" else grown
        more = _more(position, paid)
        return pattern.format(size=more, after=_contracts(own, after=True)) if paid and len(own.all) <= NAMED else more
    if (follows := following(case, position)) is not None and position.more_of is None and position.count == 1:
        # As the hours of whom they follow are told.
        return words.HOURS_A_WEEK.format(hours=whole(follows.hours_per_week))
    if position.fixed is not None:
        return words.FIXED_HOURS.format(hours=whole(hours))
    if position.count > 1:
        return words.PEOPLE_HOURS.format(count=position.count, hours=whole(hours))
    if position.sourcing == "in_house" and not position.on_call:
        # Leave, illness and what goes between two tasks are in the contract and in the price, not in the work.
        contract = contract_week(case.knowledge, position.hours)
        return words.CONTRACT_HOURS.format(hours=whole(hours), contract=whole(contract))
    return words.ONE_HOUR_A_WEEK if round(hours) == 1 else words.HOURS_A_WEEK.format(hours=whole(hours))


def instead(step: Step) -> Text | None:
    """Fewer people or hours than a step has, once the first steps are done; ``None`` where it stays as it is."""
    eased, position = step.eased, step.position
    fewer = None if eased is None or not telling(step) else eased.position
    if fewer is None or fewer.hours > position.hours - LEAST:
        return None
    if fewer.count < position.count:
        return words.STEPS_LEAVE_PEOPLE.format(after=whole(fewer.count), before=whole(position.count))
    after, before = whole(fewer.hours / WEEKS), whole(position.hours / WEEKS)
    return words.STEPS_LEAVE_HOURS.format(after=after, before=before)


def eases(case: Case, step: Step, first_step: str | None) -> bool:
    """Whether that first step is one of those that leave less of a step of the path."""
    return step.eased is not None and first_step in {row.id for row in savers(case, step.eased.saved)}


def telling(step: Step) -> bool:
    """Whether the first steps save so much of what a step is wanted for that it is worth a word."""
    eased = step.eased
    return eased is not None and (step.withheld or eased.hours_saved >= step.wanted * WORTH_SAYING)


def if_left(case: Case, step: Step) -> Text:
    """What has to be left of the work after the first steps for who waits for these, beside what there is today."""
    eased = step.eased
    assert eased is not None
    lessened = {row.lessens for row in savers(case, eased.saved)}
    number = lessened.pop() if len(lessened) == 1 else None
    pattern = words.NUMBER_STILL.get(number or "")
    if number is not None and pattern is not None and case.numbers.get(number).origin != "assumed":
        today = case.numbers.likely(number) / WEEKS
        return pattern.format(still=whole(math.ceil(today * eased.still / eased.now)), now=whole(today))
    most = sorted(eased.saved, key=lambda name: -eased.saved[name])[:NAMED]
    work = kinds_of_work([case.knowledge.activity(name).name for name in most])
    said = {"still": _halves(eased.still), "now": _halves(eased.now), "work": work}
    told = _halves(eased.now - eased.beyond)
    return words.HOURS_STILL.format(**said) if told == said["now"] else words.ASKED_STILL.format(told=told, **said)


def _halves(hours: float) -> Text:
    """Hours a month a week, to halves."""
    return written(round(hours / WEEKS * 2) / 2)


def _more(position: Position, paid: bool) -> Text:
    """The hours on top of who is there; of those that are paid, what is worked."""
    hours = position.hours / WEEKS
    if round(hours) == 1:
        return words.ONE_MORE_HOUR
    pattern = words.MORE_WORK if paid else words.MORE_HOURS
    return pattern.format(hours=whole(hours))


def _more_of(case: Case, position: Position) -> Text:
    """More of who has the role already in one line: hours, who, the contract and what the hours cost."""
    own, contract, inside = own_people(case, position), Text("", ""), position.sourcing == "in_house"
    terms = "contract" if own is None else own.terms
    if own is not None and own.before is not None and inside and len(own.all) <= NAMED:
        pattern = words.OF_CONTRACTS if own.several else OF_TERMS[terms]
        pattern = words.OF_CONTRACTS_OF if own.others and terms == "contract" else pattern
        contract = pattern.format(before=_contracts(own), after=_contracts(own, after=True))
    has = position.own
    theirs = has.person.roles[0].role if has is not None and has.learns else position.role
    role = lowered(case.knowledge.role(theirs).name)
    several = words.WHOM_SEVERAL if len(position.sharing) > 1 else words.WHOM
    said = {
        "size": _more(position, inside and terms != "unpaid"),
        "whom": several[position.sourcing].format(name=whom(position.sharing)),
        "role": role,
        "contract": contract,
    }
    if position.cost is None:
        return words.HIRE_MORE.format(**said)
    return words.HIRE_MORE_COST.format(**said, cost=amounts(position.cost))


def in_words(case: Case, position: Position) -> Text:
    """A position in one line: role, form, size and cost."""
    if position.more_of is not None:
        return _more_of(case, position)
    role = case.knowledge.role(position.role).name
    if position.fixed == "replaced":
        fills: dict[str, Text] = {"role": role, "size": size(case, position)}
        if position.cost is None:
            return words.HIRE_REPLACED.format(**fills)
        contract = whole(contract_week(case.knowledge, position.hours))
        return words.HIRE_REPLACED_COST.format(**fills, contract=contract, cost=amounts(position.cost))
    if position.spared is not None:
        whom = called(position.spared.person.name)
        return words.HIRE_SPARE.format(role=role, size=size(case, position), whom=whom)
    temporary = job(case, position) is not None
    how = words.FULFILMENT_COMPANY if position.by_the_piece else form(position.sourcing, position.on_call, temporary)
    orders = case.numbers.likely("orders_per_month")
    if position.by_the_piece and position.cost is not None and orders > 0:
        each = each_costs(position.cost.low / orders, position.cost.high / orders, position.cost.currency)
        return words.HIRE_COST.format(
            role=role, sourcing=how, size=words.AN_ORDER.format(price=each), cost=amounts(position.cost)
        )
    if position.cost is None:
        return words.HIRE.format(role=role, sourcing=how, size=size(case, position))
    return words.HIRE_COST.format(role=role, sourcing=how, size=size(case, position), cost=amounts(position.cost))


def takes(case: Case, position: Position) -> Text:
    """What it takes over, in one sentence: the largest parts in hours a week, and whose they were.

    Of whoever leads what leads comes first: nobody appoints a manager for the typing that goes along.
    """
    if position.succeeds is not None:
        return _work_of(case, position, position.succeeds.name)
    via = _by_way_of_others(case, position)
    yours, hours = position.of_owners / WEEKS - via, by_activity(position.takes_over)
    undone = sum(taking.hours for taking in position.takes_over if taking.from_whom is None) / WEEKS
    total = sum(hours.values()) / WEEKS
    of_leaders = position.role in case.knowledge.leading_roles
    leads = case.knowledge.first_done_by.get(position.role, ()) if of_leaders else ()
    largest = sorted(hours.items(), key=lambda pair: (pair[0] not in leads, -pair[1]))[:NAMED]
    listed = kinds_of_work([case.knowledge.activity(name).name for name, _ in largest])
    if position.spared is not None:
        return words.GO_TO.format(list=listed)
    if position.by_the_piece:
        return words.TAKES_ALL.format(list=listed)
    pattern = words.TAKES_OVER
    if round(yours) >= 1:
        all_of_it = yours > ALMOST_ALL * total or weekly(yours) == weekly(total)
        whole_of_it = words.ALL_YOURS if case.remembered(relief_wanted) else words.ALL_DONE_BY_YOU
        pattern = whole_of_it if all_of_it else words.MOSTLY_YOURS
    elif undone > MOSTLY * total:
        pattern = words.MOSTLY_UNDONE_NAMED if case.unnamed else words.MOSTLY_UNDONE
    said = pattern.format(hours=weekly(total), yours=weekly(yours), list=listed)
    return in_turn(said, _frees(case, position, via, also=round(yours) >= 1)) if via else said


def _work_of(case: Case, position: Position, name: str) -> Text:
    """The work of somebody who leaves, that of their own roles first; where we know less of it than the hours that they
    have, how much.
    """
    hours, roles = by_activity(position.takes_over), () if position.succeeds is None else position.succeeds.roles
    total = sum(hours.values())
    near = case.knowledge.near_doers
    largest = sorted(hours, key=lambda each: (near[each].isdisjoint(roles), -hours[each]))[:NAMED]
    if not largest:
        return leaving_words.TAKES_OVER_ALL.format(name=name)
    work = kinds_of_work([case.knowledge.activity(each).name for each in largest])
    if total < position.hours * KNOWN and not position.by_the_piece:
        return leaving_words.TAKES_OVER_COUNTED.format(name=name, hours=whole(total / WEEKS), list=work)
    return leaving_words.TAKES_OVER.format(name=name, list=work)


def _by_way_of_others(case: Case, position: Position) -> float:
    """The hours a week of owners that colleagues take, whom it frees for that; 0 where that is less than an hour."""
    direct = sum(taking.hours for taking in position.takes_over if taking.from_whom in case.cover.owners)
    passed = sum(taking.hours for taking in position.passed_on)
    via = min(position.of_owners - direct, passed) / WEEKS
    return via if via >= LITTLE else 0.0


def _frees(case: Case, position: Position, hours: float, also: bool) -> Text:
    """Who takes hours of an owner for it, and which work; ``also`` where it takes others itself."""
    whose = {taking.from_whom for taking in position.passed_on}
    largest = sorted(by_activity(position.passed_on).items(), key=lambda pair: -pair[1])[:NAMED]
    listed = kinds_of_work([case.knowledge.activity(name).name for name, _ in largest])
    named = [name for name in whose if name and rank_of(name) is None and department_of(name) is None]
    one = len(whose) == 1 and named
    several = not one or _several(case, named[0])
    pattern = words.FREES_BY_SEVERAL if several else words.FREES
    if also:
        pattern = words.FREES_MORE_BY_SEVERAL if several else words.FREES_MORE
    who = Text(called(named[0]), called(named[0])) if one else words.COLLEAGUES
    return pattern.format(hours=weekly(hours), who=who, list=listed)


def _several(case: Case, name: str) -> bool:
    """Whether a name in the file is that of several people: "Packers", of whom there are two."""
    return any(person.count > 1 for person in case.people if person.name == name)


def ask_first(case: Case, position: Position) -> Text | None:
    """Who of the own people has these hours or may want them, and how many they have then; ``None``: nobody."""
    own = own_people(case, position) if position.spared is None else None
    if own is None:
        return None
    if own.person is None or own.before is None:
        return _appoint(own) if position.fixed else words.ASK_COMPANY
    if own.terms != "contract":
        said = _by_agreement(case, position, own, own.person.name)
        return in_turn(said, words.NOBODY_SOUGHT) if position.more_of is not None and own.terms == "unpaid" else said
    if position.more_of is not None:
        has_it = _shared(own) if own.others else _has_it(own, own.person.name, position)
        # In a company somebody takes over what they leave.
        return has_it if case.established else in_turn(has_it, words.NOBODY_SOUGHT)
    cost = Text("", "") if own.cost is None else amounts(own.cost)
    pattern = words.ASK_FIRST_EACH if own.several else words.ASK_FIRST
    if own.cost == position.cost and own.cost is not None:
        pattern = words.ASK_FIRST_PRICED_EACH if own.several else words.ASK_FIRST_PRICED
    elif own.cost is not None:
        pattern = words.ASK_FIRST_COST_EACH if own.several else words.ASK_FIRST_COST
    name, before, after = own.person.name, _contract(own.before), _contract(own.then)
    said = pattern.format(whom=called(name), before=before, after=after, cost=cost)
    return in_turn(said, words.ASK_REST.format(hours=whole(own.rest))) if own.rest else said


def _appoint(own: OwnHours) -> Text:
    """Whom of the company to ask for the lead."""
    if own.person is None:
        return words.APPOINT
    whom = called(own.person.name)
    return words.APPOINT_NAMED.format(whom=words.ONE_OF.format(name=whom) if own.several else whom)


def agreed_first(case: Case, position: Position) -> Text | None:
    """What has to be agreed with who has the role already, before the hours are there: of a contract, nothing."""
    own = own_people(case, position) if position.more_of is not None else None
    if own is None or own.person is None or own.terms == "contract":
        return None
    return _by_agreement(case, position, own, own.person.name)


def _by_agreement(case: Case, position: Position, own: OwnHours, name: str) -> Text:
    """More hours of who works unpaid, or beside another job in the company, where somebody has to do that instead."""
    if position.own is not None and position.own.learns:
        pattern = words.LEARNS_UNPAID if own.terms == "unpaid" else words.LEARNS_BESIDE
    elif position.more_of is not None:
        pattern = words.MORE_OF_UNPAID if own.terms == "unpaid" else words.MORE_OF_BESIDE
    else:
        pattern = words.ASK_FIRST_UNPAID if own.terms == "unpaid" else words.ASK_FIRST_BESIDE
    contract = {"before": _contract(own.before or 0.0), "after": _contract(own.then)}
    several = {words.MORE_OF_UNPAID: words.MORE_OF_UNPAID_SEVERAL, words.MORE_OF_BESIDE: words.MORE_OF_BESIDE_SEVERAL}
    if own.others:
        said = [several.get(pattern, pattern).format(name=whom(position.sharing)), _divided(own)]
    else:
        said = [pattern.format(name=name, whom=called(name), **contract)]
    sells = case.numbers.facts.get("sells")
    if own.terms == "beside" and isinstance(sells, frozenset) and STORES in sells:
        said.append(words.STORE_HOURS)
    if own.rest:
        said.append(words.ASK_REST.format(hours=whole(own.rest)))
    return in_turn(*said)


def _shared(own: OwnHours) -> Text:
    """That several have the role already and these hours on top, each so many, or as they divide them."""
    inside = own.person is not None and not own.person.outside
    has_it = words.SHARED if inside else words.SHARED_OUTSIDE
    priced = all(one.cost is not None for one in own.all)
    said = [has_it.format(name=whom([one.person for one in own.all if one.person is not None])), _divided(own)]
    return in_turn(*said, words.SHARED_PRICED) if priced else in_turn(*said)


def _divided(own: OwnHours) -> Text:
    """How many hours each of several has with a position, as an example."""
    known = [(called(one.person.name), one.before or 0.0, one.then) for one in own.all if one.person is not None]
    each = [words.SHARE.format(name=name, before=_contract(now), after=_contract(then)) for name, now, then in known]
    return words.DIVIDED.format(list=listed(each, AND))


def whom(people: Sequence[Person]) -> Text:
    """Who of the own people it is, inside a sentence."""
    return names([called(one.name) for one in people])


def _contracts(own: OwnHours, after: bool = False) -> Text:
    """The hours a week of each, as they were told or as they would be."""
    return listed([_contract(one.then if after else one.before or 0.0) for one in own.all], AND)


def _has_it(own: OwnHours, name: str, position: Position) -> Text:
    """That who has the role already, or learns it, has these hours on top, and at what price."""
    priced = own.cost is not None
    pattern = words.MORE_OF_PRICED if priced else words.MORE_OF
    if own.several:
        pattern = words.MORE_OF_PRICED_EACH if priced else words.MORE_OF_EACH
    if position.own is not None and position.own.learns:
        pattern = words.LEARNS_PRICED if priced else words.LEARNS
        if own.several:
            pattern = words.LEARNS_PRICED_EACH if priced else words.LEARNS_EACH
    if position.sourcing != "in_house":
        pattern = words.MORE_OF_OUTSIDE_PRICED if priced else words.MORE_OF_OUTSIDE
    contract = {"before": _contract(own.before or 0.0), "after": _contract(own.then)}
    return pattern.format(name=name, whom=called(name), **contract)


def _contract(hours: float) -> Text:
    """Hours a week as they were told, a part of an hour too."""
    return written(round(hours, 1))
