"""A problem of a file as documents have it: its sentence in both languages."""

from ecomteam.model.failure import Wrong
from ecomteam.model.problems import Problem
from ecomteam.model.text import Text


def wrong(problem: Problem) -> Wrong:
    """A problem as documents have it."""
    from ecomteam.words.problems import said

    place = problem.place
    text = Text(problem.what, said(problem.what, "nl"))
    return Wrong(file=place.file, line=place.line, column=place.column, path=problem.path, what=problem.what, text=text)
