"""Exports of other systems, read row by row: of any size, in flat memory, and never refused for one row."""
