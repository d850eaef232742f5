"""From a raster and a model package to a landform map: manifest, tiles, blend, regions, files."""
