"""Audit a team: knowledge and team in, findings, coverage and score out. Pure; reads nothing and prints nothing.

Each check of ``data/checks.yaml`` has one finder: a function with the check's id as its name, in the module of its
group. ``inspection`` runs them, ``view`` is what they look at, ``score`` counts how well the journey is covered.
"""

from ecomteam.auditing.inspection import FINDERS, audit

__all__ = ["FINDERS", "audit"]
