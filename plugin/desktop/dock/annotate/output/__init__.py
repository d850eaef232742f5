"""What becomes of landforms: the layer that they are accepted into, counts, and files that they are exported to."""
