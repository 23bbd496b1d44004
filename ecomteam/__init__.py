"""Which people a web shop needs, in which order, and why."""

__version__ = "0.1.0"
