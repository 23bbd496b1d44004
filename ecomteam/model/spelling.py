"""What somebody may have meant by a name that nothing has.

Only what reads as a slip of the pen is suggested: every word has to be near to its counterpart, so that an "seo
specialist" is not taken for a "cro specialist". Nothing is better than something silly.
"""

import re
import unicodedata
from collections.abc import Iterable

from ecomteam.model.problems import quoted

# Typing more than this is no slip of ours, and comparing long texts takes long.
LONGEST = 40
# A word may be one slip away from another, a long one two; short ones are too often other words altogether.
SHORT, LONG = 4, 8
# From here on the beginning of a name tells enough: "omzet" for "omzet per maand".
SHORTEST_START = 4

WORD = re.compile(r"[^\W_]+")
# Words that stand in any sentence say nothing of what it is about; the same of what half of a list is called.
SAYS_NOTHING = frozenset(
    WORD.findall(
        "a an and at by for from in is it my no not of off on or our own so that the their this to too up we what where"
        " who with your aan bij dat de die een en er geen het hoe ik in is je maar met mijn naar niet of om onze op te"
        " tot uit van veel voor waar wat we wie zo"
    )
)
COMMON = 0.25
# Of two words that begin alike so many letters are one: order, orders, ordering.
STEM = 4
# Where the last letter of the shorter one is another too, so many more letters.
ENDING = 2
# What is less than this part as near as the nearest is not near.
NEARLY = 0.6


def nearest(given: str, names: Iterable[tuple[str, str]], *, begun: bool = True) -> str | None:
    """What the nearest name stands for, if any is near and no other is as near. ``names`` pairs names and meanings.

    A part of a name stands for it too, unless only slips of the pen are looked for: then it is not ``begun``.
    """
    typed = _words(given[:LONGEST])
    start = "".join(typed)
    slips: dict[str, int] = {}
    holding: dict[str, bool] = {}
    for name, meaning in names:
        words = _words(name)
        count = _slips(typed, words)
        if count is not None:
            slips[meaning] = min(count, slips.get(meaning, count))
        joined = "".join(words)
        if start in joined:
            holding[meaning] = holding.get(meaning, False) or joined.startswith(start)
    fewest = min(slips.values(), default=0)
    meant = [meaning for meaning, count in slips.items() if count == fewest]
    if begun and not slips and len(start) >= SHORTEST_START and any(holding.values()):
        meant = list(holding)
    return meant[0] if len(meant) == 1 else None


def sharing_words(given: str, names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """What names stand for that have words of it, the most alike first; what few names have counts for more."""
    typed = [word for word in dict.fromkeys(_words(given[:LONGEST])) if word not in SAYS_NOTHING]
    words: dict[str, set[str]] = {}
    for name, meaning in names:
        words.setdefault(meaning, set()).update(_words(name))
    shares: dict[str, float] = {}
    for one in typed:
        having = [meaning for meaning, others in words.items() if any(map(_akin, (one,) * len(others), others))]
        for meaning in having if len(having) <= max(1, COMMON * len(words)) else ():
            shares[meaning] = shares.get(meaning, 0.0) + 1 / len(having)
    most = max(shares.values(), default=0.0)
    near = [meaning for meaning, share in shares.items() if share >= NEARLY * most]
    return tuple(sorted(near, key=lambda meaning: -shares[meaning]))


def _akin(one: str, other: str) -> bool:
    """Whether two words are the same but for how they end."""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < STEM or long.startswith(short):
        return one == other or len(short) >= STEM
    return len(short) > STEM and len(long) - len(short) <= ENDING and long.startswith(short[:-1])


def did_you_mean(near: str | None) -> str:
    """What to add to an error: ``; did you mean "sales"?``, or nothing."""
    return f"; did you mean {quoted(near)}?" if near else ""


def hint(given: str, names: Iterable[str]) -> str:
    """The same for who may have meant one of these names."""
    return did_you_mean(nearest(given, ((name, name) for name in names)))


def _words(text: str) -> list[str]:
    if not text.isascii():
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return WORD.findall(text.casefold())


def _slips(typed: list[str], words: list[str]) -> int | None:
    """How many slips lie between two names, if no word is further off than a slip can take it."""
    if len(typed) != len(words):
        # Words that were joined or split; what else is wrong then has to be little.
        typed, words = ["".join(typed)], ["".join(words)]
        if abs(len(typed[0]) - len(words[0])) > 1:
            return None
    total = 0
    for one, other in zip(typed, words, strict=True):
        least = min(len(one), len(other))
        allowed = 1 if least < LONG else 2
        if abs(len(one) - len(other)) > allowed or (least < SHORT and set(one) != set(other)):
            return None
        count = _edits(one, other)
        if count > allowed:
            return None
        total += count
    return total if typed else None


def _edits(one: str, other: str) -> int:
    """The letters to add, drop, replace or swap with their neighbour."""
    if one == other:
        return 0
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        previous, row = row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = previous
    return row[-1]
