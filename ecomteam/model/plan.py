"""A plan: which role next, how, when, at what cost and why."""

from typing import Literal

import msgspec

from ecomteam.model.amounts import Amount, NumberOrigin
from ecomteam.model.facts import Value
from ecomteam.model.ideas import IdeaKind
from ecomteam.model.leaving import Following, Leaving
from ecomteam.model.references import ActivityId, FactId, GoalId, LeaningId, PhaseId, RoleId, RuleId, TensionId
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.rules import Wave
from ecomteam.model.text import Text
from ecomteam.model.who import Who, somebody, the_owner

THE_OWNER = Text("the owner", "de eigenaar")


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that fired for it; ``rule`` is empty for a reason that is none. ``own_judgement`` is set where no source
    carries it.
    """

    rule: RuleId
    text: Text
    cites: tuple[str, ...]
    own_judgement: Text | None = None


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What a hire costs a month, as a range; ``basis`` says what it rests on, ``cites`` the statements."""

    low: float
    high: float
    currency: str
    basis: Text
    cites: tuple[str, ...] = ()


class Firmness(msgspec.Struct, frozen=True, kw_only=True):
    """How firm a hire is: it holds whatever the open answers are, or it hangs on these facts."""

    holds: bool
    hangs_on: tuple[str, ...] = ()


class Lead(msgspec.Struct, frozen=True, kw_only=True):
    """Weeks to find somebody, and weeks until the work runs by itself."""

    recruit_weeks: float
    ramp_weeks: float
    cites: tuple[str, ...] = ()
    own_judgement: Text | None = None


# How many times today's volume one can look ahead.
IN_SIGHT = 5
# Who has people to spare fills their weeks first, and looks less far.
NEARBY = 3
# So many orders a month have still one owner and a helper or two.
STILL_SMALL = 1_000


class Volume(msgspec.Struct, frozen=True, kw_only=True):
    """A trigger in the shop's own numbers: from so much of ``fact`` a month (today ``now``) it is needed and paid for.

    ``assumed`` where nobody told what the shop has today.
    """

    fact: FactId
    value: float
    now: float
    unit: Text
    assumed: bool = False

    @property
    def nearby(self) -> bool:
        """Whether it lies within three times today's volume."""
        return self.value <= NEARBY * self.now

    @property
    def foreseen(self) -> bool:
        """Whether it lies within five times today's volume; a shop that large is another shop, to be asked anew."""
        return self.value <= IN_SIGHT * self.now

    @property
    def in_sight(self) -> bool:
        """The same; who has hardly begun sees as far as a shop that is small still."""
        return self.foreseen or self._small

    @property
    def promised(self) -> bool:
        """Whether it can be named to somebody who wants it: within three times today's, or of a shop that is small."""
        return self.nearby or self._small

    @property
    def _small(self) -> bool:
        return self.fact == "orders_per_month" and self.value <= STILL_SMALL


class Takeover(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a month of an activity that a hire takes over.

    ``from_whom`` is a name, or ``from_rank`` an earlier hire; nobody where it was left undone.
    """

    activity: ActivityId
    hours: float
    from_whom: Who | None
    from_owner: bool = False
    from_rank: int | None = None


class Waits(msgspec.Struct, frozen=True, kw_only=True):
    """What waits to be made, of a hire that makes: so many ``weeks`` of ``a_week`` orders, ``waiting`` in all.

    ``much`` of them wait too long, to come to a wait of ``to`` weeks; that takes so many ``months`` at what the hire
    makes, ``None`` where it makes no whole order. ``drop`` is whether that is too little to be an answer.
    """

    weeks: float
    a_week: int
    to: float
    waiting: int
    much: int
    months: int | None
    drop: bool


class FreedOrders(msgspec.Struct, frozen=True, kw_only=True):
    """The ``orders`` a month that an owner who makes can make in ``hours`` that become free, at ``each`` hours of one.

    One ``leaves`` so much, all of them the ``amount``. ``waits`` says that they are asked for already, and not only
    wanted, ``rests`` that the plan takes some of these hours for a shorter week.
    """

    hours: int
    each: float
    orders: int
    leaves: float
    amount: float
    currency: str
    waits: bool
    rests: bool


class Stays(msgspec.Struct, frozen=True, kw_only=True):
    """Subscribers a month who pay for a hire if they stay: ``fewer`` at the high end of its price, ``fewer_low`` at the
    low, ``of`` so many that stop in a month. Each ``leaves`` so much in all its months. ``churn`` is the share that
    stops, and ``then`` if so many stay.
    """

    fewer: int
    fewer_low: int
    of: int
    leaves: float
    churn: float
    then: float


class Payback(msgspec.Struct, frozen=True, kw_only=True):
    """The extra orders a month that pay for something, what they turn over, and their share of today's orders.

    ``orders`` is counted at the high end of the price, and ``orders_low`` at the low.
    ``fewer_returns`` is the share of all orders (0 to 1) that would pay for it if they no longer came back: of a hire
    that works on returns, where these were told.
    ``missed_sales`` are the sales a month that are missed for want of stock, and ``missed_share`` the part of them that
    orders leave: of a hire that plans the stock, where these were told.
    ``ads_per_order`` is what ads come to for each of today's orders, where these are bought, and ``orders_bought`` how
    many pay for it if each of them costs that; ``None`` of both where they are not, of the second where none would do.
    ``price_rise`` is what each of today's orders has to bring in more, at the high end and ``price_rise_low`` at the
    low, where a shop sells all that it makes and more hands would cost more than they make: no order more comes then.
    ``orders_today`` are those that it is divided by. ``made`` are the orders a month that its hours make, where no
    order leaves without such hours and the shop tells their pace, and ``made_for_owner`` those that an owner makes now;
    ``waits`` is what waits to be made, where that was told. ``fewer_redone`` are the orders a month that pay for it if
    they no longer have to be made good, at ``redone_each``: of a hire that prevents that, of ``redone`` today.
    ``stays`` are the subscribers that pay for it if they stay: of a hire that keeps them.
    ``unanswered`` are the calls and messages a month that nobody answers and ``buyers`` how many of these have to buy
    to pay for who answers, where few do. ``made_leaves`` is what the orders that are made leave where more are asked
    for, and ``freed`` are those that an owner makes in the hours that it frees: of the first hire that makes or frees
    any. ``in_margin`` is whether the pay of such hands is off the margin already, so that what they make pays for them.
    """

    orders: int
    revenue: float
    share: float | None
    per_order: float
    currency: str
    orders_low: int | None = None
    fewer_returns: float | None = None
    missed_sales: float | None = None
    missed_share: float | None = None
    ads_per_order: float | None = None
    orders_bought: int | None = None
    price_rise: float | None = None
    price_rise_low: float | None = None
    orders_today: int | None = None
    made: int | None = None
    made_for_owner: int | None = None
    waits: Waits | None = None
    redone: float | None = None
    redone_each: float | None = None
    fewer_redone: int | None = None
    stays: Stays | None = None
    unanswered: int | None = None
    buyers: int | None = None
    in_margin: bool = False
    made_leaves: float | None = None
    freed: FreedOrders | None = None


class ByProducts(msgspec.Struct, frozen=True, kw_only=True):
    """A trigger in products: at so many ``lacking`` data, or so many ``new`` ones a month, product data fills hours.

    ``products`` there are in all; ``lacking_now`` and ``new_now`` are those of today, ``None`` where nobody told.
    """

    hours_per_week: float
    lacking: float | None
    new: float | None
    products: int | None = None
    lacking_now: int | None = None
    new_now: int | None = None


class MoreHours(msgspec.Struct, frozen=True, kw_only=True):
    """The first volume at which a hire works more: the hours a week then, and what all of them cost a month."""

    hours_per_week: float
    monthly_cost: Cost | None
    volume: Volume | None
    beyond_goal: bool = False

    @property
    def in_sight(self) -> bool:
        """Whether it comes at a volume that one can look ahead to."""
        return not self.beyond_goal and self.volume is not None and self.volume.in_sight


# Fixed hours of own people: somebody takes over what they leave for these, or they have them to spare.
Fixed = Literal["replaced", "spare"]


class OwnShare(msgspec.Struct, frozen=True, kw_only=True):
    """What one of several has of such hours: hours a week, today and then."""

    name: str
    hours_before: float
    hours_after: float


class OwnPeople(msgspec.Struct, frozen=True, kw_only=True):
    """Who is asked before anybody is looked for: contract hours a week for the shop, today (as told) and then.

    Leave, illness and breaks are in a contract, and not in the ``hours_per_week`` of a hire, which are worked. Who is
    unpaid has those on top as they are.
    ``name`` is nobody's where it may be anybody of the company who knows its goods and customers. Where the hire is
    ``on_top`` it is these hours, and nobody new is looked for: they have the ``same_role`` already, or learn it beside
    another. ``fixed`` is where it is hours that they have today: a part-timer takes over what they leave
    (``replaced``), or they have them to spare. Where several of one role share them, ``people`` tells each, the hours
    are those of all together, and they may divide them in another way.
    """

    name: str | None
    hours_before: float | None
    hours_after: float
    same_role: bool = False
    on_top: bool = False
    fixed: Fixed | None = None
    people: tuple[OwnShare, ...] = ()


WhatFits = Literal["fits", "hours_only", "not_yet", "unknown"]
Payer = Literal["shop", "company", "freed", "leaver"]


class AfterSteps(msgspec.Struct, frozen=True, kw_only=True):
    """What the first steps leave of a hire: they likely save ``saves_per_week`` hours of its work.

    ``count`` people then come for ``hours_per_week``; nobody (0) where the hire waits for what the steps leave: it
    comes if the work that they save on still takes ``still_per_week`` hours of all.
    """

    saves_per_week: float
    count: int
    hours_per_week: float
    still_per_week: float | None = None


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """Work with an end that most of a hire is for: ``hours`` in all, and the ``months`` that it takes at the hours of
    the hire. ``lasts`` are the hours a week of the same work that nobody has and that come back.
    """

    hours: int
    months: int
    lasts: float


class Hire(msgspec.Struct, frozen=True, kw_only=True):
    """A position of the roadmap: ``count`` people in one role, for ``hours_per_month`` net hours together.

    ``fte`` is that by 130 hours. ``verdict`` says whether the shop can pay it; ``hours_wanted`` are the hours that
    the work asks for, also where fewer can be paid. ``recruit_month`` is the month to start recruiting and
    ``start_month`` the first at work, counted from now (0); ``None`` where no month can be said. ``score`` are the
    hours it takes over, weighed by urgency. ``price_per_order`` is what a fulfilment company asks, which is paid by
    the order. ``payer`` is the company where it told a budget and the shop does not earn this hire yet, what a
    first step makes free (the money's ``freed``) where the room does not pay it, and what a ``leaver`` costs of
    whoever follows them. ``on_call`` is for hands that come when there is work. ``budget_grows`` is whether the
    budget that was told has to grow with the shop to pay for it, ``beyond_goal`` whether it comes only beyond the
    orders or the revenue that an owner wants. ``after_steps`` is what the first steps leave of it, where they save
    much of its work, ``follows`` whom it follows who leaves, ``job`` is
    set where it is for work with an end. ``paid_hours_per_month`` are those of a contract, with
    leave, illness and breaks; of others those that they work, and ``None`` of who is paid by the order.
    ``by_products`` is from how many products on it comes, where it keeps product data and these ask for it, not
    orders.
    """

    rank: int
    role: RoleId
    count: int = 1
    wave: Wave
    sourcing: Sourcing
    engagement: Engagement
    on_call: bool = False
    fte: float
    hours_per_month: float
    hours_per_week: float
    paid_hours_per_month: float | None = None
    hours_wanted: float
    takes_over: tuple[Takeover, ...]
    score: int
    verdict: WhatFits
    payer: Payer = "shop"
    reasons: tuple[Reason, ...]
    how: tuple[Reason, ...]
    monthly_cost: Cost | None
    price_per_order: tuple[float, float] | None = None
    cost_per_hour_freed: tuple[float, float] | None
    pays_for_itself: Payback | None
    trigger: Text
    volume: Volume | None = None
    by_products: ByProducts | None = None
    more_hours: MoreHours | None = None
    own_people: OwnPeople | None = None
    budget_grows: bool = False
    beyond_goal: bool = False
    firmness: Firmness
    recruit_month: int | None = None
    start_month: int | None = None
    lead: Lead | None = None
    after_steps: AfterSteps | None = None
    follows: Following | None = None
    job: Job | None = None

    @property
    def withheld(self) -> bool:
        """Whether it waits for the first steps, as what they leave may need nobody."""
        return self.after_steps is not None and not self.after_steps.count

    @property
    def soon(self) -> bool:
        """Whether it is for now or next."""
        return self.wave != "later"

    @property
    def more_of(self) -> str | None:
        """Who is there already and works these hours more; nobody where somebody new comes."""
        return self.own_people.name if self.own_people is not None and self.own_people.on_top else None

    @property
    def fixed(self) -> Fixed | None:
        """Whose fixed hours of own people it is, as in ``OwnPeople``."""
        return self.own_people.fixed if self.own_people is not None else None

    @property
    def in_sight(self) -> bool:
        """Whether it comes at a volume that one can look ahead to."""
        return not self.beyond_goal and (self.volume is None or self.volume.in_sight)


class DoFirst(msgspec.Struct, frozen=True, kw_only=True):
    """Something to do now without hiring. ``answers`` is what was told that it answers.

    ``saves_hours`` are hours a month, of the ``of_hours`` that the work which it touches takes, and ``sum`` how they
    come about where they count by a number. ``worth`` is what it saves and brings in a month, in the shop's currency,
    as far as what was told makes a sum of it; 0 where it makes none; ``brings`` is the money in that, without hours.
    ``ranked`` says why the step stands where it stands, ``needed`` whether who comes first hangs on it, ``great``
    whether it outweighs the first one, whatever that is against, and ``little`` whether it is known to be worth next
    to nothing. ``freed`` are the orders that an owner makes in these hours.
    """

    id: str
    text: Text
    because: Text
    saves_hours: Amount | None = None
    of_hours: float | None = None
    sum: Text | None = None
    freed: FreedOrders | None = None
    cost: Cost | None = None
    answers: tuple[str, ...] = ()
    worth: float = 0.0
    brings: float = 0.0
    ranked: Text | None = None
    needed: bool = False
    great: bool = False
    little: bool = False
    cites: tuple[str, ...] = ()
    own_judgement: Text | None = None


class SumLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a sum that an owner can redo: what it is, how it is worked out, and what comes out.

    ``each`` is of one order: with cents.
    """

    label: Text
    sum: Text
    low: float
    likely: float
    high: float
    each: bool = False


class YearMoney(msgspec.Struct, frozen=True, kw_only=True):
    """What the busy months leave beside their ads and hands, in a year and in an average month of it.

    A quiet month comes ``short`` by so much, with the hires of now and next, what usual costs and owners take, and
    ``buffer`` is that for all ``quiet`` months; ``None`` where nothing is short, or the busy months do not leave it.
    """

    a_year: float
    a_month: float
    quiet: int
    short: float | None = None
    buffer: float | None = None


class MoneyView(msgspec.Struct, frozen=True, kw_only=True):
    """What the shop keeps and can pay a month, in ``currency``; ``None`` where its revenue is not known.

    ``gross_profit`` is before ads, ``left`` after all of them.
    ``limit`` is what new people may cost at the high end, ``soon`` what the hires of now and next cost, ``asked`` what
    all that the work asks for today would cost. ``estimated`` are people of today whose cost nobody told.
    ``learning`` is what the hires of now and next cost, once, for hours that go to learning; ``reserve`` what to have
    in hand before they begin, ``reserve_months`` at the high end of what all people together cost. ``None`` where
    nobody is to be hired. ``freed`` is what a first step makes free a month, where a hire is paid from that, and
    ``leavers`` what those cost at the high end who leave and whom somebody follows: it is part of ``soon``. ``shared``
    says of whom only the hours for the shop count, because they work for all of a company. Where busy months were told,
    ``left``, ``room`` and ``limit`` are an average month of the ``year``. ``loses`` is whether people and ads cost
    more than is left before them, and no company pays, ``told`` whether the shop says itself what it keeps,
    and ``gap`` how that and our count differ; ``worked_back`` is whether what people cost follows from that,
    and ``by_rate`` whether it does from a rate that was told, in a country whose wages nobody publishes. ``likely`` is
    what of ``limit`` is there if today's people cost what is likely, where that is clearly less. ``orders`` are those
    of the web shop and those from outside it, where there are any: both pay. ``kept`` is what is left of an average
    month once today's people and ads are paid, where that is no loss; where ``told`` it is what the shop says.
    ``soon_orders`` are the extra orders that pay for all of now and next, where these are several.
    """

    currency: str
    lines: tuple[SumLine, ...]
    gross_profit: Amount | None
    left: float | None
    per_order: Amount | None
    room: tuple[float, float] | None
    budget: float | None
    limit: float | None
    team_today: tuple[float, float]
    estimated: tuple[str, ...]
    soon: tuple[float, float]
    asked: tuple[float, float] | None
    learning: tuple[float, float] | None
    reserve: float | None
    reserve_months: float | None
    note: Text
    freed: float | None = None
    leavers: float | None = None
    shared: Text | None = None
    year: YearMoney | None = None
    loses: bool = False
    told: bool = False
    gap: Text | None = None
    worked_back: bool = False
    by_rate: bool = False
    likely: float | None = None
    orders: Text | None = None
    kept: float | None = None
    soon_orders: Text | None = None

    @property
    def on_average(self) -> bool:
        """Whether what can be paid is an average month of the year, and no budget."""
        return self.year is not None and self.budget is None


class FactView(msgspec.Struct, frozen=True, kw_only=True):
    """A number that the advice rests on, and where it comes from; a measured one from a period.

    Of ``open`` ends nobody told more than the other: at most 50, at least 300. ``told_per`` is the period for which it
    was told, where that is not the one that it is counted for here, and ``told_times`` how many times as much it was
    then; what is ``of_year`` comes with the orders of a season, so a usual month has less of it than a twelfth.
    """

    id: str
    name: Text
    low: float
    likely: float
    high: float
    unit: Text | None
    money: bool
    origin: NumberOrigin
    since: str | None = None
    until: str | None = None
    why: Text | None = None
    cites: tuple[str, ...] = ()
    own_judgement: Text | None = None
    open: Literal["low", "high"] | None = None
    told_per: str | None = None
    told_times: float | None = None
    of_year: bool = False


BackKind = Literal["ends", "outside", "ask", "spare"]
# Whose hours are not needed; of the others it is for people to answer, or to agree to.
GIVES: tuple[BackKind, ...] = ("ends", "outside")


class BackRow(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody whose hours are not all needed: a contract that ``ends`` on a ``day``, a party from ``outside``, or
    employees with hours to ``spare``; or whom to ``ask`` what they bring for their cost. ``hours_per_week`` of
    ``of_hours`` cost ``monthly``; ``least_hours`` are to spare even where the work is at its high end. ``sure`` are the
    rows that the sums of the whole count: of others it is to ask what they do, or how a year is shared out.
    """

    people: tuple[str, ...]
    kind: BackKind
    text: Text
    hours_per_week: float
    of_hours: float
    least_hours: float
    monthly: float
    day: str | None = None
    sure: bool = True


class BackView(msgspec.Struct, frozen=True, kw_only=True):
    """What can be given back before anybody is hired, in ``currency`` a month.

    ``back`` is what contracts that end and outside parties give back: from ``left`` to ``then`` before rent and other
    costs. What employees have to spare is no part of that.
    """

    rows: tuple[BackRow, ...]
    back: float
    left: float
    then: float
    currency: str
    own_judgement: Text


# Why something is not for now: a rule, a department of the company or somebody's spare hours; that there is time for
# the work, it gets done, or too little of it waits; that something else comes first, the money does not reach, or
# somebody inside does that work in place of a company.
WhyNotNow = Literal[
    "ruled_out",
    "held",
    "department",
    "spare",
    "time",
    "done",
    "little",
    "first",
    "volume",
    "products",
    "pay",
    "project",
    "form",
]


class NotNow(msgspec.Struct, frozen=True, kw_only=True):
    """What not to do now, and why: a ``role``, the project of a ``goal``, or what an owner leans to (``leaning``).

    ``brief`` is the same in fewer words, and ``short`` in one sentence, where there are any. ``wanted`` where somebody
    told of it, with the
    ``extra_orders`` a month that would pay for it where they are known. What is told in own words has a ``kind``, and
    costs so much ``a_month`` in the shop's currency where that was told.
    """

    text: Text
    because: Text
    brief: Text | None = None
    short: Text | None = None
    cites: tuple[str, ...] = ()
    own_judgement: Text | None = None
    role: RoleId | None = None
    goal: GoalId | None = None
    leaning: LeaningId | None = None
    kind: IdeaKind | None = None
    reason: WhyNotNow = "first"
    wanted: bool = False
    extra_orders: int | None = None
    a_month: float | None = None


class TakenUp(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody was thinking of and the plan takes up: whom a step is for, or a project of a goal or leaning.

    ``kind`` and ``a_month`` as in ``NotNow``.
    """

    text: Text
    answer: Text
    role: RoleId | None = None
    goal: GoalId | None = None
    leaning: LeaningId | None = None
    kind: IdeaKind | None = None
    a_month: float | None = None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was told, and what the advice makes of it; ``fact`` says which, ``item`` which of several."""

    fact: FactId
    item: str | None
    told: Text
    answer: Text


class WeekRow(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a week of one kind of work that the owner does: today, and after the hires of now and next."""

    department: str
    before: float
    after: float


class WeekOf(msgspec.Struct, frozen=True):
    """Of one of several owners the ``hours`` a week in the shop, and those that its work takes today."""

    name: str
    hours: float
    used: float


class AskedHours(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a week that were ``told`` of an activity, and the more that are ``asked`` for; ``text`` says by what."""

    activity: ActivityId
    told: float
    asked: float
    text: Text


class OwnerWeek(msgspec.Struct, frozen=True, kw_only=True):
    """The owner's week in hours: what it goes to, ``hours`` there are, and ``undone`` work that nobody has time for.

    ``surely_undone`` is what waits even where each kind of work takes no more than the low end of its range.
    ``given`` are the hours that hires of now and next take of it, and ``refilled`` those of them that then go to work
    that waited: what is left of ``before`` is ``after``. ``earned`` is what the shop keeps a month once ads and today's
    people are paid, ``per_hour`` what that is for each hour of the owners, in ``currency``; ``None`` where these hours
    were not told, or it is a usual amount.
    ``wanted`` are the hours that an owner asks to be rid of, ``weeks`` those of each of several owners. ``asked`` is
    the work of which more is asked for than was told to be done.
    """

    rows: tuple[WeekRow, ...]
    before: float
    after: float
    hours: float
    told: bool
    undone: float
    undone_after: float
    surely_undone: float = 0.0
    given: float = 0.0
    refilled: float = 0.0
    earned: float | None = None
    per_hour: float | None = None
    currency: str = "EUR"
    wanted: float = 0.0
    weeks: tuple[WeekOf, ...] = ()
    asked: tuple[AskedHours, ...] = ()


class ExtraHands(msgspec.Struct, frozen=True, kw_only=True):
    """Help on call: whose work it is, how many hours a week, and what these cost a month at the wage of an employee.

    ``wanted_per_week`` are those that lack, of which a told budget may buy only a part.
    ``season_cost`` is for all busy months, as if each were the busiest; ``None`` where nobody told which they are.
    """

    role: RoleId
    hours_per_week: float
    cost: Cost | None
    season_cost: Cost | None = None
    wanted_per_week: float = 0.0


class SeasonPeople(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody named who comes for the season: the hours a week of all of them then, and what these cost that month.

    Where no hours were told they are those that the work takes; ``cost`` is ``None`` where nobody knows it. ``weeks``
    is how long they come, and ``stay_cost`` what all of that costs; ``None`` where that was not told.
    """

    name: str
    count: int
    hours_per_week: float
    cost: tuple[float, float] | None
    weeks: float | None = None
    stay_cost: tuple[float, float] | None = None


class SeasonBalance(msgspec.Struct, frozen=True, kw_only=True):
    """What the orders on top leave of all busy months of a year beside ads, people named for them and help on call."""

    leaves: float
    ads: float
    help: tuple[float, float]
    left: tuple[float, float]


class HiredHours(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a week of people named for the season, those that the busiest month needs, and what the difference costs.

    Where fewer are hired than are needed nothing is known of what more cost.
    """

    hired: float
    needed: float
    cost: tuple[float, float] | None


SeasonStage = Literal["ahead", "look_now", "late", "on"]


class ComingSeason(msgspec.Struct, frozen=True, kw_only=True):
    """The season of these ``months`` that is on or comes next: its first and last day.

    Until ``look_by`` somebody can be found before it begins. In the month of that day it is time to ``look_now``; later
    it is too ``late`` for that, until the season is ``on``.
    """

    months: tuple[str, ...]
    stage: SeasonStage
    begins: str
    ends: str
    look_by: str | None = None


class BusiestMonth(msgspec.Struct, frozen=True, kw_only=True):
    """The busiest month: ``times`` a usual month's orders, the hours a week of work, and the ``hands`` that lack.

    ``seasons`` are the busy months that were told, those that follow one another together, and ``look_from`` is of each
    the month in which to begin to look for the hands; ``coming`` is when each is next, seen from the day of the report,
    and ``look`` says both. ``leaves`` is what the orders on top of a usual month leave, in
    ``currency``, and ``season_leaves`` that of all busy months; ``None`` where nobody can say. ``people`` are named
    for it, ``ads`` is what the orders on top cost where ads grow along, and ``balance`` what these leave beside ads,
    people and hands, low to high, that month; ``in_all`` is that of all busy months, where people with a first and a
    last day come for them, and ``hired`` holds their hours against those that are needed, where these are clearly
    others. ``help_pays`` is whether that may be more than nothing: nobody is called
    whose pay the orders on top do not bring in. ``leads`` is whether the headline begins with these hands: where the
    season hurts; ``hurts`` is whether that was told. ``short`` says what a told budget buys of the hours that lack,
    and how the rest goes; ``None`` where it buys them all. ``idle`` says how few hours are enough if owners have those
    for it of which nobody told what they go to. ``owners`` says how many of their hours go to what others can help out
    with, and what waits meanwhile; ``last`` what those did who came the last time, ``moved`` what of it hours
    counted by the year bring. ``waits_more`` are the hours a week that nobody has time for then beyond a usual
    month, without help. ``own_judgement`` is set where nobody told how busy it is.
    """

    times: float
    told: bool
    work: float
    hands: tuple[ExtraHands, ...]
    leaves: float | None
    currency: str
    seasons: tuple[tuple[str, ...], ...] = ()
    look_from: tuple[str, ...] = ()
    coming: tuple[ComingSeason, ...] = ()
    look: Text | None = None
    short: Text | None = None
    idle: Text | None = None
    owners: Text | None = None
    last: Text | None = None
    moved: Text | None = None
    season_leaves: float | None = None
    people: tuple[SeasonPeople, ...] = ()
    ads: float | None = None
    balance: tuple[float, float] | None = None
    in_all: SeasonBalance | None = None
    hired: HiredHours | None = None
    help_pays: bool = True
    leads: bool = False
    hurts: bool = False
    own_judgement: Text | None = None
    waits_more: float = 0.0


class Hat(msgspec.Struct, frozen=True, kw_only=True):
    """Who wears the hat of a role until it is somebody's job. ``until_rank`` is the hire that takes it over, if any.

    ``wearer`` is a name, or ``THE_OWNER``: a name is the same in both languages.
    """

    role: RoleId
    wearer: Text
    why: Text
    until_rank: int | None
    cites: tuple[str, ...] = ()

    @property
    def who(self) -> Who:
        return the_owner() if self.wearer == THE_OWNER else somebody(self.wearer.en)


class TargetAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What lacks to a number that an owner wants, and what brings it: ``text`` says it whole, ``brief`` in a sentence.

    ``said`` is the text without what is wanted before it.

    ``now`` is what there is of it today, ``reached`` whether that is enough; ``None`` of both where nobody can say.
    ``orders`` are the orders a month on top that make it, ``orders_bought`` where each costs ads like today's, and
    ``leaves`` what they leave together; ``hours`` are hours a week: of the work that they bring, or those of an owner
    that have to go, and ``taken`` how many of those hires of now and next take. ``growth`` is what a month takes to be
    there ``by`` then. ``before`` are the ranks of the later hires that come before it. Amounts are in ``currency``.
    """

    target: str
    to: float
    currency: str
    by: str | None
    text: Text
    said: Text
    brief: Text
    now: float | None = None
    reached: bool | None = None
    orders: int | None = None
    orders_bought: int | None = None
    leaves: float | None = None
    hours: float | None = None
    taken: float | None = None
    growth: float | None = None
    before: tuple[int, ...] = ()


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """Who covers a role's work in a phase: today, and once the plan is carried out."""

    phase: PhaseId
    role: RoleId
    before: tuple[Who, ...]
    after: tuple[Who, ...]


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer would do to the roadmap. Where it ``turns`` who comes first, that is then ``first``, or nobody.

    Where it makes a loss of what was a profit, or the other way round, ``then`` says what the shop keeps or loses.
    """

    answer: Value
    shown: Text
    changes: tuple[Text, ...]
    turns: bool = False
    first: RoleId | None = None
    then: Text | None = None


# What is asked of people whom nobody named, beside the questions of the catalogue.
WHO_WORKS = "people"


class OpenQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """What is not known and could change what comes now or next.

    ``turn`` is an answer with which the shop no longer loses money, or does, or somebody else comes first, or nobody,
    where that is likely enough to ask it before anything is done: of one question at most. Of a number ``more`` tells
    whether more of it does so too, else less.
    ``said`` is the question with all that turns it, where that is more than one answer. ``above`` is whether it stands
    above whoever comes first.
    """

    fact: FactId
    ask: Text
    effects: tuple[Effect, ...]
    turn: Effect | None = None
    more: bool | None = None
    said: Text | None = None
    above: bool = False

    @property
    def turns(self) -> bool:
        """Whether somebody else comes first with an answer to it, or nobody."""
        return any(effect.turns for effect in self.effects)


class Risk(msgspec.Struct, frozen=True, kw_only=True):
    """``kind`` is the part of ``text`` that is the risk of its kind of shop, where the sum stands behind it."""

    text: Text
    cites: tuple[str, ...]
    own_judgement: Text | None = None
    kind: Text | None = None


class RoleKpis(msgspec.Struct, frozen=True, kw_only=True):
    role: RoleId
    kpis: tuple[Text, ...]
    cites: tuple[str, ...]


class ServiceLoad(msgspec.Struct, frozen=True, kw_only=True):
    """Customer service in one month, hours a month: of work and there are. ``days_behind`` is the mail that waits.

    ``live_agents`` have to be reachable at once for ``answered_in_time`` of the live contacts (0: nobody has to sit and
    wait); ``live_there`` tells whether so many are there, on the hours that the shop is open.
    """

    contacts_per_day: float
    hours: float
    there: float
    days_behind: float
    live_agents: int
    answered_in_time: float | None
    live_there: bool


class Overload(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody with more work than time, or an owner beside whom work stays undone: both in hours a week."""

    person: Text
    work: float
    time: float


class MonthMoney(msgspec.Struct, frozen=True, kw_only=True):
    """What comes in and goes out in a month, as likely; what new people cost at the high end.

    ``kept`` is what orders leave after goods, postage, returns and all ads that were told, ``other`` what the rest of a
    shop usually costs, ``owner`` what an owner lives on, ``left`` what remains of it after all people and ``saved``
    that of all months so far. ``season`` is what help on call and who comes for the season cost in a month. ``covers``
    is for how many months ``saved`` pays the people there are; ``None`` where nobody costs anything, or nothing was
    saved.
    """

    kept: float
    other: float
    owner: float
    team: float
    new: float
    left: float
    saved: float
    covers: float | None
    season: float = 0.0


class Month(msgspec.Struct, frozen=True, kw_only=True):
    """One month of the forecast; hours are a week.

    ``recruit`` are the roles to start recruiting, ``arrive`` those that start to work, ``more_hours`` those that work
    more hours than before. ``room`` is what new people may cost, beside what those of the plan do. ``money`` is the
    cash of that month; ``None`` where the shop's revenue is not known. ``busy`` is the calendar month, where that is
    one of those told as busy: ``scale`` is that of a usual month, orders, revenue and work are those of a busy one, and
    ``on_call`` is the help that lacks then.
    """

    month: int
    scale: float
    orders: float | None
    revenue: float | None
    work: float
    undone: float
    owner_week: float | None
    service: ServiceLoad | None
    overloaded: tuple[Overload, ...]
    recruit: tuple[str, ...]
    arrive: tuple[str, ...]
    more_hours: tuple[str, ...]
    cost_low: float
    cost_high: float
    room: float | None
    money: MonthMoney | None = None
    busy: str | None = None
    on_call: tuple[ExtraHands, ...] = ()


class Forecast(msgspec.Struct, frozen=True, kw_only=True):
    """The shop played forward with ``growth`` a month. Amounts in ``currency``; costs are those of the plan's hires.

    ``reserve_month`` is the first month from which on what was saved pays all people for as long as a reserve should.
    """

    growth: float
    currency: str
    months: tuple[Month, ...]
    assumptions: tuple[Text, ...]
    cites: tuple[str, ...] = ()
    reserve_month: int | None = None


class Pile(msgspec.Struct, frozen=True, kw_only=True):
    """Work that was measured and that nobody has all hours for: ``a_month`` of the number ``of`` at so many ``minutes``
    are so many ``hours`` a month, its people ``have`` fewer, and so many ``stay``.
    """

    activity: str
    of: str
    a_month: float
    minutes: float
    hours: float
    have: float
    stay: int
    text: Text


class TeamSize(msgspec.Struct, frozen=True, kw_only=True):
    """Owners and employees by head: ``people`` today and ``then``, with those of now and next; ``outside`` are those
    of them who come from outside, which are in neither. ``in_a_year`` has those of later too who come by then, where
    that can be said.
    """

    people: int
    then: int
    outside: int
    in_a_year: int | None = None


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The whole advice. ``headline`` is the first move in one sentence; ``tensions`` are ids that mattered.

    ``give_back`` comes before any hire, where people cost more than the shop carries or have clearly more hours
    than work. ``steps`` need no hire; ``hires`` are in their order; ``not_now`` is what to leave, ``taken_up`` what
    was thought of and is in it; ``leaving`` are who goes before long; ``targets`` are the numbers that an owner
    wants, with what lacks; ``answers`` has a line for everything that was told; ``assumed`` are the facts that
    nobody told and the sums rest on; ``piles`` is work that was measured and stays. ``unnamed`` is how many people
    there are beside those who are named: of them nothing is counted. ``size`` is how many people there are and will be.
    """

    shop: str | None
    headline: Text
    hires: tuple[Hire, ...]
    interim: tuple[Hat, ...]
    coverage: tuple[Coverage, ...]
    risks: tuple[Risk, ...]
    tensions: tuple[TensionId, ...]
    kpis: tuple[RoleKpis, ...]
    open_questions: tuple[OpenQuestion, ...]
    notes: tuple[Text, ...]
    steps: tuple[DoFirst, ...]
    not_now: tuple[NotNow, ...]
    taken_up: tuple[TakenUp, ...]
    answers: tuple[Answer, ...]
    facts: tuple[FactView, ...]
    owner_week: OwnerWeek | None
    busiest_month: BusiestMonth | None
    work_hours: Amount
    money: MoneyView
    main_risk: Risk | None
    forecast: Forecast | None = None
    piles: tuple[Pile, ...] = ()
    give_back: BackView | None = None
    targets: tuple[TargetAnswer, ...] = ()
    leaving: tuple[Leaving, ...] = ()
    unnamed: int = 0
    size: TeamSize | None = None

    def thin(self, from_: float) -> int:
        """How many open questions could each turn who comes first, where those are so many that nothing is sure."""
        turning = sum(one.turns for one in self.open_questions)
        return turning if turning >= from_ and any(hire.soon for hire in self.hires) else 0
