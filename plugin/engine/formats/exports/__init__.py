"""Landforms in the formats of other programs."""
