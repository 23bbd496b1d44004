"""Free job titles become roles, with a confidence; what is unsure or foreign stays open for the user to decide."""

from ecomteam.titles.importing import imported
from ecomteam.titles.matching import Matcher, known_titles

__all__ = ["Matcher", "imported", "known_titles"]
