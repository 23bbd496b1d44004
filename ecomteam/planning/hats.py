"""Who wears which hat until it is somebody's job, and who covers the journey before and after."""

from collections.abc import Iterable, Mapping, Sequence

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import THE_OWNER, Coverage, Hat
from ecomteam.model.team import Person, Team
from ecomteam.model.text import Text
from ecomteam.model.who import hire
from ecomteam.planning.roadmap import Roadmap, present
from ecomteam.shop.needs import holders


def interim(knowledge: Knowledge, team: Team, road: Roadmap) -> tuple[Hat, ...]:
    """A wearer for every role that is hired but not there yet, and for every indispensable one that nobody holds."""
    people = present(team)
    held = holders(people)
    ranks = first_ranks(road)
    needed = [role for role in knowledge.catalogue.roles if role.id in ranks]
    foundation = [role for role in knowledge.catalogue.roles if role.indispensable and role.id not in ranks]
    hats = []
    for role in (*needed, *foundation):
        wearers = held.get(role.id, ())
        if wearers and role.id not in ranks:
            continue
        wearer, why = _wearer(knowledge, people, held, role.id)
        hats.append(
            Hat(
                role=role.id,
                wearer=wearer,
                why=why,
                until_rank=ranks.get(role.id),
                cites=("S5-099",) if wearer_is_owner(people, wearer) else (),
            )
        )
    return tuple(sorted(hats, key=lambda hat: (hat.until_rank is None, hat.until_rank or 0)))


def first_ranks(road: Roadmap) -> Mapping[str, int]:
    """The rank of the first hire for each role."""
    ranks: dict[str, int] = {}
    for rank, step in enumerate(road.steps, start=1):
        ranks.setdefault(step.role, rank)
    return ranks


def wearer_is_owner(people: Sequence[Person], wearer: Text) -> bool:
    return wearer == THE_OWNER or any(person.owner and person.name == wearer.en for person in people)


def _wearer(
    knowledge: Knowledge, people: Sequence[Person], held: Mapping[str, Sequence[Person]], role: str
) -> tuple[Text, Text]:
    for person in held.get(role, ()):
        return Text(person.name, person.name), Text("does it already", "doet het al")
    for stand_in in knowledge.role(role).stand_ins:
        for person in held.get(stand_in, ()):
            if not person.outside:
                name = knowledge.role(stand_in).name
                why = Text("closest to it as {name}", "staat er als {name} het dichtst bij").format(name=name)
                return Text(person.name, person.name), why
    owner = next((person for person in people if person.owner), None)
    why = Text("the owner carries what nobody else does", "de eigenaar draagt wat niemand anders doet")
    return (Text(owner.name, owner.name) if owner else THE_OWNER), why


def coverage(knowledge: Knowledge, team: Team, road: Roadmap, hats: Iterable[Hat]) -> tuple[Coverage, ...]:
    """Phase by phase, the roles that somebody holds, will hold or wears as a hat."""
    held = holders(present(team))
    ranks = first_ranks(road)
    worn = {hat.role: hat.who for hat in hats if hat.until_rank is None}
    rows = []
    for phase in knowledge.catalogue.phases:
        for work in phase.work:
            before = tuple(person.who for person in held.get(work.role, ()))
            hired = (hire(ranks[work.role]),) if work.role in ranks else ()
            hat = (worn[work.role],) if work.role in worn else ()
            staying = tuple(
                person.who for person in held.get(work.role, ()) if not (person.owner and work.role in ranks)
            )
            if before or hired or hat:
                rows.append(Coverage(phase=phase.id, role=work.role, before=before, after=(*staying, *hired, *hat)))
    return tuple(rows)
