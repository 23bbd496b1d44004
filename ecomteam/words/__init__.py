"""Everything the program itself says, English beside Dutch: a module for each deed, so that no command loads the rest.

What the knowledge base says stands in ``data``.
"""
