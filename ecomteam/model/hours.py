"""Hours of a month, of a week and of a contract."""

from collections.abc import Sequence

WEEKS = 52 / 12
# Hours a week of a full-time contract, leave, illness and breaks included.
FULL_WEEK = 40


def a_week(hours: float) -> float:
    """Hours a month as hours a week, to a tenth."""
    return round(hours / WEEKS, 1)


def adding_up(parts: Sequence[float], total: float) -> list[int]:
    """The parts in whole numbers that add up to their total in whole ones: largest remainders are rounded up."""
    whole = [int(part) for part in parts]
    lacking = max(0, min(len(parts), round(total) - sum(whole)))
    largest = sorted(range(len(parts)), key=lambda index: whole[index] - parts[index])[:lacking]
    return [number + (index in largest) for index, number in enumerate(whole)]


def contract_week(hours: float, full_time: float) -> float:
    """The contract, in hours a week, that so many net hours a month take; ``full_time`` are those of a full one."""
    return hours / full_time * FULL_WEEK
