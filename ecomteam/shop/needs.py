"""The people of a shop, by the name under which some rooms still ask for them."""

from ecomteam.shop.staff import holders, owner_hats, roles_filled, team_facts

__all__ = ["holders", "owner_hats", "roles_filled", "team_facts"]
