"""Tiles become one class raster, its regions, and their outlines as landforms, block by block."""
