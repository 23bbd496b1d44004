"""The text of a vacancy, to post as it is: nothing in it is numbered, and what only the owner knows is in brackets."""

from ecomteam.model.hours import WEEKS
from ecomteam.model.kits import Kit, KitSize
from ecomteam.model.text import Text
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Heading, Paragraph
from ecomteam.words import kit as words
from ecomteam.words.lists import lowered

DEEDS_SHOWN = 6
WORK_SHOWN = 4


def vacancy_title(kit: Kit, voice: Voice) -> str:
    """The role with its hours; without a shop the role alone."""
    role, size = voice.role(kit.role), kit.size
    if size is None:
        return voice.say(words.VACANCY_TITLE_OPEN, role=role)
    if size.sourcing != "in_house":  # there the role stands inside a sentence
        role = voice.say(lowered(voice.knowledge.role(kit.role).name))
    return voice.say(words.VACANCY_TITLES[size.sourcing], role=role, hours=_hours(size, voice))


def vacancy_blocks(kit: Kit, voice: Voice, level: int = 2) -> list[Block]:
    """What we are, what you do, hours, pay, what you bring and how to apply, each under a heading of that level."""
    size = kit.size
    parts = (
        (words.WHO_WE_ARE, _who(kit, voice)),
        (words.WHAT_YOU_DO, _deeds(kit, voice)),
        (words.HOURS, [Paragraph(voice.say(words.HOURS_OPEN) if size is None else _hours_said(size, voice))]),
        (words.PAY, [Paragraph(voice.say(words.PAY_OPEN) if size is None else _pay(size, voice))]),
        (words.WHAT_YOU_BRING, _skills(kit, voice)),
        (words.HOW_TO_APPLY, [Paragraph(voice.say(_apply(size)))]),
    )
    return [block for title, blocks in parts if blocks for block in (Heading(voice.say(title), level), *blocks)]


def _who(kit: Kit, voice: Voice) -> list[Block]:
    said = " ".join(map(voice.say, kit.about))
    return [Paragraph(" ".join(filter(None, (said, voice.say(words.ABOUT_OPEN)))))]


def _deeds(kit: Kit, voice: Voice) -> list[Block]:
    """The work as the roadmap has it, then what the role answers for."""
    blocks: list[Block] = []
    if kit.size is not None and kit.size.takes_over:
        names = dict.fromkeys(
            voice.say(lowered(voice.knowledge.activity(one.activity).name)) for one in kit.size.takes_over
        )
        blocks += [Paragraph(voice.say(words.MAIN_WORK)), Bullets(tuple(names)[:WORK_SHOWN])]
    deeds = tuple(_plain(voice.say(row.text)) for row in kit.responsibilities[:DEEDS_SHOWN])
    if deeds:
        company = kit.size is not None and kit.size.sourcing == "agency"
        blocks += [Paragraph(voice.say(words.PARTNER if company else words.COLLEAGUE)), Bullets(deeds)]
    return blocks


def _skills(kit: Kit, voice: Voice) -> list[Block]:
    skills = tuple(voice.say(row.text) for row in kit.skills)
    return [Paragraph(voice.say(words.WHAT_COUNTS)), Bullets(skills)] if skills else []


def _plain(text: str) -> str:
    """A sentence as an item of a list that somebody else has begun."""
    first = text.split(" ", maxsplit=1)[0]
    return text if first.isupper() and len(first) > 1 else text[:1].lower() + text[1:]


def _hours(size: KitSize, voice: Voice) -> str:
    each = size.hours_per_week / size.count
    return voice.number(round(size.contract_per_week if size.contract_per_week is not None else each))


def _hours_said(size: KitSize, voice: Voice) -> str:
    hours = _hours(size, voice)
    several = voice.say(words.PLACES, count=size.count) if size.count > 1 else ""
    return " ".join(filter(None, (voice.say(words.HOURS_SAID[size.sourcing], hours=hours), several)))


def _pay(size: KitSize, voice: Voice) -> str:
    """Gross a month for an employee, an hour for a freelancer; a company is asked what it charges."""
    if size.pay is not None:
        return voice.say(
            words.PAY_MONTH,
            pay=voice.money(size.pay.low, size.pay.high, size.pay.currency),
            hours=_hours(size, voice),
        )
    if size.sourcing == "freelance" and size.cost is not None and size.hours_per_week > 0:
        month = size.hours_per_week * WEEKS
        low, high = (_in_fives(amount / month) for amount in (size.cost.low, size.cost.high))
        return voice.say(words.PAY_HOUR, pay=voice.money(low, high, size.cost.currency))
    return voice.say(words.PAY_QUOTE if size.sourcing == "agency" else words.PAY_OPEN)


def _in_fives(rate: float) -> float:
    """As somebody asks it for an hour: nobody asks 101."""
    return 5.0 * round(rate / 5) if rate >= 20 else round(rate)


def _apply(size: KitSize | None) -> Text:
    return words.APPLY_COMPANY if size is not None and size.sourcing == "agency" else words.APPLY
