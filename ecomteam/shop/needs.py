"""The people of a shop, by the name under which some rooms still ask for them."""

import msgspec

from ecomteam.shop.staff import holders, owner_hats, roles_filled, team_facts
from ecomteam.shop.verdicts import SourcingAdvice

__all__ = ["Call", "SourcingAdvice", "holders", "owner_hats", "roles_filled", "team_facts"]


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """How rules once called for a role."""

    role: str
