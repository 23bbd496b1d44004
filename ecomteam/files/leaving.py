"""That somebody leaves, as owners say it: "gaat over 10 weken weg", "leaves on 8 February", "retires in May".

What is said is told apart into that and the rest; the day follows from the words and from today. Of a month, or its
end, it is the last day that is meant; a day without a year is the next that comes.
"""

import calendar
import re
from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from ecomteam.files.spoken import plainly
from ecomteam.files.values import WrongValue, read_day

FEW_LETTERS = 3
# The first letters of a month, in English and Dutch.
MONTHS: Mapping[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "mrt": 3, "maa": 3, "apr": 4, "may": 5, "mei": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart"
    r"|mei|juni|juli|augustus|oktober|jan|feb|mar|mrt|apr|jun|jul|aug|sept?|oct|okt|nov|dec)\b\.?"
)
# By its first two letters: day and dag, week, month and maand, year and jaar.
OF_UNIT = {
    "da": "day",
    "we": "week",
    "wk": "week",
    "mo": "month",
    "ma": "month",
    "mn": "month",
    "ye": "year",
    "ja": "year",
}
UNIT = r"(?P<{name}>days?|dag(?:en)?|weeks?|weken|wks?|months?|maand(?:en)?|mnd|years?|jaar|jaren)"
HALF = {"half": 0.5, "halve": 0.5}
COUNTED = {
    word: many
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    )
    for many, word in enumerate(words.split(), start=1)
}
ON = r"(?:on|op|per|from|as of|as from|vanaf|by|before|voor|until|till|til|tot|tot en met|t/m|tm|at|aan|met|in|with)"
# When it is, the surest first.
WHEN = "|".join(
    (
        rf"(?:{ON}\s+)?(?P<iso>20[0-9]{{2}}-[0-9]{{1,2}}-[0-9]{{1,2}})",
        rf"(?:{ON}\s+)?(?P<d>[0-9]{{1,2}})[-/.](?P<m>[0-9]{{1,2}})[-/.](?P<y>20[0-9]{{2}})",
        r"(?:(?:in|over|within|binnen|na|after|for another|nog|nog maar|nog geen)\s+)?"
        r"(?:(?:about|ongeveer|zo'n|circa)\s+)?"
        rf"(?P<n>[0-9]+(?:[.,][0-9]+)?|half|halve|a half|een half|half a|a|an|{'|'.join(COUNTED)})"
        r"\s+(?:an?\s+)?"
        rf"{UNIT.format(name='unit')}(?:\s+(?:from now|time|tijd))?",
        rf"(?:{ON}\s+)?(?:(?:the|het)\s+)?(?P<end>end|eind|einde|begin|beginning|start|mid|middle|medio|half|halverwege)"
        rf"\s+(?:of\s+|van\s+)?(?:(?:the|de|het)\s+)?(?P<which>this|next|deze|dit|volgende|volgend|komende)?\s*"
        rf"(?P<of>month|maand|year|jaar|{MONTH})(?:\s+(?P<ofy>20[0-9]{{2}}))?",
        rf"(?:{ON}\s+)?(?:the\s+|de\s+)?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|e|ste|de)?\s+(?:of\s+|van\s+)?"
        rf"(?P<month>{MONTH})(?:\s+(?P<year>20[0-9]{{2}}))?",
        rf"(?:{ON}\s+)?(?P<month2>{MONTH})\s+(?:the\s+)?(?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?\b(?:\s+(?P<year2>20[0-9]{{2}}))?",
        rf"(?P<rel>next|this|volgende|volgend|deze|dit|komende)\s+(?:{UNIT.format(name='relunit')}|(?P<relmonth>{MONTH}))",
        rf"(?:(?:{ON}|sometime in|ergens in|after|na)\s+)(?P<alone>{MONTH})(?:\s+(?P<aloney>20[0-9]{{2}}))?",
        r"(?:(?:at|before|after|with|met|voor|na|rond|around)\s+)(?P<feast>christmas|kerst|kerstmis)",
        r"(?P<now>today|tomorrow|vandaag|morgen)",
    )
)
# Soon, of which nobody knows when.
SEASONS = "summer|spring|autumn|winter|zomer|voorjaar|lente|najaar|herfst"
SOMETIME = (
    rf"(?:(?:(?:in|next|this|volgend|volgende|dit|deze)\s+(?:the |het |de )?(?:{SEASONS}))"
    r"|soon|shortly|before long|binnenkort|gauw|straks|after the (?:summer|season|holidays)"
    r"|na (?:de zomer|het seizoen|de vakantie))"
)
WHOM = r"(?:\b(?:who|die|dat|that|she|he|they|zij|ze|hij|and|en|but|maar|then|dan)(?:'s|'re)?\s+)*"
AUX = r"(?:(?:is|are|will(?: be)?|'s|s|going to|gaat|gaan|zal|wil|wants to|plans to)\s+)*"
US = r"(?:\s+(?:us|me|ons|mij|the (?:shop|company|business|team)|bij (?:ons|mij)|de (?:winkel|zaak)|het bedrijf))?"
# What says it whenever it is, and what does so beside a day only.
SURELY = (
    r"leaving|retir(?:es|ing|e)|quits|quitting|resigns|resigning|handed in (?:her|his|their) notice|gave notice"
    r"|(?:has |have )?given notice|is on (?:her|his|their) way out|moves? (?:abroad|away)|moving (?:abroad|away)"
    r"|vertrekt|vertrekken|gaat weg|gaan weg|weggaat|weggaan|met pensioen(?: gaat| gaan)?|uit dienst(?: gaat)?"
    r"|neemt ontslag|heeft (?:haar|zijn|hun)? ?(?:ontslag genomen|baan opgezegd)|opgezegd|houdt ermee op|gaat stoppen"
)
WITH_DAY = (
    rf"{SURELY}|leaves?|stops?(?: working)?|stopt(?: ermee)?|stoppen"
    r"|go(?:es)?(?: away| abroad| freelance| to (?:study|college|university|school))?|quit|resigned"
    r"|ends|eindigt"
    r"|finish(?:es)?|studeren|emigreert|emigreren|verhuist|weg|starts? (?:her|his|their) own (?:shop|business)"
    r"|begint voor zichzelf"
    r"|(?:her |his |their |the |haar |zijn |hun |het )?(?:contract|assignment|project|opdracht|stage|internship)"
    r"(?:\s+(?:ends|stops|runs out|expires|is over|eindigt|stopt|loopt(?: er)?(?: af)?|verloopt))?"
    r"|(?:her |his |their |haar |zijn |de )?(?:last|laatste) (?:working |werk)?(?:day|dag)(?:\s+(?:is|wordt))?"
)
STAYS = re.compile(rf"\b(?:until|till|til|tot|tot en met|t/m|tm)\s+(?:{WHEN})")
# Dutch has the day inside the verb: "gaat over 10 weken weg", "loopt op 31 maart af".
SPLIT = re.compile(
    rf"{WHOM}(?:(?:haar |zijn |hun |het |de )?(?:contract|opdracht|stage|project)\s+)?"
    rf"\b(?:gaat|gaan|loopt|lopen|houdt|houden|stapt|treedt|neemt)\s+(?:er\s+)?(?P<when>{WHEN}|{SOMETIME})\s+(?:er\s+)?"
    r"(?:(?:in|naar)\s+[^\W\d_]+\s+)?(?:voor zichzelf (?:beginnen|werken)|weg|af|mee op|ermee op|op|met pensioen"
    r"|stoppen|vertrekken|uit dienst|studeren|emigreren|verhuizen|ontslag)\b"
    r"(?:\s+(?:in|naar)\s+[^\W\d_]+)?(?:\s+(?:studeren|wonen|werken))?"
)
BEHIND = re.compile(rf"{WHOM}\b{AUX}(?:{WITH_DAY}){US}[\s:]*(?P<when>{WHEN})")
BEFORE = re.compile(rf"{WHOM}(?P<when>{WHEN})\s+{AUX}(?:(?:she|he|they|zij|ze|hij)\s+)?{AUX}(?:{WITH_DAY})\b")
UNTOLD = re.compile(
    rf"{WHOM}\b(?:{AUX}(?:{SURELY}|leaves(?= (?:us|me|soon|the)\b)|leaves$){US}(?:\s+(?P<when>{SOMETIME}))?"
    rf"|{AUX}(?:{WITH_DAY}){US}\s+(?P<soon>{SOMETIME}))"
)
# What else leaves or stops in a shop.
NOBODY = re.compile(
    r"\b(?:parcels?|orders?|customers?|subscribers?|visitors?|klanten|abonnees|bezoekers|pakketten|bestellingen"
    r"|per order|each order|an order|reviews?|me with|us with|to be desired)\b"
)


class Departure(msgspec.Struct, frozen=True):
    """That somebody leaves: ``when`` in the words of whoever said it, empty where that was not told, and the rest."""

    when: str
    rest: str


def departing(text: str) -> Departure | None:
    """Of a sentence about somebody that they leave; ``None`` where it does not say so."""
    said = plainly(text)
    if NOBODY.search(said):
        return None
    # The rest as it was written, where a name may be told by its capital.
    whole = text if len(text) == len(said) else said
    for pattern in (SPLIT, BEHIND, BEFORE, STAYS):
        if (found := pattern.search(said)) is not None:
            when = found.groupdict().get("when") or found[0]
            return Departure(when.strip(), _without(whole, found))
    if (found := UNTOLD.search(said)) is not None:
        return Departure((found["when"] or found["soon"] or "").strip(), _without(whole, found))
    return None


def _without(whole: str, found: re.Match[str]) -> str:
    left = f"{whole[: found.start()]} , {whole[found.end() :]}"
    return re.sub(r"\s+", " ", left).strip(" ,;.")


def day_told(said: str, today: str) -> str | None:
    """The ISO day that is meant; ``None`` where nobody can say."""
    found = re.search(WHEN, plainly(said))
    if found is None:
        return None
    told = {name: value for name, value in found.groupdict().items() if value}
    try:
        day = _day(told, date.fromisoformat(today))
    except (ValueError, OverflowError):
        return None
    return None if day is None else day.isoformat()


def _day(told: Mapping[str, str], today: date) -> date | None:
    if "iso" in told:
        return _iso(told["iso"])
    if "y" in told:
        return _numbers(int(told["d"]), int(told["m"]), int(told["y"]))
    if "unit" in told:
        return _later(today, OF_UNIT[told["unit"][:2]], _many(told["n"]))
    if "end" in told:
        return _part_of(told, today)
    for day, month, year in (("day", "month", "year"), ("day2", "month2", "year2")):
        if day in told:
            return _coming(today, _month(told[month]), int(told[day]), told.get(year))
    if "rel" in told:
        return _relative(told, today)
    if "alone" in told:
        return _coming(today, _month(told["alone"]), None, told.get("aloney"))
    if "feast" in told:
        return _coming(today, 12, 24, None)
    return today + timedelta(days=told.get("now") in ("tomorrow", "morgen"))


def _iso(text: str) -> date | None:
    year, month, day = (int(part) for part in text.split("-"))
    try:
        return date.fromisoformat(read_day(f"{year}-{month:02}-{day:02}"))
    except WrongValue:
        return None


def _numbers(first: int, second: int, year: int) -> date | None:
    """Day and month; of two that could each be the month nobody can say, as Americans begin with it."""
    if first > 12 or first == second:
        return date(year, second, first)
    return date(year, first, second) if second > 12 else None


def _many(text: str) -> float:
    word = text.replace("a ", "").replace("een ", "").replace(" a", "")
    if word in HALF:
        return HALF[word]
    return float(word.replace(",", ".")) if word[:1].isdigit() else float(COUNTED.get(word, 1))


def _month(text: str) -> int:
    return MONTHS[text[:FEW_LETTERS]]


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _coming(today: date, month: int, day: int | None, year: str | None) -> date:
    """That day, of a month its last; without a year the next that comes."""
    found = date(int(year), month, day) if year and day else _last(int(year), month) if year else None
    if found is not None:
        return found
    this = _last(today.year, month) if day is None else date(today.year, month, day)
    return this if this >= today else _last(today.year + 1, month) if day is None else date(today.year + 1, month, day)


def _part_of(told: Mapping[str, str], today: date) -> date:
    """The begin, the middle or the end of a month or a year."""
    begins, half = (
        told["end"] in ("begin", "beginning", "start"),
        told["end"] in ("mid", "middle", "medio", "half", "halverwege"),
    )
    later = told.get("which") in ("next", "volgende", "volgend", "komende")
    if told["of"] in ("year", "jaar"):
        year = today.year + later
        return date(year, 1, 1) if begins else date(year, 6, 30) if half else date(year, 12, 31)
    if told["of"] in ("month", "maand"):
        there = _months_on(today.replace(day=1), 1) if later else today
        last = _last(there.year, there.month)
    else:
        last = _coming(today, _month(told["of"]), None, told.get("ofy"))
    return last.replace(day=1) if begins else last.replace(day=15) if half else last


def _relative(told: Mapping[str, str], today: date) -> date:
    later = told["rel"] not in ("this", "deze", "dit")
    if "relmonth" in told:
        return _coming(today, _month(told["relmonth"]), None, None)
    unit = OF_UNIT[told["relunit"][:2]]
    if unit == "month":
        there = _months_on(today.replace(day=1), 1) if later else today
        return _last(there.year, there.month)
    if unit == "year":
        return date(today.year + later, 12, 31)
    return _later(today, unit, float(later))


def _later(today: date, unit: str, many: float) -> date:
    """So many days, weeks, months or years later."""
    if unit in ("day", "week"):
        return today + timedelta(days=round(many * (7 if unit == "week" else 1)))
    return _months_on(today, many * (12 if unit == "year" else 1))


def _months_on(today: date, many: float) -> date:
    whole = int(many)
    month = today.month - 1 + whole
    year, month = today.year + month // 12, month % 12 + 1
    there = date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
    return there + timedelta(days=round((many - whole) * 30.4))
