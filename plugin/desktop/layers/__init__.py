"""Layers in and out: raster references for the engine, landform layers in GeoPackages, their CRS and style."""
