"""What the report of a shop's work says: activity by activity the hours, what they hang on, and who has them."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import FROM_SHOP, Amount
from ecomteam.model.hours import WEEKS
from ecomteam.model.text import Language
from ecomteam.model.who import department
from ecomteam.model.workview import ActivityView, DriverView, PersonHours, WorkView
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Bar, Block, Column, Document, Entry, Heading, Paragraph, Record, Table
from ecomteam.words import advice
from ecomteam.words import work as words
from ecomteam.words.departments import ANYWAY

PARTS = ("work", "people", "relief", "sources", "overlays")
ROWS = 14  # on a roomy screen
# Less of somebody's hours says nothing, and from so many on a driver's decimals do not either.
LEAST_SHOWN = 0.5
WHOLE_FROM = 10
PEOPLE_SHOWN = 3
MOST_OF_IT = 0.8


def compose_work(view: WorkView, knowledge: Knowledge, lang: Language) -> Document:
    """The work of a shop, what could be done for less, and the sources."""
    voice = Voice(knowledge, lang)
    blocks = [*work_blocks(view, voice), *_people(view, voice), *_relief(view, voice), *voice.sources(view)]
    return Document(_title(view, voice), lang, tuple(blocks))


def screen_work(view: WorkView, knowledge: Knowledge, lang: Language, tight: int = 0) -> Document:
    """The largest of the work and whose hours it takes, on one screen, the tighter the higher the number."""
    voice = Voice(knowledge, lang)
    below = (*_hours_used(view, voice), voice.read_on("people", "relief", "sources"))
    blocks = [*work_blocks(view, voice, most=max(3, ROWS - 2 * tight)), Record(below)]
    return Document(_title(view, voice), lang, tuple(blocks))


def _title(view: WorkView, voice: Voice) -> str:
    return voice.say(words.WORK_TITLE) if view.shop is None else voice.say(words.WORK_TITLE_OF, shop=view.shop)


def _hours_used(view: WorkView, voice: Voice) -> tuple[Entry, ...]:
    """Whose hours, as a chart: what the work takes of them, beside what they have."""
    known = [person for person in view.people if person.hours]
    shown = sorted(known, key=lambda person: -(person.hours or 0))[:PEOPLE_SHOWN]
    longest = max((person.hours or 0 for person in shown), default=0)
    return tuple(
        Entry(
            voice.who(person.who),
            (voice.say(words.USED_OF, used=_hours(person.used, voice), hours=_hours(person.hours or 0, voice)),),
            Bar(min(person.used, person.hours or 0) / longest, max(0.0, (person.hours or 0) - person.used) / longest),
        )
        for person in shown
    )


def _has(person: PersonHours, voice: Voice) -> str:
    if person.hours is None:
        return voice.say(words.NO_LIMIT)
    hours = _hours(person.hours, voice)
    return hours if person.why is None else voice.say(words.HAS_DERIVED, hours=hours, why=voice.say(person.why))


def work_blocks(view: WorkView, voice: Voice, most: int | None = None, *, paper: bool = False) -> list[Block]:
    """The sum in a sentence, and a row an activity, those of most hours first; beyond ``most`` the others together.

    On ``paper`` those together are the small ones that make up the last fifth of the hours.
    """
    full = most is None
    low, likely, high = (voice.number(round(hours / WEEKS)) for hours in _ends(view.hours))
    undone = round(view.uncovered / WEEKS)
    pattern = words.UNDONE_NAMED if view.unnamed else words.UNDONE
    anyway = department(ANYWAY)
    beyond = sum(doing.hours for one in view.activities for doing in one.by if doing.who == anyway)
    left = voice.say(words.ALL_DONE)
    if round(beyond / WEEKS) and not undone:
        hours = round(beyond / WEEKS)
        so_many = advice.AN_HOUR if hours == 1 else advice.SO_MANY_HOURS.format(hours=hours)
        left = voice.say(words.DONE_BEYOND, beyond=voice.say(so_many))
    if undone:
        left = voice.say(pattern, undone=voice.number(undone), others=voice.number(view.unnamed))
    lead = f"{voice.say(words.LEAD, low=low, likely=likely, high=high)} {left}"
    columns = (
        Column(voice.say(words.ACTIVITY), key=True),
        Column(voice.say(words.HOURS), "right", whole=True),
        Column(voice.say(words.RANGE), "right", whole=True),
        Column(voice.say(words.RESTS_ON)),
        Column(voice.say(words.WHO_DOES)),
        Column(voice.say(words.LEFT), "right"),
    )
    ordered = sorted(view.activities, key=lambda one: -one.hours.likely)
    if paper:
        sums = accumulate(one.hours.likely for one in ordered)
        most = 1 + sum(hours < view.hours.likely * MOST_OF_IT for hours in sums)
    if most is None or len(ordered) <= most + 1:
        most = len(ordered)
    rows = [_row(one, view, voice, full) for one in ordered[:most]]
    if rest := ordered[most:]:
        rows.append(_rest(rest, voice, "" if paper else voice.say(words.READ_FULL)))
    total = (voice.say(words.TOTAL), _hours(view.hours.likely, voice), _range(view.hours, voice), "", "")
    return [
        Paragraph(lead, lead=True),
        Paragraph(" ".join(filter(None, (voice.say(words.HOURS_ARE), _net(view, voice))))),
        *(Paragraph(voice.say(words.NOTE, note=voice.say(note))) for note in view.notes),
        Table(voice.say(words.CAPTION), columns, (*rows, (*total, _hours(view.uncovered, voice)))),
    ]


def _net(view: WorkView, voice: Voice) -> str:
    """How hours of a contract become hours of work, where somebody is employed."""
    if not any(one.hours is not None and not one.owner for one in view.people):
        return ""
    threshold = voice.knowledge.threshold
    net = round(threshold("fte_hours") / WEEKS)
    return voice.say(words.HOURS_NET, contract=voice.number(threshold("contract_week")), net=voice.number(net))


def _row(one: ActivityView, view: WorkView, voice: Voice, full: bool) -> tuple[str, ...]:
    by = ", ".join(
        voice.say(words.BY, who=voice.who(doing.who), hours=_hours(doing.hours, voice))
        for doing in one.by
        if doing.hours >= LEAST_SHOWN
    )
    left = _hours(one.uncovered, voice) if one.uncovered >= LEAST_SHOWN else ""
    return (
        voice.say(one.name),
        _hours(one.hours.likely, voice),
        _range(one.hours, voice),
        _rests(one, view, voice, full),
        by,
        left,
    )


def _rest(rest: Sequence[ActivityView], voice: Voice, where: str) -> tuple[str, ...]:
    name = voice.say(words.THE_REST, count=len(rest))
    undone = sum(one.uncovered for one in rest)
    return (
        name,
        _hours(sum(one.hours.likely for one in rest), voice),
        "",
        where,
        "",
        _hours(undone, voice),
    )


def _rests(one: ActivityView, view: WorkView, voice: Voice, full: bool) -> str:
    said = [_driver(driver, view, voice) for driver in one.drivers[: None if full else 1]]
    if one.by_week:
        said = [_by_week(one, voice), *(said if full else ())]
    if one.claimed_by is not None and (full or not said):
        claims = (voice.knowledge.symptoms, voice.knowledge.goals)
        name = next((rows[one.claimed_by].name for rows in claims if one.claimed_by in rows), None)
        said += [] if name is None else [voice.say(words.CLAIMED, said=voice.say(name))]
    return "; ".join(said) or voice.say(words.FIXED)


def _by_week(one: ActivityView, voice: Voice) -> str:
    """What was told of the owner's week, in hours a week, and what is usual beside it."""
    usual = "" if one.usual is None else voice.say(words.USUAL, hours=_hours(one.usual.likely / WEEKS, voice))
    if one.told <= 0:
        return voice.say(words.IN_WEEK, usual=usual)
    hours, asked = (_hours(each / WEEKS, voice) for each in (one.told, one.told + one.beyond))
    if hours == asked:
        return voice.say(words.AS_TOLD, hours=hours, usual=usual)
    return voice.say(words.ASKED_TOO, hours=hours, asked=asked, usual=usual)


def _driver(driver: DriverView, view: WorkView, voice: Voice) -> str:
    likely = driver.amount.likely
    if driver.origin not in FROM_SHOP:
        likely = float(round(likely)) if likely >= WHOLE_FROM else round(likely, 1)
    amount = voice.amount(driver.id, likely, likely, view.currency)
    said = voice.say(words.DRIVER, name=voice.say(driver.name), amount=amount)
    return voice.say(words.ASSUMED, driver=said) if driver.origin == "assumed" else said


def _people(view: WorkView, voice: Voice) -> list[Block]:
    columns = (
        Column(voice.say(words.PEOPLE), key=True),
        Column(voice.say(words.HAS), "right"),
        Column(voice.say(words.USES), "right"),
    )
    rows = tuple(
        (
            voice.who(person.who),
            _has(person, voice),
            _hours(person.used, voice),
        )
        for person in view.people
    )
    if not rows:
        return []
    return [Heading(voice.say(words.PEOPLE), part="people"), Table(voice.say(words.PEOPLE_CAPTION), columns, rows)]


def _relief(view: WorkView, voice: Voice) -> list[Block]:
    columns = (
        Column(voice.say(words.ACTIVITY), key=True),
        Column(voice.say(words.MEANS_COLUMN)),
        Column(voice.say(words.SAVES), "right", whole=True),
        Column(voice.say(words.WHAT)),
    )
    ways = [(one, way) for one in view.activities for way in one.relief if round(way.hours.likely) >= 1]
    rows = tuple(
        (
            voice.say(one.name),
            voice.say(words.MEANS[way.means]),
            _range(way.hours, voice) or _hours(way.hours.likely, voice),
            voice.cited(way.text, way.cites, way.own_judgement),
        )
        for one, way in sorted(ways, key=lambda pair: -pair[1].hours.likely)
    )
    if not rows:
        return []
    return [Heading(voice.say(words.RELIEF), part="relief"), Table(voice.say(words.RELIEF_CAPTION), columns, rows)]


def _ends(amount: Amount) -> Iterable[float]:
    return amount.low, amount.likely, amount.high


def _hours(hours: float, voice: Voice) -> str:
    """Whole hours; a part of one where that is all there is."""
    return voice.number(round(hours) if hours >= 1 else round(hours, 1))


def _range(amount: Amount, voice: Voice) -> str:
    low, high = _hours(amount.low, voice), _hours(amount.high, voice)
    return "" if low == high else f"{low}–{high}"
