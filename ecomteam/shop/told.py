"""What an owner told of pains and wishes, and the work that the pains name."""

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Facts, Said

# Who says this wants hours back, whatever they go to.
WISH_FOR_TIME = "free_owner_time"
WANTS_TIME = frozenset({"owner_overloaded", WISH_FOR_TIME})


def told_of(facts: Facts) -> frozenset[str]:
    """The symptoms and the goals together, by id."""
    return pains_of(facts) | _said(facts, "goals")


def pains_of(facts: Facts) -> frozenset[str]:
    """The symptoms, by id."""
    return _said(facts, "symptoms")


def pains_in_order(facts: Facts) -> tuple[str, ...]:
    """The symptoms as they were told one after the other; none where their order is not known."""
    said = facts.get("symptoms")
    return said.in_order if isinstance(said, Said) else ()


def named_by_pains(knowledge: Knowledge, facts: Facts) -> frozenset[str]:
    """The activities that the pains name."""
    rows = knowledge.symptoms
    return frozenset(claim.activity for pain in pains_of(facts) & rows.keys() for claim in rows[pain].says)


def told_first(knowledge: Knowledge, facts: Facts) -> str | None:
    """The first pain that was told which says something of the work; ``None`` where no order is known."""
    rows = knowledge.symptoms
    return next((pain for pain in pains_in_order(facts) if pain in rows and rows[pain].says), None)


def _said(facts: Facts, noun: str) -> frozenset[str]:
    said = facts.get(noun)
    return said if isinstance(said, frozenset) else frozenset()
