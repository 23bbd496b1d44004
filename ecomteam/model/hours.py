"""Hours of a month and of a week."""

from collections.abc import Sequence

WEEKS = 52 / 12


def a_week(hours: float) -> float:
    """Hours a month as hours a week, to a tenth."""
    return round(hours / WEEKS, 1)


def becomes(before: float, after: float) -> tuple[int, int]:
    """Both in whole numbers, as far apart as they are in whole ones: so it goes with what is said to come between."""
    whole = round(before)
    return whole, max(0, whole - round(before - after))


def adding_up(parts: Sequence[float], total: float) -> list[int]:
    """The parts in whole numbers that add up to their total in whole ones: largest remainders are rounded up."""
    whole = [int(part) for part in parts]
    lacking = min(len(parts), round(total) - sum(whole))
    by_remainder = sorted(range(len(parts)), key=lambda index: whole[index] - parts[index])
    larger, smaller = by_remainder[: max(0, lacking)], by_remainder[len(parts) + min(0, lacking) :]
    return [max(0, number + (index in larger) - (index in smaller)) for index, number in enumerate(whole)]
