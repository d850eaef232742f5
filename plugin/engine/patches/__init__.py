"""Patches: a class for each cell of a grid, or for each picture of a folder, from pooled features."""
