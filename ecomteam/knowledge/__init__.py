"""The catalogue ready for use, the engine that evaluates its rules, and both in words."""
