"""An audit of a team written as YAML."""

from collections.abc import Callable

import pytest

from ecomteam.auditing import audit
from ecomteam.files.team.read import read_team
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit

Auditor = Callable[..., Audit]


@pytest.fixture(scope="session")
def audited(knowledge: Knowledge) -> Auditor:
    """``audited(text, today=None, checks=None)`` reads a team.yaml and audits it."""

    def run(text: str, today: str | None = None, checks: frozenset[str] | None = None) -> Audit:
        team = read_team(text.encode(), "team.yaml", knowledge.catalogue)
        return audit(knowledge, team, "team.yaml", today, checks)

    return run
