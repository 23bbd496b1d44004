"""What a shop says that it keeps or loses, beside what we count: told goes before counted, and the gap has a name."""

import msgspec

from ecomteam.shop.numbers import Known

RESULT = "profit_per_month"


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """What is ``told`` to be left of a usual month before owners are paid, and what we ``counted``; in euros.

    Where less is left than we count, ``others`` are the costs that nobody told. Where more is, people of whom nobody
    told it cost only the part ``pay`` of what we take them to, and what even that does not bring comes in beside all
    that was told: ``others`` are less than nothing then. Of a result of a year the ``busy`` months were taken off, a
    twelfth of what they leave.
    """

    told: float
    counted: float
    others: float
    pay: float = 1.0
    busy: float = 0.0


def gap(told: Known, counted: float, estimated: float, least_pay: float, busy: float = 0.0) -> Gap:
    """``estimated`` is what people cost of whom nobody told it, and ``least_pay`` the part of that which they do.

    ``busy`` is what the busy months add to an average month, of a result that was told for a year.
    """
    result = told.amount.likely - busy
    missing = counted - result
    if missing >= 0 or estimated <= 0:
        return Gap(told=result, counted=counted, others=missing, busy=busy)
    pay = max(least_pay, 1 + missing / estimated)
    return Gap(told=result, counted=counted, others=missing + (1 - pay) * estimated, pay=pay, busy=busy)
