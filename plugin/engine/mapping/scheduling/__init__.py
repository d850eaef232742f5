"""Tiles of a map run on several processes or machines."""
