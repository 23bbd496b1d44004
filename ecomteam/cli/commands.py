"""Every command, so that importing this module completes the app."""

from ecomteam.cli import audit, catalogue, example, explain, export, plan

__all__ = ["audit", "catalogue", "example", "explain", "export", "plan"]
