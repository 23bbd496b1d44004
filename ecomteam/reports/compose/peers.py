"""Shops like this one: how many people they have, and where it stands."""

from collections.abc import Sequence

from ecomteam.model.peers import PeerView
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets
from ecomteam.words import peers as words


def peer_blocks(found: Sequence[PeerView], voice: Voice) -> list[Block]:
    """A line for each group; nothing where none is like it."""
    if not found:
        return []
    return [Bullets(tuple(_line(one, voice) for one in found))]


def _line(one: PeerView, voice: Voice) -> str:
    ends = dict.fromkeys(voice.number(round(value)) for value in (one.people.low, one.people.high))
    stands = words.HERE_UNKNOWN if one.standing is None else words.STANDINGS[one.standing]
    parts = (
        voice.say(words.PEERS_LINE, name=voice.say(one.name), people="–".join(ends)),
        voice.say(stands, here=one.here),
        "" if one.firms is None else voice.say(words.OF_FIRMS, firms=one.firms),
        "" if one.remark is None else voice.say(one.remark),
    )
    said = " ".join(filter(None, parts))
    return voice.cited(said, one.cites, one.own_judgement)
