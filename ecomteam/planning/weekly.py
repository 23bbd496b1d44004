"""Hours a week in words."""

from ecomteam.model.text import Text
from ecomteam.words import advice as words
from ecomteam.words.numbers import whole

# From three quarters on it is an hour.
LITTLE = 0.75


def between(low: float, high: float) -> Text:
    """From so many to so many, to whole hours."""
    if round(low) == round(high) or high < LITTLE:
        return weekly(high)
    ends = Text(f"{round(low)}–{round(high)}", f"{round(low)}–{round(high)}")
    return words.SO_MANY_HOURS.format(hours=ends)


def weekly(hours: float) -> Text:
    """To whole hours."""
    if hours < LITTLE:
        return words.UNDER_AN_HOUR
    if round(hours) == 1:
        return words.AN_HOUR
    return words.SO_MANY_HOURS.format(hours=whole(hours))


def about(hours: float) -> Text:
    """The same of hours that are counted: about so many, where they are an hour or more."""
    if hours < LITTLE:
        return weekly(hours)
    return words.ABOUT_AN_HOUR if round(hours) == 1 else words.ABOUT_HOURS.format(hours=weekly(hours))
