"""Who answers for what in a team: as it is, or as a plan will leave it."""

from ecomteam.model.hours import a_week
from ecomteam.model.raci import Raci
from ecomteam.planning import carried_out
from ecomteam.shop.case import Case
from ecomteam.shop.responsibility import raci


def who_answers(case: Case, planned: bool = False) -> Raci:
    """The matrix of the team, or of the team once the hires of now and next are made."""
    if planned:
        case = Case(case.knowledge, carried_out(case.knowledge, case.team, case.today), case.today)
    hours = {name: a_week(one.hours.likely) for name, one in case.work.activities.items()}
    people = () if case.team.people is None else case.people
    return raci(case.knowledge, case.team.name, case.facts, people, planned, hours)
