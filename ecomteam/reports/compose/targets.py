"""To your goal: what lacks to each number that an owner wants."""

from ecomteam.model.plan import Plan
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Entry
from ecomteam.words import targets as words


def target_entries(plan: Plan, voice: Voice, whole: bool) -> tuple[Entry, ...]:
    """A line for each of them, ``whole`` or in a sentence; none where nobody told of any."""
    lines = tuple(voice.say(one.text if whole else one.brief) for one in plan.targets)
    return (Entry(voice.say(words.TO_YOUR_GOAL), lines),) if lines else ()


def target_blocks(plan: Plan, voice: Voice) -> list[Block]:
    """The same as a section of the whole report."""
    return [Bullets(tuple(voice.say(one.text) for one in plan.targets))] if plan.targets else []
