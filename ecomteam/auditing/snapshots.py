"""Two snapshots of a team, compared: people, roles, facts, coverage and findings. Pure.

Everything is in an order that does not depend on which of the two came first, so that the comparison of B with A is the
mirror of that of A with B. A person is known by name, in any case; who is renamed has left, and somebody joined.
"""

from collections.abc import Mapping, Sequence

from ecomteam.model.audit import Audit, Finding
from ecomteam.model.personfields import PERSON_FIELDS
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.teamdifference import (
    Cell,
    FactChange,
    FieldChange,
    Member,
    PersonChange,
    PhaseChange,
    RoleChange,
    ScoreChange,
    Snapshot,
    TeamDifference,
)


def compare(old: Team, old_audit: Audit, new: Team, new_audit: Audit) -> TeamDifference:
    """What happened between two snapshots, each with its audit by the same checks on the same day."""
    before, after = _by_name(old), _by_name(new)
    fixed, introduced, unchanged = _findings(old_audit, new_audit)
    return TeamDifference(
        old=Snapshot(file=old_audit.file, shop=old_audit.shop),
        new=Snapshot(file=new_audit.file, shop=new_audit.shop),
        score=ScoreChange(old=old_audit.score.total, new=new_audit.score.total),
        joined=_members(after, before),
        left=_members(before, after),
        changed=_changed(before, after),
        roles=_roles(before, after),
        facts=_facts(old, new),
        coverage=_coverage(old_audit, new_audit),
        fixed=fixed,
        introduced=introduced,
        unchanged=unchanged,
    )


def _by_name(team: Team) -> Mapping[str, Person]:
    people = {" ".join(person.name.casefold().split()): person for person in team.people or ()}
    return dict(sorted(people.items()))


def _members(these: Mapping[str, Person], others: Mapping[str, Person]) -> tuple[Member, ...]:
    only = (person for key, person in these.items() if key not in others)
    return tuple(Member(person=one.name, roles=tuple(sorted(held.role for held in one.roles))) for one in only)


def _changed(before: Mapping[str, Person], after: Mapping[str, Person]) -> tuple[PersonChange, ...]:
    both = ((before[key], after[key], key) for key in before if key in after)
    changes = (PersonChange(person=_called(old, new, key), fields=_fields(old, new)) for old, new, key in both)
    return tuple(change for change in changes if change.fields)


def _called(old: Person, new: Person, key: str) -> str:
    """The name, where both write it alike."""
    return old.name if old.name == new.name else key


def _fields(old: Person, new: Person) -> tuple[FieldChange, ...]:
    before, after = _cells(old), _cells(new)
    return tuple(
        FieldChange(field=key, old=before.get(key), new=after.get(key))
        for key in sorted({*before, *after})
        if before.get(key) != after.get(key)
    )


def _cells(person: Person) -> dict[str, Cell]:
    """All that a file says of a person, by its key; the time for a single role or activity by that."""
    cells = {field.key: _cell(getattr(person, field.key)) for field in PERSON_FIELDS if field.kind != "hours"}
    cells |= {f"week.{activity}": hours for activity, hours in person.week.items()}
    return cells | {f"fte.{held.role}": held.fte for held in person.roles if held.fte is not None}


def _cell(value: Cell | tuple[Holding, ...]) -> Cell:
    if not isinstance(value, tuple):
        return value
    return tuple(sorted(item.role if isinstance(item, Holding) else item for item in value))


def _roles(before: Mapping[str, Person], after: Mapping[str, Person]) -> tuple[RoleChange, ...]:
    old, new = _holders(before), _holders(after)
    return tuple(
        RoleChange(role=role, old=tuple(old.get(role, {}).values()), new=tuple(new.get(role, {}).values()))
        for role in sorted({*old, *new})
        if old.get(role, {}).keys() != new.get(role, {}).keys()
    )


def _holders(people: Mapping[str, Person]) -> Mapping[str, Mapping[str, str]]:
    """Who is at work in each role, by the key of the name; a vacancy holds nothing."""
    found: dict[str, dict[str, str]] = {}
    for key, person in people.items():
        for held in person.roles if person.status == "active" else ():
            found.setdefault(held.role, {})[key] = person.name
    return found


def _facts(old: Team, new: Team) -> tuple[FactChange, ...]:
    return tuple(
        FactChange(fact=fact, old=old.facts.get(fact), new=new.facts.get(fact))
        for fact in sorted({*old.facts, *new.facts})
        if old.facts.get(fact) != new.facts.get(fact)
    )


def _coverage(old: Audit, new: Audit) -> tuple[PhaseChange, ...]:
    before = {phase.phase: phase.score for phase in old.score.phases}
    after = {phase.phase: phase.score for phase in new.score.phases}
    # Both follow the journey, so the longer of the two has the order; the other is the same or empty.
    return tuple(
        PhaseChange(phase=phase, old=before.get(phase), new=after.get(phase))
        for phase in (before or after)
        if before.get(phase) != after.get(phase)
    )


def _findings(old: Audit, new: Audit) -> tuple[tuple[Finding, ...], tuple[Finding, ...], int]:
    before = {finding.identity for finding in old.findings}
    after = {finding.identity for finding in new.findings}
    return _only(old.findings, after), _only(new.findings, before), len(before & after)


def _only(findings: Sequence[Finding], others: set[tuple[str, str]]) -> tuple[Finding, ...]:
    alone = (finding for finding in findings if finding.identity not in others)
    return tuple(sorted(alone, key=lambda finding: (finding.code, finding.subject)))
