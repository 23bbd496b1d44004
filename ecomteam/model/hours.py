"""Hours of a month and of a week."""

from collections.abc import Sequence

WEEKS = 52 / 12


def a_week(hours: float) -> float:
    """Hours a month as hours a week, to a tenth."""
    return round(hours / WEEKS, 1)


def adding_up(parts: Sequence[float], total: float) -> list[int]:
    """The parts in whole numbers that add up to their total in whole ones: largest remainders are rounded up."""
    whole = [int(part) for part in parts]
    lacking = max(0, min(len(parts), round(total) - sum(whole)))
    largest = sorted(range(len(parts)), key=lambda index: whole[index] - parts[index])[:lacking]
    return [number + (index in largest) for index, number in enumerate(whole)]
