"""Segment Anything: catalogue, checkpoints, backends, and prompts turned into polygons."""
