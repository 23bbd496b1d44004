"""Hours of a month, of a week and of a contract."""

WEEKS = 52 / 12
# Hours a week of a full-time contract, leave, illness and breaks included.
FULL_WEEK = 40


def a_week(hours: float) -> float:
    """Hours a month as hours a week, to a tenth."""
    return round(hours / WEEKS, 1)


def contract_week(hours: float, full_time: float) -> float:
    """The contract, in hours a week, that so many net hours a month take; ``full_time`` are those of a full one."""
    return hours / full_time * FULL_WEEK
