"""ISO days, such as ``2027-03-01``, which compare as text."""

from datetime import date, timedelta
from functools import lru_cache

MONTH = 365 / 12


@lru_cache(maxsize=1 << 8)  # every shop of a batch asks for the same days
def later(day: str, months: float) -> str:
    """The day after so many months; the last that there is for one beyond it."""
    start = date.fromisoformat(day)
    return (start + min(timedelta(days=round(months * MONTH)), date.max - start)).isoformat()
