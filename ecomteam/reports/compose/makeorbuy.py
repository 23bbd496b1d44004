"""In-house against outside, side by side."""

from collections.abc import Sequence

from ecomteam.model.hours import a_week
from ecomteam.model.makeorbuy import AtVolume, MakeOrBuy
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import Block, Bullets, Column, Table
from ecomteam.words import makeorbuy as words


def make_or_buy_blocks(compared: Sequence[MakeOrBuy], voice: Voice) -> list[Block]:
    """A table of the amounts, and what each outside price is; nothing where nothing can be compared."""
    if not compared:
        return []
    labels = (words.HOURS, words.INSIDE, words.OUTSIDE)
    columns = (
        Column(voice.say(words.WORK), key=True),
        *(Column(voice.say(label), "right") for label in labels),
        Column(voice.say(words.VERDICT)),
    )
    rows = tuple(_row(one, at, voice) for one in compared for at in one.at)
    table = Table(voice.say(words.MAKE_OR_BUY_CAPTION), columns, rows)
    return [table, Bullets(tuple(_basis(one, voice) for one in compared))]


def _row(one: MakeOrBuy, at: AtVolume, voice: Voice) -> tuple[str, ...]:
    pattern = words.VOLUME_NOW if at.times == 1 else words.VOLUME_TWICE
    return (
        voice.say(pattern, work=voice.say(one.work)),
        voice.number(a_week(at.hours)),
        voice.money(*at.inside, one.currency),
        voice.money(*at.outside, one.currency),
        voice.say(words.IF_TIME if at.cheaper == "inside" != at.alone else words.CHEAPER[at.cheaper]),
    )


def _basis(one: MakeOrBuy, voice: Voice) -> str:
    left = voice.number(a_week(one.at[0].left))
    told = voice.say(words.LEFT, work=voice.say(one.work), outside=voice.say(one.basis).removesuffix("."), left=left)
    if one.team is not None and one.team_cost is not None:
        cost = voice.money(*one.team_cost, one.currency)
        told = f"{told} {voice.say(words.TEAM, team=voice.number(one.team), cost=cost)}"
    return voice.cited(told, one.cites)
