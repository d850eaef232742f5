"""Which windows a map looks at, in which plane, and the scores of each kept in tile files."""
