"""Landforms that are mapped already: refined, split, merged, removed, and given another class."""
