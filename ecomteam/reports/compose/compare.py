"""Scenarios side by side: what they come down to, and who is hired when."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import becomes
from ecomteam.model.scenarios import Comparison, Scenario, Spending
from ecomteam.model.text import Language
from ecomteam.reports.compose.hirelines import hours_shown, when
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Document, Heading, Record, Table
from ecomteam.words import compare as words
from ecomteam.words import interface
from ecomteam.words.values import WAVES, way

PARTS = ("sums", "hires", "money")
HIRES_SHOWN = 10  # on a roomy screen
ABREAST = 3  # more scenarios stand one below the other


def screen_compare(compared: Comparison, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """What decides between them, on one screen, the tighter the higher the number."""
    voice = Voice(knowledge, lang)
    title, read_on = voice.say(words.COMPARE_TITLE), Record((voice.read_on("hires", "money"),))
    if len(compared.scenarios) > ABREAST:
        return Document(title, lang, (_one_below_the_other(compared, voice), read_on))
    hires = _hires(compared, voice, short=True)
    shown = hires[: max(2, HIRES_SHOWN - 2 * tight)]
    if more := len(hires) - len(shown):
        shown = (*shown, (voice.say(interface.AND_MORE, count=more), *("" for _ in compared.scenarios)))
    blocks: list[Block] = [
        _table(compared, voice, voice.say(words.COMPARE_CAPTION), _sums(compared, voice, short=True)),
        Heading(voice.say(words.HIRES), part="hires"),
        _table(compared, voice, voice.say(interface.ROADMAP_CAPTION), shown),
        read_on,
    ]
    return Document(title, lang, tuple(blocks))


def _one_below_the_other(compared: Comparison, voice: Voice) -> Table:
    """A row a scenario, with what tells most."""
    columns = (
        Column(voice.say(words.SCENARIO), key=True),
        Column(voice.say(words.FIRST_NEED)),
        Column(voice.say(words.UNDONE_WEEK), "right"),
        Column(voice.say(words.YOUR_WEEK), "right"),
        Column(voice.say(words.SOON), "right", whole=True),
    )
    rows = tuple(
        (
            each.name,
            voice.role(each.first) if each.first else voice.say(interface.NOBODY),
            _to(each.undone, each.undone_after, voice),
            _week(each, voice),
            _spent(each.cost_soon, voice),
        )
        for each in compared.scenarios
    )
    return Table(voice.say(words.COMPARE_CAPTION), columns, rows)


def compose_compare(compared: Comparison, knowledge: Knowledge, lang: Language) -> Document:
    """The report: a table of sums, a table of roles, and what each plan rests on."""
    voice = Voice(knowledge, lang)
    blocks: list[Block] = [
        _table(compared, voice, voice.say(words.COMPARE_CAPTION), _sums(compared, voice)),
        Heading(voice.say(words.HIRES), part="hires"),
        _table(compared, voice, voice.say(interface.ROADMAP_CAPTION), _hires(compared, voice)),
        Heading(voice.say(words.BASIS), part="money"),
        Bullets(tuple(f"{each.name}: {voice.say(each.plan.money.note)}" for each in compared.scenarios)),
    ]
    return Document(voice.say(words.COMPARE_TITLE), lang, tuple(blocks))


def _table(compared: Comparison, voice: Voice, caption: str, rows: tuple[tuple[str, ...], ...]) -> Table:
    names = (Column(each.name) for each in compared.scenarios)
    return Table(caption, (Column(voice.say(interface.WHAT), key=True), *names), rows)


# The rows of the sums that stand on a screen.
TELLING = (
    words.FIRST_NEED,
    words.WORK_HOURS,
    words.UNDONE,
    words.OWNER_WEEK,
    words.COST_TODAY,
    words.COST_SOON,
    words.ROOM,
    words.ROOM_LEFT,
)


def _sums(compared: Comparison, voice: Voice, short: bool = False) -> tuple[tuple[str, ...], ...]:
    listed = (
        (words.FIRST_NEED, lambda each: voice.role(each.first) if each.first else voice.say(interface.NOBODY)),
        (words.HIRES, lambda each: str(each.hires)),
        (words.INSIDE_OUTSIDE, lambda each: " / ".join(str(count) for count in each.sourcing.values())),
        (words.WORK_HOURS, lambda each: _span(each.work_hours.low, each.work_hours.high, voice)),
        (words.UNDONE, lambda each: _to(each.undone, each.undone_after, voice)),
        (words.OWNER_WEEK, lambda each: _week(each, voice)),
        (words.WORK_COST, lambda each: _spent(each.work_cost, voice)),
        (words.PARCELS_COST, lambda each: _spent(each.parcels_cost, voice)),
        (words.COST_TODAY, lambda each: _spent(each.cost_today, voice)),
        (words.COST_SOON, lambda each: _spent(each.cost_soon, voice)),
        (words.COST_ALL, lambda each: _spent(each.cost_all, voice)),
        (words.ROOM, lambda each: _room(each, voice)),
        (words.ROOM_LEFT, lambda each: _left(each, voice)),
        (words.COVERED_TODAY, lambda each: _covered(each.covered_today, each, voice)),
        (words.COVERED_AFTER, lambda each: _covered(each.covered_after, each, voice)),
    )
    chosen = [(label, show) for label, show in listed if not short or label in TELLING]
    return tuple((voice.say(label), *map(show, compared.scenarios)) for label, show in chosen)


def _spent(spending: Spending, voice: Voice) -> str:
    if spending.currency is None:
        return voice.say(interface.UNKNOWN if spending.unpriced else words.NOTHING)
    amount = voice.money(spending.low, spending.high, spending.currency)
    return voice.say(words.NOT_PRICED, amount=amount, count=spending.unpriced) if spending.unpriced else amount


def _span(low: float, high: float, voice: Voice) -> str:
    return "–".join(dict.fromkeys(voice.number(end) for end in (low, high)))


def _to(before: float, after: float, voice: Voice) -> str:
    whole, whole_after = becomes(before, after)
    return voice.say(interface.BECOMES, before=voice.number(whole), after=voice.number(whole_after))


def _week(scenario: Scenario, voice: Voice) -> str:
    return "" if scenario.owner_week is None else _to(*scenario.owner_week, voice)


def _room(scenario: Scenario, voice: Voice) -> str:
    """What new people may cost: the budget, or what the shop keeps for them."""
    money = scenario.plan.money
    if money.limit is None:
        return voice.say(interface.UNKNOWN)
    return voice.money(max(0.0, money.limit), max(0.0, money.limit), money.currency)


def _left(scenario: Scenario, voice: Voice) -> str:
    left = scenario.room_left
    return voice.say(interface.UNKNOWN) if left is None else voice.money(left, left, scenario.plan.money.currency)


def _covered(count: int, scenario: Scenario, voice: Voice) -> str:
    return voice.say(interface.COVERED_OF, covered=count, of=scenario.coverage_of)


def _hires(compared: Comparison, voice: Voice, short: bool = False) -> tuple[tuple[str, ...], ...]:
    """A row for every role that some scenario hires, in the order of the first that does."""
    roles = dict.fromkeys(hire.role for each in compared.scenarios for hire in each.plan.hires)
    return tuple(
        (voice.role(role), *(_hire(each, role, voice, short) for each in compared.scenarios)) for role in roles
    )


def _hire(scenario: Scenario, role: str, voice: Voice, short: bool) -> str:
    """When and how: ``now, freelancer, 12 hours a week``, or only when; nothing where it is not hired."""
    hires = [hire for hire in scenario.plan.hires if hire.role == role]
    if short:
        return "; ".join(when(hire, voice) for hire in hires)
    return "; ".join(
        ", ".join(
            (
                voice.say(WAVES[hire.wave]),
                voice.say(way(hire, hire.job is not None)),
                voice.say(words.HOURS, hours=voice.number(hours_shown(hire))),
            )
        )
        for hire in hires
    )
