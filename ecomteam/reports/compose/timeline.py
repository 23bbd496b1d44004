"""The roadmap over the months: when to start recruiting, and from when somebody is at work."""

from collections.abc import Sequence

from ecomteam.model.plan import Hire
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import AT_WORK, RECRUITING, WAITING, Block, Column, Paragraph, Table
from ecomteam.words import interface
from ecomteam.words import plan as words

# So many months stand in a line of eighty columns, and further ahead nobody plans a hire.
MONTHS_SHOWN = 18


def timeline_blocks(hires: Sequence[Hire], voice: Voice) -> list[Block]:
    """A row for every hire that has a month; the others wait for a volume."""
    dated = [hire for hire in hires if hire.start_month is not None]
    if not dated:
        return []
    columns = (
        Column(voice.say(interface.ROLE), whole=True, key=True),
        Column(voice.say(words.RECRUIT_FROM), "right", whole=True),
        Column(voice.say(words.AT_WORK_FROM), "right", whole=True),
        Column(voice.say(words.MONTHS_AHEAD, count=MONTHS_SHOWN), whole=True, bar=True),
    )
    rows = tuple(
        (voice.role(hire.role), _month(hire.recruit_month), _month(hire.start_month), bar(hire)) for hire in dated
    )
    legend = voice.say(words.BAR_MEANS, waiting=WAITING, recruiting=RECRUITING, at_work=AT_WORK)
    return [Table(voice.say(words.TIMELINE_CAPTION), columns, rows), Paragraph(legend)]


def bar(hire: Hire) -> str:
    """One sign a month; a hire that falls outside the months waits in all of them."""
    recruit = MONTHS_SHOWN if hire.recruit_month is None else hire.recruit_month
    start = MONTHS_SHOWN if hire.start_month is None else hire.start_month
    return "".join(
        WAITING if month < recruit else RECRUITING if month < start else AT_WORK for month in range(MONTHS_SHOWN)
    )


def _month(month: int | None) -> str:
    return "–" if month is None else str(month)
