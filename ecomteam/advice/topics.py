"""Topics: what an owner is asked at once. Most are one fact of the shop; some are several that one breath answers.

An answer says more than it names: who sells nowhere else has no marketplaces, and who has a packer packs.
"""

from collections.abc import Collection, Mapping, Sequence

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.facts import Facts, Said, Value, in_order
from ecomteam.model.questions import Option, Question
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Text
from ecomteam.shop.case import MAKERS, Case
from ecomteam.shop.payroll import PAYROLL
from ecomteam.shop.result import RESULT
from ecomteam.shop.staff import told_by_people
from ecomteam.words import interview as words

PEOPLE = "people"
GOODS, PAINS, COMPANY = "goods", "pains", "part_of_company"
# Heard where it is told beside what hurts, and never asked for by itself.
LEANINGS = "leanings"
# Several facts that are asked in one question, by what the question is called.
TOGETHER: Mapping[str, tuple[str, ...]] = {
    GOODS: ("makes_products", "technical_products", "assisted_selling"),
    PAINS: ("symptoms", "goals", LEANINGS),
    COMPANY: ("company", "departments"),
}
PLACES, VOLUME, EARNINGS, SPENDING = "places", "volume", "earnings", "spending"
RANGE, SYSTEMS, MARKETS = "range", "systems", "markets"
# Several facts that an owner tells in one breath, each in words of its own; what is not told is asked alone.
IN_ONE_BREATH: Mapping[str, tuple[str, ...]] = {
    PLACES: ("sells", "marketplaces", "stores", "country"),
    VOLUME: ("orders_per_month", "monthly_revenue"),
    EARNINGS: ("gross_margin", "shipping_cost_per_order"),
    SPENDING: ("ad_spend_per_month", "extra_budget"),
    RANGE: ("products", "new_products_per_month"),
    SYSTEMS: ("platform", "erp_integration"),
    MARKETS: ("countries", "languages"),
}
WHOLE, PART = "whole", "part"
ESTABLISHED, NEW = "established", "new"

# With another answer these are known too.
SETTLED_BY: Mapping[str, tuple[str, ...]] = {
    "extra_budget": ("monthly_budget",),
    "monthly_budget": ("extra_budget",),
    "average_order_value": ("orders_per_month", "monthly_revenue"),
    "monthly_revenue": ("orders_per_month", "average_order_value"),
    "gross_margin": ("contribution_per_order",),
    "shipping_cost_per_order": ("contribution_per_order",),
}
# What may be told instead of the facts of a topic, and is never asked by itself.
INSTEAD: Mapping[str, tuple[str, ...]] = {
    VOLUME: ("subscribers", "offline_orders_per_month", "peak_factor", "busy_months"),
    EARNINGS: ("contribution_per_order", RESULT),
    SPENDING: (RESULT,),
}
# Asked first of all, and never again where other answers have said it.
ONLY_HERE = frozenset(("sells",))
# Asked only of whom it is known that they may have it.
ONLY_WHERE_KNOWN = frozenset(("single_pieces", "hour_cost", "rents_out", "orders_per_customer"))
# So many pains and goals fit on a screen of 24 lines, with the question and what to type.
SHOWN_PAINS, SHOWN_GOALS = 8, 3
# What only some shops can have; of the others nobody is asked for it. A pain needs all of its own to hold.
ONLY_WITH_OTHERS = frozenset(
    ("team_incomplete", "team_stretched", "roles_unclear", "nobody_knows_whole", "launch_delays", "no_strategy_owner")
)
ONLY_WITHOUT_OTHERS = frozenset(("owner_overloaded",))
ONLY_WHERE: Mapping[str, Mapping[str, tuple[str | bool, ...]]] = {
    "account_issues": {"sells": ("marketplaces",)},
    "marketplace_fees": {"sells": ("marketplaces",)},
    "sales_resists_ecommerce": {"company": (ESTABLISHED,)},
    "marketing_it_clash": {"company": (ESTABLISHED,)},
    "low_adoption": {"business_model": ("b2b", "both")},
    "replatform_decision": {"sells": ("own_shop",)},
    "site_problems": {"sells": ("own_shop",)},
    "site_without_results": {"sells": ("own_shop",)},
    "low_conversion": {"sells": ("own_shop",)},
    "add_marketplace": {"sells": ("own_shop",)},
    "go_headless": {"sells": ("own_shop",)},
    "launch_webshop": {"stage": ("launch",)},
    "making_behind": {"makes_products": (True,)},
    "making_once_behind": {"makes_products": (True,), "fulfilment": ("nothing_to_pack",)},
}
# Goals that every owner can have come before those that fit some.
USUAL_GOALS = ("grow_sales", "free_owner_time", "better_service")


class Topic(msgspec.Struct, frozen=True):
    """Something to ask: ``question`` as it is put, ``None`` for who works there; ``facts`` that the answer tells.

    ``instead`` are those that may be told in their place. Of a long list of options the first ``shown`` are shown.
    """

    id: str
    facts: tuple[str, ...]
    question: Question | None = None
    shown: int | None = None
    instead: tuple[str, ...] = ()

    def told(self, value: Value) -> dict[str, Value]:
        """The facts that an answer to the question tells."""
        if self.id not in TOGETHER:
            return {self.facts[0]: value}
        assert isinstance(value, frozenset)
        match self.id:
            case "goods":
                return {fact: fact in value for fact in self.facts}
            case "pains":
                said = {fact: Said(_of(fact, value)) for fact in self.facts}
                return {fact: items for fact, items in said.items() if items or fact != LEANINGS}
            case _:
                departments = value - {WHOLE, PART}
                if WHOLE in value or not value:
                    return {"company": NEW}
                return {"company": ESTABLISHED, "departments": departments}

    def answer(self, facts: Facts) -> Value | None:
        """The same the other way round: what was answered, as far as it is known."""
        if self.id not in TOGETHER:
            return facts.get(self.facts[0])
        if not any(fact in facts for fact in self.facts):
            return None
        match self.id:
            case "goods":
                return frozenset(fact for fact in self.facts if facts.get(fact) is True)
            case "pains":
                return Said(f"{fact}.{item}" for fact in self.facts for item in in_order(_members(facts.get(fact))))
            case _:
                if facts.get("company") == NEW:
                    return frozenset((WHOLE,))
                return frozenset(_members(facts.get("departments"))) or frozenset((PART,))


def _of(fact: str, value: frozenset[str]) -> list[str]:
    return [item.partition(".")[2] for item in in_order(value) if item.partition(".")[0] == fact]


def _members(value: Value | None) -> frozenset[str]:
    return value if isinstance(value, frozenset) else frozenset()


def topics(case: Case, declined: Collection[str]) -> list[Topic]:
    """All that can still be asked, in the order of the catalogue; several facts at once where none of them is known."""
    found: list[Topic] = [] if case.team.people is not None or PEOPLE in declined else [Topic(PEOPLE, ())]
    gone: set[str] = set()
    for name, facts in IN_ONE_BREATH.items():
        if all(fact in case.knowledge.questions and _open(case, fact, declined) for fact in facts):
            found.append(topic(case, name))
            gone |= {*facts}
    for name, facts in TOGETHER.items():
        if all(fact in case.knowledge.questions and _open(case, fact, declined) for fact in _needed(facts)):
            found.append(topic(case, name))
            gone |= {*facts}
        elif name == COMPANY and case.numbers.facts.get("company") != ESTABLISHED:
            gone.add("departments")
    found += [
        Topic(question.id, (question.id,), question)
        for question in case.knowledge.catalogue.questions
        if question.id not in gone and _open(case, question.id, declined)
    ]
    return found


def topic(case: Case, name: str) -> Topic:
    """The topic of that name, whether it is still open or not."""
    if name == PEOPLE:
        return Topic(PEOPLE, ())
    if name in IN_ONE_BREATH:
        return _breath(case, name)
    facts = TOGETHER.get(name)
    if facts is None:
        return Topic(name, (name,), case.knowledge.question(name))
    match name:
        case "goods":
            options = [Option(id=fact, name=words.GOODS[fact]) for fact in facts]
            return Topic(name, facts, _asked(name, words.ASK_GOODS, words.HELP_GOODS, words.NAME_GOODS, options))
        case "pains":
            return _pains(case)
        case _:
            departments = case.knowledge.question("departments").options
            options = [Option(id=WHOLE, name=words.WHOLE), *departments, Option(id=PART, name=words.PART)]
            return Topic(name, facts, _asked(name, words.ASK_COMPANY, words.HELP_COMPANY, words.NAME_COMPANY, options))


def topic_of(fact: str, knowledge: Knowledge) -> str:
    """The name of the topic under which an answer is shown and changed."""
    return next((name for name, facts in TOGETHER.items() if fact in facts and fact in knowledge.questions), fact)


def _asked(name: str, ask: Text, help_: Text, called: Text, options: Sequence[Option]) -> Question:
    return Question(
        id=name, kind="set", name=called, ask=ask, help=help_, options=tuple(options), own_judgement=words.TOGETHER
    )


def _breath(case: Case, name: str) -> Topic:
    """Options, where there are any, are those of the first fact."""
    facts = IN_ONE_BREATH[name]
    first = case.knowledge.question(facts[0])
    said = words.IN_ONE_BREATH[name]
    asked = _asked(name, said.ask, said.help, said.name, first.options)
    instead = tuple(fact for fact in INSTEAD.get(name, ()) if fact in case.knowledge.questions)
    return Topic(name, facts, msgspec.structs.replace(asked, kind=first.kind), instead=instead)


def _needed(facts: tuple[str, ...]) -> tuple[str, ...]:
    """Of a company its departments are only known where there are any, and leanings where somebody tells them."""
    return facts[:1] if facts == TOGETHER[COMPANY] else tuple(fact for fact in facts if fact != LEANINGS)


def _open(case: Case, fact: str, declined: Collection[str]) -> bool:
    question = case.knowledge.questions[fact]
    known = {*case.team.facts, *declined}
    if not (question.asked or fact in ONLY_HERE) or fact in known or fact in case.team.measured:
        return False
    settled = SETTLED_BY.get(fact)
    if settled and known.issuperset(settled):
        return False
    if (fact == PAYROLL and not case.room.pay_is_open) or (fact == RESULT and not case.room.result_is_open):
        return False
    if fact == MAKERS and not case.makers:
        return False
    if fact == "owner_hours_per_week" and not any(person.owner and not person.hours_told for person in case.people):
        return False
    holds = truth(question.when, case.numbers.facts)
    return holds is True or (holds is None and fact not in ONLY_WHERE_KNOWN)


# -- What hurts, and what is wanted


def _pains(case: Case) -> Topic:
    """Those that fit the shop come first: of work that it has, most hours before fewer."""
    pains = [row.id for row in case.knowledge.catalogue.symptoms]
    goals = [row.id for row in case.knowledge.catalogue.goals]
    fit_pains = _fitting(case, pains, SHOWN_PAINS)
    fit_goals = _fitting(case, [*(goal for goal in USUAL_GOALS if goal in goals), *goals], SHOWN_GOALS)
    first = [*(("symptoms", item) for item in fit_pains), *(("goals", item) for item in fit_goals)]
    rest = [("symptoms", item) for item in pains if item not in fit_pains]
    rest += [("goals", item) for item in goals if item not in fit_goals]
    rest += [(LEANINGS, leaning.id) for leaning in case.knowledge.catalogue.leanings]
    options_of = {fact: case.knowledge.options(case.knowledge.question(fact)) for fact in TOGETHER[PAINS]}
    rows = {(fact, option.id): option for fact, options in options_of.items() for option in options}
    options = [msgspec.structs.replace(rows[fact, item], id=f"{fact}.{item}") for fact, item in [*first, *rest]]
    asked = _asked(PAINS, words.ASK_PAINS, words.HELP_PAINS, words.NAME_PAINS, options)
    return Topic(PAINS, TOGETHER[PAINS], asked, shown=len(first))


def _fitting(case: Case, items: Sequence[str], most: int) -> list[str]:
    fitting = [item for item in dict.fromkeys(items) if _can_have(case, item)]
    if len(items) > len(fitting) and items[: len(USUAL_GOALS)] == [*USUAL_GOALS]:
        return fitting[:most]
    hours = {item: _hours_behind(case, item) for item in fitting}
    found: list[str] = []
    while fitting and len(found) < most:
        # Of one trade the second pain counts half, so that not all are about parcels.
        named = [_trade(case, item) for item in found]
        best = max(fitting, key=lambda item: hours[item] / (1 + named.count(_trade(case, item))))
        found.append(best)
        fitting.remove(best)
    return found


def _trade(case: Case, item: str) -> str | None:
    """Who relieves a pain most directly."""
    row = case.knowledge.symptoms.get(item) or case.knowledge.goals[item]
    return next(iter(row.roles), None)


def _can_have(case: Case, item: str) -> bool:
    others = any(not person.owner for person in case.people)
    if (item in ONLY_WITH_OTHERS and not others) or (item in ONLY_WITHOUT_OTHERS and len(case.people) > 3):
        return False
    pain = case.knowledge.symptoms.get(item)
    if pain is not None and pain.unless is not None and truth(pain.unless, case.numbers.sure) is True:
        return False
    for fact, wanted in ONLY_WHERE.get(item, {}).items():
        told = case.team.facts.get(fact)
        has = _members(told) if isinstance(told, frozenset) else {told} - {None}
        if fact == "sells" and told is None:
            continue
        if not has & {*wanted}:
            return False
    return True


def _hours_behind(case: Case, item: str) -> float:
    """Hours a month of the work that a pain speaks of, in this shop; of the owner alone, all that nobody else does."""
    row = case.knowledge.symptoms.get(item) or case.knowledge.goals[item]
    if item in ONLY_WITHOUT_OTHERS:
        return case.work.hours.likely if len(case.people) == 1 else 0.0
    said = [claim.activity for claim in row.says]
    done = case.knowledge.done_by
    mine = said or [name for role in row.roles[:1] for name, rank in done.get(role, {}).items() if rank == 0]
    return max((case.work.likely(name) for name in mine), default=0.0) * (1.0 if said else 0.5)


# -- What an answer says beside what it names


def with_implied(team: Team, knowledge: Knowledge) -> Team:
    """The team with the facts that others leave no choice about; what was told stays as it is."""
    implied = _implied(team.facts, team.people, knowledge)
    return msgspec.structs.replace(team, facts={**team.facts, **implied}) if implied else team


def without(team: Team, names: Collection[str], knowledge: Knowledge) -> Team:
    """The team with answers taken back, and with them what they alone implied."""
    facts = {fact: value for fact, value in team.facts.items() if fact not in names}
    people = None if PEOPLE in names else team.people
    hung = {
        fact
        for fact, value in team.facts.items()
        if _implied(_but(team.facts, fact), team.people, knowledge).get(fact) == value
        and fact not in _implied(_but(facts, fact), people, knowledge)
    }
    ideas = () if LEANINGS in names else team.ideas
    return msgspec.structs.replace(
        team, facts={fact: value for fact, value in facts.items() if fact not in hung}, people=people, ideas=ideas
    )


def _but(facts: Facts, name: str) -> Facts:
    return {fact: value for fact, value in facts.items() if fact != name}


def _implied(facts: Facts, people: Sequence[Person] | None, knowledge: Knowledge) -> Facts:
    by_people = {fact: value for fact, value in told_by_people(people or ()).items() if fact in knowledge.questions}
    return {**{fact: value for fact, value in by_people.items() if fact not in facts}, **knowledge.implied(facts)}
