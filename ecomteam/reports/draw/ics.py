"""Events as an iCalendar file (RFC 5545). No clock, so that a second import changes events and doubles none."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from ecomteam.model.digest import digest
from ecomteam.reports.draw.clean import clean
from ecomteam.reports.sheets import Event

# RFC 5545 folds at so many octets, the line's own blank among them.
FOLD = 75
ESCAPED = re.compile(r"[\\;,]")
REMINDER = "-P7D"


def to_ics(events: Iterable[Event], name: str, made: str) -> str:
    """The calendar of that name, made on an ISO day."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ecomteam//roadmap//EN", "CALSCALE:GREGORIAN"]
    lines.append(f"X-WR-CALNAME:{_text(name)}")
    for event in events:
        lines += _event(event, made)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _event(event: Event, made: str) -> list[str]:
    day = date.fromisoformat(event.day)
    title = _text(event.title)
    return [
        "BEGIN:VEVENT",
        f"UID:{digest(event.key.encode('utf-8', 'replace'))}@ecomteam",
        f"DTSTAMP:{_day(date.fromisoformat(made))}T000000Z",
        f"DTSTART;VALUE=DATE:{_day(day)}",
        f"DTEND;VALUE=DATE:{_day(day + timedelta(days=1))}",
        f"SUMMARY:{title}",
        f"DESCRIPTION:{_text(event.text)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"TRIGGER:{REMINDER}",
        f"DESCRIPTION:{title}",
        "END:VALARM",
        "END:VEVENT",
    ]


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(text: str) -> str:
    return ESCAPED.sub(r"\\\g<0>", clean(text))


def _folded(line: str) -> Iterable[str]:
    """The line in pieces of so many octets, none inside a letter; all but the first begin with a blank."""
    piece, size = "", 0
    for char in line:
        wide = len(char.encode("utf-8"))
        if size + wide > FOLD:
            yield piece
            piece, size = " ", 1
        piece += char
        size += wide
    yield piece
