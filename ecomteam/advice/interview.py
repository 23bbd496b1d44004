"""Which question comes next, and when it is enough.

The beginning is the same for everybody and in the order of any advisor: where you sell, how much, who works there,
what hurts, and money. After that comes only what can still change the hires of now and next, most telling first; when
nothing likely can, or after a dozen questions, the next step stands and the rest is for whoever wants it sharper.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

import msgspec

from ecomteam.advice.topics import (
    COMPANY,
    EARNINGS,
    ESTABLISHED,
    GOODS,
    IN_ONE_BREATH,
    MARKETS,
    NEW,
    PAINS,
    PEOPLE,
    PLACES,
    RANGE,
    SPENDING,
    SYSTEMS,
    TOGETHER,
    VOLUME,
    Topic,
    topic,
    topics,
    with_implied,
)
from ecomteam.knowledge.base import PEAK, Knowledge
from ecomteam.knowledge.engine import evidence
from ecomteam.model.amounts import figures
from ecomteam.model.facts import Facts, Value
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import BusiestMonth
from ecomteam.model.rules import Rule, Urge, Wave
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning import Step, changes, grounds, representatives, same_advice, today
from ecomteam.planning.busiest import busiest_month
from ecomteam.planning.path import path
from ecomteam.planning.turning import no_longer_loses
from ecomteam.shop.case import Case
from ecomteam.shop.company import STORE_REVENUE
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.words import interview as words
from ecomteam.words.numbers import span, whole

# The country comes before money, since amounts are in its currency.
BEGINNING = (
    PLACES,
    "sells",
    "country",
    "business_model",
    VOLUME,
    "orders_per_month",
    "monthly_revenue",
    PEOPLE,
    COMPANY,
    PAINS,
    EARNINGS,
    "gross_margin",
    SPENDING,
    "extra_budget",
)

# Troubles are told last of these, so nothing that they raise is asked before.
BEFORE_TROUBLES = frozenset(BEGINNING[: BEGINNING.index(PAINS) + 1])
# Whoever says that this hurts is asked for its number.
RAISED_BY: Mapping[str, str] = {"errors_and_delays": "redo_rate"}
# And whoever thinks of this, for the number that it hangs on.
LEANT_BY: Mapping[str, str] = {"app": "orders_per_customer"}

# Of whoever has stores or business customers too, it is asked whose work the web shop is, and for whom.
ONLY_BESIDE_OTHERS = frozenset((COMPANY, "business_model"))

# How much more than its likely answers say knowing a fact moves the hires of now and next: counted on 600 drawn shops
# by answering each question after the beginning alone. What is not here hardly ever did, and is only asked of whoever
# wants to go on. Of a payroll, a waiting list, missed sales, single pieces and subscribers who stop nothing was
# counted: they weigh as their likely answers say, and so do goods that are rented.
TELLING: Mapping[str, float] = {
    "return_rate": 2.2,
    "manual_orders_share": 2.0,
    MARKETS: 1.7,
    "countries": 1.7,
    "languages": 1.7,
    "business_model": 1.5,
    "ad_spend_per_month": 1.5,
    "support_contacts_per_day": 1.4,
    GOODS: 1.1,
    "makes_products": 1.1,
    "technical_products": 1.1,
    "assisted_selling": 1.1,
    "owner_strength": 0.6,
    "owner_hours_per_week": 1.0,
    # Where the season hurts, it tells whether what hurts is of the whole year.
    "peak_factor": 1.0,
    "ads_in_season": 1.0,
    "contacts_of": 0.4,
    "fulfilment": 1.0,
    "gross_margin": 1.0,
    "shipping_cost_per_order": 1.0,
    "payroll_per_month": 1.0,
    "profit_per_month": 1.0,
    "making_wait_weeks": 1.0,
    "monthly_churn": 1.0,
    "lost_sales_per_month": 1.0,
    "single_pieces": 1.0,
    "rents_out": 1.0,
    "marketplaces": 1.0,
    RANGE: 0.9,
    "products": 0.9,
    "new_products_per_month": 0.9,
    SYSTEMS: 0.8,
    "platform": 0.8,
    "erp_integration": 0.8,
    COMPANY: 0.4,
    "company": 0.4,
    "departments": 0.8,
}
# Below this a question moves too little, too seldom, to be asked unbidden: less than one answer in ten moving a hire.
SETTLED = 0.3
# So many questions at most before the next step is shown; so many usually follow the beginning.
MOST = 12
USUALLY_FOLLOW = 3

# What a change is worth when questions are ordered: what happens now tells more than what happens later.
WORTH: Mapping[Wave, int] = {"now": 4, "next": 2, "later": 1}
# The first step is what the owner acts on.
FIRST_STEP = 4.0

# How likely answers are, where they are not all alike: our own judgement of shops that ask for advice. An end of what a
# number may well be is a fifth; a yes where the usual is no, one in seven, but a link with an ERP of those who have
# stores or business customers too one in two.
AN_END, A_YES = 0.2, 0.15
USUAL = 0.6
PLATFORMS: Mapping[Value, float] = {"hosted_shop": 0.6, "hosted_builder": 0.1, "self_hosted": 0.25, "headless": 0.05}
# How many shops are part of a company that was there before; more of those with stores or business customers.
PART_OF_COMPANY, PART_WITH_STORES = 0.12, 0.5
# What departments do there, with how often.
USUAL_DEPARTMENTS: Sequence[tuple[tuple[str, ...], float]] = (
    ((), 0.5),
    (("logistics",), 0.25),
    (("logistics", "marketing", "service"), 0.25),
)
# So many countries are likely of who sells in more than one.
ABROAD = 3
# A budget that is worth a question: none, or this part of revenue.
A_BUDGET = 0.05


class Interview:
    """What is still to be asked of a team, ``declined`` what its owner does not know; ``asked`` counts the questions.

    ``sharpening`` is for whoever wants to go on once the next step stands, ``raised`` are facts whose number a trouble
    speaks of that was told in words; ``today`` is the day from which dates count. Everything is worked out when it is
    asked for, and kept.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        team: Team,
        declined: Collection[str] = (),
        asked: int = 0,
        *,
        sharpening: bool = False,
        raised: Collection[str] = (),
        today: str | None = None,
    ) -> None:
        self.knowledge = knowledge
        self.team = team
        self.asked = asked
        self.sharpening = sharpening
        self.case = Case(knowledge, team, today)
        self.open: Mapping[str, Topic] = {one.id: one for one in topics(self.case, declined)}
        known = {*team.facts, *team.measured, *declined}
        self._raised = [topic(self.case, fact) for fact in raised if fact not in known and fact in knowledge.questions]

    @cached_property
    def beginning(self) -> list[Topic]:
        """What everybody is asked and is not known yet."""
        found = [name for name in BEGINNING if name in self.open]
        if not beside_others(self.team):
            found = [name for name in found if name not in ONLY_BESIDE_OTHERS]
        rest = [self.open[name] for name in found]
        if found and found[0] in BEFORE_TROUBLES:
            return rest
        told = self.team.facts.get("symptoms")
        pains = told if isinstance(told, frozenset) else frozenset()
        thought = self.team.facts.get("leanings")
        leant = thought if isinstance(thought, frozenset) else frozenset()
        # The number of a pain of the list may wait for money, which says more about the first step.
        return [
            *self._raised,
            *rest,
            *(self.open[fact] for pain, fact in RAISED_BY.items() if {pain} <= pains and fact in self.open),
            *(self.open[fact] for one, fact in LEANT_BY.items() if one in leant and fact in self.open),
        ]

    @cached_property
    def next(self) -> Topic | None:
        """The topic to ask next; ``None`` where it is enough."""
        if self.sharpening:
            return self.finer[0] if self.finer else None
        if self.beginning:
            return self.beginning[0]
        return self.telling[0] if self.telling and self.asked < MOST else None

    @cached_property
    def planned(self) -> int:
        """How many questions are planned, the next one included."""
        if self.sharpening:
            return len(self.finer)
        if self.beginning:
            return max(len(self.beginning), min(len(self.beginning) + USUALLY_FOLLOW, MOST - self.asked))
        return min(len(self.telling), max(0, MOST - self.asked))

    @cached_property
    def telling(self) -> list[Topic]:
        """The topics of which a likely answer still moves a hire of now or next, most telling first."""
        weights = {name: self._weight(one) * TELLING[name] for name, one in self._candidates.items()}
        ordered = sorted(weights, key=lambda name: -weights[name])
        found = [self.open[name] for name in ordered if weights[name] >= SETTLED]
        # No hire of now or next follows from the months, but what the headline begins with does.
        season = self._season
        found = [*found, self.open[BUSY_MONTHS]] if season is not None and season.leads else found
        # Nor from what stores turn over, but whether the shop loses money.
        lacks = STORE_REVENUE in self.open and no_longer_loses(self.case) is not None
        return [self.open[STORE_REVENUE], *found] if lacks else found

    @cached_property
    def settled(self) -> bool:
        """Whether nothing likely changes what comes now and next any more."""
        return not self.beginning and not self.telling

    @cached_property
    def finer(self) -> list[Topic]:
        """The topics whose answers would change the work, the money or a rule of this shop at all."""
        grounds_now = grounds(self.case)
        more = [one for one in self.open.values() if one.question is not None and self._matters(one, grounds_now)]
        first = [one for one in self.telling if one in more]
        return [*first, *(one for one in more if one not in first)]

    @cached_property
    def _candidates(self) -> Mapping[str, Topic]:
        return {name: one for name, one in self.open.items() if name in TELLING}

    @cached_property
    def _base(self) -> list[Step]:
        return today(self.case)

    @cached_property
    def _ground(self) -> object:
        return grounds(self.case)

    def _weight(self, topic: Topic) -> float:
        """How much an answer moves, on average."""
        found = 0.0
        for answer, chance in _likely(self.case, topic):
            other = self._with(answer)
            if grounds(other) != self._ground:
                found += chance * _distance(self._base, today(other))
        return found

    def _matters(self, topic: Topic, ground: object) -> bool:
        if topic.id == BUSY_MONTHS:
            return self._season is not None
        return any(grounds(self._with(answer)) != ground for answer, _ in _likely(self.case, topic))

    @cached_property
    def _season(self) -> BusiestMonth | None:
        """The busiest month, where that was told and lacks hands, and nobody told yet which months are busy."""
        if BUSY_MONTHS not in self.open or not self.case.numbers.get(PEAK).from_shop:
            return None
        month = busiest_month(self.case, path(self.case))
        return month if month is not None and month.hands else None

    def _with(self, answer: Facts) -> Case:
        team = msgspec.structs.replace(self.team, facts={**self.team.facts, **answer})
        return self.case.with_facts(with_implied(team, self.knowledge).facts)


def _likely(case: Case, topic: Topic) -> list[tuple[dict[str, Value], float]]:
    """The answers that are likely, each with how likely it is."""
    if topic.id == COMPANY:
        return [*_of_company(case)]
    if topic.id == PAINS:
        return []
    if topic.id in TOGETHER:
        return [({fact: True}, A_YES) for fact in topic.facts]
    if topic.id == MARKETS:
        return [({"countries": ABROAD, "languages": languages}, A_YES / 2) for languages in (1, ABROAD)]
    if topic.id in IN_ONE_BREATH:
        return [({fact: value}, chance) for fact in topic.facts for value, chance in _odds(case, fact)]
    fact = topic.facts[0]
    return [({fact: value}, chance) for value, chance in _odds(case, fact)]


def beside_others(team: Team) -> bool:
    """Whether the web shop is one of several ways to sell that take people of their own."""
    sells = team.facts.get("sells")
    return isinstance(sells, frozenset) and bool(sells & {"stores", "business_customers"})


def _of_company(case: Case) -> list[tuple[dict[str, Value], float]]:
    part = PART_WITH_STORES if beside_others(case.team) else PART_OF_COMPANY
    found: list[tuple[dict[str, Value], float]] = [({"company": NEW}, 1 - part)]
    for names, often in USUAL_DEPARTMENTS:
        found.append(({"company": ESTABLISHED, "departments": frozenset(names)}, part * often))
    return found


def _odds(case: Case, fact: str) -> list[tuple[Value, float]]:
    question = case.knowledge.question(fact)
    if fact == "extra_budget":
        revenue = case.numbers.likely("monthly_revenue") * case.numbers.per_euro
        return [(0, 0.3), (round(A_BUDGET * revenue), 0.3)]
    values = representatives(case, question)
    match question.kind:
        case "yes_no" if fact == "rents_out":
            # So much comes back that it is as likely as not.
            return [(value, 0.5) for value in values]
        case "yes_no" if fact == "erp_integration" and beside_others(case.team):
            return [(value, 0.5) for value in values]
        case "yes_no":
            return [(value, A_YES if value != question.usual else 1 - A_YES) for value in values]
        case "number":
            return [(value, AN_END) for value in values]
        case _ if fact == "platform":
            return [(value, PLATFORMS.get(value, 0.0)) for value in values]
        case "choice" if question.usual is not None and len(values) > 1:
            others = (1 - USUAL) / (len(values) - 1)
            return [(value, USUAL if value == question.usual else others) for value in values]
        case _:
            return [(value, 1 / len(values)) for value in values]


def _distance(before: Sequence[Step], after: Sequence[Step]) -> float:
    """How far two sets of steps are apart."""
    old = {step.position.role: step for step in before}
    new = {step.position.role: step for step in after}
    found = 0.0 if _first(before) == _first(after) else FIRST_STEP
    for role in dict.fromkeys((*old, *new)):
        one, other = old.get(role), new.get(role)
        if one is not None and other is not None:
            if not same_advice(one, other):
                found += abs(WORTH[one.wave] - WORTH[other.wave]) or 1
        else:
            step = one or other
            assert step is not None
            found += WORTH[step.wave]
    return found


def _first(steps: Sequence[Step]) -> tuple[str, str, str] | None:
    return (steps[0].position.role, steps[0].wave, steps[0].position.sourcing) if steps else None


def alike(before: Sequence[Step], after: Sequence[Step]) -> bool:
    """Whether two sets of steps are the same advice: the same roles, then and in that form, for about as many hours."""
    return len(before) == len(after) and _distance(before, after) == 0


# -- What is behind a question, and what an answer changed


def open_rules(knowledge: Knowledge, team: Team) -> Sequence[Rule]:
    """The rules that the shop's facts alone leave undecided."""
    truths = knowledge.rulebook.evaluate(_known(team))
    return [rule for rule, value in zip(knowledge.rules.values(), truths, strict=True) if value is None]


def _known(team: Team) -> Facts:
    """What the shop told, and what was measured where it told nothing."""
    return {**{fact: one.value for fact, one in team.measured.items()}, **team.facts}


def rules_behind(knowledge: Knowledge, team: Team, facts: Collection[str]) -> Sequence[Rule]:
    """The rules that a question is asked for, those that make a role urgent first, the weightiest before the others."""

    def order(rule: Rule) -> tuple[bool, float]:
        return not isinstance(rule.then, Urge), -rule.then.by if isinstance(rule.then, Urge) else 0

    known = _known(team)
    hanging = (
        rule for rule in open_rules(knowledge, team) if not {*facts}.isdisjoint(evidence(rule.when, known).hangs_on)
    )
    return sorted(hanging, key=order)


# Whoever told one of these has said what is left of revenue.
EARNED = frozenset(("gross_margin", "contribution_per_order"))
# From how many hours a week more or less an owner would say that it is another amount of work.
NOTABLE_HOURS = 2.0


def changes_of(knowledge: Knowledge, before: Team, after: Team) -> tuple[Text, ...]:
    """What an answer changed, in words: the work, what can be paid, and what comes now and next.

    Of hires only once it is known how much is sold and who works there; before that they would be guesses.
    """
    old, new = Case(knowledge, before), Case(knowledge, after)
    found = [*_hours_changed(old, new), *_room_changed(old, new)]
    if "orders_per_month" in before.facts and before.people is not None:
        found += changes(knowledge, today(old), today(new))
    return tuple(found)


def _hours_changed(old: Case, new: Case) -> list[Text]:
    told = any(known in new.team.facts for known in ("orders_per_month", "monthly_revenue"))
    if not told:
        return []
    before, after = (case.work.hours.likely / WEEKS for case in (old, new))
    first = not any(known in old.team.facts for known in ("orders_per_month", "monthly_revenue"))
    if first:
        return [words.FIRST_HOURS.format(after=whole(after))]
    if abs(after - before) < NOTABLE_HOURS:
        return []
    return [words.NOW_HOURS.format(before=whole(before), after=whole(after))]


def _room_changed(old: Case, new: Case) -> list[Text]:
    before, after = old.room.limit, new.room.limit
    if after is None or not EARNED & new.team.facts.keys():
        return []
    shown, was = (
        None if limit is None else figures(max(0.0, limit) * new.numbers.per_euro) for limit in (after, before)
    )
    if shown == was and EARNED & old.team.facts.keys():
        return []
    if not shown:
        return [words.CAN_PAY_NOTHING]
    return [words.CAN_PAY.format(room=span(shown, shown, new.numbers.currency))]
