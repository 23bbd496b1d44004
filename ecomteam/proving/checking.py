"""The whole audit of a catalogue."""

from collections.abc import Sequence

from ecomteam.files.catalogue.needed import NEEDED
from ecomteam.files.catalogue.read import Layered
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import Problem
from ecomteam.model.proof import CatalogueCheck, CatalogueFault
from ecomteam.model.text import Text
from ecomteam.proving.faults import faults
from ecomteam.proving.laws import SAMPLES, laws
from ecomteam.proving.space import Space
from ecomteam.words.problems import said


def check_catalogue(layered: Layered, samples: int = SAMPLES) -> CatalogueCheck:
    """Every fault of a catalogue that could be read, and every law judged. ``samples`` shops are drawn as well."""
    knowledge = Knowledge(layered.catalogue, layered.origins)
    space = Space(knowledge)
    every = faults(knowledge, space, NEEDED, layered.place, layered.in_one_language, layered.of_old_source)
    found = sorted(every, key=lambda fault: (fault.place, fault.kind))
    return CatalogueCheck(
        overlays=tuple(dict.fromkeys(origin.overlay for origin in layered.origins)),
        origins=layered.origins,
        elements=sum(len(getattr(layered.catalogue, noun)) for noun in layered.catalogue.__struct_fields__),
        conditions=len(space.conditions),
        faults=tuple(found),
        laws=tuple(laws(knowledge, space, samples)),
    )


def unreadable(problems: Sequence[Problem]) -> CatalogueCheck:
    """The audit of a catalogue that ends before it can be judged: its problems, at their places."""
    found = tuple(
        CatalogueFault(
            kind="unreadable",
            severity="error",
            noun=problem.place.file.rpartition("/")[2].removesuffix(".yaml"),
            id=problem.path,
            place=problem.place,
            message=Text(problem.what, said(problem.what, "nl")),
        )
        for problem in problems
    )
    return CatalogueCheck(overlays=(), origins=(), elements=0, conditions=0, faults=found, laws=())
