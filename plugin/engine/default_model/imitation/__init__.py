"""Teaches the default model's second output to imitate DINOv2's features on ground without labels."""
