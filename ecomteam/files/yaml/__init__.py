"""YAML with the place of every value, bounded and without surprises."""
