"""Why a role is in a roadmap or not, what carries that, and what would change it. Pure, like planning."""

from ecomteam.advice.why.changes import order_changes, role_changes
from ecomteam.advice.why.support import support
from ecomteam.advice.why.why import before, proof, why

__all__ = ["before", "order_changes", "proof", "role_changes", "support", "why"]
