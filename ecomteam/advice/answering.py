"""Who answers for what in a team: as it is, or as a plan will leave it."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Plan
from ecomteam.model.raci import Raci
from ecomteam.model.team import Team
from ecomteam.planning import carried_out
from ecomteam.shop.needs import team_facts
from ecomteam.shop.responsibility import raci


def who_answers(knowledge: Knowledge, team: Team, plan: Plan | None = None) -> Raci:
    """The matrix of the team, or of the team once the plan is carried out."""
    people = (carried_out(team, plan) if plan else team).people or ()
    return raci(knowledge, team.name, team_facts(knowledge, team.facts, people, people), people, plan is not None)
