"""Explaining: why a role is in a roadmap or not, what carries that, and what would change it. Pure, like planning."""

from ecomteam.explaining.counterfactuals import order_changes, role_changes
from ecomteam.explaining.support import support
from ecomteam.explaining.why import before, why

__all__ = ["before", "order_changes", "role_changes", "support", "why"]
