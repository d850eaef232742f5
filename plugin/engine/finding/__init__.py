"""All landforms of an extent, each an object of its own: found tile by tile, told apart, and ranked by likeness."""
