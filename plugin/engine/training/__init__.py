"""From labelled polygons to a decoder: windows, labels, head, loop, scores."""
