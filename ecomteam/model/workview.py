"""What ``ecomteam work`` shows: the hours of a shop, who has them, and what could be had for less."""

import msgspec

from ecomteam.model.amounts import Amount, NumberOrigin
from ecomteam.model.references import ActivityId
from ecomteam.model.text import Text
from ecomteam.model.who import Who
from ecomteam.model.work import Means


class DriverView(msgspec.Struct, frozen=True, kw_only=True):
    """A number that the hours hang on, and where it comes from."""

    id: str
    name: Text
    amount: Amount
    origin: NumberOrigin
    why: Text | None = None


class DoneBy(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody's hours a month; the owner's where nobody is named."""

    who: Who
    hours: float
    owner: bool = False


class ReliefView(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a month that something else could take over."""

    means: Means
    hours: Amount
    text: Text
    cites: tuple[str, ...] = ()
    own_judgement: Text | None = None


class ActivityView(msgspec.Struct, frozen=True, kw_only=True):
    """An activity of the shop. ``claimed_by`` is the symptom or goal that says there is so much of it.

    ``told`` are the hours a month of it that owners told of their week, and ``beyond`` those asked for on top of what
    was told; where such hours or a crew measure it, ``usual`` is what shops of these numbers have of it.
    """

    activity: ActivityId
    name: Text
    hours: Amount
    covered: float
    by: tuple[DoneBy, ...]
    uncovered: float
    drivers: tuple[DriverView, ...]
    relief: tuple[ReliefView, ...]
    claimed_by: str | None
    by_week: bool
    told: float
    beyond: float
    usual: Amount | None
    cites: tuple[str, ...]
    own_judgement: tuple[Text, ...]


class PersonHours(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody's hours a month: there are, and used; ``None`` where an outside company has no limit.

    ``why`` is what they follow from where nobody told them: what somebody outside costs, by the usual price of an hour.
    """

    who: Who
    owner: bool
    hours: float | None
    used: float
    why: Text | None = None


class WorkView(msgspec.Struct, frozen=True, kw_only=True):
    """The work of a shop. ``hours`` is a range in which its sum is expected: never all low or all high at once.

    ``currency`` is that of amounts of money among the drivers; ``notes`` is what was told and is not counted with,
    ``unnamed`` how many people there are beside those who are named.
    """

    shop: str | None
    currency: str
    hours: Amount
    fte: Amount
    activities: tuple[ActivityView, ...]
    people: tuple[PersonHours, ...]
    uncovered: float
    notes: tuple[Text, ...] = ()
    unnamed: int = 0


class HoursBy(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a week of some work, by who does it; ``nobody`` is what nobody has time for."""

    owner: float
    team: float
    outside: float
    new: float
    nobody: float

    @property
    def total(self) -> float:
        return self.owner + self.team + self.outside + self.new + self.nobody


class ShiftRow(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of work, today and after the hires of now and next."""

    department: str
    today: HoursBy
    after: HoursBy


class WorkShift(msgspec.Struct, frozen=True, kw_only=True):
    """Who does the work of a shop today, and who does it after the hires of now and next; most work first."""

    rows: tuple[ShiftRow, ...]
