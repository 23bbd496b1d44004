"""Puts together what an owner takes along to hire for a role; with a shop also in which form and why."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.kits import Kit, KitPart, KitSize, PhaseWork
from ecomteam.model.team import Team
from ecomteam.planning import reason, reasons_of_size, roadmap


def kit(knowledge: Knowledge, identity: str, team: Team | None = None) -> Kit:
    """The kit of a role. Raises ``KeyError`` where no role has the id."""
    role = knowledge.role(identity)
    parts = _parts(knowledge, identity)
    return Kit(
        shop=team.name if team else None,
        role=identity,
        purpose=role.purpose,
        cites=role.cites,
        responsibilities=role.responsibilities,
        work=tuple(
            PhaseWork(phase=phase.id, text=work.does, cites=work.cites, own_judgement=work.own_judgement)
            for phase in knowledge.catalogue.phases
            for work in phase.work
            if work.role == identity
        ),
        kpis=role.kpis,
        skills=role.skills,
        interview=tuple(question for part in parts for question in part.interview),
        advertise=tuple(channel for part in parts for channel in part.advertise),
        start=tuple(sorted((step for part in parts for step in part.start), key=lambda step: step.by_day)),
        size=_size(knowledge, team, identity) if team else None,
    )


def _parts(knowledge: Knowledge, role: str) -> list[KitPart]:
    """The role's own part, then what holds for every role."""
    own = [part for part in knowledge.catalogue.kits if part.role == role]
    return own + [part for part in knowledge.catalogue.kits if part.role is None]


def _size(knowledge: Knowledge, team: Team, role: str) -> KitSize:
    """As the roadmap has it; where it has no such hire, as the rules would have it if there were one."""
    road = roadmap(knowledge, team)
    for rank, step in enumerate(road.steps, start=1):
        if step.role == role:
            where = step.inside_or_outside
            return KitSize(
                rank=rank,
                wave=step.wave,
                sourcing=step.sourcing,
                engagement=step.engagement,
                fte=step.fte,
                cost=step.cost,
                reasons=(
                    *map(reason, (*step.call.reasons, *where.reasons[:1])),
                    *reasons_of_size(step.size),
                    *map(reason, step.timing),
                ),
            )
    where, size = road.situation.sourcing(role), road.situation.engagement(role)
    return KitSize(
        rank=None,
        wave=None,
        sourcing=where.sourcing,
        engagement=size.engagement,
        fte=size.fte,
        cost=road.pricing.monthly(role, where.sourcing, size.fte),
        reasons=(*map(reason, where.reasons[:1]), *reasons_of_size(size)),
    )
