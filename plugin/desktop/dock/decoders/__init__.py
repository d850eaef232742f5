"""The window of decoders: which there are, and how two of them compare."""
