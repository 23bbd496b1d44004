"""The plan: the path and everything an owner needs beside it to act on it and to judge it."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import FROM_SHOP, Amount, Span, figures, tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import (
    THE_OWNER,
    WHO_WORKS,
    BusiestMonth,
    Coverage,
    FactView,
    Firmness,
    Hat,
    OpenQuestion,
    Plan,
    Risk,
    RoleKpis,
)
from ecomteam.model.rules import Rule
from ecomteam.model.team import Foreseen, Holding, Person, Team
from ecomteam.model.text import Text
from ecomteam.model.who import hire as hired
from ecomteam.model.who import somebody, the_owner
from ecomteam.planning.answers import answers, taken_up
from ecomteam.planning.askweek import WEEK, asked_of_week, waits_its_turn
from ecomteam.planning.back import back_headline, back_view, loss_headline
from ecomteam.planning.busiest import busiest_month, season_first
from ecomteam.planning.ceiling import unpaid_hands
from ecomteam.planning.counted import asked_of_count
from ecomteam.planning.doubted import asked_back
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.freed import with_freed
from ecomteam.planning.hires import after_cut, hire
from ecomteam.planning.jobs import ends_in_words
from ecomteam.planning.leaving import day_words, following, leaving, time_words
from ecomteam.planning.money import if_wages, money_view
from ecomteam.planning.notes import notes
from ecomteam.planning.notnow import not_now
from ecomteam.planning.path import NOWHERE, path, worth_the_company
from ecomteam.planning.payfirst import asked_first, asked_of_pay, unsure_pay
from ecomteam.planning.phrases import agreed_first, amounts, ask_first, eases, if_left, in_words, instead, takes
from ecomteam.planning.piles import piles
from ecomteam.planning.returned import paid_by_fewer
from ecomteam.planning.risk import main_risk
from ecomteam.planning.seasonhours import nobody_all_year
from ecomteam.planning.size import team_size
from ecomteam.planning.staying import asked_of_churn
from ecomteam.planning.step import Path, Step
from ecomteam.planning.steps import steps_of
from ecomteam.planning.target_volume import nobody_before
from ecomteam.planning.targets import targets
from ecomteam.planning.unanswered import buyers
from ecomteam.planning.unknowns import Trial, open_questions, same_advice, trials
from ecomteam.planning.unnamed import asked_of_unnamed
from ecomteam.planning.week import owner_week
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED
from ecomteam.shop.forms import price as hours_price
from ecomteam.shop.leaving import gone
from ecomteam.shop.names import department_of, rank_of
from ecomteam.shop.own import given_by, with_more_hours
from ecomteam.shop.payroll import PAYROLL
from ecomteam.shop.positions import Position
from ecomteam.shop.staff import holders
from ecomteam.shop.told import pains_of
from ecomteam.shop.usual import told_as
from ecomteam.shop.work import CONTRACT_WEEK, FTE_HOURS
from ecomteam.words import advice as words
from ecomteam.words import leaving as leaving_words
from ecomteam.words.lists import in_turn, lowered
from ecomteam.words.numbers import amount, price, span, whole

SHOWN_FACTS = (
    "orders_per_month",
    "monthly_revenue",
    "average_order_value",
    "gross_margin",
    "shipping_cost_per_order",
    "contribution_per_order",
    "contacts_per_month",
    "returns_per_month",
    "cost_per_return",
    "redo_rate",
    "cost_per_redo",
    "products",
    "new_products_per_month",
    "ad_spend_per_month",
    "payroll_per_month",
    "profit_per_month",
)
# What is shown only where somebody told it or it was measured.
OF_REDONE = ("redo_rate", "cost_per_redo")
TOLD_FACTS = (
    "support_contacts_per_day",
    "return_rate",
    "lost_sales_per_month",
    "cancelled_rate",
    "refused_rate",
    "marketplace_fee",
    "missed_contacts",
    "owner_hours_per_week",
    "subscribers",
    "monthly_churn",
    "subscriber_orders_share",
    "new_subscribers_per_month",
    "offline_orders_per_month",
    "quotes_per_month",
    "business_share",
    "products_without_data",
    "store_revenue_per_month",
    "marketplace_share",
    "making_wait_weeks",
)
# Where this much of what somebody would take over is routine, some hours of it help at once.
ON_CALL = 1 / 3
# Building a shop that is not open yet.
STOREFRONT = "storefront"
# Whose help comes by the half day first where nothing else is asked for.
PACKS = "logistics"


def plan(knowledge: Knowledge, team: Team, today: str | None = None) -> Plan:
    """Everything that follows from what is known of a shop; never asks, never guesses a fact without saying so."""
    return plan_of(Case(knowledge, team, today))


def plan_of(case: Case) -> Plan:
    way = path(case)
    steps = way.steps
    tried = tuple(trials(case))
    ranks = range(1, len(steps) + 1)
    week = owner_week(case, way)
    hours = case.work.hours
    month, wanted = busiest_month(case, way), targets(case, way, week)
    # Whom the headline has looked for in time need not be asked now.
    first = steps_of(case, way, None if month is not None and month.leads and month.look_from else month)
    plain = tuple(hire(case, steps, rank, _firmness(steps[rank - 1], tried, case.unnamed)) for rank in ranks)
    hires, first = with_freed(case, way, plain, first)
    return Plan(
        shop=case.team.name,
        headline=_headline(case, way, month, first[0].id if first else None),
        hires=hires,
        interim=tuple(_interim(case, steps)),
        coverage=_coverage(case, steps),
        risks=tuple(_risks(case, steps)),
        tensions=_tensions(case, steps),
        kpis=_kpis(case, steps),
        open_questions=_open(case, steps, tried),
        notes=tuple(notes(case, steps, SHOWN_FACTS)),
        steps=first,
        not_now=not_now(case, way),
        taken_up=taken_up(case, way),
        answers=answers(case, way, wanted),
        facts=tuple(_facts(case)),
        owner_week=week,
        busiest_month=month,
        work_hours=Amount(round(hours.low), round(hours.likely), round(hours.high)),
        money=money_view(case, way),
        main_risk=main_risk(case, steps, month),
        give_back=back_view(case, way),
        targets=wanted,
        leaving=leaving(case, way),
        unnamed=round(case.unnamed),
        size=team_size(case, hires),
        piles=piles(case),
    )


def _open(case: Case, steps: Sequence[Step], tried: Sequence[Trial]) -> tuple[OpenQuestion, ...]:
    """Who does what comes before every number: on that hangs of what it is true that nobody does it. Then a number
    that is in doubt.
    """
    found, unnamed = open_questions(case, steps, tried), asked_of_unnamed(case, steps)
    week = asked_of_week(case) if unnamed is None else None
    later = week is not None and waits_its_turn(case) and any(one.turn is not None for one in found)
    if week is not None and later:
        found = (*found, msgspec.structs.replace(week, turn=None))
    for asked in (
        asked_of_churn(case),
        None if later else week,
        asked_back(case, steps),
        asked_of_count(case, steps),
        unnamed,
    ):
        found = found if asked is None else _before(asked, found)
    unsure = unsure_pay(case, steps)
    if unsure is None:
        return found
    if unsure.step is next(step for step in steps if step.soon):
        # The headline asks it; beside it only who does what is asked first.
        others = sorted(found, key=lambda one: one.fact == PAYROLL)
        return tuple([one if one.fact == WHO_WORKS else msgspec.structs.replace(one, turn=None) for one in others])
    return _before(asked_of_pay(case, unsure), found)


def _before(asked: OpenQuestion, found: tuple[OpenQuestion, ...]) -> tuple[OpenQuestion, ...]:
    others = tuple([one for one in found if one.fact != asked.fact])
    if any(one.turn is not None and one.turn.then is not None for one in others):
        # Whether the shop loses money comes before where hours go.
        return (*others, msgspec.structs.replace(asked, turn=None)) if asked.fact == WEEK else (asked, *others)
    if asked.turn is not None:
        others = tuple([msgspec.structs.replace(one, turn=None, more=None) for one in others])
    return (asked, *others)


def _headline(case: Case, way: Path, month: BusiestMonth | None, begins: str | None) -> Text:
    """``begins`` is the first step to do first."""
    if month is None or not month.leads:
        return _first(case, way, words.FIRST, begins)
    rest = _first(case, way, words.ALL_YEAR, begins, month)
    if not way.soon:
        rest = words.ALL_YEAR_NOBODY.format(said=lowered(rest))
    return season_first(case, month, rest)


def _first(case: Case, way: Path, pattern: Text, begins: str | None, season: BusiestMonth | None = None) -> Text:
    """``season`` are busy months that are told of before."""
    soon = way.soon
    if soon:
        position = soon[0].position
        said = _called(case, way, pattern)
        freed = after_cut(case) if soon[0].payer == "freed" else None
        asks = ask_first(case, position) if position.more_of is None else agreed_first(case, position)
        ends = ends_in_words(case, position)
        fewer = instead(soon[0]) if eases(case, soon[0], begins) else None
        beside = (ends, fewer, freed, _company_share(case, soon[0]), asks, _now_already(case, soon))
        return in_turn(said, *filter(None, beside))
    if (first := back_headline(case, way)) is not None:
        # Where a loss hangs on what people cost, that is said there.
        return in_turn(*filter(None, (first, None if case.room.may_lose else if_wages(case))))
    if (loss := loss_headline(case)) is not None:
        savings = _from_savings(case)
        return Text(loss.en + savings.en, loss.nl + savings.nl)
    later = _first_later(case, way)
    if case.room.sells_nothing and case.room.budget is None:
        return _not_open(case, way.asked)
    if way.asked:
        limit = tens(max(0.0, case.room.limit or 0.0) * case.numbers.per_euro)
        if limit and case.season_takes:
            part = tens(min(limit, case.season_takes * case.numbers.per_euro))
            fills = {"part": amount(part, case.numbers.currency), "limit": amount(limit, case.numbers.currency)}
            return (words.SEASON_TAKES if part < limit else words.SEASON_TAKES_ALL).format(**fills)
        if not limit:
            return _nothing_to_pay_from(case, savings=_from_savings(case), later=later)
        room = span(limit, limit, case.numbers.currency)
        room = _average(case, room) if case.room.budget is None else room
        if not worth_the_company(case, way.asked[0], 0.0):
            role = lowered(case.knowledge.role(way.asked[0].role).name)
            return words.NOT_FOR_THE_COMPANY.format(room=room, role=role, later=later)
        later = _first_later(case, way, named=way.asked[0])
        said = _cannot_pay(case, way.asked[0], room=room, hours=_buys(case, way.asked[0]), later=later)
        return in_turn(*filter(None, (said, if_wages(case))))
    # A company that takes all there is has the hours that it works.
    have = sum(
        min(hours, case.cover.used[name]) if hours >= UNLIMITED else hours
        for name, hours in case.cover.capacity.items()
    )
    if season is not None:
        return nobody_all_year(case, season, have)
    work, keep = case.work.hours.likely / WEEKS, _kept_budget(case)
    on_paper = _on_paper(case, have)
    pattern = words.DONT_HIRE_YET if on_paper is None else words.DONT_HIRE_ON_PAPER
    fills = {} if on_paper is None else {"paper": whole(on_paper)}
    return pattern.format(work=whole(work), have=whole(have / WEEKS), keep=keep, later=later, **fills)


def _on_paper(case: Case, have: float) -> float | None:
    """The hours a week of all contracts and of the owners; ``None`` where these are the hours that there are."""
    week = case.knowledge.threshold(CONTRACT_WEEK)
    if any(hands.hours >= UNLIMITED for hands in case.hands) or case.untold_people or case.untold_packing:
        return None
    owners = sum(hands.hours for hands in case.hands if hands.owner) / WEEKS
    others = [one for one in case.usually if not one.owner and one.name not in case.in_stores]
    if any(one.outside for one in others):
        return None
    paper = owners + sum(one.whole(week) * week * one.count for one in others)
    return paper if round(paper) > round(have / WEEKS) else None


def _called(case: Case, way: Path, pattern: Text) -> Text:
    """Who comes first and what for; of who waits for the first steps, what these have to leave for that."""
    step = way.soon[0]
    if step.follows:
        return _follows(case, step, pattern)
    said = {"hire": in_words(case, step.position), "because": takes(case, step.position)}
    if (unsure := unsure_pay(case, way.steps)) is not None and unsure.step is step:
        first = asked_first(case, unsure, **said)
        return first if pattern == words.FIRST else words.ALL_YEAR_NOBODY.format(said=lowered(first))
    if not step.withheld or step.payer == "freed":
        return pattern.format(**said)
    first = words.FIRST_THE_STEPS.format(left=if_left(case, step), **said)
    return first if pattern == words.FIRST else words.ALL_YEAR_NOBODY.format(said=lowered(first))


def _follows(case: Case, step: Step, pattern: Text) -> Text:
    """Who comes first for somebody who leaves, from when on to look, and what pays for it."""
    found = following(case, step.position)
    assert found is not None
    alone, many, own = leaving_words.FIRSTS_AWAY if found.leave else leaving_words.FIRSTS
    first = own if step.position.more_of is not None else alone if found.count == 1 else many
    said = first.format(
        name=found.name,
        day=day_words(found.day),
        time=time_words(found.day, found.until),
        hire=lowered(in_words(case, step.position)),
        because=takes(case, step.position),
    )
    more = [] if step.wave == "now" else [leaving_words.FROM_DAY.format(day=day_words(found.begins))]
    if found.covered and found.more:
        more.append(leaving_words.COSTS_MORE.format(name=found.name, more=amount(found.more, found.currency)))
    elif found.covered:
        more.append(leaving_words.COSTS_NOTHING.format(name=found.name))
    whole_of_it = in_turn(said, *more)
    return whole_of_it if pattern == words.FIRST else words.ALL_YEAR_NOBODY.format(said=lowered(whole_of_it))


def _now_already(case: Case, soon: Sequence[Step]) -> Text | None:
    """Who comes now, where whoever stands first follows somebody who is there for months yet."""
    now = next((step for step in soon[1:] if step.wave == "now"), None)
    if now is None or not soon[0].follows or soon[0].wave == "now":
        return None
    return leaving_words.NOW_ALREADY.format(hire=lowered(in_words(case, now.position)))


def _company_share(case: Case, step: Step) -> Text | None:
    """What of a hire the shop earns, where a company pays the rest, and the orders at which it earns all."""
    cost, per = step.position.cost, case.numbers.per_euro
    if step.payer != "company" or cost is None or case.room.per_order is None or case.room.order_leaves <= 0:
        return None
    beyond = tens(case.room.beyond_shop(cost.high / per) * per)
    shop = tens(cost.high - beyond)
    if shop >= tens(cost.high):
        return None
    orders = extra_orders(case, beyond / per, share=False)
    if shop <= 0:
        return words.COMPANY_PAYS.format(orders=orders)
    return words.COMPANY_SHARE.format(room=amount(shop, case.numbers.currency), orders=orders)


def _not_open(case: Case, asked: Sequence[Position]) -> Text:
    """Nothing comes in yet: what help would take in orders; building the shop is no job, and nobody is hired for it."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    builds = [one for one in asked if any(taking.activity == STOREFRONT for taking in one.takes_over)]
    orders = Text("", "")
    first = next((one for one in asked if one not in builds), None)
    role = PACKS if first is None else first.role
    hours = case.knowledge.threshold("employee_step_week") * WEEKS if first is None else first.hours
    cost = hours_price(case, role, "in_house", hours) if first is None else first.cost
    if cost is not None and room.order_leaves > 0:
        few, many = (room.extra_orders(euros / per) or 0 for euros in (cost.low, cost.high))
        said = words.NOT_OPEN_ORDERS.format(
            each=price(room.order_leaves, room.order_leaves, currency),
            role=lowered(case.knowledge.role(role).name),
            size=words.HOURS_A_WEEK.format(hours=whole(hours / WEEKS)),
            cost=amounts(cost),
            orders=whole(few) if few == many else words.UP_TO.format(few=whole(few), many=whole(many)),
        )
        orders = _after(said)
    return words.NOT_OPEN.format(orders=orders, build=_after(words.NOT_OPEN_BUILD) if builds else Text("", ""))


def _after(said: Text) -> Text:
    """A sentence that comes after another, where none may be there."""
    return Text(f" {said.en}", f" {said.nl}")


def _nothing_to_pay_from(case: Case, **said: Text) -> Text:
    """Why nobody new can be paid: all of it goes to others, or what is left has to pay for all else."""
    team = sum(case.room.team) / 2
    if not team:
        return words.TOO_LITTLE_KEPT.format(**said)
    left = tens((case.room.rest or 0.0) * case.numbers.per_euro)
    if left <= 0:
        return words.NOTHING_LEFT.format(**said)
    pattern = words.REST_IS_NEEDED if case.room.gap is None else words.REST_IS_NEEDED_TOLD
    return pattern.format(left=_average(case, span(left, left, case.numbers.currency)), **said)


def _average(case: Case, money: Text) -> Text:
    """An amount a month; of a shop that told its season one of an average month."""
    return money if case.room.season is None else words.ON_AVERAGE.format(amount=money)


def _cannot_pay(case: Case, asked: Position, **said: Text) -> Text:
    """What can be paid beside what is asked for first; where the country has no prices, that it is too little."""
    if asked.cost is None:
        return words.CANNOT_PAY.format(**said)
    role = lowered(case.knowledge.role(asked.role).name)
    return words.CANNOT_PAY_IT.format(role=role, size=_hours(asked), cost=amounts(asked.cost), **said)


def _hours(asked: Position) -> Text:
    hours = words.HOURS_A_WEEK.format(hours=whole(asked.hours / WEEKS))
    return words.BY_THE_PIECE if asked.by_the_piece else hours


def _from_savings(case: Case) -> Text:
    """Where money comes from that was told and that the shop does not earn; else nothing."""
    if case.established and case.room.budget is None and not case.room.loses:
        return _after(words.COMPANY_MAY_PAY)
    saved = words.FROM_COMPANY if case.established else words.FROM_SAVINGS
    return _of_budget(case, words.FROM_STORES if case.room.stores_open else saved)


def _kept_budget(case: Case) -> Text:
    """That a budget which buys nobody stays where it is, with the orders that it would take."""
    won = buyers(case, tens((case.room.budget or 0.0) * case.numbers.per_euro))
    if won is not None:
        return _of_budget(case, words.KEEP_UNANSWERED, buyers=whole(won[0]), missed=whole(won[1]))
    orders = extra_orders(case, case.room.budget or 0.0)
    return _of_budget(case, words.KEEP_BUDGET_ORDERS if orders.en else words.KEEP_BUDGET, orders=orders)


def _of_budget(case: Case, pattern: Text, **said: Text) -> Text:
    """What there is to say of a budget that was told and buys nobody; else nothing, as where the season takes of it."""
    budget = tens((case.room.budget or 0.0) * case.numbers.per_euro)
    if not budget or case.season_takes:
        return Text("", "")
    return _after(pattern.format(budget=span(budget, budget, case.numbers.currency), **said))


def _buys(case: Case, asked: Position) -> Text:
    """What the money that was told buys by the hour of work that somebody can do on call; else nothing."""
    skills = {name: one.skill for name, one in case.knowledge.activities.items()}
    routine = sum(taking.hours for taking in asked.takes_over if skills[taking.activity] == "routine")
    on_call = asked.role in case.knowledge.roles_on_the_spot or routine >= asked.hours * ON_CALL
    if case.room.budget is None or asked.cost is None or not on_call:
        return Text("", "")
    usual = (asked.cost.low + asked.cost.high) / 2
    hours = (case.room.limit or 0.0) * case.numbers.per_euro / usual * asked.hours
    if hours < WEEKS:
        return Text("", "")
    return _after(words.BUYS_HOURS.format(hours=whole(hours), role=lowered(case.knowledge.role(asked.role).name)))


def _first_later(case: Case, way: Path, named: Position | None = None) -> Text:
    """Who comes first of those of later; of whoever is ``named`` just before, with a price, a part of it."""
    if case.room.loses_alone:
        return words.LOSS_FIRST
    if not way.steps:
        if case.remembered(unpaid_hands):
            return words.NOT_AT_THIS_PRICE
        return words.NOR_FIVE_TIMES if way.asked else words.OUT_OF_SIGHT
    first = hire(case, way.steps, 1, Firmness(holds=True))
    if (before := nobody_before(case, way)) is not None:
        return before
    if not first.in_sight:
        return words.OUT_OF_SIGHT
    step = way.steps[0].position
    if named is not None and named.cost is not None and named.role == step.role and named.hours > step.hours:
        # One role has one sum of hours in a paragraph.
        said = words.PART_NEXT.format(size=_hours(step), trigger=first.trigger)
    else:
        said = words.COMES_NEXT.format(role=lowered(case.knowledge.role(first.role).name), trigger=first.trigger)
    return in_turn(*filter(None, (said, paid_by_fewer(case, way))))


def _firmness(step: Step, tried: Sequence[Trial], unnamed: float) -> Firmness:
    """A hire of now or next holds when no single open answer takes it away, moves it or makes it much smaller."""
    if step.wave == "later":
        return Firmness(holds=False, hangs_on=("orders_per_month",))
    hangs_on = dict.fromkeys([WHO_WORKS] if unnamed and step.position.more_of is None else ())
    hangs_on |= dict.fromkeys(
        trial.fact for trial in tried if not any(same_advice(step, other) for other in trial.steps)
    )
    return Firmness(holds=not hangs_on, hangs_on=tuple(hangs_on))


def _interim(case: Case, steps: Sequence[Step]) -> Iterable[Hat]:
    """Who does a hire's work until then: whoever does most of it today."""
    owner = next((person.name for person in case.people if person.owner and person.name), None)
    for rank, step in enumerate(steps, start=1):
        by: dict[str | None, float] = {}
        for taking in step.position.takes_over:
            # Who is not there yet does nothing until then.
            who_now = None if rank_of(taking.from_whom) else taking.from_whom
            by[who_now] = by.get(who_now, 0.0) + taking.hours
        who = max(by, key=lambda name: by[name], default=None)
        name = who or owner
        wearer = THE_OWNER if name is None else _named(case, name)
        yield Hat(
            role=step.position.role,
            wearer=wearer,
            why=words.DOES_IT if who is not None else words.NOBODY_NAMED_DOES if case.unnamed else words.NOBODY_DOES,
            until_rank=rank,
            cites=("S5-099",) if who is None or who in case.cover.owners else (),
        )
    for role in case.knowledge.catalogue.roles:
        held = any(person.holds(role.id) for person in case.people)
        if role.indispensable and not held and role.id not in {step.position.role for step in steps}:
            wearer = THE_OWNER if owner is None else Text(owner, owner)
            yield Hat(role=role.id, wearer=wearer, why=words.KEEPS, until_rank=None, cites=("S5-099",))


def _named(case: Case, name: str) -> Text:
    department = department_of(name)
    return Text(name, name) if department is None else case.knowledge.department_name(department)


def _coverage(case: Case, steps: Sequence[Step]) -> tuple[Coverage, ...]:
    """Phase by phase, the roles that somebody holds or will hold."""
    held = holders(case.people)
    ranks: dict[str, int] = {}
    for rank, step in enumerate(steps, start=1):
        if step.position.more_of is None:
            ranks.setdefault(step.position.role, rank)
    rows = []
    for phase in case.knowledge.catalogue.phases:
        for work in phase.work:
            mine = held.get(work.role, ())
            before = tuple(somebody(person.name) for person in mine)
            new = (hired(ranks[work.role]),) if work.role in ranks else ()
            staying = tuple(somebody(person.name) for person in mine if not (person.owner and new))
            if before or new:
                rows.append(Coverage(phase=phase.id, role=work.role, before=before, after=(*staying, *new)))
    return tuple(rows)


def _risks(case: Case, steps: Sequence[Step]) -> Iterable[Risk]:
    """What goes wrong if nothing changes: of each symptom that was named, its first consequence; and what to watch."""
    told = pains_of(case.numbers.facts)
    for symptom in case.knowledge.catalogue.symptoms:
        if symptom.id in told and symptom.consequences:
            consequence = symptom.consequences[0]
            text = Text(f"{symptom.name.en}: {consequence.text.en}", f"{symptom.name.nl}: {consequence.text.nl}")
            yield Risk(text=text, cites=consequence.cites, own_judgement=consequence.own_judgement)
    if any(step.position.sourcing != "in_house" for step in steps if step.soon):
        yield Risk(text=words.RISK_OUTSIDE, cites=("S4-011", "S4-012"))


def _tensions(case: Case, steps: Sequence[Step]) -> tuple[str, ...]:
    """The tensions behind the rules that decided something here, in the order of their numbers."""
    deciding: list[Rule] = []
    for step in steps:
        position = step.position
        deciding += (*position.urgency.reasons, *position.inside_or_outside.reasons[:1])
        deciding += case.verdicts.timing(position.role)
    for role in case.knowledge.roles:
        if case.verdicts.urgency(role).reasons:
            deciding += case.verdicts.ruled_out(role)
    named = {tension for rule in deciding for tension in rule.tensions}
    return tuple(tension.id for tension in case.knowledge.catalogue.tensions if tension.id in named)


def _kpis(case: Case, steps: Sequence[Step]) -> tuple[RoleKpis, ...]:
    found = []
    for role_id in dict.fromkeys(step.position.role for step in steps):
        role = case.knowledge.role(role_id)
        cites = tuple(dict.fromkeys(cite for kpi in role.kpis for cite in kpi.cites))
        found.append(RoleKpis(role=role_id, kpis=tuple(kpi.name for kpi in role.kpis), cites=cites))
    return tuple(entry for entry in found if entry.kpis)


def _facts(case: Case) -> Iterable[FactView]:
    """The numbers that the advice rests on, each with its origin."""
    names: Mapping[str, Text] = {
        **{question.id: question.name for question in case.knowledge.catalogue.questions},
        **{driver.id: driver.name for driver in case.knowledge.catalogue.drivers},
    }
    for number in (*SHOWN_FACTS, *TOLD_FACTS):
        known = case.numbers.get(number)
        if number in TOLD_FACTS and not known.from_shop:
            continue
        question = case.knowledge.questions.get(number)
        unused = number == "cost_per_return" and (not case.room.returned or case.room.return_cost <= case.room.refunded)
        unused |= number in OF_REDONE and not case.room.redone
        # Who told what an order leaves told it with the margin in it.
        unused |= number == "gross_margin" and case.room.contribution is not None and not known.from_shop
        # Nor is postage of use to them, but for what comes back.
        told_whole = case.room.contribution is not None and not case.room.returned
        unused |= number == "shipping_cost_per_order" and told_whole and not known.from_shop
        nothing = known.origin == "assumed" and not known.amount.likely
        below = question is not None and question.minimum < 0 and known.from_shop
        if (known.amount.high <= 0 and not below) or nothing or number not in names or unused:
            continue
        money = question is not None and question.money
        measured = case.team.measured.get(number) if known.origin == "measured" else None
        amount = known.amount.times(case.numbers.per_euro if money else 1.0)
        shown = _shown(amount, known.origin, question is not None and question.of_one)
        told, period = case.team.facts.get(number), case.team.told_per.get(number) if known.origin == "told" else None
        times, by = None, case.numbers.divided.get(number, 1.0)
        if period is not None and question is not None:
            period, times = told_as(period, question, by)
        yield FactView(
            id=number,
            name=names[number],
            low=shown.low,
            likely=shown.likely,
            high=shown.high,
            unit=question.unit if question is not None else None,
            money=money,
            origin=known.origin,
            open=told.open if isinstance(told, Span) else None,
            told_per=period,
            told_times=times,
            of_year=period == "year" and by != 1,
            since=measured.since if measured else None,
            until=measured.until if measured else None,
            why=known.why,
            cites=known.cites,
            own_judgement=known.own_judgement,
        )


def _shown(amount: Amount, origin: str, of_one: bool) -> Amount:
    """As it was told; else in two figures, but what one of something costs as the sums take it, to the cent."""
    told = origin in FROM_SHOP

    def as_shown(value: float) -> float:
        if told:
            return round(value, 4)
        if of_one and value == amount.likely:
            return round(value, 2)
        return figures(value) if value >= 1 else round(value, 2)

    return Amount(as_shown(amount.low), as_shown(amount.likely), as_shown(amount.high))


def carried_out(knowledge: Knowledge, team: Team, today: str | None = None) -> Team:
    """The team once the hires of now and next are made: what they do the owner no longer has as a role.

    Somebody inside answers for whoever is outside: the owner, where one has a name. What a shop cannot do without and
    nobody has is a hat of the owner.
    """
    case = Case(knowledge, team, today)
    steps = path(case).soon
    insiders = sorted((one for one in case.people if not one.outside and one.name), key=lambda one: not one.owner)
    answers = insiders[0].name if insiders else None
    full = knowledge.threshold(FTE_HOURS)
    new = [
        Foreseen(
            name=f"{step.position.role} {rank}",
            unnamed=hired(rank, f"{step.position.role} {rank}"),
            roles=_roles(step.position),
            fte=round(step.position.hours / full / step.position.count, 2),
            count=step.position.count,
            sourcing=step.position.sourcing,
            accountable=None if step.position.sourcing == "in_house" else answers,
            place=NOWHERE,
        )
        for rank, step in enumerate(steps, start=1)
        if step.position.more_of is None and step.position.spared is None
    ]
    hired_for = {step.position.role for step in steps if not step.stands_in}
    more = given_by(step.position for step in steps if step.position.more_of is not None)
    leave = gone(case)
    people = () if team.people is None else [one for one in case.joined().people if one.name not in leave]
    there = [_with_spared(one, steps, full) for one in people]
    staying = [
        _without_roles(person, hired_for) if person.owner else with_more_hours(case, person, more.get(person.name, 0.0))
        for person in there
    ]
    held = {one.role for person in (*staying, *new) for one in person.roles}
    hats = [role.id for role in knowledge.catalogue.roles if role.indispensable and role.id not in held]
    return case.with_people((*_with_hats(staying, hats), *new, *case.away)).team


def _roles(position: Position) -> tuple[Holding, ...]:
    roles = (position.role,) if position.succeeds is None else position.succeeds.roles
    return tuple([Holding(role=role, place=NOWHERE) for role in roles])


def _with_spared(person: Person, steps: Sequence[Step], full: float) -> Person:
    """Somebody who is there with the roles that hours to spare go to."""
    own = [one for step in steps if (one := step.position).spared is not None and one.spared.person.name == person.name]
    more = [Holding(role=one.role, fte=round(one.hours / full / person.count, 4), place=NOWHERE) for one in own]
    return msgspec.structs.replace(person, roles=(*person.roles, *more)) if more else person


def _with_hats(people: Sequence[Person], hats: Sequence[str]) -> Sequence[Person]:
    """The people, and the hats on the first owner; where none is named, on one without a name."""
    worn = tuple(Holding(role=hat, place=NOWHERE) for hat in hats)
    owner = next((person for person in people if person.owner), None)
    if owner is None:
        unnamed = Foreseen(name="owner", unnamed=the_owner("owner"), owner=True, roles=worn, place=NOWHERE)
        return (unnamed, *people) if worn else people
    hatted = msgspec.structs.replace(owner, roles=(*owner.roles, *worn))
    return [hatted if person is owner else person for person in people]


def _without_roles(person: Person, gone: Collection[str]) -> Person:
    return msgspec.structs.replace(person, roles=tuple(held for held in person.roles if held.role not in gone))
