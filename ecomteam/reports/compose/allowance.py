"""How much there is room for on one screen of a plan, from roomy to tight, and what each part of it is made with."""

import re

import msgspec

from ecomteam.model.plan import Plan
from ecomteam.reports.compose.voice import Voice

# Between two sentences, and what follows from the first of them.
SENTENCE = re.compile(r"(?<=[.?!])\s+|;\s+")
# With one of these a sentence has ended; what is empty needs none.
ENDS = (*".?!:…", "")


class Allowance(msgspec.Struct, frozen=True):
    """How much of each thing there is room for."""

    rows: int = 4
    """Hires at least; those of now and next all stand there."""
    facts: int = 9
    assumed: int = 3
    left: int = 2
    chart: int = 4
    steps: int = 2
    beside: int = 1
    """Steps that stand beside somebody who is to come."""
    months: int = 12
    sums: bool = True
    """What the shop can lose, behind the risk of its kind."""
    asides: bool = True
    """What to have in hand, what a whole season costs, and all that the plan takes for granted."""
    week: bool = True
    """Where the owner's hours go, beside an answer to what an owner wants."""
    step_sum: bool = True
    """How the hours come about that a first step saves."""
    long: bool = True
    """More than the first sentence of a reason and of the main risk."""
    answered: int = 2
    """So many things that somebody told of and that are not for now, or are, are answered whole at least; all others
    in a sentence.
    """
    why: bool = True
    """The reason for whoever comes first, and what is still open beside what is asked first."""

    @property
    def tightest(self) -> bool:
        """Whether no screen has less room: what is left out here alone stands on all others."""
        return not self.answered


# From roomy to tight.
ROOMS = (
    Allowance(beside=2),
    Allowance(),
    Allowance(chart=3, left=1),
    Allowance(chart=3, left=1, rows=3),
    Allowance(chart=2, left=1, rows=3, facts=8, months=9),
    Allowance(chart=0, left=1, rows=3, facts=8, months=6),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=4),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=2, sums=False),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=2, sums=False, step_sum=False),
    Allowance(chart=0, left=1, rows=3, facts=8, steps=1, assumed=2, months=1, sums=False, asides=False),
    Allowance(chart=0, left=0, rows=2, facts=8, steps=1, assumed=2, months=1, sums=False, asides=False),
    Allowance(2, 8, 2, 0, 0, 1, months=1, sums=False, asides=False, week=False),
    Allowance(2, 8, 1, 0, 0, 1, months=1, sums=False, asides=False, week=False, long=False),
    Allowance(2, 8, 1, 0, 0, 1, months=1, sums=False, asides=False, week=False, long=False, answered=1),
    *(
        Allowance(
            2,
            8,
            1,
            0,
            0,
            1,
            months=1,
            sums=False,
            asides=False,
            week=False,
            long=False,
            answered=answered,
            why=False,
        )
        for answered in (1, 0)
    ),
)


def first_sentence(said: str) -> str:
    return SENTENCE.split(said, maxsplit=1)[0]


class Part:
    """A part of the screen of a plan, in one language, with so much room; ``full`` is at the head of the report."""

    def __init__(self, plan: Plan, voice: Voice, room: Allowance, full: bool) -> None:
        self.plan = plan
        self.voice = voice
        self.say = voice.say
        self.room = room
        self.full = full

    def loses(self) -> bool:
        """Who loses money before rent looks at nobody who comes later."""
        before_rent = self.plan.give_back is not None and self.plan.give_back.left < 0
        return before_rent or (self.plan.money.loses and not self.soon())

    def soon(self) -> int:
        """How many come now or next."""
        return sum(hire.soon for hire in self.plan.hires)

    def short(self, said: str) -> str:
        """The first sentence, on the tightest screen; what is cut at a semicolon ends there."""
        first = said if self.room.long else first_sentence(said)
        return first if first[-1:] in ENDS else f"{first}."
