"""Rasters as the engine sees them: sources, windows on a fixed grid, contrast, nodata."""
