"""Files that outlive a session: GeoPackages, model packages, COGs, and what other programs read."""
