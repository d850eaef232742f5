"""From labelled polygons to a decoder: windows, labels, losses, loop."""
