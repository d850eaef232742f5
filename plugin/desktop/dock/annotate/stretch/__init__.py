"""What of an image the models see: bands, contrast, hillshade."""
