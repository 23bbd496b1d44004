"""What a hire costs a month; it moved to ``ecomteam.costs``, one floor down, where auditing can reach it too."""

from ecomteam.costs import Pricing, pricing

__all__ = ["Pricing", "pricing"]
