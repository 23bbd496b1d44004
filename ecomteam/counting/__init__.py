"""Numbers of a shop, counted from what its systems export. ``count_files`` is the way in."""
