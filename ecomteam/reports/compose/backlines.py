"""What today's people can give back, a sentence each, and in the lines that one screen has room for."""

from collections.abc import Sequence
from operator import attrgetter

from ecomteam.model.plan import GIVES, BackRow, Plan
from ecomteam.model.text import Text
from ecomteam.reports.compose.voice import Voice
from ecomteam.words import giveback
from ecomteam.words.lists import names

# Rows that one screen has room for, and people by name in one of several together.
ROWS, NAMED = 3, 4


def give_back_lines(plan: Plan, voice: Voice) -> tuple[str, ...]:
    """Who can give hours back, a sentence each; nothing where nobody has to."""
    return () if plan.give_back is None else tuple(voice.say(row.text) for row in plan.give_back.rows)


def give_back_brief(plan: Plan, voice: Voice) -> tuple[str, ...]:
    """The same for one screen: what the headline adds up stands there whole, if need be several in one line."""
    lines = give_back_lines(plan, voice)
    if plan.give_back is None or len(lines) <= ROWS:
        return lines
    rows = plan.give_back.rows
    gives = [row for row in rows if row.kind in GIVES]
    spare = [row for row in rows if row.kind == "spare" and row.sure]
    others = [row for row in rows if row not in gives and row not in spare]
    found: list[str] = []
    for group, after in ((gives, len(spare) > 0), (spare, False)):
        room = ROWS - len(found) - after
        shown = group if len(group) <= room else group[: max(0, min(room, 2) - 1)]
        found += [voice.say(row.text) for row in shown]
        if rest := group[len(shown) :]:
            found.append(_together(plan.give_back.currency, rest, voice))
    return (*found, *(voice.say(row.text) for row in others))[:ROWS]


def _together(currency: str, rows: Sequence[BackRow], voice: Voice) -> str:
    named = names([name for row in rows for name in row.people], NAMED, begins=True)
    monthly = sum(row.monthly for row in rows)
    money = voice.money(monthly, monthly, currency)
    if rows[0].kind != "spare":
        return voice.say(giveback.TOGETHER, names=voice.say(named), amount=money)
    least, hours, of = (sum(map(attrgetter(each), rows)) for each in ("least_hours", "hours_per_week", "of_hours"))
    free = voice.say(giveback.free_hours(least, hours))
    return voice.say(giveback.SPARE, names=voice.say(named), free=free, of=voice.number(round(of)), amount=money)


def give_back_title(plan: Plan) -> Text:
    """Where nothing comes back by itself, the hours to spare are all there is to tell."""
    if plan.give_back is not None and plan.give_back.back > 0:
        return giveback.GIVE_BACK
    asks = plan.give_back is not None and any(row.kind == "ask" for row in plan.give_back.rows)
    return giveback.LOOK_AT if asks else giveback.TO_SPARE
