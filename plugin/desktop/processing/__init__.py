"""Algorithms for QGIS's Processing: each run has an engine of its own."""
