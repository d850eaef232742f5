"""Frozen feature maps for decoders: SAM's own, DINOv2's, their imitation in the default model, behind one interface."""
