"""data/*.yaml and overlays become a Catalogue."""
