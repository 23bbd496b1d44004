"""What a cell of a staff list says: numbers, days, hours and amounts, in the many ways in which systems write them."""

import datetime
import re
from collections.abc import Iterable
from typing import Literal

import msgspec

from ecomteam.files.meaning import Meaning
from ecomteam.files.names import squashed
from ecomteam.files.numbers import LONGEST, NoNumber, Range, readings
from ecomteam.files.phrases import read_phrase
from ecomteam.files.staff.headings import PERIODS
from ecomteam.model.amounts import Span
from ecomteam.model.text import Text
from ecomteam.words import staff as words

DayOrder = Literal["day-first", "month-first"]
NOTHING = frozenset(
    (
        "",
        "-",
        "--",
        "---",
        "–",
        "—",
        "n/a",
        "na",
        "#n/a",
        "nvt",
        "n.v.t.",
        "none",
        "null",
        "nan",
        "geen",
        "keine",
        "?",
        ".",
        "..",
    )
)

HOUR_WORDS = re.compile(
    r"\s*(?:hours?|hrs?|uren|uur|stunden|std|u|h)?\.?"
    r"\s*(?:per week|a week|pro woche|/\s*week|/\s*woche|pw|p/?w|/\s*wk)?\s*$",
    re.IGNORECASE,
)
OF_WEEK = re.compile(
    r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:/|of|van|von)\s*(\d{2}(?:[.,]\d{1,2})?)\s*(?:h|u|hours|uur|uren|std)?\.?"
)
# What is a full week in some country or trade.
SHORTEST_WEEK, LONGEST_WEEK = 32, 48
CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::00)?")
DAY = re.compile(r"(\d{1,4})([-/. ])(\d{1,2})\2(\d{2,4})(?:(?:T|,? )\d{1,2}:\d{2}.*)?")
NAMED_DAY = re.compile(
    r"(?:[a-z]{2,10}\.?,? )?(?:(?P<d1>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?P<m1>[a-zä]{3,10})\.?,?[ -](?P<y1>\d{4}|\d{2})"
    r"|(?P<m2>[a-zä]{3,10})\.? (?P<d2>\d{1,2})(?:st|nd|rd|th)?,? (?P<y2>\d{4}))(?:,? \d{1,2}:\d{2}.*)?"
)
COMPACT = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d")
MONTH = re.compile(r"(?:(?P<name>[a-zä]{3,10})\.?|(?P<number>0?[1-9]|1[0-2]))(?:[ -]|\s*/\s*)(?P<year>(?:19|20)\d{2})")
YEAR_MONTH = re.compile(r"((?:19|20)\d{2})[-/](0[1-9]|1[0-2])")
SERIAL = re.compile(r"[345]\d{4}(?:[.,]0+)?")
EPOCH = datetime.date(1899, 12, 30)
# 29-02-24 is of this century; 12-05-87 of the last.
CENTURY = 70
MONTHS = {
    name: number
    for number, spellings in enumerate(
        (
            "jan january januari januar jaenner janner", "feb february februari februar",
            "mar march mrt maart maa marz maerz mrz", "apr april", "may mei mai", "jun june juni",
            "jul july juli", "aug august augustus", "sep sept september", "oct october okt oktober", "nov november",
            "dec december dez dezember",
        ),
        start=1,
    )
    for name in spellings.split()
}  # fmt: skip

LEAVE_DAY = re.compile(
    r"(?:(?P<word>[^\W\d_]+|t/m)\.?:?\s+(?:(?:on|op|am|per|the)\s+)?)?"
    r"(?P<day>\d{1,4}([-/.])\d{1,2}\3\d{2,4}|\d{1,2}\.? [a-zä]{3,10}\.? \d{4})",
    re.IGNORECASE,
)
RANGE = re.compile(r"\s*(?:[-–—]|to\b|until\b|tot\b|t/m|bis\b)")
SINCE = frozenset(("since", "from", "sinds", "vanaf", "van", "seit", "ab", "von"))
BACK = frozenset(("back", "return", "returns", "returning", "terug", "zurück", "rückkehr"))

CURRENCY = re.compile(r"[A-Z]{3}|[$€£¥]")
WEEKS = 52 / 12
GROUPS = re.compile(r"\D*\d{1,3}(?:[.,' ]\d{3})+(?!\d)\D*")
PER_PERIOD = re.compile(r"(?:/|\bper\b|\bpro\b|\ban?\b|\beach\b|\bp\.?)?\s*([^\W\d_]+)\.?\s*$", re.IGNORECASE)
# Without a period told, amounts of this size are an hour's, a month's, and above them a year's.
HOURLY_BELOW, MONTHLY_BELOW = 200, 18_000
Period = Literal["hour", "week", "month", "year"]


class NotRead(ValueError):
    """A cell that says nothing of its kind; ``why`` is a sentence with places for the cell and its column."""

    def __init__(self, why: Text, could: tuple[str, str] | None = None) -> None:
        super().__init__(why.en)
        self.why = why
        self.could = could


def number(text: str, allowed: Range) -> float:
    """The one number that a cell stands for. Raises ``NotRead``."""
    found = readings(text) if len(text) <= LONGEST else []
    fitting = [one for one in found if allowed.allows(one)]
    if not found:
        raise NotRead(words.NO_NUMBER)
    if not fitting:
        raise NotRead(words.NO_SUCH_NUMBER)
    if len(fitting) > 1:
        raise NotRead(words.TWO_NUMBERS)
    return fitting[0]


def part_of_week(text: str) -> float | None:
    """What 32/40 hours are of a full week; ``None`` where a cell says no such thing."""
    found = OF_WEEK.fullmatch(text)
    if found is None:
        return None
    part, whole = (float(half.replace(",", ".")) for half in found.groups())
    return round(part / whole, 2) if 0 < part <= whole and SHORTEST_WEEK <= whole <= LONGEST_WEEK else None


def hours(text: str, allowed: Range) -> float:
    """Hours, also as 37:30 or "32 uur p/w". Raises ``NotRead``."""
    if clock := CLOCK.fullmatch(text):
        return number(f"{int(clock[1]) + int(clock[2]) / 60:.2f}", allowed)
    return number(HOUR_WORDS.sub("", text), allowed)


class PeriodAmount(msgspec.Struct, frozen=True):
    """An amount of money for a period; ``told`` is whether the list says which."""

    value: float
    period: Period
    told: bool


def amount(text: str, period: str | None, meant: Meaning, currency: str = "") -> PeriodAmount:
    """What a cell with money says. ``period`` and ``currency`` are those of the column or of a cell beside it.

    Raises ``NotRead``.
    """
    own = PER_PERIOD.search(text)
    within = PERIODS.find(own[1]) if own else None
    bare = text[: own.start()] if own and within else text
    if GROUPS.fullmatch(bare):
        # Nobody pays in thousandths: what stands before three digits groups them.
        bare = re.sub(r"(?<=\d)[.,' ](?=\d{3})", "", bare)
    if CURRENCY.fullmatch(currency) and not re.search(r"[^\W\d_]|[$€£¥]", bare):
        bare = f"{currency} {bare}"
    try:
        value = read_phrase(bare, meant)
    except NoNumber:
        raise NotRead(words.NO_AMOUNT) from None
    if isinstance(value, Span):
        raise NotRead(words.NO_AMOUNT)
    found = within or period
    match found:
        case "hour" | "week" | "month" | "year":
            return PeriodAmount(value, found, True)
        case _:
            guess: Period = "hour" if value < HOURLY_BELOW else "month" if value < MONTHLY_BELOW else "year"
            return PeriodAmount(value, guess, False)


def monthly(one: PeriodAmount, hours_a_week: float) -> float:
    """The same for a month, of somebody with so many hours in the contract."""
    if one.period == "month":
        return one.value
    times = {"hour": hours_a_week * WEEKS, "week": WEEKS, "year": 1 / 12}[one.period]
    return round(one.value * times, 2)


def day(text: str, order: DayOrder | None) -> str:
    """A day as ``2026-03-01``. Raises ``NotRead`` where it is none, or may be two."""
    if COMPACT.fullmatch(text):
        return _day(int(text[:4]), int(text[4:6]), int(text[6:]))
    if SERIAL.fullmatch(text):
        return (EPOCH + datetime.timedelta(days=int(text[:5]))).isoformat()
    if found := DAY.fullmatch(text):
        return _digits(found[1], found[2], found[3], found[4], order)
    if found := NAMED_DAY.fullmatch(" ".join(text.casefold().split())):
        month = MONTHS.get(squashed(found["m1"] or found["m2"]))
        if month:
            return _day(_year(found["y1"] or found["y2"]), month, int(found["d1"] or found["d2"]))
    raise NotRead(words.NO_DAY)


def month(text: str) -> tuple[str, str] | None:
    """The first and the last day of a month without a day: "Sept 2022", 03/2024; ``None`` where it is none."""
    plain = " ".join(text.casefold().split())
    if found := YEAR_MONTH.fullmatch(plain):
        year, number = int(found[1]), int(found[2])
    elif found := MONTH.fullmatch(plain):
        year = int(found["year"])
        number = int(found["number"]) if found["number"] else MONTHS.get(squashed(found["name"]), 0)
    else:
        return None
    if not number:
        return None
    after = datetime.date(year + number // 12, number % 12 + 1, 1)
    return f"{year}-{number:02}-01", (after - datetime.timedelta(days=1)).isoformat()


def day_before(day: str) -> str:
    """The day before an ISO day; the first day of all has none before it."""
    found = datetime.date.fromisoformat(day)
    return (found - min(datetime.timedelta(days=1), found - datetime.date.min)).isoformat()


def leave_in(text: str, order: DayOrder | None) -> tuple[str | None, str | None]:
    """The first and the last day of a leave, as far as "parental leave, 1-9-2026 until 28-2-2027" says them."""
    since = until = None
    for found in LEAVE_DAY.finditer(text):
        try:
            one = day(found["day"], order)
        except NotRead:
            continue
        word = (found["word"] or "").casefold()
        if word in SINCE or (not word and RANGE.match(text[found.end() :])):
            since = one
        else:
            until = day_before(one) if word in BACK else one
    return since, until


def _digits(first: str, sign: str, second: str, third: str, order: DayOrder | None) -> str:
    if len(first) == 4:
        return _day(int(first), int(second), int(third))
    if len(first) > 2 or len(third) == 3:
        raise NotRead(words.NO_DAY)
    year = _year(third)
    if sign == "/" and first != second and int(first) <= 12 and int(second) <= 12 and order is None:
        raise NotRead(words.TWO_DAYS, (_day(year, int(second), int(first)), _day(year, int(first), int(second))))
    # With dashes and dots nobody writes the month first, and a 13th month there is not.
    month_first = sign == "/" and (order == "month-first" or int(second) > 12) and int(first) <= 12
    return _day(year, int(first), int(second)) if month_first else _day(year, int(second), int(first))


def _year(digits: str) -> int:
    if len(digits) > 2:
        return int(digits)
    return int(digits) + (1900 if int(digits) >= CENTURY else 2000)


def _day(year: int, month: int, of_month: int) -> str:
    try:
        return datetime.date(year, month, of_month).isoformat()
    except ValueError:
        raise NotRead(words.NO_SUCH_DAY) from None


def order_of(texts: Iterable[str], day_first: bool) -> DayOrder | None:
    """Which comes first in 3/4/2026, told from the other days of the list, or else from its language."""
    days = [
        found for found in (DAY.fullmatch(text) for text in texts) if found and found[2] == "/" and len(found[1]) < 4
    ]
    firsts, seconds = any(int(one[1]) > 12 for one in days), any(int(one[3]) > 12 for one in days)
    if firsts != seconds:
        return "day-first" if firsts else "month-first"
    return "day-first" if day_first and not seconds else None
