"""Segment Anything: catalogue, checkpoints, backends, and the predictor of the default model."""
