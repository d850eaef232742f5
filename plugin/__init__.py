"""Landform Mapper: the desktop half, the engine half, and the words they share."""
