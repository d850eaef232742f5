"""Looking through many outlines at once: one after the other is accepted, rejected or mended."""
