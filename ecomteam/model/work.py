"""Work: how many hours a month a shop's activities take, what drives them, and how an unknown driver is estimated."""

from typing import Annotated, Literal

from ecomteam.model.amounts import Amount
from ecomteam.model.bounds import MOST, Count, Factors, Hours, Shares, Within
from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.questions import WORKDAYS
from ecomteam.model.references import ActivityId, NumberId
from ecomteam.model.text import Cited, Text

Means = Literal["platform", "automation", "help_page", "third_party", "agency"]


class Relief(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A way to have the same work done for less: what takes over which share of the hours (0 to 1), and how."""

    means: Means
    share: Shares
    text: Text


class Driver(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A number that work depends on and that is no question of its own, such as the contacts in a month.

    Questions drive work too, by their own ids. ``money`` is an amount in the shop's currency.
    """

    id: str
    name: Text
    unit: Text
    money: bool = False


class WorkRow(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Hours a month that an activity takes: for every ``per`` of the driver, or fixed where none is named.

    Bands are marginal, like tax: a row counts only for the part of its driver between ``above`` and ``to``. ``times``
    is a second driver that multiplies. All rows of an activity whose condition holds add up; a row does not count where
    ``unless`` holds, and counts where nobody can say. One that ``ends`` in so many months is a backlog: it is worked
    off, so it grows no team that has to be led.
    """

    id: str
    activity: ActivityId
    driver: NumberId | None = None
    times: NumberId | None = None
    above: Count = 0.0
    to: Count | None = None
    per: Annotated[float, Within(0, MOST, "of its driver", above=True)] = 1.0
    hours: Hours
    ends: Annotated[float, Within(0, 120, "months", above=True)] | None = None
    when: Condition = ALWAYS
    unless: Condition | None = None


BY_WORKDAYS = {"times": WORKDAYS, "over": 1 / WORKDAYS}


class Estimate(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a number is likely to be where nobody told it.

    That is ``factor`` × ``of`` ^ ``exponent`` × ``times`` × (1 − ``rest_of``) ÷ ``over``, where ``rest_of`` is a share.

    The first row for the number counts whose condition holds and whose other numbers are known or can be estimated in
    their turn; what a ``loose`` row gives is so wide that it counts as assumed. Rows of the same ``group`` that follow
    it are added, each for its band of ``of``. ``workdays`` is whether those of a month come in, as ``times`` or
    ``over``: from a working day to a month, or back. ``why`` says it in words.
    """

    id: str
    fact: NumberId
    of: NumberId | None = None
    exponent: Annotated[float, Within(-5, 5, "a power")] = 1.0
    times: NumberId | None = None
    rest_of: NumberId | None = None
    over: NumberId | None = None
    above: Count = 0.0
    to: Count | None = None
    factor: Factors
    workdays: Literal["times", "over"] | None = None
    minimum: Count = 0.0
    group: str | None = None
    loose: bool = False
    when: Condition = ALWAYS
    why: Text

    @property
    def follows(self) -> tuple[str, ...]:
        """The numbers that it is worked out from."""
        return tuple(name for name in (self.of, self.times, self.rest_of, self.over) if name is not None)

    @property
    def by(self) -> Amount:
        """The factor, with the working days of a month where these come in."""
        return self.factor if self.workdays is None else self.factor.times(BY_WORKDAYS[self.workdays])
